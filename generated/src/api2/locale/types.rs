// Made by cpanel-codegen from schema/api2/Locale.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Locale`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `Locale::get_encoding`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetEncodingData {
    /// Name of the character set. Wire name `encoding`.
    pub encoding: Option<String>,
}

impl Read for GetEncodingData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["encoding"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.encoding)?;
        }
        Ok(value)
    }
}

/// A record in the data of `Locale::get_user_locale`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetUserLocaleData {
    /// Tag of the language. Wire name `locale`.
    pub locale: Option<String>,
}

impl Read for GetUserLocaleData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["locale"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.locale)?;
        }
        Ok(value)
    }
}
