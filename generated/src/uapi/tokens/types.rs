// Made by cpanel-codegen from schema/uapi/Tokens.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Tokens`](super).

use cpanel_core::{Misread, Read, Reader, Secret, Timestamp};

/// A record in the data of `Tokens::create_full_access`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateFullAccessData {
    /// When it was made, in seconds since the Unix epoch. Wire name `create_time`.
    pub create_time: Option<Timestamp>,
    /// The secret itself. It is in this reply and nowhere else. Wire name `token`.
    pub token: Option<Secret>,
}

impl Read for CreateFullAccessData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["create_time", "token"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.create_time),
                _ => reader.set(&mut value.token),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `Tokens::list`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListRow {
    /// When it was made, in seconds since the Unix epoch. Wire name `create_time`.
    pub create_time: Option<Timestamp>,
    /// When it stops or stopped working, in seconds since the Unix epoch; null for never. Wire name `expires_at`.
    pub expires_at: Option<Timestamp>,
    /// Features that it is restricted to; empty for one that may do everything. Wire name `features`.
    pub features: Vec<String>,
    /// Whether it may do everything the account may. Wire name `has_full_access`.
    pub has_full_access: Option<bool>,
    /// Label of the token, by which the other functions know it. Wire name `name`.
    pub name: Option<String>,
}

impl Read for ListRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &["create_time", "expires_at", "features", "has_full_access", "name"],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.create_time),
                1 => reader.set(&mut value.expires_at),
                2 => reader.set(&mut value.features),
                3 => reader.set(&mut value.has_full_access),
                _ => reader.set(&mut value.name),
            }?;
        }
        Ok(value)
    }
}
