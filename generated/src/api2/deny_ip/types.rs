// Made by cpanel-codegen from schema/api2/DenyIp.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DenyIp`](super).

use cpanel_core::codegen::*;

/// A record in the data of `DenyIp::listdenyips`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListdenyipsRow {
    /// IP address, or a range in CIDR notation. The text is escaped.
    ///
    /// Wire name `ip`.
    pub ip: Option<String>,
    /// First and last address of the range, joined by a hyphen.
    ///
    /// Wire name `range`.
    pub range: Option<String>,
    /// First address of the range.
    ///
    /// Wire name `start`.
    pub start: Option<String>,
    /// Last address of the range.
    ///
    /// Wire name `end`.
    pub end: Option<String>,
    /// Reason for the failure. Absent otherwise.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl Record for ListdenyipsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListdenyipsRow",
        members: &["ip", "range", "start", "end", "reason"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.ip,
            1 => &mut self.range,
            2 => &mut self.start,
            3 => &mut self.end,
            _ => &mut self.reason,
        }
    }
}

impl std::fmt::Debug for ListdenyipsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
