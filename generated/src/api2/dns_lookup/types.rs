// Made by cpanel-codegen from schema/api2/DnsLookup.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DnsLookup`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `DnsLookup::name2ip`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Name2ipData {
    /// The name that was asked for. Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Its address. Wire name `ip`.
    pub ip: Option<String>,
    /// Whether the name was found. Wire name `status`.
    pub status: Option<bool>,
    /// What came of it in words. Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Read for Name2ipData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["domain", "ip", "status", "statusmsg"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.domain),
                1 => reader.set(&mut value.ip),
                2 => reader.set(&mut value.status),
                _ => reader.set(&mut value.statusmsg),
            }?;
        }
        Ok(value)
    }
}
