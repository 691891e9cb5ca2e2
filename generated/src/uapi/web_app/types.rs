// Made by cpanel-codegen from schema/uapi/WebApp.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WebApp`](super).

use cpanel_core::codegen::*;

/// A record in the data of `WebApp::delete`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DeleteData {
    /// Always true.
    ///
    /// Wire name `removed`.
    pub removed: Option<bool>,
}

impl Record for DeleteData {
    const SHAPE: RecordShape = RecordShape {
        name: "DeleteData",
        members: &["removed"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.removed
    }
}

impl std::fmt::Debug for DeleteData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The parameter `log_type` of `WebApp::fetch_logs`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FetchLogsLogType {
    /// Wire value `app`.
    App,
    /// Wire value `build`.
    Build,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(FetchLogsLogType { App = "app", Build = "build" });

/// A record in the data of `WebApp::fetch_logs`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchLogsData {
    /// The lines, oldest first.
    ///
    /// Wire name `lines`.
    pub lines: Vec<String>,
}

impl Record for FetchLogsData {
    const SHAPE: RecordShape = RecordShape {
        name: "FetchLogsData",
        members: &["lines"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.lines
    }
}

impl std::fmt::Debug for FetchLogsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WebApp::get_available`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAvailableData {
    /// The total limit of the account.
    ///
    /// Wire name `account`.
    pub account: Option<GetAvailableDataAccount>,
    /// The runtimes by name, such as `nodejs`.
    ///
    /// Wire name `runtimes`.
    pub runtimes: BTreeMap<String, GetAvailableDataRuntime>,
}

impl Record for GetAvailableData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAvailableData",
        members: &["account", "runtimes"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.account,
            _ => &mut self.runtimes,
        }
    }
}

impl std::fmt::Debug for GetAvailableData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `account` in the data of `WebApp::get_available`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAvailableDataAccount {
    /// Applications of all runtimes together.
    ///
    /// Wire name `apps`.
    pub apps: Option<GetAvailableDataAccountApps>,
}

impl Record for GetAvailableDataAccount {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAvailableDataAccount",
        members: &["apps"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.apps
    }
}

impl std::fmt::Debug for GetAvailableDataAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `apps` in `account` in the data of `WebApp::get_available`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAvailableDataAccountApps {
    /// Number of applications that it may still create.
    ///
    /// Wire name `available`.
    pub available: Option<i64>,
    /// Maximum number of applications.
    ///
    /// Wire name `limit`.
    pub limit: Option<i64>,
    /// Number of its applications.
    ///
    /// Wire name `used`.
    pub used: Option<i64>,
}

impl Record for GetAvailableDataAccountApps {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAvailableDataAccountApps",
        members: &["available", "limit", "used"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.available,
            1 => &mut self.limit,
            _ => &mut self.used,
        }
    }
}

impl std::fmt::Debug for GetAvailableDataAccountApps {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `runtimes` in the data of `WebApp::get_available`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAvailableDataRuntime {
    /// Applications of this runtime.
    ///
    /// Wire name `apps`.
    pub apps: Option<GetAvailableDataRuntimeApps>,
    /// Default version.
    ///
    /// Wire name `default_tag`.
    pub default_tag: Option<String>,
    /// Name to show, such as `Node.js`.
    ///
    /// Wire name `display_name`.
    pub display_name: Option<String>,
    /// A map from version of the runtime to package managers.
    ///
    /// Wire name `tags`.
    pub tags: BTreeMap<String, Vec<String>>,
}

impl Record for GetAvailableDataRuntime {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAvailableDataRuntime",
        members: &["apps", "default_tag", "display_name", "tags"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.apps,
            1 => &mut self.default_tag,
            2 => &mut self.display_name,
            _ => &mut self.tags,
        }
    }
}

impl std::fmt::Debug for GetAvailableDataRuntime {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `apps` in `runtimes` in the data of `WebApp::get_available`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAvailableDataRuntimeApps {
    /// Number of applications of the account.
    ///
    /// Wire name `used`.
    pub used: i64,
}

impl Record for GetAvailableDataRuntimeApps {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAvailableDataRuntimeApps",
        members: &["used"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.used
    }
}

impl std::fmt::Debug for GetAvailableDataRuntimeApps {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WebApp::has_feature`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct HasFeatureData {
    /// Whether the account may have web applications.
    ///
    /// Wire name `has_feature`.
    pub has_feature: Option<bool>,
}

impl Record for HasFeatureData {
    const SHAPE: RecordShape = RecordShape {
        name: "HasFeatureData",
        members: &["has_feature"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.has_feature
    }
}

impl std::fmt::Debug for HasFeatureData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WebApp::restart`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RestartData {
    /// New state: `created`, `deploying`, `running`, `stopped` or `errored`.
    ///
    /// Wire name `status`.
    pub status: Option<Status>,
}

impl Record for RestartData {
    const SHAPE: RecordShape = RecordShape {
        name: "RestartData",
        members: &["status"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.status
    }
}

impl std::fmt::Debug for RestartData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WebApp::set_mode`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetModeData {
    /// The new mode.
    ///
    /// Wire name `mode`.
    pub mode: Option<Mode>,
    /// Whether the application was restarted.
    ///
    /// Wire name `restarted`.
    pub restarted: Option<bool>,
}

impl Record for SetModeData {
    const SHAPE: RecordShape = RecordShape {
        name: "SetModeData",
        members: &["mode", "restarted"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.mode,
            _ => &mut self.restarted,
        }
    }
}

impl std::fmt::Debug for SetModeData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The parameter `runtime` of `WebApp::stage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StageRuntime {
    /// Wire value `nodejs`.
    Nodejs,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(StageRuntime { Nodejs = "nodejs" });

/// A record in the data of `WebApp::start`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StartData {
    /// New state: `created`, `deploying`, `running`, `stopped` or `errored`.
    ///
    /// Wire name `status`.
    pub status: Option<Status>,
}

impl Record for StartData {
    const SHAPE: RecordShape = RecordShape {
        name: "StartData",
        members: &["status"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.status
    }
}

impl std::fmt::Debug for StartData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WebApp::stop`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StopData {
    /// New state: `created`, `deploying`, `running`, `stopped` or `errored`.
    ///
    /// Wire name `status`.
    pub status: Option<Status>,
}

impl Record for StopData {
    const SHAPE: RecordShape = RecordShape {
        name: "StopData",
        members: &["status"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.status
    }
}

impl std::fmt::Debug for StopData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`configure()`](super::configure) and [`stage()`](super::stage).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Application {
    /// Command that builds it. Null if there is none.
    ///
    /// Wire name `build_command`.
    pub build_command: Option<String>,
    /// `static` for files only, `server` for a program that answers requests, or `other`.
    ///
    /// Wire name `category`.
    pub category: Option<ApplicationCategory>,
    /// How certain the server is about what it detected: `high`, `low` or `none`. Not in
    /// [`list`](super::list()).
    ///
    /// Wire name `confidence`.
    pub confidence: Option<ApplicationConfidence>,
    /// What the server would choose. Not in [`list`](super::list()).
    ///
    /// Wire name `defaults`.
    pub defaults: Option<ApplicationDefaults>,
    /// Container in which it runs. Null if there is none.
    ///
    /// Wire name `container_name`.
    pub container_name: Option<String>,
    /// Whether it was ever deployed.
    ///
    /// Wire name `deployed`.
    pub deployed: Option<bool>,
    /// Name of the deployed application for display. Null if there is none.
    ///
    /// Wire name `deployname`.
    pub deployname: Option<String>,
    /// Domain that serves it.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// The environment variables by name.
    ///
    /// Wire name `env`.
    pub env: BTreeMap<String, Secret>,
    /// Whether the variables can be changed through [`configure`](super::configure()).
    ///
    /// Wire name `env_editable`.
    pub env_editable: Option<bool>,
    /// State of the `.env` file: `ok`, `tracked` if Git tracks it, or `not_ignored` if Git does not
    /// ignore it.
    ///
    /// Wire name `env_status`.
    pub env_status: Option<ApplicationEnvStatus>,
    /// Detected framework, such as `nextjs`. Null if there is none.
    ///
    /// Wire name `framework`.
    pub framework: Option<String>,
    /// The last deployment. Null before the first one.
    ///
    /// Wire name `last_deploy`.
    pub last_deploy: Option<ApplicationLastDeploy>,
    /// `production` or `development`. Null if it was not set.
    ///
    /// Wire name `mode`.
    pub mode: Option<Mode>,
    /// Name of the application, which the other functions take.
    ///
    /// Wire name `name`.
    pub name: String,
    /// Detected package manager: `npm`, `yarn`, `pnpm` or `bun`.
    ///
    /// Wire name `package_manager`.
    pub package_manager: Option<ApplicationPackageManager>,
    /// Its runtime, such as `nodejs`.
    ///
    /// Wire name `runtime`.
    pub runtime: Option<String>,
    /// Version of the runtime, such as `22`.
    ///
    /// Wire name `runtime_tag`.
    pub runtime_tag: Option<String>,
    /// Where the files of the application come from.
    ///
    /// Wire name `source`.
    pub source: Option<ApplicationSource>,
    /// Whether its source is on the server.
    ///
    /// Wire name `staged`.
    pub staged: Option<bool>,
    /// Command that starts it. Null if there is none.
    ///
    /// Wire name `startup_command`.
    pub startup_command: Option<String>,
    /// State: `created`, `deploying`, `running`, `stopped` or `errored`.
    ///
    /// Wire name `status`.
    pub status: Status,
    /// Address of the application.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: Option<String>,
    /// Whether its domain existed before the application.
    ///
    /// Wire name `use_existing_domain`.
    pub use_existing_domain: Option<bool>,
}

impl Record for Application {
    const SHAPE: RecordShape = RecordShape {
        name: "Application",
        members: &[
            "build_command",
            "category",
            "confidence",
            "defaults",
            "container_name",
            "deployed",
            "deployname",
            "domain",
            "env",
            "env_editable",
            "env_status",
            "framework",
            "last_deploy",
            "mode",
            "name",
            "package_manager",
            "runtime",
            "runtime_tag",
            "source",
            "staged",
            "startup_command",
            "status",
            "url",
            "use_existing_domain",
        ],
        always: 2113536,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.build_command,
            1 => &mut self.category,
            2 => &mut self.confidence,
            3 => &mut self.defaults,
            4 => &mut self.container_name,
            5 => &mut self.deployed,
            6 => &mut self.deployname,
            7 => &mut self.domain,
            8 => &mut self.env,
            9 => &mut self.env_editable,
            10 => &mut self.env_status,
            11 => &mut self.framework,
            12 => &mut self.last_deploy,
            13 => &mut self.mode,
            14 => &mut self.name,
            15 => &mut self.package_manager,
            16 => &mut self.runtime,
            17 => &mut self.runtime_tag,
            18 => &mut self.source,
            19 => &mut self.staged,
            20 => &mut self.startup_command,
            21 => &mut self.status,
            22 => &mut self.url,
            _ => &mut self.use_existing_domain,
        }
    }
}

impl std::fmt::Debug for Application {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `category` in [`Application`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ApplicationCategory {
    /// Wire value `static`.
    Static,
    /// Wire value `server`.
    Server,
    /// Wire value `other`.
    OtherValue,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ApplicationCategory { Static = "static", Server = "server", OtherValue = "other" }
);

/// A value in `confidence` in [`Application`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ApplicationConfidence {
    /// Wire value `high`.
    High,
    /// Wire value `low`.
    Low,
    /// Wire value `none`.
    None,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ApplicationConfidence { High = "high", Low = "low", None = "none" }
);

/// A record in `defaults` in [`Application`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ApplicationDefaults {
    /// Command that builds it. Null if there is none.
    ///
    /// Wire name `build_command`.
    pub build_command: Option<String>,
    /// Directory in which the build writes the site. Null if there is none.
    ///
    /// Wire name `output_dir`.
    pub output_dir: Option<String>,
    /// Version of the runtime.
    ///
    /// Wire name `runtime_tag`.
    pub runtime_tag: Option<String>,
    /// Command that starts it. Null if there is none.
    ///
    /// Wire name `startup_command`.
    pub startup_command: Option<String>,
}

impl Record for ApplicationDefaults {
    const SHAPE: RecordShape = RecordShape {
        name: "ApplicationDefaults",
        members: &["build_command", "output_dir", "runtime_tag", "startup_command"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.build_command,
            1 => &mut self.output_dir,
            2 => &mut self.runtime_tag,
            _ => &mut self.startup_command,
        }
    }
}

impl std::fmt::Debug for ApplicationDefaults {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `env_status` in [`Application`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ApplicationEnvStatus {
    /// Wire value `ok`.
    Ok,
    /// Wire value `tracked`.
    Tracked,
    /// Wire value `not_ignored`.
    NotIgnored,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ApplicationEnvStatus { Ok = "ok", Tracked = "tracked", NotIgnored = "not_ignored" }
);

/// A record in `last_deploy` in [`Application`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ApplicationLastDeploy {
    /// Identifier of the deployment; [`fetch_logs`](super::fetch_logs()) takes it.
    ///
    /// Wire name `deploy_id`.
    pub deploy_id: String,
    /// `success` or `failed`.
    ///
    /// Wire name `result`.
    pub result: ApplicationLastDeployResult,
    /// When it ended, as date and time with zone, such as `2026-06-12T14:03:22.000Z`.
    ///
    /// Wire name `timestamp`. Format: `date-time`.
    pub timestamp: Option<String>,
}

impl Record for ApplicationLastDeploy {
    const SHAPE: RecordShape = RecordShape {
        name: "ApplicationLastDeploy",
        members: &["deploy_id", "result", "timestamp"],
        always: 3,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.deploy_id,
            1 => &mut self.result,
            _ => &mut self.timestamp,
        }
    }
}

impl std::fmt::Debug for ApplicationLastDeploy {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `result` in `last_deploy` in [`Application`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ApplicationLastDeployResult {
    /// Wire value `success`.
    Success,
    /// Wire value `failed`.
    Failed,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ApplicationLastDeployResult { Success = "success", Failed = "failed" }
);

impl Default for ApplicationLastDeployResult {
    /// Returns empty text as an unlisted value.
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// A value in `package_manager` in [`Application`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ApplicationPackageManager {
    /// Wire value `npm`.
    Npm,
    /// Wire value `yarn`.
    Yarn,
    /// Wire value `pnpm`.
    Pnpm,
    /// Wire value `bun`.
    Bun,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ApplicationPackageManager { Npm = "npm", Yarn = "yarn", Pnpm = "pnpm", Bun = "bun" }
);

/// A record in `source` in [`Application`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ApplicationSource {
    /// Branch of the Git repository. Null for an archive.
    ///
    /// Wire name `branch`.
    pub branch: Option<String>,
    /// SSH key for the repository. Null if there is none.
    ///
    /// Wire name `ssh_key_name`.
    pub ssh_key_name: Option<String>,
    /// `zip` for an archive, `git` for a repository.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<SourceType>,
    /// Address of the repository, which may contain a password. Null for an archive.
    ///
    /// Wire name `url`.
    pub url: Option<Secret>,
}

impl Record for ApplicationSource {
    const SHAPE: RecordShape = RecordShape {
        name: "ApplicationSource",
        members: &["branch", "ssh_key_name", "type", "url"],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.branch,
            1 => &mut self.ssh_key_name,
            2 => &mut self.type_,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for ApplicationSource {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`deploy()`](super::deploy) and [`redeploy()`](super::redeploy).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Deployment {
    /// Identifier of this deployment; [`fetch_logs`](super::fetch_logs()) takes it.
    ///
    /// Wire name `deploy_id`.
    pub deploy_id: Option<String>,
    /// Path on the server for server-sent events about the progress. It needs a session.
    ///
    /// Wire name `sse_url`. Format: `url-path`.
    pub sse_url: Option<String>,
    /// Identifier of the work in the server's task queue.
    ///
    /// Wire name `task_id`.
    pub task_id: Option<String>,
}

impl Record for Deployment {
    const SHAPE: RecordShape = RecordShape {
        name: "Deployment",
        members: &["deploy_id", "sse_url", "task_id"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.deploy_id,
            1 => &mut self.sse_url,
            _ => &mut self.task_id,
        }
    }
}

impl std::fmt::Debug for Deployment {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`list()`](super::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum Mode {
    /// Wire value `production`.
    Production,
    /// Wire value `development`.
    Development,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    Mode { Production = "production", Development = "development" }
);

/// A value in the data of [`configure()`](super::configure) and [`list()`](super::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum SourceType {
    /// Wire value `zip`.
    Zip,
    /// Wire value `git`.
    Git,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(SourceType { Zip = "zip", Git = "git" });

/// A value in the data of [`configure()`](super::configure) and 5 others.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// Wire value `created`.
    Created,
    /// Wire value `deploying`.
    Deploying,
    /// Wire value `running`.
    Running,
    /// Wire value `stopped`.
    Stopped,
    /// Wire value `errored`.
    Errored,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    Status { Created = "created", Deploying = "deploying", Running = "running", Stopped =
    "stopped", Errored = "errored" }
);

impl Default for Status {
    /// Returns empty text as an unlisted value.
    fn default() -> Self {
        Self::Other(String::new())
    }
}
