// Made by cpanel-codegen from schema/uapi/WordPressBackup.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WordPressBackup`](super).

use cpanel_core::{Misread, Read, Reader, Timestamp};

/// A record in the data of `WordPressBackup::any_running`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AnyRunningData {
    /// Whether at least one backup is under way. Wire name `any_running`.
    pub any_running: Option<bool>,
    /// One item per site that is being backed up; empty when none is. Wire name `sites`.
    pub sites: Vec<AnyRunningDataSite>,
    /// Where to follow the work as server-sent events: a path without scheme, host and port. Wire name `sse_url`.
    pub sse_url: Option<String>,
}

impl Read for AnyRunningData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["any_running", "sites", "sse_url"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.any_running),
                1 => reader.set(&mut value.sites),
                _ => reader.set(&mut value.sse_url),
            }?;
        }
        Ok(value)
    }
}

/// A record in `sites` in the data of `WordPressBackup::any_running`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AnyRunningDataSite {
    /// Not used; always null. Wire name `id`.
    pub id: Option<String>,
    /// Address of the site, without the scheme. Wire name `site`.
    pub site: Option<String>,
    /// What is going on; only `backup` is known. Wire name `type`.
    pub type_: Option<String>,
}

impl Read for AnyRunningDataSite {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["id", "site", "type"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.id),
                1 => reader.set(&mut value.site),
                _ => reader.set(&mut value.type_),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `WordPressBackup::cancel`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CancelData {
    /// Whether a backup was broken off. No also means that none was under way. Wire name `ok`.
    pub ok: Option<bool>,
    /// Address of the site, without the scheme. Wire name `site`.
    pub site: Option<String>,
}

impl Read for CancelData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["ok", "site"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.ok),
                _ => reader.set(&mut value.site),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `WordPressBackup::cleanup`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CleanupData {
    /// Whether it was freed. No means that a backup is still under way. Wire name `ok`.
    pub ok: Option<bool>,
    /// Address of the site, without the scheme. Wire name `site`.
    pub site: Option<String>,
}

impl Read for CleanupData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["ok", "site"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.ok),
                _ => reader.set(&mut value.site),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `WordPressBackup::get_available_backups`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetAvailableBackupsData {
    /// One item per backup; null where there are none. Wire name `available`.
    pub available: Vec<GetAvailableBackupsDataAvailable>,
    /// Folder that the backups are kept in, absolute. Wire name `dir`.
    pub dir: Option<String>,
}

impl Read for GetAvailableBackupsData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["available", "dir"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.available),
                _ => reader.set(&mut value.dir),
            }?;
        }
        Ok(value)
    }
}

/// A record in `available` in the data of `WordPressBackup::get_available_backups`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetAvailableBackupsDataAvailable {
    /// When it was made, as a Unix time. The reference's sample is in milliseconds, although it calls the field a plain timestamp. Wire name `date`.
    pub date: Option<Timestamp>,
    /// Name of the archive, such as `example.com__2018-10-10T10:53:31-0500.tar.gz`. Wire name `file`.
    pub file: Option<String>,
    /// Where the archive lies on the server, absolute. Wire name `path`.
    pub path: Option<String>,
    /// Address of the site, without the scheme. Wire name `site`.
    pub site: Option<String>,
}

impl Read for GetAvailableBackupsDataAvailable {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["date", "file", "path", "site"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.date),
                1 => reader.set(&mut value.file),
                2 => reader.set(&mut value.path),
                _ => reader.set(&mut value.site),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `WordPressBackup::is_running`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct IsRunningData {
    /// Identifier of the backup, as `start` gave it (`backup_id`); may be null. Wire name `action_id`.
    pub action_id: Option<String>,
    /// Whether a backup of this site is under way. Wire name `is_running`.
    pub is_running: Option<bool>,
}

impl Read for IsRunningData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["action_id", "is_running"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.action_id),
                _ => reader.set(&mut value.is_running),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `WordPressBackup::start`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct StartData {
    /// Identifier of this backup. Wire name `backup_id`.
    pub backup_id: Option<String>,
    /// Address of the site, without the scheme. Wire name `site`.
    pub site: Option<String>,
    /// Where to follow the work as server-sent events: a path without scheme, host and port. Wire name `sse_url`. Format: `url-path`.
    pub sse_url: Option<String>,
}

impl Read for StartData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["backup_id", "site", "sse_url"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.backup_id),
                1 => reader.set(&mut value.site),
                _ => reader.set(&mut value.sse_url),
            }?;
        }
        Ok(value)
    }
}
