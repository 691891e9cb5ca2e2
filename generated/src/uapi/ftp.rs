// Made by cpanel-codegen from schema/uapi/Ftp.yaml. Do not edit: change the schema and regenerate.

//! Creates, changes and deletes FTP accounts, ends sessions, and sets up anonymous FTP.
//!
//! The module `Ftp` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`add_ftp()`] | Creates an FTP account. |
//! | [`allows_anonymous_ftp()`] | Returns whether anyone may connect by FTP without a password. |
//! | [`allows_anonymous_ftp_incoming()`] | Returns whether anonymous visitors may upload files by FTP. |
//! | [`delete_ftp()`] | Deletes an FTP account, and if requested also its folder. |
//! | [`ftp_exists()`] | Checks that an FTP account exists, and fails if it does not. |
//! | [`get_ftp_daemon_info()`] | Returns the name of the FTP server software and what it supports. |
//! | [`get_port()`] | Returns the port of the FTP server. |
//! | [`get_quota()`] | Returns the quota of an FTP account. |
//! | [`get_welcome_message()`] | Returns the welcome message of the FTP server. |
//! | [`kill_session()`] | Ends the FTP sessions of one login or of the whole cPanel account. |
//! | [`list_ftp()`] | Lists the FTP accounts with their folders. |
//! | [`list_ftp_with_disk()`] | Lists the FTP accounts with quotas and used space. |
//! | [`list_sessions()`] | Lists the current sessions of the FTP server. |
//! | [`passwd()`] | Sets a new password for an FTP account. |
//! | [`server_name()`] | Returns the name of the FTP server software. |
//! | [`set_anonymous_ftp()`] | Enables or disables FTP connections without a password. |
//! | [`set_anonymous_ftp_incoming()`] | Enables or disables FTP uploads by anonymous visitors. |
//! | [`set_homedir()`] | Changes the root folder of an FTP account. |
//! | [`set_quota()`] | Changes the quota of an FTP account. |
//! | [`set_welcome_message()`] | Replaces the welcome message of the FTP server. |
//!
//! An FTP account gives access to a part of the account's files by FTP. [`add_ftp`](add_ftp())
//! creates one, [`list_ftp_with_disk`](list_ftp_with_disk()) lists all with their quota and
//! usage, [`delete_ftp`](delete_ftp()) deletes one. [`passwd`](passwd()),
//! [`set_quota`](set_quota()) and [`set_homedir`](set_homedir()) change an existing one.
//!
//! - `user` and `domain` name an FTP account. The default domain is the main domain of the
//!   cPanel account. The full login is usually `user@domain`, and is the member `serverlogin`
//!   of [`list_ftp_with_disk`](list_ftp_with_disk()).
//!   [`get_ftp_daemon_info`](get_ftp_daemon_info()) returns whether the server also accepts the
//!   part before the `@` alone.
//! - Quotas are in MB, and 0 means no limit. In replies, no limit is `unlimited`, `0.00` or
//!   `None`, depending on the field.
//! - Some FTP accounts belong to the cPanel account itself and cannot be deleted: its own login
//!   (`main`), the account that reads logs (`logaccess`) and the accounts for anonymous
//!   visitors (`anonymous`). Accounts that [`add_ftp`](add_ftp()) created have the type `sub`.
//! - [`allows_anonymous_ftp`](allows_anonymous_ftp()) returns whether anonymous access is
//!   allowed, and [`set_anonymous_ftp`](set_anonymous_ftp()) changes this.
//!   [`set_anonymous_ftp_incoming`](set_anonymous_ftp_incoming()) changes whether anonymous
//!   visitors may also upload files.
//! - [`ftp_exists`](ftp_exists()) fails if there is no such account.
//!   [`list_sessions`](list_sessions()) lists the current sessions, and
//!   [`kill_session`](kill_session()) ends them.
//!
//! Nearly all functions need the server's FTP role. ProFTPD may not support quotas: see
//! [`get_ftp_daemon_info`](get_ftp_daemon_info()).
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::ftp::{self, AddFtp, ListFtpWithDisk};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let account = AddFtp::new("deploy").pass("a long one").homedir("public_html").quota(500);
//! ftp::add_ftp(client, &account).await?;
//!
//! for account in ftp::list_ftp_with_disk(client, &ListFtpWithDisk::new()).await?.data {
//!     println!("{} in {:?}: {:?}", account.login, account.dir, account.humandiskused);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Creates an FTP account.
///
/// Send the password or its hash, but not both. Fails if the account has its maximum number of
/// FTP accounts, if the password is too weak, or if the server lacks the FTP role.
///
/// Exactly one of these must be given: `pass`, `pass_hash`.
///
/// The UAPI function `Ftp::add_ftp`. It may change something. Needs the role `FTP`. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/add_ftp/>
#[doc(alias = "Ftp::add_ftp")]
pub fn add_ftp<C: Caller>(client: &C, params: &AddFtp) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Creates an FTP account: the parameters of [`add_ftp()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddFtp {
    /// Login of the new account, without its domain. Dots are removed unless `disallowdot` is
    /// false.
    ///
    /// Wire name `user`.
    pub user: String,
    /// Whether to remove dots from the login. By default, they are removed.
    ///
    /// Wire name `disallowdot`. Default: `true`.
    pub disallowdot: Option<bool>,
    /// Domain of the FTP account. By default, the account's main domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Root folder of the FTP account, relative to the cPanel account's home directory. By default,
    /// a folder with the name of the login.
    ///
    /// Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// The password. Send this or `pass_hash`, but not both.
    ///
    /// Wire name `pass`.
    pub pass: Option<Secret>,
    /// The password as a hash in the server's crypt format, such as `$6$…`. Send this or `pass`,
    /// but not both.
    ///
    /// Wire name `pass_hash`.
    pub pass_hash: Option<Secret>,
    /// Quota in MB. 0, the default, means no limit.
    ///
    /// Wire name `quota`. At least `0`. Default: `0`.
    pub quota: Option<i64>,
}

impl AddFtp {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(user: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            disallowdot: None,
            domain: None,
            homedir: None,
            pass: None,
            pass_hash: None,
            quota: None,
        }
    }

    /// Sets [`disallowdot`](field@Self::disallowdot).
    #[inline]
    pub fn disallowdot(mut self, disallowdot: bool) -> Self {
        self.disallowdot = Some(disallowdot);
        self
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets [`homedir`](field@Self::homedir).
    pub fn homedir(mut self, homedir: impl Into<String>) -> Self {
        self.homedir = Some(homedir.into());
        self
    }

    /// Sets [`pass`](field@Self::pass).
    pub fn pass(mut self, pass: impl Into<Secret>) -> Self {
        self.pass = Some(pass.into());
        self
    }

    /// Sets [`pass_hash`](field@Self::pass_hash).
    pub fn pass_hash(mut self, pass_hash: impl Into<Secret>) -> Self {
        self.pass_hash = Some(pass_hash.into());
        self
    }

    /// Sets [`quota`](field@Self::quota).
    pub fn quota(mut self, quota: impl Into<i64>) -> Self {
        self.quota = Some(quota.into());
        self
    }
}

impl Named for AddFtp {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Ftp", "add_ftp", Effect::Write);

    const CHECKS: &'static [Check] = &[
        Check::ExactlyOne(&["pass", "pass_hash"]),
        Check::Range("quota", 0.0, f64::INFINITY),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
        form.opt("disallowdot", &self.disallowdot);
        form.opt("domain", &self.domain);
        form.opt("homedir", &self.homedir);
        form.opt("pass", &self.pass);
        form.opt("pass_hash", &self.pass_hash);
        form.opt("quota", &self.quota);
    }
}

impl std::fmt::Debug for AddFtp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddFtp", f)
    }
}

/// Returns whether anyone may connect by FTP without a password.
///
/// The UAPI function `Ftp::allows_anonymous_ftp`. It changes nothing. Needs the role `FTP`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/allows_anonymous_ftp/>
#[doc(alias = "Ftp::allows_anonymous_ftp")]
pub fn allows_anonymous_ftp<C: Caller>(
    client: &C,
    params: &AllowsAnonymousFtp,
) -> C::Output<Reply<types::AnonymousAccess>> {
    client.call(params)
}

/// Returns whether anyone may connect by FTP without a password: the parameters of
/// [`allows_anonymous_ftp()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AllowsAnonymousFtp {}

impl AllowsAnonymousFtp {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for AllowsAnonymousFtp {
    type Data = types::AnonymousAccess;

    const CALL: Call = Call::new(Api::Uapi, "Ftp", "allows_anonymous_ftp", Effect::Read);
}

/// Returns whether anonymous visitors may upload files by FTP.
///
/// The UAPI function `Ftp::allows_anonymous_ftp_incoming`. It changes nothing. Needs the role
/// `FTP`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/allows_anonymous_ftp_incoming/>
#[doc(alias = "Ftp::allows_anonymous_ftp_incoming")]
pub fn allows_anonymous_ftp_incoming<C: Caller>(
    client: &C,
    params: &AllowsAnonymousFtpIncoming,
) -> C::Output<Reply<types::AnonymousAccess>> {
    client.call(params)
}

/// Returns whether anonymous visitors may upload files by FTP: the parameters of
/// [`allows_anonymous_ftp_incoming()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AllowsAnonymousFtpIncoming {}

impl AllowsAnonymousFtpIncoming {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for AllowsAnonymousFtpIncoming {
    type Data = types::AnonymousAccess;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Ftp",
        "allows_anonymous_ftp_incoming",
        Effect::Read,
    );
}

/// Deletes an FTP account, and if requested also its folder.
///
/// Cannot be undone. With `destroy`, the folder and everything in it are deleted, even if
/// others use it.
///
/// The UAPI function `Ftp::delete_ftp`. It may change something. Needs the role `FTP`. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_ftp/>
#[doc(alias = "Ftp::delete_ftp")]
pub fn delete_ftp<C: Caller>(client: &C, params: &DeleteFtp) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes an FTP account, and if requested also its folder: the parameters of
/// [`delete_ftp()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteFtp {
    /// Login of the account, without its domain.
    ///
    /// Wire name `user`.
    pub user: String,
    /// Whether to delete its home directory, too. By default, the files stay.
    ///
    /// Wire name `destroy`. Default: `false`.
    pub destroy: Option<bool>,
    /// Domain of the FTP account. By default, the account's main domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl DeleteFtp {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(user: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            destroy: None,
            domain: None,
        }
    }

    /// Sets [`destroy`](field@Self::destroy).
    #[inline]
    pub fn destroy(mut self, destroy: bool) -> Self {
        self.destroy = Some(destroy);
        self
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

impl Named for DeleteFtp {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Ftp", "delete_ftp", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
        form.opt("destroy", &self.destroy);
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for DeleteFtp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteFtp", f)
    }
}

