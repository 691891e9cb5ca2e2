// Made by cpanel-codegen from schema/uapi/DirectoryIndexes.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DirectoryIndexes`](super).

use cpanel_core::codegen::*;

/// A record in the data of `DirectoryIndexes::list_directories`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListDirectoriesData {
    /// Subdirectories, one item for each.
    ///
    /// Wire name `children`.
    pub children: Vec<Directory>,
    /// Directory that was asked for.
    ///
    /// Wire name `current`.
    pub current: Option<Directory>,
    /// Home directory of the account.
    ///
    /// Wire name `home`.
    pub home: Option<Directory>,
    /// Parent directory.
    ///
    /// Wire name `parent`.
    pub parent: Option<Directory>,
}

impl Record for ListDirectoriesData {
    const SHAPE: RecordShape = RecordShape {
        name: "ListDirectoriesData",
        members: &["children", "current", "home", "parent"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.children,
            1 => &mut self.current,
            2 => &mut self.home,
            _ => &mut self.parent,
        }
    }
}

impl std::fmt::Debug for ListDirectoriesData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`get_indexing()`](super::get_indexing) and
/// [`set_indexing()`](super::set_indexing).
#[derive(Clone)]
#[non_exhaustive]
pub enum IndexType {
    /// A plain list of files.
    ///
    /// Wire value `standard`.
    Standard,
    /// No list.
    ///
    /// Wire value `disabled`.
    Disabled,
    /// The settings of the server.
    ///
    /// Wire value `inherit`.
    Inherit,
    /// A list with sizes and dates.
    ///
    /// Wire value `fancy`.
    Fancy,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    IndexType { Standard = "standard", Disabled = "disabled", Inherit = "inherit", Fancy
    = "fancy" }
);

/// A part of the data of [`list_directories()`](super::list_directories).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DirectoryState {
    /// What visitors see in the directory.
    ///
    /// Wire name `index_type`.
    pub index_type: Option<IndexType>,
}

impl Record for DirectoryState {
    const SHAPE: RecordShape = RecordShape {
        name: "DirectoryState",
        members: &["index_type"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.index_type
    }
}

impl std::fmt::Debug for DirectoryState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`list_directories()`](super::list_directories).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Directory {
    /// Absolute path of the directory.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Index setting of the directory.
    ///
    /// Wire name `state`.
    pub state: Option<DirectoryState>,
}

impl Record for Directory {
    const SHAPE: RecordShape = RecordShape {
        name: "Directory",
        members: &["path", "state"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.path,
            _ => &mut self.state,
        }
    }
}

impl std::fmt::Debug for Directory {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
