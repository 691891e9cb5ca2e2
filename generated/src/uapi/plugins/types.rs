// Made by cpanel-codegen from schema/uapi/Plugins.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Plugins`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `Plugins::can_show_promotions`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CanShowPromotionsData {
    /// Whether advertisements are allowed.
    ///
    /// Wire name `can_show_promotions`.
    pub can_show_promotions: bool,
}

impl Record for CanShowPromotionsData {
    const NAMES: &'static [&'static str] = &["can_show_promotions"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.can_show_promotions)
    }
}
