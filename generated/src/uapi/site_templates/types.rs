// Made by cpanel-codegen from schema/uapi/SiteTemplates.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`SiteTemplates`](super).

use cpanel_core::codegen::*;

/// A record in the data of `SiteTemplates::list_site_templates`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListSiteTemplatesRow {
    /// Content of the template's `meta.json`.
    ///
    /// Wire name `meta`.
    pub meta: Option<ListSiteTemplatesRowMeta>,
    /// Directory that contains the template's directory, for [`publish`](super::publish()).
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Whether the template has a preview image, `preview.png`.
    ///
    /// Wire name `preview`.
    pub preview: Option<bool>,
    /// Name of the template's directory, for [`publish`](super::publish()).
    ///
    /// Wire name `template`.
    pub template: String,
}

impl Record for ListSiteTemplatesRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListSiteTemplatesRow",
        members: &["meta", "path", "preview", "template"],
        always: 8,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.meta,
            1 => &mut self.path,
            2 => &mut self.preview,
            _ => &mut self.template,
        }
    }
}

impl std::fmt::Debug for ListSiteTemplatesRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `meta` in the data of `SiteTemplates::list_site_templates`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListSiteTemplatesRowMeta {
    /// Values that the template needs from the user. Each item is a value.
    ///
    /// Wire name `fields`.
    pub fields: Vec<ListSiteTemplatesRowMetaField>,
    /// Title, text and preview of the template.
    ///
    /// Wire name `information`.
    pub information: Option<ListSiteTemplatesRowMetaInformation>,
}

impl Record for ListSiteTemplatesRowMeta {
    const SHAPE: RecordShape = RecordShape {
        name: "ListSiteTemplatesRowMeta",
        members: &["fields", "information"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.fields,
            _ => &mut self.information,
        }
    }
}

impl std::fmt::Debug for ListSiteTemplatesRowMeta {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `fields` in `meta` in the data of `SiteTemplates::list_site_templates`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListSiteTemplatesRowMetaField {
    /// Parameter name of the value in [`publish`](super::publish()), such as `fullName`.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
    /// Label for display.
    ///
    /// Wire name `label`.
    pub label: Option<String>,
    /// Example to show in the empty input.
    ///
    /// Wire name `placeholder`.
    pub placeholder: Option<String>,
    /// Kind of input, mostly as in HTML: `text`, `textarea`, `email`, `tel`, `url`, `color`,
    /// `datetime-local` or `Medical`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
}

impl Record for ListSiteTemplatesRowMetaField {
    const SHAPE: RecordShape = RecordShape {
        name: "ListSiteTemplatesRowMetaField",
        members: &["id", "label", "placeholder", "type"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.id,
            1 => &mut self.label,
            2 => &mut self.placeholder,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for ListSiteTemplatesRowMetaField {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `information` in `meta` in the data of `SiteTemplates::list_site_templates`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListSiteTemplatesRowMetaInformation {
    /// When the template was added, as an ISO 8601 date and time.
    ///
    /// Wire name `date`. Format: `date`.
    pub date: Option<String>,
    /// Short text about the template, for display.
    ///
    /// Wire name `description`.
    pub description: Option<String>,
    /// Name of the template's directory, the same as `template`.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
    /// Title of the template for display.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Path of the preview image, relative to the template's directory.
    ///
    /// Wire name `preview_image_path`. Format: `path`.
    pub preview_image_path: Option<String>,
}

impl Record for ListSiteTemplatesRowMetaInformation {
    const SHAPE: RecordShape = RecordShape {
        name: "ListSiteTemplatesRowMetaInformation",
        members: &["date", "description", "id", "name", "preview_image_path"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.date,
            1 => &mut self.description,
            2 => &mut self.id,
            3 => &mut self.name,
            _ => &mut self.preview_image_path,
        }
    }
}

impl std::fmt::Debug for ListSiteTemplatesRowMetaInformation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SiteTemplates::list_user_settings`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListUserSettingsRow {
    /// Document root of the domain, as an absolute path.
    ///
    /// Wire name `documentroot`. Format: `path`.
    pub documentroot: Option<String>,
    /// Domain whose site the settings are for.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Home directory of the account, as an absolute path.
    ///
    /// Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// Other names of the domain.
    ///
    /// Wire name `serveralias`. Format: `domain`.
    pub serveralias: Vec<String>,
    /// The last published template and its values, including the user's texts. The members depend
    /// on the template.
    ///
    /// Wire name `template_settings`.
    pub template_settings: Option<ListUserSettingsRowTemplateSettings>,
    /// `main` for the account's main domain, `sub` for a subdomain.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<ListUserSettingsRowType>,
}

impl Record for ListUserSettingsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListUserSettingsRow",
        members: &[
            "documentroot",
            "domain",
            "homedir",
            "serveralias",
            "template_settings",
            "type",
        ],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.documentroot,
            1 => &mut self.domain,
            2 => &mut self.homedir,
            3 => &mut self.serveralias,
            4 => &mut self.template_settings,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for ListUserSettingsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `template_settings` in the data of `SiteTemplates::list_user_settings`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListUserSettingsRowTemplateSettings {
    /// Flag for whether a template is published. The reference says that `1` means that settings
    /// exist, which contradicts the name. Check instead whether `template` is present.
    ///
    /// Wire name `is_empty`.
    pub is_empty: Option<bool>,
    /// Directory that contains the template's directory: the server owner's, a reseller's, or
    /// cPanel's own.
    ///
    /// Wire name `path`.
    pub path: Option<String>,
    /// Name of the template's directory.
    ///
    /// Wire name `template`.
    pub template: Option<String>,
}

impl Record for ListUserSettingsRowTemplateSettings {
    const SHAPE: RecordShape = RecordShape {
        name: "ListUserSettingsRowTemplateSettings",
        members: &["is_empty", "path", "template"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.is_empty,
            1 => &mut self.path,
            _ => &mut self.template,
        }
    }
}

impl std::fmt::Debug for ListUserSettingsRowTemplateSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `type` in the data of `SiteTemplates::list_user_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListUserSettingsRowType {
    /// Wire value `main`.
    Main,
    /// Wire value `sub`.
    Sub,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(ListUserSettingsRowType { Main = "main", Sub = "sub" });
