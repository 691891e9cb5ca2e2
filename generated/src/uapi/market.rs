// Made by cpanel-codegen from schema/uapi/Market.yaml. Do not edit: change the schema and regenerate.

//! Buy products, mainly SSL certificates, from the providers of the cPanel Market, and read the
//! state of orders.
//!
//! The module `Market` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`cancel_pending_ssl_certificate()`] | Cancels an ordered certificate and stops asking the provider for it. |
//! | [`create_shopping_cart()`] | Adds products to a shopping cart at a provider and returns the checkout address. |
//! | [`create_shopping_cart_non_ssl()`] | Adds a product that is not a certificate to a cart at the provider. |
//! | [`get_all_products()`] | Lists the products of all enabled providers with their prices. |
//! | [`get_build_cart_url()`] | Returns the address of the cPanel page that adds a product to the cart. |
//! | [`get_certificate_status_details()`] | Returns the progress of the validation of an ordered certificate. |
//! | [`get_completion_url()`] | Returns the address of the page in cPanel that follows a purchase. |
//! | [`get_license_info()`] | Returns information about a domain's license and stores it in the session. |
//! | [`get_login_url()`] | Returns the address at which a buyer signs in to a provider. |
//! | [`get_pending_ssl_certificates()`] | Lists the ordered certificates that providers have not delivered yet. |
//! | [`get_product_info()`] | Returns the store's identifier of a product and the addresses that a purchase returns to. |
//! | [`get_provider_specific_dcv_constraints()`] | Returns a provider's requirements for the file that proves control of a domain. |
//! | [`get_providers_list()`] | Lists the providers that are enabled on this server. |
//! | [`get_ssl_certificate_if_available()`] | Asks a provider for an ordered certificate and fetches it if it is available. |
//! | [`process_ssl_pending_queue()`] | Asks the providers for all pending certificates and installs those that are available. |
//! | [`request_ssl_certificates()`] | Orders SSL certificates from a provider and returns the checkout address. |
//! | [`set_status_of_pending_queue_items()`] | Marks items in the queue of pending certificates as paid. |
//! | [`set_url_after_checkout()`] | Changes where a provider sends the buyer after the checkout of an order. |
//! | [`validate_login_token()`] | Exchanges a provider's login token for an access token. |
//!
//! The cPanel Market sells products of external providers, mostly SSL certificates. A purchase
//! happens on the provider's website, so these calls are steps of a browser flow:
//!
//! 1. [`get_providers_list`](get_providers_list()) and [`get_all_products`](get_all_products())
//!    return what is offered.
//! 2. [`get_login_url`](get_login_url()) returns the address for the buyer's browser. The
//!    provider redirects it back with a login token, which
//!    [`validate_login_token`](validate_login_token()) exchanges for an access token.
//! 3. [`request_ssl_certificates`](request_ssl_certificates()) orders certificates;
//!    [`create_shopping_cart`](create_shopping_cart()) orders products in general. Both return
//!    a checkout address, where the buyer pays.
//!    [`set_url_after_checkout`](set_url_after_checkout()) changes the address to which the
//!    browser returns.
//! 4. After payment, [`set_status_of_pending_queue_items`](set_status_of_pending_queue_items())
//!    marks the order items as confirmed.
//!
//! The server asks the provider for the certificate from time to time, and installs it.
//! [`get_pending_ssl_certificates`](get_pending_ssl_certificates()) lists the pending
//! certificates, [`process_ssl_pending_queue`](process_ssl_pending_queue()) asks for all of
//! them at once, [`get_certificate_status_details`](get_certificate_status_details()) returns
//! the state of the validation,
//! [`get_ssl_certificate_if_available`](get_ssl_certificate_if_available()) fetches the
//! certificate itself, and [`cancel_pending_ssl_certificate`](cancel_pending_ssl_certificate())
//! cancels an order item.
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

use cpanel_core::codegen::{Api, Call, Caller, Effect, Form, Named, Reply, Secret, Value};

pub mod types;

