// Made by cpanel-codegen from schema/api2/DnsLookup.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DnsLookup`](super).

use cpanel_core::codegen::*;

/// A record in the data of `DnsLookup::name2ip`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Name2ipData {
    /// Domain name that was looked up.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// IP address of the domain name.
    ///
    /// Wire name `ip`.
    pub ip: Option<String>,
    /// Whether the domain name was found.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// Message about the result.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Record for Name2ipData {
    const SHAPE: RecordShape = RecordShape {
        name: "Name2ipData",
        members: &["domain", "ip", "status", "statusmsg"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.ip,
            2 => &mut self.status,
            _ => &mut self.statusmsg,
        }
    }
}

impl std::fmt::Debug for Name2ipData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
