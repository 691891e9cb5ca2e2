// Made by cpanel-codegen from schema/uapi/WebVhosts.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WebVhosts`](super).

use cpanel_core::codegen::*;

/// A record in the data of `WebVhosts::list_domains`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListDomainsRow {
    /// Domain that visitors use.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Service subdomains of the domain, such as `webmail`. Only present if `vhost_is_ssl` is true.
    /// It may be null.
    ///
    /// Wire name `proxy_subdomains`.
    pub proxy_subdomains: Vec<String>,
    /// Whether the domain is served with a certificate.
    ///
    /// Wire name `vhost_is_ssl`.
    pub vhost_is_ssl: Option<bool>,
    /// Main domain of the virtual host that serves the domain.
    ///
    /// Wire name `vhost_name`. Format: `domain`.
    pub vhost_name: Option<String>,
}

impl Record for ListDomainsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListDomainsRow",
        members: &["domain", "proxy_subdomains", "vhost_is_ssl", "vhost_name"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.proxy_subdomains,
            2 => &mut self.vhost_is_ssl,
            _ => &mut self.vhost_name,
        }
    }
}

impl std::fmt::Debug for ListDomainsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WebVhosts::list_ssl_capable_domains`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListSslCapableDomainsRow {
    /// Domain that a certificate can cover.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Whether the server created the domain automatically as a service subdomain. False for a
    /// subdomain that the user created, even with a name such as `cpanel`.
    ///
    /// Wire name `is_proxy`.
    pub is_proxy: Option<bool>,
    /// Main domain of the virtual host that serves the domain.
    ///
    /// Wire name `vhost_name`. Format: `domain`.
    pub vhost_name: Option<String>,
}

impl Record for ListSslCapableDomainsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListSslCapableDomainsRow",
        members: &["domain", "is_proxy", "vhost_name"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.is_proxy,
            _ => &mut self.vhost_name,
        }
    }
}

impl std::fmt::Debug for ListSslCapableDomainsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
