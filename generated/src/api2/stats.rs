// Made by cpanel-codegen from schema/api2/Stats.yaml. Do not edit: change the schema and regenerate.

//! Gives traffic figures and the web statistics that exist.
//!
//! The module `Stats` of API 2.
//!
//! Two kinds of functions: figures, and lists of domains for which reports can be opened.
//!
//! - `getmonthlybandwidth` and `getmonthlydomainbandwidth` give the bytes of each month, by protocol or
//!   by domain; `getthismonthsbwusage` those of the current month.
//! - `lastvisitors` and `lastapachehits` show the latest requests to a domain.
//! - The functions whose names begin with `list` tell which domains have reports of a program, or raw
//!   logs.
//!
//! Rows of the same month come one by one, so add them up yourself. UAPI has `Stats::get_bandwidth` and
//! `Stats::list_sites` for most of this.
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
//!     println!("{:?} at {:?}", visit.ip, visit.timestamp);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::{Call, Caller, Dynamic, Effect, Form, Named, Reply};

pub mod types;

/// Gives the traffic of each month by protocol.
///
/// One row may hold one protocol alone, so that a month takes several rows.
///
/// `Stats::getmonthlybandwidth` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-getmonthlybandwidth/>
///
/// In its place: [`Stats::get_bandwidth`](crate::uapi::stats::get_bandwidth).
#[doc(alias = "Stats::getmonthlybandwidth")]
pub fn getmonthlybandwidth<C: Caller>(
    client: &C,
    params: &Getmonthlybandwidth,
) -> C::Output<Reply<Vec<types::MonthlyTraffic>>> {
    client.call(params)
}

/// The parameters of [`getmonthlybandwidth()`].
///
/// Gives the traffic of each month by protocol.
///
/// Call it as `Stats::getmonthlybandwidth`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Getmonthlybandwidth {}

impl Getmonthlybandwidth {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Getmonthlybandwidth {
    type Data = Vec<types::MonthlyTraffic>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "Stats",
        "getmonthlybandwidth",
        Effect::Read,
    );
}

/// Gives the traffic of each month by domain.
///
/// `Stats::getmonthlydomainbandwidth` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-getmonthlydomainbandwidth/>
///
/// In its place: [`Stats::get_bandwidth`](crate::uapi::stats::get_bandwidth).
#[doc(alias = "Stats::getmonthlydomainbandwidth")]
pub fn getmonthlydomainbandwidth<C: Caller>(
    client: &C,
    params: &Getmonthlydomainbandwidth,
) -> C::Output<Reply<Vec<types::MonthlyTraffic>>> {
    client.call(params)
}

/// The parameters of [`getmonthlydomainbandwidth()`].
///
/// Gives the traffic of each month by domain.
///
/// Call it as `Stats::getmonthlydomainbandwidth`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Getmonthlydomainbandwidth {}

impl Getmonthlydomainbandwidth {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Getmonthlydomainbandwidth {
    type Data = Vec<types::MonthlyTraffic>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "Stats",
        "getmonthlydomainbandwidth",
        Effect::Read,
    );
}

/// Gives the traffic of the current month.
///
/// `Stats::getthismonthsbwusage` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-getthismonthsbwusage/>
///
/// In its place: [`Stats::get_bandwidth`](crate::uapi::stats::get_bandwidth).
///
/// Not certain: The sample on its page seems to be that of getmonthlydomainbandwidth, so the keys may
/// be domains or protocols.
#[doc(alias = "Stats::getthismonthsbwusage")]
pub fn getthismonthsbwusage<C: Caller>(
    client: &C,
    params: &Getthismonthsbwusage,
) -> C::Output<Reply<Vec<types::MonthlyTraffic>>> {
    client.call(params)
}

/// The parameters of [`getthismonthsbwusage()`].
///
/// Gives the traffic of the current month.
///
/// Call it as `Stats::getthismonthsbwusage`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Getthismonthsbwusage {}

impl Getthismonthsbwusage {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Getthismonthsbwusage {
    type Data = Vec<types::MonthlyTraffic>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "Stats",
        "getthismonthsbwusage",
        Effect::Read,
    );
}

/// Shows the latest requests in the web log of a domain.
///
/// `Stats::lastapachehits` of API 2, which changes nothing. Needs the role `WebServer`. cPanel's own
/// page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-lastapachehits/>
#[doc(alias = "Stats::lastapachehits")]
pub fn lastapachehits<C: Caller>(
    client: &C,
    params: &Lastapachehits,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// The parameters of [`lastapachehits()`].
///
/// Shows the latest requests in the web log of a domain.
///
/// Call it as `Stats::lastapachehits`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Lastapachehits {
    /// Domain whose log is read. Wire name `domain`. Format: `domain`. Not certain: The documented call
    /// sends it.
    pub domain: String,
}

