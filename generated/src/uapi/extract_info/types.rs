// Made by cpanel-codegen from schema/uapi/ExtractInfo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`ExtractInfo`](super).

use cpanel_core::codegen::*;

/// A record in the data of `ExtractInfo::finish`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FinishData {
    /// Whether there was a monitored extraction to clear.
    ///
    /// Wire name `cleared`.
    pub cleared: Option<bool>,
}

impl Record for FinishData {
    const SHAPE: RecordShape = RecordShape {
        name: "FinishData",
        members: &["cleared"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.cleared
    }
}

impl std::fmt::Debug for FinishData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `ExtractInfo::progress`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ProgressData {
    /// Bytes that were extracted so far.
    ///
    /// Wire name `currentBytes`.
    #[cfg_attr(feature = "serde", serde(rename = "currentBytes"))]
    pub current_bytes: Option<i64>,
    /// Seconds that the extraction has run so far.
    ///
    /// Wire name `elapsedSeconds`.
    #[cfg_attr(feature = "serde", serde(rename = "elapsedSeconds"))]
    pub elapsed_seconds: Option<i64>,
    /// Progress in percent.
    ///
    /// Wire name `percent`.
    pub percent: Option<f64>,
    /// Start of the extraction, in seconds since the Unix epoch. Null if no extraction is
    /// monitored.
    ///
    /// Wire name `startedAtEpoch`.
    #[cfg_attr(feature = "serde", serde(rename = "startedAtEpoch"))]
    pub started_at_epoch: Option<Timestamp>,
    /// State of the extraction: `inprogress`, `timeout` if it took too long, or `none` if no
    /// extraction is monitored.
    ///
    /// Wire name `state`.
    pub state: ProgressDataState,
    /// Total size of the extracted files, in bytes.
    ///
    /// Wire name `totalBytes`.
    #[cfg_attr(feature = "serde", serde(rename = "totalBytes"))]
    pub total_bytes: Option<i64>,
    /// Whether `totalBytes` is an estimate.
    ///
    /// Wire name `totalBytesEstimated`.
    #[cfg_attr(feature = "serde", serde(rename = "totalBytesEstimated"))]
    pub total_bytes_estimated: Option<bool>,
}

impl Record for ProgressData {
    const SHAPE: RecordShape = RecordShape {
        name: "ProgressData",
        members: &[
            "currentBytes",
            "elapsedSeconds",
            "percent",
            "startedAtEpoch",
            "state",
            "totalBytes",
            "totalBytesEstimated",
        ],
        always: 16,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.current_bytes,
            1 => &mut self.elapsed_seconds,
            2 => &mut self.percent,
            3 => &mut self.started_at_epoch,
            4 => &mut self.state,
            5 => &mut self.total_bytes,
            _ => &mut self.total_bytes_estimated,
        }
    }
}

impl std::fmt::Debug for ProgressData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `state` in the data of `ExtractInfo::progress`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProgressDataState {
    /// Wire value `inprogress`.
    Inprogress,
    /// Wire value `timeout`.
    Timeout,
    /// Wire value `none`.
    None,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ProgressDataState { Inprogress = "inprogress", Timeout = "timeout", None = "none" }
);

impl Default for ProgressDataState {
    /// Returns empty text as an unlisted value.
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// A record in the data of `ExtractInfo::start`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StartData {
    /// Whether monitoring has started.
    ///
    /// Wire name `started`.
    pub started: Option<bool>,
}

impl Record for StartData {
    const SHAPE: RecordShape = RecordShape {
        name: "StartData",
        members: &["started"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.started
    }
}

impl std::fmt::Debug for StartData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
