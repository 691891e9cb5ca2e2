// Made by cpanel-codegen from schema/api2/NVData.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`NVData`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `NVData::get`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetRow {
    /// The name that was asked for.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// What is stored under it.
    ///
    /// Wire name `value`.
    pub value: Option<String>,
}

impl Record for GetRow {
    const NAMES: &'static [&'static str] = &["name", "value"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.name),
            _ => reader.set(&mut self.value),
        }
    }
}

/// A record in the data of `NVData::set`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetRow {
    /// Stands for a value that was stored; what it says was not seen.
    ///
    /// Wire name `set`.
    pub set: Option<String>,
}

impl Record for SetRow {
    const NAMES: &'static [&'static str] = &["set"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.set)
    }
}
