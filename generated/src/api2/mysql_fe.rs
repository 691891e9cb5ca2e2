// Made by cpanel-codegen from schema/api2/MysqlFE.yaml. Do not edit: change the schema and regenerate.

//! Manages MySQL or MariaDB databases, their users and remote hosts.
//!
//! The module `MysqlFE` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`authorizehost()`] | Allows a remote host to connect to the databases of the account. |
//! | [`changedbuserpassword()`] | Sets the password of a database user. |
//! | [`createdb()`] | Creates a database. |
//! | [`createdbuser()`] | Creates a database user. |
//! | [`dbuserexists()`] | Returns whether a database user exists. |
//! | [`deauthorizehost()`] | Revokes the access of a remote host to the databases. |
//! | [`deletedb()`] | Deletes a database with all its data. |
//! | [`deletedbuser()`] | Deletes a database user. |
//! | [`getalldbsinfo()`] | Returns information about all databases of the account. |
//! | [`getalldbusersanddbs()`] | Lists the database users with the databases that each user may use. |
//! | [`getdbuserprivileges()`] | Lists the privileges of a user on one database. |
//! | [`getdbusers()`] | Lists the database users of the account or of one database. |
//! | [`gethosts()`] | Lists the remote hosts that may connect to the databases. |
//! | [`getmysqlprivileges()`] | Lists the privileges that the account itself has. |
//! | [`getmysqlserverprivileges()`] | Lists the privileges that the database server supports. |
//! | [`has_mycnf_for_cpuser()`] | Returns whether the home directory has a working `.my.cnf` file. |
//! | [`listdbs()`] | Lists the databases of the account with their size and users. |
//! | [`listdbsbackup()`] | Lists the backups of the account's databases. |
//! | [`listhosts()`] | Lists the remote hosts that may connect to the databases. |
//! | [`listusers()`] | Lists the database users with the databases that each user may use. |
//! | [`listusersindb()`] | Lists the users that may use one database. |
//! | [`revokedbuserprivileges()`] | Revokes all privileges of a user on a database. |
//! | [`setdbuserprivileges()`] | Grants a user privileges on a database. |
//! | [`userdbprivs()`] | Formerly listed the privileges of a user on one database. *Deprecated.* |
//!
//! To set up a database, call [`createdb`](createdb()), [`createdbuser`](createdbuser()) and
//! [`setdbuserprivileges`](setdbuserprivileges()). On most servers, names have the prefix of
//! the account (`cpuser_shop`). Pass names with this prefix.
//!
//! - [`listdbs`](listdbs()) lists the databases with their size and users.
//!   [`listusers`](listusers()) lists the users with their databases.
//! - [`getdbuserprivileges`](getdbuserprivileges()) returns the privileges of a user on one
//!   database.
//! - [`authorizehost`](authorizehost()) and [`deauthorizehost`](deauthorizehost()) allow and
//!   revoke access from remote hosts. [`listhosts`](listhosts()) lists the hosts.
//!
//! Deleting a database deletes its data at once. The functions that change something return
//! nearly no data; a failure is an error of the call. All functions fail on a server with
//! neither the MySQL role nor a remote database server.
//!
//! New programs should use the UAPI module `Mysql`, which has nearly all of these functions,
//! except the list of remote hosts.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::mysql_fe::{self, Listdbs, Listhosts};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // UAPI has no function that lists the hosts with access to the databases.
//! let hosts = mysql_fe::listhosts(client, &Listhosts::new()).await?.data;
//! println!("{hosts:?}");
//!
//! for database in mysql_fe::listdbs(client, &Listdbs::new()).await?.data {
//!     println!("{:?}: {:?} bytes", database.db, database.size);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Allows a remote host to connect to the databases of the account.
///
/// The API 2 function `MysqlFE::authorizehost`. It may change something. Needs the role
/// `MySQL`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-authorizehost/>
///
/// Replaced by [`Mysql::add_host`](crate::uapi::mysql::add_host).
///
/// Not certain: No reply was seen. The bare 1 is taken from `deauthorizehost`. The form of a
/// failure, a row with `result` and `reason`, is taken from `createdb`.
#[doc(alias = "MysqlFE::authorizehost")]
pub fn authorizehost<C: Caller>(
    client: &C,
    params: &Authorizehost,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Allows a remote host to connect to the databases of the account: the parameters of
/// [`authorizehost()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Authorizehost {
    /// Host name or IP address. An address may be a range, with `%` for a part of it or in CIDR
    /// notation.
    ///
    /// Wire name `host`.
    ///
    /// Not certain: The successor in UAPI requires it.
    pub host: String,
}

