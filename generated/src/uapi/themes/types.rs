// Made by cpanel-codegen from schema/uapi/Themes.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Themes`](super).

/// A value in the data of `Themes::get_theme_base`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetThemeBaseData {
    /// On the wire `jupiter`.
    Jupiter,
    /// On the wire `unknown`.
    Unknown,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(GetThemeBaseData { Jupiter = "jupiter", Unknown = "unknown" });
