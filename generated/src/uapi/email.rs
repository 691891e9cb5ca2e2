// Made by cpanel-codegen from schema/uapi/Email.yaml. Do not edit: change the schema and regenerate.

//! Manages mailboxes, forwarders, autoresponders, filters, mailing lists, spam and mail
//! routing.
//!
//! The module `Email` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`account_name()`] | Returns the text that it is given, or the phrase for all mail of the account. |
//! | [`add_auto_responder()`] | Sets up an automatic reply for a mailbox. |
//! | [`add_domain_forwarder()`] | Forwards all mail of a domain to the same addresses at another domain. |
//! | [`add_forwarder()`] | Forwards the mail of one address, or rejects, discards or pipes it. |
//! | [`add_list()`] | Creates a Mailman mailing list. |
//! | [`add_mailman_delegates()`] | Makes mail users administrators of a mailing list. |
//! | [`add_mx()`] | Adds an MX record to a domain's zone. |
//! | [`add_pop()`] | Creates a mailbox. |
//! | [`add_spam_filter()`] | Sets the spam score from which messages are deleted automatically. |
//! | [`browse_mailbox()`] | Lists the folders and files inside a mail directory. |
//! | [`change_mx()`] | Replaces an MX record of a domain with another. |
//! | [`check_fastmail()`] | Returns whether BlackBerry FastMail is set up on the server. |
//! | [`count_auto_responders()`] | Counts the automatic replies of the whole account. |
//! | [`count_filters()`] | Counts the mail filters of all addresses of the account. |
//! | [`count_forwarders()`] | Counts the forwarders of all addresses of the account. |
//! | [`count_lists()`] | Counts the mailing lists of the account. |
//! | [`count_pops()`] | Counts the mailboxes of the account. |
//! | [`delete_auto_responder()`] | Removes the automatic reply of an address. |
//! | [`delete_domain_forwarder()`] | Stops forwarding the mail of a whole domain. |
//! | [`delete_filter()`] | Deletes a mail filter. |
//! | [`delete_forwarder()`] | Removes one forwarder of an address. |
//! | [`delete_held_messages()`] | Deletes the outgoing mail that is held for a mailbox. |
//! | [`delete_list()`] | Deletes a mailing list. |
//! | [`delete_mx()`] | Removes an MX record from a domain's zone. |
//! | [`delete_pop()`] | Deletes a mailbox, by default with all mail in it. |
//! | [`disable_filter()`] | Disables a mail filter without deleting it. |
//! | [`disable_mailbox_autocreate()`] | Stops creating folders for mail to plus addresses. |
//! | [`disable_spam_assassin()`] | Turns spam scanning off for the account. |
//! | [`disable_spam_autodelete()`] | Stops deleting spam automatically. |
//! | [`disable_spam_box()`] | Delivers spam to the inbox and no longer to a separate folder. |
//! | [`dispatch_client_settings()`] | Sends a message with the settings that a mail program needs for a mailbox. |
//! | [`edit_pop_quota()`] | Changes the quota of a mailbox. |
//! | [`enable_filter()`] | Enables a mail filter again. |
//! | [`enable_mailbox_autocreate()`] | Lets mail to plus addresses create folders automatically. |
//! | [`enable_spam_assassin()`] | Turns spam scanning on for the account. |
//! | [`enable_spam_box()`] | Sorts messages that are marked as spam into a spam folder. |
//! | [`export_lists()`] | Writes the account's mailing lists to a CSV file on the server. |
//! | [`fetch_charmaps()`] | Lists the character encodings that the server supports. |
//! | [`fts_rescan_mailbox()`] | Starts rebuilding the full-text search index of a mailbox. |
//! | [`generate_mailman_otp()`] | Creates a password for a mailing list that works once. |
//! | [`get_auto_responder()`] | Reads the automatic reply of an address. |
//! | [`get_charsets()`] | Lists the character encodings that the mail server supports. |
//! | [`get_client_settings()`] | Returns the hosts, ports and login that a mail program needs for a mailbox. |
//! | [`get_default_email_quota()`] | Returns the quota a new mailbox gets by default, in bytes. |
//! | [`get_default_email_quota_mib()`] | Returns the quota a new mailbox gets by default, in MiB. |
//! | [`get_disk_usage()`] | Returns how much space a mailbox uses. |
//! | [`get_filter()`] | Reads one mail filter with its rules and actions. |
//! | [`get_held_message_count()`] | Counts the outgoing messages that are being held for a mailbox. |
//! | [`get_lists_total_disk_usage()`] | Returns how much space all mailing lists of the account use. |
//! | [`get_mailbox_autocreate()`] | Returns whether mail to plus addresses creates folders automatically. |
//! | [`get_mailman_delegates()`] | Lists who may administer a mailing list. |
//! | [`get_main_account_disk_usage()`] | Returns a text that says how much space the main mailbox uses. |
//! | [`get_main_account_disk_usage_bytes()`] | Returns the size of the main mailbox in bytes. |
//! | [`get_max_email_quota()`] | Returns the largest quota a mailbox of the account may have, in bytes. |
//! | [`get_max_email_quota_mib()`] | Returns the largest quota a mailbox of the account may have, in MiB. |
//! | [`get_pop_quota()`] | Returns the quota of one mailbox. |
//! | [`get_spam_settings()`] | Reads the spam settings of the account or of one mailbox. |
//! | [`get_webmail_settings()`] | Returns the mail host and the storage format of a mailbox, which webmail needs. |
//! | [`has_delegated_mailman_lists()`] | Returns whether a mail user may administer any mailing list of the account. |
//! | [`has_plaintext_authentication()`] | Returns whether the IMAP and POP3 server accepts unencrypted logins. |
//! | [`hold_outgoing()`] | Holds the outgoing mail of a mailbox in the queue. |
//! | [`list_auto_responders()`] | Lists the automatic replies of a domain. |
//! | [`list_default_address()`] | Returns what happens to mail for addresses that do not exist. |
//! | [`list_domain_forwarders()`] | Lists the forwarders that cover whole domains. |
//! | [`list_filters()`] | Lists the mail filters of a mailbox or of the whole account. |
//! | [`list_filters_backups()`] | Lists the domains that have their own filters. |
//! | [`list_forwarders()`] | Lists the forwarders of a domain's addresses. |
//! | [`list_forwarders_backups()`] | Lists the domains that have their own forwarders. |
//! | [`list_lists()`] | Lists the account's mailing lists with size, privacy and administrators. |
//! | [`list_mail_domains()`] | Lists the domains that can have mail addresses, the main domain first. |
//! | [`list_mxs()`] | Lists the MX records of the domains, and how the server treats their mail. |
//! | [`list_pops()`] | Lists the account's mailboxes, without sizes. |
//! | [`list_pops_with_disk()`] | Lists the account's mailboxes with their sizes and quotas. |
//! | [`list_system_filter_info()`] | Returns the name of the file with the account's system-level filters. |
//! | [`passwd_list()`] | Changes the administration password of a mailing list. |
//! | [`passwd_pop()`] | Changes the password of a mailbox. |
//! | [`release_outgoing()`] | Sends the outgoing mail that is held for a mailbox. |
//! | [`remove_mailman_delegates()`] | Removes mail users from the administrators of a mailing list. |
//! | [`reorder_filters()`] | Changes the order in which a mailbox's filters run. |
//! | [`set_always_accept()`] | Sets whether the server handles a domain's mail itself. |
//! | [`set_default_address()`] | Sets what happens to mail for addresses that do not exist. |
//! | [`set_list_privacy_options()`] | Sets who sees a mailing list and its archive, and how people join it. |
//! | [`set_manual_mx_redirects()`] | Sends a domain's mail to a fixed host instead of the hosts in DNS. |
//! | [`stats_db_status()`] | Returns whether the database of mail statistics can be used right now. |
//! | [`store_filter()`] | Creates a mail filter, or replaces or renames one. |
//! | [`suspend_incoming()`] | Refuses new mail for a mailbox. |
//! | [`suspend_login()`] | Stops the owner from logging in to a mailbox. |
//! | [`suspend_outgoing()`] | Refuses to send mail from a mailbox. |
//! | [`terminate_mailbox_sessions()`] | Ends all open IMAP and POP3 connections of the account. |
//! | [`trace_delivery()`] | Shows how the server would route a message to an address, without sending one. |
//! | [`trace_filter()`] | Tests the mail filters with a text and reports what they would do. |
//! | [`unset_manual_mx_redirects()`] | Removes the fixed mail hosts of domains, so that mail goes to the hosts in DNS again. |
//! | [`unsuspend_incoming()`] | Accepts mail for a mailbox again. |
//! | [`unsuspend_login()`] | Allows logging in to a mailbox again. |
//! | [`unsuspend_outgoing()`] | Lets a mailbox send mail again. |
//! | [`verify_password()`] | Checks the password of a mailbox. |
//!
//! These functions manage the account's mail, except calendars and webmail logins. The most
//! important ones are [`add_pop`](add_pop()), [`list_pops_with_disk`](list_pops_with_disk())
//! and [`add_forwarder`](add_forwarder()).
//!
//! - Mailboxes: [`add_pop`](add_pop()), [`delete_pop`](delete_pop()),
//!   [`passwd_pop`](passwd_pop()), [`edit_pop_quota`](edit_pop_quota());
//!   [`list_pops`](list_pops()) returns a list quickly,
//!   [`list_pops_with_disk`](list_pops_with_disk()) adds sizes and quotas.
//!   [`suspend_login`](suspend_login()), [`suspend_incoming`](suspend_incoming()),
//!   [`suspend_outgoing`](suspend_outgoing()) and [`hold_outgoing`](hold_outgoing()) restrict a
//!   mailbox, and each has a counterpart that ends the restriction.
//! - Redirecting: [`add_forwarder`](add_forwarder()) for one address,
//!   [`add_domain_forwarder`](add_domain_forwarder()) for a whole domain,
//!   [`set_default_address`](set_default_address()) for addresses that do not exist.
//! - Automatic replies: [`add_auto_responder`](add_auto_responder()),
//!   [`get_auto_responder`](get_auto_responder()).
//! - Filters: [`store_filter`](store_filter()) creates or replaces a filter,
//!   [`get_filter`](get_filter()) reads it, [`reorder_filters`](reorder_filters()) changes the
//!   order, and [`trace_filter`](trace_filter()) tests filters with a text.
//! - Mailing lists (Mailman): [`add_list`](add_list()), [`list_lists`](list_lists()),
//!   [`set_list_privacy_options`](set_list_privacy_options());
//!   [`add_mailman_delegates`](add_mailman_delegates()) makes other users administrators of a
//!   list.
//! - Spam: [`enable_spam_assassin`](enable_spam_assassin()),
//!   [`enable_spam_box`](enable_spam_box()) to sort spam into a folder,
//!   [`add_spam_filter`](add_spam_filter()) to delete it.
//! - Routing: [`list_mxs`](list_mxs()) lists the MX records, [`add_mx`](add_mx()),
//!   [`change_mx`](change_mx()) and [`delete_mx`](delete_mx()) edit them, and
//!   [`set_always_accept`](set_always_accept()) sets whether the server accepts the mail
//!   itself. If the records and this setting do not match, mail gets lost.
//!
//! Units differ: quotas are sent in MB, [`get_default_email_quota`](get_default_email_quota())
//! and [`get_max_email_quota`](get_max_email_quota()) return bytes, and
//! [`get_default_email_quota_mib`](get_default_email_quota_mib()) and
//! [`get_max_email_quota_mib`](get_max_email_quota_mib()) return MiB. Some functions take the
//! part before the `@` and the domain as two parameters, others take the full address. Nearly
//! all functions fail on servers without the Receive Mail role.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::uapi::email::types::{StoreFilterAction, StoreFilterRule};
//! use cpanel::uapi::email::{
//!     self, AddForwarder, AddForwarderRequired, AddPop, GetFilter, ListPopsWithDisk, StoreFilter,
//! };
//! use cpanel::{Client, Limit};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let mailbox = AddPop::new("newuser")
//!     .password("12345luggage")
//!     .domain("example.com")
//!     .quota(Limit::mib(500));
//! email::add_pop(client, &mailbox).await?;
//!
//! let forward = AddForwarder::new(AddForwarderRequired {
//!     domain: "example.com",
//!     email: "info@example.com",
//!     fwdopt: "fwd".into(),
//! })
//! .fwdemail("newuser@example.com");
//! email::add_forwarder(client, &forward).await?;
//!
//! for mailbox in email::list_pops_with_disk(client, &ListPopsWithDisk::new()).await?.data {
//!     println!("{} holds {} MB", mailbox.email, mailbox.diskused.unwrap_or_default());
//! }
//!
//! // To change a filter, read it and store it again under the same name. Here, the action changes.
//! let old = email::get_filter(client, &GetFilter::new("user@example.com", "weeds")).await?.data;
//! let rules = old.rules.into_iter().map(StoreFilterRule::try_from).collect::<Result<Vec<_>, _>>()?;
//! let actions = [StoreFilterAction::new("deliver").dest("spam@example.com")];
//! let new = StoreFilter::new(old.filtername, rules, actions).account("user@example.com");
//! email::store_filter(client, &new).await?;
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Returns the text that it is given, or the phrase for all mail of the account.
///
/// This is a helper of the web interface and does not check the text. In a webmail session,
/// only the data of that mailbox can be reached.
///
/// Returns: The text passed in, `All Mail On The Account`, or nothing.
///
/// The UAPI function `Email::account_name`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/account_name/>
#[doc(alias = "Email::account_name")]
pub fn account_name<C: Caller>(
    client: &C,
    params: &AccountName,
) -> C::Output<Reply<Option<String>>> {
    client.call(params)
}

/// Returns the text that it is given, or the phrase for all mail of the account: the parameters
/// of [`account_name()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AccountName {
    /// Text to return. If it is empty or missing, `display` decides what is returned.
    ///
    /// Wire name `account`.
    pub account: Option<String>,
    /// With any value, the answer is `All Mail On The Account` if `account` is empty. By default,
    /// the answer is then empty.
    ///
    /// Wire name `display`.
    pub display: Option<String>,
}

impl AccountName {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account`](field@Self::account).
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Sets [`display`](field@Self::display).
    pub fn display(mut self, display: impl Into<String>) -> Self {
        self.display = Some(display.into());
        self
    }
}

impl Named for AccountName {
    type Data = Option<String>;

    const CALL: Call = Call::new(Api::Uapi, "Email", "account_name", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("account", &self.account);
        form.opt("display", &self.display);
    }
}

impl std::fmt::Debug for AccountName {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AccountName", f)
    }
}

/// Sets up an automatic reply for a mailbox.
///
/// An address has only one automatic reply, so check with
/// [`get_auto_responder`](get_auto_responder()) whether it has one already.
///
/// The UAPI function `Email::add_auto_responder`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/add_auto_responder/>
#[doc(alias = "Email::add_auto_responder")]
pub fn add_auto_responder<C: Caller>(
    client: &C,
    params: &AddAutoResponder,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets up an automatic reply for a mailbox: the parameters of [`add_auto_responder()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddAutoResponder {
    /// Text of the reply.
    ///
    /// Wire name `body`.
    pub body: String,
    /// The part of the address after the `@`.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Only the part of the address before the `@`.
    ///
    /// Wire name `email`.
    pub email: String,
    /// The sender that the reply shows, such as a person's name.
    ///
    /// Wire name `from`.
    pub from: String,
    /// Number of hours in which a sender gets no second reply. With `0`, every message is answered.
    ///
    /// Wire name `interval`. At least `0`.
    pub interval: i64,
    /// Whether the reply is sent as HTML rather than plain text.
    ///
    /// Wire name `is_html`.
    pub is_html: bool,
    /// When replies begin, in seconds since the Unix epoch.
    ///
    /// Wire name `start`.
    pub start: Timestamp,
    /// When replies end, in seconds since the Unix epoch; later than `start`.
    ///
    /// Wire name `stop`.
    pub stop: Timestamp,
    /// Subject line of the reply.
    ///
    /// Wire name `subject`.
    pub subject: String,
    /// Character encoding of the text. By default, `utf-8`. [`get_charsets`](get_charsets()) lists
    /// all encodings.
    ///
    /// Wire name `charset`. Default: `utf-8`.
    pub charset: Option<String>,
}

/// The required parameters of [`AddAutoResponder::new()`].
#[derive(Clone)]
#[must_use]
pub struct AddAutoResponderRequired<'a> {
    /// See [`body`](field@AddAutoResponder::body).
    pub body: &'a str,
    /// See [`domain`](field@AddAutoResponder::domain).
    pub domain: &'a str,
    /// See [`email`](field@AddAutoResponder::email).
    pub email: &'a str,
    /// See [`from`](field@AddAutoResponder::from).
    pub from: &'a str,
    /// See [`interval`](field@AddAutoResponder::interval).
    pub interval: i64,
    /// See [`is_html`](field@AddAutoResponder::is_html).
    pub is_html: bool,
    /// See [`start`](field@AddAutoResponder::start).
    pub start: Timestamp,
    /// See [`stop`](field@AddAutoResponder::stop).
    pub stop: Timestamp,
    /// See [`subject`](field@AddAutoResponder::subject).
    pub subject: &'a str,
}

