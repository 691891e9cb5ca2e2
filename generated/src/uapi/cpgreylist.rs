// Made by cpanel-codegen from schema/uapi/cPGreyList.yaml. Do not edit: change the schema and regenerate.

//! Switches greylisting of incoming mail on and off, for all or some of the account's domains.
//!
//! The module `cPGreyList` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`disable_all_domains()`] | Switches greylisting off for every domain of the account. |
//! | [`disable_domains()`] | Switches greylisting off for some domains. |
//! | [`enable_all_domains()`] | Switches greylisting on for every domain of the account. |
//! | [`enable_domains()`] | Switches greylisting on for some domains. |
//! | [`has_greylisting_enabled()`] | Returns whether mail for the account's domains is greylisted. |
//! | [`list_domains()`] | Lists the account's domains with their greylisting setting. |
//!
//! With greylisting, the server temporarily refuses mail from unknown senders. Ordinary mail
//! servers try again, but many senders of spam do not. The first message of a sender arrives
//! late.
//!
//! - [`has_greylisting_enabled`](has_greylisting_enabled()) returns whether it is enabled for
//!   the account, and [`list_domains`](list_domains()) lists the state of each domain.
//! - [`enable_domains`](enable_domains()) and [`disable_domains`](disable_domains()) change
//!   some domains, and [`enable_all_domains`](enable_all_domains()) and
//!   [`disable_all_domains`](disable_all_domains()) change all domains. They return the new
//!   state of the domains. A change of a domain also changes the domains in its `dependencies`.
//!
//! The server's owner decides whether accounts can use greylisting.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::cpgreylist::{self, DisableDomains, HasGreylistingEnabled, ListDomains};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! cpgreylist::has_greylisting_enabled(client, &HasGreylistingEnabled::new()).await?;
//! for domain in cpgreylist::list_domains(client, &ListDomains::new()).await?.data {
//!     println!("{}: {:?}", domain.domain, domain.enabled);
//! }
//! // Disable greylisting for mail that must not be delayed, such as login codes.
//! cpgreylist::disable_domains(client, &DisableDomains::new(["login.example.com"])).await?;
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Switches greylisting off for every domain of the account.
///
/// Returns: Each item is a domain with its new setting.
///
/// The UAPI function `cPGreyList::disable_all_domains`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/cPGreyList-disable_all_domains/>
#[doc(alias = "cPGreyList::disable_all_domains")]
pub fn disable_all_domains<C: Caller>(
    client: &C,
    params: &DisableAllDomains,
) -> C::Output<Reply<Vec<types::Domain>>> {
    client.call(params)
}

/// Switches greylisting off for every domain of the account: the parameters of
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
        "cPGreyList",
        "disable_all_domains",
        Effect::Write,
    );
}

/// Switches greylisting off for some domains.
///
/// Returns: Each item is a domain with its new setting.
///
/// The UAPI function `cPGreyList::disable_domains`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/cPGreyList-disable_domains/>
#[doc(alias = "cPGreyList::disable_domains")]
pub fn disable_domains<C: Caller>(
    client: &C,
    params: &DisableDomains,
) -> C::Output<Reply<Vec<types::Domain>>> {
    client.call(params)
}

/// Switches greylisting off for some domains: the parameters of [`disable_domains()`].
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
    /// Domains of the account for which greylisting is switched off.
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
    type Data = Vec<types::Domain>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "cPGreyList",
        "disable_domains",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("domains", &self.domains);
    }
}

impl std::fmt::Debug for DisableDomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DisableDomains", f)
    }
}

/// Switches greylisting on for every domain of the account.
///
/// Returns: Each item is a domain with its new setting.
///
/// The UAPI function `cPGreyList::enable_all_domains`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/cPGreyList-enable_all_domains/>
#[doc(alias = "cPGreyList::enable_all_domains")]
pub fn enable_all_domains<C: Caller>(
    client: &C,
    params: &EnableAllDomains,
) -> C::Output<Reply<Vec<types::Domain>>> {
    client.call(params)
}

/// Switches greylisting on for every domain of the account: the parameters of
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
        "cPGreyList",
        "enable_all_domains",
        Effect::Write,
    );
}

/// Switches greylisting on for some domains.
///
/// Returns: Each item is a domain with its new setting.
///
/// The UAPI function `cPGreyList::enable_domains`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/cPGreyList-enable_domains/>
#[doc(alias = "cPGreyList::enable_domains")]
pub fn enable_domains<C: Caller>(
    client: &C,
    params: &EnableDomains,
) -> C::Output<Reply<Vec<types::Domain>>> {
    client.call(params)
}

/// Switches greylisting on for some domains: the parameters of [`enable_domains()`].
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
    /// Domains of the account for which greylisting is switched on.
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
    type Data = Vec<types::Domain>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "cPGreyList",
        "enable_domains",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("domains", &self.domains);
    }
}

impl std::fmt::Debug for EnableDomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "EnableDomains", f)
    }
}

/// Returns whether mail for the account's domains is greylisted.
///
/// The UAPI function `cPGreyList::has_greylisting_enabled`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/has_greylisting_enabled/>
#[doc(alias = "cPGreyList::has_greylisting_enabled")]
pub fn has_greylisting_enabled<C: Caller>(
    client: &C,
    params: &HasGreylistingEnabled,
) -> C::Output<Reply<types::HasGreylistingEnabledData>> {
    client.call(params)
}

/// Returns whether mail for the account's domains is greylisted: the parameters of
/// [`has_greylisting_enabled()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct HasGreylistingEnabled {}

impl HasGreylistingEnabled {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for HasGreylistingEnabled {
    type Data = types::HasGreylistingEnabledData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "cPGreyList",
        "has_greylisting_enabled",
        Effect::Read,
    );
}

/// Lists the account's domains with their greylisting setting.
///
/// Returns: Each item is a domain.
///
/// The UAPI function `cPGreyList::list_domains`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/cPGreyList::list_domains/>
#[doc(alias = "cPGreyList::list_domains")]
pub fn list_domains<C: Caller>(
    client: &C,
    params: &ListDomains,
) -> C::Output<Reply<Vec<types::Domain>>> {
    client.call(params)
}

/// Lists the account's domains with their greylisting setting: the parameters of
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

    const CALL: Call = Call::new(Api::Uapi, "cPGreyList", "list_domains", Effect::Read);
}
