// Made by cpanel-codegen from schema/uapi/Parser.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Parser`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Parser::firstfile_relative_uri`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FirstfileRelativeUriData {
    /// Path of the file. The reference calls it relative, but its example is an absolute path on
    /// the server.
    ///
    /// Wire name `uri`.
    pub uri: Option<String>,
}

impl Record for FirstfileRelativeUriData {
    const SHAPE: RecordShape = RecordShape {
        name: "FirstfileRelativeUriData",
        members: &["uri"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.uri
    }
}

impl std::fmt::Debug for FirstfileRelativeUriData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
