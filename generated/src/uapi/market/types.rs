// Made by cpanel-codegen from schema/uapi/Market.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Market`](super).

use std::collections::BTreeMap;
use cpanel_core::codegen::{
    Base64, Dynamic, Member, Record, Secret, Shape, Timestamp, ToJson, Value, show,
};

/// A record in the data of `Market::create_shopping_cart`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreateShoppingCartData {
    /// Where to send the buyer's browser to pay.
    ///
    /// Wire name `checkout_url`. Format: `url`.
    pub checkout_url: Option<String>,
    /// Number of the new order.
    ///
    /// Wire name `order_id`.
    pub order_id: Option<String>,
    /// What is in the cart, in the order in which it was sent. The members of an item differ by
    /// provider.
    ///
    /// Wire name `order_items`.
    pub order_items: Vec<Dynamic>,
}

impl Record for CreateShoppingCartData {
    const SHAPE: Shape = Shape {
        name: "CreateShoppingCartData",
        members: &["checkout_url", "order_id", "order_items"],
        always: 0,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.checkout_url,
            1 => &mut self.order_id,
            _ => &mut self.order_items,
        }
    }
}

impl std::fmt::Debug for CreateShoppingCartData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// A record in the data of `Market::create_shopping_cart_non_ssl`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreateShoppingCartNonSslData {
    /// Address where the buyer pays.
    ///
    /// Wire name `checkout_url`. Format: `url`.
    pub checkout_url: String,
    /// The provider's number of the order.
    ///
    /// Wire name `order_id`.
    pub order_id: Option<String>,
    /// The ordered items; what one holds is not documented.
    ///
    /// Wire name `order_items_ref`.
    pub order_items_ref: Vec<Dynamic>,
}

impl Record for CreateShoppingCartNonSslData {
    const SHAPE: Shape = Shape {
        name: "CreateShoppingCartNonSslData",
        members: &["checkout_url", "order_id", "order_items_ref"],
        always: 1,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.checkout_url,
            1 => &mut self.order_id,
            _ => &mut self.order_items_ref,
        }
    }
}

