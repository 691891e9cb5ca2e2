// Made by cpanel-codegen from schema/api2/AddonDomain.yaml. Do not edit: change the schema and regenerate.

//! Adds, lists and removes addon domains.
//!
//! The module `AddonDomain` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`addaddondomain()`] | Creates an addon domain with its subdomain and DNS zone. |
//! | [`deladdondomain()`] | Removes an addon domain with its subdomain. |
//! | [`listaddondomains()`] | Lists the addon domains of the account. |
//!
//! Each addon domain has a subdomain of the main domain. The functions create and remove both
//! together.

use cpanel_core::codegen::*;

pub mod types;

/// Creates an addon domain with its subdomain and DNS zone.
///
/// The call may take longer than half a minute. After a time-out, check with
/// [`listaddondomains`](listaddondomains()) before you try again. The call fails if this server
/// already serves the domain, if the domain has a zone on another server, or if the plan allows
/// no more addon domains.
///
/// The API 2 function `AddonDomain::addaddondomain`. It may change something. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-addondomain/cpanel-api-2-functions-addondomain-addaddondomain/>
///
/// Replaced by [`AddonDomain::addaddondomain`](crate::uapi::addon_domain::addaddondomain).
#[doc(alias = "AddonDomain::addaddondomain")]
pub fn addaddondomain<C: Caller>(
    client: &C,
    params: &Addaddondomain,
) -> C::Output<Reply<types::DomainChange>> {
    client.call(params)
}

/// Creates an addon domain with its subdomain and DNS zone: the parameters of
/// [`addaddondomain()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Addaddondomain {
    /// Addon domain to create.
    ///
    /// Wire name `newdomain`. Format: `domain`.
    pub newdomain: String,
    /// Label of the subdomain that belongs to the addon domain, without the main domain.
    ///
    /// Wire name `subdomain`.
    pub subdomain: String,
    /// Document root, relative to the home directory. By default, the server chooses a directory
    /// below `public_html`.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
}

impl Addaddondomain {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(newdomain: impl Into<String>, subdomain: impl Into<String>) -> Self {
        Self {
            newdomain: newdomain.into(),
            subdomain: subdomain.into(),
            dir: None,
        }
    }

    /// Sets [`dir`](field@Self::dir).
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }
}

impl Named for Addaddondomain {
    type Data = types::DomainChange;

    const CALL: Call = Call::new(
            Api::Api2,
            "AddonDomain",
            "addaddondomain",
            Effect::Write,
        )
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("newdomain", &self.newdomain);
        form.put("subdomain", &self.subdomain);
        form.opt("dir", &self.dir);
    }
}

impl std::fmt::Debug for Addaddondomain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Addaddondomain", f)
    }
}

/// Removes an addon domain with its subdomain.
///
/// The call also removes the DNS zone of the domain. It keeps the files below the document
/// root.
///
/// The API 2 function `AddonDomain::deladdondomain`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-addondomain/cpanel-api-2-functions-addondomain-deladdondomain/>
///
/// Replaced by [`AddonDomain::deladdondomain`](crate::uapi::addon_domain::deladdondomain).
#[doc(alias = "AddonDomain::deladdondomain")]
pub fn deladdondomain<C: Caller>(
    client: &C,
    params: &Deladdondomain,
) -> C::Output<Reply<types::DomainChange>> {
    client.call(params)
}

/// Removes an addon domain with its subdomain: the parameters of [`deladdondomain()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Deladdondomain {
    /// Addon domain to remove.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Key of the addon domain: the label of its subdomain, an underscore and the main domain.
    /// [`listaddondomains`](listaddondomains()) returns it as `domainkey`.
    ///
    /// Wire name `subdomain`.
    pub subdomain: String,
}

impl Deladdondomain {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>, subdomain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            subdomain: subdomain.into(),
        }
    }
}

impl Named for Deladdondomain {
    type Data = types::DomainChange;

    const CALL: Call = Call::new(
            Api::Api2,
            "AddonDomain",
            "deladdondomain",
            Effect::Write,
        )
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("subdomain", &self.subdomain);
    }
}

impl std::fmt::Debug for Deladdondomain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Deladdondomain", f)
    }
}

/// Lists the addon domains of the account.
///
/// The API 2 function `AddonDomain::listaddondomains`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-addondomain/cpanel-api-2-functions-addondomain-listaddondomains/>
///
/// Replaced by [`AddonDomain::listaddondomains`](crate::uapi::addon_domain::listaddondomains),
/// [`DomainInfo::list_domains`](crate::uapi::domain_info::list_domains),
/// [`DomainInfo::domains_data`](crate::uapi::domain_info::domains_data).
#[doc(alias = "AddonDomain::listaddondomains")]
pub fn listaddondomains<C: Caller>(
    client: &C,
    params: &Listaddondomains,
) -> C::Output<Reply<Vec<types::ListaddondomainsRow>>> {
    client.call(params)
}

/// Lists the addon domains of the account: the parameters of [`listaddondomains()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listaddondomains {
    /// Regular expression that the domain must match. By default, all addon domains are listed.
    ///
    /// Wire name `regex`. Format: `regex`.
    pub regex: Option<String>,
    /// Whether the rows contain `is_https_redirecting` and `can_https_redirect`. Off by default.
    ///
    /// Wire name `return_https_redirect_status`.
    pub return_https_redirect_status: Option<bool>,
}

impl Listaddondomains {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`regex`](field@Self::regex).
    pub fn regex(mut self, regex: impl Into<String>) -> Self {
        self.regex = Some(regex.into());
        self
    }

    /// Sets [`return_https_redirect_status`](field@Self::return_https_redirect_status).
    #[inline]
    pub fn return_https_redirect_status(
        mut self,
        return_https_redirect_status: bool,
    ) -> Self {
        self.return_https_redirect_status = Some(return_https_redirect_status);
        self
    }
}

impl Named for Listaddondomains {
    type Data = Vec<types::ListaddondomainsRow>;

    const CALL: Call = Call::new(
        Api::Api2,
        "AddonDomain",
        "listaddondomains",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("regex", &self.regex);
        form.opt("return_https_redirect_status", &self.return_https_redirect_status);
    }
}

impl std::fmt::Debug for Listaddondomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listaddondomains", f)
    }
}
