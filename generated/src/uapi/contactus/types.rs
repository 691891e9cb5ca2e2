// Made by cpanel-codegen from schema/uapi/Contactus.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Contactus`](super).

use cpanel_core::codegen::*;

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
    pub enabled: Option<bool>,
}

impl Record for IsEnabledData {
    const SHAPE: RecordShape = RecordShape {
        name: "IsEnabledData",
        members: &["enabled"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.enabled
    }
}

impl std::fmt::Debug for IsEnabledData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
