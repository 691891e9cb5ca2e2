// Made by cpanel-codegen from schema/uapi/BackupInfo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`BackupInfo`](super).

use cpanel_core::codegen::*;

/// A record in the data of `BackupInfo::list`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListRow {
    /// File name of the archive, such as `backup-11.128.0.6_2026-06-23_user.tar.gz`.
    ///
    /// Wire name `name`.
    pub name: String,
    /// Path of the archive. The only known sample is a plain file name, so treat the path as
    /// relative to the home directory.
    ///
    /// Wire name `fullpath`.
    pub fullpath: Option<String>,
    /// Time of the last change, in seconds since the Unix epoch.
    ///
    /// Wire name `mtime`.
    pub mtime: Option<Timestamp>,
    /// Size of the archive in bytes.
    ///
    /// Wire name `sizeBytes`.
    #[cfg_attr(feature = "serde", serde(rename = "sizeBytes"))]
    pub size_bytes: Option<i64>,
    /// State of the archive: `ready` when it is complete, `inprogress` while it is written,
    /// `timeout` when the server gave up.
    ///
    /// Wire name `status`.
    pub status: Option<ListRowStatus>,
    /// Start of the backup, in seconds since the Unix epoch. Null if the start is not known.
    ///
    /// Wire name `startedAtEpoch`.
    #[cfg_attr(feature = "serde", serde(rename = "startedAtEpoch"))]
    pub started_at_epoch: Option<Timestamp>,
}

impl Record for ListRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListRow",
        members: &["name", "fullpath", "mtime", "sizeBytes", "status", "startedAtEpoch"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.name,
            1 => &mut self.fullpath,
            2 => &mut self.mtime,
            3 => &mut self.size_bytes,
            4 => &mut self.status,
            _ => &mut self.started_at_epoch,
        }
    }
}

impl std::fmt::Debug for ListRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `status` in the data of `BackupInfo::list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListRowStatus {
    /// Wire value `ready`.
    Ready,
    /// Wire value `inprogress`.
    Inprogress,
    /// Wire value `timeout`.
    Timeout,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ListRowStatus { Ready = "ready", Inprogress = "inprogress", Timeout = "timeout" }
);

/// A record in the data of `BackupInfo::progress`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ProgressData {
    /// State of the backup: `inprogress`, `complete`, `timeout` when the server gave up, or `none`
    /// when no backup is known.
    ///
    /// Wire name `state`.
    pub state: ProgressDataState,
    /// Source of the state: `hook`, `marker` or `none`.
    ///
    /// Wire name `stateSource`.
    #[cfg_attr(feature = "serde", serde(rename = "stateSource"))]
    pub state_source: Option<ProgressDataStateSource>,
    /// Start of the backup, in seconds since the Unix epoch. Null if there is no backup.
    ///
    /// Wire name `startedAtEpoch`.
    #[cfg_attr(feature = "serde", serde(rename = "startedAtEpoch"))]
    pub started_at_epoch: Option<Timestamp>,
    /// End of the backup, in seconds since the Unix epoch. Null while the backup runs.
    ///
    /// Wire name `finishedAtEpoch`.
    #[cfg_attr(feature = "serde", serde(rename = "finishedAtEpoch"))]
    pub finished_at_epoch: Option<Timestamp>,
    /// Seconds that the backup has run so far.
    ///
    /// Wire name `elapsedSeconds`.
    #[cfg_attr(feature = "serde", serde(rename = "elapsedSeconds"))]
    pub elapsed_seconds: Option<i64>,
    /// Bytes written so far.
    ///
    /// Wire name `currentBytes`.
    #[cfg_attr(feature = "serde", serde(rename = "currentBytes"))]
    pub current_bytes: Option<i64>,
    /// Expected size of the complete archive, in bytes.
    ///
    /// Wire name `estimatedTotalBytes`.
    #[cfg_attr(feature = "serde", serde(rename = "estimatedTotalBytes"))]
    pub estimated_total_bytes: Option<i64>,
    /// Progress in percent.
    ///
    /// Wire name `estimatedPercent`.
    #[cfg_attr(feature = "serde", serde(rename = "estimatedPercent"))]
    pub estimated_percent: Option<f64>,
}

impl Record for ProgressData {
    const SHAPE: RecordShape = RecordShape {
        name: "ProgressData",
        members: &[
            "state",
            "stateSource",
            "startedAtEpoch",
            "finishedAtEpoch",
            "elapsedSeconds",
            "currentBytes",
            "estimatedTotalBytes",
            "estimatedPercent",
        ],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.state,
            1 => &mut self.state_source,
            2 => &mut self.started_at_epoch,
            3 => &mut self.finished_at_epoch,
            4 => &mut self.elapsed_seconds,
            5 => &mut self.current_bytes,
            6 => &mut self.estimated_total_bytes,
            _ => &mut self.estimated_percent,
        }
    }
}

impl std::fmt::Debug for ProgressData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `state` in the data of `BackupInfo::progress`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProgressDataState {
    /// Wire value `inprogress`.
    Inprogress,
    /// Wire value `timeout`.
    Timeout,
    /// Wire value `complete`.
    Complete,
    /// Wire value `none`.
    None,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ProgressDataState { Inprogress = "inprogress", Timeout = "timeout", Complete =
    "complete", None = "none" }
);

impl Default for ProgressDataState {
    /// Returns empty text as an unlisted value.
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// A value in `stateSource` in the data of `BackupInfo::progress`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProgressDataStateSource {
    /// Wire value `hook`.
    Hook,
    /// Wire value `marker`.
    Marker,
    /// Wire value `none`.
    None,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ProgressDataStateSource { Hook = "hook", Marker = "marker", None = "none" }
);

/// A record in the data of `BackupInfo::reset`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ResetData {
    /// Whether there was a state to clear.
    ///
    /// Wire name `cleared`.
    pub cleared: Option<bool>,
}

impl Record for ResetData {
    const SHAPE: RecordShape = RecordShape {
        name: "ResetData",
        members: &["cleared"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.cleared
    }
}

impl std::fmt::Debug for ResetData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
