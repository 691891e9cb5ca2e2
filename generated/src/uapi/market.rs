// Made by cpanel-codegen from schema/uapi/Market.yaml. Do not edit: change the schema and regenerate.

//! Buys products, mainly SSL certificates, from the providers of the cPanel Market, and reads
//! the state of orders.
//!
//! The module `Market` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`cancel_pending_ssl_certificate()`] | Cancels an ordered certificate and stops asking the provider for it. |
//! | [`create_shopping_cart()`] | Adds products to a shopping cart at a provider and returns the checkout address. |
//! | [`create_shopping_cart_non_ssl()`] | Adds a product that is not a certificate to a shopping cart at the provider. |
//! | [`get_all_products()`] | Lists the products of all enabled providers with their prices. |
//! | [`get_build_cart_url()`] | Returns the address of the cPanel page that adds a product to the cart. |
//! | [`get_certificate_status_details()`] | Returns the progress of the validation of an ordered certificate. |
//! | [`get_completion_url()`] | Returns the address of the cPanel page that completes a purchase. |
//! | [`get_license_info()`] | Returns information about a domain's license and stores it in the session. |
//! | [`get_login_url()`] | Returns the address where a buyer logs in to a provider. |
//! | [`get_pending_ssl_certificates()`] | Lists the ordered certificates that providers have not delivered yet. |
//! | [`get_product_info()`] | Returns the store's identifier of a product and the addresses to which a purchase returns. |
//! | [`get_provider_specific_dcv_constraints()`] | Returns a provider's requirements for the file that proves control of a domain. |
//! | [`get_providers_list()`] | Lists the providers that are enabled on this server. |
//! | [`get_ssl_certificate_if_available()`] | Asks a provider for an ordered certificate and fetches it if it is available. |
//! | [`process_ssl_pending_queue()`] | Asks the providers for all pending certificates and installs those that are available. |
//! | [`request_ssl_certificates()`] | Orders SSL certificates from a provider and returns the checkout address. |
//! | [`set_status_of_pending_queue_items()`] | Marks items in the queue of pending certificates as paid. |
//! | [`set_url_after_checkout()`] | Changes the address to which a provider redirects the buyer after the checkout of an order. |
//! | [`validate_login_token()`] | Exchanges a provider's login token for an access token. |
//!
//! The cPanel Market sells products of external providers, mostly SSL certificates. A purchase
//! happens on the provider's website, so these calls are steps of a browser flow:
//!
//! 1. [`get_providers_list`](get_providers_list()) lists the providers, and
//!    [`get_all_products`](get_all_products()) lists their products.
//! 2. [`get_login_url`](get_login_url()) returns the address for the buyer's browser. After the
//!    login, the provider redirects the browser back with a login token.
//!    [`validate_login_token`](validate_login_token()) exchanges it for an access token.
//! 3. [`request_ssl_certificates`](request_ssl_certificates()) orders certificates, and
//!    [`create_shopping_cart`](create_shopping_cart()) orders products in general. Both return
//!    a checkout address, where the buyer pays.
//!    [`set_url_after_checkout`](set_url_after_checkout()) changes the address to which the
//!    browser returns.
//! 4. After payment, [`set_status_of_pending_queue_items`](set_status_of_pending_queue_items())
//!    marks the order items as confirmed.
//!
//! The server asks the provider for the certificate from time to time, and installs it. These
//! functions act on orders that are not complete:
//!
//! - [`get_pending_ssl_certificates`](get_pending_ssl_certificates()) lists the pending
//!   certificates.
//! - [`process_ssl_pending_queue`](process_ssl_pending_queue()) asks for all of them at once.
//! - [`get_certificate_status_details`](get_certificate_status_details()) returns the state of
//!   the validation.
//! - [`get_ssl_certificate_if_available`](get_ssl_certificate_if_available()) fetches the
//!   certificate itself.
//! - [`cancel_pending_ssl_certificate`](cancel_pending_ssl_certificate()) cancels an order
//!   item.
//!
//! `provider` is the `name` of a provider in [`get_providers_list`](get_providers_list()), not
//! its display name. Access and login tokens are secrets. Some functions return identifiers of
//! orders and items as numbers, others as text. Store them as text.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::market::{self, GetPendingSslCertificates, GetProvidersList};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! for provider in market::get_providers_list(client, &GetProvidersList::new()).await?.data {
//!     let name = provider.name;
//!     let pending = market::get_pending_ssl_certificates(
//!         client,
//!         &GetPendingSslCertificates::new(&name),
//!     )
//!     .await?;
//!     for certificate in pending.data {
//!         println!("{name}: {:?} is {:?}", certificate.domains, certificate.status);
//!     }
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Cancels an ordered certificate and stops asking the provider for it.
///
/// This cannot be undone. The provider decides about money that was already paid.
///
/// Returns: The order items as they were before the cancellation.
///
/// The UAPI function `Market::cancel_pending_ssl_certificate`. It may change something.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/cancel_pending_ssl_certificate/>
#[doc(alias = "Market::cancel_pending_ssl_certificate")]
pub fn cancel_pending_ssl_certificate<C: Caller>(
    client: &C,
    params: &CancelPendingSslCertificate,
) -> C::Output<Reply<Vec<types::PendingCertificate>>> {
    client.call(params)
}

