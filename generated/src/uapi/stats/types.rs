// Made by cpanel-codegen from schema/uapi/Stats.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Stats`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Stats::get_bandwidth`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetBandwidthRow {
    /// Traffic in the month, in bytes.
    ///
    /// Wire name `bytes`.
    pub bytes: Option<i64>,
    /// Domain of the traffic. Only present in rows of `http`.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// When the month begins, in seconds since the Unix epoch.
    ///
    /// Wire name `month_start`.
    pub month_start: Option<Timestamp>,
    /// Protocol: `http`, `imap`, `smtp`, `pop3` or `ftp`.
    ///
    /// Wire name `protocol`.
    pub protocol: Option<GetBandwidthRowProtocol>,
}

impl Record for GetBandwidthRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetBandwidthRow",
        members: &["bytes", "domain", "month_start", "protocol"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.bytes,
            1 => &mut self.domain,
            2 => &mut self.month_start,
            _ => &mut self.protocol,
        }
    }
}

impl std::fmt::Debug for GetBandwidthRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `protocol` in the data of `Stats::get_bandwidth`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetBandwidthRowProtocol {
    /// Wire value `http`.
    Http,
    /// Wire value `imap`.
    Imap,
    /// Wire value `smtp`.
    Smtp,
    /// Wire value `pop3`.
    Pop3,
    /// Wire value `ftp`.
    Ftp,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetBandwidthRowProtocol { Http = "http", Imap = "imap", Smtp = "smtp", Pop3 = "pop3",
    Ftp = "ftp" }
);

/// The parameter `log` of `Stats::get_site_errors`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetSiteErrorsLog {
    /// Wire value `error`.
    Error,
    /// Wire value `suexec`.
    Suexec,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetSiteErrorsLog { Error = "error", Suexec = "suexec" }
);

/// A record in the data of `Stats::get_site_errors`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetSiteErrorsRow {
    /// When the entry was logged, in seconds since the Unix epoch.
    ///
    /// Wire name `date`.
    pub date: Option<Timestamp>,
    /// Line of the log.
    ///
    /// Wire name `entry`.
    pub entry: String,
}

impl Record for GetSiteErrorsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetSiteErrorsRow",
        members: &["date", "entry"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.date,
            _ => &mut self.entry,
        }
    }
}

impl std::fmt::Debug for GetSiteErrorsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Stats::get_stats_daily`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetStatsDailyData {
    /// Domain that was requested.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Numbers of each day. In the reference, the key is a day in the form `YYYY-MM-DD`, but its
    /// example has a long date with time and zone. Support both forms.
    ///
    /// Wire name `stats`.
    pub stats: BTreeMap<String, GetStatsDailyDataStat>,
}

impl Record for GetStatsDailyData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetStatsDailyData",
        members: &["domain", "stats"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            _ => &mut self.stats,
        }
    }
}

impl std::fmt::Debug for GetStatsDailyData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `stats` in the data of `Stats::get_stats_daily`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetStatsDailyDataStat {
    /// Traffic of the day, in bytes.
    ///
    /// Wire name `bandwidth`.
    pub bandwidth: Option<i64>,
    /// Number of requests, including images and other files.
    ///
    /// Wire name `hits`.
    pub hits: Option<i64>,
    /// Number of viewed pages.
    ///
    /// Wire name `pages`.
    pub pages: Option<i64>,
    /// Number of visits.
    ///
    /// Wire name `visits`.
    pub visits: Option<i64>,
}

impl Record for GetStatsDailyDataStat {
    const SHAPE: RecordShape = RecordShape {
        name: "GetStatsDailyDataStat",
        members: &["bandwidth", "hits", "pages", "visits"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.bandwidth,
            1 => &mut self.hits,
            2 => &mut self.pages,
            _ => &mut self.visits,
        }
    }
}

impl std::fmt::Debug for GetStatsDailyDataStat {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The parameter `engine` of `Stats::list_sites`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListSitesEngine {
    /// Wire value `webalizer`.
    Webalizer,
    /// Wire value `analog`.
    Analog,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ListSitesEngine { Webalizer = "webalizer", Analog = "analog" }
);

/// The parameter `traffic` of `Stats::list_sites`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListSitesTraffic {
    /// Wire value `http`.
    Http,
    /// Wire value `ftp`.
    Ftp,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(ListSitesTraffic { Http = "http", Ftp = "ftp" });

/// A record in the data of `Stats::list_sites`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListSitesRow {
    /// Whether the report covers the whole account and not only one domain.
    ///
    /// Wire name `all_domains`.
    pub all_domains: Option<bool>,
    /// Domain that the report is about.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Path of the report file on the server.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Whether the report counts HTTPS requests. If false, it counts plain HTTP.
    ///
    /// Wire name `ssl`.
    pub ssl: Option<bool>,
}

impl Record for ListSitesRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListSitesRow",
        members: &["all_domains", "domain", "path", "ssl"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.all_domains,
            1 => &mut self.domain,
            2 => &mut self.path,
            _ => &mut self.ssl,
        }
    }
}

impl std::fmt::Debug for ListSitesRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The parameter `engine` of `Stats::list_stats_by_domain`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListStatsByDomainEngine {
    /// Wire value `analog`.
    Analog,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(ListStatsByDomainEngine { Analog = "analog" });

/// A record in the data of `Stats::list_stats_by_domain`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListStatsByDomainRow {
    /// A time, in seconds since the Unix epoch. The reference calls it the current time.
    ///
    /// Wire name `date`.
    pub date: Option<Timestamp>,
    /// Path of the report, relative to the home directory.
    ///
    /// Wire name `url`.
    pub url: String,
}

impl Record for ListStatsByDomainRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListStatsByDomainRow",
        members: &["date", "url"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.date,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for ListStatsByDomainRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
