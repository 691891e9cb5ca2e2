// Made by cpanel-codegen from schema/api2/Email.yaml. Do not edit: change the schema and regenerate.

//! Manages mailboxes, forwarders, filters, mail routing and mail archiving.
//!
//! The module `Email` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`accountname()`] | Converts the address of a mailbox to its user name, or the user name to the address. |
//! | [`adddomainforward()`] | Forwards all mail of one domain to another. |
//! | [`addforward()`] | Creates a forwarder for one address. |
//! | [`addmx()`] | Creates an MX record. |
//! | [`addpop()`] | Creates a mailbox. |
//! | [`browseboxes()`] | Lists the directories and files of a mail directory. |
//! | [`changemx()`] | Changes an MX record. |
//! | [`checkmaindiscard()`] | Returns whether mail for unknown addresses of a domain is discarded. |
//! | [`clearpopcache()`] | Rebuilds the cache file of a mailbox. |
//! | [`deletefilter()`] | Deletes a mail filter. |
//! | [`delforward()`] | Deletes a forwarder of an address. |
//! | [`delmx()`] | Deletes an MX record. |
//! | [`delpop()`] | Deletes a mailbox with all its mail. |
//! | [`disablefilter()`] | Disables a mail filter. |
//! | [`editquota()`] | Changes the quota of a mailbox. |
//! | [`enablefilter()`] | Enables a mail filter again. |
//! | [`fetchautoresponder()`] | Reads the automatic reply of an address. |
//! | [`fetchcharmaps()`] | Lists the character sets that the server supports. |
//! | [`filteractions()`] | Lists the actions of a mail filter. |
//! | [`filterlist()`] | Lists mail filters with their rules and actions. |
//! | [`filtername()`] | Suggests a name for a new mail filter. |
//! | [`filterrules()`] | Lists the conditions of a mail filter. |
//! | [`get_archiving_configuration()`] | Lists the mail archiving settings of the domains. |
//! | [`get_archiving_default_configuration()`] | Lists the default settings of mail archiving for new domains. |
//! | [`get_archiving_types()`] | Lists the kinds of mail that can be archived. |
//! | [`get_default_email_quota()`] | Returns the default quota of new mailboxes. |
//! | [`get_default_email_quota_mib()`] | Returns the default quota of new mailboxes in MiB. |
//! | [`get_email_signing()`] | Returns whether outgoing mail is signed with DKIM. |
//! | [`get_max_email_quota()`] | Returns the maximum quota of a mailbox. |
//! | [`get_max_email_quota_mib()`] | Returns the maximum quota of a mailbox in MiB. |
//! | [`getabsbrowsedir()`] | Returns the absolute path of a mail directory. |
//! | [`getalwaysaccept()`] | Returns the setting that decides whether this server accepts mail for a domain. |
//! | [`getdiskusage()`] | Returns the disk usage of a mailbox. |
//! | [`getmxcheck()`] | Returns whether this server accepts mail for a domain. |
//! | [`has_delegated_mailman_lists()`] | Returns whether an address administers a mailing list. |
//! | [`list_system_filter_info()`] | Returns the name of the file that contains the account's filters. |
//! | [`listaliasbackups()`] | Lists the domains that have forwarders or a default address. |
//! | [`listautoresponders()`] | Lists the addresses with an automatic reply. |
//! | [`listdefaultaddresses()`] | Returns what happens to mail for unknown addresses of a domain. |
//! | [`listdomainforwards()`] | Lists the domains whose mail is forwarded to another domain. |
//! | [`listfilterbackups()`] | Lists the domains that have their own filters. |
//! | [`listfilters()`] | Lists the old filters from the `.filter` file of the account. |
//! | [`listforwards()`] | Lists the forwarders. |
//! | [`listlists()`] | Lists the mailing lists. |
//! | [`listmaildomains()`] | Lists the domains that accept mail. |
//! | [`listmx()`] | Lists the MX records with the mail routing. |
//! | [`listmxs()`] | Lists the MX records with the mail routing. |
//! | [`listpops()`] | Lists the mailboxes. |
//! | [`listpopssingle()`] | Lists the mailboxes and whether they are suspended. |
//! | [`listpopswithdisk()`] | Lists the mailboxes with their quotas and usage. |
//! | [`listpopswithimage()`] | Lists the mailboxes, with an HTML image for the mailbox of the account. |
//! | [`loadfilter()`] | Reads one mail filter. |
//! | [`passwdpop()`] | Changes the password of a mailbox. |
//! | [`reorderfilters()`] | Sets the order of the filters of a mailbox. |
//! | [`set_archiving_configuration()`] | Changes the mail archiving settings of domains. |
//! | [`set_archiving_default_configuration()`] | Changes the default settings of mail archiving for new domains. |
//! | [`set_email_signing()`] | Turns the signing of outgoing mail with DKIM on or off. |
//! | [`setalwaysaccept()`] | Sets whether this server accepts mail for a domain. |
//! | [`setdefaultaddress()`] | Sets what happens to mail for unknown addresses of a domain. |
//! | [`setmxcheck()`] | Sets whether this server accepts mail for a domain. |
//! | [`storefilter()`] | Creates or changes a mail filter. |
//! | [`tracefilter()`] | Tests a mail filter without delivering mail. |
//!
//! These functions manage the mail of the account's domains.
//!
//! - Mailboxes: [`addpop`](addpop()), [`passwdpop`](passwdpop()), [`editquota`](editquota()),
//!   [`delpop`](delpop()), and [`listpopswithdisk`](listpopswithdisk()), which lists mailboxes
//!   with their quotas and usage.
//! - Forwarders: [`addforward`](addforward()), [`delforward`](delforward()),
//!   [`listforwards`](listforwards()); for whole domains
//!   [`adddomainforward`](adddomainforward()) and [`listdomainforwards`](listdomainforwards());
//!   for addresses that do not exist [`setdefaultaddress`](setdefaultaddress()) and
//!   [`listdefaultaddresses`](listdefaultaddresses()).
//! - Filters: [`storefilter`](storefilter()), [`loadfilter`](loadfilter()),
//!   [`filterlist`](filterlist()), [`tracefilter`](tracefilter()),
//!   [`deletefilter`](deletefilter()).
//! - Routing: [`listmxs`](listmxs()), [`addmx`](addmx()), [`changemx`](changemx()),
//!   [`delmx`](delmx()), and [`setmxcheck`](setmxcheck()), which sets whether mail is delivered
//!   on this server.
//!
//! Most functions take the local part in `email` and the domain in `domain`, but
//! [`delforward`](delforward()) and [`fetchautoresponder`](fetchautoresponder()) take the full
//! address in `email`. In lists of forwarders, `dest` is the forwarded address and `forward` is
//! the target. Lists contain a row for the mailbox of the account itself, whose address is the
//! account name. Quotas are in megabytes, and 0 means no quota.
//!
//! A few functions report a failure outside of the row. The client checks both places. The
//! module `Email` of UAPI has a successor for nearly every function.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::email::{self, Listpopswithdisk, Setmxcheck};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // List the mailboxes that are nearly full.
//! let full = Listpopswithdisk::new().nearquotaonly(true);
//! for mailbox in email::listpopswithdisk(client, &full).await?.data {
//!     println!("{:?}", mailbox.login);
//! }
//! // Another server receives the domain's mail, so this server must not deliver it locally.
//! email::setmxcheck(client, &Setmxcheck::new("example.com", "remote")).await?;
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Converts the address of a mailbox to its user name, or the user name to the address.
///
/// The API 2 function `Email::accountname`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-accountname/>
///
/// Replaced by [`Email::account_name`](crate::uapi::email::account_name).
#[doc(alias = "Email::accountname")]
pub fn accountname<C: Caller>(
    client: &C,
    params: &Accountname,
) -> C::Output<Reply<types::AccountnameData>> {
    client.call(params)
}

/// Converts the address of a mailbox to its user name, or the user name to the address: the
/// parameters of [`accountname()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Accountname {
    /// Address or user name of a mailbox. The reply contains the user name for an address, and the
    /// address for a user name.
    ///
    /// Wire name `account`.
    pub account: Option<String>,
    /// If this parameter is sent without `account`, even with an empty value, the reply is a fixed
    /// text that stands for the mail of the whole account.
    ///
    /// Wire name `display`.
    pub display: Option<String>,
}

impl Accountname {
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

impl Named for Accountname {
    type Data = types::AccountnameData;

    const CALL: Call = Call::new(Api::Api2, "Email", "accountname", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("account", &self.account);
        form.opt("display", &self.display);
    }
}

impl std::fmt::Debug for Accountname {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Accountname", f)
    }
}

/// Forwards all mail of one domain to another.
///
/// The server forwards only mail for addresses that have no mailbox and no forwarder of their
/// own.
///
/// The API 2 function `Email::adddomainforward`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-adddomainforward/>
///
/// Replaced by [`Email::add_domain_forwarder`](crate::uapi::email::add_domain_forwarder).
///
/// Not certain: No reply was seen. The UAPI function returns one sentence. Any other form is
/// returned unchanged.
#[doc(alias = "Email::adddomainforward")]
pub fn adddomainforward<C: Caller>(
    client: &C,
    params: &Adddomainforward,
) -> C::Output<Reply<Vec<types::AdddomainforwardRow>>> {
    client.call(params)
}

/// Forwards all mail of one domain to another: the parameters of [`adddomainforward()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Adddomainforward {
    /// Domain of the account whose mail is forwarded.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: UAPI requires it in the same call.
    pub domain: String,
    /// Domain that receives the mail. The local part of the address does not change.
    ///
    /// Wire name `destdomain`. Format: `domain`.
    ///
    /// Not certain: UAPI requires it in the same call.
    pub destdomain: String,
}

impl Adddomainforward {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>, destdomain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            destdomain: destdomain.into(),
        }
    }
}

impl Named for Adddomainforward {
    type Data = Vec<types::AdddomainforwardRow>;

    const CALL: Call = Call::new(Api::Api2, "Email", "adddomainforward", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("destdomain", &self.destdomain);
    }
}

impl std::fmt::Debug for Adddomainforward {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Adddomainforward", f)
    }
}

/// Creates a forwarder for one address.
///
/// An address may have several forwarders. `fwdopt` selects what happens to the mail. Each
/// value except `blackhole` has its own parameter.
///
/// The API 2 function `Email::addforward`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-addforward/>
///
/// Replaced by [`Email::add_forwarder`](crate::uapi::email::add_forwarder).
#[doc(alias = "Email::addforward")]
pub fn addforward<C: Caller>(
    client: &C,
    params: &Addforward,
) -> C::Output<Reply<types::AddforwardData>> {
    client.call(params)
}

/// Creates a forwarder for one address: the parameters of [`addforward()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Addforward {
    /// Domain of the address.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: The recorded call sends it.
    pub domain: String,
    /// Local part of the address, or the full address.
    ///
    /// Wire name `email`.
    ///
    /// Not certain: The recorded call sends it.
    pub email: String,
    /// Action for the mail.
    ///
    /// Wire name `fwdopt`.
    ///
    /// Not certain: The recorded call sends it.
    pub fwdopt: types::ForwardOption,
    /// Address that the mail is forwarded to. Used with `fwd`.
    ///
    /// Wire name `fwdemail`. Format: `email`.
    pub fwdemail: Option<String>,
    /// System user that receives the mail. Used with `system`.
    ///
    /// Wire name `fwdsystem`. Format: `username`.
    pub fwdsystem: Option<String>,
    /// Text that the sender receives. Used with `fail`. By default, the server uses its own text.
    ///
    /// Wire name `failmsgs`.
    pub failmsgs: Option<String>,
    /// Program that receives the mail, relative to the home directory. Used with `pipe`.
    ///
    /// Wire name `pipefwd`. Format: `path`.
    pub pipefwd: Option<String>,
}

