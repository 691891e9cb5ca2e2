// Made by cpanel-codegen from schema/api2/WebDisk.yaml. Do not edit: change the schema and regenerate.

//! Creates and manages Web Disk accounts.
//!
//! The module `WebDisk` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`addwebdisk()`] | Creates a Web Disk account. |
//! | [`delwebdisk()`] | Removes a Web Disk account. |
//! | [`hasdigest()`] | Returns whether the cPanel account itself uses Digest Authentication. |
//! | [`listwebdisks()`] | Lists the Web Disk accounts. |
//! | [`passwdwebdisk()`] | Changes the password of a Web Disk account. |
//! | [`set_digest_auth()`] | Turns Digest Authentication of a Web Disk account on or off. |
//! | [`set_homedir()`] | Sets the directory that a Web Disk account opens. |
//! | [`set_perms()`] | Sets whether a Web Disk account has write access. |
//! | [`setstatus()`] | Sets whether only the account can read the directory of a Web Disk account. |
//!
//! A Web Disk account is a login that can mount a directory of the cPanel account over WebDAV.
//!
//! - [`addwebdisk`](addwebdisk()) creates one, [`delwebdisk`](delwebdisk()) removes it, and
//!   [`listwebdisks`](listwebdisks()) lists them with the ports to connect to.
//! - [`passwdwebdisk`](passwdwebdisk()) changes the password, [`set_homedir`](set_homedir())
//!   the directory, and [`set_perms`](set_perms()) the permission to write.
//! - [`set_digest_auth`](set_digest_auth()) is for clients that refuse to send a password
//!   without SSL. [`hasdigest`](hasdigest()) returns whether the cPanel account itself uses
//!   Digest Authentication.
//!
//! [`addwebdisk`](addwebdisk()) takes the user and the domain. The other functions identify a
//! Web Disk account by its login, `user@domain`. Directories are relative to the home
//! directory. You can give a password hash instead of a password, for example to move Web Disk
//! accounts between servers.
//!
//! UAPI has `WebDisk::delete_user`, `WebDisk::set_password`, `WebDisk::set_homedir` and
//! `WebDisk::set_permissions`. It has no functions to create or list Web Disk accounts.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::web_disk::{self, Addwebdisk, AddwebdiskRequired, Listwebdisks};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let required = AddwebdiskRequired { domain: "example.com", user: "ada", perms: "ro".into() };
//! let disk = Addwebdisk::new(required)
//!     .password("a long one")
//!     .homedir("public_html");
//! web_disk::addwebdisk(client, &disk).await?;
//!
//! for disk in web_disk::listwebdisks(client, &Listwebdisks::new()).await?.data {
//!     println!("{} sees {:?}", disk.login, disk.reldir);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Creates a Web Disk account.
///
/// A missing directory is created. Give the password, or both hashes.
///
/// Exactly one of these must be given: `password`, `password_hash`.
///
/// The API 2 function `WebDisk::addwebdisk`. It may change something. Needs the role `WebDisk`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-webdisk/cpanel-api-2-functions-webdisk-addwebdisk/>
#[doc(alias = "WebDisk::addwebdisk")]
pub fn addwebdisk<C: Caller>(
    client: &C,
    params: &Addwebdisk,
) -> C::Output<Reply<types::AddwebdiskData>> {
    client.call(params)
}

