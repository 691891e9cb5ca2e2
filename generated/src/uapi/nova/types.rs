// Made by cpanel-codegen from schema/uapi/Nova.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Nova`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Nova::create_account`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreateAccountData {
    /// The token as hexadecimal digits.
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

/// A record in the data of `Nova::disk_quota_check`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DiskQuotaCheckData {
    /// Free space of the account in MB.
    ///
    /// Wire name `available_space`.
    pub available_space: Option<i64>,
    /// Whether the free space is enough.
    ///
    /// Wire name `can_backup`.
    pub can_backup: Option<bool>,
    /// Whether the document root is empty.
    ///
    /// Wire name `is_docroot_empty`.
    pub is_docroot_empty: Option<bool>,
    /// Space for a backup in MB.
    ///
    /// Wire name `required_space`.
    pub required_space: Option<i64>,
}

impl Record for DiskQuotaCheckData {
    const SHAPE: RecordShape = RecordShape {
        name: "DiskQuotaCheckData",
        members: &[
            "available_space",
            "can_backup",
            "is_docroot_empty",
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
            2 => &mut self.is_docroot_empty,
            _ => &mut self.required_space,
        }
    }
}

impl std::fmt::Debug for DiskQuotaCheckData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Nova::ensure_account`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct EnsureAccountData {
    /// Whether this call created the builder account.
    ///
    /// Wire name `created`.
    pub created: Option<bool>,
    /// The login link.
    ///
    /// Wire name `sso_url`.
    pub sso_url: Secret,
}

impl Record for EnsureAccountData {
    const SHAPE: RecordShape = RecordShape {
        name: "EnsureAccountData",
        members: &["created", "sso_url"],
        always: 2,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.created,
            _ => &mut self.sso_url,
        }
    }
}

impl std::fmt::Debug for EnsureAccountData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Nova::get_all_user_nova_info`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAllUserNovaInfoRow {
    /// Domain of the account that this item describes.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// The builder's information about the site.
    ///
    /// Wire name `metadata`.
    pub metadata: Option<GetAllUserNovaInfoRowMetadata>,
    /// Whether the document root could be backed up.
    ///
    /// Wire name `quota`.
    pub quota: Option<GetAllUserNovaInfoRowQuota>,
    /// Whether the domain is redirected to another address.
    ///
    /// Wire name `redirection_enabled`.
    pub redirection_enabled: Option<bool>,
    /// Whether another domain has the same document root, so that publishing changes both.
    ///
    /// Wire name `shared_doc_root`.
    pub shared_doc_root: Option<bool>,
    /// State of the domain in the builder.
    ///
    /// Wire name `status`.
    pub status: Option<GetAllUserNovaInfoRowStatus>,
}

impl Record for GetAllUserNovaInfoRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAllUserNovaInfoRow",
        members: &[
            "domain",
            "metadata",
            "quota",
            "redirection_enabled",
            "shared_doc_root",
            "status",
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
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for GetAllUserNovaInfoRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `metadata` in the data of `Nova::get_all_user_nova_info`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAllUserNovaInfoRowMetadata {
    /// Company or person of the site.
    ///
    /// Wire name `company`.
    pub company: Option<String>,
    /// The builder's identifier of the domain.
    ///
    /// Wire name `cpanelDomainGUID`.
    #[cfg_attr(feature = "serde", serde(rename = "cpanelDomainGUID"))]
    pub cpanel_domain_guid: Option<String>,
    /// Document root as an absolute path.
    ///
    /// Wire name `document_root`. Format: `path`.
    pub document_root: Option<String>,
    /// Whether the full content management system is enabled.
    ///
    /// Wire name `fullcms`.
    pub fullcms: Option<bool>,
    /// Language of the builder, as an ISO 639 code such as `en`.
    ///
    /// Wire name `language`. Format: `language`.
    pub language: Option<String>,
    /// When the site was last published, in seconds since the Unix epoch.
    ///
    /// Wire name `latest_publish_date`.
    pub latest_publish_date: Option<Timestamp>,
    /// Whether the site is published.
    ///
    /// Wire name `publish_status`.
    pub publish_status: Option<bool>,
    /// When a session of the builder was last created, in seconds since the Unix epoch.
    ///
    /// Wire name `session_minted_at`.
    pub session_minted_at: Option<Timestamp>,
    /// The builder's number of the site.
    ///
    /// Wire name `websiteId`.
    #[cfg_attr(feature = "serde", serde(rename = "websiteId"))]
    pub website_id: Option<i64>,
}

impl Record for GetAllUserNovaInfoRowMetadata {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAllUserNovaInfoRowMetadata",
        members: &[
            "company",
            "cpanelDomainGUID",
            "document_root",
            "fullcms",
            "language",
            "latest_publish_date",
            "publish_status",
            "session_minted_at",
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
            2 => &mut self.document_root,
            3 => &mut self.fullcms,
            4 => &mut self.language,
            5 => &mut self.latest_publish_date,
            6 => &mut self.publish_status,
            7 => &mut self.session_minted_at,
            _ => &mut self.website_id,
        }
    }
}

