// Made by cpanel-codegen from schema/uapi/WordPressRestore.yaml. Do not edit: change the schema and regenerate.

//! Restores WordPress sites from backups that WordPress Manager created.
//!
//! The module `WordPressRestore` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`any_running()`] | Returns whether a WordPress site is being restored, and the result of the last restoration. |
//! | [`cleanup()`] | Removes the temporary data of a finished restoration of a WordPress site. |
//! | [`start()`] | Starts to restore a WordPress site from a backup archive. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns whether a WordPress site is being restored, and the result of the last restoration.
///
/// Needs the WordPress Manager plugin. The members of the reply depend on the state.
///
/// The UAPI function `WordPressRestore::any_running`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WordPressRestore::any_running/>
#[doc(alias = "WordPressRestore::any_running")]
pub fn any_running<C: Caller>(
    client: &C,
    params: &AnyRunning,
) -> C::Output<Reply<types::AnyRunningData>> {
    client.call(params)
}

/// Returns whether a WordPress site is being restored, and the result of the last restoration:
/// the parameters of [`any_running()`].
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
        "WordPressRestore",
        "any_running",
        Effect::Read,
    );
}

/// Removes the temporary data of a finished restoration of a WordPress site.
///
/// Needs the WordPress Manager plugin.
///
/// Returns: Whether the temporary data was removed.
///
/// The UAPI function `WordPressRestore::cleanup`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WordPressRestore-cleanup/>
#[doc(alias = "WordPressRestore::cleanup")]
pub fn cleanup<C: Caller>(
    client: &C,
    params: &Cleanup,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Removes the temporary data of a finished restoration of a WordPress site: the parameters of
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
    /// Address of the restored site, without `https://`.
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
    type Data = Option<bool>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WordPressRestore",
        "cleanup",
        Effect::Write,
    );

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

/// Starts to restore a WordPress site from a backup archive.
///
/// The backup replaces the current site. The restoration runs in the background:
/// [`any_running`](any_running()) returns its progress, and [`cleanup`](cleanup()) removes its
/// temporary data afterwards. Needs the WordPress Manager plugin, and enough disk space.
///
/// The UAPI function `WordPressRestore::start`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WordPressRestore-start/>
#[doc(alias = "WordPressRestore::start")]
pub fn start<C: Caller>(
    client: &C,
    params: &Start,
) -> C::Output<Reply<types::StartData>> {
    client.call(params)
}

/// Starts to restore a WordPress site from a backup archive: the parameters of [`start()`].
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
    /// Absolute path of the archive, such as a file in `wordpress-backups/` in the home directory.
    ///
    /// Wire name `backup_path`. Format: `path`.
    pub backup_path: String,
    /// Address of the site to restore.
    ///
    /// Wire name `site`.
    pub site: String,
}

impl Start {
    /// Creates the parameters.
    pub fn new(backup_path: impl Into<String>, site: impl Into<String>) -> Self {
        Self {
            backup_path: backup_path.into(),
            site: site.into(),
        }
    }
}

impl Named for Start {
    type Data = types::StartData;

    const CALL: Call = Call::new(Api::Uapi, "WordPressRestore", "start", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("backup_path", &self.backup_path);
        form.put("site", &self.site);
    }
}

impl std::fmt::Debug for Start {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Start", f)
    }
}