/// Cancels an ordered certificate and stops asking the provider for it: the parameters of
/// [`cancel_pending_ssl_certificate()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CancelPendingSslCertificate {
    /// Identifier of the order item, from
    /// [`get_pending_ssl_certificates`](get_pending_ssl_certificates()).
    ///
    /// Wire name `order_item_id`.
    pub order_item_id: String,
    /// Short name of the provider, from [`get_providers_list`](get_providers_list()).
    ///
    /// Wire name `provider`.
    pub provider: String,
}

impl CancelPendingSslCertificate {
    /// Creates the parameters.
    pub fn new(order_item_id: impl Into<String>, provider: impl Into<String>) -> Self {
        Self {
            order_item_id: order_item_id.into(),
            provider: provider.into(),
        }
    }
}

impl Named for CancelPendingSslCertificate {
    type Data = Vec<types::PendingCertificate>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Market",
        "cancel_pending_ssl_certificate",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("order_item_id", &self.order_item_id);
        form.put("provider", &self.provider);
    }
}

impl std::fmt::Debug for CancelPendingSslCertificate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CancelPendingSslCertificate", f)
    }
}

/// Adds products to a shopping cart at a provider and returns the checkout address.
///
/// The buyer pays later, at the checkout. To order certificates,
/// [`request_ssl_certificates`](request_ssl_certificates()) is the usual function.
///
/// The UAPI function `Market::create_shopping_cart`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/create_shopping_cart/>
#[doc(alias = "Market::create_shopping_cart")]
pub fn create_shopping_cart<C: Caller>(
    client: &C,
    params: &CreateShoppingCart,
) -> C::Output<Reply<types::CreateShoppingCartData>> {
    client.call(params)
}

/// Adds products to a shopping cart at a provider and returns the checkout address: the
/// parameters of [`create_shopping_cart()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateShoppingCart {
    /// Access token for the provider, from [`validate_login_token`](validate_login_token()). It is
    /// a secret.
    ///
    /// Wire name `access_token`. Format: `uuid`.
    pub access_token: Secret,
    /// Products to buy. Each item is a JSON object with `product_id` (as text, from
    /// [`get_all_products`](get_all_products())) and any further keys that the provider requires.
    ///
    /// Wire name `item`.
    pub item: Vec<Value>,
    /// Short name of the provider, from [`get_providers_list`](get_providers_list()).
    ///
    /// Wire name `provider`.
    pub provider: String,
    /// Address to which the provider redirects the buyer's browser after the checkout.
    ///
    /// Wire name `url_after_checkout`. Format: `url`.
    pub url_after_checkout: String,
}

/// The required parameters of [`CreateShoppingCart::new()`].
#[derive(Clone)]
#[must_use]
pub struct CreateShoppingCartRequired<'a> {
    /// See [`access_token`](field@CreateShoppingCart::access_token).
    pub access_token: &'a str,
    /// See [`item`](field@CreateShoppingCart::item).
    pub item: Vec<Value>,
    /// See [`provider`](field@CreateShoppingCart::provider).
    pub provider: &'a str,
    /// See [`url_after_checkout`](field@CreateShoppingCart::url_after_checkout).
    pub url_after_checkout: &'a str,
}

impl CreateShoppingCart {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: CreateShoppingCartRequired<'_>) -> Self {
        Self {
            access_token: required.access_token.into(),
            item: required.item,
            provider: required.provider.into(),
            url_after_checkout: required.url_after_checkout.into(),
        }
    }
}

impl Named for CreateShoppingCart {
    type Data = types::CreateShoppingCartData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Market",
        "create_shopping_cart",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("access_token", &self.access_token);
        form.json_each("item", &self.item);
        form.put("provider", &self.provider);
        form.put("url_after_checkout", &self.url_after_checkout);
    }
}

impl std::fmt::Debug for CreateShoppingCart {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CreateShoppingCart", f)
    }
}

