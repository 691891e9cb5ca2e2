// Made by cpanel-codegen from schema/api2/Resellers.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Resellers`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Resellers::get_sub_accounts`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetSubAccountsRow {
    /// Login name of the account.
    ///
    /// Wire name `user`. Format: `username`.
    pub user: String,
    /// Main domain of the account.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Whether this account is the one that is logged in. Empty if it is not.
    ///
    /// Wire name `select`.
    pub select: Option<bool>,
}

impl Record for GetSubAccountsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetSubAccountsRow",
        members: &["user", "domain", "select"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.user,
            1 => &mut self.domain,
            _ => &mut self.select,
        }
    }
}

impl std::fmt::Debug for GetSubAccountsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
