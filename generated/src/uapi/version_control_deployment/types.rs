// Made by cpanel-codegen from schema/uapi/VersionControlDeployment.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`VersionControlDeployment`](super).

use cpanel_core::{Misread, Read, Reader, Timestamp};

/// A record in the data of `VersionControlDeployment::create`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateData {
    /// Number of the deployment; `delete` takes it. Wire name `deploy_id`.
    pub deploy_id: Option<String>,
    /// Absolute path of the log file that the run writes. Wire name `log_path`. Format: `path`.
    pub log_path: Option<String>,
    /// Absolute path of the repository. Wire name `repository_root`. Format: `path`.
    pub repository_root: Option<String>,
    /// Path on the server that streams the progress as server-sent events. Wire name `sse_url`. Format: `url-path`.
    pub sse_url: Option<String>,
    /// Number of the task in the account's task queue, as in `UserTasks`. Wire name `task_id`.
    pub task_id: Option<String>,
    /// When each stage was reached; so far only `queued`. Wire name `timestamps`.
    pub timestamps: Option<CreateDataTimestamps>,
}

impl Read for CreateData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &[
                    "deploy_id",
                    "log_path",
                    "repository_root",
                    "sse_url",
                    "task_id",
                    "timestamps",
                ],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.deploy_id),
                1 => reader.set(&mut value.log_path),
                2 => reader.set(&mut value.repository_root),
                3 => reader.set(&mut value.sse_url),
                4 => reader.set(&mut value.task_id),
                _ => reader.set(&mut value.timestamps),
            }?;
        }
        Ok(value)
    }
}

/// A record in `timestamps` in the data of `VersionControlDeployment::create`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateDataTimestamps {
    /// When it went into the queue, in seconds since the Unix epoch, with a fraction. Wire name `queued`.
    pub queued: Option<String>,
}

impl Read for CreateDataTimestamps {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["queued"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.queued)?;
        }
        Ok(value)
    }
}

/// A record in the data of `VersionControlDeployment::retrieve`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RetrieveRow {
    /// Number of the deployment; `delete` takes it. Wire name `deploy_id`.
    pub deploy_id: Option<i64>,
    /// Absolute path of the log file of the run. Wire name `log_path`. Format: `path`.
    pub log_path: Option<String>,
    /// Absolute path of the repository. Wire name `repository_root`. Format: `path`.
    pub repository_root: Option<String>,
    /// The commit that was deployed. Wire name `repository_state`.
    pub repository_state: Option<RetrieveRowRepositoryState>,
    /// Path on the server that streams the progress as server-sent events. Wire name `sse_url`. Format: `url-path`.
    pub sse_url: Option<String>,
    /// Number of the task in the account's task queue, as in `UserTasks`. Wire name `task_id`.
    pub task_id: Option<String>,
    /// When each stage was reached, in seconds since the Unix epoch, with a fraction. A stage not reached is missing. Wire name `timestamps`.
    pub timestamps: Option<RetrieveRowTimestamps>,
}

impl Read for RetrieveRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &[
                    "deploy_id",
                    "log_path",
                    "repository_root",
                    "repository_state",
                    "sse_url",
                    "task_id",
                    "timestamps",
                ],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.deploy_id),
                1 => reader.set(&mut value.log_path),
                2 => reader.set(&mut value.repository_root),
                3 => reader.set(&mut value.repository_state),
                4 => reader.set(&mut value.sse_url),
                5 => reader.set(&mut value.task_id),
                _ => reader.set(&mut value.timestamps),
            }?;
        }
        Ok(value)
    }
}

/// A record in `repository_state` in the data of `VersionControlDeployment::retrieve`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RetrieveRowRepositoryState {
    /// Who wrote the commit: name and mail address as Git has them. Wire name `author`.
    pub author: Option<String>,
    /// Branch that was checked out. Wire name `branch`.
    pub branch: Option<String>,
    /// When it was committed, in seconds since the Unix epoch. Wire name `date`.
    pub date: Option<Timestamp>,
    /// SHA-1 of the commit. Wire name `identifier`.
    pub identifier: Option<String>,
    /// The commit message, in full. Wire name `message`.
    pub message: Option<String>,
}

impl Read for RetrieveRowRepositoryState {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(&["author", "branch", "date", "identifier", "message"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.author),
                1 => reader.set(&mut value.branch),
                2 => reader.set(&mut value.date),
                3 => reader.set(&mut value.identifier),
                _ => reader.set(&mut value.message),
            }?;
        }
        Ok(value)
    }
}

/// A record in `timestamps` in the data of `VersionControlDeployment::retrieve`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RetrieveRowTimestamps {
    /// When the run began. Wire name `active`.
    pub active: Option<String>,
    /// When the system called it off. Missing otherwise. Wire name `canceled`.
    pub canceled: Option<String>,
    /// When it failed; the log tells why. Missing otherwise. Wire name `failed`.
    pub failed: Option<String>,
    /// When it went into the queue. Wire name `queued`.
    pub queued: Option<String>,
    /// When it was finished without a fault. Missing otherwise. Wire name `succeeded`.
    pub succeeded: Option<String>,
}

impl Read for RetrieveRowTimestamps {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(&["active", "canceled", "failed", "queued", "succeeded"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.active),
                1 => reader.set(&mut value.canceled),
                2 => reader.set(&mut value.failed),
                3 => reader.set(&mut value.queued),
                _ => reader.set(&mut value.succeeded),
            }?;
        }
        Ok(value)
    }
}
