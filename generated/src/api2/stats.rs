// Made by cpanel-codegen from schema/api2/Stats.yaml. Do not edit: change the schema and regenerate.

//! Returns the traffic and lists the domains that have web statistics.
//!
//! The module `Stats` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`getmonthlybandwidth()`] | Returns the traffic of each month by protocol. |
//! | [`getmonthlydomainbandwidth()`] | Returns the traffic of each month by domain. |
//! | [`getthismonthsbwusage()`] | Returns the traffic of the current month. |
//! | [`lastapachehits()`] | Returns the latest requests in the web log of a domain. |
//! | [`lastvisitors()`] | Returns the latest visitors of a domain. |
//! | [`listanalog()`] | Lists the domains that have reports of Analog. |
//! | [`listawstats()`] | Lists the domains that have reports of AWStats. |
//! | [`listlastvisitors()`] | Lists the domains whose visitors can be shown. |
//! | [`listrawlogs()`] | Lists the domains whose raw web logs can be downloaded. |
//! | [`listwebalizer()`] | Lists the domains that have reports of Webalizer. |
//!
//! The functions return figures, or list the domains whose reports can be opened.
//!
//! - [`getmonthlybandwidth`](getmonthlybandwidth()) and
//!   [`getmonthlydomainbandwidth`](getmonthlydomainbandwidth()) return the bytes of each month,
//!   by protocol or by domain. [`getthismonthsbwusage`](getthismonthsbwusage()) returns the
//!   bytes of the current month.
//! - [`lastvisitors`](lastvisitors()) and [`lastapachehits`](lastapachehits()) return the
//!   latest requests to a domain.
//! - The functions whose names begin with `list` return the domains that have reports of a
//!   program, or raw logs.
//!
//! A month can have several rows; add their values to get the total. UAPI has
//! `Stats::get_bandwidth` and `Stats::list_sites` for most of this.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::stats::{self, Getmonthlybandwidth, Lastvisitors};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! for month in stats::getmonthlybandwidth(client, &Getmonthlybandwidth::new()).await?.data {
//!     let total: i64 = month.bw.values().sum();
//!     println!("{:?}: {total} bytes", month.date);
//! }
//! for visit in stats::lastvisitors(client, &Lastvisitors::new("example.com")).await?.data {
//!     println!("{} at {:?}", visit.ip, visit.timestamp);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Returns the traffic of each month by protocol.
///
/// A row may contain only one protocol. A month then has several rows.
///
/// The API 2 function `Stats::getmonthlybandwidth`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-getmonthlybandwidth/>
///
/// Replaced by [`Stats::get_bandwidth`](crate::uapi::stats::get_bandwidth).
#[doc(alias = "Stats::getmonthlybandwidth")]
pub fn getmonthlybandwidth<C: Caller>(
    client: &C,
    params: &Getmonthlybandwidth,
) -> C::Output<Reply<Vec<types::MonthlyTraffic>>> {
    client.call(params)
}

/// Returns the traffic of each month by protocol: the parameters of [`getmonthlybandwidth()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getmonthlybandwidth {}

impl Getmonthlybandwidth {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Getmonthlybandwidth {
    type Data = Vec<types::MonthlyTraffic>;

    const CALL: Call = Call::new(
        Api::Api2,
        "Stats",
        "getmonthlybandwidth",
        Effect::Read,
    );
}

/// Returns the traffic of each month by domain.
///
/// The API 2 function `Stats::getmonthlydomainbandwidth`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-getmonthlydomainbandwidth/>
///
/// Replaced by [`Stats::get_bandwidth`](crate::uapi::stats::get_bandwidth).
#[doc(alias = "Stats::getmonthlydomainbandwidth")]
pub fn getmonthlydomainbandwidth<C: Caller>(
    client: &C,
    params: &Getmonthlydomainbandwidth,
) -> C::Output<Reply<Vec<types::MonthlyTraffic>>> {
    client.call(params)
}

/// Returns the traffic of each month by domain: the parameters of
/// [`getmonthlydomainbandwidth()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getmonthlydomainbandwidth {}

impl Getmonthlydomainbandwidth {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Getmonthlydomainbandwidth {
    type Data = Vec<types::MonthlyTraffic>;

    const CALL: Call = Call::new(
        Api::Api2,
        "Stats",
        "getmonthlydomainbandwidth",
        Effect::Read,
    );
}

/// Returns the traffic of the current month.
///
/// The API 2 function `Stats::getthismonthsbwusage`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-getthismonthsbwusage/>
///
/// Replaced by [`Stats::get_bandwidth`](crate::uapi::stats::get_bandwidth).
///
/// Not certain: The sample on its documentation page seems to be that of
/// getmonthlydomainbandwidth, so the keys may be domains or protocols.
#[doc(alias = "Stats::getthismonthsbwusage")]
pub fn getthismonthsbwusage<C: Caller>(
    client: &C,
    params: &Getthismonthsbwusage,
) -> C::Output<Reply<Vec<types::MonthlyTraffic>>> {
    client.call(params)
}

/// Returns the traffic of the current month: the parameters of [`getthismonthsbwusage()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getthismonthsbwusage {}

impl Getthismonthsbwusage {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Getthismonthsbwusage {
    type Data = Vec<types::MonthlyTraffic>;

