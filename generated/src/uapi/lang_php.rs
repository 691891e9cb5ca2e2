// Made by cpanel-codegen from schema/uapi/LangPHP.yaml. Do not edit: change the schema and regenerate.

//! Reads and changes the PHP version of each site and its `php.ini`.
//!
//! The module `LangPHP` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`php_get_domain_handler()`] | Returns which handler runs PHP for a site, such as cgi. |
//! | [`php_get_impacted_domains()`] | Lists the domains that a change of a site's PHP version or of the default version would affect. |
//! | [`php_get_installed_versions()`] | Lists the PHP versions that are installed on the server. |
//! | [`php_get_system_default_version()`] | Returns the default PHP version of sites. |
//! | [`php_get_vhost_versions()`] | Lists the sites with the PHP version that each of them runs. |
//! | [`php_ini_get_user_basic_directives()`] | Lists the common PHP settings of the account or of one site. |
//! | [`php_ini_get_user_content()`] | Reads the whole php.ini of the account or of one site. |
//! | [`php_ini_get_user_paths()`] | Lists the php.ini files of the account and of its sites. |
//! | [`php_ini_set_user_basic_directives()`] | Sets common PHP settings for the account or for one site. |
//! | [`php_ini_set_user_content()`] | Replaces the whole php.ini of the account or of one site. |
//! | [`php_set_vhost_versions()`] | Sets the PHP version of sites. |
//!
//! These functions set the PHP version of the account's sites and edit their `php.ini`
//! (MultiPHP). A site is a web virtual host (vhost), named by its main domain.
//! [`php_get_vhost_versions`](php_get_vhost_versions()) lists the sites with their PHP
//! versions, [`php_get_installed_versions`](php_get_installed_versions()) lists the versions of
//! the server, and [`php_set_vhost_versions`](php_set_vhost_versions()) sets the version of
//! sites. [`php_get_system_default_version`](php_get_system_default_version()) returns the
//! version of a site without its own setting, and
//! [`php_get_impacted_domains`](php_get_impacted_domains()) returns the domains that a change
//! would affect. [`php_get_domain_handler`](php_get_domain_handler()) returns how PHP is run.
//!
//! PHP versions are named by package: `ea-php82` is cPanel's PHP 8.2. Other vendors have
//! similar names, such as `alt-php82`.
//!
//! Settings: [`php_ini_get_user_basic_directives`](php_ini_get_user_basic_directives()) and
//! [`php_ini_set_user_basic_directives`](php_ini_set_user_basic_directives()) read and change
//! common settings, [`php_ini_get_user_content`](php_ini_get_user_content()) and
//! [`php_ini_set_user_content`](php_ini_set_user_content()) the whole file, and
//! [`php_ini_get_user_paths`](php_ini_get_user_paths()) returns where the files are. If `type`
//! is `home`, they use the file in the home directory. If it is `vhost`, they use that of the
//! site that `vhost` names. All functions need EasyApache 4 and the Web Server role.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::lang_php::{self, PhpGetInstalledVersions, PhpSetVhostVersions};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let installed =
//!     lang_php::php_get_installed_versions(client, &PhpGetInstalledVersions::new())
//!         .await?
//!         .data;
//! if let Some(newest) = installed.versions.iter().max() {
//!     let change = PhpSetVhostVersions::new(newest, ["example.com"]);
//!     lang_php::php_set_vhost_versions(client, &change).await?;
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Returns which handler runs PHP for a site, such as cgi.
///
/// Needs EasyApache 4 and the Web Server role.
///
/// The UAPI function `LangPHP::php_get_domain_handler`. It changes nothing. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/php_get_domain_handler/>
#[doc(alias = "LangPHP::php_get_domain_handler")]
pub fn php_get_domain_handler<C: Caller>(
    client: &C,
    params: &PhpGetDomainHandler,
) -> C::Output<Reply<types::PhpGetDomainHandlerData>> {
    client.call(params)
}

