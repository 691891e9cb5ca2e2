// Made by cpanel-codegen from schema/uapi/ModSecurity.yaml. Do not edit: change the schema and regenerate.

//! Switches the ModSecurity web application firewall on and off for the account's domains.
//!
//! The module `ModSecurity` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`disable_all_domains()`] | Switches ModSecurity off for every domain of the account. |
//! | [`disable_domains()`] | Switches ModSecurity off for some domains. |
//! | [`enable_all_domains()`] | Switches ModSecurity on for every domain of the account. |
//! | [`enable_domains()`] | Switches ModSecurity on for some domains. |
//! | [`has_modsecurity_installed()`] | Returns whether the server has ModSecurity. |
//! | [`list_domains()`] | Lists the account's domains and whether ModSecurity is on for them. |
//!
//! ModSecurity is a firewall in the web server that refuses requests which look like attacks.
//! It can be enabled and disabled for each domain. [`list_domains`](list_domains()) returns the
//! state. [`enable_domains`](enable_domains()) and [`disable_domains`](disable_domains())
//! change some domains, and [`enable_all_domains`](enable_all_domains()) and
//! [`disable_all_domains`](disable_all_domains()) change all of them.
//!
//! - [`has_modsecurity_installed`](has_modsecurity_installed()) returns whether the server has
//!   ModSecurity.
//! - A change of a domain also changes its `dependencies`.
//! - A change may work for one domain and fail for another. The reply has an item for each
//!   domain. If the item has an `exception`, the change failed.
//! - If ModSecurity disturbs a site, disable it only for that domain.
//!
//! All functions need the Web Server role.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::mod_security::{self, EnableDomains, HasModsecurityInstalled, ListDomains};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! mod_security::has_modsecurity_installed(client, &HasModsecurityInstalled::new()).await?;
//! let domains = mod_security::list_domains(client, &ListDomains::new()).await?.data;
//! let off = domains.into_iter().filter(|domain| domain.enabled == Some(false));
//! let off: Vec<_> = off.map(|domain| domain.domain).collect();
//! if !off.is_empty() {
//!     mod_security::enable_domains(client, &EnableDomains::new(off)).await?;
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Switches ModSecurity off for every domain of the account.
///
/// The sites lose the protection of ModSecurity at once.
///
/// Returns: The domains after the change. Each item is a domain.
///
/// The UAPI function `ModSecurity::disable_all_domains`. It may change something. Needs the
/// role `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/disable_all_domains/>
#[doc(alias = "ModSecurity::disable_all_domains")]
pub fn disable_all_domains<C: Caller>(
    client: &C,
    params: &DisableAllDomains,
) -> C::Output<Reply<Vec<types::Domain>>> {
    client.call(params)
}

/// Switches ModSecurity off for every domain of the account: the parameters of
/// [`disable_all_domains()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DisableAllDomains {}

impl DisableAllDomains {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for DisableAllDomains {
    type Data = Vec<types::Domain>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ModSecurity",
        "disable_all_domains",
        Effect::Write,
    );
}

/// Switches ModSecurity off for some domains.
///
/// Domains that depend on a chosen domain change with it. Fails if a name is not a domain of
/// the account.
///
/// Returns: The domains that were changed. Each item is a domain. If `domains` is empty or has
/// an invalid name, the reply is an object with flags instead.
///
/// The UAPI function `ModSecurity::disable_domains`. It may change something. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/disable_domains/>
#[doc(alias = "ModSecurity::disable_domains")]
pub fn disable_domains<C: Caller>(
    client: &C,
    params: &DisableDomains,
) -> C::Output<Reply<types::ChangedDomains>> {
    client.call(params)
}

/// Switches ModSecurity off for some domains: the parameters of [`disable_domains()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DisableDomains {
    /// Domains for which ModSecurity is switched off. All must belong to the account.
    ///
    /// Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
}

