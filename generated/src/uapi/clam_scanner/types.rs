// Made by cpanel-codegen from schema/uapi/ClamScanner.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`ClamScanner`](super).

use cpanel_core::codegen::*;

/// A record in the data of `ClamScanner::check_disinfection_status`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CheckDisinfectionStatusData {
    /// One item for each record of the log after `last_id`.
    ///
    /// Wire name `details`.
    pub details: Vec<CheckDisinfectionStatusDataDetail>,
    /// Path of the log on the server. Each line of the log is a JSON object.
    ///
    /// Wire name `log`.
    pub log: Option<String>,
    /// State of the work: `queued`, `running`, `done`, or `none` if nothing was queued.
    ///
    /// Wire name `status`.
    pub status: Option<CheckDisinfectionStatusDataStatus>,
}

impl Record for CheckDisinfectionStatusData {
    const SHAPE: RecordShape = RecordShape {
        name: "CheckDisinfectionStatusData",
        members: &["details", "log", "status"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.details,
            1 => &mut self.log,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for CheckDisinfectionStatusData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `details` in the data of `ClamScanner::check_disinfection_status`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CheckDisinfectionStatusDataDetail {
    /// Absolute path of the file. Only in records of type `step`.
    ///
    /// Wire name `file`.
    pub file: Option<String>,
    /// Number of the record, in the order of the work. Send it as `last_id`.
    ///
    /// Wire name `id`.
    pub id: Option<i64>,
    /// Additional message, mostly for errors.
    ///
    /// Wire name `message`.
    pub message: Option<String>,
    /// Result of the record. In a `step`, the result for the file: `deleted`, `quarantined`,
    /// `mailbox-cleansed` (the infected mail was removed from a mailbox), `no-action` (the file was
    /// kept) or `error`. In an `issue`, `error` or `warning`. In the `done` record, `success`,
    /// `info` or `error`.
    ///
    /// Wire name `state`.
    pub state: Option<CheckDisinfectionStatusDataDetailState>,
    /// Kind of the record: `step` (about a single file), `issue` (a problem at the start or the
    /// end) or `done` (all files are processed).
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<CheckDisinfectionStatusDataDetailType>,
}

impl Record for CheckDisinfectionStatusDataDetail {
    const SHAPE: RecordShape = RecordShape {
        name: "CheckDisinfectionStatusDataDetail",
        members: &["file", "id", "message", "state", "type"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.file,
            1 => &mut self.id,
            2 => &mut self.message,
            3 => &mut self.state,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for CheckDisinfectionStatusDataDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `state` in `details` in the data of `ClamScanner::check_disinfection_status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CheckDisinfectionStatusDataDetailState {
    /// Wire value `deleted`.
    Deleted,
    /// Wire value `error`.
    Error,
    /// Wire value `mailbox-cleansed`.
    MailboxCleansed,
    /// Wire value `no-action`.
    NoAction,
    /// Wire value `quarantined`.
    Quarantined,
    /// Wire value `warning`.
    Warning,
    /// Wire value `info`.
    Info,
    /// Wire value `success`.
    Success,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    CheckDisinfectionStatusDataDetailState { Deleted = "deleted", Error = "error",
    MailboxCleansed = "mailbox-cleansed", NoAction = "no-action", Quarantined =
    "quarantined", Warning = "warning", Info = "info", Success = "success" }
);

/// A value in `type` in `details` in the data of `ClamScanner::check_disinfection_status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CheckDisinfectionStatusDataDetailType {
    /// Wire value `step`.
    Step,
    /// Wire value `issue`.
    Issue,
    /// Wire value `done`.
    Done,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    CheckDisinfectionStatusDataDetailType { Step = "step", Issue = "issue", Done = "done"
    }
);

/// A value in `status` in the data of `ClamScanner::check_disinfection_status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CheckDisinfectionStatusDataStatus {
    /// Wire value `done`.
    Done,
    /// Wire value `none`.
    None,
    /// Wire value `queued`.
    Queued,
    /// Wire value `running`.
    Running,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    CheckDisinfectionStatusDataStatus { Done = "done", None = "none", Queued = "queued",
    Running = "running" }
);

/// The parameter `actions` of `ClamScanner::disinfect_files`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisinfectFilesActions {
    /// Wire value `cleanse_mailbox`.
    CleanseMailbox,
    /// Wire value `delete`.
    Delete,
    /// Wire value `quarantine`.
    Quarantine,
    /// Wire value `ignore`.
    Ignore,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    DisinfectFilesActions { CleanseMailbox = "cleanse_mailbox", Delete = "delete",
    Quarantine = "quarantine", Ignore = "ignore" }
);

/// A record in the data of `ClamScanner::disinfect_files`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DisinfectFilesData {
    /// Path of the log on the server. Each line of the log is a JSON object. The work is complete
    /// when the last line says done.
    ///
    /// Wire name `log`.
    pub log: Option<String>,
    /// Identifier of the background task.
    ///
    /// Wire name `task_id`.
    pub task_id: Option<String>,
}

impl Record for DisinfectFilesData {
    const SHAPE: RecordShape = RecordShape {
        name: "DisinfectFilesData",
        members: &["log", "task_id"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.log,
            _ => &mut self.task_id,
        }
    }
}

impl std::fmt::Debug for DisinfectFilesData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `ClamScanner::get_scan_paths`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetScanPathsRow {
    /// Name of the part, as [`start_scan`](super::start_scan()) takes it.
    ///
    /// Wire name `id`.
    pub id: Option<ScanType>,
    /// Name of the part for display.
    ///
    /// Wire name `message`.
    pub message: Option<String>,
}

impl Record for GetScanPathsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetScanPathsRow",
        members: &["id", "message"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.id,
            _ => &mut self.message,
        }
    }
}

impl std::fmt::Debug for GetScanPathsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `ClamScanner::get_scan_status`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetScanStatusData {
    /// Absolute path of the file that is being scanned.
    ///
    /// Wire name `current_file`.
    pub current_file: Option<String>,
    /// Each item is the path of an infected file that was found so far.
    ///
    /// Wire name `infected_files`.
    pub infected_files: Vec<String>,
    /// Whether the latest scan is complete.
    ///
    /// Wire name `scan_complete`.
    pub scan_complete: Option<bool>,
    /// Number of files that were scanned so far.
    ///
    /// Wire name `scanned_file_count`.
    pub scanned_file_count: Option<i64>,
    /// Amount of data that was scanned so far, in bytes according to the reference.
    /// `total_file_size_MiB` has another unit.
    ///
    /// Wire name `scanned_file_size`.
    pub scanned_file_size: Option<i64>,
    /// Start of the scan, in seconds since the Unix epoch.
    ///
    /// Wire name `time_started`.
    pub time_started: Option<Timestamp>,
    /// Number of files to scan.
    ///
    /// Wire name `total_file_count`.
    pub total_file_count: Option<i64>,
    /// Amount of data to scan, in MiB.
    ///
    /// Wire name `total_file_size_MiB`.
    #[cfg_attr(feature = "serde", serde(rename = "total_file_size_MiB"))]
    pub total_file_size_mi_b: Option<f64>,
}

impl Record for GetScanStatusData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetScanStatusData",
        members: &[
            "current_file",
            "infected_files",
            "scan_complete",
            "scanned_file_count",
            "scanned_file_size",
            "time_started",
            "total_file_count",
            "total_file_size_MiB",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.current_file,
            1 => &mut self.infected_files,
            2 => &mut self.scan_complete,
            3 => &mut self.scanned_file_count,
            4 => &mut self.scanned_file_size,
            5 => &mut self.time_started,
            6 => &mut self.total_file_count,
            _ => &mut self.total_file_size_mi_b,
        }
    }
}

