// Made by cpanel-codegen from schema/uapi/PassengerApps.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`PassengerApps`](super).

use cpanel_core::codegen::*;

/// One item of `envvars` in the parameters of `PassengerApps::edit_application`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EditApplicationEnvvar {
    /// Names of its environment variables. They replace all existing ones, and each needs an
    /// `envvar_value`.
    ///
    /// Wire name `envvar_name`. At most 256 characters.
    pub envvar_name: Option<String>,
    /// Values of the environment variables, in the order of `envvar_name`.
    ///
    /// Wire name `envvar_value`. At most 1024 characters.
    pub envvar_value: Option<Secret>,
}

impl EditApplicationEnvvar {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`envvar_name`](field@Self::envvar_name).
    pub fn envvar_name(mut self, envvar_name: impl Into<String>) -> Self {
        self.envvar_name = Some(envvar_name.into());
        self
    }

    /// Sets [`envvar_value`](field@Self::envvar_value).
    pub fn envvar_value(mut self, envvar_value: impl Into<Secret>) -> Self {
        self.envvar_value = Some(envvar_value.into());
        self
    }
}

impl ToJson for EditApplicationEnvvar {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("envvar_name", self.envvar_name.as_ref().map(ToJson::to_json)),
            ("envvar_value", self.envvar_value.as_ref().map(ToJson::to_json)),
        ])
    }

    #[inline]
    fn has_secret(&self) -> bool {
        true
    }
}

/// The parameter `type` of `PassengerApps::ensure_deps`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnsureDepsType {
    /// Wire value `gem`.
    Gem,
    /// Wire value `npm`.
    Npm,
    /// Wire value `pip`.
    Pip,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    EnsureDepsType { Gem = "gem", Npm = "npm", Pip = "pip" }
);

/// A record in the data of `PassengerApps::ensure_deps`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct EnsureDepsData {
    /// Path for server-sent events about the progress, on the same server and port.
    ///
    /// Wire name `sse_url`. Format: `url-path`.
    pub sse_url: Option<String>,
    /// Identifier of the background task.
    ///
    /// Wire name `task_id`.
    pub task_id: Option<String>,
}

impl Record for EnsureDepsData {
    const SHAPE: RecordShape = RecordShape {
        name: "EnsureDepsData",
        members: &["sse_url", "task_id"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.sse_url,
            _ => &mut self.task_id,
        }
    }
}

impl std::fmt::Debug for EnsureDepsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// One item of `envvars` in the parameters of `PassengerApps::register_application`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RegisterApplicationEnvvar {
    /// Names of its environment variables: at most 256 letters, digits, `_` and `-`, and no digit
    /// at the start. Each needs an `envvar_value`.
    ///
    /// Wire name `envvar_name`. At most 256 characters.
    pub envvar_name: Option<String>,
    /// Values of the environment variables, in the order of `envvar_name`, each with at most 1024
    /// printable ASCII characters.
    ///
    /// Wire name `envvar_value`. At most 1024 characters.
    pub envvar_value: Option<Secret>,
}

impl RegisterApplicationEnvvar {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`envvar_name`](field@Self::envvar_name).
    pub fn envvar_name(mut self, envvar_name: impl Into<String>) -> Self {
        self.envvar_name = Some(envvar_name.into());
        self
    }

    /// Sets [`envvar_value`](field@Self::envvar_value).
    pub fn envvar_value(mut self, envvar_value: impl Into<Secret>) -> Self {
        self.envvar_value = Some(envvar_value.into());
        self
    }
}

impl ToJson for RegisterApplicationEnvvar {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("envvar_name", self.envvar_name.as_ref().map(ToJson::to_json)),
            ("envvar_value", self.envvar_value.as_ref().map(ToJson::to_json)),
        ])
    }

    #[inline]
    fn has_secret(&self) -> bool {
        true
    }
}

/// A value in the data of [`list_applications()`](super::list_applications).
#[derive(Clone)]
#[non_exhaustive]
pub enum DeploymentMode {
    /// Wire value `production`.
    Production,
    /// Wire value `development`.
    Development,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    DeploymentMode { Production = "production", Development = "development" }
);

/// A part of the data of [`edit_application()`](super::edit_application),
/// [`list_applications()`](super::list_applications) and
/// [`register_application()`](super::register_application).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Application {
    /// Path on the domain under which it answers.
    ///
    /// Wire name `base_uri`. Format: `url-path`.
    pub base_uri: Option<String>,
    /// Environment in which it runs.
    ///
    /// Wire name `deployment_mode`.
    pub deployment_mode: Option<DeploymentMode>,
    /// Commands that install its dependencies, by kind of package. Only from
    /// [`list_applications`](super::list_applications()).
    ///
    /// Wire name `deps`.
    pub deps: Option<ApplicationDeps>,
    /// Domain on which the application runs.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Whether it is enabled.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Its environment variables: a map from name to value. May be null.
    ///
    /// Wire name `envvars`.
    pub envvars: BTreeMap<String, Secret>,
    /// Name of the application, by which other functions refer to it.
    ///
    /// Wire name `name`.
    pub name: String,
    /// The Node.js program that runs it. Only from
    /// [`list_applications`](super::list_applications()), and only if one is set.
    ///
    /// Wire name `nodejs`. Format: `path`.
    pub nodejs: Option<String>,
    /// Folder of its files in the home directory.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// The Python program that runs it. Only from
    /// [`list_applications`](super::list_applications()), and only if one is set.
    ///
    /// Wire name `python`. Format: `path`.
    pub python: Option<String>,
    /// The Ruby program that runs it. Only from [`list_applications`](super::list_applications()),
    /// and only if one is set.
    ///
    /// Wire name `ruby`. Format: `path`.
    pub ruby: Option<String>,
}

impl Record for Application {
    const SHAPE: RecordShape = RecordShape {
        name: "Application",
        members: &[
            "base_uri",
            "deployment_mode",
            "deps",
            "domain",
            "enabled",
            "envvars",
            "name",
            "nodejs",
            "path",
            "python",
            "ruby",
        ],
        always: 64,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.base_uri,
            1 => &mut self.deployment_mode,
            2 => &mut self.deps,
            3 => &mut self.domain,
            4 => &mut self.enabled,
            5 => &mut self.envvars,
            6 => &mut self.name,
            7 => &mut self.nodejs,
            8 => &mut self.path,
            9 => &mut self.python,
            _ => &mut self.ruby,
        }
    }
}

impl std::fmt::Debug for Application {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `deps` in [`Application`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ApplicationDeps {
    /// Shell command that installs its Ruby gems, or 0 if it has none.
    ///
    /// Wire name `gem`.
    pub gem: Option<String>,
    /// Shell command that installs its Node.js packages, or 0 if it has none.
    ///
    /// Wire name `npm`.
    pub npm: Option<String>,
    /// Shell command that installs its Python packages, or 0 if it has none.
    ///
    /// Wire name `pip`.
    pub pip: Option<String>,
}

impl Record for ApplicationDeps {
    const SHAPE: RecordShape = RecordShape {
        name: "ApplicationDeps",
        members: &["gem", "npm", "pip"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.gem,
            1 => &mut self.npm,
            _ => &mut self.pip,
        }
    }
}

impl std::fmt::Debug for ApplicationDeps {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
