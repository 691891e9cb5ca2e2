// Made by cpanel-codegen from schema/uapi/DirectoryPrivacy.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DirectoryPrivacy`](super).

use cpanel_core::{Misread, Reader, Record};

/// A record in the data of `DirectoryPrivacy::configure_directory_protection`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ConfigureDirectoryProtectionData {
    /// Title that browsers show when asking. Wire name `auth_name`.
    pub auth_name: Option<String>,
    /// `Basic` when protected, `None` when not. Wire name `auth_type`.
    pub auth_type: Option<ConfigureDirectoryProtectionDataAuthType>,
    /// Where the names and passwords are kept. Wire name `passwd_file`. Format: `path`.
    pub passwd_file: Option<String>,
    /// Whether the protection is on. Wire name `protected`.
    pub protected: Option<bool>,
}

impl Record for ConfigureDirectoryProtectionData {
    const NAMES: &'static [&'static str] = &[
        "auth_name",
        "auth_type",
        "passwd_file",
        "protected",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.auth_name),
            1 => reader.set(&mut self.auth_type),
            2 => reader.set(&mut self.passwd_file),
            _ => reader.set(&mut self.protected),
        }
    }
}

/// A value in `auth_type` in the data of `DirectoryPrivacy::configure_directory_protection`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConfigureDirectoryProtectionDataAuthType {
    /// On the wire `Basic`.
    Basic,
    /// On the wire `None`.
    None,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ConfigureDirectoryProtectionDataAuthType { Basic = "Basic", None = "None" }
);

/// A record in the data of `DirectoryPrivacy::is_directory_protected`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct IsDirectoryProtectedData {
    /// Title that browsers show when asking. Wire name `auth_name`.
    pub auth_name: Option<String>,
    /// `Basic` when protected, `None` when not. Wire name `auth_type`.
    pub auth_type: Option<IsDirectoryProtectedDataAuthType>,
    /// Where the names and passwords are kept. Wire name `passwd_file`. Format: `path`.
    pub passwd_file: Option<String>,
    /// Whether the protection is on. Wire name `protected`.
    pub protected: Option<bool>,
}

impl Record for IsDirectoryProtectedData {
    const NAMES: &'static [&'static str] = &[
        "auth_name",
        "auth_type",
        "passwd_file",
        "protected",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.auth_name),
            1 => reader.set(&mut self.auth_type),
            2 => reader.set(&mut self.passwd_file),
            _ => reader.set(&mut self.protected),
        }
    }
}

/// A value in `auth_type` in the data of `DirectoryPrivacy::is_directory_protected`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IsDirectoryProtectedDataAuthType {
    /// On the wire `Basic`.
    Basic,
    /// On the wire `None`.
    None,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    IsDirectoryProtectedDataAuthType { Basic = "Basic", None = "None" }
);

/// A record in the data of `DirectoryPrivacy::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesData {
    /// The subdirectories; one item is one of them. Wire name `children`.
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

/// A record in `children` in the data of `DirectoryPrivacy::list_directories`.
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

/// A record in `state` in `children` in the data of `DirectoryPrivacy::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataChildrenState {
    /// Title that browsers show when asking. Wire name `auth_name`.
    pub auth_name: Option<String>,
    /// `Basic` when protected, `None` when not. Wire name `auth_type`.
    pub auth_type: Option<ListDirectoriesDataChildrenStateAuthType>,
    /// Where the names and passwords are kept. Wire name `passwd_file`. Format: `path`.
    pub passwd_file: Option<String>,
    /// Whether the protection is on. Wire name `protected`.
    pub protected: Option<bool>,
}

impl Record for ListDirectoriesDataChildrenState {
    const NAMES: &'static [&'static str] = &[
        "auth_name",
        "auth_type",
        "passwd_file",
        "protected",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.auth_name),
            1 => reader.set(&mut self.auth_type),
            2 => reader.set(&mut self.passwd_file),
            _ => reader.set(&mut self.protected),
        }
    }
}

/// A value in `auth_type` in `state` in `children` in the data of `DirectoryPrivacy::list_directories`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListDirectoriesDataChildrenStateAuthType {
    /// On the wire `Basic`.
    Basic,
    /// On the wire `None`.
    None,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ListDirectoriesDataChildrenStateAuthType { Basic = "Basic", None = "None" }
);

