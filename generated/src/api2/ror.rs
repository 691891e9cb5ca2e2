// Made by cpanel-codegen from schema/api2/RoR.yaml. Do not edit: change the schema and regenerate.

//! Registers and runs the Ruby on Rails applications of old servers.
//!
//! The module `RoR` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`addapp()`] | Registers a Ruby application. *Deprecated.* |
//! | [`changeapp()`] | Changes the settings of a Ruby application. *Deprecated.* |
//! | [`importrails()`] | Finds Ruby applications in the home directory and registers them. *Deprecated.* |
//! | [`listapps()`] | Lists the Ruby applications of the account. *Deprecated.* |
//! | [`listrewrites()`] | Lists the URLs that lead to Ruby applications. *Deprecated.* |
//! | [`needsimport()`] | Returns whether the file with the applications of an older kind exists. *Deprecated.* |
//! | [`removeapp()`] | Removes a Ruby application from the list. *Deprecated.* |
//! | [`removerewrite()`] | Removes a URL that leads to a Ruby application. *Deprecated.* |
//! | [`restartapp()`] | Stops a Ruby application and starts it again. *Deprecated.* |
//! | [`setuprewrite()`] | Adds a URL that leads to a Ruby application. *Deprecated.* |
//! | [`softrestartapp()`] | Restarts a Ruby application after its open requests have ended. *Deprecated.* |
//! | [`startapp()`] | Starts a Ruby application. *Deprecated.* |
//! | [`stopapp()`] | Stops a Ruby application. *Deprecated.* |
//!
//! These functions manage Ruby applications that run in their own server process. A name
//! identifies an application.
//!
//! - [`addapp`](addapp()) registers an application, [`changeapp`](changeapp()) changes it,
//!   [`removeapp`](removeapp()) removes it from the list, and [`listapps`](listapps()) lists
//!   the applications.
//! - [`startapp`](startapp()), [`stopapp`](stopapp()), [`restartapp`](restartapp()) and
//!   [`softrestartapp`](softrestartapp()) control the process.
//! - [`setuprewrite`](setuprewrite()), [`removerewrite`](removerewrite()) and
//!   [`listrewrites`](listrewrites()) manage the URL of an application.
//! - [`importrails`](importrails()) registers applications of an older kind, which
//!   [`needsimport`](needsimport()) finds.
//!
//! cPanel no longer maintains this code, and current servers do not have it. The module
//! `PassengerApps` of UAPI replaces it, with its own list of applications.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::ror::{self, Listapps, Softrestartapp};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // Newer servers do not have this module. Use `uapi::passenger_apps` there.
//! for application in ror::listapps(client, &Listapps::new()).await?.data {
//!     if let Some(name) = application.text("appname") {
//!         ror::softrestartapp(client, &Softrestartapp::new(name)).await?;
//!     }
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Registers a Ruby application.
///
/// The API 2 function `RoR::addapp`. It may change something. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-addapp/>
///
/// Replaced by
/// [`PassengerApps::register_application`](crate::uapi::passenger_apps::register_application).
///
/// Not certain: The members are those that a public Capistrano recipe reads from the first row.
/// It treats a status other than 1 as a failure.
#[doc(alias = "RoR::addapp")]
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
pub fn addapp<C: Caller>(client: &C, params: &Addapp) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Registers a Ruby application: the parameters of [`addapp()`].
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Addapp {
    /// Name of the application.
    ///
    /// Wire name `appname`.
    ///
    /// Not certain: The documented call sends it, and it identifies the application.
    pub appname: String,
    /// Directory of the application, relative to the home directory.
    ///
    /// Wire name `path`. Format: `path`.
    ///
    /// Not certain: The documented call sends it, and its UAPI successor requires it.
    pub path: String,
    /// Environment of the application. Off seems to mean production.
    ///
    /// Wire name `env`.
    pub env: Option<bool>,
    /// Whether to start the application when the server starts.
    ///
    /// Wire name `loadonboot`.
    pub loadonboot: Option<bool>,
}

