// Made by cpanel-codegen from schema/api2/SSLInfo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`SSLInfo`](super).

use cpanel_core::codegen::*;

/// A record in the data of `SSLInfo::fetchinfo`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchinfoRow {
    /// Certificate of the domain.
    ///
    /// Wire name `crt`. Format: `pem`.
    pub crt: Option<String>,
    /// Private key of the certificate.
    ///
    /// Wire name `key`. Format: `pem`.
    pub key: Option<Secret>,
    /// CA bundle of the certificate.
    ///
    /// Wire name `cab`. Format: `pem`.
    pub cab: Option<String>,
    /// Domain that the certificate is installed for.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// IP address that the certificate is installed on.
    ///
    /// Wire name `ip`.
    pub ip: Option<String>,
    /// Account that owns the certificate.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
    /// Whether a certificate was found.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// Message that says what was found, or why nothing was found.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Record for FetchinfoRow {
    const SHAPE: RecordShape = RecordShape {
        name: "FetchinfoRow",
        members: &["crt", "key", "cab", "domain", "ip", "user", "status", "statusmsg"],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.crt,
            1 => &mut self.key,
            2 => &mut self.cab,
            3 => &mut self.domain,
            4 => &mut self.ip,
            5 => &mut self.user,
            6 => &mut self.status,
            _ => &mut self.statusmsg,
        }
    }
}

impl std::fmt::Debug for FetchinfoRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
