// Made by cpanel-codegen from schema/api2/DomainLookup.yaml. Do not edit: change the schema and regenerate.

//! Tells which domains the account has and where their files are.
//!
//! The module `DomainLookup` of API 2.
//!
//! Quick questions about the domains of the account, each with a small answer.
//!
//! - `getmaindomain` gives the domain that the account was made with, `getbasedomains` that one with
//!   the addon and parked domains, and `countbasedomains` only their number.
//! - `getdocroot` gives the directory of one domain, `getdocroots` those of all, subdomains among them.
//!
//! An unknown domain is not an error for `getdocroot`: it may answer with `public_html`. Check with
//! `getbasedomains` first.
//!
//! UAPI answers all of this with `DomainInfo::list_domains`, `DomainInfo::single_domain_data` and
//! `DomainInfo::domains_data`.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::domain_lookup::{self, Getdocroots, Getmaindomain};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let main =
//!     domain_lookup::getmaindomain(client, &Getmaindomain::new()).await?.data.main_domain;
//! for site in domain_lookup::getdocroots(client, &Getdocroots::new()).await?.data {
//!     let mark = if site.domain == main { " (main)" } else { "" };
//!     println!("{:?}{mark}: {:?}", site.domain, site.docroot);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

pub mod types;

/// Counts the main, addon and parked domains.
///
/// `DomainLookup::countbasedomains` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-domainlookup/cpanel-api-2-functions-domainlookup-countbasedomains/>
///
/// In its place: [`DomainInfo::list_domains`](crate::uapi::domain_info::list_domains).
#[doc(alias = "DomainLookup::countbasedomains")]
pub fn countbasedomains<C: Caller>(
    client: &C,
    params: &Countbasedomains,
) -> C::Output<Reply<types::CountbasedomainsData>> {
    client.call(params)
}

/// The parameters of [`countbasedomains()`].
///
/// Counts the main, addon and parked domains.
///
/// Call it as `DomainLookup::countbasedomains`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Countbasedomains {}

impl Countbasedomains {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Countbasedomains {
    type Data = types::CountbasedomainsData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "DomainLookup",
        "countbasedomains",
        Effect::Read,
    );
}

/// Lists the main, addon and parked domains.
///
/// `DomainLookup::getbasedomains` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-domainlookup/cpanel-api-2-functions-domainlookup-getbasedomains/>
///
/// In its place: [`DomainInfo::list_domains`](crate::uapi::domain_info::list_domains).
#[doc(alias = "DomainLookup::getbasedomains")]
pub fn getbasedomains<C: Caller>(
    client: &C,
    params: &Getbasedomains,
) -> C::Output<Reply<Vec<types::GetbasedomainsRow>>> {
    client.call(params)
}

/// The parameters of [`getbasedomains()`].
///
/// Lists the main, addon and parked domains.
///
/// Call it as `DomainLookup::getbasedomains`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Getbasedomains {}

impl Getbasedomains {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Getbasedomains {
    type Data = Vec<types::GetbasedomainsRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "DomainLookup",
        "getbasedomains",
        Effect::Read,
    );
}

/// Gives the document root of one domain.
///
/// `DomainLookup::getdocroot` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-domainlookup/cpanel-api-2-functions-domainlookup-getdocroot/>
///
/// In its place: [`DomainInfo::single_domain_data`](crate::uapi::domain_info::single_domain_data).
#[doc(alias = "DomainLookup::getdocroot")]
pub fn getdocroot<C: Caller>(
    client: &C,
    params: &Getdocroot,
) -> C::Output<Reply<types::DocumentRoot>> {
    client.call(params)
}

/// The parameters of [`getdocroot()`].
///
/// Gives the document root of one domain.
///
/// Call it as `DomainLookup::getdocroot`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Getdocroot {
    /// The domain or subdomain. Wire name `domain`. Format: `domain`. Not certain: The recorded call sends
    /// it, and the question makes no sense without it.
    pub domain: String,
}

impl Getdocroot {
    /// With what is required; the rest is set by the methods below.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for Getdocroot {
    type Data = types::DocumentRoot;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "DomainLookup",
        "getdocroot",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

/// Lists the document roots of all domains and subdomains.
///
/// `DomainLookup::getdocroots` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-domainlookup/cpanel-api-2-functions-domainlookup-getdocroots/>
///
/// In its place: [`DomainInfo::domains_data`](crate::uapi::domain_info::domains_data).
#[doc(alias = "DomainLookup::getdocroots")]
pub fn getdocroots<C: Caller>(
    client: &C,
    params: &Getdocroots,
) -> C::Output<Reply<Vec<types::DocumentRoot>>> {
    client.call(params)
}

/// The parameters of [`getdocroots()`].
///
/// Lists the document roots of all domains and subdomains.
///
/// Call it as `DomainLookup::getdocroots`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Getdocroots {}

impl Getdocroots {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Getdocroots {
    type Data = Vec<types::DocumentRoot>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "DomainLookup",
        "getdocroots",
        Effect::Read,
    );
}

/// Gives the main domain of the account.
///
/// `DomainLookup::getmaindomain` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-domainlookup/cpanel-api-2-functions-domainlookup-getmaindomain/>
///
/// In its place: [`DomainInfo::list_domains`](crate::uapi::domain_info::list_domains).
///
/// Not certain: Two public clients read this member; no reply was recorded.
#[doc(alias = "DomainLookup::getmaindomain")]
pub fn getmaindomain<C: Caller>(
    client: &C,
    params: &Getmaindomain,
) -> C::Output<Reply<types::GetmaindomainData>> {
    client.call(params)
}

/// The parameters of [`getmaindomain()`].
///
/// Gives the main domain of the account.
///
/// Call it as `DomainLookup::getmaindomain`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Getmaindomain {}

impl Getmaindomain {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Getmaindomain {
    type Data = types::GetmaindomainData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "DomainLookup",
        "getmaindomain",
        Effect::Read,
    );
}
