// Made by cpanel-codegen from schema/api2/Passwd.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Passwd`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `Passwd::change_password`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ChangePasswordData {
    /// Whether the password was changed. Wire name `status`.
    pub status: Option<bool>,
    /// What happened, or why not. Wire name `statustxt`.
    pub statustxt: Option<String>,
    /// Lines that the server printed while it synchronized the services. Wire name `passwdoutput`.
    pub passwdoutput: Option<String>,
}

impl Read for ChangePasswordData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["status", "statustxt", "passwdoutput"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.status),
                1 => reader.set(&mut value.statustxt),
                _ => reader.set(&mut value.passwdoutput),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `Passwd::set_digest_auth`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SetDigestAuthData {
    /// Whether it worked. Wire name `result`.
    pub result: Option<bool>,
    /// What was done, or why not. Wire name `reason`.
    pub reason: Option<String>,
}

impl Read for SetDigestAuthData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["result", "reason"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.result),
                _ => reader.set(&mut value.reason),
            }?;
        }
        Ok(value)
    }
}
