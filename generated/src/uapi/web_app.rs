// Made by cpanel-codegen from schema/uapi/WebApp.yaml. Do not edit: change the schema and regenerate.

//! Runs Node.js and static web applications from an archive or a Git repository.
//!
//! The module `WebApp` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`configure()`] | Changes settings of an application. |
//! | [`delete()`] | Removes an application from the server. |
//! | [`deploy()`] | Starts to build and to start an application. |
//! | [`fetch_logs()`] | Reads the last lines of the output of an application or of its build. |
//! | [`get_available()`] | Lists the runtimes, and returns how many applications the account may have. |
//! | [`has_feature()`] | Returns whether the account may have web applications. |
//! | [`list()`] | Lists the web applications with their settings and state. |
//! | [`redeploy()`] | Fetches the source of an application again and deploys it. |
//! | [`restart()`] | Stops an application and starts it again. |
//! | [`set_mode()`] | Changes an application between production and development. |
//! | [`stage()`] | Registers an application from an archive or a Git repository. |
//! | [`start()`] | Starts an application that was stopped. |
//! | [`stop()`] | Stops an application, without removing it. |
//!
//! An application is known by its `name`. It goes through these stages:
//!
//! 1. [`stage`](stage()) registers it from an archive or a Git repository, inspects the source
//!    and returns what it detected: framework, package manager, commands.
//! 2. [`configure`](configure()) changes the settings: build and start command, domain,
//!    runtime, environment variables.
//! 3. [`deploy`](deploy()) builds it and starts it, in the background. [`redeploy`](redeploy())
//!    fetches the source again first.
//!
//! - [`list`](list()) lists all applications with their state, and [`fetch_logs`](fetch_logs())
//!   returns the last lines of an application's output.
//! - [`start`](start()), [`stop`](stop()) and [`restart`](restart()) control a deployed
//!   application, [`set_mode`](set_mode()) changes between production and development, and
//!   [`delete`](delete()) removes an application.
//! - [`has_feature`](has_feature()) returns whether the account may have applications, and
//!   [`get_available`](get_available()) how many more it may have and which runtimes there are.
//!
//! [`deploy`](deploy()) and [`redeploy`](redeploy()) return when the work is queued. The server
//! sends progress as server-sent events at `sse_url`, which needs a browser session. Without
//! one, call [`list`](list()) until `status` is no longer `deploying`, and then read
//! `last_deploy`.
//!
//! The metadata of a failed call may have the kind of failure as `error_category`, such as
//! `build_failed` or `domain_in_use`. Environment variables often contain passwords and keys,
//! so this crate treats them as secrets, like the passphrase of an SSH key.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::web_app::{self, Deploy, List, Stage, StageRequired};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let app = StageRequired {
//!     name: "my-app",
//!     source: "https://github.com/example/my-app.git",
//!     source_type: "git".into(),
//! };
//! web_app::stage(client, &Stage::new(app).branch("main")).await?;
//! web_app::deploy(client, &Deploy::new("my-app")).await?;
//!
//! for app in web_app::list(client, &List::new()).await?.data {
//!     println!("{} is {}", app.name, app.status);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Changes settings of an application.
///
/// Settings that are left out do not change. Most changes take effect with the next
/// [`deploy`](deploy()). Send the environment variables as a map in `env` or as a file in
/// `env_text`, but not both. They replace all existing ones, and cannot be changed while
/// `env_editable` is false.
///
/// Returns: The application after the change.
///
/// The UAPI function `WebApp::configure`. It may change something. Since version 11.138.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_configure/>
///
/// Not certain: The values of `env_status` are explained by their meaning in Git. The reference
/// only lists them. The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "WebApp::configure")]
pub fn configure<C: Caller>(
    client: &C,
    params: &Configure,
) -> C::Output<Reply<types::Application>> {
    client.call(params)
}

