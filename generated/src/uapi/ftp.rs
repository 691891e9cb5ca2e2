// Made by cpanel-codegen from schema/uapi/Ftp.yaml. Do not edit: change the schema and regenerate.

//! Create, change and delete FTP accounts, end sessions, and set up anonymous FTP.
//!
//! The module `Ftp` of UAPI.
//!
//! FTP accounts let others reach a part of the account's files by FTP. `add_ftp` makes one,
//! `list_ftp_with_disk` shows all with quota and use, `delete_ftp` removes one. `passwd`, `set_quota`
//! and `set_homedir` change an existing one.
//!
//! - An FTP account is named by `user` and `domain`; without a domain, the main domain of the cPanel
//!   account is meant. Its full login is usually `user@domain`: `serverlogin` in `list_ftp_with_disk`
//!   has it, and `get_ftp_daemon_info` tells whether the part before the `@` alone is accepted.
//! - Quotas are in MB, and 0 sets no limit. Replies write that as `unlimited`, `0.00` or `None`,
//!   depending on the field.
//! - Some accounts belong to the cPanel account itself and cannot be deleted: its own login (`main`),
//!   the log reader (`logaccess`) and those for anonymous visitors (`anonymous`). The ones made with
//!   `add_ftp` are of type `sub`.
//! - Anonymous access is read with `allows_anonymous_ftp` and set with `set_anonymous_ftp`; whether
//!   strangers may also upload is a switch of its own, `set_anonymous_ftp_incoming`.
//! - `ftp_exists` says no by failing. `list_sessions` and `kill_session` deal with who is connected.
//!
//! Nearly everything needs the server's FTP role; where it is off, the calls fail. Under ProFTPD quotas
//! may not be supported: see `get_ftp_daemon_info`.
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
//!     println!("{:?} in {:?}: {:?}", account.login, account.dir, account.humandiskused);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::{Call, Caller, Effect, Form, Limit, Named, Reply, Secret};

pub mod types;

/// Creates an FTP account.
///
/// Give either the password or its hash, never both. Fails when the account's limit of FTP accounts is
/// reached, when the password is too weak, or when the server's FTP role is off.
///
/// Exactly one of these must be given: `pass`, `pass_hash`.
///
/// `Ftp::add_ftp` of UAPI, which may change something. Needs the role `FTP`. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/add_ftp/>
#[doc(alias = "Ftp::add_ftp")]
pub fn add_ftp<C: Caller>(client: &C, params: &AddFtp) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`add_ftp()`].
///
/// Creates an FTP account.
///
/// Call it as `Ftp::add_ftp`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AddFtp {
    /// Login of the new account, without its domain. Dots are taken out unless `disallowdot` is off. Wire
    /// name `user`.
    pub user: String,
    /// Whether to take dots out of the login. Yes when left out. Wire name `disallowdot`. Default: `true`.
    pub disallowdot: Option<bool>,
    /// Which of the account's domains it belongs to. Left out, the main one. Wire name `domain`. Format:
    /// `domain`.
    pub domain: Option<String>,
    /// Folder that it sees as its root, relative to the cPanel account's home directory. Left out, one
    /// named after the login. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// Its password, in the clear. Not together with `pass_hash`. Wire name `pass`.
    pub pass: Option<Secret>,
    /// Hash of its password, in the server's own crypt form such as `$6$…`, instead of `pass`. Wire name
    /// `pass_hash`.
    pub pass_hash: Option<Secret>,
    /// How much it may store, in MB. 0, the default, is no limit. Wire name `quota`. At least `0`. Default:
    /// `0`.
    pub quota: Option<i64>,
}

