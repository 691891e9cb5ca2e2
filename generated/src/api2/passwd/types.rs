// Made by cpanel-codegen from schema/api2/Passwd.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Passwd`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `Passwd::change_password`.
#[derive(Clone, Debug, Default)]
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
    /// The result, or why it failed.
    ///
    /// Wire name `statustxt`.
    pub statustxt: Option<String>,
    /// Lines that the server printed while it synchronized the services.
    ///
    /// Wire name `passwdoutput`.
    pub passwdoutput: Option<String>,
    /// Services whose password was changed too; the one name `none` if nothing was.
    ///
    /// Wire name `applist`.
    pub applist: Vec<ChangePasswordDataApplist>,
}

impl Record for ChangePasswordData {
    const NAMES: &'static [&'static str] = &[
        "status",
        "statustxt",
        "passwdoutput",
        "applist",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.status),
            1 => reader.set(&mut self.statustxt),
            2 => reader.set(&mut self.passwdoutput),
            _ => reader.set(&mut self.applist),
        }
    }
}

/// A record in `applist` in the data of `Passwd::change_password`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["app"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.app)
    }
}

/// A record in the data of `Passwd::set_digest_auth`.
#[derive(Clone, Debug, Default)]
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
    /// Message about the outcome, or the reason of a failure.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl Record for SetDigestAuthData {
    const NAMES: &'static [&'static str] = &["result", "reason"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.result),
            _ => reader.set(&mut self.reason),
        }
    }
}
