// Made by cpanel-codegen from schema/uapi/CSVImport.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`CSVImport`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `CSVImport::doimport`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DoimportData {
    /// One item per row of the file.
    ///
    /// Wire name `results`.
    pub results: Vec<DoimportDataResult>,
}

impl Record for DoimportData {
    const NAMES: &'static [&'static str] = &["results"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.results)
    }
}

/// A record in `results` in the data of `CSVImport::doimport`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DoimportDataResult {
    /// The mailbox, or the address that is forwarded.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// Where the forwarder leads; null for a mailbox.
    ///
    /// Wire name `fwd`. Format: `email`.
    pub fwd: Option<String>,
    /// `OK`, or why it failed, such as that the mailbox exists already.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
    /// Whether this row was created.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// What should have been created: `email` is a mailbox, `fwd` a forwarder.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<ImportType>,
}

impl Record for DoimportDataResult {
    const NAMES: &'static [&'static str] = &["email", "fwd", "reason", "status", "type"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.email),
            1 => reader.set(&mut self.fwd),
            2 => reader.set(&mut self.reason),
            3 => reader.set(&mut self.status),
            _ => reader.set(&mut self.type_),
        }
    }
}

/// A value that functions of the module `CSVImport` share.
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