    const CALL: Call = Call::new(
        Api::Api2,
        "Stats",
        "getthismonthsbwusage",
        Effect::Read,
    );
}

/// Returns the latest requests in the web log of a domain.
///
/// The API 2 function `Stats::lastapachehits`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-lastapachehits/>
#[doc(alias = "Stats::lastapachehits")]
pub fn lastapachehits<C: Caller>(
    client: &C,
    params: &Lastapachehits,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns the latest requests in the web log of a domain: the parameters of
/// [`lastapachehits()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Lastapachehits {
    /// Domain whose log is read.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: The documented call sends it.
    pub domain: String,
}

impl Lastapachehits {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for Lastapachehits {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Stats", "lastapachehits", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for Lastapachehits {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Lastapachehits", f)
    }
}

/// Returns the latest visitors of a domain.
///
/// The API 2 function `Stats::lastvisitors`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-lastvisitors/>
///
/// Not certain: The two members are taken from a page about another function. The rows have
/// more members, which were not seen.
#[doc(alias = "Stats::lastvisitors")]
pub fn lastvisitors<C: Caller>(
    client: &C,
    params: &Lastvisitors,
) -> C::Output<Reply<Vec<types::LastvisitorsRow>>> {
    client.call(params)
}

/// Returns the latest visitors of a domain: the parameters of [`lastvisitors()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Lastvisitors {
    /// Domain whose log is read.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: The documented call sends it.
    pub domain: String,
}

impl Lastvisitors {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for Lastvisitors {
    type Data = Vec<types::LastvisitorsRow>;

    const CALL: Call = Call::new(Api::Api2, "Stats", "lastvisitors", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for Lastvisitors {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Lastvisitors", f)
    }
}

/// Lists the domains that have reports of Analog.
///
/// The API 2 function `Stats::listanalog`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-listanalog/>
///
/// Replaced by [`Stats::list_sites`](crate::uapi::stats::list_sites).
///
/// Not certain: The rows are those of the UAPI successor; no reply was seen.
#[doc(alias = "Stats::listanalog")]
pub fn listanalog<C: Caller>(
    client: &C,
    params: &Listanalog,
) -> C::Output<Reply<Vec<types::ReportSite>>> {
    client.call(params)
}

/// Lists the domains that have reports of Analog: the parameters of [`listanalog()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listanalog {}

impl Listanalog {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listanalog {
    type Data = Vec<types::ReportSite>;

    const CALL: Call = Call::new(Api::Api2, "Stats", "listanalog", Effect::Read);
}

/// Lists the domains that have reports of AWStats.
///
/// The API 2 function `Stats::listawstats`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-listawstats/>
///
/// Not certain: The rows are assumed to be those of the similar functions; no reply was seen.
#[doc(alias = "Stats::listawstats")]
pub fn listawstats<C: Caller>(
    client: &C,
    params: &Listawstats,
) -> C::Output<Reply<Vec<types::ReportSite>>> {
    client.call(params)
}

/// Lists the domains that have reports of AWStats: the parameters of [`listawstats()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listawstats {}

impl Listawstats {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listawstats {
    type Data = Vec<types::ReportSite>;

    const CALL: Call = Call::new(Api::Api2, "Stats", "listawstats", Effect::Read);
}

/// Lists the domains whose visitors can be shown.
///
/// The API 2 function `Stats::listlastvisitors`. It changes nothing. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-listlastvisitors/>
///
/// Not certain: The rows are assumed to be those of the similar functions; no reply was seen.
#[doc(alias = "Stats::listlastvisitors")]
pub fn listlastvisitors<C: Caller>(
    client: &C,
    params: &Listlastvisitors,
) -> C::Output<Reply<Vec<types::ReportSite>>> {
    client.call(params)
}

/// Lists the domains whose visitors can be shown: the parameters of [`listlastvisitors()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listlastvisitors {}

impl Listlastvisitors {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listlastvisitors {
    type Data = Vec<types::ReportSite>;

    const CALL: Call = Call::new(Api::Api2, "Stats", "listlastvisitors", Effect::Read);
}

/// Lists the domains whose raw web logs can be downloaded.
///
/// The API 2 function `Stats::listrawlogs`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-listrawlogs/>
///
/// Not certain: The rows are assumed to be those of the similar functions; no reply was seen.
#[doc(alias = "Stats::listrawlogs")]
pub fn listrawlogs<C: Caller>(
    client: &C,
    params: &Listrawlogs,
) -> C::Output<Reply<Vec<types::ReportSite>>> {
    client.call(params)
}

/// Lists the domains whose raw web logs can be downloaded: the parameters of [`listrawlogs()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listrawlogs {}

impl Listrawlogs {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listrawlogs {
    type Data = Vec<types::ReportSite>;

    const CALL: Call = Call::new(Api::Api2, "Stats", "listrawlogs", Effect::Read);
}

/// Lists the domains that have reports of Webalizer.
///
/// The API 2 function `Stats::listwebalizer`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-listwebalizer/>
///
/// Replaced by [`Stats::list_sites`](crate::uapi::stats::list_sites).
///
/// Not certain: The rows are those of the UAPI successor; no reply was seen.
#[doc(alias = "Stats::listwebalizer")]
pub fn listwebalizer<C: Caller>(
    client: &C,
    params: &Listwebalizer,
) -> C::Output<Reply<Vec<types::ReportSite>>> {
    client.call(params)
}

/// Lists the domains that have reports of Webalizer: the parameters of [`listwebalizer()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listwebalizer {}

impl Listwebalizer {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listwebalizer {
    type Data = Vec<types::ReportSite>;

    const CALL: Call = Call::new(Api::Api2, "Stats", "listwebalizer", Effect::Read);
}