impl Authorizehost {
    /// Creates the parameters.
    pub fn new(host: impl Into<String>) -> Self {
        Self { host: host.into() }
    }
}

impl Named for Authorizehost {
    type Data = ();

    const CALL: Call = Call::new(Api::Api2, "MysqlFE", "authorizehost", Effect::Write)
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("host", &self.host);
    }
}

impl std::fmt::Debug for Authorizehost {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Authorizehost", f)
    }
}

/// Sets the password of a database user.
///
/// Applications that log in with the old password stop working at once.
///
/// The API 2 function `MysqlFE::changedbuserpassword`. It may change something. Needs the role
/// `MySQL`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-changedbuserpassword/>
///
/// Replaced by [`Mysql::set_password`](crate::uapi::mysql::set_password).
///
/// Not certain: No reply was seen. The documented table names only `result` and `reason`.
/// Similar functions return a bare 1.
#[doc(alias = "MysqlFE::changedbuserpassword")]
pub fn changedbuserpassword<C: Caller>(
    client: &C,
    params: &Changedbuserpassword,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets the password of a database user: the parameters of [`changedbuserpassword()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Changedbuserpassword {
    /// Name of the user, with the prefix of the account.
    ///
    /// Wire name `dbuser`.
    pub dbuser: String,
    /// New password. It must be as strong as the server requires.
    ///
    /// Wire name `password`.
    pub password: Secret,
}

impl Changedbuserpassword {
    /// Creates the parameters.
    pub fn new(dbuser: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            dbuser: dbuser.into(),
            password: password.into(),
        }
    }
}

impl Named for Changedbuserpassword {
    type Data = ();

    const CALL: Call = Call::new(
            Api::Api2,
            "MysqlFE",
            "changedbuserpassword",
            Effect::Write,
        )
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dbuser", &self.dbuser);
        form.put("password", &self.password);
    }
}

impl std::fmt::Debug for Changedbuserpassword {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Changedbuserpassword", f)
    }
}

/// Creates a database.
///
/// No user has access until [`setdbuserprivileges`](setdbuserprivileges()) is called. The call
/// fails if the name is taken or too long, or if the plan allows no more databases.
///
/// The API 2 function `MysqlFE::createdb`. It may change something. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-createdb/>
///
/// Replaced by [`Mysql::create_database`](crate::uapi::mysql::create_database).
///
/// Not certain: No reply was seen. Public clients treat a bare number as a success, and a row
/// with `result` and `reason` as a failure.
#[doc(alias = "MysqlFE::createdb")]
pub fn createdb<C: Caller>(client: &C, params: &Createdb) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Creates a database: the parameters of [`createdb()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Createdb {
    /// Name of the database, with the prefix of the account.
    ///
    /// Wire name `db`.
    ///
    /// Not certain: The successor in UAPI requires it.
    pub db: String,
}

impl Createdb {
    /// Creates the parameters.
    pub fn new(db: impl Into<String>) -> Self {
        Self { db: db.into() }
    }
}

impl Named for Createdb {
    type Data = ();

    const CALL: Call = Call::new(Api::Api2, "MysqlFE", "createdb", Effect::Write)
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("db", &self.db);
    }
}

impl std::fmt::Debug for Createdb {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Createdb", f)
    }
}

