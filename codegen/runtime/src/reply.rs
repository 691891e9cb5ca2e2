//! Replies: what a successful call returns.

use std::fmt;

use crate::value::Dynamic;

/// The reply to a successful call.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Reply<T> {
    /// The result of the function.
    pub data: T,
    /// Messages of the server (wire name `messages`).
    #[cfg_attr(feature = "serde", serde(default))]
    pub messages: Vec<String>,
    /// Warnings of the server (wire name `warnings`).
    #[cfg_attr(feature = "serde", serde(default))]
    pub warnings: Vec<String>,
    /// Data about the reply, such as paging (wire name `metadata`).
    #[cfg_attr(feature = "serde", serde(default))]
    pub metadata: Metadata,
    /// The parts of the reply that did not match the schema and were left out. The first hundred are listed one by one.
    /// If there are more, a last entry says how many.
    #[cfg_attr(feature = "serde", serde(default))]
    pub misfits: Vec<Misfit>,
}

impl<T> Reply<T> {
    /// Creates a reply that has only data, for tests.
    pub fn new(data: T) -> Self {
        Self {
            data,
            messages: Vec::new(),
            warnings: Vec::new(),
            metadata: Metadata::default(),
            misfits: Vec::new(),
        }
    }

    /// Applies a function to the data and keeps everything else.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Reply<U> {
        Reply {
            data: change(self.data),
            messages: self.messages,
            warnings: self.warnings,
            metadata: self.metadata,
            misfits: self.misfits,
        }
    }
}

/// A part of a reply that did not match the schema and was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Misfit {
    /// The JSON path of the value, such as `$.data[3].quota`.
    pub path: String,
    /// What was expected, such as `an integer`.
    pub expected: String,
    /// What was found: the JSON kind of the value and its beginning. The beginning is left out if any part of the data
    /// is secret.
    pub found: String,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}, found {}", self.path, self.expected, self.found)
    }
}

/// What the server says about a reply.
#[derive(Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Metadata {
    /// Which page of a list this is, if the call asked for a page.
    pub paginate: Option<Paginate>,
    /// The number of records before a filter was applied (wire name `filter.records_before_filter` in UAPI,
    /// `records_before_filter` in API 2).
    pub records_before_filter: Option<i64>,
    /// The whole metadata as JSON text. It is parsed only on demand.
    #[cfg_attr(
        feature = "serde",
        serde(default, rename = "json", with = "crate::serde_impls::json_text")
    )]
    text: String,
}

impl Metadata {
    /// Returns the whole metadata as JSON. It may hold more than the typed fields.
    pub fn json(&self) -> Dynamic {
        Dynamic(serde_json::from_str(&self.text).unwrap_or_default())
    }

    pub(crate) fn keep(&mut self, json: &[u8]) {
        self.text = String::from_utf8_lossy(json).into_owned();
    }
}

impl fmt::Debug for Metadata {
    /// Shows the typed fields only. The rest may contain secrets that the server repeats.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Metadata")
            .field("paginate", &self.paginate)
            .field("records_before_filter", &self.records_before_filter)
            .finish_non_exhaustive()
    }
}

/// Which page of a list a reply holds.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Paginate {
    /// The number of pages.
    pub total_pages: Option<i64>,
    /// The number of records on all pages.
    pub total_results: Option<i64>,
    /// The number of this page, counted from 1.
    pub current_page: Option<i64>,
    /// The number of records on a page.
    pub results_per_page: Option<i64>,
    /// The number of the first record on this page, counted from 1.
    pub start_result: Option<i64>,
}
