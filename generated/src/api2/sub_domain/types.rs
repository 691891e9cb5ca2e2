// Made by cpanel-codegen from schema/api2/SubDomain.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`SubDomain`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `SubDomain::changedocroot`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ChangedocrootData {
    /// New document root as an absolute path. Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// The same relative to the home directory. Wire name `reldir`.
    pub reldir: Option<String>,
    /// Whether it worked. Wire name `result`.
    pub result: Option<bool>,
    /// Why not. Wire name `reason`.
    pub reason: Option<String>,
}

impl Read for ChangedocrootData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["dir", "reldir", "result", "reason"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => value.dir = Read::read(reader)?,
                1 => value.reldir = Read::read(reader)?,
                2 => value.result = Read::read(reader)?,
                _ => value.reason = Read::read(reader)?,
            }
        }
        Ok(value)
    }
}

/// A record in the data of `SubDomain::listsubdomains`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListsubdomainsRow {
    /// Full name. Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// The label. Wire name `subdomain`.
    pub subdomain: Option<String>,
    /// Domain that it belongs to. Wire name `rootdomain`. Format: `domain`.
    pub rootdomain: Option<String>,
    /// Label, underscore and domain; older functions ask for it. Wire name `domainkey`.
    pub domainkey: Option<String>,
    /// Absolute document root. Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Document root relative to the home directory, with `home:` before it. Wire name `reldir`.
    pub reldir: Option<String>,
    /// Document root relative to the home directory. Wire name `basedir`.
    pub basedir: Option<String>,
    /// Target of the redirect of the whole subdomain, or `not redirected`. Wire name `status`.
    pub status: Option<String>,
    /// Labels under which the site is served as well, such as `www`. Wire name `web_subdomain_aliases`.
    pub web_subdomain_aliases: Vec<String>,
    /// Whether requests are redirected to HTTPS; only where it was asked for. Wire name `is_https_redirecting`.
    pub is_https_redirecting: Option<bool>,
    /// Whether such a redirect would work; only where it was asked for. Wire name `can_https_redirect`.
    pub can_https_redirect: Option<bool>,
    /// Whether the certificate covers all names of the site. Wire name `all_aliases_valid`.
    pub all_aliases_valid: Option<bool>,
}

impl Read for ListsubdomainsRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &[
                    "domain",
                    "subdomain",
                    "rootdomain",
                    "domainkey",
                    "dir",
                    "reldir",
                    "basedir",
                    "status",
                    "web_subdomain_aliases",
                    "is_https_redirecting",
                    "can_https_redirect",
                    "all_aliases_valid",
                ],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => value.domain = Read::read(reader)?,
                1 => value.subdomain = Read::read(reader)?,
                2 => value.rootdomain = Read::read(reader)?,
                3 => value.domainkey = Read::read(reader)?,
                4 => value.dir = Read::read(reader)?,
                5 => value.reldir = Read::read(reader)?,
                6 => value.basedir = Read::read(reader)?,
                7 => value.status = Read::read(reader)?,
                8 => value.web_subdomain_aliases = Read::read(reader)?,
                9 => value.is_https_redirecting = Read::read(reader)?,
                10 => value.can_https_redirect = Read::read(reader)?,
                _ => value.all_aliases_valid = Read::read(reader)?,
            }
        }
        Ok(value)
    }
}

/// A record in replies of the module `SubDomain`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DomainChange {
    /// Whether it worked. Wire name `result`.
    pub result: Option<bool>,
    /// What was done, or why not; may hold line breaks. Wire name `reason`.
    pub reason: Option<String>,
}

impl Read for DomainChange {
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
