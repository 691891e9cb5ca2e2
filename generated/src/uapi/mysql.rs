// Made by cpanel-codegen from schema/uapi/Mysql.yaml. Do not edit: change the schema and regenerate.

//! Manages the account's MySQL or MariaDB databases, their users, privileges and remote hosts.
//!
//! The module `Mysql` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`add_host()`] | Allows another machine to connect to the account's databases. |
//! | [`add_host_note()`] | Stores a note about a machine that may connect to the databases. |
//! | [`check_database()`] | Checks all tables of a database for errors. |
//! | [`create_database()`] | Creates an empty database. |
//! | [`create_user()`] | Creates a database user. |
//! | [`delete_database()`] | Deletes a database with everything in it. |
//! | [`delete_host()`] | Stops a machine from connecting to the account's databases. |
//! | [`delete_user()`] | Deletes a database user. |
//! | [`dump_database_schema()`] | Returns the SQL that recreates a database's structure, without its rows. |
//! | [`get_host_notes()`] | Reads the notes about machines that may connect. |
//! | [`get_privileges_on_database()`] | Lists the privileges of a database user on a database. |
//! | [`get_restrictions()`] | Returns the prefix and the maximum length of names of databases and users. |
//! | [`get_server_information()`] | Returns the database server's address and version. |
//! | [`list_databases()`] | Lists the account's databases with their size and users. |
//! | [`list_routines()`] | Lists stored procedures and functions of the account's database users. |
//! | [`list_users()`] | Lists the account's database users with the databases to which they have access. |
//! | [`locate_server()`] | Returns whether the databases are on this server or another one. |
//! | [`rename_database()`] | Renames a database by copying it and deleting the old one. |
//! | [`rename_user()`] | Renames a database user. |
//! | [`repair_database()`] | Repairs all tables of a database. |
//! | [`revoke_access_to_database()`] | Revokes all privileges of a user on a database. |
//! | [`set_password()`] | Sets a new password for a database user. |
//! | [`set_privileges_on_database()`] | Sets what a database user may do in a database. |
//! | [`setup_db_and_user()`] | Creates a database and a user with full access to it, both with random names. |
//! | [`update_privileges()`] | Grants the account's database users their privileges again. |
//!
//! To set up a database, call [`create_database`](create_database()),
//! [`create_user`](create_user()) and
//! [`set_privileges_on_database`](set_privileges_on_database()).
//! [`setup_db_and_user`](setup_db_and_user()) does all of this with random names and returns
//! the password, for installers.
//!
//! - [`list_databases`](list_databases()) returns sizes and users, [`list_users`](list_users())
//!   returns the databases of each user, and
//!   [`get_privileges_on_database`](get_privileges_on_database()) returns the privileges.
//! - **Names have a prefix** on most servers: up to eight characters of the account's name, and
//!   an underscore. [`get_restrictions`](get_restrictions()) returns the prefix and the maximum
//!   length of names. Always pass names with the prefix.
//! - [`set_privileges_on_database`](set_privileges_on_database()) replaces a user's privileges
//!   on a database, and [`revoke_access_to_database`](revoke_access_to_database()) removes all
//!   of them.
//! - [`rename_database`](rename_database()) copies the whole database and can fail in between,
//!   so make a backup first.
//! - [`check_database`](check_database()) and [`repair_database`](repair_database()) process
//!   all tables. With a large database, they need a long time limit.
//! - [`add_host`](add_host()) allows connections from another machine, and
//!   [`delete_host`](delete_host()) removes this permission. [`add_host_note`](add_host_note())
//!   and [`get_host_notes`](get_host_notes()) write and read a note about a machine.
//! - [`locate_server`](locate_server()) and
//!   [`get_server_information`](get_server_information()) return the address of the database
//!   server. All functions fail on a server without the database role, unless it uses a remote
//!   database server.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::mysql::{self, CreateDatabase, CreateUser, SetPrivilegesOnDatabase};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // Names must begin with the prefix that `get_restrictions` returns.
//! mysql::create_database(client, &CreateDatabase::new("username_blog")).await?;
//! mysql::create_user(client, &CreateUser::new("username_writer", "a long one")).await?;
//!
//! let grant = SetPrivilegesOnDatabase::new("username_blog", "username_writer")
//!     .privileges(["ALL PRIVILEGES"]);
//! mysql::set_privileges_on_database(client, &grant).await?;
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Allows another machine to connect to the account's databases.
///
/// Applies to all database users of the account. The server's firewall must allow the
/// connection too.
///
/// The UAPI function `Mysql::add_host`. It may change something. Needs the role `MySQL`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/add_host/>
#[doc(alias = "Mysql::add_host")]
pub fn add_host<C: Caller>(client: &C, params: &AddHost) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Allows another machine to connect to the account's databases: the parameters of
/// [`add_host()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddHost {
    /// The machine: a hostname, an IP address, a range with `%` such as `192.168.%.%`, or a CIDR
    /// range such as `192.168.0.0/16`.
    ///
    /// Wire name `host`.
    pub host: String,
}

