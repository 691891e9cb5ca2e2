// Made by cpanel-codegen from schema/api2/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Demo::add_line`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct AddLineRow {
    /// Wire name `linekey`.
    pub linekey: Option<String>,
    /// Wire name `status`.
    pub status: Option<bool>,
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Record for AddLineRow {
    const SHAPE: RecordShape = RecordShape {
        name: "AddLineRow",
        members: &["linekey", "status", "statusmsg"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.linekey,
            1 => &mut self.status,
            _ => &mut self.statusmsg,
        }
    }
}

impl std::fmt::Debug for AddLineRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Demo::list`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListRow {
    /// Wire name `linekey`.
    pub linekey: Option<String>,
}

impl Record for ListRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListRow",
        members: &["linekey"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.linekey
    }
}

impl std::fmt::Debug for ListRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
