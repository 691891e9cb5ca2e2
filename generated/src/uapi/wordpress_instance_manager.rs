// Made by cpanel-codegen from schema/uapi/WordPressInstanceManager.yaml. Do not edit: change the schema and regenerate.

//! Finds the account's WordPress sites, reads their settings, and changes the admin password
//! and automatic updates.
//!
//! The module `WordPressInstanceManager` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`cancel_scan()`] | Stops the running scan for WordPress sites. *Removed in version 11.138.0.10.* |
//! | [`change_admin_password()`] | Sets a new password for the administrator of a WordPress site. *Removed in version 11.138.0.10.* |
//! | [`cleanup_scan()`] | Removes the log of a finished scan. *Removed in version 11.138.0.10.* |
//! | [`configure_autoupdate()`] | Sets which WordPress releases a site installs automatically. *Removed in version 11.138.0.10.* |
//! | [`get_api_version()`] | Returns the version of the server's WordPress Manager plugin. *Removed in version 11.138.0.10.* |
//! | [`get_instance_by_id()`] | Returns the settings of one WordPress site, with its administrators and update settings. *Removed in version 11.138.0.10.* |
//! | [`get_instances()`] | Lists the WordPress sites of the account that the server knows. *Removed in version 11.138.0.10.* |
//! | [`get_latest_wordpress_version_from_wordpress_org()`] | Lists the WordPress releases that wordpress.org offers. *Removed in version 11.138.0.10.* |
//! | [`get_scan_results()`] | Returns whether a scan for WordPress sites is running, and its results. *Removed in version 11.138.0.10.* |
//! | [`is_installable_addon_available()`] | Returns whether the server has the packaged WordPress cPAddon. *Removed in version 11.138.0.10.* |
//! | [`start_scan()`] | Starts a scan of the account for WordPress sites. *Removed in version 11.138.0.10.* |
//!
//! These functions manage the WordPress sites of the account, which are called instances. All
//! functions need the WordPress Manager plugin on the server.
//!
//! [`get_instances`](get_instances()) lists the known sites, and
//! [`get_instance_by_id`](get_instance_by_id()) also returns the administrators, the versions
//! and the update settings of one site. [`change_admin_password`](change_admin_password()) and
//! [`configure_autoupdate`](configure_autoupdate()) change a site.
//!
//! A scan finds sites that were not installed through cPanel. [`start_scan`](start_scan())
//! starts a scan, [`get_scan_results`](get_scan_results()) returns its results and whether it
//! is running, [`cancel_scan`](cancel_scan()) stops it, and [`cleanup_scan`](cleanup_scan())
//! removes the log of a finished scan. The server also sends the progress as server-sent
//! events.
//!
//! - `addon_type` says how a site was installed: `modern` by the packaged (RPM) WordPress
//!   cPAddon, `legacy` by the older cPAddon, `unmanaged` in another way, such as with
//!   WordPress's own installer.
//! - Much of the information was recorded when the site was installed or found. Later changes,
//!   such as a renamed administrator or another database, may be missing.
//! - Addresses have no scheme, as in `example.com/blog`.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::wordpress_instance_manager::{
//!     self, ConfigureAutoupdate, ConfigureAutoupdateRequired, GetInstances,
//! };
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let found =
//!     wordpress_instance_manager::get_instances(client, &GetInstances::new()).await?.data;
//! for site in found.instances {
//!     println!("{:?} runs {:?}", site.site_url, site.current_version);
//!     let updates = ConfigureAutoupdate::new(ConfigureAutoupdateRequired {
//!         autoupdate_core_major: false,
//!         autoupdate_core_minor: true,
//!         id: &site.id,
//!     });
//!     wordpress_instance_manager::configure_autoupdate(client, &updates).await?;
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Stops the running scan for WordPress sites.
///
/// Needs the WordPress Manager plugin.
///
/// Returns: Whether a scan was stopped.
///
/// The UAPI function `WordPressInstanceManager::cancel_scan`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/cancel_scan/>
///
/// **Removed** in version 11.138.0.10 of cPanel. Older servers still have it.
#[doc(alias = "WordPressInstanceManager::cancel_scan")]
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
pub fn cancel_scan<C: Caller>(
    client: &C,
    params: &CancelScan,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Stops the running scan for WordPress sites: the parameters of [`cancel_scan()`].
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CancelScan {}

impl CancelScan {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for CancelScan {
    type Data = Option<bool>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WordPressInstanceManager",
        "cancel_scan",
        Effect::Write,
    );
}

/// Sets a new password for the administrator of a WordPress site.
///
/// The old password stops working at once and cannot be restored. Needs the WordPress Manager
/// plugin.
///
/// The UAPI function `WordPressInstanceManager::change_admin_password`. It may change
/// something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/change_admin_password/>
///
/// **Removed** in version 11.138.0.10 of cPanel. Older servers still have it.
#[doc(alias = "WordPressInstanceManager::change_admin_password")]
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
pub fn change_admin_password<C: Caller>(
    client: &C,
    params: &ChangeAdminPassword,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets a new password for the administrator of a WordPress site: the parameters of
/// [`change_admin_password()`].
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ChangeAdminPassword {
    /// Identifier of the site, from [`get_instances`](get_instances()).
    ///
    /// Wire name `id`.
    pub id: String,
    /// The new password, in plain text.
    ///
    /// Wire name `password`.
    pub password: Secret,
}

impl ChangeAdminPassword {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            id: id.into(),
            password: password.into(),
        }
    }
}

