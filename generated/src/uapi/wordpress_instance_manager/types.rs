// Made by cpanel-codegen from schema/uapi/WordPressInstanceManager.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WordPressInstanceManager`](super).

use cpanel_core::codegen::*;

/// A record in the data of `WordPressInstanceManager::configure_autoupdate`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ConfigureAutoupdateData {
    /// The site after the conversion.
    ///
    /// Wire name `after`.
    pub after: Option<Instance>,
    /// The site before the conversion.
    ///
    /// Wire name `before`.
    pub before: Option<Instance>,
}

impl Record for ConfigureAutoupdateData {
    const SHAPE: RecordShape = RecordShape {
        name: "ConfigureAutoupdateData",
        members: &["after", "before"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.after,
            _ => &mut self.before,
        }
    }
}

impl std::fmt::Debug for ConfigureAutoupdateData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WordPressInstanceManager::get_api_version`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetApiVersionData {
    /// Version of the plugin, such as `1.0.1-0`.
    ///
    /// Wire name `version`.
    pub version: String,
}

impl Record for GetApiVersionData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetApiVersionData",
        members: &["version"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.version
    }
}

impl std::fmt::Debug for GetApiVersionData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WordPressInstanceManager::get_instances`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetInstancesData {
    /// Errors that occurred while the server collected the sites. Empty if there were none.
    ///
    /// Wire name `errors`.
    pub errors: Vec<String>,
    /// Each item is a site.
    ///
    /// Wire name `instances`.
    pub instances: Vec<Instance>,
}

impl Record for GetInstancesData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetInstancesData",
        members: &["errors", "instances"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.errors,
            _ => &mut self.instances,
        }
    }
}

impl std::fmt::Debug for GetInstancesData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of
/// `WordPressInstanceManager::get_latest_wordpress_version_from_wordpress_org`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetLatestWordpressVersionFromWordpressOrgData {
    /// Unchanged reply of wordpress.org's version check. Each item is a release.
    ///
    /// Wire name `offers`.
    pub offers: Vec<GetLatestWordpressVersionFromWordpressOrgDataOffer>,
    /// Available language packs, as wordpress.org lists them.
    ///
    /// Wire name `translations`.
    pub translations: Vec<Dynamic>,
}

impl Record for GetLatestWordpressVersionFromWordpressOrgData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetLatestWordpressVersionFromWordpressOrgData",
        members: &["offers", "translations"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.offers,
            _ => &mut self.translations,
        }
    }
}

impl std::fmt::Debug for GetLatestWordpressVersionFromWordpressOrgData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `offers` in the data of
/// `WordPressInstanceManager::get_latest_wordpress_version_from_wordpress_org`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetLatestWordpressVersionFromWordpressOrgDataOffer {
    /// Current release in this offer.
    ///
    /// Wire name `current`.
    pub current: Option<Dynamic>,
    /// Address from which the release can be downloaded.
    ///
    /// Wire name `download`.
    pub download: Option<Dynamic>,
    /// Language of the release.
    ///
    /// Wire name `locale`.
    pub locale: Option<Dynamic>,
    /// Minimum MySQL version of the release.
    ///
    /// Wire name `mysql_version`.
    pub mysql_version: Option<Dynamic>,
    /// Release in which the bundled themes and plugins last changed.
    ///
    /// Wire name `new_bundled`.
    pub new_bundled: Option<Dynamic>,
    /// Addresses of the various archives.
    ///
    /// Wire name `packages`.
    pub packages: Option<GetLatestWordpressVersionFromWordpressOrgDataOfferPackages>,
    /// Release to which the partial archive applies.
    ///
    /// Wire name `partial_version`.
    pub partial_version: Option<Dynamic>,
    /// Minimum PHP version of the release.
    ///
    /// Wire name `php_version`.
    pub php_version: Option<Dynamic>,
    /// Recommendation of wordpress.org, such as `upgrade`.
    ///
    /// Wire name `response`.
    pub response: Option<Dynamic>,
    /// Version number of the release.
    ///
    /// Wire name `version`.
    pub version: Option<Dynamic>,
}

impl Record for GetLatestWordpressVersionFromWordpressOrgDataOffer {
    const SHAPE: RecordShape = RecordShape {
        name: "GetLatestWordpressVersionFromWordpressOrgDataOffer",
        members: &[
            "current",
            "download",
            "locale",
            "mysql_version",
            "new_bundled",
            "packages",
            "partial_version",
            "php_version",
            "response",
            "version",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.current,
            1 => &mut self.download,
            2 => &mut self.locale,
            3 => &mut self.mysql_version,
            4 => &mut self.new_bundled,
            5 => &mut self.packages,
            6 => &mut self.partial_version,
            7 => &mut self.php_version,
            8 => &mut self.response,
            _ => &mut self.version,
        }
    }
}

