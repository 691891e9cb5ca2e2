// Made by cpanel-codegen from schema/uapi/StatsManager.yaml. Do not edit: change the schema and regenerate.

//! Selects the web statistics programs that analyze the logs of each domain.
//!
//! The module `StatsManager` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_configuration()`] | Lists the domains with their enabled log analyzers. |
//! | [`save_configuration()`] | Enables or disables log analyzers for domains. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the domains with their enabled log analyzers.
///
/// The function lists only analyzers that the account may use. The reply's metadata has the
/// defaults of the server under `analyzers`.
///
/// Returns: Each item is a domain.
///
/// The UAPI function `StatsManager::get_configuration`. It changes nothing. Needs the role
/// `WebServer`. Since version 11.90. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/stats_manager_get_configuration/>
#[doc(alias = "StatsManager::get_configuration")]
pub fn get_configuration<C: Caller>(
    client: &C,
    params: &GetConfiguration,
) -> C::Output<Reply<Vec<types::GetConfigurationRow>>> {
    client.call(params)
}

/// Lists the domains with their enabled log analyzers: the parameters of
/// [`get_configuration()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetConfiguration {}

impl GetConfiguration {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetConfiguration {
    type Data = Vec<types::GetConfigurationRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "StatsManager",
        "get_configuration",
        Effect::Read,
    );
}

/// Enables or disables log analyzers for domains.
///
/// Fails or has no effect if the server does not let users choose the analyzers. The parameters
/// are sent as a JSON body.
///
/// Returns: Each item is a domain with its new settings.
///
/// The UAPI function `StatsManager::save_configuration`. It may change something. Needs the
/// role `WebServer`. Since version 11.90. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/stats_manager_save_configuration/>
#[doc(alias = "StatsManager::save_configuration")]
pub fn save_configuration<C: Caller>(
    client: &C,
    params: &SaveConfiguration,
) -> C::Output<Reply<Vec<types::SaveConfigurationRow>>> {
    client.call(params)
}

/// Enables or disables log analyzers for domains: the parameters of [`save_configuration()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SaveConfiguration {
    /// Domains to change. Each item is a `domain` with its `analyzers`: a list of `name` (`analog`,
    /// `awstats` or `webalizer`) and `enabled`, which says whether the analyzer runs.
    ///
    /// Wire name `changes`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub changes: Vec<types::SaveConfigurationChange>,
}

impl SaveConfiguration {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`changes`](field@Self::changes).
    pub fn changes(
        mut self,
        changes: impl IntoIterator<Item = impl Into<types::SaveConfigurationChange>>,
    ) -> Self {
        self.changes = changes.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for SaveConfiguration {
    type Data = Vec<types::SaveConfigurationRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "StatsManager",
        "save_configuration",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.body = cpanel_core::codegen::Body::Json;
        if !self.changes.is_empty() {
            form.json("changes", &self.changes);
        }
    }
}

impl std::fmt::Debug for SaveConfiguration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SaveConfiguration", f)
    }
}
