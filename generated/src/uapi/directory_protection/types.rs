// Made by cpanel-codegen from schema/uapi/DirectoryProtection.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DirectoryProtection`](super).

use cpanel_core::codegen::*;

/// A record in the data of `DirectoryProtection::list_directories`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListDirectoriesData {
    /// Immediate subdirectories, one item for each.
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

/// A part of the data of [`list_directories()`](super::list_directories).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Protection {
    /// Whether leech protection is on for the directory.
    ///
    /// Wire name `has_leech_protection`.
    pub has_leech_protection: Option<bool>,
}

impl Record for Protection {
    const SHAPE: RecordShape = RecordShape {
        name: "Protection",
        members: &["has_leech_protection"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.has_leech_protection
    }
}

impl std::fmt::Debug for Protection {
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
    pub path: String,
    /// Leech protection of the directory.
    ///
    /// Wire name `state`.
    pub state: Option<Protection>,
}

impl Record for Directory {
    const SHAPE: RecordShape = RecordShape {
        name: "Directory",
        members: &["path", "state"],
        always: 1,
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
