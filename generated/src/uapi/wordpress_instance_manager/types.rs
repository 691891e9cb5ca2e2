// Made by cpanel-codegen from schema/uapi/WordPressInstanceManager.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WordPressInstanceManager`](super).

use cpanel_core::codegen::{Dynamic, Misread, Reader, Record, Timestamp};

/// A record in the data of `WordPressInstanceManager::configure_autoupdate`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ConfigureAutoupdateData {
    /// The site once converted.
    ///
    /// Wire name `after`.
    pub after: Option<Instance>,
    /// The site as it was.
    ///
    /// Wire name `before`.
    pub before: Option<Instance>,
}

impl Record for ConfigureAutoupdateData {
    const NAMES: &'static [&'static str] = &["after", "before"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.after),
            _ => reader.set(&mut self.before),
        }
    }
}

/// A record in the data of `WordPressInstanceManager::get_api_version`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetApiVersionData {
    /// The plugin's release, such as `1.0.1-0`.
    ///
    /// Wire name `version`.
    pub version: String,
}

impl Record for GetApiVersionData {
    const NAMES: &'static [&'static str] = &["version"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.version)
    }
}

/// A record in the data of `WordPressInstanceManager::get_instances`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetInstancesData {
    /// What went wrong while the sites were gathered; empty when nothing did.
    ///
    /// Wire name `errors`.
    pub errors: Vec<String>,
    /// One item per site.
    ///
    /// Wire name `instances`.
    pub instances: Vec<Instance>,
}

impl Record for GetInstancesData {
    const NAMES: &'static [&'static str] = &["errors", "instances"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.errors),
            _ => reader.set(&mut self.instances),
        }
    }
}

/// A record in the data of
/// `WordPressInstanceManager::get_latest_wordpress_version_from_wordpress_org`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetLatestWordpressVersionFromWordpressOrgData {
    /// What wordpress.org's version check offers, passed on as it came; each item is a release.
    ///
    /// Wire name `offers`.
    pub offers: Vec<GetLatestWordpressVersionFromWordpressOrgDataOffer>,
    /// Language packs on offer, as wordpress.org lists them.
    ///
    /// Wire name `translations`.
    pub translations: Vec<Dynamic>,
}

impl Record for GetLatestWordpressVersionFromWordpressOrgData {
    const NAMES: &'static [&'static str] = &["offers", "translations"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.offers),
            _ => reader.set(&mut self.translations),
        }
    }
}

/// A record in `offers` in the data of
/// `WordPressInstanceManager::get_latest_wordpress_version_from_wordpress_org`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetLatestWordpressVersionFromWordpressOrgDataOffer {
    /// The release that is current in this offer.
    ///
    /// Wire name `current`.
    pub current: Option<Dynamic>,
    /// Where the release can be fetched.
    ///
    /// Wire name `download`.
    pub download: Option<Dynamic>,
    /// Language that the release is made for.
    ///
    /// Wire name `locale`.
    pub locale: Option<Dynamic>,
    /// Oldest MySQL that it runs on.
    ///
    /// Wire name `mysql_version`.
    pub mysql_version: Option<Dynamic>,
    /// Release in which the bundled themes and plugins last changed.
    ///
    /// Wire name `new_bundled`.
    pub new_bundled: Option<Dynamic>,
    /// Where to fetch the archives in their various forms.
    ///
    /// Wire name `packages`.
    pub packages: Option<GetLatestWordpressVersionFromWordpressOrgDataOfferPackages>,
    /// The release that the partial archive builds on.
    ///
    /// Wire name `partial_version`.
    pub partial_version: Option<Dynamic>,
    /// Oldest PHP that it runs on.
    ///
    /// Wire name `php_version`.
    pub php_version: Option<Dynamic>,
    /// What wordpress.org advises, such as `upgrade`.
    ///
    /// Wire name `response`.
    pub response: Option<Dynamic>,
    /// Wire name `version`.
    pub version: Option<Dynamic>,
}

