// Made by cpanel-codegen from schema/uapi/Session.yaml. Do not edit: change the schema and regenerate.

//! Open webmail sessions without the mailbox password, and temporary database users.
//!
//! The module `Session` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`create_temp_user()`] | Creates a temporary user that lives as long as the current cPanel session. |
//! | [`create_webmail_session_for_mail_user()`] | Opens a webmail session for one of the account's mailboxes, without its password. |
//! | [`create_webmail_session_for_mail_user_check_password()`] | Opens a webmail session for one of the account's mailboxes if the password is right. |
//! | [`create_webmail_session_for_self()`] | Opens a webmail session for the calling user. |
//!
//! Three functions create a webmail session and return what is needed to open it:
//!
//! - [`create_webmail_session_for_mail_user`](create_webmail_session_for_mail_user()) for any
//!   mailbox of the account, without a password, for example for a button "log in to webmail";
//! - [`create_webmail_session_for_mail_user_check_password`](create_webmail_session_for_mail_user_check_password())
//!   the same, but only with the right password;
//! - [`create_webmail_session_for_self`](create_webmail_session_for_self()) for the account's
//!   own webmail.
//!
//! To open it, the **user's browser** must send a POST request to port 2096 of `hostname` (if
//! it is null, of the server that was called), path `token` followed by `/login`, with the form
//! field `session` set to the reply's `session`. Both values give access like a password, so
//! never write them to a log or a URL. The session is bound to the address of a client: a web
//! application must set `remote_address` to that of the visitor.
//! [`create_temp_user`](create_temp_user()) creates a temporary database user for plugins that
//! run in a cPanel session.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::session::{self, CreateWebmailSessionForMailUser};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let session =
//!     CreateWebmailSessionForMailUser::new("example.com", "ada").remote_address("192.0.2.7");
//! let made = session::create_webmail_session_for_mail_user(client, &session).await?.data;
//!
//! if let (Some(token), Some(session)) = (made.token, made.session) {
//!     // For a form that the visitor's browser sends: to port 2096 of the host, path `token` and `/login`.
//!     let form = (made.hostname, token.expose().to_owned() + "/login", session);
//!     # let _ = form;
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::{Api, Call, Caller, Effect, Form, Named, Reply, Secret};

pub mod types;

/// Creates a temporary user that lives as long as the current cPanel session.
///
/// Works only when called within a cPanel or webmail session (the `/cpsess` path): not with an
/// API token, nor from the command line. A plug-in finds the temporary database user in the
/// environment variable `REMOTE_DBOWNER` afterwards.
///
/// The UAPI function `Session::create_temp_user`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/create_temp_user/>
#[doc(alias = "Session::create_temp_user")]
pub fn create_temp_user<C: Caller>(
    client: &C,
    params: &CreateTempUser,
) -> C::Output<Reply<types::CreateTempUserData>> {
    client.call(params)
}

/// Creates a temporary user that lives as long as the current cPanel session: the parameters of
/// [`create_temp_user()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateTempUser {}

impl CreateTempUser {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for CreateTempUser {
    type Data = types::CreateTempUserData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Session",
        "create_temp_user",
        Effect::Write,
    );
}

/// Opens a webmail session for one of the account's mailboxes, without its password.
///
/// The mailbox has to belong to the account. How to enter the session is on the page of the
/// module.
///
/// The UAPI function `Session::create_webmail_session_for_mail_user`. It may change something.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/create_webmail_session_for_mail_user/>
#[doc(alias = "Session::create_webmail_session_for_mail_user")]
pub fn create_webmail_session_for_mail_user<C: Caller>(
    client: &C,
    params: &CreateWebmailSessionForMailUser,
) -> C::Output<Reply<types::WebmailSession>> {
    client.call(params)
}

/// Opens a webmail session for one of the account's mailboxes, without its password: the
/// parameters of [`create_webmail_session_for_mail_user()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateWebmailSessionForMailUser {
    /// Part of the mail address after the `@`.
    ///
    /// Wire name `domain`.
    pub domain: String,
    /// Part of the mail address in front of the `@`.
    ///
    /// Wire name `login`.
    pub login: String,
    /// Language of the session in lower case, such as `en`. By default, the account's.
    ///
    /// Wire name `locale`.
    pub locale: Option<String>,
    /// IPv4 address that the session will be used from. By default, that of the caller; on the
    /// command line it has to be given.
    ///
    /// Wire name `remote_address`. Format: `ipv4`.
    pub remote_address: Option<String>,
}

impl CreateWebmailSessionForMailUser {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>, login: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            login: login.into(),
            locale: None,
            remote_address: None,
        }
    }

    /// Sets [`locale`](field@Self::locale).
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets [`remote_address`](field@Self::remote_address).
    pub fn remote_address(mut self, remote_address: impl Into<String>) -> Self {
        self.remote_address = Some(remote_address.into());
        self
    }
}

