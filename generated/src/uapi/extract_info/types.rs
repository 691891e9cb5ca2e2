// Made by cpanel-codegen from schema/uapi/ExtractInfo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`ExtractInfo`](super).

use cpanel_core::codegen::{Misread, Reader, Record, Timestamp};

/// A record in the data of `ExtractInfo::finish`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FinishData {
    /// Whether there was an extraction to forget.
    ///
    /// Wire name `cleared`.
    pub cleared: Option<bool>,
}

impl Record for FinishData {
    const NAMES: &'static [&'static str] = &["cleared"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.cleared)
    }
}

/// A record in the data of `ExtractInfo::progress`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ProgressData {
    /// Bytes unpacked so far.
    ///
    /// Wire name `currentBytes`.
    #[cfg_attr(feature = "serde", serde(rename = "currentBytes"))]
    pub current_bytes: Option<i64>,
    /// How long it has run so far.
    ///
    /// Wire name `elapsedSeconds`.
    #[cfg_attr(feature = "serde", serde(rename = "elapsedSeconds"))]
    pub elapsed_seconds: Option<i64>,
    /// Progress in percent.
    ///
    /// Wire name `percent`.
    pub percent: Option<f64>,
    /// When it began, in seconds since the Unix epoch; null when nothing is watched.
    ///
    /// Wire name `startedAtEpoch`.
    #[cfg_attr(feature = "serde", serde(rename = "startedAtEpoch"))]
    pub started_at_epoch: Option<Timestamp>,
    /// `inprogress`, `timeout` when it took too long, or `none` when nothing is watched.
    ///
    /// Wire name `state`.
    pub state: ProgressDataState,
    /// Bytes that the unpacked files will have.
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
    const NAMES: &'static [&'static str] = &[
        "currentBytes",
        "elapsedSeconds",
        "percent",
        "startedAtEpoch",
        "state",
        "totalBytes",
        "totalBytesEstimated",
    ];

    const ALWAYS: u64 = 16;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.current_bytes),
            1 => reader.set(&mut self.elapsed_seconds),
            2 => reader.set(&mut self.percent),
            3 => reader.set(&mut self.started_at_epoch),
            4 => reader.set(&mut self.state),
            5 => reader.set(&mut self.total_bytes),
            _ => reader.set(&mut self.total_bytes_estimated),
        }
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

/// A record in the data of `ExtractInfo::start`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StartData {
    /// Whether the watching has begun.
    ///
    /// Wire name `started`.
    pub started: Option<bool>,
}

impl Record for StartData {
    const NAMES: &'static [&'static str] = &["started"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.started)
    }
}
