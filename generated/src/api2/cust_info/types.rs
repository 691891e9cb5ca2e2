// Made by cpanel-codegen from schema/api2/CustInfo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`CustInfo`](super).

use cpanel_core::{Misread, Read, Reader, Secret};

/// A record in the data of `CustInfo::contactprefs`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ContactprefsRow {
    /// Name of the switch. Wire name `name`.
    pub name: Option<String>,
    /// Whether the notice is sent. Wire name `value`.
    pub value: Option<bool>,
    /// Whether the account may use it. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Kind of value, `boolean` or `Boolean`. Wire name `type`.
    pub type_: Option<String>,
    /// Name of the switch that this one hangs on; empty where it stands alone. Wire name `onchangeparent`.
    pub onchangeparent: Option<String>,
    /// What the notice is about. Wire name `descp`.
    pub descp: Option<String>,
}

impl Read for ContactprefsRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(&["name", "value", "enabled", "type", "onchangeparent", "descp"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.name),
                1 => reader.set(&mut value.value),
                2 => reader.set(&mut value.enabled),
                3 => reader.set(&mut value.type_),
                4 => reader.set(&mut value.onchangeparent),
                _ => reader.set(&mut value.descp),
            }?;
        }
        Ok(value)
    }
}

/// A record in replies of the module `CustInfo`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Setting {
    /// Name of the setting. Wire name `name`.
    pub name: Option<String>,
    /// An address, a token, or 1 and 0 for a switch. Wire name `value`.
    pub value: Option<Secret>,
    /// The value as the interface shows it, with `on` and `off` for a switch. Wire name `display_value`.
    pub display_value: Option<Secret>,
    /// Whether the account may use it. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Kind of value, `string` or `boolean`. Wire name `type`.
    pub type_: Option<String>,
    /// What the setting is for. Wire name `descp`.
    pub descp: Option<String>,
}

impl Read for Setting {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(&["name", "value", "display_value", "enabled", "type", "descp"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.name),
                1 => reader.set(&mut value.value),
                2 => reader.set(&mut value.display_value),
                3 => reader.set(&mut value.enabled),
                4 => reader.set(&mut value.type_),
                _ => reader.set(&mut value.descp),
            }?;
        }
        Ok(value)
    }
}