/// Creates a database user.
///
/// The user has no privileges until [`setdbuserprivileges`](setdbuserprivileges()) is called.
///
/// The API 2 function `MysqlFE::createdbuser`. It may change something. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-createdbuser/>
///
/// Replaced by [`Mysql::create_user`](crate::uapi::mysql::create_user).
///
/// Not certain: No reply was seen. A public client treats a bare number as a success, and a row
/// with `result` and `reason` as a failure.
#[doc(alias = "MysqlFE::createdbuser")]
pub fn createdbuser<C: Caller>(
    client: &C,
    params: &Createdbuser,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Creates a database user: the parameters of [`createdbuser()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Createdbuser {
    /// Name of the user, with the prefix of the account.
    ///
    /// Wire name `dbuser`.
    ///
    /// Not certain: The successor in UAPI requires it.
    pub dbuser: String,
    /// Password of the new user. It must be as strong as the server requires.
    ///
    /// Wire name `password`.
    ///
    /// Not certain: The successor in UAPI requires it.
    pub password: Secret,
}

impl Createdbuser {
    /// Creates the parameters.
    pub fn new(dbuser: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            dbuser: dbuser.into(),
            password: password.into(),
        }
    }
}

impl Named for Createdbuser {
    type Data = ();

    const CALL: Call = Call::new(Api::Api2, "MysqlFE", "createdbuser", Effect::Write)
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dbuser", &self.dbuser);
        form.put("password", &self.password);
    }
}

impl std::fmt::Debug for Createdbuser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Createdbuser", f)
    }
}

/// Returns whether a database user exists.
///
/// Returns: Whether the user exists, as a single value.
///
/// The API 2 function `MysqlFE::dbuserexists`. It changes nothing. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-dbuserexists/>
///
/// Not certain: No reply was seen. Two public clients expect a bare 1 or 0. Any other form is
/// returned unchanged.
#[doc(alias = "MysqlFE::dbuserexists")]
pub fn dbuserexists<C: Caller>(
    client: &C,
    params: &Dbuserexists,
) -> C::Output<Reply<Vec<types::DbuserexistsRow>>> {
    client.call(params)
}

/// Returns whether a database user exists: the parameters of [`dbuserexists()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Dbuserexists {
    /// Name of the user, with the prefix of the account.
    ///
    /// Wire name `dbuser`.
    ///
    /// Not certain: The documented call sends it, and the function makes no sense without it.
    pub dbuser: String,
}

impl Dbuserexists {
    /// Creates the parameters.
    pub fn new(dbuser: impl Into<String>) -> Self {
        Self { dbuser: dbuser.into() }
    }
}

impl Named for Dbuserexists {
    type Data = Vec<types::DbuserexistsRow>;

    const CALL: Call = Call::new(Api::Api2, "MysqlFE", "dbuserexists", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dbuser", &self.dbuser);
    }
}

impl std::fmt::Debug for Dbuserexists {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Dbuserexists", f)
    }
}

/// Revokes the access of a remote host to the databases.
///
/// The API 2 function `MysqlFE::deauthorizehost`. It may change something. Needs the role
/// `MySQL`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-deauthorizehost/>
///
/// Replaced by [`Mysql::delete_host`](crate::uapi::mysql::delete_host).
///
/// Not certain: The form of a failure, a row with `result` and `reason`, is taken from
/// `createdb`.
#[doc(alias = "MysqlFE::deauthorizehost")]
pub fn deauthorizehost<C: Caller>(
    client: &C,
    params: &Deauthorizehost,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Revokes the access of a remote host to the databases: the parameters of
/// [`deauthorizehost()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Deauthorizehost {
    /// Host, exactly as it was authorized. [`listhosts`](listhosts()) returns it.
    ///
    /// Wire name `host`.
    ///
    /// Not certain: The successor in UAPI requires it.
    pub host: String,
}

impl Deauthorizehost {
    /// Creates the parameters.
    pub fn new(host: impl Into<String>) -> Self {
        Self { host: host.into() }
    }
}

impl Named for Deauthorizehost {
    type Data = ();

    const CALL: Call = Call::new(Api::Api2, "MysqlFE", "deauthorizehost", Effect::Write)
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("host", &self.host);
    }
}

impl std::fmt::Debug for Deauthorizehost {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Deauthorizehost", f)
    }
}