impl Named for ChangeAdminPassword {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "WordPressInstanceManager",
        "change_admin_password",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("id", &self.id);
        form.put("password", &self.password);
    }
}

impl std::fmt::Debug for ChangeAdminPassword {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ChangeAdminPassword", f)
    }
}

/// Removes the log of a finished scan.
///
/// Needs the WordPress Manager plugin.
///
/// The UAPI function `WordPressInstanceManager::cleanup_scan`. It may change something.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/cleanup_scan/>
///
/// **Removed** in version 11.138.0.10 of cPanel. Older servers still have it.
#[doc(alias = "WordPressInstanceManager::cleanup_scan")]
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
pub fn cleanup_scan<C: Caller>(
    client: &C,
    params: &CleanupScan,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Removes the log of a finished scan: the parameters of [`cleanup_scan()`].
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CleanupScan {
    /// Identifier of the scan, from [`start_scan`](start_scan()).
    ///
    /// Wire name `guid`.
    pub guid: String,
}

impl CleanupScan {
    /// Creates the parameters.
    pub fn new(guid: impl Into<String>) -> Self {
        Self { guid: guid.into() }
    }
}

impl Named for CleanupScan {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "WordPressInstanceManager",
        "cleanup_scan",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("guid", &self.guid);
    }
}

impl std::fmt::Debug for CleanupScan {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CleanupScan", f)
    }
}

/// Sets which WordPress releases a site installs automatically.
///
/// The function edits the site's `wp-config.php`. A filter of a plugin may override the
/// settings, so check `autoupdate.core.has_filter` in
/// [`get_instance_by_id`](get_instance_by_id()) first. If updates are enabled for a `legacy`
/// site, the server also converts the site to the packaged cPAddon (`modern`), and its
/// identifier changes. Needs the WordPress Manager plugin.
///
/// Returns: The site before and after the conversion, if it was converted.
///
/// The UAPI function `WordPressInstanceManager::configure_autoupdate`. It may change something.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/configure_autoupdate/>
///
/// **Removed** in version 11.138.0.10 of cPanel. Older servers still have it.
#[doc(alias = "WordPressInstanceManager::configure_autoupdate")]
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
pub fn configure_autoupdate<C: Caller>(
    client: &C,
    params: &ConfigureAutoupdate,
) -> C::Output<Reply<types::ConfigureAutoupdateData>> {
    client.call(params)
}

/// Sets which WordPress releases a site installs automatically: the parameters of
/// [`configure_autoupdate()`].
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ConfigureAutoupdate {
    /// Whether major releases are installed automatically.
    ///
    /// Wire name `autoupdate.core.major`.
    #[cfg_attr(feature = "serde", serde(rename = "autoupdate.core.major"))]
    pub autoupdate_core_major: bool,
    /// Whether minor releases, such as security fixes, are installed automatically.
    ///
    /// Wire name `autoupdate.core.minor`.
    #[cfg_attr(feature = "serde", serde(rename = "autoupdate.core.minor"))]
    pub autoupdate_core_minor: bool,
    /// Identifier of the site, from [`get_instances`](get_instances()).
    ///
    /// Wire name `id`.
    pub id: String,
}

/// The required parameters of [`ConfigureAutoupdate::new()`].
#[derive(Clone)]
#[must_use]
pub struct ConfigureAutoupdateRequired<'a> {
    /// See [`autoupdate_core_major`](field@ConfigureAutoupdate::autoupdate_core_major).
    pub autoupdate_core_major: bool,
    /// See [`autoupdate_core_minor`](field@ConfigureAutoupdate::autoupdate_core_minor).
    pub autoupdate_core_minor: bool,
    /// See [`id`](field@ConfigureAutoupdate::id).
    pub id: &'a str,
}

