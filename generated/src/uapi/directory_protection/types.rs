// Made by cpanel-codegen from schema/uapi/DirectoryProtection.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DirectoryProtection`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `DirectoryProtection::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListDirectoriesData {
    /// The immediate subdirectories; each item is one of them.
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

/// A record in replies of the module `DirectoryProtection`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Protection {
    /// Whether overused logins are acted on there.
    ///
    /// Wire name `has_leech_protection`.
    pub has_leech_protection: Option<bool>,
}

impl Record for Protection {
    const NAMES: &'static [&'static str] = &["has_leech_protection"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.has_leech_protection)
    }
}

/// A record in replies of the module `DirectoryProtection`.
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
