// Made by cpanel-codegen from schema/uapi/WebApp.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WebApp`](super).

use std::collections::BTreeMap;
use cpanel_core::codegen::{Misread, Reader, Record, Secret};

/// The parameter `mode` of `WebApp::configure`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConfigureMode {
    /// Wire value `production`.
    Production,
    /// Wire value `development`.
    Development,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ConfigureMode { Production = "production", Development = "development" }
);

/// A record in the data of `WebApp::configure`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ConfigureData {
    /// Command that builds it. Null if there is none.
    ///
    /// Wire name `build_command`.
    pub build_command: Option<String>,
    /// `static` for files only, `server` for a program that answers requests, or `other`.
    ///
    /// Wire name `category`.
    pub category: Option<ConfigureDataCategory>,
    /// How certain the server is about what it detected: `high`, `low` or `none`.
    ///
    /// Wire name `confidence`.
    pub confidence: Option<ConfigureDataConfidence>,
    /// The values that the server would choose.
    ///
    /// Wire name `defaults`.
    pub defaults: Option<ConfigureDataDefaults>,
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
    /// Whether the variables can be changed through `configure`.
    ///
    /// Wire name `env_editable`.
    pub env_editable: Option<bool>,
    /// State of the `.env` file: `ok`, `tracked` if Git tracks it, or `not_ignored` if Git does not
    /// ignore it.
    ///
    /// Wire name `env_status`.
    pub env_status: Option<ConfigureDataEnvStatus>,
    /// Detected framework, such as `nextjs`. Null if there is none.
    ///
    /// Wire name `framework`.
    pub framework: Option<String>,
    /// The last deployment. Null before the first one.
    ///
    /// Wire name `last_deploy`.
    pub last_deploy: Option<ConfigureDataLastDeploy>,
    /// `production` or `development`. Null if it was not set.
    ///
    /// Wire name `mode`.
    pub mode: Option<ConfigureDataMode>,
    /// Name of the application, which the other functions take.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Detected package manager: `npm`, `yarn`, `pnpm` or `bun`.
    ///
    /// Wire name `package_manager`.
    pub package_manager: Option<ConfigureDataPackageManager>,
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
    pub source: Option<ConfigureDataSource>,
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
    pub status: Option<ConfigureDataStatus>,
    /// Address of the application.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: Option<String>,
    /// Whether its domain existed before the application.
    ///
    /// Wire name `use_existing_domain`.
    pub use_existing_domain: Option<bool>,
}

impl Record for ConfigureData {
    const NAMES: &'static [&'static str] = &[
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
    ];

    const SECRET: bool = true;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.build_command),
            1 => reader.set(&mut self.category),
            2 => reader.set(&mut self.confidence),
            3 => reader.set(&mut self.defaults),
            4 => reader.set(&mut self.container_name),
            5 => reader.set(&mut self.deployed),
            6 => reader.set(&mut self.deployname),
            7 => reader.set(&mut self.domain),
            8 => reader.set(&mut self.env),
            9 => reader.set(&mut self.env_editable),
            10 => reader.set(&mut self.env_status),
            11 => reader.set(&mut self.framework),
            12 => reader.set(&mut self.last_deploy),
            13 => reader.set(&mut self.mode),
            14 => reader.set(&mut self.name),
            15 => reader.set(&mut self.package_manager),
            16 => reader.set(&mut self.runtime),
            17 => reader.set(&mut self.runtime_tag),
            18 => reader.set(&mut self.source),
            19 => reader.set(&mut self.staged),
            20 => reader.set(&mut self.startup_command),
            21 => reader.set(&mut self.status),
            22 => reader.set(&mut self.url),
            _ => reader.set(&mut self.use_existing_domain),
        }
    }
}

/// A value in `category` in the data of `WebApp::configure`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConfigureDataCategory {
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
    ConfigureDataCategory { Static = "static", Server = "server", OtherValue = "other" }
);

/// A value in `confidence` in the data of `WebApp::configure`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConfigureDataConfidence {
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
    ConfigureDataConfidence { High = "high", Low = "low", None = "none" }
);

/// A record in `defaults` in the data of `WebApp::configure`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ConfigureDataDefaults {
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

