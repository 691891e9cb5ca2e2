// Made by cpanel-codegen from schema/uapi/DirectoryProtection.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DirectoryProtection`](super).

use cpanel_core::{Misread, Reader, Record};

/// A record in the data of `DirectoryProtection::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesData {
    /// The immediate subdirectories; one item is one of them. Wire name `children`.
    pub children: Vec<ListDirectoriesDataChildren>,
    /// The directory that was asked about. Wire name `current`.
    pub current: Option<ListDirectoriesDataCurrent>,
    /// The account's home directory. Wire name `home`.
    pub home: Option<ListDirectoriesDataHome>,
    /// The directory above the one asked about. Wire name `parent`.
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

/// A record in `children` in the data of `DirectoryProtection::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataChildren {
    /// Full path of the subdirectory. Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Its protection. Wire name `state`.
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

/// A record in `state` in `children` in the data of `DirectoryProtection::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataChildrenState {
    /// Whether overused logins are acted on there. Wire name `has_leech_protection`.
    pub has_leech_protection: Option<bool>,
}

impl Record for ListDirectoriesDataChildrenState {
    const NAMES: &'static [&'static str] = &["has_leech_protection"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.has_leech_protection)
    }
}

/// A record in `current` in the data of `DirectoryProtection::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataCurrent {
    /// Its full path. Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Its protection. Wire name `state`.
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

/// A record in `state` in `current` in the data of `DirectoryProtection::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataCurrentState {
    /// Whether overused logins are acted on there. Wire name `has_leech_protection`.
    pub has_leech_protection: Option<bool>,
}

impl Record for ListDirectoriesDataCurrentState {
    const NAMES: &'static [&'static str] = &["has_leech_protection"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.has_leech_protection)
    }
}

/// A record in `home` in the data of `DirectoryProtection::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataHome {
    /// Its full path. Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Its protection. Wire name `state`.
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

/// A record in `state` in `home` in the data of `DirectoryProtection::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataHomeState {
    /// Whether overused logins are acted on there. Wire name `has_leech_protection`.
    pub has_leech_protection: Option<bool>,
}

impl Record for ListDirectoriesDataHomeState {
    const NAMES: &'static [&'static str] = &["has_leech_protection"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.has_leech_protection)
    }
}

/// A record in `parent` in the data of `DirectoryProtection::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataParent {
    /// Its full path. Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Its protection. Wire name `state`.
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

/// A record in `state` in `parent` in the data of `DirectoryProtection::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataParentState {
    /// Whether overused logins are acted on there. Wire name `has_leech_protection`.
    pub has_leech_protection: Option<bool>,
}

impl Record for ListDirectoriesDataParentState {
    const NAMES: &'static [&'static str] = &["has_leech_protection"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.has_leech_protection)
    }
}