impl Record for GetLatestWordpressVersionFromWordpressOrgDataOffer {
    const NAMES: &'static [&'static str] = &[
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
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.current),
            1 => reader.set(&mut self.download),
            2 => reader.set(&mut self.locale),
            3 => reader.set(&mut self.mysql_version),
            4 => reader.set(&mut self.new_bundled),
            5 => reader.set(&mut self.packages),
            6 => reader.set(&mut self.partial_version),
            7 => reader.set(&mut self.php_version),
            8 => reader.set(&mut self.response),
            _ => reader.set(&mut self.version),
        }
    }
}

/// A record in `packages` in `offers` in the data of
/// `WordPressInstanceManager::get_latest_wordpress_version_from_wordpress_org`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetLatestWordpressVersionFromWordpressOrgDataOfferPackages {
    /// Archive with everything.
    ///
    /// Wire name `full`.
    pub full: Option<Dynamic>,
    /// Archive with the newly bundled themes and plugins.
    ///
    /// Wire name `new_bundled`.
    pub new_bundled: Option<Dynamic>,
    /// Archive without themes and plugins.
    ///
    /// Wire name `no_content`.
    pub no_content: Option<Dynamic>,
    /// Archive with only what changed since `partial_version`.
    ///
    /// Wire name `partial`.
    pub partial: Option<Dynamic>,
    /// Archive for going back.
    ///
    /// Wire name `rollback`.
    pub rollback: Option<Dynamic>,
}

impl Record for GetLatestWordpressVersionFromWordpressOrgDataOfferPackages {
    const NAMES: &'static [&'static str] = &[
        "full",
        "new_bundled",
        "no_content",
        "partial",
        "rollback",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.full),
            1 => reader.set(&mut self.new_bundled),
            2 => reader.set(&mut self.no_content),
            3 => reader.set(&mut self.partial),
            _ => reader.set(&mut self.rollback),
        }
    }
}

/// A record in the data of `WordPressInstanceManager::get_scan_results`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetScanResultsData {
    /// One item per site.
    ///
    /// Wire name `instances`.
    pub instances: Vec<Instance>,
    /// Whether a scan is under way at this moment.
    ///
    /// Wire name `is_running`.
    pub is_running: bool,
}

impl Record for GetScanResultsData {
    const NAMES: &'static [&'static str] = &["instances", "is_running"];

    const ALWAYS: u64 = 2;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.instances),
            _ => reader.set(&mut self.is_running),
        }
    }
}

/// A record in the data of `WordPressInstanceManager::start_scan`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StartScanData {
    /// Identifier of the scan; `cleanup_scan` asks for it.
    ///
    /// Wire name `guid`.
    pub guid: Option<String>,
    /// Where the scan writes its log on the server, absolute.
    ///
    /// Wire name `log`. Format: `path`.
    pub log: Option<String>,
    /// Where to follow the scan as server-sent events: a path on the same server and port, without
    /// a host.
    ///
    /// Wire name `sse_url`. Format: `url-path`.
    pub sse_url: Option<String>,
}

impl Record for StartScanData {
    const NAMES: &'static [&'static str] = &["guid", "log", "sse_url"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.guid),
            1 => reader.set(&mut self.log),
            _ => reader.set(&mut self.sse_url),
        }
    }
}

