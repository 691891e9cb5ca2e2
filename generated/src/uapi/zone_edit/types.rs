// Made by cpanel-codegen from schema/uapi/ZoneEdit.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`ZoneEdit`](super).

use cpanel_core::codegen::*;

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
    pub result: Option<ResetzoneRowResult>,
}

impl Record for ResetzoneRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ResetzoneRow",
        members: &["result"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.result
    }
}

impl std::fmt::Debug for ResetzoneRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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
    /// The mail routing after the reset. Null or missing if the reset failed.
    ///
    /// Wire name `checkmx`.
    pub checkmx: Option<MxState>,
    /// Whether the zone was recreated.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// The result, or the reason why the zone was not changed.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Record for ResetzoneRowResult {
    const SHAPE: RecordShape = RecordShape {
        name: "ResetzoneRowResult",
        members: &["checkmx", "status", "statusmsg"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.checkmx,
            1 => &mut self.status,
            _ => &mut self.statusmsg,
        }
    }
}

impl std::fmt::Debug for ResetzoneRowResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`resetzone()`](super::resetzone).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct MxState {
    /// Configured mail routing: `auto`, `local`, `secondary` or `remote`.
    ///
    /// Wire name `mxcheck`.
    pub mxcheck: Option<String>,
    /// Mail routing that was detected from the records, with the same values.
    ///
    /// Wire name `detected`.
    pub detected: Option<String>,
    /// Whether the reset changed the routing.
    ///
    /// Wire name `changed`.
    pub changed: Option<bool>,
    /// Whether mail is delivered on this server.
    ///
    /// Wire name `local`.
    pub local: Option<bool>,
    /// Whether this server passes mail on.
    ///
    /// Wire name `remote`.
    pub remote: Option<bool>,
    /// Whether this server keeps mail for the primary exchanger.
    ///
    /// Wire name `secondary`.
    pub secondary: Option<bool>,
    /// Whether this server is the primary exchanger in the records.
    ///
    /// Wire name `isprimary`.
    pub isprimary: Option<bool>,
    /// Whether this server is a backup exchanger in the records.
    ///
    /// Wire name `issecondary`.
    pub issecondary: Option<bool>,
    /// Warnings about the records.
    ///
    /// Wire name `warnings`.
    pub warnings: Vec<String>,
}

impl Record for MxState {
    const SHAPE: RecordShape = RecordShape {
        name: "MxState",
        members: &[
            "mxcheck",
            "detected",
            "changed",
            "local",
            "remote",
            "secondary",
            "isprimary",
            "issecondary",
            "warnings",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.mxcheck,
            1 => &mut self.detected,
            2 => &mut self.changed,
            3 => &mut self.local,
            4 => &mut self.remote,
            5 => &mut self.secondary,
            6 => &mut self.isprimary,
            7 => &mut self.issecondary,
            _ => &mut self.warnings,
        }
    }
}

impl std::fmt::Debug for MxState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
