// Made by cpanel-codegen from schema/api2/Net.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Net`](super).

use cpanel_core::codegen::*;

/// A row of [`dnszone()`](super::dnszone) and [`traceroute()`](super::traceroute).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Line {
    /// For [`dnszone`](super::dnszone()), a DNS record as text (name, time to live, class, type and
    /// address). For [`traceroute`](super::traceroute()), output of the tracing tool.
    ///
    /// Wire name `line`.
    pub line: String,
}

impl Record for Line {
    const SHAPE: RecordShape = RecordShape {
        name: "Line",
        members: &["line"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.line
    }
}

impl std::fmt::Debug for Line {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