impl AddHost {
    /// Creates the parameters.
    pub fn new(host: impl Into<String>) -> Self {
        Self { host: host.into() }
    }
}

impl Named for AddHost {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Mysql", "add_host", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("host", &self.host);
    }
}

impl std::fmt::Debug for AddHost {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddHost", f)
    }
}

/// Stores a note about a machine that may connect to the databases.
///
/// Fails if [`add_host`](add_host()) has not allowed the machine.
///
/// The UAPI function `Mysql::add_host_note`. It may change something. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Mysql-add_host_note/>
#[doc(alias = "Mysql::add_host_note")]
pub fn add_host_note<C: Caller>(
    client: &C,
    params: &AddHostNote,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Stores a note about a machine that may connect to the databases: the parameters of
/// [`add_host_note()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddHostNote {
    /// The machine: a hostname, an IP address, a range with `%` such as `192.168.%.%`, or a CIDR
    /// range such as `192.168.0.0/16`.
    ///
    /// Wire name `host`.
    pub host: String,
    /// Remark to keep, in place of the one there was.
    ///
    /// Wire name `note`.
    pub note: String,
}

impl AddHostNote {
    /// Creates the parameters.
    pub fn new(host: impl Into<String>, note: impl Into<String>) -> Self {
        Self {
            host: host.into(),
            note: note.into(),
        }
    }
}

impl Named for AddHostNote {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Mysql", "add_host_note", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("host", &self.host);
        form.put("note", &self.note);
    }
}

impl std::fmt::Debug for AddHostNote {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddHostNote", f)
    }
}

/// Checks all tables of a database for errors.
///
/// Returns: One item per table, in order.
///
/// The UAPI function `Mysql::check_database`. It may change something. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Mysql-check_database/>
#[doc(alias = "Mysql::check_database")]
pub fn check_database<C: Caller>(
    client: &C,
    params: &CheckDatabase,
) -> C::Output<Reply<Vec<types::TableMessage>>> {
    client.call(params)
}

/// Checks all tables of a database for errors: the parameters of [`check_database()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CheckDatabase {
    /// Name of the database, with its prefix.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl CheckDatabase {
    /// Creates the parameters.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Named for CheckDatabase {
    type Data = Vec<types::TableMessage>;

    const CALL: Call = Call::new(Api::Uapi, "Mysql", "check_database", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
    }
}

impl std::fmt::Debug for CheckDatabase {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CheckDatabase", f)
    }
}

/// Creates an empty database.
///
/// Fails if the account has its maximum number of databases or the name exists. No user has
/// access until [`set_privileges_on_database`](set_privileges_on_database()) is called.
///
/// The UAPI function `Mysql::create_database`. It may change something. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/create_database/>
#[doc(alias = "Mysql::create_database")]
pub fn create_database<C: Caller>(
    client: &C,
    params: &CreateDatabase,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Creates an empty database: the parameters of [`create_database()`].
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
    /// Name with its prefix, at most 64 characters. Each underscore counts as two.
    ///
    /// Wire name `name`.
    pub name: String,
    /// Maximum number of characters of the account's name in the prefix: `8` or `16`. By default, 16.
    ///
    /// Wire name `prefix-size`. One of `8`, `16`. Default: `16`.
    #[cfg_attr(feature = "serde", serde(rename = "prefix-size"))]
    pub prefix_size: Option<i64>,
}

