//! What a successful call gives back.

use std::fmt;

use crate::value::Dynamic;

/// The reply to a call that worked.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Reply<T> {
    /// The function's own result.
    pub data: T,
    /// What the server tells besides (wire name `messages`).
    #[cfg_attr(feature = "serde", serde(default))]
    pub messages: Vec<String>,
    /// What the server warns of (wire name `warnings`).
    #[cfg_attr(feature = "serde", serde(default))]
    pub warnings: Vec<String>,
    /// Paging, filtering and the like (wire name `metadata`).
    #[cfg_attr(feature = "serde", serde(default))]
    pub metadata: Metadata,
    /// What did not fit and was left out. The hundred first are named one by one; the last says how many more there are.
    #[cfg_attr(feature = "serde", serde(default))]
    pub misfits: Vec<Misfit>,
}

impl<T> Reply<T> {
    /// A reply with nothing but data, as tests need it.
    pub fn new(data: T) -> Self {
        Self {
            data,
            messages: Vec::new(),
            warnings: Vec::new(),
            metadata: Metadata::default(),
            misfits: Vec::new(),
        }
    }

    /// The same reply with its data changed.
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

/// A part of a reply that is not what the schema says, and was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Misfit {
    /// Its JSON path, as `$.data[3].quota`.
    pub path: String,
    /// What was expected there, as `an integer`.
    pub expected: String,
    /// What stood there: its JSON kind and its start. The start is left out where any part of the data is secret.
    pub found: String,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}, found {}", self.path, self.expected, self.found)
    }
}

/// What a reply tells about itself.
#[derive(Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Metadata {
    /// Which part of a longer list this is, where the call was made with pages.
    pub paginate: Option<Paginate>,
    /// How many records there were before a filter was applied (UAPI's `filter.records_before_filter`, API 2's
    /// `records_before_filter`).
    pub records_before_filter: Option<i64>,
    /// All of it as JSON text, made into values only where someone asks.
    #[cfg_attr(
        feature = "serde",
        serde(default, rename = "json", with = "crate::value::serde::json_text")
    )]
    text: String,
}

impl Metadata {
    /// All that the server tells here, as it came: there may be more than is typed.
    pub fn json(&self) -> Dynamic {
        Dynamic(serde_json::from_str(&self.text).unwrap_or_default())
    }

    pub(crate) fn keep(&mut self, json: &[u8]) {
        self.text = String::from_utf8_lossy(json).into_owned();
    }
}

impl fmt::Debug for Metadata {
    /// Shows what is typed. The rest is the server's text, which may repeat secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Metadata")
            .field("paginate", &self.paginate)
            .field("records_before_filter", &self.records_before_filter)
            .finish_non_exhaustive()
    }
}

/// Which part of a longer list a reply holds.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Paginate {
    /// How many pages there are.
    pub total_pages: Option<i64>,
    /// How many records there are in all.
    pub total_results: Option<i64>,
    /// The number of this page, from 1.
    pub current_page: Option<i64>,
    /// How many records a page holds.
    pub results_per_page: Option<i64>,
    /// The number of the first record of this page, from 1.
    pub start_result: Option<i64>,
}
