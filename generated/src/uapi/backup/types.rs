// Made by cpanel-codegen from schema/uapi/Backup.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Backup`](super).

use cpanel_core::{Misread, Reader, Record};

/// The parameter `homedir` of `Backup::fullbackup_to_ftp`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FullbackupToFtpHomedir {
    /// On the wire `include`.
    Include,
    /// On the wire `skip`.
    Skip,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(FullbackupToFtpHomedir { Include = "include", Skip = "skip" });

/// The parameter `variant` of `Backup::fullbackup_to_ftp`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FullbackupToFtpVariant {
    /// On the wire `active`.
    Active,
    /// On the wire `passive`.
    Passive,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    FullbackupToFtpVariant { Active = "active", Passive = "passive" }
);

/// A record in the data of `Backup::fullbackup_to_ftp`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FullbackupToFtpData {
    /// Process number of the backup job. Wire name `pid`.
    pub pid: Option<String>,
}

impl Record for FullbackupToFtpData {
    const NAMES: &'static [&'static str] = &["pid"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.pid)
    }
}

/// The parameter `homedir` of `Backup::fullbackup_to_homedir`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FullbackupToHomedirHomedir {
    /// On the wire `include`.
    Include,
    /// On the wire `skip`.
    Skip,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    FullbackupToHomedirHomedir { Include = "include", Skip = "skip" }
);

/// A record in the data of `Backup::fullbackup_to_homedir`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FullbackupToHomedirData {
    /// Process number of the backup job. Wire name `pid`.
    pub pid: Option<String>,
}

impl Record for FullbackupToHomedirData {
    const NAMES: &'static [&'static str] = &["pid"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.pid)
    }
}

/// The parameter `homedir` of `Backup::fullbackup_to_scp_with_key`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FullbackupToScpWithKeyHomedir {
    /// On the wire `include`.
    Include,
    /// On the wire `skip`.
    Skip,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    FullbackupToScpWithKeyHomedir { Include = "include", Skip = "skip" }
);

/// A record in the data of `Backup::fullbackup_to_scp_with_key`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FullbackupToScpWithKeyData {
    /// Process number of the backup job. Wire name `pid`.
    pub pid: Option<String>,
}

impl Record for FullbackupToScpWithKeyData {
    const NAMES: &'static [&'static str] = &["pid"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.pid)
    }
}

/// The parameter `homedir` of `Backup::fullbackup_to_scp_with_password`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FullbackupToScpWithPasswordHomedir {
    /// On the wire `include`.
    Include,
    /// On the wire `skip`.
    Skip,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    FullbackupToScpWithPasswordHomedir { Include = "include", Skip = "skip" }
);

/// A record in the data of `Backup::fullbackup_to_scp_with_password`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FullbackupToScpWithPasswordData {
    /// Process number of the backup job. Wire name `pid`.
    pub pid: Option<String>,
}

impl Record for FullbackupToScpWithPasswordData {
    const NAMES: &'static [&'static str] = &["pid"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.pid)
    }
}

/// A record in the data of `Backup::restore_databases`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RestoreDatabasesData {
    /// Name of the log: the time of the start in ISO 8601 with a number appended. Wire name `log_id`.
    pub log_id: Option<String>,
    /// Where the log is on the server. Wire name `log_path`. Format: `path`.
    pub log_path: Option<String>,
    /// What happened; one item is one sentence. Wire name `messages`.
    pub messages: Vec<String>,
}

impl Record for RestoreDatabasesData {
    const NAMES: &'static [&'static str] = &["log_id", "log_path", "messages"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.log_id),
            1 => reader.set(&mut self.log_path),
            _ => reader.set(&mut self.messages),
        }
    }
}

/// A record in the data of `Backup::restore_email_filters`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RestoreEmailFiltersData {
    /// Name of the log: the time of the start in ISO 8601 with a number appended. Wire name `log_id`.
    pub log_id: Option<String>,
    /// Where the log is on the server. Wire name `log_path`. Format: `path`.
    pub log_path: Option<String>,
    /// What happened; one item is one sentence. Wire name `messages`.
    pub messages: Vec<String>,
}

impl Record for RestoreEmailFiltersData {
    const NAMES: &'static [&'static str] = &["log_id", "log_path", "messages"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.log_id),
            1 => reader.set(&mut self.log_path),
            _ => reader.set(&mut self.messages),
        }
    }
}

/// A record in the data of `Backup::restore_email_forwarders`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RestoreEmailForwardersData {
    /// Name of the log: the time of the start in ISO 8601 with a number appended. Wire name `log_id`.
    pub log_id: Option<String>,
    /// Where the log is on the server. Wire name `log_path`. Format: `path`.
    pub log_path: Option<String>,
    /// What happened; one item is one sentence. Wire name `messages`.
    pub messages: Vec<String>,
}

impl Record for RestoreEmailForwardersData {
    const NAMES: &'static [&'static str] = &["log_id", "log_path", "messages"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.log_id),
            1 => reader.set(&mut self.log_path),
            _ => reader.set(&mut self.messages),
        }
    }
}

/// A record in the data of `Backup::restore_files`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RestoreFilesData {
    /// Name of the log: the time of the start in ISO 8601 with a number appended. Wire name `log_id`.
    pub log_id: Option<String>,
    /// Where the log is on the server. Wire name `log_path`. Format: `path`.
    pub log_path: Option<String>,
    /// What happened; one item is one sentence. Wire name `messages`.
    pub messages: Vec<String>,
}

impl Record for RestoreFilesData {
    const NAMES: &'static [&'static str] = &["log_id", "log_path", "messages"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.log_id),
            1 => reader.set(&mut self.log_path),
            _ => reader.set(&mut self.messages),
        }
    }
}
