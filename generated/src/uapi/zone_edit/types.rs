// Made by cpanel-codegen from schema/uapi/ZoneEdit.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`ZoneEdit`](super).

use cpanel_core::codegen::{Dynamic, Record, RecordMember, RecordShape, show};

/// A record in the data of `ZoneEdit::resetzone`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ResetzoneRow {
    /// Result of the reset.
    ///
    /// Wire name `result`.
    pub result: ResetzoneRowResult,
}

impl Record for ResetzoneRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ResetzoneRow",
        members: &["result"],
        always: 1,
        secret: false,
    };

    fn member(&mut self, _: usize) -> &mut dyn RecordMember {
        &mut self.result
    }
}

impl std::fmt::Debug for ResetzoneRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// A record in `result` in the data of `ZoneEdit::resetzone`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ResetzoneRowResult {
    /// Result of the check of the mail routing after the reset. Null or missing if the reset
    /// failed.
    ///
    /// Wire name `checkmx`.
    pub checkmx: Option<Dynamic>,
    /// Whether the zone was recreated.
    ///
    /// Wire name `status`.
    pub status: bool,
    /// The result, or the reason why the zone was not changed.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Record for ResetzoneRowResult {
    const SHAPE: RecordShape = RecordShape {
        name: "ResetzoneRowResult",
        members: &["checkmx", "status", "statusmsg"],
        always: 2,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn RecordMember {
        match index {
            0 => &mut self.checkmx,
            1 => &mut self.status,
            _ => &mut self.statusmsg,
        }
    }
}

impl std::fmt::Debug for ResetzoneRowResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}
