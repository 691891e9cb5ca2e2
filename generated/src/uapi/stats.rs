// Made by cpanel-codegen from schema/uapi/Stats.yaml. Do not edit: change the schema and regenerate.

//! Reads traffic per domain, the error log, and the paths of the web statistics reports.
//!
//! The module `Stats` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_bandwidth()`] | Returns the traffic per month, domain and protocol. |
//! | [`get_site_errors()`] | Returns the latest entries for a domain in a log of the web server. |
//! | [`get_stats_daily()`] | Returns the daily visits, pages, hits and traffic of a domain, from AWStats. |
//! | [`list_sites()`] | Lists the web statistics reports of all domains. |
//! | [`list_stats_by_domain()`] | Lists the Analog reports of one domain. |
//!
//! These functions return information from the server's logs:
//!
//! - [`get_bandwidth`](get_bandwidth()) returns the traffic of each domain and protocol per
//!   month.
//! - [`get_site_errors`](get_site_errors()) reads the last lines of the error log of a domain,
//!   for example if a site responds with status 500.
//! - [`get_stats_daily`](get_stats_daily()) returns the visits, pages and hits of a domain per
//!   day.
//! - [`list_sites`](list_sites()) and [`list_stats_by_domain`](list_stats_by_domain()) list the
//!   reports of the log analyzers (Webalizer, Analog).
//!
//! Points to note:
//!
//! - Only rows of `http` have a domain. The traffic of mail and FTP is not split by domain.
//! - The server runs the analyzers at certain times, so a new domain has no reports at first.
//!   The module `StatsManager` sets which analyzers run.
//! - The paths in the replies are files on the server, in the account's home directory.
//! - [`get_bandwidth`](get_bandwidth()) fails without the Bandwidth Stats feature. The module
//!   `Bandwidth` reports traffic in other intervals than months.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::stats::{self, GetBandwidth, GetSiteErrors};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let traffic =
//!     stats::get_bandwidth(client, &GetBandwidth::new().timezone("UTC")).await?.data;
//! let total: i64 = traffic.iter().filter_map(|row| row.bytes).sum();
//! println!("{total} bytes in all");
//!
//! let errors = GetSiteErrors::new("example.com").maxlines(20);
//! for error in stats::get_site_errors(client, &errors).await?.data {
//!     println!("{}", error.entry);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Returns the traffic per month, domain and protocol.
///
/// The numbers include every server of a distributed account. Needs the Bandwidth Stats
/// feature.
///
/// Returns: Each item is a month of a protocol. For web traffic, each item is a month of a
/// domain.
///
/// The UAPI function `Stats::get_bandwidth`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_bandwidth/>
#[doc(alias = "Stats::get_bandwidth")]
pub fn get_bandwidth<C: Caller>(
    client: &C,
    params: &GetBandwidth,
) -> C::Output<Reply<Vec<types::GetBandwidthRow>>> {
    client.call(params)
}

/// Returns the traffic per month, domain and protocol: the parameters of [`get_bandwidth()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetBandwidth {
    /// Time zone that determines when a month begins, such as `America/Chicago`. By default, the
    /// time zone of the server.
    ///
    /// Wire name `timezone`.
    pub timezone: Option<String>,
}

impl GetBandwidth {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`timezone`](field@Self::timezone).
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }
}

impl Named for GetBandwidth {
    type Data = Vec<types::GetBandwidthRow>;

    const CALL: Call = Call::new(Api::Uapi, "Stats", "get_bandwidth", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("timezone", &self.timezone);
    }
}

impl std::fmt::Debug for GetBandwidth {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetBandwidth", f)
    }
}

/// Returns the latest entries for a domain in a log of the web server.
///
/// The UAPI function `Stats::get_site_errors`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_site_errors/>
#[doc(alias = "Stats::get_site_errors")]
pub fn get_site_errors<C: Caller>(
    client: &C,
    params: &GetSiteErrors,
) -> C::Output<Reply<Vec<types::GetSiteErrorsRow>>> {
    client.call(params)
}

/// Returns the latest entries for a domain in a log of the web server: the parameters of
/// [`get_site_errors()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetSiteErrors {
    /// Domain whose entries are returned.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// `error` for errors of the web server, `suexec` for scripts that the server refused to run as
    /// the account. By default, `error`.
    ///
    /// Wire name `log`.
    pub log: Option<types::GetSiteErrorsLog>,
    /// Maximum number of lines. By default, `300`.
    ///
    /// Wire name `maxlines`. From `1` to `5000`. Default: `300`.
    pub maxlines: Option<i64>,
}

impl GetSiteErrors {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            log: None,
            maxlines: None,
        }
    }

    /// Sets [`log`](field@Self::log).
    pub fn log(mut self, log: impl Into<types::GetSiteErrorsLog>) -> Self {
        self.log = Some(log.into());
        self
    }

    /// Sets [`maxlines`](field@Self::maxlines).
    pub fn maxlines(mut self, maxlines: impl Into<i64>) -> Self {
        self.maxlines = Some(maxlines.into());
        self
    }
}

