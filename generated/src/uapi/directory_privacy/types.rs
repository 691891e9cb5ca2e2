// Made by cpanel-codegen from schema/uapi/DirectoryPrivacy.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DirectoryPrivacy`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `DirectoryPrivacy::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListDirectoriesData {
    /// The subdirectories; each item is one of them.
    ///
    /// Wire name `children`.
    pub children: Vec<Directory>,
    /// The directory that was asked about.
    ///
    /// Wire name `current`.
    pub current: Option<Directory>,
    /// The account's home directory.
    ///
    /// Wire name `home`.
    pub home: Option<Directory>,
    /// The directory above the one asked about.
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

/// A value that functions of the module `DirectoryPrivacy` share.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthType {
    /// Protected.
    ///
    /// Wire value `Basic`.
    Basic,
    /// Not protected.
    ///
    /// Wire value `None`.
    None,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(AuthType { Basic = "Basic", None = "None" });

/// A record in replies of the module `DirectoryPrivacy`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Protection {
    /// Title that browsers show when asking.
    ///
    /// Wire name `auth_name`.
    pub auth_name: Option<String>,
    /// `Basic` when protected, `None` when not.
    ///
    /// Wire name `auth_type`.
    pub auth_type: Option<AuthType>,
    /// Where the names and passwords are kept.
    ///
    /// Wire name `passwd_file`. Format: `path`.
    pub passwd_file: Option<String>,
    /// Whether the protection is on.
    ///
    /// Wire name `protected`.
    pub protected: Option<bool>,
}

impl Record for Protection {
    const NAMES: &'static [&'static str] = &[
        "auth_name",
        "auth_type",
        "passwd_file",
        "protected",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.auth_name),
            1 => reader.set(&mut self.auth_type),
            2 => reader.set(&mut self.passwd_file),
            _ => reader.set(&mut self.protected),
        }
    }
}

/// A record in replies of the module `DirectoryPrivacy`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Directory {
    /// Its full path.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: String,
    /// Its protection.
    ///
    /// Wire name `state`.
    pub state: Option<Protection>,
}

impl Record for Directory {
    const NAMES: &'static [&'static str] = &["path", "state"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.path),
            _ => reader.set(&mut self.state),
        }
    }
}
