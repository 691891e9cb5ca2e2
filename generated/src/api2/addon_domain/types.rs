// Made by cpanel-codegen from schema/api2/AddonDomain.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`AddonDomain`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `AddonDomain::listaddondomains`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListaddondomainsRow {
    /// The addon domain. Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Absolute document root. Wire name `dir`.
    pub dir: Option<String>,
    /// Document root relative to the home directory, with `home:` before it. Wire name `reldir`.
    pub reldir: Option<String>,
    /// Document root relative to the home directory. Wire name `basedir`.
    pub basedir: Option<String>,
    /// Target of the redirect of the whole domain, or `not redirected`. Wire name `status`.
    pub status: Option<String>,
    /// Key that `deladdondomain` wants. Wire name `domainkey`.
    pub domainkey: Option<String>,
    /// Label of the subdomain behind it. Wire name `subdomain`.
    pub subdomain: Option<String>,
    /// Domain that the subdomain belongs to. Wire name `rootdomain`. Format: `domain`.
    pub rootdomain: Option<String>,
    /// Full name of the subdomain behind it. Wire name `fullsubdomain`.
    pub fullsubdomain: Option<String>,
    /// Labels under which the site is served as well, such as `www`. Wire name `web_subdomain_aliases`.
    pub web_subdomain_aliases: Vec<String>,
    /// Whether requests are redirected to HTTPS; only where it was asked for. Wire name `is_https_redirecting`.
    pub is_https_redirecting: Option<bool>,
    /// Whether such a redirect would work; only where it was asked for. Wire name `can_https_redirect`.
    pub can_https_redirect: Option<bool>,
    /// Whether the certificate covers all names of the site. Wire name `all_aliases_valid`.
    pub all_aliases_valid: Option<bool>,
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
                    "dir",
                    "reldir",
                    "basedir",
                    "status",
                    "domainkey",
                    "subdomain",
                    "rootdomain",
                    "fullsubdomain",
                    "web_subdomain_aliases",
                    "is_https_redirecting",
                    "can_https_redirect",
                    "all_aliases_valid",
                ],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => value.domain = Read::read(reader)?,
                1 => value.dir = Read::read(reader)?,
                2 => value.reldir = Read::read(reader)?,
                3 => value.basedir = Read::read(reader)?,
                4 => value.status = Read::read(reader)?,
                5 => value.domainkey = Read::read(reader)?,
                6 => value.subdomain = Read::read(reader)?,
                7 => value.rootdomain = Read::read(reader)?,
                8 => value.fullsubdomain = Read::read(reader)?,
                9 => value.web_subdomain_aliases = Read::read(reader)?,
                10 => value.is_https_redirecting = Read::read(reader)?,
                11 => value.can_https_redirect = Read::read(reader)?,
                _ => value.all_aliases_valid = Read::read(reader)?,
            }
        }
        Ok(value)
    }
}

/// A record in replies of the module `AddonDomain`.
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