/// Cancels an ordered certificate and stops asking the provider for it.
///
/// Cannot be undone. What becomes of money already paid is up to the provider.
///
/// Returns: The order as it stood.
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
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CancelPendingSslCertificate {
    /// Which item of an order, as `get_pending_ssl_certificates` names it.
    ///
    /// Wire name `order_item_id`.
    pub order_item_id: String,
    /// Short name of the provider, from `get_providers_list`.
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

/// Adds products to a shopping cart at a provider and returns the checkout address.
///
/// Nothing is paid yet: that happens when the buyer goes through the checkout. For
/// certificates, [`request_ssl_certificates`](request_ssl_certificates()) is the usual call.
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
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateShoppingCart {
    /// Secret of the session with the provider, from `validate_login_token`.
    ///
    /// Wire name `access_token`. Format: `uuid`.
    pub access_token: Secret,
    /// What to buy; each item is a JSON object as text, with `product_id` (from `get_all_products`,
    /// as text) and whatever further keys the provider asks for.
    ///
    /// Wire name `item`.
    pub item: Vec<Value>,
    /// Short name of the provider, from `get_providers_list`.
    ///
    /// Wire name `provider`.
    pub provider: String,
    /// Where the provider sends the buyer's browser once the checkout is over.
    ///
    /// Wire name `url_after_checkout`. Format: `url`.
    pub url_after_checkout: String,
}

/// The required parameters of [`CreateShoppingCart::new()`].
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

/// Adds a product that is not a certificate to a cart at the provider.
///
/// Nothing is bought before the buyer pays at `checkout_url`. The access token comes from
/// [`validate_login_token`](validate_login_token()). For certificates use
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

/// Adds a product that is not a certificate to a cart at the provider: the parameters of
/// [`create_shopping_cart_non_ssl()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateShoppingCartNonSsl {
    /// The buyer's access token, as `validate_login_token` gave it. It is a secret.
    ///
    /// Wire name `access_token`. Format: `uuid`.
    pub access_token: Secret,
    /// Name of the product, such as `cpanel-ssl`.
    ///
    /// Wire name `product_name`.
    pub product_name: String,
    /// Where the provider sends the buyer's browser after payment.
    ///
    /// Wire name `url_after_checkout`. Format: `url`.
    pub url_after_checkout: String,
    /// Domain that the product is for. None by default.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

/// The required parameters of [`CreateShoppingCartNonSsl::new()`].
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

/// Lists the products of all enabled providers with their prices.
///
/// Fields whose names begin with `x_` exist only for the products that they make sense for,
/// mostly certificates.
///
/// Returns: One item per product.
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
/// The address belongs to a session, so it is of use to someone signed in through a browser.
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
#[derive(Clone, Debug)]
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
    /// Domain that the product is for. None by default.
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

/// Returns the progress of the validation of an ordered certificate.
///
/// The facts come straight from the provider, so any member may be missing. `actionUrls` holds
/// pages that the buyer can open to speed things up.
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
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetCertificateStatusDetails {
    /// Number of the ordered item, as the provider assigned it.
    ///
    /// Wire name `order_item_id`.
    pub order_item_id: String,
    /// Short name of the provider, from `get_providers_list`.
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

/// Returns the address of the page in cPanel that follows a purchase.
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

/// Returns the address of the page in cPanel that follows a purchase: the parameters of
/// [`get_completion_url()`].
#[derive(Clone, Debug)]
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

/// Returns information about a domain's license and stores it in the session.
///
/// Meant for the web interface. Later pages of the same session use what was kept.
///
/// Returns: What it holds is not documented; null when there is nothing.
///
/// The UAPI function `Market::get_license_info`. It may change something. Since version 11.62.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_license_info/>
///
/// Not certain: What is used when `domain` is left out is assumed.
#[doc(alias = "Market::get_license_info")]
pub fn get_license_info<C: Caller>(
    client: &C,
    params: &GetLicenseInfo,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Returns information about a domain's license and stores it in the session: the parameters of
/// [`get_license_info()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetLicenseInfo {
    /// Domain whose license is looked up. By default, that of the session.
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
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Market", "get_license_info", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("domain", &self.domain);
    }
}

/// Returns the address at which a buyer signs in to a provider.
///
/// Returns: Where to send the buyer's browser.
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

/// Returns the address at which a buyer signs in to a provider: the parameters of
/// [`get_login_url()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetLoginUrl {
    /// Short name of the provider, from `get_providers_list`.
    ///
    /// Wire name `provider`.
    pub provider: String,
    /// Where the provider sends the browser afterwards. Keep it: `validate_login_token` wants the
    /// very same value.
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

/// Lists the ordered certificates that providers have not delivered yet.
///
/// Returns: One item per awaited certificate.
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
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetPendingSslCertificates {
    /// Short name of the provider, from `get_providers_list`.
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

/// Returns the store's identifier of a product and the addresses that a purchase returns to.
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

/// Returns the store's identifier of a product and the addresses that a purchase returns to:
/// the parameters of [`get_product_info()`].
#[derive(Clone, Debug)]
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

/// Returns a provider's requirements for the file that proves control of a domain.
///
/// For domain control validation (DCV) over HTTP, where the provider fetches a file from the
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
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetProviderSpecificDcvConstraints {
    /// Short name of the provider, from `get_providers_list`.
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

/// Lists the providers that are enabled on this server.
///
/// Returns: One item per provider.
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
/// Succeeds also while the certificate is still missing: look at `certificate_pem`. It is not
/// installed by this call.
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
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetSslCertificateIfAvailable {
    /// Which item of an order, as `get_pending_ssl_certificates` names it.
    ///
    /// Wire name `order_item_id`.
    pub order_item_id: String,
    /// Short name of the provider, from `get_providers_list`.
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

/// Asks the providers for all pending certificates and installs those that are available.
///
/// The server does this by itself now and again; the call only saves the wait. It can take long
/// and may change which certificates the sites use.
///
/// Returns: One item per certificate that was awaited.
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
/// The server makes a key for each certificate and notes the items as awaited. The buyer then
/// pays at `checkout_url`; report this to the server with
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
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RequestSslCertificates {
    /// Secret of the session with the provider, from `validate_login_token`.
    ///
    /// Wire name `access_token`.
    pub access_token: Secret,
    /// What to order; each item is a certificate, with `product_id`, `price`, `subject_names`,
    /// `validity_period` (count and unit, such as `[1, "year"]`) and, if wanted, `vhost_names`
    /// (where to install it; `*` means wherever it fits). A subject name is either
    /// `["dNSName", "example.com"]`, checked over HTTP, or an object with `type` (`dNSName`),
    /// `name` and `dcv_method` (`http` or `dns`). Names with `www.` in front are not added
    /// automatically.
    ///
    /// Wire name `certificate`.
    pub certificate: Vec<types::RequestSslCertificatesCertificate>,
    /// Short name of the provider, from `get_providers_list`.
    ///
    /// Wire name `provider`.
    pub provider: String,
    /// What the buyer states for an OV or EV certificate, as a JSON object;
    /// `x_identity_verification` in `get_all_products` says which keys it takes.
    ///
    /// Wire name `identity_verification`.
    pub identity_verification: Option<Value>,
    /// Where the provider sends the buyer's browser once the checkout is over, without a query
    /// string.
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

/// Marks items in the queue of pending certificates as paid.
///
/// Call it once the buyer comes back from the checkout. `data` is filled only when some of the
/// items are not in the queue.
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
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetStatusOfPendingQueueItems {
    /// Which items.
    ///
    /// Wire name `order_item_id`.
    pub order_item_id: Vec<String>,
    /// Short name of the provider, from `get_providers_list`.
    ///
    /// Wire name `provider`.
    pub provider: String,
    /// Only `confirmed` is known: the payment has been made.
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

/// Changes where a provider sends the buyer after the checkout of an order.
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

/// Changes where a provider sends the buyer after the checkout of an order: the parameters of
/// [`set_url_after_checkout()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetUrlAfterCheckout {
    /// Secret of the session with the provider, from `validate_login_token`.
    ///
    /// Wire name `access_token`.
    pub access_token: Secret,
    /// Number of the order, as `request_ssl_certificates` gave it.
    ///
    /// Wire name `order_id`.
    pub order_id: i64,
    /// Short name of the provider, from `get_providers_list`.
    ///
    /// Wire name `provider`.
    pub provider: String,
    /// The new address for the buyer's browser.
    ///
    /// Wire name `url_after_checkout`. Format: `url`.
    pub url_after_checkout: String,
}

/// The required parameters of [`SetUrlAfterCheckout::new()`].
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

/// Exchanges a provider's login token for an access token.
///
/// The login token comes back with the browser, after the buyer signed in at the address from
/// [`get_login_url`](get_login_url()).
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
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ValidateLoginToken {
    /// The token that the provider handed to the browser. A secret.
    ///
    /// Wire name `login_token`.
    pub login_token: Secret,
    /// Short name of the provider, from `get_providers_list`.
    ///
    /// Wire name `provider`.
    pub provider: String,
    /// The very value that was passed to `get_login_url`.
    ///
    /// Wire name `url_after_login`. Format: `url`.
    pub url_after_login: String,
}

/// The required parameters of [`ValidateLoginToken::new()`].
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