/// A record in replies of the module `WordPressInstanceManager`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Instance {
    /// File on the server that holds what cPanel knows of the site, absolute.
    ///
    /// Wire name `addon_config`. Format: `path`.
    pub addon_config: Option<String>,
    /// The cPAddon that it belongs to: `cPanel::Blogs::WordPressX` (packaged),
    /// `cPanel::Blogs::WordPress` (legacy) or `cPanel::Blogs::WordPressUnmanaged` (installed in
    /// another way).
    ///
    /// Wire name `addon_name`.
    pub addon_name: Option<InstanceAddonName>,
    /// How it was installed: `modern` by the packaged cPAddon, `legacy` by the older one,
    /// `unmanaged` in any other way.
    ///
    /// Wire name `addon_type`.
    pub addon_type: Option<InstanceAddonType>,
    /// Where its administrators sign in, without the scheme.
    ///
    /// Wire name `admin_url`. Format: `url-path`.
    pub admin_url: Option<String>,
    /// Login of the administrator that was made with the site; may have changed since.
    ///
    /// Wire name `admin_username`.
    pub admin_username: Option<String>,
    /// Who administers the site now; each item is a WordPress user. Only from `get_instance_by_id`.
    ///
    /// Wire name `admins`.
    pub admins: Vec<InstanceAdmin>,
    /// Whether WordPress updates itself. Only from `get_instance_by_id`.
    ///
    /// Wire name `autoupdate`.
    pub autoupdate: Option<bool>,
    /// Whether filters, mostly from plugins, overrule the update settings. Only from
    /// `get_instance_by_id`.
    ///
    /// Wire name `autoupdate.core.has_filter`.
    #[cfg_attr(feature = "serde", serde(rename = "autoupdate.core.has_filter"))]
    pub autoupdate_core_has_filter: Option<bool>,
    /// Whether major releases are installed automatically. Only from `get_instance_by_id`.
    ///
    /// Wire name `autoupdate.core.major`.
    #[cfg_attr(feature = "serde", serde(rename = "autoupdate.core.major"))]
    pub autoupdate_core_major: Option<bool>,
    /// Whether minor releases are installed automatically. Only from `get_instance_by_id`.
    ///
    /// Wire name `autoupdate.core.minor`.
    #[cfg_attr(feature = "serde", serde(rename = "autoupdate.core.minor"))]
    pub autoupdate_core_minor: Option<bool>,
    /// Newest WordPress release there is. Not from `get_instances`.
    ///
    /// Wire name `available_version`.
    pub available_version: Option<String>,
    /// When it was installed, in seconds since the Unix epoch. Only from `get_instance_by_id` and
    /// `get_instances`.
    ///
    /// Wire name `created_on`.
    pub created_on: Option<Timestamp>,
    /// WordPress release that the site runs. Not from `get_instances`.
    ///
    /// Wire name `current_version`.
    pub current_version: Option<String>,
    /// Wire name `db_name`.
    pub db_name: Option<String>,
    /// The prefix of the names of its tables.
    ///
    /// Wire name `db_prefix`.
    pub db_prefix: Option<String>,
    /// Host of its database.
    ///
    /// Wire name `db_server`.
    pub db_server: Option<String>,
    /// Kind of database: `mysql` or `postgres`.
    ///
    /// Wire name `db_type`.
    pub db_type: Option<InstanceDbType>,
    /// Wire name `db_username`.
    pub db_username: Option<String>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Folder it is installed in, absolute.
    ///
    /// Wire name `full_path`. Format: `path`.
    pub full_path: Option<String>,
    /// Home directory of the cPanel account.
    ///
    /// Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// The name of the site in API calls; another one after `configure_autoupdate`.
    ///
    /// Wire name `id`.
    pub id: String,
    /// Identifier of the import, for a site that was taken over. Only from `get_instances`.
    ///
    /// Wire name `import_guid`.
    pub import_guid: Option<String>,
    /// When it was taken over, in seconds since the Unix epoch. Only from `get_instances`.
    ///
    /// Wire name `imported_on`.
    pub imported_on: Option<Timestamp>,
    /// WordPress release that it was installed with.
    ///
    /// Wire name `initial_install_version`.
    pub initial_install_version: Option<String>,
    /// For a converted site, the cPAddon that it belonged to before, such as
    /// `cPanel::Blogs::WordPress`. Only from `get_instances` and `configure_autoupdate`.
    ///
    /// Wire name `migrated_from`.
    pub migrated_from: Option<String>,
    /// When it was converted from `legacy` to `modern`, in seconds since the Unix epoch. Only from
    /// `get_instances` and `configure_autoupdate`.
    ///
    /// Wire name `migrated_on`.
    pub migrated_on: Option<Timestamp>,
    /// Whether it became known within the last 24 hours. Only from `get_instance_by_id` and
    /// `get_instances`.
    ///
    /// Wire name `recent`.
    pub recent: Option<bool>,
    /// Folder it is installed in, relative to the document root of its domain; empty for the
    /// document root itself.
    ///
    /// Wire name `rel_path`. Format: `path`.
    pub rel_path: Option<String>,
    /// Its address, without the scheme.
    ///
    /// Wire name `site_url`. Format: `url-path`.
    pub site_url: Option<String>,
}

