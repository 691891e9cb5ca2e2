// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::*;

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

impl TryFrom<Target> for ReorderTarget {
    type Error = cpanel_core::Error;

    /// Fails if the record lacks a required value.
    fn try_from(record: Target) -> Result<Self, Self::Error> {
        Ok(Self {
            host: Some(record.host),
            port: Some(record.port),
        })
    }
}

/// One item of `targets` in the parameters of `Demo::add_targets`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddTargetsTarget {
    /// Wire name `host*`.
    #[cfg_attr(feature = "serde", serde(rename = "host*"))]
    pub host: String,
    /// Wire name `kind*`.
    #[cfg_attr(feature = "serde", serde(rename = "kind*"))]
    pub kind: Kind,
    /// Wire name `port*`.
    #[cfg_attr(feature = "serde", serde(rename = "port*"))]
    pub port: Option<i64>,
    /// Wire name `note*`.
    #[cfg_attr(feature = "serde", serde(rename = "note*"))]
    pub note: Option<String>,
}

impl AddTargetsTarget {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(host: impl Into<String>, kind: impl Into<Kind>) -> Self {
        Self {
            host: host.into(),
            kind: kind.into(),
            port: None,
            note: None,
        }
    }

    /// Sets [`port`](field@Self::port).
    pub fn port(mut self, port: impl Into<i64>) -> Self {
        self.port = Some(port.into());
        self
    }

    /// Sets [`note`](field@Self::note).
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

impl ToJson for AddTargetsTarget {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("host*", Some(self.host.to_json())),
            ("kind*", Some(self.kind.to_json())),
            ("port*", self.port.as_ref().map(ToJson::to_json)),
            ("note*", self.note.as_ref().map(ToJson::to_json)),
        ])
    }

    #[inline]
    fn has_secret(&self) -> bool {
        self.kind.has_secret()
    }
}

impl TryFrom<Target> for AddTargetsTarget {
    type Error = cpanel_core::Error;

    /// Fails if the record lacks a required value.
    fn try_from(record: Target) -> Result<Self, Self::Error> {
        Ok(Self {
            host: record.host,
            kind: cpanel_core::codegen::needed(record.kind, "kind")?,
            port: Some(record.port),
            note: None,
        })
    }
}

/// A row of [`list_targets()`](super::list_targets).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Target {
    /// Wire name `host`.
    pub host: String,
    /// Wire name `kind`.
    pub kind: Option<Kind>,
    /// Wire name `port`.
    pub port: i64,
    /// Wire name `id`.
    pub id: Option<i64>,
}

impl Record for Target {
    const SHAPE: RecordShape = RecordShape {
        name: "Target",
        members: &["host", "kind", "port", "id"],
        always: 5,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.host,
            1 => &mut self.kind,
            2 => &mut self.port,
            _ => &mut self.id,
        }
    }
}

impl std::fmt::Debug for Target {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`list_targets()`](super::list_targets).
#[derive(Clone)]
#[non_exhaustive]
pub enum Kind {
    /// Wire value `web`.
    Web,
    /// Wire value `mail`.
    Mail,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(Kind { Web = "web", Mail = "mail" });
