// Made by cpanel-codegen from schema/api2/SSLInfo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`SSLInfo`](super).

use cpanel_core::codegen::{Misread, Reader, Record, Secret};

/// A record in the data of `SSLInfo::fetchinfo`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchinfoRow {
    /// The certificate.
    ///
    /// Wire name `crt`. Format: `pem`.
    pub crt: Option<String>,
    /// The private key.
    ///
    /// Wire name `key`. Format: `pem`.
    pub key: Option<Secret>,
    /// The CA bundle.
    ///
    /// Wire name `cab`. Format: `pem`.
    pub cab: Option<String>,
    /// Domain that it is installed for.
    ///
    /// Wire name `domain`.
    pub domain: Option<String>,
    /// Address that it is installed on.
    ///
    /// Wire name `ip`.
    pub ip: Option<String>,
    /// Account that it belongs to.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
    /// Whether something was found.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// What was found, or why nothing was found.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Record for FetchinfoRow {
    const NAMES: &'static [&'static str] = &[
        "crt",
        "key",
        "cab",
        "domain",
        "ip",
        "user",
        "status",
        "statusmsg",
    ];

    const SECRET: bool = true;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.crt),
            1 => reader.set(&mut self.key),
            2 => reader.set(&mut self.cab),
            3 => reader.set(&mut self.domain),
            4 => reader.set(&mut self.ip),
            5 => reader.set(&mut self.user),
            6 => reader.set(&mut self.status),
            _ => reader.set(&mut self.statusmsg),
        }
    }
}
