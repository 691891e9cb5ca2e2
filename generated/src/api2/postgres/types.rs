// Made by cpanel-codegen from schema/api2/Postgres.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Postgres`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `Postgres::listdbs`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListdbsRow {
    /// Name of the database with its prefix. Wire name `db`.
    pub db: Option<String>,
}

impl Read for ListdbsRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["db"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.db)?;
        }
        Ok(value)
    }
}

/// A record in the data of `Postgres::listusers`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListusersRow {
    /// Name with the prefix of the account. Wire name `user`.
    pub user: Option<String>,
    /// Databases that the user may use. Wire name `dblist`.
    pub dblist: Vec<ListusersRowDblist>,
}

impl Read for ListusersRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["user", "dblist"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.user),
                _ => reader.set(&mut value.dblist),
            }?;
        }
        Ok(value)
    }
}

/// A record in `dblist` in the data of `Postgres::listusers`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListusersRowDblist {
    /// Name of the database. Wire name `db`.
    pub db: Option<String>,
    /// The user again. Wire name `user`.
    pub user: Option<String>,
}

impl Read for ListusersRowDblist {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["db", "user"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.db),
                _ => reader.set(&mut value.user),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `Postgres::listusersindb`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListusersindbRow {
    /// Name of the user with its prefix. Wire name `user`.
    pub user: Option<String>,
}

impl Read for ListusersindbRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["user"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.user)?;
        }
        Ok(value)
    }
}

/// A record in the data of `Postgres::userexists`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct UserexistsData {
    /// Whether there is such a user. Wire name `userexists`.
    pub userexists: Option<bool>,
}

impl Read for UserexistsData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["userexists"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.userexists)?;
        }
        Ok(value)
    }
}