impl Addapp {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(appname: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            appname: appname.into(),
            path: path.into(),
            env: None,
            loadonboot: None,
        }
    }

    /// Sets [`env`](field@Self::env).
    #[inline]
    pub fn env(mut self, env: bool) -> Self {
        self.env = Some(env);
        self
    }

    /// Sets [`loadonboot`](field@Self::loadonboot).
    #[inline]
    pub fn loadonboot(mut self, loadonboot: bool) -> Self {
        self.loadonboot = Some(loadonboot);
        self
    }
}

impl Named for Addapp {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Api2, "RoR", "addapp", Effect::Write)
        .with_row_flag("status", &["statusmsg"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("appname", &self.appname);
        form.put("path", &self.path);
        form.opt("env", &self.env);
        form.opt("loadonboot", &self.loadonboot);
    }
}

impl std::fmt::Debug for Addapp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Addapp", f)
    }
}

/// Changes the settings of a Ruby application.
///
/// The API 2 function `RoR::changeapp`. It may change something. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-changeapp/>
///
/// Replaced by
/// [`PassengerApps::edit_application`](crate::uapi::passenger_apps::edit_application).
///
/// Not certain: No reply was seen. The row is that of `addapp`. Check its `status`, because the
/// client does not treat 0 as an error here.
#[doc(alias = "RoR::changeapp")]
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
pub fn changeapp<C: Caller>(
    client: &C,
    params: &Changeapp,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Changes the settings of a Ruby application: the parameters of [`changeapp()`].
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Changeapp {
    /// Name of the application.
    ///
    /// Wire name `appname`.
    ///
    /// Not certain: The documented call sends it, and it identifies the application.
    pub appname: String,
    /// New environment of the application. Off seems to mean production.
    ///
    /// Wire name `env`.
    pub env: Option<bool>,
    /// New name of the application. By default, the name does not change.
    ///
    /// Wire name `newappname`.
    pub newappname: Option<String>,
    /// Whether to start the application in future when the server starts.
    ///
    /// Wire name `newloadonboot`.
    pub newloadonboot: Option<bool>,
}

impl Changeapp {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(appname: impl Into<String>) -> Self {
        Self {
            appname: appname.into(),
            env: None,
            newappname: None,
            newloadonboot: None,
        }
    }

    /// Sets [`env`](field@Self::env).
    #[inline]
    pub fn env(mut self, env: bool) -> Self {
        self.env = Some(env);
        self
    }

    /// Sets [`newappname`](field@Self::newappname).
    pub fn newappname(mut self, newappname: impl Into<String>) -> Self {
        self.newappname = Some(newappname.into());
        self
    }

    /// Sets [`newloadonboot`](field@Self::newloadonboot).
    #[inline]
    pub fn newloadonboot(mut self, newloadonboot: bool) -> Self {
        self.newloadonboot = Some(newloadonboot);
        self
    }
}

impl Named for Changeapp {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Api2, "RoR", "changeapp", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("appname", &self.appname);
        form.opt("env", &self.env);
        form.opt("newappname", &self.newappname);
        form.opt("newloadonboot", &self.newloadonboot);
    }
}

impl std::fmt::Debug for Changeapp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Changeapp", f)
    }
}

