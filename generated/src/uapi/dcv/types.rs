// Made by cpanel-codegen from schema/uapi/DCV.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DCV`](super).

use std::collections::BTreeMap;
use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `DCV::check_domains_via_dns`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CheckDomainsViaDnsRow {
    /// What the record should hold.
    ///
    /// Wire name `dcv_string`.
    pub dcv_string: Option<String>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Why the check failed; present when the zone could not be changed.
    ///
    /// Wire name `failure_reason`.
    pub failure_reason: Option<String>,
    /// What DNS answered, one item per text; may be empty.
    ///
    /// Wire name `query_results`.
    pub query_results: Vec<String>,
    /// Whether one of the answers was the expected one.
    ///
    /// Wire name `succeeded`.
    pub succeeded: Option<bool>,
    /// Zone that was changed and queried.
    ///
    /// Wire name `zone`. Format: `domain`.
    pub zone: Option<String>,
}

impl Record for CheckDomainsViaDnsRow {
    const NAMES: &'static [&'static str] = &[
        "dcv_string",
        "domain",
        "failure_reason",
        "query_results",
        "succeeded",
        "zone",
    ];

    const ALWAYS: u64 = 2;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.dcv_string),
            1 => reader.set(&mut self.domain),
            2 => reader.set(&mut self.failure_reason),
            3 => reader.set(&mut self.query_results),
            4 => reader.set(&mut self.succeeded),
            _ => reader.set(&mut self.zone),
        }
    }
}

/// A record in the data of `DCV::check_domains_via_http`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CheckDomainsViaHttpRow {
    /// Why the domain failed; null when it passed.
    ///
    /// Wire name `failure_reason`.
    pub failure_reason: Option<String>,
    /// The redirects on the way, one item each; empty when `redirects_count` is 0.
    ///
    /// Wire name `redirects`.
    pub redirects: Vec<Redirect>,
    /// How many redirects were followed.
    ///
    /// Wire name `redirects_count`.
    pub redirects_count: Option<i64>,
}

impl Record for CheckDomainsViaHttpRow {
    const NAMES: &'static [&'static str] = &[
        "failure_reason",
        "redirects",
        "redirects_count",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.failure_reason),
            1 => reader.set(&mut self.redirects),
            _ => reader.set(&mut self.redirects_count),
        }
    }
}

/// A record in replies of the module `DCV`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Redirect {
    /// Body of that response.
    ///
    /// Wire name `content`.
    pub content: Option<String>,
    /// Header lines of that response, by name in small letters; several where the line came more
    /// than once.
    ///
    /// Wire name `headers`.
    pub headers: BTreeMap<String, Vec<String>>,
    /// Version of HTTP, such as `HTTP/1.1`.
    ///
    /// Wire name `protocol`.
    pub protocol: Option<String>,
    /// Text that came with the status, such as `Moved Permanently`.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
    /// Further responses before this one, if any.
    ///
    /// Wire name `redirects`.
    pub redirects: Vec<Redirect>,
    /// HTTP status, such as 301.
    ///
    /// Wire name `status`.
    pub status: Option<i64>,
    /// Whether the status was a good one (2xx). Nothing means that it was not.
    ///
    /// Wire name `success`.
    pub success: Option<bool>,
    /// Address that was asked for.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: String,
}

impl Record for Redirect {
    const NAMES: &'static [&'static str] = &[
        "content",
        "headers",
        "protocol",
        "reason",
        "redirects",
        "status",
        "success",
        "url",
    ];

    const ALWAYS: u64 = 128;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.content),
            1 => reader.set(&mut self.headers),
            2 => reader.set(&mut self.protocol),
            3 => reader.set(&mut self.reason),
            4 => reader.set(&mut self.redirects),
            5 => reader.set(&mut self.status),
            6 => reader.set(&mut self.success),
            _ => reader.set(&mut self.url),
        }
    }
}