impl Record for ConfigureDataDefaults {
    const NAMES: &'static [&'static str] = &[
        "build_command",
        "output_dir",
        "runtime_tag",
        "startup_command",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.build_command),
            1 => reader.set(&mut self.output_dir),
            2 => reader.set(&mut self.runtime_tag),
            _ => reader.set(&mut self.startup_command),
        }
    }
}

/// A value in `env_status` in the data of `WebApp::configure`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConfigureDataEnvStatus {
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
    ConfigureDataEnvStatus { Ok = "ok", Tracked = "tracked", NotIgnored = "not_ignored" }
);

/// A record in `last_deploy` in the data of `WebApp::configure`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ConfigureDataLastDeploy {
    /// Identifier of the deployment; `fetch_logs` takes it.
    ///
    /// Wire name `deploy_id`.
    pub deploy_id: String,
    /// `success` or `failed`.
    ///
    /// Wire name `result`.
    pub result: ConfigureDataLastDeployResult,
    /// When it ended, as date and time with zone, such as `2026-06-12T14:03:22.000Z`.
    ///
    /// Wire name `timestamp`. Format: `date-time`.
    pub timestamp: Option<String>,
}

impl Record for ConfigureDataLastDeploy {
    const NAMES: &'static [&'static str] = &["deploy_id", "result", "timestamp"];

    const ALWAYS: u64 = 3;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.deploy_id),
            1 => reader.set(&mut self.result),
            _ => reader.set(&mut self.timestamp),
        }
    }
}

/// A value in `result` in `last_deploy` in the data of `WebApp::configure`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConfigureDataLastDeployResult {
    /// Wire value `success`.
    Success,
    /// Wire value `failed`.
    Failed,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ConfigureDataLastDeployResult { Success = "success", Failed = "failed" }
);

/// A value in `mode` in the data of `WebApp::configure`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConfigureDataMode {
    /// Wire value `production`.
    Production,
    /// Wire value `development`.
    Development,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ConfigureDataMode { Production = "production", Development = "development" }
);

/// A value in `package_manager` in the data of `WebApp::configure`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConfigureDataPackageManager {
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
    ConfigureDataPackageManager { Npm = "npm", Yarn = "yarn", Pnpm = "pnpm", Bun = "bun"
    }
);

/// A record in `source` in the data of `WebApp::configure`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ConfigureDataSource {
    /// Branch of the Git repository. Null for an archive.
    ///
    /// Wire name `branch`.
    pub branch: Option<String>,
    /// `zip` for an archive, `git` for a repository.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<ConfigureDataSourceType>,
    /// Address of the repository, which may contain a password. Null for an archive.
    ///
    /// Wire name `url`.
    pub url: Option<Secret>,
}

impl Record for ConfigureDataSource {
    const NAMES: &'static [&'static str] = &["branch", "type", "url"];

    const SECRET: bool = true;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.branch),
            1 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.url),
        }
    }
}

/// A value in `type` in `source` in the data of `WebApp::configure`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConfigureDataSourceType {
    /// Wire value `zip`.
    Zip,
    /// Wire value `git`.
    Git,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(ConfigureDataSourceType { Zip = "zip", Git = "git" });

/// A value in `status` in the data of `WebApp::configure`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConfigureDataStatus {
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
    ConfigureDataStatus { Created = "created", Deploying = "deploying", Running =
    "running", Stopped = "stopped", Errored = "errored" }
);

/// A record in the data of `WebApp::delete`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["removed"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.removed)
    }
}

/// A record in the data of `WebApp::deploy`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DeployData {
    /// Identifier of this deployment; `fetch_logs` takes it.
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

impl Record for DeployData {
    const NAMES: &'static [&'static str] = &["deploy_id", "sse_url", "task_id"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.deploy_id),
            1 => reader.set(&mut self.sse_url),
            _ => reader.set(&mut self.task_id),
        }
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
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["lines"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.lines)
    }
}

/// A record in the data of `WebApp::get_available`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["account", "runtimes"];

    const ALWAYS: u64 = 2;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.account),
            _ => reader.set(&mut self.runtimes),
        }
    }
}

/// A record in `account` in the data of `WebApp::get_available`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["apps"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.apps)
    }
}

/// A record in `apps` in `account` in the data of `WebApp::get_available`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["available", "limit", "used"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.available),
            1 => reader.set(&mut self.limit),
            _ => reader.set(&mut self.used),
        }
    }
}