/// Checks that an FTP account exists, and fails if it does not.
///
/// The reply has no data: the call succeeds if the account exists. The call may also fail for
/// other reasons, so a failure does not prove that the account is missing.
///
/// The UAPI function `Ftp::ftp_exists`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ftp_exists/>
#[doc(alias = "Ftp::ftp_exists")]
pub fn ftp_exists<C: Caller>(client: &C, params: &FtpExists) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Checks that an FTP account exists, and fails if it does not: the parameters of
/// [`ftp_exists()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FtpExists {
    /// Login of the account, without its domain.
    ///
    /// Wire name `user`.
    pub user: String,
    /// Domain of the FTP account. By default, the account's main domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl FtpExists {
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

impl Named for FtpExists {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Ftp", "ftp_exists", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for FtpExists {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "FtpExists", f)
    }
}

/// Returns the name of the FTP server software and what it supports.
///
/// The UAPI function `Ftp::get_ftp_daemon_info`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_ftp_daemon_info/>
#[doc(alias = "Ftp::get_ftp_daemon_info")]
pub fn get_ftp_daemon_info<C: Caller>(
    client: &C,
    params: &GetFtpDaemonInfo,
) -> C::Output<Reply<types::GetFtpDaemonInfoData>> {
    client.call(params)
}

