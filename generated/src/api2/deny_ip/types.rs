// Made by cpanel-codegen from schema/api2/DenyIp.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DenyIp`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `DenyIp::listdenyips`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListdenyipsRow {
    /// Address, or a range in CIDR notation, escaped.
    ///
    /// Wire name `ip`.
    pub ip: Option<String>,
    /// First and last address with a hyphen between.
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
    /// Why the call failed; not sent otherwise.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl Record for ListdenyipsRow {
    const NAMES: &'static [&'static str] = &["ip", "range", "start", "end", "reason"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.ip),
            1 => reader.set(&mut self.range),
            2 => reader.set(&mut self.start),
            3 => reader.set(&mut self.end),
            _ => reader.set(&mut self.reason),
        }
    }
}
