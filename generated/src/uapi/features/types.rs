// Made by cpanel-codegen from schema/uapi/Features.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Features`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Features::get_feature_metadata`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetFeatureMetadataRow {
    /// Name of the feature, as [`has_feature`](super::has_feature()) takes it.
    ///
    /// Wire name `id`.
    pub id: String,
    /// Whether the feature belongs to a cPAddon, a site application that the server installs.
    ///
    /// Wire name `is_cpaddon`.
    pub is_cpaddon: Option<bool>,
    /// Whether the feature belongs to a plugin.
    ///
    /// Wire name `is_plugin`.
    pub is_plugin: Option<bool>,
    /// Title of the feature for display.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl Record for GetFeatureMetadataRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetFeatureMetadataRow",
        members: &["id", "is_cpaddon", "is_plugin", "name"],
        always: 9,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.id,
            1 => &mut self.is_cpaddon,
            2 => &mut self.is_plugin,
            _ => &mut self.name,
        }
    }
}

impl std::fmt::Debug for GetFeatureMetadataRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Features::has_features_like`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct HasFeaturesLikeData {
    /// Whether at least one feature matches.
    ///
    /// Wire name `has_matching_features`.
    pub has_matching_features: Option<bool>,
}

impl Record for HasFeaturesLikeData {
    const SHAPE: RecordShape = RecordShape {
        name: "HasFeaturesLikeData",
        members: &["has_matching_features"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.has_matching_features
    }
}

impl std::fmt::Debug for HasFeaturesLikeData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