impl ConfigureAutoupdate {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: ConfigureAutoupdateRequired<'_>) -> Self {
        Self {
            autoupdate_core_major: required.autoupdate_core_major,
            autoupdate_core_minor: required.autoupdate_core_minor,
            id: required.id.into(),
        }
    }
}

impl Named for ConfigureAutoupdate {
    type Data = types::ConfigureAutoupdateData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WordPressInstanceManager",
        "configure_autoupdate",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("autoupdate.core.major", &self.autoupdate_core_major);
        form.put("autoupdate.core.minor", &self.autoupdate_core_minor);
        form.put("id", &self.id);
    }
}

impl std::fmt::Debug for ConfigureAutoupdate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ConfigureAutoupdate", f)
    }
}

/// Returns the version of the server's WordPress Manager plugin.
///
/// Fails if the plugin is not installed, so the function can check whether it is.
///
/// The UAPI function `WordPressInstanceManager::get_api_version`. It changes nothing. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_api_version/>
///
/// **Removed** in version 11.138.0.10 of cPanel. Older servers still have it.
#[doc(alias = "WordPressInstanceManager::get_api_version")]
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
pub fn get_api_version<C: Caller>(
    client: &C,
    params: &GetApiVersion,
) -> C::Output<Reply<types::GetApiVersionData>> {
    client.call(params)
}

/// Returns the version of the server's WordPress Manager plugin: the parameters of
/// [`get_api_version()`].
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetApiVersion {}

impl GetApiVersion {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetApiVersion {
    type Data = types::GetApiVersionData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WordPressInstanceManager",
        "get_api_version",
        Effect::Read,
    );
}

/// Returns the settings of one WordPress site, with its administrators and update settings.
///
/// Part of the data was recorded when the site was installed and may be out of date. Needs the
/// WordPress Manager plugin.
///
/// The UAPI function `WordPressInstanceManager::get_instance_by_id`. It changes nothing.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_instance_by_id/>
///
/// **Removed** in version 11.138.0.10 of cPanel. Older servers still have it.
#[doc(alias = "WordPressInstanceManager::get_instance_by_id")]
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
pub fn get_instance_by_id<C: Caller>(
    client: &C,
    params: &GetInstanceById,
) -> C::Output<Reply<types::Instance>> {
    client.call(params)
}

/// Returns the settings of one WordPress site, with its administrators and update settings: the
/// parameters of [`get_instance_by_id()`].
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetInstanceById {
    /// Identifier of the site, from [`get_instances`](get_instances()).
    ///
    /// Wire name `id`.
    pub id: String,
}

impl GetInstanceById {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Named for GetInstanceById {
    type Data = types::Instance;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WordPressInstanceManager",
        "get_instance_by_id",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("id", &self.id);
    }
}

impl std::fmt::Debug for GetInstanceById {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetInstanceById", f)
    }
}

/// Lists the WordPress sites of the account that the server knows.
///
/// Sites that were not installed through cPanel appear after a scan
/// ([`start_scan`](start_scan())). The data was recorded when a site was installed or found and
/// may be out of date. Needs the WordPress Manager plugin.
///
/// The UAPI function `WordPressInstanceManager::get_instances`. It changes nothing. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_instances/>
///
/// **Removed** in version 11.138.0.10 of cPanel. Older servers still have it.
#[doc(alias = "WordPressInstanceManager::get_instances")]
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
pub fn get_instances<C: Caller>(
    client: &C,
    params: &GetInstances,
) -> C::Output<Reply<types::GetInstancesData>> {
    client.call(params)
}

/// Lists the WordPress sites of the account that the server knows: the parameters of
/// [`get_instances()`].
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetInstances {}

impl GetInstances {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetInstances {
    type Data = types::GetInstancesData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WordPressInstanceManager",
        "get_instances",
        Effect::Read,
    );
}

/// Lists the WordPress releases that wordpress.org offers.
///
/// The server uses a cached copy of the list unless the copy is too old. Needs the WordPress
/// Manager plugin, and a server that can reach wordpress.org.
///
/// The UAPI function
/// `WordPressInstanceManager::get_latest_wordpress_version_from_wordpress_org`. It changes
/// nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_latest_wordpress_version_from_wordpress_org/>
///
/// **Removed** in version 11.138.0.10 of cPanel. Older servers still have it.
#[doc(
    alias = "WordPressInstanceManager::get_latest_wordpress_version_from_wordpress_org"
)]
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
pub fn get_latest_wordpress_version_from_wordpress_org<C: Caller>(
    client: &C,
    params: &GetLatestWordpressVersionFromWordpressOrg,
) -> C::Output<Reply<types::GetLatestWordpressVersionFromWordpressOrgData>> {
    client.call(params)
}

