// Made by cpanel-codegen from schema/uapi/CCS.yaml. Do not edit: change the schema and regenerate.

//! Shares the calendars of the account's users (Calendar and Contacts Server).
//!
//! The module `CCS` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`add_delegate()`] | Grants a user access to the calendar of another user. |
//! | [`list_delegates()`] | Lists the delegations, which show who has access to which calendar. |
//! | [`list_users()`] | Lists the users of the account who have a calendar. |
//! | [`remove_delegate()`] | Removes the access of a user to the calendar of another user. |
//! | [`update_delegate()`] | Changes a delegation between read-only and full access. |
//!
//! With a delegation, a mail user of the account can read or change the calendars of another
//! user. [`list_delegates`](list_delegates()) lists all delegations,
//! [`add_delegate`](add_delegate()) grants access, [`update_delegate`](update_delegate())
//! changes between read-only and full access, [`remove_delegate`](remove_delegate()) removes
//! access, and [`list_users`](list_users()) lists the users.
//!
//! - A mail address identifies each user. The *delegator* owns the calendar, and the
//!   *delegatee* gets access.
//! - The parameter for read-only access is `readonly`, and the member of replies is
//!   `read_only`.
//! - Access is full unless `readonly` is set. This is also true for
//!   [`update_delegate`](update_delegate()).
//! - A delegation connects the calendar of one owner with one other user. All functions need
//!   the plugin Calendar and Contacts Server.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::ccs::{self, AddDelegate, ListDelegates};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // Allow Bob to read Ada's calendars.
//! let share = AddDelegate::new("bob@example.com", "ada@example.com").readonly(true);
//! ccs::add_delegate(client, &share).await?;
//!
//! for share in ccs::list_delegates(client, &ListDelegates::new()).await?.data {
//!     println!("{:?} → {:?}", share.delegator, share.delegatee);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Grants a user access to the calendar of another user.
///
/// Needs the plugin Calendar and Contacts Server.
///
/// The UAPI function `CCS::add_delegate`. It may change something. Since version 11.80.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/add_delegate/>
#[doc(alias = "CCS::add_delegate")]
pub fn add_delegate<C: Caller>(
    client: &C,
    params: &AddDelegate,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Grants a user access to the calendar of another user: the parameters of [`add_delegate()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddDelegate {
    /// Mail address of the user who gets access.
    ///
    /// Wire name `delegatee`. Format: `email`.
    pub delegatee: String,
    /// Mail address of the user who owns the calendar.
    ///
    /// Wire name `delegator`. Format: `email`.
    pub delegator: String,
    /// Whether the access is read-only. By default, it is full.
    ///
    /// Wire name `readonly`. Default: `false`.
    pub readonly: Option<bool>,
}

impl AddDelegate {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(delegatee: impl Into<String>, delegator: impl Into<String>) -> Self {
        Self {
            delegatee: delegatee.into(),
            delegator: delegator.into(),
            readonly: None,
        }
    }

    /// Sets [`readonly`](field@Self::readonly).
    #[inline]
    pub fn readonly(mut self, readonly: bool) -> Self {
        self.readonly = Some(readonly);
        self
    }
}

impl Named for AddDelegate {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "CCS", "add_delegate", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("delegatee", &self.delegatee);
        form.put("delegator", &self.delegator);
        form.opt("readonly", &self.readonly);
    }
}

impl std::fmt::Debug for AddDelegate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddDelegate", f)
    }
}

/// Lists the delegations, which show who has access to which calendar.
///
/// Needs the plugin Calendar and Contacts Server.
///
/// Returns: Each item is a delegation.
///
/// The UAPI function `CCS::list_delegates`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_delegates/>
#[doc(alias = "CCS::list_delegates")]
pub fn list_delegates<C: Caller>(
    client: &C,
    params: &ListDelegates,
) -> C::Output<Reply<Vec<types::ListDelegatesRow>>> {
    client.call(params)
}

/// Lists the delegations, which show who has access to which calendar: the parameters of
/// [`list_delegates()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListDelegates {}

impl ListDelegates {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListDelegates {
    type Data = Vec<types::ListDelegatesRow>;

    const CALL: Call = Call::new(Api::Uapi, "CCS", "list_delegates", Effect::Read);
}

/// Lists the users of the account who have a calendar.
///
/// Needs the plugin Calendar and Contacts Server.
///
/// Returns: A map from the mail addresses of the users to their unique identifiers (UUID).
///
/// The UAPI function `CCS::list_users`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_users/>
#[doc(alias = "CCS::list_users")]
pub fn list_users<C: Caller>(
    client: &C,
    params: &ListUsers,
) -> C::Output<Reply<BTreeMap<String, String>>> {
    client.call(params)
}

/// Lists the users of the account who have a calendar: the parameters of [`list_users()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListUsers {}

impl ListUsers {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListUsers {
    type Data = BTreeMap<String, String>;

    const CALL: Call = Call::new(Api::Uapi, "CCS", "list_users", Effect::Read);
}

/// Removes the access of a user to the calendar of another user.
///
/// Needs the plugin Calendar and Contacts Server.
///
/// The UAPI function `CCS::remove_delegate`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/remove_delegate/>
#[doc(alias = "CCS::remove_delegate")]
pub fn remove_delegate<C: Caller>(
    client: &C,
    params: &RemoveDelegate,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Removes the access of a user to the calendar of another user: the parameters of
/// [`remove_delegate()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RemoveDelegate {
    /// Mail address of the user who loses access.
    ///
    /// Wire name `delegatee`. Format: `email`.
    pub delegatee: String,
    /// Mail address of the user who owns the calendar.
    ///
    /// Wire name `delegator`. Format: `email`.
    pub delegator: String,
}

impl RemoveDelegate {
    /// Creates the parameters.
    pub fn new(delegatee: impl Into<String>, delegator: impl Into<String>) -> Self {
        Self {
            delegatee: delegatee.into(),
            delegator: delegator.into(),
        }
    }
}

impl Named for RemoveDelegate {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "CCS", "remove_delegate", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("delegatee", &self.delegatee);
        form.put("delegator", &self.delegator);
    }
}

impl std::fmt::Debug for RemoveDelegate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RemoveDelegate", f)
    }
}

/// Changes a delegation between read-only and full access.
///
/// Needs the plugin Calendar and Contacts Server.
///
/// The UAPI function `CCS::update_delegate`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/update_delegate/>
#[doc(alias = "CCS::update_delegate")]
pub fn update_delegate<C: Caller>(
    client: &C,
    params: &UpdateDelegate,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Changes a delegation between read-only and full access: the parameters of
/// [`update_delegate()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UpdateDelegate {
    /// Mail address of the user who has access.
    ///
    /// Wire name `delegatee`. Format: `email`.
    pub delegatee: String,
    /// Mail address of the user who owns the calendar.
    ///
    /// Wire name `delegator`. Format: `email`.
    pub delegator: String,
    /// Whether the access becomes read-only. By default, it becomes full.
    ///
    /// Wire name `readonly`. Default: `false`.
    pub readonly: Option<bool>,
}

impl UpdateDelegate {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(delegatee: impl Into<String>, delegator: impl Into<String>) -> Self {
        Self {
            delegatee: delegatee.into(),
            delegator: delegator.into(),
            readonly: None,
        }
    }

    /// Sets [`readonly`](field@Self::readonly).
    #[inline]
    pub fn readonly(mut self, readonly: bool) -> Self {
        self.readonly = Some(readonly);
        self
    }
}

impl Named for UpdateDelegate {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "CCS", "update_delegate", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("delegatee", &self.delegatee);
        form.put("delegator", &self.delegator);
        form.opt("readonly", &self.readonly);
    }
}

impl std::fmt::Debug for UpdateDelegate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "UpdateDelegate", f)
    }
}
