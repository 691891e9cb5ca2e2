// Made by cpanel-codegen from schema/uapi/CacheBuster.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`CacheBuster`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `CacheBuster::read`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ReadParamsData {
    /// The number, eight digits taken at random. Wire name `cache_id`.
    pub cache_id: Option<i64>,
}

impl Read for ReadParamsData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["cache_id"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.cache_id)?;
        }
        Ok(value)
    }
}

/// A record in the data of `CacheBuster::update`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct UpdateData {
    /// The new number, eight digits taken at random. Wire name `cache_id`.
    pub cache_id: Option<i64>,
}

impl Read for UpdateData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["cache_id"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.cache_id)?;
        }
        Ok(value)
    }
}
