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
                0 => value.domain = Read::read(reader)?,
                1 => value.domainkey = Read::read(reader)?,
                2 => value.rootdomain = Read::read(reader)?,
                3 => value.subdomain = Read::read(reader)?,
                4 => value.fullsubdomain = Read::read(reader)?,
                5 => value.dir = Read::read(reader)?,
                6 => value.basedir = Read::read(reader)?,
                7 => value.reldir = Read::read(reader)?,
                _ => value.status = Read::read(reader)?,
            }
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
                0 => value.domain = Read::read(reader)?,
                1 => value.dir = Read::read(reader)?,
                2 => value.basedir = Read::read(reader)?,
                3 => value.reldir = Read::read(reader)?,
                4 => value.status = Read::read(reader)?,
                5 => value.is_https_redirecting = Read::read(reader)?,
                _ => value.can_https_redirect = Read::read(reader)?,
            }
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
                0 => value.result = Read::read(reader)?,
                _ => value.reason = Read::read(reader)?,
            }
        }
        Ok(value)
    }
}
