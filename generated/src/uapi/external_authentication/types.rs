// Made by cpanel-codegen from schema/uapi/ExternalAuthentication.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`ExternalAuthentication`](super).

use cpanel_core::codegen::*;

/// A record in the data of `ExternalAuthentication::configured_modules`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ConfiguredModulesRow {
    /// Background colour of the provider's button, as six hexadecimal digits without `#`.
    ///
    /// Wire name `color`. Format: `RGB`.
    pub color: Option<String>,
    /// Name of the provider for display.
    ///
    /// Wire name `display_name`.
    pub display_name: Option<String>,
    /// URL that explains the setup of the provider.
    ///
    /// Wire name `documentation_url`. Format: `url`.
    pub documentation_url: Option<String>,
    /// Icon of the button, in Base64.
    ///
    /// Wire name `icon`. Format: `base64`.
    pub icon: Option<Base64>,
    /// MIME type of the icon, such as `image/svg+xml`.
    ///
    /// Wire name `icon_type`. Format: `mime`.
    pub icon_type: Option<String>,
    /// Text on the button.
    ///
    /// Wire name `label`.
    pub label: Option<String>,
    /// URL on this server that starts the login through the provider.
    ///
    /// Wire name `link`. Format: `url`.
    pub link: Option<String>,
    /// Internal name of the provider. Other functions take it as `provider_id` or `provider`.
    ///
    /// Wire name `provider_name`.
    pub provider_name: String,
    /// Text colour of the provider's button, as six hexadecimal digits without `#`.
    ///
    /// Wire name `textcolor`. Format: `RGB`.
    pub textcolor: Option<String>,
}

impl Record for ConfiguredModulesRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ConfiguredModulesRow",
        members: &[
            "color",
            "display_name",
            "documentation_url",
            "icon",
            "icon_type",
            "label",
            "link",
            "provider_name",
            "textcolor",
        ],
        always: 128,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.color,
            1 => &mut self.display_name,
            2 => &mut self.documentation_url,
            3 => &mut self.icon,
            4 => &mut self.icon_type,
            5 => &mut self.label,
            6 => &mut self.link,
            7 => &mut self.provider_name,
            _ => &mut self.textcolor,
        }
    }
}

impl std::fmt::Debug for ConfiguredModulesRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `ExternalAuthentication::get_authn_links`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAuthnLinksRow {
    /// Time when the link was created, in seconds since the Unix epoch.
    ///
    /// Wire name `link_time`.
    pub link_time: Option<Timestamp>,
    /// Name of the user at the provider.
    ///
    /// Wire name `preferred_username`.
    pub preferred_username: Option<String>,
    /// Internal name of the provider, such as `google`.
    ///
    /// Wire name `provider_id`.
    pub provider_id: String,
    /// Protocol of the provider, such as `openid_connect`.
    ///
    /// Wire name `provider_protocol`.
    pub provider_protocol: Option<String>,
    /// Identifier of the user at the provider. It may be longer than any integer, so treat it as
    /// text.
    ///
    /// Wire name `subject_unique_identifier`.
    pub subject_unique_identifier: Option<String>,
}

impl Record for GetAuthnLinksRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAuthnLinksRow",
        members: &[
            "link_time",
            "preferred_username",
            "provider_id",
            "provider_protocol",
            "subject_unique_identifier",
        ],
        always: 4,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.link_time,
            1 => &mut self.preferred_username,
            2 => &mut self.provider_id,
            3 => &mut self.provider_protocol,
            _ => &mut self.subject_unique_identifier,
        }
    }
}

impl std::fmt::Debug for GetAuthnLinksRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
