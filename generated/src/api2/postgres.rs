// Made by cpanel-codegen from schema/api2/Postgres.yaml. Do not edit: change the schema and regenerate.

//! Lists PostgreSQL databases and users.
//!
//! The module `Postgres` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`listdbs()`] | Lists the PostgreSQL databases. |
//! | [`listusers()`] | Lists the PostgreSQL users with their databases. |
//! | [`listusersindb()`] | Lists the users that may use a PostgreSQL database. |
//! | [`userexists()`] | Returns whether a PostgreSQL user exists. |
//!
//! These functions list PostgreSQL databases and users.
//!
//! - [`listdbs`](listdbs()) lists the databases. [`listusers`](listusers()) lists the users
//!   with the databases that they may use.
//! - [`listusersindb`](listusersindb()) lists the users of one database.
//! - [`userexists`](userexists()) returns whether a name is taken.
//!
//! If the server uses prefixes, names have the prefix of the account. The functions fail if the
//! server has no PostgreSQL.
//!
//! The module `Postgresql` of UAPI creates and deletes databases and users, and lists them too.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::postgres::{self, Listusers, Userexists};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // New programs should use `uapi::postgresql`.
//! let found = postgres::userexists(client, &Userexists::new("username_clerk")).await?.data;
//! if found.userexists == Some(true) {
//!     for user in postgres::listusers(client, &Listusers::new()).await?.data {
//!         println!("{}", user.user);
//!     }
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Lists the PostgreSQL databases.
///
/// The API 2 function `Postgres::listdbs`. It changes nothing. Needs the role `Postgres`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-postgres/cpanel-api-2-functions-postgres-listdbs/>
///
/// Replaced by [`Postgresql::list_databases`](crate::uapi::postgresql::list_databases).
///
/// Not certain: A public client reads this member. The rows may have more members.
#[doc(alias = "Postgres::listdbs")]
pub fn listdbs<C: Caller>(
    client: &C,
    params: &Listdbs,
) -> C::Output<Reply<Vec<types::ListdbsRow>>> {
    client.call(params)
}

/// Lists the PostgreSQL databases: the parameters of [`listdbs()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listdbs {}

impl Listdbs {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listdbs {
    type Data = Vec<types::ListdbsRow>;

    const CALL: Call = Call::new(Api::Api2, "Postgres", "listdbs", Effect::Read);
}

/// Lists the PostgreSQL users with their databases.
///
/// The API 2 function `Postgres::listusers`. It changes nothing. Needs the role `Postgres`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-postgres/cpanel-api-2-functions-postgres-listusers/>
///
/// Replaced by [`Postgresql::list_users`](crate::uapi::postgresql::list_users).
#[doc(alias = "Postgres::listusers")]
pub fn listusers<C: Caller>(
    client: &C,
    params: &Listusers,
) -> C::Output<Reply<Vec<types::ListusersRow>>> {
    client.call(params)
}

/// Lists the PostgreSQL users with their databases: the parameters of [`listusers()`].
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

    const CALL: Call = Call::new(Api::Api2, "Postgres", "listusers", Effect::Read);
}

/// Lists the users that may use a PostgreSQL database.
///
/// The API 2 function `Postgres::listusersindb`. It changes nothing. Needs the role `Postgres`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-postgres/cpanel-api-2-functions-postgres-listusersindb/>
///
/// Not certain: A public client reads this member. The rows may have more members.
#[doc(alias = "Postgres::listusersindb")]
pub fn listusersindb<C: Caller>(
    client: &C,
    params: &Listusersindb,
) -> C::Output<Reply<Vec<types::ListusersindbRow>>> {
    client.call(params)
}

/// Lists the users that may use a PostgreSQL database: the parameters of [`listusersindb()`].
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
    /// Name of the database, with its prefix.
    ///
    /// Wire name `db`.
    ///
    /// Not certain: The documented call sends it.
    pub db: String,
}

impl Listusersindb {
    /// Creates the parameters.
    pub fn new(db: impl Into<String>) -> Self {
        Self { db: db.into() }
    }
}

impl Named for Listusersindb {
    type Data = Vec<types::ListusersindbRow>;

    const CALL: Call = Call::new(Api::Api2, "Postgres", "listusersindb", Effect::Read);

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

/// Returns whether a PostgreSQL user exists.
///
/// The API 2 function `Postgres::userexists`. It changes nothing. Needs the role `Postgres`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-postgres/cpanel-api-2-functions-postgres-userexists/>
#[doc(alias = "Postgres::userexists")]
pub fn userexists<C: Caller>(
    client: &C,
    params: &Userexists,
) -> C::Output<Reply<types::UserexistsData>> {
    client.call(params)
}

/// Returns whether a PostgreSQL user exists: the parameters of [`userexists()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Userexists {
    /// Name of the user, with its prefix.
    ///
    /// Wire name `user`.
    pub user: String,
}

impl Userexists {
    /// Creates the parameters.
    pub fn new(user: impl Into<String>) -> Self {
        Self { user: user.into() }
    }
}

impl Named for Userexists {
    type Data = types::UserexistsData;

    const CALL: Call = Call::new(Api::Api2, "Postgres", "userexists", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
    }
}

impl std::fmt::Debug for Userexists {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Userexists", f)
    }
}
