// Made by cpanel-codegen from schema/uapi/DirectoryIndexes.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DirectoryIndexes`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `DirectoryIndexes::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListDirectoriesData {
    /// One item per subfolder.
    ///
    /// Wire name `children`.
    pub children: Vec<Directory>,
    /// The folder that was asked about.
    ///
    /// Wire name `current`.
    pub current: Option<Directory>,
    /// The account's home directory.
    ///
    /// Wire name `home`.
    pub home: Option<Directory>,
    /// The folder above.
    ///
    /// Wire name `parent`.
    pub parent: Option<Directory>,
}

impl Record for ListDirectoriesData {
    const NAMES: &'static [&'static str] = &["children", "current", "home", "parent"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.children),
            1 => reader.set(&mut self.current),
            2 => reader.set(&mut self.home),
            _ => reader.set(&mut self.parent),
        }
    }
}

/// A value that functions of the module `DirectoryIndexes` share.
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
    /// As the server's settings say.
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

/// A record in replies of the module `DirectoryIndexes`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DirectoryState {
    /// What visitors see of it.
    ///
    /// Wire name `index_type`.
    pub index_type: Option<IndexType>,
}

impl Record for DirectoryState {
    const NAMES: &'static [&'static str] = &["index_type"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.index_type)
    }
}

/// A record in replies of the module `DirectoryIndexes`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Directory {
    /// Where it is, absolute.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// How it is set.
    ///
    /// Wire name `state`.
    pub state: Option<DirectoryState>,
}

impl Record for Directory {
    const NAMES: &'static [&'static str] = &["path", "state"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.path),
            _ => reader.set(&mut self.state),
        }
    }
}
