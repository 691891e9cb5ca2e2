// Made by cpanel-codegen from schema/uapi/Plugins.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Plugins`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Plugins::can_show_promotions`.
#[derive(Clone, Default)]
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
    pub can_show_promotions: Option<bool>,
}

impl Record for CanShowPromotionsData {
    const SHAPE: RecordShape = RecordShape {
        name: "CanShowPromotionsData",
        members: &["can_show_promotions"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.can_show_promotions
    }
}

impl std::fmt::Debug for CanShowPromotionsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