/// Changes settings of an application: the parameters of [`configure()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Configure {
    /// Name of the application.
    ///
    /// Wire name `name`.
    pub name: String,
    /// Directory of the application within its source, such as `packages/web`.
    ///
    /// Wire name `appdir`. Format: `path`.
    pub appdir: Option<String>,
    /// Command that builds it, such as `npm run build`.
    ///
    /// Wire name `build_command`.
    pub build_command: Option<String>,
    /// Name of the deployed application for display.
    ///
    /// Wire name `deployname`.
    pub deployname: Option<String>,
    /// Domain that serves it.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Environment variables: a map from name to value, with at most 64 variables and 16384 bytes.
    /// It replaces all variables. Send this or `env_text`, but not both.
    ///
    /// Wire name `env`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub env: BTreeMap<String, Secret>,
    /// Environment variables as the text of a `.env` file, including comments. It replaces all
    /// variables. Send this or `env`, but not both.
    ///
    /// Wire name `env_text`.
    pub env_text: Option<Secret>,
    /// `production` or `development`.
    ///
    /// Wire name `mode`.
    pub mode: Option<types::Mode>,
    /// Directory in which the build writes the site, such as `dist`.
    ///
    /// Wire name `output_dir`. Format: `path`.
    pub output_dir: Option<String>,
    /// Version of the runtime, such as `22`; [`get_available`](get_available()) lists them.
    ///
    /// Wire name `runtime_tag`.
    pub runtime_tag: Option<String>,
    /// Command that starts it, such as `npm run start`.
    ///
    /// Wire name `startup_command`.
    pub startup_command: Option<String>,
    /// Whether `domain` is an existing domain of the account. By default, it is not changed.
    ///
    /// Wire name `use_existing_domain`.
    pub use_existing_domain: Option<bool>,
}

impl Configure {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            appdir: None,
            build_command: None,
            deployname: None,
            domain: None,
            env: Default::default(),
            env_text: None,
            mode: None,
            output_dir: None,
            runtime_tag: None,
            startup_command: None,
            use_existing_domain: None,
        }
    }

    /// Sets [`appdir`](field@Self::appdir).
    pub fn appdir(mut self, appdir: impl Into<String>) -> Self {
        self.appdir = Some(appdir.into());
        self
    }

    /// Sets [`build_command`](field@Self::build_command).
    pub fn build_command(mut self, build_command: impl Into<String>) -> Self {
        self.build_command = Some(build_command.into());
        self
    }

    /// Sets [`deployname`](field@Self::deployname).
    pub fn deployname(mut self, deployname: impl Into<String>) -> Self {
        self.deployname = Some(deployname.into());
        self
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets [`env`](field@Self::env).
    pub fn env(
        mut self,
        env: impl IntoIterator<Item = (impl Into<String>, impl Into<Secret>)>,
    ) -> Self {
        self.env = env
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`env_text`](field@Self::env_text).
    pub fn env_text(mut self, env_text: impl Into<Secret>) -> Self {
        self.env_text = Some(env_text.into());
        self
    }

    /// Sets [`mode`](field@Self::mode).
    pub fn mode(mut self, mode: impl Into<types::Mode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets [`output_dir`](field@Self::output_dir).
    pub fn output_dir(mut self, output_dir: impl Into<String>) -> Self {
        self.output_dir = Some(output_dir.into());
        self
    }

    /// Sets [`runtime_tag`](field@Self::runtime_tag).
    pub fn runtime_tag(mut self, runtime_tag: impl Into<String>) -> Self {
        self.runtime_tag = Some(runtime_tag.into());
        self
    }

    /// Sets [`startup_command`](field@Self::startup_command).
    pub fn startup_command(mut self, startup_command: impl Into<String>) -> Self {
        self.startup_command = Some(startup_command.into());
        self
    }

    /// Sets [`use_existing_domain`](field@Self::use_existing_domain).
    #[inline]
    pub fn use_existing_domain(mut self, use_existing_domain: bool) -> Self {
        self.use_existing_domain = Some(use_existing_domain);
        self
    }
}

impl Named for Configure {
    type Data = types::Application;

    const CALL: Call = Call::new(Api::Uapi, "WebApp", "configure", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
        form.opt("appdir", &self.appdir);
        form.opt("build_command", &self.build_command);
        form.opt("deployname", &self.deployname);
        form.opt("domain", &self.domain);
        if !self.env.is_empty() {
            form.json_text("env", &self.env);
        }
        form.opt("env_text", &self.env_text);
        form.opt("mode", &self.mode);
        form.opt("output_dir", &self.output_dir);
        form.opt("runtime_tag", &self.runtime_tag);
        form.opt("startup_command", &self.startup_command);
        form.opt("use_existing_domain", &self.use_existing_domain);
    }
}

impl std::fmt::Debug for Configure {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Configure", f)
    }
}

