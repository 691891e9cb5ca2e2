// Made by cpanel-codegen from schema/uapi/Locale.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Locale`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `Locale::get_attributes`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAttributesData {
    /// Which way text runs.
    ///
    /// Wire name `direction`.
    pub direction: Option<Direction>,
    /// Character set of the language, such as `utf-8`.
    ///
    /// Wire name `encoding`.
    pub encoding: Option<String>,
    /// Short tag of the language, such as `en`.
    ///
    /// Wire name `locale`. Format: `country`.
    pub locale: String,
    /// The language in words, such as `English`.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl Record for GetAttributesData {
    const NAMES: &'static [&'static str] = &["direction", "encoding", "locale", "name"];

    const ALWAYS: u64 = 12;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.direction),
            1 => reader.set(&mut self.encoding),
            2 => reader.set(&mut self.locale),
            _ => reader.set(&mut self.name),
        }
    }
}

/// A record in the data of `Locale::list_locales`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListLocalesRow {
    /// Which way text runs.
    ///
    /// Wire name `direction`.
    pub direction: Option<Direction>,
    /// The language in its own words, such as `Deutsch`.
    ///
    /// Wire name `local_name`.
    pub local_name: Option<String>,
    /// Short tag of the language, such as `de`; `set_locale` takes it.
    ///
    /// Wire name `locale`. Format: `country`.
    pub locale: String,
    /// The language in words, such as `German`.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl Record for ListLocalesRow {
    const NAMES: &'static [&'static str] = &[
        "direction",
        "local_name",
        "locale",
        "name",
    ];

    const ALWAYS: u64 = 12;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.direction),
            1 => reader.set(&mut self.local_name),
            2 => reader.set(&mut self.locale),
            _ => reader.set(&mut self.name),
        }
    }
}

/// A value that functions of the module `Locale` share.
#[derive(Clone)]
#[non_exhaustive]
pub enum Direction {
    /// From left to right.
    ///
    /// Wire value `ltr`.
    Ltr,
    /// From right to left.
    ///
    /// Wire value `rtl`.
    Rtl,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(Direction { Ltr = "ltr", Rtl = "rtl" });
