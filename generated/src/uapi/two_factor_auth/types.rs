// Made by cpanel-codegen from schema/uapi/TwoFactorAuth.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`TwoFactorAuth`](super).

use cpanel_core::{Misread, Read, Reader, Secret};

/// A record in the data of `TwoFactorAuth::generate_user_configuration`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GenerateUserConfigurationData {
    /// Address (`otpauth://`) to show as a QR code; contains the secret. Wire name `otpauth_str`.
    pub otpauth_str: Option<Secret>,
    /// The secret, 16 characters, for typing into the app by hand. Wire name `secret`.
    pub secret: Option<Secret>,
}

impl Read for GenerateUserConfigurationData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["otpauth_str", "secret"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.otpauth_str),
                _ => reader.set(&mut value.secret),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `TwoFactorAuth::get_team_user_configuration`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetTeamUserConfigurationData {
    /// Whether two-factor login is on for the member. Wire name `is_enabled`.
    pub is_enabled: Option<bool>,
    /// Whom the app shows as the provider of the code. Wire name `issuer`.
    pub issuer: Option<String>,
}

impl Read for GetTeamUserConfigurationData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["is_enabled", "issuer"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.is_enabled),
                _ => reader.set(&mut value.issuer),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `TwoFactorAuth::get_user_configuration`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetUserConfigurationData {
    /// Whether two-factor login is on. Wire name `is_enabled`.
    pub is_enabled: Option<bool>,
    /// Whom the app shows as the provider of the code. Wire name `issuer`.
    pub issuer: Option<String>,
}

impl Read for GetUserConfigurationData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["is_enabled", "issuer"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.is_enabled),
                _ => reader.set(&mut value.issuer),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `TwoFactorAuth::remove_user_configuration`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RemoveUserConfigurationData {
    /// Always true; a failure comes as an error instead. Wire name `tfa_removed`.
    pub tfa_removed: Option<bool>,
}

impl Read for RemoveUserConfigurationData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["tfa_removed"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.tfa_removed)?;
        }
        Ok(value)
    }
}

/// A record in the data of `TwoFactorAuth::set_user_configuration`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SetUserConfigurationData {
    /// Whether two-factor login is on now. Wire name `tfa_configured`.
    pub tfa_configured: Option<bool>,
}

impl Read for SetUserConfigurationData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["tfa_configured"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.tfa_configured)?;
        }
        Ok(value)
    }
}