/// Deletes a database with all its data.
///
/// The deletion cannot be undone.
///
/// The API 2 function `MysqlFE::deletedb`. It may change something. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-deletedb/>
///
/// Replaced by [`Mysql::delete_database`](crate::uapi::mysql::delete_database).
///
/// Not certain: No reply was seen. A public client treats a bare number as a success, and a row
/// with `result` and `reason` as a failure.
#[doc(alias = "MysqlFE::deletedb")]
pub fn deletedb<C: Caller>(client: &C, params: &Deletedb) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes a database with all its data: the parameters of [`deletedb()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Deletedb {
    /// Name of the database, with the prefix of the account.
    ///
    /// Wire name `db`.
    ///
    /// Not certain: The successor in UAPI requires it.
    pub db: String,
}

impl Deletedb {
    /// Creates the parameters.
    pub fn new(db: impl Into<String>) -> Self {
        Self { db: db.into() }
    }
}

impl Named for Deletedb {
    type Data = ();

    const CALL: Call = Call::new(Api::Api2, "MysqlFE", "deletedb", Effect::Write)
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("db", &self.db);
    }
}

impl std::fmt::Debug for Deletedb {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Deletedb", f)
    }
}

/// Deletes a database user.
///
/// The databases remain. Applications that use this login lose access to them.
///
/// The API 2 function `MysqlFE::deletedbuser`. It may change something. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-deletedbuser/>
///
/// Replaced by [`Mysql::delete_user`](crate::uapi::mysql::delete_user).
///
/// Not certain: No reply was seen. The bare 1 is taken from `deauthorizehost`. The form of a
/// failure, a row with `result` and `reason`, is taken from `createdb`.
#[doc(alias = "MysqlFE::deletedbuser")]
pub fn deletedbuser<C: Caller>(
    client: &C,
    params: &Deletedbuser,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes a database user: the parameters of [`deletedbuser()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Deletedbuser {
    /// Name of the user, with the prefix of the account.
    ///
    /// Wire name `dbuser`.
    ///
    /// Not certain: The successor in UAPI requires it.
    pub dbuser: String,
}

impl Deletedbuser {
    /// Creates the parameters.
    pub fn new(dbuser: impl Into<String>) -> Self {
        Self { dbuser: dbuser.into() }
    }
}

impl Named for Deletedbuser {
    type Data = ();

    const CALL: Call = Call::new(Api::Api2, "MysqlFE", "deletedbuser", Effect::Write)
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dbuser", &self.dbuser);
    }
}

impl std::fmt::Debug for Deletedbuser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Deletedbuser", f)
    }
}

/// Returns information about all databases of the account.
///
/// The API 2 function `MysqlFE::getalldbsinfo`. It changes nothing. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-getalldbsinfo/>
///
/// Replaced by [`Mysql::list_databases`](crate::uapi::mysql::list_databases).
///
/// Not certain: No reply was seen. A public client uses this member to count the databases. The
/// rows may have more members.
#[doc(alias = "MysqlFE::getalldbsinfo")]
pub fn getalldbsinfo<C: Caller>(
    client: &C,
    params: &Getalldbsinfo,
) -> C::Output<Reply<Vec<types::Database>>> {
    client.call(params)
}

/// Returns information about all databases of the account: the parameters of
/// [`getalldbsinfo()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getalldbsinfo {}

impl Getalldbsinfo {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Getalldbsinfo {
    type Data = Vec<types::Database>;