/// A record in `runtimes` in the data of `WebApp::get_available`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &[
        "apps",
        "default_tag",
        "display_name",
        "tags",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.apps),
            1 => reader.set(&mut self.default_tag),
            2 => reader.set(&mut self.display_name),
            _ => reader.set(&mut self.tags),
        }
    }
}

/// A record in `apps` in `runtimes` in the data of `WebApp::get_available`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["used"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.used)
    }
}

/// A record in the data of `WebApp::has_feature`.
#[derive(Clone, Debug, Default)]
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
    pub has_feature: bool,
}

impl Record for HasFeatureData {
    const NAMES: &'static [&'static str] = &["has_feature"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.has_feature)
    }
}

/// A record in the data of `WebApp::list`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListRow {
    /// Command that builds it. Null if there is none.
    ///
    /// Wire name `build_command`.
    pub build_command: Option<String>,
    /// `static` for files only, `server` for a program that answers requests, or `other`.
    ///
    /// Wire name `category`.
    pub category: Option<ListRowCategory>,
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
    /// Whether the variables can be changed through `configure`.
    ///
    /// Wire name `env_editable`.
    pub env_editable: Option<bool>,
    /// State of the `.env` file: `ok`, `tracked` if Git tracks it, or `not_ignored` if Git does not
    /// ignore it.
    ///
    /// Wire name `env_status`.
    pub env_status: Option<ListRowEnvStatus>,
    /// Detected framework, such as `nextjs`. Null if there is none.
    ///
    /// Wire name `framework`.
    pub framework: Option<String>,
    /// The last deployment. Null before the first one.
    ///
    /// Wire name `last_deploy`.
    pub last_deploy: Option<ListRowLastDeploy>,
    /// `production` or `development`. Null if it was not set.
    ///
    /// Wire name `mode`.
    pub mode: Option<ListRowMode>,
    /// Name of the application, which the other functions take.
    ///
    /// Wire name `name`.
    pub name: String,
    /// Detected package manager: `npm`, `yarn`, `pnpm` or `bun`.
    ///
    /// Wire name `package_manager`.
    pub package_manager: Option<ListRowPackageManager>,
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
    pub source: Option<ListRowSource>,
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
    pub status: ListRowStatus,
    /// Address of the application.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: Option<String>,
    /// Whether its domain existed before the application.
    ///
    /// Wire name `use_existing_domain`.
    pub use_existing_domain: Option<bool>,
}

impl Record for ListRow {
    const NAMES: &'static [&'static str] = &[
        "build_command",
        "category",
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
    ];

    const ALWAYS: u64 = 528384;

    const SECRET: bool = true;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.build_command),
            1 => reader.set(&mut self.category),
            2 => reader.set(&mut self.container_name),
            3 => reader.set(&mut self.deployed),
            4 => reader.set(&mut self.deployname),
            5 => reader.set(&mut self.domain),
            6 => reader.set(&mut self.env),
            7 => reader.set(&mut self.env_editable),
            8 => reader.set(&mut self.env_status),
            9 => reader.set(&mut self.framework),
            10 => reader.set(&mut self.last_deploy),
            11 => reader.set(&mut self.mode),
            12 => reader.set(&mut self.name),
            13 => reader.set(&mut self.package_manager),
            14 => reader.set(&mut self.runtime),
            15 => reader.set(&mut self.runtime_tag),
            16 => reader.set(&mut self.source),
            17 => reader.set(&mut self.staged),
            18 => reader.set(&mut self.startup_command),
            19 => reader.set(&mut self.status),
            20 => reader.set(&mut self.url),
            _ => reader.set(&mut self.use_existing_domain),
        }
    }
}

/// A value in `category` in the data of `WebApp::list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListRowCategory {
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
    ListRowCategory { Static = "static", Server = "server", OtherValue = "other" }
);

/// A value in `env_status` in the data of `WebApp::list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListRowEnvStatus {
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
    ListRowEnvStatus { Ok = "ok", Tracked = "tracked", NotIgnored = "not_ignored" }
);