/// The required parameters of [`Addforward::new()`].
#[derive(Clone)]
#[must_use]
pub struct AddforwardRequired<'a> {
    /// See [`domain`](field@Addforward::domain).
    pub domain: &'a str,
    /// See [`email`](field@Addforward::email).
    pub email: &'a str,
    /// See [`fwdopt`](field@Addforward::fwdopt).
    pub fwdopt: types::ForwardOption,
}

impl Addforward {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: AddforwardRequired<'_>) -> Self {
        Self {
            domain: required.domain.into(),
            email: required.email.into(),
            fwdopt: required.fwdopt,
            fwdemail: None,
            fwdsystem: None,
            failmsgs: None,
            pipefwd: None,
        }
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

    /// Sets [`failmsgs`](field@Self::failmsgs).
    pub fn failmsgs(mut self, failmsgs: impl Into<String>) -> Self {
        self.failmsgs = Some(failmsgs.into());
        self
    }

    /// Sets [`pipefwd`](field@Self::pipefwd).
    pub fn pipefwd(mut self, pipefwd: impl Into<String>) -> Self {
        self.pipefwd = Some(pipefwd.into());
        self
    }
}

impl Named for Addforward {
    type Data = types::AddforwardData;

    const CALL: Call = Call::new(Api::Api2, "Email", "addforward", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("email", &self.email);
        form.put("fwdopt", &self.fwdopt);
        form.opt("fwdemail", &self.fwdemail);
        form.opt("fwdsystem", &self.fwdsystem);
        form.opt("failmsgs", &self.failmsgs);
        form.opt("pipefwd", &self.pipefwd);
    }
}

impl std::fmt::Debug for Addforward {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Addforward", f)
    }
}

/// Creates an MX record.
///
/// The call changes the DNS zone. If the parameters name an old record, the new record replaces
/// it. With the new routing, this server may start or stop keeping mail for the domain.
///
/// The API 2 function `Email::addmx`. It may change something. Needs the role `DNS`. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-addmx/>
///
/// Replaced by [`Email::add_mx`](crate::uapi::email::add_mx).
#[doc(alias = "Email::addmx")]
pub fn addmx<C: Caller>(
    client: &C,
    params: &Addmx,
) -> C::Output<Reply<types::MxChange>> {
    client.call(params)
}

/// Creates an MX record: the parameters of [`addmx()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Addmx {
    /// Domain whose mail is routed.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: UAPI requires it in the same call.
    pub domain: String,
    /// Host name of the mail server.
    ///
    /// Wire name `exchange`.
    ///
    /// Not certain: UAPI requires it in the same call.
    pub exchange: String,
    /// Priority of the mail server. The lowest number is tried first.
    ///
    /// Wire name `preference`.
    ///
    /// Not certain: UAPI requires it in the same call.
    pub preference: i64,
    /// Host name in the record to replace.
    ///
    /// Wire name `oldexchange`.
    pub oldexchange: Option<String>,
    /// Priority in the record to replace.
    ///
    /// Wire name `oldpreference`.
    pub oldpreference: Option<i64>,
    /// Mail routing of the domain on this server. By default, the routing does not change.
    ///
    /// Wire name `alwaysaccept`.
    pub alwaysaccept: Option<types::MailRouting>,
}

impl Addmx {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        domain: impl Into<String>,
        exchange: impl Into<String>,
        preference: impl Into<i64>,
    ) -> Self {
        Self {
            domain: domain.into(),
            exchange: exchange.into(),
            preference: preference.into(),
            oldexchange: None,
            oldpreference: None,
            alwaysaccept: None,
        }
    }

    /// Sets [`oldexchange`](field@Self::oldexchange).
    pub fn oldexchange(mut self, oldexchange: impl Into<String>) -> Self {
        self.oldexchange = Some(oldexchange.into());
        self
    }

    /// Sets [`oldpreference`](field@Self::oldpreference).
    pub fn oldpreference(mut self, oldpreference: impl Into<i64>) -> Self {
        self.oldpreference = Some(oldpreference.into());
        self
    }

    /// Sets [`alwaysaccept`](field@Self::alwaysaccept).
    pub fn alwaysaccept(mut self, alwaysaccept: impl Into<types::MailRouting>) -> Self {
        self.alwaysaccept = Some(alwaysaccept.into());
        self
    }
}

impl Named for Addmx {
    type Data = types::MxChange;

    const CALL: Call = Call::new(Api::Api2, "Email", "addmx", Effect::Write)
        .with_row_flag("status", &["statusmsg"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("exchange", &self.exchange);
        form.put("preference", &self.preference);
        form.opt("oldexchange", &self.oldexchange);
        form.opt("oldpreference", &self.oldpreference);
        form.opt("alwaysaccept", &self.alwaysaccept);
    }
}

impl std::fmt::Debug for Addmx {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Addmx", f)
    }
}

/// Creates a mailbox.
///
/// The call fails if the address exists, the password is too weak, or the plan allows no more
/// mailboxes.
///
/// The API 2 function `Email::addpop`. It may change something. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-addpop/>
///
/// Replaced by [`Email::add_pop`](crate::uapi::email::add_pop).
#[doc(alias = "Email::addpop")]
pub fn addpop<C: Caller>(client: &C, params: &Addpop) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Creates a mailbox: the parameters of [`addpop()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Addpop {
    /// Domain of the new address.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Local part of the new address.
    ///
    /// Wire name `email`.
    pub email: String,
    /// Password of the mailbox. It must be as strong as the server requires.
    ///
    /// Wire name `password`.
    pub password: Secret,
    /// Quota in megabytes; 0 means no limit.
    ///
    /// Wire name `quota`. Default: `250`.
    pub quota: Option<i64>,
    /// Whether to send the mailbox an email with instructions for mail programs. Off by default.
    ///
    /// Wire name `send_welcome_email`.
    pub send_welcome_email: Option<bool>,
}

/// The required parameters of [`Addpop::new()`].
#[derive(Clone)]
#[must_use]
pub struct AddpopRequired<'a> {
    /// See [`domain`](field@Addpop::domain).
    pub domain: &'a str,
    /// See [`email`](field@Addpop::email).
    pub email: &'a str,
    /// See [`password`](field@Addpop::password).
    pub password: &'a str,
}

impl Addpop {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: AddpopRequired<'_>) -> Self {
        Self {
            domain: required.domain.into(),
            email: required.email.into(),
            password: required.password.into(),
            quota: None,
            send_welcome_email: None,
        }
    }

    /// Sets [`quota`](field@Self::quota).
    pub fn quota(mut self, quota: impl Into<i64>) -> Self {
        self.quota = Some(quota.into());
        self
    }

    /// Sets [`send_welcome_email`](field@Self::send_welcome_email).
    #[inline]
    pub fn send_welcome_email(mut self, send_welcome_email: bool) -> Self {
        self.send_welcome_email = Some(send_welcome_email);
        self
    }
}

impl Named for Addpop {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Api2, "Email", "addpop", Effect::Write)
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("email", &self.email);
        form.put("password", &self.password);
        form.opt("quota", &self.quota);
        form.opt("send_welcome_email", &self.send_welcome_email);
    }
}

impl std::fmt::Debug for Addpop {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Addpop", f)
    }
}

/// Lists the directories and files of a mail directory.
///
/// The API 2 function `Email::browseboxes`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-browseboxes/>
///
/// Replaced by [`Email::browse_mailbox`](crate::uapi::email::browse_mailbox).
///
/// Not certain: Only `file`, `isleaf` and `mtime` were seen in a reply. The other members are
/// those of the UAPI function, whose sample has the same values.
#[doc(alias = "Email::browseboxes")]
pub fn browseboxes<C: Caller>(
    client: &C,
    params: &Browseboxes,
) -> C::Output<Reply<Vec<types::BrowseboxesRow>>> {
    client.call(params)
}

/// Lists the directories and files of a mail directory: the parameters of [`browseboxes()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Browseboxes {
    /// Mailbox whose directory is listed. By default, the mail directory of the account.
    ///
    /// Wire name `account`. Format: `email`.
    pub account: Option<String>,
    /// Directory below the mail directory. By default, the mail directory itself.
    ///
    /// Wire name `dir`.
    pub dir: Option<String>,
    /// Whether to list names that begin with a dot, such as those of mail folders. Off by default.
    ///
    /// Wire name `showdotfiles`.
    pub showdotfiles: Option<bool>,
}

impl Browseboxes {
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

impl Named for Browseboxes {
    type Data = Vec<types::BrowseboxesRow>;

    const CALL: Call = Call::new(Api::Api2, "Email", "browseboxes", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("account", &self.account);
        form.opt("dir", &self.dir);
        form.opt("showdotfiles", &self.showdotfiles);
    }
}

impl std::fmt::Debug for Browseboxes {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Browseboxes", f)
    }
}

/// Changes an MX record.
///
/// The call changes the DNS zone. It finds the record by its old host name and priority.
///
/// The API 2 function `Email::changemx`. It may change something. Needs the role `DNS`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-changemx/>
///
/// Replaced by [`Email::change_mx`](crate::uapi::email::change_mx).
#[doc(alias = "Email::changemx")]
pub fn changemx<C: Caller>(
    client: &C,
    params: &Changemx,
) -> C::Output<Reply<types::MxChange>> {
    client.call(params)
}

/// Changes an MX record: the parameters of [`changemx()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Changemx {
    /// Domain whose mail is routed.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: The documented call sends it.
    pub domain: String,
    /// New host name of the mail server.
    ///
    /// Wire name `exchange`.
    ///
    /// Not certain: The documented call sends it.
    pub exchange: String,
    /// New priority of the mail server. The lowest number is tried first.
    ///
    /// Wire name `preference`.
    ///
    /// Not certain: The documented call sends it.
    pub preference: i64,
    /// Current host name in the record.
    ///
    /// Wire name `oldexchange`.
    ///
    /// Not certain: The documented call sends it.
    pub oldexchange: String,
    /// Current priority in the record.
    ///
    /// Wire name `oldpreference`.
    ///
    /// Not certain: The documented call sends it.
    pub oldpreference: i64,
    /// Mail routing of the domain on this server. By default, the routing does not change.
    ///
    /// Wire name `alwaysaccept`.
    pub alwaysaccept: Option<types::MailRouting>,
}

/// The required parameters of [`Changemx::new()`].
#[derive(Clone)]
#[must_use]
pub struct ChangemxRequired<'a> {
    /// See [`domain`](field@Changemx::domain).
    pub domain: &'a str,
    /// See [`exchange`](field@Changemx::exchange).
    pub exchange: &'a str,
    /// See [`preference`](field@Changemx::preference).
    pub preference: i64,
    /// See [`oldexchange`](field@Changemx::oldexchange).
    pub oldexchange: &'a str,
    /// See [`oldpreference`](field@Changemx::oldpreference).
    pub oldpreference: i64,
}

impl Changemx {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: ChangemxRequired<'_>) -> Self {
        Self {
            domain: required.domain.into(),
            exchange: required.exchange.into(),
            preference: required.preference,
            oldexchange: required.oldexchange.into(),
            oldpreference: required.oldpreference,
            alwaysaccept: None,
        }
    }

    /// Sets [`alwaysaccept`](field@Self::alwaysaccept).
    pub fn alwaysaccept(mut self, alwaysaccept: impl Into<types::MailRouting>) -> Self {
        self.alwaysaccept = Some(alwaysaccept.into());
        self
    }
}