/// Returns which handler runs PHP for a site, such as cgi: the parameters of
/// [`php_get_domain_handler()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct PhpGetDomainHandler {
    /// `vhost` for the site that the parameter `vhost` names, `home` for the server's default
    /// handler.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: types::Scope,
    /// Main domain of the site. Required if `type` is `vhost`.
    ///
    /// Wire name `vhost`. Format: `domain`.
    pub vhost: Option<String>,
}

impl PhpGetDomainHandler {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(type_: impl Into<types::Scope>) -> Self {
        Self {
            type_: type_.into(),
            vhost: None,
        }
    }

    /// Sets [`vhost`](field@Self::vhost).
    pub fn vhost(mut self, vhost: impl Into<String>) -> Self {
        self.vhost = Some(vhost.into());
        self
    }
}

impl Named for PhpGetDomainHandler {
    type Data = types::PhpGetDomainHandlerData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "LangPHP",
        "php_get_domain_handler",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("type", &self.type_);
        form.opt("vhost", &self.vhost);
    }
}

impl std::fmt::Debug for PhpGetDomainHandler {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "PhpGetDomainHandler", f)
    }
}

/// Lists the domains that a change of a site's PHP version or of the default version would
/// affect.
///
/// Send `domain`, `system_default`, or both. Without a domain, and with `system_default`
/// missing or false, the call fails. Parked domains are not accepted and not listed. Needs
/// EasyApache 4 and the Web Server role.
///
/// At least one of these must be given: `domain`, `system_default`.
///
/// The UAPI function `LangPHP::php_get_impacted_domains`. It changes nothing. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/php_get_impacted_domains/>
#[doc(alias = "LangPHP::php_get_impacted_domains")]
pub fn php_get_impacted_domains<C: Caller>(
    client: &C,
    params: &PhpGetImpactedDomains,
) -> C::Output<Reply<types::PhpGetImpactedDomainsData>> {
    client.call(params)
}

/// Lists the domains that a change of a site's PHP version or of the default version would
/// affect: the parameters of [`php_get_impacted_domains()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct PhpGetImpactedDomains {
    /// Domains whose PHP version would change.
    ///
    /// Wire name `domain`. Format: `domain`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub domain: Vec<String>,
    /// Whether to list the domains that use the server's default version.
    ///
    /// Wire name `system_default`.
    pub system_default: Option<bool>,
}

impl PhpGetImpactedDomains {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(
        mut self,
        domain: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain = domain.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`system_default`](field@Self::system_default).
    #[inline]
    pub fn system_default(mut self, system_default: bool) -> Self {
        self.system_default = Some(system_default);
        self
    }
}

impl Named for PhpGetImpactedDomains {
    type Data = types::PhpGetImpactedDomainsData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "LangPHP",
        "php_get_impacted_domains",
        Effect::Read,
    );

    const CHECKS: &'static [Check] = &[Check::AtLeastOne(&["domain", "system_default"])];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("domain", &self.domain);
        form.opt("system_default", &self.system_default);
    }
}

impl std::fmt::Debug for PhpGetImpactedDomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "PhpGetImpactedDomains", f)
    }
}

/// Lists the PHP versions that are installed on the server.
///
/// Needs EasyApache 4 and the Web Server role.
///
/// The UAPI function `LangPHP::php_get_installed_versions`. It changes nothing. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/php_get_installed_versions/>
#[doc(alias = "LangPHP::php_get_installed_versions")]
pub fn php_get_installed_versions<C: Caller>(
    client: &C,
    params: &PhpGetInstalledVersions,
) -> C::Output<Reply<types::PhpGetInstalledVersionsData>> {
    client.call(params)
}

/// Lists the PHP versions that are installed on the server: the parameters of
/// [`php_get_installed_versions()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct PhpGetInstalledVersions {}

impl PhpGetInstalledVersions {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for PhpGetInstalledVersions {
    type Data = types::PhpGetInstalledVersionsData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "LangPHP",
        "php_get_installed_versions",
        Effect::Read,
    );
}

/// Returns the default PHP version of sites.
///
/// The UAPI function `LangPHP::php_get_system_default_version`. It changes nothing. Needs the
/// role `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/php_get_system_default_version/>
#[doc(alias = "LangPHP::php_get_system_default_version")]
pub fn php_get_system_default_version<C: Caller>(
    client: &C,
    params: &PhpGetSystemDefaultVersion,
) -> C::Output<Reply<types::PhpGetSystemDefaultVersionData>> {
    client.call(params)
}

