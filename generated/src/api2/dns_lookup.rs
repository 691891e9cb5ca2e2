// Made by cpanel-codegen from schema/api2/DnsLookup.yaml. Do not edit: change the schema and regenerate.

//! Looks up domain names in the DNS.
//!
//! The module `DnsLookup` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`name2ip()`] | Returns the IP address of a domain name. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns the IP address of a domain name.
///
/// Returns only one address, even if there are several. The server uses its own resolver.
///
/// The API 2 function `DnsLookup::name2ip`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-dnslookup/cpanel-api-2-functions-dnslookup-name2ip/>
#[doc(alias = "DnsLookup::name2ip")]
pub fn name2ip<C: Caller>(
    client: &C,
    params: &Name2ip,
) -> C::Output<Reply<types::Name2ipData>> {
    client.call(params)
}

/// Returns the IP address of a domain name: the parameters of [`name2ip()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Name2ip {
    /// Domain name to look up.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: The recorded call sends it.
    pub domain: String,
}

impl Name2ip {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for Name2ip {
    type Data = types::Name2ipData;

    const CALL: Call = Call::new(Api::Api2, "DnsLookup", "name2ip", Effect::Read)
        .with_row_flag("status", &["statusmsg"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for Name2ip {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Name2ip", f)
    }
}
