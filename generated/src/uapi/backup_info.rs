// Made by cpanel-codegen from schema/uapi/BackupInfo.yaml. Do not edit: change the schema and regenerate.

//! Reads the progress of full backups of the account and lists their archives.
//!
//! The module `BackupInfo` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`list()`] | Lists the backup archives of the account that are in its home directory. |
//! | [`progress()`] | Returns the progress of the account's backup. |
//! | [`reset()`] | Clears the state of the last backup on the server. |
//!
//! The `fullbackup_` functions of the module `Backup` start a backup and return before it ends.
//! With [`progress`](progress()), a program can wait for the end. Call [`reset`](reset())
//! before you start a backup, so that [`progress`](progress()) does not return the end of the
//! one before. [`list`](list()) lists the archives in the home directory.
//!
//! These functions exist since 11.136. On older servers, the API 2 function
//! `Backups::listfullbackups` lists the archives with their state.
//!
//! # Example
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use cpanel::uapi::backup::{self, FullbackupToHomedir};
//! use cpanel::uapi::backup_info::types::ProgressDataState as State;
//! use cpanel::uapi::backup_info::{self, Progress, Reset};
//! use cpanel::{Client, Wait};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! backup_info::reset(client, &Reset::new()).await?;
//! backup::fullbackup_to_homedir(client, &FullbackupToHomedir::new()).await?;
//! // Before the backup is known to the server, the state may be `None`.
//! let end = Wait::at_most(Duration::from_secs(4 * 60 * 60))
//!     .until(client, &Progress::new(), |it| matches!(it.data.state, State::Complete | State::Timeout))
//!     .await?
//!     .data;
//! println!("{}", end.state);
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Lists the backup archives of the account that are in its home directory.
///
/// Returns: Each item is an archive.
///
/// The UAPI function `BackupInfo::list`. It changes nothing. Needs the plugin `BackupInfo`.
/// Since version 11.136. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/BackupInfo-list/>
///
/// Not certain: The meanings of the values of `status` are inferred from the words.
#[doc(alias = "BackupInfo::list")]
pub fn list<C: Caller>(
    client: &C,
    params: &List,
) -> C::Output<Reply<Vec<types::ListRow>>> {
    client.call(params)
}

/// Lists the backup archives of the account that are in its home directory: the parameters of
/// [`list()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct List {}

impl List {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for List {
    type Data = Vec<types::ListRow>;

    const CALL: Call = Call::new(Api::Uapi, "BackupInfo", "list", Effect::Read);
}

/// Returns the progress of the account's backup.
///
/// `Backup::fullbackup_to_homedir` and the similar functions start a backup and do not wait for
/// its end. Call this function until `state` is `complete` or `timeout`. The percentage is an
/// estimate and may be wrong.
///
/// The UAPI function `BackupInfo::progress`. It changes nothing. Needs the plugin `BackupInfo`.
/// Since version 11.136. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/BackupInfo-progress/>
///
/// Not certain: The meanings of the values of `state` are inferred from the words.
#[doc(alias = "BackupInfo::progress")]
pub fn progress<C: Caller>(
    client: &C,
    params: &Progress,
) -> C::Output<Reply<types::ProgressData>> {
    client.call(params)
}

/// Returns the progress of the account's backup: the parameters of [`progress()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Progress {}

impl Progress {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Progress {
    type Data = types::ProgressData;

    const CALL: Call = Call::new(Api::Uapi, "BackupInfo", "progress", Effect::Read);
}

/// Clears the state of the last backup on the server.
///
/// Afterwards [`progress`](progress()) returns `none`. No archive is deleted.
///
/// The UAPI function `BackupInfo::reset`. It may change something. Needs the plugin
/// `BackupInfo`. Since version 11.136. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/BackupInfo-reset/>
///
/// Not certain: That archives are kept is inferred from the function's summary, which mentions
/// only the state.
#[doc(alias = "BackupInfo::reset")]
pub fn reset<C: Caller>(
    client: &C,
    params: &Reset,
) -> C::Output<Reply<types::ResetData>> {
    client.call(params)
}

/// Clears the state of the last backup on the server: the parameters of [`reset()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Reset {}

impl Reset {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Reset {
    type Data = types::ResetData;

    const CALL: Call = Call::new(Api::Uapi, "BackupInfo", "reset", Effect::Write);
}
