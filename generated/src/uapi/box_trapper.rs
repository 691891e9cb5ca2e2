// Made by cpanel-codegen from schema/uapi/BoxTrapper.yaml. Do not edit: change the schema and regenerate.

//! Holds mail from unknown senders, and manages the queue and the lists of senders of a
//! mailbox.
//!
//! The module `BoxTrapper` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`blacklist_messages()`] | Adds the sender of a queued message to the mailbox's block list. |
//! | [`delete_messages()`] | Deletes messages from the mailbox's queue. |
//! | [`deliver_messages()`] | Releases messages from the queue and delivers them to the mailbox. |
//! | [`get_allowlist()`] | Returns the rules for mail that is delivered without asking the sender. |
//! | [`get_blocklist()`] | Returns the rules for mail that is deleted with a notice to the sender. |
//! | [`get_configuration()`] | Returns the settings of BoxTrapper for a mailbox. |
//! | [`get_email_template()`] | Returns one of the texts that BoxTrapper sends to senders. |
//! | [`get_forwarders()`] | Lists the addresses to which BoxTrapper forwards the mail of the mailbox. |
//! | [`get_ignorelist()`] | Returns the rules for mail that is deleted without a notice to the sender. |
//! | [`get_log()`] | Returns BoxTrapper's log of one day for a mailbox. |
//! | [`get_message()`] | Returns the beginning of a queued message with its headers. |
//! | [`get_status()`] | Returns whether BoxTrapper is on for a mailbox. |
//! | [`ignore_messages()`] | Adds the sender of queued messages to the mailbox's ignore list. |
//! | [`list_email_templates()`] | Lists the texts that BoxTrapper can send to senders. |
//! | [`list_queued_messages()`] | Lists the messages in the mailbox's queue. |
//! | [`process_messages()`] | Runs one or more actions on queued messages. |
//! | [`reset_email_template()`] | Resets one of the texts that BoxTrapper sends to the default of the server. |
//! | [`save_configuration()`] | Changes the settings of BoxTrapper for a mailbox. |
//! | [`save_email_template()`] | Replaces one of the texts that BoxTrapper sends to senders. |
//! | [`set_allowlist()`] | Replaces the rules for mail that is delivered without asking the sender. |
//! | [`set_blocklist()`] | Replaces the rules for mail that is deleted with a notice to the sender. |
//! | [`set_forwarders()`] | Sets the addresses to which BoxTrapper forwards the mail of the mailbox. |
//! | [`set_ignorelist()`] | Replaces the rules for mail that is deleted without a notice to the sender. |
//! | [`set_status()`] | Turns BoxTrapper on or off for a mailbox. |
//! | [`whitelist_messages()`] | Adds the sender of queued messages to the mailbox's allow list. |
//!
//! BoxTrapper protects a mailbox from unknown senders. Mail from an unknown sender is held in a
//! queue, and the sender is asked to confirm it. An answer releases the message.
//! [`set_status`](set_status()) enables BoxTrapper for a mailbox, [`get_status`](get_status())
//! returns whether it is enabled, and [`save_configuration`](save_configuration()) changes how
//! long messages are kept and which senders need no confirmation.
//!
//! - Queue: [`list_queued_messages`](list_queued_messages()) lists the held messages of a day,
//!   and [`get_message`](get_message()) returns the first lines of one.
//!   [`deliver_messages`](deliver_messages()), [`delete_messages`](delete_messages()),
//!   [`ignore_messages`](ignore_messages()), [`blacklist_messages`](blacklist_messages()) and
//!   [`whitelist_messages`](whitelist_messages()) process them.
//!   [`process_messages`](process_messages()) takes the action as a parameter, and can run
//!   several actions in one call.
//! - Rules: BoxTrapper checks three lists before it asks a sender. Mail on the allow list is
//!   delivered. Mail on the block list is deleted, and the sender gets a notice. Mail on the
//!   ignore list is deleted without a notice. [`get_allowlist`](get_allowlist()),
//!   [`get_blocklist`](get_blocklist()) and [`get_ignorelist`](get_ignorelist()) read the
//!   lists. [`set_allowlist`](set_allowlist()), [`set_blocklist`](set_blocklist()) and
//!   [`set_ignorelist`](set_ignorelist()) replace a whole list.
//! - Messages to senders: [`list_email_templates`](list_email_templates()) lists the four
//!   texts. [`get_email_template`](get_email_template()),
//!   [`save_email_template`](save_email_template()) and
//!   [`reset_email_template`](reset_email_template()) read, change and reset one.
//! - Forwarding: [`get_forwarders`](get_forwarders()) and [`set_forwarders`](set_forwarders())
//!   read and set the addresses to which the mail is forwarded.
//! - Log: [`get_log`](get_log()) returns the log of a day.
//!
//! All functions need the Receive Mail role. A webmail session ignores `email` and uses its own
//! mailbox.
//!
//! The functions for queued messages return one item for each message. Check its `failed` and
//! `warning`, because the call succeeds even if it fails for some messages. These two flags are
//! missing if they are false.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::box_trapper::{self, ListQueuedMessages, SetAllowlist, SetStatus};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let mailbox = "sales@example.com";
//! box_trapper::set_status(client, &SetStatus::new(mailbox, true)).await?;
//! box_trapper::set_allowlist(client, &SetAllowlist::new(mailbox, ["from .*@example\\.org"]))
//!     .await?;
//!
//! for message in
//!     box_trapper::list_queued_messages(client, &ListQueuedMessages::new(mailbox)).await?.data
//! {
//!     println!("{:?} waits: {:?}", message.from, message.subject);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Adds the sender of a queued message to the mailbox's block list.
///
/// Messages of that sender in the queue are deleted. Later messages are rejected with a notice.
///
/// Returns: One item for each message in the call.
///
/// The UAPI function `BoxTrapper::blacklist_messages`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/blacklist_messages/>
#[doc(alias = "BoxTrapper::blacklist_messages")]
pub fn blacklist_messages<C: Caller>(
    client: &C,
    params: &BlacklistMessages,
) -> C::Output<Reply<Vec<types::HandledMessage>>> {
    client.call(params)
}