impl AddAutoResponder {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: AddAutoResponderRequired<'_>) -> Self {
        Self {
            body: required.body.into(),
            domain: required.domain.into(),
            email: required.email.into(),
            from: required.from.into(),
            interval: required.interval,
            is_html: required.is_html,
            start: required.start,
            stop: required.stop,
            subject: required.subject.into(),
            charset: None,
        }
    }

    /// Sets [`charset`](field@Self::charset).
    pub fn charset(mut self, charset: impl Into<String>) -> Self {
        self.charset = Some(charset.into());
        self
    }
}

impl Named for AddAutoResponder {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "add_auto_responder",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[Check::Range("interval", 0.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("body", &self.body);
        form.put("domain", &self.domain);
        form.put("email", &self.email);
        form.put("from", &self.from);
        form.put("interval", &self.interval);
        form.put("is_html", &self.is_html);
        form.put("start", &self.start);
        form.put("stop", &self.stop);
        form.put("subject", &self.subject);
        form.opt("charset", &self.charset);
    }
}

impl std::fmt::Debug for AddAutoResponder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddAutoResponder", f)
    }
}

/// Forwards all mail of a domain to the same addresses at another domain.
///
/// Returns: A sentence: which alias file was updated, or why the forwarder was refused.
///
/// The UAPI function `Email::add_domain_forwarder`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/add_domain_forwarder/>
#[doc(alias = "Email::add_domain_forwarder")]
pub fn add_domain_forwarder<C: Caller>(
    client: &C,
    params: &AddDomainForwarder,
) -> C::Output<Reply<Option<String>>> {
    client.call(params)
}

/// Forwards all mail of a domain to the same addresses at another domain: the parameters of
/// [`add_domain_forwarder()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddDomainForwarder {
    /// Domain that receives the mail.
    ///
    /// Wire name `destdomain`. Format: `domain`.
    pub destdomain: String,
    /// Domain of this account whose mail is forwarded.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl AddDomainForwarder {
    /// Creates the parameters.
    pub fn new(destdomain: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            destdomain: destdomain.into(),
            domain: domain.into(),
        }
    }
}

impl Named for AddDomainForwarder {
    type Data = Option<String>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "add_domain_forwarder",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("destdomain", &self.destdomain);
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for AddDomainForwarder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddDomainForwarder", f)
    }
}

/// Forwards the mail of one address, or rejects, discards or pipes it.
///
/// `fwdopt` decides which of the other parameters is used. With `pipe`, it also needs the File
/// Storage role.
///
/// Returns: The stored forwarders. A single one is a list of one item.
///
/// The UAPI function `Email::add_forwarder`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/add_forwarder/>
#[doc(alias = "Email::add_forwarder")]
pub fn add_forwarder<C: Caller>(
    client: &C,
    params: &AddForwarder,
) -> C::Output<Reply<Vec<types::AddForwarderRow>>> {
    client.call(params)
}

/// Forwards the mail of one address, or rejects, discards or pipes it: the parameters of
/// [`add_forwarder()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddForwarder {
    /// Domain of the address.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Address whose mail is forwarded, such as `sales@example.com`.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// What happens to the mail.
    ///
    /// Wire name `fwdopt`.
    pub fwdopt: types::AddForwarderFwdopt,
    /// With `fail`: the message for the sender. By default, `No such person at this address`.
    ///
    /// Wire name `failmsgs`. Default: `No such person at this address`.
    pub failmsgs: Option<String>,
    /// Required with `fwd`: the target address, or several addresses separated by commas.
    ///
    /// Wire name `fwdemail`.
    pub fwdemail: Option<String>,
    /// Required with `system`: the name of the system account that gets the mail.
    ///
    /// Wire name `fwdsystem`.
    pub fwdsystem: Option<String>,
    /// Required with `pipe`: the program that gets each message.
    ///
    /// Wire name `pipefwd`.
    pub pipefwd: Option<String>,
}

/// The required parameters of [`AddForwarder::new()`].
#[derive(Clone)]
#[must_use]
pub struct AddForwarderRequired<'a> {
    /// See [`domain`](field@AddForwarder::domain).
    pub domain: &'a str,
    /// See [`email`](field@AddForwarder::email).
    pub email: &'a str,
    /// See [`fwdopt`](field@AddForwarder::fwdopt).
    pub fwdopt: types::AddForwarderFwdopt,
}

impl AddForwarder {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: AddForwarderRequired<'_>) -> Self {
        Self {
            domain: required.domain.into(),
            email: required.email.into(),
            fwdopt: required.fwdopt,
            failmsgs: None,
            fwdemail: None,
            fwdsystem: None,
            pipefwd: None,
        }
    }

    /// Sets [`failmsgs`](field@Self::failmsgs).
    pub fn failmsgs(mut self, failmsgs: impl Into<String>) -> Self {
        self.failmsgs = Some(failmsgs.into());
        self
    }

    /// Sets [`fwdemail`](field@Self::fwdemail).
    pub fn fwdemail(mut self, fwdemail: impl Into<String>) -> Self {
        self.fwdemail = Some(fwdemail.into());
        self
    }

    /// Sets [`fwdsystem`](field@Self::fwdsystem).
    pub fn fwdsystem(mut self, fwdsystem: impl Into<String>) -> Self {
        self.fwdsystem = Some(fwdsystem.into());
        self
    }

    /// Sets [`pipefwd`](field@Self::pipefwd).
    pub fn pipefwd(mut self, pipefwd: impl Into<String>) -> Self {
        self.pipefwd = Some(pipefwd.into());
        self
    }
}

impl Named for AddForwarder {
    type Data = Vec<types::AddForwarderRow>;

    const CALL: Call = Call::new(Api::Uapi, "Email", "add_forwarder", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("email", &self.email);
        form.put("fwdopt", &self.fwdopt);
        form.opt("failmsgs", &self.failmsgs);
        form.opt("fwdemail", &self.fwdemail);
        form.opt("fwdsystem", &self.fwdsystem);
        form.opt("pipefwd", &self.pipefwd);
    }
}

impl std::fmt::Debug for AddForwarder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddForwarder", f)
    }
}

/// Creates a Mailman mailing list.
///
/// Counts against the account's limit of mailing lists.
/// [`set_list_privacy_options`](set_list_privacy_options()) changes the privacy later.
///
/// The UAPI function `Email::add_list`. It may change something. Needs the role `MailReceive`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/add_list/>
#[doc(alias = "Email::add_list")]
pub fn add_list<C: Caller>(client: &C, params: &AddList) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Creates a Mailman mailing list: the parameters of [`add_list()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddList {
    /// Domain of the list's address.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Local part of the list's address.
    ///
    /// Wire name `list`.
    pub list: String,
    /// Password for administering the list.
    ///
    /// Wire name `password`.
    pub password: Secret,
    /// Whether the list is closed to the public. By default, it is public.
    ///
    /// Wire name `private`. Default: `false`.
    pub private: Option<bool>,
    /// Whether to rebuild an existing list. By default, a new one is created.
    ///
    /// Wire name `rebuildonly`. Default: `false`.
    pub rebuildonly: Option<bool>,
}

/// The required parameters of [`AddList::new()`].
#[derive(Clone)]
#[must_use]
pub struct AddListRequired<'a> {
    /// See [`domain`](field@AddList::domain).
    pub domain: &'a str,
    /// See [`list`](field@AddList::list).
    pub list: &'a str,
    /// See [`password`](field@AddList::password).
    pub password: &'a str,
}

impl AddList {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: AddListRequired<'_>) -> Self {
        Self {
            domain: required.domain.into(),
            list: required.list.into(),
            password: required.password.into(),
            private: None,
            rebuildonly: None,
        }
    }

    /// Sets [`private`](field@Self::private).
    #[inline]
    pub fn private(mut self, private: bool) -> Self {
        self.private = Some(private);
        self
    }

    /// Sets [`rebuildonly`](field@Self::rebuildonly).
    #[inline]
    pub fn rebuildonly(mut self, rebuildonly: bool) -> Self {
        self.rebuildonly = Some(rebuildonly);
        self
    }
}

impl Named for AddList {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Email", "add_list", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("list", &self.list);
        form.put("password", &self.password);
        form.opt("private", &self.private);
        form.opt("rebuildonly", &self.rebuildonly);
    }
}

impl std::fmt::Debug for AddList {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddList", f)
    }
}

/// Makes mail users administrators of a mailing list.
///
/// The UAPI function `Email::add_mailman_delegates`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/add_mailman_delegates/>
#[doc(alias = "Email::add_mailman_delegates")]
pub fn add_mailman_delegates<C: Caller>(
    client: &C,
    params: &AddMailmanDelegates,
) -> C::Output<Reply<types::MailmanDelegates>> {
    client.call(params)
}

/// Makes mail users administrators of a mailing list: the parameters of
/// [`add_mailman_delegates()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddMailmanDelegates {
    /// Mail addresses of the new administrators.
    ///
    /// Wire name `delegates`. Format: `email`.
    pub delegates: Vec<String>,
    /// The mailing list, by its name in [`list_lists`](list_lists()).
    ///
    /// Wire name `list`.
    pub list: String,
}

impl AddMailmanDelegates {
    /// Creates the parameters.
    pub fn new(
        delegates: impl IntoIterator<Item = impl Into<String>>,
        list: impl Into<String>,
    ) -> Self {
        Self {
            delegates: delegates.into_iter().map(|item| item.into()).collect(),
            list: list.into(),
        }
    }
}

impl Named for AddMailmanDelegates {
    type Data = types::MailmanDelegates;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "add_mailman_delegates",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("delegates", ",", &self.delegates);
        form.put("list", &self.list);
    }
}

impl std::fmt::Debug for AddMailmanDelegates {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddMailmanDelegates", f)
    }
}

/// Adds an MX record to a domain's zone.
///
/// This edits DNS and may take several seconds. The reply also says how the server treats the
/// domain's mail after the change. [`set_always_accept`](set_always_accept()) sets this
/// explicitly.
///
/// The UAPI function `Email::add_mx`. It may change something. Needs the role `MailReceive`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/add_mx/>
#[doc(alias = "Email::add_mx")]
pub fn add_mx<C: Caller>(
    client: &C,
    params: &AddMx,
) -> C::Output<Reply<types::MxChange>> {
    client.call(params)
}

/// Adds an MX record to a domain's zone: the parameters of [`add_mx()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddMx {
    /// Domain whose mail the exchanger receives.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Domain name of the host that receives the mail.
    ///
    /// Wire name `exchanger`. Format: `domain`.
    pub exchanger: String,
    /// Rank of the record: the lowest number is tried first. Steps of five leave room for later
    /// ones.
    ///
    /// Wire name `priority`. At least `0`.
    pub priority: i64,
    /// Whether this server accepts the domain's mail in any case. By default, it does not.
    ///
    /// Wire name `alwaysaccept`. Default: `false`.
    pub alwaysaccept: Option<bool>,
}

impl AddMx {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        domain: impl Into<String>,
        exchanger: impl Into<String>,
        priority: impl Into<i64>,
    ) -> Self {
        Self {
            domain: domain.into(),
            exchanger: exchanger.into(),
            priority: priority.into(),
            alwaysaccept: None,
        }
    }

    /// Sets [`alwaysaccept`](field@Self::alwaysaccept).
    #[inline]
    pub fn alwaysaccept(mut self, alwaysaccept: bool) -> Self {
        self.alwaysaccept = Some(alwaysaccept);
        self
    }
}

impl Named for AddMx {
    type Data = types::MxChange;

    const CALL: Call = Call::new(Api::Uapi, "Email", "add_mx", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::Range("priority", 0.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("exchanger", &self.exchanger);
        form.put("priority", &self.priority);
        form.opt("alwaysaccept", &self.alwaysaccept);
    }
}

impl std::fmt::Debug for AddMx {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddMx", f)
    }
}

/// Creates a mailbox.
///
/// Fails when the address exists, the password is too weak, or the account's limit of mailboxes
/// is reached. A mailbox that this function creates cannot use the feature to reset its
/// password. If that matters, create the user with `UserManager::create_user`.
///
/// Returns: The new address with `+` in place of `@`: `user+example.com`.
///
/// Exactly one of these must be given: `password`, `password_hash`.
///
/// The UAPI function `Email::add_pop`. It may change something. Needs the role `MailReceive`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/add_pop/>
#[doc(alias = "Email::add_pop")]
pub fn add_pop<C: Caller>(
    client: &C,
    params: &AddPop,
) -> C::Output<Reply<Option<String>>> {
    client.call(params)
}

/// Creates a mailbox: the parameters of [`add_pop()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddPop {
    /// The new address, in full or only its local part. With only the local part, `domain` is used.
    /// The local part `cpanel` is refused.
    ///
    /// Wire name `email`.
    pub email: String,
    /// Password of the mailbox. Send this or `password_hash`, but not both.
    ///
    /// Wire name `password`.
    pub password: Option<Secret>,
    /// Domain of the new address. By default, the account's main domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Password of the mailbox as a hash in the server's crypt format. Send this or `password`, but
    /// not both.
    ///
    /// Wire name `password_hash`.
    pub password_hash: Option<Secret>,
    /// Maximum size of the mailbox in MB. `0` or `unlimited` means no limit, which works only if
    /// the account has no maximum for quotas. By default, the server's default applies.
    ///
    /// Wire name `quota`. At least `0`.
    pub quota: Option<Limit>,
    /// Whether the new mailbox gets a message that explains how to set up mail programs. By
    /// default, none is sent.
    ///
    /// Wire name `send_welcome_email`. Default: `false`.
    pub send_welcome_email: Option<bool>,
    /// Whether to leave the cached list of mail accounts as it is. By default, it is updated.
    ///
    /// Wire name `skip_update_db`. Default: `false`.
    pub skip_update_db: Option<bool>,
}

impl AddPop {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            password: None,
            domain: None,
            password_hash: None,
            quota: None,
            send_welcome_email: None,
            skip_update_db: None,
        }
    }

    /// Sets [`password`](field@Self::password).
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets [`password_hash`](field@Self::password_hash).
    pub fn password_hash(mut self, password_hash: impl Into<Secret>) -> Self {
        self.password_hash = Some(password_hash.into());
        self
    }

    /// Sets [`quota`](field@Self::quota).
    pub fn quota(mut self, quota: impl Into<Limit>) -> Self {
        self.quota = Some(quota.into());
        self
    }

    /// Sets [`send_welcome_email`](field@Self::send_welcome_email).
    #[inline]
    pub fn send_welcome_email(mut self, send_welcome_email: bool) -> Self {
        self.send_welcome_email = Some(send_welcome_email);
        self
    }

    /// Sets [`skip_update_db`](field@Self::skip_update_db).
    #[inline]
    pub fn skip_update_db(mut self, skip_update_db: bool) -> Self {
        self.skip_update_db = Some(skip_update_db);
        self
    }
}

impl Named for AddPop {
    type Data = Option<String>;

    const CALL: Call = Call::new(Api::Uapi, "Email", "add_pop", Effect::Write);

    const CHECKS: &'static [Check] = &[
        Check::ExactlyOne(&["password", "password_hash"]),
        Check::Range("quota", 0.0, f64::INFINITY),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.opt("password", &self.password);
        form.opt("domain", &self.domain);
        form.opt("password_hash", &self.password_hash);
        form.opt("quota", &self.quota);
        form.opt("send_welcome_email", &self.send_welcome_email);
        form.opt("skip_update_db", &self.skip_update_db);
    }
}

impl std::fmt::Debug for AddPop {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddPop", f)
    }
}

/// Sets the spam score from which messages are deleted automatically.
///
/// Deleted mail cannot be restored, so start with a high score.
/// [`disable_spam_autodelete`](disable_spam_autodelete()) ends the deletion.
///
/// The UAPI function `Email::add_spam_filter`. It may change something. Needs the role
/// `SpamFilter`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/add_spam_filter/>
#[doc(alias = "Email::add_spam_filter")]
pub fn add_spam_filter<C: Caller>(
    client: &C,
    params: &AddSpamFilter,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets the spam score from which messages are deleted automatically: the parameters of
/// [`add_spam_filter()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddSpamFilter {
    /// Mailbox that the score is for. By default, it applies to every mailbox of the account.
    ///
    /// Wire name `account`. Format: `email`.
    pub account: Option<String>,
    /// Score that a message must reach to be deleted: above `0` and below the account-wide score
    /// (`cpuser_spam_auto_delete_score` in [`get_spam_settings`](get_spam_settings())). The
    /// default, `5`, is strict. `8` or `10` delete less.
    ///
    /// Wire name `required_score`. At least `1`. Default: `5`.
    pub required_score: Option<f64>,
}