impl DisableDomains {
    /// Creates the parameters.
    pub fn new(domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domains: domains.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for DisableDomains {
    type Data = types::ChangedDomains;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ModSecurity",
        "disable_domains",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("domains", ",", &self.domains);
    }
}

impl std::fmt::Debug for DisableDomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DisableDomains", f)
    }
}

/// Switches ModSecurity on for every domain of the account.
///
/// Returns: The domains after the change. Each item is a domain.
///
/// The UAPI function `ModSecurity::enable_all_domains`. It may change something. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/enable_all_domains/>
#[doc(alias = "ModSecurity::enable_all_domains")]
pub fn enable_all_domains<C: Caller>(
    client: &C,
    params: &EnableAllDomains,
) -> C::Output<Reply<Vec<types::Domain>>> {
    client.call(params)
}

/// Switches ModSecurity on for every domain of the account: the parameters of
/// [`enable_all_domains()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EnableAllDomains {}

impl EnableAllDomains {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for EnableAllDomains {
    type Data = Vec<types::Domain>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ModSecurity",
        "enable_all_domains",
        Effect::Write,
    );
}

/// Switches ModSecurity on for some domains.
///
/// Domains that depend on a chosen domain change with it. Fails if a name is not a domain of
/// the account.
///
/// Returns: The domains that were changed. Each item is a domain. If `domains` is empty or has
/// an invalid name, the reply is an object with flags instead.
///
/// The UAPI function `ModSecurity::enable_domains`. It may change something. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/enable_domains/>
#[doc(alias = "ModSecurity::enable_domains")]
pub fn enable_domains<C: Caller>(
    client: &C,
    params: &EnableDomains,
) -> C::Output<Reply<types::ChangedDomains>> {
    client.call(params)
}

/// Switches ModSecurity on for some domains: the parameters of [`enable_domains()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EnableDomains {
    /// Domains for which ModSecurity is switched on. All must belong to the account.
    ///
    /// Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
}

impl EnableDomains {
    /// Creates the parameters.
    pub fn new(domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domains: domains.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for EnableDomains {
    type Data = types::ChangedDomains;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ModSecurity",
        "enable_domains",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("domains", ",", &self.domains);
    }
}

impl std::fmt::Debug for EnableDomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "EnableDomains", f)
    }
}

/// Returns whether the server has ModSecurity.
///
/// The UAPI function `ModSecurity::has_modsecurity_installed`. It changes nothing. Needs the
/// role `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/has_modsecurity_installed/>
#[doc(alias = "ModSecurity::has_modsecurity_installed")]
pub fn has_modsecurity_installed<C: Caller>(
    client: &C,
    params: &HasModsecurityInstalled,
) -> C::Output<Reply<types::HasModsecurityInstalledData>> {
    client.call(params)
}

/// Returns whether the server has ModSecurity: the parameters of
/// [`has_modsecurity_installed()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct HasModsecurityInstalled {}

impl HasModsecurityInstalled {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for HasModsecurityInstalled {
    type Data = types::HasModsecurityInstalledData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ModSecurity",
        "has_modsecurity_installed",
        Effect::Read,
    );
}

/// Lists the account's domains and whether ModSecurity is on for them.
///
/// Returns: Each item is a domain.
///
/// The UAPI function `ModSecurity::list_domains`. It changes nothing. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ModSecurity-list_domains/>
#[doc(alias = "ModSecurity::list_domains")]
pub fn list_domains<C: Caller>(
    client: &C,
    params: &ListDomains,
) -> C::Output<Reply<Vec<types::Domain>>> {
    client.call(params)
}

/// Lists the account's domains and whether ModSecurity is on for them: the parameters of
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
pub struct ListDomains {}

impl ListDomains {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListDomains {
    type Data = Vec<types::Domain>;

    const CALL: Call = Call::new(Api::Uapi, "ModSecurity", "list_domains", Effect::Read);
}
