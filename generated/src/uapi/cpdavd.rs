// Made by cpanel-codegen from schema/uapi/CPDAVD.yaml. Do not edit: change the schema and regenerate.

//! Manages calendars and address books (CalDAV and CardDAV) and shares calendars.
//!
//! The module `CPDAVD` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`add_delegate()`] | Shares a calendar with another user of the account. |
//! | [`list_delegates()`] | Lists the shared calendars of the account. |
//! | [`list_users()`] | Lists the users who can have calendars and address books, with their collections. |
//! | [`manage_collection()`] | Creates, changes or deletes a calendar or an address book. |
//! | [`remove_delegate()`] | Stops sharing a calendar with another user. |
//! | [`update_delegate()`] | Changes whether another user can write to a shared calendar. |
//!
//! Each mail user of the account, and the account itself, has **collections**: calendars and
//! address books for CalDAV and CardDAV clients.
//!
//! - [`list_users`](list_users()) lists the users with all their collections.
//! - [`manage_collection`](manage_collection()) creates, changes or deletes a collection. The
//!   events or contacts of a deleted collection are deleted too. A collection with `protected`
//!   cannot be deleted.
//! - An owner (the **delegator**) can share a calendar with another user (the **delegatee**):
//!   [`add_delegate`](add_delegate()) shares it, [`update_delegate`](update_delegate()) changes
//!   whether the other user can write, [`remove_delegate`](remove_delegate()) stops sharing it,
//!   and [`list_delegates`](list_delegates()) lists all shared calendars of the account.
//!
//! All functions that change something report success in the member `shared`. Check it too,
//! because the call may succeed even if the change failed.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::cpdavd::{self, AddDelegate, AddDelegateRequired, ListDelegates};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! for share in cpdavd::list_delegates(client, &ListDelegates::new()).await?.data {
//!     println!("{:?} of {:?} for {:?}", share.calname, share.delegator, share.delegatee);
//! }
//! // Allow Bob to read one of Ada's calendars.
//! let share = AddDelegate::new(AddDelegateRequired {
//!     calendar: "calendar",
//!     delegatee: "bob@example.com",
//!     delegator: "ada@example.com",
//! })
//! .readonly(true);
//! cpdavd::add_delegate(client, &share).await?;
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Shares a calendar with another user of the account.
///
/// The UAPI function `CPDAVD::add_delegate`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/CPDAVD_add_delegate/>
#[doc(alias = "CPDAVD::add_delegate")]
pub fn add_delegate<C: Caller>(
    client: &C,
    params: &AddDelegate,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Shares a calendar with another user of the account: the parameters of [`add_delegate()`].
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
    /// Identifier of the calendar, as [`list_users`](list_users()) or
    /// [`list_delegates`](list_delegates()) returns it, such as `calendar`.
    ///
    /// Wire name `calendar`.
    pub calendar: String,
    /// Full mail address of the user with whom the calendar is shared.
    ///
    /// Wire name `delegatee`.
    pub delegatee: String,
    /// Full mail address of the user who owns the calendar.
    ///
    /// Wire name `delegator`.
    pub delegator: String,
    /// Whether the other user can only read. No default is documented, so set this flag.
    ///
    /// Wire name `readonly`.
    pub readonly: Option<bool>,
}

/// The required parameters of [`AddDelegate::new()`].
#[derive(Clone)]
#[must_use]
pub struct AddDelegateRequired<'a> {
    /// See [`calendar`](field@AddDelegate::calendar).
    pub calendar: &'a str,
    /// See [`delegatee`](field@AddDelegate::delegatee).
    pub delegatee: &'a str,
    /// See [`delegator`](field@AddDelegate::delegator).
    pub delegator: &'a str,
}

