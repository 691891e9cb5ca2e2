// Made by cpanel-codegen from schema/uapi/SSH.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`SSH`](super).

use cpanel_core::codegen::*;

/// A record in the data of `SSH::get_port`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetPortData {
    /// Port number, 22 by default. Some servers send it as text.
    ///
    /// Wire name `port`.
    pub port: i64,
}

impl Record for GetPortData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetPortData",
        members: &["port"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.port
    }
}

impl std::fmt::Debug for GetPortData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SSH::get_shell`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetShellData {
    /// Whether the account may open a terminal in cPanel.
    ///
    /// Wire name `has_terminal_access`.
    pub has_terminal_access: Option<bool>,
    /// Path of the login shell, such as `/bin/bash`.
    ///
    /// Wire name `shell`.
    pub shell: String,
}

impl Record for GetShellData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetShellData",
        members: &["has_terminal_access", "shell"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.has_terminal_access,
            _ => &mut self.shell,
        }
    }
}

impl std::fmt::Debug for GetShellData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