impl Named for Changemx {
    type Data = types::MxChange;

    const CALL: Call = Call::new(Api::Api2, "Email", "changemx", Effect::Write)
        .with_row_flag("status", &["statusmsg"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("exchange", &self.exchange);
        form.put("preference", &self.preference);
        form.put("oldexchange", &self.oldexchange);
        form.put("oldpreference", &self.oldpreference);
        form.opt("alwaysaccept", &self.alwaysaccept);
    }
}

impl std::fmt::Debug for Changemx {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Changemx", f)
    }
}

/// Returns whether mail for unknown addresses of a domain is discarded.
///
/// The API 2 function `Email::checkmaindiscard`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-checkmaindiscard/>
#[doc(alias = "Email::checkmaindiscard")]
pub fn checkmaindiscard<C: Caller>(
    client: &C,
    params: &Checkmaindiscard,
) -> C::Output<Reply<types::CheckmaindiscardData>> {
    client.call(params)
}

/// Returns whether mail for unknown addresses of a domain is discarded: the parameters of
/// [`checkmaindiscard()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Checkmaindiscard {
    /// Domain to check.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: The documented call sends it.
    pub domain: String,
}

impl Checkmaindiscard {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for Checkmaindiscard {
    type Data = types::CheckmaindiscardData;

    const CALL: Call = Call::new(Api::Api2, "Email", "checkmaindiscard", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for Checkmaindiscard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Checkmaindiscard", f)
    }
}

/// Rebuilds the cache file of a mailbox.
///
/// Use this function if the lists show a wrong size.
///
/// The API 2 function `Email::clearpopcache`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-clearpopcache/>
#[doc(alias = "Email::clearpopcache")]
pub fn clearpopcache<C: Caller>(
    client: &C,
    params: &Clearpopcache,
) -> C::Output<Reply<types::ClearpopcacheData>> {
    client.call(params)
}

/// Rebuilds the cache file of a mailbox: the parameters of [`clearpopcache()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Clearpopcache {
    /// Name of the mailbox.
    ///
    /// Wire name `username`.
    ///
    /// Not certain: The documented call sends it.
    pub username: String,
}

impl Clearpopcache {
    /// Creates the parameters.
    pub fn new(username: impl Into<String>) -> Self {
        Self { username: username.into() }
    }
}

impl Named for Clearpopcache {
    type Data = types::ClearpopcacheData;

    const CALL: Call = Call::new(Api::Api2, "Email", "clearpopcache", Effect::Write)
        .with_row_flag("status", &[]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("username", &self.username);
    }
}

impl std::fmt::Debug for Clearpopcache {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Clearpopcache", f)
    }
}

/// Deletes a mail filter.
///
/// The deletion cannot be undone.
///
/// The API 2 function `Email::deletefilter`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-deletefilter/>
///
/// Replaced by [`Email::delete_filter`](crate::uapi::email::delete_filter).
#[doc(alias = "Email::deletefilter")]
pub fn deletefilter<C: Caller>(
    client: &C,
    params: &Deletefilter,
) -> C::Output<Reply<types::DeletefilterData>> {
    client.call(params)
}

/// Deletes a mail filter: the parameters of [`deletefilter()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Deletefilter {
    /// Name of the filter to delete.
    ///
    /// Wire name `filtername`.
    ///
    /// Not certain: The documented call sends it.
    pub filtername: String,
    /// Mailbox that the filter belongs to. By default, a filter of the whole account.
    ///
    /// Wire name `account`. Format: `email`.
    pub account: Option<String>,
}

impl Deletefilter {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(filtername: impl Into<String>) -> Self {
        Self {
            filtername: filtername.into(),
            account: None,
        }
    }

    /// Sets [`account`](field@Self::account).
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }
}

impl Named for Deletefilter {
    type Data = types::DeletefilterData;

    const CALL: Call = Call::new(Api::Api2, "Email", "deletefilter", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("filtername", &self.filtername);
        form.opt("account", &self.account);
    }
}

impl std::fmt::Debug for Deletefilter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Deletefilter", f)
    }
}

/// Deletes a forwarder of an address.
///
/// Other forwarders of the address remain.
///
/// The API 2 function `Email::delforward`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-delforward/>
///
/// Replaced by [`Email::delete_forwarder`](crate::uapi::email::delete_forwarder).
///
/// Not certain: A public client reads both members. Another client accepts `status` or `result`
/// in a row as a success.
#[doc(alias = "Email::delforward")]
pub fn delforward<C: Caller>(
    client: &C,
    params: &Delforward,
) -> C::Output<Reply<Vec<types::DelforwardRow>>> {
    client.call(params)
}

/// Deletes a forwarder of an address: the parameters of [`delforward()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Delforward {
    /// Full address whose mail is forwarded.
    ///
    /// Wire name `email`. Format: `email`.
    ///
    /// Not certain: The documented call sends it.
    pub email: String,
    /// Target address of the forwarder.
    ///
    /// Wire name `emaildest`. Format: `email`.
    ///
    /// Not certain: The documented call sends it.
    pub emaildest: String,
}

impl Delforward {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>, emaildest: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            emaildest: emaildest.into(),
        }
    }
}

impl Named for Delforward {
    type Data = Vec<types::DelforwardRow>;

    const CALL: Call = Call::new(Api::Api2, "Email", "delforward", Effect::Write)
        .with_row_flag("status", &["statusmsg"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.put("emaildest", &self.emaildest);
    }
}

impl std::fmt::Debug for Delforward {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Delforward", f)
    }
}

/// Deletes an MX record.
///
/// The call changes the DNS zone. If the domain has no MX record left, its mail is lost.
///
/// The API 2 function `Email::delmx`. It may change something. Needs the role `DNS`. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-delmx/>
///
/// Replaced by [`Email::delete_mx`](crate::uapi::email::delete_mx).
#[doc(alias = "Email::delmx")]
pub fn delmx<C: Caller>(
    client: &C,
    params: &Delmx,
) -> C::Output<Reply<types::MxChange>> {
    client.call(params)
}

/// Deletes an MX record: the parameters of [`delmx()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Delmx {
    /// Domain whose mail is routed.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: The documented call sends it.
    pub domain: String,
    /// Host name in the record.
    ///
    /// Wire name `exchange`.
    ///
    /// Not certain: The documented call sends it.
    pub exchange: String,
    /// Priority in the record.
    ///
    /// Wire name `preference`.
    ///
    /// Not certain: The documented call sends it.
    pub preference: i64,
}

impl Delmx {
    /// Creates the parameters.
    pub fn new(
        domain: impl Into<String>,
        exchange: impl Into<String>,
        preference: impl Into<i64>,
    ) -> Self {
        Self {
            domain: domain.into(),
            exchange: exchange.into(),
            preference: preference.into(),
        }
    }
}

impl Named for Delmx {
    type Data = types::MxChange;

    const CALL: Call = Call::new(Api::Api2, "Email", "delmx", Effect::Write)
        .with_row_flag("status", &["statusmsg"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("exchange", &self.exchange);
        form.put("preference", &self.preference);
    }
}

impl std::fmt::Debug for Delmx {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Delmx", f)
    }
}

/// Deletes a mailbox with all its mail.
///
/// The deletion cannot be undone.
///
/// The API 2 function `Email::delpop`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-delpop/>
///
/// Replaced by [`Email::delete_pop`](crate::uapi::email::delete_pop).
#[doc(alias = "Email::delpop")]
pub fn delpop<C: Caller>(
    client: &C,
    params: &Delpop,
) -> C::Output<Reply<types::DelpopData>> {
    client.call(params)
}

/// Deletes a mailbox with all its mail: the parameters of [`delpop()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Delpop {
    /// Domain of the address.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: The documented call sends it.
    pub domain: String,
    /// Local part of the address.
    ///
    /// Wire name `email`.
    ///
    /// Not certain: The documented call sends it.
    pub email: String,
}

impl Delpop {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            email: email.into(),
        }
    }
}

impl Named for Delpop {
    type Data = types::DelpopData;

    const CALL: Call = Call::new(Api::Api2, "Email", "delpop", Effect::Write)
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("email", &self.email);
    }
}

impl std::fmt::Debug for Delpop {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Delpop", f)
    }
}

/// Disables a mail filter.
///
/// The filter remains stored. [`enablefilter`](enablefilter()) enables it again.
///
/// The API 2 function `Email::disablefilter`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-disablefilter/>
///
/// Replaced by [`Email::disable_filter`](crate::uapi::email::disable_filter).
///
/// Not certain: The sample ends after `filtername`. The member `updated` is that of the UAPI
/// function.
#[doc(alias = "Email::disablefilter")]
pub fn disablefilter<C: Caller>(
    client: &C,
    params: &Disablefilter,
) -> C::Output<Reply<types::FilterChange>> {
    client.call(params)
}

/// Disables a mail filter: the parameters of [`disablefilter()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Disablefilter {
    /// Name of the filter to disable.
    ///
    /// Wire name `filtername`.
    ///
    /// Not certain: The documented call sends it.
    pub filtername: String,
    /// Mailbox that the filter belongs to. By default, a filter of the whole account.
    ///
    /// Wire name `account`. Format: `email`.
    pub account: Option<String>,
}

impl Disablefilter {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(filtername: impl Into<String>) -> Self {
        Self {
            filtername: filtername.into(),
            account: None,
        }
    }

    /// Sets [`account`](field@Self::account).
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }
}

impl Named for Disablefilter {
    type Data = types::FilterChange;

    const CALL: Call = Call::new(Api::Api2, "Email", "disablefilter", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("filtername", &self.filtername);
        form.opt("account", &self.account);
    }
}

impl std::fmt::Debug for Disablefilter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Disablefilter", f)
    }
}

/// Changes the quota of a mailbox.
///
/// A mailbox whose usage exceeds the new quota receives no more mail.
///
/// The API 2 function `Email::editquota`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-editquota/>
///
/// Replaced by [`Email::edit_pop_quota`](crate::uapi::email::edit_pop_quota).
#[doc(alias = "Email::editquota")]
pub fn editquota<C: Caller>(
    client: &C,
    params: &Editquota,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Changes the quota of a mailbox: the parameters of [`editquota()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Editquota {
    /// Domain of the address.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Local part of the address.
    ///
    /// Wire name `email`.
    pub email: String,
    /// New quota in megabytes; 0 means no limit.
    ///
    /// Wire name `quota`.
    pub quota: i64,
}

impl Editquota {
    /// Creates the parameters.
    pub fn new(
        domain: impl Into<String>,
        email: impl Into<String>,
        quota: impl Into<i64>,
    ) -> Self {
        Self {
            domain: domain.into(),
            email: email.into(),
            quota: quota.into(),
        }
    }
}

impl Named for Editquota {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Api2, "Email", "editquota", Effect::Write)
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("email", &self.email);
        form.put("quota", &self.quota);
    }
}

impl std::fmt::Debug for Editquota {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Editquota", f)
    }
}

/// Enables a mail filter again.
///
/// The API 2 function `Email::enablefilter`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-enablefilter/>
///
/// Replaced by [`Email::enable_filter`](crate::uapi::email::enable_filter).
///
/// Not certain: No reply was seen. The row is that of `disablefilter` and of the UAPI function.
#[doc(alias = "Email::enablefilter")]
pub fn enablefilter<C: Caller>(
    client: &C,
    params: &Enablefilter,
) -> C::Output<Reply<types::FilterChange>> {
    client.call(params)
}

/// Enables a mail filter again: the parameters of [`enablefilter()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Enablefilter {
    /// Name of the filter to enable.
    ///
    /// Wire name `filtername`.
    ///
    /// Not certain: The documented call sends it.
    pub filtername: String,
    /// Mailbox that the filter belongs to. By default, a filter of the whole account.
    ///
    /// Wire name `account`. Format: `email`.
    pub account: Option<String>,
}

impl Enablefilter {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(filtername: impl Into<String>) -> Self {
        Self {
            filtername: filtername.into(),
            account: None,
        }
    }

    /// Sets [`account`](field@Self::account).
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }
}

impl Named for Enablefilter {
    type Data = types::FilterChange;

    const CALL: Call = Call::new(Api::Api2, "Email", "enablefilter", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("filtername", &self.filtername);
        form.opt("account", &self.account);
    }
}

impl std::fmt::Debug for Enablefilter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Enablefilter", f)
    }
}

