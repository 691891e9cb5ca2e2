// Made by cpanel-codegen from schema/uapi/Session.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Session`](super).

use cpanel_core::{Misread, Read, Reader, Secret};

/// A record in the data of `Session::create_temp_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateTempUserData {
    /// Whether the temporary user was made. Wire name `created`.
    pub created: Option<bool>,
    /// Name of the temporary user, such as `cpses_reviY3ZSQK`. Wire name `session_temp_user`.
    pub session_temp_user: Option<String>,
}

impl Read for CreateTempUserData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["created", "session_temp_user"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.created),
                _ => reader.set(&mut value.session_temp_user),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `Session::create_webmail_session_for_mail_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateWebmailSessionForMailUserData {
    /// Server to enter the session on. Null when it is the server that answered. Wire name `hostname`.
    pub hostname: Option<String>,
    /// What to send as the form field `session` when logging in: a secret. Wire name `session`.
    pub session: Option<Secret>,
    /// Security token, the first part of every path of the session, such as `/cpsess2462418786`: a secret. Wire name `token`.
    pub token: Option<Secret>,
}

impl Read for CreateWebmailSessionForMailUserData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["hostname", "session", "token"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.hostname),
                1 => reader.set(&mut value.session),
                _ => reader.set(&mut value.token),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `Session::create_webmail_session_for_mail_user_check_password`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateWebmailSessionForMailUserCheckPasswordData {
    /// Server to enter the session on. Null when it is the server that answered. Wire name `hostname`.
    pub hostname: Option<String>,
    /// What to send as the form field `session` when logging in: a secret. Wire name `session`.
    pub session: Option<Secret>,
    /// Security token, the first part of every path of the session, such as `/cpsess2462418786`: a secret. Wire name `token`.
    pub token: Option<Secret>,
}

impl Read for CreateWebmailSessionForMailUserCheckPasswordData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["hostname", "session", "token"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.hostname),
                1 => reader.set(&mut value.session),
                _ => reader.set(&mut value.token),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `Session::create_webmail_session_for_self`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateWebmailSessionForSelfData {
    /// Server to enter the session on. Null when it is the server that answered. Wire name `hostname`. Format: `domain`.
    pub hostname: Option<String>,
    /// What to send as the form field `session` when logging in: a secret. Wire name `session`.
    pub session: Option<Secret>,
    /// Security token, the first part of every path of the session, such as `/cpsess2462418786`: a secret. Wire name `token`.
    pub token: Option<Secret>,
}

impl Read for CreateWebmailSessionForSelfData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["hostname", "session", "token"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.hostname),
                1 => reader.set(&mut value.session),
                _ => reader.set(&mut value.token),
            }?;
        }
        Ok(value)
    }
}
