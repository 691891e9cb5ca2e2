// Made by cpanel-codegen from schema/uapi/Features.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Features`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `Features::get_feature_metadata`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetFeatureMetadataRow {
    /// Name of the feature, as `has_feature` takes it.
    ///
    /// Wire name `id`.
    pub id: String,
    /// Whether it comes from a cPAddon, a site application that the server installs.
    ///
    /// Wire name `is_cpaddon`.
    pub is_cpaddon: Option<bool>,
    /// Whether it comes from a plugin.
    ///
    /// Wire name `is_plugin`.
    pub is_plugin: Option<bool>,
    /// Title to show.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl Record for GetFeatureMetadataRow {
    const NAMES: &'static [&'static str] = &["id", "is_cpaddon", "is_plugin", "name"];

    const ALWAYS: u64 = 9;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.id),
            1 => reader.set(&mut self.is_cpaddon),
            2 => reader.set(&mut self.is_plugin),
            _ => reader.set(&mut self.name),
        }
    }
}

/// A record in the data of `Features::has_features_like`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct HasFeaturesLikeData {
    /// Whether there is at least one.
    ///
    /// Wire name `has_matching_features`.
    pub has_matching_features: bool,
}

impl Record for HasFeaturesLikeData {
    const NAMES: &'static [&'static str] = &["has_matching_features"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.has_matching_features)
    }
}
