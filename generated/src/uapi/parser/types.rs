// Made by cpanel-codegen from schema/uapi/Parser.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Parser`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `Parser::firstfile_relative_uri`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FirstfileRelativeUriData {
    /// Its location; described as relative, though the vendor's example is an absolute path on the
    /// server.
    ///
    /// Wire name `uri`.
    pub uri: Option<String>,
}

impl Record for FirstfileRelativeUriData {
    const NAMES: &'static [&'static str] = &["uri"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.uri)
    }
}
