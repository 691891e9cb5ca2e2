// Made by cpanel-codegen from schema/api2/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `Demo::add_line`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["linekey", "status", "statusmsg"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.linekey),
            1 => reader.set(&mut self.status),
            _ => reader.set(&mut self.statusmsg),
        }
    }
}

/// A record in the data of `Demo::list`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["linekey"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.linekey)
    }
}
