// Made by cpanel-codegen from schema/uapi/Postgresql.yaml. Do not edit: change the schema and regenerate.

//! Manages PostgreSQL databases, their users and privileges.
//!
//! The module `Postgresql` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`create_database()`] | Creates an empty PostgreSQL database. |
//! | [`create_user()`] | Creates a PostgreSQL user without access to any database. |
//! | [`delete_database()`] | Deletes a PostgreSQL database with its content. |
//! | [`delete_user()`] | Deletes a PostgreSQL user, but no database. |
//! | [`get_restrictions()`] | Returns the maximum length and the prefix of PostgreSQL names. |
//! | [`grant_all_privileges()`] | Grants a PostgreSQL user full access to a database. |
//! | [`list_databases()`] | Lists the account's PostgreSQL databases with their size and users. |
//! | [`list_users()`] | Lists the account's PostgreSQL users. |
//! | [`rename_database()`] | Renames a PostgreSQL database. |
//! | [`rename_user()`] | Renames a PostgreSQL user and sets a new password. |
//! | [`rename_user_no_password()`] | Renames a PostgreSQL user and leaves it without a working password. |
//! | [`revoke_all_privileges()`] | Revokes all access of a PostgreSQL user to a database. |
//! | [`set_password()`] | Sets a new password for a PostgreSQL user. |
//! | [`update_privileges()`] | Grants the privileges again, so that PostgreSQL users can use new tables. |
//!
//! To set up a database, call [`create_database`](create_database()),
//! [`create_user`](create_user()) and [`grant_all_privileges`](grant_all_privileges()).
//! [`list_databases`](list_databases()) lists the databases with their users.
//!
//! - If names have a prefix on the server, always pass names with it.
//!   [`get_restrictions`](get_restrictions()) returns the prefix and the maximum length of
//!   names.
//! - [`set_password`](set_password()) changes a password. Renaming a user invalidates the
//!   stored password, because its hash contains the name. So [`rename_user`](rename_user())
//!   takes a new password, and after [`rename_user_no_password`](rename_user_no_password()) the
//!   user cannot log in until [`set_password`](set_password()) is called.
//! - [`update_privileges`](update_privileges()) grants the privileges again. Call it after
//!   tables were created, because PostgreSQL does not apply existing grants to new tables.
//! - [`delete_database`](delete_database()) and [`delete_user`](delete_user()) cannot be
//!   undone.
//!
//! All functions need the PostgreSQL role.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::postgresql::{self, CreateDatabase, CreateUser, GrantAllPrivileges};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // Names must begin with the prefix that `get_restrictions` returns.
//! postgresql::create_database(client, &CreateDatabase::new("username_stock")).await?;
//! postgresql::create_user(client, &CreateUser::new("username_clerk", "a long one")).await?;
//! let grant = GrantAllPrivileges::new("username_stock", "username_clerk");
//! postgresql::grant_all_privileges(client, &grant).await?;
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Creates an empty PostgreSQL database.
///
/// No user has access until [`grant_all_privileges`](grant_all_privileges()) is called. Fails
/// if the account has its maximum number of databases, or if the server lacks the PostgreSQL
/// role.
///
/// The UAPI function `Postgresql::create_database`. It may change something. Needs the role
/// `Postgres`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Postgresql::create_database/>
#[doc(alias = "Postgresql::create_database")]
pub fn create_database<C: Caller>(
    client: &C,
    params: &CreateDatabase,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Creates an empty PostgreSQL database: the parameters of [`create_database()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateDatabase {
    /// Name of the new database, with the prefix if the server uses one.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl CreateDatabase {
    /// Creates the parameters.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Named for CreateDatabase {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Postgresql",
        "create_database",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
    }
}

impl std::fmt::Debug for CreateDatabase {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CreateDatabase", f)
    }
}

/// Creates a PostgreSQL user without access to any database.
///
/// [`grant_all_privileges`](grant_all_privileges()) grants access to a database.
///
/// Returns: A number without a documented meaning, or nothing.
///
/// The UAPI function `Postgresql::create_user`. It may change something. Needs the role
/// `Postgres`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/create_user/>
#[doc(alias = "Postgresql::create_user")]
pub fn create_user<C: Caller>(
    client: &C,
    params: &CreateUser,
) -> C::Output<Reply<Option<i64>>> {
    client.call(params)
}

/// Creates a PostgreSQL user without access to any database: the parameters of
/// [`create_user()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateUser {
    /// Name of the new user, with the prefix if the server uses one.
    ///
    /// Wire name `name`.
    pub name: String,
    /// Password for the new user. A server may refuse one that is too weak.
    ///
    /// Wire name `password`.
    pub password: Secret,
}

impl CreateUser {
    /// Creates the parameters.
    pub fn new(name: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
        }
    }
}

impl Named for CreateUser {
    type Data = Option<i64>;

    const CALL: Call = Call::new(Api::Uapi, "Postgresql", "create_user", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
        form.put("password", &self.password);
    }
}

impl std::fmt::Debug for CreateUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CreateUser", f)
    }
}