/// Reads the automatic reply of an address.
///
/// If the address has no automatic reply, the data contains hardly more than the character set.
///
/// The API 2 function `Email::fetchautoresponder`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-fetchautoresponder/>
///
/// Replaced by [`Email::get_auto_responder`](crate::uapi::email::get_auto_responder).
///
/// Not certain: No reply was seen. The members are those of the UAPI function.
#[doc(alias = "Email::fetchautoresponder")]
pub fn fetchautoresponder<C: Caller>(
    client: &C,
    params: &Fetchautoresponder,
) -> C::Output<Reply<types::FetchautoresponderData>> {
    client.call(params)
}

/// Reads the automatic reply of an address: the parameters of [`fetchautoresponder()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Fetchautoresponder {
    /// Full address that has the automatic reply.
    ///
    /// Wire name `email`. Format: `email`.
    ///
    /// Not certain: The documented call sends it.
    pub email: String,
}

impl Fetchautoresponder {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl Named for Fetchautoresponder {
    type Data = types::FetchautoresponderData;

    const CALL: Call = Call::new(Api::Api2, "Email", "fetchautoresponder", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
    }
}

impl std::fmt::Debug for Fetchautoresponder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Fetchautoresponder", f)
    }
}

/// Lists the character sets that the server supports.
///
/// The API 2 function `Email::fetchcharmaps`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-fetchcharmaps/>
///
/// Replaced by [`Email::get_charsets`](crate::uapi::email::get_charsets).
#[doc(alias = "Email::fetchcharmaps")]
pub fn fetchcharmaps<C: Caller>(
    client: &C,
    params: &Fetchcharmaps,
) -> C::Output<Reply<Vec<types::FetchcharmapsRow>>> {
    client.call(params)
}

/// Lists the character sets that the server supports: the parameters of [`fetchcharmaps()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Fetchcharmaps {}

impl Fetchcharmaps {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Fetchcharmaps {
    type Data = Vec<types::FetchcharmapsRow>;

    const CALL: Call = Call::new(Api::Api2, "Email", "fetchcharmaps", Effect::Read);
}

/// Lists the actions of a mail filter.
///
/// The API 2 function `Email::filteractions`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-filteractions/>
///
/// Not certain: No page and no reply was seen. The rows are assumed to be those inside
/// `filterlist`. The function presumably takes the name of a filter, but no parameter is
/// documented.
#[doc(alias = "Email::filteractions")]
pub fn filteractions<C: Caller>(
    client: &C,
    params: &Filteractions,
) -> C::Output<Reply<Vec<types::FilterAction>>> {
    client.call(params)
}

/// Lists the actions of a mail filter: the parameters of [`filteractions()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Filteractions {}

impl Filteractions {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Filteractions {
    type Data = Vec<types::FilterAction>;

    const CALL: Call = Call::new(Api::Api2, "Email", "filteractions", Effect::Read);
}

/// Lists mail filters with their rules and actions.
///
/// The API 2 function `Email::filterlist`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-filterlist/>
///
/// Replaced by [`Email::list_filters`](crate::uapi::email::list_filters).
#[doc(alias = "Email::filterlist")]
pub fn filterlist<C: Caller>(
    client: &C,
    params: &Filterlist,
) -> C::Output<Reply<Vec<types::Filter>>> {
    client.call(params)
}

/// Lists mail filters with their rules and actions: the parameters of [`filterlist()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Filterlist {
    /// Mailbox or account name whose filters are listed. By default, the filters of the whole
    /// account.
    ///
    /// Wire name `account`.
    pub account: Option<String>,
}

impl Filterlist {
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

impl Named for Filterlist {
    type Data = Vec<types::Filter>;

    const CALL: Call = Call::new(Api::Api2, "Email", "filterlist", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("account", &self.account);
    }
}

impl std::fmt::Debug for Filterlist {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Filterlist", f)
    }
}

/// Suggests a name for a new mail filter.
///
/// The function counts the existing filters, so the name is unused if all of them have names of
/// the suggested form.
///
/// The API 2 function `Email::filtername`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-filtername/>
///
/// Not certain: No reply was seen. The page describes the value, and the rows of all functions
/// about filters contain the name in this member.
#[doc(alias = "Email::filtername")]
pub fn filtername<C: Caller>(
    client: &C,
    params: &Filtername,
) -> C::Output<Reply<Vec<types::FilternameRow>>> {
    client.call(params)
}

/// Suggests a name for a new mail filter: the parameters of [`filtername()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Filtername {
    /// Mailbox that the filter belongs to. By default, the whole account.
    ///
    /// Wire name `account`. Format: `email`.
    pub account: Option<String>,
    /// Name that the function returns if there is no filter yet.
    ///
    /// Wire name `filtername`.
    pub filtername: Option<String>,
}

impl Filtername {
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

    /// Sets [`filtername`](field@Self::filtername).
    pub fn filtername(mut self, filtername: impl Into<String>) -> Self {
        self.filtername = Some(filtername.into());
        self
    }
}

impl Named for Filtername {
    type Data = Vec<types::FilternameRow>;

    const CALL: Call = Call::new(Api::Api2, "Email", "filtername", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("account", &self.account);
        form.opt("filtername", &self.filtername);
    }
}

impl std::fmt::Debug for Filtername {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Filtername", f)
    }
}

/// Lists the conditions of a mail filter.
///
/// The API 2 function `Email::filterrules`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-filterrules/>
///
/// Not certain: No page and no reply was seen. The rows are assumed to be those inside
/// `filterlist`. The function presumably takes the name of a filter, but no parameter is
/// documented.
#[doc(alias = "Email::filterrules")]
pub fn filterrules<C: Caller>(
    client: &C,
    params: &Filterrules,
) -> C::Output<Reply<Vec<types::FilterRule>>> {
    client.call(params)
}

/// Lists the conditions of a mail filter: the parameters of [`filterrules()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Filterrules {}

impl Filterrules {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Filterrules {
    type Data = Vec<types::FilterRule>;

    const CALL: Call = Call::new(Api::Api2, "Email", "filterrules", Effect::Read);
}

/// Lists the mail archiving settings of the domains.
///
/// With wrong parameters, the call does not fail but returns the whole list.
///
/// The API 2 function `Email::get_archiving_configuration`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_archiving_configuration/>
#[doc(alias = "Email::get_archiving_configuration")]
pub fn get_archiving_configuration<C: Caller>(
    client: &C,
    params: &GetArchivingConfiguration,
) -> C::Output<Reply<Vec<types::GetArchivingConfigurationRow>>> {
    client.call(params)
}

/// Lists the mail archiving settings of the domains: the parameters of
/// [`get_archiving_configuration()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetArchivingConfiguration {
    /// Domain whose settings are returned. By default, all domains.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Regular expression that the domain must match. By default, all domains are listed.
    ///
    /// Wire name `regex`. Format: `regex`.
    pub regex: Option<String>,
}

impl GetArchivingConfiguration {
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

impl Named for GetArchivingConfiguration {
    type Data = Vec<types::GetArchivingConfigurationRow>;

    const CALL: Call = Call::new(
        Api::Api2,
        "Email",
        "get_archiving_configuration",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("domain", &self.domain);
        form.opt("regex", &self.regex);
    }
}

impl std::fmt::Debug for GetArchivingConfiguration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetArchivingConfiguration", f)
    }
}

/// Lists the default settings of mail archiving for new domains.
///
/// The API 2 function `Email::get_archiving_default_configuration`. It changes nothing. Needs
/// the role `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_archiving_default_configuration/>
///
/// Not certain: The rows are from the documented table; no reply was seen.
#[doc(alias = "Email::get_archiving_default_configuration")]
pub fn get_archiving_default_configuration<C: Caller>(
    client: &C,
    params: &GetArchivingDefaultConfiguration,
) -> C::Output<Reply<Vec<types::GetArchivingDefaultConfigurationRow>>> {
    client.call(params)
}

/// Lists the default settings of mail archiving for new domains: the parameters of
/// [`get_archiving_default_configuration()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetArchivingDefaultConfiguration {
    /// Domain whose default settings are returned. By default, those of the account.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl GetArchivingDefaultConfiguration {
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

impl Named for GetArchivingDefaultConfiguration {
    type Data = Vec<types::GetArchivingDefaultConfigurationRow>;

    const CALL: Call = Call::new(
        Api::Api2,
        "Email",
        "get_archiving_default_configuration",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for GetArchivingDefaultConfiguration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetArchivingDefaultConfiguration", f)
    }
}