impl CreateDatabase {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            prefix_size: None,
        }
    }

    /// Sets [`prefix_size`](field@Self::prefix_size).
    pub fn prefix_size(mut self, prefix_size: impl Into<i64>) -> Self {
        self.prefix_size = Some(prefix_size.into());
        self
    }
}

impl Named for CreateDatabase {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Mysql", "create_database", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::OneOf("prefix-size", &[8, 16])];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
        form.opt("prefix-size", &self.prefix_size);
    }
}

impl std::fmt::Debug for CreateDatabase {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CreateDatabase", f)
    }
}

/// Creates a database user.
///
/// The user has no access to any database until
/// [`set_privileges_on_database`](set_privileges_on_database()) is called. Fails if the
/// password is too weak for the server's rules.
///
/// The UAPI function `Mysql::create_user`. It may change something. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Mysql-create_user/>
#[doc(alias = "Mysql::create_user")]
pub fn create_user<C: Caller>(client: &C, params: &CreateUser) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Creates a database user: the parameters of [`create_user()`].
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
    /// Name with its prefix. Its maximum length is 16 characters with MySQL 5.6, 32 with later
    /// versions of MySQL, 47 with MariaDB (see [`get_restrictions`](get_restrictions())).
    ///
    /// Wire name `name`.
    pub name: String,
    /// Password with which the user connects.
    ///
    /// Wire name `password`.
    pub password: Secret,
    /// Maximum number of characters of the account's name in the prefix: `8` or `16`. By default, 16.
    ///
    /// Wire name `prefix-size`. One of `8`, `16`. Default: `16`.
    #[cfg_attr(feature = "serde", serde(rename = "prefix-size"))]
    pub prefix_size: Option<i64>,
}

impl CreateUser {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(name: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
            prefix_size: None,
        }
    }

    /// Sets [`prefix_size`](field@Self::prefix_size).
    pub fn prefix_size(mut self, prefix_size: impl Into<i64>) -> Self {
        self.prefix_size = Some(prefix_size.into());
        self
    }
}

impl Named for CreateUser {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Mysql", "create_user", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::OneOf("prefix-size", &[8, 16])];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
        form.put("password", &self.password);
        form.opt("prefix-size", &self.prefix_size);
    }
}

impl std::fmt::Debug for CreateUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CreateUser", f)
    }
}

/// Deletes a database with everything in it.
///
/// Cannot be undone. Its users are not deleted.
///
/// The UAPI function `Mysql::delete_database`. It may change something. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_database/>
#[doc(alias = "Mysql::delete_database")]
pub fn delete_database<C: Caller>(
    client: &C,
    params: &DeleteDatabase,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes a database with everything in it: the parameters of [`delete_database()`].
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
    /// Name of the database, with its prefix.
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

    const CALL: Call = Call::new(Api::Uapi, "Mysql", "delete_database", Effect::Write);

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

/// Stops a machine from connecting to the account's databases.
///
/// The UAPI function `Mysql::delete_host`. It may change something. Needs the role `MySQL`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_host/>
#[doc(alias = "Mysql::delete_host")]
pub fn delete_host<C: Caller>(client: &C, params: &DeleteHost) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Stops a machine from connecting to the account's databases: the parameters of
/// [`delete_host()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteHost {
    /// The hostname, IP address or range, exactly as it was passed to [`add_host`](add_host()).
    ///
    /// Wire name `host`.
    pub host: String,
}

impl DeleteHost {
    /// Creates the parameters.
    pub fn new(host: impl Into<String>) -> Self {
        Self { host: host.into() }
    }
}

impl Named for DeleteHost {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Mysql", "delete_host", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("host", &self.host);
    }
}

impl std::fmt::Debug for DeleteHost {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteHost", f)
    }
}

/// Deletes a database user.
///
/// Cannot be undone. The databases are not deleted.
///
/// The UAPI function `Mysql::delete_user`. It may change something. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Mysql::delete_user/>
#[doc(alias = "Mysql::delete_user")]
pub fn delete_user<C: Caller>(client: &C, params: &DeleteUser) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes a database user: the parameters of [`delete_user()`].
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
    /// Name of the database user, with its prefix.
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

    const CALL: Call = Call::new(Api::Uapi, "Mysql", "delete_user", Effect::Write);

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

