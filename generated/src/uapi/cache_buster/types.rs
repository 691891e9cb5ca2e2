// Made by cpanel-codegen from schema/uapi/CacheBuster.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`CacheBuster`](super).

use cpanel_core::codegen::*;

/// The data of [`read()`](super::read) and [`update()`](super::update).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CacheId {
    /// Cache number, which is eight random digits.
    ///
    /// Wire name `cache_id`.
    pub cache_id: Option<i64>,
}

impl Record for CacheId {
    const SHAPE: RecordShape = RecordShape {
        name: "CacheId",
        members: &["cache_id"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.cache_id
    }
}

impl std::fmt::Debug for CacheId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