impl std::fmt::Debug for CreateShoppingCartNonSslData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// A record in the data of `Market::get_all_products`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAllProductsRow {
    /// Name that the provider's products are grouped under; may be null.
    ///
    /// Wire name `base_name`.
    pub base_name: Option<String>,
    /// How it is billed, such as `one-time`.
    ///
    /// Wire name `billing_type`.
    pub billing_type: Option<String>,
    /// What the product is, in a few sentences meant for buyers.
    ///
    /// Wire name `description`.
    pub description: Option<String>,
    /// Name to show to buyers.
    ///
    /// Wire name `display_name`.
    pub display_name: String,
    /// Whether it is on sale on this server.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Picture of the product, base64-encoded.
    ///
    /// Wire name `icon`. Format: `base64`.
    pub icon: Option<Base64>,
    /// Kind of picture in `icon`, such as `image/svg+xml`.
    ///
    /// Wire name `icon_mime_type`. Format: `mime`.
    pub icon_mime_type: Option<String>,
    /// Term of the licence; its unit is not documented.
    ///
    /// Wire name `license_term`.
    pub license_term: Option<i64>,
    /// For how many users it is good at most; may be null.
    ///
    /// Wire name `max_users`.
    pub max_users: Option<i64>,
    /// Highest price that the server lets be set, in `price_unit`; null for none.
    ///
    /// Wire name `maximum_server_price`.
    pub maximum_server_price: Option<f64>,
    /// Lowest price that the server lets be set, in `price_unit`; null for none.
    ///
    /// Wire name `minimum_server_price`.
    pub minimum_server_price: Option<f64>,
    /// What it costs, in `price_unit`; may be null.
    ///
    /// Wire name `price`.
    pub price: Option<f64>,
    /// Currency of all prices, as a three-letter ISO 4217 code.
    ///
    /// Wire name `price_unit`. Format: `currency`.
    pub price_unit: Option<String>,
    /// The provider's own name for it.
    ///
    /// Wire name `product`.
    pub product: Option<String>,
    /// Wire name `product_category`.
    pub product_category: Option<String>,
    /// What sort of product it is, such as `ssl_certificate`.
    ///
    /// Wire name `product_group`.
    pub product_group: Option<String>,
    /// Number to order it by.
    ///
    /// Wire name `product_id`.
    pub product_id: String,
    /// Name of the provider for people to read.
    ///
    /// Wire name `provider_display_name`.
    pub provider_display_name: Option<String>,
    /// Short name of the provider, to be passed as `provider`.
    ///
    /// Wire name `provider_name`.
    pub provider_name: String,
    /// Whether it is marked as recommended.
    ///
    /// Wire name `recommended`.
    pub recommended: Option<bool>,
    /// Whether it needs an IP address.
    ///
    /// Wire name `requires_ip`.
    pub requires_ip: Option<bool>,
    /// How long the certificate is good for: first the count, then the unit, such as `1` and
    /// `year`.
    ///
    /// Wire name `x_certificate_term`.
    pub x_certificate_term: Vec<String>,
    /// Which facts about the buyer an OV or EV certificate calls for; each item is a field of the
    /// form.
    ///
    /// Wire name `x_identity_verification`.
    pub x_identity_verification: Vec<BTreeMap<String, Dynamic>>,
    /// How many HTTP redirects the provider follows while it checks control over a domain (DCV).
    ///
    /// Wire name `x_max_http_redirects`.
    pub x_max_http_redirects: Option<i64>,
    /// When money is taken: `checkout` at once (a failed order has to be refunded), `issuance` only
    /// when the certificate is issued.
    ///
    /// Wire name `x_payment_trigger`.
    pub x_payment_trigger: Option<GetAllProductsRowXPaymentTrigger>,
    /// Price of each domain on the certificate, in `price_unit`.
    ///
    /// Wire name `x_price_per_domain`.
    pub x_price_per_domain: Option<f64>,
    /// Upper bound of `x_price_per_domain`.
    ///
    /// Wire name `x_price_per_domain_maximum`.
    pub x_price_per_domain_maximum: Option<f64>,
    /// Lower bound of `x_price_per_domain`.
    ///
    /// Wire name `x_price_per_domain_minimum`.
    pub x_price_per_domain_minimum: Option<f64>,
    /// Price of each wildcard domain on the certificate, in `price_unit`.
    ///
    /// Wire name `x_price_per_wildcard_domain`.
    pub x_price_per_wildcard_domain: Option<f64>,
    /// Upper bound of `x_price_per_wildcard_domain`.
    ///
    /// Wire name `x_price_per_wildcard_domain_maximum`.
    pub x_price_per_wildcard_domain_maximum: Option<f64>,
    /// Lower bound of `x_price_per_wildcard_domain`.
    ///
    /// Wire name `x_price_per_wildcard_domain_minimum`.
    pub x_price_per_wildcard_domain_minimum: Option<f64>,
    /// Whether the price depends on how many domains the certificate covers.
    ///
    /// Wire name `x_ssl_per_domain_pricing`.
    pub x_ssl_per_domain_pricing: Option<bool>,
    /// Whether control over a domain can be proven by a DNS record.
    ///
    /// Wire name `x_supports_dns_dcv`.
    pub x_supports_dns_dcv: Option<bool>,
    /// How closely the buyer is looked into, such as `ev`: domain (dv), organisation (ov) or
    /// extended (ev) validation.
    ///
    /// Wire name `x_validation_type`.
    pub x_validation_type: Option<String>,
    /// Number of seconds without a certificate after which the interface warns the user.
    ///
    /// Wire name `x_warn_after`.
    pub x_warn_after: Option<i64>,
    /// Whether `*.example.com` covers `example.com` at no extra cost.
    ///
    /// Wire name `x_wildcard_parent_domain_free`.
    pub x_wildcard_parent_domain_free: Option<bool>,
}

