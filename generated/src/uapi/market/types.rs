// Made by cpanel-codegen from schema/uapi/Market.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Market`](super).

use cpanel_core::codegen::*;

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
    /// Address of the page where the buyer pays.
    ///
    /// Wire name `checkout_url`. Format: `url`.
    pub checkout_url: Option<String>,
    /// Identifier of the new order.
    ///
    /// Wire name `order_id`.
    pub order_id: Option<String>,
    /// Products in the cart, in the order of the request. The members of an item differ by
    /// provider.
    ///
    /// Wire name `order_items`.
    pub order_items: Vec<Dynamic>,
}

impl Record for CreateShoppingCartData {
    const SHAPE: RecordShape = RecordShape {
        name: "CreateShoppingCartData",
        members: &["checkout_url", "order_id", "order_items"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.checkout_url,
            1 => &mut self.order_id,
            _ => &mut self.order_items,
        }
    }
}

impl std::fmt::Debug for CreateShoppingCartData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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
    /// Identifier of the order at the provider.
    ///
    /// Wire name `order_id`.
    pub order_id: Option<String>,
    /// The ordered items. Their members are not documented.
    ///
    /// Wire name `order_items_ref`.
    pub order_items_ref: Vec<Dynamic>,
}

impl Record for CreateShoppingCartNonSslData {
    const SHAPE: RecordShape = RecordShape {
        name: "CreateShoppingCartNonSslData",
        members: &["checkout_url", "order_id", "order_items_ref"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.checkout_url,
            1 => &mut self.order_id,
            _ => &mut self.order_items_ref,
        }
    }
}

impl std::fmt::Debug for CreateShoppingCartNonSslData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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
    /// Name of the group to which the provider assigns the product. It may be null.
    ///
    /// Wire name `base_name`.
    pub base_name: Option<String>,
    /// How the product is billed, such as `one-time`.
    ///
    /// Wire name `billing_type`.
    pub billing_type: Option<String>,
    /// Description of the product for buyers.
    ///
    /// Wire name `description`.
    pub description: Option<String>,
    /// Name of the product to show to buyers.
    ///
    /// Wire name `display_name`.
    pub display_name: Option<String>,
    /// Whether the product is offered on this server.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Image of the product, base64-encoded.
    ///
    /// Wire name `icon`. Format: `base64`.
    pub icon: Option<Base64>,
    /// MIME type of `icon`, such as `image/svg+xml`.
    ///
    /// Wire name `icon_mime_type`. Format: `mime`.
    pub icon_mime_type: Option<String>,
    /// Term of the license. Its unit is not documented.
    ///
    /// Wire name `license_term`.
    pub license_term: Option<i64>,
    /// Maximum number of users of the product. It may be null.
    ///
    /// Wire name `max_users`.
    pub max_users: Option<i64>,
    /// Highest price that can be set on the server, in `price_unit`. Null means no maximum.
    ///
    /// Wire name `maximum_server_price`.
    pub maximum_server_price: Option<f64>,
    /// Lowest price that can be set on the server, in `price_unit`. Null means no minimum.
    ///
    /// Wire name `minimum_server_price`.
    pub minimum_server_price: Option<f64>,
    /// Price of the product, in `price_unit`. It may be null.
    ///
    /// Wire name `price`.
    pub price: Option<f64>,
    /// Currency of all prices, as a three-letter ISO 4217 code.
    ///
    /// Wire name `price_unit`. Format: `currency`.
    pub price_unit: Option<String>,
    /// Name that the provider uses for the product.
    ///
    /// Wire name `product`.
    pub product: Option<String>,
    /// Category of the product at the provider, or `N/A`.
    ///
    /// Wire name `product_category`.
    pub product_category: Option<String>,
    /// Kind of product, such as `ssl_certificate`.
    ///
    /// Wire name `product_group`.
    pub product_group: Option<String>,
    /// Identifier of the product, for use in orders.
    ///
    /// Wire name `product_id`.
    pub product_id: String,
    /// Name of the provider to show to buyers.
    ///
    /// Wire name `provider_display_name`.
    pub provider_display_name: Option<String>,
    /// Short name of the provider, for the parameter `provider`.
    ///
    /// Wire name `provider_name`.
    pub provider_name: Option<String>,
    /// Whether the product is marked as recommended.
    ///
    /// Wire name `recommended`.
    pub recommended: Option<bool>,
    /// Whether the product needs an IP address.
    ///
    /// Wire name `requires_ip`.
    pub requires_ip: Option<bool>,
    /// Validity period of the certificate: first the count, then the unit, such as `1` and `year`.
    ///
    /// Wire name `x_certificate_term`.
    pub x_certificate_term: Vec<String>,
    /// Facts about the buyer that an OV or EV certificate requires. Each item is a field of the
    /// form.
    ///
    /// Wire name `x_identity_verification`.
    pub x_identity_verification: Vec<BTreeMap<String, Dynamic>>,
    /// Maximum number of HTTP redirects that the provider follows while it checks control over a
    /// domain (DCV).
    ///
    /// Wire name `x_max_http_redirects`.
    pub x_max_http_redirects: Option<i64>,
    /// When the buyer is charged: `checkout` at the checkout, `issuance` when the certificate is
    /// issued. With `checkout`, the payment for a failed order must be refunded.
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
    /// Whether the price depends on the number of domains on the certificate.
    ///
    /// Wire name `x_ssl_per_domain_pricing`.
    pub x_ssl_per_domain_pricing: Option<bool>,
    /// Whether a DNS record can prove control over a domain.
    ///
    /// Wire name `x_supports_dns_dcv`.
    pub x_supports_dns_dcv: Option<bool>,
    /// Level of validation of the buyer: domain (`dv`), organization (`ov`) or extended (`ev`)
    /// validation.
    ///
    /// Wire name `x_validation_type`.
    pub x_validation_type: Option<String>,
    /// Number of seconds without a certificate after which the interface warns the user.
    ///
    /// Wire name `x_warn_after`.
    pub x_warn_after: Option<i64>,
    /// Whether a certificate for `*.example.com` covers `example.com` at no extra cost.
    ///
    /// Wire name `x_wildcard_parent_domain_free`.
    pub x_wildcard_parent_domain_free: Option<bool>,
}

