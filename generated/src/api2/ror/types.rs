// Made by cpanel-codegen from schema/api2/RoR.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`RoR`](super).

use cpanel_core::codegen::*;

/// The data of [`addapp()`](super::addapp) and 8 others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Done {
    /// Whether the call succeeded.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// Message about the result, or the reason for the failure.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Record for Done {
    const SHAPE: RecordShape = RecordShape {
        name: "Done",
        members: &["status", "statusmsg"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.status,
            _ => &mut self.statusmsg,
        }
    }
}

impl std::fmt::Debug for Done {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
