// Made by cpanel-codegen from schema/uapi/DomainRecommendations.yaml. Do not edit: change the schema and regenerate.

//! Searches for domain names that the host's store sells.
//!
//! The module `DomainRecommendations` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`domain_availability()`] | Returns whether a domain is available in the store, and its price. |
//! | [`domain_suggestions()`] | Suggests domain names for a word, with their prices. |
//! | [`get_store_config()`] | Returns the store software that the host has connected. |
//! | [`is_enabled()`] | Returns whether the host sells domains through a store. |
//! | [`purchase_domain()`] | Returns the address of the store's checkout page for a domain. |
//! | [`supported_tlds()`] | Lists the top-level domains that the store sells. |
//!
//! A host may connect its store to cPanel, so that users can search and buy domains. These
//! functions do not buy anything: [`purchase_domain`](purchase_domain()) only returns the
//! address of the checkout page.
//!
//! - [`is_enabled`](is_enabled()) returns whether there is a store. Without one, the other
//!   functions fail.
//! - [`domain_suggestions`](domain_suggestions()) finds names for a word, and
//!   [`domain_availability`](domain_availability()) returns whether a name is available, and
//!   its price.
//! - [`supported_tlds`](supported_tlds()) lists the top-level domains that the store sells, and
//!   [`get_store_config`](get_store_config()) returns its software.
//!
//! A price has a text for display (`display_value`) and its parts: `value` is the amount
//! without the currency. The server caches the answers of the store. If `use_cache` is false,
//! it asks the store again, which is slower.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::domain_recommendations::{self, DomainAvailability};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let wanted = DomainAvailability::new("mybusiness.com");
//! let answer = domain_recommendations::domain_availability(client, &wanted).await?.data;
//! println!("free to buy: {}", answer.is_domain_available == Some(true));
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Returns whether a domain is available in the store, and its price.
///
/// Returns: Answer of the store. Null if the store gave no answer.
///
/// The UAPI function `DomainRecommendations::domain_availability`. It changes nothing. Since
/// version 11.134. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DomainRecommendations-domain_availability/>
///
/// Not certain: The members of `premium_cost_pricing` are those that `domain_suggestions`
/// documents under the same name.
#[doc(alias = "DomainRecommendations::domain_availability")]
pub fn domain_availability<C: Caller>(
    client: &C,
    params: &DomainAvailability,
) -> C::Output<Reply<types::DomainAvailabilityData>> {
    client.call(params)
}

/// Returns whether a domain is available in the store, and its price: the parameters of
/// [`domain_availability()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DomainAvailability {
    /// Domain to look up.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Whether the server may use a cached answer of the store. By default, it may.
    ///
    /// Wire name `use_cache`. Default: `true`.
    pub use_cache: Option<bool>,
}

impl DomainAvailability {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            use_cache: None,
        }
    }

    /// Sets [`use_cache`](field@Self::use_cache).
    #[inline]
    pub fn use_cache(mut self, use_cache: bool) -> Self {
        self.use_cache = Some(use_cache);
        self
    }
}

impl Named for DomainAvailability {
    type Data = types::DomainAvailabilityData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DomainRecommendations",
        "domain_availability",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.opt("use_cache", &self.use_cache);
    }
}

impl std::fmt::Debug for DomainAvailability {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DomainAvailability", f)
    }
}

/// Suggests domain names for a word, with their prices.
///
/// The UAPI function `DomainRecommendations::domain_suggestions`. It changes nothing. Since
/// version 11.134. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DomainRecommendations-domain_suggestions/>
#[doc(alias = "DomainRecommendations::domain_suggestions")]
pub fn domain_suggestions<C: Caller>(
    client: &C,
    params: &DomainSuggestions,
) -> C::Output<Reply<types::DomainSuggestionsData>> {
    client.call(params)
}

/// Suggests domain names for a word, with their prices: the parameters of
/// [`domain_suggestions()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DomainSuggestions {
    /// Word or name to find domains for, such as the name of the business.
    ///
    /// Wire name `search_field`.
    pub search_field: String,
    /// Number of the result page. The first page is 1. By default, the first page.
    ///
    /// Wire name `page`. At least `1`.
    pub page: Option<i64>,
    /// Number of suggestions on a page. By default, the store decides.
    ///
    /// Wire name `page_size`. At least `1`.
    pub page_size: Option<i64>,
    /// Whether the server may use a cached answer of the store. By default, it may.
    ///
    /// Wire name `use_cache`. Default: `true`.
    pub use_cache: Option<bool>,
}

impl DomainSuggestions {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(search_field: impl Into<String>) -> Self {
        Self {
            search_field: search_field.into(),
            page: None,
            page_size: None,
            use_cache: None,
        }
    }

    /// Sets [`page`](field@Self::page).
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets [`page_size`](field@Self::page_size).
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sets [`use_cache`](field@Self::use_cache).
    #[inline]
    pub fn use_cache(mut self, use_cache: bool) -> Self {
        self.use_cache = Some(use_cache);
        self
    }
}