impl Record for GetAllProductsRow {
    const SHAPE: Shape = Shape {
        name: "GetAllProductsRow",
        members: &[
            "base_name",
            "billing_type",
            "description",
            "display_name",
            "enabled",
            "icon",
            "icon_mime_type",
            "license_term",
            "max_users",
            "maximum_server_price",
            "minimum_server_price",
            "price",
            "price_unit",
            "product",
            "product_category",
            "product_group",
            "product_id",
            "provider_display_name",
            "provider_name",
            "recommended",
            "requires_ip",
            "x_certificate_term",
            "x_identity_verification",
            "x_max_http_redirects",
            "x_payment_trigger",
            "x_price_per_domain",
            "x_price_per_domain_maximum",
            "x_price_per_domain_minimum",
            "x_price_per_wildcard_domain",
            "x_price_per_wildcard_domain_maximum",
            "x_price_per_wildcard_domain_minimum",
            "x_ssl_per_domain_pricing",
            "x_supports_dns_dcv",
            "x_validation_type",
            "x_warn_after",
            "x_wildcard_parent_domain_free",
        ],
        always: 327688,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.base_name,
            1 => &mut self.billing_type,
            2 => &mut self.description,
            3 => &mut self.display_name,
            4 => &mut self.enabled,
            5 => &mut self.icon,
            6 => &mut self.icon_mime_type,
            7 => &mut self.license_term,
            8 => &mut self.max_users,
            9 => &mut self.maximum_server_price,
            10 => &mut self.minimum_server_price,
            11 => &mut self.price,
            12 => &mut self.price_unit,
            13 => &mut self.product,
            14 => &mut self.product_category,
            15 => &mut self.product_group,
            16 => &mut self.product_id,
            17 => &mut self.provider_display_name,
            18 => &mut self.provider_name,
            19 => &mut self.recommended,
            20 => &mut self.requires_ip,
            21 => &mut self.x_certificate_term,
            22 => &mut self.x_identity_verification,
            23 => &mut self.x_max_http_redirects,
            24 => &mut self.x_payment_trigger,
            25 => &mut self.x_price_per_domain,
            26 => &mut self.x_price_per_domain_maximum,
            27 => &mut self.x_price_per_domain_minimum,
            28 => &mut self.x_price_per_wildcard_domain,
            29 => &mut self.x_price_per_wildcard_domain_maximum,
            30 => &mut self.x_price_per_wildcard_domain_minimum,
            31 => &mut self.x_ssl_per_domain_pricing,
            32 => &mut self.x_supports_dns_dcv,
            33 => &mut self.x_validation_type,
            34 => &mut self.x_warn_after,
            _ => &mut self.x_wildcard_parent_domain_free,
        }
    }
}

impl std::fmt::Debug for GetAllProductsRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// A value in `x_payment_trigger` in the data of `Market::get_all_products`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetAllProductsRowXPaymentTrigger {
    /// Wire value `checkout`.
    Checkout,
    /// Wire value `issuance`.
    Issuance,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetAllProductsRowXPaymentTrigger { Checkout = "checkout", Issuance = "issuance" }
);

/// A record in the data of `Market::get_build_cart_url`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetBuildCartUrlData {
    /// The address; it holds the security token of the session.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: Secret,
}

impl Record for GetBuildCartUrlData {
    const SHAPE: Shape = Shape {
        name: "GetBuildCartUrlData",
        members: &["url"],
        always: 1,
        secret: true,
    };

    fn member(&mut self, _: usize) -> &mut dyn Member {
        &mut self.url
    }
}

impl std::fmt::Debug for GetBuildCartUrlData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// A record in the data of `Market::get_certificate_status_details`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetCertificateStatusDetailsData {
    /// Pages for the buyer to open; absent if there is nothing to do.
    ///
    /// Wire name `actionUrls`.
    #[cfg_attr(feature = "serde", serde(rename = "actionUrls"))]
    pub action_urls: Option<ActionUrls>,
    /// How each domain fares.
    ///
    /// Wire name `domain_details`.
    pub domain_details: Option<GetCertificateStatusDetailsDataDomainDetails>,
    /// The steps of validation. Each is `not applicable`, `not-completed`, `in-progress` or
    /// `completed`.
    ///
    /// Wire name `status_details`.
    pub status_details: Option<GetCertificateStatusDetailsDataStatusDetails>,
}

impl Record for GetCertificateStatusDetailsData {
    const SHAPE: Shape = Shape {
        name: "GetCertificateStatusDetailsData",
        members: &["actionUrls", "domain_details", "status_details"],
        always: 0,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.action_urls,
            1 => &mut self.domain_details,
            _ => &mut self.status_details,
        }
    }
}

impl std::fmt::Debug for GetCertificateStatusDetailsData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// A record in `domain_details` in the data of `Market::get_certificate_status_details`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetCertificateStatusDetailsDataDomainDetails {
    /// Full name of the domain that was checked.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// `VALIDATED`, `NOTVALIDATED`, or `AWAITINGBRAND` (not validated: held up until the brand is
    /// approved).
    ///
    /// Wire name `status`.
    pub status: Option<GetCertificateStatusDetailsDataDomainDetailsStatus>,
}