/// Creates a Web Disk account: the parameters of [`addwebdisk()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Addwebdisk {
    /// Domain of the login.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Part of the login before the at sign.
    ///
    /// Wire name `user`. Format: `username`.
    pub user: String,
    /// Access of the login to the directory.
    ///
    /// Wire name `perms`.
    pub perms: types::WebDiskRights,
    /// Password of the new account.
    ///
    /// Wire name `password`.
    pub password: Option<Secret>,
    /// Hash of the password, instead of the password itself. `digest_auth_hash` is then required
    /// too.
    ///
    /// Wire name `password_hash`.
    pub password_hash: Option<Secret>,
    /// MD5 digest that belongs to `password_hash`.
    ///
    /// Wire name `digest_auth_hash`.
    pub digest_auth_hash: Option<Secret>,
    /// Directory that the login opens, relative to the home directory. By default, the server
    /// chooses one.
    ///
    /// Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// Whether only the account can read the directory. The web server then cannot read it.
    ///
    /// Wire name `private`. Default: `false`.
    pub private: Option<bool>,
    /// Whether clients may log in with Digest Authentication.
    ///
    /// Wire name `enabledigest`. Default: `false`.
    pub enabledigest: Option<bool>,
}

/// The required parameters of [`Addwebdisk::new()`].
#[derive(Clone)]
#[must_use]
pub struct AddwebdiskRequired<'a> {
    /// See [`domain`](field@Addwebdisk::domain).
    pub domain: &'a str,
    /// See [`user`](field@Addwebdisk::user).
    pub user: &'a str,
    /// See [`perms`](field@Addwebdisk::perms).
    pub perms: types::WebDiskRights,
}

impl Addwebdisk {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: AddwebdiskRequired<'_>) -> Self {
        Self {
            domain: required.domain.into(),
            user: required.user.into(),
            perms: required.perms,
            password: None,
            password_hash: None,
            digest_auth_hash: None,
            homedir: None,
            private: None,
            enabledigest: None,
        }
    }

    /// Sets [`password`](field@Self::password).
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets [`password_hash`](field@Self::password_hash).
    pub fn password_hash(mut self, password_hash: impl Into<Secret>) -> Self {
        self.password_hash = Some(password_hash.into());
        self
    }

    /// Sets [`digest_auth_hash`](field@Self::digest_auth_hash).
    pub fn digest_auth_hash(mut self, digest_auth_hash: impl Into<Secret>) -> Self {
        self.digest_auth_hash = Some(digest_auth_hash.into());
        self
    }

    /// Sets [`homedir`](field@Self::homedir).
    pub fn homedir(mut self, homedir: impl Into<String>) -> Self {
        self.homedir = Some(homedir.into());
        self
    }

    /// Sets [`private`](field@Self::private).
    #[inline]
    pub fn private(mut self, private: bool) -> Self {
        self.private = Some(private);
        self
    }

    /// Sets [`enabledigest`](field@Self::enabledigest).
    #[inline]
    pub fn enabledigest(mut self, enabledigest: bool) -> Self {
        self.enabledigest = Some(enabledigest);
        self
    }
}

impl Named for Addwebdisk {
    type Data = types::AddwebdiskData;

    const CALL: Call = Call::new(Api::Api2, "WebDisk", "addwebdisk", Effect::Write);

    const CHECKS: &'static [Check] = &[
        Check::ExactlyOne(&["password", "password_hash"]),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("user", &self.user);
        form.put("perms", &self.perms);
        form.opt("password", &self.password);
        form.opt("password_hash", &self.password_hash);
        form.opt("digest_auth_hash", &self.digest_auth_hash);
        form.opt("homedir", &self.homedir);
        form.opt("private", &self.private);
        form.opt("enabledigest", &self.enabledigest);
    }
}

impl std::fmt::Debug for Addwebdisk {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Addwebdisk", f)
    }
}

