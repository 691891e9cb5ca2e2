// Made by cpanel-codegen from schema/uapi/DomainLookup.yaml. Do not edit: change the schema and regenerate.

//! Lists the domains of the account and their document roots.
//!
//! The module `DomainLookup` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`countbasedomains()`] | Counts the domains of the account that have their own DNS zone. |
//! | [`getbasedomains()`] | Lists the domains of the account that have their own DNS zone. |
//! | [`getdocroot()`] | Returns the document root of one domain. |
//! | [`getdocroots()`] | Lists the document roots of all domains and subdomains. |
//!
//! Each function returns one fact about the domains of the account. API 2 has functions with
//! the same names.
//!
//! - [`getbasedomains`](getbasedomains()) lists the domains that have their own DNS zone, and
//!   [`countbasedomains`](countbasedomains()) counts them.
//! - [`getdocroot`](getdocroot()) returns the document root of one domain, and
//!   [`getdocroots`](getdocroots()) returns those of all domains.
//!
//! `DomainInfo::domains_data` returns much more about each domain.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::domain_lookup::{self, Getdocroots};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! for site in domain_lookup::getdocroots(client, &Getdocroots::new()).await?.data {
//!     println!("{:?} is served from {:?}", site.domain, site.docroot);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Counts the domains of the account that have their own DNS zone.
///
/// These are the main domain, the addon domains and the aliases.
///
/// Returns: A list of one item.
///
/// The UAPI function `DomainLookup::countbasedomains`. It changes nothing. Since version
/// 11.138. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DomainLookup-countbasedomains/>
#[doc(alias = "DomainLookup::countbasedomains")]
pub fn countbasedomains<C: Caller>(
    client: &C,
    params: &Countbasedomains,
) -> C::Output<Reply<Vec<types::CountbasedomainsRow>>> {
    client.call(params)
}

/// Counts the domains of the account that have their own DNS zone: the parameters of
/// [`countbasedomains()`].
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
    type Data = Vec<types::CountbasedomainsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DomainLookup",
        "countbasedomains",
        Effect::Read,
    );
}

/// Lists the domains of the account that have their own DNS zone.
///
/// These are the main domain, the addon domains and the aliases. Subdomains have no DNS zone.
///
/// Returns: Each item is a domain.
///
/// The UAPI function `DomainLookup::getbasedomains`. It changes nothing. Since version 11.138.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DomainLookup-getbasedomains/>
#[doc(alias = "DomainLookup::getbasedomains")]
pub fn getbasedomains<C: Caller>(
    client: &C,
    params: &Getbasedomains,
) -> C::Output<Reply<Vec<types::GetbasedomainsRow>>> {
    client.call(params)
}

/// Lists the domains of the account that have their own DNS zone: the parameters of
/// [`getbasedomains()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getbasedomains {
    /// Whether temporary domains are listed too. By default, they are not.
    ///
    /// Wire name `return_temporary_domain`. Default: `false`.
    pub return_temporary_domain: Option<bool>,
}

impl Getbasedomains {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`return_temporary_domain`](field@Self::return_temporary_domain).
    #[inline]
    pub fn return_temporary_domain(mut self, return_temporary_domain: bool) -> Self {
        self.return_temporary_domain = Some(return_temporary_domain);
        self
    }
}

impl Named for Getbasedomains {
    type Data = Vec<types::GetbasedomainsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DomainLookup",
        "getbasedomains",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("return_temporary_domain", &self.return_temporary_domain);
    }
}

impl std::fmt::Debug for Getbasedomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Getbasedomains", f)
    }
}

/// Returns the document root of one domain.
///
/// For an unknown domain, the server may return the main document root instead of an error.
///
/// Returns: A list of one item.
///
/// The UAPI function `DomainLookup::getdocroot`. It changes nothing. Since version 11.138.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DomainLookup-getdocroot/>
///
/// Not certain: The answers for an unknown domain and without a domain are known only from the
/// API 2 function.
#[doc(alias = "DomainLookup::getdocroot")]
pub fn getdocroot<C: Caller>(
    client: &C,
    params: &Getdocroot,
) -> C::Output<Reply<Vec<types::GetdocrootRow>>> {
    client.call(params)
}

/// Returns the document root of one domain: the parameters of [`getdocroot()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getdocroot {
    /// Domain or subdomain. By default, the main domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl Getdocroot {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

impl Named for Getdocroot {
    type Data = Vec<types::GetdocrootRow>;

    const CALL: Call = Call::new(Api::Uapi, "DomainLookup", "getdocroot", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("domain", &self.domain);
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
/// Returns: Each item is a domain or subdomain.
///
/// The UAPI function `DomainLookup::getdocroots`. It changes nothing. Since version 11.138.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DomainLookup-getdocroots/>
#[doc(alias = "DomainLookup::getdocroots")]
pub fn getdocroots<C: Caller>(
    client: &C,
    params: &Getdocroots,
) -> C::Output<Reply<Vec<types::GetdocrootsRow>>> {
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
    type Data = Vec<types::GetdocrootsRow>;

    const CALL: Call = Call::new(Api::Uapi, "DomainLookup", "getdocroots", Effect::Read);
}
