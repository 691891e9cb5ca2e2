// Made by cpanel-codegen from schema/uapi/ContactInformation.yaml. Do not edit: change the schema and regenerate.

//! Sets the addresses for messages to the account's owner, and which messages are sent.
//!
//! The module `ContactInformation` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_notification_preferences()`] | Lists the kinds of messages to the owner, and whether each kind is sent. |
//! | [`get_pushbullet_access_token()`] | Returns the stored Pushbullet access token. |
//! | [`set_email_addresses()`] | Replaces the addresses that messages to the account's owner go to. |
//! | [`set_notification_preferences()`] | Turns kinds of messages to the owner on or off. |
//! | [`set_pushbullet_access_token()`] | Stores a Pushbullet access token, so that messages are also sent to Pushbullet. |
//! | [`unset_email_addresses()`] | Clears the addresses that messages to the account's owner go to. |
//!
//! The server notifies the owner of an account about quotas, logins, expiring certificates and
//! other events. These functions set the addresses for such messages and which messages are
//! sent.
//!
//! - [`set_email_addresses`](set_email_addresses()) replaces the addresses,
//!   [`unset_email_addresses`](unset_email_addresses()) clears them. Both also take the current
//!   addresses, so that two changes at the same time cannot overwrite each other.
//! - [`get_notification_preferences`](get_notification_preferences()) lists the kinds of
//!   messages, [`set_notification_preferences`](set_notification_preferences()) enables or
//!   disables some of them.
//! - [`set_pushbullet_access_token`](set_pushbullet_access_token()) stores a token with which
//!   the server also sends the messages to Pushbullet.
//!   [`get_pushbullet_access_token`](get_pushbullet_access_token()) returns the token. The
//!   token is a secret, because it gives access to the owner's Pushbullet account.
//!   `Pushbullet::send_test_message` tests a token.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::contact_information::{self, GetNotificationPreferences};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let kinds =
//!     contact_information::get_notification_preferences(client, &GetNotificationPreferences::new())
//!         .await?
//!         .data;
//! for kind in kinds {
//!     println!("{:?} ({}): {:?}", kind.descp, kind.name, kind.enabled);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Lists the kinds of messages to the owner, and whether each kind is sent.
///
/// Returns: Each item is a kind of message.
///
/// The UAPI function `ContactInformation::get_notification_preferences`. It changes nothing.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ContactInformation-get_notification_preferences/>
#[doc(alias = "ContactInformation::get_notification_preferences")]
pub fn get_notification_preferences<C: Caller>(
    client: &C,
    params: &GetNotificationPreferences,
) -> C::Output<Reply<Vec<types::NotificationPreference>>> {
    client.call(params)
}

/// Lists the kinds of messages to the owner, and whether each kind is sent: the parameters of
/// [`get_notification_preferences()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetNotificationPreferences {}

impl GetNotificationPreferences {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetNotificationPreferences {
    type Data = Vec<types::NotificationPreference>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ContactInformation",
        "get_notification_preferences",
        Effect::Read,
    );
}

/// Returns the stored Pushbullet access token.
///
/// The token gives access to the owner's Pushbullet account, so treat it like a password.
///
/// Returns: The token, a secret.
///
/// The UAPI function `ContactInformation::get_pushbullet_access_token`. It changes nothing.
/// Since version 11.130. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ContactInformation-get_pushbullet_access_token/>
#[doc(alias = "ContactInformation::get_pushbullet_access_token")]
pub fn get_pushbullet_access_token<C: Caller>(
    client: &C,
    params: &GetPushbulletAccessToken,
) -> C::Output<Reply<Option<Secret>>> {
    client.call(params)
}

/// Returns the stored Pushbullet access token: the parameters of
/// [`get_pushbullet_access_token()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetPushbulletAccessToken {}

impl GetPushbulletAccessToken {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetPushbulletAccessToken {
    type Data = Option<Secret>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ContactInformation",
        "get_pushbullet_access_token",
        Effect::Read,
    );
}

/// Replaces the addresses that messages to the account's owner go to.
///
/// Send the current addresses too, so that two changes at the same time cannot overwrite each
/// other. `Variables::get_user_information` returns them as `contact_email` and
/// `contact_email_2`. The server may send a message about the change.
///
/// The UAPI function `ContactInformation::set_email_addresses`. It may change something. Since
/// version 11.102. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/contactinformation-set_email_addresses/>
#[doc(alias = "ContactInformation::set_email_addresses")]
pub fn set_email_addresses<C: Caller>(
    client: &C,
    params: &SetEmailAddresses,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Replaces the addresses that messages to the account's owner go to: the parameters of
/// [`set_email_addresses()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetEmailAddresses {
    /// New addresses for the messages. They replace all current addresses.
    ///
    /// Wire name `address`. Format: `email`.
    pub address: Vec<String>,
    /// Current addresses. The call fails if the list is not exactly the list of the account.
    ///
    /// Wire name `old_address`. Format: `email`.
    pub old_address: Vec<String>,
    /// Password of the account, even if the call uses a token.
    ///
    /// Wire name `password`.
    pub password: Secret,
}

/// The required parameters of [`SetEmailAddresses::new()`].
#[derive(Clone)]
#[must_use]
pub struct SetEmailAddressesRequired<'a> {
    /// See [`address`](field@SetEmailAddresses::address).
    pub address: Vec<String>,
    /// See [`old_address`](field@SetEmailAddresses::old_address).
    pub old_address: Vec<String>,
    /// See [`password`](field@SetEmailAddresses::password).
    pub password: &'a str,
}

