// Made by cpanel-codegen from schema/uapi/CSVImport.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`CSVImport`](super).

use cpanel_core::codegen::*;

/// A record in the data of `CSVImport::doimport`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DoimportData {
    /// One item for each row of the file.
    ///
    /// Wire name `results`.
    pub results: Vec<DoimportDataResult>,
}

impl Record for DoimportData {
    const SHAPE: RecordShape = RecordShape {
        name: "DoimportData",
        members: &["results"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.results
    }
}

impl std::fmt::Debug for DoimportData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `results` in the data of `CSVImport::doimport`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DoimportDataResult {
    /// Address of the mailbox, or the address whose mail is forwarded.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// Address to which the mail is forwarded. Null for a mailbox.
    ///
    /// Wire name `fwd`. Format: `email`.
    pub fwd: Option<String>,
    /// `OK`, or the reason of a failure, for example that the mailbox exists already.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
    /// Whether the mailbox or forwarder was created.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// Kind of the row: `email` is a mailbox, `fwd` is a forwarder.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<ImportType>,
}

impl Record for DoimportDataResult {
    const SHAPE: RecordShape = RecordShape {
        name: "DoimportDataResult",
        members: &["email", "fwd", "reason", "status", "type"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.email,
            1 => &mut self.fwd,
            2 => &mut self.reason,
            3 => &mut self.status,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for DoimportDataResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the parameters of [`doimport()`](super::doimport).
#[derive(Clone)]
#[non_exhaustive]
pub enum ImportType {
    /// A mailbox.
    ///
    /// Wire value `email`.
    Email,
    /// A forwarder.
    ///
    /// Wire value `fwd`.
    Fwd,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(ImportType { Email = "email", Fwd = "fwd" });