impl Record for GetAllProductsRow {
    const SHAPE: RecordShape = RecordShape {
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
        always: 65536,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
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
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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
    /// Address of the page. It contains the security token of the session.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: Secret,
}

impl Record for GetBuildCartUrlData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetBuildCartUrlData",
        members: &["url"],
        always: 1,
        secret: true,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.url
    }
}

impl std::fmt::Debug for GetBuildCartUrlData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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
    /// Pages where the buyer has something to do. Missing if there are none.
    ///
    /// Wire name `actionUrls`.
    #[cfg_attr(feature = "serde", serde(rename = "actionUrls"))]
    pub action_urls: Option<ActionUrls>,
    /// State of the validation of each domain. A single domain is a list of one item.
    ///
    /// Wire name `domain_details`.
    pub domain_details: Vec<GetCertificateStatusDetailsDataDomainDetail>,
    /// Steps of the validation. Each is `not applicable`, `not-completed`, `in-progress` or
    /// `completed`.
    ///
    /// Wire name `status_details`.
    pub status_details: Option<GetCertificateStatusDetailsDataStatusDetails>,
}

impl Record for GetCertificateStatusDetailsData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetCertificateStatusDetailsData",
        members: &["actionUrls", "domain_details", "status_details"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.action_urls,
            1 => &mut self.domain_details,
            _ => &mut self.status_details,
        }
    }
}

impl std::fmt::Debug for GetCertificateStatusDetailsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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
pub struct GetCertificateStatusDetailsDataDomainDetail {
    /// Full name of the domain that was checked.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// State of the domain: `VALIDATED`, `NOTVALIDATED`, or `AWAITINGBRAND` (not validated, because
    /// the approval of the brand is pending).
    ///
    /// Wire name `status`.
    pub status: Option<GetCertificateStatusDetailsDataDomainDetailStatus>,
}

