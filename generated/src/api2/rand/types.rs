// Made by cpanel-codegen from schema/api2/Rand.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Rand`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `Rand::getranddata`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetranddataData {
    /// The text.
    ///
    /// Wire name `random`.
    pub random: Option<String>,
}

impl Record for GetranddataData {
    const NAMES: &'static [&'static str] = &["random"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.random)
    }
}
