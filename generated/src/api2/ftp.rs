// Made by cpanel-codegen from schema/api2/Ftp.yaml. Do not edit: change the schema and regenerate.

//! Creates, lists and changes FTP accounts.
//!
//! The module `Ftp` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`addftp()`] | Creates an FTP account. |
//! | [`delftp()`] | Deletes an FTP account and, if requested, its files. |
//! | [`listftp()`] | Lists the FTP accounts. |
//! | [`listftpsessions()`] | Lists the current FTP sessions. |
//! | [`listftpwithdisk()`] | Lists the FTP accounts with their quotas and usage. |
//! | [`passwd()`] | Changes the password of an FTP account. |
//! | [`setquota()`] | Changes the quota of an FTP account. |
//!
//! An FTP account is a login with access to one directory of the account.
//!
//! - [`addftp`](addftp()) creates an FTP account, and [`delftp`](delftp()) deletes one.
//! - [`listftp`](listftp()) lists the FTP accounts. [`listftpwithdisk`](listftpwithdisk())
//!   lists them with their quotas and usage.
//! - [`passwd`](passwd()) and [`setquota`](setquota()) change an FTP account.
//! - [`listftpsessions`](listftpsessions()) lists the sessions.
//!
//! The login is `user@domain`. For the main domain, calls need only the user. Some logins, such
//! as the anonymous ones, cannot be deleted: their `deleteable` is false. Quotas are in
//! megabytes, and 0 means no quota.
//!
//! The module `Ftp` of UAPI has a successor for each function.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::ftp::{self, Addftp, Listftpwithdisk};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // New programs should use `uapi::ftp`.
//! let account = Addftp::new("deploy", "a long one").homedir("public_html").quota(500);
//! ftp::addftp(client, &account).await?;
//!
//! for account in ftp::listftpwithdisk(client, &Listftpwithdisk::new()).await?.data {
//!     println!("{}: {:?}", account.login, account.humandiskused);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Creates an FTP account.
///
/// The call creates the directory if it does not exist. The call fails if the login exists or
/// the password is too weak.
///
/// The API 2 function `Ftp::addftp`. It may change something. Needs the role `FTP`. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ftp/cpanel-api-2-functions-ftp-addftp/>
///
/// Replaced by [`Ftp::add_ftp`](crate::uapi::ftp::add_ftp).
#[doc(alias = "Ftp::addftp")]
pub fn addftp<C: Caller>(client: &C, params: &Addftp) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Creates an FTP account: the parameters of [`addftp()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Addftp {
    /// First part of the login, before the at sign.
    ///
    /// Wire name `user`.
    ///
    /// Not certain: The recorded call sends it.
    pub user: String,
    /// Password of the new FTP account.
    ///
    /// Wire name `pass`.
    ///
    /// Not certain: The recorded call sends it.
    pub pass: Secret,
    /// Domain of the login. By default, the main domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Quota in megabytes; 0 means no limit. By default, there is no limit.
    ///
    /// Wire name `quota`.
    pub quota: Option<i64>,
    /// Directory of the FTP account, relative to the home directory. By default, a directory with
    /// the name of the user.
    ///
    /// Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
}

impl Addftp {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(user: impl Into<String>, pass: impl Into<Secret>) -> Self {
        Self {
            user: user.into(),
            pass: pass.into(),
            domain: None,
            quota: None,
            homedir: None,
        }
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets [`quota`](field@Self::quota).
    pub fn quota(mut self, quota: impl Into<i64>) -> Self {
        self.quota = Some(quota.into());
        self
    }

    /// Sets [`homedir`](field@Self::homedir).
    pub fn homedir(mut self, homedir: impl Into<String>) -> Self {
        self.homedir = Some(homedir.into());
        self
    }
}

impl Named for Addftp {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Api2, "Ftp", "addftp", Effect::Write)
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
        form.put("pass", &self.pass);
        form.opt("domain", &self.domain);
        form.opt("quota", &self.quota);
        form.opt("homedir", &self.homedir);
    }
}

impl std::fmt::Debug for Addftp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Addftp", f)
    }
}

/// Deletes an FTP account and, if requested, its files.
///
/// The deletion cannot be undone.
///
/// The API 2 function `Ftp::delftp`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ftp/cpanel-api-2-functions-ftp-delftp/>
///
/// Replaced by [`Ftp::delete_ftp`](crate::uapi::ftp::delete_ftp).
#[doc(alias = "Ftp::delftp")]
pub fn delftp<C: Caller>(client: &C, params: &Delftp) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Deletes an FTP account and, if requested, its files: the parameters of [`delftp()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Delftp {
    /// First part of the login, or the whole login.
    ///
    /// Wire name `user`.
    ///
    /// Not certain: The documented call sends it.
    pub user: String,
    /// Domain of the login. By default, the main domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Whether to delete the directory with all its content. By default, the directory does not
    /// change.
    ///
    /// Wire name `destroy`.
    pub destroy: Option<bool>,
}

impl Delftp {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(user: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            domain: None,
            destroy: None,
        }
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets [`destroy`](field@Self::destroy).
    #[inline]
    pub fn destroy(mut self, destroy: bool) -> Self {
        self.destroy = Some(destroy);
        self
    }
}

impl Named for Delftp {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Api2, "Ftp", "delftp", Effect::Write)
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
        form.opt("domain", &self.domain);
        form.opt("destroy", &self.destroy);
    }
}

