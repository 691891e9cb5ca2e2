// Made by cpanel-codegen from schema/api2/PHPINI.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`PHPINI`](super).

/// A value that functions of the module `PHPINI` share.
#[derive(Clone)]
#[non_exhaustive]
pub enum PhpPrefix {
    /// PHP of the web server. On the wire `/usr/local/`.
    UsrLocal,
    /// PHP 4 beside it. On the wire `/usr/local/php4/`.
    UsrLocalPhp4,
    /// PHP of cPanel itself. On the wire `/usr/local/cpanel/3rdparty/`.
    UsrLocalCpanel3rdparty,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    PhpPrefix { UsrLocal = "/usr/local/", UsrLocalPhp4 = "/usr/local/php4/",
    UsrLocalCpanel3rdparty = "/usr/local/cpanel/3rdparty/" }
);
