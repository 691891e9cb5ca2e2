// Made by cpanel-codegen from schema/uapi/WPX.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WPX`](super).

use cpanel_core::codegen::{Member, Record, Secret, Shape, show};

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
    /// Number of the site.
    ///
    /// Wire name `id`.
    pub id: Option<i64>,
    /// User whose password was changed.
    ///
    /// Wire name `login`.
    pub login: Option<String>,
}

impl Record for ChangeAdminPasswordData {
    const SHAPE: Shape = Shape {
        name: "ChangeAdminPasswordData",
        members: &["changed", "id", "login"],
        always: 0,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.changed,
            1 => &mut self.id,
            _ => &mut self.login,
        }
    }
}

impl std::fmt::Debug for ChangeAdminPasswordData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// The parameter `colorScheme` of `WPX::create_nova_for_wordpress_website`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateNovaForWordpressWebsiteColorScheme {
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
    CreateNovaForWordpressWebsiteColorScheme { Light = "light", Dark = "dark", Auto =
    "auto" }
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
    /// Domain that the site is for.
    ///
    /// Wire name `domain`.
    pub domain: Option<String>,
    /// Sites that are in the way.
    ///
    /// Wire name `existing_installations`.
    pub existing_installations: Vec<ExistingInstallation>,
    /// Address that opens the builder and logs the person in.
    ///
    /// Wire name `magic_link`.
    pub magic_link: Option<Secret>,
    /// `collision` when something is installed there already; missing otherwise.
    ///
    /// Wire name `status`.
    pub status: Option<String>,
}

