// Made by cpanel-codegen from schema/uapi/Mysql.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Mysql`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Mysql::get_restrictions`.
#[derive(Clone, Default)]
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

/// A record in the data of `Mysql::get_server_information`.
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "GetServerInformationData",
        members: &["host", "is_remote", "version"],
        always: 5,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.host,
            1 => &mut self.is_remote,
            _ => &mut self.version,
        }
    }
}

impl std::fmt::Debug for GetServerInformationData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Mysql::list_databases`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListDatabasesRow {
    /// Name of the database, with its prefix.
    ///
    /// Wire name `database`.
    pub database: String,
    /// Size in bytes.
    ///
    /// Wire name `disk_usage`.
    pub disk_usage: Option<i64>,
    /// Database users with access, with their prefix.
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

/// A record in the data of `Mysql::list_users`.
#[derive(Clone, Default)]
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
    pub shortuser: Option<String>,
    /// The complete username. Pass this to other functions.
    ///
    /// Wire name `user`.
    pub user: String,
}

impl Record for ListUsersRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListUsersRow",
        members: &["databases", "shortuser", "user"],
        always: 4,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.databases,
            1 => &mut self.shortuser,
            _ => &mut self.user,
        }
    }
}

impl std::fmt::Debug for ListUsersRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Mysql::locate_server`.
#[derive(Clone, Default)]
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
    pub is_remote: Option<bool>,
    /// Hostname or IP address of that machine.
    ///
    /// Wire name `remote_host`.
    pub remote_host: Option<String>,
}

impl Record for LocateServerData {
    const SHAPE: RecordShape = RecordShape {
        name: "LocateServerData",
        members: &["is_remote", "remote_host"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.is_remote,
            _ => &mut self.remote_host,
        }
    }
}

impl std::fmt::Debug for LocateServerData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Mysql::set_password`.
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "SetPasswordData",
        members: &["failures"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.failures
    }
}

impl std::fmt::Debug for SetPasswordData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `failures` in the data of `Mysql::set_password`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetPasswordDataFailure {
    /// Reason of the failure.
    ///
    /// Wire name `error`.
    pub error: Option<String>,
    /// Host entry for which the password was not set.
    ///
    /// Wire name `host`. Format: `domain`.
    pub host: Option<String>,
}

impl Record for SetPasswordDataFailure {
    const SHAPE: RecordShape = RecordShape {
        name: "SetPasswordDataFailure",
        members: &["error", "host"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.error,
            _ => &mut self.host,
        }
    }
}

impl std::fmt::Debug for SetPasswordDataFailure {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "SetupDbAndUserData",
        members: &[
            "database",
            "database_user",
            "database_user_password",
            "hostname",
            "port",
        ],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.database,
            1 => &mut self.database_user,
            2 => &mut self.database_user_password,
            3 => &mut self.hostname,
            _ => &mut self.port,
        }
    }
}

impl std::fmt::Debug for SetupDbAndUserData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A row of [`check_database()`](super::check_database) and
/// [`repair_database()`](super::repair_database).
#[derive(Clone, Default)]
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
    /// Name of the table that was checked or repaired.
    ///
    /// Wire name `table`.
    pub table: Option<String>,
}

impl Record for TableMessage {
    const SHAPE: RecordShape = RecordShape {
        name: "TableMessage",
        members: &["msg_text", "msg_type", "table"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.msg_text,
            1 => &mut self.msg_type,
            _ => &mut self.table,
        }
    }
}

impl std::fmt::Debug for TableMessage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `msg_type` in [`TableMessage`].
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
