// Made by cpanel-codegen from schema/uapi/CCS.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`CCS`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `CCS::list_delegates`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListDelegatesRow {
    /// Mail address of the user who is let in.
    ///
    /// Wire name `delegatee`. Format: `email`.
    pub delegatee: Option<String>,
    /// Mail address of the user who owns the calendar.
    ///
    /// Wire name `delegator`. Format: `email`.
    pub delegator: Option<String>,
    /// Whether the access is for looking only; otherwise it is full.
    ///
    /// Wire name `read_only`.
    pub read_only: Option<bool>,
}

impl Record for ListDelegatesRow {
    const NAMES: &'static [&'static str] = &["delegatee", "delegator", "read_only"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.delegatee),
            1 => reader.set(&mut self.delegator),
            _ => reader.set(&mut self.read_only),
        }
    }
}