/// Returns the name of the FTP server software and what it supports: the parameters of
/// [`get_ftp_daemon_info()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetFtpDaemonInfo {}

impl GetFtpDaemonInfo {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetFtpDaemonInfo {
    type Data = types::GetFtpDaemonInfoData;

    const CALL: Call = Call::new(Api::Uapi, "Ftp", "get_ftp_daemon_info", Effect::Read);
}

/// Returns the port of the FTP server.
///
/// The UAPI function `Ftp::get_port`. It changes nothing. Needs the role `FTP`. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_port/>
#[doc(alias = "Ftp::get_port")]
pub fn get_port<C: Caller>(
    client: &C,
    params: &GetPort,
) -> C::Output<Reply<types::GetPortData>> {
    client.call(params)
}

/// Returns the port of the FTP server: the parameters of [`get_port()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetPort {}

impl GetPort {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetPort {
    type Data = types::GetPortData;

    const CALL: Call = Call::new(Api::Uapi, "Ftp", "get_port", Effect::Read);
}

/// Returns the quota of an FTP account.
///
/// Returns: The limit in MB, or `unlimited`.
///
/// The UAPI function `Ftp::get_quota`. It changes nothing. Needs the role `FTP`. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_quota/>
#[doc(alias = "Ftp::get_quota")]
pub fn get_quota<C: Caller>(
    client: &C,
    params: &GetQuota,
) -> C::Output<Reply<Option<Limit>>> {
    client.call(params)
}

/// Returns the quota of an FTP account: the parameters of [`get_quota()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetQuota {
    /// Login of the FTP account, without its domain.
    ///
    /// Wire name `account`.
    pub account: String,
    /// Domain of the FTP account. By default, the account's main domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl GetQuota {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(account: impl Into<String>) -> Self {
        Self {
            account: account.into(),
            domain: None,
        }
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

impl Named for GetQuota {
    type Data = Option<Limit>;