impl Record for GetCertificateStatusDetailsDataDomainDetail {
    const SHAPE: RecordShape = RecordShape {
        name: "GetCertificateStatusDetailsDataDomainDetail",
        members: &["domain", "status"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for GetCertificateStatusDetailsDataDomainDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `status` in `domain_details` in the data of
/// `Market::get_certificate_status_details`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetCertificateStatusDetailsDataDomainDetailStatus {
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
    GetCertificateStatusDetailsDataDomainDetailStatus { Validated = "VALIDATED",
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
    /// State of the check that the buyer may use a known brand.
    ///
    /// Wire name `brandValStatus`.
    #[cfg_attr(feature = "serde", serde(rename = "brandValStatus"))]
    pub brand_val_status: Option<StepStatus>,
    /// State of the issuance of the certificate.
    ///
    /// Wire name `certificateStatus`.
    #[cfg_attr(feature = "serde", serde(rename = "certificateStatus"))]
    pub certificate_status: Option<StepStatus>,
    /// State of the processing of the certificate signing request.
    ///
    /// Wire name `csrStatus`.
    #[cfg_attr(feature = "serde", serde(rename = "csrStatus"))]
    pub csr_status: Option<StepStatus>,
    /// State of the check of control over the domains (DCV).
    ///
    /// Wire name `dcvStatus`.
    #[cfg_attr(feature = "serde", serde(rename = "dcvStatus"))]
    pub dcv_status: Option<StepStatus>,
    /// State of the requirements for an EV certificate.
    ///
    /// Wire name `evClickThroughStatus`.
    #[cfg_attr(feature = "serde", serde(rename = "evClickThroughStatus"))]
    pub ev_click_through_status: Option<StepStatus>,
    /// State of the requirements for a DV certificate.
    ///
    /// Wire name `freeDVUPStatus`.
    #[cfg_attr(feature = "serde", serde(rename = "freeDVUPStatus"))]
    pub free_dvup_status: Option<StepStatus>,
    /// State of the requirements for an OV certificate.
    ///
    /// Wire name `organizationValidationStatus`.
    #[cfg_attr(feature = "serde", serde(rename = "organizationValidationStatus"))]
    pub organization_validation_status: Option<StepStatus>,
    /// State of the confirmation of the organization by telephone.
    ///
    /// Wire name `ovCallbackStatus`.
    #[cfg_attr(feature = "serde", serde(rename = "ovCallbackStatus"))]
    pub ov_callback_status: Option<StepStatus>,
    /// State of the validation as a whole.
    ///
    /// Wire name `validationStatus`.
    #[cfg_attr(feature = "serde", serde(rename = "validationStatus"))]
    pub validation_status: Option<StepStatus>,
}

impl Record for GetCertificateStatusDetailsDataStatusDetails {
    const SHAPE: RecordShape = RecordShape {
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

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
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
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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
    /// Address of the page. It contains the security token of the session.
    ///
    /// Wire name `completion_url`. Format: `url`.
    pub completion_url: Secret,
}

impl Record for GetCompletionUrlData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetCompletionUrlData",
        members: &["completion_url"],
        always: 1,
        secret: true,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.completion_url
    }
}

impl std::fmt::Debug for GetCompletionUrlData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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
    /// Path in cPanel to which the buyer returns.
    ///
    /// Wire name `redirect_path`.
    pub redirect_path: Option<String>,
    /// Address after a failed purchase. It contains the security token of the session.
    ///
    /// Wire name `redirect_url_failure`. Format: `url`.
    pub redirect_url_failure: Option<Secret>,
    /// Address after a successful purchase. It contains the security token of the session.
    ///
    /// Wire name `redirect_url_success`. Format: `url`.
    pub redirect_url_success: Option<Secret>,
}

impl Record for GetProductInfoData {
    const SHAPE: RecordShape = RecordShape {
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

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.product_id,
            1 => &mut self.redirect_path,
            2 => &mut self.redirect_url_failure,
            _ => &mut self.redirect_url_success,
        }
    }
}

