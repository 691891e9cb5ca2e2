// Made by cpanel-codegen from schema/uapi/Guestbook.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Guestbook`](super).

use cpanel_core::codegen::{Misread, Reader, Record, Timestamp};

/// A record in the data of `Guestbook::list_entries`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListEntriesRow {
    /// The number of the entry, counted from 1.
    ///
    /// Wire name `id`.
    pub id: i64,
    /// Wire name `author`.
    pub author: Option<String>,
    /// When the entry was written.
    ///
    /// Wire name `written`.
    pub written: Option<Timestamp>,
    /// The text of the entry, without markup.
    ///
    /// Wire name `message`.
    pub message: String,
}

impl Record for ListEntriesRow {
    const NAMES: &'static [&'static str] = &["id", "author", "written", "message"];

    const ALWAYS: u64 = 9;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.id),
            1 => reader.set(&mut self.author),
            2 => reader.set(&mut self.written),
            _ => reader.set(&mut self.message),
        }
    }
}

/// A record in the data of `Guestbook::add_entry`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct AddEntryData {
    /// The number of the new entry.
    ///
    /// Wire name `id`.
    pub id: i64,
}

impl Record for AddEntryData {
    const NAMES: &'static [&'static str] = &["id"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.id)
    }
}
