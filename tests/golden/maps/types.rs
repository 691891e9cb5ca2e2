// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use std::collections::BTreeMap;
use cpanel_core::codegen::{Limit, Misread, Reader, Record};

/// A record in the data of `Demo::by_user`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ByUserEntry {
    /// Wire name `shell`.
    pub shell: Option<String>,
}

impl Record for ByUserEntry {
    const NAMES: &'static [&'static str] = &["shell"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.shell)
    }
}

/// A record in the data of `Demo::nested`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct NestedData {
    /// Wire name `limits`.
    pub limits: BTreeMap<String, Limit>,
    /// Wire name `groups`.
    pub groups: BTreeMap<String, Vec<String>>,
    /// Wire name `issuer.commonName`.
    #[cfg_attr(feature = "serde", serde(rename = "issuer.commonName"))]
    pub issuer_common_name: Option<String>,
}

impl Record for NestedData {
    const NAMES: &'static [&'static str] = &["limits", "groups", "issuer.commonName"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.limits),
            1 => reader.set(&mut self.groups),
            _ => reader.set(&mut self.issuer_common_name),
        }
    }
}