/// Adds a product that is not a certificate to a shopping cart at the provider.
///
/// Nothing is bought before the buyer pays at `checkout_url`. For certificates, use
/// [`request_ssl_certificates`](request_ssl_certificates()).
///
/// The UAPI function `Market::create_shopping_cart_non_ssl`. It may change something. Since
/// version 11.62. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Market-create_shopping_cart_non_ssl/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "Market::create_shopping_cart_non_ssl")]
pub fn create_shopping_cart_non_ssl<C: Caller>(
    client: &C,
    params: &CreateShoppingCartNonSsl,
) -> C::Output<Reply<types::CreateShoppingCartNonSslData>> {
    client.call(params)
}

/// Adds a product that is not a certificate to a shopping cart at the provider: the parameters
/// of [`create_shopping_cart_non_ssl()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateShoppingCartNonSsl {
    /// Access token for the provider, from [`validate_login_token`](validate_login_token()). It is
    /// a secret.
    ///
    /// Wire name `access_token`. Format: `uuid`.
    pub access_token: Secret,
    /// Name of the product, such as `cpanel-ssl`.
    ///
    /// Wire name `product_name`.
    pub product_name: String,
    /// Address to which the provider redirects the buyer's browser after the payment.
    ///
    /// Wire name `url_after_checkout`. Format: `url`.
    pub url_after_checkout: String,
    /// Domain that the product is for. By default, none.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

/// The required parameters of [`CreateShoppingCartNonSsl::new()`].
#[derive(Clone)]
#[must_use]
pub struct CreateShoppingCartNonSslRequired<'a> {
    /// See [`access_token`](field@CreateShoppingCartNonSsl::access_token).
    pub access_token: &'a str,
    /// See [`product_name`](field@CreateShoppingCartNonSsl::product_name).
    pub product_name: &'a str,
    /// See [`url_after_checkout`](field@CreateShoppingCartNonSsl::url_after_checkout).
    pub url_after_checkout: &'a str,
}

impl CreateShoppingCartNonSsl {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: CreateShoppingCartNonSslRequired<'_>) -> Self {
        Self {
            access_token: required.access_token.into(),
            product_name: required.product_name.into(),
            url_after_checkout: required.url_after_checkout.into(),
            domain: None,
        }
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

impl Named for CreateShoppingCartNonSsl {
    type Data = types::CreateShoppingCartNonSslData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Market",
        "create_shopping_cart_non_ssl",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("access_token", &self.access_token);
        form.put("product_name", &self.product_name);
        form.put("url_after_checkout", &self.url_after_checkout);
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for CreateShoppingCartNonSsl {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CreateShoppingCartNonSsl", f)
    }
}

/// Lists the products of all enabled providers with their prices.
///
/// Members whose names begin with `x_` are present only for the products to which they apply,
/// mostly certificates.
///
/// Returns: Each item is a product.
///
/// The UAPI function `Market::get_all_products`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_all_products/>
#[doc(alias = "Market::get_all_products")]
pub fn get_all_products<C: Caller>(
    client: &C,
    params: &GetAllProducts,
) -> C::Output<Reply<Vec<types::GetAllProductsRow>>> {
    client.call(params)
}

/// Lists the products of all enabled providers with their prices: the parameters of
/// [`get_all_products()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetAllProducts {}

impl GetAllProducts {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetAllProducts {
    type Data = Vec<types::GetAllProductsRow>;

