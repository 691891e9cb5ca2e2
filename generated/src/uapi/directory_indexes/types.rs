// Made by cpanel-codegen from schema/uapi/DirectoryIndexes.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DirectoryIndexes`](super).

use cpanel_core::{Misread, Reader, Record};

/// A record in the data of `DirectoryIndexes::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesData {
    /// One item per subfolder. Wire name `children`.
    pub children: Vec<ListDirectoriesDataChildren>,
    /// The folder that was asked about. Wire name `current`.
    pub current: Option<ListDirectoriesDataCurrent>,
    /// The account's home directory. Wire name `home`.
    pub home: Option<ListDirectoriesDataHome>,
    /// The folder above. Wire name `parent`.
    pub parent: Option<ListDirectoriesDataParent>,
}

impl Record for ListDirectoriesData {
    const NAMES: &'static [&'static str] = &["children", "current", "home", "parent"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.children),
            1 => reader.set(&mut self.current),
            2 => reader.set(&mut self.home),
            _ => reader.set(&mut self.parent),
        }
    }
}

/// A record in `children` in the data of `DirectoryIndexes::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataChildren {
    /// Where it is, absolute. Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// How it is set. Wire name `state`.
    pub state: Option<ListDirectoriesDataChildrenState>,
}

impl Record for ListDirectoriesDataChildren {
    const NAMES: &'static [&'static str] = &["path", "state"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.path),
            _ => reader.set(&mut self.state),
        }
    }
}

/// A record in `state` in `children` in the data of `DirectoryIndexes::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataChildrenState {
    /// `standard` (a plain list of files), `fancy` (with sizes and dates), `disabled` (no list) or `inherit` (as the server says). Wire name `index_type`.
    pub index_type: Option<ListDirectoriesDataChildrenStateIndexType>,
}

impl Record for ListDirectoriesDataChildrenState {
    const NAMES: &'static [&'static str] = &["index_type"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.index_type)
    }
}

/// A value in `index_type` in `state` in `children` in the data of `DirectoryIndexes::list_directories`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListDirectoriesDataChildrenStateIndexType {
    /// On the wire `standard`.
    Standard,
    /// On the wire `disabled`.
    Disabled,
    /// On the wire `inherit`.
    Inherit,
    /// On the wire `fancy`.
    Fancy,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ListDirectoriesDataChildrenStateIndexType { Standard = "standard", Disabled =
    "disabled", Inherit = "inherit", Fancy = "fancy" }
);

/// A record in `current` in the data of `DirectoryIndexes::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataCurrent {
    /// Where it is, absolute. Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// How it is set. Wire name `state`.
    pub state: Option<ListDirectoriesDataCurrentState>,
}

impl Record for ListDirectoriesDataCurrent {
    const NAMES: &'static [&'static str] = &["path", "state"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.path),
            _ => reader.set(&mut self.state),
        }
    }
}

/// A record in `state` in `current` in the data of `DirectoryIndexes::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataCurrentState {
    /// `standard` (a plain list of files), `fancy` (with sizes and dates), `disabled` (no list) or `inherit` (as the server says). Wire name `index_type`.
    pub index_type: Option<ListDirectoriesDataCurrentStateIndexType>,
}

impl Record for ListDirectoriesDataCurrentState {
    const NAMES: &'static [&'static str] = &["index_type"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.index_type)
    }
}

/// A value in `index_type` in `state` in `current` in the data of `DirectoryIndexes::list_directories`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListDirectoriesDataCurrentStateIndexType {
    /// On the wire `standard`.
    Standard,
    /// On the wire `disabled`.
    Disabled,
    /// On the wire `inherit`.
    Inherit,
    /// On the wire `fancy`.
    Fancy,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ListDirectoriesDataCurrentStateIndexType { Standard = "standard", Disabled =
    "disabled", Inherit = "inherit", Fancy = "fancy" }
);

/// A record in `home` in the data of `DirectoryIndexes::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataHome {
    /// Where it is, absolute. Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// How it is set. Wire name `state`.
    pub state: Option<ListDirectoriesDataHomeState>,
}

impl Record for ListDirectoriesDataHome {
    const NAMES: &'static [&'static str] = &["path", "state"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.path),
            _ => reader.set(&mut self.state),
        }
    }
}

/// A record in `state` in `home` in the data of `DirectoryIndexes::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataHomeState {
    /// `standard` (a plain list of files), `fancy` (with sizes and dates), `disabled` (no list) or `inherit` (as the server says). Wire name `index_type`.
    pub index_type: Option<ListDirectoriesDataHomeStateIndexType>,
}

impl Record for ListDirectoriesDataHomeState {
    const NAMES: &'static [&'static str] = &["index_type"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.index_type)
    }
}

/// A value in `index_type` in `state` in `home` in the data of `DirectoryIndexes::list_directories`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListDirectoriesDataHomeStateIndexType {
    /// On the wire `standard`.
    Standard,
    /// On the wire `disabled`.
    Disabled,
    /// On the wire `inherit`.
    Inherit,
    /// On the wire `fancy`.
    Fancy,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ListDirectoriesDataHomeStateIndexType { Standard = "standard", Disabled = "disabled",
    Inherit = "inherit", Fancy = "fancy" }
);

/// A record in `parent` in the data of `DirectoryIndexes::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataParent {
    /// Where it is, absolute. Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// How it is set. Wire name `state`.
    pub state: Option<ListDirectoriesDataParentState>,
}

impl Record for ListDirectoriesDataParent {
    const NAMES: &'static [&'static str] = &["path", "state"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.path),
            _ => reader.set(&mut self.state),
        }
    }
}

/// A record in `state` in `parent` in the data of `DirectoryIndexes::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataParentState {
    /// `standard` (a plain list of files), `fancy` (with sizes and dates), `disabled` (no list) or `inherit` (as the server says). Wire name `index_type`.
    pub index_type: Option<ListDirectoriesDataParentStateIndexType>,
}

impl Record for ListDirectoriesDataParentState {
    const NAMES: &'static [&'static str] = &["index_type"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.index_type)
    }
}

/// A value in `index_type` in `state` in `parent` in the data of `DirectoryIndexes::list_directories`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListDirectoriesDataParentStateIndexType {
    /// On the wire `standard`.
    Standard,
    /// On the wire `disabled`.
    Disabled,
    /// On the wire `inherit`.
    Inherit,
    /// On the wire `fancy`.
    Fancy,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ListDirectoriesDataParentStateIndexType { Standard = "standard", Disabled =
    "disabled", Inherit = "inherit", Fancy = "fancy" }
);

/// The parameter `type` of `DirectoryIndexes::set_indexing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetIndexingType {
    /// On the wire `standard`.
    Standard,
    /// On the wire `disabled`.
    Disabled,
    /// On the wire `inherit`.
    Inherit,
    /// On the wire `fancy`.
    Fancy,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    SetIndexingType { Standard = "standard", Disabled = "disabled", Inherit = "inherit",
    Fancy = "fancy" }
);

/// A value in the data of `DirectoryIndexes::set_indexing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetIndexingData {
    /// On the wire `standard`.
    Standard,
    /// On the wire `disabled`.
    Disabled,
    /// On the wire `inherit`.
    Inherit,
    /// On the wire `fancy`.
    Fancy,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    SetIndexingData { Standard = "standard", Disabled = "disabled", Inherit = "inherit",
    Fancy = "fancy" }
);
