// Made by cpanel-codegen from schema/uapi/DirectoryPrivacy.yaml. Do not edit: change the schema and regenerate.

//! Protects directories of the website with passwords and manages their users.
//!
//! The module `DirectoryPrivacy` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`add_user()`] | Adds a user who can open a password-protected directory. |
//! | [`configure_directory_protection()`] | Turns the password protection of a directory on or off. |
//! | [`delete_user()`] | Removes a user of a password-protected directory. |
//! | [`is_directory_protected()`] | Returns whether a directory is protected with a password, and its settings. |
//! | [`list_directories()`] | Returns the protection of a directory, its parent and its subdirectories. |
//! | [`list_users()`] | Lists the users of a password-protected directory. |
//!
//! The web server can require a name and a password (HTTP basic authentication) for a
//! directory. This takes two steps:
//! [`configure_directory_protection`](configure_directory_protection()) enables the protection,
//! and [`add_user`](add_user()) adds a user. With protection but without users, nobody has
//! access. Without protection, everybody has access.
//!
//! - The users belong to one directory and are independent of mail, FTP and system accounts.
//!   [`list_users`](list_users()) lists them, and [`delete_user`](delete_user()) removes one.
//! - [`list_directories`](list_directories()) returns the state of a directory, of its parent
//!   and of its subdirectories. [`is_directory_protected`](is_directory_protected()) returns
//!   the state of one directory.
//! - The protection also applies to subdirectories. Passwords are not encrypted unless the site
//!   uses HTTPS. The settings are in `.htaccess` in the directory, and the passwords in a file
//!   below `.htpasswds` in the home directory.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::directory_privacy::{self, AddUser, AddUserRequired, ConfigureDirectoryProtection};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let directory = "/home/username/public_html/staff";
//! let user = AddUserRequired { dir: directory, password: "a long one", user: "ada" };
//! directory_privacy::add_user(client, &AddUser::new(user)).await?;
//!
//! let protect = ConfigureDirectoryProtection::new("Staff only", directory, true);
//! directory_privacy::configure_directory_protection(client, &protect).await?;
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Adds a user who can open a password-protected directory.
///
/// This does not turn on the protection;
/// [`configure_directory_protection`](configure_directory_protection()) does.
///
/// The UAPI function `DirectoryPrivacy::add_user`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/add_user/>
#[doc(alias = "DirectoryPrivacy::add_user")]
pub fn add_user<C: Caller>(client: &C, params: &AddUser) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Adds a user who can open a password-protected directory: the parameters of [`add_user()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddUser {
    /// Path of the directory, such as `/home/user/public_html/members`.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: String,
    /// Password of the user.
    ///
    /// Wire name `password`.
    pub password: Secret,
    /// Login name of the user. It is valid only for this directory.
    ///
    /// Wire name `user`.
    pub user: String,
}

/// The required parameters of [`AddUser::new()`].
#[derive(Clone)]
#[must_use]
pub struct AddUserRequired<'a> {
    /// See [`dir`](field@AddUser::dir).
    pub dir: &'a str,
    /// See [`password`](field@AddUser::password).
    pub password: &'a str,
    /// See [`user`](field@AddUser::user).
    pub user: &'a str,
}

impl AddUser {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: AddUserRequired<'_>) -> Self {
        Self {
            dir: required.dir.into(),
            password: required.password.into(),
            user: required.user.into(),
        }
    }
}

impl Named for AddUser {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "DirectoryPrivacy",
        "add_user",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
        form.put("password", &self.password);
        form.put("user", &self.user);
    }
}

impl std::fmt::Debug for AddUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddUser", f)
    }
}

/// Turns the password protection of a directory on or off.
///
/// The UAPI function `DirectoryPrivacy::configure_directory_protection`. It may change
/// something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/configure_directory_protection/>
#[doc(alias = "DirectoryPrivacy::configure_directory_protection")]
pub fn configure_directory_protection<C: Caller>(
    client: &C,
    params: &ConfigureDirectoryProtection,
) -> C::Output<Reply<types::Protection>> {
    client.call(params)
}

/// Turns the password protection of a directory on or off: the parameters of
/// [`configure_directory_protection()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ConfigureDirectoryProtection {
    /// Title that browsers show when they ask for the password. It matters only if the protection
    /// is turned on, but it is always required.
    ///
    /// Wire name `authname`.
    pub authname: String,
    /// Path of the directory, absolute or relative to the home directory.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: String,
    /// Whether the directory is protected. `false` removes the protection.
    ///
    /// Wire name `enabled`.
    pub enabled: bool,
}

impl ConfigureDirectoryProtection {
    /// Creates the parameters.
    pub fn new(
        authname: impl Into<String>,
        dir: impl Into<String>,
        enabled: bool,
    ) -> Self {
        Self {
            authname: authname.into(),
            dir: dir.into(),
            enabled,
        }
    }
}

impl Named for ConfigureDirectoryProtection {
    type Data = types::Protection;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DirectoryPrivacy",
        "configure_directory_protection",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("authname", &self.authname);
        form.put("dir", &self.dir);
        form.put("enabled", &self.enabled);
    }
}

