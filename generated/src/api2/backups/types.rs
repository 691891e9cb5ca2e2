// Made by cpanel-codegen from schema/api2/Backups.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Backups`](super).

use cpanel_core::codegen::{Misread, Reader, Record, Timestamp};

/// A record in the data of `Backups::listfullbackups`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListfullbackupsRow {
    /// Name of the archive in the home directory.
    ///
    /// Wire name `file`.
    pub file: String,
    /// `complete`, or a word that says how far it is.
    ///
    /// Wire name `status`.
    pub status: String,
    /// When it was begun.
    ///
    /// Wire name `time`.
    pub time: Option<Timestamp>,
    /// The same in the time zone of the server.
    ///
    /// Wire name `localtime`.
    pub localtime: Option<String>,
}

impl Record for ListfullbackupsRow {
    const NAMES: &'static [&'static str] = &["file", "status", "time", "localtime"];

    const ALWAYS: u64 = 3;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.file),
            1 => reader.set(&mut self.status),
            2 => reader.set(&mut self.time),
            _ => reader.set(&mut self.localtime),
        }
    }
}
