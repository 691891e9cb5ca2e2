// Made by cpanel-codegen from schema/uapi/WebsiteBackup.yaml. Do not edit: change the schema and regenerate.

//! Backs up and restores single websites.
//!
//! The module `WebsiteBackup` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`create_backup()`] | Starts a backup of one website. |
//! | [`delete_backup()`] | Deletes backups of websites. |
//! | [`disk_quota_check()`] | Returns whether the disk quota has enough space for a backup of a website. |
//! | [`extract_backup()`] | Starts to copy the files of a backup into a directory, without changing the website. |
//! | [`list_backups()`] | Lists the backups of one website. |
//! | [`list_operations()`] | Lists the running backup operations of a website. |
//! | [`operation_status()`] | Returns the progress of a backup, a restoration or an extraction. |
//! | [`restore_backup()`] | Starts to restore a website from a backup. |
//!
//! A backup contains the files of one website and, if requested, databases. The module `Backup`
//! backs up whole accounts.
//!
//! - [`create_backup`](create_backup()) creates a backup, [`restore_backup`](restore_backup())
//!   restores it, and [`extract_backup`](extract_backup()) copies its files to another
//!   directory. All three run in the background and return an `operationId`. Call
//!   [`operation_status`](operation_status()) with it until `status` is `ready` or `failed`.
//! - [`list_backups`](list_backups()) lists the backups of a website,
//!   [`delete_backup`](delete_backup()) deletes backups, and
//!   [`list_operations`](list_operations()) lists the running operations.
//! - [`disk_quota_check`](disk_quota_check()) returns whether there is space for a backup.
//!
//! A restoration overwrites existing data. Unlike in the rest of UAPI, times are in
//! milliseconds since the Unix epoch.
//!
//! # Example
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use cpanel::uapi::website_backup::types::OperationState;
//! use cpanel::uapi::website_backup::{self, CreateBackup, OperationStatus};
//! use cpanel::{Client, Wait};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let backup = CreateBackup::new("example.com");
//! let started = website_backup::create_backup(client, &backup).await?.data;
//! let asked = OperationStatus::new(started.operation_id);
//! let end = Wait::at_most(Duration::from_secs(3600))
//!     .until(client, &asked, |reply| reply.data.status != OperationState::InProgress)
//!     .await?
//!     .data;
//! println!("{}: {}", end.status, end.error.unwrap_or_default());
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Starts a backup of one website.
///
/// Check first with [`disk_quota_check`](disk_quota_check()) that there is enough space. The
/// backup runs in the background, and [`operation_status`](operation_status()) returns its
/// progress.
///
/// The UAPI function `WebsiteBackup::create_backup`. It may change something. Needs the plugin
/// `WebsiteBackup`. Since version 11.138. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-create_backup/>
///
/// Not certain: The behavior without an optional parameter is assumed from the name of the
/// parameter. The type of the reply comes from a summary of the reference that has no examples.
/// Which parameters are required is inferred from samples of calls.
#[doc(alias = "WebsiteBackup::create_backup")]
pub fn create_backup<C: Caller>(
    client: &C,
    params: &CreateBackup,
) -> C::Output<Reply<types::StartedOperation>> {
    client.call(params)
}

/// Starts a backup of one website: the parameters of [`create_backup()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateBackup {
    /// Full names of the databases to back up. By default, the backup contains only files.
    ///
    /// Wire name `database`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub database: Vec<String>,
    /// Domain of the website.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Mail address to notify when the backup has ended. By default, nobody is notified.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: Option<String>,
}

impl CreateBackup {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            database: Vec::new(),
            domain: domain.into(),
            email: None,
        }
    }

    /// Sets [`database`](field@Self::database).
    pub fn database(
        mut self,
        database: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.database = database.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`email`](field@Self::email).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

impl Named for CreateBackup {
    type Data = types::StartedOperation;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WebsiteBackup",
        "create_backup",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("database", &self.database);
        form.put("domain", &self.domain);
        form.opt("email", &self.email);
    }
}

impl std::fmt::Debug for CreateBackup {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CreateBackup", f)
    }
}

/// Deletes backups of websites.
///
/// This cannot be undone. The function may delete only some of the backups, so check `ok` of
/// each item.
///
/// Returns: Each item is a backup from `ids`.
///
/// The UAPI function `WebsiteBackup::delete_backup`. It may change something. Needs the plugin
/// `WebsiteBackup`. Since version 11.138. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-delete_backup/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples. Which parameters are required is inferred from samples of calls.
#[doc(alias = "WebsiteBackup::delete_backup")]
pub fn delete_backup<C: Caller>(
    client: &C,
    params: &DeleteBackup,
) -> C::Output<Reply<Vec<types::DeleteBackupRow>>> {
    client.call(params)
}

