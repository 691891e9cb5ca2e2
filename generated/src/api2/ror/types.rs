// Made by cpanel-codegen from schema/api2/RoR.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`RoR`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in replies of the module `RoR`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Done {
    /// Whether the call succeeded.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// What happened, or why it failed.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Record for Done {
    const NAMES: &'static [&'static str] = &["status", "statusmsg"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.status),
            _ => reader.set(&mut self.statusmsg),
        }
    }
}
