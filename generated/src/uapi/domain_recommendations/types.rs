// Made by cpanel-codegen from schema/uapi/DomainRecommendations.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DomainRecommendations`](super).

use cpanel_core::codegen::*;

/// A record in the data of `DomainRecommendations::domain_availability`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DomainAvailabilityData {
    /// Domain that was looked up.
    ///
    /// Wire name `domain_name`.
    pub domain_name: Option<String>,
    /// Group that the store assigns to the top-level domain, for example for a sale. Null if there
    /// is none.
    ///
    /// Wire name `group`.
    pub group: Option<String>,
    /// Domain in its international spelling.
    ///
    /// Wire name `idn_domain_name`.
    pub idn_domain_name: Option<String>,
    /// Part before the top-level domain, in its international spelling.
    ///
    /// Wire name `idn_sld`.
    pub idn_sld: Option<String>,
    /// Whether the domain is available to buy.
    ///
    /// Wire name `is_domain_available`.
    pub is_domain_available: Option<bool>,
    /// Whether the registry charges a special price for this name.
    ///
    /// Wire name `is_premium`.
    pub is_premium: Option<bool>,
    /// Whether the store sells the top-level domain.
    ///
    /// Wire name `is_tld_available`.
    pub is_tld_available: Option<bool>,
    /// Price of a premium name. Null for other names.
    ///
    /// Wire name `premium_cost_pricing`.
    pub premium_cost_pricing: Option<PremiumPricing>,
    /// Prices, one item for each period.
    ///
    /// Wire name `pricing`.
    pub pricing: Vec<PricingPeriod>,
    /// The item of `pricing` with the shortest period.
    ///
    /// Wire name `shortest_period`.
    pub shortest_period: Option<PricingPeriod>,
    /// Part before the top-level domain, such as `mybusiness`.
    ///
    /// Wire name `sld`.
    pub sld: Option<String>,
    /// Answer of the store as a phrase, such as `available for registration`.
    ///
    /// Wire name `status`.
    pub status: Option<String>,
    /// Top-level domain, such as `com`.
    ///
    /// Wire name `tld`.
    pub tld: Option<String>,
}

impl Record for DomainAvailabilityData {
    const SHAPE: RecordShape = RecordShape {
        name: "DomainAvailabilityData",
        members: &[
            "domain_name",
            "group",
            "idn_domain_name",
            "idn_sld",
            "is_domain_available",
            "is_premium",
            "is_tld_available",
            "premium_cost_pricing",
            "pricing",
            "shortest_period",
            "sld",
            "status",
            "tld",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain_name,
            1 => &mut self.group,
            2 => &mut self.idn_domain_name,
            3 => &mut self.idn_sld,
            4 => &mut self.is_domain_available,
            5 => &mut self.is_premium,
            6 => &mut self.is_tld_available,
            7 => &mut self.premium_cost_pricing,
            8 => &mut self.pricing,
            9 => &mut self.shortest_period,
            10 => &mut self.sld,
            11 => &mut self.status,
            _ => &mut self.tld,
        }
    }
}

impl std::fmt::Debug for DomainAvailabilityData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DomainRecommendations::domain_suggestions`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DomainSuggestionsData {
    /// Position of this page in the results.
    ///
    /// Wire name `meta`.
    pub meta: Option<DomainSuggestionsDataMeta>,
    /// Suggestions on this page, by domain name.
    ///
    /// Wire name `suggestions`.
    pub suggestions: BTreeMap<String, DomainSuggestionsDataSuggestion>,
}

impl Record for DomainSuggestionsData {
    const SHAPE: RecordShape = RecordShape {
        name: "DomainSuggestionsData",
        members: &["meta", "suggestions"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.meta,
            _ => &mut self.suggestions,
        }
    }
}

impl std::fmt::Debug for DomainSuggestionsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `meta` in the data of `DomainRecommendations::domain_suggestions`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DomainSuggestionsDataMeta {
    /// Number of this page, counted from 1.
    ///
    /// Wire name `page`.
    pub page: Option<i64>,
    /// Number of suggestions on a page.
    ///
    /// Wire name `page_size`.
    pub page_size: Option<i64>,
    /// Total number of suggestions.
    ///
    /// Wire name `total_items`.
    pub total_items: Option<i64>,
    /// Total number of pages.
    ///
    /// Wire name `total_pages`.
    pub total_pages: Option<i64>,
}

impl Record for DomainSuggestionsDataMeta {
    const SHAPE: RecordShape = RecordShape {
        name: "DomainSuggestionsDataMeta",
        members: &["page", "page_size", "total_items", "total_pages"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.page,
            1 => &mut self.page_size,
            2 => &mut self.total_items,
            _ => &mut self.total_pages,
        }
    }
}

impl std::fmt::Debug for DomainSuggestionsDataMeta {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `suggestions` in the data of `DomainRecommendations::domain_suggestions`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DomainSuggestionsDataSuggestion {
    /// Prices, one item for each period.
    ///
    /// Wire name `pricing`.
    pub pricing: Vec<PricingPeriod>,
    /// Whether the registry charges a special price for this name.
    ///
    /// Wire name `is_premium`.
    pub is_premium: Option<bool>,
    /// Price of a premium name. Null for other names.
    ///
    /// Wire name `premium_cost_pricing`.
    pub premium_cost_pricing: Option<PremiumPricing>,
}

impl Record for DomainSuggestionsDataSuggestion {
    const SHAPE: RecordShape = RecordShape {
        name: "DomainSuggestionsDataSuggestion",
        members: &["pricing", "is_premium", "premium_cost_pricing"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.pricing,
            1 => &mut self.is_premium,
            _ => &mut self.premium_cost_pricing,
        }
    }
}

impl std::fmt::Debug for DomainSuggestionsDataSuggestion {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DomainRecommendations::get_store_config`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetStoreConfigData {
    /// Software of the store, such as `WHMCS`.
    ///
    /// Wire name `store_type`.
    pub store_type: Option<String>,
}

