// Made by cpanel-codegen from schema/uapi/Chkservd.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Chkservd`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `Chkservd::get_exim_ports`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetEximPortsData {
    /// One item is one port number, such as 25 or 587. Wire name `ports`.
    pub ports: Vec<i64>,
}

impl Read for GetEximPortsData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["ports"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.ports)?;
        }
        Ok(value)
    }
}

/// A record in the data of `Chkservd::get_exim_ports_ssl`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetEximPortsSslData {
    /// One item is one port number, such as 465. Wire name `ports`.
    pub ports: Vec<i64>,
}

impl Read for GetEximPortsSslData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["ports"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.ports)?;
        }
        Ok(value)
    }
}