    const CALL: Call = Call::new(Api::Uapi, "Market", "get_all_products", Effect::Read);
}

/// Returns the address of the cPanel page that adds a product to the cart.
///
/// The address belongs to a session, so only a user who is logged in through a browser can use
/// it.
///
/// The UAPI function `Market::get_build_cart_url`. It may change something. Since version
/// 11.62. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_build_cart_url/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "Market::get_build_cart_url")]
pub fn get_build_cart_url<C: Caller>(
    client: &C,
    params: &GetBuildCartUrl,
) -> C::Output<Reply<types::GetBuildCartUrlData>> {
    client.call(params)
}

/// Returns the address of the cPanel page that adds a product to the cart: the parameters of
/// [`get_build_cart_url()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetBuildCartUrl {
    /// Name of the product, such as `cpanel-ssl`.
    ///
    /// Wire name `product_name`.
    pub product_name: String,
    /// Domain that the product is for. By default, none.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl GetBuildCartUrl {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(product_name: impl Into<String>) -> Self {
        Self {
            product_name: product_name.into(),
            domain: None,
        }
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

impl Named for GetBuildCartUrl {
    type Data = types::GetBuildCartUrlData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Market",
        "get_build_cart_url",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("product_name", &self.product_name);
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for GetBuildCartUrl {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetBuildCartUrl", f)
    }
}

/// Returns the progress of the validation of an ordered certificate.
///
/// The server passes on what the provider returns, so any member may be missing. `actionUrls`
/// holds pages where the buyer can complete steps of the validation.
///
/// The UAPI function `Market::get_certificate_status_details`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_certificate_status_details/>
#[doc(alias = "Market::get_certificate_status_details")]
pub fn get_certificate_status_details<C: Caller>(
    client: &C,
    params: &GetCertificateStatusDetails,
) -> C::Output<Reply<types::GetCertificateStatusDetailsData>> {
    client.call(params)
}

/// Returns the progress of the validation of an ordered certificate: the parameters of
/// [`get_certificate_status_details()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetCertificateStatusDetails {
    /// Identifier of the order item at the provider.
    ///
    /// Wire name `order_item_id`.
    pub order_item_id: String,
    /// Short name of the provider, from [`get_providers_list`](get_providers_list()).
    ///
    /// Wire name `provider`.
    pub provider: String,
}

impl GetCertificateStatusDetails {
    /// Creates the parameters.
    pub fn new(order_item_id: impl Into<String>, provider: impl Into<String>) -> Self {
        Self {
            order_item_id: order_item_id.into(),
            provider: provider.into(),
        }
    }
}

impl Named for GetCertificateStatusDetails {
    type Data = types::GetCertificateStatusDetailsData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Market",
        "get_certificate_status_details",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("order_item_id", &self.order_item_id);
        form.put("provider", &self.provider);
    }
}

impl std::fmt::Debug for GetCertificateStatusDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetCertificateStatusDetails", f)
    }
}

/// Returns the address of the cPanel page that completes a purchase.
///
/// The UAPI function `Market::get_completion_url`. It changes nothing. Since version 11.62.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_completion_url/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "Market::get_completion_url")]
pub fn get_completion_url<C: Caller>(
    client: &C,
    params: &GetCompletionUrl,
) -> C::Output<Reply<types::GetCompletionUrlData>> {
    client.call(params)
}

/// Returns the address of the cPanel page that completes a purchase: the parameters of
/// [`get_completion_url()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetCompletionUrl {
    /// Name of the product, such as `cpanel-ssl`.
    ///
    /// Wire name `product_name`.
    pub product_name: String,
}

impl GetCompletionUrl {
    /// Creates the parameters.
    pub fn new(product_name: impl Into<String>) -> Self {
        Self {
            product_name: product_name.into(),
        }
    }
}

impl Named for GetCompletionUrl {
    type Data = types::GetCompletionUrlData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Market",
        "get_completion_url",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("product_name", &self.product_name);
    }
}

impl std::fmt::Debug for GetCompletionUrl {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetCompletionUrl", f)
    }
}

/// Returns information about a domain's license and stores it in the session.
///
/// The function is made for the web interface: later pages of the same session use the stored
/// information.
///
/// Returns: An object whose members are not documented, or null if there is no information.
///
/// The UAPI function `Market::get_license_info`. It may change something. Since version 11.62.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_license_info/>
///
/// Not certain: The default of `domain` is assumed. The type of the reply comes from a summary
/// of the reference that has no examples.
#[doc(alias = "Market::get_license_info")]
pub fn get_license_info<C: Caller>(
    client: &C,
    params: &GetLicenseInfo,
) -> C::Output<Reply<Dynamic>> {
    client.call(params)
}

/// Returns information about a domain's license and stores it in the session: the parameters of
/// [`get_license_info()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetLicenseInfo {
    /// Domain of the license. By default, the domain of the session.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl GetLicenseInfo {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

impl Named for GetLicenseInfo {
    type Data = Dynamic;

    const CALL: Call = Call::new(Api::Uapi, "Market", "get_license_info", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for GetLicenseInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetLicenseInfo", f)
    }
}

/// Returns the address where a buyer logs in to a provider.
///
/// Returns: Address of the provider's login page, for the buyer's browser.
///
/// The UAPI function `Market::get_login_url`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_login_url/>
#[doc(alias = "Market::get_login_url")]
pub fn get_login_url<C: Caller>(
    client: &C,
    params: &GetLoginUrl,
) -> C::Output<Reply<Option<String>>> {
    client.call(params)
}

/// Returns the address where a buyer logs in to a provider: the parameters of
/// [`get_login_url()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetLoginUrl {
    /// Short name of the provider, from [`get_providers_list`](get_providers_list()).
    ///
    /// Wire name `provider`.
    pub provider: String,
    /// Address to which the provider redirects the browser after the login.
    /// [`validate_login_token`](validate_login_token()) requires exactly the same value.
    ///
    /// Wire name `url_after_login`. Format: `url`.
    pub url_after_login: String,
}

