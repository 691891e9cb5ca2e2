// Made by cpanel-codegen from schema/uapi/Domain.yaml. Do not edit: change the schema and regenerate.

//! Renames domains and replaces temporary domains with registered ones.
//!
//! The module `Domain` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`convert_temporary_to_registered()`] | Replaces a temporary domain with a registered one. |
//! | [`is_temporary_domain()`] | Returns whether a domain is a temporary domain below a domain of cPanel. |
//! | [`rename_domain()`] | Renames a main, addon or alias domain. |
//! | [`temporary_domain_is_disabled()`] | Returns whether the host has disabled temporary domains. |
//!
//! An account may start with a temporary domain, which is a name below a domain of cPanel. When
//! the owner has a registered domain,
//! [`convert_temporary_to_registered`](convert_temporary_to_registered()) replaces the
//! temporary one with it. [`rename_domain`](rename_domain()) changes the name of any main,
//! addon or alias domain.
//!
//! - [`is_temporary_domain`](is_temporary_domain()) returns whether a domain is temporary, and
//!   [`temporary_domain_is_disabled`](temporary_domain_is_disabled()) whether the host has
//!   disabled temporary domains.
//! - `DomainInfo::list_domains` lists the domains of the account.
//!
//! Renaming changes the DNS zone, the web server and mail, and may take more than half a
//! minute. After a time-out, check the list of domains before you send the call again.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::domain::{self, ConvertTemporaryToRegistered, IsTemporaryDomain};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let old = "wonderful-owl.192-0-2-1.cpanel.site";
//! let temporary = domain::is_temporary_domain(client, &IsTemporaryDomain::new(old)).await?.data;
//! if temporary == Some(true) {
//!     let change = ConvertTemporaryToRegistered::new(old, "example.com");
//!     let done = domain::convert_temporary_to_registered(client, &change).await?.data;
//!     println!("{:?}", done.message);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Replaces a temporary domain with a registered one.
///
/// The website is kept and is served under the new name. This may take more than half a minute.
/// Fails if the domain is not temporary; [`is_temporary_domain`](is_temporary_domain()) returns
/// whether it is.
///
/// The UAPI function `Domain::convert_temporary_to_registered`. It may change something. Since
/// version 11.130. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Domain-convert_temporary_to_registered/>
///
/// Not certain: The reference does not describe the document root that is used without
/// `docroot`.
#[doc(alias = "Domain::convert_temporary_to_registered")]
pub fn convert_temporary_to_registered<C: Caller>(
    client: &C,
    params: &ConvertTemporaryToRegistered,
) -> C::Output<Reply<types::ConvertTemporaryToRegisteredData>> {
    client.call(params)
}

/// Replaces a temporary domain with a registered one: the parameters of
/// [`convert_temporary_to_registered()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ConvertTemporaryToRegistered {
    /// Temporary domain to replace.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Registered domain that replaces the temporary one.
    ///
    /// Wire name `registered`. Format: `domain`.
    pub registered: String,
    /// Document root for the new name, relative to the home directory. By default, the server
    /// chooses one.
    ///
    /// Wire name `docroot`.
    pub docroot: Option<String>,
}

impl ConvertTemporaryToRegistered {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>, registered: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            registered: registered.into(),
            docroot: None,
        }
    }

    /// Sets [`docroot`](field@Self::docroot).
    pub fn docroot(mut self, docroot: impl Into<String>) -> Self {
        self.docroot = Some(docroot.into());
        self
    }
}

impl Named for ConvertTemporaryToRegistered {
    type Data = types::ConvertTemporaryToRegisteredData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Domain",
        "convert_temporary_to_registered",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("registered", &self.registered);
        form.opt("docroot", &self.docroot);
    }
}

impl std::fmt::Debug for ConvertTemporaryToRegistered {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ConvertTemporaryToRegistered", f)
    }
}

/// Returns whether a domain is a temporary domain below a domain of cPanel.
///
/// Returns: Whether the domain is temporary.
///
/// The UAPI function `Domain::is_temporary_domain`. It changes nothing. Since version 11.130.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Domain-is_temporary_domain/>
#[doc(alias = "Domain::is_temporary_domain")]
pub fn is_temporary_domain<C: Caller>(
    client: &C,
    params: &IsTemporaryDomain,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Returns whether a domain is a temporary domain below a domain of cPanel: the parameters of
/// [`is_temporary_domain()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct IsTemporaryDomain {
    /// Domain of the account to check.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl IsTemporaryDomain {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for IsTemporaryDomain {
    type Data = Option<bool>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Domain",
        "is_temporary_domain",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for IsTemporaryDomain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "IsTemporaryDomain", f)
    }
}

/// Renames a main, addon or alias domain.
///
/// This may take more than half a minute. The old name stops working, so update links, mail
/// addresses and certificates that contain it. After a time-out, check with
/// `DomainInfo::list_domains` before you send the call again.
///
/// The UAPI function `Domain::rename_domain`. It may change something. Since version 11.138.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Domain-rename_domain/>
///
/// Not certain: The reference does not describe the document root that is used without
/// `docroot`.
#[doc(alias = "Domain::rename_domain")]
pub fn rename_domain<C: Caller>(
    client: &C,
    params: &RenameDomain,
) -> C::Output<Reply<types::RenameDomainData>> {
    client.call(params)
}

/// Renames a main, addon or alias domain: the parameters of [`rename_domain()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RenameDomain {
    /// Current name of the domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Name that replaces the old one.
    ///
    /// Wire name `new_domain`. Format: `domain`.
    pub new_domain: String,
    /// Document root for the new name, relative to the home directory. By default, the server
    /// chooses one.
    ///
    /// Wire name `docroot`.
    pub docroot: Option<String>,
}

impl RenameDomain {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>, new_domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            new_domain: new_domain.into(),
            docroot: None,
        }
    }

    /// Sets [`docroot`](field@Self::docroot).
    pub fn docroot(mut self, docroot: impl Into<String>) -> Self {
        self.docroot = Some(docroot.into());
        self
    }
}

impl Named for RenameDomain {
    type Data = types::RenameDomainData;

    const CALL: Call = Call::new(Api::Uapi, "Domain", "rename_domain", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("new_domain", &self.new_domain);
        form.opt("docroot", &self.docroot);
    }
}

impl std::fmt::Debug for RenameDomain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RenameDomain", f)
    }
}

/// Returns whether the host has disabled temporary domains.
///
/// The UAPI function `Domain::temporary_domain_is_disabled`. It changes nothing. Since version
/// 11.138. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Domain-temporary_domain_is_disabled/>
#[doc(alias = "Domain::temporary_domain_is_disabled")]
pub fn temporary_domain_is_disabled<C: Caller>(
    client: &C,
    params: &TemporaryDomainIsDisabled,
) -> C::Output<Reply<types::TemporaryDomainIsDisabledData>> {
    client.call(params)
}

/// Returns whether the host has disabled temporary domains: the parameters of
/// [`temporary_domain_is_disabled()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct TemporaryDomainIsDisabled {}

impl TemporaryDomainIsDisabled {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for TemporaryDomainIsDisabled {
    type Data = types::TemporaryDomainIsDisabledData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Domain",
        "temporary_domain_is_disabled",
        Effect::Read,
    );
}
