// Made by cpanel-codegen from schema/api2/Passwd.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Passwd`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Passwd::change_password`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ChangePasswordData {
    /// Whether the password was changed.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// Message about the result, or the reason for the failure.
    ///
    /// Wire name `statustxt`.
    pub statustxt: Option<String>,
    /// Output of the server while it synchronized the services.
    ///
    /// Wire name `passwdoutput`.
    pub passwdoutput: Option<String>,
    /// Services whose password changed too. If there are none, the only name is `none`.
    ///
    /// Wire name `applist`.
    pub applist: Vec<ChangePasswordDataApplist>,
}

impl Record for ChangePasswordData {
    const SHAPE: RecordShape = RecordShape {
        name: "ChangePasswordData",
        members: &["status", "statustxt", "passwdoutput", "applist"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.status,
            1 => &mut self.statustxt,
            2 => &mut self.passwdoutput,
            _ => &mut self.applist,
        }
    }
}

impl std::fmt::Debug for ChangePasswordData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `applist` in the data of `Passwd::change_password`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ChangePasswordDataApplist {
    /// Name of the service.
    ///
    /// Wire name `app`.
    pub app: Option<String>,
}

impl Record for ChangePasswordDataApplist {
    const SHAPE: RecordShape = RecordShape {
        name: "ChangePasswordDataApplist",
        members: &["app"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.app
    }
}

impl std::fmt::Debug for ChangePasswordDataApplist {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Passwd::set_digest_auth`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetDigestAuthData {
    /// Whether the call succeeded.
    ///
    /// Wire name `result`.
    pub result: Option<bool>,
    /// Message about the result, or the reason for the failure.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl Record for SetDigestAuthData {
    const SHAPE: RecordShape = RecordShape {
        name: "SetDigestAuthData",
        members: &["result", "reason"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.result,
            _ => &mut self.reason,
        }
    }
}

impl std::fmt::Debug for SetDigestAuthData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
