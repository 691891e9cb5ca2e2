// Made by cpanel-codegen from schema/api2/Net.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Net`](super).

use cpanel_core::{Misread, Reader, Record};

/// A record in the data of `Net::dnszone`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DnszoneRow {
    /// A record as text: name, time to live, class, type and address. Wire name `line`.
    pub line: Option<String>,
}

impl Record for DnszoneRow {
    const NAMES: &'static [&'static str] = &["line"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.line)
    }
}

/// A record in the data of `Net::traceroute`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct TracerouteRow {
    /// A line that the tracing tool prints. Wire name `line`.
    pub line: Option<String>,
}

impl Record for TracerouteRow {
    const NAMES: &'static [&'static str] = &["line"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.line)
    }
}