/// Adds the sender of a queued message to the mailbox's block list: the parameters of
/// [`blacklist_messages()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct BlacklistMessages {
    /// Mailbox of the queue. Ignored in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// Names of the queued messages, as returned by
    /// [`list_queued_messages`](list_queued_messages()).
    ///
    /// Wire name `queuefile`.
    pub queuefile: Vec<String>,
}

impl BlacklistMessages {
    /// Creates the parameters.
    pub fn new(
        email: impl Into<String>,
        queuefile: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            email: email.into(),
            queuefile: queuefile.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for BlacklistMessages {
    type Data = Vec<types::HandledMessage>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "BoxTrapper",
        "blacklist_messages",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.repeated("queuefile", &self.queuefile);
    }
}

impl std::fmt::Debug for BlacklistMessages {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "BlacklistMessages", f)
    }
}

/// Deletes messages from the mailbox's queue.
///
/// This cannot be undone.
///
/// Returns: One item for each message in the call.
///
/// The UAPI function `BoxTrapper::delete_messages`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_messages/>
#[doc(alias = "BoxTrapper::delete_messages")]
pub fn delete_messages<C: Caller>(
    client: &C,
    params: &DeleteMessages,
) -> C::Output<Reply<Vec<types::HandledMessage>>> {
    client.call(params)
}

/// Deletes messages from the mailbox's queue: the parameters of [`delete_messages()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteMessages {
    /// Mailbox of the queue. Ignored in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// Names of the queued messages, as returned by
    /// [`list_queued_messages`](list_queued_messages()).
    ///
    /// Wire name `queuefile`.
    pub queuefile: Vec<String>,
    /// Whether all messages in the queue that resemble the named one are deleted too. By default,
    /// only the named message is deleted.
    ///
    /// Wire name `all_like`. Default: `false`.
    pub all_like: Option<bool>,
}

impl DeleteMessages {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        email: impl Into<String>,
        queuefile: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            email: email.into(),
            queuefile: queuefile.into_iter().map(|item| item.into()).collect(),
            all_like: None,
        }
    }

    /// Sets [`all_like`](field@Self::all_like).
    #[inline]
    pub fn all_like(mut self, all_like: bool) -> Self {
        self.all_like = Some(all_like);
        self
    }
}

impl Named for DeleteMessages {
    type Data = Vec<types::HandledMessage>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "BoxTrapper",
        "delete_messages",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.repeated("queuefile", &self.queuefile);
        form.opt("all_like", &self.all_like);
    }
}

impl std::fmt::Debug for DeleteMessages {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteMessages", f)
    }
}

/// Releases messages from the queue and delivers them to the mailbox.
///
/// The sender is not added to the allow list; [`whitelist_messages`](whitelist_messages()) does
/// that.
///
/// Returns: One item for each message in the call.
///
/// The UAPI function `BoxTrapper::deliver_messages`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/deliver_messages/>
#[doc(alias = "BoxTrapper::deliver_messages")]
pub fn deliver_messages<C: Caller>(
    client: &C,
    params: &DeliverMessages,
) -> C::Output<Reply<Vec<types::HandledMessage>>> {
    client.call(params)
}

/// Releases messages from the queue and delivers them to the mailbox: the parameters of
/// [`deliver_messages()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeliverMessages {
    /// Mailbox of the queue. Ignored in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// Names of the queued messages, as returned by
    /// [`list_queued_messages`](list_queued_messages()).
    ///
    /// Wire name `queuefile`.
    pub queuefile: Vec<String>,
    /// Whether all messages in the queue that resemble the named one are delivered too. By default,
    /// only the named message is delivered.
    ///
    /// Wire name `all_like`. Default: `false`.
    pub all_like: Option<bool>,
}

impl DeliverMessages {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        email: impl Into<String>,
        queuefile: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            email: email.into(),
            queuefile: queuefile.into_iter().map(|item| item.into()).collect(),
            all_like: None,
        }
    }

    /// Sets [`all_like`](field@Self::all_like).
    #[inline]
    pub fn all_like(mut self, all_like: bool) -> Self {
        self.all_like = Some(all_like);
        self
    }
}

