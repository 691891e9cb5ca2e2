// Made by cpanel-codegen from schema/api2/RoR.yaml. Do not edit: change the schema and regenerate.

//! Registered and ran the Ruby on Rails applications of old servers.
//!
//! The module `RoR` of API 2.
//!
//! Manages applications that run behind a server process of their own, told by name.
//!
//! - `addapp` registers one, `changeapp` changes it, `removeapp` forgets it; `listapps` shows them.
//! - `startapp`, `stopapp`, `restartapp` and `softrestartapp` deal with the process.
//! - `setuprewrite`, `removerewrite` and `listrewrites` deal with the address under which an
//!   application is reached.
//! - `importrails` takes over the applications of a still older kind, which `needsimport` looks for.
//!
//! cPanel has given this code up, and servers of today lack it. The module `PassengerApps` of UAPI does
//! the job now. It keeps a list of its own: applications registered here are not seen there.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::ror::{self, Listapps, Softrestartapp};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // Only on servers that still have it; elsewhere `uapi::passenger_apps`.
//! for application in ror::listapps(client, &Listapps::new()).await?.data {
//!     if let Some(name) = application.text("appname") {
//!         ror::softrestartapp(client, &Softrestartapp::new(name)).await?;
//!     }
//! }
//! # Ok(()) }
//! ```

use cpanel_core::{Call, Caller, Dynamic, Effect, Form, Named, Reply};

pub mod types;

/// Registers a Ruby application.
///
/// `RoR::addapp` of API 2, which may change something. Needs the role `WebServer`. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-addapp/>
///
/// In its place:
/// [`PassengerApps::register_application`](crate::uapi::passenger_apps::register_application).
///
/// Not certain: The members are what a public Capistrano recipe reads from the first row; it takes a
/// status other than 1 for a failure.
#[doc(alias = "RoR::addapp")]
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
pub fn addapp<C: Caller>(client: &C, params: &Addapp) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// The parameters of [`addapp()`].
///
/// Registers a Ruby application.
///
/// Call it as `RoR::addapp`.
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Addapp {
    /// Name of the application. Wire name `appname`. Not certain: The documented call sends it, and the
    /// application is told by it.
    pub appname: String,
    /// Directory of the application, relative to the home directory. Wire name `path`. Format: `path`. Not
    /// certain: The documented call sends it, and its UAPI successor demands it.
    pub path: String,
    /// Environment to run in; off for production, it seems. Wire name `env`.
    pub env: Option<bool>,
    /// Whether to start it when the server starts. Wire name `loadonboot`.
    pub loadonboot: Option<bool>,
}

impl Addapp {
    /// With what is required; the rest is set by the methods below.
    pub fn new(appname: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            appname: appname.into(),
            path: path.into(),
            env: Default::default(),
            loadonboot: Default::default(),
        }
    }
    /// Environment to run in; off for production, it seems. Wire name `env`.
    #[inline]
    pub fn env(mut self, env: bool) -> Self {
        self.env = Some(env);
        self
    }
    /// Whether to start it when the server starts. Wire name `loadonboot`.
    #[inline]
    pub fn loadonboot(mut self, loadonboot: bool) -> Self {
        self.loadonboot = Some(loadonboot);
        self
    }
}

impl Named for Addapp {
    type Data = types::Done;
    const CALL: Call = Call::new(cpanel_core::Api::Api2, "RoR", "addapp", Effect::Write)
        .with_row_flag("status", &["statusmsg"]);
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("appname", &self.appname);
        form.put("path", &self.path);
        form.opt("env", &self.env);
        form.opt("loadonboot", &self.loadonboot);
    }
}

