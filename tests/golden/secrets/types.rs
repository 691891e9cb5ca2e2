// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use std::collections::BTreeMap;
use cpanel_core::codegen::{Misread, Reader, Record, Secret};

/// A record in the data of `Demo::set_password`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetPasswordData {
    /// Wire name `user`.
    pub user: Option<String>,
    /// Wire name `token`.
    pub token: Option<Secret>,
    /// Wire name `recovery`.
    pub recovery: Vec<Secret>,
    /// Wire name `env`.
    pub env: BTreeMap<String, Secret>,
}

impl Record for SetPasswordData {
    const NAMES: &'static [&'static str] = &["user", "token", "recovery", "env"];

    const SECRET: bool = true;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.user),
            1 => reader.set(&mut self.token),
            2 => reader.set(&mut self.recovery),
            _ => reader.set(&mut self.env),
        }
    }
}
