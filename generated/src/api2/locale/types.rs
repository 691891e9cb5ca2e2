// Made by cpanel-codegen from schema/api2/Locale.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Locale`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `Locale::get_encoding`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetEncodingData {
    /// Name of the character set.
    ///
    /// Wire name `encoding`.
    pub encoding: Option<String>,
}

impl Record for GetEncodingData {
    const NAMES: &'static [&'static str] = &["encoding"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.encoding)
    }
}

/// A record in the data of `Locale::get_user_locale`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetUserLocaleData {
    /// Tag of the language.
    ///
    /// Wire name `locale`.
    pub locale: Option<String>,
}

impl Record for GetUserLocaleData {
    const NAMES: &'static [&'static str] = &["locale"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.locale)
    }
}
