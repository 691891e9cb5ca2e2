// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Demo::read`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ReadParamsData {
    /// Wire name `id`.
    pub id: i64,
    /// Chosen by the owner.
    ///
    /// Wire name `name`. Format: `domain`.
    pub name: String,
    /// Wire name `tags`.
    pub tags: Vec<String>,
    /// Wire name `usage`.
    pub usage: Option<ReadParamsDataUsage>,
    /// Wire name `addresses`.
    pub addresses: Vec<ReadParamsDataAddress>,
    /// Wire name `old`.
    #[deprecated = "Use `name`."]
    pub old: Option<String>,
    /// Wire name `anything`.
    pub anything: Option<Dynamic>,
}

impl Record for ReadParamsData {
    const SHAPE: RecordShape = RecordShape {
        name: "ReadParamsData",
        members: &["id", "name", "tags", "usage", "addresses", "old", "anything"],
        always: 7,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.tags,
            3 => &mut self.usage,
            4 => &mut self.addresses,
            5 => &mut self.old,
            _ => &mut self.anything,
        }
    }
}

impl std::fmt::Debug for ReadParamsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `usage` in the data of `Demo::read`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ReadParamsDataUsage {
    /// Wire name `bytes`.
    pub bytes: Option<i64>,
    /// Wire name `parts`.
    pub parts: Vec<ReadParamsDataUsagePart>,
}

impl Record for ReadParamsDataUsage {
    const SHAPE: RecordShape = RecordShape {
        name: "ReadParamsDataUsage",
        members: &["bytes", "parts"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.bytes,
            _ => &mut self.parts,
        }
    }
}

impl std::fmt::Debug for ReadParamsDataUsage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `parts` in `usage` in the data of `Demo::read`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ReadParamsDataUsagePart {
    /// Wire name `path`.
    pub path: String,
}

impl Record for ReadParamsDataUsagePart {
    const SHAPE: RecordShape = RecordShape {
        name: "ReadParamsDataUsagePart",
        members: &["path"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.path
    }
}

impl std::fmt::Debug for ReadParamsDataUsagePart {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `addresses` in the data of `Demo::read`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ReadParamsDataAddress {
    /// Wire name `street`.
    pub street: Option<String>,
}

impl Record for ReadParamsDataAddress {
    const SHAPE: RecordShape = RecordShape {
        name: "ReadParamsDataAddress",
        members: &["street"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.street
    }
}

impl std::fmt::Debug for ReadParamsDataAddress {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Demo::empty`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct EmptyData {}

impl Record for EmptyData {
    const SHAPE: RecordShape = RecordShape {
        name: "EmptyData",
        members: &[],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        Box::leak(Box::new(()))
    }
}

impl std::fmt::Debug for EmptyData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