/// Removes an application from the server.
///
/// It cannot be undone.
///
/// The UAPI function `WebApp::delete`. It may change something. Since version 11.138. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_delete/>
///
/// Not certain: That `verify` is a confirmation is inferred from its name, and because it is
/// required. The type of the reply comes from a summary of the reference that has no examples.
#[doc(alias = "WebApp::delete")]
pub fn delete<C: Caller>(
    client: &C,
    params: &Delete,
) -> C::Output<Reply<types::DeleteData>> {
    client.call(params)
}

/// Removes an application from the server: the parameters of [`delete()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Delete {
    /// Name of the application.
    ///
    /// Wire name `name`.
    pub name: String,
    /// Must be true, as a confirmation.
    ///
    /// Wire name `verify`.
    pub verify: bool,
}

impl Delete {
    /// Creates the parameters.
    pub fn new(name: impl Into<String>, verify: bool) -> Self {
        Self { name: name.into(), verify }
    }
}

impl Named for Delete {
    type Data = types::DeleteData;

    const CALL: Call = Call::new(Api::Uapi, "WebApp", "delete", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
        form.put("verify", &self.verify);
    }
}

impl std::fmt::Debug for Delete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Delete", f)
    }
}

/// Starts to build and to start an application.
///
/// It runs in the background: the reply only says that it is queued. [`list`](list()) returns
/// the state, and [`fetch_logs`](fetch_logs()) the output of the build. The metadata of a
/// failed call may have `error_category`: `build_failed`, `port_conflict`, `requires_build`,
/// `start_failed`, `limit_exceeded` or `domain_in_use`.
///
/// The UAPI function `WebApp::deploy`. It may change something. Since version 11.138. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_deploy/>
#[doc(alias = "WebApp::deploy")]
pub fn deploy<C: Caller>(
    client: &C,
    params: &Deploy,
) -> C::Output<Reply<types::Deployment>> {
    client.call(params)
}

/// Starts to build and to start an application: the parameters of [`deploy()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Deploy {
    /// Name of the application that [`stage`](stage()) registered.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl Deploy {
    /// Creates the parameters.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Named for Deploy {
    type Data = types::Deployment;

    const CALL: Call = Call::new(Api::Uapi, "WebApp", "deploy", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
    }
}

impl std::fmt::Debug for Deploy {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Deploy", f)
    }
}

/// Reads the last lines of the output of an application or of its build.
///
/// The UAPI function `WebApp::fetch_logs`. It changes nothing. Since version 11.138. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_fetch_logs/>
///
/// Not certain: What the server does without an optional parameter is inferred from the
/// parameter's name.
#[doc(alias = "WebApp::fetch_logs")]
pub fn fetch_logs<C: Caller>(
    client: &C,
    params: &FetchLogs,
) -> C::Output<Reply<types::FetchLogsData>> {
    client.call(params)
}

/// Reads the last lines of the output of an application or of its build: the parameters of
/// [`fetch_logs()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FetchLogs {
    /// `app` for the output of the running application, `build` for that of the build.
    ///
    /// Wire name `log_type`.
    pub log_type: types::FetchLogsLogType,
    /// Name of the application.
    ///
    /// Wire name `name`.
    pub name: String,
    /// With `build`: identifier of the deployment. By default, the last one.
    ///
    /// Wire name `deploy_id`.
    pub deploy_id: Option<String>,
    /// Maximum number of lines. By default, the server decides.
    ///
    /// Wire name `lines`. At least `1`.
    pub lines: Option<i64>,
}

impl FetchLogs {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        log_type: impl Into<types::FetchLogsLogType>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            log_type: log_type.into(),
            name: name.into(),
            deploy_id: None,
            lines: None,
        }
    }

    /// Sets [`deploy_id`](field@Self::deploy_id).
    pub fn deploy_id(mut self, deploy_id: impl Into<String>) -> Self {
        self.deploy_id = Some(deploy_id.into());
        self
    }

    /// Sets [`lines`](field@Self::lines).
    pub fn lines(mut self, lines: impl Into<i64>) -> Self {
        self.lines = Some(lines.into());
        self
    }
}

