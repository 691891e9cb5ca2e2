// Made by cpanel-codegen from schema/uapi/LogManager.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`LogManager`](super).

use cpanel_core::codegen::{Misread, Reader, Record, Timestamp};

/// A record in the data of `LogManager::get_settings`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetSettingsData {
    /// Whether logs are packed into the home directory once statistics have been made of them.
    ///
    /// Wire name `archive_logs`.
    pub archive_logs: Option<bool>,
    /// Whether the archives of the month before are deleted at the end of each month.
    ///
    /// Wire name `prune_archive`.
    pub prune_archive: Option<bool>,
}

impl Record for GetSettingsData {
    const NAMES: &'static [&'static str] = &["archive_logs", "prune_archive"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.archive_logs),
            _ => reader.set(&mut self.prune_archive),
        }
    }
}

/// A record in the data of `LogManager::list_archives`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListArchivesRow {
    /// Name without directory, such as `example.com-May-2019.gz`.
    ///
    /// Wire name `file`.
    pub file: Option<String>,
    /// Last change, in seconds since the Unix epoch.
    ///
    /// Wire name `mtime`.
    pub mtime: Option<Timestamp>,
    /// Absolute path of the archive.
    ///
    /// Wire name `path`.
    pub path: Option<String>,
}

impl Record for ListArchivesRow {
    const NAMES: &'static [&'static str] = &["file", "mtime", "path"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.file),
            1 => reader.set(&mut self.mtime),
            _ => reader.set(&mut self.path),
        }
    }
}