/// Lists the kinds of mail that can be archived.
///
/// The API 2 function `Email::get_archiving_types`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_archiving_types/>
#[doc(alias = "Email::get_archiving_types")]
pub fn get_archiving_types<C: Caller>(
    client: &C,
    params: &GetArchivingTypes,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Lists the kinds of mail that can be archived: the parameters of [`get_archiving_types()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetArchivingTypes {}

impl GetArchivingTypes {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetArchivingTypes {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(
        Api::Api2,
        "Email",
        "get_archiving_types",
        Effect::Read,
    );
}

/// Returns the default quota of new mailboxes.
///
/// The API 2 function `Email::get_default_email_quota`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_default_email_quota/>
///
/// Replaced by [`Email::get_default_email_quota`](crate::uapi::email::get_default_email_quota).
#[doc(alias = "Email::get_default_email_quota")]
pub fn get_default_email_quota<C: Caller>(
    client: &C,
    params: &GetDefaultEmailQuota,
) -> C::Output<Reply<types::GetDefaultEmailQuotaData>> {
    client.call(params)
}

/// Returns the default quota of new mailboxes: the parameters of [`get_default_email_quota()`].
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
    type Data = types::GetDefaultEmailQuotaData;

    const CALL: Call = Call::new(
        Api::Api2,
        "Email",
        "get_default_email_quota",
        Effect::Read,
    );
}

/// Returns the default quota of new mailboxes in MiB.
///
/// The API 2 function `Email::get_default_email_quota_mib`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_default_email_quota_mib/>
///
/// Replaced by
/// [`Email::get_default_email_quota_mib`](crate::uapi::email::get_default_email_quota_mib).
///
/// Not certain: No page and no reply was seen. The member has the name of the function, as in
/// similar functions.
#[doc(alias = "Email::get_default_email_quota_mib")]
pub fn get_default_email_quota_mib<C: Caller>(
    client: &C,
    params: &GetDefaultEmailQuotaMib,
) -> C::Output<Reply<types::GetDefaultEmailQuotaMibData>> {
    client.call(params)
}

/// Returns the default quota of new mailboxes in MiB: the parameters of
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
    type Data = types::GetDefaultEmailQuotaMibData;

    const CALL: Call = Call::new(
        Api::Api2,
        "Email",
        "get_default_email_quota_mib",
        Effect::Read,
    );
}

/// Returns whether outgoing mail is signed with DKIM.
///
/// The API 2 function `Email::get_email_signing`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_email_signing/>
#[doc(alias = "Email::get_email_signing")]
pub fn get_email_signing<C: Caller>(
    client: &C,
    params: &GetEmailSigning,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns whether outgoing mail is signed with DKIM: the parameters of
/// [`get_email_signing()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetEmailSigning {}

impl GetEmailSigning {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetEmailSigning {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Email", "get_email_signing", Effect::Read);
}

/// Returns the maximum quota of a mailbox.
///
/// The API 2 function `Email::get_max_email_quota`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_max_email_quota/>
///
/// Replaced by [`Email::get_max_email_quota`](crate::uapi::email::get_max_email_quota),
/// [`Email::get_max_email_quota_mib`](crate::uapi::email::get_max_email_quota_mib).
#[doc(alias = "Email::get_max_email_quota")]
pub fn get_max_email_quota<C: Caller>(
    client: &C,
    params: &GetMaxEmailQuota,
) -> C::Output<Reply<types::GetMaxEmailQuotaData>> {
    client.call(params)
}

/// Returns the maximum quota of a mailbox: the parameters of [`get_max_email_quota()`].
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
    type Data = types::GetMaxEmailQuotaData;

    const CALL: Call = Call::new(
        Api::Api2,
        "Email",
        "get_max_email_quota",
        Effect::Read,
    );
}

/// Returns the maximum quota of a mailbox in MiB.
///
/// The API 2 function `Email::get_max_email_quota_mib`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_max_email_quota_mib/>
///
/// Replaced by [`Email::get_max_email_quota_mib`](crate::uapi::email::get_max_email_quota_mib).
///
/// Not certain: No page and no reply was seen. The member has the name of the function, as in
/// similar functions.
#[doc(alias = "Email::get_max_email_quota_mib")]
pub fn get_max_email_quota_mib<C: Caller>(
    client: &C,
    params: &GetMaxEmailQuotaMib,
) -> C::Output<Reply<types::GetMaxEmailQuotaMibData>> {
    client.call(params)
}

/// Returns the maximum quota of a mailbox in MiB: the parameters of
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
    type Data = types::GetMaxEmailQuotaMibData;

    const CALL: Call = Call::new(
        Api::Api2,
        "Email",
        "get_max_email_quota_mib",
        Effect::Read,
    );
}

/// Returns the absolute path of a mail directory.
///
/// The API 2 function `Email::getabsbrowsedir`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-getabsbrowsedir/>
#[doc(alias = "Email::getabsbrowsedir")]
pub fn getabsbrowsedir<C: Caller>(
    client: &C,
    params: &Getabsbrowsedir,
) -> C::Output<Reply<types::GetabsbrowsedirData>> {
    client.call(params)
}

/// Returns the absolute path of a mail directory: the parameters of [`getabsbrowsedir()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getabsbrowsedir {
    /// Mailbox whose directory is returned. By default, the mail directory of the account.
    ///
    /// Wire name `account`. Format: `email`.
    pub account: Option<String>,
    /// Directory below the mail directory. By default, the mail directory itself.
    ///
    /// Wire name `dir`.
    pub dir: Option<String>,
}

impl Getabsbrowsedir {
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
}

impl Named for Getabsbrowsedir {
    type Data = types::GetabsbrowsedirData;

    const CALL: Call = Call::new(Api::Api2, "Email", "getabsbrowsedir", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("account", &self.account);
        form.opt("dir", &self.dir);
    }
}

impl std::fmt::Debug for Getabsbrowsedir {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Getabsbrowsedir", f)
    }
}

/// Returns the setting that decides whether this server accepts mail for a domain.
///
/// The API 2 function `Email::getalwaysaccept`. It changes nothing. Needs the role `DNS`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-getalwaysaccept/>
#[doc(alias = "Email::getalwaysaccept")]
pub fn getalwaysaccept<C: Caller>(
    client: &C,
    params: &Getalwaysaccept,
) -> C::Output<Reply<Vec<types::RoutingRow>>> {
    client.call(params)
}

/// Returns the setting that decides whether this server accepts mail for a domain: the
/// parameters of [`getalwaysaccept()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getalwaysaccept {
    /// Domain whose routing is returned. By default, all domains.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl Getalwaysaccept {
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

impl Named for Getalwaysaccept {
    type Data = Vec<types::RoutingRow>;

    const CALL: Call = Call::new(Api::Api2, "Email", "getalwaysaccept", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for Getalwaysaccept {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Getalwaysaccept", f)
    }
}

/// Returns the disk usage of a mailbox.
///
/// Use `user` to select the mailbox. A server that received `login` instead returned null
/// values and reported a success.
///
/// The API 2 function `Email::getdiskusage`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-getdiskusage/>
///
/// Replaced by [`Email::get_disk_usage`](crate::uapi::email::get_disk_usage).
#[doc(alias = "Email::getdiskusage")]
pub fn getdiskusage<C: Caller>(
    client: &C,
    params: &Getdiskusage,
) -> C::Output<Reply<types::GetdiskusageData>> {
    client.call(params)
}

/// Returns the disk usage of a mailbox: the parameters of [`getdiskusage()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getdiskusage {
    /// Domain of the address.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: The documented call sends it.
    pub domain: String,
    /// Local part of the address.
    ///
    /// Wire name `user`.
    ///
    /// Not certain: The documented call sends it.
    pub user: String,
}

impl Getdiskusage {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            user: user.into(),
        }
    }
}

impl Named for Getdiskusage {
    type Data = types::GetdiskusageData;

    const CALL: Call = Call::new(Api::Api2, "Email", "getdiskusage", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("user", &self.user);
    }
}

impl std::fmt::Debug for Getdiskusage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Getdiskusage", f)
    }
}

/// Returns whether this server accepts mail for a domain.
///
/// The API 2 function `Email::getmxcheck`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-getmxcheck/>
#[doc(alias = "Email::getmxcheck")]
pub fn getmxcheck<C: Caller>(
    client: &C,
    params: &Getmxcheck,
) -> C::Output<Reply<Vec<types::RoutingRow>>> {
    client.call(params)
}

/// Returns whether this server accepts mail for a domain: the parameters of [`getmxcheck()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getmxcheck {
    /// Domain whose routing is returned. By default, all domains.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl Getmxcheck {
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

impl Named for Getmxcheck {
    type Data = Vec<types::RoutingRow>;

    const CALL: Call = Call::new(Api::Api2, "Email", "getmxcheck", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for Getmxcheck {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Getmxcheck", f)
    }
}

/// Returns whether an address administers a mailing list.
///
/// Returns: Whether the address administers any mailing list, as a single value.
///
/// The API 2 function `Email::has_delegated_mailman_lists`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-has_delegated_mailman_lists/>
///
/// Replaced by
/// [`Email::has_delegated_mailman_lists`](crate::uapi::email::has_delegated_mailman_lists).
///
/// Not certain: No reply was seen. The UAPI function of the same name returns a bare 1. Any
/// other form is returned unchanged.
#[doc(alias = "Email::has_delegated_mailman_lists")]
pub fn has_delegated_mailman_lists<C: Caller>(
    client: &C,
    params: &HasDelegatedMailmanLists,
) -> C::Output<Reply<Vec<types::HasDelegatedMailmanListsRow>>> {
    client.call(params)
}

/// Returns whether an address administers a mailing list: the parameters of
/// [`has_delegated_mailman_lists()`].
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
    /// Address to check.
    ///
    /// Wire name `delegate`. Format: `email`.
    ///
    /// Not certain: UAPI requires it in the same call.
    pub delegate: String,
}

impl HasDelegatedMailmanLists {
    /// Creates the parameters.
    pub fn new(delegate: impl Into<String>) -> Self {
        Self { delegate: delegate.into() }
    }
}

impl Named for HasDelegatedMailmanLists {
    type Data = Vec<types::HasDelegatedMailmanListsRow>;

    const CALL: Call = Call::new(
        Api::Api2,
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

/// Returns the name of the file that contains the account's filters.
///
/// The API 2 function `Email::list_system_filter_info`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-list_system_filter_info/>
///
/// Replaced by [`Email::list_system_filter_info`](crate::uapi::email::list_system_filter_info).
#[doc(alias = "Email::list_system_filter_info")]
pub fn list_system_filter_info<C: Caller>(
    client: &C,
    params: &ListSystemFilterInfo,
) -> C::Output<Reply<types::ListSystemFilterInfoData>> {
    client.call(params)
}

/// Returns the name of the file that contains the account's filters: the parameters of
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
        Api::Api2,
        "Email",
        "list_system_filter_info",
        Effect::Read,
    );
}

/// Lists the domains that have forwarders or a default address.
///
/// A backup of the forwarders can be created for these domains.
///
/// The API 2 function `Email::listaliasbackups`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listaliasbackups/>
///
/// Replaced by [`Email::list_forwarders_backups`](crate::uapi::email::list_forwarders_backups).
///
/// Not certain: No reply was seen. The row is that of the UAPI function with the same purpose.
#[doc(alias = "Email::listaliasbackups")]
pub fn listaliasbackups<C: Caller>(
    client: &C,
    params: &Listaliasbackups,
) -> C::Output<Reply<Vec<types::DomainRow>>> {
    client.call(params)
}

/// Lists the domains that have forwarders or a default address: the parameters of
/// [`listaliasbackups()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listaliasbackups {}

impl Listaliasbackups {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listaliasbackups {
    type Data = Vec<types::DomainRow>;

    const CALL: Call = Call::new(Api::Api2, "Email", "listaliasbackups", Effect::Read);
}

/// Lists the addresses with an automatic reply.
///
/// The API 2 function `Email::listautoresponders`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listautoresponders/>
///
/// Replaced by [`Email::list_auto_responders`](crate::uapi::email::list_auto_responders).
///
/// Not certain: No reply was seen; the rows are those of the UAPI function.
#[doc(alias = "Email::listautoresponders")]
pub fn listautoresponders<C: Caller>(
    client: &C,
    params: &Listautoresponders,
) -> C::Output<Reply<Vec<types::ListautorespondersRow>>> {
    client.call(params)
}

/// Lists the addresses with an automatic reply: the parameters of [`listautoresponders()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listautoresponders {
    /// Domain whose addresses are listed.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: UAPI requires it in the same call.
    pub domain: String,
    /// Regular expression that the address must match. By default, all addresses are listed.
    ///
    /// Wire name `regex`. Format: `regex`.
    pub regex: Option<String>,
}

impl Listautoresponders {
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

impl Named for Listautoresponders {
    type Data = Vec<types::ListautorespondersRow>;

    const CALL: Call = Call::new(Api::Api2, "Email", "listautoresponders", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.opt("regex", &self.regex);
    }
}

impl std::fmt::Debug for Listautoresponders {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listautoresponders", f)
    }
}

/// Returns what happens to mail for unknown addresses of a domain.
///
/// The API 2 function `Email::listdefaultaddresses`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listdefaultaddresses/>
///
/// Replaced by [`Email::list_default_address`](crate::uapi::email::list_default_address).
#[doc(alias = "Email::listdefaultaddresses")]
pub fn listdefaultaddresses<C: Caller>(
    client: &C,
    params: &Listdefaultaddresses,
) -> C::Output<Reply<Vec<types::ListdefaultaddressesRow>>> {
    client.call(params)
}

/// Returns what happens to mail for unknown addresses of a domain: the parameters of
/// [`listdefaultaddresses()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listdefaultaddresses {
    /// Domain whose default address is returned.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Name of the account that owns the domain. By default, the calling account.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
}

