// Made by cpanel-codegen from schema/uapi/LangPHP.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`LangPHP`](super).

use cpanel_core::codegen::*;

/// A record in the data of `LangPHP::php_get_domain_handler`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PhpGetDomainHandlerData {
    /// How PHP is run, such as `cgi`.
    ///
    /// Wire name `php_handler`.
    pub php_handler: String,
}

impl Record for PhpGetDomainHandlerData {
    const SHAPE: RecordShape = RecordShape {
        name: "PhpGetDomainHandlerData",
        members: &["php_handler"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.php_handler
    }
}

impl std::fmt::Debug for PhpGetDomainHandlerData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `LangPHP::php_get_impacted_domains`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PhpGetImpactedDomainsData {
    /// The affected domains.
    ///
    /// Wire name `domains`.
    pub domains: Vec<String>,
}

impl Record for PhpGetImpactedDomainsData {
    const SHAPE: RecordShape = RecordShape {
        name: "PhpGetImpactedDomainsData",
        members: &["domains"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.domains
    }
}

impl std::fmt::Debug for PhpGetImpactedDomainsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `LangPHP::php_get_installed_versions`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PhpGetInstalledVersionsData {
    /// Each item is a package name, such as `ea-php82`, which
    /// [`php_set_vhost_versions`](super::php_set_vhost_versions()) takes.
    ///
    /// Wire name `versions`.
    pub versions: Vec<String>,
}

impl Record for PhpGetInstalledVersionsData {
    const SHAPE: RecordShape = RecordShape {
        name: "PhpGetInstalledVersionsData",
        members: &["versions"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.versions
    }
}

impl std::fmt::Debug for PhpGetInstalledVersionsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `LangPHP::php_get_system_default_version`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PhpGetSystemDefaultVersionData {
    /// Package name, such as `ea-php82`. If no default is set, the newest installed version. Null
    /// if there is no PHP; then the reply also has an error text.
    ///
    /// Wire name `version`.
    pub version: Option<String>,
}

impl Record for PhpGetSystemDefaultVersionData {
    const SHAPE: RecordShape = RecordShape {
        name: "PhpGetSystemDefaultVersionData",
        members: &["version"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.version
    }
}

impl std::fmt::Debug for PhpGetSystemDefaultVersionData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `LangPHP::php_get_vhost_versions`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PhpGetVhostVersionsRow {
    /// cPanel account of the site.
    ///
    /// Wire name `account`. Format: `username`.
    pub account: Option<String>,
    /// Owner of that account: itself, a reseller or root.
    ///
    /// Wire name `account_owner`. Format: `username`.
    pub account_owner: Option<String>,
    /// Document root of the site.
    ///
    /// Wire name `documentroot`. Format: `path`.
    pub documentroot: Option<String>,
    /// Home directory of the account.
    ///
    /// Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// Whether this is the account's main site.
    ///
    /// Wire name `main_domain`.
    pub main_domain: Option<bool>,
    /// Whether PHP-FPM runs the site's PHP.
    ///
    /// Wire name `php_fpm`.
    pub php_fpm: Option<bool>,
    /// Settings of its PHP-FPM pool.
    ///
    /// Wire name `php_fpm_pool_parms`.
    pub php_fpm_pool_parms: Option<PhpGetVhostVersionsRowPhpFpmPoolParms>,
    /// Where the site's version comes from.
    ///
    /// Wire name `phpversion_source`.
    pub phpversion_source: Vec<PhpGetVhostVersionsRowPhpversionSource>,
    /// Package name of the PHP version, such as `ea-php82`.
    ///
    /// Wire name `version`.
    pub version: String,
    /// Main domain of the site, which the other functions take.
    ///
    /// Wire name `vhost`. Format: `domain`.
    pub vhost: String,
}

impl Record for PhpGetVhostVersionsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "PhpGetVhostVersionsRow",
        members: &[
            "account",
            "account_owner",
            "documentroot",
            "homedir",
            "main_domain",
            "php_fpm",
            "php_fpm_pool_parms",
            "phpversion_source",
            "version",
            "vhost",
        ],
        always: 768,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.account,
            1 => &mut self.account_owner,
            2 => &mut self.documentroot,
            3 => &mut self.homedir,
            4 => &mut self.main_domain,
            5 => &mut self.php_fpm,
            6 => &mut self.php_fpm_pool_parms,
            7 => &mut self.phpversion_source,
            8 => &mut self.version,
            _ => &mut self.vhost,
        }
    }
}

impl std::fmt::Debug for PhpGetVhostVersionsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `php_fpm_pool_parms` in the data of `LangPHP::php_get_vhost_versions`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PhpGetVhostVersionsRowPhpFpmPoolParms {
    /// Maximum number of processes of the pool.
    ///
    /// Wire name `pm_max_children`.
    pub pm_max_children: Option<i64>,
    /// Number of requests after which a process is replaced.
    ///
    /// Wire name `pm_max_requests`.
    pub pm_max_requests: Option<i64>,
    /// Number of idle seconds after which a process ends.
    ///
    /// Wire name `pm_process_idle_timeout`.
    pub pm_process_idle_timeout: Option<i64>,
}

impl Record for PhpGetVhostVersionsRowPhpFpmPoolParms {
    const SHAPE: RecordShape = RecordShape {
        name: "PhpGetVhostVersionsRowPhpFpmPoolParms",
        members: &["pm_max_children", "pm_max_requests", "pm_process_idle_timeout"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.pm_max_children,
            1 => &mut self.pm_max_requests,
            _ => &mut self.pm_process_idle_timeout,
        }
    }
}

impl std::fmt::Debug for PhpGetVhostVersionsRowPhpFpmPoolParms {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `phpversion_source` in the data of `LangPHP::php_get_vhost_versions`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PhpGetVhostVersionsRowPhpversionSource {
    /// The domain whose setting applies.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// True if the site uses the server's default. Otherwise missing.
    ///
    /// Wire name `system_default`.
    pub system_default: Option<bool>,
}

impl Record for PhpGetVhostVersionsRowPhpversionSource {
    const SHAPE: RecordShape = RecordShape {
        name: "PhpGetVhostVersionsRowPhpversionSource",
        members: &["domain", "system_default"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            _ => &mut self.system_default,
        }
    }
}

impl std::fmt::Debug for PhpGetVhostVersionsRowPhpversionSource {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `LangPHP::php_ini_get_user_basic_directives`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PhpIniGetUserBasicDirectivesData {
    /// One item per setting.
    ///
    /// Wire name `directives`.
    pub directives: Vec<PhpIniGetUserBasicDirectivesDataDirective>,
}

impl Record for PhpIniGetUserBasicDirectivesData {
    const SHAPE: RecordShape = RecordShape {
        name: "PhpIniGetUserBasicDirectivesData",
        members: &["directives"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.directives
    }
}

impl std::fmt::Debug for PhpIniGetUserBasicDirectivesData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `directives` in the data of `LangPHP::php_ini_get_user_basic_directives`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PhpIniGetUserBasicDirectivesDataDirective {
    /// Default value of the directive.
    ///
    /// Wire name `default_value`.
    pub default_value: Option<Dynamic>,
    /// Its purpose, as a sentence.
    ///
    /// Wire name `info`.
    pub info: Option<String>,
    /// Its name in `php.ini`, such as `allow_url_fopen`.
    ///
    /// Wire name `key`.
    pub key: String,
    /// Where it can be set: `PHP_INI_SYSTEM` (`php.ini` or the server's configuration),
    /// `PHP_INI_PERDIR` (also per directory), `PHP_INI_ALL` (also from scripts), `PHPINI_ONLY`
    /// (`php.ini` alone).
    ///
    /// Wire name `php_ini_mode`.
    pub php_ini_mode: Option<PhpIniGetUserBasicDirectivesDataDirectivePhpIniMode>,
    /// Kind of value: `string`, `boolean`, `integer` or `float`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<PhpIniGetUserBasicDirectivesDataDirectiveType>,
    /// Its value in the file, such as `On`.
    ///
    /// Wire name `value`.
    pub value: Option<String>,
}

impl Record for PhpIniGetUserBasicDirectivesDataDirective {
    const SHAPE: RecordShape = RecordShape {
        name: "PhpIniGetUserBasicDirectivesDataDirective",
        members: &["default_value", "info", "key", "php_ini_mode", "type", "value"],
        always: 4,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.default_value,
            1 => &mut self.info,
            2 => &mut self.key,
            3 => &mut self.php_ini_mode,
            4 => &mut self.type_,
            _ => &mut self.value,
        }
    }
}

impl std::fmt::Debug for PhpIniGetUserBasicDirectivesDataDirective {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `php_ini_mode` in `directives` in the data of
/// `LangPHP::php_ini_get_user_basic_directives`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PhpIniGetUserBasicDirectivesDataDirectivePhpIniMode {
    /// Wire value `PHP_INI_SYSTEM`.
    PhpIniSystem,
    /// Wire value `PHP_INI_PERDIR`.
    PhpIniPerdir,
    /// Wire value `PHP_INI_ALL`.
    PhpIniAll,
    /// Wire value `PHPINI_ONLY`.
    PhpiniOnly,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    PhpIniGetUserBasicDirectivesDataDirectivePhpIniMode { PhpIniSystem =
    "PHP_INI_SYSTEM", PhpIniPerdir = "PHP_INI_PERDIR", PhpIniAll = "PHP_INI_ALL",
    PhpiniOnly = "PHPINI_ONLY" }
);

/// A value in `type` in `directives` in the data of
/// `LangPHP::php_ini_get_user_basic_directives`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PhpIniGetUserBasicDirectivesDataDirectiveType {
    /// Wire value `string`.
    String,
    /// Wire value `boolean`.
    Boolean,
    /// Wire value `integer`.
    Integer,
    /// Wire value `float`.
    Float,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    PhpIniGetUserBasicDirectivesDataDirectiveType { String = "string", Boolean =
    "boolean", Integer = "integer", Float = "float" }
);

/// A record in the data of `LangPHP::php_ini_get_user_content`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PhpIniGetUserContentData {
    /// Content of the file.
    ///
    /// Wire name `content`.
    pub content: String,
}

impl Record for PhpIniGetUserContentData {
    const SHAPE: RecordShape = RecordShape {
        name: "PhpIniGetUserContentData",
        members: &["content"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.content
    }
}

impl std::fmt::Debug for PhpIniGetUserContentData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `LangPHP::php_ini_get_user_paths`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PhpIniGetUserPathsData {
    /// One item per file.
    ///
    /// Wire name `paths`.
    pub paths: Vec<PhpIniGetUserPathsDataPath>,
}

impl Record for PhpIniGetUserPathsData {
    const SHAPE: RecordShape = RecordShape {
        name: "PhpIniGetUserPathsData",
        members: &["paths"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.paths
    }
}

impl std::fmt::Debug for PhpIniGetUserPathsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `paths` in the data of `LangPHP::php_ini_get_user_paths`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PhpIniGetUserPathsDataPath {
    /// cPanel account of the file.
    ///
    /// Wire name `account`.
    pub account: Option<String>,
    /// Document root of the site.
    ///
    /// Wire name `documentroot`. Format: `path`.
    pub documentroot: Option<String>,
    /// Home directory of the account.
    ///
    /// Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// Whether it belongs to the account's main site.
    ///
    /// Wire name `main_domain`.
    pub main_domain: Option<bool>,
    /// Name of the file, such as `php.ini`.
    ///
    /// Wire name `path`.
    pub path: String,
    /// `home` for the one in the home directory, `vhost` for that of a site.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Scope,
    /// Package name of the default PHP, such as `ea-php82`.
    ///
    /// Wire name `version`.
    pub version: Option<String>,
    /// Main domain of the site.
    ///
    /// Wire name `vhost`. Format: `domain`.
    pub vhost: Option<String>,
}

impl Record for PhpIniGetUserPathsDataPath {
    const SHAPE: RecordShape = RecordShape {
        name: "PhpIniGetUserPathsDataPath",
        members: &[
            "account",
            "documentroot",
            "homedir",
            "main_domain",
            "path",
            "type",
            "version",
            "vhost",
        ],
        always: 48,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.account,
            1 => &mut self.documentroot,
            2 => &mut self.homedir,
            3 => &mut self.main_domain,
            4 => &mut self.path,
            5 => &mut self.type_,
            6 => &mut self.version,
            _ => &mut self.vhost,
        }
    }
}

impl std::fmt::Debug for PhpIniGetUserPathsDataPath {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `LangPHP::php_set_vhost_versions`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PhpSetVhostVersionsData {
    /// Each item is a site that was changed.
    ///
    /// Wire name `vhosts`. Format: `domain`.
    pub vhosts: Vec<String>,
}

impl Record for PhpSetVhostVersionsData {
    const SHAPE: RecordShape = RecordShape {
        name: "PhpSetVhostVersionsData",
        members: &["vhosts"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.vhosts
    }
}

impl std::fmt::Debug for PhpSetVhostVersionsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`php_ini_get_user_paths()`](super::php_ini_get_user_paths).
#[derive(Clone)]
#[non_exhaustive]
pub enum Scope {
    /// The account's home directory, or the server's default.
    ///
    /// Wire value `home`.
    Home,
    /// One site.
    ///
    /// Wire value `vhost`.
    Vhost,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(Scope { Home = "home", Vhost = "vhost" });

impl Default for Scope {
    /// Returns empty text as an unlisted value.
    fn default() -> Self {
        Self::Other(String::new())
    }
}
