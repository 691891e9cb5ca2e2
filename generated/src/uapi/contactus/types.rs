// Made by cpanel-codegen from schema/uapi/Contactus.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Contactus`](super).

use cpanel_core::codegen::{Record, Shape, Slot, show};

/// A record in the data of `Contactus::is_enabled`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct IsEnabledData {
    /// Whether the account can write to its hosting provider from the cPanel interface.
    ///
    /// Wire name `enabled`.
    pub enabled: bool,
}

impl Record for IsEnabledData {
    const SHAPE: Shape = Shape {
        name: "IsEnabledData",
        members: &["enabled"],
        always: 1,
        secret: false,
    };

    fn member(&mut self, _: usize) -> &mut dyn Slot {
        &mut self.enabled
    }
}

impl std::fmt::Debug for IsEnabledData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}
