// Made by cpanel-codegen from schema/uapi/Features.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Features`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `Features::get_feature_metadata`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetFeatureMetadataRow {
    /// Name of the feature, as `has_feature` takes it. Wire name `id`.
    pub id: Option<String>,
    /// Whether it comes from a cPAddon, a site application that the server installs. Wire name `is_cpaddon`.
    pub is_cpaddon: Option<bool>,
    /// Whether it comes from a plugin. Wire name `is_plugin`.
    pub is_plugin: Option<bool>,
    /// Title to show. Wire name `name`.
    pub name: Option<String>,
}

impl Read for GetFeatureMetadataRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["id", "is_cpaddon", "is_plugin", "name"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.id),
                1 => reader.set(&mut value.is_cpaddon),
                2 => reader.set(&mut value.is_plugin),
                _ => reader.set(&mut value.name),
            }?;
        }
        Ok(value)
    }
}