impl std::fmt::Debug for GetProductInfoData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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
    /// Characters that are allowed in the name of the file, as a list in a list. If a server sends
    /// a plain list, each character is in a list of its own.
    ///
    /// Wire name `dcv_file_allowed_characters`.
    pub dcv_file_allowed_characters: Vec<Vec<String>>,
    /// Required extension of the file, without the dot, such as `txt`.
    ///
    /// Wire name `dcv_file_extension`.
    pub dcv_file_extension: Option<String>,
    /// Number of random characters in the name of the file.
    ///
    /// Wire name `dcv_file_random_character_count`.
    pub dcv_file_random_character_count: Option<i64>,
    /// Directory of the file, relative to the document root of the domain.
    ///
    /// Wire name `dcv_file_relative_path`. Format: `path`.
    pub dcv_file_relative_path: Option<String>,
    /// Maximum number of HTTP redirects that the provider follows. 0 means none.
    ///
    /// Wire name `dcv_max_redirects`.
    pub dcv_max_redirects: Option<i64>,
    /// User agent that the server sends when it tests the check locally.
    ///
    /// Wire name `dcv_user_agent_string`.
    pub dcv_user_agent_string: Option<String>,
}

impl Record for GetProviderSpecificDcvConstraintsData {
    const SHAPE: RecordShape = RecordShape {
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

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
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
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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
    /// Display name of the provider.
    ///
    /// Wire name `display_name`.
    pub display_name: Option<String>,
    /// Name of the provider in API calls, for the parameter `provider` of the other functions.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl Record for GetProvidersListRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetProvidersListRow",
        members: &["display_name", "name"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.display_name,
            _ => &mut self.name,
        }
    }
}

impl std::fmt::Debug for GetProvidersListRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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
    /// The certificate in PEM form. Null if it is not available yet.
    ///
    /// Wire name `certificate_pem`. Format: `pem-certificate`.
    pub certificate_pem: Option<String>,
    /// Pages where the buyer must act before the order can continue. Providers may send further
    /// keys.
    ///
    /// Wire name `encrypted_action_urls`.
    pub encrypted_action_urls: Option<ActionUrls>,
    /// State of the order as a code, such as `RequiresApproval`.
    ///
    /// Wire name `status_code`.
    pub status_code: Option<String>,
    /// Error message of the provider, such as the reason why the certificate authority refused.
    /// Empty if there is no error.
    ///
    /// Wire name `status_message`.
    pub status_message: Option<String>,
}

impl Record for GetSslCertificateIfAvailableData {
    const SHAPE: RecordShape = RecordShape {
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

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.certificate_pem,
            1 => &mut self.encrypted_action_urls,
            2 => &mut self.status_code,
            _ => &mut self.status_message,
        }
    }
}

impl std::fmt::Debug for GetSslCertificateIfAvailableData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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
    /// Price of the certificate.
    ///
    /// Wire name `price`.
    pub price: f64,
    /// Identifier of the product, from [`get_all_products`](super::get_all_products()).
    ///
    /// Wire name `product_id`.
    pub product_id: String,
    /// Names to certify. Each is `["dNSName", "example.com"]` or an object with `type`, `name` and
    /// `dcv_method`.
    ///
    /// Wire name `subject_names`.
    pub subject_names: Vec<Value>,
    /// Validity period of the certificate, as count and unit.
    ///
    /// Wire name `validity_period`.
    pub validity_period: Vec<Value>,
    /// Sites where the certificate is installed. `*` means every site where it fits.
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
    /// The ordered certificates, one item for each. A single one is a list of one item.
    ///
    /// Wire name `certificates`.
    pub certificates: Vec<RequestSslCertificatesDataCertificate>,
    /// Address of the page where the buyer pays.
    ///
    /// Wire name `checkout_url`. Format: `url`.
    pub checkout_url: Option<String>,
    /// Identifier of the whole order at the provider.
    ///
    /// Wire name `order_id`.
    pub order_id: Option<String>,
}

impl Record for RequestSslCertificatesData {
    const SHAPE: RecordShape = RecordShape {
        name: "RequestSslCertificatesData",
        members: &["certificates", "checkout_url", "order_id"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.certificates,
            1 => &mut self.checkout_url,
            _ => &mut self.order_id,
        }
    }
}

impl std::fmt::Debug for RequestSslCertificatesData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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
pub struct RequestSslCertificatesDataCertificate {
    /// Identifier of the certificate's private key on the server.
    ///
    /// Wire name `key_id`.
    pub key_id: Option<String>,
    /// Identifier of the order item, for later calls.
    ///
    /// Wire name `order_item_id`.
    pub order_item_id: Option<String>,
}

