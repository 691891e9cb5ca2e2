// Made by cpanel-codegen from schema/uapi/LogManager.yaml. Do not edit: change the schema and regenerate.

//! Choose whether raw web logs are archived in the account, and list the archives.
//!
//! The module `LogManager` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_settings()`] | Tells whether web logs are archived in the account and how long. |
//! | [`list_archives()`] | Lists the archived web logs. |
//! | [`set_settings()`] | Switches archiving of web logs, and deleting old archives, on or off. |

use cpanel_core::codegen::{Api, Call, Caller, Check, Effect, Form, Named, Reply};

pub mod types;

/// Tells whether web logs are archived in the account and how long.
///
/// The UAPI function `LogManager::get_settings`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_settings/>
#[doc(alias = "LogManager::get_settings")]
pub fn get_settings<C: Caller>(
    client: &C,
    params: &GetSettings,
) -> C::Output<Reply<types::GetSettingsData>> {
    client.call(params)
}

/// Tells whether web logs are archived in the account and how long: the parameters of
/// [`get_settings()`].
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
        Self {}
    }
}

impl Named for GetSettings {
    type Data = types::GetSettingsData;

    const CALL: Call = Call::new(Api::Uapi, "LogManager", "get_settings", Effect::Read);
}

/// Lists the archived web logs.
///
/// They lie in `logs` in the account's home and count toward its quota.
///
/// Returns: One item per archive.
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
        Self {}
    }
}

impl Named for ListArchives {
    type Data = Vec<types::ListArchivesRow>;

    const CALL: Call = Call::new(Api::Uapi, "LogManager", "list_archives", Effect::Read);
}

/// Switches archiving of web logs, and deleting old archives, on or off.
///
/// Give at least one of the two.
///
/// At least one of these must be given: `archive_logs`, `prune_archive`.
///
/// The UAPI function `LogManager::set_settings`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/set_settings/>
///
/// Not certain: No reply was seen. The reference says nothing of data; `get_settings` reads
/// what was set.
#[doc(alias = "LogManager::set_settings")]
pub fn set_settings<C: Caller>(
    client: &C,
    params: &SetSettings,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Switches archiving of web logs, and deleting old archives, on or off: the parameters of
/// [`set_settings()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetSettings {
    /// Whether to pack logs into `logs` in the home directory once statistics have been made of
    /// them. Left out, the present setting or else the server's default.
    ///
    /// Wire name `archive_logs`.
    pub archive_logs: Option<bool>,
    /// Whether to delete the archives of the month before at the end of each month. Left out, the
    /// present setting or else the server's default.
    ///
    /// Wire name `prune_archive`.
    pub prune_archive: Option<bool>,
}

impl SetSettings {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self {
            archive_logs: Default::default(),
            prune_archive: Default::default(),
        }
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
}

impl Named for SetSettings {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "LogManager", "set_settings", Effect::Write);

    const CHECKS: &'static [Check] = &[
        Check::AtLeastOne(&["archive_logs", "prune_archive"]),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("archive_logs", &self.archive_logs);
        form.opt("prune_archive", &self.prune_archive);
    }
}
