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
    /// Days after which an archive is deleted; 0 keeps it for ever. Since 11.137.
    ///
    /// Wire name `retention_days`.
    pub retention_days: Option<i64>,
    /// Whether `retention_days` is the server's default. Since 11.137.
    ///
    /// Wire name `using_default`.
    pub using_default: Option<bool>,
}

impl Record for GetSettingsData {
    const NAMES: &'static [&'static str] = &[
        "archive_logs",
        "prune_archive",
        "retention_days",
        "using_default",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.archive_logs),
            1 => reader.set(&mut self.prune_archive),
            2 => reader.set(&mut self.retention_days),
            _ => reader.set(&mut self.using_default),
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
    pub file: String,
    /// Last change, in seconds since the Unix epoch.
    ///
    /// Wire name `mtime`.
    pub mtime: Option<Timestamp>,
    /// Absolute path of the archive.
    ///
    /// Wire name `path`.
    pub path: String,
}

impl Record for ListArchivesRow {
    const NAMES: &'static [&'static str] = &["file", "mtime", "path"];

    const ALWAYS: u64 = 5;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.file),
            1 => reader.set(&mut self.mtime),
            _ => reader.set(&mut self.path),
        }
    }
}

/// A record in the data of `LogManager::list_error_logs`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListErrorLogsRow {
    /// Why the log cannot be read; null when it can.
    ///
    /// Wire name `error`.
    pub error: Option<String>,
    /// `php_fpm_error_log`, `docroot_error_log` or `homedir_error_log`; `view_error_log` takes it.
    ///
    /// Wire name `file_id`.
    pub file_id: ErrorLogFile,
    /// Whether something was written to it today.
    ///
    /// Wire name `modified_today`.
    pub modified_today: Option<bool>,
    /// Last change, in seconds since the Unix epoch; null when there is no such file.
    ///
    /// Wire name `mtime`.
    pub mtime: Option<Timestamp>,
    /// Absolute path of the log.
    ///
    /// Wire name `path`.
    pub path: Option<String>,
    /// Size in bytes; null when there is no such file.
    ///
    /// Wire name `size`.
    pub size: Option<i64>,
}

impl Record for ListErrorLogsRow {
    const NAMES: &'static [&'static str] = &[
        "error",
        "file_id",
        "modified_today",
        "mtime",
        "path",
        "size",
    ];

    const ALWAYS: u64 = 2;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.error),
            1 => reader.set(&mut self.file_id),
            2 => reader.set(&mut self.modified_today),
            3 => reader.set(&mut self.mtime),
            4 => reader.set(&mut self.path),
            _ => reader.set(&mut self.size),
        }
    }
}

/// A record in the data of `LogManager::view_error_log`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ViewErrorLogData {
    /// The log that was read.
    ///
    /// Wire name `file_id`.
    pub file_id: Option<ErrorLogFile>,
    /// The lines, oldest first.
    ///
    /// Wire name `log_content`.
    pub log_content: Vec<String>,
    /// How many lines were read.
    ///
    /// Wire name `lines_read`.
    pub lines_read: Option<i64>,
    /// Whether something was written to the log today.
    ///
    /// Wire name `modified_today`.
    pub modified_today: Option<bool>,
    /// Last change of the log, in seconds since the Unix epoch.
    ///
    /// Wire name `mtime`.
    pub mtime: Option<Timestamp>,
    /// Whether the log has more lines than were read.
    ///
    /// Wire name `partial`.
    pub partial: Option<bool>,
    /// Absolute path of the log.
    ///
    /// Wire name `path`.
    pub path: Option<String>,
    /// Size of the log in bytes.
    ///
    /// Wire name `size`.
    pub size: Option<i64>,
}

impl Record for ViewErrorLogData {
    const NAMES: &'static [&'static str] = &[
        "file_id",
        "log_content",
        "lines_read",
        "modified_today",
        "mtime",
        "partial",
        "path",
        "size",
    ];

    const ALWAYS: u64 = 2;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.file_id),
            1 => reader.set(&mut self.log_content),
            2 => reader.set(&mut self.lines_read),
            3 => reader.set(&mut self.modified_today),
            4 => reader.set(&mut self.mtime),
            5 => reader.set(&mut self.partial),
            6 => reader.set(&mut self.path),
            _ => reader.set(&mut self.size),
        }
    }
}

/// A value that functions of the module `LogManager` share.
#[derive(Clone)]
#[non_exhaustive]
pub enum ErrorLogFile {
    /// Wire value `php_fpm_error_log`.
    PhpFpmErrorLog,
    /// Wire value `docroot_error_log`.
    DocrootErrorLog,
    /// Wire value `homedir_error_log`.
    HomedirErrorLog,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ErrorLogFile { PhpFpmErrorLog = "php_fpm_error_log", DocrootErrorLog =
    "docroot_error_log", HomedirErrorLog = "homedir_error_log" }
);