impl AddFtp {
    /// With what is required; the rest is set by the methods below.
    pub fn new(user: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            disallowdot: Default::default(),
            domain: Default::default(),
            homedir: Default::default(),
            pass: Default::default(),
            pass_hash: Default::default(),
            quota: Default::default(),
        }
    }
    /// Whether to take dots out of the login. Yes when left out. Wire name `disallowdot`. Default: `true`.
    #[inline]
    pub fn disallowdot(mut self, disallowdot: bool) -> Self {
        self.disallowdot = Some(disallowdot);
        self
    }
    /// Which of the account's domains it belongs to. Left out, the main one. Wire name `domain`. Format:
    /// `domain`.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
    /// Folder that it sees as its root, relative to the cPanel account's home directory. Left out, one
    /// named after the login. Wire name `homedir`. Format: `path`.
    pub fn homedir(mut self, homedir: impl Into<String>) -> Self {
        self.homedir = Some(homedir.into());
        self
    }
    /// Its password, in the clear. Not together with `pass_hash`. Wire name `pass`.
    pub fn pass(mut self, pass: impl Into<Secret>) -> Self {
        self.pass = Some(pass.into());
        self
    }
    /// Hash of its password, in the server's own crypt form such as `$6$…`, instead of `pass`. Wire name
    /// `pass_hash`.
    pub fn pass_hash(mut self, pass_hash: impl Into<Secret>) -> Self {
        self.pass_hash = Some(pass_hash.into());
        self
    }
    /// How much it may store, in MB. 0, the default, is no limit. Wire name `quota`. At least `0`. Default:
    /// `0`.
    pub fn quota(mut self, quota: impl Into<i64>) -> Self {
        self.quota = Some(quota.into());
        self
    }
}

impl Named for AddFtp {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Ftp",
        "add_ftp",
        Effect::Write,
    );
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

/// Tells whether anyone may connect by FTP without a password.
///
/// Needs the server's FTP role.
///
/// `Ftp::allows_anonymous_ftp` of UAPI, which changes nothing. Needs the role `FTP`. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/allows_anonymous_ftp/>
#[doc(alias = "Ftp::allows_anonymous_ftp")]
pub fn allows_anonymous_ftp<C: Caller>(
    client: &C,
    params: &AllowsAnonymousFtp,
) -> C::Output<Reply<types::AnonymousAccess>> {
    client.call(params)
}

/// The parameters of [`allows_anonymous_ftp()`].
///
/// Tells whether anyone may connect by FTP without a password.
///
/// Call it as `Ftp::allows_anonymous_ftp`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AllowsAnonymousFtp {}

impl AllowsAnonymousFtp {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for AllowsAnonymousFtp {
    type Data = types::AnonymousAccess;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Ftp",
        "allows_anonymous_ftp",
        Effect::Read,
    );
}

/// Tells whether anonymous visitors may upload files by FTP.
///
/// Needs the server's FTP role.
///
/// `Ftp::allows_anonymous_ftp_incoming` of UAPI, which changes nothing. Needs the role `FTP`. cPanel's
/// own page: <https://api.docs.cpanel.net/openapi/cpanel/operation/allows_anonymous_ftp_incoming/>
#[doc(alias = "Ftp::allows_anonymous_ftp_incoming")]
pub fn allows_anonymous_ftp_incoming<C: Caller>(
    client: &C,
    params: &AllowsAnonymousFtpIncoming,
) -> C::Output<Reply<types::AnonymousAccess>> {
    client.call(params)
}

/// The parameters of [`allows_anonymous_ftp_incoming()`].
///
/// Tells whether anonymous visitors may upload files by FTP.
///
/// Call it as `Ftp::allows_anonymous_ftp_incoming`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AllowsAnonymousFtpIncoming {}

impl AllowsAnonymousFtpIncoming {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for AllowsAnonymousFtpIncoming {
    type Data = types::AnonymousAccess;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Ftp",
        "allows_anonymous_ftp_incoming",
        Effect::Read,
    );
}

/// Deletes an FTP account, and with it its folder where that is asked for.
///
/// Cannot be undone. With `destroy` the folder and all that lies in it are gone, whoever else uses it.
/// Needs the server's FTP role.
///
/// `Ftp::delete_ftp` of UAPI, which may change something. Needs the role `FTP`. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_ftp/>
#[doc(alias = "Ftp::delete_ftp")]
pub fn delete_ftp<C: Caller>(client: &C, params: &DeleteFtp) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`delete_ftp()`].
///
/// Deletes an FTP account, and with it its folder where that is asked for.
///
/// Call it as `Ftp::delete_ftp`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeleteFtp {
    /// Login of the account, without its domain. Wire name `user`.
    pub user: String,
    /// Whether to delete its home directory, too. No when left out: the files stay. Wire name `destroy`.
    /// Default: `false`.
    pub destroy: Option<bool>,
    /// Domain that it belongs to. Left out, the main one. Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl DeleteFtp {
    /// With what is required; the rest is set by the methods below.
    pub fn new(user: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            destroy: Default::default(),
            domain: Default::default(),
        }
    }
    /// Whether to delete its home directory, too. No when left out: the files stay. Wire name `destroy`.
    /// Default: `false`.
    #[inline]
    pub fn destroy(mut self, destroy: bool) -> Self {
        self.destroy = Some(destroy);
        self
    }
    /// Domain that it belongs to. Left out, the main one. Wire name `domain`. Format: `domain`.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