impl Record for RequestSslCertificatesDataCertificate {
    const SHAPE: RecordShape = RecordShape {
        name: "RequestSslCertificatesDataCertificate",
        members: &["key_id", "order_item_id"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.key_id,
            _ => &mut self.order_item_id,
        }
    }
}

impl std::fmt::Debug for RequestSslCertificatesDataCertificate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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
    /// `EntryDoesNotExist` if the items in `order_item_ids` are not in the account's queue.
    ///
    /// Wire name `error_type`.
    pub error_type: Option<String>,
    /// Identifiers that are not in the queue.
    ///
    /// Wire name `order_item_ids`.
    pub order_item_ids: Vec<String>,
}

impl Record for SetStatusOfPendingQueueItemsData {
    const SHAPE: RecordShape = RecordShape {
        name: "SetStatusOfPendingQueueItemsData",
        members: &["error_type", "order_item_ids"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.error_type,
            _ => &mut self.order_item_ids,
        }
    }
}

impl std::fmt::Debug for SetStatusOfPendingQueueItemsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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
    /// Kind of error. Null if the call worked.
    ///
    /// Wire name `error_type`.
    pub error_type: Option<String>,
}

impl Record for SetUrlAfterCheckoutData {
    const SHAPE: RecordShape = RecordShape {
        name: "SetUrlAfterCheckoutData",
        members: &["error_type"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.error_type
    }
}

impl std::fmt::Debug for SetUrlAfterCheckoutData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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
    /// Access token for the provider. The functions that order products require it.
    ///
    /// Wire name `access_token`.
    pub access_token: Option<Secret>,
}

impl Record for ValidateLoginTokenData {
    const SHAPE: RecordShape = RecordShape {
        name: "ValidateLoginTokenData",
        members: &["access_token"],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.access_token
    }
}

impl std::fmt::Debug for ValidateLoginTokenData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A row of [`cancel_pending_ssl_certificate()`](super::cancel_pending_ssl_certificate),
/// [`get_pending_ssl_certificates()`](super::get_pending_ssl_certificates) and
/// [`process_ssl_pending_queue()`](super::process_ssl_pending_queue).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PendingCertificate {
    /// The certificate in PEM form. Null if it is not available yet. Only from
    /// [`process_ssl_pending_queue`](super::process_ssl_pending_queue()).
    ///
    /// Wire name `certificate_pem`. Format: `pem-certificate`.
    pub certificate_pem: Option<String>,
    /// When the order was placed, in seconds since the Unix epoch.
    ///
    /// Wire name `created_time`.
    pub created_time: Option<Timestamp>,
    /// Certificate signing request in PEM form.
    ///
    /// Wire name `csr`. Format: `pem-certificate-request`.
    pub csr: Option<String>,
    /// Whether the item is no longer in the queue. In the reference, 0 means deleted, which
    /// contradicts the name of the flag and `expired`, so do not rely on it. Only from
    /// [`process_ssl_pending_queue`](super::process_ssl_pending_queue()).
    ///
    /// Wire name `deleted`.
    pub deleted: Option<bool>,
    /// Domains that the certificate will cover.
    ///
    /// Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
    /// Whether the item is no longer in the queue of pending certificates.
    ///
    /// Wire name `expired`.
    pub expired: Option<bool>,
    /// When the provider was first asked for the certificate, in seconds since the Unix epoch.
    ///
    /// Wire name `first_poll_time`.
    pub first_poll_time: Option<Timestamp>,
    /// Facts that the buyer stated for an OV or EV certificate. Missing for other certificates. The
    /// keys differ by provider. Only from
    /// [`get_pending_ssl_certificates`](super::get_pending_ssl_certificates()).
    ///
    /// Wire name `identity_verification`.
    pub identity_verification: BTreeMap<String, String>,
    /// Identifier of the certificate at the provider. Since 11.137.
    ///
    /// Wire name `certificate_id`.
    pub certificate_id: Option<String>,
    /// Identifier of the certificate from which this one derives. Since 11.137.
    ///
    /// Wire name `originating_certificate_id`.
    pub originating_certificate_id: Option<String>,
    /// When the certificate from which this one derives expires, in seconds since the Unix epoch.
    /// Since 11.137.
    ///
    /// Wire name `parent_cert_expiry`.
    pub parent_cert_expiry: Option<Timestamp>,
    /// Whether the call installed the certificate. Only from
    /// [`process_ssl_pending_queue`](super::process_ssl_pending_queue()).
    ///
    /// Wire name `installed`.
    pub installed: Option<bool>,
    /// When the provider was last asked for the certificate, in seconds since the Unix epoch.
    ///
    /// Wire name `last_poll_time`.
    pub last_poll_time: Option<Timestamp>,
    /// Last status from the provider: `CertificateNotFound` (not issued yet), `RequiresApproval`,
    /// `OrderCanceled`, or `OrderItemCanceled` (only this item).
    ///
    /// Wire name `last_status_code`.
    pub last_status_code: Option<LastStatusCode>,
    /// Last error message of the provider, such as the reason why the certificate authority
    /// refused. Empty if there is no error. Only from
    /// [`process_ssl_pending_queue`](super::process_ssl_pending_queue()).
    ///
    /// Wire name `last_status_message`.
    pub last_status_message: Option<String>,
    /// Identifier of the order to which the item belongs.
    ///
    /// Wire name `order_id`.
    pub order_id: Option<String>,
    /// Identifier of the order item, for the functions that act on one item.
    ///
    /// Wire name `order_item_id`.
    pub order_item_id: String,
    /// Identifier of the product, from [`get_all_products`](super::get_all_products()).
    ///
    /// Wire name `product_id`.
    pub product_id: Option<String>,
    /// Short name of the provider that sold the certificate.
    ///
    /// Wire name `provider`.
    pub provider: Option<String>,
    /// `confirmed` if the server knows that the payment was made, otherwise `unconfirmed`.
    ///
    /// Wire name `status`.
    pub status: Option<PendingCertificateStatus>,
    /// Address where the provider offers support.
    /// [`process_ssl_pending_queue`](super::process_ssl_pending_queue()) omits it.
    ///
    /// Wire name `support_uri`. Format: `url`.
    pub support_uri: Option<String>,
    /// Web virtual hosts for which the certificate is intended.
    ///
    /// Wire name `vhost_names`. Format: `domain`.
    pub vhost_names: Vec<String>,
}

