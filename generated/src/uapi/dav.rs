// Made by cpanel-codegen from schema/uapi/DAV.yaml. Do not edit: change the schema and regenerate.

//! Find out how to connect calendars and contacts, and share one address book with all mailboxes.
//!
//! The module `DAV` of UAPI.
//!
//! The server keeps calendars (CalDAV) and address books (CardDAV) for the account and its mailboxes.
//!
//! `get_calendar_contacts_config` gives everything that a calendar or contacts program wants to know:
//! servers, ports and the addresses of each calendar and address book, with and without TLS.
//! `is_dav_service_enabled` tells whether the service runs at all.
//!
//! The shared global address book holds the account's mailboxes as contacts, for all Webmail users:
//! `has_shared_global_addressbook` tells whether it is on, `enable_shared_global_addressbook` and
//! `disable_shared_global_addressbook` switch it.
//!
//! `is_horde_enabled` is a leftover and always says no.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::dav::{self, GetCalendarContactsConfig, IsDavServiceEnabled};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! if dav::is_dav_service_enabled(client, &IsDavServiceEnabled::new()).await?.data.enabled
//!     == Some(true)
//! {
//!     let config = GetCalendarContactsConfig::new().user("ada@example.com");
//!     let config = dav::get_calendar_contacts_config(client, &config).await?.data;
//!     if let Some(ssl) = config.ssl {
//!         println!("calendar programs connect to {:?}, port {:?}", ssl.server, ssl.port);
//!     }
//! }
//! # Ok(()) }
//! ```

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

pub mod types;

/// Stops sharing the global address book with the account's Webmail users.
///
/// `DAV::disable_shared_global_addressbook` of UAPI, which may change something. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/disable_shared_global_addressbook/>
#[doc(alias = "DAV::disable_shared_global_addressbook")]
pub fn disable_shared_global_addressbook<C: Caller>(
    client: &C,
    params: &DisableSharedGlobalAddressbook,
) -> C::Output<Reply<types::Sharing>> {
    client.call(params)
}

/// The parameters of [`disable_shared_global_addressbook()`].
///
/// Stops sharing the global address book with the account's Webmail users.
///
/// Call it as `DAV::disable_shared_global_addressbook`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DisableSharedGlobalAddressbook {
    /// For whom: the cPanel account's name or a mailbox's address. Left out, whoever is signed in. Wire
    /// name `name`.
    pub name: Option<String>,
}

impl DisableSharedGlobalAddressbook {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { name: Default::default() }
    }
    /// For whom: the cPanel account's name or a mailbox's address. Left out, whoever is signed in. Wire
    /// name `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Named for DisableSharedGlobalAddressbook {
    type Data = types::Sharing;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "DAV",
        "disable_shared_global_addressbook",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("name", &self.name);
    }
}

/// Shares the global address book with the account's Webmail users.
///
/// `DAV::enable_shared_global_addressbook` of UAPI, which may change something. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/enable_shared_global_addressbook/>
#[doc(alias = "DAV::enable_shared_global_addressbook")]
pub fn enable_shared_global_addressbook<C: Caller>(
    client: &C,
    params: &EnableSharedGlobalAddressbook,
) -> C::Output<Reply<types::Sharing>> {
    client.call(params)
}

/// The parameters of [`enable_shared_global_addressbook()`].
///
/// Shares the global address book with the account's Webmail users.
///
/// Call it as `DAV::enable_shared_global_addressbook`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnableSharedGlobalAddressbook {
    /// For whom: the cPanel account's name or a mailbox's address. Left out, whoever is signed in. Wire
    /// name `name`.
    pub name: Option<String>,
}

impl EnableSharedGlobalAddressbook {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { name: Default::default() }
    }
    /// For whom: the cPanel account's name or a mailbox's address. Left out, whoever is signed in. Wire
    /// name `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Named for EnableSharedGlobalAddressbook {
    type Data = types::Sharing;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "DAV",
        "enable_shared_global_addressbook",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("name", &self.name);
    }
}

