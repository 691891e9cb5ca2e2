// Made by cpanel-codegen from schema/uapi/Integration.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Integration`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Integration::fetch_url`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchUrlData {
    /// Public URL to which the visitor is sent.
    ///
    /// Wire name `redirect_url`. Format: `url`.
    pub redirect_url: String,
    /// Public URL to use if `redirect_url` cannot be reached.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: Option<String>,
}

impl Record for FetchUrlData {
    const SHAPE: RecordShape = RecordShape {
        name: "FetchUrlData",
        members: &["redirect_url", "url"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.redirect_url,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for FetchUrlData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
