// Made by cpanel-codegen from schema/uapi/Contactus.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Contactus`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `Contactus::is_enabled`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct IsEnabledData {
    /// Whether the account can reach its hosting provider from the cPanel interface.
    ///
    /// Wire name `enabled`.
    pub enabled: bool,
}

impl Record for IsEnabledData {
    const NAMES: &'static [&'static str] = &["enabled"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.enabled)
    }
}