/// A record in `current` in the data of `DirectoryPrivacy::list_directories`.
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

/// A record in `state` in `current` in the data of `DirectoryPrivacy::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataCurrentState {
    /// Title that browsers show when asking. Wire name `auth_name`.
    pub auth_name: Option<String>,
    /// `Basic` when protected, `None` when not. Wire name `auth_type`.
    pub auth_type: Option<ListDirectoriesDataCurrentStateAuthType>,
    /// Where the names and passwords are kept. Wire name `passwd_file`. Format: `path`.
    pub passwd_file: Option<String>,
    /// Whether the protection is on. Wire name `protected`.
    pub protected: Option<bool>,
}

impl Record for ListDirectoriesDataCurrentState {
    const NAMES: &'static [&'static str] = &[
        "auth_name",
        "auth_type",
        "passwd_file",
        "protected",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.auth_name),
            1 => reader.set(&mut self.auth_type),
            2 => reader.set(&mut self.passwd_file),
            _ => reader.set(&mut self.protected),
        }
    }
}

/// A value in `auth_type` in `state` in `current` in the data of `DirectoryPrivacy::list_directories`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListDirectoriesDataCurrentStateAuthType {
    /// On the wire `Basic`.
    Basic,
    /// On the wire `None`.
    None,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ListDirectoriesDataCurrentStateAuthType { Basic = "Basic", None = "None" }
);

/// A record in `home` in the data of `DirectoryPrivacy::list_directories`.
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

/// A record in `state` in `home` in the data of `DirectoryPrivacy::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataHomeState {
    /// Title that browsers show when asking. Wire name `auth_name`.
    pub auth_name: Option<String>,
    /// `Basic` when protected, `None` when not. Wire name `auth_type`.
    pub auth_type: Option<ListDirectoriesDataHomeStateAuthType>,
    /// Where the names and passwords are kept. Wire name `passwd_file`. Format: `path`.
    pub passwd_file: Option<String>,
    /// Whether the protection is on. Wire name `protected`.
    pub protected: Option<bool>,
}

impl Record for ListDirectoriesDataHomeState {
    const NAMES: &'static [&'static str] = &[
        "auth_name",
        "auth_type",
        "passwd_file",
        "protected",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.auth_name),
            1 => reader.set(&mut self.auth_type),
            2 => reader.set(&mut self.passwd_file),
            _ => reader.set(&mut self.protected),
        }
    }
}

/// A value in `auth_type` in `state` in `home` in the data of `DirectoryPrivacy::list_directories`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListDirectoriesDataHomeStateAuthType {
    /// On the wire `Basic`.
    Basic,
    /// On the wire `None`.
    None,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ListDirectoriesDataHomeStateAuthType { Basic = "Basic", None = "None" }
);

/// A record in `parent` in the data of `DirectoryPrivacy::list_directories`.
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

/// A record in `state` in `parent` in the data of `DirectoryPrivacy::list_directories`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataParentState {
    /// Title that browsers show when asking. Wire name `auth_name`.
    pub auth_name: Option<String>,
    /// `Basic` when protected, `None` when not. Wire name `auth_type`.
    pub auth_type: Option<ListDirectoriesDataParentStateAuthType>,
    /// Where the names and passwords are kept. Wire name `passwd_file`. Format: `path`.
    pub passwd_file: Option<String>,
    /// Whether the protection is on. Wire name `protected`.
    pub protected: Option<bool>,
}

impl Record for ListDirectoriesDataParentState {
    const NAMES: &'static [&'static str] = &[
        "auth_name",
        "auth_type",
        "passwd_file",
        "protected",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.auth_name),
            1 => reader.set(&mut self.auth_type),
            2 => reader.set(&mut self.passwd_file),
            _ => reader.set(&mut self.protected),
        }
    }
}

/// A value in `auth_type` in `state` in `parent` in the data of `DirectoryPrivacy::list_directories`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListDirectoriesDataParentStateAuthType {
    /// On the wire `Basic`.
    Basic,
    /// On the wire `None`.
    None,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ListDirectoriesDataParentStateAuthType { Basic = "Basic", None = "None" }
);