    const CALL: Call = Call::new(Api::Api2, "MysqlFE", "getalldbsinfo", Effect::Read);
}

/// Lists the database users with the databases that each user may use.
///
/// The API 2 function `MysqlFE::getalldbusersanddbs`. It changes nothing. Needs the role
/// `MySQL`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-getalldbusersanddbs/>
///
/// Replaced by [`Mysql::list_users`](crate::uapi::mysql::list_users).
#[doc(alias = "MysqlFE::getalldbusersanddbs")]
pub fn getalldbusersanddbs<C: Caller>(
    client: &C,
    params: &Getalldbusersanddbs,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Lists the database users with the databases that each user may use: the parameters of
/// [`getalldbusersanddbs()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getalldbusersanddbs {}

impl Getalldbusersanddbs {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Getalldbusersanddbs {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(
        Api::Api2,
        "MysqlFE",
        "getalldbusersanddbs",
        Effect::Read,
    );
}

/// Lists the privileges of a user on one database.
///
/// Returns: Names of the privileges; empty if the user has none.
///
/// The API 2 function `MysqlFE::getdbuserprivileges`. It changes nothing. Needs the role
/// `MySQL`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-getdbuserprivileges/>
///
/// Replaced by
/// [`Mysql::get_privileges_on_database`](crate::uapi::mysql::get_privileges_on_database).
#[doc(alias = "MysqlFE::getdbuserprivileges")]
pub fn getdbuserprivileges<C: Caller>(
    client: &C,
    params: &Getdbuserprivileges,
) -> C::Output<Reply<Vec<types::Privilege>>> {
    client.call(params)
}

/// Lists the privileges of a user on one database: the parameters of [`getdbuserprivileges()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getdbuserprivileges {
    /// Name of the user, with the prefix of the account.
    ///
    /// Wire name `dbuser`.
    pub dbuser: String,
    /// Name of the database, with the prefix of the account.
    ///
    /// Wire name `db`.
    pub db: String,
}

impl Getdbuserprivileges {
    /// Creates the parameters.
    pub fn new(dbuser: impl Into<String>, db: impl Into<String>) -> Self {
        Self {
            dbuser: dbuser.into(),
            db: db.into(),
        }
    }
}

impl Named for Getdbuserprivileges {
    type Data = Vec<types::Privilege>;

    const CALL: Call = Call::new(
        Api::Api2,
        "MysqlFE",
        "getdbuserprivileges",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dbuser", &self.dbuser);
        form.put("db", &self.db);
    }
}

impl std::fmt::Debug for Getdbuserprivileges {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Getdbuserprivileges", f)
    }
}

/// Lists the database users of the account or of one database.
///
/// Returns: Names of the users, with the prefix of the account.
///
/// The API 2 function `MysqlFE::getdbusers`. It changes nothing. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-getdbusers/>
///
/// Replaced by [`Mysql::list_users`](crate::uapi::mysql::list_users).
///
/// Not certain: No reply was seen. A public client searches for names in the rows and prints
/// the rows as text. Any other form is returned unchanged.
#[doc(alias = "MysqlFE::getdbusers")]
pub fn getdbusers<C: Caller>(
    client: &C,
    params: &Getdbusers,
) -> C::Output<Reply<Vec<types::GetdbusersRow>>> {
    client.call(params)
}

/// Lists the database users of the account or of one database: the parameters of
/// [`getdbusers()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getdbusers {
    /// Database whose users are listed. By default, all users are listed.
    ///
    /// Wire name `db`.
    pub db: Option<String>,
}

impl Getdbusers {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`db`](field@Self::db).
    pub fn db(mut self, db: impl Into<String>) -> Self {
        self.db = Some(db.into());
        self
    }
}

impl Named for Getdbusers {
    type Data = Vec<types::GetdbusersRow>;

    const CALL: Call = Call::new(Api::Api2, "MysqlFE", "getdbusers", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("db", &self.db);
    }
}

impl std::fmt::Debug for Getdbusers {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Getdbusers", f)
    }
}

/// Lists the remote hosts that may connect to the databases.
///
/// The API 2 function `MysqlFE::gethosts`. It changes nothing. Needs the role `MySQL`. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-gethosts/>
///
/// Not certain: No reply was seen. `getdbusers` returns bare names, and `listusers` returns
/// rows. The hosts may therefore be bare names or the rows of `listhosts`.
#[doc(alias = "MysqlFE::gethosts")]
pub fn gethosts<C: Caller>(
    client: &C,
    params: &Gethosts,
) -> C::Output<Reply<Vec<types::GethostsRow>>> {
    client.call(params)
}

/// Lists the remote hosts that may connect to the databases: the parameters of [`gethosts()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Gethosts {}

impl Gethosts {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Gethosts {
    type Data = Vec<types::GethostsRow>;

    const CALL: Call = Call::new(Api::Api2, "MysqlFE", "gethosts", Effect::Read);
}

/// Lists the privileges that the account itself has.
///
/// The API 2 function `MysqlFE::getmysqlprivileges`. It changes nothing. Needs the role
/// `MySQL`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-getmysqlprivileges/>
///
/// Not certain: No reply was seen. `getdbuserprivileges` returns bare names. Any other form is
/// returned unchanged.
#[doc(alias = "MysqlFE::getmysqlprivileges")]
pub fn getmysqlprivileges<C: Caller>(
    client: &C,
    params: &Getmysqlprivileges,
) -> C::Output<Reply<Vec<types::PrivilegeItem>>> {
    client.call(params)
}

/// Lists the privileges that the account itself has: the parameters of
/// [`getmysqlprivileges()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getmysqlprivileges {}

impl Getmysqlprivileges {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Getmysqlprivileges {
    type Data = Vec<types::PrivilegeItem>;

