// Made by cpanel-codegen from schema/uapi/TeamRoles.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`TeamRoles`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `TeamRoles::list_feature_descriptions`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListFeatureDescriptionsRow {
    /// Titles of what the role may use, one per item, such as `Backup`.
    ///
    /// Wire name `features`.
    pub features: Vec<String>,
    /// The name of the role in API calls, such as `database`.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
    /// The display name of the role.
    ///
    /// Wire name `title`.
    pub title: Option<String>,
}

impl Record for ListFeatureDescriptionsRow {
    const NAMES: &'static [&'static str] = &["features", "id", "title"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.features),
            1 => reader.set(&mut self.id),
            _ => reader.set(&mut self.title),
        }
    }
}
