// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// The parameter `mode` of `Demo::send`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SendParamsMode {
    /// Wire value `fast`.
    Fast,
    /// Wire value `slow`.
    Slow,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(SendParamsMode { Fast = "fast", Slow = "slow" });

/// A record in the data of `Demo::rows`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RowsRow {
    /// Wire name `name`.
    pub name: Option<String>,
    /// Wire name `sizes`.
    pub sizes: Vec<i64>,
    /// Wire name `owners`.
    pub owners: Vec<RowsRowOwner>,
}

impl Record for RowsRow {
    const NAMES: &'static [&'static str] = &["name", "sizes", "owners"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.name),
            1 => reader.set(&mut self.sizes),
            _ => reader.set(&mut self.owners),
        }
    }
}

/// A record in `owners` in the data of `Demo::rows`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RowsRowOwner {
    /// Wire name `login`.
    pub login: Option<String>,
}

impl Record for RowsRowOwner {
    const NAMES: &'static [&'static str] = &["login"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.login)
    }
}