impl std::fmt::Debug for ConfigureDirectoryProtection {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ConfigureDirectoryProtection", f)
    }
}

/// Removes a user of a password-protected directory.
///
/// The UAPI function `DirectoryPrivacy::delete_user`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_user/>
#[doc(alias = "DirectoryPrivacy::delete_user")]
pub fn delete_user<C: Caller>(client: &C, params: &DeleteUser) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Removes a user of a password-protected directory: the parameters of [`delete_user()`].
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
    /// Absolute path of the directory.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: String,
    /// Login name of the user to remove.
    ///
    /// Wire name `user`. Format: `username`.
    pub user: String,
}

impl DeleteUser {
    /// Creates the parameters.
    pub fn new(dir: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            dir: dir.into(),
            user: user.into(),
        }
    }
}

impl Named for DeleteUser {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "DirectoryPrivacy",
        "delete_user",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
        form.put("user", &self.user);
    }
}

impl std::fmt::Debug for DeleteUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteUser", f)
    }
}

/// Returns whether a directory is protected with a password, and its settings.
///
/// The UAPI function `DirectoryPrivacy::is_directory_protected`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/is_directory_protected/>
#[doc(alias = "DirectoryPrivacy::is_directory_protected")]
pub fn is_directory_protected<C: Caller>(
    client: &C,
    params: &IsDirectoryProtected,
) -> C::Output<Reply<types::Protection>> {
    client.call(params)
}

/// Returns whether a directory is protected with a password, and its settings: the parameters
/// of [`is_directory_protected()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct IsDirectoryProtected {
    /// Absolute path of the directory.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: String,
}

impl IsDirectoryProtected {
    /// Creates the parameters.
    pub fn new(dir: impl Into<String>) -> Self {
        Self { dir: dir.into() }
    }
}

impl Named for IsDirectoryProtected {
    type Data = types::Protection;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DirectoryPrivacy",
        "is_directory_protected",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
    }
}

impl std::fmt::Debug for IsDirectoryProtected {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "IsDirectoryProtected", f)
    }
}

/// Returns the protection of a directory, its parent and its subdirectories.
///
/// The UAPI function `DirectoryPrivacy::list_directories`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DirectoryPrivacy-list_directories/>
#[doc(alias = "DirectoryPrivacy::list_directories")]
pub fn list_directories<C: Caller>(
    client: &C,
    params: &ListDirectories,
) -> C::Output<Reply<types::ListDirectoriesData>> {
    client.call(params)
}

/// Returns the protection of a directory, its parent and its subdirectories: the parameters of
/// [`list_directories()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListDirectories {
    /// Path of the directory whose immediate subdirectories are checked.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: String,
}

impl ListDirectories {
    /// Creates the parameters.
    pub fn new(dir: impl Into<String>) -> Self {
        Self { dir: dir.into() }
    }
}

impl Named for ListDirectories {
    type Data = types::ListDirectoriesData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DirectoryPrivacy",
        "list_directories",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
    }
}

impl std::fmt::Debug for ListDirectories {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListDirectories", f)
    }
}

/// Lists the users of a password-protected directory.
///
/// Returns: Each item is a login name.
///
/// The UAPI function `DirectoryPrivacy::list_users`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DirectoryPrivacy::list_users/>
#[doc(alias = "DirectoryPrivacy::list_users")]
pub fn list_users<C: Caller>(
    client: &C,
    params: &ListUsers,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Lists the users of a password-protected directory: the parameters of [`list_users()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListUsers {
    /// Path of the directory.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: String,
}

impl ListUsers {
    /// Creates the parameters.
    pub fn new(dir: impl Into<String>) -> Self {
        Self { dir: dir.into() }
    }
}

impl Named for ListUsers {
    type Data = Vec<String>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DirectoryPrivacy",
        "list_users",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
    }
}

impl std::fmt::Debug for ListUsers {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListUsers", f)
    }
}
