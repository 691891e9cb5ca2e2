// Made by cpanel-codegen from schema/uapi/UserTasks.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`UserTasks`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `UserTasks::retrieve`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RetrieveRow {
    /// What the job does; `create` is the only documented value.
    ///
    /// Wire name `action`.
    pub action: Option<String>,
    /// What the job works on; which members there are depends on `subsystem` and `action`.
    ///
    /// Wire name `args`.
    pub args: Option<RetrieveRowArgs>,
    /// Number of the job; `delete` takes it.
    ///
    /// Wire name `id`.
    pub id: String,
    /// Part of cPanel that runs the job; `VersionControl` is the only documented value.
    ///
    /// Wire name `subsystem`.
    pub subsystem: Option<String>,
}

impl Record for RetrieveRow {
    const NAMES: &'static [&'static str] = &["action", "args", "id", "subsystem"];

    const ALWAYS: u64 = 4;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.action),
            1 => reader.set(&mut self.args),
            2 => reader.set(&mut self.id),
            _ => reader.set(&mut self.subsystem),
        }
    }
}

/// A record in `args` in the data of `UserTasks::retrieve`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RetrieveRowArgs {
    /// Absolute path of the Git repository, for jobs of `VersionControl`.
    ///
    /// Wire name `repository_root`.
    pub repository_root: Option<String>,
}

impl Record for RetrieveRowArgs {
    const NAMES: &'static [&'static str] = &["repository_root"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.repository_root)
    }
}
