// Made by cpanel-codegen from schema/uapi/VersionControlDeployment.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`VersionControlDeployment`](super).

use cpanel_core::codegen::*;

/// The data of [`create()`](super::create).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Deployment {
    /// Identifier of the deployment, for [`delete`](super::delete()).
    ///
    /// Wire name `deploy_id`.
    pub deploy_id: Option<String>,
    /// Absolute path of the log file.
    ///
    /// Wire name `log_path`. Format: `path`.
    pub log_path: Option<String>,
    /// Absolute path of the repository.
    ///
    /// Wire name `repository_root`. Format: `path`.
    pub repository_root: Option<String>,
    /// The commit that was deployed. [`create`](super::create()) does not return it.
    ///
    /// Wire name `repository_state`.
    pub repository_state: Option<DeploymentRepositoryState>,
    /// Path on the server for server-sent events about the progress.
    ///
    /// Wire name `sse_url`. Format: `url-path`.
    pub sse_url: Option<String>,
    /// Identifier of the task in the account's task queue, as in `UserTasks`.
    ///
    /// Wire name `task_id`.
    pub task_id: Option<String>,
    /// Times of the stages, in seconds since the Unix epoch, with a fraction. A stage that was not
    /// reached is missing. [`create`](super::create()) returns only `queued`.
    ///
    /// Wire name `timestamps`.
    pub timestamps: Option<DeploymentTimestamps>,
}

impl Record for Deployment {
    const SHAPE: RecordShape = RecordShape {
        name: "Deployment",
        members: &[
            "deploy_id",
            "log_path",
            "repository_root",
            "repository_state",
            "sse_url",
            "task_id",
            "timestamps",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.deploy_id,
            1 => &mut self.log_path,
            2 => &mut self.repository_root,
            3 => &mut self.repository_state,
            4 => &mut self.sse_url,
            5 => &mut self.task_id,
            _ => &mut self.timestamps,
        }
    }
}

impl std::fmt::Debug for Deployment {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `repository_state` in [`Deployment`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DeploymentRepositoryState {
    /// Name and mail address of the commit's author.
    ///
    /// Wire name `author`.
    pub author: Option<String>,
    /// Branch that was checked out.
    ///
    /// Wire name `branch`.
    pub branch: Option<String>,
    /// When the commit was made, in seconds since the Unix epoch.
    ///
    /// Wire name `date`.
    pub date: Option<Timestamp>,
    /// SHA-1 hash of the commit.
    ///
    /// Wire name `identifier`.
    pub identifier: Option<String>,
    /// Full commit message.
    ///
    /// Wire name `message`.
    pub message: Option<String>,
}

impl Record for DeploymentRepositoryState {
    const SHAPE: RecordShape = RecordShape {
        name: "DeploymentRepositoryState",
        members: &["author", "branch", "date", "identifier", "message"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.author,
            1 => &mut self.branch,
            2 => &mut self.date,
            3 => &mut self.identifier,
            _ => &mut self.message,
        }
    }
}

impl std::fmt::Debug for DeploymentRepositoryState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `timestamps` in [`Deployment`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DeploymentTimestamps {
    /// When the deployment started. Missing before the start.
    ///
    /// Wire name `active`.
    pub active: Option<String>,
    /// When the system canceled the deployment. Otherwise missing.
    ///
    /// Wire name `canceled`.
    pub canceled: Option<String>,
    /// When the deployment failed. Otherwise missing. The log has the reason.
    ///
    /// Wire name `failed`.
    pub failed: Option<String>,
    /// When the deployment was queued.
    ///
    /// Wire name `queued`.
    pub queued: Option<String>,
    /// When the deployment succeeded. Otherwise missing.
    ///
    /// Wire name `succeeded`.
    pub succeeded: Option<String>,
}

impl Record for DeploymentTimestamps {
    const SHAPE: RecordShape = RecordShape {
        name: "DeploymentTimestamps",
        members: &["active", "canceled", "failed", "queued", "succeeded"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.active,
            1 => &mut self.canceled,
            2 => &mut self.failed,
            3 => &mut self.queued,
            _ => &mut self.succeeded,
        }
    }
}

impl std::fmt::Debug for DeploymentTimestamps {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
