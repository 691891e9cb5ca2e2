// Made by cpanel-codegen from schema/uapi/DCV.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DCV`](super).

use cpanel_core::codegen::*;

/// A record in the data of `DCV::check_domains_via_dns`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CheckDomainsViaDnsRow {
    /// Expected content of the record.
    ///
    /// Wire name `dcv_string`.
    pub dcv_string: Option<String>,
    /// Domain that was checked.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Reason of the failure. Sent if the zone could not be changed.
    ///
    /// Wire name `failure_reason`.
    pub failure_reason: Option<String>,
    /// Texts that DNS answered, one item for each. May be empty.
    ///
    /// Wire name `query_results`.
    pub query_results: Vec<String>,
    /// Whether the expected text was one of the answers.
    ///
    /// Wire name `succeeded`.
    pub succeeded: Option<bool>,
    /// Zone that the server changed and queried.
    ///
    /// Wire name `zone`. Format: `domain`.
    pub zone: Option<String>,
}

impl Record for CheckDomainsViaDnsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "CheckDomainsViaDnsRow",
        members: &[
            "dcv_string",
            "domain",
            "failure_reason",
            "query_results",
            "succeeded",
            "zone",
        ],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.dcv_string,
            1 => &mut self.domain,
            2 => &mut self.failure_reason,
            3 => &mut self.query_results,
            4 => &mut self.succeeded,
            _ => &mut self.zone,
        }
    }
}

impl std::fmt::Debug for CheckDomainsViaDnsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DCV::check_domains_via_http`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CheckDomainsViaHttpRow {
    /// Reason why the domain failed. Null if it passed.
    ///
    /// Wire name `failure_reason`.
    pub failure_reason: Option<String>,
    /// Redirects that were followed, one item for each. Empty if `redirects_count` is 0.
    ///
    /// Wire name `redirects`.
    pub redirects: Vec<Redirect>,
    /// Number of redirects that were followed.
    ///
    /// Wire name `redirects_count`.
    pub redirects_count: Option<i64>,
}

impl Record for CheckDomainsViaHttpRow {
    const SHAPE: RecordShape = RecordShape {
        name: "CheckDomainsViaHttpRow",
        members: &["failure_reason", "redirects", "redirects_count"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.failure_reason,
            1 => &mut self.redirects,
            _ => &mut self.redirects_count,
        }
    }
}

impl std::fmt::Debug for CheckDomainsViaHttpRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`check_domains_via_http()`](super::check_domains_via_http).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Redirect {
    /// Body of the response.
    ///
    /// Wire name `content`.
    pub content: Option<String>,
    /// Headers of the response. The keys are header names in lower case. A header that was sent
    /// more than once has several values.
    ///
    /// Wire name `headers`.
    pub headers: BTreeMap<String, Vec<String>>,
    /// Version of HTTP, such as `HTTP/1.1`.
    ///
    /// Wire name `protocol`.
    pub protocol: Option<String>,
    /// Text of the status, such as `Moved Permanently`.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
    /// Earlier responses that led to this response, if any.
    ///
    /// Wire name `redirects`.
    pub redirects: Vec<Redirect>,
    /// HTTP status, such as 301.
    ///
    /// Wire name `status`.
    pub status: Option<i64>,
    /// Whether the status is a success (2xx). No value means that there was no success.
    ///
    /// Wire name `success`.
    pub success: Option<bool>,
    /// URL that was requested.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: String,
}

impl Record for Redirect {
    const SHAPE: RecordShape = RecordShape {
        name: "Redirect",
        members: &[
            "content",
            "headers",
            "protocol",
            "reason",
            "redirects",
            "status",
            "success",
            "url",
        ],
        always: 128,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.content,
            1 => &mut self.headers,
            2 => &mut self.protocol,
            3 => &mut self.reason,
            4 => &mut self.redirects,
            5 => &mut self.status,
            6 => &mut self.success,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for Redirect {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