    const CALL: Call = Call::new(Api::Uapi, "Ftp", "get_quota", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("account", &self.account);
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for GetQuota {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetQuota", f)
    }
}

/// Returns the welcome message of the FTP server.
///
/// Returns: The current message.
///
/// The UAPI function `Ftp::get_welcome_message`. It changes nothing. Needs the role `FTP`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_welcome_message/>
#[doc(alias = "Ftp::get_welcome_message")]
pub fn get_welcome_message<C: Caller>(
    client: &C,
    params: &GetWelcomeMessage,
) -> C::Output<Reply<Option<String>>> {
    client.call(params)
}

/// Returns the welcome message of the FTP server: the parameters of [`get_welcome_message()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetWelcomeMessage {}

impl GetWelcomeMessage {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetWelcomeMessage {
    type Data = Option<String>;

    const CALL: Call = Call::new(Api::Uapi, "Ftp", "get_welcome_message", Effect::Read);
}

/// Ends the FTP sessions of one login or of the whole cPanel account.
///
/// Running transfers are interrupted. Without `login`, all sessions end.
///
/// The UAPI function `Ftp::kill_session`. It may change something. Needs the role `FTP`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/kill_session/>
#[doc(alias = "Ftp::kill_session")]
pub fn kill_session<C: Caller>(
    client: &C,
    params: &KillSession,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Ends the FTP sessions of one login or of the whole cPanel account: the parameters of
/// [`kill_session()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct KillSession {
    /// Login whose sessions are ended, or `all` for all sessions. By default, `all`.
    ///
    /// Wire name `login`. Default: `all`.
    pub login: Option<String>,
}

impl KillSession {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`login`](field@Self::login).
    pub fn login(mut self, login: impl Into<String>) -> Self {
        self.login = Some(login.into());
        self
    }
}

impl Named for KillSession {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Ftp", "kill_session", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("login", &self.login);
    }
}

impl std::fmt::Debug for KillSession {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "KillSession", f)
    }
}

/// Lists the FTP accounts with their folders.
///
/// [`list_ftp_with_disk`](list_ftp_with_disk()) also returns quotas and usage.
///
/// Returns: One item per FTP account.
///
/// The UAPI function `Ftp::list_ftp`. It changes nothing. Needs the role `FTP`. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/list_ftp/>
#[doc(alias = "Ftp::list_ftp")]
pub fn list_ftp<C: Caller>(
    client: &C,
    params: &ListFtp,
) -> C::Output<Reply<Vec<types::ListFtpRow>>> {
    client.call(params)
}

