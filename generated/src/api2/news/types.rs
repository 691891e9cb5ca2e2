// Made by cpanel-codegen from schema/api2/News.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`News`](super).

/// A value that functions of the module `News` share.
#[derive(Clone)]
#[non_exhaustive]
pub enum NewsType {
    /// For everybody on the server. On the wire `global`.
    Global,
    /// For those who use cPanel. On the wire `cpanel`.
    Cpanel,
    /// For the customers of a reseller. On the wire `resold`.
    Resold,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    NewsType { Global = "global", Cpanel = "cpanel", Resold = "resold" }
);
