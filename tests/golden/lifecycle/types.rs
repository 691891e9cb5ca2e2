// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::*;

/// The parameter `state` of `Demo::inner`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InnerState {
    /// Wire value `on`.
    On,
    /// Wire value `off`.
    Off,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(InnerState { On = "on", Off = "off" });

/// A record in the data of `Demo::inner`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct InnerData {
    /// Wire name `state`.
    pub state: Option<String>,
}

impl Record for InnerData {
    const SHAPE: RecordShape = RecordShape {
        name: "InnerData",
        members: &["state"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.state
    }
}

impl std::fmt::Debug for InnerData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
