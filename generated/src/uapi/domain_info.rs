// Made by cpanel-codegen from schema/uapi/DomainInfo.yaml. Do not edit: change the schema and regenerate.

//! Lists the account's domains and reads their web hosting settings.
//!
//! The module `DomainInfo` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`domains_data()`] | Reads the web hosting settings of all domains of the account. |
//! | [`list_domains()`] | Lists the names of the account's domains, sorted by kind. |
//! | [`main_domain_builtin_subdomain_aliases()`] | Lists the aliases such as `www` that the server itself adds to the main domain. |
//! | [`primary_domain()`] | Returns the main domain of the account. |
//! | [`single_domain_data()`] | Reads the web hosting settings of one domain. |
//!
//! The domains of an account are its main domain, addon domains, subdomains, and parked domains
//! (aliases). [`list_domains`](list_domains()) returns their names,
//! [`domains_data`](domains_data()) returns the settings of all domains, and
//! [`single_domain_data`](single_domain_data()) returns the settings of one.
//!
//! - With `return_https_redirects_status`, [`domains_data`](domains_data()) also returns
//!   whether HTTPS redirects are possible and enabled. In
//!   [`single_domain_data`](single_domain_data()), the parameter is
//!   `return_https_redirect_status`.
//! - A parked domain has no settings of its own. Read those of the domain that it is an alias
//!   of.
//! - [`main_domain_builtin_subdomain_aliases`](main_domain_builtin_subdomain_aliases()) lists
//!   names such as `www` and `mail` that belong to the main domain. The data comes from the
//!   server's user data files, which differ between servers, so most members are optional. If
//!   the server cannot read these files, [`list_domains`](list_domains()) succeeds with empty
//!   members.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::domain_info::{self, ListDomains, SingleDomainData};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let domains = domain_info::list_domains(client, &ListDomains::new()).await?.data;
//! for domain in domains.main_domain.iter().chain(&domains.addon_domains) {
//!     let data =
//!         domain_info::single_domain_data(client, &SingleDomainData::new(domain)).await?.data;
//!     println!("{domain} is served from {:?}", data.documentroot);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Reads the web hosting settings of all domains of the account.
///
/// Members that the server's files do not have are missing. In the grouped form, the main
/// domain is one record, and the other groups are lists. Items of `parked_domains` may be names
/// only.
///
/// Returns: With `hash`, an object with a member for each kind of domain. With `list`, a list
/// of all domains.
///
/// The UAPI function `DomainInfo::domains_data`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DomainInfo-domains_data/>
#[doc(alias = "DomainInfo::domains_data")]
pub fn domains_data<C: Caller>(
    client: &C,
    params: &DomainsData,
) -> C::Output<Reply<types::DomainsDataData>> {
    client.call(params)
}

/// Reads the web hosting settings of all domains of the account: the parameters of
/// [`domains_data()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DomainsData {
    /// `hash`, the default, groups the domains by kind; `list` returns one list, in which `type` is
    /// the kind of each domain.
    ///
    /// Wire name `format`. Default: `hash`.
    pub format: Option<types::DomainsDataFormat>,
    /// Whether `can_https_redirect`, `is_https_redirecting` and `all_aliases_valid` are returned.
    /// By default, they are not.
    ///
    /// Wire name `return_https_redirects_status`. Default: `false`.
    pub return_https_redirects_status: Option<bool>,
    /// Whether temporary domains are left out of the reply. By default, they are listed.
    ///
    /// Wire name `hide_temporary_domains`. Default: `false`.
    pub hide_temporary_domains: Option<bool>,
}

impl DomainsData {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`format`](field@Self::format).
    pub fn format(mut self, format: impl Into<types::DomainsDataFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets [`return_https_redirects_status`](field@Self::return_https_redirects_status).
    #[inline]
    pub fn return_https_redirects_status(
        mut self,
        return_https_redirects_status: bool,
    ) -> Self {
        self.return_https_redirects_status = Some(return_https_redirects_status);
        self
    }

    /// Sets [`hide_temporary_domains`](field@Self::hide_temporary_domains).
    #[inline]
    pub fn hide_temporary_domains(mut self, hide_temporary_domains: bool) -> Self {
        self.hide_temporary_domains = Some(hide_temporary_domains);
        self
    }
}

impl Named for DomainsData {
    type Data = types::DomainsDataData;

    const CALL: Call = Call::new(Api::Uapi, "DomainInfo", "domains_data", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("format", &self.format);
        form.opt("return_https_redirects_status", &self.return_https_redirects_status);
        form.opt("hide_temporary_domains", &self.hide_temporary_domains);
    }
}

impl std::fmt::Debug for DomainsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DomainsData", f)
    }
}

/// Lists the names of the account's domains, sorted by kind.
///
/// If the server cannot read the account's user data file, the call succeeds and all members
/// are empty. An empty `main_domain` means that this happened.
///
/// The UAPI function `DomainInfo::list_domains`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DomainInfo-list_domains/>
#[doc(alias = "DomainInfo::list_domains")]
pub fn list_domains<C: Caller>(
    client: &C,
    params: &ListDomains,
) -> C::Output<Reply<types::ListDomainsData>> {
    client.call(params)
}