impl std::fmt::Debug for GetLatestWordpressVersionFromWordpressOrgDataOffer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `packages` in `offers` in the data of
/// `WordPressInstanceManager::get_latest_wordpress_version_from_wordpress_org`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetLatestWordpressVersionFromWordpressOrgDataOfferPackages {
    /// Complete archive.
    ///
    /// Wire name `full`.
    pub full: Option<Dynamic>,
    /// Archive with the new bundled themes and plugins.
    ///
    /// Wire name `new_bundled`.
    pub new_bundled: Option<Dynamic>,
    /// Archive without themes and plugins.
    ///
    /// Wire name `no_content`.
    pub no_content: Option<Dynamic>,
    /// Archive with only the changes since `partial_version`.
    ///
    /// Wire name `partial`.
    pub partial: Option<Dynamic>,
    /// Archive for a return to the previous release.
    ///
    /// Wire name `rollback`.
    pub rollback: Option<Dynamic>,
}

impl Record for GetLatestWordpressVersionFromWordpressOrgDataOfferPackages {
    const SHAPE: RecordShape = RecordShape {
        name: "GetLatestWordpressVersionFromWordpressOrgDataOfferPackages",
        members: &["full", "new_bundled", "no_content", "partial", "rollback"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.full,
            1 => &mut self.new_bundled,
            2 => &mut self.no_content,
            3 => &mut self.partial,
            _ => &mut self.rollback,
        }
    }
}

