// Made by cpanel-codegen from schema/api2/BoxTrapper.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`BoxTrapper`](super).

use cpanel_core::codegen::*;

/// A record in the data of `BoxTrapper::accountmanagelist`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct AccountmanagelistRow {
    /// Address of the mailbox. For the mailbox of the account itself, this is the account name.
    ///
    /// Wire name `account`.
    pub account: String,
    /// Address of the mailbox, percent-encoded for a URL.
    ///
    /// Wire name `accounturi`.
    pub accounturi: Option<String>,
    /// Whether BoxTrapper is enabled.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// State of BoxTrapper as a word: `enabled` or `disabled`.
    ///
    /// Wire name `status`.
    pub status: Option<String>,
    /// Position of the row, `even` or `odd`, for striped tables.
    ///
    /// Wire name `bg`.
    pub bg: Option<String>,
}

impl Record for AccountmanagelistRow {
    const SHAPE: RecordShape = RecordShape {
        name: "AccountmanagelistRow",
        members: &["account", "accounturi", "enabled", "status", "bg"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.account,
            1 => &mut self.accounturi,
            2 => &mut self.enabled,
            3 => &mut self.status,
            _ => &mut self.bg,
        }
    }
}

impl std::fmt::Debug for AccountmanagelistRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