impl Named for DeliverMessages {
    type Data = Vec<types::HandledMessage>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "BoxTrapper",
        "deliver_messages",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.repeated("queuefile", &self.queuefile);
        form.opt("all_like", &self.all_like);
    }
}

impl std::fmt::Debug for DeliverMessages {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeliverMessages", f)
    }
}

/// Returns the rules for mail that is delivered without asking the sender.
///
/// Returns: Each item is a rule, in the form that [`set_allowlist`](set_allowlist()) takes.
///
/// The UAPI function `BoxTrapper::get_allowlist`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/BoxTrapper::get_allowlist/>
#[doc(alias = "BoxTrapper::get_allowlist")]
pub fn get_allowlist<C: Caller>(
    client: &C,
    params: &GetAllowlist,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Returns the rules for mail that is delivered without asking the sender: the parameters of
/// [`get_allowlist()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetAllowlist {
    /// Mailbox of the account. Ignored in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
}

impl GetAllowlist {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl Named for GetAllowlist {
    type Data = Vec<String>;

    const CALL: Call = Call::new(Api::Uapi, "BoxTrapper", "get_allowlist", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
    }
}

impl std::fmt::Debug for GetAllowlist {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetAllowlist", f)
    }
}

/// Returns the rules for mail that is deleted with a notice to the sender.
///
/// Returns: Each item is a rule, in the form that [`set_blocklist`](set_blocklist()) takes.
///
/// The UAPI function `BoxTrapper::get_blocklist`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/BoxTrapper::get_blocklist/>
#[doc(alias = "BoxTrapper::get_blocklist")]
pub fn get_blocklist<C: Caller>(
    client: &C,
    params: &GetBlocklist,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Returns the rules for mail that is deleted with a notice to the sender: the parameters of
/// [`get_blocklist()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetBlocklist {
    /// Mailbox of the account. Ignored in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
}

impl GetBlocklist {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl Named for GetBlocklist {
    type Data = Vec<String>;

    const CALL: Call = Call::new(Api::Uapi, "BoxTrapper", "get_blocklist", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
    }
}

impl std::fmt::Debug for GetBlocklist {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetBlocklist", f)
    }
}

/// Returns the settings of BoxTrapper for a mailbox.
///
/// [`get_status`](get_status()) returns whether BoxTrapper is on.
///
/// The UAPI function `BoxTrapper::get_configuration`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_configuration/>
#[doc(alias = "BoxTrapper::get_configuration")]
pub fn get_configuration<C: Caller>(
    client: &C,
    params: &GetConfiguration,
) -> C::Output<Reply<types::GetConfigurationData>> {
    client.call(params)
}

/// Returns the settings of BoxTrapper for a mailbox: the parameters of [`get_configuration()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetConfiguration {
    /// Mailbox to read. Ignored in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
}

impl GetConfiguration {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl Named for GetConfiguration {
    type Data = types::GetConfigurationData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "BoxTrapper",
        "get_configuration",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
    }
}

impl std::fmt::Debug for GetConfiguration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetConfiguration", f)
    }
}

/// Returns one of the texts that BoxTrapper sends to senders.
///
/// Returns: The text with its headers and its `%…%` placeholders.
///
/// The UAPI function `BoxTrapper::get_email_template`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_email_template/>
#[doc(alias = "BoxTrapper::get_email_template")]
pub fn get_email_template<C: Caller>(
    client: &C,
    params: &GetEmailTemplate,
) -> C::Output<Reply<Option<String>>> {
    client.call(params)
}

/// Returns one of the texts that BoxTrapper sends to senders: the parameters of
/// [`get_email_template()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetEmailTemplate {
    /// Mailbox of the account. Ignored in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// Name of the text: `verify` asks an unknown sender to confirm, `verifyreleased` is sent after
    /// the confirmation, `returnverify` reports that the confirmation failed, `blacklist` answers a
    /// blocked sender.
    ///
    /// Wire name `template`.
    pub template: types::Template,
}

impl GetEmailTemplate {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>, template: impl Into<types::Template>) -> Self {
        Self {
            email: email.into(),
            template: template.into(),
        }
    }
}

impl Named for GetEmailTemplate {
    type Data = Option<String>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "BoxTrapper",
        "get_email_template",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.put("template", &self.template);
    }
}

impl std::fmt::Debug for GetEmailTemplate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetEmailTemplate", f)
    }
}

/// Lists the addresses to which BoxTrapper forwards the mail of the mailbox.
///
/// Returns: Each item is an address.
///
/// The UAPI function `BoxTrapper::get_forwarders`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_forwarders/>
#[doc(alias = "BoxTrapper::get_forwarders")]
pub fn get_forwarders<C: Caller>(
    client: &C,
    params: &GetForwarders,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Lists the addresses to which BoxTrapper forwards the mail of the mailbox: the parameters of
/// [`get_forwarders()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetForwarders {
    /// Mailbox to read. Ignored in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
}

