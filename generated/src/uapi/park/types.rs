// Made by cpanel-codegen from schema/uapi/Park.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Park`](super).

use cpanel_core::codegen::*;

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
    /// Document root, relative to the home directory.
    ///
    /// Wire name `basedir`.
    pub basedir: Option<String>,
    /// Whether visitors can be redirected to HTTPS. Only present with
    /// `return_https_redirect_status`.
    ///
    /// Wire name `can_https_redirect`.
    pub can_https_redirect: Option<bool>,
    /// Document root that the alias shows, as an absolute path.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// The alias.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Whether visitors are redirected to HTTPS. Only present with `return_https_redirect_status`.
    ///
    /// Wire name `is_https_redirecting`.
    pub is_https_redirecting: Option<bool>,
    /// Document root, relative to the home directory, with the prefix `home:`.
    ///
    /// Wire name `reldir`.
    pub reldir: Option<String>,
    /// Address to which the alias redirects. Empty or `not redirected` if it does not redirect.
    ///
    /// Wire name `status`.
    pub status: Option<String>,
    /// Labels of subdomains that show the same site, such as `www`.
    ///
    /// Wire name `web_subdomain_aliases`.
    pub web_subdomain_aliases: Vec<String>,
}

impl Record for ListparkeddomainsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListparkeddomainsRow",
        members: &[
            "basedir",
            "can_https_redirect",
            "dir",
            "domain",
            "is_https_redirecting",
            "reldir",
            "status",
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
            4 => &mut self.is_https_redirecting,
            5 => &mut self.reldir,
            6 => &mut self.status,
            _ => &mut self.web_subdomain_aliases,
        }
    }
}

impl std::fmt::Debug for ListparkeddomainsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
