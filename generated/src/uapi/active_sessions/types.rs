// Made by cpanel-codegen from schema/uapi/ActiveSessions.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`ActiveSessions`](super).

use cpanel_core::codegen::*;

/// A record in the data of `ActiveSessions::list_active_sessions`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListActiveSessionsRow {
    /// IP address that opened the session.
    ///
    /// Wire name `ip_address`.
    pub ip_address: String,
    /// Whether this call was made in the session.
    ///
    /// Wire name `is_current`.
    pub is_current: Option<bool>,
    /// Whether somebody else, such as the host, opened the session in the name of the account.
    ///
    /// Wire name `is_possessed`.
    pub is_possessed: Option<bool>,
    /// Time when the session was last used, in seconds since the Unix epoch.
    ///
    /// Wire name `last_active`.
    pub last_active: Option<Timestamp>,
    /// Theme of the login page for this session.
    ///
    /// Wire name `login_theme`.
    pub login_theme: Option<String>,
    /// Whether the user gave a two-factor code at login.
    ///
    /// Wire name `tfa_verified`.
    pub tfa_verified: Option<bool>,
}

impl Record for ListActiveSessionsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListActiveSessionsRow",
        members: &[
            "ip_address",
            "is_current",
            "is_possessed",
            "last_active",
            "login_theme",
            "tfa_verified",
        ],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.ip_address,
            1 => &mut self.is_current,
            2 => &mut self.is_possessed,
            3 => &mut self.last_active,
            4 => &mut self.login_theme,
            _ => &mut self.tfa_verified,
        }
    }
}

impl std::fmt::Debug for ListActiveSessionsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