impl std::fmt::Debug for GetLatestWordpressVersionFromWordpressOrgDataOfferPackages {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WordPressInstanceManager::get_scan_results`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetScanResultsData {
    /// Each item is a site.
    ///
    /// Wire name `instances`.
    pub instances: Vec<Instance>,
    /// Whether a scan is currently running.
    ///
    /// Wire name `is_running`.
    pub is_running: bool,
}

impl Record for GetScanResultsData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetScanResultsData",
        members: &["instances", "is_running"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.instances,
            _ => &mut self.is_running,
        }
    }
}

impl std::fmt::Debug for GetScanResultsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WordPressInstanceManager::start_scan`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StartScanData {
    /// Identifier of the scan, for [`cleanup_scan`](super::cleanup_scan()).
    ///
    /// Wire name `guid`.
    pub guid: Option<String>,
    /// Absolute path of the scan's log file on the server.
    ///
    /// Wire name `log`. Format: `path`.
    pub log: Option<String>,
    /// Path of server-sent events about the scan, on the same server and port, without a host.
    ///
    /// Wire name `sse_url`. Format: `url-path`.
    pub sse_url: Option<String>,
}

impl Record for StartScanData {
    const SHAPE: RecordShape = RecordShape {
        name: "StartScanData",
        members: &["guid", "log", "sse_url"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.guid,
            1 => &mut self.log,
            _ => &mut self.sse_url,
        }
    }
}

impl std::fmt::Debug for StartScanData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`get_instance_by_id()`](super::get_instance_by_id).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Instance {
    /// Absolute path of the file on the server with cPanel's information about the site.
    ///
    /// Wire name `addon_config`. Format: `path`.
    pub addon_config: Option<String>,
    /// The cPAddon of the site: `cPanel::Blogs::WordPressX` (packaged), `cPanel::Blogs::WordPress`
    /// (legacy) or `cPanel::Blogs::WordPressUnmanaged` (installed in another way).
    ///
    /// Wire name `addon_name`.
    pub addon_name: Option<String>,
    /// How the site was installed: `modern` by the packaged cPAddon, `legacy` by the older cPAddon,
    /// `unmanaged` in another way.
    ///
    /// Wire name `addon_type`.
    pub addon_type: Option<InstanceAddonType>,
    /// Address where the site's administrators log in, without the scheme.
    ///
    /// Wire name `admin_url`. Format: `url-path`.
    pub admin_url: Option<String>,
    /// Login name of the administrator that was created with the site. It may have changed since.
    ///
    /// Wire name `admin_username`.
    pub admin_username: Option<String>,
    /// Current administrators of the site. Each item is a WordPress user. Only from
    /// [`get_instance_by_id`](super::get_instance_by_id()).
    ///
    /// Wire name `admins`.
    pub admins: Vec<InstanceAdmin>,
    /// Whether WordPress updates itself automatically. Only from
    /// [`get_instance_by_id`](super::get_instance_by_id()).
    ///
    /// Wire name `autoupdate`.
    pub autoupdate: Option<bool>,
    /// Whether filters, mostly of plugins, override the update settings. Only from
    /// [`get_instance_by_id`](super::get_instance_by_id()).
    ///
    /// Wire name `autoupdate.core.has_filter`.
    #[cfg_attr(feature = "serde", serde(rename = "autoupdate.core.has_filter"))]
    pub autoupdate_core_has_filter: Option<bool>,
    /// Whether major releases are installed automatically. Only from
    /// [`get_instance_by_id`](super::get_instance_by_id()).
    ///
    /// Wire name `autoupdate.core.major`.
    #[cfg_attr(feature = "serde", serde(rename = "autoupdate.core.major"))]
    pub autoupdate_core_major: Option<bool>,
    /// Whether minor releases are installed automatically. Only from
    /// [`get_instance_by_id`](super::get_instance_by_id()).
    ///
    /// Wire name `autoupdate.core.minor`.
    #[cfg_attr(feature = "serde", serde(rename = "autoupdate.core.minor"))]
    pub autoupdate_core_minor: Option<bool>,
    /// Newest available WordPress version. Not from [`get_instances`](super::get_instances()).
    ///
    /// Wire name `available_version`.
    pub available_version: Option<String>,
    /// When the site was installed, in seconds since the Unix epoch. Only from
    /// [`get_instance_by_id`](super::get_instance_by_id()) and
    /// [`get_instances`](super::get_instances()).
    ///
    /// Wire name `created_on`.
    pub created_on: Option<Timestamp>,
    /// Current WordPress version of the site. Not from [`get_instances`](super::get_instances()).
    ///
    /// Wire name `current_version`.
    pub current_version: Option<String>,
    /// Name of the database of the site.
    ///
    /// Wire name `db_name`.
    pub db_name: Option<String>,
    /// Prefix of the site's table names.
    ///
    /// Wire name `db_prefix`.
    pub db_prefix: Option<String>,
    /// Host of the site's database.
    ///
    /// Wire name `db_server`.
    pub db_server: Option<String>,
    /// Kind of database: `mysql` or `postgres`.
    ///
    /// Wire name `db_type`.
    pub db_type: Option<InstanceDbType>,
    /// Database user of the site.
    ///
    /// Wire name `db_username`.
    pub db_username: Option<String>,
    /// Domain on which the site is installed.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Absolute path of the directory of the installation.
    ///
    /// Wire name `full_path`. Format: `path`.
    pub full_path: Option<String>,
    /// Home directory of the cPanel account.
    ///
    /// Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// Identifier of the site in API calls. It may change through
    /// [`configure_autoupdate`](super::configure_autoupdate()).
    ///
    /// Wire name `id`.
    pub id: String,
    /// Identifier of the import, for an imported site. Only from
    /// [`get_instances`](super::get_instances()).
    ///
    /// Wire name `import_guid`.
    pub import_guid: Option<String>,
    /// When the site was imported, in seconds since the Unix epoch. Only from
    /// [`get_instances`](super::get_instances()).
    ///
    /// Wire name `imported_on`.
    pub imported_on: Option<Timestamp>,
    /// WordPress version at the installation.
    ///
    /// Wire name `initial_install_version`.
    pub initial_install_version: Option<String>,
    /// Previous cPAddon of a converted site, such as `cPanel::Blogs::WordPress`. Only from
    /// [`get_instances`](super::get_instances()) and
    /// [`configure_autoupdate`](super::configure_autoupdate()).
    ///
    /// Wire name `migrated_from`.
    pub migrated_from: Option<String>,
    /// When the site was converted from `legacy` to `modern`, in seconds since the Unix epoch. Only
    /// from [`get_instances`](super::get_instances()) and
    /// [`configure_autoupdate`](super::configure_autoupdate()).
    ///
    /// Wire name `migrated_on`.
    pub migrated_on: Option<Timestamp>,
    /// Whether the site was added within the last 24 hours. Only from
    /// [`get_instance_by_id`](super::get_instance_by_id()) and
    /// [`get_instances`](super::get_instances()).
    ///
    /// Wire name `recent`.
    pub recent: Option<bool>,
    /// Directory of the installation, relative to the document root of the domain. Empty if it is
    /// the document root itself.
    ///
    /// Wire name `rel_path`. Format: `path`.
    pub rel_path: Option<String>,
    /// Address of the site, without the scheme.
    ///
    /// Wire name `site_url`. Format: `url-path`.
    pub site_url: Option<String>,
}

