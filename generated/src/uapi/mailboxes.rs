// Made by cpanel-codegen from schema/uapi/Mailboxes.yaml. Do not edit: change the schema and regenerate.

//! Lists the folders of a mailbox, deletes messages by search, and sets how folder names are
//! encoded.
//!
//! The module `Mailboxes` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`expunge_mailbox_messages()`] | Deletes the messages that match a search from the folder with a given name. |
//! | [`expunge_messages_for_mailbox_guid()`] | Deletes the messages that match a search from the folder with a given GUID. |
//! | [`get_mailbox_status_list()`] | Lists the folders of a mailbox with their size and number of messages. |
//! | [`has_utf8_mailbox_names()`] | Returns whether folder names are written in UTF-8. |
//! | [`set_utf8_mailbox_names()`] | Sets whether folder names are written in UTF-8. |
//!
//! These functions manage the folders in a mailbox, such as the inbox, the sent mail or the
//! spam folder. The module `Email` manages mailboxes themselves.
//!
//! - [`get_mailbox_status_list`](get_mailbox_status_list()) lists the folders with their number
//!   of messages, size and identifier (GUID).
//! - [`expunge_messages_for_mailbox_guid`](expunge_messages_for_mailbox_guid()) deletes the
//!   messages of a folder that match a search, and
//!   [`expunge_mailbox_messages`](expunge_mailbox_messages()) does the same by the folder's
//!   name. Prefer the GUID: in a name, characters such as `*` are wildcards that cannot be
//!   escaped, so the name may match more folders. Deleted mail cannot be restored.
//! - [`has_utf8_mailbox_names`](has_utf8_mailbox_names()) and
//!   [`set_utf8_mailbox_names`](set_utf8_mailbox_names()) read and change how folder names with
//!   non-ASCII letters are encoded.
//!
//! The search has Dovecot's syntax: `savedbefore 52w` finds messages that were saved more than
//! 52 weeks ago, `seen` finds messages that were read, and `all` finds all messages.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::mailboxes::{
//!     self, ExpungeMailboxMessages, ExpungeMailboxMessagesRequired, GetMailboxStatusList,
//! };
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let account = "ada@example.com";
//! for folder in
//!     mailboxes::get_mailbox_status_list(client, &GetMailboxStatusList::new(account))
//!         .await?
//!         .data
//! {
//!     println!(
//!         "{:?}: {:?} messages, {:?} bytes",
//!         folder.mailbox, folder.messages, folder.vsize
//!     );
//! }
//! // This deletes the messages permanently.
//! let old = ExpungeMailboxMessages::new(ExpungeMailboxMessagesRequired {
//!     account,
//!     mailbox: "INBOX.Trash",
//!     query: "savedbefore 30d",
//! });
//! mailboxes::expunge_mailbox_messages(client, &old).await?;
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Deletes the messages that match a search from the folder with a given name.
///
/// This cannot be undone. Wildcards in the folder's name cannot be escaped, so prefer
/// [`expunge_messages_for_mailbox_guid`](expunge_messages_for_mailbox_guid()).
///
/// The UAPI function `Mailboxes::expunge_mailbox_messages`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/expunge_mailbox_messages/>
///
/// Not certain: No reply was seen. The reference does not mention data and shows null; the
/// function of WHM with this name returns no data.
#[doc(alias = "Mailboxes::expunge_mailbox_messages")]
pub fn expunge_mailbox_messages<C: Caller>(
    client: &C,
    params: &ExpungeMailboxMessages,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes the messages that match a search from the folder with a given name: the parameters
/// of [`expunge_mailbox_messages()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ExpungeMailboxMessages {
    /// Mailbox: its address, the account's user name, or `_mainaccount@` with a domain for the
    /// account's own mailbox.
    ///
    /// Wire name `account`.
    pub account: String,
    /// Name of the folder, such as `INBOX.Archive`. It is `mailbox` in
    /// [`get_mailbox_status_list`](get_mailbox_status_list()).
    ///
    /// Wire name `mailbox`.
    pub mailbox: String,
    /// Dovecot search for the messages to delete, such as `savedbefore 52w`. It is required, so
    /// that nobody deletes all messages by mistake.
    ///
    /// Wire name `query`.
    pub query: String,
}

/// The required parameters of [`ExpungeMailboxMessages::new()`].
#[derive(Clone)]
#[must_use]
pub struct ExpungeMailboxMessagesRequired<'a> {
    /// See [`account`](field@ExpungeMailboxMessages::account).
    pub account: &'a str,
    /// See [`mailbox`](field@ExpungeMailboxMessages::mailbox).
    pub mailbox: &'a str,
    /// See [`query`](field@ExpungeMailboxMessages::query).
    pub query: &'a str,
}

impl ExpungeMailboxMessages {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: ExpungeMailboxMessagesRequired<'_>) -> Self {
        Self {
            account: required.account.into(),
            mailbox: required.mailbox.into(),
            query: required.query.into(),
        }
    }
}

impl Named for ExpungeMailboxMessages {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Mailboxes",
        "expunge_mailbox_messages",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("account", &self.account);
        form.put("mailbox", &self.mailbox);
        form.put("query", &self.query);
    }
}

impl std::fmt::Debug for ExpungeMailboxMessages {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ExpungeMailboxMessages", f)
    }
}

