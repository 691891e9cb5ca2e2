// Made by cpanel-codegen from schema/uapi/AccountEnhancements.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`AccountEnhancements`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `AccountEnhancements::list`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListRow {
    /// Identifier, as `has_enhancement` takes it.
    ///
    /// Wire name `id`.
    pub id: String,
    /// Title to show.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl Record for ListRow {
    const NAMES: &'static [&'static str] = &["id", "name"];

    const ALWAYS: u64 = 3;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.id),
            _ => reader.set(&mut self.name),
        }
    }
}
