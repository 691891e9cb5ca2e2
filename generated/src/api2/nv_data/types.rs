// Made by cpanel-codegen from schema/api2/NVData.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`NVData`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `NVData::get`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetRow {
    /// The name that was asked for. Wire name `name`.
    pub name: Option<String>,
    /// What is stored under it. Wire name `value`.
    pub value: Option<String>,
}

impl Read for GetRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["name", "value"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.name),
                _ => reader.set(&mut value.value),
            }?;
        }
        Ok(value)
    }
}