impl AddSpamFilter {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account`](field@Self::account).
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Sets [`required_score`](field@Self::required_score).
    pub fn required_score(mut self, required_score: impl Into<f64>) -> Self {
        self.required_score = Some(required_score.into());
        self
    }
}

impl Named for AddSpamFilter {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Email", "add_spam_filter", Effect::Write);

    const CHECKS: &'static [Check] = &[
        Check::Range("required_score", 1.0, f64::INFINITY),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("account", &self.account);
        form.opt("required_score", &self.required_score);
    }
}

impl std::fmt::Debug for AddSpamFilter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddSpamFilter", f)
    }
}

/// Lists the folders and files inside a mail directory.
///
/// Without parameters, it lists the account's main mail directory.
///
/// The UAPI function `Email::browse_mailbox`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/browse_mailbox/>
#[doc(alias = "Email::browse_mailbox")]
pub fn browse_mailbox<C: Caller>(
    client: &C,
    params: &BrowseMailbox,
) -> C::Output<Reply<Vec<types::BrowseMailboxRow>>> {
    client.call(params)
}

/// Lists the folders and files inside a mail directory: the parameters of [`browse_mailbox()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct BrowseMailbox {
    /// Mail address to look into. By default, the account's main mail directory.
    ///
    /// Wire name `account`. Format: `email`.
    pub account: Option<String>,
    /// Directory to restrict the list to. `default` or `mail` lists every mail directory.
    ///
    /// Wire name `dir`.
    pub dir: Option<String>,
    /// Whether names that begin with a dot are listed too. By default, they are not.
    ///
    /// Wire name `showdotfiles`. Default: `false`.
    pub showdotfiles: Option<bool>,
}

impl BrowseMailbox {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account`](field@Self::account).
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Sets [`dir`](field@Self::dir).
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }

    /// Sets [`showdotfiles`](field@Self::showdotfiles).
    #[inline]
    pub fn showdotfiles(mut self, showdotfiles: bool) -> Self {
        self.showdotfiles = Some(showdotfiles);
        self
    }
}

impl Named for BrowseMailbox {
    type Data = Vec<types::BrowseMailboxRow>;

    const CALL: Call = Call::new(Api::Uapi, "Email", "browse_mailbox", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("account", &self.account);
        form.opt("dir", &self.dir);
        form.opt("showdotfiles", &self.showdotfiles);
    }
}

impl std::fmt::Debug for BrowseMailbox {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "BrowseMailbox", f)
    }
}

/// Replaces an MX record of a domain with another.
///
/// Edits the DNS zone.
///
/// The UAPI function `Email::change_mx`. It may change something. Needs the role `MailReceive`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/change_mx/>
#[doc(alias = "Email::change_mx")]
pub fn change_mx<C: Caller>(
    client: &C,
    params: &ChangeMx,
) -> C::Output<Reply<types::MxChange>> {
    client.call(params)
}

/// Replaces an MX record of a domain with another: the parameters of [`change_mx()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ChangeMx {
    /// Domain that the record belongs to.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// The new host, which receives the mail.
    ///
    /// Wire name `exchanger`. Format: `domain`.
    pub exchanger: String,
    /// Host of the existing record, which identifies the record to change.
    ///
    /// Wire name `oldexchanger`. Format: `domain`.
    pub oldexchanger: String,
    /// New rank of the record: the lowest number is tried first.
    ///
    /// Wire name `priority`. At least `0`.
    pub priority: i64,
    /// Whether this server accepts the domain's mail in any case. By default, it does not.
    ///
    /// Wire name `alwaysaccept`. Default: `false`.
    pub alwaysaccept: Option<bool>,
    /// Current rank. It is only needed if several records name the same `oldexchanger`.
    ///
    /// Wire name `oldpriority`. At least `0`.
    pub oldpriority: Option<i64>,
}

/// The required parameters of [`ChangeMx::new()`].
#[derive(Clone)]
#[must_use]
pub struct ChangeMxRequired<'a> {
    /// See [`domain`](field@ChangeMx::domain).
    pub domain: &'a str,
    /// See [`exchanger`](field@ChangeMx::exchanger).
    pub exchanger: &'a str,
    /// See [`oldexchanger`](field@ChangeMx::oldexchanger).
    pub oldexchanger: &'a str,
    /// See [`priority`](field@ChangeMx::priority).
    pub priority: i64,
}

impl ChangeMx {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: ChangeMxRequired<'_>) -> Self {
        Self {
            domain: required.domain.into(),
            exchanger: required.exchanger.into(),
            oldexchanger: required.oldexchanger.into(),
            priority: required.priority,
            alwaysaccept: None,
            oldpriority: None,
        }
    }

    /// Sets [`alwaysaccept`](field@Self::alwaysaccept).
    #[inline]
    pub fn alwaysaccept(mut self, alwaysaccept: bool) -> Self {
        self.alwaysaccept = Some(alwaysaccept);
        self
    }

    /// Sets [`oldpriority`](field@Self::oldpriority).
    pub fn oldpriority(mut self, oldpriority: impl Into<i64>) -> Self {
        self.oldpriority = Some(oldpriority.into());
        self
    }
}

impl Named for ChangeMx {
    type Data = types::MxChange;

    const CALL: Call = Call::new(Api::Uapi, "Email", "change_mx", Effect::Write);

    const CHECKS: &'static [Check] = &[
        Check::Range("priority", 0.0, f64::INFINITY),
        Check::Range("oldpriority", 0.0, f64::INFINITY),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("exchanger", &self.exchanger);
        form.put("oldexchanger", &self.oldexchanger);
        form.put("priority", &self.priority);
        form.opt("alwaysaccept", &self.alwaysaccept);
        form.opt("oldpriority", &self.oldpriority);
    }
}

impl std::fmt::Debug for ChangeMx {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ChangeMx", f)
    }
}

/// Returns whether BlackBerry FastMail is set up on the server.
///
/// FastMail is obsolete.
///
/// Returns: Version number of FastMail, or empty text (null on the wire) if it is not enabled.
///
/// The UAPI function `Email::check_fastmail`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/check_fastmail/>
#[doc(alias = "Email::check_fastmail")]
pub fn check_fastmail<C: Caller>(
    client: &C,
    params: &CheckFastmail,
) -> C::Output<Reply<Option<String>>> {
    client.call(params)
}

/// Returns whether BlackBerry FastMail is set up on the server: the parameters of
/// [`check_fastmail()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CheckFastmail {}

impl CheckFastmail {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for CheckFastmail {
    type Data = Option<String>;

    const CALL: Call = Call::new(Api::Uapi, "Email", "check_fastmail", Effect::Read);
}

/// Counts the automatic replies of the whole account.
///
/// The UAPI function `Email::count_auto_responders`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/count_auto_responders/>
#[doc(alias = "Email::count_auto_responders")]
pub fn count_auto_responders<C: Caller>(
    client: &C,
    params: &CountAutoResponders,
) -> C::Output<Reply<Option<i64>>> {
    client.call(params)
}

/// Counts the automatic replies of the whole account: the parameters of
/// [`count_auto_responders()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CountAutoResponders {}

impl CountAutoResponders {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for CountAutoResponders {
    type Data = Option<i64>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "count_auto_responders",
        Effect::Read,
    );
}

/// Counts the mail filters of all addresses of the account.
///
/// The reference also names the IP Blocker feature as a condition.
///
/// The UAPI function `Email::count_filters`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/count_filters/>
#[doc(alias = "Email::count_filters")]
pub fn count_filters<C: Caller>(
    client: &C,
    params: &CountFilters,
) -> C::Output<Reply<Option<i64>>> {
    client.call(params)
}

/// Counts the mail filters of all addresses of the account: the parameters of
/// [`count_filters()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CountFilters {}

impl CountFilters {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for CountFilters {
    type Data = Option<i64>;

    const CALL: Call = Call::new(Api::Uapi, "Email", "count_filters", Effect::Read);
}

/// Counts the forwarders of all addresses of the account.
///
/// The UAPI function `Email::count_forwarders`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/count_forwarders/>
#[doc(alias = "Email::count_forwarders")]
pub fn count_forwarders<C: Caller>(
    client: &C,
    params: &CountForwarders,
) -> C::Output<Reply<Option<i64>>> {
    client.call(params)
}

/// Counts the forwarders of all addresses of the account: the parameters of
/// [`count_forwarders()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CountForwarders {}

impl CountForwarders {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for CountForwarders {
    type Data = Option<i64>;

    const CALL: Call = Call::new(Api::Uapi, "Email", "count_forwarders", Effect::Read);
}

/// Counts the mailing lists of the account.
///
/// The UAPI function `Email::count_lists`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/count_lists/>
#[doc(alias = "Email::count_lists")]
pub fn count_lists<C: Caller>(
    client: &C,
    params: &CountLists,
) -> C::Output<Reply<Option<i64>>> {
    client.call(params)
}

/// Counts the mailing lists of the account: the parameters of [`count_lists()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CountLists {}

impl CountLists {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for CountLists {
    type Data = Option<i64>;

    const CALL: Call = Call::new(Api::Uapi, "Email", "count_lists", Effect::Read);
}

/// Counts the mailboxes of the account.
///
/// Faster than [`list_pops`](list_pops()) if only the number is needed.
///
/// The UAPI function `Email::count_pops`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/count_pops/>
#[doc(alias = "Email::count_pops")]
pub fn count_pops<C: Caller>(
    client: &C,
    params: &CountPops,
) -> C::Output<Reply<Option<i64>>> {
    client.call(params)
}

/// Counts the mailboxes of the account: the parameters of [`count_pops()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CountPops {}

impl CountPops {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for CountPops {
    type Data = Option<i64>;

