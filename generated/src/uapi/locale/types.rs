// Made by cpanel-codegen from schema/uapi/Locale.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Locale`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Locale::get_attributes`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAttributesData {
    /// Direction of text in the language.
    ///
    /// Wire name `direction`.
    pub direction: Option<Direction>,
    /// Character set of the language, such as `utf-8`.
    ///
    /// Wire name `encoding`.
    pub encoding: Option<String>,
    /// Short tag of the language, such as `en`.
    ///
    /// Wire name `locale`. Format: `language`.
    pub locale: String,
    /// Name of the language, such as `English`.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
}

impl Record for GetAttributesData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAttributesData",
        members: &["direction", "encoding", "locale", "name"],
        always: 4,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.direction,
            1 => &mut self.encoding,
            2 => &mut self.locale,
            _ => &mut self.name,
        }
    }
}

impl std::fmt::Debug for GetAttributesData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Locale::list_locales`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListLocalesRow {
    /// Direction of text in the language.
    ///
    /// Wire name `direction`.
    pub direction: Option<Direction>,
    /// Name of the language in the language itself, such as `Deutsch`.
    ///
    /// Wire name `local_name`.
    pub local_name: Option<String>,
    /// Short tag of the language, such as `de`, as [`set_locale`](super::set_locale()) takes it.
    ///
    /// Wire name `locale`. Format: `language`.
    pub locale: String,
    /// Name of the language, such as `German`.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
}

impl Record for ListLocalesRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListLocalesRow",
        members: &["direction", "local_name", "locale", "name"],
        always: 4,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.direction,
            1 => &mut self.local_name,
            2 => &mut self.locale,
            _ => &mut self.name,
        }
    }
}

impl std::fmt::Debug for ListLocalesRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`get_attributes()`](super::get_attributes) and
/// [`list_locales()`](super::list_locales).
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
