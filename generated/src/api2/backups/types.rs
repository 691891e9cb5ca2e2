// Made by cpanel-codegen from schema/api2/Backups.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Backups`](super).

use cpanel_core::{Misread, Read, Reader, Timestamp};

/// A record in the data of `Backups::listfullbackups`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListfullbackupsRow {
    /// Name of the archive in the home directory. Wire name `file`.
    pub file: Option<String>,
    /// `complete`, or a word that says how far it is. Wire name `status`.
    pub status: Option<String>,
    /// When it was begun. Wire name `time`.
    pub time: Option<Timestamp>,
    /// The same in the time zone of the server. Wire name `localtime`.
    pub localtime: Option<String>,
}

impl Read for ListfullbackupsRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["file", "status", "time", "localtime"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.file),
                1 => reader.set(&mut value.status),
                2 => reader.set(&mut value.time),
                _ => reader.set(&mut value.localtime),
            }?;
        }
        Ok(value)
    }
}