impl GetLoginUrl {
    /// Creates the parameters.
    pub fn new(provider: impl Into<String>, url_after_login: impl Into<String>) -> Self {
        Self {
            provider: provider.into(),
            url_after_login: url_after_login.into(),
        }
    }
}

impl Named for GetLoginUrl {
    type Data = Option<String>;

    const CALL: Call = Call::new(Api::Uapi, "Market", "get_login_url", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("provider", &self.provider);
        form.put("url_after_login", &self.url_after_login);
    }
}

impl std::fmt::Debug for GetLoginUrl {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetLoginUrl", f)
    }
}

/// Lists the ordered certificates that providers have not delivered yet.
///
/// Returns: Each item is a pending certificate.
///
/// The UAPI function `Market::get_pending_ssl_certificates`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_pending_ssl_certificates/>
#[doc(alias = "Market::get_pending_ssl_certificates")]
pub fn get_pending_ssl_certificates<C: Caller>(
    client: &C,
    params: &GetPendingSslCertificates,
) -> C::Output<Reply<Vec<types::PendingCertificate>>> {
    client.call(params)
}

/// Lists the ordered certificates that providers have not delivered yet: the parameters of
/// [`get_pending_ssl_certificates()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetPendingSslCertificates {
    /// Short name of the provider, from [`get_providers_list`](get_providers_list()).
    ///
    /// Wire name `provider`.
    pub provider: String,
}

impl GetPendingSslCertificates {
    /// Creates the parameters.
    pub fn new(provider: impl Into<String>) -> Self {
        Self { provider: provider.into() }
    }
}

impl Named for GetPendingSslCertificates {
    type Data = Vec<types::PendingCertificate>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Market",
        "get_pending_ssl_certificates",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("provider", &self.provider);
    }
}

impl std::fmt::Debug for GetPendingSslCertificates {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetPendingSslCertificates", f)
    }
}

/// Returns the store's identifier of a product and the addresses to which a purchase returns.
///
/// The UAPI function `Market::get_product_info`. It changes nothing. Since version 11.62.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_product_info/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "Market::get_product_info")]
pub fn get_product_info<C: Caller>(
    client: &C,
    params: &GetProductInfo,
) -> C::Output<Reply<types::GetProductInfoData>> {
    client.call(params)
}

/// Returns the store's identifier of a product and the addresses to which a purchase returns:
/// the parameters of [`get_product_info()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetProductInfo {
    /// Name of the product, such as `cpanel-ssl`.
    ///
    /// Wire name `product_name`.
    pub product_name: String,
}

impl GetProductInfo {
    /// Creates the parameters.
    pub fn new(product_name: impl Into<String>) -> Self {
        Self {
            product_name: product_name.into(),
        }
    }
}

impl Named for GetProductInfo {
    type Data = types::GetProductInfoData;

    const CALL: Call = Call::new(Api::Uapi, "Market", "get_product_info", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("product_name", &self.product_name);
    }
}

impl std::fmt::Debug for GetProductInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetProductInfo", f)
    }
}

/// Returns a provider's requirements for the file that proves control of a domain.
///
/// The file is for domain control validation (DCV) over HTTP: the provider fetches it from the
/// site.
///
/// The UAPI function `Market::get_provider_specific_dcv_constraints`. It changes nothing.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_provider_specific_dcv_constraints/>
#[doc(alias = "Market::get_provider_specific_dcv_constraints")]
pub fn get_provider_specific_dcv_constraints<C: Caller>(
    client: &C,
    params: &GetProviderSpecificDcvConstraints,
) -> C::Output<Reply<types::GetProviderSpecificDcvConstraintsData>> {
    client.call(params)
}

/// Returns a provider's requirements for the file that proves control of a domain: the
/// parameters of [`get_provider_specific_dcv_constraints()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetProviderSpecificDcvConstraints {
    /// Short name of the provider, from [`get_providers_list`](get_providers_list()).
    ///
    /// Wire name `provider`.
    pub provider: String,
}

impl GetProviderSpecificDcvConstraints {
    /// Creates the parameters.
    pub fn new(provider: impl Into<String>) -> Self {
        Self { provider: provider.into() }
    }
}

impl Named for GetProviderSpecificDcvConstraints {
    type Data = types::GetProviderSpecificDcvConstraintsData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Market",
        "get_provider_specific_dcv_constraints",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("provider", &self.provider);
    }
}

impl std::fmt::Debug for GetProviderSpecificDcvConstraints {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetProviderSpecificDcvConstraints", f)
    }
}