impl AddDelegate {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: AddDelegateRequired<'_>) -> Self {
        Self {
            calendar: required.calendar.into(),
            delegatee: required.delegatee.into(),
            delegator: required.delegator.into(),
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
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Uapi, "CPDAVD", "add_delegate", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("calendar", &self.calendar);
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

/// Lists the shared calendars of the account.
///
/// Returns: One item for each pair of calendar and user.
///
/// The UAPI function `CPDAVD::list_delegates`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/CPDAVD_list_delegates/>
#[doc(alias = "CPDAVD::list_delegates")]
pub fn list_delegates<C: Caller>(
    client: &C,
    params: &ListDelegates,
) -> C::Output<Reply<Vec<types::ListDelegatesRow>>> {
    client.call(params)
}

/// Lists the shared calendars of the account: the parameters of [`list_delegates()`].
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

    const CALL: Call = Call::new(Api::Uapi, "CPDAVD", "list_delegates", Effect::Read);
}

/// Lists the users who can have calendars and address books, with their collections.
///
/// Returns: Nested maps. The outer keys are users, and the inner keys are identifiers of their
/// collections.
///
/// The UAPI function `CPDAVD::list_users`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/CPDAVD_list_users/>
#[doc(alias = "CPDAVD::list_users")]
pub fn list_users<C: Caller>(
    client: &C,
    params: &ListUsers,
) -> C::Output<Reply<Vec<BTreeMap<String, BTreeMap<String, types::ListUsersRow>>>>> {
    client.call(params)
}

/// Lists the users who can have calendars and address books, with their collections: the
/// parameters of [`list_users()`].
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
    type Data = Vec<BTreeMap<String, BTreeMap<String, types::ListUsersRow>>>;

    const CALL: Call = Call::new(Api::Uapi, "CPDAVD", "list_users", Effect::Read);
}

/// Creates, changes or deletes a calendar or an address book.
///
/// This deletes all events or contacts of a deleted collection. It cannot be undone.
///
/// The UAPI function `CPDAVD::manage_collection`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/CPDAVD_manage_collection/>
#[doc(alias = "CPDAVD::manage_collection")]
pub fn manage_collection<C: Caller>(
    client: &C,
    params: &ManageCollection,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Creates, changes or deletes a calendar or an address book: the parameters of
/// [`manage_collection()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ManageCollection {
    /// Full mail address of the user who owns the collection.
    ///
    /// Wire name `account`.
    pub account: String,
    /// Action to run: `create`, `update` or `delete`.
    ///
    /// Wire name `action`.
    pub action: types::ManageCollectionAction,
    /// Kind of the collection: `calendar` or `addressbook`.
    ///
    /// Wire name `collection_type`.
    pub collection_type: types::ManageCollectionCollectionType,
    /// Path of the collection on the DAV server, such as `/calendars/user@example.com/mycalendar`.
    ///
    /// Wire name `path`.
    pub path: String,
    /// Colour of the calendar's events, such as `#ee5555`. Only for calendars.
    ///
    /// Wire name `calendar-color`.
    #[cfg_attr(feature = "serde", serde(rename = "calendar-color"))]
    pub calendar_color: Option<String>,
    /// Description of the collection for display.
    ///
    /// Wire name `description`.
    pub description: Option<String>,
    /// Title of the collection for display. Required for `create`.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
}

/// The required parameters of [`ManageCollection::new()`].
#[derive(Clone)]
#[must_use]
pub struct ManageCollectionRequired<'a> {
    /// See [`account`](field@ManageCollection::account).
    pub account: &'a str,
    /// See [`action`](field@ManageCollection::action).
    pub action: types::ManageCollectionAction,
    /// See [`collection_type`](field@ManageCollection::collection_type).
    pub collection_type: types::ManageCollectionCollectionType,
    /// See [`path`](field@ManageCollection::path).
    pub path: &'a str,
}

