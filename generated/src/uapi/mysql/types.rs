// Made by cpanel-codegen from schema/uapi/Mysql.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Mysql`](super).

use cpanel_core::codegen::{Misread, Reader, Record, Secret};

/// A record in the data of `Mysql::get_restrictions`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetRestrictionsData {
    /// Number of characters, including the prefix.
    ///
    /// Wire name `max_database_name_length`.
    pub max_database_name_length: Option<i64>,
    /// Number of characters, including the prefix.
    ///
    /// Wire name `max_username_length`.
    pub max_username_length: Option<i64>,
    /// The prefix that all names must have, including its underscore, such as `user_`. Null if no
    /// prefix is required.
    ///
    /// Wire name `prefix`.
    pub prefix: Option<String>,
}

impl Record for GetRestrictionsData {
    const NAMES: &'static [&'static str] = &[
        "max_database_name_length",
        "max_username_length",
        "prefix",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.max_database_name_length),
            1 => reader.set(&mut self.max_username_length),
            _ => reader.set(&mut self.prefix),
        }
    }
}

/// A record in the data of `Mysql::get_server_information`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetServerInformationData {
    /// Hostname or IP address for connections from this server.
    ///
    /// Wire name `host`.
    pub host: String,
    /// Whether the database server is another machine.
    ///
    /// Wire name `is_remote`.
    pub is_remote: Option<bool>,
    /// Version of MySQL or MariaDB, such as `5.6.23`.
    ///
    /// Wire name `version`.
    pub version: String,
}

impl Record for GetServerInformationData {
    const NAMES: &'static [&'static str] = &["host", "is_remote", "version"];

    const ALWAYS: u64 = 5;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.host),
            1 => reader.set(&mut self.is_remote),
            _ => reader.set(&mut self.version),
        }
    }
}

/// A record in the data of `Mysql::list_databases`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListDatabasesRow {
    /// Wire name `database`.
    pub database: String,
    /// Size in bytes.
    ///
    /// Wire name `disk_usage`.
    pub disk_usage: i64,
    /// Database users with access, with their prefix.
    ///
    /// Wire name `users`.
    pub users: Vec<String>,
}

impl Record for ListDatabasesRow {
    const NAMES: &'static [&'static str] = &["database", "disk_usage", "users"];

    const ALWAYS: u64 = 3;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.database),
            1 => reader.set(&mut self.disk_usage),
            _ => reader.set(&mut self.users),
        }
    }
}

/// A record in the data of `Mysql::list_users`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListUsersRow {
    /// Databases to which the user has access.
    ///
    /// Wire name `databases`.
    pub databases: Vec<String>,
    /// The username without the account's prefix.
    ///
    /// Wire name `shortuser`.
    pub shortuser: String,
    /// The complete username. Pass this to other functions.
    ///
    /// Wire name `user`.
    pub user: String,
}

impl Record for ListUsersRow {
    const NAMES: &'static [&'static str] = &["databases", "shortuser", "user"];

    const ALWAYS: u64 = 6;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.databases),
            1 => reader.set(&mut self.shortuser),
            _ => reader.set(&mut self.user),
        }
    }
}

/// A record in the data of `Mysql::locate_server`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct LocateServerData {
    /// Whether the database server is another machine.
    ///
    /// Wire name `is_remote`.
    pub is_remote: bool,
    /// Hostname or IP address of that machine.
    ///
    /// Wire name `remote_host`.
    pub remote_host: Option<String>,
}

impl Record for LocateServerData {
    const NAMES: &'static [&'static str] = &["is_remote", "remote_host"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.is_remote),
            _ => reader.set(&mut self.remote_host),
        }
    }
}

/// A record in the data of `Mysql::set_password`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetPasswordData {
    /// The failures, one item per host entry of the user. Empty if there were none.
    ///
    /// Wire name `failures`.
    pub failures: Vec<SetPasswordDataFailure>,
}

impl Record for SetPasswordData {
    const NAMES: &'static [&'static str] = &["failures"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.failures)
    }
}

/// A record in `failures` in the data of `Mysql::set_password`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetPasswordDataFailure {
    /// Wire name `error`.
    pub error: Option<String>,
    /// Host entry for which the password was not set.
    ///
    /// Wire name `host`. Format: `domain`.
    pub host: Option<String>,
}

impl Record for SetPasswordDataFailure {
    const NAMES: &'static [&'static str] = &["error", "host"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.error),
            _ => reader.set(&mut self.host),
        }
    }
}

