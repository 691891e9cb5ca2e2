// Made by cpanel-codegen from schema/uapi/AccountEnhancements.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`AccountEnhancements`](super).

use cpanel_core::codegen::*;

/// A record in the data of `AccountEnhancements::list`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListRow {
    /// Identifier of the enhancement, as [`has_enhancement`](super::has_enhancement()) takes it.
    ///
    /// Wire name `id`.
    pub id: String,
    /// Name of the enhancement for display.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
}

impl Record for ListRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListRow",
        members: &["id", "name"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.id,
            _ => &mut self.name,
        }
    }
}

impl std::fmt::Debug for ListRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