/// Lists the WordPress releases that wordpress.org offers: the parameters of
/// [`get_latest_wordpress_version_from_wordpress_org()`].
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetLatestWordpressVersionFromWordpressOrg {
    /// Maximum age of the cached copy, in seconds. By default, `86400` (one day).
    ///
    /// Wire name `cache_time`. At least `0`. Default: `86400`.
    pub cache_time: Option<i64>,
    /// Whether to request the list from wordpress.org even if the cached copy is fresh. By default,
    /// no.
    ///
    /// Wire name `force`. Default: `false`.
    pub force: Option<bool>,
}

impl GetLatestWordpressVersionFromWordpressOrg {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cache_time`](field@Self::cache_time).
    pub fn cache_time(mut self, cache_time: impl Into<i64>) -> Self {
        self.cache_time = Some(cache_time.into());
        self
    }

    /// Sets [`force`](field@Self::force).
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

impl Named for GetLatestWordpressVersionFromWordpressOrg {
    type Data = types::GetLatestWordpressVersionFromWordpressOrgData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WordPressInstanceManager",
        "get_latest_wordpress_version_from_wordpress_org",
        Effect::Read,
    );

    const CHECKS: &'static [Check] = &[Check::Range("cache_time", 0.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("cache_time", &self.cache_time);
        form.opt("force", &self.force);
    }
}

impl std::fmt::Debug for GetLatestWordpressVersionFromWordpressOrg {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(
            self,
            "GetLatestWordpressVersionFromWordpressOrg",
            f,
        )
    }
}

/// Returns whether a scan for WordPress sites is running, and its results.
///
/// Repeat the call until `is_running` is false. Needs the WordPress Manager plugin.
///
/// The UAPI function `WordPressInstanceManager::get_scan_results`. It changes nothing. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_scan_results/>
///
/// **Removed** in version 11.138.0.10 of cPanel. Older servers still have it.
#[doc(alias = "WordPressInstanceManager::get_scan_results")]
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
pub fn get_scan_results<C: Caller>(
    client: &C,
    params: &GetScanResults,
) -> C::Output<Reply<types::GetScanResultsData>> {
    client.call(params)
}

/// Returns whether a scan for WordPress sites is running, and its results: the parameters of
/// [`get_scan_results()`].
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetScanResults {}

impl GetScanResults {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetScanResults {
    type Data = types::GetScanResultsData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WordPressInstanceManager",
        "get_scan_results",
        Effect::Read,
    );
}

/// Returns whether the server has the packaged WordPress cPAddon.
///
/// Needs the WordPress Manager plugin.
///
/// Returns: Whether the cPAddon is installed, so that WordPress can be installed through
/// cPanel.
///
/// The UAPI function `WordPressInstanceManager::is_installable_addon_available`. It changes
/// nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/is_installable_addon_available/>
///
/// **Removed** in version 11.138.0.10 of cPanel. Older servers still have it.
#[doc(alias = "WordPressInstanceManager::is_installable_addon_available")]
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
pub fn is_installable_addon_available<C: Caller>(
    client: &C,
    params: &IsInstallableAddonAvailable,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Returns whether the server has the packaged WordPress cPAddon: the parameters of
/// [`is_installable_addon_available()`].
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct IsInstallableAddonAvailable {}

impl IsInstallableAddonAvailable {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for IsInstallableAddonAvailable {
    type Data = Option<bool>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WordPressInstanceManager",
        "is_installable_addon_available",
        Effect::Read,
    );
}

/// Starts a scan of the account for WordPress sites.
///
/// The scan runs in the background and adds new sites to the list of
/// [`get_instances`](get_instances()). [`get_scan_results`](get_scan_results()) returns its
/// progress, and `sse_url` sends it as server-sent events: `found` (with `path`), `register` (a
/// new site was added), `register-failed` and `register-load-failed` (with an error text), and
/// at the end `done` (with `found` and `converted`), `terminated` or `timedout`. Needs the
/// WordPress Manager plugin.
///
/// The UAPI function `WordPressInstanceManager::start_scan`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WordPressInstanceManager-start_scan/>
///
/// **Removed** in version 11.138.0.10 of cPanel. Older servers still have it.
#[doc(alias = "WordPressInstanceManager::start_scan")]
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
pub fn start_scan<C: Caller>(
    client: &C,
    params: &StartScan,
) -> C::Output<Reply<types::StartScanData>> {
    client.call(params)
}

/// Starts a scan of the account for WordPress sites: the parameters of [`start_scan()`].
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct StartScan {}

impl StartScan {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for StartScan {
    type Data = types::StartScanData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WordPressInstanceManager",
        "start_scan",
        Effect::Write,
    );
}
