// Made by cpanel-codegen from schema/uapi/AccountEnhancements.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`AccountEnhancements`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `AccountEnhancements::list`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListRow {
    /// Identifier, as `has_enhancement` takes it. Wire name `id`.
    pub id: Option<String>,
    /// Title to show. Wire name `name`.
    pub name: Option<String>,
}

impl Read for ListRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["id", "name"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.id),
                _ => reader.set(&mut value.name),
            }?;
        }
        Ok(value)
    }
}