/// Lists the names of the account's domains, sorted by kind: the parameters of
/// [`list_domains()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListDomains {
    /// Whether temporary domains are left out of the reply. By default, they are listed.
    ///
    /// Wire name `hide_temporary_domains`. Default: `false`.
    pub hide_temporary_domains: Option<bool>,
}

impl ListDomains {
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

impl Named for ListDomains {
    type Data = types::ListDomainsData;

    const CALL: Call = Call::new(Api::Uapi, "DomainInfo", "list_domains", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("hide_temporary_domains", &self.hide_temporary_domains);
    }
}

impl std::fmt::Debug for ListDomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListDomains", f)
    }
}

/// Lists the aliases such as `www` that the server itself adds to the main domain.
///
/// Returns: Each item is an alias.
///
/// The UAPI function `DomainInfo::main_domain_builtin_subdomain_aliases`. It changes nothing.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DomainInfo-main_domain_builtin_subdomain_aliases/>
#[doc(alias = "DomainInfo::main_domain_builtin_subdomain_aliases")]
pub fn main_domain_builtin_subdomain_aliases<C: Caller>(
    client: &C,
    params: &MainDomainBuiltinSubdomainAliases,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Lists the aliases such as `www` that the server itself adds to the main domain: the
/// parameters of [`main_domain_builtin_subdomain_aliases()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct MainDomainBuiltinSubdomainAliases {
    /// Whether the aliases of a temporary main domain are left out. By default, they are listed.
    ///
    /// Wire name `hide_temporary_domains`. Default: `false`.
    pub hide_temporary_domains: Option<bool>,
}

impl MainDomainBuiltinSubdomainAliases {
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

impl Named for MainDomainBuiltinSubdomainAliases {
    type Data = Vec<String>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DomainInfo",
        "main_domain_builtin_subdomain_aliases",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("hide_temporary_domains", &self.hide_temporary_domains);
    }
}

impl std::fmt::Debug for MainDomainBuiltinSubdomainAliases {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "MainDomainBuiltinSubdomainAliases", f)
    }
}

/// Returns the main domain of the account.
///
/// The UAPI function `DomainInfo::primary_domain`. It changes nothing. Since version 11.42.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DomainInfo-primary_domain/>
///
/// Not certain: That null means a hidden temporary domain is inferred from the parameter. The
/// type of the reply comes from a summary of the reference that has no examples.
#[doc(alias = "DomainInfo::primary_domain")]
pub fn primary_domain<C: Caller>(
    client: &C,
    params: &PrimaryDomain,
) -> C::Output<Reply<types::PrimaryDomainData>> {
    client.call(params)
}

/// Returns the main domain of the account: the parameters of [`primary_domain()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct PrimaryDomain {
    /// Whether a temporary domain is left out. By default, it is returned.
    ///
    /// Wire name `hide_temporary_domains`. Default: `false`.
    pub hide_temporary_domains: Option<bool>,
}

impl PrimaryDomain {
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

impl Named for PrimaryDomain {
    type Data = types::PrimaryDomainData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DomainInfo",
        "primary_domain",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("hide_temporary_domains", &self.hide_temporary_domains);
    }
}

impl std::fmt::Debug for PrimaryDomain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "PrimaryDomain", f)
    }
}

/// Reads the web hosting settings of one domain.
///
/// It does not find parked domains: use the domain that they are aliases of. Members that the
/// server's file does not have are missing.
///
/// The UAPI function `DomainInfo::single_domain_data`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DomainInfo-single_domain_data/>
#[doc(alias = "DomainInfo::single_domain_data")]
pub fn single_domain_data<C: Caller>(
    client: &C,
    params: &SingleDomainData,
) -> C::Output<Reply<types::Domain>> {
    client.call(params)
}

/// Reads the web hosting settings of one domain: the parameters of [`single_domain_data()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SingleDomainData {
    /// Main domain, addon domain or subdomain of the account.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Whether a temporary domain is left out. By default, it is returned.
    ///
    /// Wire name `hide_temporary_domains`. Default: `false`.
    pub hide_temporary_domains: Option<bool>,
    /// Whether `can_https_redirect`, `is_https_redirecting` and `all_aliases_valid` are returned.
    /// By default, they are not.
    ///
    /// Wire name `return_https_redirect_status`. Default: `false`.
    pub return_https_redirect_status: Option<bool>,
}

impl SingleDomainData {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            hide_temporary_domains: None,
            return_https_redirect_status: None,
        }
    }

    /// Sets [`hide_temporary_domains`](field@Self::hide_temporary_domains).
    #[inline]
    pub fn hide_temporary_domains(mut self, hide_temporary_domains: bool) -> Self {
        self.hide_temporary_domains = Some(hide_temporary_domains);
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

impl Named for SingleDomainData {
    type Data = types::Domain;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DomainInfo",
        "single_domain_data",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.opt("hide_temporary_domains", &self.hide_temporary_domains);
        form.opt("return_https_redirect_status", &self.return_https_redirect_status);
    }
}

impl std::fmt::Debug for SingleDomainData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SingleDomainData", f)
    }
}
