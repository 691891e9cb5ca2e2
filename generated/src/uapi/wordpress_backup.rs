// Made by cpanel-codegen from schema/uapi/WordPressBackup.yaml. Do not edit: change the schema and regenerate.

//! Backs up single WordPress sites, and lists the backups and their progress.
//!
//! The module `WordPressBackup` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`any_running()`] | Returns whether any WordPress site of the account is currently being backed up. |
//! | [`cancel()`] | Cancels the backup of a WordPress site. |
//! | [`cleanup()`] | Removes the temporary data of a finished backup of a WordPress site. |
//! | [`get_available_backups()`] | Lists the backups of a WordPress site. |
//! | [`is_running()`] | Returns whether a WordPress site is currently being backed up. |
//! | [`start()`] | Starts the backup of a WordPress site. |
//!
//! These functions create archives of WordPress sites in a directory of the home directory. All
//! functions need the WordPress Manager plugin on the server.
//!
//! - [`start`](start()) starts a backup in the background. The server also sends the progress
//!   as server-sent events at `sse_url`.
//! - [`is_running`](is_running()) returns whether the backup of a site is running, and
//!   [`any_running`](any_running()) whether any backup is running.
//! - [`cancel`](cancel()) cancels a backup, and [`cleanup`](cleanup()) removes the temporary
//!   data of a finished backup.
//! - [`get_available_backups`](get_available_backups()) lists the archives.
//!
//! The address of a site without the scheme identifies the site, such as `example.com/blog`.
//! The module `WordPressRestore` restores backups.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::wordpress_backup::{self, GetAvailableBackups, IsRunning, Start};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let site = "example.com";
//! let started = wordpress_backup::start(client, &Start::new(site)).await?.data;
//! println!("backup {:?} has begun", started.backup_id);
//!
//! // Check later whether the backup is finished.
//! let running = wordpress_backup::is_running(client, &IsRunning::new(site)).await?.data;
//! if !running.is_running {
//!     let backups =
//!         wordpress_backup::get_available_backups(client, &GetAvailableBackups::new(site))
//!             .await?;
//!     println!("{} backups", backups.data.available.len());
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Returns whether any WordPress site of the account is currently being backed up.
///
/// Needs the WordPress Manager plugin.
///
/// The UAPI function `WordPressBackup::any_running`. It changes nothing. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/any_running/>
#[doc(alias = "WordPressBackup::any_running")]
pub fn any_running<C: Caller>(
    client: &C,
    params: &AnyRunning,
) -> C::Output<Reply<types::AnyRunningData>> {
    client.call(params)
}

/// Returns whether any WordPress site of the account is currently being backed up: the
/// parameters of [`any_running()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AnyRunning {}

impl AnyRunning {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for AnyRunning {
    type Data = types::AnyRunningData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WordPressBackup",
        "any_running",
        Effect::Read,
    );
}

/// Cancels the backup of a WordPress site.
///
/// Needs the WordPress Manager plugin.
///
/// The UAPI function `WordPressBackup::cancel`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/cancel/>
#[doc(alias = "WordPressBackup::cancel")]
pub fn cancel<C: Caller>(
    client: &C,
    params: &Cancel,
) -> C::Output<Reply<types::Outcome>> {
    client.call(params)
}

/// Cancels the backup of a WordPress site: the parameters of [`cancel()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Cancel {
    /// Address of the site, without the scheme, such as `example.com/blog`.
    ///
    /// Wire name `site`.
    pub site: String,
}

impl Cancel {
    /// Creates the parameters.
    pub fn new(site: impl Into<String>) -> Self {
        Self { site: site.into() }
    }
}

impl Named for Cancel {
    type Data = types::Outcome;

    const CALL: Call = Call::new(Api::Uapi, "WordPressBackup", "cancel", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("site", &self.site);
    }
}

impl std::fmt::Debug for Cancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Cancel", f)
    }
}

/// Removes the temporary data of a finished backup of a WordPress site.
///
/// Call this function after the backup has ended. While a backup is running, `ok` is false.
/// Needs the WordPress Manager plugin.
///
/// The UAPI function `WordPressBackup::cleanup`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/cleanup/>
#[doc(alias = "WordPressBackup::cleanup")]
pub fn cleanup<C: Caller>(
    client: &C,
    params: &Cleanup,
) -> C::Output<Reply<types::Outcome>> {
    client.call(params)
}