/// Returns the default PHP version of sites: the parameters of
/// [`php_get_system_default_version()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct PhpGetSystemDefaultVersion {}

impl PhpGetSystemDefaultVersion {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for PhpGetSystemDefaultVersion {
    type Data = types::PhpGetSystemDefaultVersionData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "LangPHP",
        "php_get_system_default_version",
        Effect::Read,
    );
}

/// Lists the sites with the PHP version that each of them runs.
///
/// It lists all virtual hosts of the caller, and for a reseller also those of the reseller's
/// accounts. Needs EasyApache 4 and the Web Server role.
///
/// Returns: One item per site.
///
/// The UAPI function `LangPHP::php_get_vhost_versions`. It changes nothing. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/php_get_vhost_versions/>
#[doc(alias = "LangPHP::php_get_vhost_versions")]
pub fn php_get_vhost_versions<C: Caller>(
    client: &C,
    params: &PhpGetVhostVersions,
) -> C::Output<Reply<Vec<types::PhpGetVhostVersionsRow>>> {
    client.call(params)
}

/// Lists the sites with the PHP version that each of them runs: the parameters of
/// [`php_get_vhost_versions()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct PhpGetVhostVersions {
    /// Main domain of the site to list. With it, the reference says that the data is a single
    /// object and not a list.
    ///
    /// Wire name `vhost`.
    pub vhost: Option<String>,
}

impl PhpGetVhostVersions {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`vhost`](field@Self::vhost).
    pub fn vhost(mut self, vhost: impl Into<String>) -> Self {
        self.vhost = Some(vhost.into());
        self
    }
}

impl Named for PhpGetVhostVersions {
    type Data = Vec<types::PhpGetVhostVersionsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "LangPHP",
        "php_get_vhost_versions",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("vhost", &self.vhost);
    }
}

impl std::fmt::Debug for PhpGetVhostVersions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "PhpGetVhostVersions", f)
    }
}

/// Lists the common PHP settings of the account or of one site.
///
/// These are the settings in the basic mode of the MultiPHP INI editor. Needs EasyApache 4 with
/// MultiPHP and the Web Server role.
///
/// The UAPI function `LangPHP::php_ini_get_user_basic_directives`. It changes nothing. Needs
/// the role `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/php_ini_get_user_basic_directives/>
#[doc(alias = "LangPHP::php_ini_get_user_basic_directives")]
pub fn php_ini_get_user_basic_directives<C: Caller>(
    client: &C,
    params: &PhpIniGetUserBasicDirectives,
) -> C::Output<Reply<types::PhpIniGetUserBasicDirectivesData>> {
    client.call(params)
}

/// Lists the common PHP settings of the account or of one site: the parameters of
/// [`php_ini_get_user_basic_directives()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct PhpIniGetUserBasicDirectives {
    /// `home` for the file in the home directory, `vhost` for that of the site that the parameter
    /// `vhost` names.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: types::Scope,
    /// Main domain of the site. Required if `type` is `vhost`.
    ///
    /// Wire name `vhost`. Format: `domain`.
    pub vhost: Option<String>,
}

impl PhpIniGetUserBasicDirectives {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(type_: impl Into<types::Scope>) -> Self {
        Self {
            type_: type_.into(),
            vhost: None,
        }
    }

    /// Sets [`vhost`](field@Self::vhost).
    pub fn vhost(mut self, vhost: impl Into<String>) -> Self {
        self.vhost = Some(vhost.into());
        self
    }
}

impl Named for PhpIniGetUserBasicDirectives {
    type Data = types::PhpIniGetUserBasicDirectivesData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "LangPHP",
        "php_ini_get_user_basic_directives",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("type", &self.type_);
        form.opt("vhost", &self.vhost);
    }
}

impl std::fmt::Debug for PhpIniGetUserBasicDirectives {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "PhpIniGetUserBasicDirectives", f)
    }
}