impl ManageCollection {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: ManageCollectionRequired<'_>) -> Self {
        Self {
            account: required.account.into(),
            action: required.action,
            collection_type: required.collection_type,
            path: required.path.into(),
            calendar_color: None,
            description: None,
            name: None,
        }
    }

    /// Sets [`calendar_color`](field@Self::calendar_color).
    pub fn calendar_color(mut self, calendar_color: impl Into<String>) -> Self {
        self.calendar_color = Some(calendar_color.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Named for ManageCollection {
    type Data = types::Done;

    const CALL: Call = Call::new(
        Api::Uapi,
        "CPDAVD",
        "manage_collection",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("account", &self.account);
        form.put("action", &self.action);
        form.put("collection_type", &self.collection_type);
        form.put("path", &self.path);
        form.opt("calendar-color", &self.calendar_color);
        form.opt("description", &self.description);
        form.opt("name", &self.name);
    }
}

impl std::fmt::Debug for ManageCollection {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ManageCollection", f)
    }
}

/// Stops sharing a calendar with another user.
///
/// The UAPI function `CPDAVD::remove_delegate`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/CPDAVD_remove_delegate/>
#[doc(alias = "CPDAVD::remove_delegate")]
pub fn remove_delegate<C: Caller>(
    client: &C,
    params: &RemoveDelegate,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Stops sharing a calendar with another user: the parameters of [`remove_delegate()`].
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
    /// Identifier of the calendar, as [`list_users`](list_users()) or
    /// [`list_delegates`](list_delegates()) returns it, such as `calendar`.
    ///
    /// Wire name `calendar`.
    pub calendar: String,
    /// Full mail address of the user with whom the calendar is shared.
    ///
    /// Wire name `delegatee`.
    pub delegatee: String,
    /// Full mail address of the user who owns the calendar.
    ///
    /// Wire name `delegator`.
    pub delegator: String,
}

/// The required parameters of [`RemoveDelegate::new()`].
#[derive(Clone)]
#[must_use]
pub struct RemoveDelegateRequired<'a> {
    /// See [`calendar`](field@RemoveDelegate::calendar).
    pub calendar: &'a str,
    /// See [`delegatee`](field@RemoveDelegate::delegatee).
    pub delegatee: &'a str,
    /// See [`delegator`](field@RemoveDelegate::delegator).
    pub delegator: &'a str,
}

impl RemoveDelegate {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: RemoveDelegateRequired<'_>) -> Self {
        Self {
            calendar: required.calendar.into(),
            delegatee: required.delegatee.into(),
            delegator: required.delegator.into(),
        }
    }
}

impl Named for RemoveDelegate {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Uapi, "CPDAVD", "remove_delegate", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("calendar", &self.calendar);
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

/// Changes whether another user can write to a shared calendar.
///
/// The UAPI function `CPDAVD::update_delegate`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/CPDAVD_update_delegate/>
#[doc(alias = "CPDAVD::update_delegate")]
pub fn update_delegate<C: Caller>(
    client: &C,
    params: &UpdateDelegate,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Changes whether another user can write to a shared calendar: the parameters of
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
    /// Identifier of the calendar, as [`list_users`](list_users()) or
    /// [`list_delegates`](list_delegates()) returns it, such as `calendar`.
    ///
    /// Wire name `calendar`.
    pub calendar: String,
    /// Full mail address of the user with whom the calendar is shared.
    ///
    /// Wire name `delegatee`.
    pub delegatee: String,
    /// Full mail address of the user who owns the calendar.
    ///
    /// Wire name `delegator`.
    pub delegator: String,
    /// Whether the other user can only read. No default is documented, so set this flag.
    ///
    /// Wire name `readonly`.
    pub readonly: Option<bool>,
}

/// The required parameters of [`UpdateDelegate::new()`].
#[derive(Clone)]
#[must_use]
pub struct UpdateDelegateRequired<'a> {
    /// See [`calendar`](field@UpdateDelegate::calendar).
    pub calendar: &'a str,
    /// See [`delegatee`](field@UpdateDelegate::delegatee).
    pub delegatee: &'a str,
    /// See [`delegator`](field@UpdateDelegate::delegator).
    pub delegator: &'a str,
}

impl UpdateDelegate {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: UpdateDelegateRequired<'_>) -> Self {
        Self {
            calendar: required.calendar.into(),
            delegatee: required.delegatee.into(),
            delegator: required.delegator.into(),
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
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Uapi, "CPDAVD", "update_delegate", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("calendar", &self.calendar);
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
