// Made by cpanel-codegen from schema/api2/SubDomain.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`SubDomain`](super).

use cpanel_core::codegen::*;

/// A record in the data of `SubDomain::changedocroot`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ChangedocrootData {
    /// New document root, as an absolute path.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// New document root, relative to the home directory.
    ///
    /// Wire name `reldir`.
    pub reldir: Option<String>,
    /// Whether the call succeeded.
    ///
    /// Wire name `result`.
    pub result: Option<bool>,
    /// Reason of a failure.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl Record for ChangedocrootData {
    const SHAPE: RecordShape = RecordShape {
        name: "ChangedocrootData",
        members: &["dir", "reldir", "result", "reason"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.dir,
            1 => &mut self.reldir,
            2 => &mut self.result,
            _ => &mut self.reason,
        }
    }
}

impl std::fmt::Debug for ChangedocrootData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SubDomain::listsubdomains`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListsubdomainsRow {
    /// Full name of the subdomain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Label of the subdomain, without the domain.
    ///
    /// Wire name `subdomain`.
    pub subdomain: Option<String>,
    /// Domain that the subdomain belongs to.
    ///
    /// Wire name `rootdomain`. Format: `domain`.
    pub rootdomain: Option<String>,
    /// Key of the subdomain: label, underscore and domain. Older functions take it.
    ///
    /// Wire name `domainkey`.
    pub domainkey: Option<String>,
    /// Document root, as an absolute path.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Document root relative to the home directory, with the prefix `home:`.
    ///
    /// Wire name `reldir`.
    pub reldir: Option<String>,
    /// Document root, relative to the home directory.
    ///
    /// Wire name `basedir`.
    pub basedir: Option<String>,
    /// URL that the whole subdomain is redirected to, or `not redirected`.
    ///
    /// Wire name `status`.
    pub status: Option<String>,
    /// Labels of other names under which the site is served, such as `www`.
    ///
    /// Wire name `web_subdomain_aliases`.
    pub web_subdomain_aliases: Vec<String>,
    /// Whether requests are redirected to HTTPS. Sent only on request.
    ///
    /// Wire name `is_https_redirecting`.
    pub is_https_redirecting: Option<bool>,
    /// Whether a redirect to HTTPS would work. Sent only on request.
    ///
    /// Wire name `can_https_redirect`.
    pub can_https_redirect: Option<bool>,
    /// Whether the certificate covers all names of the site.
    ///
    /// Wire name `all_aliases_valid`.
    pub all_aliases_valid: Option<bool>,
}

impl Record for ListsubdomainsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListsubdomainsRow",
        members: &[
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
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.subdomain,
            2 => &mut self.rootdomain,
            3 => &mut self.domainkey,
            4 => &mut self.dir,
            5 => &mut self.reldir,
            6 => &mut self.basedir,
            7 => &mut self.status,
            8 => &mut self.web_subdomain_aliases,
            9 => &mut self.is_https_redirecting,
            10 => &mut self.can_https_redirect,
            _ => &mut self.all_aliases_valid,
        }
    }
}

impl std::fmt::Debug for ListsubdomainsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`addsubdomain()`](super::addsubdomain) and
/// [`delsubdomain()`](super::delsubdomain).
#[derive(Clone, Default)]
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
    /// Description of the change, or the reason of a failure. May contain line breaks.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl Record for DomainChange {
    const SHAPE: RecordShape = RecordShape {
        name: "DomainChange",
        members: &["result", "reason"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.result,
            _ => &mut self.reason,
        }
    }
}

impl std::fmt::Debug for DomainChange {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
