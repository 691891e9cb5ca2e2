// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::{Limit, Misread, Reader, Record, Timestamp};

/// A record in the data of `Demo::measure`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct MeasureData {
    /// Wire name `label`.
    pub label: Option<String>,
    /// Wire name `count`.
    pub count: Option<i64>,
    /// Wire name `ratio`.
    pub ratio: Option<f64>,
    /// Wire name `active`.
    pub active: Option<bool>,
    /// Wire name `since`.
    pub since: Option<Timestamp>,
    /// Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for MeasureData {
    const NAMES: &'static [&'static str] = &[
        "label",
        "count",
        "ratio",
        "active",
        "since",
        "quota",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.label),
            1 => reader.set(&mut self.count),
            2 => reader.set(&mut self.ratio),
            3 => reader.set(&mut self.active),
            4 => reader.set(&mut self.since),
            _ => reader.set(&mut self.quota),
        }
    }
}
