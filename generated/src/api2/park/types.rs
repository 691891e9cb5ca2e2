// Made by cpanel-codegen from schema/api2/Park.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Park`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Park::listaddondomains`.
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
    /// Key of the addon domain, for `AddonDomain::deladdondomain`.
    ///
    /// Wire name `domainkey`.
    pub domainkey: Option<String>,
    /// Domain that the subdomain of the addon domain belongs to.
    ///
    /// Wire name `rootdomain`. Format: `domain`.
    pub rootdomain: Option<String>,
    /// Label of the subdomain that belongs to the addon domain.
    ///
    /// Wire name `subdomain`.
    pub subdomain: Option<String>,
    /// Full name of the subdomain that belongs to the addon domain.
    ///
    /// Wire name `fullsubdomain`. Format: `domain`.
    pub fullsubdomain: Option<String>,
    /// Absolute path of the document root.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Document root relative to the home directory.
    ///
    /// Wire name `basedir`. Format: `path`.
    pub basedir: Option<String>,
    /// Document root relative to the home directory, with `home:` before it.
    ///
    /// Wire name `reldir`.
    pub reldir: Option<String>,
    /// Target of the redirect that applies to the whole domain, or a text that says there is none.
    ///
    /// Wire name `status`.
    pub status: Option<String>,
}

impl Record for ListaddondomainsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListaddondomainsRow",
        members: &[
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
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.domainkey,
            2 => &mut self.rootdomain,
            3 => &mut self.subdomain,
            4 => &mut self.fullsubdomain,
            5 => &mut self.dir,
            6 => &mut self.basedir,
            7 => &mut self.reldir,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for ListaddondomainsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Park::listparkeddomains`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListparkeddomainsRow {
    /// Name of the parked domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Absolute path of the document root.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Document root relative to the home directory.
    ///
    /// Wire name `basedir`. Format: `path`.
    pub basedir: Option<String>,
    /// Document root relative to the home directory, with `home:` before it.
    ///
    /// Wire name `reldir`.
    pub reldir: Option<String>,
    /// Target of the redirect that applies to the whole domain, or a text that says there is none.
    ///
    /// Wire name `status`.
    pub status: Option<String>,
    /// Labels under which the same site is served, such as `www`.
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
}

impl Record for ListparkeddomainsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListparkeddomainsRow",
        members: &[
            "domain",
            "dir",
            "basedir",
            "reldir",
            "status",
            "web_subdomain_aliases",
            "is_https_redirecting",
            "can_https_redirect",
        ],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.dir,
            2 => &mut self.basedir,
            3 => &mut self.reldir,
            4 => &mut self.status,
            5 => &mut self.web_subdomain_aliases,
            6 => &mut self.is_https_redirecting,
            _ => &mut self.can_https_redirect,
        }
    }
}

impl std::fmt::Debug for ListparkeddomainsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`park()`](super::park) and [`unpark()`](super::unpark).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ParkChange {
    /// Whether the call succeeded.
    ///
    /// Wire name `result`.
    pub result: Option<bool>,
    /// Message about the result, or the reason for the failure. May end in a line break.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl Record for ParkChange {
    const SHAPE: RecordShape = RecordShape {
        name: "ParkChange",
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

impl std::fmt::Debug for ParkChange {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