/// Finds Ruby applications in the home directory and registers them.
///
/// The API 2 function `RoR::importrails`. It may change something. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-importrails/>
#[doc(alias = "RoR::importrails")]
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
pub fn importrails<C: Caller>(
    client: &C,
    params: &Importrails,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Finds Ruby applications in the home directory and registers them: the parameters of
/// [`importrails()`].
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Importrails {}

impl Importrails {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Importrails {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "RoR", "importrails", Effect::Write);
}

/// Lists the Ruby applications of the account.
///
/// The API 2 function `RoR::listapps`. It changes nothing. Needs the role `WebServer`. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-listapps/>
///
/// Replaced by
/// [`PassengerApps::list_applications`](crate::uapi::passenger_apps::list_applications).
#[doc(alias = "RoR::listapps")]
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
pub fn listapps<C: Caller>(
    client: &C,
    params: &Listapps,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Lists the Ruby applications of the account: the parameters of [`listapps()`].
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listapps {}

impl Listapps {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listapps {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "RoR", "listapps", Effect::Read);
}

/// Lists the URLs that lead to Ruby applications.
///
/// The API 2 function `RoR::listrewrites`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-listrewrites/>
#[doc(alias = "RoR::listrewrites")]
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
pub fn listrewrites<C: Caller>(
    client: &C,
    params: &Listrewrites,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Lists the URLs that lead to Ruby applications: the parameters of [`listrewrites()`].
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listrewrites {}

impl Listrewrites {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listrewrites {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "RoR", "listrewrites", Effect::Read);
}

/// Returns whether the file with the applications of an older kind exists.
///
/// The API 2 function `RoR::needsimport`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-needsimport/>
#[doc(alias = "RoR::needsimport")]
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
pub fn needsimport<C: Caller>(
    client: &C,
    params: &Needsimport,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns whether the file with the applications of an older kind exists: the parameters of
/// [`needsimport()`].
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Needsimport {}

impl Needsimport {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Needsimport {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "RoR", "needsimport", Effect::Read);
}

/// Removes a Ruby application from the list.
///
/// The API 2 function `RoR::removeapp`. It may change something. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-removeapp/>
///
/// Replaced by
/// [`PassengerApps::unregister_application`](crate::uapi::passenger_apps::unregister_application).
///
/// Not certain: No reply was seen. The row is that of `addapp`. Check its `status`, because the
/// client does not treat 0 as an error here.
#[doc(alias = "RoR::removeapp")]
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
pub fn removeapp<C: Caller>(
    client: &C,
    params: &Removeapp,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Removes a Ruby application from the list: the parameters of [`removeapp()`].
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Removeapp {
    /// Name of the application.
    ///
    /// Wire name `appname`.
    ///
    /// Not certain: The documented call sends it, and it identifies the application.
    pub appname: String,
}

impl Removeapp {
    /// Creates the parameters.
    pub fn new(appname: impl Into<String>) -> Self {
        Self { appname: appname.into() }
    }
}

impl Named for Removeapp {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Api2, "RoR", "removeapp", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("appname", &self.appname);
    }
}

impl std::fmt::Debug for Removeapp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Removeapp", f)
    }
}

/// Removes a URL that leads to a Ruby application.
///
/// The API 2 function `RoR::removerewrite`. It may change something. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-removerewrite/>
///
/// Not certain: The members are those that a public Capistrano recipe reads from the first row.
/// It treats a status other than 1 as a failure.
#[doc(alias = "RoR::removerewrite")]
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
pub fn removerewrite<C: Caller>(
    client: &C,
    params: &Removerewrite,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Removes a URL that leads to a Ruby application: the parameters of [`removerewrite()`].
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Removerewrite {
    /// Name of the application.
    ///
    /// Wire name `appname`.
    ///
    /// Not certain: The documented call sends it, and it identifies the application.
    pub appname: String,
    /// Domain of the URL.
    ///
    /// Wire name `rewritedomain`. Format: `domain`.
    ///
    /// Not certain: The documented call sends it.
    pub rewritedomain: String,
    /// Path of the URL, without the domain.
    ///
    /// Wire name `rewriteurl`.
    ///
    /// Not certain: The documented call sends it.
    pub rewriteurl: String,
}

/// The required parameters of [`Removerewrite::new()`].
#[derive(Clone)]
#[must_use]
pub struct RemoverewriteRequired<'a> {
    /// See [`appname`](field@Removerewrite::appname).
    pub appname: &'a str,
    /// See [`rewritedomain`](field@Removerewrite::rewritedomain).
    pub rewritedomain: &'a str,
    /// See [`rewriteurl`](field@Removerewrite::rewriteurl).
    pub rewriteurl: &'a str,
}

impl Removerewrite {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: RemoverewriteRequired<'_>) -> Self {
        Self {
            appname: required.appname.into(),
            rewritedomain: required.rewritedomain.into(),
            rewriteurl: required.rewriteurl.into(),
        }
    }
}

impl Named for Removerewrite {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Api2, "RoR", "removerewrite", Effect::Write)
        .with_row_flag("status", &["statusmsg"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("appname", &self.appname);
        form.put("rewritedomain", &self.rewritedomain);
        form.put("rewriteurl", &self.rewriteurl);
    }
}

impl std::fmt::Debug for Removerewrite {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Removerewrite", f)
    }
}

