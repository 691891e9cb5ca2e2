// Made by cpanel-codegen from schema/uapi/Postgresql.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Postgresql`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Postgresql::get_restrictions`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetRestrictionsData {
    /// Maximum number of characters of a database name.
    ///
    /// Wire name `max_database_name_length`.
    pub max_database_name_length: Option<i64>,
    /// Maximum number of characters of a user name.
    ///
    /// Wire name `max_username_length`.
    pub max_username_length: Option<i64>,
    /// The prefix of all names: up to eight characters and `_`. Empty if the server uses no
    /// prefixes.
    ///
    /// Wire name `prefix`.
    pub prefix: Option<String>,
}

impl Record for GetRestrictionsData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetRestrictionsData",
        members: &["max_database_name_length", "max_username_length", "prefix"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.max_database_name_length,
            1 => &mut self.max_username_length,
            _ => &mut self.prefix,
        }
    }
}

impl std::fmt::Debug for GetRestrictionsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Postgresql::list_databases`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListDatabasesRow {
    /// Name of the database, including the prefix.
    ///
    /// Wire name `database`.
    pub database: String,
    /// Size in bytes.
    ///
    /// Wire name `disk_usage`.
    pub disk_usage: Option<i64>,
    /// Names of the users with access.
    ///
    /// Wire name `users`.
    pub users: Vec<String>,
}

impl Record for ListDatabasesRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListDatabasesRow",
        members: &["database", "disk_usage", "users"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.database,
            1 => &mut self.disk_usage,
            _ => &mut self.users,
        }
    }
}

impl std::fmt::Debug for ListDatabasesRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
