// Made by cpanel-codegen from schema/uapi/AddonDomain.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`AddonDomain`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `AddonDomain::addaddondomain`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct AddaddondomainData {
    /// The domain that was added.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl Record for AddaddondomainData {
    const NAMES: &'static [&'static str] = &["domain"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.domain)
    }
}

/// A record in the data of `AddonDomain::listaddondomains`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListaddondomainsRow {
    /// Document root relative to the home directory.
    ///
    /// Wire name `basedir`.
    pub basedir: Option<String>,
    /// Whether visitors could be sent to HTTPS; only there on request.
    ///
    /// Wire name `can_https_redirect`.
    pub can_https_redirect: Option<bool>,
    /// Document root as an absolute path.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// The addon domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Key of the subdomain behind it, as `deladdondomain` wants it.
    ///
    /// Wire name `domainkey`.
    pub domainkey: Option<String>,
    /// Full name of the subdomain behind it.
    ///
    /// Wire name `fullsubdomain`. Format: `domain`.
    pub fullsubdomain: Option<String>,
    /// Whether visitors are sent to HTTPS; only there on request.
    ///
    /// Wire name `is_https_redirecting`.
    pub is_https_redirecting: Option<bool>,
    /// Document root relative to the home directory, after the prefix `home:`.
    ///
    /// Wire name `reldir`.
    pub reldir: Option<String>,
    /// Domain that the subdomain belongs to.
    ///
    /// Wire name `rootdomain`. Format: `domain`.
    pub rootdomain: Option<String>,
    /// Address that the whole domain is redirected to; empty, or `not redirected`, when there is
    /// none.
    ///
    /// Wire name `status`.
    pub status: Option<String>,
    /// Label of the subdomain behind it.
    ///
    /// Wire name `subdomain`.
    pub subdomain: Option<String>,
    /// Labels that lead to the same site, such as `www`.
    ///
    /// Wire name `web_subdomain_aliases`. Format: `domain`.
    pub web_subdomain_aliases: Vec<String>,
}

impl Record for ListaddondomainsRow {
    const NAMES: &'static [&'static str] = &[
        "basedir",
        "can_https_redirect",
        "dir",
        "domain",
        "domainkey",
        "fullsubdomain",
        "is_https_redirecting",
        "reldir",
        "rootdomain",
        "status",
        "subdomain",
        "web_subdomain_aliases",
    ];

    const ALWAYS: u64 = 8;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.basedir),
            1 => reader.set(&mut self.can_https_redirect),
            2 => reader.set(&mut self.dir),
            3 => reader.set(&mut self.domain),
            4 => reader.set(&mut self.domainkey),
            5 => reader.set(&mut self.fullsubdomain),
            6 => reader.set(&mut self.is_https_redirecting),
            7 => reader.set(&mut self.reldir),
            8 => reader.set(&mut self.rootdomain),
            9 => reader.set(&mut self.status),
            10 => reader.set(&mut self.subdomain),
            _ => reader.set(&mut self.web_subdomain_aliases),
        }
    }
}