impl Named for DeleteFtp {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Ftp",
        "delete_ftp",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
        form.opt("destroy", &self.destroy);
        form.opt("domain", &self.domain);
    }
}

/// Checks that an FTP account exists, and fails if it does not.
///
/// Success is the answer; there is no data. The call also fails for other reasons, so a failure alone
/// does not prove that the account is missing.
///
/// `Ftp::ftp_exists` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ftp_exists/>
#[doc(alias = "Ftp::ftp_exists")]
pub fn ftp_exists<C: Caller>(client: &C, params: &FtpExists) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`ftp_exists()`].
///
/// Checks that an FTP account exists, and fails if it does not.
///
/// Call it as `Ftp::ftp_exists`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FtpExists {
    /// Login of the account, without its domain. Wire name `user`.
    pub user: String,
    /// Domain that it belongs to. Left out, the main one. Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl FtpExists {
    /// With what is required; the rest is set by the methods below.
    pub fn new(user: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            domain: Default::default(),
        }
    }
    /// Domain that it belongs to. Left out, the main one. Wire name `domain`. Format: `domain`.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

impl Named for FtpExists {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Ftp",
        "ftp_exists",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
        form.opt("domain", &self.domain);
    }
}

/// Tells which FTP server program runs and what it can do.
///
/// `Ftp::get_ftp_daemon_info` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_ftp_daemon_info/>
#[doc(alias = "Ftp::get_ftp_daemon_info")]
pub fn get_ftp_daemon_info<C: Caller>(
    client: &C,
    params: &GetFtpDaemonInfo,
) -> C::Output<Reply<types::GetFtpDaemonInfoData>> {
    client.call(params)
}

/// The parameters of [`get_ftp_daemon_info()`].
///
/// Tells which FTP server program runs and what it can do.
///
/// Call it as `Ftp::get_ftp_daemon_info`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetFtpDaemonInfo {}

impl GetFtpDaemonInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for GetFtpDaemonInfo {
    type Data = types::GetFtpDaemonInfoData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Ftp",
        "get_ftp_daemon_info",
        Effect::Read,
    );
}

/// Tells on which port the FTP server listens.
///
/// Needs the server's FTP role.
///
/// `Ftp::get_port` of UAPI, which changes nothing. Needs the role `FTP`. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_port/>
#[doc(alias = "Ftp::get_port")]
pub fn get_port<C: Caller>(
    client: &C,
    params: &GetPort,
) -> C::Output<Reply<types::GetPortData>> {
    client.call(params)
}

/// The parameters of [`get_port()`].
///
/// Tells on which port the FTP server listens.
///
/// Call it as `Ftp::get_port`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetPort {}

impl GetPort {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for GetPort {
    type Data = types::GetPortData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Ftp",
        "get_port",
        Effect::Read,
    );
}

/// Reads how much an FTP account may store.
///
/// Needs the server's FTP role.
///
/// Gives back: The limit in MB, or `unlimited`.
///
/// `Ftp::get_quota` of UAPI, which changes nothing. Needs the role `FTP`. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_quota/>
#[doc(alias = "Ftp::get_quota")]
pub fn get_quota<C: Caller>(
    client: &C,
    params: &GetQuota,
) -> C::Output<Reply<Option<Limit>>> {
    client.call(params)
}

/// The parameters of [`get_quota()`].
///
/// Reads how much an FTP account may store.
///
/// Call it as `Ftp::get_quota`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetQuota {
    /// Login of the FTP account, without its domain. Wire name `account`.
    pub account: String,
    /// Domain that it belongs to. Left out, the main one. Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl GetQuota {
    /// With what is required; the rest is set by the methods below.
    pub fn new(account: impl Into<String>) -> Self {
        Self {
            account: account.into(),
            domain: Default::default(),
        }
    }
    /// Domain that it belongs to. Left out, the main one. Wire name `domain`. Format: `domain`.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

