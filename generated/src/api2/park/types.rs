// Made by cpanel-codegen from schema/api2/Park.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Park`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `Park::listaddondomains`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListaddondomainsRow {
    /// The addon domain. Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Key that `AddonDomain::deladdondomain` wants. Wire name `domainkey`.
    pub domainkey: Option<String>,
    /// Domain that the subdomain behind it belongs to. Wire name `rootdomain`. Format: `domain`.
    pub rootdomain: Option<String>,
    /// Label of the subdomain behind it. Wire name `subdomain`.
    pub subdomain: Option<String>,
    /// Full name of the subdomain behind it. Wire name `fullsubdomain`. Format: `domain`.
    pub fullsubdomain: Option<String>,
    /// Absolute document root. Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Document root relative to the home directory. Wire name `basedir`. Format: `path`.
    pub basedir: Option<String>,
    /// Document root relative to the home directory, with `home:` before it. Wire name `reldir`.
    pub reldir: Option<String>,
    /// Target of the redirect of the whole domain, or a text that says there is none. Wire name `status`.
    pub status: Option<String>,
}

impl Read for ListaddondomainsRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &[
                    "domain",
                    "domainkey",
                    "rootdomain",
                    "subdomain",
                    "fullsubdomain",
                    "dir",
                    "basedir",
                    "reldir",
                    "status",
                ],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.domain),
                1 => reader.set(&mut value.domainkey),
                2 => reader.set(&mut value.rootdomain),
                3 => reader.set(&mut value.subdomain),
                4 => reader.set(&mut value.fullsubdomain),
                5 => reader.set(&mut value.dir),
                6 => reader.set(&mut value.basedir),
                7 => reader.set(&mut value.reldir),
                _ => reader.set(&mut value.status),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `Park::listparkeddomains`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListparkeddomainsRow {
    /// The parked domain. Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Absolute document root that it shows. Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Document root relative to the home directory. Wire name `basedir`. Format: `path`.
    pub basedir: Option<String>,
    /// Document root relative to the home directory, with `home:` before it. Wire name `reldir`.
    pub reldir: Option<String>,
    /// Target of the redirect of the whole domain, or a text that says there is none. Wire name `status`.
    pub status: Option<String>,
    /// Whether requests are redirected to HTTPS; only where it was asked for. Wire name `is_https_redirecting`.
    pub is_https_redirecting: Option<bool>,
    /// Whether such a redirect would work; only where it was asked for. Wire name `can_https_redirect`.
    pub can_https_redirect: Option<bool>,
}

impl Read for ListparkeddomainsRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &[
                    "domain",
                    "dir",
                    "basedir",
                    "reldir",
                    "status",
                    "is_https_redirecting",
                    "can_https_redirect",
                ],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.domain),
                1 => reader.set(&mut value.dir),
                2 => reader.set(&mut value.basedir),
                3 => reader.set(&mut value.reldir),
                4 => reader.set(&mut value.status),
                5 => reader.set(&mut value.is_https_redirecting),
                _ => reader.set(&mut value.can_https_redirect),
            }?;
        }
        Ok(value)
    }
}

/// A record in replies of the module `Park`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ParkChange {
    /// Whether it worked. Wire name `result`.
    pub result: Option<bool>,
    /// What was done, or why not; may end in a line break. Wire name `reason`.
    pub reason: Option<String>,
}

impl Read for ParkChange {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["result", "reason"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.result),
                _ => reader.set(&mut value.reason),
            }?;
        }
        Ok(value)
    }
}
