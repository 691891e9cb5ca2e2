// Made by cpanel-codegen from schema/uapi/LogManager.yaml. Do not edit: change the schema and regenerate.

//! Choose whether raw web logs are archived in the account, and list the archives.
//!
//! The module `LogManager` of UAPI.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

pub mod types;

/// Tells whether web logs are archived in the account and how long.
///
/// `LogManager::get_settings` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_settings/>
#[doc(alias = "LogManager::get_settings")]
pub fn get_settings<C: Caller>(
    client: &C,
    params: &GetSettings,
) -> C::Output<Reply<types::GetSettingsData>> {
    client.call(params)
}

/// The parameters of [`get_settings()`].
///
/// Tells whether web logs are archived in the account and how long.
///
/// Call it as `LogManager::get_settings`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetSettings {}

impl GetSettings {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for GetSettings {
    type Data = types::GetSettingsData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "LogManager",
        "get_settings",
        Effect::Read,
    );
}

/// Lists the archived web logs.
///
/// They lie in `logs` in the account's home and count toward its quota.
///
/// Gives back: One item per archive.
///
/// `LogManager::list_archives` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_archives/>
#[doc(alias = "LogManager::list_archives")]
pub fn list_archives<C: Caller>(
    client: &C,
    params: &ListArchives,
) -> C::Output<Reply<Vec<types::ListArchivesRow>>> {
    client.call(params)
}

/// The parameters of [`list_archives()`].
///
/// Lists the archived web logs.
///
/// Call it as `LogManager::list_archives`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListArchives {}

impl ListArchives {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for ListArchives {
    type Data = Vec<types::ListArchivesRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "LogManager",
        "list_archives",
        Effect::Read,
    );
}

/// Switches archiving of web logs, and deleting old archives, on or off.
///
/// Give at least one of the two.
///
/// At least one of these must be given: `archive_logs`, `prune_archive`.
///
/// `LogManager::set_settings` of UAPI, which may change something. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_settings/>
///
/// Not certain: No reply was seen. The reference says nothing of data; `get_settings` reads what was
/// set.
#[doc(alias = "LogManager::set_settings")]
pub fn set_settings<C: Caller>(
    client: &C,
    params: &SetSettings,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`set_settings()`].
///
/// Switches archiving of web logs, and deleting old archives, on or off.
///
/// Call it as `LogManager::set_settings`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SetSettings {
    /// Whether to pack logs into `logs` in the home directory once statistics have been made of them. Left
    /// out, the present setting or else the server's default. Wire name `archive_logs`.
    pub archive_logs: Option<bool>,
    /// Whether to delete the archives of the month before at the end of each month. Left out, the present
    /// setting or else the server's default. Wire name `prune_archive`.
    pub prune_archive: Option<bool>,
}

impl SetSettings {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            archive_logs: Default::default(),
            prune_archive: Default::default(),
        }
    }
    /// Whether to pack logs into `logs` in the home directory once statistics have been made of them. Left
    /// out, the present setting or else the server's default. Wire name `archive_logs`.
    #[inline]
    pub fn archive_logs(mut self, archive_logs: bool) -> Self {
        self.archive_logs = Some(archive_logs);
        self
    }
    /// Whether to delete the archives of the month before at the end of each month. Left out, the present
    /// setting or else the server's default. Wire name `prune_archive`.
    #[inline]
    pub fn prune_archive(mut self, prune_archive: bool) -> Self {
        self.prune_archive = Some(prune_archive);
        self
    }
}

impl Named for SetSettings {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "LogManager",
        "set_settings",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("archive_logs", &self.archive_logs);
        form.opt("prune_archive", &self.prune_archive);
    }
}
