// Made by cpanel-codegen from schema/uapi/VersionControlDeployment.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`VersionControlDeployment`](super).

use cpanel_core::codegen::{Misread, Reader, Record, Timestamp};

/// A record in replies of the module `VersionControlDeployment`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Deployment {
    /// Number of the deployment; `delete` takes it.
    ///
    /// Wire name `deploy_id`.
    pub deploy_id: Option<String>,
    /// Absolute path of the log file that the run writes.
    ///
    /// Wire name `log_path`. Format: `path`.
    pub log_path: Option<String>,
    /// Absolute path of the repository.
    ///
    /// Wire name `repository_root`. Format: `path`.
    pub repository_root: Option<String>,
    /// The commit that was deployed. Not from `create`.
    ///
    /// Wire name `repository_state`.
    pub repository_state: Option<DeploymentRepositoryState>,
    /// Path on the server that streams the progress as server-sent events.
    ///
    /// Wire name `sse_url`. Format: `url-path`.
    pub sse_url: Option<String>,
    /// Number of the task in the account's task queue, as in `UserTasks`.
    ///
    /// Wire name `task_id`.
    pub task_id: Option<String>,
    /// When each stage was reached, in seconds since the Unix epoch, with a fraction. A stage not
    /// reached is missing; after `create` there is only `queued`.
    ///
    /// Wire name `timestamps`.
    pub timestamps: Option<DeploymentTimestamps>,
}

impl Record for Deployment {
    const NAMES: &'static [&'static str] = &[
        "deploy_id",
        "log_path",
        "repository_root",
        "repository_state",
        "sse_url",
        "task_id",
        "timestamps",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.deploy_id),
            1 => reader.set(&mut self.log_path),
            2 => reader.set(&mut self.repository_root),
            3 => reader.set(&mut self.repository_state),
            4 => reader.set(&mut self.sse_url),
            5 => reader.set(&mut self.task_id),
            _ => reader.set(&mut self.timestamps),
        }
    }
}

/// A record in `repository_state` in replies of the module `VersionControlDeployment`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DeploymentRepositoryState {
    /// Who wrote the commit: name and mail address as Git has them.
    ///
    /// Wire name `author`.
    pub author: Option<String>,
    /// Branch that was checked out.
    ///
    /// Wire name `branch`.
    pub branch: Option<String>,
    /// When it was committed, in seconds since the Unix epoch.
    ///
    /// Wire name `date`.
    pub date: Option<Timestamp>,
    /// SHA-1 of the commit.
    ///
    /// Wire name `identifier`.
    pub identifier: Option<String>,
    /// The commit message, in full.
    ///
    /// Wire name `message`.
    pub message: Option<String>,
}

impl Record for DeploymentRepositoryState {
    const NAMES: &'static [&'static str] = &[
        "author",
        "branch",
        "date",
        "identifier",
        "message",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.author),
            1 => reader.set(&mut self.branch),
            2 => reader.set(&mut self.date),
            3 => reader.set(&mut self.identifier),
            _ => reader.set(&mut self.message),
        }
    }
}

/// A record in `timestamps` in replies of the module `VersionControlDeployment`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DeploymentTimestamps {
    /// When the run began. Missing before.
    ///
    /// Wire name `active`.
    pub active: Option<String>,
    /// When the system called it off. Missing otherwise.
    ///
    /// Wire name `canceled`.
    pub canceled: Option<String>,
    /// When it failed; the log says why. Missing otherwise.
    ///
    /// Wire name `failed`.
    pub failed: Option<String>,
    /// When it went into the queue.
    ///
    /// Wire name `queued`.
    pub queued: Option<String>,
    /// When it was finished without a fault. Missing otherwise.
    ///
    /// Wire name `succeeded`.
    pub succeeded: Option<String>,
}

impl Record for DeploymentTimestamps {
    const NAMES: &'static [&'static str] = &[
        "active",
        "canceled",
        "failed",
        "queued",
        "succeeded",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.active),
            1 => reader.set(&mut self.canceled),
            2 => reader.set(&mut self.failed),
            3 => reader.set(&mut self.queued),
            _ => reader.set(&mut self.succeeded),
        }
    }
}