impl Record for PendingCertificate {
    const SHAPE: RecordShape = RecordShape {
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
        always: 65536,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
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
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `status` in [`PendingCertificate`].
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

/// A value in the data of
/// [`cancel_pending_ssl_certificate()`](super::cancel_pending_ssl_certificate),
/// [`get_pending_ssl_certificates()`](super::get_pending_ssl_certificates) and
/// [`process_ssl_pending_queue()`](super::process_ssl_pending_queue).
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

/// A value in the data of
/// [`get_certificate_status_details()`](super::get_certificate_status_details).
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

/// A part of the data of
/// [`get_certificate_status_details()`](super::get_certificate_status_details) and
/// [`get_ssl_certificate_if_available()`](super::get_ssl_certificate_if_available).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ActionUrls {
    /// Page where the buyer of an EV certificate signs the agreement. Null or missing if nothing
    /// has to be done.
    /// [`get_ssl_certificate_if_available`](super::get_ssl_certificate_if_available()) returns the
    /// address encrypted.
    ///
    /// Wire name `evClickThroughStatus`. Format: `url`.
    #[cfg_attr(feature = "serde", serde(rename = "evClickThroughStatus"))]
    pub ev_click_through_status: Option<String>,
    /// Page where the buyer of an OV certificate confirms the identity by telephone. Null or
    /// missing if nothing has to be done.
    /// [`get_ssl_certificate_if_available`](super::get_ssl_certificate_if_available()) returns the
    /// address encrypted.
    ///
    /// Wire name `ovCallbackStatus`. Format: `url`.
    #[cfg_attr(feature = "serde", serde(rename = "ovCallbackStatus"))]
    pub ov_callback_status: Option<String>,
}

impl Record for ActionUrls {
    const SHAPE: RecordShape = RecordShape {
        name: "ActionUrls",
        members: &["evClickThroughStatus", "ovCallbackStatus"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.ev_click_through_status,
            _ => &mut self.ov_callback_status,
        }
    }
}

impl std::fmt::Debug for ActionUrls {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
