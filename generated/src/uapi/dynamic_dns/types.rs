// Made by cpanel-codegen from schema/uapi/DynamicDNS.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DynamicDNS`](super).

use cpanel_core::{Misread, Read, Reader, Timestamp};

/// A record in the data of `DynamicDNS::create`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateData {
    /// When it was made, in seconds since the Unix epoch. Wire name `created_time`.
    pub created_time: Option<Timestamp>,
    /// Secret identifier: goes into the address of the web call, and names it to the other functions. Wire name `id`.
    pub id: Option<String>,
}

impl Read for CreateData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["created_time", "id"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.created_time),
                _ => reader.set(&mut value.id),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `DynamicDNS::delete`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeleteData {
    /// Whether there was one by that `id`. No is not reported as a failed call. Wire name `deleted`.
    pub deleted: Option<bool>,
}

impl Read for DeleteData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["deleted"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.deleted)?;
        }
        Ok(value)
    }
}

/// A record in the data of `DynamicDNS::list`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListRow {
    /// When it was made, in seconds since the Unix epoch. Wire name `created_time`.
    pub created_time: Option<Timestamp>,
    /// The label that the user gave it. Wire name `description`.
    pub description: Option<String>,
    /// The full host name. Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Secret identifier: goes into the address of the web call, and names it to the other functions. Wire name `id`.
    pub id: Option<String>,
    /// When the web call was last made, also without a change of address; one item is one call, in seconds since the Unix epoch. Wire name `last_run_times`.
    pub last_run_times: Vec<Timestamp>,
    /// When its address last changed, in seconds since the Unix epoch; null if it never did. Wire name `last_update_time`.
    pub last_update_time: Option<Timestamp>,
}

impl Read for ListRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &[
                    "created_time",
                    "description",
                    "domain",
                    "id",
                    "last_run_times",
                    "last_update_time",
                ],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.created_time),
                1 => reader.set(&mut value.description),
                2 => reader.set(&mut value.domain),
                3 => reader.set(&mut value.id),
                4 => reader.set(&mut value.last_run_times),
                _ => reader.set(&mut value.last_update_time),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `DynamicDNS::recreate`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RecreateData {
    /// The new secret identifier, which replaces the one that was passed. Wire name `id`.
    pub id: Option<String>,
}

impl Read for RecreateData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["id"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.id)?;
        }
        Ok(value)
    }
}