    const CALL: Call = Call::new(Api::Uapi, "Email", "count_pops", Effect::Read);
}

/// Removes the automatic reply of an address.
///
/// Cannot be undone; save it with [`get_auto_responder`](get_auto_responder()) first.
///
/// The UAPI function `Email::delete_auto_responder`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_auto_responder/>
#[doc(alias = "Email::delete_auto_responder")]
pub fn delete_auto_responder<C: Caller>(
    client: &C,
    params: &DeleteAutoResponder,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Removes the automatic reply of an address: the parameters of [`delete_auto_responder()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteAutoResponder {
    /// Full address that the reply belongs to.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
}

impl DeleteAutoResponder {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl Named for DeleteAutoResponder {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "delete_auto_responder",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
    }
}

impl std::fmt::Debug for DeleteAutoResponder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteAutoResponder", f)
    }
}

/// Stops forwarding the mail of a whole domain.
///
/// The UAPI function `Email::delete_domain_forwarder`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_domain_forwarder/>
#[doc(alias = "Email::delete_domain_forwarder")]
pub fn delete_domain_forwarder<C: Caller>(
    client: &C,
    params: &DeleteDomainForwarder,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Stops forwarding the mail of a whole domain: the parameters of
/// [`delete_domain_forwarder()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteDomainForwarder {
    /// Domain whose mail is forwarded, not the target.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl DeleteDomainForwarder {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for DeleteDomainForwarder {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "delete_domain_forwarder",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for DeleteDomainForwarder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteDomainForwarder", f)
    }
}

/// Deletes a mail filter.
///
/// To disable a filter without deleting it, use [`disable_filter`](disable_filter()).
///
/// The UAPI function `Email::delete_filter`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_filter/>
#[doc(alias = "Email::delete_filter")]
pub fn delete_filter<C: Caller>(
    client: &C,
    params: &DeleteFilter,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes a mail filter: the parameters of [`delete_filter()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteFilter {
    /// Mail address that the filter works for.
    ///
    /// Wire name `account`. Format: `email`.
    pub account: String,
    /// Name of the filter.
    ///
    /// Wire name `filtername`.
    pub filtername: String,
}

impl DeleteFilter {
    /// Creates the parameters.
    pub fn new(account: impl Into<String>, filtername: impl Into<String>) -> Self {
        Self {
            account: account.into(),
            filtername: filtername.into(),
        }
    }
}

impl Named for DeleteFilter {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Email", "delete_filter", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("account", &self.account);
        form.put("filtername", &self.filtername);
    }
}

impl std::fmt::Debug for DeleteFilter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteFilter", f)
    }
}

/// Removes one forwarder of an address.
///
/// An address may have several forwarders, so both addresses are required. Fails if there is no
/// such forwarder.
///
/// The UAPI function `Email::delete_forwarder`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_forwarder/>
#[doc(alias = "Email::delete_forwarder")]
pub fn delete_forwarder<C: Caller>(
    client: &C,
    params: &DeleteForwarder,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Removes one forwarder of an address: the parameters of [`delete_forwarder()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteForwarder {
    /// Address that is being forwarded.
    ///
    /// Wire name `address`. Format: `email`.
    pub address: String,
    /// Target of the forwarder, exactly as [`list_forwarders`](list_forwarders()) returns it: an
    /// address, the path of a script, or a system account.
    ///
    /// Wire name `forwarder`.
    pub forwarder: String,
}

impl DeleteForwarder {
    /// Creates the parameters.
    pub fn new(address: impl Into<String>, forwarder: impl Into<String>) -> Self {
        Self {
            address: address.into(),
            forwarder: forwarder.into(),
        }
    }
}

impl Named for DeleteForwarder {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Email", "delete_forwarder", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("address", &self.address);
        form.put("forwarder", &self.forwarder);
    }
}

impl std::fmt::Debug for DeleteForwarder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteForwarder", f)
    }
}

/// Deletes the outgoing mail that is held for a mailbox.
///
/// The messages are lost. [`release_outgoing`](release_outgoing()) sends them instead, and
/// [`get_held_message_count`](get_held_message_count()) counts them.
///
/// Returns: The number of deleted messages.
///
/// The UAPI function `Email::delete_held_messages`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_held_messages/>
#[doc(alias = "Email::delete_held_messages")]
pub fn delete_held_messages<C: Caller>(
    client: &C,
    params: &DeleteHeldMessages,
) -> C::Output<Reply<Option<i64>>> {
    client.call(params)
}

/// Deletes the outgoing mail that is held for a mailbox: the parameters of
/// [`delete_held_messages()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteHeldMessages {
    /// Email address whose held messages are deleted.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
}

impl DeleteHeldMessages {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl Named for DeleteHeldMessages {
    type Data = Option<i64>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "delete_held_messages",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
    }
}

impl std::fmt::Debug for DeleteHeldMessages {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteHeldMessages", f)
    }
}

/// Deletes a mailing list.
///
/// Its members and settings are deleted too.
///
/// The UAPI function `Email::delete_list`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_list/>
#[doc(alias = "Email::delete_list")]
pub fn delete_list<C: Caller>(client: &C, params: &DeleteList) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes a mailing list: the parameters of [`delete_list()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteList {
    /// The mailing list to delete, by its name in [`list_lists`](list_lists()).
    ///
    /// Wire name `list`.
    pub list: String,
}

impl DeleteList {
    /// Creates the parameters.
    pub fn new(list: impl Into<String>) -> Self {
        Self { list: list.into() }
    }
}

impl Named for DeleteList {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Email", "delete_list", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("list", &self.list);
    }
}

impl std::fmt::Debug for DeleteList {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteList", f)
    }
}

/// Removes an MX record from a domain's zone.
///
/// Edits the DNS zone.
///
/// The UAPI function `Email::delete_mx`. It may change something. Needs the role `DNS`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_mx/>
#[doc(alias = "Email::delete_mx")]
pub fn delete_mx<C: Caller>(
    client: &C,
    params: &DeleteMx,
) -> C::Output<Reply<types::MxChange>> {
    client.call(params)
}

/// Removes an MX record from a domain's zone: the parameters of [`delete_mx()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteMx {
    /// Domain that the record belongs to.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Host that the record names.
    ///
    /// Wire name `exchanger`.
    pub exchanger: String,
    /// Rank of the record. It identifies the record if several name the same host.
    ///
    /// Wire name `priority`. At least `1`.
    pub priority: i64,
}

impl DeleteMx {
    /// Creates the parameters.
    pub fn new(
        domain: impl Into<String>,
        exchanger: impl Into<String>,
        priority: impl Into<i64>,
    ) -> Self {
        Self {
            domain: domain.into(),
            exchanger: exchanger.into(),
            priority: priority.into(),
        }
    }
}

impl Named for DeleteMx {
    type Data = types::MxChange;

    const CALL: Call = Call::new(Api::Uapi, "Email", "delete_mx", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::Range("priority", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("exchanger", &self.exchanger);
        form.put("priority", &self.priority);
    }
}

impl std::fmt::Debug for DeleteMx {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteMx", f)
    }
}

/// Deletes a mailbox, by default with all mail in it.
///
/// Cannot be undone.
///
/// The UAPI function `Email::delete_pop`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_pop/>
#[doc(alias = "Email::delete_pop")]
pub fn delete_pop<C: Caller>(client: &C, params: &DeletePop) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes a mailbox, by default with all mail in it: the parameters of [`delete_pop()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeletePop {
    /// The mailbox: its full address or its local part. With only the local part, `domain` is used.
    ///
    /// Wire name `email`.
    pub email: String,
    /// Domain of the mailbox. By default, the account's main domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// `passwd` keeps the mail on disk and removes only the login. With any other value, or without
    /// the parameter, the mail is deleted too.
    ///
    /// Wire name `flags`.
    pub flags: Option<String>,
    /// Whether to keep the entry in the quota file. By default, it is removed too.
    ///
    /// Wire name `skip_quota`. Default: `false`.
    pub skip_quota: Option<bool>,
}

impl DeletePop {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            domain: None,
            flags: None,
            skip_quota: None,
        }
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets [`flags`](field@Self::flags).
    pub fn flags(mut self, flags: impl Into<String>) -> Self {
        self.flags = Some(flags.into());
        self
    }

    /// Sets [`skip_quota`](field@Self::skip_quota).
    #[inline]
    pub fn skip_quota(mut self, skip_quota: bool) -> Self {
        self.skip_quota = Some(skip_quota);
        self
    }
}

impl Named for DeletePop {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Email", "delete_pop", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.opt("domain", &self.domain);
        form.opt("flags", &self.flags);
        form.opt("skip_quota", &self.skip_quota);
    }
}

impl std::fmt::Debug for DeletePop {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeletePop", f)
    }
}

/// Disables a mail filter without deleting it.
///
/// [`enable_filter`](enable_filter()) enables it again.
///
/// The UAPI function `Email::disable_filter`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/disable_filter/>
#[doc(alias = "Email::disable_filter")]
pub fn disable_filter<C: Caller>(
    client: &C,
    params: &DisableFilter,
) -> C::Output<Reply<types::FilterUpdate>> {
    client.call(params)
}

/// Disables a mail filter without deleting it: the parameters of [`disable_filter()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DisableFilter {
    /// Mail address that the filter works for.
    ///
    /// Wire name `account`. Format: `email`.
    pub account: String,
    /// Name of the filter.
    ///
    /// Wire name `filtername`.
    pub filtername: String,
}

impl DisableFilter {
    /// Creates the parameters.
    pub fn new(account: impl Into<String>, filtername: impl Into<String>) -> Self {
        Self {
            account: account.into(),
            filtername: filtername.into(),
        }
    }
}

impl Named for DisableFilter {
    type Data = types::FilterUpdate;

    const CALL: Call = Call::new(Api::Uapi, "Email", "disable_filter", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("account", &self.account);
        form.put("filtername", &self.filtername);
    }
}

impl std::fmt::Debug for DisableFilter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DisableFilter", f)
    }
}

/// Stops creating folders for mail to plus addresses.
///
/// See [`enable_mailbox_autocreate`](enable_mailbox_autocreate()) for what plus addresses are.
///
/// Returns: Whether it is disabled now.
///
/// The UAPI function `Email::disable_mailbox_autocreate`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/disable_mailbox_autocreate/>
#[doc(alias = "Email::disable_mailbox_autocreate")]
pub fn disable_mailbox_autocreate<C: Caller>(
    client: &C,
    params: &DisableMailboxAutocreate,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Stops creating folders for mail to plus addresses: the parameters of
/// [`disable_mailbox_autocreate()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DisableMailboxAutocreate {
    /// Address of the mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
}

impl DisableMailboxAutocreate {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl Named for DisableMailboxAutocreate {
    type Data = Option<bool>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "disable_mailbox_autocreate",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
    }
}

impl std::fmt::Debug for DisableMailboxAutocreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DisableMailboxAutocreate", f)
    }
}

/// Turns spam scanning off for the account.
///
/// The UAPI function `Email::disable_spam_assassin`. It may change something. Needs the role
/// `SpamFilter`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/disable_spam_assassin/>
#[doc(alias = "Email::disable_spam_assassin")]
pub fn disable_spam_assassin<C: Caller>(
    client: &C,
    params: &DisableSpamAssassin,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Turns spam scanning off for the account: the parameters of [`disable_spam_assassin()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DisableSpamAssassin {}

impl DisableSpamAssassin {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for DisableSpamAssassin {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "disable_spam_assassin",
        Effect::Write,
    );
}

/// Stops deleting spam automatically.
///
/// Messages are still scored. [`add_spam_filter`](add_spam_filter()) starts the deletion again.
///
/// The UAPI function `Email::disable_spam_autodelete`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/disable_spam_autodelete/>
#[doc(alias = "Email::disable_spam_autodelete")]
pub fn disable_spam_autodelete<C: Caller>(
    client: &C,
    params: &DisableSpamAutodelete,
) -> C::Output<Reply<types::DisableSpamAutodeleteData>> {
    client.call(params)
}

/// Stops deleting spam automatically: the parameters of [`disable_spam_autodelete()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DisableSpamAutodelete {}

impl DisableSpamAutodelete {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for DisableSpamAutodelete {
    type Data = types::DisableSpamAutodeleteData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "disable_spam_autodelete",
        Effect::Write,
    );
}

/// Delivers spam to the inbox and no longer to a separate folder.
///
/// Works only if the host offers SpamAssassin. [`enable_spam_box`](enable_spam_box()) undoes
/// it.
///
/// The UAPI function `Email::disable_spam_box`. It may change something. Needs the role
/// `SpamFilter`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/disable_spam_box/>
#[doc(alias = "Email::disable_spam_box")]
pub fn disable_spam_box<C: Caller>(
    client: &C,
    params: &DisableSpamBox,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Delivers spam to the inbox and no longer to a separate folder: the parameters of
/// [`disable_spam_box()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DisableSpamBox {}

impl DisableSpamBox {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for DisableSpamBox {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Email", "disable_spam_box", Effect::Write);
}

/// Sends a message with the settings that a mail program needs for a mailbox.
///
/// To read the settings without sending a message, use
/// [`get_client_settings`](get_client_settings()).
///
/// The UAPI function `Email::dispatch_client_settings`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/dispatch_client_settings/>
#[doc(alias = "Email::dispatch_client_settings")]
pub fn dispatch_client_settings<C: Caller>(
    client: &C,
    params: &DispatchClientSettings,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sends a message with the settings that a mail program needs for a mailbox: the parameters of
/// [`dispatch_client_settings()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DispatchClientSettings {
    /// Mailbox that the settings describe, by address or user name.
    ///
    /// Wire name `account`.
    pub account: String,
    /// Address that gets the message.
    ///
    /// Wire name `to`. Format: `email`.
    pub to: String,
}

impl DispatchClientSettings {
    /// Creates the parameters.
    pub fn new(account: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            account: account.into(),
            to: to.into(),
        }
    }
}

impl Named for DispatchClientSettings {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "dispatch_client_settings",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("account", &self.account);
        form.put("to", &self.to);
    }
}

impl std::fmt::Debug for DispatchClientSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DispatchClientSettings", f)
    }
}

/// Changes the quota of a mailbox.
///
/// A value above the account's own maximum is lowered to that maximum without an error.
///
/// The UAPI function `Email::edit_pop_quota`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/edit_pop_quota/>
#[doc(alias = "Email::edit_pop_quota")]
pub fn edit_pop_quota<C: Caller>(
    client: &C,
    params: &EditPopQuota,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Changes the quota of a mailbox: the parameters of [`edit_pop_quota()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EditPopQuota {
    /// Domain of the mailbox. The reference marks it as required, yet names the account's main
    /// domain as its default.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Local part of the mailbox.
    ///
    /// Wire name `email`.
    pub email: String,
    /// New limit in MB. `0` or `unlimited` means no limit, which works only if the account has no
    /// maximum for quotas. By default, the server's default applies.
    ///
    /// Wire name `quota`.
    pub quota: Option<Limit>,
}

impl EditPopQuota {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            email: email.into(),
            quota: None,
        }
    }

    /// Sets [`quota`](field@Self::quota).
    pub fn quota(mut self, quota: impl Into<Limit>) -> Self {
        self.quota = Some(quota.into());
        self
    }
}

impl Named for EditPopQuota {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Email", "edit_pop_quota", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("email", &self.email);
        form.opt("quota", &self.quota);
    }
}

impl std::fmt::Debug for EditPopQuota {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "EditPopQuota", f)
    }
}

/// Enables a mail filter again.
///
/// The UAPI function `Email::enable_filter`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/enable_filter/>
#[doc(alias = "Email::enable_filter")]
pub fn enable_filter<C: Caller>(
    client: &C,
    params: &EnableFilter,
) -> C::Output<Reply<types::FilterUpdate>> {
    client.call(params)
}

/// Enables a mail filter again: the parameters of [`enable_filter()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EnableFilter {
    /// Mail address that the filter works for.
    ///
    /// Wire name `account`. Format: `email`.
    pub account: String,
    /// Name of the filter.
    ///
    /// Wire name `filtername`.
    pub filtername: String,
}

impl EnableFilter {
    /// Creates the parameters.
    pub fn new(account: impl Into<String>, filtername: impl Into<String>) -> Self {
        Self {
            account: account.into(),
            filtername: filtername.into(),
        }
    }
}

impl Named for EnableFilter {
    type Data = types::FilterUpdate;

    const CALL: Call = Call::new(Api::Uapi, "Email", "enable_filter", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("account", &self.account);
        form.put("filtername", &self.filtername);
    }
}

impl std::fmt::Debug for EnableFilter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "EnableFilter", f)
    }
}

/// Lets mail to plus addresses create folders automatically.
///
/// A message to `user+news@example.com` then creates the folder `news` in that mailbox if it
/// does not exist. [`disable_mailbox_autocreate`](disable_mailbox_autocreate()) ends this.
///
/// Returns: Whether it is enabled now.
///
/// The UAPI function `Email::enable_mailbox_autocreate`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/enable_mailbox_autocreate/>
#[doc(alias = "Email::enable_mailbox_autocreate")]
pub fn enable_mailbox_autocreate<C: Caller>(
    client: &C,
    params: &EnableMailboxAutocreate,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Lets mail to plus addresses create folders automatically: the parameters of
/// [`enable_mailbox_autocreate()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EnableMailboxAutocreate {
    /// Address of the mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
}

impl EnableMailboxAutocreate {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl Named for EnableMailboxAutocreate {
    type Data = Option<bool>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "enable_mailbox_autocreate",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
    }
}

impl std::fmt::Debug for EnableMailboxAutocreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "EnableMailboxAutocreate", f)
    }
}

/// Turns spam scanning on for the account.
///
/// The UAPI function `Email::enable_spam_assassin`. It may change something. Needs the role
/// `SpamFilter`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/enable_spam_assassin/>
#[doc(alias = "Email::enable_spam_assassin")]
pub fn enable_spam_assassin<C: Caller>(
    client: &C,
    params: &EnableSpamAssassin,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Turns spam scanning on for the account: the parameters of [`enable_spam_assassin()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EnableSpamAssassin {}

impl EnableSpamAssassin {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for EnableSpamAssassin {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "enable_spam_assassin",
        Effect::Write,
    );
}

/// Sorts messages that are marked as spam into a spam folder.
///
/// Works only if the host offers SpamAssassin. [`disable_spam_box`](disable_spam_box()) undoes
/// it.
///
/// The UAPI function `Email::enable_spam_box`. It may change something. Needs the role
/// `SpamFilter`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/enable_spam_box/>
#[doc(alias = "Email::enable_spam_box")]
pub fn enable_spam_box<C: Caller>(
    client: &C,
    params: &EnableSpamBox,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sorts messages that are marked as spam into a spam folder: the parameters of
/// [`enable_spam_box()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EnableSpamBox {}

impl EnableSpamBox {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for EnableSpamBox {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Email", "enable_spam_box", Effect::Write);
}

/// Writes the account's mailing lists to a CSV file on the server.
///
/// The file is `mail/exported_lists` below the home directory. The reply does not contain it.
///
/// The UAPI function `Email::export_lists`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/export_lists/>
#[doc(alias = "Email::export_lists")]
pub fn export_lists<C: Caller>(
    client: &C,
    params: &ExportLists,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Writes the account's mailing lists to a CSV file on the server: the parameters of
/// [`export_lists()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ExportLists {}

impl ExportLists {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ExportLists {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Email", "export_lists", Effect::Write);
}

/// Lists the character encodings that the server supports.
///
/// [`get_charsets`](get_charsets()) lists those of the mail server.
///
/// The UAPI function `Email::fetch_charmaps`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_charmaps/>
#[doc(alias = "Email::fetch_charmaps")]
pub fn fetch_charmaps<C: Caller>(
    client: &C,
    params: &FetchCharmaps,
) -> C::Output<Reply<Vec<types::FetchCharmapsRow>>> {
    client.call(params)
}

/// Lists the character encodings that the server supports: the parameters of
/// [`fetch_charmaps()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FetchCharmaps {}

impl FetchCharmaps {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for FetchCharmaps {
    type Data = Vec<types::FetchCharmapsRow>;

    const CALL: Call = Call::new(Api::Uapi, "Email", "fetch_charmaps", Effect::Read);
}

/// Starts rebuilding the full-text search index of a mailbox.
///
/// Works only with the IMAP full-text search plugin (Solr), which the administrator installs.
/// The scan runs in the background.
///
/// Returns: Whether the scan was started.
///
/// The UAPI function `Email::fts_rescan_mailbox`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/fts_rescan_mailbox/>
#[doc(alias = "Email::fts_rescan_mailbox")]
pub fn fts_rescan_mailbox<C: Caller>(
    client: &C,
    params: &FtsRescanMailbox,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Starts rebuilding the full-text search index of a mailbox: the parameters of
/// [`fts_rescan_mailbox()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FtsRescanMailbox {
    /// Mail address of the mailbox to index. The reference marks it as required, but also says that
    /// the account's default mailbox is indexed without it.
    ///
    /// Wire name `account`. Format: `email`.
    pub account: String,
}

impl FtsRescanMailbox {
    /// Creates the parameters.
    pub fn new(account: impl Into<String>) -> Self {
        Self { account: account.into() }
    }
}

impl Named for FtsRescanMailbox {
    type Data = Option<bool>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "fts_rescan_mailbox",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("account", &self.account);
    }
}

impl std::fmt::Debug for FtsRescanMailbox {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "FtsRescanMailbox", f)
    }
}

/// Creates a password for a mailing list that works once.
///
/// Returns: The password. It works for one login.
///
/// The UAPI function `Email::generate_mailman_otp`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/generate_mailman_otp/>
#[doc(alias = "Email::generate_mailman_otp")]
pub fn generate_mailman_otp<C: Caller>(
    client: &C,
    params: &GenerateMailmanOtp,
) -> C::Output<Reply<Option<Secret>>> {
    client.call(params)
}

/// Creates a password for a mailing list that works once: the parameters of
/// [`generate_mailman_otp()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GenerateMailmanOtp {
    /// The mailing list, by its name in [`list_lists`](list_lists()).
    ///
    /// Wire name `list`.
    pub list: String,
}

impl GenerateMailmanOtp {
    /// Creates the parameters.
    pub fn new(list: impl Into<String>) -> Self {
        Self { list: list.into() }
    }
}

impl Named for GenerateMailmanOtp {
    type Data = Option<Secret>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "generate_mailman_otp",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("list", &self.list);
    }
}

impl std::fmt::Debug for GenerateMailmanOtp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GenerateMailmanOtp", f)
    }
}

/// Reads the automatic reply of an address.
///
/// If the address has no automatic reply, the call succeeds and the data has only `charset`.
///
/// The UAPI function `Email::get_auto_responder`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_auto_responder/>
#[doc(alias = "Email::get_auto_responder")]
pub fn get_auto_responder<C: Caller>(
    client: &C,
    params: &GetAutoResponder,
) -> C::Output<Reply<types::GetAutoResponderData>> {
    client.call(params)
}

/// Reads the automatic reply of an address: the parameters of [`get_auto_responder()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetAutoResponder {
    /// Address that has the automatic reply. Use the full address.
    ///
    /// Wire name `email`. Format: `username`.
    pub email: String,
    /// Encoding in which the stored text is read. By default, `utf-8`.
    ///
    /// Wire name `temp_charset`. Default: `utf-8`.
    pub temp_charset: Option<String>,
}

impl GetAutoResponder {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            temp_charset: None,
        }
    }

    /// Sets [`temp_charset`](field@Self::temp_charset).
    pub fn temp_charset(mut self, temp_charset: impl Into<String>) -> Self {
        self.temp_charset = Some(temp_charset.into());
        self
    }
}

impl Named for GetAutoResponder {
    type Data = types::GetAutoResponderData;

    const CALL: Call = Call::new(Api::Uapi, "Email", "get_auto_responder", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.opt("temp_charset", &self.temp_charset);
    }
}

impl std::fmt::Debug for GetAutoResponder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetAutoResponder", f)
    }
}