impl Named for FetchLogs {
    type Data = types::FetchLogsData;

    const CALL: Call = Call::new(Api::Uapi, "WebApp", "fetch_logs", Effect::Read);

    const CHECKS: &'static [Check] = &[Check::Range("lines", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("log_type", &self.log_type);
        form.put("name", &self.name);
        form.opt("deploy_id", &self.deploy_id);
        form.opt("lines", &self.lines);
    }
}

impl std::fmt::Debug for FetchLogs {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "FetchLogs", f)
    }
}

/// Lists the runtimes, and returns how many applications the account may have.
///
/// The UAPI function `WebApp::get_available`. It changes nothing. Since version 11.138.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_get_available/>
#[doc(alias = "WebApp::get_available")]
pub fn get_available<C: Caller>(
    client: &C,
    params: &GetAvailable,
) -> C::Output<Reply<types::GetAvailableData>> {
    client.call(params)
}

/// Lists the runtimes, and returns how many applications the account may have: the parameters
/// of [`get_available()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetAvailable {}

impl GetAvailable {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetAvailable {
    type Data = types::GetAvailableData;

    const CALL: Call = Call::new(Api::Uapi, "WebApp", "get_available", Effect::Read);
}

/// Returns whether the account may have web applications.
///
/// The UAPI function `WebApp::has_feature`. It changes nothing. Since version 11.138. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_has_feature/>
#[doc(alias = "WebApp::has_feature")]
pub fn has_feature<C: Caller>(
    client: &C,
    params: &HasFeature,
) -> C::Output<Reply<types::HasFeatureData>> {
    client.call(params)
}

/// Returns whether the account may have web applications: the parameters of [`has_feature()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct HasFeature {}

impl HasFeature {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for HasFeature {
    type Data = types::HasFeatureData;

    const CALL: Call = Call::new(Api::Uapi, "WebApp", "has_feature", Effect::Read);
}

/// Lists the web applications with their settings and state.
///
/// Returns: Each item is an application.
///
/// The UAPI function `WebApp::list`. It changes nothing. Since version 11.138. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_list/>
#[doc(alias = "WebApp::list")]
pub fn list<C: Caller>(
    client: &C,
    params: &List,
) -> C::Output<Reply<Vec<types::Application>>> {
    client.call(params)
}

/// Lists the web applications with their settings and state: the parameters of [`list()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct List {}

impl List {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for List {
    type Data = Vec<types::Application>;

    const CALL: Call = Call::new(Api::Uapi, "WebApp", "list", Effect::Read);
}

/// Fetches the source of an application again and deploys it.
///
/// It runs in the background, like [`deploy`](deploy()). Send `sshkeypass` if the SSH key for
/// the repository has a passphrase.
///
/// The UAPI function `WebApp::redeploy`. It may change something. Since version 11.138.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_redeploy/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "WebApp::redeploy")]
pub fn redeploy<C: Caller>(
    client: &C,
    params: &Redeploy,
) -> C::Output<Reply<types::Deployment>> {
    client.call(params)
}

/// Fetches the source of an application again and deploys it: the parameters of [`redeploy()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Redeploy {
    /// Name of the application.
    ///
    /// Wire name `name`.
    pub name: String,
    /// Passphrase of the SSH key for the repository. By default, the key has none.
    ///
    /// Wire name `sshkeypass`.
    pub sshkeypass: Option<Secret>,
}

impl Redeploy {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            sshkeypass: None,
        }
    }

    /// Sets [`sshkeypass`](field@Self::sshkeypass).
    pub fn sshkeypass(mut self, sshkeypass: impl Into<Secret>) -> Self {
        self.sshkeypass = Some(sshkeypass.into());
        self
    }
}

impl Named for Redeploy {
    type Data = types::Deployment;

    const CALL: Call = Call::new(Api::Uapi, "WebApp", "redeploy", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
        form.opt("sshkeypass", &self.sshkeypass);
    }
}

