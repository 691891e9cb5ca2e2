// Made by cpanel-codegen from schema/uapi/Integration.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Integration`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `Integration::fetch_url`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchUrlData {
    /// Where to send the visitor; public.
    ///
    /// Wire name `redirect_url`. Format: `url`.
    pub redirect_url: String,
    /// Where to send the visitor if `redirect_url` cannot be reached; public.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: Option<String>,
}

impl Record for FetchUrlData {
    const NAMES: &'static [&'static str] = &["redirect_url", "url"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.redirect_url),
            _ => reader.set(&mut self.url),
        }
    }
}