impl Named for GetSiteErrors {
    type Data = Vec<types::GetSiteErrorsRow>;

    const CALL: Call = Call::new(Api::Uapi, "Stats", "get_site_errors", Effect::Read);

    const CHECKS: &'static [Check] = &[Check::Range("maxlines", 1.0, 5000.0)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.opt("log", &self.log);
        form.opt("maxlines", &self.maxlines);
    }
}

impl std::fmt::Debug for GetSiteErrors {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetSiteErrors", f)
    }
}

/// Returns the daily visits, pages, hits and traffic of a domain, from AWStats.
///
/// The numbers come from the last run of AWStats. A domain has no numbers before the first run.
///
/// The UAPI function `Stats::get_stats_daily`. It changes nothing. Since version 11.132.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Stats-get_stats_daily/>
///
/// Not certain: The traffic is assumed to be in bytes, because AWStats itself counts bytes.
#[doc(alias = "Stats::get_stats_daily")]
pub fn get_stats_daily<C: Caller>(
    client: &C,
    params: &GetStatsDaily,
) -> C::Output<Reply<types::GetStatsDailyData>> {
    client.call(params)
}

/// Returns the daily visits, pages, hits and traffic of a domain, from AWStats: the parameters
/// of [`get_stats_daily()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetStatsDaily {
    /// Domain whose visitors are counted.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl GetStatsDaily {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for GetStatsDaily {
    type Data = types::GetStatsDailyData;

    const CALL: Call = Call::new(Api::Uapi, "Stats", "get_stats_daily", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for GetStatsDaily {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetStatsDaily", f)
    }
}

/// Lists the web statistics reports of all domains.
///
/// Returns: Each item is a report.
///
/// The UAPI function `Stats::list_sites`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_sites/>
#[doc(alias = "Stats::list_sites")]
pub fn list_sites<C: Caller>(
    client: &C,
    params: &ListSites,
) -> C::Output<Reply<Vec<types::ListSitesRow>>> {
    client.call(params)
}

/// Lists the web statistics reports of all domains: the parameters of [`list_sites()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListSites {
    /// Analyzer whose reports are listed: `webalizer` or `analog`.
    ///
    /// Wire name `engine`.
    pub engine: types::ListSitesEngine,
    /// Kind of traffic: `http` for web traffic, `ftp` for file transfer. By default, `http`.
    ///
    /// Wire name `traffic`. Default: `http`.
    pub traffic: Option<types::ListSitesTraffic>,
}

impl ListSites {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(engine: impl Into<types::ListSitesEngine>) -> Self {
        Self {
            engine: engine.into(),
            traffic: None,
        }
    }

    /// Sets [`traffic`](field@Self::traffic).
    pub fn traffic(mut self, traffic: impl Into<types::ListSitesTraffic>) -> Self {
        self.traffic = Some(traffic.into());
        self
    }
}

impl Named for ListSites {
    type Data = Vec<types::ListSitesRow>;

    const CALL: Call = Call::new(Api::Uapi, "Stats", "list_sites", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("engine", &self.engine);
        form.opt("traffic", &self.traffic);
    }
}

impl std::fmt::Debug for ListSites {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListSites", f)
    }
}

/// Lists the Analog reports of one domain.
///
/// Returns: Each item is a report.
///
/// The UAPI function `Stats::list_stats_by_domain`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_stats_by_domain/>
#[doc(alias = "Stats::list_stats_by_domain")]
pub fn list_stats_by_domain<C: Caller>(
    client: &C,
    params: &ListStatsByDomain,
) -> C::Output<Reply<Vec<types::ListStatsByDomainRow>>> {
    client.call(params)
}

/// Lists the Analog reports of one domain: the parameters of [`list_stats_by_domain()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListStatsByDomain {
    /// Domain whose reports are listed.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Analyzer whose reports are listed. Only `analog` is possible.
    ///
    /// Wire name `engine`.
    pub engine: types::ListStatsByDomainEngine,
    /// Whether reports on HTTPS requests are listed. If false, reports on plain HTTP are listed. By
    /// default, true.
    ///
    /// Wire name `ssl`. Default: `true`.
    pub ssl: Option<bool>,
}

impl ListStatsByDomain {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        domain: impl Into<String>,
        engine: impl Into<types::ListStatsByDomainEngine>,
    ) -> Self {
        Self {
            domain: domain.into(),
            engine: engine.into(),
            ssl: None,
        }
    }

    /// Sets [`ssl`](field@Self::ssl).
    #[inline]
    pub fn ssl(mut self, ssl: bool) -> Self {
        self.ssl = Some(ssl);
        self
    }
}

impl Named for ListStatsByDomain {
    type Data = Vec<types::ListStatsByDomainRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Stats",
        "list_stats_by_domain",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("engine", &self.engine);
        form.opt("ssl", &self.ssl);
    }
}

impl std::fmt::Debug for ListStatsByDomain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListStatsByDomain", f)
    }
}
