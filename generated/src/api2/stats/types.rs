// Made by cpanel-codegen from schema/api2/Stats.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Stats`](super).

use std::collections::BTreeMap;
use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `Stats::lastvisitors`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct LastvisitorsRow {
    /// Address of the visitor.
    ///
    /// Wire name `ip`.
    pub ip: String,
    /// Time of the request, as an epoch or as the log writes it.
    ///
    /// Wire name `timestamp`.
    pub timestamp: Option<String>,
}

impl Record for LastvisitorsRow {
    const NAMES: &'static [&'static str] = &["ip", "timestamp"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.ip),
            _ => reader.set(&mut self.timestamp),
        }
    }
}

/// A record in replies of the module `Stats`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct MonthlyTraffic {
    /// Month, as year and month with a dash.
    ///
    /// Wire name `date`.
    pub date: Option<String>,
    /// Bytes by protocol (`http`, `ftp`, `imap`, `smtp`, …) or by domain.
    ///
    /// Wire name `bw`.
    pub bw: BTreeMap<String, i64>,
}

impl Record for MonthlyTraffic {
    const NAMES: &'static [&'static str] = &["date", "bw"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.date),
            _ => reader.set(&mut self.bw),
        }
    }
}

/// A record in replies of the module `Stats`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ReportSite {
    /// Domain that the report or log is about.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Path of the report.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Whether the report is about encrypted requests.
    ///
    /// Wire name `ssl`.
    pub ssl: Option<bool>,
    /// Whether the report covers all domains of the account.
    ///
    /// Wire name `all_domains`.
    pub all_domains: Option<bool>,
}

impl Record for ReportSite {
    const NAMES: &'static [&'static str] = &["domain", "path", "ssl", "all_domains"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.domain),
            1 => reader.set(&mut self.path),
            2 => reader.set(&mut self.ssl),
            _ => reader.set(&mut self.all_domains),
        }
    }
}