/// Deletes a PostgreSQL database with its content.
///
/// It cannot be undone.
///
/// The UAPI function `Postgresql::delete_database`. It may change something. Needs the role
/// `Postgres`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Postgresql::delete_database/>
#[doc(alias = "Postgresql::delete_database")]
pub fn delete_database<C: Caller>(
    client: &C,
    params: &DeleteDatabase,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes a PostgreSQL database with its content: the parameters of [`delete_database()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteDatabase {
    /// Database to delete, with its prefix.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl DeleteDatabase {
    /// Creates the parameters.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Named for DeleteDatabase {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Postgresql",
        "delete_database",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
    }
}

impl std::fmt::Debug for DeleteDatabase {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteDatabase", f)
    }
}

/// Deletes a PostgreSQL user, but no database.
///
/// It cannot be undone.
///
/// The UAPI function `Postgresql::delete_user`. It may change something. Needs the role
/// `Postgres`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Postgresql::delete_user/>
#[doc(alias = "Postgresql::delete_user")]
pub fn delete_user<C: Caller>(client: &C, params: &DeleteUser) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes a PostgreSQL user, but no database: the parameters of [`delete_user()`].
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
    /// User to delete, with the prefix.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl DeleteUser {
    /// Creates the parameters.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Named for DeleteUser {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Postgresql", "delete_user", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
    }
}

impl std::fmt::Debug for DeleteUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteUser", f)
    }
}

/// Returns the maximum length and the prefix of PostgreSQL names.
///
/// The UAPI function `Postgresql::get_restrictions`. It changes nothing. Needs the role
/// `Postgres`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Postgresql::get_restrictions/>
#[doc(alias = "Postgresql::get_restrictions")]
pub fn get_restrictions<C: Caller>(
    client: &C,
    params: &GetRestrictions,
) -> C::Output<Reply<types::GetRestrictionsData>> {
    client.call(params)
}

/// Returns the maximum length and the prefix of PostgreSQL names: the parameters of
/// [`get_restrictions()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetRestrictions {}

impl GetRestrictions {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetRestrictions {
    type Data = types::GetRestrictionsData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Postgresql",
        "get_restrictions",
        Effect::Read,
    );
}

/// Grants a PostgreSQL user full access to a database.
///
/// It does not apply to tables that are created later;
/// [`update_privileges`](update_privileges()) does.
///
/// The UAPI function `Postgresql::grant_all_privileges`. It may change something. Needs the
/// role `Postgres`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/grant_all_privileges/>
#[doc(alias = "Postgresql::grant_all_privileges")]
pub fn grant_all_privileges<C: Caller>(
    client: &C,
    params: &GrantAllPrivileges,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Grants a PostgreSQL user full access to a database: the parameters of
/// [`grant_all_privileges()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GrantAllPrivileges {
    /// Database to which the user gets access, with its prefix.
    ///
    /// Wire name `database`.
    pub database: String,
    /// User who gets access, with the prefix.
    ///
    /// Wire name `user`.
    pub user: String,
}

impl GrantAllPrivileges {
    /// Creates the parameters.
    pub fn new(database: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            database: database.into(),
            user: user.into(),
        }
    }
}

impl Named for GrantAllPrivileges {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Postgresql",
        "grant_all_privileges",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("database", &self.database);
        form.put("user", &self.user);
    }
}

impl std::fmt::Debug for GrantAllPrivileges {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GrantAllPrivileges", f)
    }
}

