// Made by cpanel-codegen from schema/uapi/Resellers.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Resellers`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Resellers::list_accounts`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListAccountsRow {
    /// Main domain of the account.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Whether this is the account that made the call. The server sends false as an empty text.
    ///
    /// Wire name `select`.
    pub select: Option<bool>,
    /// Unix user name of the cPanel account.
    ///
    /// Wire name `user`. Format: `username`.
    pub user: String,
}

impl Record for ListAccountsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListAccountsRow",
        members: &["domain", "select", "user"],
        always: 4,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.select,
            _ => &mut self.user,
        }
    }
}

impl std::fmt::Debug for ListAccountsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
