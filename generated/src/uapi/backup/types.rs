// Made by cpanel-codegen from schema/uapi/Backup.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Backup`](super).

use cpanel_core::codegen::*;

/// The parameter `variant` of `Backup::fullbackup_to_ftp`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FullbackupToFtpVariant {
    /// Wire value `active`.
    Active,
    /// Wire value `passive`.
    Passive,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    FullbackupToFtpVariant { Active = "active", Passive = "passive" }
);

/// A value in the parameters of [`fullbackup_to_ftp()`](super::fullbackup_to_ftp) and 3 others.
#[derive(Clone)]
#[non_exhaustive]
pub enum Homedir {
    /// The home directory is packed too.
    ///
    /// Wire value `include`.
    Include,
    /// The home directory is not packed.
    ///
    /// Wire value `skip`.
    Skip,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(Homedir { Include = "include", Skip = "skip" });

/// The data of [`fullbackup_to_ftp()`](super::fullbackup_to_ftp) and 3 others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct BackupJob {
    /// Process number of the backup job.
    ///
    /// Wire name `pid`.
    pub pid: Option<String>,
}

impl Record for BackupJob {
    const SHAPE: RecordShape = RecordShape {
        name: "BackupJob",
        members: &["pid"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.pid
    }
}

impl std::fmt::Debug for BackupJob {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`restore_databases()`](super::restore_databases) and 3 others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RestoreLog {
    /// Name of the log: the start time in ISO 8601 format, followed by a number.
    ///
    /// Wire name `log_id`.
    pub log_id: Option<String>,
    /// Path of the log on the server.
    ///
    /// Wire name `log_path`. Format: `path`.
    pub log_path: Option<String>,
    /// Messages about the restoration, each a sentence.
    ///
    /// Wire name `messages`.
    pub messages: Vec<String>,
}

impl Record for RestoreLog {
    const SHAPE: RecordShape = RecordShape {
        name: "RestoreLog",
        members: &["log_id", "log_path", "messages"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.log_id,
            1 => &mut self.log_path,
            _ => &mut self.messages,
        }
    }
}

impl std::fmt::Debug for RestoreLog {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
