// Made by cpanel-codegen from schema/uapi/WebDisk.yaml. Do not edit: change the schema and regenerate.

//! Change and delete Web Disk (WebDAV) accounts.
//!
//! The module `WebDisk` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`delete_user()`] | Deletes a Web Disk account, and if requested also its files. |
//! | [`set_homedir()`] | Changes the directory that a Web Disk account sees. |
//! | [`set_password()`] | Sets a new password for a Web Disk account. |
//! | [`set_permissions()`] | Sets whether a Web Disk account is read-only. |
//!
//! With a Web Disk account, users can mount a directory of the account as a network drive.
//! These functions change existing Web Disk accounts: [`set_password`](set_password()),
//! [`set_homedir`](set_homedir()) (the directory), [`set_permissions`](set_permissions())
//! (read-only or not) and [`delete_user`](delete_user()). Subaccounts (module `UserManager`),
//! team users (`Team`) or functions of API 2 create them. In every function `user` is the full
//! login, such as `example1@example.com`.
//!
//! [`delete_user`](delete_user()) can also delete the directory with all its files. Clients
//! that need digest authentication, such as some old versions of Windows, fail if the password
//! was set without it. All functions need the Web Disk role.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::web_disk::{self, SetPassword, SetPermissions};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // Accounts are made with `WebDisk::addwebdisk` of API 2, or with a subaccount of `UserManager`.
//! let user = "ada@example.com";
//! web_disk::set_password(client, &SetPassword::new("a long one", user)).await?;
//! web_disk::set_permissions(client, &SetPermissions::new("ro", user)).await?;
//! # Ok(()) }
//! ```

use cpanel_core::codegen::{Api, Call, Caller, Effect, Form, Named, Reply, Secret};

pub mod types;

/// Deletes a Web Disk account, and if requested also its files.
///
/// Cannot be undone. Check where the directory is before deleting it: it may be one that a
/// website lives in.
///
/// The UAPI function `WebDisk::delete_user`. It may change something. Needs the role `WebDisk`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebDisk::delete_user/>
#[doc(alias = "WebDisk::delete_user")]
pub fn delete_user<C: Caller>(client: &C, params: &DeleteUser) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes a Web Disk account, and if requested also its files: the parameters of
/// [`delete_user()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteUser {
    /// `1` deletes its directory and everything in it too, `0` keeps the files.
    ///
    /// Wire name `destroy`.
    pub destroy: bool,
    /// Full login of the Web Disk account, such as `example1@example.com`.
    ///
    /// Wire name `user`. Format: `email`.
    pub user: String,
}

impl DeleteUser {
    /// Creates the parameters.
    pub fn new(destroy: bool, user: impl Into<String>) -> Self {
        Self { destroy, user: user.into() }
    }
}

impl Named for DeleteUser {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "WebDisk", "delete_user", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("destroy", &self.destroy);
        form.put("user", &self.user);
    }
}

/// Changes the directory that a Web Disk account sees.
///
/// Files are not moved from the old directory.
///
/// The UAPI function `WebDisk::set_homedir`. It may change something. Needs the role `WebDisk`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebDisk::set_homedir/>
#[doc(alias = "WebDisk::set_homedir")]
pub fn set_homedir<C: Caller>(client: &C, params: &SetHomedir) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Changes the directory that a Web Disk account sees: the parameters of [`set_homedir()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetHomedir {
    /// Directory, relative to the account's home.
    ///
    /// Wire name `homedir`. Format: `path`.
    pub homedir: String,
    /// Full login of the Web Disk account, such as `example1@example.com`.
    ///
    /// Wire name `user`. Format: `email`.
    pub user: String,
    /// Whether the directory is closed to others: `1` sets mode 0700, `0` sets 0755. By default,
    /// `0`.
    ///
    /// Wire name `private`. Default: `false`.
    pub private: Option<bool>,
}

impl SetHomedir {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(homedir: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            homedir: homedir.into(),
            user: user.into(),
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
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "WebDisk", "set_homedir", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("homedir", &self.homedir);
        form.put("user", &self.user);
        form.opt("private", &self.private);
    }
}

/// Sets a new password for a Web Disk account.
///
/// The UAPI function `WebDisk::set_password`. It may change something. Needs the role
/// `WebDisk`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebDisk::set_password/>
#[doc(alias = "WebDisk::set_password")]
pub fn set_password<C: Caller>(
    client: &C,
    params: &SetPassword,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets a new password for a Web Disk account: the parameters of [`set_password()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetPassword {
    /// Password to log in with from now on.
    ///
    /// Wire name `password`.
    pub password: Secret,
    /// Full login of the Web Disk account, such as `example1@example.com`.
    ///
    /// Wire name `user`. Format: `email`.
    pub user: String,
    /// Whether to accept digest authentication, which some old Windows clients need. By default,
    /// no: it is then off afterwards.
    ///
    /// Wire name `enabledigest`. Default: `false`.
    pub enabledigest: Option<bool>,
}

impl SetPassword {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(password: impl Into<Secret>, user: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            user: user.into(),
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

impl Named for SetPassword {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "WebDisk", "set_password", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("password", &self.password);
        form.put("user", &self.user);
        form.opt("enabledigest", &self.enabledigest);
    }
}

/// Sets whether a Web Disk account is read-only.
///
/// The UAPI function `WebDisk::set_permissions`. It may change something. Needs the role
/// `WebDisk`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_permissions/>
#[doc(alias = "WebDisk::set_permissions")]
pub fn set_permissions<C: Caller>(
    client: &C,
    params: &SetPermissions,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets whether a Web Disk account is read-only: the parameters of [`set_permissions()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetPermissions {
    /// `ro` may only read, `rw` may read and write.
    ///
    /// Wire name `perms`.
    pub perms: types::SetPermissionsPerms,
    /// Full login of the Web Disk account, such as `example1@example.com`.
    ///
    /// Wire name `user`. Format: `email`.
    pub user: String,
}

impl SetPermissions {
    /// Creates the parameters.
    pub fn new(
        perms: impl Into<types::SetPermissionsPerms>,
        user: impl Into<String>,
    ) -> Self {
        Self {
            perms: perms.into(),
            user: user.into(),
        }
    }
}

impl Named for SetPermissions {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "WebDisk", "set_permissions", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("perms", &self.perms);
        form.put("user", &self.user);
    }
}
