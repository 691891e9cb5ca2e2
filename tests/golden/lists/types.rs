// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::*;

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
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "RowsRow",
        members: &["name", "sizes", "owners"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.name,
            1 => &mut self.sizes,
            _ => &mut self.owners,
        }
    }
}

impl std::fmt::Debug for RowsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `owners` in the data of `Demo::rows`.
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "RowsRowOwner",
        members: &["login"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.login
    }
}

impl std::fmt::Debug for RowsRowOwner {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