impl Record for GetCertificateStatusDetailsDataDomainDetails {
    const SHAPE: Shape = Shape {
        name: "GetCertificateStatusDetailsDataDomainDetails",
        members: &["domain", "status"],
        always: 0,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.domain,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for GetCertificateStatusDetailsDataDomainDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// A value in `status` in `domain_details` in the data of
/// `Market::get_certificate_status_details`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetCertificateStatusDetailsDataDomainDetailsStatus {
    /// Wire value `VALIDATED`.
    Validated,
    /// Wire value `NOTVALIDATED`.
    Notvalidated,
    /// Wire value `AWAITINGBRAND`.
    Awaitingbrand,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetCertificateStatusDetailsDataDomainDetailsStatus { Validated = "VALIDATED",
    Notvalidated = "NOTVALIDATED", Awaitingbrand = "AWAITINGBRAND" }
);

/// A record in `status_details` in the data of `Market::get_certificate_status_details`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetCertificateStatusDetailsDataStatusDetails {
    /// Step: whether the use of a known brand has been checked.
    ///
    /// Wire name `brandValStatus`.
    #[cfg_attr(feature = "serde", serde(rename = "brandValStatus"))]
    pub brand_val_status: Option<StepStatus>,
    /// Step: whether the provider has issued the certificate.
    ///
    /// Wire name `certificateStatus`.
    #[cfg_attr(feature = "serde", serde(rename = "certificateStatus"))]
    pub certificate_status: Option<StepStatus>,
    /// Step: whether the signing request has been dealt with.
    ///
    /// Wire name `csrStatus`.
    #[cfg_attr(feature = "serde", serde(rename = "csrStatus"))]
    pub csr_status: Option<StepStatus>,
    /// Step: whether control over the domains (DCV) has been proven.
    ///
    /// Wire name `dcvStatus`.
    #[cfg_attr(feature = "serde", serde(rename = "dcvStatus"))]
    pub dcv_status: Option<StepStatus>,
    /// Step: whether all that an EV certificate calls for has been met.
    ///
    /// Wire name `evClickThroughStatus`.
    #[cfg_attr(feature = "serde", serde(rename = "evClickThroughStatus"))]
    pub ev_click_through_status: Option<StepStatus>,
    /// Step: whether all that a DV certificate calls for has been met.
    ///
    /// Wire name `freeDVUPStatus`.
    #[cfg_attr(feature = "serde", serde(rename = "freeDVUPStatus"))]
    pub free_dvup_status: Option<StepStatus>,
    /// Step: whether all that an OV certificate calls for has been met.
    ///
    /// Wire name `organizationValidationStatus`.
    #[cfg_attr(feature = "serde", serde(rename = "organizationValidationStatus"))]
    pub organization_validation_status: Option<StepStatus>,
    /// Step: whether the authority has confirmed the organisation by telephone.
    ///
    /// Wire name `ovCallbackStatus`.
    #[cfg_attr(feature = "serde", serde(rename = "ovCallbackStatus"))]
    pub ov_callback_status: Option<StepStatus>,
    /// Step: whether validation as a whole is over.
    ///
    /// Wire name `validationStatus`.
    #[cfg_attr(feature = "serde", serde(rename = "validationStatus"))]
    pub validation_status: Option<StepStatus>,
}

impl Record for GetCertificateStatusDetailsDataStatusDetails {
    const SHAPE: Shape = Shape {
        name: "GetCertificateStatusDetailsDataStatusDetails",
        members: &[
            "brandValStatus",
            "certificateStatus",
            "csrStatus",
            "dcvStatus",
            "evClickThroughStatus",
            "freeDVUPStatus",
            "organizationValidationStatus",
            "ovCallbackStatus",
            "validationStatus",
        ],
        always: 0,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.brand_val_status,
            1 => &mut self.certificate_status,
            2 => &mut self.csr_status,
            3 => &mut self.dcv_status,
            4 => &mut self.ev_click_through_status,
            5 => &mut self.free_dvup_status,
            6 => &mut self.organization_validation_status,
            7 => &mut self.ov_callback_status,
            _ => &mut self.validation_status,
        }
    }
}

impl std::fmt::Debug for GetCertificateStatusDetailsDataStatusDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// A record in the data of `Market::get_completion_url`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetCompletionUrlData {
    /// The address; it holds the security token of the session.
    ///
    /// Wire name `completion_url`. Format: `url`.
    pub completion_url: Secret,
}

impl Record for GetCompletionUrlData {
    const SHAPE: Shape = Shape {
        name: "GetCompletionUrlData",
        members: &["completion_url"],
        always: 1,
        secret: true,
    };

    fn member(&mut self, _: usize) -> &mut dyn Member {
        &mut self.completion_url
    }
}

impl std::fmt::Debug for GetCompletionUrlData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// A record in the data of `Market::get_product_info`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetProductInfoData {
    /// Identifier of the product in the store.
    ///
    /// Wire name `product_id`.
    pub product_id: String,
    /// Path in cPanel that the buyer returns to.
    ///
    /// Wire name `redirect_path`.
    pub redirect_path: Option<String>,
    /// Address for a purchase that failed; it holds the security token of the session.
    ///
    /// Wire name `redirect_url_failure`. Format: `url`.
    pub redirect_url_failure: Option<Secret>,
    /// Address for a purchase that worked; it holds the security token of the session.
    ///
    /// Wire name `redirect_url_success`. Format: `url`.
    pub redirect_url_success: Option<Secret>,
}