/// Lists the FTP accounts with their folders: the parameters of [`list_ftp()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListFtp {
    /// Types of accounts to list. By default, all.
    ///
    /// Wire name `include_acct_types`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub include_acct_types: Vec<types::AccountType>,
    /// Types of accounts to leave out. By default, none.
    ///
    /// Wire name `skip_acct_types`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub skip_acct_types: Vec<types::AccountType>,
}

impl ListFtp {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`include_acct_types`](field@Self::include_acct_types).
    pub fn include_acct_types(
        mut self,
        include_acct_types: impl IntoIterator<Item = impl Into<types::AccountType>>,
    ) -> Self {
        self.include_acct_types = include_acct_types
            .into_iter()
            .map(|item| item.into())
            .collect();
        self
    }

    /// Sets [`skip_acct_types`](field@Self::skip_acct_types).
    pub fn skip_acct_types(
        mut self,
        skip_acct_types: impl IntoIterator<Item = impl Into<types::AccountType>>,
    ) -> Self {
        self.skip_acct_types = skip_acct_types
            .into_iter()
            .map(|item| item.into())
            .collect();
        self
    }
}

impl Named for ListFtp {
    type Data = Vec<types::ListFtpRow>;

    const CALL: Call = Call::new(Api::Uapi, "Ftp", "list_ftp", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("include_acct_types", "|", &self.include_acct_types);
        form.joined("skip_acct_types", "|", &self.skip_acct_types);
    }
}

impl std::fmt::Debug for ListFtp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListFtp", f)
    }
}

/// Lists the FTP accounts with quotas and used space.
///
/// Not every server sends all fields.
///
/// Returns: One item per FTP account.
///
/// The UAPI function `Ftp::list_ftp_with_disk`. It changes nothing. Needs the role `FTP`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_ftp_with_disk/>
#[doc(alias = "Ftp::list_ftp_with_disk")]
pub fn list_ftp_with_disk<C: Caller>(
    client: &C,
    params: &ListFtpWithDisk,
) -> C::Output<Reply<Vec<types::ListFtpWithDiskRow>>> {
    client.call(params)
}

/// Lists the FTP accounts with quotas and used space: the parameters of
/// [`list_ftp_with_disk()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListFtpWithDisk {
    /// Types of accounts to list. By default, all.
    ///
    /// Wire name `include_acct_types`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub include_acct_types: Vec<types::AccountType>,
    /// Types of accounts to leave out. By default, none.
    ///
    /// Wire name `skip_acct_types`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub skip_acct_types: Vec<types::AccountType>,
}

impl ListFtpWithDisk {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`include_acct_types`](field@Self::include_acct_types).
    pub fn include_acct_types(
        mut self,
        include_acct_types: impl IntoIterator<Item = impl Into<types::AccountType>>,
    ) -> Self {
        self.include_acct_types = include_acct_types
            .into_iter()
            .map(|item| item.into())
            .collect();
        self
    }

    /// Sets [`skip_acct_types`](field@Self::skip_acct_types).
    pub fn skip_acct_types(
        mut self,
        skip_acct_types: impl IntoIterator<Item = impl Into<types::AccountType>>,
    ) -> Self {
        self.skip_acct_types = skip_acct_types
            .into_iter()
            .map(|item| item.into())
            .collect();
        self
    }
}

impl Named for ListFtpWithDisk {
    type Data = Vec<types::ListFtpWithDiskRow>;

    const CALL: Call = Call::new(Api::Uapi, "Ftp", "list_ftp_with_disk", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("include_acct_types", "|", &self.include_acct_types);
        form.joined("skip_acct_types", "|", &self.skip_acct_types);
    }
}

impl std::fmt::Debug for ListFtpWithDisk {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListFtpWithDisk", f)
    }
}

/// Lists the current sessions of the FTP server.
///
/// Returns: One item per session.
///
/// The UAPI function `Ftp::list_sessions`. It changes nothing. Needs the role `FTP`. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/list_sessions/>
#[doc(alias = "Ftp::list_sessions")]
pub fn list_sessions<C: Caller>(
    client: &C,
    params: &ListSessions,
) -> C::Output<Reply<Vec<types::ListSessionsRow>>> {
    client.call(params)
}