impl Named for GetQuota {
    type Data = Option<Limit>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Ftp",
        "get_quota",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("account", &self.account);
        form.opt("domain", &self.domain);
    }
}

/// Reads the text that greets those who connect by FTP.
///
/// Needs the server's FTP role.
///
/// Gives back: The greeting as it stands.
///
/// `Ftp::get_welcome_message` of UAPI, which changes nothing. Needs the role `FTP`. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_welcome_message/>
#[doc(alias = "Ftp::get_welcome_message")]
pub fn get_welcome_message<C: Caller>(
    client: &C,
    params: &GetWelcomeMessage,
) -> C::Output<Reply<Option<String>>> {
    client.call(params)
}

/// The parameters of [`get_welcome_message()`].
///
/// Reads the text that greets those who connect by FTP.
///
/// Call it as `Ftp::get_welcome_message`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetWelcomeMessage {}

impl GetWelcomeMessage {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for GetWelcomeMessage {
    type Data = Option<String>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Ftp",
        "get_welcome_message",
        Effect::Read,
    );
}

/// Cuts off FTP sessions of one login or of the whole cPanel account.
///
/// Transfers under way are broken off. Left without `login`, it ends every session. Needs the server's
/// FTP role.
///
/// `Ftp::kill_session` of UAPI, which may change something. Needs the role `FTP`. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/kill_session/>
#[doc(alias = "Ftp::kill_session")]
pub fn kill_session<C: Caller>(
    client: &C,
    params: &KillSession,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`kill_session()`].
///
/// Cuts off FTP sessions of one login or of the whole cPanel account.
///
/// Call it as `Ftp::kill_session`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct KillSession {
    /// Whose sessions to end, or `all` for everyone's. `all` when left out. Wire name `login`. Default:
    /// `all`.
    pub login: Option<String>,
}

impl KillSession {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { login: Default::default() }
    }
    /// Whose sessions to end, or `all` for everyone's. `all` when left out. Wire name `login`. Default:
    /// `all`.
    pub fn login(mut self, login: impl Into<String>) -> Self {
        self.login = Some(login.into());
        self
    }
}

impl Named for KillSession {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Ftp",
        "kill_session",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("login", &self.login);
    }
}

/// Lists the FTP accounts with their folders.
///
/// `list_ftp_with_disk` has quotas and use as well. Needs the server's FTP role.
///
/// Gives back: One item per FTP account.
///
/// `Ftp::list_ftp` of UAPI, which changes nothing. Needs the role `FTP`. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_ftp/>
#[doc(alias = "Ftp::list_ftp")]
pub fn list_ftp<C: Caller>(
    client: &C,
    params: &ListFtp,
) -> C::Output<Reply<Vec<types::ListFtpRow>>> {
    client.call(params)
}

/// The parameters of [`list_ftp()`].
///
/// Lists the FTP accounts with their folders.
///
/// Call it as `Ftp::list_ftp`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListFtp {
    /// Only these kinds: `anonymous`, `logaccess`, `main` (the cPanel account's own login), `sub` (made
    /// with `add_ftp`). Left out, all. Wire name `include_acct_types`.
    pub include_acct_types: Vec<String>,
    /// Leave out these kinds; the same words as for `include_acct_types`. Left out, none. Wire name
    /// `skip_acct_types`.
    pub skip_acct_types: Vec<String>,
}

impl ListFtp {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            include_acct_types: Default::default(),
            skip_acct_types: Default::default(),
        }
    }
    /// Only these kinds: `anonymous`, `logaccess`, `main` (the cPanel account's own login), `sub` (made
    /// with `add_ftp`). Left out, all. Wire name `include_acct_types`.
    pub fn include_acct_types(
        mut self,
        include_acct_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.include_acct_types = include_acct_types
            .into_iter()
            .map(|item| item.into())
            .collect();
        self
    }
    /// Leave out these kinds; the same words as for `include_acct_types`. Left out, none. Wire name
    /// `skip_acct_types`.
    pub fn skip_acct_types(
        mut self,
        skip_acct_types: impl IntoIterator<Item = impl Into<String>>,
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
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Ftp",
        "list_ftp",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("include_acct_types", "|", &self.include_acct_types);
        form.joined("skip_acct_types", "|", &self.skip_acct_types);
    }
}

