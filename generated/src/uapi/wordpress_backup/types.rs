// Made by cpanel-codegen from schema/uapi/WordPressBackup.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WordPressBackup`](super).

use cpanel_core::codegen::*;

/// A record in the data of `WordPressBackup::any_running`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct AnyRunningData {
    /// Whether at least one backup is running.
    ///
    /// Wire name `any_running`.
    pub any_running: Option<bool>,
    /// Sites that are currently being backed up. Empty if there are none.
    ///
    /// Wire name `sites`.
    pub sites: Vec<AnyRunningDataSite>,
    /// Path of server-sent events about the progress, without scheme, host and port.
    ///
    /// Wire name `sse_url`.
    pub sse_url: Option<String>,
}

impl Record for AnyRunningData {
    const SHAPE: RecordShape = RecordShape {
        name: "AnyRunningData",
        members: &["any_running", "sites", "sse_url"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.any_running,
            1 => &mut self.sites,
            _ => &mut self.sse_url,
        }
    }
}

impl std::fmt::Debug for AnyRunningData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `sites` in the data of `WordPressBackup::any_running`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct AnyRunningDataSite {
    /// Not used. Always null.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
    /// Address of the site, without the scheme.
    ///
    /// Wire name `site`.
    pub site: Option<String>,
    /// The current task. Only `backup` is known.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
}

impl Record for AnyRunningDataSite {
    const SHAPE: RecordShape = RecordShape {
        name: "AnyRunningDataSite",
        members: &["id", "site", "type"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.id,
            1 => &mut self.site,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for AnyRunningDataSite {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WordPressBackup::get_available_backups`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAvailableBackupsData {
    /// Each item is a backup. Null if there are none.
    ///
    /// Wire name `available`.
    pub available: Vec<GetAvailableBackupsDataAvailable>,
    /// Absolute path of the directory that contains the backups.
    ///
    /// Wire name `dir`.
    pub dir: Option<String>,
}

impl Record for GetAvailableBackupsData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAvailableBackupsData",
        members: &["available", "dir"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.available,
            _ => &mut self.dir,
        }
    }
}

impl std::fmt::Debug for GetAvailableBackupsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `available` in the data of `WordPressBackup::get_available_backups`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAvailableBackupsDataAvailable {
    /// When the backup was created, in milliseconds since the Unix epoch.
    ///
    /// Wire name `date`.
    pub date: Option<i64>,
    /// Name of the archive, such as `example.com__2018-10-10T10:53:31-0500.tar.gz`.
    ///
    /// Wire name `file`.
    pub file: String,
    /// Absolute path of the archive on the server.
    ///
    /// Wire name `path`.
    pub path: Option<String>,
    /// Address of the site, without the scheme.
    ///
    /// Wire name `site`.
    pub site: Option<String>,
}

impl Record for GetAvailableBackupsDataAvailable {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAvailableBackupsDataAvailable",
        members: &["date", "file", "path", "site"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.date,
            1 => &mut self.file,
            2 => &mut self.path,
            _ => &mut self.site,
        }
    }
}

impl std::fmt::Debug for GetAvailableBackupsDataAvailable {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WordPressBackup::is_running`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct IsRunningData {
    /// Identifier of the backup: the `backup_id` from [`start`](super::start()). It may be null.
    ///
    /// Wire name `action_id`.
    pub action_id: Option<String>,
    /// Whether a backup of this site is running.
    ///
    /// Wire name `is_running`.
    pub is_running: bool,
}

impl Record for IsRunningData {
    const SHAPE: RecordShape = RecordShape {
        name: "IsRunningData",
        members: &["action_id", "is_running"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.action_id,
            _ => &mut self.is_running,
        }
    }
}

impl std::fmt::Debug for IsRunningData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WordPressBackup::start`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StartData {
    /// Identifier of the backup.
    ///
    /// Wire name `backup_id`.
    pub backup_id: Option<String>,
    /// Address of the site, without the scheme.
    ///
    /// Wire name `site`.
    pub site: Option<String>,
    /// Path of server-sent events about the progress, without scheme, host and port.
    ///
    /// Wire name `sse_url`. Format: `url-path`.
    pub sse_url: Option<String>,
}

impl Record for StartData {
    const SHAPE: RecordShape = RecordShape {
        name: "StartData",
        members: &["backup_id", "site", "sse_url"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.backup_id,
            1 => &mut self.site,
            _ => &mut self.sse_url,
        }
    }
}

impl std::fmt::Debug for StartData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`cancel()`](super::cancel) and [`cleanup()`](super::cleanup).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Outcome {
    /// Whether [`cancel`](super::cancel()) canceled a backup, or [`cleanup`](super::cleanup())
    /// removed the temporary data. False means that no backup was running, or that one is still
    /// running.
    ///
    /// Wire name `ok`.
    pub ok: Option<bool>,
    /// Address of the site, without the scheme.
    ///
    /// Wire name `site`.
    pub site: Option<String>,
}

impl Record for Outcome {
    const SHAPE: RecordShape = RecordShape {
        name: "Outcome",
        members: &["ok", "site"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.ok,
            _ => &mut self.site,
        }
    }
}

impl std::fmt::Debug for Outcome {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