/// Reads the whole php.ini of the account or of one site.
///
/// Needs EasyApache 4 with MultiPHP and the Web Server role.
///
/// The UAPI function `LangPHP::php_ini_get_user_content`. It changes nothing. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/php_ini_get_user_content/>
#[doc(alias = "LangPHP::php_ini_get_user_content")]
pub fn php_ini_get_user_content<C: Caller>(
    client: &C,
    params: &PhpIniGetUserContent,
) -> C::Output<Reply<types::PhpIniGetUserContentData>> {
    client.call(params)
}

/// Reads the whole php.ini of the account or of one site: the parameters of
/// [`php_ini_get_user_content()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct PhpIniGetUserContent {
    /// `home` for the file in the home directory, `vhost` for that of the site that the parameter
    /// `vhost` names.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: types::Scope,
    /// Main domain of the site. Required if `type` is `vhost`.
    ///
    /// Wire name `vhost`. Format: `domain`.
    pub vhost: Option<String>,
}

impl PhpIniGetUserContent {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(type_: impl Into<types::Scope>) -> Self {
        Self {
            type_: type_.into(),
            vhost: None,
        }
    }

    /// Sets [`vhost`](field@Self::vhost).
    pub fn vhost(mut self, vhost: impl Into<String>) -> Self {
        self.vhost = Some(vhost.into());
        self
    }
}

impl Named for PhpIniGetUserContent {
    type Data = types::PhpIniGetUserContentData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "LangPHP",
        "php_ini_get_user_content",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("type", &self.type_);
        form.opt("vhost", &self.vhost);
    }
}

impl std::fmt::Debug for PhpIniGetUserContent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "PhpIniGetUserContent", f)
    }
}

/// Lists the php.ini files of the account and of its sites.
///
/// Needs EasyApache 4 with MultiPHP and the Web Server role.
///
/// The UAPI function `LangPHP::php_ini_get_user_paths`. It changes nothing. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/php_ini_get_user_paths/>
#[doc(alias = "LangPHP::php_ini_get_user_paths")]
pub fn php_ini_get_user_paths<C: Caller>(
    client: &C,
    params: &PhpIniGetUserPaths,
) -> C::Output<Reply<types::PhpIniGetUserPathsData>> {
    client.call(params)
}

/// Lists the php.ini files of the account and of its sites: the parameters of
/// [`php_ini_get_user_paths()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct PhpIniGetUserPaths {}

impl PhpIniGetUserPaths {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for PhpIniGetUserPaths {
    type Data = types::PhpIniGetUserPathsData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "LangPHP",
        "php_ini_get_user_paths",
        Effect::Read,
    );
}

/// Sets common PHP settings for the account or for one site.
///
/// Other settings do not change. Needs EasyApache 4 with MultiPHP and the Web Server role.
///
/// The UAPI function `LangPHP::php_ini_set_user_basic_directives`. It may change something.
/// Needs the role `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/php_ini_set_user_basic_directives/>
#[doc(alias = "LangPHP::php_ini_set_user_basic_directives")]
pub fn php_ini_set_user_basic_directives<C: Caller>(
    client: &C,
    params: &PhpIniSetUserBasicDirectives,
) -> C::Output<Reply<Dynamic>> {
    client.call(params)
}

/// Sets common PHP settings for the account or for one site: the parameters of
/// [`php_ini_set_user_basic_directives()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct PhpIniSetUserBasicDirectives {
    /// Directives, each a name, a colon and a value, such as `memory_limit:256M`.
    ///
    /// Wire name `directive`.
    pub directive: Vec<String>,
    /// `home` for the file in the home directory, `vhost` for that of the site that the parameter
    /// `vhost` names.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: types::Scope,
    /// Main domain of the site. Required if `type` is `vhost`.
    ///
    /// Wire name `vhost`. Format: `domain`.
    pub vhost: Option<String>,
}

impl PhpIniSetUserBasicDirectives {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        directive: impl IntoIterator<Item = impl Into<String>>,
        type_: impl Into<types::Scope>,
    ) -> Self {
        Self {
            directive: directive.into_iter().map(|item| item.into()).collect(),
            type_: type_.into(),
            vhost: None,
        }
    }

    /// Sets [`vhost`](field@Self::vhost).
    pub fn vhost(mut self, vhost: impl Into<String>) -> Self {
        self.vhost = Some(vhost.into());
        self
    }
}