/// A record in `last_deploy` in the data of `WebApp::list`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListRowLastDeploy {
    /// Identifier of the deployment; `fetch_logs` takes it.
    ///
    /// Wire name `deploy_id`.
    pub deploy_id: String,
    /// `success` or `failed`.
    ///
    /// Wire name `result`.
    pub result: ListRowLastDeployResult,
    /// When it ended, as date and time with zone, such as `2026-06-12T14:03:22.000Z`.
    ///
    /// Wire name `timestamp`. Format: `date-time`.
    pub timestamp: Option<String>,
}

impl Record for ListRowLastDeploy {
    const NAMES: &'static [&'static str] = &["deploy_id", "result", "timestamp"];

    const ALWAYS: u64 = 3;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.deploy_id),
            1 => reader.set(&mut self.result),
            _ => reader.set(&mut self.timestamp),
        }
    }
}

/// A value in `result` in `last_deploy` in the data of `WebApp::list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListRowLastDeployResult {
    /// Wire value `success`.
    Success,
    /// Wire value `failed`.
    Failed,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ListRowLastDeployResult { Success = "success", Failed = "failed" }
);

/// A value in `mode` in the data of `WebApp::list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListRowMode {
    /// Wire value `production`.
    Production,
    /// Wire value `development`.
    Development,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ListRowMode { Production = "production", Development = "development" }
);

/// A value in `package_manager` in the data of `WebApp::list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListRowPackageManager {
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
    ListRowPackageManager { Npm = "npm", Yarn = "yarn", Pnpm = "pnpm", Bun = "bun" }
);

/// A record in `source` in the data of `WebApp::list`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListRowSource {
    /// Branch of the Git repository. Null for an archive.
    ///
    /// Wire name `branch`.
    pub branch: Option<String>,
    /// `zip` for an archive, `git` for a repository.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<ListRowSourceType>,
    /// Address of the repository, which may contain a password. Null for an archive.
    ///
    /// Wire name `url`.
    pub url: Option<Secret>,
}

impl Record for ListRowSource {
    const NAMES: &'static [&'static str] = &["branch", "type", "url"];

    const SECRET: bool = true;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.branch),
            1 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.url),
        }
    }
}

/// A value in `type` in `source` in the data of `WebApp::list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListRowSourceType {
    /// Wire value `zip`.
    Zip,
    /// Wire value `git`.
    Git,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(ListRowSourceType { Zip = "zip", Git = "git" });

/// A value in `status` in the data of `WebApp::list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListRowStatus {
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
    ListRowStatus { Created = "created", Deploying = "deploying", Running = "running",
    Stopped = "stopped", Errored = "errored" }
);

/// A record in the data of `WebApp::redeploy`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RedeployData {
    /// Identifier of this deployment; `fetch_logs` takes it.
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

impl Record for RedeployData {
    const NAMES: &'static [&'static str] = &["deploy_id", "sse_url", "task_id"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.deploy_id),
            1 => reader.set(&mut self.sse_url),
            _ => reader.set(&mut self.task_id),
        }
    }
}

/// A record in the data of `WebApp::restart`.
#[derive(Clone, Debug, Default)]
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
    pub status: Option<RestartDataStatus>,
}

impl Record for RestartData {
    const NAMES: &'static [&'static str] = &["status"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.status)
    }
}

/// A value in `status` in the data of `WebApp::restart`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RestartDataStatus {
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
    RestartDataStatus { Created = "created", Deploying = "deploying", Running =
    "running", Stopped = "stopped", Errored = "errored" }
);

/// The parameter `mode` of `WebApp::set_mode`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetModeMode {
    /// Wire value `production`.
    Production,
    /// Wire value `development`.
    Development,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    SetModeMode { Production = "production", Development = "development" }
);

/// A record in the data of `WebApp::set_mode`.
#[derive(Clone, Debug, Default)]
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
    pub mode: Option<SetModeDataMode>,
    /// Whether the application was restarted.
    ///
    /// Wire name `restarted`.
    pub restarted: Option<bool>,
}

impl Record for SetModeData {
    const NAMES: &'static [&'static str] = &["mode", "restarted"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.mode),
            _ => reader.set(&mut self.restarted),
        }
    }
}

/// A value in `mode` in the data of `WebApp::set_mode`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetModeDataMode {
    /// Wire value `production`.
    Production,
    /// Wire value `development`.
    Development,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    SetModeDataMode { Production = "production", Development = "development" }
);