/// Lists the current sessions of the FTP server: the parameters of [`list_sessions()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListSessions {}

impl ListSessions {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListSessions {
    type Data = Vec<types::ListSessionsRow>;

    const CALL: Call = Call::new(Api::Uapi, "Ftp", "list_sessions", Effect::Read);
}

/// Sets a new password for an FTP account.
///
/// Fails when the password is too weak.
///
/// The UAPI function `Ftp::passwd`. It may change something. Needs the role `FTP`. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/passwd/>
#[doc(alias = "Ftp::passwd")]
pub fn passwd<C: Caller>(client: &C, params: &Passwd) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets a new password for an FTP account: the parameters of [`passwd()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Passwd {
    /// The new password.
    ///
    /// Wire name `pass`.
    pub pass: Secret,
    /// Login of the FTP account, without its domain.
    ///
    /// Wire name `user`.
    pub user: String,
    /// Domain of the FTP account. By default, the account's main domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl Passwd {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(pass: impl Into<Secret>, user: impl Into<String>) -> Self {
        Self {
            pass: pass.into(),
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

impl Named for Passwd {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Ftp", "passwd", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("pass", &self.pass);
        form.put("user", &self.user);
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for Passwd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Passwd", f)
    }
}

/// Returns the name of the FTP server software.
///
/// [`get_ftp_daemon_info`](get_ftp_daemon_info()) returns more.
///
/// Returns: `pure-ftpd`, `proftpd`, or `disabled` if FTP is disabled.
///
/// The UAPI function `Ftp::server_name`. It changes nothing. Needs the role `FTP`. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/server_name/>
#[doc(alias = "Ftp::server_name")]
pub fn server_name<C: Caller>(
    client: &C,
    params: &ServerName,
) -> C::Output<Reply<Option<types::ServerNameData>>> {
    client.call(params)
}

/// Returns the name of the FTP server software: the parameters of [`server_name()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ServerName {}

impl ServerName {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ServerName {
    type Data = Option<types::ServerNameData>;

    const CALL: Call = Call::new(Api::Uapi, "Ftp", "server_name", Effect::Read);
}

/// Enables or disables FTP connections without a password.
///
/// Without its parameter, it disables anonymous access.
///
/// The UAPI function `Ftp::set_anonymous_ftp`. It may change something. Needs the role `FTP`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_anonymous_ftp/>
#[doc(alias = "Ftp::set_anonymous_ftp")]
pub fn set_anonymous_ftp<C: Caller>(
    client: &C,
    params: &SetAnonymousFtp,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Enables or disables FTP connections without a password: the parameters of
/// [`set_anonymous_ftp()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetAnonymousFtp {
    /// Whether anonymous connections are allowed. By default, they are not.
    ///
    /// Wire name `set`. Default: `false`.
    pub set: Option<bool>,
}

impl SetAnonymousFtp {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`set`](field@Self::set).
    #[inline]
    pub fn set(mut self, set: bool) -> Self {
        self.set = Some(set);
        self
    }
}

impl Named for SetAnonymousFtp {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Ftp", "set_anonymous_ftp", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("set", &self.set);
    }
}

impl std::fmt::Debug for SetAnonymousFtp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetAnonymousFtp", f)
    }
}

/// Enables or disables FTP uploads by anonymous visitors.
///
/// Without its parameter, it disables uploads.
///
/// The UAPI function `Ftp::set_anonymous_ftp_incoming`. It may change something. Needs the role
/// `FTP`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_anonymous_ftp_incoming/>
#[doc(alias = "Ftp::set_anonymous_ftp_incoming")]
pub fn set_anonymous_ftp_incoming<C: Caller>(
    client: &C,
    params: &SetAnonymousFtpIncoming,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Enables or disables FTP uploads by anonymous visitors: the parameters of
/// [`set_anonymous_ftp_incoming()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetAnonymousFtpIncoming {
    /// Whether anonymous uploads are allowed. By default, they are not.
    ///
    /// Wire name `set`. Default: `false`.
    pub set: Option<bool>,
}

impl SetAnonymousFtpIncoming {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`set`](field@Self::set).
    #[inline]
    pub fn set(mut self, set: bool) -> Self {
        self.set = Some(set);
        self
    }
}

