// Made by cpanel-codegen from schema/uapi/Sitejet.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Sitejet`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Sitejet::create_account`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreateAccountData {
    /// The API token in hexadecimal. It is a secret. [`get_api_token`](super::get_api_token())
    /// returns it again.
    ///
    /// Wire name `key`. Format: `hex`.
    pub key: Option<Secret>,
}

impl Record for CreateAccountData {
    const SHAPE: RecordShape = RecordShape {
        name: "CreateAccountData",
        members: &["key"],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.key
    }
}

impl std::fmt::Debug for CreateAccountData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Sitejet::create_website`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreateWebsiteData {
    /// Identifier of the new website at Sitejet, for [`get_preview_url`](super::get_preview_url()).
    ///
    /// Wire name `websiteID`.
    #[cfg_attr(feature = "serde", serde(rename = "websiteID"))]
    pub website_id: Option<i64>,
}

impl Record for CreateWebsiteData {
    const SHAPE: RecordShape = RecordShape {
        name: "CreateWebsiteData",
        members: &["websiteID"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.website_id
    }
}

impl std::fmt::Debug for CreateWebsiteData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Sitejet::get_all_user_sitejet_info`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAllUserSitejetInfoRow {
    /// Domain whose Sitejet settings these are.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Data that Sitejet has about the site.
    ///
    /// Wire name `metadata`.
    pub metadata: Option<GetAllUserSitejetInfoRowMetadata>,
    /// Disk space for a backup of the document root.
    ///
    /// Wire name `quota`.
    pub quota: Option<GetAllUserSitejetInfoRowQuota>,
    /// Whether the domain redirects visitors to another address.
    ///
    /// Wire name `redirection_enabled`.
    pub redirection_enabled: Option<bool>,
    /// Whether another domain has the same document root, so that publishing changes both.
    ///
    /// Wire name `shared_doc_root`.
    pub shared_doc_root: Option<bool>,
    /// Whether there is a restore point for
    /// [`restore_document_root`](super::restore_document_root()).
    ///
    /// Wire name `is_restore_point_available`.
    pub is_restore_point_available: Option<bool>,
    /// State of the domain's Sitejet site.
    ///
    /// Wire name `status`.
    pub status: Option<GetAllUserSitejetInfoRowStatus>,
    /// Whether the domain is a temporary domain, below a domain of the vendor.
    ///
    /// Wire name `is_temporary_domain`.
    pub is_temporary_domain: Option<bool>,
}

impl Record for GetAllUserSitejetInfoRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAllUserSitejetInfoRow",
        members: &[
            "domain",
            "metadata",
            "quota",
            "redirection_enabled",
            "shared_doc_root",
            "is_restore_point_available",
            "status",
            "is_temporary_domain",
        ],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.metadata,
            2 => &mut self.quota,
            3 => &mut self.redirection_enabled,
            4 => &mut self.shared_doc_root,
            5 => &mut self.is_restore_point_available,
            6 => &mut self.status,
            _ => &mut self.is_temporary_domain,
        }
    }
}

impl std::fmt::Debug for GetAllUserSitejetInfoRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `metadata` in the data of `Sitejet::get_all_user_sitejet_info`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAllUserSitejetInfoRowMetadata {
    /// Company or person that the website presents.
    ///
    /// Wire name `company`.
    pub company: Option<String>,
    /// Identifier of the domain at Sitejet.
    ///
    /// Wire name `cpanelDomainGUID`.
    #[cfg_attr(feature = "serde", serde(rename = "cpanelDomainGUID"))]
    pub cpanel_domain_guid: Option<String>,
    /// Whether the full content management system of Sitejet is enabled.
    ///
    /// Wire name `fullcms`.
    pub fullcms: Option<bool>,
    /// Language of the builder, as an ISO 639 code such as `en`.
    ///
    /// Wire name `language`. Format: `language`.
    pub language: Option<String>,
    /// When the site was last published successfully, in seconds since the Unix epoch.
    ///
    /// Wire name `latest_publish_date`.
    pub latest_publish_date: Option<Timestamp>,
    /// Whether the site is published.
    ///
    /// Wire name `publish_status`.
    pub publish_status: Option<bool>,
    /// Identifier of the site at Sitejet.
    ///
    /// Wire name `websiteId`.
    #[cfg_attr(feature = "serde", serde(rename = "websiteId"))]
    pub website_id: Option<i64>,
}

impl Record for GetAllUserSitejetInfoRowMetadata {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAllUserSitejetInfoRowMetadata",
        members: &[
            "company",
            "cpanelDomainGUID",
            "fullcms",
            "language",
            "latest_publish_date",
            "publish_status",
            "websiteId",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.company,
            1 => &mut self.cpanel_domain_guid,
            2 => &mut self.fullcms,
            3 => &mut self.language,
            4 => &mut self.latest_publish_date,
            5 => &mut self.publish_status,
            _ => &mut self.website_id,
        }
    }
}

