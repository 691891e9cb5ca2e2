// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::*;

/// A record in the parameter `add` of `Demo::store`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct StoreAdd {
    /// Wire name `name`.
    pub name: String,
    /// Wire name `ttl`.
    pub ttl: i64,
    /// Wire name `data`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub data: Vec<String>,
    /// Wire name `note`.
    pub note: Option<String>,
}

impl StoreAdd {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(name: impl Into<String>, ttl: impl Into<i64>) -> Self {
        Self {
            name: name.into(),
            ttl: ttl.into(),
            data: Vec::new(),
            note: None,
        }
    }

    /// Sets [`data`](field@Self::data).
    pub fn data(mut self, data: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.data = data.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`note`](field@Self::note).
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

impl ToJson for StoreAdd {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("name", Some(self.name.to_json())),
            ("ttl", Some(self.ttl.to_json())),
            ("data", (!self.data.is_empty()).then(|| self.data.to_json())),
            ("note", self.note.as_ref().map(ToJson::to_json)),
        ])
    }
}

/// A record in the parameter `options` of `Demo::store`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct StoreOptions {
    /// Wire name `force`.
    pub force: bool,
    /// Wire name `depth`.
    pub depth: Option<i64>,
}

impl StoreOptions {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(force: bool) -> Self {
        Self { force, depth: None }
    }

    /// Sets [`depth`](field@Self::depth).
    pub fn depth(mut self, depth: impl Into<i64>) -> Self {
        self.depth = Some(depth.into());
        self
    }
}

impl ToJson for StoreOptions {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("force", Some(self.force.to_json())),
            ("depth", self.depth.as_ref().map(ToJson::to_json)),
        ])
    }
}

/// A record in the parameter `must` of `Demo::store`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct StoreMust {
    /// Wire name `id`.
    pub id: i64,
}

impl StoreMust {
    /// Creates the parameters.
    pub fn new(id: impl Into<i64>) -> Self {
        Self { id: id.into() }
    }
}

impl ToJson for StoreMust {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([("id", Some(self.id.to_json()))])
    }
}