impl Listdefaultaddresses {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            user: None,
        }
    }

    /// Sets [`user`](field@Self::user).
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
}

impl Named for Listdefaultaddresses {
    type Data = Vec<types::ListdefaultaddressesRow>;

    const CALL: Call = Call::new(
        Api::Api2,
        "Email",
        "listdefaultaddresses",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.opt("user", &self.user);
    }
}

impl std::fmt::Debug for Listdefaultaddresses {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listdefaultaddresses", f)
    }
}

/// Lists the domains whose mail is forwarded to another domain.
///
/// The API 2 function `Email::listdomainforwards`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listdomainforwards/>
///
/// Replaced by [`Email::list_domain_forwarders`](crate::uapi::email::list_domain_forwarders).
///
/// Not certain: No reply was seen; the rows are those of the UAPI function.
#[doc(alias = "Email::listdomainforwards")]
pub fn listdomainforwards<C: Caller>(
    client: &C,
    params: &Listdomainforwards,
) -> C::Output<Reply<Vec<types::ListdomainforwardsRow>>> {
    client.call(params)
}

/// Lists the domains whose mail is forwarded to another domain: the parameters of
/// [`listdomainforwards()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listdomainforwards {
    /// Domain to return. By default, all domains.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl Listdomainforwards {
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

impl Named for Listdomainforwards {
    type Data = Vec<types::ListdomainforwardsRow>;

    const CALL: Call = Call::new(Api::Api2, "Email", "listdomainforwards", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for Listdomainforwards {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listdomainforwards", f)
    }
}

/// Lists the domains that have their own filters.
///
/// The API 2 function `Email::listfilterbackups`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listfilterbackups/>
///
/// Replaced by [`Email::list_filters_backups`](crate::uapi::email::list_filters_backups).
///
/// Not certain: No reply was seen; the row is that of the UAPI function.
#[doc(alias = "Email::listfilterbackups")]
pub fn listfilterbackups<C: Caller>(
    client: &C,
    params: &Listfilterbackups,
) -> C::Output<Reply<Vec<types::DomainRow>>> {
    client.call(params)
}

/// Lists the domains that have their own filters: the parameters of [`listfilterbackups()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listfilterbackups {}

impl Listfilterbackups {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listfilterbackups {
    type Data = Vec<types::DomainRow>;

    const CALL: Call = Call::new(Api::Api2, "Email", "listfilterbackups", Effect::Read);
}

/// Lists the old filters from the `.filter` file of the account.
///
/// The API 2 function `Email::listfilters`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listfilters/>
///
/// Replaced by [`Email::list_filters`](crate::uapi::email::list_filters).
///
/// Not certain: No reply was seen; the rows are those of the UAPI function and of filterlist.
#[doc(alias = "Email::listfilters")]
pub fn listfilters<C: Caller>(
    client: &C,
    params: &Listfilters,
) -> C::Output<Reply<Vec<types::Filter>>> {
    client.call(params)
}

/// Lists the old filters from the `.filter` file of the account: the parameters of
/// [`listfilters()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listfilters {}

impl Listfilters {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listfilters {
    type Data = Vec<types::Filter>;

    const CALL: Call = Call::new(Api::Api2, "Email", "listfilters", Effect::Read);
}

/// Lists the forwarders.
///
/// The API 2 function `Email::listforwards`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listforwards/>
///
/// Replaced by [`Email::list_forwarders`](crate::uapi::email::list_forwarders).
#[doc(alias = "Email::listforwards")]
pub fn listforwards<C: Caller>(
    client: &C,
    params: &Listforwards,
) -> C::Output<Reply<Vec<types::ListforwardsRow>>> {
    client.call(params)
}

/// Lists the forwarders: the parameters of [`listforwards()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listforwards {
    /// Domain whose forwarders are listed. By default, all domains.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Regular expression that the address must match. By default, all addresses are listed.
    ///
    /// Wire name `regex`. Format: `regex`.
    pub regex: Option<String>,
}

impl Listforwards {
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

impl Named for Listforwards {
    type Data = Vec<types::ListforwardsRow>;

    const CALL: Call = Call::new(Api::Api2, "Email", "listforwards", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("domain", &self.domain);
        form.opt("regex", &self.regex);
    }
}

impl std::fmt::Debug for Listforwards {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listforwards", f)
    }
}

/// Lists the mailing lists.
///
/// The API 2 function `Email::listlists`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listlists/>
///
/// Replaced by [`Email::list_lists`](crate::uapi::email::list_lists).
#[doc(alias = "Email::listlists")]
pub fn listlists<C: Caller>(
    client: &C,
    params: &Listlists,
) -> C::Output<Reply<Vec<types::ListlistsRow>>> {
    client.call(params)
}

/// Lists the mailing lists: the parameters of [`listlists()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listlists {
    /// Domain whose mailing lists are listed. By default, all domains.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Regular expression that the address must match. By default, all addresses are listed.
    ///
    /// Wire name `regex`. Format: `regex`.
    pub regex: Option<String>,
}

impl Listlists {
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

impl Named for Listlists {
    type Data = Vec<types::ListlistsRow>;

    const CALL: Call = Call::new(Api::Api2, "Email", "listlists", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("domain", &self.domain);
        form.opt("regex", &self.regex);
    }
}

impl std::fmt::Debug for Listlists {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listlists", f)
    }
}

/// Lists the domains that accept mail.
///
/// The API 2 function `Email::listmaildomains`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listmaildomains/>
///
/// Replaced by [`Email::list_mail_domains`](crate::uapi::email::list_mail_domains).
///
/// Not certain: No reply was seen. A public client reads `domain`, which the UAPI function
/// returns.
#[doc(alias = "Email::listmaildomains")]
pub fn listmaildomains<C: Caller>(
    client: &C,
    params: &Listmaildomains,
) -> C::Output<Reply<Vec<types::DomainRow>>> {
    client.call(params)
}

/// Lists the domains that accept mail: the parameters of [`listmaildomains()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listmaildomains {
    /// Whether to leave out the main domain. Off by default.
    ///
    /// Wire name `skipmain`.
    pub skipmain: Option<bool>,
}

impl Listmaildomains {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`skipmain`](field@Self::skipmain).
    #[inline]
    pub fn skipmain(mut self, skipmain: bool) -> Self {
        self.skipmain = Some(skipmain);
        self
    }
}

impl Named for Listmaildomains {
    type Data = Vec<types::DomainRow>;

    const CALL: Call = Call::new(Api::Api2, "Email", "listmaildomains", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("skipmain", &self.skipmain);
    }
}

impl std::fmt::Debug for Listmaildomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listmaildomains", f)
    }
}

/// Lists the MX records with the mail routing.
///
/// The API 2 function `Email::listmx`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listmx/>
///
/// Replaced by [`Email::list_mxs`](crate::uapi::email::list_mxs).
#[doc(alias = "Email::listmx")]
pub fn listmx<C: Caller>(
    client: &C,
    params: &Listmx,
) -> C::Output<Reply<Vec<types::MxList>>> {
    client.call(params)
}

/// Lists the MX records with the mail routing: the parameters of [`listmx()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listmx {
    /// Name of the account whose domains are listed.
    ///
    /// Wire name `user`. Format: `username`.
    pub user: String,
    /// Domain to return. By default, all domains.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl Listmx {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(user: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            domain: None,
        }
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

impl Named for Listmx {
    type Data = Vec<types::MxList>;

    const CALL: Call = Call::new(Api::Api2, "Email", "listmx", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for Listmx {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listmx", f)
    }
}

/// Lists the MX records with the mail routing.
///
/// The API 2 function `Email::listmxs`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listmxs/>
///
/// Replaced by [`Email::list_mxs`](crate::uapi::email::list_mxs).
///
/// Not certain: No reply was seen. According to the vendor, the function equals `listmx`. The
/// members after `entries` are those of the UAPI function.
#[doc(alias = "Email::listmxs")]
pub fn listmxs<C: Caller>(
    client: &C,
    params: &Listmxs,
) -> C::Output<Reply<Vec<types::MxList>>> {
    client.call(params)
}

/// Lists the MX records with the mail routing: the parameters of [`listmxs()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listmxs {
    /// Name of the account whose domains are listed. By default, the calling account.
    ///
    /// Wire name `user`. Format: `username`.
    pub user: Option<String>,
    /// Domain to return. By default, all domains.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl Listmxs {
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

impl Named for Listmxs {
    type Data = Vec<types::MxList>;

    const CALL: Call = Call::new(Api::Api2, "Email", "listmxs", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("user", &self.user);
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for Listmxs {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listmxs", f)
    }
}

/// Lists the mailboxes.
///
/// The API 2 function `Email::listpops`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listpops/>
///
/// Replaced by [`Email::list_pops`](crate::uapi::email::list_pops).
#[doc(alias = "Email::listpops")]
pub fn listpops<C: Caller>(
    client: &C,
    params: &Listpops,
) -> C::Output<Reply<Vec<types::Mailbox>>> {
    client.call(params)
}

/// Lists the mailboxes: the parameters of [`listpops()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listpops {
    /// Regular expression that the address must match. By default, all addresses are listed.
    ///
    /// Wire name `regex`. Format: `regex`.
    pub regex: Option<String>,
}

impl Listpops {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`regex`](field@Self::regex).
    pub fn regex(mut self, regex: impl Into<String>) -> Self {
        self.regex = Some(regex.into());
        self
    }
}

impl Named for Listpops {
    type Data = Vec<types::Mailbox>;

    const CALL: Call = Call::new(Api::Api2, "Email", "listpops", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("regex", &self.regex);
    }
}

impl std::fmt::Debug for Listpops {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listpops", f)
    }
}

/// Lists the mailboxes and whether they are suspended.
///
/// The API 2 function `Email::listpopssingle`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listpopssingle/>
///
/// Replaced by [`Email::list_pops`](crate::uapi::email::list_pops).
#[doc(alias = "Email::listpopssingle")]
pub fn listpopssingle<C: Caller>(
    client: &C,
    params: &Listpopssingle,
) -> C::Output<Reply<Vec<types::Mailbox>>> {
    client.call(params)
}

/// Lists the mailboxes and whether they are suspended: the parameters of [`listpopssingle()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listpopssingle {
    /// Regular expression that the address must match. By default, all addresses are listed.
    ///
    /// Wire name `regex`. Format: `regex`.
    pub regex: Option<String>,
}

impl Listpopssingle {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`regex`](field@Self::regex).
    pub fn regex(mut self, regex: impl Into<String>) -> Self {
        self.regex = Some(regex.into());
        self
    }
}

impl Named for Listpopssingle {
    type Data = Vec<types::Mailbox>;

    const CALL: Call = Call::new(Api::Api2, "Email", "listpopssingle", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("regex", &self.regex);
    }
}

impl std::fmt::Debug for Listpopssingle {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listpopssingle", f)
    }
}

/// Lists the mailboxes with their quotas and usage.
///
/// The API 2 function `Email::listpopswithdisk`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listpopswithdisk/>
///
/// Replaced by [`Email::list_pops_with_disk`](crate::uapi::email::list_pops_with_disk).
#[doc(alias = "Email::listpopswithdisk")]
pub fn listpopswithdisk<C: Caller>(
    client: &C,
    params: &Listpopswithdisk,
) -> C::Output<Reply<Vec<types::ListpopswithdiskRow>>> {
    client.call(params)
}

