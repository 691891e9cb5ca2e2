// Made by cpanel-codegen from schema/uapi/WordPressSite.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WordPressSite`](super).

use cpanel_core::{Dynamic, Misread, Read, Reader};

/// A record in the data of `WordPressSite::retrieve`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RetrieveRow {
    /// What is known of the site; the members are not documented. Wire name `details`.
    pub details: Option<Dynamic>,
    /// How far the installation has got, such as `in progress`. Wire name `install_status`.
    pub install_status: Option<String>,
}

impl Read for RetrieveRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["details", "install_status"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.details),
                _ => reader.set(&mut value.install_status),
            }?;
        }
        Ok(value)
    }
}
