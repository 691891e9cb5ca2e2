// Made by cpanel-codegen from schema/uapi/Trash.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Trash`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `Trash::remove`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RemoveData {
    /// Whether there was nothing left to delete.
    ///
    /// Wire name `alreadyGone`.
    #[cfg_attr(feature = "serde", serde(rename = "alreadyGone"))]
    pub already_gone: Option<bool>,
    /// Whether the item is gone.
    ///
    /// Wire name `removed`.
    pub removed: Option<bool>,
}

impl Record for RemoveData {
    const NAMES: &'static [&'static str] = &["alreadyGone", "removed"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.already_gone),
            _ => reader.set(&mut self.removed),
        }
    }
}

/// A record in the data of `Trash::usage`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct UsageData {
    /// Space that the items take, in bytes.
    ///
    /// Wire name `bytes`.
    pub bytes: i64,
    /// Whether there is a trash directory.
    ///
    /// Wire name `exists`.
    pub exists: Option<bool>,
    /// Number of items.
    ///
    /// Wire name `items`.
    pub items: Option<i64>,
}

impl Record for UsageData {
    const NAMES: &'static [&'static str] = &["bytes", "exists", "items"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.bytes),
            1 => reader.set(&mut self.exists),
            _ => reader.set(&mut self.items),
        }
    }
}
