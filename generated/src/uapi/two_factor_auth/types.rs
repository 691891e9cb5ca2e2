// Made by cpanel-codegen from schema/uapi/TwoFactorAuth.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`TwoFactorAuth`](super).

use cpanel_core::codegen::{Misread, Reader, Record, Secret};

/// A record in the data of `TwoFactorAuth::generate_user_configuration`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GenerateUserConfigurationData {
    /// Address (`otpauth://`) to show as a QR code; contains the secret.
    ///
    /// Wire name `otpauth_str`.
    pub otpauth_str: Option<Secret>,
    /// The secret, 16 characters, for typing into the app by hand.
    ///
    /// Wire name `secret`.
    pub secret: Option<Secret>,
}

impl Record for GenerateUserConfigurationData {
    const NAMES: &'static [&'static str] = &["otpauth_str", "secret"];

    const SECRET: bool = true;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.otpauth_str),
            _ => reader.set(&mut self.secret),
        }
    }
}

/// A record in the data of `TwoFactorAuth::remove_user_configuration`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RemoveUserConfigurationData {
    /// Always true; a failure comes as an error instead.
    ///
    /// Wire name `tfa_removed`.
    pub tfa_removed: Option<bool>,
}

impl Record for RemoveUserConfigurationData {
    const NAMES: &'static [&'static str] = &["tfa_removed"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.tfa_removed)
    }
}

/// A record in the data of `TwoFactorAuth::set_user_configuration`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetUserConfigurationData {
    /// Whether two-factor login is on now.
    ///
    /// Wire name `tfa_configured`.
    pub tfa_configured: Option<bool>,
}

impl Record for SetUserConfigurationData {
    const NAMES: &'static [&'static str] = &["tfa_configured"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.tfa_configured)
    }
}

/// A record in replies of the module `TwoFactorAuth`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Configuration {
    /// Whether two-factor login is on.
    ///
    /// Wire name `is_enabled`.
    pub is_enabled: bool,
    /// The name that the app shows as the issuer of the code.
    ///
    /// Wire name `issuer`.
    pub issuer: Option<String>,
}

impl Record for Configuration {
    const NAMES: &'static [&'static str] = &["is_enabled", "issuer"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.is_enabled),
            _ => reader.set(&mut self.issuer),
        }
    }
}
