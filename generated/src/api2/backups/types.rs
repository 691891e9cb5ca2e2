// Made by cpanel-codegen from schema/api2/Backups.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Backups`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Backups::listfullbackups`.
#[derive(Clone, Default)]
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
    /// `complete`, or a word that describes the progress of the backup.
    ///
    /// Wire name `status`.
    pub status: Option<String>,
    /// Time when the backup started.
    ///
    /// Wire name `time`.
    pub time: Option<Timestamp>,
    /// Time when the backup started, as text in the time zone of the server.
    ///
    /// Wire name `localtime`.
    pub localtime: Option<String>,
}

impl Record for ListfullbackupsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListfullbackupsRow",
        members: &["file", "status", "time", "localtime"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.file,
            1 => &mut self.status,
            2 => &mut self.time,
            _ => &mut self.localtime,
        }
    }
}

impl std::fmt::Debug for ListfullbackupsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
