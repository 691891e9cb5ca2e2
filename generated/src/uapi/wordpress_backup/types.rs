// Made by cpanel-codegen from schema/uapi/WordPressBackup.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WordPressBackup`](super).

use cpanel_core::codegen::{Misread, Reader, Record, Timestamp};

/// A record in the data of `WordPressBackup::any_running`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct AnyRunningData {
    /// Whether at least one backup is under way.
    ///
    /// Wire name `any_running`.
    pub any_running: Option<bool>,
    /// One item per site that is being backed up; empty when none is.
    ///
    /// Wire name `sites`.
    pub sites: Vec<AnyRunningDataSite>,
    /// Where to follow the work as server-sent events: a path without scheme, host and port.
    ///
    /// Wire name `sse_url`.
    pub sse_url: Option<String>,
}

impl Record for AnyRunningData {
    const NAMES: &'static [&'static str] = &["any_running", "sites", "sse_url"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.any_running),
            1 => reader.set(&mut self.sites),
            _ => reader.set(&mut self.sse_url),
        }
    }
}

/// A record in `sites` in the data of `WordPressBackup::any_running`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct AnyRunningDataSite {
    /// Not used; always null.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
    /// Address of the site, without the scheme.
    ///
    /// Wire name `site`.
    pub site: Option<String>,
    /// The current state; only `backup` is known.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
}

impl Record for AnyRunningDataSite {
    const NAMES: &'static [&'static str] = &["id", "site", "type"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.id),
            1 => reader.set(&mut self.site),
            _ => reader.set(&mut self.type_),
        }
    }
}

/// A record in the data of `WordPressBackup::get_available_backups`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAvailableBackupsData {
    /// One item per backup; null if there are none.
    ///
    /// Wire name `available`.
    pub available: Vec<GetAvailableBackupsDataAvailable>,
    /// Folder that the backups are kept in, absolute.
    ///
    /// Wire name `dir`.
    pub dir: Option<String>,
}

impl Record for GetAvailableBackupsData {
    const NAMES: &'static [&'static str] = &["available", "dir"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.available),
            _ => reader.set(&mut self.dir),
        }
    }
}

/// A record in `available` in the data of `WordPressBackup::get_available_backups`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAvailableBackupsDataAvailable {
    /// When it was made, as a Unix time. The reference's sample is in milliseconds, although it
    /// calls the field a plain timestamp.
    ///
    /// Wire name `date`.
    pub date: Option<Timestamp>,
    /// Name of the archive, such as `example.com__2018-10-10T10:53:31-0500.tar.gz`.
    ///
    /// Wire name `file`.
    pub file: String,
    /// Where the archive lies on the server, absolute.
    ///
    /// Wire name `path`.
    pub path: Option<String>,
    /// Address of the site, without the scheme.
    ///
    /// Wire name `site`.
    pub site: Option<String>,
}

impl Record for GetAvailableBackupsDataAvailable {
    const NAMES: &'static [&'static str] = &["date", "file", "path", "site"];

    const ALWAYS: u64 = 2;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.date),
            1 => reader.set(&mut self.file),
            2 => reader.set(&mut self.path),
            _ => reader.set(&mut self.site),
        }
    }
}

/// A record in the data of `WordPressBackup::is_running`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct IsRunningData {
    /// Identifier of the backup, as `start` gave it (`backup_id`); may be null.
    ///
    /// Wire name `action_id`.
    pub action_id: Option<String>,
    /// Whether a backup of this site is under way.
    ///
    /// Wire name `is_running`.
    pub is_running: bool,
}

impl Record for IsRunningData {
    const NAMES: &'static [&'static str] = &["action_id", "is_running"];

    const ALWAYS: u64 = 2;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.action_id),
            _ => reader.set(&mut self.is_running),
        }
    }
}

/// A record in the data of `WordPressBackup::start`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StartData {
    /// Identifier of this backup.
    ///
    /// Wire name `backup_id`.
    pub backup_id: Option<String>,
    /// Address of the site, without the scheme.
    ///
    /// Wire name `site`.
    pub site: Option<String>,
    /// Where to follow the work as server-sent events: a path without scheme, host and port.
    ///
    /// Wire name `sse_url`. Format: `url-path`.
    pub sse_url: Option<String>,
}

impl Record for StartData {
    const NAMES: &'static [&'static str] = &["backup_id", "site", "sse_url"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.backup_id),
            1 => reader.set(&mut self.site),
            _ => reader.set(&mut self.sse_url),
        }
    }
}

/// A record in replies of the module `WordPressBackup`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Outcome {
    /// Whether `cancel` broke a backup off, or `cleanup` freed the site. No means that none was
    /// under way, or that one still is.
    ///
    /// Wire name `ok`.
    pub ok: Option<bool>,
    /// Address of the site, without the scheme.
    ///
    /// Wire name `site`.
    pub site: Option<String>,
}

impl Record for Outcome {
    const NAMES: &'static [&'static str] = &["ok", "site"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.ok),
            _ => reader.set(&mut self.site),
        }
    }
}
