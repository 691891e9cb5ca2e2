// Made by cpanel-codegen from schema/uapi/Bandwidth.yaml. Do not edit: change the schema and regenerate.

//! Reports the account's traffic by domain, protocol and time.
//!
//! The module `Bandwidth` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_enabled_protocols()`] | Lists the protocols whose traffic the server records. |
//! | [`get_retention_periods()`] | Returns how long the server keeps traffic records of each resolution. |
//! | [`query()`] | Reports the traffic in bytes, grouped as requested. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the protocols whose traffic the server records.
///
/// Returns: Each item is one of `http` (all web traffic, encrypted or not), `ftp`, `imap`,
/// `pop3` and `smtp`.
///
/// The UAPI function `Bandwidth::get_enabled_protocols`. It changes nothing. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_enabled_protocols/>
#[doc(alias = "Bandwidth::get_enabled_protocols")]
pub fn get_enabled_protocols<C: Caller>(
    client: &C,
    params: &GetEnabledProtocols,
) -> C::Output<Reply<Vec<types::GetEnabledProtocolsRow>>> {
    client.call(params)
}

/// Lists the protocols whose traffic the server records: the parameters of
/// [`get_enabled_protocols()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetEnabledProtocols {}

impl GetEnabledProtocols {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetEnabledProtocols {
    type Data = Vec<types::GetEnabledProtocolsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Bandwidth",
        "get_enabled_protocols",
        Effect::Read,
    );
}

/// Returns how long the server keeps traffic records of each resolution.
///
/// Records of a higher resolution are kept for a shorter time. [`query`](query()) uses only
/// records that still exist.
///
/// Returns: One item for each resolution of the records.
///
/// The UAPI function `Bandwidth::get_retention_periods`. It changes nothing. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_retention_periods/>
#[doc(alias = "Bandwidth::get_retention_periods")]
pub fn get_retention_periods<C: Caller>(
    client: &C,
    params: &GetRetentionPeriods,
) -> C::Output<Reply<Vec<types::GetRetentionPeriodsRow>>> {
    client.call(params)
}

/// Returns how long the server keeps traffic records of each resolution: the parameters of
/// [`get_retention_periods()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetRetentionPeriods {}

impl GetRetentionPeriods {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetRetentionPeriods {
    type Data = Vec<types::GetRetentionPeriodsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Bandwidth",
        "get_retention_periods",
        Effect::Read,
    );
}

/// Reports the traffic in bytes, grouped as requested.
///
/// The reply has one level of maps for each word of `grouping`, in the same order:
/// `domain|year` gives years within domains. The innermost values are bytes. Only web traffic
/// is recorded by domain; all other traffic is under `UNKNOWN`. Traffic of distributed accounts
/// is included. `interval` decides how far back the records go; see
/// [`get_retention_periods`](get_retention_periods()).
///
/// Returns: A map. The first word of `grouping` decides its keys, such as domain names for
/// `domain`.
///
/// The UAPI function `Bandwidth::query`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/query/>
#[doc(alias = "Bandwidth::query")]
pub fn query<C: Caller>(
    client: &C,
    params: &Query,
) -> C::Output<Reply<BTreeMap<String, types::Transfer>>> {
    client.call(params)
}

/// Reports the traffic in bytes, grouped as requested: the parameters of [`query()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Query {
    /// Levels of the report: one to three words out of `domain`, `protocol` and at most one time
    /// span. The time spans, finest first, are `year_month_day_hour_minute`, `year_month_day_hour`,
    /// `year_month_day`, `year_month` and `year`.
    ///
    /// Wire name `grouping`.
    pub grouping: Vec<types::QueryGrouping>,
    /// Domains to report. `UNKNOWN` stands for traffic without a domain. By default, all domains.
    ///
    /// Wire name `domains`. Format: `domain`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub domains: Vec<String>,
    /// End of the reported time, in seconds since the Unix epoch.
    ///
    /// Wire name `end`.
    pub end: Option<Timestamp>,
    /// Resolution of the records to use: `daily`, `hourly` or `5min`. By default, `daily`.
    ///
    /// Wire name `interval`. Default: `daily`.
    pub interval: Option<types::Interval>,
    /// Protocols to report. By default, all protocols.
    ///
    /// Wire name `protocols`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub protocols: Vec<types::QueryProtocol>,
    /// Start of the reported time, in seconds since the Unix epoch.
    ///
    /// Wire name `start`.
    pub start: Option<Timestamp>,
    /// Time zone for days and hours, by its Olson name, such as `America/Chicago`.
    ///
    /// Wire name `timezone`. Format: `timezone`.
    pub timezone: Option<String>,
}

impl Query {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        grouping: impl IntoIterator<Item = impl Into<types::QueryGrouping>>,
    ) -> Self {
        Self {
            grouping: grouping.into_iter().map(|item| item.into()).collect(),
            domains: Vec::new(),
            end: None,
            interval: None,
            protocols: Vec::new(),
            start: None,
            timezone: None,
        }
    }

    /// Sets [`domains`](field@Self::domains).
    pub fn domains(
        mut self,
        domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = domains.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`end`](field@Self::end).
    pub fn end(mut self, end: impl Into<Timestamp>) -> Self {
        self.end = Some(end.into());
        self
    }

    /// Sets [`interval`](field@Self::interval).
    pub fn interval(mut self, interval: impl Into<types::Interval>) -> Self {
        self.interval = Some(interval.into());
        self
    }

    /// Sets [`protocols`](field@Self::protocols).
    pub fn protocols(
        mut self,
        protocols: impl IntoIterator<Item = impl Into<types::QueryProtocol>>,
    ) -> Self {
        self.protocols = protocols.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`start`](field@Self::start).
    pub fn start(mut self, start: impl Into<Timestamp>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// Sets [`timezone`](field@Self::timezone).
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }
}

impl Named for Query {
    type Data = BTreeMap<String, types::Transfer>;

    const CALL: Call = Call::new(Api::Uapi, "Bandwidth", "query", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("grouping", "|", &self.grouping);
        form.joined("domains", "|", &self.domains);
        form.opt("end", &self.end);
        form.opt("interval", &self.interval);
        form.joined("protocols", "|", &self.protocols);
        form.opt("start", &self.start);
        form.opt("timezone", &self.timezone);
    }
}

impl std::fmt::Debug for Query {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Query", f)
    }
}