/// Lists the FTP accounts with quotas and used space.
///
/// Needs the server's FTP role. Not every server sends all fields.
///
/// Gives back: One item per FTP account.
///
/// `Ftp::list_ftp_with_disk` of UAPI, which changes nothing. Needs the role `FTP`. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_ftp_with_disk/>
#[doc(alias = "Ftp::list_ftp_with_disk")]
pub fn list_ftp_with_disk<C: Caller>(
    client: &C,
    params: &ListFtpWithDisk,
) -> C::Output<Reply<Vec<types::ListFtpWithDiskRow>>> {
    client.call(params)
}

/// The parameters of [`list_ftp_with_disk()`].
///
/// Lists the FTP accounts with quotas and used space.
///
/// Call it as `Ftp::list_ftp_with_disk`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListFtpWithDisk {
    /// Only these kinds: `anonymous`, `logaccess`, `main` (the cPanel account's own login), `sub` (made
    /// with `add_ftp`). Left out, all. Wire name `include_acct_types`.
    pub include_acct_types: Vec<String>,
    /// Leave out these kinds; the same words as for `include_acct_types`. Left out, none. Wire name
    /// `skip_acct_types`.
    pub skip_acct_types: Vec<String>,
}

impl ListFtpWithDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            include_acct_types: Default::default(),
            skip_acct_types: Default::default(),
        }
    }
    /// Only these kinds: `anonymous`, `logaccess`, `main` (the cPanel account's own login), `sub` (made
    /// with `add_ftp`). Left out, all. Wire name `include_acct_types`.
    pub fn include_acct_types(
        mut self,
        include_acct_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.include_acct_types = include_acct_types
            .into_iter()
            .map(|item| item.into())
            .collect();
        self
    }
    /// Leave out these kinds; the same words as for `include_acct_types`. Left out, none. Wire name
    /// `skip_acct_types`.
    pub fn skip_acct_types(
        mut self,
        skip_acct_types: impl IntoIterator<Item = impl Into<String>>,
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
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Ftp",
        "list_ftp_with_disk",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("include_acct_types", "|", &self.include_acct_types);
        form.joined("skip_acct_types", "|", &self.skip_acct_types);
    }
}

/// Lists who is connected to the FTP server at present.
///
/// Needs the server's FTP role.
///
/// Gives back: One item per session.
///
/// `Ftp::list_sessions` of UAPI, which changes nothing. Needs the role `FTP`. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_sessions/>
#[doc(alias = "Ftp::list_sessions")]
pub fn list_sessions<C: Caller>(
    client: &C,
    params: &ListSessions,
) -> C::Output<Reply<Vec<types::ListSessionsRow>>> {
    client.call(params)
}

/// The parameters of [`list_sessions()`].
///
/// Lists who is connected to the FTP server at present.
///
/// Call it as `Ftp::list_sessions`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListSessions {}

impl ListSessions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for ListSessions {
    type Data = Vec<types::ListSessionsRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Ftp",
        "list_sessions",
        Effect::Read,
    );
}

/// Sets a new password for an FTP account.
///
/// Fails when the password is too weak. Needs the server's FTP role.
///
/// `Ftp::passwd` of UAPI, which may change something. Needs the role `FTP`. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/passwd/>
#[doc(alias = "Ftp::passwd")]
pub fn passwd<C: Caller>(client: &C, params: &Passwd) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`passwd()`].
///
/// Sets a new password for an FTP account.
///
/// Call it as `Ftp::passwd`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Passwd {
    /// The new password, in the clear. Wire name `pass`.
    pub pass: Secret,
    /// Login of the FTP account, without its domain. Wire name `user`.
    pub user: String,
    /// Domain that it belongs to. Left out, the main one. Wire name `domain`.
    pub domain: Option<String>,
}

