// Made by cpanel-codegen from schema/api2/Rand.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Rand`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `Rand::getranddata`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetranddataData {
    /// The text. Wire name `random`.
    pub random: Option<String>,
}

impl Read for GetranddataData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["random"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.random)?;
        }
        Ok(value)
    }
}
