// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Demo::set_password`.
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "SetPasswordData",
        members: &["user", "token", "recovery", "env"],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.user,
            1 => &mut self.token,
            2 => &mut self.recovery,
            _ => &mut self.env,
        }
    }
}

impl std::fmt::Debug for SetPasswordData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