/// Returns the SQL that recreates a database's structure, without its rows.
///
/// Returns: SQL statements for a database client.
///
/// The UAPI function `Mysql::dump_database_schema`. It changes nothing. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/dump_database_schema/>
#[doc(alias = "Mysql::dump_database_schema")]
pub fn dump_database_schema<C: Caller>(
    client: &C,
    params: &DumpDatabaseSchema,
) -> C::Output<Reply<Option<String>>> {
    client.call(params)
}

/// Returns the SQL that recreates a database's structure, without its rows: the parameters of
/// [`dump_database_schema()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DumpDatabaseSchema {
    /// Name of the database, with its prefix.
    ///
    /// Wire name `dbname`.
    pub dbname: String,
}

impl DumpDatabaseSchema {
    /// Creates the parameters.
    pub fn new(dbname: impl Into<String>) -> Self {
        Self { dbname: dbname.into() }
    }
}

impl Named for DumpDatabaseSchema {
    type Data = Option<String>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Mysql",
        "dump_database_schema",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dbname", &self.dbname);
    }
}

impl std::fmt::Debug for DumpDatabaseSchema {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DumpDatabaseSchema", f)
    }
}

/// Reads the notes about machines that may connect.
///
/// Returns: A map from hostname or address to note. Machines without a note are missing.
///
/// The UAPI function `Mysql::get_host_notes`. It changes nothing. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_host_notes/>
#[doc(alias = "Mysql::get_host_notes")]
pub fn get_host_notes<C: Caller>(
    client: &C,
    params: &GetHostNotes,
) -> C::Output<Reply<BTreeMap<String, String>>> {
    client.call(params)
}

/// Reads the notes about machines that may connect: the parameters of [`get_host_notes()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetHostNotes {}

impl GetHostNotes {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetHostNotes {
    type Data = BTreeMap<String, String>;

    const CALL: Call = Call::new(Api::Uapi, "Mysql", "get_host_notes", Effect::Read);
}

/// Lists the privileges of a database user on a database.
///
/// Returns: Names of privileges, such as `SELECT` or `CREATE VIEW`, or only `ALL PRIVILEGES`.
/// Empty if the user has no access.
///
/// The UAPI function `Mysql::get_privileges_on_database`. It changes nothing. Needs the role
/// `MySQL`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Mysql-get_privileges_on_database/>
#[doc(alias = "Mysql::get_privileges_on_database")]
pub fn get_privileges_on_database<C: Caller>(
    client: &C,
    params: &GetPrivilegesOnDatabase,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Lists the privileges of a database user on a database: the parameters of
/// [`get_privileges_on_database()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetPrivilegesOnDatabase {
    /// Name of the database, with its prefix.
    ///
    /// Wire name `database`.
    pub database: String,
    /// Name of the database user, with its prefix.
    ///
    /// Wire name `user`.
    pub user: String,
}

impl GetPrivilegesOnDatabase {
    /// Creates the parameters.
    pub fn new(database: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            database: database.into(),
            user: user.into(),
        }
    }
}

impl Named for GetPrivilegesOnDatabase {
    type Data = Vec<String>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Mysql",
        "get_privileges_on_database",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("database", &self.database);
        form.put("user", &self.user);
    }
}

impl std::fmt::Debug for GetPrivilegesOnDatabase {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetPrivilegesOnDatabase", f)
    }
}

/// Returns the prefix and the maximum length of names of databases and users.
///
/// Call this before you choose names.
///
/// The UAPI function `Mysql::get_restrictions`. It changes nothing. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_restrictions/>
#[doc(alias = "Mysql::get_restrictions")]
pub fn get_restrictions<C: Caller>(
    client: &C,
    params: &GetRestrictions,
) -> C::Output<Reply<types::GetRestrictionsData>> {
    client.call(params)
}

/// Returns the prefix and the maximum length of names of databases and users: the parameters of
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

    const CALL: Call = Call::new(Api::Uapi, "Mysql", "get_restrictions", Effect::Read);
}

