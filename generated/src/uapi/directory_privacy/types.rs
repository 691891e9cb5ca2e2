// Made by cpanel-codegen from schema/uapi/DirectoryPrivacy.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DirectoryPrivacy`](super).

use cpanel_core::codegen::*;

/// A record in the data of `DirectoryPrivacy::list_directories`.
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

/// A value in the data of
/// [`configure_directory_protection()`](super::configure_directory_protection),
/// [`is_directory_protected()`](super::is_directory_protected) and
/// [`list_directories()`](super::list_directories).
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

/// The data of [`configure_directory_protection()`](super::configure_directory_protection) and
/// [`is_directory_protected()`](super::is_directory_protected).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Protection {
    /// Title that browsers show when they ask for the password.
    ///
    /// Wire name `auth_name`.
    pub auth_name: Option<String>,
    /// Kind of the protection: `Basic` if the directory is protected, `None` if it is not.
    ///
    /// Wire name `auth_type`.
    pub auth_type: Option<AuthType>,
    /// Path of the file with the names and passwords.
    ///
    /// Wire name `passwd_file`. Format: `path`.
    pub passwd_file: Option<String>,
    /// Whether the protection is on.
    ///
    /// Wire name `protected`.
    pub protected: Option<bool>,
}

impl Record for Protection {
    const SHAPE: RecordShape = RecordShape {
        name: "Protection",
        members: &["auth_name", "auth_type", "passwd_file", "protected"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.auth_name,
            1 => &mut self.auth_type,
            2 => &mut self.passwd_file,
            _ => &mut self.protected,
        }
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
    /// Protection of the directory.
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