impl Named for DomainSuggestions {
    type Data = types::DomainSuggestionsData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DomainRecommendations",
        "domain_suggestions",
        Effect::Read,
    );

    const CHECKS: &'static [Check] = &[
        Check::Range("page", 1.0, f64::INFINITY),
        Check::Range("page_size", 1.0, f64::INFINITY),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("search_field", &self.search_field);
        form.opt("page", &self.page);
        form.opt("page_size", &self.page_size);
        form.opt("use_cache", &self.use_cache);
    }
}

impl std::fmt::Debug for DomainSuggestions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DomainSuggestions", f)
    }
}

/// Returns the store software that the host has connected.
///
/// The reply contains no secrets; keys of the store stay on the server.
///
/// The UAPI function `DomainRecommendations::get_store_config`. It changes nothing. Since
/// version 11.134. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DomainRecommendations-get_store_config/>
#[doc(alias = "DomainRecommendations::get_store_config")]
pub fn get_store_config<C: Caller>(
    client: &C,
    params: &GetStoreConfig,
) -> C::Output<Reply<types::GetStoreConfigData>> {
    client.call(params)
}

/// Returns the store software that the host has connected: the parameters of
/// [`get_store_config()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetStoreConfig {}

impl GetStoreConfig {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetStoreConfig {
    type Data = types::GetStoreConfigData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DomainRecommendations",
        "get_store_config",
        Effect::Read,
    );
}

/// Returns whether the host sells domains through a store.
///
/// The UAPI function `DomainRecommendations::is_enabled`. It changes nothing. Since version
/// 11.134. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DomainRecommendations-is_enabled/>
///
/// Not certain: The type of the reply is taken from a summary in the reference, which has no
/// examples.
#[doc(alias = "DomainRecommendations::is_enabled")]
pub fn is_enabled<C: Caller>(
    client: &C,
    params: &IsEnabled,
) -> C::Output<Reply<types::IsEnabledData>> {
    client.call(params)
}

/// Returns whether the host sells domains through a store: the parameters of [`is_enabled()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct IsEnabled {}

impl IsEnabled {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for IsEnabled {
    type Data = types::IsEnabledData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DomainRecommendations",
        "is_enabled",
        Effect::Read,
    );
}

/// Returns the address of the store's checkout page for a domain.
///
/// The call buys nothing. Open the address in the buyer's browser.
///
/// The UAPI function `DomainRecommendations::purchase_domain`. It may change something. Since
/// version 11.138. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DomainRecommendations-purchase_domain/>
///
/// Not certain: That periods are years is assumed, because prices are by the year. The type of
/// the reply comes from a summary of the reference that has no examples.
#[doc(alias = "DomainRecommendations::purchase_domain")]
pub fn purchase_domain<C: Caller>(
    client: &C,
    params: &PurchaseDomain,
) -> C::Output<Reply<types::PurchaseDomainData>> {
    client.call(params)
}

/// Returns the address of the store's checkout page for a domain: the parameters of
/// [`purchase_domain()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct PurchaseDomain {
    /// Domain to buy.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Length of the registration in years. `pricing` of
    /// [`domain_availability`](domain_availability()) lists the available periods.
    ///
    /// Wire name `period`. At least `1`.
    pub period: i64,
}

impl PurchaseDomain {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>, period: impl Into<i64>) -> Self {
        Self {
            domain: domain.into(),
            period: period.into(),
        }
    }
}

impl Named for PurchaseDomain {
    type Data = types::PurchaseDomainData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DomainRecommendations",
        "purchase_domain",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[Check::Range("period", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("period", &self.period);
    }
}

impl std::fmt::Debug for PurchaseDomain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "PurchaseDomain", f)
    }
}

/// Lists the top-level domains that the store sells.
///
/// The UAPI function `DomainRecommendations::supported_tlds`. It changes nothing. Since version
/// 11.138. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DomainRecommendations-supported_tlds/>
#[doc(alias = "DomainRecommendations::supported_tlds")]
pub fn supported_tlds<C: Caller>(
    client: &C,
    params: &SupportedTlds,
) -> C::Output<Reply<types::SupportedTldsData>> {
    client.call(params)
}

/// Lists the top-level domains that the store sells: the parameters of [`supported_tlds()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SupportedTlds {
    /// Whether the server may use a cached answer of the store. By default, it may.
    ///
    /// Wire name `use_cache`. Default: `true`.
    pub use_cache: Option<bool>,
}

impl SupportedTlds {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`use_cache`](field@Self::use_cache).
    #[inline]
    pub fn use_cache(mut self, use_cache: bool) -> Self {
        self.use_cache = Some(use_cache);
        self
    }
}

impl Named for SupportedTlds {
    type Data = types::SupportedTldsData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DomainRecommendations",
        "supported_tlds",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("use_cache", &self.use_cache);
    }
}

impl std::fmt::Debug for SupportedTlds {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SupportedTlds", f)
    }
}