impl GetForwarders {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl Named for GetForwarders {
    type Data = Vec<String>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "BoxTrapper",
        "get_forwarders",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
    }
}

impl std::fmt::Debug for GetForwarders {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetForwarders", f)
    }
}

/// Returns the rules for mail that is deleted without a notice to the sender.
///
/// Blocked senders get a notice; ignored senders get none.
///
/// Returns: Each item is a rule, in the form that [`set_ignorelist`](set_ignorelist()) takes.
///
/// The UAPI function `BoxTrapper::get_ignorelist`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/BoxTrapper::get_ignorelist/>
#[doc(alias = "BoxTrapper::get_ignorelist")]
pub fn get_ignorelist<C: Caller>(
    client: &C,
    params: &GetIgnorelist,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Returns the rules for mail that is deleted without a notice to the sender: the parameters of
/// [`get_ignorelist()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetIgnorelist {
    /// Mailbox of the account. Ignored in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
}

impl GetIgnorelist {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl Named for GetIgnorelist {
    type Data = Vec<String>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "BoxTrapper",
        "get_ignorelist",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
    }
}

impl std::fmt::Debug for GetIgnorelist {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetIgnorelist", f)
    }
}

/// Returns BoxTrapper's log of one day for a mailbox.
///
/// The UAPI function `BoxTrapper::get_log`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_log/>
#[doc(alias = "BoxTrapper::get_log")]
pub fn get_log<C: Caller>(
    client: &C,
    params: &GetLog,
) -> C::Output<Reply<types::GetLogData>> {
    client.call(params)
}

/// Returns BoxTrapper's log of one day for a mailbox: the parameters of [`get_log()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetLog {
    /// Mailbox to read. Ignored in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// Any time on the requested day, in seconds since the Unix epoch. By default, today.
    ///
    /// Wire name `date`.
    pub date: Option<Timestamp>,
}

impl GetLog {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            date: None,
        }
    }

    /// Sets [`date`](field@Self::date).
    pub fn date(mut self, date: impl Into<Timestamp>) -> Self {
        self.date = Some(date.into());
        self
    }
}

impl Named for GetLog {
    type Data = types::GetLogData;

    const CALL: Call = Call::new(Api::Uapi, "BoxTrapper", "get_log", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.opt("date", &self.date);
    }
}

impl std::fmt::Debug for GetLog {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetLog", f)
    }
}

/// Returns the beginning of a queued message with its headers.
///
/// The reply has at most the first 200 lines.
///
/// The UAPI function `BoxTrapper::get_message`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_message/>
#[doc(alias = "BoxTrapper::get_message")]
pub fn get_message<C: Caller>(
    client: &C,
    params: &GetMessage,
) -> C::Output<Reply<types::GetMessageData>> {
    client.call(params)
}

/// Returns the beginning of a queued message with its headers: the parameters of
/// [`get_message()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetMessage {
    /// Mailbox of the queue, or the user name of the account for the account's own mailbox. Ignored
    /// in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`.
    pub email: String,
    /// Name of the queued message, as returned by [`list_queued_messages`](list_queued_messages()).
    ///
    /// Wire name `queuefile`.
    pub queuefile: String,
}

impl GetMessage {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>, queuefile: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            queuefile: queuefile.into(),
        }
    }
}

impl Named for GetMessage {
    type Data = types::GetMessageData;

    const CALL: Call = Call::new(Api::Uapi, "BoxTrapper", "get_message", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.put("queuefile", &self.queuefile);
    }
}

impl std::fmt::Debug for GetMessage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetMessage", f)
    }
}

