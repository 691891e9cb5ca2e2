// Made by cpanel-codegen from schema/uapi/Contactus.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Contactus`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `Contactus::is_enabled`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct IsEnabledData {
    /// Whether the account can reach its hosting provider from the cPanel interface. Wire name `enabled`.
    pub enabled: Option<bool>,
}

impl Read for IsEnabledData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["enabled"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.enabled)?;
        }
        Ok(value)
    }
}
