// Made by cpanel-codegen from schema/uapi/Chkservd.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Chkservd`](super).

use cpanel_core::{Misread, Reader, Record};

/// A record in the data of `Chkservd::get_exim_ports`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetEximPortsData {
    /// One item is one port number, such as 25 or 587. Wire name `ports`.
    pub ports: Vec<i64>,
}

impl Record for GetEximPortsData {
    const NAMES: &'static [&'static str] = &["ports"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.ports)
    }
}

/// A record in the data of `Chkservd::get_exim_ports_ssl`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetEximPortsSslData {
    /// One item is one port number, such as 465. Wire name `ports`.
    pub ports: Vec<i64>,
}

impl Record for GetEximPortsSslData {
    const NAMES: &'static [&'static str] = &["ports"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.ports)
    }
}