impl std::fmt::Debug for Redeploy {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Redeploy", f)
    }
}

/// Stops an application and starts it again.
///
/// The UAPI function `WebApp::restart`. It may change something. Since version 11.138. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_restart/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "WebApp::restart")]
pub fn restart<C: Caller>(
    client: &C,
    params: &Restart,
) -> C::Output<Reply<types::RestartData>> {
    client.call(params)
}

/// Stops an application and starts it again: the parameters of [`restart()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Restart {
    /// Name of the application.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl Restart {
    /// Creates the parameters.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Named for Restart {
    type Data = types::RestartData;

    const CALL: Call = Call::new(Api::Uapi, "WebApp", "restart", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
    }
}

impl std::fmt::Debug for Restart {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Restart", f)
    }
}

/// Changes an application between production and development.
///
/// A running application may be restarted.
///
/// The UAPI function `WebApp::set_mode`. It may change something. Since version 11.138.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_set_mode/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "WebApp::set_mode")]
pub fn set_mode<C: Caller>(
    client: &C,
    params: &SetMode,
) -> C::Output<Reply<types::SetModeData>> {
    client.call(params)
}

/// Changes an application between production and development: the parameters of [`set_mode()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetMode {
    /// `production` or `development`.
    ///
    /// Wire name `mode`.
    pub mode: types::Mode,
    /// Name of the application.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl SetMode {
    /// Creates the parameters.
    pub fn new(mode: impl Into<types::Mode>, name: impl Into<String>) -> Self {
        Self {
            mode: mode.into(),
            name: name.into(),
        }
    }
}

impl Named for SetMode {
    type Data = types::SetModeData;

    const CALL: Call = Call::new(Api::Uapi, "WebApp", "set_mode", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("mode", &self.mode);
        form.put("name", &self.name);
    }
}

impl std::fmt::Debug for SetMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetMode", f)
    }
}

/// Registers an application from an archive or a Git repository.
///
/// The server fetches and inspects the source, and returns what it detected.
/// [`configure`](configure()) changes these settings, and [`deploy`](deploy()) starts the
/// application. Send `sshkeypass` if the SSH key for the repository has a passphrase.
///
/// Returns: The registered application.
///
/// The UAPI function `WebApp::stage`. It may change something. Since version 11.138. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_stage/>
///
/// Not certain: What the server does without an optional parameter is inferred from the
/// parameter's name. That `source` is the path of an archive on the server is assumed. The
/// reference has examples of the reply only for the call without `sshkeypass`.
#[doc(alias = "WebApp::stage")]
pub fn stage<C: Caller>(
    client: &C,
    params: &Stage,
) -> C::Output<Reply<types::Application>> {
    client.call(params)
}

/// Registers an application from an archive or a Git repository: the parameters of [`stage()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Stage {
    /// Name of the application, which the other functions take.
    ///
    /// Wire name `name`.
    pub name: String,
    /// Address of the Git repository, which may contain a password, or path of the archive on the
    /// server.
    ///
    /// Wire name `source`.
    pub source: Secret,
    /// `zip` for an archive, `git` for a repository.
    ///
    /// Wire name `source_type`.
    pub source_type: types::SourceType,
    /// Directory of the application in the source. By default, the root of the source.
    ///
    /// Wire name `appdir`. Format: `path`.
    pub appdir: Option<String>,
    /// Branch to check out. By default, the main branch of the repository.
    ///
    /// Wire name `branch`.
    pub branch: Option<String>,
    /// `production` or `development`. By default, the server decides.
    ///
    /// Wire name `mode`.
    pub mode: Option<types::Mode>,
    /// Domain below which a subdomain for the application is created. By default, the main domain.
    ///
    /// Wire name `parent`. Format: `domain`.
    pub parent: Option<String>,
    /// Runtime. `nodejs` is the only one. By default, the server decides.
    ///
    /// Wire name `runtime`.
    pub runtime: Option<types::StageRuntime>,
    /// Name of the account's SSH key for the repository. By default, none is used.
    ///
    /// Wire name `ssh_key_name`.
    pub ssh_key_name: Option<String>,
    /// Passphrase of that key. By default, the key has none.
    ///
    /// Wire name `sshkeypass`.
    pub sshkeypass: Option<Secret>,
}