impl std::fmt::Debug for Delftp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Delftp", f)
    }
}

/// Lists the FTP accounts.
///
/// The API 2 function `Ftp::listftp`. It changes nothing. Needs the role `FTP`. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ftp/cpanel-api-2-functions-ftp-listftp/>
///
/// Replaced by [`Ftp::list_ftp`](crate::uapi::ftp::list_ftp).
#[doc(alias = "Ftp::listftp")]
pub fn listftp<C: Caller>(
    client: &C,
    params: &Listftp,
) -> C::Output<Reply<Vec<types::ListftpRow>>> {
    client.call(params)
}

/// Lists the FTP accounts: the parameters of [`listftp()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listftp {
    /// Kinds of login to list. By default, all kinds.
    ///
    /// Wire name `include_acct_types`.
    ///
    /// Not certain: Public clients send it; the page shows no parameters.
    #[cfg_attr(feature = "serde", serde(default))]
    pub include_acct_types: Vec<types::FtpKind>,
    /// Kinds of login to leave out. By default, none.
    ///
    /// Wire name `skip_acct_types`.
    ///
    /// Not certain: Public clients send it; the page shows no parameters.
    #[cfg_attr(feature = "serde", serde(default))]
    pub skip_acct_types: Vec<types::FtpKind>,
}

impl Listftp {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`include_acct_types`](field@Self::include_acct_types).
    pub fn include_acct_types(
        mut self,
        include_acct_types: impl IntoIterator<Item = impl Into<types::FtpKind>>,
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
        skip_acct_types: impl IntoIterator<Item = impl Into<types::FtpKind>>,
    ) -> Self {
        self.skip_acct_types = skip_acct_types
            .into_iter()
            .map(|item| item.into())
            .collect();
        self
    }
}

impl Named for Listftp {
    type Data = Vec<types::ListftpRow>;

    const CALL: Call = Call::new(Api::Api2, "Ftp", "listftp", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("include_acct_types", "|", &self.include_acct_types);
        form.joined("skip_acct_types", "|", &self.skip_acct_types);
    }
}

impl std::fmt::Debug for Listftp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listftp", f)
    }
}

/// Lists the current FTP sessions.
///
/// The API 2 function `Ftp::listftpsessions`. It changes nothing. Needs the role `FTP`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ftp/cpanel-api-2-functions-ftp-listftpsessions/>
///
/// Replaced by [`Ftp::list_sessions`](crate::uapi::ftp::list_sessions).
#[doc(alias = "Ftp::listftpsessions")]
pub fn listftpsessions<C: Caller>(
    client: &C,
    params: &Listftpsessions,
) -> C::Output<Reply<Vec<types::ListftpsessionsRow>>> {
    client.call(params)
}

/// Lists the current FTP sessions: the parameters of [`listftpsessions()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listftpsessions {}

impl Listftpsessions {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listftpsessions {
    type Data = Vec<types::ListftpsessionsRow>;

