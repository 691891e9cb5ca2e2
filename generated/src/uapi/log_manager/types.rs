// Made by cpanel-codegen from schema/uapi/LogManager.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`LogManager`](super).

use cpanel_core::codegen::*;

/// A record in the data of `LogManager::get_settings`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetSettingsData {
    /// Whether logs are archived in the home directory after the statistics were created.
    ///
    /// Wire name `archive_logs`.
    pub archive_logs: Option<bool>,
    /// Whether the archives of the previous month are deleted at the end of each month.
    ///
    /// Wire name `prune_archive`.
    pub prune_archive: Option<bool>,
    /// Days after which an archive is deleted. 0 means that archives are never deleted. Since
    /// 11.137.
    ///
    /// Wire name `retention_days`.
    pub retention_days: Option<i64>,
    /// Whether `retention_days` is the server's default. Since 11.137.
    ///
    /// Wire name `using_default`.
    pub using_default: Option<bool>,
}

impl Record for GetSettingsData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetSettingsData",
        members: &["archive_logs", "prune_archive", "retention_days", "using_default"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.archive_logs,
            1 => &mut self.prune_archive,
            2 => &mut self.retention_days,
            _ => &mut self.using_default,
        }
    }
}

impl std::fmt::Debug for GetSettingsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `LogManager::list_archives`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListArchivesRow {
    /// Name of the archive without its directory, such as `example.com-May-2019.gz`.
    ///
    /// Wire name `file`.
    pub file: String,
    /// Time of the last change, in seconds since the Unix epoch.
    ///
    /// Wire name `mtime`.
    pub mtime: Option<Timestamp>,
    /// Absolute path of the archive.
    ///
    /// Wire name `path`.
    pub path: Option<String>,
}

impl Record for ListArchivesRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListArchivesRow",
        members: &["file", "mtime", "path"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.file,
            1 => &mut self.mtime,
            _ => &mut self.path,
        }
    }
}

impl std::fmt::Debug for ListArchivesRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `LogManager::list_error_logs`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListErrorLogsRow {
    /// Reason why the log cannot be read. Null if it can be read.
    ///
    /// Wire name `error`.
    pub error: Option<String>,
    /// Identifier of the log for [`view_error_log`](super::view_error_log()): `php_fpm_error_log`,
    /// `docroot_error_log` or `homedir_error_log`.
    ///
    /// Wire name `file_id`.
    pub file_id: ErrorLogFile,
    /// Whether the log was written to today.
    ///
    /// Wire name `modified_today`.
    pub modified_today: Option<bool>,
    /// Time of the last change, in seconds since the Unix epoch. Null if the file does not exist.
    ///
    /// Wire name `mtime`.
    pub mtime: Option<Timestamp>,
    /// Absolute path of the log.
    ///
    /// Wire name `path`.
    pub path: Option<String>,
    /// Size of the log in bytes. Null if the file does not exist.
    ///
    /// Wire name `size`.
    pub size: Option<i64>,
}

impl Record for ListErrorLogsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListErrorLogsRow",
        members: &["error", "file_id", "modified_today", "mtime", "path", "size"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.error,
            1 => &mut self.file_id,
            2 => &mut self.modified_today,
            3 => &mut self.mtime,
            4 => &mut self.path,
            _ => &mut self.size,
        }
    }
}

impl std::fmt::Debug for ListErrorLogsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `LogManager::view_error_log`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ViewErrorLogData {
    /// Identifier of the log that was read.
    ///
    /// Wire name `file_id`.
    pub file_id: Option<ErrorLogFile>,
    /// Lines of the log, oldest first.
    ///
    /// Wire name `log_content`.
    pub log_content: Vec<String>,
    /// Number of lines that were read.
    ///
    /// Wire name `lines_read`.
    pub lines_read: Option<i64>,
    /// Whether the log was written to today.
    ///
    /// Wire name `modified_today`.
    pub modified_today: Option<bool>,
    /// Time of the log's last change, in seconds since the Unix epoch.
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
    const SHAPE: RecordShape = RecordShape {
        name: "ViewErrorLogData",
        members: &[
            "file_id",
            "log_content",
            "lines_read",
            "modified_today",
            "mtime",
            "partial",
            "path",
            "size",
        ],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.file_id,
            1 => &mut self.log_content,
            2 => &mut self.lines_read,
            3 => &mut self.modified_today,
            4 => &mut self.mtime,
            5 => &mut self.partial,
            6 => &mut self.path,
            _ => &mut self.size,
        }
    }
}

impl std::fmt::Debug for ViewErrorLogData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`list_error_logs()`](super::list_error_logs).
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

impl Default for ErrorLogFile {
    /// Returns empty text as an unlisted value.
    fn default() -> Self {
        Self::Other(String::new())
    }
}
