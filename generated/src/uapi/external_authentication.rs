// Made by cpanel-codegen from schema/uapi/ExternalAuthentication.yaml. Do not edit: change the schema and regenerate.

//! Links the account to logins at external identity providers such as Google or cPanelID.
//!
//! The module `ExternalAuthentication` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`add_authn_link()`] | Lets a user of an identity provider log in to the account. *Removed in version 11.138.0.10.* |
//! | [`configured_modules()`] | Lists the identity providers that the server offers for login. |
//! | [`get_authn_links()`] | Lists the external logins that are linked to the account. |
//! | [`has_external_auth_modules_configured()`] | Returns whether external identity providers are enabled for the account. |
//! | [`remove_authn_link()`] | Removes the link between a user of an identity provider and the account. |
//!
//! Users can log in through an external identity provider (OpenID Connect). A *link* connects a
//! user of a provider with this account: a user who is logged in at the provider can log in to
//! the account. [`get_authn_links`](get_authn_links()) lists the links,
//! [`add_authn_link`](add_authn_link()) adds one, [`remove_authn_link`](remove_authn_link())
//! removes one. [`configured_modules`](configured_modules()) lists the providers of the server,
//! with the appearance of their login buttons.
//!
//! - The provider's own identifier identifies a user. Names and mail addresses do not, because
//!   they may change.
//! - A link gives access like a password, so add it only for the right identifier.
//! - [`has_external_auth_modules_configured`](has_external_auth_modules_configured()) returns
//!   whether any provider is enabled for the account.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::external_authentication::{self, GetAuthnLinks, RemoveAuthnLink};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! for link in
//!     external_authentication::get_authn_links(client, &GetAuthnLinks::new()).await?.data
//! {
//!     println!("{:?} may log in through {:?}", link.preferred_username, link.provider_id);
//! }
//! let unlink = RemoveAuthnLink::new("google", "subject-of-the-link");
//! external_authentication::remove_authn_link(client, &unlink).await?;
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Lets a user of an identity provider log in to the account.
///
/// Afterwards, anyone who logs in as that user at the provider can log in without the account's
/// password.
///
/// The UAPI function `ExternalAuthentication::add_authn_link`. It may change something.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/add_authn_link/>
///
/// **Removed** in version 11.138.0.10 of cPanel. Older servers still have it.
#[doc(alias = "ExternalAuthentication::add_authn_link")]
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
pub fn add_authn_link<C: Caller>(
    client: &C,
    params: &AddAuthnLink,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Lets a user of an identity provider log in to the account: the parameters of
/// [`add_authn_link()`].
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddAuthnLink {
    /// Name of the user at the provider, such as a mail address. It is only for display.
    ///
    /// Wire name `preferred_username`.
    pub preferred_username: String,
    /// Name of the provider, such as `google`. It is the `provider_name` of
    /// [`configured_modules`](configured_modules()).
    ///
    /// Wire name `provider_id`.
    pub provider_id: String,
    /// Identifier of the user at the provider, exactly as the provider returns it.
    ///
    /// Wire name `subject_unique_identifier`.
    pub subject_unique_identifier: String,
    /// User of this server who can log in with the link.
    ///
    /// Wire name `username`. Format: `username`.
    pub username: String,
}

/// The required parameters of [`AddAuthnLink::new()`].
#[derive(Clone)]
#[must_use]
pub struct AddAuthnLinkRequired<'a> {
    /// See [`preferred_username`](field@AddAuthnLink::preferred_username).
    pub preferred_username: &'a str,
    /// See [`provider_id`](field@AddAuthnLink::provider_id).
    pub provider_id: &'a str,
    /// See [`subject_unique_identifier`](field@AddAuthnLink::subject_unique_identifier).
    pub subject_unique_identifier: &'a str,
    /// See [`username`](field@AddAuthnLink::username).
    pub username: &'a str,
}

impl AddAuthnLink {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: AddAuthnLinkRequired<'_>) -> Self {
        Self {
            preferred_username: required.preferred_username.into(),
            provider_id: required.provider_id.into(),
            subject_unique_identifier: required.subject_unique_identifier.into(),
            username: required.username.into(),
        }
    }
}

