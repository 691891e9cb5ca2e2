// Made by cpanel-codegen from schema/uapi/Session.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Session`](super).

use cpanel_core::codegen::{Misread, Reader, Record, Secret};

/// A record in the data of `Session::create_temp_user`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreateTempUserData {
    /// Whether the temporary user was made.
    ///
    /// Wire name `created`.
    pub created: Option<bool>,
    /// Name of the temporary user, such as `cpses_reviY3ZSQK`.
    ///
    /// Wire name `session_temp_user`.
    pub session_temp_user: Option<String>,
}

impl Record for CreateTempUserData {
    const NAMES: &'static [&'static str] = &["created", "session_temp_user"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.created),
            _ => reader.set(&mut self.session_temp_user),
        }
    }
}

/// A record in replies of the module `Session`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct WebmailSession {
    /// Server to enter the session on. Null when it is the server that answered.
    ///
    /// Wire name `hostname`. Format: `domain`.
    pub hostname: Option<String>,
    /// What to send as the form field `session` when logging in: a secret.
    ///
    /// Wire name `session`.
    pub session: Option<Secret>,
    /// Security token, the first part of every path of the session, such as `/cpsess2462418786`: a
    /// secret.
    ///
    /// Wire name `token`.
    pub token: Option<Secret>,
}

impl Record for WebmailSession {
    const NAMES: &'static [&'static str] = &["hostname", "session", "token"];

    const SECRET: bool = true;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.hostname),
            1 => reader.set(&mut self.session),
            _ => reader.set(&mut self.token),
        }
    }
}
