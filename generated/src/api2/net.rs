// Made by cpanel-codegen from schema/api2/Net.yaml. Do not edit: change the schema and regenerate.

//! Looks up IP addresses and traces routes from the server.
//!
//! The module `Net` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`dnszone()`] | Looks up the A records of a host. |
//! | [`traceroute()`] | Traces the route from the server to the caller. |

use cpanel_core::codegen::*;

pub mod types;

/// Looks up the A records of a host.
///
/// The lookup fails after a minute. The lines are the output of the lookup program, with tabs
/// between the columns.
///
/// The API 2 function `Net::dnszone`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-net/cpanel-api-2-functions-net-dnszone/>
///
/// Replaced by [`DNS::lookup`](crate::uapi::dns::lookup).
#[doc(alias = "Net::dnszone")]
pub fn dnszone<C: Caller>(
    client: &C,
    params: &Dnszone,
) -> C::Output<Reply<Vec<types::Line>>> {
    client.call(params)
}

/// Looks up the A records of a host: the parameters of [`dnszone()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Dnszone {
    /// Host name to look up.
    ///
    /// Wire name `host`. Format: `domain`.
    ///
    /// Not certain: The recorded call sends it, and there is nothing to look up without it.
    pub host: String,
}

impl Dnszone {
    /// Creates the parameters.
    pub fn new(host: impl Into<String>) -> Self {
        Self { host: host.into() }
    }
}

impl Named for Dnszone {
    type Data = Vec<types::Line>;

    const CALL: Call = Call::new(Api::Api2, "Net", "dnszone", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("host", &self.host);
    }
}

impl std::fmt::Debug for Dnszone {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Dnszone", f)
    }
}

/// Traces the route from the server to the caller.
///
/// Many servers disable this function and return an error.
///
/// The API 2 function `Net::traceroute`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-net/cpanel-api-2-functions-net-traceroute/>
#[doc(alias = "Net::traceroute")]
pub fn traceroute<C: Caller>(
    client: &C,
    params: &Traceroute,
) -> C::Output<Reply<Vec<types::Line>>> {
    client.call(params)
}

/// Traces the route from the server to the caller: the parameters of [`traceroute()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Traceroute {}

impl Traceroute {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Traceroute {
    type Data = Vec<types::Line>;

    const CALL: Call = Call::new(Api::Api2, "Net", "traceroute", Effect::Read);
}
