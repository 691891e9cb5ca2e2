// Made by cpanel-codegen from schema/uapi/Guestbook.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Guestbook`](super).

use cpanel_core::{Misread, Read, Reader, Timestamp};

/// A record in the data of `Guestbook::list_entries`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListEntriesRow {
    /// Counts up from 1. Wire name `id`.
    pub id: i64,
    /// Wire name `author`.
    pub author: Option<String>,
    /// When the server took it. Wire name `written`.
    pub written: Option<Timestamp>,
    /// Plain text, as the visitor wrote it. Wire name `message`.
    pub message: String,
}

impl Read for ListEntriesRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut missing: u64 = 3;
        let mut object = reader.object(&["id", "author", "written", "message"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => {
                    missing &= !(1 << 0);
                    reader.set(&mut value.id)
                }
                1 => reader.set(&mut value.author),
                2 => reader.set(&mut value.written),
                _ => {
                    missing &= !(1 << 1);
                    reader.set(&mut value.message)
                }
            }?;
        }
        reader.require(missing, &["id", "message"])?;
        Ok(value)
    }
}

/// A record in the data of `Guestbook::add_entry`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AddEntryData {
    /// The number of the new message. Wire name `id`.
    pub id: i64,
}

impl Read for AddEntryData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut missing: u64 = 1;
        let mut object = reader.object(&["id"])?;
        while object.next(reader)?.is_some() {
            missing &= !(1 << 0);
            reader.set(&mut value.id)?;
        }
        reader.require(missing, &["id"])?;
        Ok(value)
    }
}