/// Lists the character encodings that the mail server supports.
///
/// Returns: Each item is the name of an encoding, such as `utf-8`.
///
/// The UAPI function `Email::get_charsets`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_charsets/>
#[doc(alias = "Email::get_charsets")]
pub fn get_charsets<C: Caller>(
    client: &C,
    params: &GetCharsets,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Lists the character encodings that the mail server supports: the parameters of
/// [`get_charsets()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetCharsets {}

impl GetCharsets {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetCharsets {
    type Data = Vec<String>;

    const CALL: Call = Call::new(Api::Uapi, "Email", "get_charsets", Effect::Read);
}

/// Returns the hosts, ports and login that a mail program needs for a mailbox.
///
/// [`dispatch_client_settings`](dispatch_client_settings()) sends them in a message.
///
/// The UAPI function `Email::get_client_settings`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_client_settings/>
#[doc(alias = "Email::get_client_settings")]
pub fn get_client_settings<C: Caller>(
    client: &C,
    params: &GetClientSettings,
) -> C::Output<Reply<types::GetClientSettingsData>> {
    client.call(params)
}

/// Returns the hosts, ports and login that a mail program needs for a mailbox: the parameters
/// of [`get_client_settings()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetClientSettings {
    /// Mail address to describe. By default, the account's default mailbox.
    ///
    /// Wire name `account`. Format: `email`.
    pub account: Option<String>,
}

impl GetClientSettings {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account`](field@Self::account).
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }
}

impl Named for GetClientSettings {
    type Data = types::GetClientSettingsData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "get_client_settings",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("account", &self.account);
    }
}

impl std::fmt::Debug for GetClientSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetClientSettings", f)
    }
}

/// Returns the quota a new mailbox gets by default, in bytes.
///
/// [`get_default_email_quota_mib`](get_default_email_quota_mib()) gives the same in MiB.
///
/// Returns: Bytes: the server's default (32 GB out of the box), or the account's disk quota if
/// that is smaller.
///
/// The UAPI function `Email::get_default_email_quota`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_default_email_quota/>
#[doc(alias = "Email::get_default_email_quota")]
pub fn get_default_email_quota<C: Caller>(
    client: &C,
    params: &GetDefaultEmailQuota,
) -> C::Output<Reply<Option<Limit>>> {
    client.call(params)
}

/// Returns the quota a new mailbox gets by default, in bytes: the parameters of
/// [`get_default_email_quota()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetDefaultEmailQuota {}

impl GetDefaultEmailQuota {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetDefaultEmailQuota {
    type Data = Option<Limit>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "get_default_email_quota",
        Effect::Read,
    );
}

/// Returns the quota a new mailbox gets by default, in MiB.
///
/// [`get_default_email_quota`](get_default_email_quota()) gives the same in bytes.
///
/// Returns: MiB: the server's default (32 GB out of the box), or the account's disk quota if
/// that is smaller.
///
/// The UAPI function `Email::get_default_email_quota_mib`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_default_email_quota_mib/>
#[doc(alias = "Email::get_default_email_quota_mib")]
pub fn get_default_email_quota_mib<C: Caller>(
    client: &C,
    params: &GetDefaultEmailQuotaMib,
) -> C::Output<Reply<Option<Limit>>> {
    client.call(params)
}

/// Returns the quota a new mailbox gets by default, in MiB: the parameters of
/// [`get_default_email_quota_mib()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetDefaultEmailQuotaMib {}

impl GetDefaultEmailQuotaMib {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetDefaultEmailQuotaMib {
    type Data = Option<Limit>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "get_default_email_quota_mib",
        Effect::Read,
    );
}

/// Returns how much space a mailbox uses.
///
/// [`list_pops_with_disk`](list_pops_with_disk()) returns this for all mailboxes at once.
///
/// The UAPI function `Email::get_disk_usage`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_disk_usage/>
#[doc(alias = "Email::get_disk_usage")]
pub fn get_disk_usage<C: Caller>(
    client: &C,
    params: &GetDiskUsage,
) -> C::Output<Reply<types::GetDiskUsageData>> {
    client.call(params)
}

/// Returns how much space a mailbox uses: the parameters of [`get_disk_usage()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetDiskUsage {
    /// Domain of the mailbox.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Local part of the mailbox.
    ///
    /// Wire name `user`. Format: `username`.
    pub user: String,
}

impl GetDiskUsage {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            user: user.into(),
        }
    }
}

impl Named for GetDiskUsage {
    type Data = types::GetDiskUsageData;

    const CALL: Call = Call::new(Api::Uapi, "Email", "get_disk_usage", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("user", &self.user);
    }
}

impl std::fmt::Debug for GetDiskUsage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetDiskUsage", f)
    }
}

/// Reads one mail filter with its rules and actions.
///
/// The UAPI function `Email::get_filter`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_filter/>
#[doc(alias = "Email::get_filter")]
pub fn get_filter<C: Caller>(
    client: &C,
    params: &GetFilter,
) -> C::Output<Reply<types::MailFilter>> {
    client.call(params)
}

/// Reads one mail filter with its rules and actions: the parameters of [`get_filter()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetFilter {
    /// Mail address that the filter works for.
    ///
    /// Wire name `account`. Format: `email`.
    pub account: String,
    /// Name of the filter.
    ///
    /// Wire name `filtername`.
    pub filtername: String,
}

impl GetFilter {
    /// Creates the parameters.
    pub fn new(account: impl Into<String>, filtername: impl Into<String>) -> Self {
        Self {
            account: account.into(),
            filtername: filtername.into(),
        }
    }
}

impl Named for GetFilter {
    type Data = types::MailFilter;

    const CALL: Call = Call::new(Api::Uapi, "Email", "get_filter", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("account", &self.account);
        form.put("filtername", &self.filtername);
    }
}

impl std::fmt::Debug for GetFilter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetFilter", f)
    }
}

/// Counts the outgoing messages that are being held for a mailbox.
///
/// After [`hold_outgoing`](hold_outgoing()), messages are held until
/// [`release_outgoing`](release_outgoing()) or [`delete_held_messages`](delete_held_messages())
/// is called.
///
/// Returns: The number of held messages.
///
/// The UAPI function `Email::get_held_message_count`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_held_message_count/>
#[doc(alias = "Email::get_held_message_count")]
pub fn get_held_message_count<C: Caller>(
    client: &C,
    params: &GetHeldMessageCount,
) -> C::Output<Reply<Option<i64>>> {
    client.call(params)
}

/// Counts the outgoing messages that are being held for a mailbox: the parameters of
/// [`get_held_message_count()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetHeldMessageCount {
    /// Address of the mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: Option<String>,
}

impl GetHeldMessageCount {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`email`](field@Self::email).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

impl Named for GetHeldMessageCount {
    type Data = Option<i64>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "get_held_message_count",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("email", &self.email);
    }
}

impl std::fmt::Debug for GetHeldMessageCount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetHeldMessageCount", f)
    }
}

/// Returns how much space all mailing lists of the account use.
///
/// Returns: Bytes.
///
/// The UAPI function `Email::get_lists_total_disk_usage`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_lists_total_disk_usage/>
#[doc(alias = "Email::get_lists_total_disk_usage")]
pub fn get_lists_total_disk_usage<C: Caller>(
    client: &C,
    params: &GetListsTotalDiskUsage,
) -> C::Output<Reply<Option<i64>>> {
    client.call(params)
}

/// Returns how much space all mailing lists of the account use: the parameters of
/// [`get_lists_total_disk_usage()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetListsTotalDiskUsage {}

impl GetListsTotalDiskUsage {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetListsTotalDiskUsage {
    type Data = Option<i64>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "get_lists_total_disk_usage",
        Effect::Read,
    );
}

/// Returns whether mail to plus addresses creates folders automatically.
///
/// [`enable_mailbox_autocreate`](enable_mailbox_autocreate()) and
/// [`disable_mailbox_autocreate`](disable_mailbox_autocreate()) change this.
///
/// Returns: Whether missing folders are created.
///
/// The UAPI function `Email::get_mailbox_autocreate`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_mailbox_autocreate/>
#[doc(alias = "Email::get_mailbox_autocreate")]
pub fn get_mailbox_autocreate<C: Caller>(
    client: &C,
    params: &GetMailboxAutocreate,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Returns whether mail to plus addresses creates folders automatically: the parameters of
/// [`get_mailbox_autocreate()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetMailboxAutocreate {
    /// Address of the mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
}

impl GetMailboxAutocreate {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl Named for GetMailboxAutocreate {
    type Data = Option<bool>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "get_mailbox_autocreate",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
    }
}

impl std::fmt::Debug for GetMailboxAutocreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetMailboxAutocreate", f)
    }
}

/// Lists who may administer a mailing list.
///
/// The UAPI function `Email::get_mailman_delegates`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_mailman_delegates/>
#[doc(alias = "Email::get_mailman_delegates")]
pub fn get_mailman_delegates<C: Caller>(
    client: &C,
    params: &GetMailmanDelegates,
) -> C::Output<Reply<types::MailmanDelegates>> {
    client.call(params)
}

/// Lists who may administer a mailing list: the parameters of [`get_mailman_delegates()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetMailmanDelegates {
    /// The mailing list, by its name in [`list_lists`](list_lists()).
    ///
    /// Wire name `list`.
    pub list: String,
}

impl GetMailmanDelegates {
    /// Creates the parameters.
    pub fn new(list: impl Into<String>) -> Self {
        Self { list: list.into() }
    }
}

impl Named for GetMailmanDelegates {
    type Data = types::MailmanDelegates;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "get_mailman_delegates",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("list", &self.list);
    }
}

impl std::fmt::Debug for GetMailmanDelegates {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetMailmanDelegates", f)
    }
}

/// Returns a text that says how much space the main mailbox uses.
///
/// [`get_main_account_disk_usage_bytes`](get_main_account_disk_usage_bytes()) returns it as a
/// number.
///
/// Returns: Amount with its unit, such as `3076 bytes`.
///
/// The UAPI function `Email::get_main_account_disk_usage`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_main_account_disk_usage/>
#[doc(alias = "Email::get_main_account_disk_usage")]
pub fn get_main_account_disk_usage<C: Caller>(
    client: &C,
    params: &GetMainAccountDiskUsage,
) -> C::Output<Reply<Option<String>>> {
    client.call(params)
}

/// Returns a text that says how much space the main mailbox uses: the parameters of
/// [`get_main_account_disk_usage()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetMainAccountDiskUsage {}

impl GetMainAccountDiskUsage {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetMainAccountDiskUsage {
    type Data = Option<String>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "get_main_account_disk_usage",
        Effect::Read,
    );
}

/// Returns the size of the main mailbox in bytes.
///
/// Returns: Bytes used by the account's main mailbox.
///
/// The UAPI function `Email::get_main_account_disk_usage_bytes`. It changes nothing. Needs the
/// role `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_main_account_disk_usage_bytes/>
#[doc(alias = "Email::get_main_account_disk_usage_bytes")]
pub fn get_main_account_disk_usage_bytes<C: Caller>(
    client: &C,
    params: &GetMainAccountDiskUsageBytes,
) -> C::Output<Reply<Option<i64>>> {
    client.call(params)
}

/// Returns the size of the main mailbox in bytes: the parameters of
/// [`get_main_account_disk_usage_bytes()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetMainAccountDiskUsageBytes {}

impl GetMainAccountDiskUsageBytes {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetMainAccountDiskUsageBytes {
    type Data = Option<i64>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "get_main_account_disk_usage_bytes",
        Effect::Read,
    );
}

/// Returns the largest quota a mailbox of the account may have, in bytes.
///
/// [`get_max_email_quota_mib`](get_max_email_quota_mib()) gives the same in MiB.
///
/// Returns: Bytes: the server's maximum (4 PiB out of the box), or the account's disk quota if
/// that is smaller.
///
/// The UAPI function `Email::get_max_email_quota`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_max_email_quota/>
#[doc(alias = "Email::get_max_email_quota")]
pub fn get_max_email_quota<C: Caller>(
    client: &C,
    params: &GetMaxEmailQuota,
) -> C::Output<Reply<Option<Limit>>> {
    client.call(params)
}

/// Returns the largest quota a mailbox of the account may have, in bytes: the parameters of
/// [`get_max_email_quota()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetMaxEmailQuota {}

impl GetMaxEmailQuota {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetMaxEmailQuota {
    type Data = Option<Limit>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "get_max_email_quota",
        Effect::Read,
    );
}

/// Returns the largest quota a mailbox of the account may have, in MiB.
///
/// [`get_max_email_quota`](get_max_email_quota()) gives the same in bytes.
///
/// Returns: MiB.
///
/// The UAPI function `Email::get_max_email_quota_mib`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_max_email_quota_mib/>
#[doc(alias = "Email::get_max_email_quota_mib")]
pub fn get_max_email_quota_mib<C: Caller>(
    client: &C,
    params: &GetMaxEmailQuotaMib,
) -> C::Output<Reply<Option<Limit>>> {
    client.call(params)
}

/// Returns the largest quota a mailbox of the account may have, in MiB: the parameters of
/// [`get_max_email_quota_mib()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetMaxEmailQuotaMib {}

impl GetMaxEmailQuotaMib {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetMaxEmailQuotaMib {
    type Data = Option<Limit>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "get_max_email_quota_mib",
        Effect::Read,
    );
}

/// Returns the quota of one mailbox.
///
/// Returns: The quota, in MB or in bytes as asked.
///
/// The UAPI function `Email::get_pop_quota`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_pop_quota/>
#[doc(alias = "Email::get_pop_quota")]
pub fn get_pop_quota<C: Caller>(
    client: &C,
    params: &GetPopQuota,
) -> C::Output<Reply<Option<Limit>>> {
    client.call(params)
}

/// Returns the quota of one mailbox: the parameters of [`get_pop_quota()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetPopQuota {
    /// Local part of the mailbox.
    ///
    /// Wire name `email`.
    pub email: String,
    /// Whether the answer is in bytes. By default, it is in MB.
    ///
    /// Wire name `as_bytes`. Default: `false`.
    pub as_bytes: Option<bool>,
    /// Domain of the mailbox. By default, the account's main domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl GetPopQuota {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            as_bytes: None,
            domain: None,
        }
    }

    /// Sets [`as_bytes`](field@Self::as_bytes).
    #[inline]
    pub fn as_bytes(mut self, as_bytes: bool) -> Self {
        self.as_bytes = Some(as_bytes);
        self
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

impl Named for GetPopQuota {
    type Data = Option<Limit>;

    const CALL: Call = Call::new(Api::Uapi, "Email", "get_pop_quota", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.opt("as_bytes", &self.as_bytes);
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for GetPopQuota {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetPopQuota", f)
    }
}

/// Reads the spam settings of the account or of one mailbox.
///
/// For a mailbox without its own settings, the reply has the `cpuser_` members, which apply to
/// the whole account, instead of `spam_auto_delete` and `spam_auto_delete_score`.
///
/// The UAPI function `Email::get_spam_settings`. It changes nothing. Needs the role
/// `SpamFilter`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_spam_settings/>
#[doc(alias = "Email::get_spam_settings")]
pub fn get_spam_settings<C: Caller>(
    client: &C,
    params: &GetSpamSettings,
) -> C::Output<Reply<types::GetSpamSettingsData>> {
    client.call(params)
}

/// Reads the spam settings of the account or of one mailbox: the parameters of
/// [`get_spam_settings()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetSpamSettings {
    /// Address of the mailbox. By default, the account's default mailbox.
    ///
    /// Wire name `account`. Format: `email`.
    pub account: Option<String>,
}

impl GetSpamSettings {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account`](field@Self::account).
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }
}

impl Named for GetSpamSettings {
    type Data = types::GetSpamSettingsData;

    const CALL: Call = Call::new(Api::Uapi, "Email", "get_spam_settings", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("account", &self.account);
    }
}

impl std::fmt::Debug for GetSpamSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetSpamSettings", f)
    }
}

/// Returns the mail host and the storage format of a mailbox, which webmail needs.
///
/// The UAPI function `Email::get_webmail_settings`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_webmail_settings/>
#[doc(alias = "Email::get_webmail_settings")]
pub fn get_webmail_settings<C: Caller>(
    client: &C,
    params: &GetWebmailSettings,
) -> C::Output<Reply<types::GetWebmailSettingsData>> {
    client.call(params)
}

/// Returns the mail host and the storage format of a mailbox, which webmail needs: the
/// parameters of [`get_webmail_settings()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetWebmailSettings {
    /// Address of the mailbox. By default, the account's default mailbox.
    ///
    /// Wire name `account`.
    pub account: Option<String>,
}

impl GetWebmailSettings {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account`](field@Self::account).
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }
}

impl Named for GetWebmailSettings {
    type Data = types::GetWebmailSettingsData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "get_webmail_settings",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("account", &self.account);
    }
}

impl std::fmt::Debug for GetWebmailSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetWebmailSettings", f)
    }
}

/// Returns whether a mail user may administer any mailing list of the account.
///
/// Returns: Whether the user administers at least one list.
///
/// The UAPI function `Email::has_delegated_mailman_lists`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/has_delegated_mailman_lists/>
#[doc(alias = "Email::has_delegated_mailman_lists")]
pub fn has_delegated_mailman_lists<C: Caller>(
    client: &C,
    params: &HasDelegatedMailmanLists,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Returns whether a mail user may administer any mailing list of the account: the parameters
/// of [`has_delegated_mailman_lists()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct HasDelegatedMailmanLists {
    /// Mail address of the user.
    ///
    /// Wire name `delegate`. Format: `email`.
    pub delegate: String,
}

impl HasDelegatedMailmanLists {
    /// Creates the parameters.
    pub fn new(delegate: impl Into<String>) -> Self {
        Self { delegate: delegate.into() }
    }
}

impl Named for HasDelegatedMailmanLists {
    type Data = Option<bool>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "has_delegated_mailman_lists",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("delegate", &self.delegate);
    }
}

impl std::fmt::Debug for HasDelegatedMailmanLists {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "HasDelegatedMailmanLists", f)
    }
}

