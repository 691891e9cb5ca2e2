// Made by cpanel-codegen from schema/api2/LangMods.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`LangMods`](super).

use cpanel_core::codegen::*;

/// The parameter `key` of `LangMods::getkey`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetkeyKey {
    /// Name for one module of the language.
    ///
    /// Wire value `name`.
    Name,
    /// Name for several modules of the language.
    ///
    /// Wire value `names`.
    Names,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(GetkeyKey { Name = "name", Names = "names" });

/// A record in the data of `LangMods::langlist`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct LanglistRow {
    /// Name of the language, for the other functions.
    ///
    /// Wire name `lang`.
    pub lang: Option<String>,
}

impl Record for LanglistRow {
    const SHAPE: RecordShape = RecordShape {
        name: "LanglistRow",
        members: &["lang"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.lang
    }
}

impl std::fmt::Debug for LanglistRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
