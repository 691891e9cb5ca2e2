// Made by cpanel-codegen from schema/uapi/WebVhosts.yaml. Do not edit: change the schema and regenerate.

//! Lists the web virtual host of each domain, and the domains that can have a certificate.
//!
//! The module `WebVhosts` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`list_domains()`] | Lists the account's domains with their web virtual host. |
//! | [`list_ssl_capable_domains()`] | Lists the domains for which a certificate can be bought. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the account's domains with their web virtual host.
///
/// Returns: Each item is a domain.
///
/// The UAPI function `WebVhosts::list_domains`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebVhosts::list_domains/>
#[doc(alias = "WebVhosts::list_domains")]
pub fn list_domains<C: Caller>(
    client: &C,
    params: &ListDomains,
) -> C::Output<Reply<Vec<types::ListDomainsRow>>> {
    client.call(params)
}

/// Lists the account's domains with their web virtual host: the parameters of
/// [`list_domains()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListDomains {}

impl ListDomains {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListDomains {
    type Data = Vec<types::ListDomainsRow>;

    const CALL: Call = Call::new(Api::Uapi, "WebVhosts", "list_domains", Effect::Read);
}

/// Lists the domains for which a certificate can be bought.
///
/// Service subdomains such as `webmail.example.com` are included.
///
/// Returns: Each item is a domain.
///
/// The UAPI function `WebVhosts::list_ssl_capable_domains`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebVhosts-list_ssl_capable_domains/>
#[doc(alias = "WebVhosts::list_ssl_capable_domains")]
pub fn list_ssl_capable_domains<C: Caller>(
    client: &C,
    params: &ListSslCapableDomains,
) -> C::Output<Reply<Vec<types::ListSslCapableDomainsRow>>> {
    client.call(params)
}

/// Lists the domains for which a certificate can be bought: the parameters of
/// [`list_ssl_capable_domains()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListSslCapableDomains {
    /// Whether the reply omits temporary domains. By default, it includes them.
    ///
    /// Wire name `hide_temporary_domains`. Default: `false`.
    pub hide_temporary_domains: Option<bool>,
}

impl ListSslCapableDomains {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`hide_temporary_domains`](field@Self::hide_temporary_domains).
    #[inline]
    pub fn hide_temporary_domains(mut self, hide_temporary_domains: bool) -> Self {
        self.hide_temporary_domains = Some(hide_temporary_domains);
        self
    }
}

impl Named for ListSslCapableDomains {
    type Data = Vec<types::ListSslCapableDomainsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WebVhosts",
        "list_ssl_capable_domains",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("hide_temporary_domains", &self.hide_temporary_domains);
    }
}

impl std::fmt::Debug for ListSslCapableDomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListSslCapableDomains", f)
    }
}
