// Made by cpanel-codegen from schema/uapi/DirectoryProtection.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DirectoryProtection`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `DirectoryProtection::list_directories`.
#[derive(Clone, Debug, Default, PartialEq)]
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

/// A record in `children` in the data of `DirectoryProtection::list_directories`.
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

/// A record in `state` in `children` in the data of `DirectoryProtection::list_directories`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataChildrenState {
    /// Whether overused logins are acted on there. Wire name `has_leech_protection`.
    pub has_leech_protection: Option<bool>,
}

impl Read for ListDirectoriesDataChildrenState {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["has_leech_protection"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.has_leech_protection)?;
        }
        Ok(value)
    }
}

/// A record in `current` in the data of `DirectoryProtection::list_directories`.
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

/// A record in `state` in `current` in the data of `DirectoryProtection::list_directories`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataCurrentState {
    /// Whether overused logins are acted on there. Wire name `has_leech_protection`.
    pub has_leech_protection: Option<bool>,
}

impl Read for ListDirectoriesDataCurrentState {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["has_leech_protection"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.has_leech_protection)?;
        }
        Ok(value)
    }
}

/// A record in `home` in the data of `DirectoryProtection::list_directories`.
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

/// A record in `state` in `home` in the data of `DirectoryProtection::list_directories`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataHomeState {
    /// Whether overused logins are acted on there. Wire name `has_leech_protection`.
    pub has_leech_protection: Option<bool>,
}

impl Read for ListDirectoriesDataHomeState {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["has_leech_protection"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.has_leech_protection)?;
        }
        Ok(value)
    }
}

/// A record in `parent` in the data of `DirectoryProtection::list_directories`.
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

/// A record in `state` in `parent` in the data of `DirectoryProtection::list_directories`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDirectoriesDataParentState {
    /// Whether overused logins are acted on there. Wire name `has_leech_protection`.
    pub has_leech_protection: Option<bool>,
}

impl Read for ListDirectoriesDataParentState {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["has_leech_protection"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.has_leech_protection)?;
        }
        Ok(value)
    }
}