    const CALL: Call = Call::new(Api::Api2, "Ftp", "listftpsessions", Effect::Read);
}

/// Lists the FTP accounts with their quotas and usage.
///
/// The API 2 function `Ftp::listftpwithdisk`. It changes nothing. Needs the role `FTP`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ftp/cpanel-api-2-functions-ftp-listftpwithdisk/>
///
/// Replaced by [`Ftp::list_ftp_with_disk`](crate::uapi::ftp::list_ftp_with_disk).
#[doc(alias = "Ftp::listftpwithdisk")]
pub fn listftpwithdisk<C: Caller>(
    client: &C,
    params: &Listftpwithdisk,
) -> C::Output<Reply<Vec<types::ListftpwithdiskRow>>> {
    client.call(params)
}

/// Lists the FTP accounts with their quotas and usage: the parameters of [`listftpwithdisk()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listftpwithdisk {
    /// Text to put before each directory in `htmldir`, such as a web address. None by default.
    ///
    /// Wire name `dirhtml`.
    pub dirhtml: Option<String>,
    /// Kinds of login to list. By default, all kinds.
    ///
    /// Wire name `include_acct_types`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub include_acct_types: Vec<types::FtpKind>,
    /// Kinds of login to leave out. By default, none.
    ///
    /// Wire name `skip_acct_types`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub skip_acct_types: Vec<types::FtpKind>,
}

impl Listftpwithdisk {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`dirhtml`](field@Self::dirhtml).
    pub fn dirhtml(mut self, dirhtml: impl Into<String>) -> Self {
        self.dirhtml = Some(dirhtml.into());
        self
    }

    /// Sets [`include_acct_types`](field@Self::include_acct_types).
    pub fn include_acct_types(
        mut self,
        include_acct_types: impl IntoIterator<Item = impl Into<types::FtpKind>>,
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
        skip_acct_types: impl IntoIterator<Item = impl Into<types::FtpKind>>,
    ) -> Self {
        self.skip_acct_types = skip_acct_types
            .into_iter()
            .map(|item| item.into())
            .collect();
        self
    }
}

impl Named for Listftpwithdisk {
    type Data = Vec<types::ListftpwithdiskRow>;

    const CALL: Call = Call::new(Api::Api2, "Ftp", "listftpwithdisk", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("dirhtml", &self.dirhtml);
        form.joined("include_acct_types", "|", &self.include_acct_types);
        form.joined("skip_acct_types", "|", &self.skip_acct_types);
    }
}

impl std::fmt::Debug for Listftpwithdisk {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listftpwithdisk", f)
    }
}

/// Changes the password of an FTP account.
///
/// The API 2 function `Ftp::passwd`. It may change something. Needs the role `FTP`. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ftp/cpanel-api-2-functions-ftp-passwd/>
///
/// Replaced by [`Ftp::passwd`](crate::uapi::ftp::passwd).
#[doc(alias = "Ftp::passwd")]
pub fn passwd<C: Caller>(client: &C, params: &Passwd) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Changes the password of an FTP account: the parameters of [`passwd()`].
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
    /// First part of the login, or the whole login.
    ///
    /// Wire name `user`.
    ///
    /// Not certain: UAPI requires it in the same call.
    pub user: String,
    /// New password of the FTP account.
    ///
    /// Wire name `pass`.
    ///
    /// Not certain: UAPI requires it in the same call.
    pub pass: Secret,
}

impl Passwd {
    /// Creates the parameters.
    pub fn new(user: impl Into<String>, pass: impl Into<Secret>) -> Self {
        Self {
            user: user.into(),
            pass: pass.into(),
        }
    }
}

impl Named for Passwd {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Api2, "Ftp", "passwd", Effect::Write)
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
        form.put("pass", &self.pass);
    }
}

impl std::fmt::Debug for Passwd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Passwd", f)
    }
}

/// Changes the quota of an FTP account.
///
/// The API 2 function `Ftp::setquota`. It may change something. Needs the role `FTP`. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ftp/cpanel-api-2-functions-ftp-setquota/>
///
/// Replaced by [`Ftp::set_quota`](crate::uapi::ftp::set_quota).
#[doc(alias = "Ftp::setquota")]
pub fn setquota<C: Caller>(
    client: &C,
    params: &Setquota,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Changes the quota of an FTP account: the parameters of [`setquota()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Setquota {
    /// First part of the login, or the whole login.
    ///
    /// Wire name `user`.
    ///
    /// Not certain: UAPI requires it in the same call.
    pub user: String,
    /// New quota in megabytes; 0 means no limit.
    ///
    /// Wire name `quota`.
    ///
    /// Not certain: The documented call sends it.
    pub quota: i64,
}

impl Setquota {
    /// Creates the parameters.
    pub fn new(user: impl Into<String>, quota: impl Into<i64>) -> Self {
        Self {
            user: user.into(),
            quota: quota.into(),
        }
    }
}

impl Named for Setquota {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Api2, "Ftp", "setquota", Effect::Write)
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
        form.put("quota", &self.quota);
    }
}

impl std::fmt::Debug for Setquota {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Setquota", f)
    }
}
