// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

use std::collections::BTreeMap;
use cpanel_core::{Call, Caller, Effect, Form, Limit, Named, Reply, Secret, Timestamp};

/// Calls `Demo::set`.
///
/// `Demo::set` of UAPI, which may change something.
#[doc(alias = "Demo::set")]
pub fn set<C: Caller>(client: &C, params: &Set) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`set()`].
///
/// Call it as `Demo::set`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Set {
    /// Wire name `personalization`.
    pub personalization: BTreeMap<String, types::SetPersonalization>,
    /// Wire name `names`.
    pub names: Vec<String>,
    /// Wire name `level`.
    pub level: Option<types::SetLevel>,
    /// Wire name `since`.
    pub since: Option<Timestamp>,
    /// Wire name `quota`.
    pub quota: Option<Limit>,
    /// Wire name `depth`.
    pub depth: i64,
    /// Wire name `token`.
    pub token: Option<Secret>,
}

impl Set {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        personalization: impl IntoIterator<
            Item = (impl Into<String>, impl Into<types::SetPersonalization>),
        >,
        depth: impl Into<i64>,
    ) -> Self {
        Self {
            personalization: personalization
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            names: Default::default(),
            level: Default::default(),
            since: Default::default(),
            quota: Default::default(),
            depth: depth.into(),
            token: Default::default(),
        }
    }
    /// Wire name `names`.
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = names.into_iter().map(|item| item.into()).collect();
        self
    }
    /// Wire name `level`.
    pub fn level(mut self, level: impl Into<types::SetLevel>) -> Self {
        self.level = Some(level.into());
        self
    }
    /// Wire name `since`.
    pub fn since(mut self, since: impl Into<Timestamp>) -> Self {
        self.since = Some(since.into());
        self
    }
    /// Wire name `quota`.
    pub fn quota(mut self, quota: impl Into<Limit>) -> Self {
        self.quota = Some(quota.into());
        self
    }
    /// Wire name `token`.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.token = Some(token.into());
        self
    }
}

impl Named for Set {
    type Data = ();
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "set", Effect::Write);
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.body = cpanel_core::form::Body::Json;
        form.json("personalization", &self.personalization);
        if !self.names.is_empty() {
            form.json("names", &self.names);
        }
        if let Some(value) = &self.level {
            form.json("level", value);
        }
        if let Some(value) = &self.since {
            form.json("since", value);
        }
        if let Some(value) = &self.quota {
            form.json("quota", value);
        }
        form.json("depth", &self.depth);
        if let Some(value) = &self.token {
            form.json("token", value);
        }
    }
}

pub mod types {
    use cpanel_core::form::ToJson;
    use cpanel_core::Value;
    /// A record in the parameter `personalization` of `Demo::set`.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct SetPersonalization {
        /// Wire name `value`.
        pub value: Option<Value>,
    }
    impl SetPersonalization {
        /// With nothing set.
        #[inline]
        pub fn new() -> Self {
            Self { value: Default::default() }
        }
        /// Wire name `value`.
        pub fn value(mut self, value: impl Into<Value>) -> Self {
            self.value = Some(value.into());
            self
        }
    }
    impl ToJson for SetPersonalization {
        #[inline]
        fn to_json(&self) -> Value {
            cpanel_core::form::object([
                ("value", self.value.as_ref().map(ToJson::to_json)),
            ])
        }
    }
    /// The parameter `level` of `Demo::set`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SetLevel {
        /// On the wire `low`.
        Low,
        /// On the wire `high`.
        High,
        /// A value that the schema does not know.
        Other(String),
    }
    cpanel_core::open_enum!(SetLevel { Low = "low", High = "high" });
}
