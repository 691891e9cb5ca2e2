// Made by cpanel-codegen from schema/uapi/TeamRoles.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`TeamRoles`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `TeamRoles::list_feature_descriptions`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListFeatureDescriptionsRow {
    /// Titles of what the role may use, one per item, such as `Backup`. Wire name `features`.
    pub features: Vec<String>,
    /// What the role is called in API calls, such as `database`. Wire name `id`.
    pub id: Option<String>,
    /// What the role is called towards people. Wire name `title`.
    pub title: Option<String>,
}

impl Read for ListFeatureDescriptionsRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["features", "id", "title"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.features),
                1 => reader.set(&mut value.id),
                _ => reader.set(&mut value.title),
            }?;
        }
        Ok(value)
    }
}