/// Lists the mailboxes with their quotas and usage: the parameters of [`listpopswithdisk()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listpopswithdisk {
    /// Domain whose mailboxes are listed. By default, all domains.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Whether to list only mailboxes that are nearly full. Off by default.
    ///
    /// Wire name `nearquotaonly`.
    pub nearquotaonly: Option<bool>,
    /// Whether to skip the check that each mailbox still exists, which is faster. Off by default.
    ///
    /// Wire name `no_validate`.
    pub no_validate: Option<bool>,
    /// Regular expression that the address must match. By default, all addresses are listed.
    ///
    /// Wire name `regex`. Format: `regex`.
    pub regex: Option<String>,
}

impl Listpopswithdisk {
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

    /// Sets [`nearquotaonly`](field@Self::nearquotaonly).
    #[inline]
    pub fn nearquotaonly(mut self, nearquotaonly: bool) -> Self {
        self.nearquotaonly = Some(nearquotaonly);
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

impl Named for Listpopswithdisk {
    type Data = Vec<types::ListpopswithdiskRow>;

    const CALL: Call = Call::new(Api::Api2, "Email", "listpopswithdisk", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("domain", &self.domain);
        form.opt("nearquotaonly", &self.nearquotaonly);
        form.opt("no_validate", &self.no_validate);
        form.opt("regex", &self.regex);
    }
}

impl std::fmt::Debug for Listpopswithdisk {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listpopswithdisk", f)
    }
}

/// Lists the mailboxes, with an HTML image for the mailbox of the account.
///
/// The function was made for web pages. [`listpops`](listpops()) returns the same without HTML.
///
/// The API 2 function `Email::listpopswithimage`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listpopswithimage/>
#[doc(alias = "Email::listpopswithimage")]
pub fn listpopswithimage<C: Caller>(
    client: &C,
    params: &Listpopswithimage,
) -> C::Output<Reply<Vec<types::ListpopswithimageRow>>> {
    client.call(params)
}

/// Lists the mailboxes, with an HTML image for the mailbox of the account: the parameters of
/// [`listpopswithimage()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listpopswithimage {
    /// Regular expression that the address must match. By default, all addresses are listed.
    ///
    /// Wire name `regex`. Format: `regex`.
    pub regex: Option<String>,
}

impl Listpopswithimage {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`regex`](field@Self::regex).
    pub fn regex(mut self, regex: impl Into<String>) -> Self {
        self.regex = Some(regex.into());
        self
    }
}

impl Named for Listpopswithimage {
    type Data = Vec<types::ListpopswithimageRow>;

    const CALL: Call = Call::new(Api::Api2, "Email", "listpopswithimage", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("regex", &self.regex);
    }
}

impl std::fmt::Debug for Listpopswithimage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listpopswithimage", f)
    }
}

/// Reads one mail filter.
///
/// The API 2 function `Email::loadfilter`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-loadfilter/>
///
/// Replaced by [`Email::get_filter`](crate::uapi::email::get_filter).
#[doc(alias = "Email::loadfilter")]
pub fn loadfilter<C: Caller>(
    client: &C,
    params: &Loadfilter,
) -> C::Output<Reply<types::Filter>> {
    client.call(params)
}

/// Reads one mail filter: the parameters of [`loadfilter()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Loadfilter {
    /// Name of the filter to read.
    ///
    /// Wire name `filtername`.
    pub filtername: String,
    /// Mailbox or account name that the filter belongs to. By default, a filter of the whole
    /// account.
    ///
    /// Wire name `account`.
    pub account: Option<String>,
}

impl Loadfilter {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(filtername: impl Into<String>) -> Self {
        Self {
            filtername: filtername.into(),
            account: None,
        }
    }

    /// Sets [`account`](field@Self::account).
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }
}

impl Named for Loadfilter {
    type Data = types::Filter;

    const CALL: Call = Call::new(Api::Api2, "Email", "loadfilter", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("filtername", &self.filtername);
        form.opt("account", &self.account);
    }
}

impl std::fmt::Debug for Loadfilter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Loadfilter", f)
    }
}

/// Changes the password of a mailbox.
///
/// The call fails if the password is weaker than the server requires.
///
/// The API 2 function `Email::passwdpop`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-passwdpop/>
///
/// Replaced by [`Email::passwd_pop`](crate::uapi::email::passwd_pop).
#[doc(alias = "Email::passwdpop")]
pub fn passwdpop<C: Caller>(
    client: &C,
    params: &Passwdpop,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Changes the password of a mailbox: the parameters of [`passwdpop()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Passwdpop {
    /// Domain of the address.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Local part of the address.
    ///
    /// Wire name `email`.
    pub email: String,
    /// New password of the mailbox.
    ///
    /// Wire name `password`.
    pub password: Secret,
}

/// The required parameters of [`Passwdpop::new()`].
#[derive(Clone)]
#[must_use]
pub struct PasswdpopRequired<'a> {
    /// See [`domain`](field@Passwdpop::domain).
    pub domain: &'a str,
    /// See [`email`](field@Passwdpop::email).
    pub email: &'a str,
    /// See [`password`](field@Passwdpop::password).
    pub password: &'a str,
}

impl Passwdpop {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: PasswdpopRequired<'_>) -> Self {
        Self {
            domain: required.domain.into(),
            email: required.email.into(),
            password: required.password.into(),
        }
    }
}

impl Named for Passwdpop {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Api2, "Email", "passwdpop", Effect::Write)
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("email", &self.email);
        form.put("password", &self.password);
    }
}

impl std::fmt::Debug for Passwdpop {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Passwdpop", f)
    }
}

/// Sets the order of the filters of a mailbox.
///
/// Send all filters. The position of a name in the list becomes the position of the filter.
///
/// The API 2 function `Email::reorderfilters`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-reorderfilters/>
///
/// Replaced by [`Email::reorder_filters`](crate::uapi::email::reorder_filters).
#[doc(alias = "Email::reorderfilters")]
pub fn reorderfilters<C: Caller>(
    client: &C,
    params: &Reorderfilters,
) -> C::Output<Reply<types::ReorderfiltersData>> {
    client.call(params)
}

/// Sets the order of the filters of a mailbox: the parameters of [`reorderfilters()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Reorderfilters {
    /// Mailbox whose filters are reordered.
    ///
    /// Wire name `mailbox`. Format: `email`.
    pub mailbox: String,
    /// Names of the filters, in the new order.
    ///
    /// Wire name `filter{n}`.
    #[cfg_attr(feature = "serde", serde(rename = "filter{n}"))]
    pub filters: Vec<String>,
}

impl Reorderfilters {
    /// Creates the parameters.
    pub fn new(
        mailbox: impl Into<String>,
        filters: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            mailbox: mailbox.into(),
            filters: filters.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for Reorderfilters {
    type Data = types::ReorderfiltersData;

    const CALL: Call = Call::new(Api::Api2, "Email", "reorderfilters", Effect::Write)
        .with_row_flag("ok", &[]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("mailbox", &self.mailbox);
        form.numbered("filter{n}", &self.filters);
    }
}

impl std::fmt::Debug for Reorderfilters {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Reorderfilters", f)
    }
}

/// Changes the mail archiving settings of domains.
///
/// Returns a row for each domain and kind of mail, so check `status` in every row. Wrong
/// parameters cause no error.
///
/// The API 2 function `Email::set_archiving_configuration`. It may change something. Needs the
/// role `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-set_archiving_configuration/>
///
/// Not certain: The rows are from the documented table; no reply was seen.
#[doc(alias = "Email::set_archiving_configuration")]
pub fn set_archiving_configuration<C: Caller>(
    client: &C,
    params: &SetArchivingConfiguration,
) -> C::Output<Reply<Vec<types::ArchiveChange>>> {
    client.call(params)
}

/// Changes the mail archiving settings of domains: the parameters of
/// [`set_archiving_configuration()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetArchivingConfiguration {
    /// Domains whose settings change.
    ///
    /// Wire name `domains`.
    pub domains: Vec<String>,
    /// Number of days for which incoming mail is kept. By default, the setting does not change.
    ///
    /// Wire name `incoming`.
    pub incoming: Option<i64>,
    /// Number of days for which outgoing mail is kept. By default, the setting does not change.
    ///
    /// Wire name `outgoing`.
    pub outgoing: Option<i64>,
    /// Number of days for which mail of mailing lists is kept. By default, the setting does not
    /// change.
    ///
    /// Wire name `mailman`.
    pub mailman: Option<i64>,
}

impl SetArchivingConfiguration {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domains: domains.into_iter().map(|item| item.into()).collect(),
            incoming: None,
            outgoing: None,
            mailman: None,
        }
    }

    /// Sets [`incoming`](field@Self::incoming).
    pub fn incoming(mut self, incoming: impl Into<i64>) -> Self {
        self.incoming = Some(incoming.into());
        self
    }

    /// Sets [`outgoing`](field@Self::outgoing).
    pub fn outgoing(mut self, outgoing: impl Into<i64>) -> Self {
        self.outgoing = Some(outgoing.into());
        self
    }

    /// Sets [`mailman`](field@Self::mailman).
    pub fn mailman(mut self, mailman: impl Into<i64>) -> Self {
        self.mailman = Some(mailman.into());
        self
    }
}

impl Named for SetArchivingConfiguration {
    type Data = Vec<types::ArchiveChange>;

    const CALL: Call = Call::new(
        Api::Api2,
        "Email",
        "set_archiving_configuration",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("domains", ",", &self.domains);
        form.opt("incoming", &self.incoming);
        form.opt("outgoing", &self.outgoing);
        form.opt("mailman", &self.mailman);
    }
}

impl std::fmt::Debug for SetArchivingConfiguration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetArchivingConfiguration", f)
    }
}

/// Changes the default settings of mail archiving for new domains.
///
/// If the parameter for a kind of mail is left out, archiving of that kind is switched off.
/// Wrong parameters cause no error, so check `status` in every row.
///
/// The API 2 function `Email::set_archiving_default_configuration`. It may change something.
/// Needs the role `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-set_archiving_default_configuration/>
///
/// Not certain: The rows are from the documented table; no reply was seen.
#[doc(alias = "Email::set_archiving_default_configuration")]
pub fn set_archiving_default_configuration<C: Caller>(
    client: &C,
    params: &SetArchivingDefaultConfiguration,
) -> C::Output<Reply<Vec<types::ArchiveChange>>> {
    client.call(params)
}

/// Changes the default settings of mail archiving for new domains: the parameters of
/// [`set_archiving_default_configuration()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetArchivingDefaultConfiguration {
    /// Number of days for which incoming mail is kept. -1 means that it is not kept.
    ///
    /// Wire name `incoming`. Default: `-1`.
    pub incoming: Option<i64>,
    /// Number of days for which outgoing mail is kept. -1 means that it is not kept.
    ///
    /// Wire name `outgoing`. Default: `-1`.
    pub outgoing: Option<i64>,
    /// Number of days for which mail of mailing lists is kept. -1 means that it is not kept.
    ///
    /// Wire name `mailman`. Default: `-1`.
    pub mailman: Option<i64>,
}

impl SetArchivingDefaultConfiguration {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`incoming`](field@Self::incoming).
    pub fn incoming(mut self, incoming: impl Into<i64>) -> Self {
        self.incoming = Some(incoming.into());
        self
    }

    /// Sets [`outgoing`](field@Self::outgoing).
    pub fn outgoing(mut self, outgoing: impl Into<i64>) -> Self {
        self.outgoing = Some(outgoing.into());
        self
    }

    /// Sets [`mailman`](field@Self::mailman).
    pub fn mailman(mut self, mailman: impl Into<i64>) -> Self {
        self.mailman = Some(mailman.into());
        self
    }
}

impl Named for SetArchivingDefaultConfiguration {
    type Data = Vec<types::ArchiveChange>;

