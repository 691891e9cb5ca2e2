// Made by cpanel-codegen from schema/uapi/Nova.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Nova`](super).

use cpanel_core::codegen::{Misread, Reader, Record, Secret, Timestamp};

/// A record in the data of `Nova::create_account`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["key"];

    const SECRET: bool = true;

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.key)
    }
}

/// A record in the data of `Nova::disk_quota_check`.
#[derive(Clone, Debug, Default)]
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
    pub can_backup: bool,
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
    const NAMES: &'static [&'static str] = &[
        "available_space",
        "can_backup",
        "is_docroot_empty",
        "required_space",
    ];

    const ALWAYS: u64 = 2;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.available_space),
            1 => reader.set(&mut self.can_backup),
            2 => reader.set(&mut self.is_docroot_empty),
            _ => reader.set(&mut self.required_space),
        }
    }
}

/// A record in the data of `Nova::ensure_account`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["created", "sso_url"];

    const ALWAYS: u64 = 2;

    const SECRET: bool = true;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.created),
            _ => reader.set(&mut self.sso_url),
        }
    }
}

/// A record in the data of `Nova::get_all_user_nova_info`.
#[derive(Clone, Debug, Default)]
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
    /// Wire name `domain`.
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
    const NAMES: &'static [&'static str] = &[
        "domain",
        "metadata",
        "quota",
        "redirection_enabled",
        "shared_doc_root",
        "status",
    ];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.domain),
            1 => reader.set(&mut self.metadata),
            2 => reader.set(&mut self.quota),
            3 => reader.set(&mut self.redirection_enabled),
            4 => reader.set(&mut self.shared_doc_root),
            _ => reader.set(&mut self.status),
        }
    }
}

/// A record in `metadata` in the data of `Nova::get_all_user_nova_info`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &[
        "company",
        "cpanelDomainGUID",
        "document_root",
        "fullcms",
        "language",
        "latest_publish_date",
        "publish_status",
        "session_minted_at",
        "websiteId",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.company),
            1 => reader.set(&mut self.cpanel_domain_guid),
            2 => reader.set(&mut self.document_root),
            3 => reader.set(&mut self.fullcms),
            4 => reader.set(&mut self.language),
            5 => reader.set(&mut self.latest_publish_date),
            6 => reader.set(&mut self.publish_status),
            7 => reader.set(&mut self.session_minted_at),
            _ => reader.set(&mut self.website_id),
        }
    }
}

/// A record in `quota` in the data of `Nova::get_all_user_nova_info`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &[
        "available_space",
        "can_backup",
        "is_docroot_empty",
        "required_space",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.available_space),
            1 => reader.set(&mut self.can_backup),
            2 => reader.set(&mut self.is_docroot_empty),
            _ => reader.set(&mut self.required_space),
        }
    }
}

/// A record in `status` in the data of `Nova::get_all_user_nova_info`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &[
        "has_nova_published",
        "has_nova_session",
        "has_nova_website",
        "is_nova",
        "ssl_status",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.has_nova_published),
            1 => reader.set(&mut self.has_nova_session),
            2 => reader.set(&mut self.has_nova_website),
            3 => reader.set(&mut self.is_nova),
            _ => reader.set(&mut self.ssl_status),
        }
    }
}

/// A record in the data of `Nova::get_tier`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["tier", "account_exists"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.tier),
            _ => reader.set(&mut self.account_exists),
        }
    }
}

/// A record in the data of `Nova::poll_publish`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["failed", "is_running", "log", "progress"];

    const ALWAYS: u64 = 3;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.failed),
            1 => reader.set(&mut self.is_running),
            2 => reader.set(&mut self.log),
            _ => reader.set(&mut self.progress),
        }
    }
}

/// A record in the data of `Nova::publish`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["file_name", "pid", "user"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.file_name),
            1 => reader.set(&mut self.pid),
            _ => reader.set(&mut self.user),
        }
    }
}

/// A value that functions of the module `Nova` share.
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
