// Made by cpanel-codegen from schema/uapi/ExtractInfo.yaml. Do not edit: change the schema and regenerate.

//! Reads the progress of an archive extraction.
//!
//! The module `ExtractInfo` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`finish()`] | Stops monitoring the extraction of an archive. |
//! | [`progress()`] | Returns the progress of the monitored extraction. |
//! | [`start()`] | Starts monitoring the extraction of an archive, so that `progress` can report it. |

use cpanel_core::codegen::*;

pub mod types;

/// Stops monitoring the extraction of an archive.
///
/// Call it when the extraction is complete. It does not stop a running extraction.
///
/// The UAPI function `ExtractInfo::finish`. It may change something. Needs the plugin
/// `ExtractInfo`. Since version 11.136. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ExtractInfo-finish/>
///
/// Not certain: That a running extraction continues is inferred from the function's summary,
/// which mentions only the record.
#[doc(alias = "ExtractInfo::finish")]
pub fn finish<C: Caller>(
    client: &C,
    params: &Finish,
) -> C::Output<Reply<types::FinishData>> {
    client.call(params)
}

/// Stops monitoring the extraction of an archive: the parameters of [`finish()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Finish {}

impl Finish {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Finish {
    type Data = types::FinishData;

    const CALL: Call = Call::new(Api::Uapi, "ExtractInfo", "finish", Effect::Write);
}

/// Returns the progress of the monitored extraction.
///
/// Call [`start`](start()) first. Before [`start`](start()) and after [`finish`](finish()),
/// `state` is `none`.
///
/// The UAPI function `ExtractInfo::progress`. It changes nothing. Needs the plugin
/// `ExtractInfo`. Since version 11.136. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ExtractInfo-progress/>
///
/// Not certain: The meanings of the values of `state` are inferred from the words.
#[doc(alias = "ExtractInfo::progress")]
pub fn progress<C: Caller>(
    client: &C,
    params: &Progress,
) -> C::Output<Reply<types::ProgressData>> {
    client.call(params)
}

/// Returns the progress of the monitored extraction: the parameters of [`progress()`].
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

    const CALL: Call = Call::new(Api::Uapi, "ExtractInfo", "progress", Effect::Read);
}

/// Starts monitoring the extraction of an archive, so that `progress` can report it.
///
/// This function extracts nothing. Start the extraction with another function, such as
/// `Fileman::fileop` of API 2.
///
/// The UAPI function `ExtractInfo::start`. It may change something. Needs the plugin
/// `ExtractInfo`. Since version 11.136. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ExtractInfo-start/>
///
/// Not certain: That it only monitors is inferred from the function's summary.
#[doc(alias = "ExtractInfo::start")]
pub fn start<C: Caller>(
    client: &C,
    params: &Start,
) -> C::Output<Reply<types::StartData>> {
    client.call(params)
}

/// Starts monitoring the extraction of an archive, so that `progress` can report it: the
/// parameters of [`start()`].
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
    /// Absolute path of the archive.
    ///
    /// Wire name `archive`. Format: `path`.
    pub archive: String,
    /// Absolute path of the directory for the extracted files.
    ///
    /// Wire name `directory`. Format: `path`.
    pub directory: String,
}

impl Start {
    /// Creates the parameters.
    pub fn new(archive: impl Into<String>, directory: impl Into<String>) -> Self {
        Self {
            archive: archive.into(),
            directory: directory.into(),
        }
    }
}

impl Named for Start {
    type Data = types::StartData;

    const CALL: Call = Call::new(Api::Uapi, "ExtractInfo", "start", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("archive", &self.archive);
        form.put("directory", &self.directory);
    }
}

impl std::fmt::Debug for Start {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Start", f)
    }
}
