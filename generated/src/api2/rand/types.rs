// Made by cpanel-codegen from schema/api2/Rand.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Rand`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Rand::getranddata`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetranddataData {
    /// Generated text.
    ///
    /// Wire name `random`.
    pub random: Option<String>,
}

impl Record for GetranddataData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetranddataData",
        members: &["random"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.random
    }
}

impl std::fmt::Debug for GetranddataData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
