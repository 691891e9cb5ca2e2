// Made by cpanel-codegen from schema/uapi/Batch.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Batch`](super).

use cpanel_core::codegen::{Dynamic, Misread, Reader, Record};

/// A record in the data of `Batch::strict`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StrictRow {
    /// What that call returned, in the form of its own function.
    ///
    /// Wire name `data`.
    pub data: Option<Dynamic>,
    /// Why it failed, as sentences. Null when it did not.
    ///
    /// Wire name `errors`.
    pub errors: Vec<String>,
    /// Remarks on it, as sentences. Null when there are none.
    ///
    /// Wire name `messages`.
    pub messages: Vec<String>,
    /// Data about the reply, such as paging.
    ///
    /// Wire name `metadata`.
    pub metadata: Option<Dynamic>,
    /// Whether that call succeeded.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// Problems that did not make it fail, as sentences. Null when there are none.
    ///
    /// Wire name `warnings`.
    pub warnings: Vec<String>,
}

impl Record for StrictRow {
    const NAMES: &'static [&'static str] = &[
        "data",
        "errors",
        "messages",
        "metadata",
        "status",
        "warnings",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.data),
            1 => reader.set(&mut self.errors),
            2 => reader.set(&mut self.messages),
            3 => reader.set(&mut self.metadata),
            4 => reader.set(&mut self.status),
            _ => reader.set(&mut self.warnings),
        }
    }
}