/// Gives the addresses and ports that calendar and contacts programs need.
///
/// Prefer what is under `ssl`: under `no_ssl` the password crosses the net in the clear.
///
/// `DAV::get_calendar_contacts_config` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_calendar_contacts_config/>
#[doc(alias = "DAV::get_calendar_contacts_config")]
pub fn get_calendar_contacts_config<C: Caller>(
    client: &C,
    params: &GetCalendarContactsConfig,
) -> C::Output<Reply<types::GetCalendarContactsConfigData>> {
    client.call(params)
}

/// The parameters of [`get_calendar_contacts_config()`].
///
/// Gives the addresses and ports that calendar and contacts programs need.
///
/// Call it as `DAV::get_calendar_contacts_config`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetCalendarContactsConfig {
    /// For whom: the cPanel account's name or a mailbox's address. Left out, whoever is signed in. Wire
    /// name `user`.
    pub user: Option<String>,
}

impl GetCalendarContactsConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { user: Default::default() }
    }
    /// For whom: the cPanel account's name or a mailbox's address. Left out, whoever is signed in. Wire
    /// name `user`.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
}

impl Named for GetCalendarContactsConfig {
    type Data = types::GetCalendarContactsConfigData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "DAV",
        "get_calendar_contacts_config",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("user", &self.user);
    }
}

/// Tells whether the global address book is shared with the account's Webmail users.
///
/// `DAV::has_shared_global_addressbook` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/has_shared_global_addressbook/>
#[doc(alias = "DAV::has_shared_global_addressbook")]
pub fn has_shared_global_addressbook<C: Caller>(
    client: &C,
    params: &HasSharedGlobalAddressbook,
) -> C::Output<Reply<types::Sharing>> {
    client.call(params)
}

/// The parameters of [`has_shared_global_addressbook()`].
///
/// Tells whether the global address book is shared with the account's Webmail users.
///
/// Call it as `DAV::has_shared_global_addressbook`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct HasSharedGlobalAddressbook {
    /// For whom: the cPanel account's name or a mailbox's address. Left out, whoever is signed in. Wire
    /// name `name`.
    pub name: Option<String>,
}

impl HasSharedGlobalAddressbook {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { name: Default::default() }
    }
    /// For whom: the cPanel account's name or a mailbox's address. Left out, whoever is signed in. Wire
    /// name `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Named for HasSharedGlobalAddressbook {
    type Data = types::Sharing;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "DAV",
        "has_shared_global_addressbook",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("name", &self.name);
    }
}

/// Tells whether the server offers calendars and contacts at all.
///
/// `DAV::is_dav_service_enabled` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/is_dav_service_enabled/>
#[doc(alias = "DAV::is_dav_service_enabled")]
pub fn is_dav_service_enabled<C: Caller>(
    client: &C,
    params: &IsDavServiceEnabled,
) -> C::Output<Reply<types::ServiceState>> {
    client.call(params)
}

/// The parameters of [`is_dav_service_enabled()`].
///
/// Tells whether the server offers calendars and contacts at all.
///
/// Call it as `DAV::is_dav_service_enabled`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct IsDavServiceEnabled {}

impl IsDavServiceEnabled {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for IsDavServiceEnabled {
    type Data = types::ServiceState;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "DAV",
        "is_dav_service_enabled",
        Effect::Read,
    );
}

/// Tells whether Horde webmail is there, which it no longer ever is.
///
/// Horde is no longer part of cPanel; the function remains for old callers.
///
/// `DAV::is_horde_enabled` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/is_horde_enabled/>
#[doc(alias = "DAV::is_horde_enabled")]
pub fn is_horde_enabled<C: Caller>(
    client: &C,
    params: &IsHordeEnabled,
) -> C::Output<Reply<types::ServiceState>> {
    client.call(params)
}

/// The parameters of [`is_horde_enabled()`].
///
/// Tells whether Horde webmail is there, which it no longer ever is.
///
/// Call it as `DAV::is_horde_enabled`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct IsHordeEnabled {}

impl IsHordeEnabled {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for IsHordeEnabled {
    type Data = types::ServiceState;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "DAV",
        "is_horde_enabled",
        Effect::Read,
    );
}