impl std::fmt::Debug for GetAllUserNovaInfoRowMetadata {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `quota` in the data of `Nova::get_all_user_nova_info`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAllUserNovaInfoRowQuota {
    /// Free space of the account in MB.
    ///
    /// Wire name `available_space`.
    pub available_space: Option<i64>,
    /// Whether the free space is enough for a backup of the document root.
    ///
    /// Wire name `can_backup`.
    pub can_backup: Option<bool>,
    /// Whether the document root is empty.
    ///
    /// Wire name `is_docroot_empty`.
    pub is_docroot_empty: Option<bool>,
    /// Space for a backup of the document root in MB.
    ///
    /// Wire name `required_space`.
    pub required_space: Option<i64>,
}

impl Record for GetAllUserNovaInfoRowQuota {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAllUserNovaInfoRowQuota",
        members: &[
            "available_space",
            "can_backup",
            "is_docroot_empty",
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
            2 => &mut self.is_docroot_empty,
            _ => &mut self.required_space,
        }
    }
}

impl std::fmt::Debug for GetAllUserNovaInfoRowQuota {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `status` in the data of `Nova::get_all_user_nova_info`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAllUserNovaInfoRowStatus {
    /// Whether a site of the builder is published.
    ///
    /// Wire name `has_nova_published`.
    pub has_nova_published: Option<bool>,
    /// Whether the builder was opened for the domain.
    ///
    /// Wire name `has_nova_session`.
    pub has_nova_session: Option<bool>,
    /// Whether the user has created a site with the builder.
    ///
    /// Wire name `has_nova_website`.
    pub has_nova_website: Option<bool>,
    /// Whether the content of the domain comes from the builder.
    ///
    /// Wire name `is_nova`.
    pub is_nova: Option<bool>,
    /// Whether the domain has a working certificate.
    ///
    /// Wire name `ssl_status`.
    pub ssl_status: Option<bool>,
}

impl Record for GetAllUserNovaInfoRowStatus {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAllUserNovaInfoRowStatus",
        members: &[
            "has_nova_published",
            "has_nova_session",
            "has_nova_website",
            "is_nova",
            "ssl_status",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.has_nova_published,
            1 => &mut self.has_nova_session,
            2 => &mut self.has_nova_website,
            3 => &mut self.is_nova,
            _ => &mut self.ssl_status,
        }
    }
}

impl std::fmt::Debug for GetAllUserNovaInfoRowStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Nova::get_tier`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetTierData {
    /// Name of the tier, such as `free`.
    ///
    /// Wire name `tier`.
    pub tier: Option<String>,
    /// Whether there is a builder account.
    ///
    /// Wire name `account_exists`.
    pub account_exists: Option<bool>,
}

impl Record for GetTierData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetTierData",
        members: &["tier", "account_exists"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.tier,
            _ => &mut self.account_exists,
        }
    }
}

impl std::fmt::Debug for GetTierData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Nova::poll_publish`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PollPublishData {
    /// Whether it has failed.
    ///
    /// Wire name `failed`.
    pub failed: bool,
    /// Whether it is still running.
    ///
    /// Wire name `is_running`.
    pub is_running: bool,
    /// Lines of the log so far.
    ///
    /// Wire name `log`.
    pub log: Vec<String>,
    /// Progress in percent.
    ///
    /// Wire name `progress`.
    pub progress: Option<i64>,
}

impl Record for PollPublishData {
    const SHAPE: RecordShape = RecordShape {
        name: "PollPublishData",
        members: &["failed", "is_running", "log", "progress"],
        always: 3,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.failed,
            1 => &mut self.is_running,
            2 => &mut self.log,
            _ => &mut self.progress,
        }
    }
}

impl std::fmt::Debug for PollPublishData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Nova::publish`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PublishData {
    /// Log file of the run.
    ///
    /// Wire name `file_name`. Format: `path`.
    pub file_name: Option<String>,
    /// Process number of the run on the server.
    ///
    /// Wire name `pid`.
    pub pid: Option<i64>,
    /// Account under which it runs.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
}

impl Record for PublishData {
    const SHAPE: RecordShape = RecordShape {
        name: "PublishData",
        members: &["file_name", "pid", "user"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.file_name,
            1 => &mut self.pid,
            _ => &mut self.user,
        }
    }
}

impl std::fmt::Debug for PublishData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the parameters of [`ensure_account()`](super::ensure_account) and
/// [`get_sso_link()`](super::get_sso_link).
#[derive(Clone)]
#[non_exhaustive]
pub enum ColorScheme {
    /// Wire value `light`.
    Light,
    /// Wire value `dark`.
    Dark,
    /// Wire value `auto`.
    Auto,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ColorScheme { Light = "light", Dark = "dark", Auto = "auto" }
);