/// The parameter `source_type` of `WebApp::stage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StageSourceType {
    /// Wire value `zip`.
    Zip,
    /// Wire value `git`.
    Git,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(StageSourceType { Zip = "zip", Git = "git" });

/// The parameter `mode` of `WebApp::stage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StageMode {
    /// Wire value `production`.
    Production,
    /// Wire value `development`.
    Development,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    StageMode { Production = "production", Development = "development" }
);

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

/// A record in the data of `WebApp::stage`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StageData {
    /// Command that builds it. Null if there is none.
    ///
    /// Wire name `build_command`.
    pub build_command: Option<String>,
    /// `static` for files only, `server` for a program that answers requests, or `other`.
    ///
    /// Wire name `category`.
    pub category: Option<StageDataCategory>,
    /// How certain the server is about what it detected: `high`, `low` or `none`.
    ///
    /// Wire name `confidence`.
    pub confidence: Option<StageDataConfidence>,
    /// The values that the server would choose.
    ///
    /// Wire name `defaults`.
    pub defaults: Option<StageDataDefaults>,
    /// Container in which it runs. Null if there is none.
    ///
    /// Wire name `container_name`.
    pub container_name: Option<String>,
    /// Whether it was ever deployed.
    ///
    /// Wire name `deployed`.
    pub deployed: Option<bool>,
    /// Domain that serves it.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// The environment variables by name.
    ///
    /// Wire name `env`.
    pub env: BTreeMap<String, Secret>,
    /// Whether the variables can be changed through `configure`.
    ///
    /// Wire name `env_editable`.
    pub env_editable: Option<bool>,
    /// State of the `.env` file: `ok`, `tracked` if Git tracks it, or `not_ignored` if Git does not
    /// ignore it.
    ///
    /// Wire name `env_status`.
    pub env_status: Option<StageDataEnvStatus>,
    /// Detected framework, such as `nextjs`. Null if there is none.
    ///
    /// Wire name `framework`.
    pub framework: Option<String>,
    /// The last deployment. Null before the first one.
    ///
    /// Wire name `last_deploy`.
    pub last_deploy: Option<StageDataLastDeploy>,
    /// `production` or `development`. Null if it was not set.
    ///
    /// Wire name `mode`.
    pub mode: Option<StageDataMode>,
    /// Name of the application, which the other functions take.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Detected package manager: `npm`, `yarn`, `pnpm` or `bun`.
    ///
    /// Wire name `package_manager`.
    pub package_manager: Option<StageDataPackageManager>,
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
    pub source: Option<StageDataSource>,
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
    pub status: Option<StageDataStatus>,
    /// Address of the application.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: Option<String>,
    /// Whether its domain existed before the application.
    ///
    /// Wire name `use_existing_domain`.
    pub use_existing_domain: Option<bool>,
}

impl Record for StageData {
    const NAMES: &'static [&'static str] = &[
        "build_command",
        "category",
        "confidence",
        "defaults",
        "container_name",
        "deployed",
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
    ];

    const SECRET: bool = true;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.build_command),
            1 => reader.set(&mut self.category),
            2 => reader.set(&mut self.confidence),
            3 => reader.set(&mut self.defaults),
            4 => reader.set(&mut self.container_name),
            5 => reader.set(&mut self.deployed),
            6 => reader.set(&mut self.domain),
            7 => reader.set(&mut self.env),
            8 => reader.set(&mut self.env_editable),
            9 => reader.set(&mut self.env_status),
            10 => reader.set(&mut self.framework),
            11 => reader.set(&mut self.last_deploy),
            12 => reader.set(&mut self.mode),
            13 => reader.set(&mut self.name),
            14 => reader.set(&mut self.package_manager),
            15 => reader.set(&mut self.runtime),
            16 => reader.set(&mut self.runtime_tag),
            17 => reader.set(&mut self.source),
            18 => reader.set(&mut self.staged),
            19 => reader.set(&mut self.startup_command),
            20 => reader.set(&mut self.status),
            21 => reader.set(&mut self.url),
            _ => reader.set(&mut self.use_existing_domain),
        }
    }
}

/// A value in `category` in the data of `WebApp::stage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StageDataCategory {
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
    StageDataCategory { Static = "static", Server = "server", OtherValue = "other" }
);

/// A value in `confidence` in the data of `WebApp::stage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StageDataConfidence {
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
    StageDataConfidence { High = "high", Low = "low", None = "none" }
);

