// Made by cpanel-codegen from schema/api2/EmailTrack.yaml. Do not edit: change the schema and regenerate.

//! Looks up the delivery of mail that the account sent or received.
//!
//! The module `EmailTrack` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`search()`] | Searches the records of mail deliveries. |
//! | [`stats()`] | Counts the mail that the account sent, by result of the delivery. |
//! | [`trace()`] | Traces the route of mail to an address. |

use cpanel_core::codegen::*;

pub mod types;

/// Searches the records of mail deliveries.
///
/// The server keeps the records for only a few days. `overflowed` in the metadata of the reply
/// says whether there were too many rows to return all.
///
/// The API 2 function `EmailTrack::search`. It changes nothing. Needs the role `MailSend`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-emailtrack/cpanel-api-2-functions-emailtrack-search/>
///
/// Not certain: The members `type`, `email`, `sender`, `senderip`, `senderauth`,
/// `deliverydomain`, `host`, `router`, `spamscore` and `message` are those of the WHM function
/// with the same purpose. The table that was seen ends after `actiontime`.
#[doc(alias = "EmailTrack::search")]
pub fn search<C: Caller>(
    client: &C,
    params: &Search,
) -> C::Output<Reply<Vec<types::SearchRow>>> {
    client.call(params)
}

/// Searches the records of mail deliveries: the parameters of [`search()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Search {
    /// Whether to list delivered mail. By default, the server decides.
    ///
    /// Wire name `success`.
    pub success: Option<bool>,
    /// Whether to list mail that is deferred to a later attempt. By default, the server decides.
    ///
    /// Wire name `defer`.
    pub defer: Option<bool>,
}

impl Search {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`success`](field@Self::success).
    #[inline]
    pub fn success(mut self, success: bool) -> Self {
        self.success = Some(success);
        self
    }

    /// Sets [`defer`](field@Self::defer).
    #[inline]
    pub fn defer(mut self, defer: bool) -> Self {
        self.defer = Some(defer);
        self
    }
}

impl Named for Search {
    type Data = Vec<types::SearchRow>;

    const CALL: Call = Call::new(Api::Api2, "EmailTrack", "search", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("success", &self.success);
        form.opt("defer", &self.defer);
    }
}

impl std::fmt::Debug for Search {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Search", f)
    }
}

/// Counts the mail that the account sent, by result of the delivery.
///
/// The API 2 function `EmailTrack::stats`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-emailtrack/cpanel-api-2-functions-emailtrack-stats/>
#[doc(alias = "EmailTrack::stats")]
pub fn stats<C: Caller>(
    client: &C,
    params: &Stats,
) -> C::Output<Reply<types::StatsData>> {
    client.call(params)
}

/// Counts the mail that the account sent, by result of the delivery: the parameters of
/// [`stats()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Stats {}

impl Stats {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Stats {
    type Data = types::StatsData;

    const CALL: Call = Call::new(Api::Api2, "EmailTrack", "stats", Effect::Read);
}

/// Traces the route of mail to an address.
///
/// The function does not send mail.
///
/// The API 2 function `EmailTrack::trace`. It changes nothing. Needs the role `MailReceive`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-emailtrack/cpanel-api-2-functions-emailtrack-trace/>
///
/// Replaced by [`Email::trace_delivery`](crate::uapi::email::trace_delivery).
#[doc(alias = "EmailTrack::trace")]
pub fn trace<C: Caller>(
    client: &C,
    params: &Trace,
) -> C::Output<Reply<types::TraceData>> {
    client.call(params)
}

/// Traces the route of mail to an address: the parameters of [`trace()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Trace {
    /// Address whose route is traced.
    ///
    /// Wire name `address`. Format: `email`.
    ///
    /// Not certain: The documented call sends it, and its UAPI successor requires it.
    pub address: String,
}

impl Trace {
    /// Creates the parameters.
    pub fn new(address: impl Into<String>) -> Self {
        Self { address: address.into() }
    }
}

impl Named for Trace {
    type Data = types::TraceData;

    const CALL: Call = Call::new(Api::Api2, "EmailTrack", "trace", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("address", &self.address);
    }
}

impl std::fmt::Debug for Trace {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Trace", f)
    }
}
