// Made by cpanel-codegen from schema/api2/LeechProtect.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`LeechProtect`](super).

/// The parameter `item` of `LeechProtect::setup`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupItem {
    /// Email address that is notified.
    ///
    /// Wire value `email`.
    Email,
    /// Whether the login is locked.
    ///
    /// Wire value `kill`.
    Kill,
    /// Number of logins that are allowed within two hours.
    ///
    /// Wire value `numhits`.
    Numhits,
    /// URL that the visitor is sent to.
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
    /// Percent-encoded for a URL.
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
