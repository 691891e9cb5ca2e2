// Made by cpanel-codegen from schema/uapi/Session.yaml. Do not edit: change the schema and regenerate.

//! Creates webmail sessions without the mailbox password, and temporary database users.
//!
//! The module `Session` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`create_temp_user()`] | Creates a temporary database user that exists as long as the current cPanel session. |
//! | [`create_webmail_session_for_mail_user()`] | Creates a webmail session for one of the account's mailboxes, without its password. |
//! | [`create_webmail_session_for_mail_user_check_password()`] | Creates a webmail session for one of the account's mailboxes if the password is right. |
//! | [`create_webmail_session_for_self()`] | Creates a webmail session for the calling user. |
//!
//! Three functions create a webmail session and return the values that a browser needs to open
//! it:
//!
//! - [`create_webmail_session_for_mail_user`](create_webmail_session_for_mail_user()) creates
//!   one for a mailbox of the account, without the password, for example for a button "log in
//!   to webmail".
//! - [`create_webmail_session_for_mail_user_check_password`](create_webmail_session_for_mail_user_check_password())
//!   also needs the password of the mailbox.
//! - [`create_webmail_session_for_self`](create_webmail_session_for_self()) creates one for the
//!   calling user.
//!
//! To open the session, the **user's browser** must send a POST request to port 2096 of
//! `hostname`. If `hostname` is null, use the server that was called. The path is `token`
//! followed by `/login`, and the form field `session` holds the reply's `session`. Both values
//! give access like a password, so never write them to a log or a URL. The session is bound to
//! the address of a client: a web application must set `remote_address` to the address of the
//! visitor.
//!
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
//!     // The visitor's browser must send the session in a form to port 2096 of the host.
//!     let form = (made.hostname, token.expose().to_owned() + "/login", session);
//!     # let _ = form;
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Creates a temporary database user that exists as long as the current cPanel session.
///
/// The function works only in a cPanel or webmail session (a `/cpsess` path). It does not work
/// with an API token or on the command line. Afterwards, a plugin finds the temporary database
/// user in the environment variable `REMOTE_DBOWNER`.
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

/// Creates a temporary database user that exists as long as the current cPanel session: the
/// parameters of [`create_temp_user()`].
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

/// Creates a webmail session for one of the account's mailboxes, without its password.
///
/// The mailbox must belong to the account. The page of the module explains how to open the
/// session.
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

/// Creates a webmail session for one of the account's mailboxes, without its password: the
/// parameters of [`create_webmail_session_for_mail_user()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateWebmailSessionForMailUser {
    /// Part of the mail address after the `@`: the domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Part of the mail address before the `@`.
    ///
    /// Wire name `login`.
    pub login: String,
    /// Language of the session in lower case, such as `en`. By default, the language of the
    /// account.
    ///
    /// Wire name `locale`.
    pub locale: Option<String>,
    /// IPv4 address from which the session will be used. By default, the address of the caller. On
    /// the command line it is required.
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

impl std::fmt::Debug for CreateWebmailSessionForMailUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CreateWebmailSessionForMailUser", f)
    }
}

/// Creates a webmail session for one of the account's mailboxes if the password is right.
///
/// Fails if the password is wrong or the mailbox is suspended. The page of the module explains
/// how to open the session.
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

/// Creates a webmail session for one of the account's mailboxes if the password is right: the
/// parameters of [`create_webmail_session_for_mail_user_check_password()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateWebmailSessionForMailUserCheckPassword {
    /// Part of the mail address after the `@`: the domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Part of the mail address before the `@`.
    ///
    /// Wire name `login`.
    pub login: String,
    /// Password of the mailbox.
    ///
    /// Wire name `password`.
    pub password: Secret,
    /// Language of the session in lower case, such as `en`. By default, the language of the
    /// account.
    ///
    /// Wire name `locale`.
    pub locale: Option<String>,
    /// IPv4 address from which the session will be used. By default, the address of the caller. On
    /// the command line it is required.
    ///
    /// Wire name `remote_address`. Format: `ipv4`.
    pub remote_address: Option<String>,
}

/// The required parameters of [`CreateWebmailSessionForMailUserCheckPassword::new()`].
#[derive(Clone)]
#[must_use]
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

impl std::fmt::Debug for CreateWebmailSessionForMailUserCheckPassword {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(
            self,
            "CreateWebmailSessionForMailUserCheckPassword",
            f,
        )
    }
}

/// Creates a webmail session for the calling user.
///
/// The page of the module explains how to open the session.
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

/// Creates a webmail session for the calling user: the parameters of
/// [`create_webmail_session_for_self()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateWebmailSessionForSelf {
    /// Language of the session in lower case, from `Locale::list_locales`. By default, the language
    /// of the account.
    ///
    /// Wire name `locale`.
    pub locale: Option<String>,
    /// IPv4 address from which the session will be used. By default, the address of the caller. On
    /// the command line it is required.
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

impl std::fmt::Debug for CreateWebmailSessionForSelf {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CreateWebmailSessionForSelf", f)
    }
}
