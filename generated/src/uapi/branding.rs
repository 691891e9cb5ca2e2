// Made by cpanel-codegen from schema/uapi/Branding.yaml. Do not edit: change the schema and regenerate.

//! Reads which applications the cPanel and webmail interfaces show, with their icons, groups
//! and links.
//!
//! The module `Branding` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_application_information()`] | Returns the entry of one application in the theme's configuration. |
//! | [`get_applications()`] | Returns the entries of several or all applications in the theme's configuration. |
//! | [`get_available_applications()`] | Lists the groups and applications that the calling user sees in the interface. |
//! | [`get_information_for_applications()`] | Returns the entries of several or all applications in a theme's site map. |
//! | [`include()`] | Renders a branding file of the theme and returns the result. |
//!
//! These functions are for programs that build their own menu or portal. They change nothing.
//! Two files describe the interface, and each function reads one of them:
//!
//! - [`get_available_applications`](get_available_applications()) returns the groups and
//!   applications that the calling user sees, in order, with icons. Most programs need only
//!   this function.
//! - [`get_applications`](get_applications()) and
//!   [`get_application_information`](get_application_information()) read the theme's
//!   `dynamicui.conf`, for several applications or for one.
//! - [`get_information_for_applications`](get_information_for_applications()) reads the
//!   `sitemap.json` of a theme, which webmail uses.
//!
//! The **appkey** identifies an application, such as `boxtrapper` or `email_filters`. Some
//! functions of WHM take the `implements` name instead, such as the function that opens a
//! session on a certain page. [`get_available_applications`](get_available_applications())
//! returns both names. A link in `url` is relative to the theme; put the path of a session
//! before it.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::branding::{self, GetApplications};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // Each key is the appkey of an application.
//! let applications = branding::get_applications(client, &GetApplications::new()).await?.data;
//! for (key, application) in &applications {
//!     println!("{key}: {}", application.itemdesc.as_deref().unwrap_or_default());
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Returns the entry of one application in the theme's configuration.
///
/// The UAPI function `Branding::get_application_information`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_application_information/>
#[doc(alias = "Branding::get_application_information")]
pub fn get_application_information<C: Caller>(
    client: &C,
    params: &GetApplicationInformation,
) -> C::Output<Reply<types::Application>> {
    client.call(params)
}

/// Returns the entry of one application in the theme's configuration: the parameters of
/// [`get_application_information()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetApplicationInformation {
    /// Appkey of the application, such as `boxtrapper`.
    ///
    /// Wire name `app_key`.
    pub app_key: String,
}

impl GetApplicationInformation {
    /// Creates the parameters.
    pub fn new(app_key: impl Into<String>) -> Self {
        Self { app_key: app_key.into() }
    }
}

impl Named for GetApplicationInformation {
    type Data = types::Application;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Branding",
        "get_application_information",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("app_key", &self.app_key);
    }
}

impl std::fmt::Debug for GetApplicationInformation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetApplicationInformation", f)
    }
}

/// Returns the entries of several or all applications in the theme's configuration.
///
/// Returns: A map from appkeys to applications.
///
/// The UAPI function `Branding::get_applications`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_applications/>
#[doc(alias = "Branding::get_applications")]
pub fn get_applications<C: Caller>(
    client: &C,
    params: &GetApplications,
) -> C::Output<Reply<BTreeMap<String, types::Application>>> {
    client.call(params)
}

/// Returns the entries of several or all applications in the theme's configuration: the
/// parameters of [`get_applications()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetApplications {
    /// Appkeys of the applications to return. By default, all applications of the theme.
    ///
    /// Wire name `app_keys`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub app_keys: Vec<String>,
}

impl GetApplications {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_keys`](field@Self::app_keys).
    pub fn app_keys(
        mut self,
        app_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_keys = app_keys.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for GetApplications {
    type Data = BTreeMap<String, types::Application>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Branding",
        "get_applications",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("app_keys", ",", &self.app_keys);
    }
}

impl std::fmt::Debug for GetApplications {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetApplications", f)
    }
}

/// Lists the groups and applications that the calling user sees in the interface.
///
/// The reply is large because it contains every icon.
///
/// The UAPI function `Branding::get_available_applications`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_available_applications/>
#[doc(alias = "Branding::get_available_applications")]
pub fn get_available_applications<C: Caller>(
    client: &C,
    params: &GetAvailableApplications,
) -> C::Output<Reply<types::GetAvailableApplicationsData>> {
    client.call(params)
}

/// Lists the groups and applications that the calling user sees in the interface: the
/// parameters of [`get_available_applications()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetAvailableApplications {
    /// Identifiers of the groups, in the order of the reply. By default, the groups are not sorted.
    /// The server also accepts the name `arglist` for this parameter.
    ///
    /// Wire name `nvarglist`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub nvarglist: Vec<String>,
}

impl GetAvailableApplications {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`nvarglist`](field@Self::nvarglist).
    pub fn nvarglist(
        mut self,
        nvarglist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nvarglist = nvarglist.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for GetAvailableApplications {
    type Data = types::GetAvailableApplicationsData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Branding",
        "get_available_applications",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("nvarglist", "|", &self.nvarglist);
    }
}

impl std::fmt::Debug for GetAvailableApplications {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetAvailableApplications", f)
    }
}

