// Made by cpanel-codegen from schema/api2/LeechProtect.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`LeechProtect`](super).

/// The parameter `item` of `LeechProtect::setup`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupItem {
    /// Address that is told of it.
    ///
    /// Wire value `email`.
    Email,
    /// Whether the login is locked.
    ///
    /// Wire value `kill`.
    Kill,
    /// Logins within two hours that are allowed.
    ///
    /// Wire value `numhits`.
    Numhits,
    /// Where the visitor is sent.
    ///
    /// Wire value `url`.
    Url,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    SetupItem { Email = "email", Kill = "kill", Numhits = "numhits", Url = "url" }
);

/// The parameter `type` of `LeechProtect::setup`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupType {
    /// Escaped for HTML.
    ///
    /// Wire value `html`.
    Html,
    /// Escaped for an address.
    ///
    /// Wire value `uri`.
    Uri,
    /// As the state of a check box.
    ///
    /// Wire value `check`.
    Check,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    SetupType { Html = "html", Uri = "uri", Check = "check" }
);
