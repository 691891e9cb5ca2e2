// Made by cpanel-codegen from schema/uapi/WPX.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WPX`](super).

use cpanel_core::codegen::*;

/// A record in the data of `WPX::change_admin_password`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ChangeAdminPasswordData {
    /// Always true.
    ///
    /// Wire name `changed`.
    pub changed: Option<bool>,
    /// Identifier of the site.
    ///
    /// Wire name `id`.
    pub id: Option<i64>,
    /// WordPress user whose password was changed.
    ///
    /// Wire name `login`.
    pub login: Option<String>,
}

impl Record for ChangeAdminPasswordData {
    const SHAPE: RecordShape = RecordShape {
        name: "ChangeAdminPasswordData",
        members: &["changed", "id", "login"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.changed,
            1 => &mut self.id,
            _ => &mut self.login,
        }
    }
}

impl std::fmt::Debug for ChangeAdminPasswordData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The parameter `colorScheme` of `WPX::create_nova_for_wordpress_website`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateNovaForWordpressWebsiteColorScheme {
    /// Light colors.
    ///
    /// Wire value `light`.
    Light,
    /// Dark colors.
    ///
    /// Wire value `dark`.
    Dark,
    /// The builder chooses.
    ///
    /// Wire value `auto`.
    Auto,
    /// No color scheme.
    ///
    /// Wire value empty text.
    Empty,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    CreateNovaForWordpressWebsiteColorScheme { Light = "light", Dark = "dark", Auto =
    "auto", Empty = "" }
);

/// A record in the data of `WPX::create_nova_for_wordpress_website`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreateNovaForWordpressWebsiteData {
    /// Domain of the new site.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Sites that already exist on the domain.
    ///
    /// Wire name `existing_installations`.
    pub existing_installations: Vec<ExistingInstallation>,
    /// Address that opens the builder and logs the user in. It is a secret.
    ///
    /// Wire name `magic_link`.
    pub magic_link: Option<Secret>,
    /// `collision` if the domain already has a site. Otherwise missing.
    ///
    /// Wire name `status`.
    pub status: Option<CreateNovaForWordpressWebsiteDataStatus>,
}