/// Lists the providers that are enabled on this server.
///
/// Returns: Each item is a provider.
///
/// The UAPI function `Market::get_providers_list`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_providers_list/>
#[doc(alias = "Market::get_providers_list")]
pub fn get_providers_list<C: Caller>(
    client: &C,
    params: &GetProvidersList,
) -> C::Output<Reply<Vec<types::GetProvidersListRow>>> {
    client.call(params)
}

/// Lists the providers that are enabled on this server: the parameters of
/// [`get_providers_list()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetProvidersList {}

impl GetProvidersList {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetProvidersList {
    type Data = Vec<types::GetProvidersListRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Market",
        "get_providers_list",
        Effect::Read,
    );
}

/// Asks a provider for an ordered certificate and fetches it if it is available.
///
/// The function also succeeds if the certificate is not available yet, so check
/// `certificate_pem`. It does not install the certificate.
///
/// The UAPI function `Market::get_ssl_certificate_if_available`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_ssl_certificate_if_available/>
#[doc(alias = "Market::get_ssl_certificate_if_available")]
pub fn get_ssl_certificate_if_available<C: Caller>(
    client: &C,
    params: &GetSslCertificateIfAvailable,
) -> C::Output<Reply<types::GetSslCertificateIfAvailableData>> {
    client.call(params)
}

/// Asks a provider for an ordered certificate and fetches it if it is available: the parameters
/// of [`get_ssl_certificate_if_available()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetSslCertificateIfAvailable {
    /// Identifier of the order item, from
    /// [`get_pending_ssl_certificates`](get_pending_ssl_certificates()).
    ///
    /// Wire name `order_item_id`.
    pub order_item_id: String,
    /// Short name of the provider, from [`get_providers_list`](get_providers_list()).
    ///
    /// Wire name `provider`.
    pub provider: String,
}

impl GetSslCertificateIfAvailable {
    /// Creates the parameters.
    pub fn new(order_item_id: impl Into<String>, provider: impl Into<String>) -> Self {
        Self {
            order_item_id: order_item_id.into(),
            provider: provider.into(),
        }
    }
}

impl Named for GetSslCertificateIfAvailable {
    type Data = types::GetSslCertificateIfAvailableData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Market",
        "get_ssl_certificate_if_available",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("order_item_id", &self.order_item_id);
        form.put("provider", &self.provider);
    }
}

impl std::fmt::Debug for GetSslCertificateIfAvailable {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetSslCertificateIfAvailable", f)
    }
}

/// Asks the providers for all pending certificates and installs those that are available.
///
/// The server also does this from time to time without a call. The function may take long, and
/// may change which certificates the sites use.
///
/// Returns: Each item is a certificate that was pending.
///
/// The UAPI function `Market::process_ssl_pending_queue`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/process_ssl_pending_queue/>
#[doc(alias = "Market::process_ssl_pending_queue")]
pub fn process_ssl_pending_queue<C: Caller>(
    client: &C,
    params: &ProcessSslPendingQueue,
) -> C::Output<Reply<Vec<types::PendingCertificate>>> {
    client.call(params)
}

/// Asks the providers for all pending certificates and installs those that are available: the
/// parameters of [`process_ssl_pending_queue()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ProcessSslPendingQueue {}

impl ProcessSslPendingQueue {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ProcessSslPendingQueue {
    type Data = Vec<types::PendingCertificate>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Market",
        "process_ssl_pending_queue",
        Effect::Write,
    );
}

/// Orders SSL certificates from a provider and returns the checkout address.
///
/// The server creates a private key for each certificate and adds the order items to the queue
/// of pending certificates. After the buyer has paid at `checkout_url`, call
/// [`set_status_of_pending_queue_items`](set_status_of_pending_queue_items()).
///
/// The UAPI function `Market::request_ssl_certificates`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/request_ssl_certificates/>
#[doc(alias = "Market::request_ssl_certificates")]
pub fn request_ssl_certificates<C: Caller>(
    client: &C,
    params: &RequestSslCertificates,
) -> C::Output<Reply<types::RequestSslCertificatesData>> {
    client.call(params)
}