/// The required parameters of [`Stage::new()`].
#[derive(Clone)]
#[must_use]
pub struct StageRequired<'a> {
    /// See [`name`](field@Stage::name).
    pub name: &'a str,
    /// See [`source`](field@Stage::source).
    pub source: &'a str,
    /// See [`source_type`](field@Stage::source_type).
    pub source_type: types::SourceType,
}

impl Stage {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: StageRequired<'_>) -> Self {
        Self {
            name: required.name.into(),
            source: required.source.into(),
            source_type: required.source_type,
            appdir: None,
            branch: None,
            mode: None,
            parent: None,
            runtime: None,
            ssh_key_name: None,
            sshkeypass: None,
        }
    }

    /// Sets [`appdir`](field@Self::appdir).
    pub fn appdir(mut self, appdir: impl Into<String>) -> Self {
        self.appdir = Some(appdir.into());
        self
    }

    /// Sets [`branch`](field@Self::branch).
    pub fn branch(mut self, branch: impl Into<String>) -> Self {
        self.branch = Some(branch.into());
        self
    }

    /// Sets [`mode`](field@Self::mode).
    pub fn mode(mut self, mode: impl Into<types::Mode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets [`parent`](field@Self::parent).
    pub fn parent(mut self, parent: impl Into<String>) -> Self {
        self.parent = Some(parent.into());
        self
    }

    /// Sets [`runtime`](field@Self::runtime).
    pub fn runtime(mut self, runtime: impl Into<types::StageRuntime>) -> Self {
        self.runtime = Some(runtime.into());
        self
    }

    /// Sets [`ssh_key_name`](field@Self::ssh_key_name).
    pub fn ssh_key_name(mut self, ssh_key_name: impl Into<String>) -> Self {
        self.ssh_key_name = Some(ssh_key_name.into());
        self
    }

    /// Sets [`sshkeypass`](field@Self::sshkeypass).
    pub fn sshkeypass(mut self, sshkeypass: impl Into<Secret>) -> Self {
        self.sshkeypass = Some(sshkeypass.into());
        self
    }
}

impl Named for Stage {
    type Data = types::Application;

    const CALL: Call = Call::new(Api::Uapi, "WebApp", "stage", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
        form.put("source", &self.source);
        form.put("source_type", &self.source_type);
        form.opt("appdir", &self.appdir);
        form.opt("branch", &self.branch);
        form.opt("mode", &self.mode);
        form.opt("parent", &self.parent);
        form.opt("runtime", &self.runtime);
        form.opt("ssh_key_name", &self.ssh_key_name);
        form.opt("sshkeypass", &self.sshkeypass);
    }
}

impl std::fmt::Debug for Stage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Stage", f)
    }
}

/// Starts an application that was stopped.
///
/// The UAPI function `WebApp::start`. It may change something. Since version 11.138. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_start/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "WebApp::start")]
pub fn start<C: Caller>(
    client: &C,
    params: &Start,
) -> C::Output<Reply<types::StartData>> {
    client.call(params)
}

/// Starts an application that was stopped: the parameters of [`start()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Start {
    /// Name of the application.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl Start {
    /// Creates the parameters.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Named for Start {
    type Data = types::StartData;

    const CALL: Call = Call::new(Api::Uapi, "WebApp", "start", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
    }
}

impl std::fmt::Debug for Start {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Start", f)
    }
}

/// Stops an application, without removing it.
///
/// The UAPI function `WebApp::stop`. It may change something. Since version 11.138. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_stop/>
///
/// Not certain: The type of the reply is assumed to be that of `start`.
#[doc(alias = "WebApp::stop")]
pub fn stop<C: Caller>(client: &C, params: &Stop) -> C::Output<Reply<types::StopData>> {
    client.call(params)
}

/// Stops an application, without removing it: the parameters of [`stop()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Stop {
    /// Name of the application.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl Stop {
    /// Creates the parameters.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Named for Stop {
    type Data = types::StopData;

    const CALL: Call = Call::new(Api::Uapi, "WebApp", "stop", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
    }
}

impl std::fmt::Debug for Stop {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Stop", f)
    }
}
