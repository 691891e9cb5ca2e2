// Made by cpanel-codegen from schema/uapi/Mysql.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Mysql`](super).

use cpanel_core::{Misread, Read, Reader, Secret};

/// A record in the data of `Mysql::check_database`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CheckDatabaseRow {
    /// `OK`, or what the database server found. Wire name `msg_text`.
    pub msg_text: Option<String>,
    /// Kind of line: `status` for the result, else `error`, `warning`, `note` or `info`. Wire name `msg_type`.
    pub msg_type: Option<CheckDatabaseRowMsgType>,
    /// Wire name `table`.
    pub table: Option<String>,
}

impl Read for CheckDatabaseRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["msg_text", "msg_type", "table"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.msg_text),
                1 => reader.set(&mut value.msg_type),
                _ => reader.set(&mut value.table),
            }?;
        }
        Ok(value)
    }
}

/// A value in `msg_type` in the data of `Mysql::check_database`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CheckDatabaseRowMsgType {
    /// On the wire `status`.
    Status,
    /// On the wire `error`.
    Error,
    /// On the wire `info`.
    Info,
    /// On the wire `note`.
    Note,
    /// On the wire `warning`.
    Warning,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    CheckDatabaseRowMsgType { Status = "status", Error = "error", Info = "info", Note =
    "note", Warning = "warning" }
);

/// A record in the data of `Mysql::get_restrictions`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetRestrictionsData {
    /// In characters, prefix included. Wire name `max_database_name_length`.
    pub max_database_name_length: Option<i64>,
    /// In characters, prefix included. Wire name `max_username_length`.
    pub max_username_length: Option<i64>,
    /// What all names have to begin with, its underscore included, such as `user_`. Null where no prefix is required. Wire name `prefix`.
    pub prefix: Option<String>,
}

impl Read for GetRestrictionsData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(&["max_database_name_length", "max_username_length", "prefix"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.max_database_name_length),
                1 => reader.set(&mut value.max_username_length),
                _ => reader.set(&mut value.prefix),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `Mysql::get_server_information`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetServerInformationData {
    /// Where to connect from this server: a hostname or an IP address. Wire name `host`.
    pub host: Option<String>,
    /// Whether the database server is another machine. Wire name `is_remote`.
    pub is_remote: Option<bool>,
    /// Release of MySQL or MariaDB, such as `5.6.23`. Wire name `version`.
    pub version: Option<String>,
}

impl Read for GetServerInformationData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["host", "is_remote", "version"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.host),
                1 => reader.set(&mut value.is_remote),
                _ => reader.set(&mut value.version),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `Mysql::list_databases`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDatabasesRow {
    /// Wire name `database`.
    pub database: Option<String>,
    /// Space it takes, in bytes. Wire name `disk_usage`.
    pub disk_usage: Option<i64>,
    /// Database users with access, prefix included; empty when there are none. Wire name `users`.
    pub users: Vec<String>,
}

impl Read for ListDatabasesRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["database", "disk_usage", "users"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.database),
                1 => reader.set(&mut value.disk_usage),
                _ => reader.set(&mut value.users),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `Mysql::list_users`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListUsersRow {
    /// Databases the user has access to; empty when there are none. Wire name `databases`.
    pub databases: Vec<String>,
    /// The username without the account's prefix. Wire name `shortuser`.
    pub shortuser: Option<String>,
    /// The complete username, which other functions want. Wire name `user`.
    pub user: Option<String>,
}

impl Read for ListUsersRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["databases", "shortuser", "user"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.databases),
                1 => reader.set(&mut value.shortuser),
                _ => reader.set(&mut value.user),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `Mysql::locate_server`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LocateServerData {
    /// Whether the database server is another machine. Wire name `is_remote`.
    pub is_remote: Option<bool>,
    /// Hostname or IP address of that machine. Wire name `remote_host`.
    pub remote_host: Option<String>,
}

impl Read for LocateServerData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["is_remote", "remote_host"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.is_remote),
                _ => reader.set(&mut value.remote_host),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `Mysql::repair_database`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RepairDatabaseRow {
    /// `OK`, or what the database server found. Wire name `msg_text`.
    pub msg_text: Option<String>,
    /// Kind of line: `status` for the result, else `error`, `warning`, `note` or `info`. Wire name `msg_type`.
    pub msg_type: Option<RepairDatabaseRowMsgType>,
    /// Wire name `table`.
    pub table: Option<String>,
}

impl Read for RepairDatabaseRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["msg_text", "msg_type", "table"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.msg_text),
                1 => reader.set(&mut value.msg_type),
                _ => reader.set(&mut value.table),
            }?;
        }
        Ok(value)
    }
}

/// A value in `msg_type` in the data of `Mysql::repair_database`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepairDatabaseRowMsgType {
    /// On the wire `status`.
    Status,
    /// On the wire `error`.
    Error,
    /// On the wire `info`.
    Info,
    /// On the wire `note`.
    Note,
    /// On the wire `warning`.
    Warning,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    RepairDatabaseRowMsgType { Status = "status", Error = "error", Info = "info", Note =
    "note", Warning = "warning" }
);

/// A record in the data of `Mysql::set_password`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SetPasswordData {
    /// What went wrong, one item per host entry of the user; empty when all went well. Wire name `failures`.
    pub failures: Vec<SetPasswordDataFailure>,
}

impl Read for SetPasswordData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["failures"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.failures)?;
        }
        Ok(value)
    }
}

/// A record in `failures` in the data of `Mysql::set_password`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SetPasswordDataFailure {
    /// Wire name `error`.
    pub error: Option<String>,
    /// Host entry for which the password was not set. Wire name `host`. Format: `domain`.
    pub host: Option<String>,
}

impl Read for SetPasswordDataFailure {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["error", "host"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.error),
                _ => reader.set(&mut value.host),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `Mysql::setup_db_and_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SetupDbAndUserData {
    /// Name of the new database, prefixes included. Wire name `database`. Format: `database-name`.
    pub database: Option<String>,
    /// Name of the new user, prefixes included. Wire name `database_user`. Format: `database-username`.
    pub database_user: Option<String>,
    /// Password of the new user: a secret, in this reply only. Wire name `database_user_password`. Format: `password`.
    pub database_user_password: Option<Secret>,
    /// Where programs on this server have to connect. Wire name `hostname`. Format: `hostname`.
    pub hostname: Option<String>,
    /// TCP port to connect to, usually 3306. Wire name `port`. Format: `port`.
    pub port: Option<String>,
}

impl Read for SetupDbAndUserData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &[
                    "database",
                    "database_user",
                    "database_user_password",
                    "hostname",
                    "port",
                ],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.database),
                1 => reader.set(&mut value.database_user),
                2 => reader.set(&mut value.database_user_password),
                3 => reader.set(&mut value.hostname),
                _ => reader.set(&mut value.port),
            }?;
        }
        Ok(value)
    }
}