/// Returns whether the IMAP and POP3 server accepts unencrypted logins.
///
/// A setting of the whole server (Dovecot).
///
/// Returns: Whether unencrypted logins are accepted.
///
/// The UAPI function `Email::has_plaintext_authentication`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/has_plaintext_authentication/>
#[doc(alias = "Email::has_plaintext_authentication")]
pub fn has_plaintext_authentication<C: Caller>(
    client: &C,
    params: &HasPlaintextAuthentication,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Returns whether the IMAP and POP3 server accepts unencrypted logins: the parameters of
/// [`has_plaintext_authentication()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct HasPlaintextAuthentication {}

impl HasPlaintextAuthentication {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for HasPlaintextAuthentication {
    type Data = Option<bool>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "has_plaintext_authentication",
        Effect::Read,
    );
}

/// Holds the outgoing mail of a mailbox in the queue.
///
/// No message is lost or refused: [`release_outgoing`](release_outgoing()) sends them. Mail to
/// addresses on the same server is not held. To refuse outgoing mail outright, use
/// [`suspend_outgoing`](suspend_outgoing()).
///
/// The UAPI function `Email::hold_outgoing`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/hold_outgoing/>
#[doc(alias = "Email::hold_outgoing")]
pub fn hold_outgoing<C: Caller>(
    client: &C,
    params: &HoldOutgoing,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Holds the outgoing mail of a mailbox in the queue: the parameters of [`hold_outgoing()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct HoldOutgoing {
    /// Full mail address of the sender.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
}

impl HoldOutgoing {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl Named for HoldOutgoing {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Email", "hold_outgoing", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
    }
}

impl std::fmt::Debug for HoldOutgoing {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "HoldOutgoing", f)
    }
}

/// Lists the automatic replies of a domain.
///
/// The list has only addresses and subjects. [`get_auto_responder`](get_auto_responder())
/// returns everything.
///
/// The UAPI function `Email::list_auto_responders`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_auto_responders/>
#[doc(alias = "Email::list_auto_responders")]
pub fn list_auto_responders<C: Caller>(
    client: &C,
    params: &ListAutoResponders,
) -> C::Output<Reply<Vec<types::ListAutoRespondersRow>>> {
    client.call(params)
}

/// Lists the automatic replies of a domain: the parameters of [`list_auto_responders()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListAutoResponders {
    /// Domain whose automatic replies are listed.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// A regular expression as in Perl. Only matching entries are listed. By default, all are.
    ///
    /// Wire name `regex`.
    pub regex: Option<String>,
}

impl ListAutoResponders {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            regex: None,
        }
    }

    /// Sets [`regex`](field@Self::regex).
    pub fn regex(mut self, regex: impl Into<String>) -> Self {
        self.regex = Some(regex.into());
        self
    }
}

impl Named for ListAutoResponders {
    type Data = Vec<types::ListAutoRespondersRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "list_auto_responders",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.opt("regex", &self.regex);
    }
}

impl std::fmt::Debug for ListAutoResponders {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListAutoResponders", f)
    }
}

/// Returns what happens to mail for addresses that do not exist.
///
/// [`set_default_address`](set_default_address()) changes this.
///
/// Returns: Each item is a domain.
///
/// The UAPI function `Email::list_default_address`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_default_address/>
#[doc(alias = "Email::list_default_address")]
pub fn list_default_address<C: Caller>(
    client: &C,
    params: &ListDefaultAddress,
) -> C::Output<Reply<Vec<types::ListDefaultAddressRow>>> {
    client.call(params)
}

/// Returns what happens to mail for addresses that do not exist: the parameters of
/// [`list_default_address()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListDefaultAddress {
    /// Name of the account whose domains are listed. By default, the calling account.
    ///
    /// Wire name `user`. Format: `username`.
    pub user: Option<String>,
    /// Domain to list. By default, all domains of the account.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl ListDefaultAddress {
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

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

impl Named for ListDefaultAddress {
    type Data = Vec<types::ListDefaultAddressRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "list_default_address",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("user", &self.user);
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for ListDefaultAddress {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListDefaultAddress", f)
    }
}

/// Lists the forwarders that cover whole domains.
///
/// The UAPI function `Email::list_domain_forwarders`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_domain_forwarders/>
#[doc(alias = "Email::list_domain_forwarders")]
pub fn list_domain_forwarders<C: Caller>(
    client: &C,
    params: &ListDomainForwarders,
) -> C::Output<Reply<Vec<types::ListDomainForwardersRow>>> {
    client.call(params)
}

/// Lists the forwarders that cover whole domains: the parameters of
/// [`list_domain_forwarders()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListDomainForwarders {
    /// Domain to list. By default, all domains of the account.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl ListDomainForwarders {
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

impl Named for ListDomainForwarders {
    type Data = Vec<types::ListDomainForwardersRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "list_domain_forwarders",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for ListDomainForwarders {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListDomainForwarders", f)
    }
}

/// Lists the mail filters of a mailbox or of the whole account.
///
/// The UAPI function `Email::list_filters`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/list_filters/>
#[doc(alias = "Email::list_filters")]
pub fn list_filters<C: Caller>(
    client: &C,
    params: &ListFilters,
) -> C::Output<Reply<Vec<types::MailFilter>>> {
    client.call(params)
}

/// Lists the mail filters of a mailbox or of the whole account: the parameters of
/// [`list_filters()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListFilters {
    /// Mail address, or the account's user name. By default, the filters that apply to the account
    /// as a whole.
    ///
    /// Wire name `account`.
    pub account: Option<String>,
}

impl ListFilters {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account`](field@Self::account).
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }
}

impl Named for ListFilters {
    type Data = Vec<types::MailFilter>;

    const CALL: Call = Call::new(Api::Uapi, "Email", "list_filters", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("account", &self.account);
    }
}

impl std::fmt::Debug for ListFilters {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListFilters", f)
    }
}

/// Lists the domains that have their own filters.
///
/// The list helps to choose what to back up.
///
/// The UAPI function `Email::list_filters_backups`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_filters_backups/>
#[doc(alias = "Email::list_filters_backups")]
pub fn list_filters_backups<C: Caller>(
    client: &C,
    params: &ListFiltersBackups,
) -> C::Output<Reply<Vec<types::BackupDomain>>> {
    client.call(params)
}

/// Lists the domains that have their own filters: the parameters of [`list_filters_backups()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListFiltersBackups {}

impl ListFiltersBackups {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListFiltersBackups {
    type Data = Vec<types::BackupDomain>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "list_filters_backups",
        Effect::Read,
    );
}

/// Lists the forwarders of a domain's addresses.
///
/// Forwarders of the domain as a whole are in
/// [`list_domain_forwarders`](list_domain_forwarders()).
///
/// The UAPI function `Email::list_forwarders`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_forwarders/>
#[doc(alias = "Email::list_forwarders")]
pub fn list_forwarders<C: Caller>(
    client: &C,
    params: &ListForwarders,
) -> C::Output<Reply<Vec<types::ListForwardersRow>>> {
    client.call(params)
}

/// Lists the forwarders of a domain's addresses: the parameters of [`list_forwarders()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListForwarders {
    /// Domain of the addresses.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// A regular expression as in Perl. Only matching entries are listed. By default, all are.
    ///
    /// Wire name `regex`.
    pub regex: Option<String>,
}

impl ListForwarders {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            regex: None,
        }
    }

    /// Sets [`regex`](field@Self::regex).
    pub fn regex(mut self, regex: impl Into<String>) -> Self {
        self.regex = Some(regex.into());
        self
    }
}

impl Named for ListForwarders {
    type Data = Vec<types::ListForwardersRow>;

    const CALL: Call = Call::new(Api::Uapi, "Email", "list_forwarders", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.opt("regex", &self.regex);
    }
}

impl std::fmt::Debug for ListForwarders {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListForwarders", f)
    }
}

/// Lists the domains that have their own forwarders.
///
/// The list helps to choose what to back up.
///
/// The UAPI function `Email::list_forwarders_backups`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_forwarders_backups/>
#[doc(alias = "Email::list_forwarders_backups")]
pub fn list_forwarders_backups<C: Caller>(
    client: &C,
    params: &ListForwardersBackups,
) -> C::Output<Reply<Vec<types::BackupDomain>>> {
    client.call(params)
}

/// Lists the domains that have their own forwarders: the parameters of
/// [`list_forwarders_backups()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListForwardersBackups {}

impl ListForwardersBackups {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListForwardersBackups {
    type Data = Vec<types::BackupDomain>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "list_forwarders_backups",
        Effect::Read,
    );
}

/// Lists the account's mailing lists with size, privacy and administrators.
///
/// The UAPI function `Email::list_lists`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_lists/>
#[doc(alias = "Email::list_lists")]
pub fn list_lists<C: Caller>(
    client: &C,
    params: &ListLists,
) -> C::Output<Reply<Vec<types::ListListsRow>>> {
    client.call(params)
}

/// Lists the account's mailing lists with size, privacy and administrators: the parameters of
/// [`list_lists()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListLists {
    /// Domain of the lists. By default, all domains of the account.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// A regular expression as in Perl. Only matching lists are shown. By default, all are.
    ///
    /// Wire name `regex`.
    pub regex: Option<String>,
}

impl ListLists {
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

    /// Sets [`regex`](field@Self::regex).
    pub fn regex(mut self, regex: impl Into<String>) -> Self {
        self.regex = Some(regex.into());
        self
    }
}

impl Named for ListLists {
    type Data = Vec<types::ListListsRow>;

    const CALL: Call = Call::new(Api::Uapi, "Email", "list_lists", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("domain", &self.domain);
        form.opt("regex", &self.regex);
    }
}

impl std::fmt::Debug for ListLists {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListLists", f)
    }
}

/// Lists the domains that can have mail addresses, the main domain first.
///
/// The UAPI function `Email::list_mail_domains`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_mail_domains/>
#[doc(alias = "Email::list_mail_domains")]
pub fn list_mail_domains<C: Caller>(
    client: &C,
    params: &ListMailDomains,
) -> C::Output<Reply<Vec<types::ListMailDomainsRow>>> {
    client.call(params)
}

/// Lists the domains that can have mail addresses, the main domain first: the parameters of
/// [`list_mail_domains()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListMailDomains {
    /// Whether each domain is listed with `www.` in front as well. By default, it is not.
    ///
    /// Wire name `add_www`. Default: `false`.
    pub add_www: Option<bool>,
    /// Whether each domain is listed with `*.` in front as well. By default, it is not.
    ///
    /// Wire name `include_wildcard`. Default: `false`.
    pub include_wildcard: Option<bool>,
    /// Domain that gets `select` in the reply. By default, no domain gets it.
    ///
    /// Wire name `select`. Format: `domain`.
    pub select: Option<String>,
    /// Whether a temporary domain is listed too. By default, it is not.
    ///
    /// Wire name `return_temporary_domain`.
    pub return_temporary_domain: Option<bool>,
}

impl ListMailDomains {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`add_www`](field@Self::add_www).
    #[inline]
    pub fn add_www(mut self, add_www: bool) -> Self {
        self.add_www = Some(add_www);
        self
    }

    /// Sets [`include_wildcard`](field@Self::include_wildcard).
    #[inline]
    pub fn include_wildcard(mut self, include_wildcard: bool) -> Self {
        self.include_wildcard = Some(include_wildcard);
        self
    }

    /// Sets [`select`](field@Self::select).
    pub fn select(mut self, select: impl Into<String>) -> Self {
        self.select = Some(select.into());
        self
    }

    /// Sets [`return_temporary_domain`](field@Self::return_temporary_domain).
    #[inline]
    pub fn return_temporary_domain(mut self, return_temporary_domain: bool) -> Self {
        self.return_temporary_domain = Some(return_temporary_domain);
        self
    }
}

impl Named for ListMailDomains {
    type Data = Vec<types::ListMailDomainsRow>;

    const CALL: Call = Call::new(Api::Uapi, "Email", "list_mail_domains", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("add_www", &self.add_www);
        form.opt("include_wildcard", &self.include_wildcard);
        form.opt("select", &self.select);
        form.opt("return_temporary_domain", &self.return_temporary_domain);
    }
}

impl std::fmt::Debug for ListMailDomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListMailDomains", f)
    }
}

/// Lists the MX records of the domains, and how the server treats their mail.
///
/// `entries` contains the DNS records, and `mxcheck` the setting that
/// [`set_always_accept`](set_always_accept()) changes. If they do not match, mail gets lost or
/// loops.
///
/// Returns: Each item is a domain.
///
/// The UAPI function `Email::list_mxs`. It changes nothing. Needs the role `DNS`. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/list_mxs/>
#[doc(alias = "Email::list_mxs")]
pub fn list_mxs<C: Caller>(
    client: &C,
    params: &ListMxs,
) -> C::Output<Reply<Vec<types::ListMxsRow>>> {
    client.call(params)
}

/// Lists the MX records of the domains, and how the server treats their mail: the parameters of
/// [`list_mxs()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListMxs {
    /// Domain to list. By default, all domains of the account.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl ListMxs {
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

impl Named for ListMxs {
    type Data = Vec<types::ListMxsRow>;

    const CALL: Call = Call::new(Api::Uapi, "Email", "list_mxs", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for ListMxs {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListMxs", f)
    }
}

/// Lists the account's mailboxes, without sizes.
///
/// [`list_pops_with_disk`](list_pops_with_disk()) returns sizes and quotas too, but takes
/// longer.
///
/// Returns: Each item is a mailbox.
///
/// The UAPI function `Email::list_pops`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/list_pops/>
#[doc(alias = "Email::list_pops")]
pub fn list_pops<C: Caller>(
    client: &C,
    params: &ListPops,
) -> C::Output<Reply<Vec<types::ListPopsRow>>> {
    client.call(params)
}

/// Lists the account's mailboxes, without sizes: the parameters of [`list_pops()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListPops {
    /// Whether to skip checking the database of mail accounts, which is faster. By default, it is
    /// checked.
    ///
    /// Wire name `no_validate`. Default: `false`.
    pub no_validate: Option<bool>,
    /// A regular expression as in Perl. Only matching mailboxes are listed. By default, all are.
    ///
    /// Wire name `regex`.
    pub regex: Option<String>,
    /// Whether to leave out the account's main mailbox. By default, it is listed.
    ///
    /// Wire name `skip_main`. Default: `false`.
    pub skip_main: Option<bool>,
}

impl ListPops {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`no_validate`](field@Self::no_validate).
    #[inline]
    pub fn no_validate(mut self, no_validate: bool) -> Self {
        self.no_validate = Some(no_validate);
        self
    }

    /// Sets [`regex`](field@Self::regex).
    pub fn regex(mut self, regex: impl Into<String>) -> Self {
        self.regex = Some(regex.into());
        self
    }

    /// Sets [`skip_main`](field@Self::skip_main).
    #[inline]
    pub fn skip_main(mut self, skip_main: bool) -> Self {
        self.skip_main = Some(skip_main);
        self
    }
}

impl Named for ListPops {
    type Data = Vec<types::ListPopsRow>;

    const CALL: Call = Call::new(Api::Uapi, "Email", "list_pops", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("no_validate", &self.no_validate);
        form.opt("regex", &self.regex);
        form.opt("skip_main", &self.skip_main);
    }
}

impl std::fmt::Debug for ListPops {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListPops", f)
    }
}

/// Lists the account's mailboxes with their sizes and quotas.
///
/// Measuring takes time on large accounts; `no_disk` skips it. Use the members that begin with
/// `_`, which are in bytes, for calculations. The members of the same name without `_` are for
/// display.
///
/// Returns: Each item is a mailbox.
///
/// The UAPI function `Email::list_pops_with_disk`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_pops_with_disk/>
#[doc(alias = "Email::list_pops_with_disk")]
pub fn list_pops_with_disk<C: Caller>(
    client: &C,
    params: &ListPopsWithDisk,
) -> C::Output<Reply<Vec<types::ListPopsWithDiskRow>>> {
    client.call(params)
}