/// Returns the database server's address and version.
///
/// The UAPI function `Mysql::get_server_information`. It changes nothing. Needs the role
/// `MySQL`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_server_information/>
#[doc(alias = "Mysql::get_server_information")]
pub fn get_server_information<C: Caller>(
    client: &C,
    params: &GetServerInformation,
) -> C::Output<Reply<types::GetServerInformationData>> {
    client.call(params)
}

/// Returns the database server's address and version: the parameters of
/// [`get_server_information()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetServerInformation {}

impl GetServerInformation {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetServerInformation {
    type Data = types::GetServerInformationData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Mysql",
        "get_server_information",
        Effect::Read,
    );
}

/// Lists the account's databases with their size and users.
///
/// Returns: One item per database.
///
/// The UAPI function `Mysql::list_databases`. It changes nothing. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_databases/>
#[doc(alias = "Mysql::list_databases")]
pub fn list_databases<C: Caller>(
    client: &C,
    params: &ListDatabases,
) -> C::Output<Reply<Vec<types::ListDatabasesRow>>> {
    client.call(params)
}

/// Lists the account's databases with their size and users: the parameters of
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

    const CALL: Call = Call::new(Api::Uapi, "Mysql", "list_databases", Effect::Read);
}

/// Lists stored procedures and functions of the account's database users.
///
/// Returns: Names of the routines.
///
/// The UAPI function `Mysql::list_routines`. It changes nothing. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_routines/>
#[doc(alias = "Mysql::list_routines")]
pub fn list_routines<C: Caller>(
    client: &C,
    params: &ListRoutines,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Lists stored procedures and functions of the account's database users: the parameters of
/// [`list_routines()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListRoutines {
    /// Database user whose routines are listed. By default, all users.
    ///
    /// Wire name `database_user`.
    pub database_user: Option<String>,
}

impl ListRoutines {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`database_user`](field@Self::database_user).
    pub fn database_user(mut self, database_user: impl Into<String>) -> Self {
        self.database_user = Some(database_user.into());
        self
    }
}

impl Named for ListRoutines {
    type Data = Vec<String>;

    const CALL: Call = Call::new(Api::Uapi, "Mysql", "list_routines", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("database_user", &self.database_user);
    }
}

impl std::fmt::Debug for ListRoutines {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListRoutines", f)
    }
}

/// Lists the account's database users with the databases to which they have access.
///
/// Returns: One item per database user.
///
/// The UAPI function `Mysql::list_users`. It changes nothing. Needs the role `MySQL`. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/Mysql-list_users/>
#[doc(alias = "Mysql::list_users")]
pub fn list_users<C: Caller>(
    client: &C,
    params: &ListUsers,
) -> C::Output<Reply<Vec<types::ListUsersRow>>> {
    client.call(params)
}

/// Lists the account's database users with the databases to which they have access: the
/// parameters of [`list_users()`].
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
    type Data = Vec<types::ListUsersRow>;

    const CALL: Call = Call::new(Api::Uapi, "Mysql", "list_users", Effect::Read);
}

/// Returns whether the databases are on this server or another one.
///
/// [`get_server_information`](get_server_information()) returns the version too.
///
/// The UAPI function `Mysql::locate_server`. It changes nothing. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/locate_server/>
#[doc(alias = "Mysql::locate_server")]
pub fn locate_server<C: Caller>(
    client: &C,
    params: &LocateServer,
) -> C::Output<Reply<types::LocateServerData>> {
    client.call(params)
}

/// Returns whether the databases are on this server or another one: the parameters of
/// [`locate_server()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct LocateServer {}

impl LocateServer {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for LocateServer {
    type Data = types::LocateServerData;