impl Record for CreateNovaForWordpressWebsiteData {
    const SHAPE: RecordShape = RecordShape {
        name: "CreateNovaForWordpressWebsiteData",
        members: &["domain", "existing_installations", "magic_link", "status"],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.existing_installations,
            2 => &mut self.magic_link,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for CreateNovaForWordpressWebsiteData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `status` in the data of `WPX::create_nova_for_wordpress_website`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateNovaForWordpressWebsiteDataStatus {
    /// Wire value `collision`.
    Collision,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    CreateNovaForWordpressWebsiteDataStatus { Collision = "collision" }
);

/// A record in the data of `WPX::create_website`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreateWebsiteData {
    /// Domain of the new site.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Sites that already exist on the domain.
    ///
    /// Wire name `existing_installations`.
    pub existing_installations: Vec<ExistingInstallation>,
    /// Identifier of the job, for [`get_task_progress`](super::get_task_progress()). Missing after
    /// a collision.
    ///
    /// Wire name `install_id`.
    pub install_id: Option<String>,
    /// Path on the server of server-sent events about the progress. It needs a session.
    ///
    /// Wire name `sse_url`.
    pub sse_url: Option<String>,
    /// `running` if the job was started, `collision` if the domain already has a site.
    ///
    /// Wire name `status`.
    pub status: Option<StartStatus>,
    /// Identifier of the task in the server's task queue, for
    /// [`get_task_status`](super::get_task_status()).
    ///
    /// Wire name `task_id`.
    pub task_id: Option<String>,
}

impl Record for CreateWebsiteData {
    const SHAPE: RecordShape = RecordShape {
        name: "CreateWebsiteData",
        members: &[
            "domain",
            "existing_installations",
            "install_id",
            "sse_url",
            "status",
            "task_id",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.existing_installations,
            2 => &mut self.install_id,
            3 => &mut self.sse_url,
            4 => &mut self.status,
            _ => &mut self.task_id,
        }
    }
}

impl std::fmt::Debug for CreateWebsiteData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WPX::get_admin_account`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAdminAccountData {
    /// Other WordPress users that can be selected.
    ///
    /// Wire name `available_logins`.
    pub available_logins: Vec<String>,
    /// Display name of the administrator in WordPress.
    ///
    /// Wire name `current_display_name`.
    pub current_display_name: Option<String>,
    /// Mail address of the administrator.
    ///
    /// Wire name `current_email`.
    pub current_email: Option<String>,
    /// Login name of the administrator.
    ///
    /// Wire name `current_login`.
    pub current_login: String,
    /// User ID of the administrator in WordPress. Null if it is not known.
    ///
    /// Wire name `current_user_id`.
    pub current_user_id: Option<i64>,
    /// Address of the login page.
    ///
    /// Wire name `login_url`. Format: `url`.
    pub login_url: Option<String>,
}

impl Record for GetAdminAccountData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAdminAccountData",
        members: &[
            "available_logins",
            "current_display_name",
            "current_email",
            "current_login",
            "current_user_id",
            "login_url",
        ],
        always: 8,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.available_logins,
            1 => &mut self.current_display_name,
            2 => &mut self.current_email,
            3 => &mut self.current_login,
            4 => &mut self.current_user_id,
            _ => &mut self.login_url,
        }
    }
}

impl std::fmt::Debug for GetAdminAccountData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WPX::get_credentials`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetCredentialsData {
    /// Login name. Empty in the reference's example.
    ///
    /// Wire name `login`.
    pub login: Option<String>,
    /// The login link. It is a secret.
    ///
    /// Wire name `login_url`.
    pub login_url: Secret,
    /// Password. Empty in the reference's example.
    ///
    /// Wire name `password`.
    pub password: Option<Secret>,
}

impl Record for GetCredentialsData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetCredentialsData",
        members: &["login", "login_url", "password"],
        always: 2,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.login,
            1 => &mut self.login_url,
            _ => &mut self.password,
        }
    }
}

impl std::fmt::Debug for GetCredentialsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WPX::get_site_activity`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetSiteActivityData {
    /// Whether a user wrote posts or pages.
    ///
    /// Wire name `authored_content`.
    pub authored_content: Option<bool>,
    /// Whether the theme or layout was changed.
    ///
    /// Wire name `changed_appearance`.
    pub changed_appearance: Option<bool>,
    /// Whether plugins were added.
    ///
    /// Wire name `extended_functionality`.
    pub extended_functionality: Option<bool>,
    /// Whether any of the other flags is true.
    ///
    /// Wire name `has_user_activity`.
    pub has_user_activity: Option<bool>,
    /// Whether the name, the logo or similar was set.
    ///
    /// Wire name `personalized_identity`.
    pub personalized_identity: Option<bool>,
    /// Whether images or other files were uploaded.
    ///
    /// Wire name `uploaded_media`.
    pub uploaded_media: Option<bool>,
}

impl Record for GetSiteActivityData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetSiteActivityData",
        members: &[
            "authored_content",
            "changed_appearance",
            "extended_functionality",
            "has_user_activity",
            "personalized_identity",
            "uploaded_media",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.authored_content,
            1 => &mut self.changed_appearance,
            2 => &mut self.extended_functionality,
            3 => &mut self.has_user_activity,
            4 => &mut self.personalized_identity,
            _ => &mut self.uploaded_media,
        }
    }
}

impl std::fmt::Debug for GetSiteActivityData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WPX::get_task_progress`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetTaskProgressData {
    /// Description of the current step, or of the failure.
    ///
    /// Wire name `message`.
    pub message: Option<String>,
    /// Progress in percent.
    ///
    /// Wire name `percentage`.
    pub percentage: Option<i64>,
    /// State of the job: `running`, `complete`, `failed`, or `unknown` if the server does not know
    /// the identifier.
    ///
    /// Wire name `status`.
    pub status: GetTaskProgressDataStatus,
}