impl Record for CreateNovaForWordpressWebsiteData {
    const SHAPE: Shape = Shape {
        name: "CreateNovaForWordpressWebsiteData",
        members: &["domain", "existing_installations", "magic_link", "status"],
        always: 0,
        secret: true,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.domain,
            1 => &mut self.existing_installations,
            2 => &mut self.magic_link,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for CreateNovaForWordpressWebsiteData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

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
    /// Wire name `domain`.
    pub domain: Option<String>,
    /// Sites that are in the way.
    ///
    /// Wire name `existing_installations`.
    pub existing_installations: Vec<ExistingInstallation>,
    /// Identifier of the work; `get_task_progress` takes it. Missing after a collision.
    ///
    /// Wire name `install_id`.
    pub install_id: Option<String>,
    /// Path on the server of a stream of server-sent events that reports progress; it needs a
    /// session.
    ///
    /// Wire name `sse_url`.
    pub sse_url: Option<String>,
    /// `running` once it was begun, `collision` when something is installed there already.
    ///
    /// Wire name `status`.
    pub status: Option<StartStatus>,
    /// Identifier in the server's task queue; `get_task_status` takes it.
    ///
    /// Wire name `task_id`.
    pub task_id: Option<String>,
}

impl Record for CreateWebsiteData {
    const SHAPE: Shape = Shape {
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

    fn member(&mut self, index: usize) -> &mut dyn Member {
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
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
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
    /// Users of WordPress that could be chosen as well.
    ///
    /// Wire name `available_logins`.
    pub available_logins: Vec<String>,
    /// Name that WordPress shows for the administrator.
    ///
    /// Wire name `current_display_name`.
    pub current_display_name: Option<String>,
    /// Mail address of the administrator.
    ///
    /// Wire name `current_email`.
    pub current_email: Option<String>,
    /// Login of the administrator.
    ///
    /// Wire name `current_login`.
    pub current_login: String,
    /// Number of the administrator in WordPress; null when it is not known.
    ///
    /// Wire name `current_user_id`.
    pub current_user_id: Option<i64>,
    /// Address of the login page.
    ///
    /// Wire name `login_url`. Format: `url`.
    pub login_url: Option<String>,
}

impl Record for GetAdminAccountData {
    const SHAPE: Shape = Shape {
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

    fn member(&mut self, index: usize) -> &mut dyn Member {
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
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
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
    /// Login; empty in the sample.
    ///
    /// Wire name `login`.
    pub login: Option<String>,
    /// The link.
    ///
    /// Wire name `login_url`.
    pub login_url: Secret,
    /// Password; empty in the sample.
    ///
    /// Wire name `password`.
    pub password: Option<Secret>,
}

impl Record for GetCredentialsData {
    const SHAPE: Shape = Shape {
        name: "GetCredentialsData",
        members: &["login", "login_url", "password"],
        always: 2,
        secret: true,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.login,
            1 => &mut self.login_url,
            _ => &mut self.password,
        }
    }
}

impl std::fmt::Debug for GetCredentialsData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
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
    /// Whether someone wrote posts or pages.
    ///
    /// Wire name `authored_content`.
    pub authored_content: Option<bool>,
    /// Whether theme or layout were changed.
    ///
    /// Wire name `changed_appearance`.
    pub changed_appearance: Option<bool>,
    /// Whether plugins were added.
    ///
    /// Wire name `extended_functionality`.
    pub extended_functionality: Option<bool>,
    /// Whether any of the others holds.
    ///
    /// Wire name `has_user_activity`.
    pub has_user_activity: bool,
    /// Whether name, logo or the like were set.
    ///
    /// Wire name `personalized_identity`.
    pub personalized_identity: Option<bool>,
    /// Whether pictures or other files were uploaded.
    ///
    /// Wire name `uploaded_media`.
    pub uploaded_media: Option<bool>,
}

impl Record for GetSiteActivityData {
    const SHAPE: Shape = Shape {
        name: "GetSiteActivityData",
        members: &[
            "authored_content",
            "changed_appearance",
            "extended_functionality",
            "has_user_activity",
            "personalized_identity",
            "uploaded_media",
        ],
        always: 8,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
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
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
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
    /// The current step or the reason of the failure, in words.
    ///
    /// Wire name `message`.
    pub message: Option<String>,
    /// Progress in percent.
    ///
    /// Wire name `percentage`.
    pub percentage: Option<i64>,
    /// `running`, `complete`, `failed`, or `unknown` for an identifier that the server does not
    /// know.
    ///
    /// Wire name `status`.
    pub status: GetTaskProgressDataStatus,
}

impl Record for GetTaskProgressData {
    const SHAPE: Shape = Shape {
        name: "GetTaskProgressData",
        members: &["message", "percentage", "status"],
        always: 4,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.message,
            1 => &mut self.percentage,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for GetTaskProgressData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
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
    /// `running`, or `not found` when it is no longer there.
    ///
    /// Wire name `message`.
    pub message: Option<String>,
    /// `running` or `done`.
    ///
    /// Wire name `status`.
    pub status: GetTaskStatusDataStatus,
}

impl Record for GetTaskStatusData {
    const SHAPE: Shape = Shape {
        name: "GetTaskStatusData",
        members: &["message", "status"],
        always: 2,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.message,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for GetTaskStatusData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
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
    /// Whether the site answers.
    ///
    /// Wire name `alive`.
    pub alive: Option<bool>,
    /// Whether the installation is damaged.
    ///
    /// Wire name `broken`.
    pub broken: Option<bool>,
    /// Directory that it is installed in.
    ///
    /// Wire name `documentroot`. Format: `path`.
    pub documentroot: Option<String>,
    /// Domain that it is installed on.
    ///
    /// Wire name `domain`.
    pub domain: Option<String>,
    /// Whether malware was found in it.
    ///
    /// Wire name `infected`.
    pub infected: Option<bool>,
    /// Whether a newer PHP should be used.
    ///
    /// Wire name `outdated_php`.
    pub outdated_php: Option<bool>,
    /// Whether there is a newer WordPress.
    ///
    /// Wire name `outdated_wp`.
    pub outdated_wp: Option<bool>,
    /// Title of the site.
    ///
    /// Wire name `title`.
    pub title: Option<String>,
    /// Whether its PHP gets no updates any more.
    ///
    /// Wire name `unsupported_php`.
    pub unsupported_php: Option<bool>,
    /// Whether its WordPress gets no updates any more.
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
    /// Number of the site; the other functions take it as `id`.
    ///
    /// Wire name `wptk_id`.
    pub wptk_id: Option<i64>,
}

impl Record for GetWebsiteData {
    const SHAPE: Shape = Shape {
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

    fn member(&mut self, index: usize) -> &mut dyn Member {
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
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
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
    /// Whether the limit is reached.
    ///
    /// Wire name `has_reached_quota`.
    pub has_reached_quota: bool,
}

impl Record for HasReachedQuotaData {
    const SHAPE: Shape = Shape {
        name: "HasReachedQuotaData",
        members: &["has_reached_quota"],
        always: 1,
        secret: false,
    };

    fn member(&mut self, _: usize) -> &mut dyn Member {
        &mut self.has_reached_quota
    }
}

impl std::fmt::Debug for HasReachedQuotaData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
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
    /// Wire name `domain`.
    pub domain: Option<String>,
    /// Sites that are in the way.
    ///
    /// Wire name `existing_installations`.
    pub existing_installations: Vec<ExistingInstallation>,
    /// Identifier of the work; `get_task_progress` takes it. Missing after a collision.
    ///
    /// Wire name `install_id`.
    pub install_id: Option<String>,
    /// Path on the server of a stream of server-sent events that reports progress; it needs a
    /// session.
    ///
    /// Wire name `sse_url`.
    pub sse_url: Option<String>,
    /// `running` once it was begun, `collision` when something is installed there already.
    ///
    /// Wire name `status`.
    pub status: Option<StartStatus>,
    /// Identifier in the server's task queue; `get_task_status` takes it.
    ///
    /// Wire name `task_id`.
    pub task_id: Option<String>,
}

impl Record for ImportWebsiteData {
    const SHAPE: Shape = Shape {
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

    fn member(&mut self, index: usize) -> &mut dyn Member {
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
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
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
    /// Each item is a site.
    ///
    /// Wire name `domains`.
    pub domains: Vec<ListWebsitesDataDomain>,
    /// Figures on the list as a whole.
    ///
    /// Wire name `info`.
    pub info: Option<ListWebsitesDataInfo>,
}

impl Record for ListWebsitesData {
    const SHAPE: Shape = Shape {
        name: "ListWebsitesData",
        members: &["domains", "info"],
        always: 1,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.domains,
            _ => &mut self.info,
        }
    }
}

impl std::fmt::Debug for ListWebsitesData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
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
    /// Whether the site answers.
    ///
    /// Wire name `alive`.
    pub alive: Option<bool>,
    /// Whether the installation is damaged.
    ///
    /// Wire name `broken`.
    pub broken: Option<bool>,
    /// Directory that it is installed in.
    ///
    /// Wire name `documentroot`. Format: `path`.
    pub documentroot: Option<String>,
    /// Domain that it is installed on.
    ///
    /// Wire name `domain`.
    pub domain: String,
    /// Whether malware was found in it.
    ///
    /// Wire name `infected`.
    pub infected: Option<bool>,
    /// Whether a newer PHP should be used.
    ///
    /// Wire name `outdated_php`.
    pub outdated_php: Option<bool>,
    /// Whether there is a newer WordPress.
    ///
    /// Wire name `outdated_wp`.
    pub outdated_wp: Option<bool>,
    /// Title of the site.
    ///
    /// Wire name `title`.
    pub title: Option<String>,
    /// Whether its PHP gets no updates any more.
    ///
    /// Wire name `unsupported_php`.
    pub unsupported_php: Option<bool>,
    /// Whether its WordPress gets no updates any more.
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
    /// Number of the site; the other functions take it as `id`.
    ///
    /// Wire name `wptk_id`.
    pub wptk_id: i64,
}

impl Record for ListWebsitesDataDomain {
    const SHAPE: Shape = Shape {
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

    fn member(&mut self, index: usize) -> &mut dyn Member {
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
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
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
    /// How many sites this reply holds.
    ///
    /// Wire name `results`.
    pub results: Option<i64>,
    /// How many sites there are.
    ///
    /// Wire name `total`.
    pub total: Option<i64>,
}

impl Record for ListWebsitesDataInfo {
    const SHAPE: Shape = Shape {
        name: "ListWebsitesDataInfo",
        members: &["disk_quota_reached", "results", "total"],
        always: 0,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.disk_quota_reached,
            1 => &mut self.results,
            _ => &mut self.total,
        }
    }
}

impl std::fmt::Debug for ListWebsitesDataInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
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
    /// Number of the site.
    ///
    /// Wire name `id`.
    pub id: Option<i64>,
    /// Always true.
    ///
    /// Wire name `removed`.
    pub removed: Option<bool>,
}

impl Record for RemoveInstallationData {
    const SHAPE: Shape = Shape {
        name: "RemoveInstallationData",
        members: &["id", "removed"],
        always: 0,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.id,
            _ => &mut self.removed,
        }
    }
}

impl std::fmt::Debug for RemoveInstallationData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
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
    /// Number of the site.
    ///
    /// Wire name `id`.
    pub id: Option<i64>,
    /// Language from now on.
    ///
    /// Wire name `language`.
    pub language: Option<String>,
}

impl Record for SetLanguageData {
    const SHAPE: Shape = Shape {
        name: "SetLanguageData",
        members: &["id", "language"],
        always: 0,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.id,
            _ => &mut self.language,
        }
    }
}

impl std::fmt::Debug for SetLanguageData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// A record in replies of the module `WPX`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ExistingInstallation {
    /// Number of the site.
    ///
    /// Wire name `id`.
    pub id: i64,
    /// Address of the site.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: Option<String>,
}

impl Record for ExistingInstallation {
    const SHAPE: Shape = Shape {
        name: "ExistingInstallation",
        members: &["id", "url"],
        always: 1,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.id,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for ExistingInstallation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// A value that functions of the module `WPX` share.
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
