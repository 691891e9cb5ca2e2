// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Demo::measure`.
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "MeasureData",
        members: &["label", "count", "ratio", "active", "since", "quota"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.label,
            1 => &mut self.count,
            2 => &mut self.ratio,
            3 => &mut self.active,
            4 => &mut self.since,
            _ => &mut self.quota,
        }
    }
}

impl std::fmt::Debug for MeasureData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
