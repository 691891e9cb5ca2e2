// Made by cpanel-codegen from schema/uapi/WordPressSite.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WordPressSite`](super).

use cpanel_core::codegen::{Dynamic, Misread, Reader, Record};

/// A record in the data of `WordPressSite::retrieve`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RetrieveRow {
    /// Information about the site; the members are not documented.
    ///
    /// Wire name `details`.
    pub details: Option<Dynamic>,
    /// How far the installation has got, such as `in progress`.
    ///
    /// Wire name `install_status`.
    pub install_status: Option<String>,
}

impl Record for RetrieveRow {
    const NAMES: &'static [&'static str] = &["details", "install_status"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.details),
            _ => reader.set(&mut self.install_status),
        }
    }
}
