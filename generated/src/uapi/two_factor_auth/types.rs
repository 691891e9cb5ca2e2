// Made by cpanel-codegen from schema/uapi/TwoFactorAuth.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`TwoFactorAuth`](super).

use cpanel_core::codegen::*;

/// A record in the data of `TwoFactorAuth::generate_user_configuration`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GenerateUserConfigurationData {
    /// Address (`otpauth://`) for a QR code. It contains the secret.
    ///
    /// Wire name `otpauth_str`.
    pub otpauth_str: Option<Secret>,
    /// The secret of 16 characters, which can also be typed into the app.
    ///
    /// Wire name `secret`.
    pub secret: Option<Secret>,
}

impl Record for GenerateUserConfigurationData {
    const SHAPE: RecordShape = RecordShape {
        name: "GenerateUserConfigurationData",
        members: &["otpauth_str", "secret"],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.otpauth_str,
            _ => &mut self.secret,
        }
    }
}

impl std::fmt::Debug for GenerateUserConfigurationData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `TwoFactorAuth::remove_user_configuration`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RemoveUserConfigurationData {
    /// Always true. A failure is reported as an error.
    ///
    /// Wire name `tfa_removed`.
    pub tfa_removed: Option<bool>,
}

impl Record for RemoveUserConfigurationData {
    const SHAPE: RecordShape = RecordShape {
        name: "RemoveUserConfigurationData",
        members: &["tfa_removed"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.tfa_removed
    }
}

impl std::fmt::Debug for RemoveUserConfigurationData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `TwoFactorAuth::set_user_configuration`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetUserConfigurationData {
    /// Whether two-factor login is now enabled.
    ///
    /// Wire name `tfa_configured`.
    pub tfa_configured: Option<bool>,
}

impl Record for SetUserConfigurationData {
    const SHAPE: RecordShape = RecordShape {
        name: "SetUserConfigurationData",
        members: &["tfa_configured"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.tfa_configured
    }
}

impl std::fmt::Debug for SetUserConfigurationData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`get_team_user_configuration()`](super::get_team_user_configuration) and
/// [`get_user_configuration()`](super::get_user_configuration).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Configuration {
    /// Whether two-factor login is enabled.
    ///
    /// Wire name `is_enabled`.
    pub is_enabled: Option<bool>,
    /// Name of the issuer that the app shows with the code.
    ///
    /// Wire name `issuer`.
    pub issuer: Option<String>,
}

impl Record for Configuration {
    const SHAPE: RecordShape = RecordShape {
        name: "Configuration",
        members: &["is_enabled", "issuer"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.is_enabled,
            _ => &mut self.issuer,
        }
    }
}

impl std::fmt::Debug for Configuration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
