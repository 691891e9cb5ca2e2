// Made by cpanel-codegen from schema/uapi/SubDomain.yaml. Do not edit: change the schema and regenerate.

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
    /// New document root as an absolute path.
    ///
    /// Wire name `documentroot`. Format: `path`.
    pub documentroot: Option<String>,
}

impl Record for ChangedocrootData {
    const SHAPE: RecordShape = RecordShape {
        name: "ChangedocrootData",
        members: &["documentroot"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.documentroot
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
    /// Document root relative to the home directory.
    ///
    /// Wire name `basedir`.
    pub basedir: Option<String>,
    /// Whether visitors can be redirected to HTTPS. Only with `return_https_redirect_status`.
    ///
    /// Wire name `can_https_redirect`.
    pub can_https_redirect: Option<bool>,
    /// Document root as an absolute path.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Full name of the subdomain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// The label, an underscore and the domain. [`delsubdomain`](super::delsubdomain()) takes this.
    ///
    /// Wire name `domainkey`.
    pub domainkey: Option<String>,
    /// Whether visitors are redirected to HTTPS. Only with `return_https_redirect_status`.
    ///
    /// Wire name `is_https_redirecting`.
    pub is_https_redirecting: Option<bool>,
    /// Document root relative to the home directory, after the prefix `home:`.
    ///
    /// Wire name `reldir`.
    pub reldir: Option<String>,
    /// Domain that it is below.
    ///
    /// Wire name `rootdomain`. Format: `domain`.
    pub rootdomain: Option<String>,
    /// Address to which the whole subdomain is redirected. Empty, or `not redirected`, if it is
    /// not.
    ///
    /// Wire name `status`.
    pub status: Option<String>,
    /// The label, such as `shop`.
    ///
    /// Wire name `subdomain`.
    pub subdomain: Option<String>,
    /// Labels that lead to the same site, such as `www`.
    ///
    /// Wire name `web_subdomain_aliases`.
    pub web_subdomain_aliases: Vec<String>,
}

impl Record for ListsubdomainsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListsubdomainsRow",
        members: &[
            "basedir",
            "can_https_redirect",
            "dir",
            "domain",
            "domainkey",
            "is_https_redirecting",
            "reldir",
            "rootdomain",
            "status",
            "subdomain",
            "web_subdomain_aliases",
        ],
        always: 8,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.basedir,
            1 => &mut self.can_https_redirect,
            2 => &mut self.dir,
            3 => &mut self.domain,
            4 => &mut self.domainkey,
            5 => &mut self.is_https_redirecting,
            6 => &mut self.reldir,
            7 => &mut self.rootdomain,
            8 => &mut self.status,
            9 => &mut self.subdomain,
            _ => &mut self.web_subdomain_aliases,
        }
    }
}

impl std::fmt::Debug for ListsubdomainsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