/// Orders SSL certificates from a provider and returns the checkout address: the parameters of
/// [`request_ssl_certificates()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RequestSslCertificates {
    /// Access token for the provider, from [`validate_login_token`](validate_login_token()). It is
    /// a secret.
    ///
    /// Wire name `access_token`.
    pub access_token: Secret,
    /// Certificates to order. Each item has `product_id`, `price`, `subject_names` and
    /// `validity_period` (count and unit, such as `[1, "year"]`). `vhost_names` is optional and
    /// says where to install the certificate. `*` means every site where it fits. A subject name is
    /// either `["dNSName", "example.com"]`, which is checked over HTTP, or an object with `type`
    /// (`dNSName`), `name` and `dcv_method` (`http` or `dns`). Names with `www.` in front are not
    /// added automatically.
    ///
    /// Wire name `certificate`.
    pub certificate: Vec<types::RequestSslCertificatesCertificate>,
    /// Short name of the provider, from [`get_providers_list`](get_providers_list()).
    ///
    /// Wire name `provider`.
    pub provider: String,
    /// Facts about the buyer for an OV or EV certificate, as a JSON object.
    /// `x_identity_verification` in [`get_all_products`](get_all_products()) lists its keys.
    ///
    /// Wire name `identity_verification`.
    pub identity_verification: Option<Value>,
    /// Address to which the provider redirects the buyer's browser after the checkout, without a
    /// query string.
    ///
    /// Wire name `url_after_checkout`. Format: `url`.
    pub url_after_checkout: Option<String>,
}

impl RequestSslCertificates {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        access_token: impl Into<Secret>,
        certificate: impl IntoIterator<
            Item = impl Into<types::RequestSslCertificatesCertificate>,
        >,
        provider: impl Into<String>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            certificate: certificate.into_iter().map(|item| item.into()).collect(),
            provider: provider.into(),
            identity_verification: None,
            url_after_checkout: None,
        }
    }

    /// Sets [`identity_verification`](field@Self::identity_verification).
    pub fn identity_verification(
        mut self,
        identity_verification: impl Into<Value>,
    ) -> Self {
        self.identity_verification = Some(identity_verification.into());
        self
    }

    /// Sets [`url_after_checkout`](field@Self::url_after_checkout).
    pub fn url_after_checkout(mut self, url_after_checkout: impl Into<String>) -> Self {
        self.url_after_checkout = Some(url_after_checkout.into());
        self
    }
}

impl Named for RequestSslCertificates {
    type Data = types::RequestSslCertificatesData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Market",
        "request_ssl_certificates",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("access_token", &self.access_token);
        form.json_each("certificate", &self.certificate);
        form.put("provider", &self.provider);
        if let Some(value) = &self.identity_verification {
            form.json_text("identity_verification", value);
        }
        form.opt("url_after_checkout", &self.url_after_checkout);
    }
}

impl std::fmt::Debug for RequestSslCertificates {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RequestSslCertificates", f)
    }
}

/// Marks items in the queue of pending certificates as paid.
///
/// Call this function when the buyer returns from the checkout. The reply has data only if some
/// of the items are not in the queue.
///
/// The UAPI function `Market::set_status_of_pending_queue_items`. It may change something.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_status_of_pending_queue_items/>
#[doc(alias = "Market::set_status_of_pending_queue_items")]
pub fn set_status_of_pending_queue_items<C: Caller>(
    client: &C,
    params: &SetStatusOfPendingQueueItems,
) -> C::Output<Reply<types::SetStatusOfPendingQueueItemsData>> {
    client.call(params)
}

/// Marks items in the queue of pending certificates as paid: the parameters of
/// [`set_status_of_pending_queue_items()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetStatusOfPendingQueueItems {
    /// Identifiers of the order items.
    ///
    /// Wire name `order_item_id`.
    pub order_item_id: Vec<String>,
    /// Short name of the provider, from [`get_providers_list`](get_providers_list()).
    ///
    /// Wire name `provider`.
    pub provider: String,
    /// New status of the items. Only `confirmed` is known: the payment has been made.
    ///
    /// Wire name `status`.
    pub status: types::SetStatusOfPendingQueueItemsStatus,
}

impl SetStatusOfPendingQueueItems {
    /// Creates the parameters.
    pub fn new(
        order_item_id: impl IntoIterator<Item = impl Into<String>>,
        provider: impl Into<String>,
        status: impl Into<types::SetStatusOfPendingQueueItemsStatus>,
    ) -> Self {
        Self {
            order_item_id: order_item_id.into_iter().map(|item| item.into()).collect(),
            provider: provider.into(),
            status: status.into(),
        }
    }
}

impl Named for SetStatusOfPendingQueueItems {
    type Data = types::SetStatusOfPendingQueueItemsData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Market",
        "set_status_of_pending_queue_items",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("order_item_id", &self.order_item_id);
        form.put("provider", &self.provider);
        form.put("status", &self.status);
    }
}

impl std::fmt::Debug for SetStatusOfPendingQueueItems {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetStatusOfPendingQueueItems", f)
    }
}

