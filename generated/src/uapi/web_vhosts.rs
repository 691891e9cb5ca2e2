// Made by cpanel-codegen from schema/uapi/WebVhosts.yaml. Do not edit: change the schema and regenerate.

//! See which web virtual host serves which domain, and which domains can have a certificate.
//!
//! The module `WebVhosts` of UAPI.

use cpanel_core::{Call, Caller, Effect, Named, Reply};

pub mod types;

/// Lists the account's domains with the web virtual host that serves each.
///
/// Gives back: One item per domain.
///
/// `WebVhosts::list_domains` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebVhosts::list_domains/>
#[doc(alias = "WebVhosts::list_domains")]
pub fn list_domains<C: Caller>(
    client: &C,
    params: &ListDomains,
) -> C::Output<Reply<Vec<types::ListDomainsRow>>> {
    client.call(params)
}

/// The parameters of [`list_domains()`].
///
/// Lists the account's domains with the web virtual host that serves each.
///
/// Call it as `WebVhosts::list_domains`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDomains {}

impl ListDomains {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for ListDomains {
    type Data = Vec<types::ListDomainsRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "WebVhosts",
        "list_domains",
        Effect::Read,
    );
}

/// Lists the domains that a certificate can be bought for.
///
/// Service subdomains such as `webmail.example.com` are among them.
///
/// Gives back: One item per domain.
///
/// `WebVhosts::list_ssl_capable_domains` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_ssl_capable_domains/>
#[doc(alias = "WebVhosts::list_ssl_capable_domains")]
pub fn list_ssl_capable_domains<C: Caller>(
    client: &C,
    params: &ListSslCapableDomains,
) -> C::Output<Reply<Vec<types::ListSslCapableDomainsRow>>> {
    client.call(params)
}

/// The parameters of [`list_ssl_capable_domains()`].
///
/// Lists the domains that a certificate can be bought for.
///
/// Call it as `WebVhosts::list_ssl_capable_domains`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListSslCapableDomains {}

impl ListSslCapableDomains {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for ListSslCapableDomains {
    type Data = Vec<types::ListSslCapableDomainsRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "WebVhosts",
        "list_ssl_capable_domains",
        Effect::Read,
    );
}
