// Made by cpanel-codegen from schema/uapi/CCS.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`CCS`](super).

use cpanel_core::codegen::*;

/// A record in the data of `CCS::list_delegates`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListDelegatesRow {
    /// Mail address of the user who has access.
    ///
    /// Wire name `delegatee`. Format: `email`.
    pub delegatee: Option<String>,
    /// Mail address of the user who owns the calendar.
    ///
    /// Wire name `delegator`. Format: `email`.
    pub delegator: Option<String>,
    /// Whether the access is read-only; otherwise it is full.
    ///
    /// Wire name `read_only`.
    pub read_only: Option<bool>,
}

impl Record for ListDelegatesRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListDelegatesRow",
        members: &["delegatee", "delegator", "read_only"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.delegatee,
            1 => &mut self.delegator,
            _ => &mut self.read_only,
        }
    }
}

impl std::fmt::Debug for ListDelegatesRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