impl Record for GetProductInfoData {
    const SHAPE: Shape = Shape {
        name: "GetProductInfoData",
        members: &[
            "product_id",
            "redirect_path",
            "redirect_url_failure",
            "redirect_url_success",
        ],
        always: 1,
        secret: true,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.product_id,
            1 => &mut self.redirect_path,
            2 => &mut self.redirect_url_failure,
            _ => &mut self.redirect_url_success,
        }
    }
}

impl std::fmt::Debug for GetProductInfoData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// A record in the data of `Market::get_provider_specific_dcv_constraints`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetProviderSpecificDcvConstraintsData {
    /// Characters that the file's name may use: a list of them in a list. If a server sends the
    /// characters themselves, each is in a list of its own.
    ///
    /// Wire name `dcv_file_allowed_characters`.
    pub dcv_file_allowed_characters: Vec<Vec<String>>,
    /// What the file's name has to end in, without the dot, such as `txt`.
    ///
    /// Wire name `dcv_file_extension`.
    pub dcv_file_extension: Option<String>,
    /// How many random characters the file's name is made of.
    ///
    /// Wire name `dcv_file_random_character_count`.
    pub dcv_file_random_character_count: Option<i64>,
    /// Folder of the file, below the document root of the domain.
    ///
    /// Wire name `dcv_file_relative_path`. Format: `path`.
    pub dcv_file_relative_path: Option<String>,
    /// How many HTTP redirects the provider follows; 0 means none.
    ///
    /// Wire name `dcv_max_redirects`.
    pub dcv_max_redirects: Option<i64>,
    /// User agent that the server sends when it rehearses the check locally.
    ///
    /// Wire name `dcv_user_agent_string`.
    pub dcv_user_agent_string: Option<String>,
}

impl Record for GetProviderSpecificDcvConstraintsData {
    const SHAPE: Shape = Shape {
        name: "GetProviderSpecificDcvConstraintsData",
        members: &[
            "dcv_file_allowed_characters",
            "dcv_file_extension",
            "dcv_file_random_character_count",
            "dcv_file_relative_path",
            "dcv_max_redirects",
            "dcv_user_agent_string",
        ],
        always: 0,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.dcv_file_allowed_characters,
            1 => &mut self.dcv_file_extension,
            2 => &mut self.dcv_file_random_character_count,
            3 => &mut self.dcv_file_relative_path,
            4 => &mut self.dcv_max_redirects,
            _ => &mut self.dcv_user_agent_string,
        }
    }
}

impl std::fmt::Debug for GetProviderSpecificDcvConstraintsData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// A record in the data of `Market::get_providers_list`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetProvidersListRow {
    /// The display name of the provider.
    ///
    /// Wire name `display_name`.
    pub display_name: String,
    /// The name of the provider in API calls: the `provider` parameter of the other functions.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl Record for GetProvidersListRow {
    const SHAPE: Shape = Shape {
        name: "GetProvidersListRow",
        members: &["display_name", "name"],
        always: 3,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.display_name,
            _ => &mut self.name,
        }
    }
}

impl std::fmt::Debug for GetProvidersListRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// A record in the data of `Market::get_ssl_certificate_if_available`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetSslCertificateIfAvailableData {
    /// The certificate in PEM form; null while there is none.
    ///
    /// Wire name `certificate_pem`. Format: `base64`.
    pub certificate_pem: Option<Base64>,
    /// Pages that the buyer has to open before the order can go on. Providers may send further
    /// keys.
    ///
    /// Wire name `encrypted_action_urls`.
    pub encrypted_action_urls: Option<ActionUrls>,
    /// Status of the order in one word, such as `RequiresApproval`.
    ///
    /// Wire name `status_code`.
    pub status_code: Option<String>,
    /// What the provider complains about, such as why the authority refused; empty when there is no
    /// complaint.
    ///
    /// Wire name `status_message`.
    pub status_message: Option<String>,
}

impl Record for GetSslCertificateIfAvailableData {
    const SHAPE: Shape = Shape {
        name: "GetSslCertificateIfAvailableData",
        members: &[
            "certificate_pem",
            "encrypted_action_urls",
            "status_code",
            "status_message",
        ],
        always: 0,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.certificate_pem,
            1 => &mut self.encrypted_action_urls,
            2 => &mut self.status_code,
            _ => &mut self.status_message,
        }
    }
}

