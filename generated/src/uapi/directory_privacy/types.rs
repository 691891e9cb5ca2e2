// Made by cpanel-codegen from schema/uapi/DirectoryPrivacy.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DirectoryPrivacy`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `DirectoryPrivacy::configure_directory_protection`.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Read for ConfigureDirectoryProtectionData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(&["auth_name", "auth_type", "passwd_file", "protected"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.auth_name),
                1 => reader.set(&mut value.auth_type),
                2 => reader.set(&mut value.passwd_file),
                _ => reader.set(&mut value.protected),
            }?;
        }
        Ok(value)
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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Read for IsDirectoryProtectedData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(&["auth_name", "auth_type", "passwd_file", "protected"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.auth_name),
                1 => reader.set(&mut value.auth_type),
                2 => reader.set(&mut value.passwd_file),
                _ => reader.set(&mut value.protected),
            }?;
        }
        Ok(value)
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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Read for ListDirectoriesData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["children", "current", "home", "parent"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.children),
                1 => reader.set(&mut value.current),
                2 => reader.set(&mut value.home),
                _ => reader.set(&mut value.parent),
            }?;
        }
        Ok(value)
    }
}

/// A record in `children` in the data of `DirectoryPrivacy::list_directories`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataChildren {
    /// Full path of the subdirectory. Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Its protection. Wire name `state`.
    pub state: Option<ListDirectoriesDataChildrenState>,
}

impl Read for ListDirectoriesDataChildren {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["path", "state"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.path),
                _ => reader.set(&mut value.state),
            }?;
        }
        Ok(value)
    }
}

/// A record in `state` in `children` in the data of `DirectoryPrivacy::list_directories`.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Read for ListDirectoriesDataChildrenState {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(&["auth_name", "auth_type", "passwd_file", "protected"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.auth_name),
                1 => reader.set(&mut value.auth_type),
                2 => reader.set(&mut value.passwd_file),
                _ => reader.set(&mut value.protected),
            }?;
        }
        Ok(value)
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
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataCurrent {
    /// Its full path. Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Its protection. Wire name `state`.
    pub state: Option<ListDirectoriesDataCurrentState>,
}

impl Read for ListDirectoriesDataCurrent {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["path", "state"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.path),
                _ => reader.set(&mut value.state),
            }?;
        }
        Ok(value)
    }
}

/// A record in `state` in `current` in the data of `DirectoryPrivacy::list_directories`.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Read for ListDirectoriesDataCurrentState {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(&["auth_name", "auth_type", "passwd_file", "protected"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.auth_name),
                1 => reader.set(&mut value.auth_type),
                2 => reader.set(&mut value.passwd_file),
                _ => reader.set(&mut value.protected),
            }?;
        }
        Ok(value)
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
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataHome {
    /// Its full path. Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Its protection. Wire name `state`.
    pub state: Option<ListDirectoriesDataHomeState>,
}

impl Read for ListDirectoriesDataHome {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["path", "state"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.path),
                _ => reader.set(&mut value.state),
            }?;
        }
        Ok(value)
    }
}

/// A record in `state` in `home` in the data of `DirectoryPrivacy::list_directories`.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Read for ListDirectoriesDataHomeState {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(&["auth_name", "auth_type", "passwd_file", "protected"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.auth_name),
                1 => reader.set(&mut value.auth_type),
                2 => reader.set(&mut value.passwd_file),
                _ => reader.set(&mut value.protected),
            }?;
        }
        Ok(value)
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
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataParent {
    /// Its full path. Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Its protection. Wire name `state`.
    pub state: Option<ListDirectoriesDataParentState>,
}

impl Read for ListDirectoriesDataParent {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["path", "state"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.path),
                _ => reader.set(&mut value.state),
            }?;
        }
        Ok(value)
    }
}

/// A record in `state` in `parent` in the data of `DirectoryPrivacy::list_directories`.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Read for ListDirectoriesDataParentState {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(&["auth_name", "auth_type", "passwd_file", "protected"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.auth_name),
                1 => reader.set(&mut value.auth_type),
                2 => reader.set(&mut value.passwd_file),
                _ => reader.set(&mut value.protected),
            }?;
        }
        Ok(value)
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
