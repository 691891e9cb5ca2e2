// Made by cpanel-codegen from schema/uapi/SpamAssassin.yaml. Do not edit: change the schema and regenerate.

//! Reads and changes the account's spam filter settings, and empties the spam folders.
//!
//! The module `SpamAssassin` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`clear_spam_box()`] | Deletes all messages in the spam folders of the account's mailboxes. |
//! | [`get_symbolic_test_names()`] | Lists the tests of SpamAssassin with their scores. |
//! | [`get_user_preferences()`] | Returns the account's spam filter settings. |
//! | [`update_user_preference()`] | Replaces or removes one of the account's spam filter settings. |
//!
//! Apache SpamAssassin gives each incoming message a score. A message whose score reaches
//! `required_score` is spam.
//!
//! [`get_user_preferences`](get_user_preferences()) reads the account's settings, and
//! [`update_user_preference`](update_user_preference()) writes one of them:
//!
//! - `required_score`: the score from which a message is spam.
//! - `whitelist_from` and `blacklist_from`: senders whose mail is never spam, or always spam.
//! - `score`: the scores of single tests.
//!   [`get_symbolic_test_names`](get_symbolic_test_names()) lists the tests with their default
//!   scores.
//!
//! All settings are lists, even `required_score`. A new value replaces the whole list of a
//! setting. A call without a value removes the setting.
//!
//! [`clear_spam_box`](clear_spam_box()) empties the spam folders of all the account's mailboxes
//! at once.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::spam_assassin::{self, GetUserPreferences, UpdateUserPreference};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let preferences =
//!     spam_assassin::get_user_preferences(client, &GetUserPreferences::new()).await?.data;
//! println!("from {:?} points on mail is spam", preferences.get("required_score"));
//!
//! // The call replaces the whole list, so add to the current one.
//! let mut friends = preferences.get("whitelist_from").cloned().unwrap_or_default();
//! friends.push("*@example.org".to_owned());
//! let update = UpdateUserPreference::new("whitelist_from").value(friends);
//! spam_assassin::update_user_preference(client, &update).await?;
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Deletes all messages in the spam folders of the account's mailboxes.
///
/// This cannot be undone. The spam folder of the account's own mailbox is included.
///
/// The UAPI function `SpamAssassin::clear_spam_box`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/clear_spam_box/>
#[doc(alias = "SpamAssassin::clear_spam_box")]
pub fn clear_spam_box<C: Caller>(
    client: &C,
    params: &ClearSpamBox,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes all messages in the spam folders of the account's mailboxes: the parameters of
/// [`clear_spam_box()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ClearSpamBox {}

impl ClearSpamBox {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ClearSpamBox {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "SpamAssassin",
        "clear_spam_box",
        Effect::Write,
    );
}

/// Lists the tests of SpamAssassin with their scores.
///
/// Returns: Each item is a test.
///
/// The UAPI function `SpamAssassin::get_symbolic_test_names`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_symbolic_test_names/>
#[doc(alias = "SpamAssassin::get_symbolic_test_names")]
pub fn get_symbolic_test_names<C: Caller>(
    client: &C,
    params: &GetSymbolicTestNames,
) -> C::Output<Reply<Vec<types::GetSymbolicTestNamesRow>>> {
    client.call(params)
}

/// Lists the tests of SpamAssassin with their scores: the parameters of
/// [`get_symbolic_test_names()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetSymbolicTestNames {}

impl GetSymbolicTestNames {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetSymbolicTestNames {
    type Data = Vec<types::GetSymbolicTestNamesRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SpamAssassin",
        "get_symbolic_test_names",
        Effect::Read,
    );
}

/// Returns the account's spam filter settings.
///
/// Returns: A map from each setting to its values: `required_score` (one number: the score from
/// which a message is spam), `score` (each value is the name of a test and its points, such as
/// `ACT_NOW_CAPS 1`), `whitelist_from` and `blacklist_from` (addresses whose mail is never
/// spam, or always spam), and other settings.
///
/// The UAPI function `SpamAssassin::get_user_preferences`. It changes nothing. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_user_preferences/>
#[doc(alias = "SpamAssassin::get_user_preferences")]
pub fn get_user_preferences<C: Caller>(
    client: &C,
    params: &GetUserPreferences,
) -> C::Output<Reply<BTreeMap<String, Vec<String>>>> {
    client.call(params)
}

/// Returns the account's spam filter settings: the parameters of [`get_user_preferences()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetUserPreferences {}

impl GetUserPreferences {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetUserPreferences {
    type Data = BTreeMap<String, Vec<String>>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SpamAssassin",
        "get_user_preferences",
        Effect::Read,
    );
}

/// Replaces or removes one of the account's spam filter settings.
///
/// A call changes one setting. The values in `value` replace all values of the setting. Without
/// `value`, the function removes the setting.
///
/// Returns: All current settings, in the form of
/// [`get_user_preferences`](get_user_preferences()).
///
/// The UAPI function `SpamAssassin::update_user_preference`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/update_user_preference/>
#[doc(alias = "SpamAssassin::update_user_preference")]
pub fn update_user_preference<C: Caller>(
    client: &C,
    params: &UpdateUserPreference,
) -> C::Output<Reply<BTreeMap<String, Vec<String>>>> {
    client.call(params)
}

/// Replaces or removes one of the account's spam filter settings: the parameters of
/// [`update_user_preference()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UpdateUserPreference {
    /// Name of the setting. Other settings of SpamAssassin may also work.
    ///
    /// Wire name `preference`.
    pub preference: types::UpdateUserPreferencePreference,
    /// New values of the setting. For `required_score`, a number. For `score`, names of tests and
    /// their points, above 0 and below 1000, such as `ACT_NOW_CAPS 5.0`. For `whitelist_from` and
    /// `blacklist_from`, addresses. By default, the setting is removed.
    ///
    /// Wire name `value`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub value: Vec<String>,
}

impl UpdateUserPreference {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(preference: impl Into<types::UpdateUserPreferencePreference>) -> Self {
        Self {
            preference: preference.into(),
            value: Vec::new(),
        }
    }

    /// Sets [`value`](field@Self::value).
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = value.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for UpdateUserPreference {
    type Data = BTreeMap<String, Vec<String>>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SpamAssassin",
        "update_user_preference",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("preference", &self.preference);
        form.repeated("value", &self.value);
    }
}

impl std::fmt::Debug for UpdateUserPreference {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "UpdateUserPreference", f)
    }
}
