// Made by cpanel-codegen from schema/uapi/TeamRoles.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`TeamRoles`](super).

use cpanel_core::codegen::*;

/// A record in the data of `TeamRoles::list_feature_descriptions`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListFeatureDescriptionsRow {
    /// Titles of the features that the role includes, such as `Backup`.
    ///
    /// Wire name `features`.
    pub features: Vec<String>,
    /// Name of the role in API calls, such as `database`.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
    /// Display name of the role.
    ///
    /// Wire name `title`.
    pub title: Option<String>,
}

impl Record for ListFeatureDescriptionsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListFeatureDescriptionsRow",
        members: &["features", "id", "title"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.features,
            1 => &mut self.id,
            _ => &mut self.title,
        }
    }
}

impl std::fmt::Debug for ListFeatureDescriptionsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