    const CALL: Call = Call::new(
        Api::Api2,
        "MysqlFE",
        "getmysqlprivileges",
        Effect::Read,
    );
}

/// Lists the privileges that the database server supports.
///
/// The API 2 function `MysqlFE::getmysqlserverprivileges`. It changes nothing. Needs the role
/// `MySQL`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-getmysqlserverprivileges/>
///
/// Not certain: No reply was seen. `getdbuserprivileges` returns bare names. Any other form is
/// returned unchanged.
#[doc(alias = "MysqlFE::getmysqlserverprivileges")]
pub fn getmysqlserverprivileges<C: Caller>(
    client: &C,
    params: &Getmysqlserverprivileges,
) -> C::Output<Reply<Vec<types::PrivilegeItem>>> {
    client.call(params)
}

/// Lists the privileges that the database server supports: the parameters of
/// [`getmysqlserverprivileges()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getmysqlserverprivileges {}

impl Getmysqlserverprivileges {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Getmysqlserverprivileges {
    type Data = Vec<types::PrivilegeItem>;

    const CALL: Call = Call::new(
        Api::Api2,
        "MysqlFE",
        "getmysqlserverprivileges",
        Effect::Read,
    );
}

/// Returns whether the home directory has a working `.my.cnf` file.
///
/// The API 2 function `MysqlFE::has_mycnf_for_cpuser`. It changes nothing. Needs the role
/// `MySQL`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-has_mycnf_for_cpuser/>
///
/// Not certain: The member is that of the WHM function of the same name. No reply of this
/// function was seen.
#[doc(alias = "MysqlFE::has_mycnf_for_cpuser")]
pub fn has_mycnf_for_cpuser<C: Caller>(
    client: &C,
    params: &HasMycnfForCpuser,
) -> C::Output<Reply<Vec<types::HasMycnfForCpuserRow>>> {
    client.call(params)
}

/// Returns whether the home directory has a working `.my.cnf` file: the parameters of
/// [`has_mycnf_for_cpuser()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct HasMycnfForCpuser {}

impl HasMycnfForCpuser {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for HasMycnfForCpuser {
    type Data = Vec<types::HasMycnfForCpuserRow>;

    const CALL: Call = Call::new(
        Api::Api2,
        "MysqlFE",
        "has_mycnf_for_cpuser",
        Effect::Read,
    );
}

/// Lists the databases of the account with their size and users.
///
/// The API 2 function `MysqlFE::listdbs`. It changes nothing. Needs the role `MySQL`. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-listdbs/>
///
/// Replaced by [`Mysql::list_databases`](crate::uapi::mysql::list_databases).
///
/// Not certain: Several public clients read these members. No reply was recorded.
#[doc(alias = "MysqlFE::listdbs")]
pub fn listdbs<C: Caller>(
    client: &C,
    params: &Listdbs,
) -> C::Output<Reply<Vec<types::ListdbsRow>>> {
    client.call(params)
}

/// Lists the databases of the account with their size and users: the parameters of
/// [`listdbs()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listdbs {
    /// Regular expression that the names must match. By default, all databases are listed.
    ///
    /// Wire name `regex`. Format: `regex`.
    pub regex: Option<String>,
}

impl Listdbs {
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

impl Named for Listdbs {
    type Data = Vec<types::ListdbsRow>;

