// Made by cpanel-codegen from schema/uapi/WebDisk.yaml. Do not edit: change the schema and regenerate.

//! Changes and deletes Web Disk (WebDAV) accounts.
//!
//! The module `WebDisk` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`delete_user()`] | Deletes a Web Disk account and, if requested, its files. |
//! | [`set_homedir()`] | Changes the directory of a Web Disk account. |
//! | [`set_password()`] | Sets a new password for a Web Disk account. |
//! | [`set_permissions()`] | Sets whether a Web Disk account is read-only. |
//!
//! With a Web Disk account, users can mount a directory of the account as a network drive.
//! These functions change existing Web Disk accounts: [`set_password`](set_password()),
//! [`set_homedir`](set_homedir()) (the directory), [`set_permissions`](set_permissions())
//! (read-only or not) and [`delete_user`](delete_user()). To create a Web Disk account, use a
//! subaccount (module `UserManager`), a team user (module `Team`) or a function of API 2. In
//! every function, `user` is the full login name, such as `example1@example.com`.
//!
//! [`delete_user`](delete_user()) can also delete the directory with all its files. Some
//! clients, such as some old versions of Windows, need digest authentication. They fail if the
//! password was set without it. All functions need the Web Disk role.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::web_disk::{self, SetPassword, SetPermissions};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // Create the account with `WebDisk::addwebdisk` of API 2, or with `UserManager::create_user`.
//! let user = "ada@example.com";
//! web_disk::set_password(client, &SetPassword::new("a long one", user)).await?;
//! web_disk::set_permissions(client, &SetPermissions::new("ro", user)).await?;
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Deletes a Web Disk account and, if requested, its files.
///
/// This cannot be undone. Check the directory first, because it may be the directory of a
/// website.
///
/// The UAPI function `WebDisk::delete_user`. It may change something. Needs the role `WebDisk`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebDisk::delete_user/>
#[doc(alias = "WebDisk::delete_user")]
pub fn delete_user<C: Caller>(client: &C, params: &DeleteUser) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes a Web Disk account and, if requested, its files: the parameters of
/// [`delete_user()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteUser {
    /// Whether to delete the directory and its content too: `1` deletes them, `0` keeps them.
    ///
    /// Wire name `destroy`.
    pub destroy: bool,
    /// Full login name of the Web Disk account, such as `example1@example.com`.
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

impl std::fmt::Debug for DeleteUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteUser", f)
    }
}

/// Changes the directory of a Web Disk account.
///
/// The function does not move files from the old directory.
///
/// The UAPI function `WebDisk::set_homedir`. It may change something. Needs the role `WebDisk`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebDisk::set_homedir/>
#[doc(alias = "WebDisk::set_homedir")]
pub fn set_homedir<C: Caller>(client: &C, params: &SetHomedir) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Changes the directory of a Web Disk account: the parameters of [`set_homedir()`].
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
    /// New directory, relative to the account's home directory.
    ///
    /// Wire name `homedir`. Format: `path`.
    pub homedir: String,
    /// Full login name of the Web Disk account, such as `example1@example.com`.
    ///
    /// Wire name `user`. Format: `email`.
    pub user: String,
    /// Whether the directory is closed to other users: `1` sets the mode 0700, `0` sets 0755. By
    /// default, `0`.
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

impl std::fmt::Debug for SetHomedir {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetHomedir", f)
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
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetPassword {
    /// New password of the Web Disk account.
    ///
    /// Wire name `password`.
    pub password: Secret,
    /// Full login name of the Web Disk account, such as `example1@example.com`.
    ///
    /// Wire name `user`. Format: `email`.
    pub user: String,
    /// Whether to accept digest authentication, which some old Windows clients need. By default,
    /// no, and a call without it disables digest authentication.
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

impl std::fmt::Debug for SetPassword {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetPassword", f)
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
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetPermissions {
    /// Permissions: `ro` (read only) or `rw` (read and write).
    ///
    /// Wire name `perms`.
    pub perms: types::SetPermissionsPerms,
    /// Full login name of the Web Disk account, such as `example1@example.com`.
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

impl std::fmt::Debug for SetPermissions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetPermissions", f)
    }
}
