// Made by cpanel-codegen from schema/uapi/DAV.yaml. Do not edit: change the schema and regenerate.

//! Reads the settings for calendar and contacts programs, and shares one address book with all
//! mailboxes.
//!
//! The module `DAV` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`disable_shared_global_addressbook()`] | Stops sharing the global address book with the account's webmail users. |
//! | [`enable_shared_global_addressbook()`] | Shares the global address book with the account's webmail users. |
//! | [`get_calendar_contacts_config()`] | Returns the addresses and ports that calendar and contacts programs need. |
//! | [`has_shared_global_addressbook()`] | Returns whether the global address book is shared with the account's webmail users. |
//! | [`is_dav_service_enabled()`] | Returns whether the server offers calendars and contacts. |
//! | [`is_horde_enabled()`] | Returns whether Horde webmail is available, which is always false now. |
//!
//! The server keeps calendars (CalDAV) and address books (CardDAV) for the account and its
//! mailboxes.
//!
//! - [`get_calendar_contacts_config`](get_calendar_contacts_config()) returns the settings for
//!   calendar and contacts programs: servers, ports and the addresses of each calendar and
//!   address book, with and without TLS.
//! - [`is_dav_service_enabled`](is_dav_service_enabled()) returns whether the service is
//!   enabled.
//! - The shared global address book contains the account's mailboxes as contacts for all
//!   webmail users. [`has_shared_global_addressbook`](has_shared_global_addressbook()) returns
//!   whether it is enabled, and
//!   [`enable_shared_global_addressbook`](enable_shared_global_addressbook()) and
//!   [`disable_shared_global_addressbook`](disable_shared_global_addressbook()) change this.
//! - [`is_horde_enabled`](is_horde_enabled()) is obsolete and always returns false.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::dav::{self, GetCalendarContactsConfig, IsDavServiceEnabled};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let service = dav::is_dav_service_enabled(client, &IsDavServiceEnabled::new()).await?.data;
//! if service.enabled == Some(true) {
//!     let config = GetCalendarContactsConfig::new().user("ada@example.com");
//!     let config = dav::get_calendar_contacts_config(client, &config).await?.data;
//!     if let Some(ssl) = config.ssl {
//!         println!("calendar programs connect to {:?}, port {:?}", ssl.server, ssl.port);
//!     }
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Stops sharing the global address book with the account's webmail users.
///
/// The UAPI function `DAV::disable_shared_global_addressbook`. It may change something.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/disable_shared_global_addressbook/>
#[doc(alias = "DAV::disable_shared_global_addressbook")]
pub fn disable_shared_global_addressbook<C: Caller>(
    client: &C,
    params: &DisableSharedGlobalAddressbook,
) -> C::Output<Reply<types::Sharing>> {
    client.call(params)
}

/// Stops sharing the global address book with the account's webmail users: the parameters of
/// [`disable_shared_global_addressbook()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DisableSharedGlobalAddressbook {
    /// Name of the cPanel account, or address of a mailbox. By default, the signed-in user.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
}

impl DisableSharedGlobalAddressbook {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Named for DisableSharedGlobalAddressbook {
    type Data = types::Sharing;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DAV",
        "disable_shared_global_addressbook",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("name", &self.name);
    }
}

impl std::fmt::Debug for DisableSharedGlobalAddressbook {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DisableSharedGlobalAddressbook", f)
    }
}

/// Shares the global address book with the account's webmail users.
///
/// The UAPI function `DAV::enable_shared_global_addressbook`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/enable_shared_global_addressbook/>
#[doc(alias = "DAV::enable_shared_global_addressbook")]
pub fn enable_shared_global_addressbook<C: Caller>(
    client: &C,
    params: &EnableSharedGlobalAddressbook,
) -> C::Output<Reply<types::Sharing>> {
    client.call(params)
}

/// Shares the global address book with the account's webmail users: the parameters of
/// [`enable_shared_global_addressbook()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EnableSharedGlobalAddressbook {
    /// Name of the cPanel account, or address of a mailbox. By default, the signed-in user.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
}