/// Removes a Web Disk account.
///
/// This cannot be undone. It is not known whether the server deletes the files too; the UAPI
/// function has a parameter for it.
///
/// The API 2 function `WebDisk::delwebdisk`. It may change something. Needs the role `WebDisk`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-webdisk/cpanel-api-2-functions-webdisk-delwebdisk/>
///
/// Replaced by [`WebDisk::delete_user`](crate::uapi::web_disk::delete_user).
#[doc(alias = "WebDisk::delwebdisk")]
pub fn delwebdisk<C: Caller>(
    client: &C,
    params: &Delwebdisk,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Removes a Web Disk account: the parameters of [`delwebdisk()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Delwebdisk {
    /// Login of the Web Disk account to remove.
    ///
    /// Wire name `login`.
    ///
    /// Not certain: The documented call sends it.
    pub login: String,
}

impl Delwebdisk {
    /// Creates the parameters.
    pub fn new(login: impl Into<String>) -> Self {
        Self { login: login.into() }
    }
}

impl Named for Delwebdisk {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "WebDisk", "delwebdisk", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("login", &self.login);
    }
}

impl std::fmt::Debug for Delwebdisk {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Delwebdisk", f)
    }
}

/// Returns whether the cPanel account itself uses Digest Authentication.
///
/// Returns: One value that says whether Digest Authentication is on.
///
/// The API 2 function `WebDisk::hasdigest`. It changes nothing. Needs the role `WebDisk`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-webdisk/cpanel-api-2-functions-webdisk-hasdigest/>
///
/// Not certain: The member is that of the rows of `listwebdisks`. No reply was seen. Some
/// modules answer such a question with a row, others with a plain value.
#[doc(alias = "WebDisk::hasdigest")]
pub fn hasdigest<C: Caller>(
    client: &C,
    params: &Hasdigest,
) -> C::Output<Reply<Vec<types::HasdigestRow>>> {
    client.call(params)
}

/// Returns whether the cPanel account itself uses Digest Authentication: the parameters of
/// [`hasdigest()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Hasdigest {}

impl Hasdigest {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Hasdigest {
    type Data = Vec<types::HasdigestRow>;

    const CALL: Call = Call::new(Api::Api2, "WebDisk", "hasdigest", Effect::Read);
}

/// Lists the Web Disk accounts.
///
/// The API 2 function `WebDisk::listwebdisks`. It changes nothing. Needs the role `WebDisk`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-webdisk/cpanel-api-2-functions-webdisk-listwebdisks/>
#[doc(alias = "WebDisk::listwebdisks")]
pub fn listwebdisks<C: Caller>(
    client: &C,
    params: &Listwebdisks,
) -> C::Output<Reply<Vec<types::ListwebdisksRow>>> {
    client.call(params)
}

/// Lists the Web Disk accounts: the parameters of [`listwebdisks()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listwebdisks {
    /// Regular expression that the login has to match. By default, all Web Disk accounts are
    /// listed.
    ///
    /// Wire name `regex`. Format: `regex`.
    pub regex: Option<String>,
}

impl Listwebdisks {
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

impl Named for Listwebdisks {
    type Data = Vec<types::ListwebdisksRow>;

    const CALL: Call = Call::new(Api::Api2, "WebDisk", "listwebdisks", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("regex", &self.regex);
    }
}

impl std::fmt::Debug for Listwebdisks {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listwebdisks", f)
    }
}

/// Changes the password of a Web Disk account.
///
/// The API 2 function `WebDisk::passwdwebdisk`. It may change something. Needs the role
/// `WebDisk`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-webdisk/cpanel-api-2-functions-webdisk-passwdwebdisk/>
///
/// Replaced by [`WebDisk::set_password`](crate::uapi::web_disk::set_password).
#[doc(alias = "WebDisk::passwdwebdisk")]
pub fn passwdwebdisk<C: Caller>(
    client: &C,
    params: &Passwdwebdisk,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Changes the password of a Web Disk account: the parameters of [`passwdwebdisk()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Passwdwebdisk {
    /// Full login, such as `user@example.com`.
    ///
    /// Wire name `login`.
    ///
    /// Not certain: The documented call sends it.
    pub login: String,
    /// New password.
    ///
    /// Wire name `password`.
    ///
    /// Not certain: The documented call sends it.
    pub password: Secret,
    /// Whether clients may log in with Digest Authentication. By default, the server decides.
    ///
    /// Wire name `enabledigest`.
    pub enabledigest: Option<bool>,
}

impl Passwdwebdisk {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(login: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            login: login.into(),
            password: password.into(),
            enabledigest: None,
        }
    }

    /// Sets [`enabledigest`](field@Self::enabledigest).
    #[inline]
    pub fn enabledigest(mut self, enabledigest: bool) -> Self {
        self.enabledigest = Some(enabledigest);
        self
    }
}

impl Named for Passwdwebdisk {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "WebDisk", "passwdwebdisk", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("login", &self.login);
        form.put("password", &self.password);
        form.opt("enabledigest", &self.enabledigest);
    }
}

impl std::fmt::Debug for Passwdwebdisk {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Passwdwebdisk", f)
    }
}

/// Turns Digest Authentication of a Web Disk account on or off.
///
/// Some clients need it for connections without SSL.
///
/// The API 2 function `WebDisk::set_digest_auth`. It may change something. Needs the role
/// `WebDisk`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-webdisk/cpanel-api-2-functions-webdisk-set_digest_auth/>
///
/// Not certain: The row is that of a recorded reply of the function of the same name in Passwd.
/// No reply of this function was seen, and no failure in the form of a row.
#[doc(alias = "WebDisk::set_digest_auth")]
pub fn set_digest_auth<C: Caller>(
    client: &C,
    params: &SetDigestAuth,
) -> C::Output<Reply<Vec<types::Change>>> {
    client.call(params)
}

/// Turns Digest Authentication of a Web Disk account on or off: the parameters of
/// [`set_digest_auth()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetDigestAuth {
    /// Full login, such as `user@example.com`.
    ///
    /// Wire name `login`.
    ///
    /// Not certain: The documented call sends it.
    pub login: String,
    /// Whether Digest Authentication is turned on.
    ///
    /// Wire name `enabledigest`.
    ///
    /// Not certain: The documented call sends it.
    pub enabledigest: bool,
    /// Password of the Web Disk account. The server makes the digest from it; required to turn
    /// Digest Authentication on.
    ///
    /// Wire name `password`.
    pub password: Option<Secret>,
}

impl SetDigestAuth {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(login: impl Into<String>, enabledigest: bool) -> Self {
        Self {
            login: login.into(),
            enabledigest,
            password: None,
        }
    }

    /// Sets [`password`](field@Self::password).
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
}

impl Named for SetDigestAuth {
    type Data = Vec<types::Change>;

    const CALL: Call = Call::new(Api::Api2, "WebDisk", "set_digest_auth", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("login", &self.login);
        form.put("enabledigest", &self.enabledigest);
        form.opt("password", &self.password);
    }
}

impl std::fmt::Debug for SetDigestAuth {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetDigestAuth", f)
    }
}

/// Sets the directory that a Web Disk account opens.
///
/// No files are moved.
///
/// The API 2 function `WebDisk::set_homedir`. It may change something. Needs the role
/// `WebDisk`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-webdisk/cpanel-api-2-functions-webdisk-set_homedir/>
///
/// Replaced by [`WebDisk::set_homedir`](crate::uapi::web_disk::set_homedir).
///
/// Not certain: The members are from the documented table; no reply was seen. The documentation
/// of the function names no role; all similar functions and the UAPI function of the same name
/// need Web Disk.
#[doc(alias = "WebDisk::set_homedir")]
pub fn set_homedir<C: Caller>(
    client: &C,
    params: &SetHomedir,
) -> C::Output<Reply<types::SetHomedirData>> {
    client.call(params)
}

/// Sets the directory that a Web Disk account opens: the parameters of [`set_homedir()`].
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
    /// Full login, such as `user@example.com`.
    ///
    /// Wire name `login`.
    pub login: String,
    /// New directory, relative to the home directory.
    ///
    /// Wire name `homedir`. Format: `path`.
    pub homedir: String,
    /// Whether only the account can read the directory. The web server then cannot read it.
    ///
    /// Wire name `private`. Default: `false`.
    pub private: Option<bool>,
}

impl SetHomedir {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(login: impl Into<String>, homedir: impl Into<String>) -> Self {
        Self {
            login: login.into(),
            homedir: homedir.into(),
            private: None,
        }
    }

    /// Sets [`private`](field@Self::private).
    #[inline]
    pub fn private(mut self, private: bool) -> Self {
        self.private = Some(private);
        self
    }
}

impl Named for SetHomedir {
    type Data = types::SetHomedirData;

    const CALL: Call = Call::new(Api::Api2, "WebDisk", "set_homedir", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("login", &self.login);
        form.put("homedir", &self.homedir);
        form.opt("private", &self.private);
    }
}

impl std::fmt::Debug for SetHomedir {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetHomedir", f)
    }
}

/// Sets whether a Web Disk account has write access.
///
/// The API 2 function `WebDisk::set_perms`. It may change something. Needs the role `WebDisk`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-webdisk/cpanel-api-2-functions-webdisk-set_perms/>
///
/// Replaced by [`WebDisk::set_permissions`](crate::uapi::web_disk::set_permissions).
///
/// Not certain: No reply was seen. The table of `set_homedir` has a reason about new
/// permissions, which must be from this function. Passwd has such a row in a recorded reply. No
/// failure in the form of a row was seen.
#[doc(alias = "WebDisk::set_perms")]
pub fn set_perms<C: Caller>(
    client: &C,
    params: &SetPerms,
) -> C::Output<Reply<Vec<types::Change>>> {
    client.call(params)
}

/// Sets whether a Web Disk account has write access: the parameters of [`set_perms()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetPerms {
    /// Full login, such as `user@example.com`.
    ///
    /// Wire name `login`.
    ///
    /// Not certain: The documented call sends it.
    pub login: String,
    /// Access of the login to the directory.
    ///
    /// Wire name `perms`.
    ///
    /// Not certain: The documented call sends it.
    pub perms: types::WebDiskRights,
    /// Password of the Web Disk account. Some examples send it, others do not.
    ///
    /// Wire name `password`.
    pub password: Option<Secret>,
}