impl Passwd {
    /// With what is required; the rest is set by the methods below.
    pub fn new(pass: impl Into<Secret>, user: impl Into<String>) -> Self {
        Self {
            pass: pass.into(),
            user: user.into(),
            domain: Default::default(),
        }
    }
    /// Domain that it belongs to. Left out, the main one. Wire name `domain`.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

impl Named for Passwd {
    type Data = ();
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Ftp", "passwd", Effect::Write);
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("pass", &self.pass);
        form.put("user", &self.user);
        form.opt("domain", &self.domain);
    }
}

/// Tells which FTP server program is in use.
///
/// `get_ftp_daemon_info` says more. Needs the server's FTP role.
///
/// Gives back: `pure-ftpd`, `proftpd`, or `disabled` where FTP is turned off.
///
/// `Ftp::server_name` of UAPI, which changes nothing. Needs the role `FTP`. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/server_name/>
#[doc(alias = "Ftp::server_name")]
pub fn server_name<C: Caller>(
    client: &C,
    params: &ServerName,
) -> C::Output<Reply<Option<types::ServerNameData>>> {
    client.call(params)
}

/// The parameters of [`server_name()`].
///
/// Tells which FTP server program is in use.
///
/// Call it as `Ftp::server_name`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ServerName {}

impl ServerName {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for ServerName {
    type Data = Option<types::ServerNameData>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Ftp",
        "server_name",
        Effect::Read,
    );
}

/// Lets anyone connect by FTP without a password, or stops it.
///
/// Called without its parameter, it turns anonymous access off. Needs the server's FTP role.
///
/// `Ftp::set_anonymous_ftp` of UAPI, which may change something. Needs the role `FTP`. cPanel's own
/// page: <https://api.docs.cpanel.net/openapi/cpanel/operation/set_anonymous_ftp/>
#[doc(alias = "Ftp::set_anonymous_ftp")]
pub fn set_anonymous_ftp<C: Caller>(
    client: &C,
    params: &SetAnonymousFtp,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`set_anonymous_ftp()`].
///
/// Lets anyone connect by FTP without a password, or stops it.
///
/// Call it as `Ftp::set_anonymous_ftp`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SetAnonymousFtp {
    /// Whether anonymous connections are let in. No when left out. Wire name `set`. Default: `false`.
    pub set: Option<bool>,
}

impl SetAnonymousFtp {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { set: Default::default() }
    }
    /// Whether anonymous connections are let in. No when left out. Wire name `set`. Default: `false`.
    #[inline]
    pub fn set(mut self, set: bool) -> Self {
        self.set = Some(set);
        self
    }
}

impl Named for SetAnonymousFtp {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Ftp",
        "set_anonymous_ftp",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("set", &self.set);
    }
}

/// Lets anonymous visitors upload files by FTP, or stops it.
///
/// Called without its parameter, it turns uploads off. Needs the server's FTP role.
///
/// `Ftp::set_anonymous_ftp_incoming` of UAPI, which may change something. Needs the role `FTP`.
/// cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_anonymous_ftp_incoming/>
#[doc(alias = "Ftp::set_anonymous_ftp_incoming")]
pub fn set_anonymous_ftp_incoming<C: Caller>(
    client: &C,
    params: &SetAnonymousFtpIncoming,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`set_anonymous_ftp_incoming()`].
///
/// Lets anonymous visitors upload files by FTP, or stops it.
///
/// Call it as `Ftp::set_anonymous_ftp_incoming`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SetAnonymousFtpIncoming {
    /// Whether anonymous uploads are let in. No when left out. Wire name `set`. Default: `false`.
    pub set: Option<bool>,
}

impl SetAnonymousFtpIncoming {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { set: Default::default() }
    }
    /// Whether anonymous uploads are let in. No when left out. Wire name `set`. Default: `false`.
    #[inline]
    pub fn set(mut self, set: bool) -> Self {
        self.set = Some(set);
        self
    }
}

impl Named for SetAnonymousFtpIncoming {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Ftp",
        "set_anonymous_ftp_incoming",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("set", &self.set);
    }
}