impl Record for GetStoreConfigData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetStoreConfigData",
        members: &["store_type"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.store_type
    }
}

impl std::fmt::Debug for GetStoreConfigData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DomainRecommendations::is_enabled`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct IsEnabledData {
    /// Whether the host sells domains. If not, the other functions fail.
    ///
    /// Wire name `is_enabled`.
    pub is_enabled: Option<bool>,
}

impl Record for IsEnabledData {
    const SHAPE: RecordShape = RecordShape {
        name: "IsEnabledData",
        members: &["is_enabled"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.is_enabled
    }
}

impl std::fmt::Debug for IsEnabledData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DomainRecommendations::purchase_domain`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PurchaseDomainData {
    /// Address to open in the buyer's browser.
    ///
    /// Wire name `purchase_url`. Format: `url`.
    pub purchase_url: String,
}

impl Record for PurchaseDomainData {
    const SHAPE: RecordShape = RecordShape {
        name: "PurchaseDomainData",
        members: &["purchase_url"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.purchase_url
    }
}

impl std::fmt::Debug for PurchaseDomainData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DomainRecommendations::supported_tlds`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SupportedTldsData {
    /// Top-level domains without a dot, such as `com`.
    ///
    /// Wire name `tlds`.
    pub tlds: Vec<String>,
}

impl Record for SupportedTldsData {
    const SHAPE: RecordShape = RecordShape {
        name: "SupportedTldsData",
        members: &["tlds"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.tlds
    }
}

impl std::fmt::Debug for SupportedTldsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`domain_availability()`](super::domain_availability) and
/// [`domain_suggestions()`](super::domain_suggestions).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PremiumPricing {
    /// Prices of a new registration, by the number of years.
    ///
    /// Wire name `register`.
    pub register: BTreeMap<String, Price>,
}

impl Record for PremiumPricing {
    const SHAPE: RecordShape = RecordShape {
        name: "PremiumPricing",
        members: &["register"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.register
    }
}

impl std::fmt::Debug for PremiumPricing {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`domain_availability()`](super::domain_availability) and
/// [`domain_suggestions()`](super::domain_suggestions).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PricingPeriod {
    /// Length of the registration, in years.
    ///
    /// Wire name `period`.
    pub period: Option<i64>,
    /// Price of a new registration. Null if there is none.
    ///
    /// Wire name `register`.
    pub register: Option<Price>,
    /// Price of a renewal. Null if there is none.
    ///
    /// Wire name `renew`.
    pub renew: Option<Price>,
    /// Price of a transfer from another registrar. Null if there is none.
    ///
    /// Wire name `transfer`.
    pub transfer: Option<Price>,
}

impl Record for PricingPeriod {
    const SHAPE: RecordShape = RecordShape {
        name: "PricingPeriod",
        members: &["period", "register", "renew", "transfer"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.period,
            1 => &mut self.register,
            2 => &mut self.renew,
            _ => &mut self.transfer,
        }
    }
}

impl std::fmt::Debug for PricingPeriod {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`domain_availability()`](super::domain_availability) and
/// [`domain_suggestions()`](super::domain_suggestions).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Price {
    /// Code of the currency, such as `USD`.
    ///
    /// Wire name `code`.
    pub code: Option<String>,
    /// Price for display, such as `$10.74 USD`.
    ///
    /// Wire name `display_value`.
    pub display_value: Option<String>,
    /// Text before the amount, such as `$`.
    ///
    /// Wire name `prefix`.
    pub prefix: Option<String>,
    /// Text after the amount, such as ` USD`.
    ///
    /// Wire name `suffix`.
    pub suffix: Option<String>,
    /// Amount without the currency, such as `10.74`.
    ///
    /// Wire name `value`.
    pub value: Option<String>,
}

impl Record for Price {
    const SHAPE: RecordShape = RecordShape {
        name: "Price",
        members: &["code", "display_value", "prefix", "suffix", "value"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.code,
            1 => &mut self.display_value,
            2 => &mut self.prefix,
            3 => &mut self.suffix,
            _ => &mut self.value,
        }
    }
}

impl std::fmt::Debug for Price {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
