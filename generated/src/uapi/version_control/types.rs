// Made by cpanel-codegen from schema/uapi/VersionControl.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`VersionControl`](super).

use cpanel_core::codegen::*;

/// A record in the parameter `source_repository` of `VersionControl::create`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateSourceRepository {
    /// Name of the remote. By default, `origin`.
    ///
    /// Wire name `remote_name`.
    pub remote_name: Option<String>,
    /// Address of the repository to clone, which may contain a password.
    ///
    /// Wire name `url`.
    pub url: Secret,
}

impl CreateSourceRepository {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(url: impl Into<Secret>) -> Self {
        Self {
            remote_name: None,
            url: url.into(),
        }
    }

    /// Sets [`remote_name`](field@Self::remote_name).
    pub fn remote_name(mut self, remote_name: impl Into<String>) -> Self {
        self.remote_name = Some(remote_name.into());
        self
    }
}

impl ToJson for CreateSourceRepository {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("remote_name", self.remote_name.as_ref().map(ToJson::to_json)),
            ("url", Some(self.url.to_json())),
        ])
    }

    #[inline]
    fn has_secret(&self) -> bool {
        true
    }
}

/// A record in the parameter `source_repository` of `VersionControl::update`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UpdateSourceRepository {
    /// New name of the remote.
    ///
    /// Wire name `remote_name`.
    pub remote_name: Option<String>,
}

impl UpdateSourceRepository {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`remote_name`](field@Self::remote_name).
    pub fn remote_name(mut self, remote_name: impl Into<String>) -> Self {
        self.remote_name = Some(remote_name.into());
        self
    }
}

impl ToJson for UpdateSourceRepository {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("remote_name", self.remote_name.as_ref().map(ToJson::to_json)),
        ])
    }
}

/// The data of [`create()`](super::create) and [`update()`](super::update).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Repository {
    /// Local and remote branches. Null for a bare repository.
    ///
    /// Wire name `available_branches`.
    pub available_branches: Vec<String>,
    /// The current branch. Null during cloning, for a bare repository, and if there is no local
    /// branch.
    ///
    /// Wire name `branch`.
    pub branch: Option<String>,
    /// Addresses for cloning. All are empty without shell access.
    ///
    /// Wire name `clone_urls`.
    pub clone_urls: Option<CloneUrls>,
    /// Whether the repository can be deployed now. Missing from [`create`](super::create()).
    ///
    /// Wire name `deployable`.
    pub deployable: Option<bool>,
    /// The last deployed commit. Null or missing if nothing was deployed yet.
    ///
    /// Wire name `last_deployment`.
    pub last_deployment: Option<Deployment>,
    /// Newest commit of the current branch. Null without commits and during cloning, and according
    /// to the reference always null from [`create`](super::create()).
    ///
    /// Wire name `last_update`.
    pub last_update: Option<Commit>,
    /// Name in the interface. The path identifies the repository.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Absolute path of the directory. It identifies the repository.
    ///
    /// Wire name `repository_root`. Format: `path`.
    pub repository_root: String,
    /// The repository from which it was cloned. Missing for a repository that was not cloned.
    ///
    /// Wire name `source_repository`.
    pub source_repository: Option<SourceRepository>,
    /// Running tasks, such as cloning. Missing if there are none.
    ///
    /// Wire name `tasks`.
    pub tasks: Vec<Task>,
    /// Always `git`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<RepositoryType>,
}

