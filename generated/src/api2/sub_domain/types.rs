// Made by cpanel-codegen from schema/api2/SubDomain.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`SubDomain`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `SubDomain::changedocroot`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ChangedocrootData {
    /// New document root as an absolute path.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// The same relative to the home directory.
    ///
    /// Wire name `reldir`.
    pub reldir: Option<String>,
    /// Whether the call succeeded.
    ///
    /// Wire name `result`.
    pub result: Option<bool>,
    /// Why not.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl Record for ChangedocrootData {
    const NAMES: &'static [&'static str] = &["dir", "reldir", "result", "reason"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.dir),
            1 => reader.set(&mut self.reldir),
            2 => reader.set(&mut self.result),
            _ => reader.set(&mut self.reason),
        }
    }
}

/// A record in the data of `SubDomain::listsubdomains`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListsubdomainsRow {
    /// Full name.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// The label.
    ///
    /// Wire name `subdomain`.
    pub subdomain: String,
    /// Domain that it belongs to.
    ///
    /// Wire name `rootdomain`. Format: `domain`.
    pub rootdomain: String,
    /// Label, underscore and domain; older functions ask for it.
    ///
    /// Wire name `domainkey`.
    pub domainkey: Option<String>,
    /// Absolute document root.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: String,
    /// Document root relative to the home directory, with `home:` before it.
    ///
    /// Wire name `reldir`.
    pub reldir: Option<String>,
    /// Document root relative to the home directory.
    ///
    /// Wire name `basedir`.
    pub basedir: Option<String>,
    /// Target of the redirect of the whole subdomain, or `not redirected`.
    ///
    /// Wire name `status`.
    pub status: Option<String>,
    /// Labels under which the site is served as well, such as `www`.
    ///
    /// Wire name `web_subdomain_aliases`.
    pub web_subdomain_aliases: Vec<String>,
    /// Whether requests are redirected to HTTPS; only if it was requested.
    ///
    /// Wire name `is_https_redirecting`.
    pub is_https_redirecting: Option<bool>,
    /// Whether such a redirect would work; only if it was requested.
    ///
    /// Wire name `can_https_redirect`.
    pub can_https_redirect: Option<bool>,
    /// Whether the certificate covers all names of the site.
    ///
    /// Wire name `all_aliases_valid`.
    pub all_aliases_valid: Option<bool>,
}

impl Record for ListsubdomainsRow {
    const NAMES: &'static [&'static str] = &[
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
    ];

    const ALWAYS: u64 = 23;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.domain),
            1 => reader.set(&mut self.subdomain),
            2 => reader.set(&mut self.rootdomain),
            3 => reader.set(&mut self.domainkey),
            4 => reader.set(&mut self.dir),
            5 => reader.set(&mut self.reldir),
            6 => reader.set(&mut self.basedir),
            7 => reader.set(&mut self.status),
            8 => reader.set(&mut self.web_subdomain_aliases),
            9 => reader.set(&mut self.is_https_redirecting),
            10 => reader.set(&mut self.can_https_redirect),
            _ => reader.set(&mut self.all_aliases_valid),
        }
    }
}

/// A record in replies of the module `SubDomain`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DomainChange {
    /// Whether the call succeeded.
    ///
    /// Wire name `result`.
    pub result: Option<bool>,
    /// What was done, or why it failed; may hold line breaks.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl Record for DomainChange {
    const NAMES: &'static [&'static str] = &["result", "reason"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.result),
            _ => reader.set(&mut self.reason),
        }
    }
}
