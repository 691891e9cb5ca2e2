// Made by cpanel-codegen from schema/uapi/SSH.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`SSH`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `SSH::get_port`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetPortData {
    /// Number of the port, 22 unless the host has moved it. Servers are known to send it as text.
    ///
    /// Wire name `port`.
    pub port: Option<i64>,
}

impl Record for GetPortData {
    const NAMES: &'static [&'static str] = &["port"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.port)
    }
}