impl Named for CreateWebmailSessionForMailUser {
    type Data = types::WebmailSession;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Session",
        "create_webmail_session_for_mail_user",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("login", &self.login);
        form.opt("locale", &self.locale);
        form.opt("remote_address", &self.remote_address);
    }
}

/// Opens a webmail session for one of the account's mailboxes if the password is right.
///
/// Fails for a wrong password or a suspended mailbox. How to enter the session is on the page
/// of the module.
///
/// The UAPI function `Session::create_webmail_session_for_mail_user_check_password`. It may
/// change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/create_webmail_session_for_mail_user_check_password/>
#[doc(alias = "Session::create_webmail_session_for_mail_user_check_password")]
pub fn create_webmail_session_for_mail_user_check_password<C: Caller>(
    client: &C,
    params: &CreateWebmailSessionForMailUserCheckPassword,
) -> C::Output<Reply<types::WebmailSession>> {
    client.call(params)
}

/// Opens a webmail session for one of the account's mailboxes if the password is right: the
/// parameters of [`create_webmail_session_for_mail_user_check_password()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateWebmailSessionForMailUserCheckPassword {
    /// Part of the mail address after the `@`.
    ///
    /// Wire name `domain`.
    pub domain: String,
    /// Part of the mail address in front of the `@`.
    ///
    /// Wire name `login`.
    pub login: String,
    /// Password of the mailbox, to be checked.
    ///
    /// Wire name `password`.
    pub password: Secret,
    /// Language of the session in lower case, such as `en`. By default, the account's.
    ///
    /// Wire name `locale`.
    pub locale: Option<String>,
    /// IPv4 address that the session will be used from. By default, that of the caller; on the
    /// command line it has to be given.
    ///
    /// Wire name `remote_address`. Format: `ipv4`.
    pub remote_address: Option<String>,
}

/// The required parameters of [`CreateWebmailSessionForMailUserCheckPassword::new()`].
pub struct CreateWebmailSessionForMailUserCheckPasswordRequired<'a> {
    /// See [`domain`](field@CreateWebmailSessionForMailUserCheckPassword::domain).
    pub domain: &'a str,
    /// See [`login`](field@CreateWebmailSessionForMailUserCheckPassword::login).
    pub login: &'a str,
    /// See [`password`](field@CreateWebmailSessionForMailUserCheckPassword::password).
    pub password: &'a str,
}

impl CreateWebmailSessionForMailUserCheckPassword {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(
        required: CreateWebmailSessionForMailUserCheckPasswordRequired<'_>,
    ) -> Self {
        Self {
            domain: required.domain.into(),
            login: required.login.into(),
            password: required.password.into(),
            locale: None,
            remote_address: None,
        }
    }

    /// Sets [`locale`](field@Self::locale).
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets [`remote_address`](field@Self::remote_address).
    pub fn remote_address(mut self, remote_address: impl Into<String>) -> Self {
        self.remote_address = Some(remote_address.into());
        self
    }
}

impl Named for CreateWebmailSessionForMailUserCheckPassword {
    type Data = types::WebmailSession;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Session",
        "create_webmail_session_for_mail_user_check_password",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("login", &self.login);
        form.put("password", &self.password);
        form.opt("locale", &self.locale);
        form.opt("remote_address", &self.remote_address);
    }
}

/// Opens a webmail session for the calling user.
///
/// How to enter the session is on the page of the module.
///
/// The UAPI function `Session::create_webmail_session_for_self`. It may change something.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/create_webmail_session_for_self/>
#[doc(alias = "Session::create_webmail_session_for_self")]
pub fn create_webmail_session_for_self<C: Caller>(
    client: &C,
    params: &CreateWebmailSessionForSelf,
) -> C::Output<Reply<types::WebmailSession>> {
    client.call(params)
}

/// Opens a webmail session for the calling user: the parameters of
/// [`create_webmail_session_for_self()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateWebmailSessionForSelf {
    /// Language of the session in lower case, one of `Locale::list_locales`. By default, the
    /// account's.
    ///
    /// Wire name `locale`.
    pub locale: Option<String>,
    /// IPv4 address that the session will be used from. By default, that of the caller; on the
    /// command line it has to be given.
    ///
    /// Wire name `remote_address`. Format: `ipv4`.
    pub remote_address: Option<String>,
}

impl CreateWebmailSessionForSelf {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`locale`](field@Self::locale).
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets [`remote_address`](field@Self::remote_address).
    pub fn remote_address(mut self, remote_address: impl Into<String>) -> Self {
        self.remote_address = Some(remote_address.into());
        self
    }
}

impl Named for CreateWebmailSessionForSelf {
    type Data = types::WebmailSession;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Session",
        "create_webmail_session_for_self",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("locale", &self.locale);
        form.opt("remote_address", &self.remote_address);
    }
}