/// Returns whether BoxTrapper is on for a mailbox.
///
/// Returns: Whether BoxTrapper is on.
///
/// The UAPI function `BoxTrapper::get_status`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_status/>
#[doc(alias = "BoxTrapper::get_status")]
pub fn get_status<C: Caller>(
    client: &C,
    params: &GetStatus,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Returns whether BoxTrapper is on for a mailbox: the parameters of [`get_status()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetStatus {
    /// Mailbox to read. Ignored in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
}

impl GetStatus {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl Named for GetStatus {
    type Data = Option<bool>;

    const CALL: Call = Call::new(Api::Uapi, "BoxTrapper", "get_status", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
    }
}

impl std::fmt::Debug for GetStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetStatus", f)
    }
}

/// Adds the sender of queued messages to the mailbox's ignore list.
///
/// Mail of an ignored sender is deleted, and the sender gets no notice.
///
/// Returns: One item for each message in the call.
///
/// The UAPI function `BoxTrapper::ignore_messages`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ignore_messages/>
#[doc(alias = "BoxTrapper::ignore_messages")]
pub fn ignore_messages<C: Caller>(
    client: &C,
    params: &IgnoreMessages,
) -> C::Output<Reply<Vec<types::HandledMessage>>> {
    client.call(params)
}

/// Adds the sender of queued messages to the mailbox's ignore list: the parameters of
/// [`ignore_messages()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct IgnoreMessages {
    /// Mailbox of the queue. Ignored in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// Names of the queued messages, as returned by
    /// [`list_queued_messages`](list_queued_messages()).
    ///
    /// Wire name `queuefile`.
    pub queuefile: Vec<String>,
}

impl IgnoreMessages {
    /// Creates the parameters.
    pub fn new(
        email: impl Into<String>,
        queuefile: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            email: email.into(),
            queuefile: queuefile.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for IgnoreMessages {
    type Data = Vec<types::HandledMessage>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "BoxTrapper",
        "ignore_messages",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.repeated("queuefile", &self.queuefile);
    }
}

impl std::fmt::Debug for IgnoreMessages {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "IgnoreMessages", f)
    }
}

/// Lists the texts that BoxTrapper can send to senders.
///
/// Returns: Each item is the name of a text: `verify` (asks an unknown sender to confirm),
/// `verifyreleased` (sent after the confirmation), `returnverify` (the confirmation failed) or
/// `blacklist` (for blocked senders).
///
/// The UAPI function `BoxTrapper::list_email_templates`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_email_templates/>
#[doc(alias = "BoxTrapper::list_email_templates")]
pub fn list_email_templates<C: Caller>(
    client: &C,
    params: &ListEmailTemplates,
) -> C::Output<Reply<Vec<types::Template>>> {
    client.call(params)
}

/// Lists the texts that BoxTrapper can send to senders: the parameters of
/// [`list_email_templates()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListEmailTemplates {}

impl ListEmailTemplates {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListEmailTemplates {
    type Data = Vec<types::Template>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "BoxTrapper",
        "list_email_templates",
        Effect::Read,
    );
}

/// Lists the messages in the mailbox's queue.
///
/// Returns: One item for each queued message.
///
/// The UAPI function `BoxTrapper::list_queued_messages`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_queued_messages/>
#[doc(alias = "BoxTrapper::list_queued_messages")]
pub fn list_queued_messages<C: Caller>(
    client: &C,
    params: &ListQueuedMessages,
) -> C::Output<Reply<Vec<types::ListQueuedMessagesRow>>> {
    client.call(params)
}

/// Lists the messages in the mailbox's queue: the parameters of [`list_queued_messages()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListQueuedMessages {
    /// Mailbox of the queue. Ignored in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// Any time on the requested day, in seconds since the Unix epoch.
    ///
    /// Wire name `date`.
    pub date: Option<Timestamp>,
}

impl ListQueuedMessages {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            date: None,
        }
    }

    /// Sets [`date`](field@Self::date).
    pub fn date(mut self, date: impl Into<Timestamp>) -> Self {
        self.date = Some(date.into());
        self
    }
}

impl Named for ListQueuedMessages {
    type Data = Vec<types::ListQueuedMessagesRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "BoxTrapper",
        "list_queued_messages",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.opt("date", &self.date);
    }
}

impl std::fmt::Debug for ListQueuedMessages {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListQueuedMessages", f)
    }
}

/// Runs one or more actions on queued messages.
///
/// One call can do the work of [`deliver_messages`](deliver_messages()),
/// [`delete_messages`](delete_messages()), [`blacklist_messages`](blacklist_messages()),
/// [`whitelist_messages`](whitelist_messages()) and [`ignore_messages`](ignore_messages()).
/// Deleted messages cannot be restored.
///
/// Returns: One item for each message and action.
///
/// The UAPI function `BoxTrapper::process_messages`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/process_messages/>
#[doc(alias = "BoxTrapper::process_messages")]
pub fn process_messages<C: Caller>(
    client: &C,
    params: &ProcessMessages,
) -> C::Output<Reply<Vec<types::HandledMessage>>> {
    client.call(params)
}

/// Runs one or more actions on queued messages: the parameters of [`process_messages()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ProcessMessages {
    /// Actions to run, in the given order. `deliver` and `delete` affect only the message itself.
    /// `deliverall` and `deleteall` affect all messages of its sender. `blacklist`, `whitelist` and
    /// `ignore` add the sender to that list.
    ///
    /// Wire name `action`.
    pub action: Vec<types::Action>,
    /// Names of the queued messages, as returned by
    /// [`list_queued_messages`](list_queued_messages()).
    ///
    /// Wire name `queuefile`.
    pub queuefile: Vec<String>,
    /// Mailbox of the queue. Required, except in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: Option<String>,
}

/// The required parameters of [`ProcessMessages::new()`].
#[derive(Clone)]
#[must_use]
pub struct ProcessMessagesRequired {
    /// See [`action`](field@ProcessMessages::action).
    pub action: Vec<types::Action>,
    /// See [`queuefile`](field@ProcessMessages::queuefile).
    pub queuefile: Vec<String>,
}

impl ProcessMessages {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: ProcessMessagesRequired) -> Self {
        Self {
            action: required.action,
            queuefile: required.queuefile,
            email: None,
        }
    }

    /// Sets [`email`](field@Self::email).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

impl Named for ProcessMessages {
    type Data = Vec<types::HandledMessage>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "BoxTrapper",
        "process_messages",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("action", &self.action);
        form.repeated("queuefile", &self.queuefile);
        form.opt("email", &self.email);
    }
}