impl std::fmt::Debug for GetSslCertificateIfAvailableData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// A record in the parameter `certificate` of `Market::request_ssl_certificates`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RequestSslCertificatesCertificate {
    /// Price to pay for it.
    ///
    /// Wire name `price`.
    pub price: f64,
    /// Its number in `get_all_products`.
    ///
    /// Wire name `product_id`.
    pub product_id: String,
    /// Names to certify, each `["dNSName", "example.com"]` or an object with `type`, `name` and
    /// `dcv_method`.
    ///
    /// Wire name `subject_names`.
    pub subject_names: Vec<Value>,
    /// How long it is to be valid, as count and unit.
    ///
    /// Wire name `validity_period`.
    pub validity_period: Vec<Value>,
    /// Sites to install it on; `*` for wherever it fits.
    ///
    /// Wire name `vhost_names`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub vhost_names: Vec<String>,
}

impl RequestSslCertificatesCertificate {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        price: impl Into<f64>,
        product_id: impl Into<String>,
        subject_names: impl IntoIterator<Item = impl Into<Value>>,
        validity_period: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        Self {
            price: price.into(),
            product_id: product_id.into(),
            subject_names: subject_names.into_iter().map(|item| item.into()).collect(),
            validity_period: validity_period
                .into_iter()
                .map(|item| item.into())
                .collect(),
            vhost_names: Vec::new(),
        }
    }

    /// Sets [`vhost_names`](field@Self::vhost_names).
    pub fn vhost_names(
        mut self,
        vhost_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vhost_names = vhost_names.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl ToJson for RequestSslCertificatesCertificate {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("price", Some(self.price.to_json())),
            ("product_id", Some(self.product_id.to_json())),
            ("subject_names", Some(self.subject_names.to_json())),
            ("validity_period", Some(self.validity_period.to_json())),
            (
                "vhost_names",
                (!self.vhost_names.is_empty()).then(|| self.vhost_names.to_json()),
            ),
        ])
    }
}

/// A record in the data of `Market::request_ssl_certificates`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RequestSslCertificatesData {
    /// What was ordered.
    ///
    /// Wire name `certificates`.
    pub certificates: Option<RequestSslCertificatesDataCertificates>,
    /// Where to send the buyer's browser to pay.
    ///
    /// Wire name `checkout_url`. Format: `url`.
    pub checkout_url: Option<String>,
    /// Number of the order as a whole, as the provider assigned it.
    ///
    /// Wire name `order_id`.
    pub order_id: Option<String>,
}

impl Record for RequestSslCertificatesData {
    const SHAPE: Shape = Shape {
        name: "RequestSslCertificatesData",
        members: &["certificates", "checkout_url", "order_id"],
        always: 0,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.certificates,
            1 => &mut self.checkout_url,
            _ => &mut self.order_id,
        }
    }
}

impl std::fmt::Debug for RequestSslCertificatesData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// A record in `certificates` in the data of `Market::request_ssl_certificates`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RequestSslCertificatesDataCertificates {
    /// Which private key on the server belongs to the certificate.
    ///
    /// Wire name `key_id`.
    pub key_id: Option<String>,
    /// Number to follow this item of the order by.
    ///
    /// Wire name `order_item_id`.
    pub order_item_id: Option<String>,
}

impl Record for RequestSslCertificatesDataCertificates {
    const SHAPE: Shape = Shape {
        name: "RequestSslCertificatesDataCertificates",
        members: &["key_id", "order_item_id"],
        always: 0,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.key_id,
            _ => &mut self.order_item_id,
        }
    }
}

impl std::fmt::Debug for RequestSslCertificatesDataCertificates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// The parameter `status` of `Market::set_status_of_pending_queue_items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetStatusOfPendingQueueItemsStatus {
    /// Wire value `confirmed`.
    Confirmed,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    SetStatusOfPendingQueueItemsStatus { Confirmed = "confirmed" }
);

/// A record in the data of `Market::set_status_of_pending_queue_items`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetStatusOfPendingQueueItemsData {
    /// `EntryDoesNotExist`: the items named beside it are not in this account's queue.
    ///
    /// Wire name `error_type`.
    pub error_type: Option<String>,
    /// Each item is an identifier that was not found in the queue.
    ///
    /// Wire name `order_item_ids`.
    pub order_item_ids: Vec<String>,
}

impl Record for SetStatusOfPendingQueueItemsData {
    const SHAPE: Shape = Shape {
        name: "SetStatusOfPendingQueueItemsData",
        members: &["error_type", "order_item_ids"],
        always: 0,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.error_type,
            _ => &mut self.order_item_ids,
        }
    }
}