impl SetPerms {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        login: impl Into<String>,
        perms: impl Into<types::WebDiskRights>,
    ) -> Self {
        Self {
            login: login.into(),
            perms: perms.into(),
            password: None,
        }
    }

    /// Sets [`password`](field@Self::password).
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
}

impl Named for SetPerms {
    type Data = Vec<types::Change>;

    const CALL: Call = Call::new(Api::Api2, "WebDisk", "set_perms", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("login", &self.login);
        form.put("perms", &self.perms);
        form.opt("password", &self.password);
    }
}

impl std::fmt::Debug for SetPerms {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetPerms", f)
    }
}

/// Sets whether only the account can read the directory of a Web Disk account.
///
/// The API 2 function `WebDisk::setstatus`. It may change something. Needs the role `WebDisk`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-webdisk/cpanel-api-2-functions-webdisk-setstatus/>
#[doc(alias = "WebDisk::setstatus")]
pub fn setstatus<C: Caller>(
    client: &C,
    params: &Setstatus,
) -> C::Output<Reply<types::SetstatusData>> {
    client.call(params)
}

/// Sets whether only the account can read the directory of a Web Disk account: the parameters
/// of [`setstatus()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Setstatus {
    /// Full login, such as `user@example.com`.
    ///
    /// Wire name `login`.
    pub login: String,
    /// Whether the directory becomes private. The vendor's page says public in one place, but its
    /// sample reply says private.
    ///
    /// Wire name `on`.
    pub on: bool,
}

impl Setstatus {
    /// Creates the parameters.
    pub fn new(login: impl Into<String>, on: bool) -> Self {
        Self { login: login.into(), on }
    }
}

impl Named for Setstatus {
    type Data = types::SetstatusData;

    const CALL: Call = Call::new(Api::Api2, "WebDisk", "setstatus", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("login", &self.login);
        form.put("on", &self.on);
    }
}

impl std::fmt::Debug for Setstatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Setstatus", f)
    }
}