/// Lists the account's mailboxes with their sizes and quotas: the parameters of
/// [`list_pops_with_disk()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListPopsWithDisk {
    /// Domain of the mailboxes to list. By default, all domains.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Local part of the mailboxes to list. Together with `domain`, it selects a single mailbox. By
    /// default, all are listed.
    ///
    /// Wire name `email`. Format: `username`.
    pub email: Option<String>,
    /// Whether the reply has the members about suspension and held mail. By default, it does not.
    ///
    /// Wire name `get_restrictions`. Default: `false`.
    pub get_restrictions: Option<bool>,
    /// Image for unlimited quotas. With it, `diskquota` contains HTML. Leave it out.
    ///
    /// Wire name `infinityimg`.
    pub infinityimg: Option<String>,
    /// Whether an unlimited `diskquota` reads `∞`. By default, it reads `unlimited`. It has no
    /// effect with `infinityimg`.
    ///
    /// Wire name `infinitylang`. Default: `false`.
    pub infinitylang: Option<bool>,
    /// Maximum number of mailboxes to list. By default, all are listed.
    ///
    /// Wire name `maxaccounts`. At least `1`.
    pub maxaccounts: Option<i64>,
    /// Whether to skip measuring the space in use. By default, it is measured.
    ///
    /// Wire name `no_disk`. Default: `false`.
    pub no_disk: Option<bool>,
    /// Whether to skip checking the database of mail accounts. By default, it is checked.
    ///
    /// Wire name `no_validate`. Default: `false`.
    pub no_validate: Option<bool>,
    /// Perl-style pattern on the mailbox names. By default, all are listed.
    ///
    /// Wire name `regex`.
    pub regex: Option<String>,
}

impl ListPopsWithDisk {
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

    /// Sets [`email`](field@Self::email).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`get_restrictions`](field@Self::get_restrictions).
    #[inline]
    pub fn get_restrictions(mut self, get_restrictions: bool) -> Self {
        self.get_restrictions = Some(get_restrictions);
        self
    }

    /// Sets [`infinityimg`](field@Self::infinityimg).
    pub fn infinityimg(mut self, infinityimg: impl Into<String>) -> Self {
        self.infinityimg = Some(infinityimg.into());
        self
    }

    /// Sets [`infinitylang`](field@Self::infinitylang).
    #[inline]
    pub fn infinitylang(mut self, infinitylang: bool) -> Self {
        self.infinitylang = Some(infinitylang);
        self
    }

    /// Sets [`maxaccounts`](field@Self::maxaccounts).
    pub fn maxaccounts(mut self, maxaccounts: impl Into<i64>) -> Self {
        self.maxaccounts = Some(maxaccounts.into());
        self
    }

    /// Sets [`no_disk`](field@Self::no_disk).
    #[inline]
    pub fn no_disk(mut self, no_disk: bool) -> Self {
        self.no_disk = Some(no_disk);
        self
    }

    /// Sets [`no_validate`](field@Self::no_validate).
    #[inline]
    pub fn no_validate(mut self, no_validate: bool) -> Self {
        self.no_validate = Some(no_validate);
        self
    }

    /// Sets [`regex`](field@Self::regex).
    pub fn regex(mut self, regex: impl Into<String>) -> Self {
        self.regex = Some(regex.into());
        self
    }
}

impl Named for ListPopsWithDisk {
    type Data = Vec<types::ListPopsWithDiskRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "list_pops_with_disk",
        Effect::Read,
    );

    const CHECKS: &'static [Check] = &[Check::Range("maxaccounts", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("domain", &self.domain);
        form.opt("email", &self.email);
        form.opt("get_restrictions", &self.get_restrictions);
        form.opt("infinityimg", &self.infinityimg);
        form.opt("infinitylang", &self.infinitylang);
        form.opt("maxaccounts", &self.maxaccounts);
        form.opt("no_disk", &self.no_disk);
        form.opt("no_validate", &self.no_validate);
        form.opt("regex", &self.regex);
    }
}

impl std::fmt::Debug for ListPopsWithDisk {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListPopsWithDisk", f)
    }
}

/// Returns the name of the file with the account's system-level filters.
///
/// The reply has only the file's name, not its content.
///
/// The UAPI function `Email::list_system_filter_info`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_system_filter_info/>
#[doc(alias = "Email::list_system_filter_info")]
pub fn list_system_filter_info<C: Caller>(
    client: &C,
    params: &ListSystemFilterInfo,
) -> C::Output<Reply<types::ListSystemFilterInfoData>> {
    client.call(params)
}

/// Returns the name of the file with the account's system-level filters: the parameters of
/// [`list_system_filter_info()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListSystemFilterInfo {}

impl ListSystemFilterInfo {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListSystemFilterInfo {
    type Data = types::ListSystemFilterInfoData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "list_system_filter_info",
        Effect::Read,
    );
}

/// Changes the administration password of a mailing list.
///
/// The UAPI function `Email::passwd_list`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/passwd_list/>
#[doc(alias = "Email::passwd_list")]
pub fn passwd_list<C: Caller>(client: &C, params: &PasswdList) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Changes the administration password of a mailing list: the parameters of [`passwd_list()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct PasswdList {
    /// Full name of the list, with its domain: `list@example.com`.
    ///
    /// Wire name `list`.
    pub list: String,
    /// The new password.
    ///
    /// Wire name `password`.
    pub password: Secret,
}

impl PasswdList {
    /// Creates the parameters.
    pub fn new(list: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            list: list.into(),
            password: password.into(),
        }
    }
}

impl Named for PasswdList {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Email", "passwd_list", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("list", &self.list);
        form.put("password", &self.password);
    }
}

impl std::fmt::Debug for PasswdList {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "PasswdList", f)
    }
}

/// Changes the password of a mailbox.
///
/// Fails when the password is too weak for the server's rules.
///
/// The UAPI function `Email::passwd_pop`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/passwd_pop/>
#[doc(alias = "Email::passwd_pop")]
pub fn passwd_pop<C: Caller>(client: &C, params: &PasswdPop) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Changes the password of a mailbox: the parameters of [`passwd_pop()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct PasswdPop {
    /// The mailbox: its full address or its local part. With only the local part, `domain` is used.
    ///
    /// Wire name `email`.
    pub email: String,
    /// The new password.
    ///
    /// Wire name `password`.
    pub password: Secret,
    /// Domain of the mailbox. By default, the account's main domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl PasswdPop {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(email: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            email: email.into(),
            password: password.into(),
            domain: None,
        }
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

impl Named for PasswdPop {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Email", "passwd_pop", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.put("password", &self.password);
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for PasswdPop {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "PasswdPop", f)
    }
}

/// Sends the outgoing mail that is held for a mailbox.
///
/// Undoes [`hold_outgoing`](hold_outgoing()). [`delete_held_messages`](delete_held_messages())
/// deletes the messages instead.
///
/// The UAPI function `Email::release_outgoing`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/release_outgoing/>
#[doc(alias = "Email::release_outgoing")]
pub fn release_outgoing<C: Caller>(
    client: &C,
    params: &ReleaseOutgoing,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sends the outgoing mail that is held for a mailbox: the parameters of
/// [`release_outgoing()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ReleaseOutgoing {
    /// Full mail address of the sender.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
}

impl ReleaseOutgoing {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl Named for ReleaseOutgoing {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Email", "release_outgoing", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
    }
}

impl std::fmt::Debug for ReleaseOutgoing {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ReleaseOutgoing", f)
    }
}

/// Removes mail users from the administrators of a mailing list.
///
/// The UAPI function `Email::remove_mailman_delegates`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/remove_mailman_delegates/>
#[doc(alias = "Email::remove_mailman_delegates")]
pub fn remove_mailman_delegates<C: Caller>(
    client: &C,
    params: &RemoveMailmanDelegates,
) -> C::Output<Reply<types::MailmanDelegates>> {
    client.call(params)
}

/// Removes mail users from the administrators of a mailing list: the parameters of
/// [`remove_mailman_delegates()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RemoveMailmanDelegates {
    /// Mail addresses of the administrators to remove.
    ///
    /// Wire name `delegates`. Format: `email`.
    pub delegates: Vec<String>,
    /// The mailing list, by its name in [`list_lists`](list_lists()).
    ///
    /// Wire name `list`.
    pub list: String,
}

impl RemoveMailmanDelegates {
    /// Creates the parameters.
    pub fn new(
        delegates: impl IntoIterator<Item = impl Into<String>>,
        list: impl Into<String>,
    ) -> Self {
        Self {
            delegates: delegates.into_iter().map(|item| item.into()).collect(),
            list: list.into(),
        }
    }
}

impl Named for RemoveMailmanDelegates {
    type Data = types::MailmanDelegates;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "remove_mailman_delegates",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("delegates", ",", &self.delegates);
        form.put("list", &self.list);
    }
}

impl std::fmt::Debug for RemoveMailmanDelegates {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RemoveMailmanDelegates", f)
    }
}

/// Changes the order in which a mailbox's filters run.
///
/// The order matters, because a filter may stop all later ones.
///
/// The UAPI function `Email::reorder_filters`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/reorder_filters/>
#[doc(alias = "Email::reorder_filters")]
pub fn reorder_filters<C: Caller>(
    client: &C,
    params: &ReorderFilters,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Changes the order in which a mailbox's filters run: the parameters of [`reorder_filters()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ReorderFilters {
    /// Names of the filters in their new order: the first one runs first.
    ///
    /// Wire name `filter*`.
    #[cfg_attr(feature = "serde", serde(rename = "filter*"))]
    pub filter: Vec<String>,
    /// Mail address that has the filters.
    ///
    /// Wire name `mailbox`.
    pub mailbox: String,
}

impl ReorderFilters {
    /// Creates the parameters.
    pub fn new(
        filter: impl IntoIterator<Item = impl Into<String>>,
        mailbox: impl Into<String>,
    ) -> Self {
        Self {
            filter: filter.into_iter().map(|item| item.into()).collect(),
            mailbox: mailbox.into(),
        }
    }
}

impl Named for ReorderFilters {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Email", "reorder_filters", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.numbered("filter*", &self.filter);
        form.put("mailbox", &self.mailbox);
    }
}

impl std::fmt::Debug for ReorderFilters {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ReorderFilters", f)
    }
}

/// Sets whether the server handles a domain's mail itself.
///
/// This changes the server's configuration, not DNS: [`add_mx`](add_mx()) and
/// [`change_mx`](change_mx()) change the MX records. Send `mxcheck` or `alwaysaccept`, but not
/// both.
///
/// The UAPI function `Email::set_always_accept`. It may change something. Needs the role `DNS`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_always_accept/>
#[doc(alias = "Email::set_always_accept")]
pub fn set_always_accept<C: Caller>(
    client: &C,
    params: &SetAlwaysAccept,
) -> C::Output<Reply<types::SetAlwaysAcceptData>> {
    client.call(params)
}

/// Sets whether the server handles a domain's mail itself: the parameters of
/// [`set_always_accept()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetAlwaysAccept {
    /// Domain of the mail.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Older name of `mxcheck` with the same values. Leave it out.
    ///
    /// Wire name `alwaysaccept`. Default: `auto`.
    pub alwaysaccept: Option<types::MailRoute>,
    /// `local` delivers mail on this server, `remote` passes it on, `secondary` keeps it until a
    /// better exchanger answers, `auto` decides by the MX records. By default, `auto`.
    ///
    /// Wire name `mxcheck`. Default: `auto`.
    pub mxcheck: Option<types::MailRoute>,
}

impl SetAlwaysAccept {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            alwaysaccept: None,
            mxcheck: None,
        }
    }

    /// Sets [`alwaysaccept`](field@Self::alwaysaccept).
    pub fn alwaysaccept(mut self, alwaysaccept: impl Into<types::MailRoute>) -> Self {
        self.alwaysaccept = Some(alwaysaccept.into());
        self
    }

    /// Sets [`mxcheck`](field@Self::mxcheck).
    pub fn mxcheck(mut self, mxcheck: impl Into<types::MailRoute>) -> Self {
        self.mxcheck = Some(mxcheck.into());
        self
    }
}

impl Named for SetAlwaysAccept {
    type Data = types::SetAlwaysAcceptData;

    const CALL: Call = Call::new(Api::Uapi, "Email", "set_always_accept", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.opt("alwaysaccept", &self.alwaysaccept);
        form.opt("mxcheck", &self.mxcheck);
    }
}

impl std::fmt::Debug for SetAlwaysAccept {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetAlwaysAccept", f)
    }
}

/// Sets what happens to mail for addresses that do not exist.
///
/// Replaces the previous setting of the domain. Delivering such mail attracts spam, so `fail`
/// is the usual choice. With `pipe`, it also needs the File Storage role.
///
/// Returns: The stored settings. For one domain, it is a list of one item.
///
/// The UAPI function `Email::set_default_address`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_default_address/>
#[doc(alias = "Email::set_default_address")]
pub fn set_default_address<C: Caller>(
    client: &C,
    params: &SetDefaultAddress,
) -> C::Output<Reply<Vec<types::SetDefaultAddressRow>>> {
    client.call(params)
}

/// Sets what happens to mail for addresses that do not exist: the parameters of
/// [`set_default_address()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetDefaultAddress {
    /// What happens to the mail: `fwd` sends it to `fwdemail`, `fail` bounces it with the text in
    /// `failmsgs`, `blackhole` discards it without a message, `pipe` passes it to the program in
    /// `pipefwd`.
    ///
    /// Wire name `fwdopt`.
    pub fwdopt: types::SetDefaultAddressFwdopt,
    /// Domain to change. By default, the account's main domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// With `fail`: the message for the sender. By default, `No such person at this address`.
    ///
    /// Wire name `failmsgs`. Default: `No such person at this address`.
    pub failmsgs: Option<String>,
    /// With `fwd`: address that gets the mail.
    ///
    /// Wire name `fwdemail`. Format: `email`.
    pub fwdemail: Option<String>,
    /// With `pipe`: the program that gets each message.
    ///
    /// Wire name `pipefwd`.
    pub pipefwd: Option<String>,
}

impl SetDefaultAddress {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(fwdopt: impl Into<types::SetDefaultAddressFwdopt>) -> Self {
        Self {
            fwdopt: fwdopt.into(),
            domain: None,
            failmsgs: None,
            fwdemail: None,
            pipefwd: None,
        }
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets [`failmsgs`](field@Self::failmsgs).
    pub fn failmsgs(mut self, failmsgs: impl Into<String>) -> Self {
        self.failmsgs = Some(failmsgs.into());
        self
    }

    /// Sets [`fwdemail`](field@Self::fwdemail).
    pub fn fwdemail(mut self, fwdemail: impl Into<String>) -> Self {
        self.fwdemail = Some(fwdemail.into());
        self
    }

    /// Sets [`pipefwd`](field@Self::pipefwd).
    pub fn pipefwd(mut self, pipefwd: impl Into<String>) -> Self {
        self.pipefwd = Some(pipefwd.into());
        self
    }
}

impl Named for SetDefaultAddress {
    type Data = Vec<types::SetDefaultAddressRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "set_default_address",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("fwdopt", &self.fwdopt);
        form.opt("domain", &self.domain);
        form.opt("failmsgs", &self.failmsgs);
        form.opt("fwdemail", &self.fwdemail);
        form.opt("pipefwd", &self.pipefwd);
    }
}

impl std::fmt::Debug for SetDefaultAddress {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetDefaultAddress", f)
    }
}

/// Sets who sees a mailing list and its archive, and how people join it.
///
/// All three settings are written. [`list_lists`](list_lists()) returns the current ones.
///
/// The UAPI function `Email::set_list_privacy_options`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_list_privacy_options/>
#[doc(alias = "Email::set_list_privacy_options")]
pub fn set_list_privacy_options<C: Caller>(
    client: &C,
    params: &SetListPrivacyOptions,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets who sees a mailing list and its archive, and how people join it: the parameters of
/// [`set_list_privacy_options()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetListPrivacyOptions {
    /// Whether the list appears on Mailman's public overview page.
    ///
    /// Wire name `advertised`.
    pub advertised: bool,
    /// Whether the archive is closed to the public.
    ///
    /// Wire name `archive_private`.
    pub archive_private: bool,
    /// The mailing list, by its name in [`list_lists`](list_lists()).
    ///
    /// Wire name `list`.
    pub list: String,
    /// How people join: `1` by answering a confirmation mail, `2` after an administrator's
    /// approval, `3` with both.
    ///
    /// Wire name `subscribe_policy`. One of `1`, `2`, `3`.
    pub subscribe_policy: i64,
}

/// The required parameters of [`SetListPrivacyOptions::new()`].
#[derive(Clone)]
#[must_use]
pub struct SetListPrivacyOptionsRequired<'a> {
    /// See [`advertised`](field@SetListPrivacyOptions::advertised).
    pub advertised: bool,
    /// See [`archive_private`](field@SetListPrivacyOptions::archive_private).
    pub archive_private: bool,
    /// See [`list`](field@SetListPrivacyOptions::list).
    pub list: &'a str,
    /// See [`subscribe_policy`](field@SetListPrivacyOptions::subscribe_policy).
    pub subscribe_policy: i64,
}

impl SetListPrivacyOptions {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: SetListPrivacyOptionsRequired<'_>) -> Self {
        Self {
            advertised: required.advertised,
            archive_private: required.archive_private,
            list: required.list.into(),
            subscribe_policy: required.subscribe_policy,
        }
    }
}