impl std::fmt::Debug for ProcessMessages {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ProcessMessages", f)
    }
}

/// Resets one of the texts that BoxTrapper sends to the default of the server.
///
/// A changed text is lost.
///
/// The UAPI function `BoxTrapper::reset_email_template`. It may change something. Needs the
/// role `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/reset_email_template/>
#[doc(alias = "BoxTrapper::reset_email_template")]
pub fn reset_email_template<C: Caller>(
    client: &C,
    params: &ResetEmailTemplate,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Resets one of the texts that BoxTrapper sends to the default of the server: the parameters
/// of [`reset_email_template()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ResetEmailTemplate {
    /// Name of the text: `verify` asks an unknown sender to confirm, `verifyreleased` is sent after
    /// the confirmation, `returnverify` reports that the confirmation failed, `blacklist` answers a
    /// blocked sender.
    ///
    /// Wire name `template`.
    pub template: types::Template,
    /// Mailbox that the text belongs to. Required, except in a webmail session, which uses its own
    /// mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: Option<String>,
}

impl ResetEmailTemplate {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(template: impl Into<types::Template>) -> Self {
        Self {
            template: template.into(),
            email: None,
        }
    }

    /// Sets [`email`](field@Self::email).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

impl Named for ResetEmailTemplate {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "BoxTrapper",
        "reset_email_template",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("template", &self.template);
        form.opt("email", &self.email);
    }
}

impl std::fmt::Debug for ResetEmailTemplate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ResetEmailTemplate", f)
    }
}

/// Changes the settings of BoxTrapper for a mailbox.
///
/// Nearly all settings are required in each call, so read them with
/// [`get_configuration`](get_configuration()) first. To turn BoxTrapper on or off, call
/// [`set_status`](set_status()).
///
/// The UAPI function `BoxTrapper::save_configuration`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/save_configuration/>
#[doc(alias = "BoxTrapper::save_configuration")]
pub fn save_configuration<C: Caller>(
    client: &C,
    params: &SaveConfiguration,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Changes the settings of BoxTrapper for a mailbox: the parameters of
/// [`save_configuration()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SaveConfiguration {
    /// Mailbox to configure. Ignored in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// Whether senders are added to the allow list automatically.
    ///
    /// Wire name `enable_auto_whitelist`.
    pub enable_auto_whitelist: bool,
    /// Addresses from which BoxTrapper writes to senders.
    ///
    /// Wire name `from_addresses`. Format: `email`.
    pub from_addresses: Vec<String>,
    /// Days for which queued messages and logs are kept, at least 1.
    ///
    /// Wire name `queue_days`. At least `1`.
    pub queue_days: i64,
    /// Whether all addresses in the To, From and Cc headers of a message are allowed together with
    /// it.
    ///
    /// Wire name `whitelist_by_association`.
    pub whitelist_by_association: bool,
    /// Name of the person who uses the mailbox.
    ///
    /// Wire name `from_name`.
    pub from_name: Option<String>,
    /// Apache SpamAssassin score that serves as the threshold, such as 2.5. By default, the score
    /// is not changed.
    ///
    /// Wire name `spam_score`.
    pub spam_score: Option<f64>,
}

/// The required parameters of [`SaveConfiguration::new()`].
#[derive(Clone)]
#[must_use]
pub struct SaveConfigurationRequired<'a> {
    /// See [`email`](field@SaveConfiguration::email).
    pub email: &'a str,
    /// See [`enable_auto_whitelist`](field@SaveConfiguration::enable_auto_whitelist).
    pub enable_auto_whitelist: bool,
    /// See [`from_addresses`](field@SaveConfiguration::from_addresses).
    pub from_addresses: Vec<String>,
    /// See [`queue_days`](field@SaveConfiguration::queue_days).
    pub queue_days: i64,
    /// See [`whitelist_by_association`](field@SaveConfiguration::whitelist_by_association).
    pub whitelist_by_association: bool,
}

impl SaveConfiguration {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: SaveConfigurationRequired<'_>) -> Self {
        Self {
            email: required.email.into(),
            enable_auto_whitelist: required.enable_auto_whitelist,
            from_addresses: required.from_addresses,
            queue_days: required.queue_days,
            whitelist_by_association: required.whitelist_by_association,
            from_name: None,
            spam_score: None,
        }
    }

    /// Sets [`from_name`](field@Self::from_name).
    pub fn from_name(mut self, from_name: impl Into<String>) -> Self {
        self.from_name = Some(from_name.into());
        self
    }

    /// Sets [`spam_score`](field@Self::spam_score).
    pub fn spam_score(mut self, spam_score: impl Into<f64>) -> Self {
        self.spam_score = Some(spam_score.into());
        self
    }
}

impl Named for SaveConfiguration {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "BoxTrapper",
        "save_configuration",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[Check::Range("queue_days", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.put("enable_auto_whitelist", &self.enable_auto_whitelist);
        form.joined("from_addresses", ",", &self.from_addresses);
        form.put("queue_days", &self.queue_days);
        form.put("whitelist_by_association", &self.whitelist_by_association);
        form.opt("from_name", &self.from_name);
        form.opt("spam_score", &self.spam_score);
    }
}

impl std::fmt::Debug for SaveConfiguration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SaveConfiguration", f)
    }
}