impl std::fmt::Debug for GetAllUserSitejetInfoRowMetadata {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `quota` in the data of `Sitejet::get_all_user_sitejet_info`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAllUserSitejetInfoRowQuota {
    /// Free space of the account, in MB.
    ///
    /// Wire name `available_space`.
    pub available_space: Option<f64>,
    /// Whether the free space is enough for a backup of the document root.
    ///
    /// Wire name `can_backup`.
    pub can_backup: Option<bool>,
    /// Whether the document root is empty.
    ///
    /// Wire name `is_empty_docroot`.
    pub is_empty_docroot: Option<bool>,
    /// Space that a backup of the document root needs, in MB.
    ///
    /// Wire name `required_space`.
    pub required_space: Option<f64>,
}

impl Record for GetAllUserSitejetInfoRowQuota {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAllUserSitejetInfoRowQuota",
        members: &[
            "available_space",
            "can_backup",
            "is_empty_docroot",
            "required_space",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.available_space,
            1 => &mut self.can_backup,
            2 => &mut self.is_empty_docroot,
            _ => &mut self.required_space,
        }
    }
}

impl std::fmt::Debug for GetAllUserSitejetInfoRowQuota {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `status` in the data of `Sitejet::get_all_user_sitejet_info`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAllUserSitejetInfoRowStatus {
    /// Whether a Sitejet site is published.
    ///
    /// Wire name `has_sitejet_published`.
    pub has_sitejet_published: Option<bool>,
    /// Whether the user has created a Sitejet site. The server checks for its directory in the
    /// document root.
    ///
    /// Wire name `has_sitejet_website`.
    pub has_sitejet_website: Option<bool>,
    /// Whether Sitejet created the `index.html` of the document root.
    ///
    /// Wire name `is_sitejet`.
    pub is_sitejet: Option<bool>,
    /// Whether the domain has a working certificate.
    ///
    /// Wire name `ssl_status`.
    pub ssl_status: Option<bool>,
}

impl Record for GetAllUserSitejetInfoRowStatus {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAllUserSitejetInfoRowStatus",
        members: &[
            "has_sitejet_published",
            "has_sitejet_website",
            "is_sitejet",
            "ssl_status",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.has_sitejet_published,
            1 => &mut self.has_sitejet_website,
            2 => &mut self.is_sitejet,
            _ => &mut self.ssl_status,
        }
    }
}

impl std::fmt::Debug for GetAllUserSitejetInfoRowStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The parameter `ui_mode` of `Sitejet::get_sso_link`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetSsoLinkUiMode {
    /// Wire value `prompt`.
    Prompt,
    /// Wire value `ai`.
    Ai,
    /// Wire value `template`.
    Template,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetSsoLinkUiMode { Prompt = "prompt", Ai = "ai", Template = "template" }
);

/// A record in the data of `Sitejet::get_templates`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetTemplatesRow {
    /// When the template was created, as date and time with offset, such as
    /// `2023-05-04 07:21:20+00:00`.
    ///
    /// Wire name `createdAt`. Format: `date-time`.
    #[cfg_attr(feature = "serde", serde(rename = "createdAt"))]
    pub created_at: Option<String>,
    /// Short text about the template, for display.
    ///
    /// Wire name `description`.
    pub description: Option<String>,
    /// Identifier of the template, for [`set_template`](super::set_template()).
    ///
    /// Wire name `id`.
    pub id: i64,
    /// Path of an image of the template, relative to Sitejet's own site.
    ///
    /// Wire name `image`.
    pub image: Option<String>,
    /// Title of the template for display.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Address of a site that shows the template.
    ///
    /// Wire name `previewUrl`.
    #[cfg_attr(feature = "serde", serde(rename = "previewUrl"))]
    pub preview_url: Option<String>,
    /// Words to find the template by category.
    ///
    /// Wire name `tags`.
    pub tags: Vec<String>,
}

impl Record for GetTemplatesRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetTemplatesRow",
        members: &[
            "createdAt",
            "description",
            "id",
            "image",
            "name",
            "previewUrl",
            "tags",
        ],
        always: 4,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.created_at,
            1 => &mut self.description,
            2 => &mut self.id,
            3 => &mut self.image,
            4 => &mut self.name,
            5 => &mut self.preview_url,
            _ => &mut self.tags,
        }
    }
}

impl std::fmt::Debug for GetTemplatesRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Sitejet::is_publish_in_progress`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct IsPublishInProgressData {
    /// Whether the publication is running.
    ///
    /// Wire name `in_progress`.
    pub in_progress: bool,
    /// Process ID of the publication on the server.
    ///
    /// Wire name `pid`.
    pub pid: Option<i64>,
}

impl Record for IsPublishInProgressData {
    const SHAPE: RecordShape = RecordShape {
        name: "IsPublishInProgressData",
        members: &["in_progress", "pid"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.in_progress,
            _ => &mut self.pid,
        }
    }
}

impl std::fmt::Debug for IsPublishInProgressData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Sitejet::start_publish`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StartPublishData {
    /// Name of the log file, which is in `logs/` in the home directory.
    ///
    /// Wire name `file_name`.
    #[deprecated = "The vendor deprecated it. Use `is_publish_in_progress` for the progress."]
    pub file_name: Option<String>,
    /// Process ID of the publication on the server.
    ///
    /// Wire name `pid`.
    pub pid: Option<i64>,
}

impl Record for StartPublishData {
    const SHAPE: RecordShape = RecordShape {
        name: "StartPublishData",
        members: &["file_name", "pid"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.file_name,
            _ => &mut self.pid,
        }
    }
}

impl std::fmt::Debug for StartPublishData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
