// Made by cpanel-codegen from schema/api2/Park.yaml. Do not edit: change the schema and regenerate.

//! Adds, lists and removes domains that show the site of another domain.
//!
//! The module `Park` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`listaddondomains()`] | Lists the addon domains of the account. |
//! | [`listparkeddomains()`] | Lists the domains that are parked on other domains. |
//! | [`park()`] | Parks a domain on another domain of the account. |
//! | [`unpark()`] | Removes a parked domain. |
//!
//! A parked domain has the document root of another domain of the account. Newer versions call
//! it an alias.
//!
//! - [`park`](park()) adds a parked domain, and [`unpark`](unpark()) removes one.
//! - [`listparkeddomains`](listparkeddomains()) lists the parked domains.
//!   [`listaddondomains`](listaddondomains()) lists the addon domains, which are parked on a
//!   subdomain.
//!
//! Adding or removing a domain changes the DNS zone and the web server and may take more than
//! half a minute. After a time-out, check the list before you send the call again. The server
//! refuses a domain that another server hosts or that belongs to another account. The member
//! `status` contains the redirect of a domain.
//!
//! UAPI has a module of the same name since 11.138. On older servers,
//! `DomainInfo::list_domains` of UAPI lists the domains.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::park::{self, Listparkeddomains, Park};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! park::park(client, &Park::new("example.net")).await?;
//!
//! for domain in park::listparkeddomains(client, &Listparkeddomains::new()).await?.data {
//!     println!("{} shows {:?}", domain.domain, domain.reldir);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Lists the addon domains of the account.
///
/// The API 2 function `Park::listaddondomains`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-park/cpanel-api-2-functions-park-listaddondomains/>
///
/// Replaced by [`AddonDomain::listaddondomains`](crate::uapi::addon_domain::listaddondomains),
/// [`DomainInfo::list_domains`](crate::uapi::domain_info::list_domains).
///
/// Not certain: The members rest on the documentation of a public PHP client from 2010 and on
/// `AddonDomain::listaddondomains`.
#[doc(alias = "Park::listaddondomains")]
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
}

impl Named for Listaddondomains {
    type Data = Vec<types::ListaddondomainsRow>;

    const CALL: Call = Call::new(Api::Api2, "Park", "listaddondomains", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("regex", &self.regex);
    }
}

impl std::fmt::Debug for Listaddondomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listaddondomains", f)
    }
}

/// Lists the domains that are parked on other domains.
///
/// The API 2 function `Park::listparkeddomains`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-park/cpanel-api-2-functions-park-listparkeddomains/>
///
/// Replaced by [`Park::listparkeddomains`](crate::uapi::park::listparkeddomains),
/// [`DomainInfo::list_domains`](crate::uapi::domain_info::list_domains).
///
/// Not certain: The members rest on what public PHP and Go clients read. The two HTTPS members
/// rest on `AddonDomain::listaddondomains`.
#[doc(alias = "Park::listparkeddomains")]
pub fn listparkeddomains<C: Caller>(
    client: &C,
    params: &Listparkeddomains,
) -> C::Output<Reply<Vec<types::ListparkeddomainsRow>>> {
    client.call(params)
}

/// Lists the domains that are parked on other domains: the parameters of
/// [`listparkeddomains()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listparkeddomains {
    /// Regular expression that the domain must match. By default, all parked domains are listed.
    ///
    /// Wire name `regex`. Format: `regex`.
    pub regex: Option<String>,
    /// Whether the rows contain `is_https_redirecting` and `can_https_redirect`. Off by default.
    ///
    /// Wire name `return_https_redirect_status`.
    pub return_https_redirect_status: Option<bool>,
}

impl Listparkeddomains {
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

impl Named for Listparkeddomains {
    type Data = Vec<types::ListparkeddomainsRow>;

    const CALL: Call = Call::new(Api::Api2, "Park", "listparkeddomains", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("regex", &self.regex);
        form.opt("return_https_redirect_status", &self.return_https_redirect_status);
    }
}

impl std::fmt::Debug for Listparkeddomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listparkeddomains", f)
    }
}

/// Parks a domain on another domain of the account.
///
/// The call creates the DNS zone. The call fails if the domain is already served, if the plan
/// allows no more parked domains, or if the domain does not point to this server and the server
/// requires this.
///
/// The API 2 function `Park::park`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-park/cpanel-api-2-functions-park-park/>
///
/// Replaced by [`Park::park`](crate::uapi::park::park).
#[doc(alias = "Park::park")]
pub fn park<C: Caller>(
    client: &C,
    params: &Park,
) -> C::Output<Reply<types::ParkChange>> {
    client.call(params)
}

/// Parks a domain on another domain of the account: the parameters of [`park()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Park {
    /// Domain to park.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: The recorded call sends it.
    pub domain: String,
    /// Domain of the account whose site the parked domain shows. By default, the main domain.
    ///
    /// Wire name `topdomain`.
    pub topdomain: Option<String>,
    /// Whether to remove the dots from `topdomain`. It has an effect only together with
    /// `topdomain`.
    ///
    /// Wire name `disallowdot`.
    pub disallowdot: Option<bool>,
}

impl Park {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            topdomain: None,
            disallowdot: None,
        }
    }

    /// Sets [`topdomain`](field@Self::topdomain).
    pub fn topdomain(mut self, topdomain: impl Into<String>) -> Self {
        self.topdomain = Some(topdomain.into());
        self
    }

    /// Sets [`disallowdot`](field@Self::disallowdot).
    #[inline]
    pub fn disallowdot(mut self, disallowdot: bool) -> Self {
        self.disallowdot = Some(disallowdot);
        self
    }
}

impl Named for Park {
    type Data = types::ParkChange;

    const CALL: Call = Call::new(Api::Api2, "Park", "park", Effect::Write)
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.opt("topdomain", &self.topdomain);
        form.opt("disallowdot", &self.disallowdot);
    }
}

impl std::fmt::Debug for Park {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Park", f)
    }
}

/// Removes a parked domain.
///
/// The call also removes the DNS zone of the domain. Files remain. With `subdomain`, the call
/// removes an addon domain, but `AddonDomain::deladdondomain` is the better function for this.
///
/// The API 2 function `Park::unpark`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-park/cpanel-api-2-functions-park-unpark/>
///
/// Replaced by [`Park::unpark`](crate::uapi::park::unpark).
#[doc(alias = "Park::unpark")]
pub fn unpark<C: Caller>(
    client: &C,
    params: &Unpark,
) -> C::Output<Reply<types::ParkChange>> {
    client.call(params)
}

/// Removes a parked domain: the parameters of [`unpark()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Unpark {
    /// Parked domain to remove.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: The recorded call sends it.
    pub domain: String,
    /// Full name of the subdomain that belongs to the domain, if it is an addon domain.
    ///
    /// Wire name `subdomain`.
    pub subdomain: Option<String>,
}

impl Unpark {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            subdomain: None,
        }
    }

    /// Sets [`subdomain`](field@Self::subdomain).
    pub fn subdomain(mut self, subdomain: impl Into<String>) -> Self {
        self.subdomain = Some(subdomain.into());
        self
    }
}

impl Named for Unpark {
    type Data = types::ParkChange;

    const CALL: Call = Call::new(Api::Api2, "Park", "unpark", Effect::Write)
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.opt("subdomain", &self.subdomain);
    }
}

impl std::fmt::Debug for Unpark {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Unpark", f)
    }
}