impl EnableSharedGlobalAddressbook {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Named for EnableSharedGlobalAddressbook {
    type Data = types::Sharing;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DAV",
        "enable_shared_global_addressbook",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("name", &self.name);
    }
}

impl std::fmt::Debug for EnableSharedGlobalAddressbook {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "EnableSharedGlobalAddressbook", f)
    }
}

/// Returns the addresses and ports that calendar and contacts programs need.
///
/// Prefer the settings in `ssl`. With the settings in `no_ssl`, programs send the password
/// without encryption.
///
/// The UAPI function `DAV::get_calendar_contacts_config`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_calendar_contacts_config/>
#[doc(alias = "DAV::get_calendar_contacts_config")]
pub fn get_calendar_contacts_config<C: Caller>(
    client: &C,
    params: &GetCalendarContactsConfig,
) -> C::Output<Reply<types::GetCalendarContactsConfigData>> {
    client.call(params)
}

/// Returns the addresses and ports that calendar and contacts programs need: the parameters of
/// [`get_calendar_contacts_config()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetCalendarContactsConfig {
    /// Name of the cPanel account, or address of a mailbox. By default, the signed-in user.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
}

impl GetCalendarContactsConfig {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`user`](field@Self::user).
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
}

impl Named for GetCalendarContactsConfig {
    type Data = types::GetCalendarContactsConfigData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DAV",
        "get_calendar_contacts_config",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("user", &self.user);
    }
}

impl std::fmt::Debug for GetCalendarContactsConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetCalendarContactsConfig", f)
    }
}

/// Returns whether the global address book is shared with the account's webmail users.
///
/// The UAPI function `DAV::has_shared_global_addressbook`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/has_shared_global_addressbook/>
#[doc(alias = "DAV::has_shared_global_addressbook")]
pub fn has_shared_global_addressbook<C: Caller>(
    client: &C,
    params: &HasSharedGlobalAddressbook,
) -> C::Output<Reply<types::Sharing>> {
    client.call(params)
}

/// Returns whether the global address book is shared with the account's webmail users: the
/// parameters of [`has_shared_global_addressbook()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct HasSharedGlobalAddressbook {
    /// Name of the cPanel account, or address of a mailbox. By default, the signed-in user.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
}

impl HasSharedGlobalAddressbook {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Named for HasSharedGlobalAddressbook {
    type Data = types::Sharing;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DAV",
        "has_shared_global_addressbook",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("name", &self.name);
    }
}

impl std::fmt::Debug for HasSharedGlobalAddressbook {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "HasSharedGlobalAddressbook", f)
    }
}

/// Returns whether the server offers calendars and contacts.
///
/// The UAPI function `DAV::is_dav_service_enabled`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/is_dav_service_enabled/>
#[doc(alias = "DAV::is_dav_service_enabled")]
pub fn is_dav_service_enabled<C: Caller>(
    client: &C,
    params: &IsDavServiceEnabled,
) -> C::Output<Reply<types::ServiceState>> {
    client.call(params)
}

/// Returns whether the server offers calendars and contacts: the parameters of
/// [`is_dav_service_enabled()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct IsDavServiceEnabled {}

impl IsDavServiceEnabled {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for IsDavServiceEnabled {
    type Data = types::ServiceState;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DAV",
        "is_dav_service_enabled",
        Effect::Read,
    );
}

/// Returns whether Horde webmail is available, which is always false now.
///
/// Horde is no longer part of cPanel. The function exists only for old callers.
///
/// The UAPI function `DAV::is_horde_enabled`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/is_horde_enabled/>
#[doc(alias = "DAV::is_horde_enabled")]
pub fn is_horde_enabled<C: Caller>(
    client: &C,
    params: &IsHordeEnabled,
) -> C::Output<Reply<types::ServiceState>> {
    client.call(params)
}

/// Returns whether Horde webmail is available, which is always false now: the parameters of
/// [`is_horde_enabled()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct IsHordeEnabled {}

impl IsHordeEnabled {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for IsHordeEnabled {
    type Data = types::ServiceState;

    const CALL: Call = Call::new(Api::Uapi, "DAV", "is_horde_enabled", Effect::Read);
}
