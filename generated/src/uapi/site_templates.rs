// Made by cpanel-codegen from schema/uapi/SiteTemplates.yaml. Do not edit: change the schema and regenerate.

//! Lists Site Publisher templates and publishes simple websites from them.
//!
//! The module `SiteTemplates` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`list_site_templates()`] | Lists the website templates that the account may use. *Removed in version 11.138.0.10.* |
//! | [`list_user_settings()`] | Lists the account's domains with their published template and its values. *Removed in version 11.138.0.10.* |
//! | [`publish()`] | Publishes a website from a template into a directory, and overwrites its contents. *Removed in version 11.138.0.10.* |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the website templates that the account may use.
///
/// The list contains templates of cPanel, of the server's owner, and of the reseller who owns
/// the account. `meta.fields` has the values that [`publish`](publish()) needs for a template.
///
/// Returns: Each item is a template.
///
/// The UAPI function `SiteTemplates::list_site_templates`. It changes nothing. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_site_templates/>
///
/// **Removed** in version 11.138.0.10 of cPanel. Older servers still have it.
#[doc(alias = "SiteTemplates::list_site_templates")]
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
pub fn list_site_templates<C: Caller>(
    client: &C,
    params: &ListSiteTemplates,
) -> C::Output<Reply<Vec<types::ListSiteTemplatesRow>>> {
    client.call(params)
}

/// Lists the website templates that the account may use: the parameters of
/// [`list_site_templates()`].
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListSiteTemplates {}

impl ListSiteTemplates {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListSiteTemplates {
    type Data = Vec<types::ListSiteTemplatesRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SiteTemplates",
        "list_site_templates",
        Effect::Read,
    );
}

/// Lists the account's domains with their published template and its values.
///
/// The server reads the values from the `configurations.json` in each document root.
///
/// Returns: Each item is a domain.
///
/// The UAPI function `SiteTemplates::list_user_settings`. It changes nothing. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_user_settings/>
///
/// **Removed** in version 11.138.0.10 of cPanel. Older servers still have it.
#[doc(alias = "SiteTemplates::list_user_settings")]
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
pub fn list_user_settings<C: Caller>(
    client: &C,
    params: &ListUserSettings,
) -> C::Output<Reply<Vec<types::ListUserSettingsRow>>> {
    client.call(params)
}

/// Lists the account's domains with their published template and its values: the parameters of
/// [`list_user_settings()`].
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListUserSettings {}

impl ListUserSettings {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListUserSettings {
    type Data = Vec<types::ListUserSettingsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SiteTemplates",
        "list_user_settings",
        Effect::Read,
    );
}

/// Publishes a website from a template into a directory, and overwrites its contents.
///
/// The function first archives the directory's contents in `site_publisher/backups` in the
/// account's home directory. It stores the values, with the user's texts, in
/// `configurations.json` in the directory. Pass the template as `source`, or as `path` and
/// `template`.
///
/// At least one of these must be given: `path`, `source`.
///
/// These are given together or not at all: `path`, `template`.
///
/// The UAPI function `SiteTemplates::publish`. It may change something. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/publish/>
///
/// **Removed** in version 11.138.0.10 of cPanel. Older servers still have it.
#[doc(alias = "SiteTemplates::publish")]
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
pub fn publish<C: Caller>(client: &C, params: &Publish) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Publishes a website from a template into a directory, and overwrites its contents: the
/// parameters of [`publish()`].
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Publish {
    /// Directory that becomes the document root of the website. Its contents are archived first.
    ///
    /// Wire name `target`. Format: `path`.
    pub target: String,
    /// Values for the template. Each value is sent under its own name, which is a `meta/fields/id`
    /// of [`list_site_templates`](list_site_templates()), such as `fullName`.
    ///
    /// Wire name `parameter_name`.
    pub parameter_name: Option<String>,
    /// Directory that contains the template's directory, from
    /// [`list_site_templates`](list_site_templates()). It requires `template`. Not needed with
    /// `source`.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Absolute path of the template's directory. It replaces `path` and `template`.
    ///
    /// Wire name `source`. Format: `path`.
    pub source: Option<String>,
    /// Name of the template's directory in `path`. Not needed with `source`.
    ///
    /// Wire name `template`.
    pub template: Option<String>,
}

impl Publish {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(target: impl Into<String>) -> Self {
        Self {
            target: target.into(),
            parameter_name: None,
            path: None,
            source: None,
            template: None,
        }
    }

    /// Sets [`parameter_name`](field@Self::parameter_name).
    pub fn parameter_name(mut self, parameter_name: impl Into<String>) -> Self {
        self.parameter_name = Some(parameter_name.into());
        self
    }

    /// Sets [`path`](field@Self::path).
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets [`source`](field@Self::source).
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets [`template`](field@Self::template).
    pub fn template(mut self, template: impl Into<String>) -> Self {
        self.template = Some(template.into());
        self
    }
}

impl Named for Publish {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "SiteTemplates", "publish", Effect::Write);

    const CHECKS: &'static [Check] = &[
        Check::AtLeastOne(&["source", "path"]),
        Check::AllOrNone(&["path", "template"]),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("target", &self.target);
        form.opt("parameter_name", &self.parameter_name);
        form.opt("path", &self.path);
        form.opt("source", &self.source);
        form.opt("template", &self.template);
    }
}

impl std::fmt::Debug for Publish {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Publish", f)
    }
}
