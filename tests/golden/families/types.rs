// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::{ToJson, Value};

/// The parameter `match*` of `Demo::store_filter`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StoreFilterRuleMatch {
    /// Wire value `is`.
    Is,
    /// Wire value `contains`.
    Contains,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    StoreFilterRuleMatch { Is = "is", Contains = "contains" }
);

/// The parameter `opt*` of `Demo::store_filter`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StoreFilterRuleOpt {
    /// Wire value `and`.
    And,
    /// Wire value `or`.
    Or,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(StoreFilterRuleOpt { And = "and", Or = "or" });

/// One item of `rules` in the parameters of `Demo::store_filter`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct StoreFilterRule {
    /// Wire name `part*`.
    #[cfg_attr(feature = "serde", serde(rename = "part*"))]
    pub part: String,
    /// Wire name `match*`.
    #[cfg_attr(feature = "serde", serde(rename = "match*"))]
    pub match_: StoreFilterRuleMatch,
    /// Wire name `val*`.
    #[cfg_attr(feature = "serde", serde(rename = "val*"))]
    pub val: Option<String>,
    /// Wire name `opt*`.
    #[cfg_attr(feature = "serde", serde(rename = "opt*"))]
    pub opt: Option<StoreFilterRuleOpt>,
}

impl StoreFilterRule {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        part: impl Into<String>,
        match_: impl Into<StoreFilterRuleMatch>,
    ) -> Self {
        Self {
            part: part.into(),
            match_: match_.into(),
            val: None,
            opt: None,
        }
    }

    /// Sets [`val`](field@Self::val).
    pub fn val(mut self, val: impl Into<String>) -> Self {
        self.val = Some(val.into());
        self
    }

    /// Sets [`opt`](field@Self::opt).
    pub fn opt(mut self, opt: impl Into<StoreFilterRuleOpt>) -> Self {
        self.opt = Some(opt.into());
        self
    }
}

impl ToJson for StoreFilterRule {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("part*", Some(self.part.to_json())),
            ("match*", Some(self.match_.to_json())),
            ("val*", self.val.as_ref().map(ToJson::to_json)),
            ("opt*", self.opt.as_ref().map(ToJson::to_json)),
        ])
    }

    #[inline]
    fn has_secret(&self) -> bool {
        self.match_.has_secret() || self.opt.as_ref().is_some_and(ToJson::has_secret)
    }
}

/// One item of `deliveries` in the parameters of `Demo::store_filter`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct StoreFilterDelivery {
    /// Wire name `action*`.
    #[cfg_attr(feature = "serde", serde(rename = "action*"))]
    pub action: String,
    /// Wire name `dest*`.
    #[cfg_attr(feature = "serde", serde(rename = "dest*"))]
    pub dest: Option<String>,
}

impl StoreFilterDelivery {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(action: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            dest: None,
        }
    }

    /// Sets [`dest`](field@Self::dest).
    pub fn dest(mut self, dest: impl Into<String>) -> Self {
        self.dest = Some(dest.into());
        self
    }
}

impl ToJson for StoreFilterDelivery {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("action*", Some(self.action.to_json())),
            ("dest*", self.dest.as_ref().map(ToJson::to_json)),
        ])
    }
}

/// One item of `targets` in the parameters of `Demo::reorder`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ReorderTarget {
    /// Wire name `host`.
    pub host: Option<String>,
    /// Wire name `port`.
    pub port: Option<i64>,
}

impl ReorderTarget {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`host`](field@Self::host).
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// Sets [`port`](field@Self::port).
    pub fn port(mut self, port: impl Into<i64>) -> Self {
        self.port = Some(port.into());
        self
    }
}

impl ToJson for ReorderTarget {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("host", self.host.as_ref().map(ToJson::to_json)),
            ("port", self.port.as_ref().map(ToJson::to_json)),
        ])
    }
}
