// Made by cpanel-codegen from schema/api2/DnsLookup.yaml. Do not edit: change the schema and regenerate.

//! Looks names up in the DNS.
//!
//! The module `DnsLookup` of API 2.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

pub mod types;

/// Finds the address of a name.
///
/// Answers with one address even where there are several. Asks the resolver of the server.
///
/// `DnsLookup::name2ip` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-dnslookup/cpanel-api-2-functions-dnslookup-name2ip/>
#[doc(alias = "DnsLookup::name2ip")]
pub fn name2ip<C: Caller>(
    client: &C,
    params: &Name2ip,
) -> C::Output<Reply<types::Name2ipData>> {
    client.call(params)
}

/// The parameters of [`name2ip()`].
///
/// Finds the address of a name.
///
/// Call it as `DnsLookup::name2ip`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Name2ip {
    /// Name to look up. Wire name `domain`. Format: `domain`. Not certain: The recorded call sends it.
    pub domain: String,
}

impl Name2ip {
    /// With what is required; the rest is set by the methods below.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for Name2ip {
    type Data = types::Name2ipData;
    const CALL: Call = Call::new(
            cpanel_core::Api::Api2,
            "DnsLookup",
            "name2ip",
            Effect::Read,
        )
        .with_row_flag("status", &["statusmsg"]);
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}
