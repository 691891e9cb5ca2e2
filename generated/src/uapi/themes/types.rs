// Made by cpanel-codegen from schema/uapi/Themes.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Themes`](super).

/// A value in the data of `Themes::get_theme_base`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetThemeBaseData {
    /// Wire value `jupiter`.
    Jupiter,
    /// Wire value `unknown`.
    Unknown,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetThemeBaseData { Jupiter = "jupiter", Unknown = "unknown" }
);