/// Deletes backups of websites: the parameters of [`delete_backup()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteBackup {
    /// Identifiers of the backups to delete: the `id` from [`list_backups`](list_backups()).
    ///
    /// Wire name `ids`.
    pub ids: Vec<String>,
}

impl DeleteBackup {
    /// Creates the parameters.
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for DeleteBackup {
    type Data = Vec<types::DeleteBackupRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WebsiteBackup",
        "delete_backup",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("ids", &self.ids);
    }
}

impl std::fmt::Debug for DeleteBackup {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteBackup", f)
    }
}

/// Returns whether the disk quota has enough space for a backup of a website.
///
/// The UAPI function `WebsiteBackup::disk_quota_check`. It changes nothing. Needs the plugin
/// `WebsiteBackup`. Since version 11.138. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-disk_quota_check/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "WebsiteBackup::disk_quota_check")]
pub fn disk_quota_check<C: Caller>(
    client: &C,
    params: &DiskQuotaCheck,
) -> C::Output<Reply<types::DiskQuotaCheckData>> {
    client.call(params)
}

/// Returns whether the disk quota has enough space for a backup of a website: the parameters of
/// [`disk_quota_check()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DiskQuotaCheck {
    /// Domain of the website.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl DiskQuotaCheck {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for DiskQuotaCheck {
    type Data = types::DiskQuotaCheckData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WebsiteBackup",
        "disk_quota_check",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for DiskQuotaCheck {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DiskQuotaCheck", f)
    }
}

/// Starts to copy the files of a backup into a directory, without changing the website.
///
/// The operation runs in the background, and [`operation_status`](operation_status()) returns
/// its progress.
///
/// The UAPI function `WebsiteBackup::extract_backup`. It may change something. Needs the plugin
/// `WebsiteBackup`. Since version 11.138. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-extract_backup/>
///
/// Not certain: The function is assumed not to change the website, because there is also
/// `restore_backup`. The type of the reply comes from a summary of the reference that has no
/// examples. Which parameters are required is inferred from samples of calls.
#[doc(alias = "WebsiteBackup::extract_backup")]
pub fn extract_backup<C: Caller>(
    client: &C,
    params: &ExtractBackup,
) -> C::Output<Reply<types::StartedOperation>> {
    client.call(params)
}

/// Starts to copy the files of a backup into a directory, without changing the website: the
/// parameters of [`extract_backup()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ExtractBackup {
    /// Domain of the website.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Identifier of the backup: the `id` from [`list_backups`](list_backups()).
    ///
    /// Wire name `id`.
    pub id: String,
    /// Target directory, relative to the home directory.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: String,
}

/// The required parameters of [`ExtractBackup::new()`].
#[derive(Clone)]
#[must_use]
pub struct ExtractBackupRequired<'a> {
    /// See [`domain`](field@ExtractBackup::domain).
    pub domain: &'a str,
    /// See [`id`](field@ExtractBackup::id).
    pub id: &'a str,
    /// See [`path`](field@ExtractBackup::path).
    pub path: &'a str,
}

impl ExtractBackup {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: ExtractBackupRequired<'_>) -> Self {
        Self {
            domain: required.domain.into(),
            id: required.id.into(),
            path: required.path.into(),
        }
    }
}

impl Named for ExtractBackup {
    type Data = types::StartedOperation;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WebsiteBackup",
        "extract_backup",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("id", &self.id);
        form.put("path", &self.path);
    }
}

impl std::fmt::Debug for ExtractBackup {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ExtractBackup", f)
    }
}

/// Lists the backups of one website.
///
/// Returns: Each item is a backup.
///
/// The UAPI function `WebsiteBackup::list_backups`. It changes nothing. Needs the plugin
/// `WebsiteBackup`. Since version 11.138. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-list_backups/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "WebsiteBackup::list_backups")]
pub fn list_backups<C: Caller>(
    client: &C,
    params: &ListBackups,
) -> C::Output<Reply<Vec<types::ListBackupsRow>>> {
    client.call(params)
}

/// Lists the backups of one website: the parameters of [`list_backups()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListBackups {
    /// Domain of the website.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl ListBackups {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for ListBackups {
    type Data = Vec<types::ListBackupsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WebsiteBackup",
        "list_backups",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for ListBackups {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListBackups", f)
    }
}

