// Made by cpanel-codegen from schema/uapi/Trash.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Trash`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Trash::remove`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RemoveData {
    /// Whether the item did not exist before the call.
    ///
    /// Wire name `alreadyGone`.
    #[cfg_attr(feature = "serde", serde(rename = "alreadyGone"))]
    pub already_gone: Option<bool>,
    /// Whether the item no longer exists.
    ///
    /// Wire name `removed`.
    pub removed: Option<bool>,
}

impl Record for RemoveData {
    const SHAPE: RecordShape = RecordShape {
        name: "RemoveData",
        members: &["alreadyGone", "removed"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.already_gone,
            _ => &mut self.removed,
        }
    }
}

impl std::fmt::Debug for RemoveData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Trash::usage`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct UsageData {
    /// Disk space of the items, in bytes.
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
    const SHAPE: RecordShape = RecordShape {
        name: "UsageData",
        members: &["bytes", "exists", "items"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.bytes,
            1 => &mut self.exists,
            _ => &mut self.items,
        }
    }
}

impl std::fmt::Debug for UsageData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
