// Made by cpanel-codegen from schema/api2/Postgres.yaml. Do not edit: change the schema and regenerate.

//! Lists PostgreSQL databases and users.
//!
//! The module `Postgres` of API 2.
//!
//! The reading half of PostgreSQL, in the older form.
//!
//! - `listdbs` shows the databases, `listusers` the users with the databases that they may use.
//! - `listusersindb` shows the users of one database.
//! - `userexists` tells whether a name is taken, before a user is made.
//!
//! Names carry the prefix of the account where the server uses prefixes. Fails where the server has no
//! PostgreSQL. Making and removing is done with UAPI's module `Postgresql`, which also lists databases
//! and users.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::postgres::{self, Listusers, Userexists};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // In new programs: `uapi::postgresql`.
//! let found = postgres::userexists(client, &Userexists::new("username_clerk")).await?.data;
//! if found.userexists == Some(true) {
//!     for user in postgres::listusers(client, &Listusers::new()).await?.data {
//!         println!("{:?}", user.user);
//!     }
//! }
//! # Ok(()) }
//! ```

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

pub mod types;

/// Lists the PostgreSQL databases.
///
/// `Postgres::listdbs` of API 2, which changes nothing. Needs the role `Postgres`. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-postgres/cpanel-api-2-functions-postgres-listdbs/>
///
/// In its place: [`Postgresql::list_databases`](crate::uapi::postgresql::list_databases).
///
/// Not certain: A public client reads this member; the rows may have more.
#[doc(alias = "Postgres::listdbs")]
pub fn listdbs<C: Caller>(
    client: &C,
    params: &Listdbs,
) -> C::Output<Reply<Vec<types::ListdbsRow>>> {
    client.call(params)
}

/// The parameters of [`listdbs()`].
///
/// Lists the PostgreSQL databases.
///
/// Call it as `Postgres::listdbs`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Listdbs {}

impl Listdbs {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Listdbs {
    type Data = Vec<types::ListdbsRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "Postgres",
        "listdbs",
        Effect::Read,
    );
}

/// Lists the PostgreSQL users with their databases.
///
/// `Postgres::listusers` of API 2, which changes nothing. Needs the role `Postgres`. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-postgres/cpanel-api-2-functions-postgres-listusers/>
///
/// In its place: [`Postgresql::list_users`](crate::uapi::postgresql::list_users).
#[doc(alias = "Postgres::listusers")]
pub fn listusers<C: Caller>(
    client: &C,
    params: &Listusers,
) -> C::Output<Reply<Vec<types::ListusersRow>>> {
    client.call(params)
}

/// The parameters of [`listusers()`].
///
/// Lists the PostgreSQL users with their databases.
///
/// Call it as `Postgres::listusers`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Listusers {}

impl Listusers {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Listusers {
    type Data = Vec<types::ListusersRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "Postgres",
        "listusers",
        Effect::Read,
    );
}

/// Lists the users that may use a PostgreSQL database.
///
/// `Postgres::listusersindb` of API 2, which changes nothing. Needs the role `Postgres`. cPanel's own
/// page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-postgres/cpanel-api-2-functions-postgres-listusersindb/>
///
/// Not certain: A public client reads this member; the rows may have more.
#[doc(alias = "Postgres::listusersindb")]
pub fn listusersindb<C: Caller>(
    client: &C,
    params: &Listusersindb,
) -> C::Output<Reply<Vec<types::ListusersindbRow>>> {
    client.call(params)
}

/// The parameters of [`listusersindb()`].
///
/// Lists the users that may use a PostgreSQL database.
///
/// Call it as `Postgres::listusersindb`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Listusersindb {
    /// Name of the database with its prefix. Wire name `db`. Not certain: The documented call sends it.
    pub db: String,
}

impl Listusersindb {
    /// With what is required; the rest is set by the methods below.
    pub fn new(db: impl Into<String>) -> Self {
        Self { db: db.into() }
    }
}

impl Named for Listusersindb {
    type Data = Vec<types::ListusersindbRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "Postgres",
        "listusersindb",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("db", &self.db);
    }
}

/// Tells whether a PostgreSQL user exists.
///
/// `Postgres::userexists` of API 2, which changes nothing. Needs the role `Postgres`. cPanel's own
/// page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-postgres/cpanel-api-2-functions-postgres-userexists/>
#[doc(alias = "Postgres::userexists")]
pub fn userexists<C: Caller>(
    client: &C,
    params: &Userexists,
) -> C::Output<Reply<types::UserexistsData>> {
    client.call(params)
}

/// The parameters of [`userexists()`].
///
/// Tells whether a PostgreSQL user exists.
///
/// Call it as `Postgres::userexists`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Userexists {
    /// Name of the user with its prefix. Wire name `user`.
    pub user: String,
}

impl Userexists {
    /// With what is required; the rest is set by the methods below.
    pub fn new(user: impl Into<String>) -> Self {
        Self { user: user.into() }
    }
}

impl Named for Userexists {
    type Data = types::UserexistsData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "Postgres",
        "userexists",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
    }
}