impl SetEmailAddresses {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: SetEmailAddressesRequired<'_>) -> Self {
        Self {
            address: required.address,
            old_address: required.old_address,
            password: required.password.into(),
        }
    }
}

impl Named for SetEmailAddresses {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "ContactInformation",
        "set_email_addresses",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("address", &self.address);
        form.repeated("old_address", &self.old_address);
        form.put("password", &self.password);
    }
}

impl std::fmt::Debug for SetEmailAddresses {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetEmailAddresses", f)
    }
}

/// Turns kinds of messages to the owner on or off.
///
/// Kinds that are not in the map are not changed.
/// [`get_notification_preferences`](get_notification_preferences()) lists the names.
///
/// Returns: Each item is a kind of message with its new setting.
///
/// The UAPI function `ContactInformation::set_notification_preferences`. It may change
/// something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ContactInformation-set_notification_preferences/>
///
/// Not certain: That other kinds keep their setting is assumed; the reference does not say.
#[doc(alias = "ContactInformation::set_notification_preferences")]
pub fn set_notification_preferences<C: Caller>(
    client: &C,
    params: &SetNotificationPreferences,
) -> C::Output<Reply<Vec<types::NotificationPreference>>> {
    client.call(params)
}

/// Turns kinds of messages to the owner on or off: the parameters of
/// [`set_notification_preferences()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetNotificationPreferences {
    /// A map from the name of a kind to `1` (send) or `0` (do not send), for example from
    /// `notify_account_login` to `0`.
    ///
    /// Wire name `preferences`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub preferences: BTreeMap<String, String>,
}

impl SetNotificationPreferences {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`preferences`](field@Self::preferences).
    pub fn preferences(
        mut self,
        preferences: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.preferences = preferences
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}

impl Named for SetNotificationPreferences {
    type Data = Vec<types::NotificationPreference>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ContactInformation",
        "set_notification_preferences",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.body = cpanel_core::codegen::Body::Json;
        if !self.preferences.is_empty() {
            form.json("preferences", &self.preferences);
        }
    }
}

impl std::fmt::Debug for SetNotificationPreferences {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetNotificationPreferences", f)
    }
}

/// Stores a Pushbullet access token, so that messages are also sent to Pushbullet.
///
/// The server does not test the token; `Pushbullet::send_test_message` does.
///
/// The UAPI function `ContactInformation::set_pushbullet_access_token`. It may change
/// something. Since version 11.130. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ContactInformation-set_pushbullet_access_token/>
///
/// Not certain: No documented reply shows data.
#[doc(alias = "ContactInformation::set_pushbullet_access_token")]
pub fn set_pushbullet_access_token<C: Caller>(
    client: &C,
    params: &SetPushbulletAccessToken,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Stores a Pushbullet access token, so that messages are also sent to Pushbullet: the
/// parameters of [`set_pushbullet_access_token()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetPushbulletAccessToken {
    /// Access token from the settings of the owner's Pushbullet account.
    ///
    /// Wire name `pushbullet_access_token`.
    pub pushbullet_access_token: Secret,
}

impl SetPushbulletAccessToken {
    /// Creates the parameters.
    pub fn new(pushbullet_access_token: impl Into<Secret>) -> Self {
        Self {
            pushbullet_access_token: pushbullet_access_token.into(),
        }
    }
}

impl Named for SetPushbulletAccessToken {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "ContactInformation",
        "set_pushbullet_access_token",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("pushbullet_access_token", &self.pushbullet_access_token);
    }
}

impl std::fmt::Debug for SetPushbulletAccessToken {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetPushbulletAccessToken", f)
    }
}

/// Clears the addresses that messages to the account's owner go to.
///
/// The owner then receives no messages by mail. Send the current addresses, so that two changes
/// at the same time cannot overwrite each other.
///
/// The UAPI function `ContactInformation::unset_email_addresses`. It may change something.
/// Since version 11.102. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/contactinformation-unset_email_addresses/>
#[doc(alias = "ContactInformation::unset_email_addresses")]
pub fn unset_email_addresses<C: Caller>(
    client: &C,
    params: &UnsetEmailAddresses,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Clears the addresses that messages to the account's owner go to: the parameters of
/// [`unset_email_addresses()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UnsetEmailAddresses {
    /// Current addresses. The call fails if the list is not exactly the list of the account.
    ///
    /// Wire name `old_address`. Format: `email`.
    pub old_address: Vec<String>,
    /// Password of the account, even if the call uses a token.
    ///
    /// Wire name `password`.
    pub password: Secret,
}

impl UnsetEmailAddresses {
    /// Creates the parameters.
    pub fn new(
        old_address: impl IntoIterator<Item = impl Into<String>>,
        password: impl Into<Secret>,
    ) -> Self {
        Self {
            old_address: old_address.into_iter().map(|item| item.into()).collect(),
            password: password.into(),
        }
    }
}

impl Named for UnsetEmailAddresses {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "ContactInformation",
        "unset_email_addresses",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("old_address", &self.old_address);
        form.put("password", &self.password);
    }
}

impl std::fmt::Debug for UnsetEmailAddresses {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "UnsetEmailAddresses", f)
    }
}