/// Deletes the messages that match a search from the folder with a given GUID.
///
/// This cannot be undone.
///
/// The UAPI function `Mailboxes::expunge_messages_for_mailbox_guid`. It may change something.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/expunge_messages_for_mailbox_guid/>
///
/// Not certain: No reply was seen. The reference does not mention data and shows null; the
/// function of WHM with this name returns no data.
#[doc(alias = "Mailboxes::expunge_messages_for_mailbox_guid")]
pub fn expunge_messages_for_mailbox_guid<C: Caller>(
    client: &C,
    params: &ExpungeMessagesForMailboxGuid,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes the messages that match a search from the folder with a given GUID: the parameters
/// of [`expunge_messages_for_mailbox_guid()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ExpungeMessagesForMailboxGuid {
    /// Mailbox: its address, the account's user name, or `_mainaccount@` with a domain for the
    /// account's own mailbox.
    ///
    /// Wire name `account`.
    pub account: String,
    /// Identifier of the folder. It is `guid` in
    /// [`get_mailbox_status_list`](get_mailbox_status_list()).
    ///
    /// Wire name `mailbox_guid`.
    pub mailbox_guid: String,
    /// Dovecot search for the messages to delete, such as `savedbefore 52w`.
    ///
    /// Wire name `query`.
    pub query: String,
}

/// The required parameters of [`ExpungeMessagesForMailboxGuid::new()`].
#[derive(Clone)]
#[must_use]
pub struct ExpungeMessagesForMailboxGuidRequired<'a> {
    /// See [`account`](field@ExpungeMessagesForMailboxGuid::account).
    pub account: &'a str,
    /// See [`mailbox_guid`](field@ExpungeMessagesForMailboxGuid::mailbox_guid).
    pub mailbox_guid: &'a str,
    /// See [`query`](field@ExpungeMessagesForMailboxGuid::query).
    pub query: &'a str,
}

impl ExpungeMessagesForMailboxGuid {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: ExpungeMessagesForMailboxGuidRequired<'_>) -> Self {
        Self {
            account: required.account.into(),
            mailbox_guid: required.mailbox_guid.into(),
            query: required.query.into(),
        }
    }
}

impl Named for ExpungeMessagesForMailboxGuid {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Mailboxes",
        "expunge_messages_for_mailbox_guid",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("account", &self.account);
        form.put("mailbox_guid", &self.mailbox_guid);
        form.put("query", &self.query);
    }
}

impl std::fmt::Debug for ExpungeMessagesForMailboxGuid {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ExpungeMessagesForMailboxGuid", f)
    }
}

/// Lists the folders of a mailbox with their size and number of messages.
///
/// Returns: One item for each folder.
///
/// The UAPI function `Mailboxes::get_mailbox_status_list`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_mailbox_status_list/>
#[doc(alias = "Mailboxes::get_mailbox_status_list")]
pub fn get_mailbox_status_list<C: Caller>(
    client: &C,
    params: &GetMailboxStatusList,
) -> C::Output<Reply<Vec<types::GetMailboxStatusListRow>>> {
    client.call(params)
}

/// Lists the folders of a mailbox with their size and number of messages: the parameters of
/// [`get_mailbox_status_list()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetMailboxStatusList {
    /// Address of the mailbox.
    ///
    /// Wire name `account`.
    pub account: String,
}

impl GetMailboxStatusList {
    /// Creates the parameters.
    pub fn new(account: impl Into<String>) -> Self {
        Self { account: account.into() }
    }
}

impl Named for GetMailboxStatusList {
    type Data = Vec<types::GetMailboxStatusListRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Mailboxes",
        "get_mailbox_status_list",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("account", &self.account);
    }
}

impl std::fmt::Debug for GetMailboxStatusList {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetMailboxStatusList", f)
    }
}

/// Returns whether folder names are written in UTF-8.
///
/// The UAPI function `Mailboxes::has_utf8_mailbox_names`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/has_utf8_mailbox_names/>
#[doc(alias = "Mailboxes::has_utf8_mailbox_names")]
pub fn has_utf8_mailbox_names<C: Caller>(
    client: &C,
    params: &HasUtf8MailboxNames,
) -> C::Output<Reply<types::HasUtf8MailboxNamesData>> {
    client.call(params)
}

/// Returns whether folder names are written in UTF-8: the parameters of
/// [`has_utf8_mailbox_names()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct HasUtf8MailboxNames {
    /// User whose setting is read. By default, the signed-in user.
    ///
    /// Wire name `user`. Format: `username`.
    pub user: Option<String>,
}

impl HasUtf8MailboxNames {
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

impl Named for HasUtf8MailboxNames {
    type Data = types::HasUtf8MailboxNamesData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Mailboxes",
        "has_utf8_mailbox_names",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("user", &self.user);
    }
}

impl std::fmt::Debug for HasUtf8MailboxNames {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "HasUtf8MailboxNames", f)
    }
}

/// Sets whether folder names are written in UTF-8.
///
/// The setting affects all mailboxes of the account, as Roundcube shows them.
///
/// The UAPI function `Mailboxes::set_utf8_mailbox_names`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_utf8_mailbox_names/>
#[doc(alias = "Mailboxes::set_utf8_mailbox_names")]
pub fn set_utf8_mailbox_names<C: Caller>(
    client: &C,
    params: &SetUtf8MailboxNames,
) -> C::Output<Reply<types::SetUtf8MailboxNamesData>> {
    client.call(params)
}

/// Sets whether folder names are written in UTF-8: the parameters of
/// [`set_utf8_mailbox_names()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetUtf8MailboxNames {
    /// Whether folder names are written in UTF-8.
    ///
    /// Wire name `enabled`.
    pub enabled: bool,
}

impl SetUtf8MailboxNames {
    /// Creates the parameters.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl Named for SetUtf8MailboxNames {
    type Data = types::SetUtf8MailboxNamesData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Mailboxes",
        "set_utf8_mailbox_names",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("enabled", &self.enabled);
    }
}

impl std::fmt::Debug for SetUtf8MailboxNames {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetUtf8MailboxNames", f)
    }
}
