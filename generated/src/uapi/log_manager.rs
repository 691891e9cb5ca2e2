// Made by cpanel-codegen from schema/uapi/LogManager.yaml. Do not edit: change the schema and regenerate.

//! Archives raw web logs in the account, deletes archives, and reads PHP error logs.
//!
//! The module `LogManager` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`delete_archive()`] | Deletes an archive of web logs. |
//! | [`get_settings()`] | Returns whether web logs are archived in the account, and how long archives are kept. |
//! | [`list_archives()`] | Lists the archived web logs. |
//! | [`list_error_logs()`] | Lists the PHP error logs of a domain. |
//! | [`set_settings()`] | Changes whether web logs are archived and how long archives are kept. |
//! | [`view_error_log()`] | Returns the last lines of a PHP error log. |
//!
//! Raw web logs can be archived in `logs` below the home directory.
//! [`set_settings`](set_settings()) enables this and sets how long archives are kept,
//! [`list_archives`](list_archives()) lists them, and [`delete_archive`](delete_archive())
//! deletes one.
//!
//! PHP writes errors to a separate log, whose path depends on how the site runs PHP.
//! [`list_error_logs`](list_error_logs()) lists the possible paths for a domain and whether
//! there is a log, and [`view_error_log`](view_error_log()) returns the last lines of one.
//! `Stats::get_site_errors` reads the web server's error log instead.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::log_manager::{self, ListErrorLogs};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let logs = log_manager::list_error_logs(client, &ListErrorLogs::new("example.com"));
//! for log in logs.await?.data {
//!     println!("{:?}: {:?} bytes", log.path, log.size);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Deletes an archive of web logs.
///
/// This cannot be undone. [`list_archives`](list_archives()) lists the archives.
///
/// The UAPI function `LogManager::delete_archive`. It may change something. Since version
/// 11.136. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/LogManager-delete_archive/>
#[doc(alias = "LogManager::delete_archive")]
pub fn delete_archive<C: Caller>(
    client: &C,
    params: &DeleteArchive,
) -> C::Output<Reply<Dynamic>> {
    client.call(params)
}

/// Deletes an archive of web logs: the parameters of [`delete_archive()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteArchive {
    /// Name of the archive without its directory, such as `example.com-Aug-2024.gz`.
    ///
    /// Wire name `file`.
    pub file: String,
}

impl DeleteArchive {
    /// Creates the parameters.
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into() }
    }
}

impl Named for DeleteArchive {
    type Data = Dynamic;

    const CALL: Call = Call::new(
        Api::Uapi,
        "LogManager",
        "delete_archive",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("file", &self.file);
    }
}

impl std::fmt::Debug for DeleteArchive {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteArchive", f)
    }
}

/// Returns whether web logs are archived in the account, and how long archives are kept.
///
/// The UAPI function `LogManager::get_settings`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/LogManager-get_settings/>
#[doc(alias = "LogManager::get_settings")]
pub fn get_settings<C: Caller>(
    client: &C,
    params: &GetSettings,
) -> C::Output<Reply<types::GetSettingsData>> {
    client.call(params)
}

/// Returns whether web logs are archived in the account, and how long archives are kept: the
/// parameters of [`get_settings()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetSettings {}

impl GetSettings {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetSettings {
    type Data = types::GetSettingsData;

    const CALL: Call = Call::new(Api::Uapi, "LogManager", "get_settings", Effect::Read);
}

/// Lists the archived web logs.
///
/// The archives are in `logs` in the account's home directory and count toward its quota.
///
/// Returns: One item for each archive.
///
/// The UAPI function `LogManager::list_archives`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_archives/>
#[doc(alias = "LogManager::list_archives")]
pub fn list_archives<C: Caller>(
    client: &C,
    params: &ListArchives,
) -> C::Output<Reply<Vec<types::ListArchivesRow>>> {
    client.call(params)
}

/// Lists the archived web logs: the parameters of [`list_archives()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListArchives {}

impl ListArchives {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListArchives {
    type Data = Vec<types::ListArchivesRow>;

