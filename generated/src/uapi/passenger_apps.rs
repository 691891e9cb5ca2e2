// Made by cpanel-codegen from schema/uapi/PassengerApps.yaml. Do not edit: change the schema and regenerate.

//! Registers and manages Ruby, Python and Node.js applications that run with Passenger.
//!
//! The module `PassengerApps` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`disable_application()`] | Disables a registered application. |
//! | [`edit_application()`] | Changes a registered application. |
//! | [`enable_application()`] | Enables a registered application. |
//! | [`ensure_deps()`] | Starts to install the dependencies of an application. |
//! | [`list_applications()`] | Lists the registered applications. |
//! | [`register_application()`] | Registers an application with the web server. |
//! | [`unregister_application()`] | Removes an application's registration from the web server. |
//!
//! With Passenger, the web server runs applications in Ruby, Python and Node.js. The files of
//! an application are in the home directory; these functions only configure the web server.
//! Upload the files, install their dependencies with [`ensure_deps`](ensure_deps()), and
//! register the application with [`register_application`](register_application()).
//! [`list_applications`](list_applications()) lists the registered applications,
//! [`edit_application`](edit_application()) changes one,
//! [`enable_application`](enable_application()) and
//! [`disable_application`](disable_application()) enable and disable it, and
//! [`unregister_application`](unregister_application()) removes the registration. No function
//! creates or deletes files.
//!
//! - An application is identified by `name`, which `new_name` can change.
//! - Environment variables are two lists: the first `envvar_value` belongs to the first
//!   `envvar_name`, and so on.
//! - After each change, the server writes its web server configuration again. All functions
//!   need the Web Server role.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::passenger_apps::{
//!     self, EnsureDeps, RegisterApplication, RegisterApplicationRequired,
//! };
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let path = "/home/username/shop";
//! let application = RegisterApplication::new(RegisterApplicationRequired {
//!     domain: "example.com",
//!     name: "shop",
//!     path,
//! })
//! .base_uri("/shop")
//! .deployment_mode("production");
//! passenger_apps::register_application(client, &application).await?;
//!
//! passenger_apps::ensure_deps(client, &EnsureDeps::new(path, "npm")).await?;
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Disables a registered application.
///
/// It stays registered, and [`enable_application`](enable_application()) enables it again.
///
/// The UAPI function `PassengerApps::disable_application`. It may change something. Needs the
/// role `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/disable_application/>
#[doc(alias = "PassengerApps::disable_application")]
pub fn disable_application<C: Caller>(
    client: &C,
    params: &DisableApplication,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Disables a registered application: the parameters of [`disable_application()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DisableApplication {
    /// Name of the application.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl DisableApplication {
    /// Creates the parameters.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Named for DisableApplication {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "PassengerApps",
        "disable_application",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
    }
}

impl std::fmt::Debug for DisableApplication {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DisableApplication", f)
    }
}

/// Changes a registered application.
///
/// Settings that are left out do not change, with two exceptions: by default, `enabled` is
/// true, so that a disabled application is enabled, and the variables that are sent replace all
/// existing ones.
///
/// Returns: A map with the changed application under its name.
///
/// The UAPI function `PassengerApps::edit_application`. It may change something. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/edit_application/>
#[doc(alias = "PassengerApps::edit_application")]
pub fn edit_application<C: Caller>(
    client: &C,
    params: &EditApplication,
) -> C::Output<Reply<BTreeMap<String, types::Application>>> {
    client.call(params)
}

/// Changes a registered application: the parameters of [`edit_application()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EditApplication {
    /// Current name of the application.
    ///
    /// Wire name `name`.
    pub name: String,
    /// Whether to remove all its environment variables. By default, they stay.
    ///
    /// Wire name `clear_envvars`. Default: `false`.
    pub clear_envvars: Option<bool>,
    /// Environment in which it runs: `production` or `development`. By default, it is not changed.
    ///
    /// Wire name `deployment_mode`.
    pub deployment_mode: Option<types::DeploymentMode>,
    /// Domain of the application. By default, it is not changed.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Whether it is enabled. By default, it is.
    ///
    /// Wire name `enabled`. Default: `true`.
    pub enabled: Option<bool>,
    /// The new name. By default, it is not changed.
    ///
    /// Wire name `new_name`.
    pub new_name: Option<String>,
    /// Folder of its files. By default, it is not changed.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Wire names `envvar_name`, `envvar_value`. All members of an item have the same number.
    #[cfg_attr(feature = "serde", serde(default))]
    pub envvars: Vec<types::EditApplicationEnvvar>,
}

impl EditApplication {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            clear_envvars: None,
            deployment_mode: None,
            domain: None,
            enabled: None,
            new_name: None,
            path: None,
            envvars: Vec::new(),
        }
    }

    /// Sets [`clear_envvars`](field@Self::clear_envvars).
    #[inline]
    pub fn clear_envvars(mut self, clear_envvars: bool) -> Self {
        self.clear_envvars = Some(clear_envvars);
        self
    }

    /// Sets [`deployment_mode`](field@Self::deployment_mode).
    pub fn deployment_mode(
        mut self,
        deployment_mode: impl Into<types::DeploymentMode>,
    ) -> Self {
        self.deployment_mode = Some(deployment_mode.into());
        self
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets [`enabled`](field@Self::enabled).
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets [`new_name`](field@Self::new_name).
    pub fn new_name(mut self, new_name: impl Into<String>) -> Self {
        self.new_name = Some(new_name.into());
        self
    }

    /// Sets [`path`](field@Self::path).
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets [`envvars`](field@Self::envvars).
    pub fn envvars(
        mut self,
        envvars: impl IntoIterator<Item = impl Into<types::EditApplicationEnvvar>>,
    ) -> Self {
        self.envvars = envvars.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for EditApplication {
    type Data = BTreeMap<String, types::Application>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "PassengerApps",
        "edit_application",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[
        Check::Length("envvar_name", 0, 256),
        Check::Length("envvar_value", 0, 1024),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
        form.opt("clear_envvars", &self.clear_envvars);
        form.opt("deployment_mode", &self.deployment_mode);
        form.opt("domain", &self.domain);
        form.opt("enabled", &self.enabled);
        form.opt("new_name", &self.new_name);
        form.opt("path", &self.path);
        for (number, item) in (1..).zip(&self.envvars) {
            form.opt_nth("envvar_name", number, &item.envvar_name);
            form.opt_nth("envvar_value", number, &item.envvar_value);
        }
    }
}

impl std::fmt::Debug for EditApplication {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "EditApplication", f)
    }
}

/// Enables a registered application.
///
/// The UAPI function `PassengerApps::enable_application`. It may change something. Needs the
/// role `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/enable_application/>
#[doc(alias = "PassengerApps::enable_application")]
pub fn enable_application<C: Caller>(
    client: &C,
    params: &EnableApplication,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Enables a registered application: the parameters of [`enable_application()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EnableApplication {
    /// Name of the application.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl EnableApplication {
    /// Creates the parameters.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Named for EnableApplication {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "PassengerApps",
        "enable_application",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
    }
}

impl std::fmt::Debug for EnableApplication {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "EnableApplication", f)
    }
}

/// Starts to install the dependencies of an application.
///
/// It runs in the background and may take long. `sse_url` sends its progress.
///
/// The UAPI function `PassengerApps::ensure_deps`. It may change something. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ensure_deps/>
#[doc(alias = "PassengerApps::ensure_deps")]
pub fn ensure_deps<C: Caller>(
    client: &C,
    params: &EnsureDeps,
) -> C::Output<Reply<types::EnsureDepsData>> {
    client.call(params)
}

/// Starts to install the dependencies of an application: the parameters of [`ensure_deps()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EnsureDeps {
    /// Folder of the application, as an absolute path.
    ///
    /// Wire name `app_path`. Format: `path`.
    pub app_path: String,
    /// Kind of packages: `gem` (Ruby, from `Gemfile`), `npm` (Node.js, from `package.json`) or
    /// `pip` (Python, from `requirements.txt`).
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: types::EnsureDepsType,
}

impl EnsureDeps {
    /// Creates the parameters.
    pub fn new(
        app_path: impl Into<String>,
        type_: impl Into<types::EnsureDepsType>,
    ) -> Self {
        Self {
            app_path: app_path.into(),
            type_: type_.into(),
        }
    }
}

impl Named for EnsureDeps {
    type Data = types::EnsureDepsData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "PassengerApps",
        "ensure_deps",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("app_path", &self.app_path);
        form.put("type", &self.type_);
    }
}

impl std::fmt::Debug for EnsureDeps {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "EnsureDeps", f)
    }
}

