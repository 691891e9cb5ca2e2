// Made by cpanel-codegen from schema/api2/Locale.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Locale`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Locale::get_encoding`.
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "GetEncodingData",
        members: &["encoding"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.encoding
    }
}

impl std::fmt::Debug for GetEncodingData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Locale::get_user_locale`.
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "GetUserLocaleData",
        members: &["locale"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.locale
    }
}

impl std::fmt::Debug for GetUserLocaleData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
