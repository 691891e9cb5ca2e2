// Made by cpanel-codegen from schema/uapi/WordPressSite.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WordPressSite`](super).

use cpanel_core::codegen::*;

/// A record in the data of `WordPressSite::retrieve`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RetrieveRow {
    /// Information about the site. Its members are not documented.
    ///
    /// Wire name `details`.
    pub details: Option<Dynamic>,
    /// State of the installation, such as `in progress`.
    ///
    /// Wire name `install_status`.
    pub install_status: Option<String>,
}

impl Record for RetrieveRow {
    const SHAPE: RecordShape = RecordShape {
        name: "RetrieveRow",
        members: &["details", "install_status"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.details,
            _ => &mut self.install_status,
        }
    }
}

impl std::fmt::Debug for RetrieveRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
