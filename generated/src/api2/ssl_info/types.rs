// Made by cpanel-codegen from schema/api2/SSLInfo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`SSLInfo`](super).

use cpanel_core::{Misread, Read, Reader, Secret};

/// A record in the data of `SSLInfo::fetchinfo`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FetchinfoRow {
    /// The certificate. Wire name `crt`. Format: `pem`.
    pub crt: Option<String>,
    /// The private key. Wire name `key`. Format: `pem`.
    pub key: Option<Secret>,
    /// The CA bundle. Wire name `cab`. Format: `pem`.
    pub cab: Option<String>,
    /// Domain that it is installed for. Wire name `domain`.
    pub domain: Option<String>,
    /// Address that it is installed on. Wire name `ip`.
    pub ip: Option<String>,
    /// Account that it belongs to. Wire name `user`.
    pub user: Option<String>,
    /// Whether something was found. Wire name `status`.
    pub status: Option<String>,
    /// What was found or why nothing was. Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Read for FetchinfoRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &["crt", "key", "cab", "domain", "ip", "user", "status", "statusmsg"],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.crt),
                1 => reader.set(&mut value.key),
                2 => reader.set(&mut value.cab),
                3 => reader.set(&mut value.domain),
                4 => reader.set(&mut value.ip),
                5 => reader.set(&mut value.user),
                6 => reader.set(&mut value.status),
                _ => reader.set(&mut value.statusmsg),
            }?;
        }
        Ok(value)
    }
}