/// The parameter `privileges` of `Mysql::set_privileges_on_database`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetPrivilegesOnDatabasePrivilege {
    /// Wire value `ALL PRIVILEGES`.
    AllPrivileges,
    /// Wire value `SELECT`.
    Select,
    /// Wire value `INSERT`.
    Insert,
    /// Wire value `UPDATE`.
    Update,
    /// Wire value `DELETE`.
    Delete,
    /// Wire value `CREATE`.
    Create,
    /// Wire value `DROP`.
    Drop,
    /// Wire value `ALTER`.
    Alter,
    /// Wire value `INDEX`.
    Index,
    /// Wire value `REFERENCES`.
    References,
    /// Wire value `LOCK TABLES`.
    LockTables,
    /// Wire value `CREATE VIEW`.
    CreateView,
    /// Wire value `SHOW VIEW`.
    ShowView,
    /// Wire value `TRIGGER`.
    Trigger,
    /// Wire value `EVENT`.
    Event,
    /// Wire value `EXECUTE`.
    Execute,
    /// Wire value `CREATE ROUTINE`.
    CreateRoutine,
    /// Wire value `ALTER ROUTINE`.
    AlterRoutine,
    /// Wire value `CREATE TEMPORARY TABLES`.
    CreateTemporaryTables,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    SetPrivilegesOnDatabasePrivilege { AllPrivileges = "ALL PRIVILEGES", Select =
    "SELECT", Insert = "INSERT", Update = "UPDATE", Delete = "DELETE", Create = "CREATE",
    Drop = "DROP", Alter = "ALTER", Index = "INDEX", References = "REFERENCES",
    LockTables = "LOCK TABLES", CreateView = "CREATE VIEW", ShowView = "SHOW VIEW",
    Trigger = "TRIGGER", Event = "EVENT", Execute = "EXECUTE", CreateRoutine =
    "CREATE ROUTINE", AlterRoutine = "ALTER ROUTINE", CreateTemporaryTables =
    "CREATE TEMPORARY TABLES" }
);

/// A record in the data of `Mysql::setup_db_and_user`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetupDbAndUserData {
    /// Name of the new database, prefixes included.
    ///
    /// Wire name `database`. Format: `database-name`.
    pub database: Option<String>,
    /// Name of the new user, prefixes included.
    ///
    /// Wire name `database_user`. Format: `database-username`.
    pub database_user: Option<String>,
    /// Password of the new user: a secret, in this reply only.
    ///
    /// Wire name `database_user_password`. Format: `password`.
    pub database_user_password: Option<Secret>,
    /// Where programs on this server have to connect.
    ///
    /// Wire name `hostname`. Format: `hostname`.
    pub hostname: Option<String>,
    /// TCP port to connect to, usually 3306.
    ///
    /// Wire name `port`. Format: `port`.
    pub port: Option<String>,
}

impl Record for SetupDbAndUserData {
    const NAMES: &'static [&'static str] = &[
        "database",
        "database_user",
        "database_user_password",
        "hostname",
        "port",
    ];

    const SECRET: bool = true;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.database),
            1 => reader.set(&mut self.database_user),
            2 => reader.set(&mut self.database_user_password),
            3 => reader.set(&mut self.hostname),
            _ => reader.set(&mut self.port),
        }
    }
}

/// A record in replies of the module `Mysql`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct TableMessage {
    /// `OK`, or what the database server found.
    ///
    /// Wire name `msg_text`.
    pub msg_text: Option<String>,
    /// Kind of line: `status` for the result, else `error`, `warning`, `note` or `info`.
    ///
    /// Wire name `msg_type`.
    pub msg_type: Option<TableMessageMsgType>,
    /// Wire name `table`.
    pub table: Option<String>,
}

impl Record for TableMessage {
    const NAMES: &'static [&'static str] = &["msg_text", "msg_type", "table"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.msg_text),
            1 => reader.set(&mut self.msg_type),
            _ => reader.set(&mut self.table),
        }
    }
}

/// A value in `msg_type` in replies of the module `Mysql`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TableMessageMsgType {
    /// Wire value `status`.
    Status,
    /// Wire value `error`.
    Error,
    /// Wire value `info`.
    Info,
    /// Wire value `note`.
    Note,
    /// Wire value `warning`.
    Warning,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    TableMessageMsgType { Status = "status", Error = "error", Info = "info", Note =
    "note", Warning = "warning" }
);
