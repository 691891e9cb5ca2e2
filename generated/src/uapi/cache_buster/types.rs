// Made by cpanel-codegen from schema/uapi/CacheBuster.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`CacheBuster`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in replies of the module `CacheBuster`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CacheId {
    /// The number, eight digits taken at random.
    ///
    /// Wire name `cache_id`.
    pub cache_id: Option<i64>,
}

impl Record for CacheId {
    const NAMES: &'static [&'static str] = &["cache_id"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.cache_id)
    }
}
