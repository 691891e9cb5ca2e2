// Made by cpanel-codegen from schema/api2/WebmailApps.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WebmailApps`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `WebmailApps::listwebmailapps`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListwebmailappsRow {
    /// Short name of the program. Wire name `id`.
    pub id: Option<String>,
    /// Name for people. Wire name `displayname`.
    pub displayname: Option<String>,
    /// Address of the program on this server. Wire name `url`.
    pub url: Option<String>,
    /// Path of its icon. Wire name `icon`.
    pub icon: Option<String>,
}

impl Read for ListwebmailappsRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["id", "displayname", "url", "icon"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.id),
                1 => reader.set(&mut value.displayname),
                2 => reader.set(&mut value.url),
                _ => reader.set(&mut value.icon),
            }?;
        }
        Ok(value)
    }
}
