// Made by cpanel-codegen from schema/uapi/Resellers.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Resellers`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `Resellers::list_accounts`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListAccountsRow {
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Whether this is the account that the call was made as; false comes as an empty text.
    ///
    /// Wire name `select`.
    pub select: Option<bool>,
    /// Wire name `user`. Format: `username`.
    pub user: String,
}

impl Record for ListAccountsRow {
    const NAMES: &'static [&'static str] = &["domain", "select", "user"];

    const ALWAYS: u64 = 5;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.domain),
            1 => reader.set(&mut self.select),
            _ => reader.set(&mut self.user),
        }
    }
}
