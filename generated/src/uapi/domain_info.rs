// Made by cpanel-codegen from schema/uapi/DomainInfo.yaml. Do not edit: change the schema and regenerate.

//! List the account's domains and read how the web server hosts them.
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
//! The domains of the account: the main one, addon domains, subdomains, and parked domains
//! (aliases). [`list_domains`](list_domains()) gives their bare names,
//! [`domains_data`](domains_data()) everything that the web server knows of all of them,
//! [`single_domain_data`](single_domain_data()) of one.
//!
//! - With `return_https_redirects_status` the two data functions also say whether HTTPS
//!   redirects are possible and on. In [`single_domain_data`](single_domain_data()) the
//!   reference spells that parameter without the `s` of "redirects".
//! - A parked domain has no settings of its own: ask for the domain that it leads to.
//! - [`main_domain_builtin_subdomain_aliases`](main_domain_builtin_subdomain_aliases()) lists
//!   names such as `www` and `mail` that come with the main domain.
//!
//! The data is what stands in the server's user data files, and these differ from server to
//! server, so most members are optional. [`list_domains`](list_domains()) gives empty members,
//! and no error, when those files cannot be read.
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

use cpanel_core::codegen::{Api, Call, Caller, Effect, Form, Named, Reply};

pub mod types;

/// Reads the web hosting settings of all domains of the account.
///
/// Members that a server's own files lack are missing. The main domain comes as one record
/// beside lists of records. Entries of `parked_domains` may be bare names.
///
/// Returns: With `hash` an object with a member for each kind of domain, with `list` the
/// domains in a row.
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
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DomainsData {
    /// `hash`, the default, groups the domains by kind; `list` gives one flat list in which `type`
    /// distinguishes them.
    ///
    /// Wire name `format`. Default: `hash`.
    pub format: Option<types::DomainsDataFormat>,
    /// Whether `can_https_redirect`, `is_https_redirecting` and `all_aliases_valid` are added. By
    /// default, they are not.
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
        Self {
            format: Default::default(),
            return_https_redirects_status: Default::default(),
            hide_temporary_domains: Default::default(),
        }
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

/// Lists the names of the account's domains, sorted by kind.
///
/// When the server cannot read the account's user data file, all members are empty and no error
/// is given: an empty `main_domain` means a fault.
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
#[derive(Clone, Debug, Default)]
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
        Self {
            hide_temporary_domains: Default::default(),
        }
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
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct MainDomainBuiltinSubdomainAliases {
    /// Whether the aliases of a temporary main domain are kept back. By default, they are listed.
    ///
    /// Wire name `hide_temporary_domains`. Default: `false`.
    pub hide_temporary_domains: Option<bool>,
}

impl MainDomainBuiltinSubdomainAliases {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self {
            hide_temporary_domains: Default::default(),
        }
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

/// Returns the main domain of the account.
///
/// The UAPI function `DomainInfo::primary_domain`. It changes nothing. Since version 11.42.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DomainInfo-primary_domain/>
///
/// Not certain: That null stands for a temporary domain kept back follows from the parameter.
#[doc(alias = "DomainInfo::primary_domain")]
pub fn primary_domain<C: Caller>(
    client: &C,
    params: &PrimaryDomain,
) -> C::Output<Reply<types::PrimaryDomainData>> {
    client.call(params)
}

/// Returns the main domain of the account: the parameters of [`primary_domain()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct PrimaryDomain {
    /// Whether a temporary domain is kept back. By default, it is given like any other.
    ///
    /// Wire name `hide_temporary_domains`. Default: `false`.
    pub hide_temporary_domains: Option<bool>,
}

impl PrimaryDomain {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self {
            hide_temporary_domains: Default::default(),
        }
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

/// Reads the web hosting settings of one domain.
///
/// Parked domains cannot be looked up: ask for the domain that they lead to. Members that the
/// server's own file lacks are missing.
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
#[derive(Clone, Debug)]
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
    /// Whether a temporary domain is kept back. By default, it is given like any other.
    ///
    /// Wire name `hide_temporary_domains`. Default: `false`.
    pub hide_temporary_domains: Option<bool>,
    /// Whether `can_https_redirect`, `is_https_redirecting` and `all_aliases_valid` are added. By
    /// default, they are not.
    ///
    /// Wire name `return_https_redirect_status`. Default: `false`.
    pub return_https_redirect_status: Option<bool>,
}

impl SingleDomainData {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            hide_temporary_domains: Default::default(),
            return_https_redirect_status: Default::default(),
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