    const CALL: Call = Call::new(Api::Uapi, "LogManager", "list_archives", Effect::Read);
}

/// Lists the PHP error logs of a domain.
///
/// A log that is missing or cannot be read is listed too. `error` then has the reason.
///
/// Returns: Each item is a log.
///
/// The UAPI function `LogManager::list_error_logs`. It changes nothing. Since version 11.138.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/LogManager-list_error_logs/>
///
/// Not certain: That null means a missing file is assumed, because these members may be null.
#[doc(alias = "LogManager::list_error_logs")]
pub fn list_error_logs<C: Caller>(
    client: &C,
    params: &ListErrorLogs,
) -> C::Output<Reply<Vec<types::ListErrorLogsRow>>> {
    client.call(params)
}

/// Lists the PHP error logs of a domain: the parameters of [`list_error_logs()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListErrorLogs {
    /// Domain whose PHP logs are listed.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl ListErrorLogs {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for ListErrorLogs {
    type Data = Vec<types::ListErrorLogsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "LogManager",
        "list_error_logs",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for ListErrorLogs {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListErrorLogs", f)
    }
}

/// Changes whether web logs are archived and how long archives are kept.
///
/// Send at least one of the three parameters.
///
/// At least one of these must be given: `archive_logs`, `prune_archive`, `retention_days`.
///
/// The UAPI function `LogManager::set_settings`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/LogManager-set_settings/>
///
/// Not certain: No reply was seen. The reference does not mention data; `get_settings` returns
/// the new settings.
#[doc(alias = "LogManager::set_settings")]
pub fn set_settings<C: Caller>(
    client: &C,
    params: &SetSettings,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Changes whether web logs are archived and how long archives are kept: the parameters of
/// [`set_settings()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetSettings {
    /// Whether logs are archived in `logs` in the home directory after the statistics were created.
    /// By default, the current setting or else the server's default.
    ///
    /// Wire name `archive_logs`.
    pub archive_logs: Option<bool>,
    /// Whether the archives of the previous month are deleted at the end of each month. By default,
    /// the current setting or else the server's default.
    ///
    /// Wire name `prune_archive`.
    pub prune_archive: Option<bool>,
    /// Days after which an archive is deleted. `0` means that archives are never deleted, and `-1`
    /// restores the server's default. By default, the setting is not changed.
    ///
    /// Wire name `retention_days`. At least `-1`.
    pub retention_days: Option<i64>,
}

impl SetSettings {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`archive_logs`](field@Self::archive_logs).
    #[inline]
    pub fn archive_logs(mut self, archive_logs: bool) -> Self {
        self.archive_logs = Some(archive_logs);
        self
    }

    /// Sets [`prune_archive`](field@Self::prune_archive).
    #[inline]
    pub fn prune_archive(mut self, prune_archive: bool) -> Self {
        self.prune_archive = Some(prune_archive);
        self
    }

    /// Sets [`retention_days`](field@Self::retention_days).
    pub fn retention_days(mut self, retention_days: impl Into<i64>) -> Self {
        self.retention_days = Some(retention_days.into());
        self
    }
}

impl Named for SetSettings {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "LogManager", "set_settings", Effect::Write);

    const CHECKS: &'static [Check] = &[
        Check::AtLeastOne(&["archive_logs", "prune_archive", "retention_days"]),
        Check::Range("retention_days", -1.0, f64::INFINITY),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("archive_logs", &self.archive_logs);
        form.opt("prune_archive", &self.prune_archive);
        form.opt("retention_days", &self.retention_days);
    }
}

impl std::fmt::Debug for SetSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetSettings", f)
    }
}

/// Returns the last lines of a PHP error log.
///
/// The UAPI function `LogManager::view_error_log`. It changes nothing. Since version 11.138.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/LogManager-view_error_log/>
///
/// Not certain: The meaning of `partial` is inferred from its name.
#[doc(alias = "LogManager::view_error_log")]
pub fn view_error_log<C: Caller>(
    client: &C,
    params: &ViewErrorLog,
) -> C::Output<Reply<types::ViewErrorLogData>> {
    client.call(params)
}

/// Returns the last lines of a PHP error log: the parameters of [`view_error_log()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ViewErrorLog {
    /// Domain whose log is read.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Identifier of the log, as [`list_error_logs`](list_error_logs()) returns it.
    ///
    /// Wire name `file_id`.
    pub file_id: types::ErrorLogFile,
    /// Maximum number of lines. By default, 100. The server returns at most 5000.
    ///
    /// Wire name `limit`. At least `1`. Default: `100`.
    pub limit: Option<i64>,
}

impl ViewErrorLog {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        domain: impl Into<String>,
        file_id: impl Into<types::ErrorLogFile>,
    ) -> Self {
        Self {
            domain: domain.into(),
            file_id: file_id.into(),
            limit: None,
        }
    }

    /// Sets [`limit`](field@Self::limit).
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

impl Named for ViewErrorLog {
    type Data = types::ViewErrorLogData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "LogManager",
        "view_error_log",
        Effect::Read,
    );

    const CHECKS: &'static [Check] = &[Check::Range("limit", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("file_id", &self.file_id);
        form.opt("limit", &self.limit);
    }
}

impl std::fmt::Debug for ViewErrorLog {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ViewErrorLog", f)
    }
}
