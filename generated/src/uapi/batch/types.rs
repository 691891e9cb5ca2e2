// Made by cpanel-codegen from schema/uapi/Batch.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Batch`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Batch::strict`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StrictRow {
    /// Data that the call returned, in the form of the called function.
    ///
    /// Wire name `data`.
    pub data: Option<Dynamic>,
    /// Reasons why the call failed. Null if it did not fail.
    ///
    /// Wire name `errors`.
    pub errors: Vec<String>,
    /// Remarks on the call. Null if there are none.
    ///
    /// Wire name `messages`.
    pub messages: Vec<String>,
    /// Metadata of the reply, such as pagination.
    ///
    /// Wire name `metadata`.
    pub metadata: Option<Dynamic>,
    /// Whether the call succeeded.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// Problems that did not make the call fail. Null if there are none.
    ///
    /// Wire name `warnings`.
    pub warnings: Vec<String>,
}

impl Record for StrictRow {
    const SHAPE: RecordShape = RecordShape {
        name: "StrictRow",
        members: &["data", "errors", "messages", "metadata", "status", "warnings"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.data,
            1 => &mut self.errors,
            2 => &mut self.messages,
            3 => &mut self.metadata,
            4 => &mut self.status,
            _ => &mut self.warnings,
        }
    }
}

impl std::fmt::Debug for StrictRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
