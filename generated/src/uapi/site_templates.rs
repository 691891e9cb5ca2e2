// Made by cpanel-codegen from schema/uapi/SiteTemplates.yaml. Do not edit: change the schema and regenerate.

//! List Site Publisher templates and publish simple websites from them.
//!
//! The module `SiteTemplates` of UAPI.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

pub mod types;

/// Lists the website templates that the account may use.
///
/// Those that cPanel brings along, the server owner's, and those of the reseller who owns the account.
/// `meta/fields` tells which values `publish` wants for a template. Needs the server's web role.
///
/// Gives back: One item per template.
///
/// `SiteTemplates::list_site_templates` of UAPI, which changes nothing. Needs the role `WebServer`.
/// cPanel's own page: <https://api.docs.cpanel.net/openapi/cpanel/operation/list_site_templates/>
#[doc(alias = "SiteTemplates::list_site_templates")]
pub fn list_site_templates<C: Caller>(
    client: &C,
    params: &ListSiteTemplates,
) -> C::Output<Reply<Vec<types::ListSiteTemplatesRow>>> {
    client.call(params)
}

/// The parameters of [`list_site_templates()`].
///
/// Lists the website templates that the account may use.
///
/// Call it as `SiteTemplates::list_site_templates`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListSiteTemplates {}

impl ListSiteTemplates {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for ListSiteTemplates {
    type Data = Vec<types::ListSiteTemplatesRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "SiteTemplates",
        "list_site_templates",
        Effect::Read,
    );
}

/// Lists the account's domains with the template published on each and its values.
///
/// Read from the `configurations.json` in each document root. Needs the server's web role.
///
/// Gives back: One item per domain.
///
/// `SiteTemplates::list_user_settings` of UAPI, which changes nothing. Needs the role `WebServer`.
/// cPanel's own page: <https://api.docs.cpanel.net/openapi/cpanel/operation/list_user_settings/>
#[doc(alias = "SiteTemplates::list_user_settings")]
pub fn list_user_settings<C: Caller>(
    client: &C,
    params: &ListUserSettings,
) -> C::Output<Reply<Vec<types::ListUserSettingsRow>>> {
    client.call(params)
}

/// The parameters of [`list_user_settings()`].
///
/// Lists the account's domains with the template published on each and its values.
///
/// Call it as `SiteTemplates::list_user_settings`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListUserSettings {}

impl ListUserSettings {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for ListUserSettings {
    type Data = Vec<types::ListUserSettingsRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "SiteTemplates",
        "list_user_settings",
        Effect::Read,
    );
}

/// Publishes a website from a template into a directory, over what is there.
///
/// The directory's contents are first packed into an archive in `site_publisher/backups` in the
/// account's home. The values, with the user's texts, are kept in `configurations.json` in the
/// directory. Say which template with `source`, or with `path` and `template` together. Needs the
/// server's web role.
///
/// At least one of these must be given: `path`, `source`.
///
/// These are given together or not at all: `path`, `template`.
///
/// `SiteTemplates::publish` of UAPI, which may change something. Needs the role `WebServer`. cPanel's
/// own page: <https://api.docs.cpanel.net/openapi/cpanel/operation/publish/>
#[doc(alias = "SiteTemplates::publish")]
pub fn publish<C: Caller>(client: &C, params: &Publish) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`publish()`].
///
/// Publishes a website from a template into a directory, over what is there.
///
/// Call it as `SiteTemplates::publish`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Publish {
    /// Directory that becomes the document root of the website; what is in it is archived first. Wire name
    /// `target`. Format: `path`.
    pub target: String,
    /// Stands for the template's own values: each is sent under its own name, as `meta/fields/id` of
    /// `list_site_templates` gives it, such as `fullName`. Wire name `parameter_name`.
    pub parameter_name: Option<String>,
    /// Directory that holds the template's directory, as the list shows it. Goes with `template`; not
    /// needed with `source`. Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Absolute path of the template's directory. Takes the place of `path` and `template`. Wire name
    /// `source`. Format: `path`.
    pub source: Option<String>,
    /// Name of the template's directory within `path`. Not needed with `source`. Wire name `template`.
    pub template: Option<String>,
}

impl Publish {
    /// With what is required; the rest is set by the methods below.
    pub fn new(target: impl Into<String>) -> Self {
        Self {
            target: target.into(),
            parameter_name: Default::default(),
            path: Default::default(),
            source: Default::default(),
            template: Default::default(),
        }
    }
    /// Stands for the template's own values: each is sent under its own name, as `meta/fields/id` of
    /// `list_site_templates` gives it, such as `fullName`. Wire name `parameter_name`.
    pub fn parameter_name(mut self, parameter_name: impl Into<String>) -> Self {
        self.parameter_name = Some(parameter_name.into());
        self
    }
    /// Directory that holds the template's directory, as the list shows it. Goes with `template`; not
    /// needed with `source`. Wire name `path`. Format: `path`.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// Absolute path of the template's directory. Takes the place of `path` and `template`. Wire name
    /// `source`. Format: `path`.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }
    /// Name of the template's directory within `path`. Not needed with `source`. Wire name `template`.
    pub fn template(mut self, template: impl Into<String>) -> Self {
        self.template = Some(template.into());
        self
    }
}

impl Named for Publish {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "SiteTemplates",
        "publish",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("target", &self.target);
        form.opt("parameter_name", &self.parameter_name);
        form.opt("path", &self.path);
        form.opt("source", &self.source);
        form.opt("template", &self.template);
    }
}
