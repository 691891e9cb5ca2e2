// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::{Dynamic, Misread, Reader, Record};

/// A record in the data of `Demo::read`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &[
        "id",
        "name",
        "tags",
        "usage",
        "addresses",
        "old",
        "anything",
    ];

    const ALWAYS: u64 = 7;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.id),
            1 => reader.set(&mut self.name),
            2 => reader.set(&mut self.tags),
            3 => reader.set(&mut self.usage),
            4 => reader.set(&mut self.addresses),
            5 => reader.set(&mut self.old),
            _ => reader.set(&mut self.anything),
        }
    }
}

/// A record in `usage` in the data of `Demo::read`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["bytes", "parts"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.bytes),
            _ => reader.set(&mut self.parts),
        }
    }
}

/// A record in `parts` in `usage` in the data of `Demo::read`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["path"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.path)
    }
}

/// A record in `addresses` in the data of `Demo::read`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["street"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.street)
    }
}

/// A record in the data of `Demo::empty`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct EmptyData {}

impl Record for EmptyData {
    const NAMES: &'static [&'static str] = &[];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.skip().map(|()| true)
    }
}