/// Lists the account's PostgreSQL databases with their size and users.
///
/// Returns: Each item is a database.
///
/// The UAPI function `Postgresql::list_databases`. It changes nothing. Needs the role
/// `Postgres`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Postgresql-list_databases/>
#[doc(alias = "Postgresql::list_databases")]
pub fn list_databases<C: Caller>(
    client: &C,
    params: &ListDatabases,
) -> C::Output<Reply<Vec<types::ListDatabasesRow>>> {
    client.call(params)
}

/// Lists the account's PostgreSQL databases with their size and users: the parameters of
/// [`list_databases()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListDatabases {}

impl ListDatabases {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListDatabases {
    type Data = Vec<types::ListDatabasesRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Postgresql",
        "list_databases",
        Effect::Read,
    );
}

/// Lists the account's PostgreSQL users.
///
/// Returns: Each item is the name of a user, including the prefix.
///
/// The UAPI function `Postgresql::list_users`. It changes nothing. Needs the role `Postgres`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Postgresql::list_users/>
#[doc(alias = "Postgresql::list_users")]
pub fn list_users<C: Caller>(
    client: &C,
    params: &ListUsers,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Lists the account's PostgreSQL users: the parameters of [`list_users()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListUsers {}

impl ListUsers {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListUsers {
    type Data = Vec<String>;

    const CALL: Call = Call::new(Api::Uapi, "Postgresql", "list_users", Effect::Read);
}

/// Renames a PostgreSQL database.
///
/// Programs that use the old name can no longer connect.
///
/// The UAPI function `Postgresql::rename_database`. It may change something. Needs the role
/// `Postgres`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/rename_database/>
#[doc(alias = "Postgresql::rename_database")]
pub fn rename_database<C: Caller>(
    client: &C,
    params: &RenameDatabase,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Renames a PostgreSQL database: the parameters of [`rename_database()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RenameDatabase {
    /// New name, with the prefix if the server uses one.
    ///
    /// Wire name `newname`.
    pub newname: String,
    /// Current name, with the prefix.
    ///
    /// Wire name `oldname`.
    pub oldname: String,
}

impl RenameDatabase {
    /// Creates the parameters.
    pub fn new(newname: impl Into<String>, oldname: impl Into<String>) -> Self {
        Self {
            newname: newname.into(),
            oldname: oldname.into(),
        }
    }
}

impl Named for RenameDatabase {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Postgresql",
        "rename_database",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("newname", &self.newname);
        form.put("oldname", &self.oldname);
    }
}

impl std::fmt::Debug for RenameDatabase {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RenameDatabase", f)
    }
}

/// Renames a PostgreSQL user and sets a new password.
///
/// The old password cannot be kept, because its hash depends on the name. Programs that use the
/// old name can no longer connect.
///
/// The UAPI function `Postgresql::rename_user`. It may change something. Needs the role
/// `Postgres`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Postgresql::rename_user/>
#[doc(alias = "Postgresql::rename_user")]
pub fn rename_user<C: Caller>(client: &C, params: &RenameUser) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Renames a PostgreSQL user and sets a new password: the parameters of [`rename_user()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RenameUser {
    /// New name, with the prefix if the server uses one.
    ///
    /// Wire name `newname`.
    pub newname: String,
    /// Current name, with the prefix.
    ///
    /// Wire name `oldname`.
    pub oldname: String,
    /// New password.
    ///
    /// Wire name `password`.
    pub password: Secret,
}

/// The required parameters of [`RenameUser::new()`].
#[derive(Clone)]
#[must_use]
pub struct RenameUserRequired<'a> {
    /// See [`newname`](field@RenameUser::newname).
    pub newname: &'a str,
    /// See [`oldname`](field@RenameUser::oldname).
    pub oldname: &'a str,
    /// See [`password`](field@RenameUser::password).
    pub password: &'a str,
}

impl RenameUser {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: RenameUserRequired<'_>) -> Self {
        Self {
            newname: required.newname.into(),
            oldname: required.oldname.into(),
            password: required.password.into(),
        }
    }
}

impl Named for RenameUser {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Postgresql", "rename_user", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("newname", &self.newname);
        form.put("oldname", &self.oldname);
        form.put("password", &self.password);
    }
}

impl std::fmt::Debug for RenameUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RenameUser", f)
    }
}

