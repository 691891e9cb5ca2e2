// Made by cpanel-codegen from schema/uapi/UserTasks.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`UserTasks`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `UserTasks::retrieve`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RetrieveRow {
    /// What the job does; `create` is the only documented value. Wire name `action`.
    pub action: Option<RetrieveRowAction>,
    /// What the job works on; which members there are depends on `subsystem` and `action`. Wire name `args`.
    pub args: Option<RetrieveRowArgs>,
    /// Number of the job; `delete` takes it. Wire name `id`.
    pub id: Option<String>,
    /// Part of cPanel that runs the job; `VersionControl` is the only documented value. Wire name `subsystem`.
    pub subsystem: Option<RetrieveRowSubsystem>,
}

impl Read for RetrieveRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["action", "args", "id", "subsystem"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.action),
                1 => reader.set(&mut value.args),
                2 => reader.set(&mut value.id),
                _ => reader.set(&mut value.subsystem),
            }?;
        }
        Ok(value)
    }
}

/// A value in `action` in the data of `UserTasks::retrieve`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RetrieveRowAction {
    /// On the wire `create`.
    Create,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(RetrieveRowAction { Create = "create" });

/// A record in `args` in the data of `UserTasks::retrieve`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RetrieveRowArgs {
    /// Absolute path of the Git repository, for jobs of `VersionControl`. Wire name `repository_root`.
    pub repository_root: Option<String>,
}

impl Read for RetrieveRowArgs {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["repository_root"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.repository_root)?;
        }
        Ok(value)
    }
}

/// A value in `subsystem` in the data of `UserTasks::retrieve`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RetrieveRowSubsystem {
    /// On the wire `VersionControl`.
    VersionControl,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(RetrieveRowSubsystem { VersionControl = "VersionControl" });