/// Changes the settings of a Ruby application.
///
/// `RoR::changeapp` of API 2, which may change something. Needs the role `WebServer`. cPanel's own
/// page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-changeapp/>
///
/// In its place: [`PassengerApps::edit_application`](crate::uapi::passenger_apps::edit_application).
///
/// Not certain: No reply was seen; the row is that of addapp. Look at its status, as 0 is not made an
/// error here.
#[doc(alias = "RoR::changeapp")]
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
pub fn changeapp<C: Caller>(
    client: &C,
    params: &Changeapp,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// The parameters of [`changeapp()`].
///
/// Changes the settings of a Ruby application.
///
/// Call it as `RoR::changeapp`.
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Changeapp {
    /// Name of the application. Wire name `appname`. Not certain: The documented call sends it, and the
    /// application is told by it.
    pub appname: String,
    /// New environment; off for production, it seems. Wire name `env`.
    pub env: Option<bool>,
    /// New name. Left out, it stays. Wire name `newappname`.
    pub newappname: Option<String>,
    /// Whether to start it from now on when the server starts. Wire name `newloadonboot`.
    pub newloadonboot: Option<bool>,
}

impl Changeapp {
    /// With what is required; the rest is set by the methods below.
    pub fn new(appname: impl Into<String>) -> Self {
        Self {
            appname: appname.into(),
            env: Default::default(),
            newappname: Default::default(),
            newloadonboot: Default::default(),
        }
    }
    /// New environment; off for production, it seems. Wire name `env`.
    #[inline]
    pub fn env(mut self, env: bool) -> Self {
        self.env = Some(env);
        self
    }
    /// New name. Left out, it stays. Wire name `newappname`.
    pub fn newappname(mut self, newappname: impl Into<String>) -> Self {
        self.newappname = Some(newappname.into());
        self
    }
    /// Whether to start it from now on when the server starts. Wire name `newloadonboot`.
    #[inline]
    pub fn newloadonboot(mut self, newloadonboot: bool) -> Self {
        self.newloadonboot = Some(newloadonboot);
        self
    }
}

impl Named for Changeapp {
    type Data = types::Done;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "RoR",
        "changeapp",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("appname", &self.appname);
        form.opt("env", &self.env);
        form.opt("newappname", &self.newappname);
        form.opt("newloadonboot", &self.newloadonboot);
    }
}