    const CALL: Call = Call::new(Api::Uapi, "Mysql", "locate_server", Effect::Read);
}

/// Renames a database by copying it and deleting the old one.
///
/// Make a backup first. The server creates a new database, moves the data, restores grants and
/// stored code, and then deletes the old database. It rolls back a failure before the last
/// step; if that fails too, the errors say so. Warnings in a successful reply mean that parts
/// of the old database still exist. Programs must use the new name. A large database takes a
/// long time.
///
/// The UAPI function `Mysql::rename_database`. It may change something. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Mysql-rename_database/>
#[doc(alias = "Mysql::rename_database")]
pub fn rename_database<C: Caller>(
    client: &C,
    params: &RenameDatabase,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Renames a database by copying it and deleting the old one: the parameters of
/// [`rename_database()`].
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
    /// New name with its prefix, at most 64 characters. Each underscore counts as two.
    ///
    /// Wire name `newname`. At most 64 characters.
    pub newname: String,
    /// Name of the database, with its prefix.
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

    const CALL: Call = Call::new(Api::Uapi, "Mysql", "rename_database", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::Length("newname", 0, 64)];

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

/// Renames a database user.
///
/// Privileges and password stay the same. Programs that use the old name can no longer connect.
///
/// The UAPI function `Mysql::rename_user`. It may change something. Needs the role `MySQL`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/rename_user/>
#[doc(alias = "Mysql::rename_user")]
pub fn rename_user<C: Caller>(client: &C, params: &RenameUser) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Renames a database user: the parameters of [`rename_user()`].
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
    /// Name with its prefix. Its maximum length is 16 characters with MySQL 5.6, 32 with later
    /// versions of MySQL, 47 with MariaDB (see [`get_restrictions`](get_restrictions())).
    ///
    /// Wire name `newname`.
    pub newname: String,
    /// Name of the database user, with its prefix.
    ///
    /// Wire name `oldname`.
    pub oldname: String,
}

impl RenameUser {
    /// Creates the parameters.
    pub fn new(newname: impl Into<String>, oldname: impl Into<String>) -> Self {
        Self {
            newname: newname.into(),
            oldname: oldname.into(),
        }
    }
}

impl Named for RenameUser {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Mysql", "rename_user", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("newname", &self.newname);
        form.put("oldname", &self.oldname);
    }
}

impl std::fmt::Debug for RenameUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RenameUser", f)
    }
}

/// Repairs all tables of a database.
///
/// Tables are locked while they are repaired. For a type of table that cannot be repaired, an
/// item of the list says so.
///
/// Returns: One item per table, in order.
///
/// The UAPI function `Mysql::repair_database`. It may change something. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/repair_database/>
#[doc(alias = "Mysql::repair_database")]
pub fn repair_database<C: Caller>(
    client: &C,
    params: &RepairDatabase,
) -> C::Output<Reply<Vec<types::TableMessage>>> {
    client.call(params)
}

/// Repairs all tables of a database: the parameters of [`repair_database()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RepairDatabase {
    /// Name of the database, with its prefix.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl RepairDatabase {
    /// Creates the parameters.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Named for RepairDatabase {
    type Data = Vec<types::TableMessage>;

    const CALL: Call = Call::new(Api::Uapi, "Mysql", "repair_database", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
    }
}

impl std::fmt::Debug for RepairDatabase {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RepairDatabase", f)
    }
}

/// Revokes all privileges of a user on a database.
///
/// The UAPI function `Mysql::revoke_access_to_database`. It may change something. Needs the
/// role `MySQL`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/revoke_access_to_database/>
#[doc(alias = "Mysql::revoke_access_to_database")]
pub fn revoke_access_to_database<C: Caller>(
    client: &C,
    params: &RevokeAccessToDatabase,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Revokes all privileges of a user on a database: the parameters of
/// [`revoke_access_to_database()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RevokeAccessToDatabase {
    /// Name of the database, with its prefix.
    ///
    /// Wire name `database`.
    pub database: String,
    /// Name of the database user, with its prefix.
    ///
    /// Wire name `user`.
    pub user: String,
}

impl RevokeAccessToDatabase {
    /// Creates the parameters.
    pub fn new(database: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            database: database.into(),
            user: user.into(),
        }
    }
}

impl Named for RevokeAccessToDatabase {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Mysql",
        "revoke_access_to_database",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("database", &self.database);
        form.put("user", &self.user);
    }
}

impl std::fmt::Debug for RevokeAccessToDatabase {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RevokeAccessToDatabase", f)
    }
}

/// Sets a new password for a database user.
///
/// Programs that use the old password can no longer connect. Check `failures`: the password may
/// be set for some host entries of the user and not for others.
///
/// The UAPI function `Mysql::set_password`. It may change something. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Mysql-set_password/>
#[doc(alias = "Mysql::set_password")]
pub fn set_password<C: Caller>(
    client: &C,
    params: &SetPassword,
) -> C::Output<Reply<types::SetPasswordData>> {
    client.call(params)
}

