// Made by cpanel-codegen from schema/uapi/UserTasks.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`UserTasks`](super).

use cpanel_core::codegen::*;

/// A record in the data of `UserTasks::retrieve`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RetrieveRow {
    /// Action of the job. `create` is the only documented value.
    ///
    /// Wire name `action`.
    pub action: Option<String>,
    /// Arguments of the job. The members depend on `subsystem` and `action`.
    ///
    /// Wire name `args`.
    pub args: Option<RetrieveRowArgs>,
    /// Identifier of the job, for [`delete`](super::delete()).
    ///
    /// Wire name `id`.
    pub id: String,
    /// Part of cPanel that runs the job. `VersionControl` is the only documented value.
    ///
    /// Wire name `subsystem`.
    pub subsystem: Option<String>,
}

impl Record for RetrieveRow {
    const SHAPE: RecordShape = RecordShape {
        name: "RetrieveRow",
        members: &["action", "args", "id", "subsystem"],
        always: 4,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.action,
            1 => &mut self.args,
            2 => &mut self.id,
            _ => &mut self.subsystem,
        }
    }
}

impl std::fmt::Debug for RetrieveRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `args` in the data of `UserTasks::retrieve`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RetrieveRowArgs {
    /// Absolute path of the Git repository. Only for jobs of `VersionControl`.
    ///
    /// Wire name `repository_root`.
    pub repository_root: Option<String>,
}

impl Record for RetrieveRowArgs {
    const SHAPE: RecordShape = RecordShape {
        name: "RetrieveRowArgs",
        members: &["repository_root"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.repository_root
    }
}

impl std::fmt::Debug for RetrieveRowArgs {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