/// Changes the address to which a provider redirects the buyer after the checkout of an order.
///
/// The UAPI function `Market::set_url_after_checkout`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_url_after_checkout/>
#[doc(alias = "Market::set_url_after_checkout")]
pub fn set_url_after_checkout<C: Caller>(
    client: &C,
    params: &SetUrlAfterCheckout,
) -> C::Output<Reply<types::SetUrlAfterCheckoutData>> {
    client.call(params)
}

/// Changes the address to which a provider redirects the buyer after the checkout of an order:
/// the parameters of [`set_url_after_checkout()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetUrlAfterCheckout {
    /// Access token for the provider, from [`validate_login_token`](validate_login_token()). It is
    /// a secret.
    ///
    /// Wire name `access_token`.
    pub access_token: Secret,
    /// Identifier of the order, from [`request_ssl_certificates`](request_ssl_certificates()).
    ///
    /// Wire name `order_id`.
    pub order_id: i64,
    /// Short name of the provider, from [`get_providers_list`](get_providers_list()).
    ///
    /// Wire name `provider`.
    pub provider: String,
    /// New address to which the provider redirects the buyer's browser.
    ///
    /// Wire name `url_after_checkout`. Format: `url`.
    pub url_after_checkout: String,
}

/// The required parameters of [`SetUrlAfterCheckout::new()`].
#[derive(Clone)]
#[must_use]
pub struct SetUrlAfterCheckoutRequired<'a> {
    /// See [`access_token`](field@SetUrlAfterCheckout::access_token).
    pub access_token: &'a str,
    /// See [`order_id`](field@SetUrlAfterCheckout::order_id).
    pub order_id: i64,
    /// See [`provider`](field@SetUrlAfterCheckout::provider).
    pub provider: &'a str,
    /// See [`url_after_checkout`](field@SetUrlAfterCheckout::url_after_checkout).
    pub url_after_checkout: &'a str,
}

impl SetUrlAfterCheckout {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: SetUrlAfterCheckoutRequired<'_>) -> Self {
        Self {
            access_token: required.access_token.into(),
            order_id: required.order_id,
            provider: required.provider.into(),
            url_after_checkout: required.url_after_checkout.into(),
        }
    }
}

impl Named for SetUrlAfterCheckout {
    type Data = types::SetUrlAfterCheckoutData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Market",
        "set_url_after_checkout",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("access_token", &self.access_token);
        form.put("order_id", &self.order_id);
        form.put("provider", &self.provider);
        form.put("url_after_checkout", &self.url_after_checkout);
    }
}

impl std::fmt::Debug for SetUrlAfterCheckout {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetUrlAfterCheckout", f)
    }
}

/// Exchanges a provider's login token for an access token.
///
/// The provider passes the login token to the browser after the buyer has logged in at the
/// address from [`get_login_url`](get_login_url()).
///
/// The UAPI function `Market::validate_login_token`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/validate_login_token/>
#[doc(alias = "Market::validate_login_token")]
pub fn validate_login_token<C: Caller>(
    client: &C,
    params: &ValidateLoginToken,
) -> C::Output<Reply<types::ValidateLoginTokenData>> {
    client.call(params)
}

/// Exchanges a provider's login token for an access token: the parameters of
/// [`validate_login_token()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ValidateLoginToken {
    /// Login token that the provider passed to the browser. It is a secret.
    ///
    /// Wire name `login_token`.
    pub login_token: Secret,
    /// Short name of the provider, from [`get_providers_list`](get_providers_list()).
    ///
    /// Wire name `provider`.
    pub provider: String,
    /// The same value that was passed to [`get_login_url`](get_login_url()).
    ///
    /// Wire name `url_after_login`. Format: `url`.
    pub url_after_login: String,
}

/// The required parameters of [`ValidateLoginToken::new()`].
#[derive(Clone)]
#[must_use]
pub struct ValidateLoginTokenRequired<'a> {
    /// See [`login_token`](field@ValidateLoginToken::login_token).
    pub login_token: &'a str,
    /// See [`provider`](field@ValidateLoginToken::provider).
    pub provider: &'a str,
    /// See [`url_after_login`](field@ValidateLoginToken::url_after_login).
    pub url_after_login: &'a str,
}

impl ValidateLoginToken {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: ValidateLoginTokenRequired<'_>) -> Self {
        Self {
            login_token: required.login_token.into(),
            provider: required.provider.into(),
            url_after_login: required.url_after_login.into(),
        }
    }
}

impl Named for ValidateLoginToken {
    type Data = types::ValidateLoginTokenData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Market",
        "validate_login_token",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("login_token", &self.login_token);
        form.put("provider", &self.provider);
        form.put("url_after_login", &self.url_after_login);
    }
}

impl std::fmt::Debug for ValidateLoginToken {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ValidateLoginToken", f)
    }
}
