// Made by cpanel-codegen from schema/api2/Resellers.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Resellers`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `Resellers::get_sub_accounts`.
#[derive(Clone, Debug, Default)]
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
    /// Its main domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Whether it is the account that is logged in; empty if not.
    ///
    /// Wire name `select`.
    pub select: Option<bool>,
}

impl Record for GetSubAccountsRow {
    const NAMES: &'static [&'static str] = &["user", "domain", "select"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.user),
            1 => reader.set(&mut self.domain),
            _ => reader.set(&mut self.select),
        }
    }
}