/// Removes the temporary data of a finished backup of a WordPress site: the parameters of
/// [`cleanup()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Cleanup {
    /// Address of the site, without the scheme, such as `example.com/blog`.
    ///
    /// Wire name `site`.
    pub site: String,
}

impl Cleanup {
    /// Creates the parameters.
    pub fn new(site: impl Into<String>) -> Self {
        Self { site: site.into() }
    }
}

impl Named for Cleanup {
    type Data = types::Outcome;

    const CALL: Call = Call::new(Api::Uapi, "WordPressBackup", "cleanup", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("site", &self.site);
    }
}

impl std::fmt::Debug for Cleanup {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Cleanup", f)
    }
}

/// Lists the backups of a WordPress site.
///
/// Needs the WordPress Manager plugin.
///
/// The UAPI function `WordPressBackup::get_available_backups`. It changes nothing. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_available_backups/>
#[doc(alias = "WordPressBackup::get_available_backups")]
pub fn get_available_backups<C: Caller>(
    client: &C,
    params: &GetAvailableBackups,
) -> C::Output<Reply<types::GetAvailableBackupsData>> {
    client.call(params)
}

/// Lists the backups of a WordPress site: the parameters of [`get_available_backups()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetAvailableBackups {
    /// Address of the site, without the scheme, such as `example.com/blog`.
    ///
    /// Wire name `site`.
    pub site: String,
}

impl GetAvailableBackups {
    /// Creates the parameters.
    pub fn new(site: impl Into<String>) -> Self {
        Self { site: site.into() }
    }
}

impl Named for GetAvailableBackups {
    type Data = types::GetAvailableBackupsData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WordPressBackup",
        "get_available_backups",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("site", &self.site);
    }
}

impl std::fmt::Debug for GetAvailableBackups {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetAvailableBackups", f)
    }
}

/// Returns whether a WordPress site is currently being backed up.
///
/// Needs the WordPress Manager plugin.
///
/// The UAPI function `WordPressBackup::is_running`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/is_running/>
#[doc(alias = "WordPressBackup::is_running")]
pub fn is_running<C: Caller>(
    client: &C,
    params: &IsRunning,
) -> C::Output<Reply<types::IsRunningData>> {
    client.call(params)
}

/// Returns whether a WordPress site is currently being backed up: the parameters of
/// [`is_running()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct IsRunning {
    /// Address of the site, without the scheme, such as `example.com/blog`.
    ///
    /// Wire name `site`.
    pub site: String,
}

impl IsRunning {
    /// Creates the parameters.
    pub fn new(site: impl Into<String>) -> Self {
        Self { site: site.into() }
    }
}

impl Named for IsRunning {
    type Data = types::IsRunningData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WordPressBackup",
        "is_running",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("site", &self.site);
    }
}

impl std::fmt::Debug for IsRunning {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "IsRunning", f)
    }
}

/// Starts the backup of a WordPress site.
///
/// The backup runs in the background: call [`is_running`](is_running()) until it has ended. The
/// archive counts towards the account's disk quota. Needs the WordPress Manager plugin.
///
/// The UAPI function `WordPressBackup::start`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/start/>
#[doc(alias = "WordPressBackup::start")]
pub fn start<C: Caller>(
    client: &C,
    params: &Start,
) -> C::Output<Reply<types::StartData>> {
    client.call(params)
}

/// Starts the backup of a WordPress site: the parameters of [`start()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Start {
    /// Address of the site, without the scheme, such as `example.com/blog`.
    ///
    /// Wire name `site`.
    pub site: String,
}

impl Start {
    /// Creates the parameters.
    pub fn new(site: impl Into<String>) -> Self {
        Self { site: site.into() }
    }
}

impl Named for Start {
    type Data = types::StartData;

    const CALL: Call = Call::new(Api::Uapi, "WordPressBackup", "start", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("site", &self.site);
    }
}

impl std::fmt::Debug for Start {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Start", f)
    }
}