impl std::fmt::Debug for SetStatusOfPendingQueueItemsData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// A record in the data of `Market::set_url_after_checkout`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetUrlAfterCheckoutData {
    /// What went wrong; null when nothing did.
    ///
    /// Wire name `error_type`.
    pub error_type: Option<String>,
}

impl Record for SetUrlAfterCheckoutData {
    const SHAPE: Shape = Shape {
        name: "SetUrlAfterCheckoutData",
        members: &["error_type"],
        always: 0,
        secret: false,
    };

    fn member(&mut self, _: usize) -> &mut dyn Member {
        &mut self.error_type
    }
}

impl std::fmt::Debug for SetUrlAfterCheckoutData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// A record in the data of `Market::validate_login_token`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ValidateLoginTokenData {
    /// Secret of the session with the provider; the ordering functions ask for it.
    ///
    /// Wire name `access_token`.
    pub access_token: Option<Secret>,
}

impl Record for ValidateLoginTokenData {
    const SHAPE: Shape = Shape {
        name: "ValidateLoginTokenData",
        members: &["access_token"],
        always: 0,
        secret: true,
    };

    fn member(&mut self, _: usize) -> &mut dyn Member {
        &mut self.access_token
    }
}

impl std::fmt::Debug for ValidateLoginTokenData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// A record in replies of the module `Market`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PendingCertificate {
    /// The certificate in PEM form; null while there is none. Only from
    /// `process_ssl_pending_queue`.
    ///
    /// Wire name `certificate_pem`. Format: `base64`.
    pub certificate_pem: Option<Base64>,
    /// When the order was placed, in seconds since the Unix epoch.
    ///
    /// Wire name `created_time`.
    pub created_time: Option<Timestamp>,
    /// The certificate signing request, in PEM form.
    ///
    /// Wire name `csr`. Format: `base64`.
    pub csr: Option<Base64>,
    /// Whether the item has left the queue. The reference gives 0 the meaning of deleted here,
    /// against the flag's name and against `expired`; do not rely on it. Only from
    /// `process_ssl_pending_queue`.
    ///
    /// Wire name `deleted`.
    pub deleted: Option<bool>,
    /// Each item is a domain that the certificate is to cover.
    ///
    /// Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
    /// Whether the item has left the queue of awaited certificates.
    ///
    /// Wire name `expired`.
    pub expired: Option<bool>,
    /// When the provider was first asked for the certificate, in seconds since the Unix epoch.
    ///
    /// Wire name `first_poll_time`.
    pub first_poll_time: Option<Timestamp>,
    /// What the buyer stated for an OV or EV certificate; only there for these. The keys differ by
    /// provider. Only from `get_pending_ssl_certificates`.
    ///
    /// Wire name `identity_verification`.
    pub identity_verification: BTreeMap<String, String>,
    /// Identifier of the certificate at the provider. Since 11.137.
    ///
    /// Wire name `certificate_id`.
    pub certificate_id: Option<String>,
    /// Identifier of the certificate that it derives from. Since 11.137.
    ///
    /// Wire name `originating_certificate_id`.
    pub originating_certificate_id: Option<String>,
    /// When the certificate that it derives from expires, in seconds since the Unix epoch. Since
    /// 11.137.
    ///
    /// Wire name `parent_cert_expiry`.
    pub parent_cert_expiry: Option<Timestamp>,
    /// Whether the certificate has been put to use by the call. Only from
    /// `process_ssl_pending_queue`.
    ///
    /// Wire name `installed`.
    pub installed: Option<bool>,
    /// When the provider was last asked for the certificate, in seconds since the Unix epoch.
    ///
    /// Wire name `last_poll_time`.
    pub last_poll_time: Option<Timestamp>,
    /// The last status from the provider: `CertificateNotFound` (none there yet),
    /// `RequiresApproval`, `OrderCanceled`, or `OrderItemCanceled` (only this item).
    ///
    /// Wire name `last_status_code`.
    pub last_status_code: Option<LastStatusCode>,
    /// What the provider complains about, such as why the authority refused; empty when there is no
    /// complaint. Only from `process_ssl_pending_queue`.
    ///
    /// Wire name `last_status_message`.
    pub last_status_message: Option<String>,
    /// The order that the item belongs to.
    ///
    /// Wire name `order_id`.
    pub order_id: String,
    /// The item itself, to be passed to the functions that deal with one.
    ///
    /// Wire name `order_item_id`.
    pub order_item_id: String,
    /// What was bought, by its number in `get_all_products`.
    ///
    /// Wire name `product_id`.
    pub product_id: Option<String>,
    /// Wire name `provider`.
    pub provider: Option<String>,
    /// `confirmed` once the payment is known to have been made, else `unconfirmed`.
    ///
    /// Wire name `status`.
    pub status: Option<PendingCertificateStatus>,
    /// Where the provider gives support. `process_ssl_pending_queue` leaves it out.
    ///
    /// Wire name `support_uri`. Format: `url`.
    pub support_uri: Option<String>,
    /// Each item is a web virtual host that the certificate is meant for.
    ///
    /// Wire name `vhost_names`. Format: `domain`.
    pub vhost_names: Vec<String>,
}

