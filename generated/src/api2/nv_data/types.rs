// Made by cpanel-codegen from schema/api2/NVData.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`NVData`](super).

use cpanel_core::codegen::*;

/// A record in the data of `NVData::get`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetRow {
    /// Name of the value, as in the call.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Value that is stored under the name.
    ///
    /// Wire name `value`.
    pub value: Option<String>,
}

impl Record for GetRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetRow",
        members: &["name", "value"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.name,
            _ => &mut self.value,
        }
    }
}

impl std::fmt::Debug for GetRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `NVData::set`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetRow {
    /// Member for a stored value. Its content was not seen.
    ///
    /// Wire name `set`.
    pub set: Option<String>,
}

impl Record for SetRow {
    const SHAPE: RecordShape = RecordShape {
        name: "SetRow",
        members: &["set"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.set
    }
}

impl std::fmt::Debug for SetRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
