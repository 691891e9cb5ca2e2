// Made by cpanel-codegen from schema/api2/Net.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Net`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `Net::dnszone`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DnszoneRow {
    /// A record as text: name, time to live, class, type and address. Wire name `line`.
    pub line: Option<String>,
}

impl Read for DnszoneRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["line"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.line)?;
        }
        Ok(value)
    }
}

/// A record in the data of `Net::traceroute`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct TracerouteRow {
    /// A line that the tracing tool prints. Wire name `line`.
    pub line: Option<String>,
}

impl Read for TracerouteRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["line"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.line)?;
        }
        Ok(value)
    }
}