impl Record for PendingCertificate {
    const SHAPE: Shape = Shape {
        name: "PendingCertificate",
        members: &[
            "certificate_pem",
            "created_time",
            "csr",
            "deleted",
            "domains",
            "expired",
            "first_poll_time",
            "identity_verification",
            "certificate_id",
            "originating_certificate_id",
            "parent_cert_expiry",
            "installed",
            "last_poll_time",
            "last_status_code",
            "last_status_message",
            "order_id",
            "order_item_id",
            "product_id",
            "provider",
            "status",
            "support_uri",
            "vhost_names",
        ],
        always: 98304,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.certificate_pem,
            1 => &mut self.created_time,
            2 => &mut self.csr,
            3 => &mut self.deleted,
            4 => &mut self.domains,
            5 => &mut self.expired,
            6 => &mut self.first_poll_time,
            7 => &mut self.identity_verification,
            8 => &mut self.certificate_id,
            9 => &mut self.originating_certificate_id,
            10 => &mut self.parent_cert_expiry,
            11 => &mut self.installed,
            12 => &mut self.last_poll_time,
            13 => &mut self.last_status_code,
            14 => &mut self.last_status_message,
            15 => &mut self.order_id,
            16 => &mut self.order_item_id,
            17 => &mut self.product_id,
            18 => &mut self.provider,
            19 => &mut self.status,
            20 => &mut self.support_uri,
            _ => &mut self.vhost_names,
        }
    }
}

impl std::fmt::Debug for PendingCertificate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// A value in `status` in replies of the module `Market`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PendingCertificateStatus {
    /// Wire value `confirmed`.
    Confirmed,
    /// Wire value `unconfirmed`.
    Unconfirmed,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    PendingCertificateStatus { Confirmed = "confirmed", Unconfirmed = "unconfirmed" }
);

/// A value that functions of the module `Market` share.
#[derive(Clone)]
#[non_exhaustive]
pub enum LastStatusCode {
    /// Wire value `CertificateNotFound`.
    CertificateNotFound,
    /// Wire value `RequiresApproval`.
    RequiresApproval,
    /// Wire value `OrderCanceled`.
    OrderCanceled,
    /// Wire value `OrderItemCanceled`.
    OrderItemCanceled,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    LastStatusCode { CertificateNotFound = "CertificateNotFound", RequiresApproval =
    "RequiresApproval", OrderCanceled = "OrderCanceled", OrderItemCanceled =
    "OrderItemCanceled" }
);

/// A value that functions of the module `Market` share.
#[derive(Clone)]
#[non_exhaustive]
pub enum StepStatus {
    /// Wire value `not applicable`.
    NotApplicable,
    /// Wire value `not-completed`.
    NotCompleted,
    /// Wire value `completed`.
    Completed,
    /// Wire value `in-progress`.
    InProgress,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    StepStatus { NotApplicable = "not applicable", NotCompleted = "not-completed",
    Completed = "completed", InProgress = "in-progress" }
);

/// A record in replies of the module `Market`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ActionUrls {
    /// Where the buyer of an EV certificate signs the agreement; null or missing when nothing has
    /// to be done. From `get_ssl_certificate_if_available` the address is encrypted.
    ///
    /// Wire name `evClickThroughStatus`. Format: `url`.
    #[cfg_attr(feature = "serde", serde(rename = "evClickThroughStatus"))]
    pub ev_click_through_status: Option<String>,
    /// Where the buyer of an OV certificate confirms the identity by telephone; null or missing
    /// when nothing has to be done. From `get_ssl_certificate_if_available` the address is
    /// encrypted.
    ///
    /// Wire name `ovCallbackStatus`. Format: `url`.
    #[cfg_attr(feature = "serde", serde(rename = "ovCallbackStatus"))]
    pub ov_callback_status: Option<String>,
}

impl Record for ActionUrls {
    const SHAPE: Shape = Shape {
        name: "ActionUrls",
        members: &["evClickThroughStatus", "ovCallbackStatus"],
        always: 0,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.ev_click_through_status,
            _ => &mut self.ov_callback_status,
        }
    }
}

impl std::fmt::Debug for ActionUrls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}