impl Record for Repository {
    const SHAPE: RecordShape = RecordShape {
        name: "Repository",
        members: &[
            "available_branches",
            "branch",
            "clone_urls",
            "deployable",
            "last_deployment",
            "last_update",
            "name",
            "repository_root",
            "source_repository",
            "tasks",
            "type",
        ],
        always: 128,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.available_branches,
            1 => &mut self.branch,
            2 => &mut self.clone_urls,
            3 => &mut self.deployable,
            4 => &mut self.last_deployment,
            5 => &mut self.last_update,
            6 => &mut self.name,
            7 => &mut self.repository_root,
            8 => &mut self.source_repository,
            9 => &mut self.tasks,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for Repository {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`retrieve()`](super::retrieve) and [`update()`](super::update).
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryType {
    /// Wire value `git`.
    Git,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(RepositoryType { Git = "git" });

/// A part of the data of [`create()`](super::create), [`retrieve()`](super::retrieve) and
/// [`update()`](super::update).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CloneUrls {
    /// Addresses for read access. Empty without shell access. A port other than 22 is part of the
    /// address.
    ///
    /// Wire name `read_only`. Format: `url`.
    pub read_only: Vec<String>,
    /// Addresses for read and write access. Empty without shell access. A port other than 22 is
    /// part of the address.
    ///
    /// Wire name `read_write`. Format: `url`.
    pub read_write: Vec<String>,
}

impl Record for CloneUrls {
    const SHAPE: RecordShape = RecordShape {
        name: "CloneUrls",
        members: &["read_only", "read_write"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.read_only,
            _ => &mut self.read_write,
        }
    }
}

impl std::fmt::Debug for CloneUrls {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`create()`](super::create), [`retrieve()`](super::retrieve) and
/// [`update()`](super::update).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SourceRepository {
    /// Name of the remote, such as `origin`.
    ///
    /// Wire name `remote_name`.
    pub remote_name: Option<String>,
    /// Address from which it was cloned. It may contain a password.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: Option<Secret>,
}

impl Record for SourceRepository {
    const SHAPE: RecordShape = RecordShape {
        name: "SourceRepository",
        members: &["remote_name", "url"],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.remote_name,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for SourceRepository {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`create()`](super::create), [`retrieve()`](super::retrieve) and
/// [`update()`](super::update).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Commit {
    /// Name and mail address of the author, as Git prints them.
    ///
    /// Wire name `author`.
    pub author: Option<String>,
    /// When it was committed, in seconds since the Unix epoch.
    ///
    /// Wire name `date`.
    pub date: Option<Timestamp>,
    /// SHA-1 of the commit.
    ///
    /// Wire name `identifier`.
    pub identifier: Option<String>,
    /// Message of the commit.
    ///
    /// Wire name `message`.
    pub message: Option<String>,
}

impl Record for Commit {
    const SHAPE: RecordShape = RecordShape {
        name: "Commit",
        members: &["author", "date", "identifier", "message"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.author,
            1 => &mut self.date,
            2 => &mut self.identifier,
            _ => &mut self.message,
        }
    }
}

impl std::fmt::Debug for Commit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`create()`](super::create), [`retrieve()`](super::retrieve) and
/// [`update()`](super::update).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Deployment {
    /// When it was deployed, in seconds since the Unix epoch.
    ///
    /// Wire name `deployment_date`.
    pub deployment_date: Option<Timestamp>,
    /// The commit that was deployed.
    ///
    /// Wire name `repository_state`.
    pub repository_state: Option<Commit>,
}

impl Record for Deployment {
    const SHAPE: RecordShape = RecordShape {
        name: "Deployment",
        members: &["deployment_date", "repository_state"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.deployment_date,
            _ => &mut self.repository_state,
        }
    }
}

impl std::fmt::Debug for Deployment {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`create()`](super::create), [`retrieve()`](super::retrieve) and
/// [`update()`](super::update).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Task {
    /// The current task: [`create`](super::create()) creates or clones the repository, `deploy`
    /// deploys it. Always [`create`](super::create()) from [`create`](super::create()).
    ///
    /// Wire name `action`.
    pub action: Option<TaskAction>,
    /// Arguments of the task.
    ///
    /// Wire name `args`.
    pub args: Option<TaskArgs>,
    /// Identifier in the server's task queue.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
    /// Path on the server for server-sent events about the progress. Missing from
    /// [`update`](super::update()).
    ///
    /// Wire name `sse_url`.
    pub sse_url: Option<String>,
    /// Always `VersionControl`.
    ///
    /// Wire name `subsystem`.
    pub subsystem: Option<String>,
}

impl Record for Task {
    const SHAPE: RecordShape = RecordShape {
        name: "Task",
        members: &["action", "args", "id", "sse_url", "subsystem"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.action,
            1 => &mut self.args,
            2 => &mut self.id,
            3 => &mut self.sse_url,
            _ => &mut self.subsystem,
        }
    }
}

impl std::fmt::Debug for Task {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `action` in [`Task`].
#[derive(Clone)]
#[non_exhaustive]
pub enum TaskAction {
    /// Wire value `create`.
    Create,
    /// Wire value `deploy`.
    Deploy,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(TaskAction { Create = "create", Deploy = "deploy" });

/// A record in `args` in [`Task`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct TaskArgs {
    /// Absolute path of the log. Missing if there is none.
    ///
    /// Wire name `log_file`. Format: `path`.
    pub log_file: Option<String>,
    /// Absolute path of the repository.
    ///
    /// Wire name `repository_root`. Format: `path`.
    pub repository_root: Option<String>,
}

impl Record for TaskArgs {
    const SHAPE: RecordShape = RecordShape {
        name: "TaskArgs",
        members: &["log_file", "repository_root"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.log_file,
            _ => &mut self.repository_root,
        }
    }
}

impl std::fmt::Debug for TaskArgs {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