impl Named for SetAnonymousFtpIncoming {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Ftp",
        "set_anonymous_ftp_incoming",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("set", &self.set);
    }
}

impl std::fmt::Debug for SetAnonymousFtpIncoming {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetAnonymousFtpIncoming", f)
    }
}

/// Changes the root folder of an FTP account.
///
/// Files are not moved. Without `homedir`, the folder is set to a default.
///
/// The UAPI function `Ftp::set_homedir`. It may change something. Needs the role `FTP`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/set_homedir/>
#[doc(alias = "Ftp::set_homedir")]
pub fn set_homedir<C: Caller>(client: &C, params: &SetHomedir) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Changes the root folder of an FTP account: the parameters of [`set_homedir()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetHomedir {
    /// Login of the FTP account, without its domain.
    ///
    /// Wire name `user`.
    pub user: String,
    /// Domain of the FTP account. By default, the account's main domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// The new folder, relative to the cPanel account's home directory. By default, `user@domain/`,
    /// from the two other parameters.
    ///
    /// Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
}

impl SetHomedir {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(user: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            domain: None,
            homedir: None,
        }
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets [`homedir`](field@Self::homedir).
    pub fn homedir(mut self, homedir: impl Into<String>) -> Self {
        self.homedir = Some(homedir.into());
        self
    }
}

impl Named for SetHomedir {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Ftp", "set_homedir", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
        form.opt("domain", &self.domain);
        form.opt("homedir", &self.homedir);
    }
}

impl std::fmt::Debug for SetHomedir {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetHomedir", f)
    }
}

/// Changes the quota of an FTP account.
///
/// Without `quota` and `kill`, the limit is removed, because the default quota is 0.
///
/// The UAPI function `Ftp::set_quota`. It may change something. Needs the role `FTP`. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/set_quota/>
#[doc(alias = "Ftp::set_quota")]
pub fn set_quota<C: Caller>(client: &C, params: &SetQuota) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Changes the quota of an FTP account: the parameters of [`set_quota()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetQuota {
    /// Login of the FTP account, without its domain.
    ///
    /// Wire name `user`.
    pub user: String,
    /// Domain of the FTP account. By default, the account's main domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Whether to remove the limit and to ignore `quota`. By default, `quota` applies.
    ///
    /// Wire name `kill`. Default: `false`.
    pub kill: Option<bool>,
    /// The new quota in MB. 0, the default, means no limit.
    ///
    /// Wire name `quota`. At least `0`. Default: `0`.
    pub quota: Option<i64>,
}

impl SetQuota {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(user: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            domain: None,
            kill: None,
            quota: None,
        }
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets [`kill`](field@Self::kill).
    #[inline]
    pub fn kill(mut self, kill: bool) -> Self {
        self.kill = Some(kill);
        self
    }

    /// Sets [`quota`](field@Self::quota).
    pub fn quota(mut self, quota: impl Into<i64>) -> Self {
        self.quota = Some(quota.into());
        self
    }
}

impl Named for SetQuota {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Ftp", "set_quota", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::Range("quota", 0.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
        form.opt("domain", &self.domain);
        form.opt("kill", &self.kill);
        form.opt("quota", &self.quota);
    }
}

impl std::fmt::Debug for SetQuota {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetQuota", f)
    }
}

/// Replaces the welcome message of the FTP server.
///
/// The previous text is overwritten.
///
/// The UAPI function `Ftp::set_welcome_message`. It may change something. Needs the role `FTP`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_welcome_message/>
#[doc(alias = "Ftp::set_welcome_message")]
pub fn set_welcome_message<C: Caller>(
    client: &C,
    params: &SetWelcomeMessage,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Replaces the welcome message of the FTP server: the parameters of [`set_welcome_message()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetWelcomeMessage {
    /// The new message.
    ///
    /// Wire name `message`.
    pub message: String,
}

impl SetWelcomeMessage {
    /// Creates the parameters.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

impl Named for SetWelcomeMessage {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Ftp", "set_welcome_message", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("message", &self.message);
    }
}

impl std::fmt::Debug for SetWelcomeMessage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetWelcomeMessage", f)
    }
}