impl Named for SetListPrivacyOptions {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "set_list_privacy_options",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[Check::OneOf("subscribe_policy", &[1, 2, 3])];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("advertised", &self.advertised);
        form.put("archive_private", &self.archive_private);
        form.put("list", &self.list);
        form.put("subscribe_policy", &self.subscribe_policy);
    }
}

impl std::fmt::Debug for SetListPrivacyOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetListPrivacyOptions", f)
    }
}

/// Sends a domain's mail to a fixed host instead of the hosts in DNS.
///
/// The server stops looking up MX records for the domain and uses this host (an entry in
/// `/etc/manualmx`). An existing entry is replaced.
/// [`unset_manual_mx_redirects`](unset_manual_mx_redirects()) removes it.
///
/// Returns: A map from each domain to the host that its mail went to before, or to empty text
/// (null on the wire) if there was none.
///
/// The UAPI function `Email::set_manual_mx_redirects`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_manual_mx_redirects/>
#[doc(alias = "Email::set_manual_mx_redirects")]
pub fn set_manual_mx_redirects<C: Caller>(
    client: &C,
    params: &SetManualMxRedirects,
) -> C::Output<Reply<BTreeMap<String, String>>> {
    client.call(params)
}

/// Sends a domain's mail to a fixed host instead of the hosts in DNS: the parameters of
/// [`set_manual_mx_redirects()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetManualMxRedirects {
    /// Wire names `domain`, `mx_host`. All members of an item have the same number.
    pub redirects: Vec<types::SetManualMxRedirectsRedirect>,
}

impl SetManualMxRedirects {
    /// Creates the parameters.
    pub fn new(
        redirects: impl IntoIterator<
            Item = impl Into<types::SetManualMxRedirectsRedirect>,
        >,
    ) -> Self {
        Self {
            redirects: redirects.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for SetManualMxRedirects {
    type Data = BTreeMap<String, String>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "set_manual_mx_redirects",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        for (number, item) in (1..).zip(&self.redirects) {
            form.put_nth("domain", number, &item.domain);
            form.put_nth("mx_host", number, &item.mx_host);
        }
    }
}

impl std::fmt::Debug for SetManualMxRedirects {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetManualMxRedirects", f)
    }
}

/// Returns whether the database of mail statistics can be used right now.
///
/// Delivery reports come from that database (eximstats).
///
/// Returns: `active`: up to date. `importing`: usable, but data is still being read in. `upcp`:
/// not available while the server software is updated.
///
/// The UAPI function `Email::stats_db_status`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/stats_db_status/>
#[doc(alias = "Email::stats_db_status")]
pub fn stats_db_status<C: Caller>(
    client: &C,
    params: &StatsDbStatus,
) -> C::Output<Reply<Option<types::StatsDbStatusData>>> {
    client.call(params)
}

/// Returns whether the database of mail statistics can be used right now: the parameters of
/// [`stats_db_status()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct StatsDbStatus {}

impl StatsDbStatus {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for StatsDbStatus {
    type Data = Option<types::StatsDbStatusData>;

    const CALL: Call = Call::new(Api::Uapi, "Email", "stats_db_status", Effect::Read);
}

/// Creates a mail filter, or replaces or renames one.
///
/// A filter has conditions (`rules`) and `actions`, each up to 4,096. Their numbers may differ.
/// A filter of the same name is overwritten. To change a filter, read it with
/// [`get_filter`](get_filter()), and convert its rules and actions with
/// `StoreFilterRule::try_from` and `StoreFilterAction::try_from`.
///
/// The UAPI function `Email::store_filter`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/store_filter/>
#[doc(alias = "Email::store_filter")]
pub fn store_filter<C: Caller>(
    client: &C,
    params: &StoreFilter,
) -> C::Output<Reply<types::StoreFilterData>> {
    client.call(params)
}

/// Creates a mail filter, or replaces or renames one: the parameters of [`store_filter()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct StoreFilter {
    /// Name of the filter.
    ///
    /// Wire name `filtername`.
    pub filtername: String,
    /// Mail address that the filter works for. By default, it works for all mail of the account.
    ///
    /// Wire name `account`. Format: `email`.
    pub account: Option<String>,
    /// Old name of the filter, if it is renamed.
    ///
    /// Wire name `oldfiltername`.
    pub oldfiltername: Option<String>,
    /// Wire names `part*`, `match*`, `val*`, `opt*`. All members of an item have the same number.
    pub rules: Vec<types::StoreFilterRule>,
    /// Wire names `action*`, `dest*`. All members of an item have the same number.
    pub actions: Vec<types::StoreFilterAction>,
}

impl StoreFilter {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        filtername: impl Into<String>,
        rules: impl IntoIterator<Item = impl Into<types::StoreFilterRule>>,
        actions: impl IntoIterator<Item = impl Into<types::StoreFilterAction>>,
    ) -> Self {
        Self {
            filtername: filtername.into(),
            account: None,
            oldfiltername: None,
            rules: rules.into_iter().map(|item| item.into()).collect(),
            actions: actions.into_iter().map(|item| item.into()).collect(),
        }
    }

    /// Sets [`account`](field@Self::account).
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Sets [`oldfiltername`](field@Self::oldfiltername).
    pub fn oldfiltername(mut self, oldfiltername: impl Into<String>) -> Self {
        self.oldfiltername = Some(oldfiltername.into());
        self
    }
}

impl Named for StoreFilter {
    type Data = types::StoreFilterData;

    const CALL: Call = Call::new(Api::Uapi, "Email", "store_filter", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("filtername", &self.filtername);
        form.opt("account", &self.account);
        form.opt("oldfiltername", &self.oldfiltername);
        for (number, item) in (1..).zip(&self.rules) {
            form.put_nth("part*", number, &item.part);
            form.put_nth("match*", number, &item.match_);
            form.put_nth("val*", number, &item.val);
            form.opt_nth("opt*", number, &item.opt);
        }
        for (number, item) in (1..).zip(&self.actions) {
            form.put_nth("action*", number, &item.action);
            form.opt_nth("dest*", number, &item.dest);
        }
    }
}

impl std::fmt::Debug for StoreFilter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "StoreFilter", f)
    }
}

/// Refuses new mail for a mailbox.
///
/// The mail is returned to the senders. The owner can still log in;
/// [`suspend_login`](suspend_login()) prevents that.
/// [`unsuspend_incoming`](unsuspend_incoming()) undoes it.
///
/// The UAPI function `Email::suspend_incoming`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/suspend_incoming/>
#[doc(alias = "Email::suspend_incoming")]
pub fn suspend_incoming<C: Caller>(
    client: &C,
    params: &SuspendIncoming,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Refuses new mail for a mailbox: the parameters of [`suspend_incoming()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SuspendIncoming {
    /// Full address of the mailbox. The reference marks it as optional, but states no default.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: Option<String>,
}

impl SuspendIncoming {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`email`](field@Self::email).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

impl Named for SuspendIncoming {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Email", "suspend_incoming", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("email", &self.email);
    }
}

impl std::fmt::Debug for SuspendIncoming {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SuspendIncoming", f)
    }
}

/// Stops the owner from logging in to a mailbox.
///
/// It applies at once to reading, sending and webmail. The mailbox still receives mail;
/// [`suspend_incoming`](suspend_incoming()) stops that. [`unsuspend_login`](unsuspend_login())
/// undoes it.
///
/// The UAPI function `Email::suspend_login`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/suspend_login/>
#[doc(alias = "Email::suspend_login")]
pub fn suspend_login<C: Caller>(
    client: &C,
    params: &SuspendLogin,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Stops the owner from logging in to a mailbox: the parameters of [`suspend_login()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SuspendLogin {
    /// Full address of the mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
}

impl SuspendLogin {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl Named for SuspendLogin {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Email", "suspend_login", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
    }
}

impl std::fmt::Debug for SuspendLogin {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SuspendLogin", f)
    }
}

/// Refuses to send mail from a mailbox.
///
/// The owner can still log in and read. Messages are rejected, not kept;
/// [`hold_outgoing`](hold_outgoing()) keeps them. [`unsuspend_outgoing`](unsuspend_outgoing())
/// undoes it.
///
/// Returns: Whether the call succeeded.
///
/// The UAPI function `Email::suspend_outgoing`. It may change something. Needs the role
/// `MailSend`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/suspend_outgoing/>
#[doc(alias = "Email::suspend_outgoing")]
pub fn suspend_outgoing<C: Caller>(
    client: &C,
    params: &SuspendOutgoing,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Refuses to send mail from a mailbox: the parameters of [`suspend_outgoing()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SuspendOutgoing {
    /// Full address of the mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
}

impl SuspendOutgoing {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl Named for SuspendOutgoing {
    type Data = Option<bool>;

    const CALL: Call = Call::new(Api::Uapi, "Email", "suspend_outgoing", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
    }
}

impl std::fmt::Debug for SuspendOutgoing {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SuspendOutgoing", f)
    }
}

/// Ends all open IMAP and POP3 connections of the account.
///
/// This includes the default mailbox. Mail programs connect again unless
/// [`suspend_login`](suspend_login()) or a new password prevents it.
///
/// The UAPI function `Email::terminate_mailbox_sessions`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/email-terminate_mailbox_sessions/>
#[doc(alias = "Email::terminate_mailbox_sessions")]
pub fn terminate_mailbox_sessions<C: Caller>(
    client: &C,
    params: &TerminateMailboxSessions,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Ends all open IMAP and POP3 connections of the account: the parameters of
/// [`terminate_mailbox_sessions()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct TerminateMailboxSessions {}

impl TerminateMailboxSessions {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for TerminateMailboxSessions {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "terminate_mailbox_sessions",
        Effect::Write,
    );
}

/// Shows how the server would route a message to an address, without sending one.
///
/// The data is a tree: a node of type `routed` has more nodes in `destinations`, and any other
/// type is the end of a branch. The members of a node depend on its type.
///
/// The UAPI function `Email::trace_delivery`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/trace_delivery/>
#[doc(alias = "Email::trace_delivery")]
pub fn trace_delivery<C: Caller>(
    client: &C,
    params: &TraceDelivery,
) -> C::Output<Reply<types::DeliveryNode>> {
    client.call(params)
}

/// Shows how the server would route a message to an address, without sending one: the
/// parameters of [`trace_delivery()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct TraceDelivery {
    /// Mail address to trace, also on another server.
    ///
    /// Wire name `recipient`.
    pub recipient: String,
}

impl TraceDelivery {
    /// Creates the parameters.
    pub fn new(recipient: impl Into<String>) -> Self {
        Self {
            recipient: recipient.into(),
        }
    }
}

impl Named for TraceDelivery {
    type Data = types::DeliveryNode;

    const CALL: Call = Call::new(Api::Uapi, "Email", "trace_delivery", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("recipient", &self.recipient);
    }
}

impl std::fmt::Debug for TraceDelivery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "TraceDelivery", f)
    }
}

/// Tests the mail filters with a text and reports what they would do.
///
/// The text is tested as a body only, and only with filters of the main domain. Fails if no
/// filter file exists.
///
/// The UAPI function `Email::trace_filter`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/trace_filter/>
#[doc(alias = "Email::trace_filter")]
pub fn trace_filter<C: Caller>(
    client: &C,
    params: &TraceFilter,
) -> C::Output<Reply<types::TraceFilterData>> {
    client.call(params)
}

/// Tests the mail filters with a text and reports what they would do: the parameters of
/// [`trace_filter()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct TraceFilter {
    /// Text to run through the filters as the body of a message.
    ///
    /// Wire name `msg`.
    pub msg: String,
    /// Mail address whose filters (in the old form) to test. By default, those of the main domain.
    ///
    /// Wire name `account`. Format: `email`.
    pub account: Option<String>,
}

impl TraceFilter {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(msg: impl Into<String>) -> Self {
        Self {
            msg: msg.into(),
            account: None,
        }
    }

    /// Sets [`account`](field@Self::account).
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }
}

impl Named for TraceFilter {
    type Data = types::TraceFilterData;

    const CALL: Call = Call::new(Api::Uapi, "Email", "trace_filter", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("msg", &self.msg);
        form.opt("account", &self.account);
    }
}

impl std::fmt::Debug for TraceFilter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "TraceFilter", f)
    }
}

/// Removes the fixed mail hosts of domains, so that mail goes to the hosts in DNS again.
///
/// Undoes [`set_manual_mx_redirects`](set_manual_mx_redirects()). The reference repeats the
/// text of that function here.
///
/// Returns: A map from each domain to the host that its mail went to, or to empty text (null on
/// the wire) if there was none.
///
/// The UAPI function `Email::unset_manual_mx_redirects`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/unset_manual_mx_redirects/>
#[doc(alias = "Email::unset_manual_mx_redirects")]
pub fn unset_manual_mx_redirects<C: Caller>(
    client: &C,
    params: &UnsetManualMxRedirects,
) -> C::Output<Reply<BTreeMap<String, String>>> {
    client.call(params)
}

/// Removes the fixed mail hosts of domains, so that mail goes to the hosts in DNS again: the
/// parameters of [`unset_manual_mx_redirects()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UnsetManualMxRedirects {
    /// Domains whose mail goes to the hosts in DNS again.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Vec<String>,
}

impl UnsetManualMxRedirects {
    /// Creates the parameters.
    pub fn new(domain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domain: domain.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for UnsetManualMxRedirects {
    type Data = BTreeMap<String, String>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "unset_manual_mx_redirects",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("domain", &self.domain);
    }
}

impl std::fmt::Debug for UnsetManualMxRedirects {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "UnsetManualMxRedirects", f)
    }
}

/// Accepts mail for a mailbox again.
///
/// Undoes [`suspend_incoming`](suspend_incoming()).
///
/// Returns: Whether the call succeeded.
///
/// The UAPI function `Email::unsuspend_incoming`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/unsuspend_incoming/>
#[doc(alias = "Email::unsuspend_incoming")]
pub fn unsuspend_incoming<C: Caller>(
    client: &C,
    params: &UnsuspendIncoming,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Accepts mail for a mailbox again: the parameters of [`unsuspend_incoming()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UnsuspendIncoming {
    /// Full address of the mailbox. The reference marks it as optional, but states no default.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: Option<String>,
}

impl UnsuspendIncoming {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`email`](field@Self::email).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

impl Named for UnsuspendIncoming {
    type Data = Option<bool>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "unsuspend_incoming",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("email", &self.email);
    }
}

impl std::fmt::Debug for UnsuspendIncoming {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "UnsuspendIncoming", f)
    }
}

/// Allows logging in to a mailbox again.
///
/// Undoes [`suspend_login`](suspend_login()).
///
/// The UAPI function `Email::unsuspend_login`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/unsuspend_login/>
#[doc(alias = "Email::unsuspend_login")]
pub fn unsuspend_login<C: Caller>(
    client: &C,
    params: &UnsuspendLogin,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Allows logging in to a mailbox again: the parameters of [`unsuspend_login()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UnsuspendLogin {
    /// Full address of the mailbox. The reference marks it as optional, but states no default.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: Option<String>,
}

impl UnsuspendLogin {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`email`](field@Self::email).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

impl Named for UnsuspendLogin {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Email", "unsuspend_login", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("email", &self.email);
    }
}

impl std::fmt::Debug for UnsuspendLogin {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "UnsuspendLogin", f)
    }
}

/// Lets a mailbox send mail again.
///
/// Undoes [`suspend_outgoing`](suspend_outgoing()).
///
/// The UAPI function `Email::unsuspend_outgoing`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/unsuspend_outgoing/>
#[doc(alias = "Email::unsuspend_outgoing")]
pub fn unsuspend_outgoing<C: Caller>(
    client: &C,
    params: &UnsuspendOutgoing,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Lets a mailbox send mail again: the parameters of [`unsuspend_outgoing()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UnsuspendOutgoing {
    /// Full address of the mailbox.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
}

impl UnsuspendOutgoing {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl Named for UnsuspendOutgoing {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Email",
        "unsuspend_outgoing",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
    }
}

impl std::fmt::Debug for UnsuspendOutgoing {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "UnsuspendOutgoing", f)
    }
}

/// Checks the password of a mailbox.
///
/// Returns: Whether the password is right.
///
/// The UAPI function `Email::verify_password`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/verify_password/>
#[doc(alias = "Email::verify_password")]
pub fn verify_password<C: Caller>(
    client: &C,
    params: &VerifyPassword,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Checks the password of a mailbox: the parameters of [`verify_password()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct VerifyPassword {
    /// Full mail address.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// The password to check.
    ///
    /// Wire name `password`.
    pub password: Secret,
}

impl VerifyPassword {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            email: email.into(),
            password: password.into(),
        }
    }
}

impl Named for VerifyPassword {
    type Data = Option<bool>;

    const CALL: Call = Call::new(Api::Uapi, "Email", "verify_password", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.put("password", &self.password);
    }
}

impl std::fmt::Debug for VerifyPassword {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "VerifyPassword", f)
    }
}