impl Record for Instance {
    const NAMES: &'static [&'static str] = &[
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
    ];

    const ALWAYS: u64 = 2097152;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.addon_config),
            1 => reader.set(&mut self.addon_name),
            2 => reader.set(&mut self.addon_type),
            3 => reader.set(&mut self.admin_url),
            4 => reader.set(&mut self.admin_username),
            5 => reader.set(&mut self.admins),
            6 => reader.set(&mut self.autoupdate),
            7 => reader.set(&mut self.autoupdate_core_has_filter),
            8 => reader.set(&mut self.autoupdate_core_major),
            9 => reader.set(&mut self.autoupdate_core_minor),
            10 => reader.set(&mut self.available_version),
            11 => reader.set(&mut self.created_on),
            12 => reader.set(&mut self.current_version),
            13 => reader.set(&mut self.db_name),
            14 => reader.set(&mut self.db_prefix),
            15 => reader.set(&mut self.db_server),
            16 => reader.set(&mut self.db_type),
            17 => reader.set(&mut self.db_username),
            18 => reader.set(&mut self.domain),
            19 => reader.set(&mut self.full_path),
            20 => reader.set(&mut self.homedir),
            21 => reader.set(&mut self.id),
            22 => reader.set(&mut self.import_guid),
            23 => reader.set(&mut self.imported_on),
            24 => reader.set(&mut self.initial_install_version),
            25 => reader.set(&mut self.migrated_from),
            26 => reader.set(&mut self.migrated_on),
            27 => reader.set(&mut self.recent),
            28 => reader.set(&mut self.rel_path),
            _ => reader.set(&mut self.site_url),
        }
    }
}

/// A value in `addon_name` in replies of the module `WordPressInstanceManager`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InstanceAddonName {
    /// Wire value `cPanel::Blogs::WordPress`.
    CPanelBlogsWordPress,
    /// Wire value `cPanel::Blogs::WordPressX`.
    CPanelBlogsWordPressX,
    /// Wire value `cPanel::Blogs::WordPressUnmanaged`.
    CPanelBlogsWordPressUnmanaged,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    InstanceAddonName { CPanelBlogsWordPress = "cPanel::Blogs::WordPress",
    CPanelBlogsWordPressX = "cPanel::Blogs::WordPressX", CPanelBlogsWordPressUnmanaged =
    "cPanel::Blogs::WordPressUnmanaged" }
);

/// A value in `addon_type` in replies of the module `WordPressInstanceManager`.
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

/// A record in `admins` in replies of the module `WordPressInstanceManager`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct InstanceAdmin {
    /// Number of the user within WordPress.
    ///
    /// Wire name `ID`.
    #[cfg_attr(feature = "serde", serde(rename = "ID"))]
    pub id: Option<i64>,
    /// Name that WordPress shows for the user.
    ///
    /// Wire name `display_name`.
    pub display_name: Option<String>,
    /// Where WordPress sends the user's mail.
    ///
    /// Wire name `user_email`. Format: `email`.
    pub user_email: Option<String>,
    /// The login of the user.
    ///
    /// Wire name `user_login`.
    pub user_login: Option<String>,
    /// The login made fit for addresses and HTML identifiers.
    ///
    /// Wire name `user_nicename`.
    pub user_nicename: Option<String>,
    /// Whether the user is verified.
    ///
    /// Wire name `user_status`.
    pub user_status: Option<bool>,
}

impl Record for InstanceAdmin {
    const NAMES: &'static [&'static str] = &[
        "ID",
        "display_name",
        "user_email",
        "user_login",
        "user_nicename",
        "user_status",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.id),
            1 => reader.set(&mut self.display_name),
            2 => reader.set(&mut self.user_email),
            3 => reader.set(&mut self.user_login),
            4 => reader.set(&mut self.user_nicename),
            _ => reader.set(&mut self.user_status),
        }
    }
}

/// A value in `db_type` in replies of the module `WordPressInstanceManager`.
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