impl Record for Instance {
    const SHAPE: RecordShape = RecordShape {
        name: "Instance",
        members: &[
            "addon_config",
            "addon_name",
            "addon_type",
            "admin_url",
            "admin_username",
            "admins",
            "autoupdate",
            "autoupdate.core.has_filter",
            "autoupdate.core.major",
            "autoupdate.core.minor",
            "available_version",
            "created_on",
            "current_version",
            "db_name",
            "db_prefix",
            "db_server",
            "db_type",
            "db_username",
            "domain",
            "full_path",
            "homedir",
            "id",
            "import_guid",
            "imported_on",
            "initial_install_version",
            "migrated_from",
            "migrated_on",
            "recent",
            "rel_path",
            "site_url",
        ],
        always: 2097152,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.addon_config,
            1 => &mut self.addon_name,
            2 => &mut self.addon_type,
            3 => &mut self.admin_url,
            4 => &mut self.admin_username,
            5 => &mut self.admins,
            6 => &mut self.autoupdate,
            7 => &mut self.autoupdate_core_has_filter,
            8 => &mut self.autoupdate_core_major,
            9 => &mut self.autoupdate_core_minor,
            10 => &mut self.available_version,
            11 => &mut self.created_on,
            12 => &mut self.current_version,
            13 => &mut self.db_name,
            14 => &mut self.db_prefix,
            15 => &mut self.db_server,
            16 => &mut self.db_type,
            17 => &mut self.db_username,
            18 => &mut self.domain,
            19 => &mut self.full_path,
            20 => &mut self.homedir,
            21 => &mut self.id,
            22 => &mut self.import_guid,
            23 => &mut self.imported_on,
            24 => &mut self.initial_install_version,
            25 => &mut self.migrated_from,
            26 => &mut self.migrated_on,
            27 => &mut self.recent,
            28 => &mut self.rel_path,
            _ => &mut self.site_url,
        }
    }
}

impl std::fmt::Debug for Instance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `addon_type` in [`Instance`].
#[derive(Clone)]
#[non_exhaustive]
pub enum InstanceAddonType {
    /// Wire value `modern`.
    Modern,
    /// Wire value `legacy`.
    Legacy,
    /// Wire value `unmanaged`.
    Unmanaged,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    InstanceAddonType { Modern = "modern", Legacy = "legacy", Unmanaged = "unmanaged" }
);

/// A record in `admins` in [`Instance`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct InstanceAdmin {
    /// User ID of the user in WordPress.
    ///
    /// Wire name `ID`.
    #[cfg_attr(feature = "serde", serde(rename = "ID"))]
    pub id: Option<i64>,
    /// Display name of the user in WordPress.
    ///
    /// Wire name `display_name`.
    pub display_name: Option<String>,
    /// Mail address to which WordPress sends the user's messages.
    ///
    /// Wire name `user_email`. Format: `email`.
    pub user_email: Option<String>,
    /// Login name of the user.
    ///
    /// Wire name `user_login`.
    pub user_login: Option<String>,
    /// Login name in a form for addresses and HTML identifiers.
    ///
    /// Wire name `user_nicename`.
    pub user_nicename: Option<String>,
    /// Whether the user is verified.
    ///
    /// Wire name `user_status`.
    pub user_status: Option<bool>,
}

impl Record for InstanceAdmin {
    const SHAPE: RecordShape = RecordShape {
        name: "InstanceAdmin",
        members: &[
            "ID",
            "display_name",
            "user_email",
            "user_login",
            "user_nicename",
            "user_status",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.id,
            1 => &mut self.display_name,
            2 => &mut self.user_email,
            3 => &mut self.user_login,
            4 => &mut self.user_nicename,
            _ => &mut self.user_status,
        }
    }
}

impl std::fmt::Debug for InstanceAdmin {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `db_type` in [`Instance`].
#[derive(Clone)]
#[non_exhaustive]
pub enum InstanceDbType {
    /// Wire value `mysql`.
    Mysql,
    /// Wire value `postgres`.
    Postgres,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    InstanceDbType { Mysql = "mysql", Postgres = "postgres" }
);