/// Lists the running backup operations of a website.
///
/// Returns: Each item is an operation.
///
/// The UAPI function `WebsiteBackup::list_operations`. It changes nothing. Needs the plugin
/// `WebsiteBackup`. Since version 11.138. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-list_operations/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "WebsiteBackup::list_operations")]
pub fn list_operations<C: Caller>(
    client: &C,
    params: &ListOperations,
) -> C::Output<Reply<Vec<types::ListOperationsRow>>> {
    client.call(params)
}

/// Lists the running backup operations of a website: the parameters of [`list_operations()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListOperations {
    /// Domain of the website.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl ListOperations {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for ListOperations {
    type Data = Vec<types::ListOperationsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WebsiteBackup",
        "list_operations",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for ListOperations {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListOperations", f)
    }
}

/// Returns the progress of a backup, a restoration or an extraction.
///
/// The UAPI function `WebsiteBackup::operation_status`. It changes nothing. Needs the plugin
/// `WebsiteBackup`. Since version 11.138. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-operation_status/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "WebsiteBackup::operation_status")]
pub fn operation_status<C: Caller>(
    client: &C,
    params: &OperationStatus,
) -> C::Output<Reply<types::OperationStatusData>> {
    client.call(params)
}

/// Returns the progress of a backup, a restoration or an extraction: the parameters of
/// [`operation_status()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct OperationStatus {
    /// Identifier of the operation, from the call that started it.
    ///
    /// Wire name `operationId`.
    #[cfg_attr(feature = "serde", serde(rename = "operationId"))]
    pub operation_id: String,
}

impl OperationStatus {
    /// Creates the parameters.
    pub fn new(operation_id: impl Into<String>) -> Self {
        Self {
            operation_id: operation_id.into(),
        }
    }
}

impl Named for OperationStatus {
    type Data = types::OperationStatusData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WebsiteBackup",
        "operation_status",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("operationId", &self.operation_id);
    }
}

impl std::fmt::Debug for OperationStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "OperationStatus", f)
    }
}

/// Starts to restore a website from a backup.
///
/// Files from the backup overwrite existing files. The restoration runs in the background, and
/// [`operation_status`](operation_status()) returns its progress.
///
/// The UAPI function `WebsiteBackup::restore_backup`. It may change something. Needs the plugin
/// `WebsiteBackup`. Since version 11.138. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-restore_backup/>
///
/// Not certain: The behavior without an optional parameter is assumed from the name of the
/// parameter. The type of the reply comes from a summary of the reference that has no examples.
/// Which parameters are required is inferred from samples of calls.
#[doc(alias = "WebsiteBackup::restore_backup")]
pub fn restore_backup<C: Caller>(
    client: &C,
    params: &RestoreBackup,
) -> C::Output<Reply<types::StartedOperation>> {
    client.call(params)
}

/// Starts to restore a website from a backup: the parameters of [`restore_backup()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RestoreBackup {
    /// Whether the document root is emptied first. By default, files that are not in the backup are
    /// kept.
    ///
    /// Wire name `clean`.
    pub clean: Option<bool>,
    /// Full names of the databases to restore. Used together with `restore_databases`. By default,
    /// all databases in the backup.
    ///
    /// Wire name `database`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub database: Vec<String>,
    /// Domain of the website.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Identifier of the backup: the `id` from [`list_backups`](list_backups()).
    ///
    /// Wire name `id`.
    pub id: String,
    /// Whether databases are also restored. By default, they are not changed.
    ///
    /// Wire name `restore_databases`.
    pub restore_databases: Option<bool>,
}

impl RestoreBackup {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            clean: None,
            database: Vec::new(),
            domain: domain.into(),
            id: id.into(),
            restore_databases: None,
        }
    }

    /// Sets [`clean`](field@Self::clean).
    #[inline]
    pub fn clean(mut self, clean: bool) -> Self {
        self.clean = Some(clean);
        self
    }

    /// Sets [`database`](field@Self::database).
    pub fn database(
        mut self,
        database: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.database = database.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`restore_databases`](field@Self::restore_databases).
    #[inline]
    pub fn restore_databases(mut self, restore_databases: bool) -> Self {
        self.restore_databases = Some(restore_databases);
        self
    }
}

impl Named for RestoreBackup {
    type Data = types::StartedOperation;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WebsiteBackup",
        "restore_backup",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("clean", &self.clean);
        form.repeated("database", &self.database);
        form.put("domain", &self.domain);
        form.put("id", &self.id);
        form.opt("restore_databases", &self.restore_databases);
    }
}

impl std::fmt::Debug for RestoreBackup {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RestoreBackup", f)
    }
}
