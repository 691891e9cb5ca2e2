// Made by cpanel-codegen from schema/uapi/Session.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Session`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Session::create_temp_user`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreateTempUserData {
    /// Whether the temporary user was created.
    ///
    /// Wire name `created`.
    pub created: Option<bool>,
    /// Name of the temporary user, such as `cpses_reviY3ZSQK`.
    ///
    /// Wire name `session_temp_user`.
    pub session_temp_user: Option<String>,
}

impl Record for CreateTempUserData {
    const SHAPE: RecordShape = RecordShape {
        name: "CreateTempUserData",
        members: &["created", "session_temp_user"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.created,
            _ => &mut self.session_temp_user,
        }
    }
}

impl std::fmt::Debug for CreateTempUserData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of
/// [`create_webmail_session_for_mail_user()`](super::create_webmail_session_for_mail_user),
/// [`create_webmail_session_for_mail_user_check_password()`](super::create_webmail_session_for_mail_user_check_password)
/// and [`create_webmail_session_for_self()`](super::create_webmail_session_for_self).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct WebmailSession {
    /// Server on which to open the session. Null means the server that was called.
    ///
    /// Wire name `hostname`. Format: `domain`.
    pub hostname: Option<String>,
    /// Value of the form field `session` of the login request. It is a secret.
    ///
    /// Wire name `session`.
    pub session: Option<Secret>,
    /// Security token of the session, such as `/cpsess2462418786`. Every path of the session begins
    /// with it. It is a secret.
    ///
    /// Wire name `token`.
    pub token: Option<Secret>,
}

impl Record for WebmailSession {
    const SHAPE: RecordShape = RecordShape {
        name: "WebmailSession",
        members: &["hostname", "session", "token"],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.hostname,
            1 => &mut self.session,
            _ => &mut self.token,
        }
    }
}

impl std::fmt::Debug for WebmailSession {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
