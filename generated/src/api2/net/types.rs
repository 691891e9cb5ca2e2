// Made by cpanel-codegen from schema/api2/Net.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Net`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in replies of the module `Net`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Line {
    /// From `dnszone` a record as text (name, time to live, class, type and address); from
    /// `traceroute` what the tracing tool prints.
    ///
    /// Wire name `line`.
    pub line: String,
}

impl Record for Line {
    const NAMES: &'static [&'static str] = &["line"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.line)
    }
}