/// Sets a new password for a database user: the parameters of [`set_password()`].
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
    /// The new password.
    ///
    /// Wire name `password`.
    pub password: Secret,
    /// Name of the database user, with its prefix.
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
    type Data = types::SetPasswordData;

    const CALL: Call = Call::new(Api::Uapi, "Mysql", "set_password", Effect::Write);

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

/// Sets what a database user may do in a database.
///
/// Replaces the user's current privileges on the database.
///
/// The UAPI function `Mysql::set_privileges_on_database`. It may change something. Needs the
/// role `MySQL`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_privileges_on_database/>
#[doc(alias = "Mysql::set_privileges_on_database")]
pub fn set_privileges_on_database<C: Caller>(
    client: &C,
    params: &SetPrivilegesOnDatabase,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets what a database user may do in a database: the parameters of
/// [`set_privileges_on_database()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetPrivilegesOnDatabase {
    /// Name of the database, with its prefix.
    ///
    /// Wire name `database`.
    pub database: String,
    /// Name of the database user, with its prefix.
    ///
    /// Wire name `user`.
    pub user: String,
    /// Only `ALL PRIVILEGES`, or any of the others.
    ///
    /// Wire name `privileges`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub privileges: Vec<types::SetPrivilegesOnDatabasePrivilege>,
}

impl SetPrivilegesOnDatabase {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(database: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            database: database.into(),
            user: user.into(),
            privileges: Vec::new(),
        }
    }

    /// Sets [`privileges`](field@Self::privileges).
    pub fn privileges(
        mut self,
        privileges: impl IntoIterator<
            Item = impl Into<types::SetPrivilegesOnDatabasePrivilege>,
        >,
    ) -> Self {
        self.privileges = privileges.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for SetPrivilegesOnDatabase {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Mysql",
        "set_privileges_on_database",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("database", &self.database);
        form.put("user", &self.user);
        form.joined("privileges", ",", &self.privileges);
    }
}

impl std::fmt::Debug for SetPrivilegesOnDatabase {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetPrivilegesOnDatabase", f)
    }
}

/// Creates a database and a user with full access to it, both with random names.
///
/// Only the reply has the password. Fails if the account has its maximum number of databases.
///
/// The UAPI function `Mysql::setup_db_and_user`. It may change something. Needs the role
/// `MySQL`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/setup_db_and_user/>
#[doc(alias = "Mysql::setup_db_and_user")]
pub fn setup_db_and_user<C: Caller>(
    client: &C,
    params: &SetupDbAndUser,
) -> C::Output<Reply<types::SetupDbAndUserData>> {
    client.call(params)
}

/// Creates a database and a user with full access to it, both with random names: the parameters
/// of [`setup_db_and_user()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetupDbAndUser {
    /// Start of the random part of the names, after the account's prefix: letters and digits, at
    /// most six; longer ones leave less randomness.
    ///
    /// Wire name `prefix`.
    pub prefix: Option<String>,
}

impl SetupDbAndUser {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`prefix`](field@Self::prefix).
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }
}

impl Named for SetupDbAndUser {
    type Data = types::SetupDbAndUserData;

    const CALL: Call = Call::new(Api::Uapi, "Mysql", "setup_db_and_user", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("prefix", &self.prefix);
    }
}

impl std::fmt::Debug for SetupDbAndUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetupDbAndUser", f)
    }
}

/// Grants the account's database users their privileges again.
///
/// For when access does not match what [`list_users`](list_users()) shows, for instance after a
/// move; covers all databases and users of the account.
///
/// The UAPI function `Mysql::update_privileges`. It may change something. Needs the role
/// `MySQL`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Mysql-update_privileges/>
#[doc(alias = "Mysql::update_privileges")]
pub fn update_privileges<C: Caller>(
    client: &C,
    params: &UpdatePrivileges,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Grants the account's database users their privileges again: the parameters of
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

    const CALL: Call = Call::new(Api::Uapi, "Mysql", "update_privileges", Effect::Write);
}