impl std::fmt::Debug for GetScanStatusData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `ClamScanner::list_infected_files`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListInfectedFilesRow {
    /// Absolute path of the file on the server. [`disinfect_files`](super::disinfect_files()) takes
    /// it as a key of `actions`.
    ///
    /// Wire name `file`. Format: `path`.
    pub file: String,
    /// Name of the virus in the file, such as `Eicar-Signature`.
    ///
    /// Wire name `virus_type`.
    pub virus_type: String,
}

impl Record for ListInfectedFilesRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListInfectedFilesRow",
        members: &["file", "virus_type"],
        always: 3,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.file,
            _ => &mut self.virus_type,
        }
    }
}

impl std::fmt::Debug for ListInfectedFilesRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`get_scan_paths()`](super::get_scan_paths).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScanType {
    /// The whole home directory.
    ///
    /// Wire value `home`.
    Home,
    /// The mail.
    ///
    /// Wire value `mail`.
    Mail,
    /// The websites.
    ///
    /// Wire value `public_html`.
    PublicHtml,
    /// The anonymous FTP folder.
    ///
    /// Wire value `public_ftp`.
    PublicFtp,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ScanType { Home = "home", Mail = "mail", PublicHtml = "public_html", PublicFtp =
    "public_ftp" }
);
