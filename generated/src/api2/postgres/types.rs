// Made by cpanel-codegen from schema/api2/Postgres.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Postgres`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Postgres::listdbs`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListdbsRow {
    /// Name of the database, with its prefix.
    ///
    /// Wire name `db`.
    pub db: Option<String>,
}

impl Record for ListdbsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListdbsRow",
        members: &["db"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.db
    }
}

impl std::fmt::Debug for ListdbsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Postgres::listusers`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListusersRow {
    /// Name of the user, with the prefix of the account.
    ///
    /// Wire name `user`.
    pub user: String,
    /// Databases that the user may use.
    ///
    /// Wire name `dblist`.
    pub dblist: Vec<ListusersRowDblist>,
}

impl Record for ListusersRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListusersRow",
        members: &["user", "dblist"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.user,
            _ => &mut self.dblist,
        }
    }
}

impl std::fmt::Debug for ListusersRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `dblist` in the data of `Postgres::listusers`.
#[derive(Clone, Default)]
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
    /// Name of the same user.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
}

impl Record for ListusersRowDblist {
    const SHAPE: RecordShape = RecordShape {
        name: "ListusersRowDblist",
        members: &["db", "user"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.db,
            _ => &mut self.user,
        }
    }
}

impl std::fmt::Debug for ListusersRowDblist {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Postgres::listusersindb`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListusersindbRow {
    /// Name of the user, with its prefix.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
}

impl Record for ListusersindbRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListusersindbRow",
        members: &["user"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.user
    }
}

impl std::fmt::Debug for ListusersindbRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Postgres::userexists`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct UserexistsData {
    /// Whether the user exists.
    ///
    /// Wire name `userexists`.
    pub userexists: Option<bool>,
}

impl Record for UserexistsData {
    const SHAPE: RecordShape = RecordShape {
        name: "UserexistsData",
        members: &["userexists"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.userexists
    }
}

impl std::fmt::Debug for UserexistsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