impl Named for PhpIniSetUserBasicDirectives {
    type Data = Dynamic;

    const CALL: Call = Call::new(
        Api::Uapi,
        "LangPHP",
        "php_ini_set_user_basic_directives",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("directive", &self.directive);
        form.put("type", &self.type_);
        form.opt("vhost", &self.vhost);
    }
}

impl std::fmt::Debug for PhpIniSetUserBasicDirectives {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "PhpIniSetUserBasicDirectives", f)
    }
}

/// Replaces the whole php.ini of the account or of one site.
///
/// The previous content is overwritten. Needs EasyApache 4 with MultiPHP and the Web Server
/// role.
///
/// The UAPI function `LangPHP::php_ini_set_user_content`. It may change something. Needs the
/// role `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/php_ini_set_user_content/>
#[doc(alias = "LangPHP::php_ini_set_user_content")]
pub fn php_ini_set_user_content<C: Caller>(
    client: &C,
    params: &PhpIniSetUserContent,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Replaces the whole php.ini of the account or of one site: the parameters of
/// [`php_ini_set_user_content()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct PhpIniSetUserContent {
    /// The whole new content of the file.
    ///
    /// Wire name `content`.
    pub content: String,
    /// `home` for the file in the home directory, `vhost` for that of the site that the parameter
    /// `vhost` names.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: types::Scope,
    /// Main domain of the site. Required if `type` is `vhost`.
    ///
    /// Wire name `vhost`. Format: `domain`.
    pub vhost: Option<String>,
}

impl PhpIniSetUserContent {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(content: impl Into<String>, type_: impl Into<types::Scope>) -> Self {
        Self {
            content: content.into(),
            type_: type_.into(),
            vhost: None,
        }
    }

    /// Sets [`vhost`](field@Self::vhost).
    pub fn vhost(mut self, vhost: impl Into<String>) -> Self {
        self.vhost = Some(vhost.into());
        self
    }
}

impl Named for PhpIniSetUserContent {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "LangPHP",
        "php_ini_set_user_content",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("content", &self.content);
        form.put("type", &self.type_);
        form.opt("vhost", &self.vhost);
    }
}

impl std::fmt::Debug for PhpIniSetUserContent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "PhpIniSetUserContent", f)
    }
}

/// Sets the PHP version of sites.
///
/// It takes effect at once, and may break code that does not support the version.
/// [`php_get_impacted_domains`](php_get_impacted_domains()) lists the other affected domains.
/// Needs EasyApache 4 and the Web Server role.
///
/// The UAPI function `LangPHP::php_set_vhost_versions`. It may change something. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/php_set_vhost_versions/>
#[doc(alias = "LangPHP::php_set_vhost_versions")]
pub fn php_set_vhost_versions<C: Caller>(
    client: &C,
    params: &PhpSetVhostVersions,
) -> C::Output<Reply<types::PhpSetVhostVersionsData>> {
    client.call(params)
}

/// Sets the PHP version of sites: the parameters of [`php_set_vhost_versions()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct PhpSetVhostVersions {
    /// Package name, such as `ea-php82`, from
    /// [`php_get_installed_versions`](php_get_installed_versions()).
    ///
    /// Wire name `version`.
    pub version: String,
    /// Main domains of the sites.
    ///
    /// Wire name `vhost`. Format: `domain`.
    pub vhost: Vec<String>,
}

impl PhpSetVhostVersions {
    /// Creates the parameters.
    pub fn new(
        version: impl Into<String>,
        vhost: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            version: version.into(),
            vhost: vhost.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for PhpSetVhostVersions {
    type Data = types::PhpSetVhostVersionsData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "LangPHP",
        "php_set_vhost_versions",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("version", &self.version);
        form.repeated("vhost", &self.vhost);
    }
}

impl std::fmt::Debug for PhpSetVhostVersions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "PhpSetVhostVersions", f)
    }
}
