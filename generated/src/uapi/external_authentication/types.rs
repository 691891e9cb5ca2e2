// Made by cpanel-codegen from schema/uapi/ExternalAuthentication.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`ExternalAuthentication`](super).

use cpanel_core::codegen::{Base64, Misread, Reader, Record, Timestamp};

/// A record in the data of `ExternalAuthentication::configured_modules`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ConfiguredModulesRow {
    /// Background colour of its button, as six hexadecimal digits without `#`.
    ///
    /// Wire name `color`. Format: `RGB`.
    pub color: Option<String>,
    /// Name to show to people.
    ///
    /// Wire name `display_name`.
    pub display_name: Option<String>,
    /// Address where the provider's setup is explained.
    ///
    /// Wire name `documentation_url`. Format: `url`.
    pub documentation_url: Option<String>,
    /// Picture for the button, in Base64.
    ///
    /// Wire name `icon`. Format: `base64`.
    pub icon: Option<Base64>,
    /// MIME type of the picture, such as `image/svg+xml`.
    ///
    /// Wire name `icon_type`. Format: `mime`.
    pub icon_type: Option<String>,
    /// Text on the button.
    ///
    /// Wire name `label`.
    pub label: Option<String>,
    /// Address on this server that starts the login through the provider.
    ///
    /// Wire name `link`. Format: `url`.
    pub link: Option<String>,
    /// Internal name of the provider, which other functions call `provider_id` or `provider`.
    ///
    /// Wire name `provider_name`.
    pub provider_name: String,
    /// Colour of the text on its button, as six hexadecimal digits without `#`.
    ///
    /// Wire name `textcolor`. Format: `RGB`.
    pub textcolor: Option<String>,
}

impl Record for ConfiguredModulesRow {
    const NAMES: &'static [&'static str] = &[
        "color",
        "display_name",
        "documentation_url",
        "icon",
        "icon_type",
        "label",
        "link",
        "provider_name",
        "textcolor",
    ];

    const ALWAYS: u64 = 128;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.color),
            1 => reader.set(&mut self.display_name),
            2 => reader.set(&mut self.documentation_url),
            3 => reader.set(&mut self.icon),
            4 => reader.set(&mut self.icon_type),
            5 => reader.set(&mut self.label),
            6 => reader.set(&mut self.link),
            7 => reader.set(&mut self.provider_name),
            _ => reader.set(&mut self.textcolor),
        }
    }
}

/// A record in the data of `ExternalAuthentication::get_authn_links`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAuthnLinksRow {
    /// When it was made, in seconds since the Unix epoch.
    ///
    /// Wire name `link_time`.
    pub link_time: Option<Timestamp>,
    /// Name of the person at the provider.
    ///
    /// Wire name `preferred_username`.
    pub preferred_username: Option<String>,
    /// Internal name of the provider, such as `google`.
    ///
    /// Wire name `provider_id`.
    pub provider_id: String,
    /// How the provider is spoken to, such as `openid_connect`.
    ///
    /// Wire name `provider_protocol`.
    pub provider_protocol: Option<String>,
    /// The person's identifier at the provider. It may be longer than any integer: treat it as
    /// text.
    ///
    /// Wire name `subject_unique_identifier`.
    pub subject_unique_identifier: Option<String>,
}

impl Record for GetAuthnLinksRow {
    const NAMES: &'static [&'static str] = &[
        "link_time",
        "preferred_username",
        "provider_id",
        "provider_protocol",
        "subject_unique_identifier",
    ];

    const ALWAYS: u64 = 4;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.link_time),
            1 => reader.set(&mut self.preferred_username),
            2 => reader.set(&mut self.provider_id),
            3 => reader.set(&mut self.provider_protocol),
            _ => reader.set(&mut self.subject_unique_identifier),
        }
    }
}
