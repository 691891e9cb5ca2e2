// Made by cpanel-codegen from schema/api2/AddonDomain.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`AddonDomain`](super).

use cpanel_core::codegen::*;

/// A record in the data of `AddonDomain::listaddondomains`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListaddondomainsRow {
    /// Name of the addon domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Absolute path of the document root.
    ///
    /// Wire name `dir`.
    pub dir: Option<String>,
    /// Document root relative to the home directory, with `home:` before it.
    ///
    /// Wire name `reldir`.
    pub reldir: Option<String>,
    /// Document root relative to the home directory.
    ///
    /// Wire name `basedir`.
    pub basedir: Option<String>,
    /// Target of the redirect that applies to the whole domain, or `not redirected`.
    ///
    /// Wire name `status`.
    pub status: Option<String>,
    /// Key of the addon domain, for [`deladdondomain`](super::deladdondomain()).
    ///
    /// Wire name `domainkey`.
    pub domainkey: Option<String>,
    /// Label of the subdomain that belongs to the addon domain.
    ///
    /// Wire name `subdomain`.
    pub subdomain: Option<String>,
    /// Domain that the subdomain belongs to.
    ///
    /// Wire name `rootdomain`. Format: `domain`.
    pub rootdomain: Option<String>,
    /// Full name of the subdomain that belongs to the addon domain.
    ///
    /// Wire name `fullsubdomain`.
    pub fullsubdomain: Option<String>,
    /// Labels under which the site is also served, such as `www`.
    ///
    /// Wire name `web_subdomain_aliases`.
    pub web_subdomain_aliases: Vec<String>,
    /// Whether requests are redirected to HTTPS. Present only with `return_https_redirect_status`.
    ///
    /// Wire name `is_https_redirecting`.
    pub is_https_redirecting: Option<bool>,
    /// Whether a redirect to HTTPS would work. Present only with `return_https_redirect_status`.
    ///
    /// Wire name `can_https_redirect`.
    pub can_https_redirect: Option<bool>,
    /// Whether the certificate covers all names of the site.
    ///
    /// Wire name `all_aliases_valid`.
    pub all_aliases_valid: Option<bool>,
}

impl Record for ListaddondomainsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListaddondomainsRow",
        members: &[
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
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.dir,
            2 => &mut self.reldir,
            3 => &mut self.basedir,
            4 => &mut self.status,
            5 => &mut self.domainkey,
            6 => &mut self.subdomain,
            7 => &mut self.rootdomain,
            8 => &mut self.fullsubdomain,
            9 => &mut self.web_subdomain_aliases,
            10 => &mut self.is_https_redirecting,
            11 => &mut self.can_https_redirect,
            _ => &mut self.all_aliases_valid,
        }
    }
}

impl std::fmt::Debug for ListaddondomainsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`addaddondomain()`](super::addaddondomain) and
/// [`deladdondomain()`](super::deladdondomain).
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
    /// Message about the result, or the reason for the failure. May contain line breaks.
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
