// Made by cpanel-codegen from schema/api2/DomainLookup.yaml. Do not edit: change the schema and regenerate.

//! Lists the domains of the account and their document roots.
//!
//! The module `DomainLookup` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`countbasedomains()`] | Counts the main, addon and parked domains. |
//! | [`getbasedomains()`] | Lists the main, addon and parked domains. |
//! | [`getdocroot()`] | Returns the document root of one domain. |
//! | [`getdocroots()`] | Lists the document roots of all domains and subdomains. |
//! | [`getmaindomain()`] | Returns the main domain of the account. |
//!
//! These functions return single facts about the domains of the account.
//!
//! - [`getmaindomain`](getmaindomain()) returns the main domain.
//!   [`getbasedomains`](getbasedomains()) lists the main, addon and parked domains, and
//!   [`countbasedomains`](countbasedomains()) counts them.
//! - [`getdocroot`](getdocroot()) returns the document root of one domain.
//!   [`getdocroots`](getdocroots()) returns those of all domains and subdomains.
//!
//! For an unknown domain, [`getdocroot`](getdocroot()) may return `public_html`, so check the
//! domain with [`getbasedomains`](getbasedomains()) first.
//!
//! UAPI has a module of the same name since 11.138. On any server, `DomainInfo::list_domains`,
//! `DomainInfo::single_domain_data` and `DomainInfo::domains_data` return all of this.
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

use cpanel_core::codegen::*;

pub mod types;

/// Counts the main, addon and parked domains.
///
/// The API 2 function `DomainLookup::countbasedomains`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-domainlookup/cpanel-api-2-functions-domainlookup-countbasedomains/>
///
/// Replaced by
/// [`DomainLookup::countbasedomains`](crate::uapi::domain_lookup::countbasedomains),
/// [`DomainInfo::list_domains`](crate::uapi::domain_info::list_domains).
#[doc(alias = "DomainLookup::countbasedomains")]
pub fn countbasedomains<C: Caller>(
    client: &C,
    params: &Countbasedomains,
) -> C::Output<Reply<types::CountbasedomainsData>> {
    client.call(params)
}

/// Counts the main, addon and parked domains: the parameters of [`countbasedomains()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Countbasedomains {}

impl Countbasedomains {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Countbasedomains {
    type Data = types::CountbasedomainsData;

    const CALL: Call = Call::new(
        Api::Api2,
        "DomainLookup",
        "countbasedomains",
        Effect::Read,
    );
}

/// Lists the main, addon and parked domains.
///
/// The API 2 function `DomainLookup::getbasedomains`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-domainlookup/cpanel-api-2-functions-domainlookup-getbasedomains/>
///
/// Replaced by [`DomainLookup::getbasedomains`](crate::uapi::domain_lookup::getbasedomains),
/// [`DomainInfo::list_domains`](crate::uapi::domain_info::list_domains).
#[doc(alias = "DomainLookup::getbasedomains")]
pub fn getbasedomains<C: Caller>(
    client: &C,
    params: &Getbasedomains,
) -> C::Output<Reply<Vec<types::GetbasedomainsRow>>> {
    client.call(params)
}

/// Lists the main, addon and parked domains: the parameters of [`getbasedomains()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getbasedomains {}

impl Getbasedomains {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Getbasedomains {
    type Data = Vec<types::GetbasedomainsRow>;

    const CALL: Call = Call::new(
        Api::Api2,
        "DomainLookup",
        "getbasedomains",
        Effect::Read,
    );
}

/// Returns the document root of one domain.
///
/// The API 2 function `DomainLookup::getdocroot`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-domainlookup/cpanel-api-2-functions-domainlookup-getdocroot/>
///
/// Replaced by [`DomainLookup::getdocroot`](crate::uapi::domain_lookup::getdocroot),
/// [`DomainInfo::single_domain_data`](crate::uapi::domain_info::single_domain_data).
#[doc(alias = "DomainLookup::getdocroot")]
pub fn getdocroot<C: Caller>(
    client: &C,
    params: &Getdocroot,
) -> C::Output<Reply<types::DocumentRoot>> {
    client.call(params)
}

/// Returns the document root of one domain: the parameters of [`getdocroot()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getdocroot {
    /// Domain or subdomain whose document root is returned.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: The recorded call sends it, and the function makes no sense without it.
    pub domain: String,
}

impl Getdocroot {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for Getdocroot {
    type Data = types::DocumentRoot;

    const CALL: Call = Call::new(Api::Api2, "DomainLookup", "getdocroot", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for Getdocroot {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Getdocroot", f)
    }
}

/// Lists the document roots of all domains and subdomains.
///
/// The API 2 function `DomainLookup::getdocroots`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-domainlookup/cpanel-api-2-functions-domainlookup-getdocroots/>
///
/// Replaced by [`DomainLookup::getdocroots`](crate::uapi::domain_lookup::getdocroots),
/// [`DomainInfo::domains_data`](crate::uapi::domain_info::domains_data).
#[doc(alias = "DomainLookup::getdocroots")]
pub fn getdocroots<C: Caller>(
    client: &C,
    params: &Getdocroots,
) -> C::Output<Reply<Vec<types::DocumentRoot>>> {
    client.call(params)
}

/// Lists the document roots of all domains and subdomains: the parameters of [`getdocroots()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getdocroots {}

impl Getdocroots {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Getdocroots {
    type Data = Vec<types::DocumentRoot>;

    const CALL: Call = Call::new(Api::Api2, "DomainLookup", "getdocroots", Effect::Read);
}

/// Returns the main domain of the account.
///
/// The API 2 function `DomainLookup::getmaindomain`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-domainlookup/cpanel-api-2-functions-domainlookup-getmaindomain/>
///
/// Replaced by [`DomainInfo::primary_domain`](crate::uapi::domain_info::primary_domain),
/// [`DomainInfo::list_domains`](crate::uapi::domain_info::list_domains).
///
/// Not certain: Two public clients read this member. No reply was recorded.
#[doc(alias = "DomainLookup::getmaindomain")]
pub fn getmaindomain<C: Caller>(
    client: &C,
    params: &Getmaindomain,
) -> C::Output<Reply<types::GetmaindomainData>> {
    client.call(params)
}

/// Returns the main domain of the account: the parameters of [`getmaindomain()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getmaindomain {}

impl Getmaindomain {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Getmaindomain {
    type Data = types::GetmaindomainData;

    const CALL: Call = Call::new(
        Api::Api2,
        "DomainLookup",
        "getmaindomain",
        Effect::Read,
    );
}
