// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::*;

/// A record in the parameter `personalization` of `Demo::set`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetPersonalization {
    /// Wire name `value`.
    pub value: Option<Value>,
}

impl SetPersonalization {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`value`](field@Self::value).
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl ToJson for SetPersonalization {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("value", self.value.as_ref().map(ToJson::to_json)),
        ])
    }
}

/// The parameter `level` of `Demo::set`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetLevel {
    /// Wire value `low`.
    Low,
    /// Wire value `high`.
    High,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(SetLevel { Low = "low", High = "high" });
