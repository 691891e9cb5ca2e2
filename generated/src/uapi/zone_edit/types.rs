// Made by cpanel-codegen from schema/uapi/ZoneEdit.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`ZoneEdit`](super).

use cpanel_core::codegen::{Dynamic, Misread, Reader, Record};

/// A record in the data of `ZoneEdit::resetzone`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ResetzoneRow {
    /// What became of the reset.
    ///
    /// Wire name `result`.
    pub result: ResetzoneRowResult,
}

impl Record for ResetzoneRow {
    const NAMES: &'static [&'static str] = &["result"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.result)
    }
}

/// A record in `result` in the data of `ZoneEdit::resetzone`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ResetzoneRowResult {
    /// What the check of the mail routing found afterwards; null or missing if the reset failed.
    ///
    /// Wire name `checkmx`.
    pub checkmx: Option<Dynamic>,
    /// Whether the zone was recreated.
    ///
    /// Wire name `status`.
    pub status: bool,
    /// The result, or why the zone was not changed.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Record for ResetzoneRowResult {
    const NAMES: &'static [&'static str] = &["checkmx", "status", "statusmsg"];

    const ALWAYS: u64 = 2;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.checkmx),
            1 => reader.set(&mut self.status),
            _ => reader.set(&mut self.statusmsg),
        }
    }
}
