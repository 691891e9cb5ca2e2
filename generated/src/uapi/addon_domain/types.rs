// Made by cpanel-codegen from schema/uapi/AddonDomain.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`AddonDomain`](super).

use cpanel_core::codegen::*;

/// A record in the data of `AddonDomain::addaddondomain`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct AddaddondomainData {
    /// Domain that was added.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl Record for AddaddondomainData {
    const SHAPE: RecordShape = RecordShape {
        name: "AddaddondomainData",
        members: &["domain"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.domain
    }
}

impl std::fmt::Debug for AddaddondomainData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

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
    /// Document root, relative to the home directory.
    ///
    /// Wire name `basedir`.
    pub basedir: Option<String>,
    /// Whether visitors can be redirected to HTTPS. Sent only on request.
    ///
    /// Wire name `can_https_redirect`.
    pub can_https_redirect: Option<bool>,
    /// Document root, as an absolute path.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Name of the addon domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Key of the subdomain behind the addon domain, as [`deladdondomain`](super::deladdondomain())
    /// takes it.
    ///
    /// Wire name `domainkey`.
    pub domainkey: Option<String>,
    /// Full name of the subdomain behind the addon domain.
    ///
    /// Wire name `fullsubdomain`. Format: `domain`.
    pub fullsubdomain: Option<String>,
    /// Whether visitors are redirected to HTTPS. Sent only on request.
    ///
    /// Wire name `is_https_redirecting`.
    pub is_https_redirecting: Option<bool>,
    /// Document root relative to the home directory, with the prefix `home:`.
    ///
    /// Wire name `reldir`.
    pub reldir: Option<String>,
    /// Domain that the subdomain belongs to.
    ///
    /// Wire name `rootdomain`. Format: `domain`.
    pub rootdomain: Option<String>,
    /// URL that the whole domain is redirected to. Empty or `not redirected` if there is no
    /// redirect.
    ///
    /// Wire name `status`.
    pub status: Option<String>,
    /// Label of the subdomain behind the addon domain.
    ///
    /// Wire name `subdomain`.
    pub subdomain: Option<String>,
    /// Labels of other names that lead to the same site, such as `www`.
    ///
    /// Wire name `web_subdomain_aliases`.
    pub web_subdomain_aliases: Vec<String>,
}

impl Record for ListaddondomainsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListaddondomainsRow",
        members: &[
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
            5 => &mut self.fullsubdomain,
            6 => &mut self.is_https_redirecting,
            7 => &mut self.reldir,
            8 => &mut self.rootdomain,
            9 => &mut self.status,
            10 => &mut self.subdomain,
            _ => &mut self.web_subdomain_aliases,
        }
    }
}

impl std::fmt::Debug for ListaddondomainsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
