// Made by cpanel-codegen from schema/uapi/SSH.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`SSH`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `SSH::get_port`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetPortData {
    /// Number of the port, 22 unless the host has moved it. Servers are known to send it as text.
    ///
    /// Wire name `port`.
    pub port: i64,
}

impl Record for GetPortData {
    const NAMES: &'static [&'static str] = &["port"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.port)
    }
}

/// A record in the data of `SSH::get_shell`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["has_terminal_access", "shell"];

    const ALWAYS: u64 = 2;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.has_terminal_access),
            _ => reader.set(&mut self.shell),
        }
    }
}
