// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Demo::explain`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ExplainRow {
    /// Of the language; never "blank".
    ///
    /// Wire name `word`.
    pub word: Option<String>,
    /// In bytes.
    ///
    /// Wire name `size`.
    pub size: Option<i64>,
}

impl Record for ExplainRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ExplainRow",
        members: &["word", "size"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.word,
            _ => &mut self.size,
        }
    }
}

impl std::fmt::Debug for ExplainRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
