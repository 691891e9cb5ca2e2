// Made by cpanel-codegen from schema/uapi/Restore.yaml. Do not edit: change the schema and regenerate.

//! Lists the content of the account's backups and restores single files or directories.
//!
//! The module `Restore` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`directory_listing()`] | Lists the content of a directory of the account in the backups. |
//! | [`get_users()`] | Lists the accounts of a reseller whose backups are indexed. |
//! | [`query_file_info()`] | Lists the backups that contain a file, directory or symbolic link. |
//! | [`restore_file()`] | Restores a file or directory to its original path, from a backup. |
//!
//! These functions use the backups of the server, not the archives that the account created
//! (module `Backup`).
//!
//! - [`directory_listing`](directory_listing()) lists a directory in the backups. Start at `/`.
//! - [`query_file_info`](query_file_info()) lists the backups that contain an item, with their
//!   date, size and `backupID`.
//! - [`restore_file`](restore_file()) restores an item to its original path.
//! - [`get_users`](get_users()) lists the accounts of a reseller that have backups.
//!
//! Paths are relative to the account's home directory and begin with `/`, such as
//! `/public_html/index.php`. All functions need the File Storage role, and backups that the
//! server has indexed. Without an index, the lists may be empty.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::restore::{self, QueryFileInfo, RestoreFile};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let path = "/public_html/index.php";
//! let versions = restore::query_file_info(client, &QueryFileInfo::new(path)).await?.data;
//! let newest = versions.into_iter().max_by_key(|version| version.mtime);
//! if let Some(id) = newest.and_then(|version| version.backup_id) {
//!     restore::restore_file(client, &RestoreFile::new(id, true, path)).await?;
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Lists the content of a directory of the account in the backups.
///
/// Returns: Each item is a file, directory or symbolic link.
///
/// The UAPI function `Restore::directory_listing`. It changes nothing. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/directory_listing/>
#[doc(alias = "Restore::directory_listing")]
pub fn directory_listing<C: Caller>(
    client: &C,
    params: &DirectoryListing,
) -> C::Output<Reply<Vec<types::DirectoryListingRow>>> {
    client.call(params)
}

/// Lists the content of a directory of the account in the backups: the parameters of
/// [`directory_listing()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DirectoryListing {
    /// Directory in the account's home directory, with a slash at both ends, such as
    /// `/public_html/`. `/` is the home directory itself.
    ///
    /// Wire name `path`.
    pub path: String,
}

impl DirectoryListing {
    /// Creates the parameters.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl Named for DirectoryListing {
    type Data = Vec<types::DirectoryListingRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Restore",
        "directory_listing",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("path", &self.path);
    }
}

impl std::fmt::Debug for DirectoryListing {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DirectoryListing", f)
    }
}

/// Lists the accounts of a reseller whose backups are indexed.
///
/// Returns: Each item is an account name.
///
/// The UAPI function `Restore::get_users`. It changes nothing. Needs the role `FileStorage`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_users/>
#[doc(alias = "Restore::get_users")]
pub fn get_users<C: Caller>(
    client: &C,
    params: &GetUsers,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Lists the accounts of a reseller whose backups are indexed: the parameters of
/// [`get_users()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetUsers {}

impl GetUsers {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetUsers {
    type Data = Vec<String>;

    const CALL: Call = Call::new(Api::Uapi, "Restore", "get_users", Effect::Read);
}

/// Lists the backups that contain a file, directory or symbolic link.
///
/// Pass the `backupID` of a row to [`restore_file`](restore_file()).
///
/// Returns: Each row is a backup.
///
/// The UAPI function `Restore::query_file_info`. It changes nothing. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/query_file_info/>
#[doc(alias = "Restore::query_file_info")]
pub fn query_file_info<C: Caller>(
    client: &C,
    params: &QueryFileInfo,
) -> C::Output<Reply<Vec<types::QueryFileInfoRow>>> {
    client.call(params)
}

/// Lists the backups that contain a file, directory or symbolic link: the parameters of
/// [`query_file_info()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct QueryFileInfo {
    /// Path of the item, relative to the account's home directory and beginning with a slash.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: String,
    /// Whether the reply says if the item currently exists on disk. By default, it does not.
    ///
    /// Wire name `exists`. Default: `false`.
    pub exists: Option<bool>,
}

impl QueryFileInfo {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            exists: None,
        }
    }

    /// Sets [`exists`](field@Self::exists).
    #[inline]
    pub fn exists(mut self, exists: bool) -> Self {
        self.exists = Some(exists);
        self
    }
}

impl Named for QueryFileInfo {
    type Data = Vec<types::QueryFileInfoRow>;

    const CALL: Call = Call::new(Api::Uapi, "Restore", "query_file_info", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("path", &self.path);
        form.opt("exists", &self.exists);
    }
}

impl std::fmt::Debug for QueryFileInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "QueryFileInfo", f)
    }
}

/// Restores a file or directory to its original path, from a backup.
///
/// If `overwrite` is set, the current content on disk is lost.
///
/// The UAPI function `Restore::restore_file`. It may change something. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/restore_file/>
#[doc(alias = "Restore::restore_file")]
pub fn restore_file<C: Caller>(
    client: &C,
    params: &RestoreFile,
) -> C::Output<Reply<types::RestoreFileData>> {
    client.call(params)
}

/// Restores a file or directory to its original path, from a backup: the parameters of
/// [`restore_file()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RestoreFile {
    /// Backup to restore from, as in [`query_file_info`](query_file_info()), such as `2020-07-01`
    /// or `weekly/incremental`.
    ///
    /// Wire name `backupID`.
    #[cfg_attr(feature = "serde", serde(rename = "backupID"))]
    pub backup_id: String,
    /// Whether an item that exists on disk is replaced.
    ///
    /// Wire name `overwrite`.
    pub overwrite: bool,
    /// Path of the item, relative to the account's home directory and beginning with a slash.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: String,
}

impl RestoreFile {
    /// Creates the parameters.
    pub fn new(
        backup_id: impl Into<String>,
        overwrite: bool,
        path: impl Into<String>,
    ) -> Self {
        Self {
            backup_id: backup_id.into(),
            overwrite,
            path: path.into(),
        }
    }
}

impl Named for RestoreFile {
    type Data = types::RestoreFileData;

    const CALL: Call = Call::new(Api::Uapi, "Restore", "restore_file", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("backupID", &self.backup_id);
        form.put("overwrite", &self.overwrite);
        form.put("path", &self.path);
    }
}

impl std::fmt::Debug for RestoreFile {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RestoreFile", f)
    }
}
