// Made by cpanel-codegen from schema/api2/LeechProtect.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`LeechProtect`](super).

/// The parameter `item` of `LeechProtect::setup`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupItem {
    /// Address that is told of it. On the wire `email`.
    Email,
    /// Whether the login is locked. On the wire `kill`.
    Kill,
    /// Logins within two hours that are allowed. On the wire `numhits`.
    Numhits,
    /// Where the visitor is sent. On the wire `url`.
    Url,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    SetupItem { Email = "email", Kill = "kill", Numhits = "numhits", Url = "url" }
);

/// The parameter `type` of `LeechProtect::setup`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupType {
    /// Escaped for HTML. On the wire `html`.
    Html,
    /// Escaped for an address. On the wire `uri`.
    Uri,
    /// As the state of a check box. On the wire `check`.
    Check,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(SetupType { Html = "html", Uri = "uri", Check = "check" });