/// Lists the registered applications.
///
/// Returns: A map from name to application.
///
/// The UAPI function `PassengerApps::list_applications`. It changes nothing. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_applications/>
#[doc(alias = "PassengerApps::list_applications")]
pub fn list_applications<C: Caller>(
    client: &C,
    params: &ListApplications,
) -> C::Output<Reply<BTreeMap<String, types::Application>>> {
    client.call(params)
}

/// Lists the registered applications: the parameters of [`list_applications()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListApplications {}

impl ListApplications {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListApplications {
    type Data = BTreeMap<String, types::Application>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "PassengerApps",
        "list_applications",
        Effect::Read,
    );
}

/// Registers an application with the web server.
///
/// The files of the application must exist already.
///
/// Returns: A map with the new application under its name.
///
/// The UAPI function `PassengerApps::register_application`. It may change something. Needs the
/// role `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/register_application/>
#[doc(alias = "PassengerApps::register_application")]
pub fn register_application<C: Caller>(
    client: &C,
    params: &RegisterApplication,
) -> C::Output<Reply<BTreeMap<String, types::Application>>> {
    client.call(params)
}

/// Registers an application with the web server: the parameters of [`register_application()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RegisterApplication {
    /// Domain of the account for the application.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Name of the application, with 1 to 50 characters. The other functions take this name.
    ///
    /// Wire name `name`. 1 to 50 characters.
    pub name: String,
    /// Folder of its files, relative to the home directory.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: String,
    /// Path on the domain under which it answers. By default, `/`, the whole domain.
    ///
    /// Wire name `base_uri`. Format: `url-path`. Default: `/`.
    pub base_uri: Option<String>,
    /// The environment in which it runs: `production`, the default, or `development`.
    ///
    /// Wire name `deployment_mode`. Default: `production`.
    pub deployment_mode: Option<types::DeploymentMode>,
    /// Whether it is enabled at once. By default, it is.
    ///
    /// Wire name `enabled`. Default: `true`.
    pub enabled: Option<bool>,
    /// Wire names `envvar_name`, `envvar_value`. All members of an item have the same number.
    #[cfg_attr(feature = "serde", serde(default))]
    pub envvars: Vec<types::RegisterApplicationEnvvar>,
}