impl Named for AddAuthnLink {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "ExternalAuthentication",
        "add_authn_link",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("preferred_username", &self.preferred_username);
        form.put("provider_id", &self.provider_id);
        form.put("subject_unique_identifier", &self.subject_unique_identifier);
        form.put("username", &self.username);
    }
}

impl std::fmt::Debug for AddAuthnLink {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddAuthnLink", f)
    }
}

/// Lists the identity providers that the server offers for login.
///
/// Returns: Each item is a provider.
///
/// The UAPI function `ExternalAuthentication::configured_modules`. It changes nothing. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/configured_modules/>
#[doc(alias = "ExternalAuthentication::configured_modules")]
pub fn configured_modules<C: Caller>(
    client: &C,
    params: &ConfiguredModules,
) -> C::Output<Reply<Vec<types::ConfiguredModulesRow>>> {
    client.call(params)
}

/// Lists the identity providers that the server offers for login: the parameters of
/// [`configured_modules()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ConfiguredModules {}

impl ConfiguredModules {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ConfiguredModules {
    type Data = Vec<types::ConfiguredModulesRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ExternalAuthentication",
        "configured_modules",
        Effect::Read,
    );
}

/// Lists the external logins that are linked to the account.
///
/// Returns: Each item is a link.
///
/// The UAPI function `ExternalAuthentication::get_authn_links`. It changes nothing. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_authn_links/>
#[doc(alias = "ExternalAuthentication::get_authn_links")]
pub fn get_authn_links<C: Caller>(
    client: &C,
    params: &GetAuthnLinks,
) -> C::Output<Reply<Vec<types::GetAuthnLinksRow>>> {
    client.call(params)
}

/// Lists the external logins that are linked to the account: the parameters of
/// [`get_authn_links()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetAuthnLinks {}

impl GetAuthnLinks {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetAuthnLinks {
    type Data = Vec<types::GetAuthnLinksRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ExternalAuthentication",
        "get_authn_links",
        Effect::Read,
    );
}

/// Returns whether external identity providers are enabled for the account.
///
/// Returns: Whether at least one provider is enabled.
///
/// The UAPI function `ExternalAuthentication::has_external_auth_modules_configured`. It changes
/// nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/has_external_auth_modules_configured/>
#[doc(alias = "ExternalAuthentication::has_external_auth_modules_configured")]
pub fn has_external_auth_modules_configured<C: Caller>(
    client: &C,
    params: &HasExternalAuthModulesConfigured,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Returns whether external identity providers are enabled for the account: the parameters of
/// [`has_external_auth_modules_configured()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct HasExternalAuthModulesConfigured {}

impl HasExternalAuthModulesConfigured {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for HasExternalAuthModulesConfigured {
    type Data = Option<bool>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ExternalAuthentication",
        "has_external_auth_modules_configured",
        Effect::Read,
    );
}

/// Removes the link between a user of an identity provider and the account.
///
/// The user can no longer log in through the provider. The account's password still works.
///
/// The UAPI function `ExternalAuthentication::remove_authn_link`. It may change something.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/remove_authn_link/>
#[doc(alias = "ExternalAuthentication::remove_authn_link")]
pub fn remove_authn_link<C: Caller>(
    client: &C,
    params: &RemoveAuthnLink,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Removes the link between a user of an identity provider and the account: the parameters of
/// [`remove_authn_link()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RemoveAuthnLink {
    /// Internal name of the provider, such as `cpanelid`.
    ///
    /// Wire name `provider`.
    pub provider: String,
    /// Identifier of the user at the provider, as [`get_authn_links`](get_authn_links()) returns
    /// it.
    ///
    /// Wire name `subject_unique_identifier`.
    pub subject_unique_identifier: String,
}

impl RemoveAuthnLink {
    /// Creates the parameters.
    pub fn new(
        provider: impl Into<String>,
        subject_unique_identifier: impl Into<String>,
    ) -> Self {
        Self {
            provider: provider.into(),
            subject_unique_identifier: subject_unique_identifier.into(),
        }
    }
}

impl Named for RemoveAuthnLink {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "ExternalAuthentication",
        "remove_authn_link",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("provider", &self.provider);
        form.put("subject_unique_identifier", &self.subject_unique_identifier);
    }
}

impl std::fmt::Debug for RemoveAuthnLink {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RemoveAuthnLink", f)
    }
}
