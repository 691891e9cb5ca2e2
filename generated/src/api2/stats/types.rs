// Made by cpanel-codegen from schema/api2/Stats.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Stats`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Stats::lastvisitors`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct LastvisitorsRow {
    /// IP address of the visitor.
    ///
    /// Wire name `ip`.
    pub ip: String,
    /// Time of the request, in seconds since the Unix epoch or as the log writes it.
    ///
    /// Wire name `timestamp`.
    pub timestamp: Option<String>,
}

impl Record for LastvisitorsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "LastvisitorsRow",
        members: &["ip", "timestamp"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.ip,
            _ => &mut self.timestamp,
        }
    }
}

impl std::fmt::Debug for LastvisitorsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A row of [`getmonthlybandwidth()`](super::getmonthlybandwidth),
/// [`getmonthlydomainbandwidth()`](super::getmonthlydomainbandwidth) and
/// [`getthismonthsbwusage()`](super::getthismonthsbwusage).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct MonthlyTraffic {
    /// Year and month, joined with a dash.
    ///
    /// Wire name `date`.
    pub date: Option<String>,
    /// Bytes by protocol (`http`, `ftp`, `imap`, `smtp`, …) or by domain.
    ///
    /// Wire name `bw`.
    pub bw: BTreeMap<String, i64>,
}

impl Record for MonthlyTraffic {
    const SHAPE: RecordShape = RecordShape {
        name: "MonthlyTraffic",
        members: &["date", "bw"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.date,
            _ => &mut self.bw,
        }
    }
}

impl std::fmt::Debug for MonthlyTraffic {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A row of [`listanalog()`](super::listanalog) and 4 others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ReportSite {
    /// Domain that the report or log belongs to.
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
    const SHAPE: RecordShape = RecordShape {
        name: "ReportSite",
        members: &["domain", "path", "ssl", "all_domains"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.path,
            2 => &mut self.ssl,
            _ => &mut self.all_domains,
        }
    }
}

impl std::fmt::Debug for ReportSite {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