/// Stops a Ruby application and starts it again.
///
/// The API 2 function `RoR::restartapp`. It may change something. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-restartapp/>
///
/// Not certain: The members are those that a public Capistrano recipe reads from the first row.
/// It treats a status other than 1 as a failure.
#[doc(alias = "RoR::restartapp")]
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
pub fn restartapp<C: Caller>(
    client: &C,
    params: &Restartapp,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Stops a Ruby application and starts it again: the parameters of [`restartapp()`].
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Restartapp {
    /// Name of the application.
    ///
    /// Wire name `appname`.
    ///
    /// Not certain: The documented call sends it, and it identifies the application.
    pub appname: String,
}

impl Restartapp {
    /// Creates the parameters.
    pub fn new(appname: impl Into<String>) -> Self {
        Self { appname: appname.into() }
    }
}

impl Named for Restartapp {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Api2, "RoR", "restartapp", Effect::Write)
        .with_row_flag("status", &["statusmsg"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("appname", &self.appname);
    }
}

impl std::fmt::Debug for Restartapp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Restartapp", f)
    }
}

/// Adds a URL that leads to a Ruby application.
///
/// The API 2 function `RoR::setuprewrite`. It may change something. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-setuprewrite/>
///
/// Not certain: The members are those that a public Capistrano recipe reads from the first row.
/// It treats a status other than 1 as a failure.
#[doc(alias = "RoR::setuprewrite")]
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
pub fn setuprewrite<C: Caller>(
    client: &C,
    params: &Setuprewrite,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Adds a URL that leads to a Ruby application: the parameters of [`setuprewrite()`].
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Setuprewrite {
    /// Name of the application.
    ///
    /// Wire name `appname`.
    ///
    /// Not certain: The documented call sends it, and it identifies the application.
    pub appname: String,
    /// Domain of the URL.
    ///
    /// Wire name `rewritedomain`. Format: `domain`.
    ///
    /// Not certain: The documented call sends it.
    pub rewritedomain: String,
    /// Path of the URL, without the domain.
    ///
    /// Wire name `rewriteurl`.
    ///
    /// Not certain: The documented call sends it.
    pub rewriteurl: String,
}

/// The required parameters of [`Setuprewrite::new()`].
#[derive(Clone)]
#[must_use]
pub struct SetuprewriteRequired<'a> {
    /// See [`appname`](field@Setuprewrite::appname).
    pub appname: &'a str,
    /// See [`rewritedomain`](field@Setuprewrite::rewritedomain).
    pub rewritedomain: &'a str,
    /// See [`rewriteurl`](field@Setuprewrite::rewriteurl).
    pub rewriteurl: &'a str,
}

impl Setuprewrite {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: SetuprewriteRequired<'_>) -> Self {
        Self {
            appname: required.appname.into(),
            rewritedomain: required.rewritedomain.into(),
            rewriteurl: required.rewriteurl.into(),
        }
    }
}