impl Record for GetTaskProgressData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetTaskProgressData",
        members: &["message", "percentage", "status"],
        always: 4,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.message,
            1 => &mut self.percentage,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for GetTaskProgressData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `status` in the data of `WPX::get_task_progress`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetTaskProgressDataStatus {
    /// Wire value `unknown`.
    Unknown,
    /// Wire value `running`.
    Running,
    /// Wire value `complete`.
    Complete,
    /// Wire value `failed`.
    Failed,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetTaskProgressDataStatus { Unknown = "unknown", Running = "running", Complete =
    "complete", Failed = "failed" }
);

impl Default for GetTaskProgressDataStatus {
    /// Returns empty text as an unlisted value.
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// A record in the data of `WPX::get_task_status`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetTaskStatusData {
    /// `running`, or `not found` if the task is no longer in the queue.
    ///
    /// Wire name `message`.
    pub message: Option<String>,
    /// State of the task: `running` or `done`.
    ///
    /// Wire name `status`.
    pub status: GetTaskStatusDataStatus,
}

impl Record for GetTaskStatusData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetTaskStatusData",
        members: &["message", "status"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.message,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for GetTaskStatusData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `status` in the data of `WPX::get_task_status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetTaskStatusDataStatus {
    /// Wire value `running`.
    Running,
    /// Wire value `done`.
    Done,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetTaskStatusDataStatus { Running = "running", Done = "done" }
);

impl Default for GetTaskStatusDataStatus {
    /// Returns empty text as an unlisted value.
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// A record in the data of `WPX::get_website`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetWebsiteData {
    /// Address of the login page.
    ///
    /// Wire name `admin_url`. Format: `url`.
    pub admin_url: Option<String>,
    /// Whether the site responds.
    ///
    /// Wire name `alive`.
    pub alive: Option<bool>,
    /// Whether the installation is damaged.
    ///
    /// Wire name `broken`.
    pub broken: Option<bool>,
    /// Directory of the installation.
    ///
    /// Wire name `documentroot`. Format: `path`.
    pub documentroot: Option<String>,
    /// Domain of the site.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Whether the site contains malware.
    ///
    /// Wire name `infected`.
    pub infected: Option<bool>,
    /// Whether the site should use a newer PHP version.
    ///
    /// Wire name `outdated_php`.
    pub outdated_php: Option<bool>,
    /// Whether a newer WordPress version is available.
    ///
    /// Wire name `outdated_wp`.
    pub outdated_wp: Option<bool>,
    /// Title of the site.
    ///
    /// Wire name `title`.
    pub title: Option<String>,
    /// Whether the site's PHP version no longer receives updates.
    ///
    /// Wire name `unsupported_php`.
    pub unsupported_php: Option<bool>,
    /// Whether the site's WordPress version no longer receives updates.
    ///
    /// Wire name `unsupported_wp`.
    pub unsupported_wp: Option<bool>,
    /// Address of the site.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: Option<String>,
    /// Version of WordPress, such as `6.8.2`.
    ///
    /// Wire name `version`.
    pub version: Option<String>,
    /// Identifier of the site, for the parameter `id` of the other functions.
    ///
    /// Wire name `wptk_id`.
    pub wptk_id: Option<i64>,
}

impl Record for GetWebsiteData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetWebsiteData",
        members: &[
            "admin_url",
            "alive",
            "broken",
            "documentroot",
            "domain",
            "infected",
            "outdated_php",
            "outdated_wp",
            "title",
            "unsupported_php",
            "unsupported_wp",
            "url",
            "version",
            "wptk_id",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.admin_url,
            1 => &mut self.alive,
            2 => &mut self.broken,
            3 => &mut self.documentroot,
            4 => &mut self.domain,
            5 => &mut self.infected,
            6 => &mut self.outdated_php,
            7 => &mut self.outdated_wp,
            8 => &mut self.title,
            9 => &mut self.unsupported_php,
            10 => &mut self.unsupported_wp,
            11 => &mut self.url,
            12 => &mut self.version,
            _ => &mut self.wptk_id,
        }
    }
}

impl std::fmt::Debug for GetWebsiteData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WPX::has_reached_quota`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct HasReachedQuotaData {
    /// Whether the account has its maximum number of WordPress sites.
    ///
    /// Wire name `has_reached_quota`.
    pub has_reached_quota: Option<bool>,
}

impl Record for HasReachedQuotaData {
    const SHAPE: RecordShape = RecordShape {
        name: "HasReachedQuotaData",
        members: &["has_reached_quota"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.has_reached_quota
    }
}

impl std::fmt::Debug for HasReachedQuotaData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The parameter `password_type` of `WPX::import_website`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImportWebsitePasswordType {
    /// Wire value `admin`.
    Admin,
    /// Wire value `application`.
    Application,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ImportWebsitePasswordType { Admin = "admin", Application = "application" }
);

/// A record in the data of `WPX::import_website`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ImportWebsiteData {
    /// Domain of the new site.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Sites that already exist on the domain.
    ///
    /// Wire name `existing_installations`.
    pub existing_installations: Vec<ExistingInstallation>,
    /// Identifier of the job, for [`get_task_progress`](super::get_task_progress()). Missing after
    /// a collision.
    ///
    /// Wire name `install_id`.
    pub install_id: Option<String>,
    /// Path on the server of server-sent events about the progress. It needs a session.
    ///
    /// Wire name `sse_url`.
    pub sse_url: Option<String>,
    /// `running` if the job was started, `collision` if the domain already has a site.
    ///
    /// Wire name `status`.
    pub status: Option<StartStatus>,
    /// Identifier of the task in the server's task queue, for
    /// [`get_task_status`](super::get_task_status()).
    ///
    /// Wire name `task_id`.
    pub task_id: Option<String>,
}

impl Record for ImportWebsiteData {
    const SHAPE: RecordShape = RecordShape {
        name: "ImportWebsiteData",
        members: &[
            "domain",
            "existing_installations",
            "install_id",
            "sse_url",
            "status",
            "task_id",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.existing_installations,
            2 => &mut self.install_id,
            3 => &mut self.sse_url,
            4 => &mut self.status,
            _ => &mut self.task_id,
        }
    }
}

impl std::fmt::Debug for ImportWebsiteData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WPX::list_websites`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListWebsitesData {
    /// The WordPress sites of the account.
    ///
    /// Wire name `domains`.
    pub domains: Vec<ListWebsitesDataDomain>,
    /// Information about the whole list.
    ///
    /// Wire name `info`.
    pub info: Option<ListWebsitesDataInfo>,
}

impl Record for ListWebsitesData {
    const SHAPE: RecordShape = RecordShape {
        name: "ListWebsitesData",
        members: &["domains", "info"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domains,
            _ => &mut self.info,
        }
    }
}

impl std::fmt::Debug for ListWebsitesData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `domains` in the data of `WPX::list_websites`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListWebsitesDataDomain {
    /// Address of the login page.
    ///
    /// Wire name `admin_url`. Format: `url`.
    pub admin_url: Option<String>,
    /// Whether the site responds.
    ///
    /// Wire name `alive`.
    pub alive: Option<bool>,
    /// Whether the installation is damaged.
    ///
    /// Wire name `broken`.
    pub broken: Option<bool>,
    /// Directory of the installation.
    ///
    /// Wire name `documentroot`. Format: `path`.
    pub documentroot: Option<String>,
    /// Domain of the site.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Whether the site contains malware.
    ///
    /// Wire name `infected`.
    pub infected: Option<bool>,
    /// Whether the site should use a newer PHP version.
    ///
    /// Wire name `outdated_php`.
    pub outdated_php: Option<bool>,
    /// Whether a newer WordPress version is available.
    ///
    /// Wire name `outdated_wp`.
    pub outdated_wp: Option<bool>,
    /// Title of the site.
    ///
    /// Wire name `title`.
    pub title: Option<String>,
    /// Whether the site's PHP version no longer receives updates.
    ///
    /// Wire name `unsupported_php`.
    pub unsupported_php: Option<bool>,
    /// Whether the site's WordPress version no longer receives updates.
    ///
    /// Wire name `unsupported_wp`.
    pub unsupported_wp: Option<bool>,
    /// Address of the site.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: Option<String>,
    /// Version of WordPress, such as `6.8.2`.
    ///
    /// Wire name `version`.
    pub version: Option<String>,
    /// Identifier of the site, for the parameter `id` of the other functions.
    ///
    /// Wire name `wptk_id`.
    pub wptk_id: i64,
}

impl Record for ListWebsitesDataDomain {
    const SHAPE: RecordShape = RecordShape {
        name: "ListWebsitesDataDomain",
        members: &[
            "admin_url",
            "alive",
            "broken",
            "documentroot",
            "domain",
            "infected",
            "outdated_php",
            "outdated_wp",
            "title",
            "unsupported_php",
            "unsupported_wp",
            "url",
            "version",
            "wptk_id",
        ],
        always: 8208,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.admin_url,
            1 => &mut self.alive,
            2 => &mut self.broken,
            3 => &mut self.documentroot,
            4 => &mut self.domain,
            5 => &mut self.infected,
            6 => &mut self.outdated_php,
            7 => &mut self.outdated_wp,
            8 => &mut self.title,
            9 => &mut self.unsupported_php,
            10 => &mut self.unsupported_wp,
            11 => &mut self.url,
            12 => &mut self.version,
            _ => &mut self.wptk_id,
        }
    }
}

impl std::fmt::Debug for ListWebsitesDataDomain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `info` in the data of `WPX::list_websites`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListWebsitesDataInfo {
    /// Whether the account's disk quota is used up.
    ///
    /// Wire name `disk_quota_reached`.
    pub disk_quota_reached: Option<bool>,
    /// Number of sites in this reply.
    ///
    /// Wire name `results`.
    pub results: Option<i64>,
    /// Number of all sites.
    ///
    /// Wire name `total`.
    pub total: Option<i64>,
}

impl Record for ListWebsitesDataInfo {
    const SHAPE: RecordShape = RecordShape {
        name: "ListWebsitesDataInfo",
        members: &["disk_quota_reached", "results", "total"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.disk_quota_reached,
            1 => &mut self.results,
            _ => &mut self.total,
        }
    }
}

impl std::fmt::Debug for ListWebsitesDataInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WPX::remove_installation`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RemoveInstallationData {
    /// Identifier of the site.
    ///
    /// Wire name `id`.
    pub id: Option<i64>,
    /// Always true.
    ///
    /// Wire name `removed`.
    pub removed: Option<bool>,
}

impl Record for RemoveInstallationData {
    const SHAPE: RecordShape = RecordShape {
        name: "RemoveInstallationData",
        members: &["id", "removed"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.id,
            _ => &mut self.removed,
        }
    }
}

impl std::fmt::Debug for RemoveInstallationData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WPX::set_language`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetLanguageData {
    /// Identifier of the site.
    ///
    /// Wire name `id`.
    pub id: Option<i64>,
    /// New language of the site.
    ///
    /// Wire name `language`.
    pub language: Option<String>,
}

impl Record for SetLanguageData {
    const SHAPE: RecordShape = RecordShape {
        name: "SetLanguageData",
        members: &["id", "language"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.id,
            _ => &mut self.language,
        }
    }
}

impl std::fmt::Debug for SetLanguageData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of
/// [`create_nova_for_wordpress_website()`](super::create_nova_for_wordpress_website),
/// [`create_website()`](super::create_website) and [`import_website()`](super::import_website).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ExistingInstallation {
    /// Identifier of the site.
    ///
    /// Wire name `id`.
    pub id: i64,
    /// Address of the site.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: Option<String>,
}

impl Record for ExistingInstallation {
    const SHAPE: RecordShape = RecordShape {
        name: "ExistingInstallation",
        members: &["id", "url"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.id,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for ExistingInstallation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`create_website()`](super::create_website) and
/// [`import_website()`](super::import_website).
#[derive(Clone)]
#[non_exhaustive]
pub enum StartStatus {
    /// Wire value `running`.
    Running,
    /// Wire value `collision`.
    Collision,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    StartStatus { Running = "running", Collision = "collision" }
);
