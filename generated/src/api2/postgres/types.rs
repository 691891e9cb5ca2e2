// Made by cpanel-codegen from schema/api2/Postgres.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Postgres`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `Postgres::listdbs`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListdbsRow {
    /// Name of the database with its prefix.
    ///
    /// Wire name `db`.
    pub db: Option<String>,
}

impl Record for ListdbsRow {
    const NAMES: &'static [&'static str] = &["db"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.db)
    }
}

/// A record in the data of `Postgres::listusers`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListusersRow {
    /// Name with the prefix of the account.
    ///
    /// Wire name `user`.
    pub user: String,
    /// Databases that the user may use.
    ///
    /// Wire name `dblist`.
    pub dblist: Vec<ListusersRowDblist>,
}

impl Record for ListusersRow {
    const NAMES: &'static [&'static str] = &["user", "dblist"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.user),
            _ => reader.set(&mut self.dblist),
        }
    }
}

/// A record in `dblist` in the data of `Postgres::listusers`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListusersRowDblist {
    /// Name of the database.
    ///
    /// Wire name `db`.
    pub db: Option<String>,
    /// The user again.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
}

impl Record for ListusersRowDblist {
    const NAMES: &'static [&'static str] = &["db", "user"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.db),
            _ => reader.set(&mut self.user),
        }
    }
}

/// A record in the data of `Postgres::listusersindb`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListusersindbRow {
    /// Name of the user with its prefix.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
}

impl Record for ListusersindbRow {
    const NAMES: &'static [&'static str] = &["user"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.user)
    }
}

/// A record in the data of `Postgres::userexists`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct UserexistsData {
    /// Whether there is such a user.
    ///
    /// Wire name `userexists`.
    pub userexists: Option<bool>,
}

impl Record for UserexistsData {
    const NAMES: &'static [&'static str] = &["userexists"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.userexists)
    }
}