/// Renames a PostgreSQL user and leaves it without a working password.
///
/// The stored hash of the password depends on the name, so the user cannot log in until
/// [`set_password`](set_password()) sets a new one. [`rename_user`](rename_user()) does both at
/// once.
///
/// The UAPI function `Postgresql::rename_user_no_password`. It may change something. Needs the
/// role `Postgres`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/rename_user_no_password/>
#[doc(alias = "Postgresql::rename_user_no_password")]
pub fn rename_user_no_password<C: Caller>(
    client: &C,
    params: &RenameUserNoPassword,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Renames a PostgreSQL user and leaves it without a working password: the parameters of
/// [`rename_user_no_password()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RenameUserNoPassword {
    /// New name, with the prefix if the server uses one.
    ///
    /// Wire name `newname`.
    pub newname: String,
    /// Current name, with the prefix.
    ///
    /// Wire name `oldname`.
    pub oldname: String,
}

impl RenameUserNoPassword {
    /// Creates the parameters.
    pub fn new(newname: impl Into<String>, oldname: impl Into<String>) -> Self {
        Self {
            newname: newname.into(),
            oldname: oldname.into(),
        }
    }
}

impl Named for RenameUserNoPassword {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Postgresql",
        "rename_user_no_password",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("newname", &self.newname);
        form.put("oldname", &self.oldname);
    }
}

impl std::fmt::Debug for RenameUserNoPassword {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RenameUserNoPassword", f)
    }
}

/// Revokes all access of a PostgreSQL user to a database.
///
/// The user and the database are not deleted.
///
/// The UAPI function `Postgresql::revoke_all_privileges`. It may change something. Needs the
/// role `Postgres`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/revoke_all_privileges/>
#[doc(alias = "Postgresql::revoke_all_privileges")]
pub fn revoke_all_privileges<C: Caller>(
    client: &C,
    params: &RevokeAllPrivileges,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Revokes all access of a PostgreSQL user to a database: the parameters of
/// [`revoke_all_privileges()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RevokeAllPrivileges {
    /// Database to which the user loses access, with its prefix.
    ///
    /// Wire name `database`.
    pub database: String,
    /// User who loses access, with the prefix.
    ///
    /// Wire name `user`.
    pub user: String,
}

impl RevokeAllPrivileges {
    /// Creates the parameters.
    pub fn new(database: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            database: database.into(),
            user: user.into(),
        }
    }
}

impl Named for RevokeAllPrivileges {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Postgresql",
        "revoke_all_privileges",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("database", &self.database);
        form.put("user", &self.user);
    }
}

impl std::fmt::Debug for RevokeAllPrivileges {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RevokeAllPrivileges", f)
    }
}

/// Sets a new password for a PostgreSQL user.
///
/// Programs that use the old password can no longer connect.
///
/// The UAPI function `Postgresql::set_password`. It may change something. Needs the role
/// `Postgres`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_password/>
#[doc(alias = "Postgresql::set_password")]
pub fn set_password<C: Caller>(
    client: &C,
    params: &SetPassword,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets a new password for a PostgreSQL user: the parameters of [`set_password()`].
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
    /// Password to set. A server may refuse one that is too weak.
    ///
    /// Wire name `password`.
    pub password: Secret,
    /// User to change, with the prefix if the server uses one.
    ///
    /// Wire name `user`.
    pub user: String,
}

impl SetPassword {
    /// Creates the parameters.
    pub fn new(password: impl Into<Secret>, user: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            user: user.into(),
        }
    }
}

impl Named for SetPassword {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Postgresql", "set_password", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("password", &self.password);
        form.put("user", &self.user);
    }
}

impl std::fmt::Debug for SetPassword {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetPassword", f)
    }
}

/// Grants the privileges again, so that PostgreSQL users can use new tables.
///
/// A grant in PostgreSQL applies only to existing tables. Call this function after tables were
/// created in a database that several users share. It applies to all databases of the account.
///
/// The UAPI function `Postgresql::update_privileges`. It may change something. Needs the role
/// `Postgres`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Postgresql-update_privileges/>
#[doc(alias = "Postgresql::update_privileges")]
pub fn update_privileges<C: Caller>(
    client: &C,
    params: &UpdatePrivileges,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Grants the privileges again, so that PostgreSQL users can use new tables: the parameters of
/// [`update_privileges()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UpdatePrivileges {}

impl UpdatePrivileges {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for UpdatePrivileges {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Postgresql",
        "update_privileges",
        Effect::Write,
    );
}
