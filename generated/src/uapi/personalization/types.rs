// Made by cpanel-codegen from schema/uapi/Personalization.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Personalization`](super).

use std::collections::BTreeMap;
use cpanel_core::{Dynamic, Misread, Reader, Record};

/// A record in the data of `Personalization::get`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetData {
    /// A map with one entry for each key; the keys are those that were asked for. Wire name `personalization`.
    pub personalization: BTreeMap<String, GetDataPersonalization>,
}

impl Record for GetData {
    const NAMES: &'static [&'static str] = &["personalization"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.personalization)
    }
}

/// A record in `personalization` in the data of `Personalization::get`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetDataPersonalization {
    /// `OK`, or why the key could not be read. Wire name `reason`.
    pub reason: Option<String>,
    /// Whether the key could be read. One that does not exist gives a null value. Wire name `success`.
    pub success: Option<bool>,
    /// What is stored under the key; null when nothing is. Wire name `value`.
    pub value: Option<Dynamic>,
}

impl Record for GetDataPersonalization {
    const NAMES: &'static [&'static str] = &["reason", "success", "value"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.reason),
            1 => reader.set(&mut self.success),
            _ => reader.set(&mut self.value),
        }
    }
}

/// A record in the data of `Personalization::set`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SetData {
    /// A map with one entry for each key that was sent. Wire name `personalization`.
    pub personalization: BTreeMap<String, SetDataPersonalization>,
}

impl Record for SetData {
    const NAMES: &'static [&'static str] = &["personalization"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.personalization)
    }
}

/// A record in `personalization` in the data of `Personalization::set`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SetDataPersonalization {
    /// `OK`, or why the value could not be stored. Wire name `reason`.
    pub reason: Option<String>,
    /// Whether the value was stored. Wire name `success`.
    pub success: Option<bool>,
    /// What is stored under the key now; null when nothing is. Wire name `value`.
    pub value: Option<Dynamic>,
}

impl Record for SetDataPersonalization {
    const NAMES: &'static [&'static str] = &["reason", "success", "value"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.reason),
            1 => reader.set(&mut self.success),
            _ => reader.set(&mut self.value),
        }
    }
}
