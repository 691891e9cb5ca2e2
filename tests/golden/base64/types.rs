// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use std::collections::BTreeMap;
use cpanel_core::codegen::{Base64, Misread, Reader, Record};

/// A record in the data of `Demo::keep`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct KeepData {
    /// Wire name `name`. Format: `base64`.
    pub name: Option<Base64>,
    /// Wire name `parts`. Format: `base64`.
    pub parts: Vec<Base64>,
    /// Wire name `labels`. Format: `base64`.
    pub labels: BTreeMap<String, Base64>,
}

impl Record for KeepData {
    const NAMES: &'static [&'static str] = &["name", "parts", "labels"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.name),
            1 => reader.set(&mut self.parts),
            _ => reader.set(&mut self.labels),
        }
    }
}
