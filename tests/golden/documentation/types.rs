// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `Demo::explain`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["word", "size"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.word),
            _ => reader.set(&mut self.size),
        }
    }
}
