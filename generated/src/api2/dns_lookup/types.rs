// Made by cpanel-codegen from schema/api2/DnsLookup.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DnsLookup`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `DnsLookup::name2ip`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Name2ipData {
    /// The name that was asked for.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Its address.
    ///
    /// Wire name `ip`.
    pub ip: Option<String>,
    /// Whether the name was found.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// The result in words.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Record for Name2ipData {
    const NAMES: &'static [&'static str] = &["domain", "ip", "status", "statusmsg"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.domain),
            1 => reader.set(&mut self.ip),
            2 => reader.set(&mut self.status),
            _ => reader.set(&mut self.statusmsg),
        }
    }
}