impl Named for Setuprewrite {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Api2, "RoR", "setuprewrite", Effect::Write)
        .with_row_flag("status", &["statusmsg"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("appname", &self.appname);
        form.put("rewritedomain", &self.rewritedomain);
        form.put("rewriteurl", &self.rewriteurl);
    }
}

impl std::fmt::Debug for Setuprewrite {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Setuprewrite", f)
    }
}

/// Restarts a Ruby application after its open requests have ended.
///
/// The API 2 function `RoR::softrestartapp`. It may change something. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-softrestartapp/>
///
/// Not certain: No reply was seen. The row is that of `restartapp`. Check its `status`, because
/// the client does not treat 0 as an error here.
#[doc(alias = "RoR::softrestartapp")]
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
pub fn softrestartapp<C: Caller>(
    client: &C,
    params: &Softrestartapp,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Restarts a Ruby application after its open requests have ended: the parameters of
/// [`softrestartapp()`].
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Softrestartapp {
    /// Name of the application.
    ///
    /// Wire name `appname`.
    ///
    /// Not certain: The documented call sends it, and it identifies the application.
    pub appname: String,
}

impl Softrestartapp {
    /// Creates the parameters.
    pub fn new(appname: impl Into<String>) -> Self {
        Self { appname: appname.into() }
    }
}

impl Named for Softrestartapp {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Api2, "RoR", "softrestartapp", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("appname", &self.appname);
    }
}

impl std::fmt::Debug for Softrestartapp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Softrestartapp", f)
    }
}

/// Starts a Ruby application.
///
/// The API 2 function `RoR::startapp`. It may change something. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-startapp/>
///
/// Replaced by
/// [`PassengerApps::enable_application`](crate::uapi::passenger_apps::enable_application).
///
/// Not certain: The members are those that a public Capistrano recipe reads from the first row.
/// It treats a status other than 1 as a failure.
#[doc(alias = "RoR::startapp")]
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
pub fn startapp<C: Caller>(
    client: &C,
    params: &Startapp,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Starts a Ruby application: the parameters of [`startapp()`].
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Startapp {
    /// Name of the application.
    ///
    /// Wire name `appname`.
    ///
    /// Not certain: The documented call sends it, and it identifies the application.
    pub appname: String,
}

impl Startapp {
    /// Creates the parameters.
    pub fn new(appname: impl Into<String>) -> Self {
        Self { appname: appname.into() }
    }
}

impl Named for Startapp {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Api2, "RoR", "startapp", Effect::Write)
        .with_row_flag("status", &["statusmsg"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("appname", &self.appname);
    }
}

impl std::fmt::Debug for Startapp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Startapp", f)
    }
}

/// Stops a Ruby application.
///
/// If the application is not running, a server may send an empty body, which is an error.
///
/// The API 2 function `RoR::stopapp`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-stopapp/>
///
/// Replaced by
/// [`PassengerApps::disable_application`](crate::uapi::passenger_apps::disable_application).
///
/// Not certain: The members are those that a public Capistrano recipe reads from the first row.
/// It treats a status other than 1 as a failure.
#[doc(alias = "RoR::stopapp")]
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
pub fn stopapp<C: Caller>(
    client: &C,
    params: &Stopapp,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Stops a Ruby application: the parameters of [`stopapp()`].
#[deprecated = "cPanel no longer maintains the Ruby code of this function. Use the module `PassengerApps` of UAPI."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Stopapp {
    /// Name of the application.
    ///
    /// Wire name `appname`.
    ///
    /// Not certain: The documented call sends it, and it identifies the application.
    pub appname: String,
}

impl Stopapp {
    /// Creates the parameters.
    pub fn new(appname: impl Into<String>) -> Self {
        Self { appname: appname.into() }
    }
}

impl Named for Stopapp {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Api2, "RoR", "stopapp", Effect::Write)
        .with_row_flag("status", &["statusmsg"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("appname", &self.appname);
    }
}

impl std::fmt::Debug for Stopapp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Stopapp", f)
    }
}