/// The required parameters of [`RegisterApplication::new()`].
#[derive(Clone)]
#[must_use]
pub struct RegisterApplicationRequired<'a> {
    /// See [`domain`](field@RegisterApplication::domain).
    pub domain: &'a str,
    /// See [`name`](field@RegisterApplication::name).
    pub name: &'a str,
    /// See [`path`](field@RegisterApplication::path).
    pub path: &'a str,
}

impl RegisterApplication {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: RegisterApplicationRequired<'_>) -> Self {
        Self {
            domain: required.domain.into(),
            name: required.name.into(),
            path: required.path.into(),
            base_uri: None,
            deployment_mode: None,
            enabled: None,
            envvars: Vec::new(),
        }
    }

    /// Sets [`base_uri`](field@Self::base_uri).
    pub fn base_uri(mut self, base_uri: impl Into<String>) -> Self {
        self.base_uri = Some(base_uri.into());
        self
    }

    /// Sets [`deployment_mode`](field@Self::deployment_mode).
    pub fn deployment_mode(
        mut self,
        deployment_mode: impl Into<types::DeploymentMode>,
    ) -> Self {
        self.deployment_mode = Some(deployment_mode.into());
        self
    }

    /// Sets [`enabled`](field@Self::enabled).
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets [`envvars`](field@Self::envvars).
    pub fn envvars(
        mut self,
        envvars: impl IntoIterator<Item = impl Into<types::RegisterApplicationEnvvar>>,
    ) -> Self {
        self.envvars = envvars.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for RegisterApplication {
    type Data = BTreeMap<String, types::Application>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "PassengerApps",
        "register_application",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[
        Check::Length("name", 1, 50),
        Check::Length("envvar_name", 0, 256),
        Check::Length("envvar_value", 0, 1024),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("name", &self.name);
        form.put("path", &self.path);
        form.opt("base_uri", &self.base_uri);
        form.opt("deployment_mode", &self.deployment_mode);
        form.opt("enabled", &self.enabled);
        for (number, item) in (1..).zip(&self.envvars) {
            form.opt_nth("envvar_name", number, &item.envvar_name);
            form.opt_nth("envvar_value", number, &item.envvar_value);
        }
    }
}

impl std::fmt::Debug for RegisterApplication {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RegisterApplication", f)
    }
}

/// Removes an application's registration from the web server.
///
/// Its files stay.
///
/// The UAPI function `PassengerApps::unregister_application`. It may change something. Needs
/// the role `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/unregister_application/>
#[doc(alias = "PassengerApps::unregister_application")]
pub fn unregister_application<C: Caller>(
    client: &C,
    params: &UnregisterApplication,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Removes an application's registration from the web server: the parameters of
/// [`unregister_application()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UnregisterApplication {
    /// Name of the application.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl UnregisterApplication {
    /// Creates the parameters.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Named for UnregisterApplication {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "PassengerApps",
        "unregister_application",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
    }
}

impl std::fmt::Debug for UnregisterApplication {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "UnregisterApplication", f)
    }
}