/// Finds Ruby applications in the home directory and registers them.
///
/// `RoR::importrails` of API 2, which may change something. Needs the role `WebServer`. cPanel's own
/// page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-importrails/>
#[doc(alias = "RoR::importrails")]
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
pub fn importrails<C: Caller>(
    client: &C,
    params: &Importrails,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// The parameters of [`importrails()`].
///
/// Finds Ruby applications in the home directory and registers them.
///
/// Call it as `RoR::importrails`.
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Importrails {}

impl Importrails {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Importrails {
    type Data = Vec<Dynamic>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "RoR",
        "importrails",
        Effect::Write,
    );
}

/// Lists the Ruby applications of the account.
///
/// `RoR::listapps` of API 2, which changes nothing. Needs the role `WebServer`. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-listapps/>
///
/// In its place: [`PassengerApps::list_applications`](crate::uapi::passenger_apps::list_applications).
#[doc(alias = "RoR::listapps")]
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
pub fn listapps<C: Caller>(
    client: &C,
    params: &Listapps,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// The parameters of [`listapps()`].
///
/// Lists the Ruby applications of the account.
///
/// Call it as `RoR::listapps`.
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Listapps {}

impl Listapps {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Listapps {
    type Data = Vec<Dynamic>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "RoR",
        "listapps",
        Effect::Read,
    );
}

/// Lists the addresses that lead to Ruby applications.
///
/// `RoR::listrewrites` of API 2, which changes nothing. Needs the role `WebServer`. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-listrewrites/>
#[doc(alias = "RoR::listrewrites")]
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
pub fn listrewrites<C: Caller>(
    client: &C,
    params: &Listrewrites,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// The parameters of [`listrewrites()`].
///
/// Lists the addresses that lead to Ruby applications.
///
/// Call it as `RoR::listrewrites`.
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Listrewrites {}

impl Listrewrites {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Listrewrites {
    type Data = Vec<Dynamic>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "RoR",
        "listrewrites",
        Effect::Read,
    );
}

/// Tells whether the file with the applications of an older kind is there.
///
/// `RoR::needsimport` of API 2, which changes nothing. Needs the role `WebServer`. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-needsimport/>
#[doc(alias = "RoR::needsimport")]
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
pub fn needsimport<C: Caller>(
    client: &C,
    params: &Needsimport,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// The parameters of [`needsimport()`].
///
/// Tells whether the file with the applications of an older kind is there.
///
/// Call it as `RoR::needsimport`.
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Needsimport {}

impl Needsimport {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Needsimport {
    type Data = Vec<Dynamic>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "RoR",
        "needsimport",
        Effect::Read,
    );
}

/// Forgets a Ruby application.
///
/// `RoR::removeapp` of API 2, which may change something. Needs the role `WebServer`. cPanel's own
/// page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-removeapp/>
///
/// In its place:
/// [`PassengerApps::unregister_application`](crate::uapi::passenger_apps::unregister_application).
///
/// Not certain: No reply was seen; the row is that of addapp. Look at its status, as 0 is not made an
/// error here.
#[doc(alias = "RoR::removeapp")]
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
pub fn removeapp<C: Caller>(
    client: &C,
    params: &Removeapp,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// The parameters of [`removeapp()`].
///
/// Forgets a Ruby application.
///
/// Call it as `RoR::removeapp`.
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Removeapp {
    /// Name of the application. Wire name `appname`. Not certain: The documented call sends it, and the
    /// application is told by it.
    pub appname: String,
}

impl Removeapp {
    /// With what is required; the rest is set by the methods below.
    pub fn new(appname: impl Into<String>) -> Self {
        Self { appname: appname.into() }
    }
}

impl Named for Removeapp {
    type Data = types::Done;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "RoR",
        "removeapp",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("appname", &self.appname);
    }
}

/// Removes an address that leads to a Ruby application.
///
/// `RoR::removerewrite` of API 2, which may change something. Needs the role `WebServer`. cPanel's own
/// page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-removerewrite/>
///
/// Not certain: The members are what a public Capistrano recipe reads from the first row; it takes a
/// status other than 1 for a failure.
#[doc(alias = "RoR::removerewrite")]
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
pub fn removerewrite<C: Caller>(
    client: &C,
    params: &Removerewrite,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// The parameters of [`removerewrite()`].
///
/// Removes an address that leads to a Ruby application.
///
/// Call it as `RoR::removerewrite`.
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Removerewrite {
    /// Name of the application. Wire name `appname`. Not certain: The documented call sends it, and the
    /// application is told by it.
    pub appname: String,
    /// Domain of the address. Wire name `rewritedomain`. Format: `domain`. Not certain: The documented call
    /// sends it.
    pub rewritedomain: String,
    /// Path of the address, without the domain. Wire name `rewriteurl`. Not certain: The documented call
    /// sends it.
    pub rewriteurl: String,
}

impl Removerewrite {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        appname: impl Into<String>,
        rewritedomain: impl Into<String>,
        rewriteurl: impl Into<String>,
    ) -> Self {
        Self {
            appname: appname.into(),
            rewritedomain: rewritedomain.into(),
            rewriteurl: rewriteurl.into(),
        }
    }
}

impl Named for Removerewrite {
    type Data = types::Done;
    const CALL: Call = Call::new(
            cpanel_core::Api::Api2,
            "RoR",
            "removerewrite",
            Effect::Write,
        )
        .with_row_flag("status", &["statusmsg"]);
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("appname", &self.appname);
        form.put("rewritedomain", &self.rewritedomain);
        form.put("rewriteurl", &self.rewriteurl);
    }
}

/// Stops a Ruby application and starts it again.
///
/// `RoR::restartapp` of API 2, which may change something. Needs the role `WebServer`. cPanel's own
/// page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-restartapp/>
///
/// Not certain: The members are what a public Capistrano recipe reads from the first row; it takes a
/// status other than 1 for a failure.
#[doc(alias = "RoR::restartapp")]
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
pub fn restartapp<C: Caller>(
    client: &C,
    params: &Restartapp,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// The parameters of [`restartapp()`].
///
/// Stops a Ruby application and starts it again.
///
/// Call it as `RoR::restartapp`.
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Restartapp {
    /// Name of the application. Wire name `appname`. Not certain: The documented call sends it, and the
    /// application is told by it.
    pub appname: String,
}

impl Restartapp {
    /// With what is required; the rest is set by the methods below.
    pub fn new(appname: impl Into<String>) -> Self {
        Self { appname: appname.into() }
    }
}

impl Named for Restartapp {
    type Data = types::Done;
    const CALL: Call = Call::new(
            cpanel_core::Api::Api2,
            "RoR",
            "restartapp",
            Effect::Write,
        )
        .with_row_flag("status", &["statusmsg"]);
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("appname", &self.appname);
    }
}

/// Adds an address that leads to a Ruby application.
///
/// `RoR::setuprewrite` of API 2, which may change something. Needs the role `WebServer`. cPanel's own
/// page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-setuprewrite/>
///
/// Not certain: The members are what a public Capistrano recipe reads from the first row; it takes a
/// status other than 1 for a failure.
#[doc(alias = "RoR::setuprewrite")]
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
pub fn setuprewrite<C: Caller>(
    client: &C,
    params: &Setuprewrite,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// The parameters of [`setuprewrite()`].
///
/// Adds an address that leads to a Ruby application.
///
/// Call it as `RoR::setuprewrite`.
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Setuprewrite {
    /// Name of the application. Wire name `appname`. Not certain: The documented call sends it, and the
    /// application is told by it.
    pub appname: String,
    /// Domain of the address. Wire name `rewritedomain`. Format: `domain`. Not certain: The documented call
    /// sends it.
    pub rewritedomain: String,
    /// Path of the address, without the domain. Wire name `rewriteurl`. Not certain: The documented call
    /// sends it.
    pub rewriteurl: String,
}

impl Setuprewrite {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        appname: impl Into<String>,
        rewritedomain: impl Into<String>,
        rewriteurl: impl Into<String>,
    ) -> Self {
        Self {
            appname: appname.into(),
            rewritedomain: rewritedomain.into(),
            rewriteurl: rewriteurl.into(),
        }
    }
}

impl Named for Setuprewrite {
    type Data = types::Done;
    const CALL: Call = Call::new(
            cpanel_core::Api::Api2,
            "RoR",
            "setuprewrite",
            Effect::Write,
        )
        .with_row_flag("status", &["statusmsg"]);
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("appname", &self.appname);
        form.put("rewritedomain", &self.rewritedomain);
        form.put("rewriteurl", &self.rewriteurl);
    }
}

/// Restarts a Ruby application after its open requests.
///
/// `RoR::softrestartapp` of API 2, which may change something. Needs the role `WebServer`. cPanel's own
/// page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-softrestartapp/>
///
/// Not certain: No reply was seen; the row is that of restartapp. Look at its status, as 0 is not made
/// an error here.
#[doc(alias = "RoR::softrestartapp")]
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
pub fn softrestartapp<C: Caller>(
    client: &C,
    params: &Softrestartapp,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// The parameters of [`softrestartapp()`].
///
/// Restarts a Ruby application after its open requests.
///
/// Call it as `RoR::softrestartapp`.
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Softrestartapp {
    /// Name of the application. Wire name `appname`. Not certain: The documented call sends it, and the
    /// application is told by it.
    pub appname: String,
}

impl Softrestartapp {
    /// With what is required; the rest is set by the methods below.
    pub fn new(appname: impl Into<String>) -> Self {
        Self { appname: appname.into() }
    }
}

impl Named for Softrestartapp {
    type Data = types::Done;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "RoR",
        "softrestartapp",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("appname", &self.appname);
    }
}

/// Starts a Ruby application.
///
/// `RoR::startapp` of API 2, which may change something. Needs the role `WebServer`. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-startapp/>
///
/// In its place:
/// [`PassengerApps::enable_application`](crate::uapi::passenger_apps::enable_application).
///
/// Not certain: The members are what a public Capistrano recipe reads from the first row; it takes a
/// status other than 1 for a failure.
#[doc(alias = "RoR::startapp")]
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
pub fn startapp<C: Caller>(
    client: &C,
    params: &Startapp,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// The parameters of [`startapp()`].
///
/// Starts a Ruby application.
///
/// Call it as `RoR::startapp`.
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Startapp {
    /// Name of the application. Wire name `appname`. Not certain: The documented call sends it, and the
    /// application is told by it.
    pub appname: String,
}

impl Startapp {
    /// With what is required; the rest is set by the methods below.
    pub fn new(appname: impl Into<String>) -> Self {
        Self { appname: appname.into() }
    }
}

impl Named for Startapp {
    type Data = types::Done;
    const CALL: Call = Call::new(
            cpanel_core::Api::Api2,
            "RoR",
            "startapp",
            Effect::Write,
        )
        .with_row_flag("status", &["statusmsg"]);
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("appname", &self.appname);
    }
}

/// Stops a Ruby application.
///
/// For one that is not running a server may send an empty body, which is an error.
///
/// `RoR::stopapp` of API 2, which may change something. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ror/cpanel-api-2-functions-ror-stopapp/>
///
/// In its place:
/// [`PassengerApps::disable_application`](crate::uapi::passenger_apps::disable_application).
///
/// Not certain: The members are what a public Capistrano recipe reads from the first row; it takes a
/// status other than 1 for a failure.
#[doc(alias = "RoR::stopapp")]
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
pub fn stopapp<C: Caller>(
    client: &C,
    params: &Stopapp,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// The parameters of [`stopapp()`].
///
/// Stops a Ruby application.
///
/// Call it as `RoR::stopapp`.
#[deprecated = "The Ruby code behind it is no longer maintained by cPanel; use the module `PassengerApps` of UAPI."]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Stopapp {
    /// Name of the application. Wire name `appname`. Not certain: The documented call sends it, and the
    /// application is told by it.
    pub appname: String,
}

impl Stopapp {
    /// With what is required; the rest is set by the methods below.
    pub fn new(appname: impl Into<String>) -> Self {
        Self { appname: appname.into() }
    }
}

impl Named for Stopapp {
    type Data = types::Done;
    const CALL: Call = Call::new(cpanel_core::Api::Api2, "RoR", "stopapp", Effect::Write)
        .with_row_flag("status", &["statusmsg"]);
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("appname", &self.appname);
    }
}