    const CALL: Call = Call::new(Api::Api2, "MysqlFE", "listdbs", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("regex", &self.regex);
    }
}

impl std::fmt::Debug for Listdbs {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listdbs", f)
    }
}

/// Lists the backups of the account's databases.
///
/// The vendor recommends [`listdbs`](listdbs()) instead.
///
/// The API 2 function `MysqlFE::listdbsbackup`. It changes nothing. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-listdbsbackup/>
///
/// Replaced by [`Mysql::list_databases`](crate::uapi::mysql::list_databases).
#[doc(alias = "MysqlFE::listdbsbackup")]
pub fn listdbsbackup<C: Caller>(
    client: &C,
    params: &Listdbsbackup,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Lists the backups of the account's databases: the parameters of [`listdbsbackup()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listdbsbackup {}

impl Listdbsbackup {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listdbsbackup {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "MysqlFE", "listdbsbackup", Effect::Read);
}

/// Lists the remote hosts that may connect to the databases.
///
/// The API 2 function `MysqlFE::listhosts`. It changes nothing. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-listhosts/>
#[doc(alias = "MysqlFE::listhosts")]
pub fn listhosts<C: Caller>(
    client: &C,
    params: &Listhosts,
) -> C::Output<Reply<Vec<types::ListhostsRow>>> {
    client.call(params)
}

/// Lists the remote hosts that may connect to the databases: the parameters of [`listhosts()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listhosts {}

impl Listhosts {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listhosts {
    type Data = Vec<types::ListhostsRow>;

    const CALL: Call = Call::new(Api::Api2, "MysqlFE", "listhosts", Effect::Read);
}

/// Lists the database users with the databases that each user may use.
///
/// The API 2 function `MysqlFE::listusers`. It changes nothing. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-listusers/>
///
/// Replaced by [`Mysql::list_users`](crate::uapi::mysql::list_users).
#[doc(alias = "MysqlFE::listusers")]
pub fn listusers<C: Caller>(
    client: &C,
    params: &Listusers,
) -> C::Output<Reply<Vec<types::ListusersRow>>> {
    client.call(params)
}

/// Lists the database users with the databases that each user may use: the parameters of
/// [`listusers()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listusers {}

impl Listusers {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listusers {
    type Data = Vec<types::ListusersRow>;

    const CALL: Call = Call::new(Api::Api2, "MysqlFE", "listusers", Effect::Read);
}

/// Lists the users that may use one database.
///
/// The API 2 function `MysqlFE::listusersindb`. It changes nothing. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-listusersindb/>
///
/// Replaced by [`Mysql::list_databases`](crate::uapi::mysql::list_databases).
///
/// Not certain: Public clients read `user`. The member `db` is taken from the users inside the
/// rows of `listdbs`.
#[doc(alias = "MysqlFE::listusersindb")]
pub fn listusersindb<C: Caller>(
    client: &C,
    params: &Listusersindb,
) -> C::Output<Reply<Vec<types::Access>>> {
    client.call(params)
}

/// Lists the users that may use one database: the parameters of [`listusersindb()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listusersindb {
    /// Name of the database, with the prefix of the account.
    ///
    /// Wire name `db`.
    ///
    /// Not certain: The documented call sends it, and the function makes no sense without it.
    pub db: String,
}

impl Listusersindb {
    /// Creates the parameters.
    pub fn new(db: impl Into<String>) -> Self {
        Self { db: db.into() }
    }
}

impl Named for Listusersindb {
    type Data = Vec<types::Access>;

    const CALL: Call = Call::new(Api::Api2, "MysqlFE", "listusersindb", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("db", &self.db);
    }
}

impl std::fmt::Debug for Listusersindb {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listusersindb", f)
    }
}

/// Revokes all privileges of a user on a database.
///
/// The API 2 function `MysqlFE::revokedbuserprivileges`. It may change something. Needs the
/// role `MySQL`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-revokedbuserprivileges/>
///
/// Replaced by
/// [`Mysql::revoke_access_to_database`](crate::uapi::mysql::revoke_access_to_database).
///
/// Not certain: No reply was seen. The bare 1 is taken from `deauthorizehost`. The form of a
/// failure, a row with `result` and `reason`, is taken from `createdb`.
#[doc(alias = "MysqlFE::revokedbuserprivileges")]
pub fn revokedbuserprivileges<C: Caller>(
    client: &C,
    params: &Revokedbuserprivileges,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Revokes all privileges of a user on a database: the parameters of
/// [`revokedbuserprivileges()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Revokedbuserprivileges {
    /// Name of the database, with the prefix of the account.
    ///
    /// Wire name `db`.
    ///
    /// Not certain: The successor in UAPI requires it.
    pub db: String,
    /// Name of the user, with the prefix of the account.
    ///
    /// Wire name `dbuser`.
    ///
    /// Not certain: The successor in UAPI requires it.
    pub dbuser: String,
}

impl Revokedbuserprivileges {
    /// Creates the parameters.
    pub fn new(db: impl Into<String>, dbuser: impl Into<String>) -> Self {
        Self {
            db: db.into(),
            dbuser: dbuser.into(),
        }
    }
}

impl Named for Revokedbuserprivileges {
    type Data = ();

    const CALL: Call = Call::new(
            Api::Api2,
            "MysqlFE",
            "revokedbuserprivileges",
            Effect::Write,
        )
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("db", &self.db);
        form.put("dbuser", &self.dbuser);
    }
}

impl std::fmt::Debug for Revokedbuserprivileges {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Revokedbuserprivileges", f)
    }
}

/// Grants a user privileges on a database.
///
/// The database and the user must exist. It is not known whether privileges that are not named
/// are kept, so send the whole set.
///
/// The API 2 function `MysqlFE::setdbuserprivileges`. It may change something. Needs the role
/// `MySQL`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-setdbuserprivileges/>
///
/// Replaced by
/// [`Mysql::set_privileges_on_database`](crate::uapi::mysql::set_privileges_on_database).
///
/// Not certain: No reply was seen. A public client treats a bare number as a success, and a row
/// with `result` and `reason` as a failure.
#[doc(alias = "MysqlFE::setdbuserprivileges")]
pub fn setdbuserprivileges<C: Caller>(
    client: &C,
    params: &Setdbuserprivileges,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Grants a user privileges on a database: the parameters of [`setdbuserprivileges()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Setdbuserprivileges {
    /// Name of the database, with the prefix of the account.
    ///
    /// Wire name `db`.
    ///
    /// Not certain: The successor in UAPI requires it.
    pub db: String,
    /// Name of the user, with the prefix of the account.
    ///
    /// Wire name `dbuser`.
    ///
    /// Not certain: The successor in UAPI requires it.
    pub dbuser: String,
    /// Privileges to grant. `ALL PRIVILEGES` must be the only value.
    ///
    /// Wire name `privileges`.
    ///
    /// Not certain: The successor in UAPI requires it.
    pub privileges: Vec<types::Privilege>,
}

impl Setdbuserprivileges {
    /// Creates the parameters.
    pub fn new(
        db: impl Into<String>,
        dbuser: impl Into<String>,
        privileges: impl IntoIterator<Item = impl Into<types::Privilege>>,
    ) -> Self {
        Self {
            db: db.into(),
            dbuser: dbuser.into(),
            privileges: privileges.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for Setdbuserprivileges {
    type Data = ();

    const CALL: Call = Call::new(
            Api::Api2,
            "MysqlFE",
            "setdbuserprivileges",
            Effect::Write,
        )
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("db", &self.db);
        form.put("dbuser", &self.dbuser);
        form.joined("privileges", ",", &self.privileges);
    }
}

impl std::fmt::Debug for Setdbuserprivileges {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Setdbuserprivileges", f)
    }
}

/// Formerly listed the privileges of a user on one database.
///
/// The API 2 function `MysqlFE::userdbprivs`. It changes nothing. Needs the role `MySQL`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mysqlfe/cpanel-api-2-functions-mysqlfe-userdbprivs/>
///
/// Replaced by
/// [`Mysql::get_privileges_on_database`](crate::uapi::mysql::get_privileges_on_database).
#[doc(alias = "MysqlFE::userdbprivs")]
#[deprecated = "No longer works; use `getdbuserprivileges`."]
pub fn userdbprivs<C: Caller>(
    client: &C,
    params: &Userdbprivs,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Formerly listed the privileges of a user on one database: the parameters of
/// [`userdbprivs()`].
#[deprecated = "No longer works; use `getdbuserprivileges`."]
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Userdbprivs {
    /// Name of the database, with the prefix of the account.
    ///
    /// Wire name `db`.
    pub db: Option<String>,
    /// Name of the user, with the prefix of the account.
    ///
    /// Wire name `dbuser`.
    pub dbuser: Option<String>,
}

impl Userdbprivs {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`db`](field@Self::db).
    pub fn db(mut self, db: impl Into<String>) -> Self {
        self.db = Some(db.into());
        self
    }

    /// Sets [`dbuser`](field@Self::dbuser).
    pub fn dbuser(mut self, dbuser: impl Into<String>) -> Self {
        self.dbuser = Some(dbuser.into());
        self
    }
}

impl Named for Userdbprivs {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "MysqlFE", "userdbprivs", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("db", &self.db);
        form.opt("dbuser", &self.dbuser);
    }
}

impl std::fmt::Debug for Userdbprivs {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Userdbprivs", f)
    }
}