/// Replaces one of the texts that BoxTrapper sends to senders.
///
/// The previous text is overwritten. [`reset_email_template`](reset_email_template()) restores
/// the default text of the server.
///
/// The UAPI function `BoxTrapper::save_email_template`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/save_email_template/>
#[doc(alias = "BoxTrapper::save_email_template")]
pub fn save_email_template<C: Caller>(
    client: &C,
    params: &SaveEmailTemplate,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Replaces one of the texts that BoxTrapper sends to senders: the parameters of
/// [`save_email_template()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SaveEmailTemplate {
    /// Whole text with its headers first, at most 4 KB. It must have the line `To: %email%`, and
    /// for `verify` also `Subject: verify#%msgid%`. Other placeholders are `%subject%`, `%acct%`
    /// and `%headers%`.
    ///
    /// Wire name `contents`.
    pub contents: String,
    /// Mailbox that the text belongs to. Ignored in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// Name of the text: `verify` asks an unknown sender to confirm, `verifyreleased` is sent after
    /// the confirmation, `returnverify` reports that the confirmation failed, `blacklist` answers a
    /// blocked sender.
    ///
    /// Wire name `template`.
    pub template: types::Template,
}

/// The required parameters of [`SaveEmailTemplate::new()`].
#[derive(Clone)]
#[must_use]
pub struct SaveEmailTemplateRequired<'a> {
    /// See [`contents`](field@SaveEmailTemplate::contents).
    pub contents: &'a str,
    /// See [`email`](field@SaveEmailTemplate::email).
    pub email: &'a str,
    /// See [`template`](field@SaveEmailTemplate::template).
    pub template: types::Template,
}

impl SaveEmailTemplate {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: SaveEmailTemplateRequired<'_>) -> Self {
        Self {
            contents: required.contents.into(),
            email: required.email.into(),
            template: required.template,
        }
    }
}

impl Named for SaveEmailTemplate {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "BoxTrapper",
        "save_email_template",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("contents", &self.contents);
        form.put("email", &self.email);
        form.put("template", &self.template);
    }
}

impl std::fmt::Debug for SaveEmailTemplate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SaveEmailTemplate", f)
    }
}

/// Replaces the rules for mail that is delivered without asking the sender.
///
/// The new rules replace the whole list. To keep the current rules, read them with
/// [`get_allowlist`](get_allowlist()) and send them too.
///
/// The UAPI function `BoxTrapper::set_allowlist`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/BoxTrapper::set_allowlist/>
#[doc(alias = "BoxTrapper::set_allowlist")]
pub fn set_allowlist<C: Caller>(
    client: &C,
    params: &SetAllowlist,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Replaces the rules for mail that is delivered without asking the sender: the parameters of
/// [`set_allowlist()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetAllowlist {
    /// Mailbox of the account. Ignored in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// Rules of the new list. Each item is a pattern for the address, with dots and `@` escaped by
    /// a backslash, such as `friend\@example\.com`. A prefix `from ` or `to ` selects the header
    /// that the pattern is matched against.
    ///
    /// Wire name `rules`.
    pub rules: Vec<String>,
}

impl SetAllowlist {
    /// Creates the parameters.
    pub fn new(
        email: impl Into<String>,
        rules: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            email: email.into(),
            rules: rules.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for SetAllowlist {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "BoxTrapper",
        "set_allowlist",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.repeated("rules", &self.rules);
    }
}

impl std::fmt::Debug for SetAllowlist {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetAllowlist", f)
    }
}

/// Replaces the rules for mail that is deleted with a notice to the sender.
///
/// The new rules replace the whole list. To keep the current rules, read them with
/// [`get_blocklist`](get_blocklist()) and send them too.
///
/// The UAPI function `BoxTrapper::set_blocklist`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/BoxTrapper::set_blocklist/>
#[doc(alias = "BoxTrapper::set_blocklist")]
pub fn set_blocklist<C: Caller>(
    client: &C,
    params: &SetBlocklist,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Replaces the rules for mail that is deleted with a notice to the sender: the parameters of
/// [`set_blocklist()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetBlocklist {
    /// Mailbox of the account. Ignored in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// Rules of the new list. Each item is a pattern for the address, with dots and `@` escaped by
    /// a backslash, such as `friend\@example\.com`. A prefix `from ` or `to ` selects the header
    /// that the pattern is matched against.
    ///
    /// Wire name `rules`.
    pub rules: Vec<String>,
}

impl SetBlocklist {
    /// Creates the parameters.
    pub fn new(
        email: impl Into<String>,
        rules: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            email: email.into(),
            rules: rules.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for SetBlocklist {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "BoxTrapper",
        "set_blocklist",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.repeated("rules", &self.rules);
    }
}

impl std::fmt::Debug for SetBlocklist {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetBlocklist", f)
    }
}