/// Changes the folder that an FTP account sees as its root.
///
/// Files are not moved. Called without `homedir`, it resets the folder to a default. Needs the server's
/// FTP role.
///
/// `Ftp::set_homedir` of UAPI, which may change something. Needs the role `FTP`. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_homedir/>
#[doc(alias = "Ftp::set_homedir")]
pub fn set_homedir<C: Caller>(client: &C, params: &SetHomedir) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`set_homedir()`].
///
/// Changes the folder that an FTP account sees as its root.
///
/// Call it as `Ftp::set_homedir`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SetHomedir {
    /// Login of the FTP account, without its domain. Wire name `user`.
    pub user: String,
    /// Domain that it belongs to. Left out, the main one. Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// The new folder, relative to the cPanel account's home directory. Left out, `user@domain/`, made up
    /// of the two other parameters. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
}

impl SetHomedir {
    /// With what is required; the rest is set by the methods below.
    pub fn new(user: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            domain: Default::default(),
            homedir: Default::default(),
        }
    }
    /// Domain that it belongs to. Left out, the main one. Wire name `domain`. Format: `domain`.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
    /// The new folder, relative to the cPanel account's home directory. Left out, `user@domain/`, made up
    /// of the two other parameters. Wire name `homedir`. Format: `path`.
    pub fn homedir(mut self, homedir: impl Into<String>) -> Self {
        self.homedir = Some(homedir.into());
        self
    }
}

impl Named for SetHomedir {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Ftp",
        "set_homedir",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
        form.opt("domain", &self.domain);
        form.opt("homedir", &self.homedir);
    }
}

/// Changes how much an FTP account may store.
///
/// Called with neither `quota` nor `kill`, it lifts the limit, since 0 is the default. Needs the
/// server's FTP role.
///
/// `Ftp::set_quota` of UAPI, which may change something. Needs the role `FTP`. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_quota/>
#[doc(alias = "Ftp::set_quota")]
pub fn set_quota<C: Caller>(client: &C, params: &SetQuota) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`set_quota()`].
///
/// Changes how much an FTP account may store.
///
/// Call it as `Ftp::set_quota`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SetQuota {
    /// Login of the FTP account, without its domain. Wire name `user`.
    pub user: String,
    /// Domain that it belongs to. Left out, the main one. Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Whether to lift the limit, whatever `quota` says. No when left out. Wire name `kill`. Default:
    /// `false`.
    pub kill: Option<bool>,
    /// The new limit, in MB. 0, the default, is no limit. Wire name `quota`. At least `0`. Default: `0`.
    pub quota: Option<i64>,
}

impl SetQuota {
    /// With what is required; the rest is set by the methods below.
    pub fn new(user: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            domain: Default::default(),
            kill: Default::default(),
            quota: Default::default(),
        }
    }
    /// Domain that it belongs to. Left out, the main one. Wire name `domain`. Format: `domain`.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
    /// Whether to lift the limit, whatever `quota` says. No when left out. Wire name `kill`. Default:
    /// `false`.
    #[inline]
    pub fn kill(mut self, kill: bool) -> Self {
        self.kill = Some(kill);
        self
    }
    /// The new limit, in MB. 0, the default, is no limit. Wire name `quota`. At least `0`. Default: `0`.
    pub fn quota(mut self, quota: impl Into<i64>) -> Self {
        self.quota = Some(quota.into());
        self
    }
}

impl Named for SetQuota {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Ftp",
        "set_quota",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
        form.opt("domain", &self.domain);
        form.opt("kill", &self.kill);
        form.opt("quota", &self.quota);
    }
}

/// Replaces the text that greets those who connect by FTP.
///
/// The previous text is overwritten. Needs the server's FTP role.
///
/// `Ftp::set_welcome_message` of UAPI, which may change something. Needs the role `FTP`. cPanel's own
/// page: <https://api.docs.cpanel.net/openapi/cpanel/operation/set_welcome_message/>
#[doc(alias = "Ftp::set_welcome_message")]
pub fn set_welcome_message<C: Caller>(
    client: &C,
    params: &SetWelcomeMessage,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`set_welcome_message()`].
///
/// Replaces the text that greets those who connect by FTP.
///
/// Call it as `Ftp::set_welcome_message`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SetWelcomeMessage {
    /// The new greeting. Wire name `message`.
    pub message: String,
}

impl SetWelcomeMessage {
    /// With what is required; the rest is set by the methods below.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

impl Named for SetWelcomeMessage {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Ftp",
        "set_welcome_message",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("message", &self.message);
    }
}