/// Returns the entries of several or all applications in a theme's site map.
///
/// Returns: A map from appkeys to applications.
///
/// The UAPI function `Branding::get_information_for_applications`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_information_for_applications/>
#[doc(alias = "Branding::get_information_for_applications")]
pub fn get_information_for_applications<C: Caller>(
    client: &C,
    params: &GetInformationForApplications,
) -> C::Output<Reply<BTreeMap<String, types::GetInformationForApplicationsEntry>>> {
    client.call(params)
}

/// Returns the entries of several or all applications in a theme's site map: the parameters of
/// [`get_information_for_applications()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetInformationForApplications {
    /// Directory on the server that holds the theme's `sitemap.json`, such as
    /// `/usr/local/cpanel/base/webmail/jupiter`.
    ///
    /// Wire name `docroot`. Format: `path`.
    pub docroot: String,
    /// Appkeys of the applications to return. By default, all applications of the site map.
    ///
    /// Wire name `app_keys`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub app_keys: Vec<String>,
}

impl GetInformationForApplications {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(docroot: impl Into<String>) -> Self {
        Self {
            docroot: docroot.into(),
            app_keys: Vec::new(),
        }
    }

    /// Sets [`app_keys`](field@Self::app_keys).
    pub fn app_keys(
        mut self,
        app_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_keys = app_keys.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for GetInformationForApplications {
    type Data = BTreeMap<String, types::GetInformationForApplicationsEntry>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Branding",
        "get_information_for_applications",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("docroot", &self.docroot);
        form.joined("app_keys", ",", &self.app_keys);
    }
}

impl std::fmt::Debug for GetInformationForApplications {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetInformationForApplications", f)
    }
}

/// Renders a branding file of the theme and returns the result.
///
/// Returns: Content of the file, mostly HTML.
///
/// The UAPI function `Branding::include`. It changes nothing. Since version 11.42. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/Branding-include/>
///
/// Not certain: What `raw` and `skip_default` do is inferred from their names; the reference
/// does not explain them. The type of the reply comes from a summary of the reference that has
/// no examples.
#[doc(alias = "Branding::include")]
pub fn include<C: Caller>(
    client: &C,
    params: &Include,
) -> C::Output<Reply<Option<String>>> {
    client.call(params)
}

/// Renders a branding file of the theme and returns the result: the parameters of
/// [`include()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Include {
    /// Name of the file, such as `header.tt`.
    ///
    /// Wire name `file`.
    pub file: String,
    /// Values that the file uses, as a JSON object.
    ///
    /// Wire name `data`.
    pub data: Option<Value>,
    /// Whether the content is returned without rendering. By default, it is rendered.
    ///
    /// Wire name `raw`. Default: `false`.
    pub raw: Option<bool>,
    /// Whether the default file of the server is ignored if the theme has no such file. By default,
    /// that file is used.
    ///
    /// Wire name `skip_default`. Default: `false`.
    pub skip_default: Option<bool>,
}

impl Include {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            data: None,
            raw: None,
            skip_default: None,
        }
    }

    /// Sets [`data`](field@Self::data).
    pub fn data(mut self, data: impl Into<Value>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Sets [`raw`](field@Self::raw).
    #[inline]
    pub fn raw(mut self, raw: bool) -> Self {
        self.raw = Some(raw);
        self
    }

    /// Sets [`skip_default`](field@Self::skip_default).
    #[inline]
    pub fn skip_default(mut self, skip_default: bool) -> Self {
        self.skip_default = Some(skip_default);
        self
    }
}

impl Named for Include {
    type Data = Option<String>;

    const CALL: Call = Call::new(Api::Uapi, "Branding", "include", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("file", &self.file);
        form.opt("data", &self.data);
        form.opt("raw", &self.raw);
        form.opt("skip_default", &self.skip_default);
    }
}

impl std::fmt::Debug for Include {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Include", f)
    }
}