    const CALL: Call = Call::new(
        Api::Api2,
        "Email",
        "set_archiving_default_configuration",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("incoming", &self.incoming);
        form.opt("outgoing", &self.outgoing);
        form.opt("mailman", &self.mailman);
    }
}

impl std::fmt::Debug for SetArchivingDefaultConfiguration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetArchivingDefaultConfiguration", f)
    }
}

/// Turns the signing of outgoing mail with DKIM on or off.
///
/// Receivers accept the signature only if the key is in the DNS.
///
/// The API 2 function `Email::set_email_signing`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-set_email_signing/>
#[doc(alias = "Email::set_email_signing")]
pub fn set_email_signing<C: Caller>(
    client: &C,
    params: &SetEmailSigning,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Turns the signing of outgoing mail with DKIM on or off: the parameters of
/// [`set_email_signing()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetEmailSigning {
    /// Whether outgoing mail is signed.
    ///
    /// Wire name `dkim`.
    ///
    /// Not certain: The documented call sends it.
    pub dkim: bool,
}

impl SetEmailSigning {
    /// Creates the parameters.
    #[inline]
    pub fn new(dkim: bool) -> Self {
        Self { dkim }
    }
}

impl Named for SetEmailSigning {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Email", "set_email_signing", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dkim", &self.dkim);
    }
}

impl std::fmt::Debug for SetEmailSigning {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetEmailSigning", f)
    }
}

/// Sets whether this server accepts mail for a domain.
///
/// Does the same as [`setmxcheck`](setmxcheck()).
///
/// The API 2 function `Email::setalwaysaccept`. It may change something. Needs the role `DNS`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-setalwaysaccept/>
///
/// Replaced by [`Email::set_always_accept`](crate::uapi::email::set_always_accept).
#[doc(alias = "Email::setalwaysaccept")]
pub fn setalwaysaccept<C: Caller>(
    client: &C,
    params: &Setalwaysaccept,
) -> C::Output<Reply<types::MxChange>> {
    client.call(params)
}

/// Sets whether this server accepts mail for a domain: the parameters of [`setalwaysaccept()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Setalwaysaccept {
    /// Domain whose routing is set.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: The recorded call sends it.
    pub domain: String,
    /// Mail routing of the domain on this server.
    ///
    /// Wire name `mxcheck`.
    ///
    /// Not certain: The recorded call sends it.
    pub mxcheck: types::MailRouting,
    /// Name of the account that owns the domain. By default, the calling account.
    ///
    /// Wire name `user`. Format: `username`.
    pub user: Option<String>,
}

impl Setalwaysaccept {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        domain: impl Into<String>,
        mxcheck: impl Into<types::MailRouting>,
    ) -> Self {
        Self {
            domain: domain.into(),
            mxcheck: mxcheck.into(),
            user: None,
        }
    }

    /// Sets [`user`](field@Self::user).
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
}

impl Named for Setalwaysaccept {
    type Data = types::MxChange;

    const CALL: Call = Call::new(Api::Api2, "Email", "setalwaysaccept", Effect::Write)
        .with_row_flag("status", &["statusmsg"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("mxcheck", &self.mxcheck);
        form.opt("user", &self.user);
    }
}

impl std::fmt::Debug for Setalwaysaccept {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Setalwaysaccept", f)
    }
}

/// Sets what happens to mail for unknown addresses of a domain.
///
/// The call replaces the previous setting. Send only the parameter that belongs to `fwdopt`,
/// because the rule contains all parameters that are sent. One server reported a success in the
/// row and the failure outside of it. The client treats such a reply as a failure.
///
/// The API 2 function `Email::setdefaultaddress`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-setdefaultaddress/>
///
/// Replaced by [`Email::set_default_address`](crate::uapi::email::set_default_address).
#[doc(alias = "Email::setdefaultaddress")]
pub fn setdefaultaddress<C: Caller>(
    client: &C,
    params: &Setdefaultaddress,
) -> C::Output<Reply<Vec<types::SetdefaultaddressRow>>> {
    client.call(params)
}

/// Sets what happens to mail for unknown addresses of a domain: the parameters of
/// [`setdefaultaddress()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Setdefaultaddress {
    /// Domain of the unknown addresses.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Action for the mail.
    ///
    /// Wire name `fwdopt`.
    pub fwdopt: types::ForwardOption,
    /// Address that the mail is forwarded to. Used with `fwd`.
    ///
    /// Wire name `fwdemail`. Format: `email`.
    pub fwdemail: Option<String>,
    /// Text that the sender receives. Used with `fail`.
    ///
    /// Wire name `failmsgs`. Default: `No such person at this address`.
    pub failmsgs: Option<String>,
    /// Program that receives the mail, relative to the home directory. Used with `pipe`.
    ///
    /// Wire name `pipefwd`. Format: `path`.
    pub pipefwd: Option<String>,
}

impl Setdefaultaddress {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        domain: impl Into<String>,
        fwdopt: impl Into<types::ForwardOption>,
    ) -> Self {
        Self {
            domain: domain.into(),
            fwdopt: fwdopt.into(),
            fwdemail: None,
            failmsgs: None,
            pipefwd: None,
        }
    }

    /// Sets [`fwdemail`](field@Self::fwdemail).
    pub fn fwdemail(mut self, fwdemail: impl Into<String>) -> Self {
        self.fwdemail = Some(fwdemail.into());
        self
    }

    /// Sets [`failmsgs`](field@Self::failmsgs).
    pub fn failmsgs(mut self, failmsgs: impl Into<String>) -> Self {
        self.failmsgs = Some(failmsgs.into());
        self
    }

    /// Sets [`pipefwd`](field@Self::pipefwd).
    pub fn pipefwd(mut self, pipefwd: impl Into<String>) -> Self {
        self.pipefwd = Some(pipefwd.into());
        self
    }
}

impl Named for Setdefaultaddress {
    type Data = Vec<types::SetdefaultaddressRow>;

    const CALL: Call = Call::new(Api::Api2, "Email", "setdefaultaddress", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("fwdopt", &self.fwdopt);
        form.opt("fwdemail", &self.fwdemail);
        form.opt("failmsgs", &self.failmsgs);
        form.opt("pipefwd", &self.pipefwd);
    }
}

impl std::fmt::Debug for Setdefaultaddress {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Setdefaultaddress", f)
    }
}

/// Sets whether this server accepts mail for a domain.
///
/// Mail is lost if the routing is `local` but the MX records point to another server.
///
/// The API 2 function `Email::setmxcheck`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-setmxcheck/>
#[doc(alias = "Email::setmxcheck")]
pub fn setmxcheck<C: Caller>(
    client: &C,
    params: &Setmxcheck,
) -> C::Output<Reply<types::MxChange>> {
    client.call(params)
}

/// Sets whether this server accepts mail for a domain: the parameters of [`setmxcheck()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Setmxcheck {
    /// Domain whose routing is set.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Mail routing of the domain on this server.
    ///
    /// Wire name `mxcheck`.
    pub mxcheck: types::MailRouting,
}

impl Setmxcheck {
    /// Creates the parameters.
    pub fn new(
        domain: impl Into<String>,
        mxcheck: impl Into<types::MailRouting>,
    ) -> Self {
        Self {
            domain: domain.into(),
            mxcheck: mxcheck.into(),
        }
    }
}

impl Named for Setmxcheck {
    type Data = types::MxChange;

    const CALL: Call = Call::new(Api::Api2, "Email", "setmxcheck", Effect::Write)
        .with_row_flag("status", &["statusmsg"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("mxcheck", &self.mxcheck);
    }
}

impl std::fmt::Debug for Setmxcheck {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Setmxcheck", f)
    }
}

/// Creates or changes a mail filter.
///
/// The call overwrites a filter of the same name without a warning. With `oldfiltername`, it
/// renames the filter. Conditions and actions are numbered separately. Parts that are header
/// lines end with a colon. Test the filter with [`tracefilter`](tracefilter()).
///
/// The API 2 function `Email::storefilter`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-storefilter/>
///
/// Replaced by [`Email::store_filter`](crate::uapi::email::store_filter).
#[doc(alias = "Email::storefilter")]
pub fn storefilter<C: Caller>(
    client: &C,
    params: &Storefilter,
) -> C::Output<Reply<types::StorefilterData>> {
    client.call(params)
}

/// Creates or changes a mail filter: the parameters of [`storefilter()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Storefilter {
    /// Name of the filter.
    ///
    /// Wire name `filtername`.
    ///
    /// Not certain: UAPI requires it in the same call.
    pub filtername: String,
    /// Mailbox that the filter belongs to. By default, the whole account.
    ///
    /// Wire name `account`. Format: `email`.
    pub account: Option<String>,
    /// Current name of the filter, to rename it.
    ///
    /// Wire name `oldfiltername`.
    pub oldfiltername: Option<String>,
    /// Conditions of the filter.
    ///
    /// Wire names `part{n}`, `match{n}`, `val{n}`, `opt{n}`. All members of an item have the same
    /// number.
    pub rules: Vec<types::StorefilterRule>,
    /// Actions of the filter, in this order.
    ///
    /// Wire names `action{n}`, `dest{n}`. All members of an item have the same number.
    pub actions: Vec<types::StorefilterAction>,
}

impl Storefilter {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        filtername: impl Into<String>,
        rules: impl IntoIterator<Item = impl Into<types::StorefilterRule>>,
        actions: impl IntoIterator<Item = impl Into<types::StorefilterAction>>,
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

impl Named for Storefilter {
    type Data = types::StorefilterData;

    const CALL: Call = Call::new(Api::Api2, "Email", "storefilter", Effect::Write)
        .with_row_flag("ok", &["result"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("filtername", &self.filtername);
        form.opt("account", &self.account);
        form.opt("oldfiltername", &self.oldfiltername);
        for (number, item) in (1..).zip(&self.rules) {
            form.put_nth("part{n}", number, &item.part);
            form.put_nth("match{n}", number, &item.matching);
            form.put_nth("val{n}", number, &item.value);
            form.opt_nth("opt{n}", number, &item.opt);
        }
        for (number, item) in (1..).zip(&self.actions) {
            form.put_nth("action{n}", number, &item.action);
            form.opt_nth("dest{n}", number, &item.dest);
        }
    }
}

impl std::fmt::Debug for Storefilter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Storefilter", f)
    }
}

/// Tests a mail filter without delivering mail.
///
/// The call fails if the domain or mailbox has no filters at all.
///
/// The API 2 function `Email::tracefilter`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-tracefilter/>
///
/// Replaced by [`Email::trace_filter`](crate::uapi::email::trace_filter).
#[doc(alias = "Email::tracefilter")]
pub fn tracefilter<C: Caller>(
    client: &C,
    params: &Tracefilter,
) -> C::Output<Reply<types::TracefilterData>> {
    client.call(params)
}

/// Tests a mail filter without delivering mail: the parameters of [`tracefilter()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Tracefilter {
    /// Name of the filter to test.
    ///
    /// Wire name `filtername`.
    pub filtername: String,
    /// Mailbox or account name that the filter belongs to. By default, a filter of the whole
    /// account.
    ///
    /// Wire name `account`.
    pub account: Option<String>,
}

impl Tracefilter {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(filtername: impl Into<String>) -> Self {
        Self {
            filtername: filtername.into(),
            account: None,
        }
    }

    /// Sets [`account`](field@Self::account).
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }
}

impl Named for Tracefilter {
    type Data = types::TracefilterData;

    const CALL: Call = Call::new(Api::Api2, "Email", "tracefilter", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("filtername", &self.filtername);
        form.opt("account", &self.account);
    }
}

impl std::fmt::Debug for Tracefilter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Tracefilter", f)
    }
}