/// Sets the addresses to which BoxTrapper forwards the mail of the mailbox.
///
/// The reference does not say clearly whether earlier addresses are kept. Send all addresses,
/// and check the result with [`get_forwarders`](get_forwarders()).
///
/// The UAPI function `BoxTrapper::set_forwarders`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_forwarders/>
#[doc(alias = "BoxTrapper::set_forwarders")]
pub fn set_forwarders<C: Caller>(
    client: &C,
    params: &SetForwarders,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets the addresses to which BoxTrapper forwards the mail of the mailbox: the parameters of
/// [`set_forwarders()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetForwarders {
    /// Mailbox to configure. Ignored in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// Addresses to forward to.
    ///
    /// Wire name `forwarder`. Format: `email`.
    pub forwarder: Vec<String>,
}

impl SetForwarders {
    /// Creates the parameters.
    pub fn new(
        email: impl Into<String>,
        forwarder: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            email: email.into(),
            forwarder: forwarder.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for SetForwarders {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "BoxTrapper",
        "set_forwarders",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.repeated("forwarder", &self.forwarder);
    }
}

impl std::fmt::Debug for SetForwarders {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetForwarders", f)
    }
}

/// Replaces the rules for mail that is deleted without a notice to the sender.
///
/// The new rules replace the whole list. To keep the current rules, read them with
/// [`get_ignorelist`](get_ignorelist()) and send them too.
///
/// The UAPI function `BoxTrapper::set_ignorelist`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/BoxTrapper::set_ignorelist/>
#[doc(alias = "BoxTrapper::set_ignorelist")]
pub fn set_ignorelist<C: Caller>(
    client: &C,
    params: &SetIgnorelist,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Replaces the rules for mail that is deleted without a notice to the sender: the parameters
/// of [`set_ignorelist()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetIgnorelist {
    /// Mailbox of the account. Ignored in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// Rules of the new list. Each item is a pattern for the address, with dots and `@` escaped by
    /// a backslash, such as `friend\@example\.com`. A prefix `from ` or `to ` selects the header
    /// that the pattern is matched against.
    ///
    /// Wire name `rules`.
    pub rules: Vec<String>,
}

impl SetIgnorelist {
    /// Creates the parameters.
    pub fn new(
        email: impl Into<String>,
        rules: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            email: email.into(),
            rules: rules.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for SetIgnorelist {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "BoxTrapper",
        "set_ignorelist",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.repeated("rules", &self.rules);
    }
}

impl std::fmt::Debug for SetIgnorelist {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetIgnorelist", f)
    }
}

/// Turns BoxTrapper on or off for a mailbox.
///
/// The UAPI function `BoxTrapper::set_status`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_status/>
#[doc(alias = "BoxTrapper::set_status")]
pub fn set_status<C: Caller>(client: &C, params: &SetStatus) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Turns BoxTrapper on or off for a mailbox: the parameters of [`set_status()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetStatus {
    /// Mailbox to change, or the user name of the account for the account's own mailbox. Ignored in
    /// a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`.
    pub email: String,
    /// Whether BoxTrapper is turned on for the mailbox.
    ///
    /// Wire name `enabled`.
    pub enabled: bool,
}

impl SetStatus {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>, enabled: bool) -> Self {
        Self {
            email: email.into(),
            enabled,
        }
    }
}

impl Named for SetStatus {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "BoxTrapper", "set_status", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.put("enabled", &self.enabled);
    }
}

impl std::fmt::Debug for SetStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetStatus", f)
    }
}

/// Adds the sender of queued messages to the mailbox's allow list.
///
/// Later mail of the sender is delivered without asking the sender. To deliver messages without
/// changing the allow list, use [`deliver_messages`](deliver_messages()).
///
/// Returns: One item for each message in the call.
///
/// The UAPI function `BoxTrapper::whitelist_messages`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/whitelist_messages/>
#[doc(alias = "BoxTrapper::whitelist_messages")]
pub fn whitelist_messages<C: Caller>(
    client: &C,
    params: &WhitelistMessages,
) -> C::Output<Reply<Vec<types::HandledMessage>>> {
    client.call(params)
}

/// Adds the sender of queued messages to the mailbox's allow list: the parameters of
/// [`whitelist_messages()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct WhitelistMessages {
    /// Names of the queued messages, as returned by
    /// [`list_queued_messages`](list_queued_messages()).
    ///
    /// Wire name `queuefile`.
    pub queuefile: Vec<String>,
    /// Mailbox of the queue. Required, except in a webmail session, which uses its own mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: Option<String>,
}

impl WhitelistMessages {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(queuefile: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            queuefile: queuefile.into_iter().map(|item| item.into()).collect(),
            email: None,
        }
    }

    /// Sets [`email`](field@Self::email).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

impl Named for WhitelistMessages {
    type Data = Vec<types::HandledMessage>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "BoxTrapper",
        "whitelist_messages",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("queuefile", &self.queuefile);
        form.opt("email", &self.email);
    }
}

impl std::fmt::Debug for WhitelistMessages {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "WhitelistMessages", f)
    }
}
