// Made by cpanel-codegen from schema/api2/News.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`News`](super).

/// A value in the parameters of [`does_news_type_exist()`](super::does_news_type_exist) and
/// [`get_news()`](super::get_news).
#[derive(Clone)]
#[non_exhaustive]
pub enum NewsType {
    /// News for everybody on the server.
    ///
    /// Wire value `global`.
    Global,
    /// News for users of cPanel.
    ///
    /// Wire value `cpanel`.
    Cpanel,
    /// News for customers of a reseller.
    ///
    /// Wire value `resold`.
    Resold,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    NewsType { Global = "global", Cpanel = "cpanel", Resold = "resold" }
);