/// A record in `defaults` in the data of `WebApp::stage`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StageDataDefaults {
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

impl Record for StageDataDefaults {
    const NAMES: &'static [&'static str] = &[
        "build_command",
        "output_dir",
        "runtime_tag",
        "startup_command",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.build_command),
            1 => reader.set(&mut self.output_dir),
            2 => reader.set(&mut self.runtime_tag),
            _ => reader.set(&mut self.startup_command),
        }
    }
}

/// A value in `env_status` in the data of `WebApp::stage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StageDataEnvStatus {
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
    StageDataEnvStatus { Ok = "ok", Tracked = "tracked", NotIgnored = "not_ignored" }
);

/// A record in `last_deploy` in the data of `WebApp::stage`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StageDataLastDeploy {
    /// Identifier of the deployment; `fetch_logs` takes it.
    ///
    /// Wire name `deploy_id`.
    pub deploy_id: String,
    /// `success` or `failed`.
    ///
    /// Wire name `result`.
    pub result: StageDataLastDeployResult,
    /// When it ended, as date and time with zone, such as `2026-06-12T14:03:22.000Z`.
    ///
    /// Wire name `timestamp`. Format: `date-time`.
    pub timestamp: Option<String>,
}

impl Record for StageDataLastDeploy {
    const NAMES: &'static [&'static str] = &["deploy_id", "result", "timestamp"];

    const ALWAYS: u64 = 3;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.deploy_id),
            1 => reader.set(&mut self.result),
            _ => reader.set(&mut self.timestamp),
        }
    }
}

/// A value in `result` in `last_deploy` in the data of `WebApp::stage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StageDataLastDeployResult {
    /// Wire value `success`.
    Success,
    /// Wire value `failed`.
    Failed,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    StageDataLastDeployResult { Success = "success", Failed = "failed" }
);

/// A value in `mode` in the data of `WebApp::stage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StageDataMode {
    /// Wire value `production`.
    Production,
    /// Wire value `development`.
    Development,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    StageDataMode { Production = "production", Development = "development" }
);

/// A value in `package_manager` in the data of `WebApp::stage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StageDataPackageManager {
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
    StageDataPackageManager { Npm = "npm", Yarn = "yarn", Pnpm = "pnpm", Bun = "bun" }
);

/// A record in `source` in the data of `WebApp::stage`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StageDataSource {
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
    pub type_: Option<StageDataSourceType>,
    /// Address of the repository, which may contain a password. Null for an archive.
    ///
    /// Wire name `url`.
    pub url: Option<Secret>,
}

impl Record for StageDataSource {
    const NAMES: &'static [&'static str] = &["branch", "ssh_key_name", "type", "url"];

    const SECRET: bool = true;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.branch),
            1 => reader.set(&mut self.ssh_key_name),
            2 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.url),
        }
    }
}

/// A value in `type` in `source` in the data of `WebApp::stage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StageDataSourceType {
    /// Wire value `zip`.
    Zip,
    /// Wire value `git`.
    Git,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(StageDataSourceType { Zip = "zip", Git = "git" });

/// A value in `status` in the data of `WebApp::stage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StageDataStatus {
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
    StageDataStatus { Created = "created", Deploying = "deploying", Running = "running",
    Stopped = "stopped", Errored = "errored" }
);

/// A record in the data of `WebApp::start`.
#[derive(Clone, Debug, Default)]
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
    pub status: Option<StartDataStatus>,
}

impl Record for StartData {
    const NAMES: &'static [&'static str] = &["status"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.status)
    }
}

/// A value in `status` in the data of `WebApp::start`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StartDataStatus {
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
    StartDataStatus { Created = "created", Deploying = "deploying", Running = "running",
    Stopped = "stopped", Errored = "errored" }
);

/// A record in the data of `WebApp::stop`.
#[derive(Clone, Debug, Default)]
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
    pub status: Option<StopDataStatus>,
}

impl Record for StopData {
    const NAMES: &'static [&'static str] = &["status"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.status)
    }
}

/// A value in `status` in the data of `WebApp::stop`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StopDataStatus {
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
    StopDataStatus { Created = "created", Deploying = "deploying", Running = "running",
    Stopped = "stopped", Errored = "errored" }
);
