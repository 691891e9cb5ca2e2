// Made by cpanel-codegen from schema/uapi/Backup.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Backup`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

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

/// A value that functions of the module `Backup` share.
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

/// A record in replies of the module `Backup`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["pid"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.pid)
    }
}

/// A record in replies of the module `Backup`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["log_id", "log_path", "messages"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.log_id),
            1 => reader.set(&mut self.log_path),
            _ => reader.set(&mut self.messages),
        }
    }
}
