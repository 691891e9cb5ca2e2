// Made by cpanel-codegen from schema/uapi/Guestbook.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Guestbook`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Guestbook::list_entries`.
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "ListEntriesRow",
        members: &["id", "author", "written", "message"],
        always: 9,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.id,
            1 => &mut self.author,
            2 => &mut self.written,
            _ => &mut self.message,
        }
    }
}

impl std::fmt::Debug for ListEntriesRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Guestbook::add_entry`.
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "AddEntryData",
        members: &["id"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.id
    }
}

impl std::fmt::Debug for AddEntryData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