impl Lastapachehits {
    /// With what is required; the rest is set by the methods below.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for Lastapachehits {
    type Data = Vec<Dynamic>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "Stats",
        "lastapachehits",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

/// Shows the latest visitors of a domain.
///
/// `Stats::lastvisitors` of API 2, which changes nothing. Needs the role `WebServer`. cPanel's own
/// page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-lastvisitors/>
///
/// Not certain: The two members are named by a page about something else; the rows have more that was
/// not seen.
#[doc(alias = "Stats::lastvisitors")]
pub fn lastvisitors<C: Caller>(
    client: &C,
    params: &Lastvisitors,
) -> C::Output<Reply<Vec<types::LastvisitorsRow>>> {
    client.call(params)
}

/// The parameters of [`lastvisitors()`].
///
/// Shows the latest visitors of a domain.
///
/// Call it as `Stats::lastvisitors`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Lastvisitors {
    /// Domain whose log is read. Wire name `domain`. Format: `domain`. Not certain: The documented call
    /// sends it.
    pub domain: String,
}

impl Lastvisitors {
    /// With what is required; the rest is set by the methods below.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for Lastvisitors {
    type Data = Vec<types::LastvisitorsRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "Stats",
        "lastvisitors",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

/// Lists the domains that have reports of Analog.
///
/// `Stats::listanalog` of API 2, which changes nothing. Needs the role `WebServer`. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-listanalog/>
///
/// In its place: [`Stats::list_sites`](crate::uapi::stats::list_sites).
///
/// Not certain: The rows are those of the UAPI successor; no reply was seen.
#[doc(alias = "Stats::listanalog")]
pub fn listanalog<C: Caller>(
    client: &C,
    params: &Listanalog,
) -> C::Output<Reply<Vec<types::ReportSite>>> {
    client.call(params)
}

/// The parameters of [`listanalog()`].
///
/// Lists the domains that have reports of Analog.
///
/// Call it as `Stats::listanalog`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Listanalog {}

impl Listanalog {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Listanalog {
    type Data = Vec<types::ReportSite>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "Stats",
        "listanalog",
        Effect::Read,
    );
}

/// Lists the domains that have reports of AWStats.
///
/// `Stats::listawstats` of API 2, which changes nothing. Needs the role `WebServer`. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-listawstats/>
///
/// Not certain: The rows are taken to be those of the siblings; no reply was seen.
#[doc(alias = "Stats::listawstats")]
pub fn listawstats<C: Caller>(
    client: &C,
    params: &Listawstats,
) -> C::Output<Reply<Vec<types::ReportSite>>> {
    client.call(params)
}

/// The parameters of [`listawstats()`].
///
/// Lists the domains that have reports of AWStats.
///
/// Call it as `Stats::listawstats`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Listawstats {}

impl Listawstats {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Listawstats {
    type Data = Vec<types::ReportSite>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "Stats",
        "listawstats",
        Effect::Read,
    );
}

/// Lists the domains for which visitors can be shown.
///
/// `Stats::listlastvisitors` of API 2, which changes nothing. Needs the role `WebServer`. cPanel's own
/// page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-listlastvisitors/>
///
/// Not certain: The rows are taken to be those of the siblings; no reply was seen.
#[doc(alias = "Stats::listlastvisitors")]
pub fn listlastvisitors<C: Caller>(
    client: &C,
    params: &Listlastvisitors,
) -> C::Output<Reply<Vec<types::ReportSite>>> {
    client.call(params)
}

/// The parameters of [`listlastvisitors()`].
///
/// Lists the domains for which visitors can be shown.
///
/// Call it as `Stats::listlastvisitors`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Listlastvisitors {}

impl Listlastvisitors {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Listlastvisitors {
    type Data = Vec<types::ReportSite>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "Stats",
        "listlastvisitors",
        Effect::Read,
    );
}

/// Lists the domains whose raw web logs can be downloaded.
///
/// `Stats::listrawlogs` of API 2, which changes nothing. Needs the role `WebServer`. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-listrawlogs/>
///
/// Not certain: The rows are taken to be those of the siblings; no reply was seen.
#[doc(alias = "Stats::listrawlogs")]
pub fn listrawlogs<C: Caller>(
    client: &C,
    params: &Listrawlogs,
) -> C::Output<Reply<Vec<types::ReportSite>>> {
    client.call(params)
}

/// The parameters of [`listrawlogs()`].
///
/// Lists the domains whose raw web logs can be downloaded.
///
/// Call it as `Stats::listrawlogs`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Listrawlogs {}

impl Listrawlogs {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Listrawlogs {
    type Data = Vec<types::ReportSite>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "Stats",
        "listrawlogs",
        Effect::Read,
    );
}

/// Lists the domains that have reports of Webalizer.
///
/// `Stats::listwebalizer` of API 2, which changes nothing. Needs the role `WebServer`. cPanel's own
/// page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-listwebalizer/>
///
/// In its place: [`Stats::list_sites`](crate::uapi::stats::list_sites).
///
/// Not certain: The rows are those of the UAPI successor; no reply was seen.
#[doc(alias = "Stats::listwebalizer")]
pub fn listwebalizer<C: Caller>(
    client: &C,
    params: &Listwebalizer,
) -> C::Output<Reply<Vec<types::ReportSite>>> {
    client.call(params)
}

/// The parameters of [`listwebalizer()`].
///
/// Lists the domains that have reports of Webalizer.
///
/// Call it as `Stats::listwebalizer`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Listwebalizer {}

impl Listwebalizer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Listwebalizer {
    type Data = Vec<types::ReportSite>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "Stats",
        "listwebalizer",
        Effect::Read,
    );
}
