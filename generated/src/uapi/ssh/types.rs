// Made by cpanel-codegen from schema/uapi/SSH.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`SSH`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `SSH::get_port`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetPortData {
    /// Number of the port, 22 unless the host has moved it. Servers are known to send it as text. Wire name `port`.
    pub port: Option<i64>,
}

impl Read for GetPortData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["port"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.port)?;
        }
        Ok(value)
    }
}
