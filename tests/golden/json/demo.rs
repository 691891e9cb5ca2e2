// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

use std::collections::BTreeMap;
use cpanel_core::{Call, Caller, Effect, Form, Named, Reply, Value};

/// Calls `Demo::store`.
///
/// `Demo::store` of UAPI, which may change something.
#[doc(alias = "Demo::store")]
pub fn store<C: Caller>(client: &C, params: &Store) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`store()`].
///
/// Call it as `Demo::store`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Store {
    /// Wire name `add`.
    pub add: Vec<types::StoreAdd>,
    /// Wire name `command`.
    pub command: Vec<Value>,
    /// Wire name `options`.
    pub options: Option<types::StoreOptions>,
    /// Wire name `labels`.
    pub labels: BTreeMap<String, String>,
    /// Wire name `free`.
    pub free: Option<Value>,
    /// Wire name `must`.
    pub must: types::StoreMust,
    /// Wire name `ports`.
    pub ports: Vec<i64>,
}

impl Store {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        command: impl IntoIterator<Item = impl Into<Value>>,
        must: impl Into<types::StoreMust>,
        ports: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            add: Default::default(),
            command: command.into_iter().map(|item| item.into()).collect(),
            options: Default::default(),
            labels: Default::default(),
            free: Default::default(),
            must: must.into(),
            ports: ports.into_iter().map(|item| item.into()).collect(),
        }
    }
    /// Wire name `add`.
    pub fn add(
        mut self,
        add: impl IntoIterator<Item = impl Into<types::StoreAdd>>,
    ) -> Self {
        self.add = add.into_iter().map(|item| item.into()).collect();
        self
    }
    /// Wire name `options`.
    pub fn options(mut self, options: impl Into<types::StoreOptions>) -> Self {
        self.options = Some(options.into());
        self
    }
    /// Wire name `labels`.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = labels
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
    /// Wire name `free`.
    pub fn free(mut self, free: impl Into<Value>) -> Self {
        self.free = Some(free.into());
        self
    }
}

impl Named for Store {
    type Data = ();
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "store", Effect::Write);
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.json_each("add", &self.add);
        form.json_each("command", &self.command);
        if let Some(value) = &self.options {
            form.json_text("options", value);
        }
        if !self.labels.is_empty() {
            form.json_text("labels", &self.labels);
        }
        if let Some(value) = &self.free {
            form.json_text("free", value);
        }
        form.json_text("must", &self.must);
        form.json_text("ports", &self.ports);
    }
}

pub mod types {
    use cpanel_core::form::ToJson;
    use cpanel_core::Value;
    /// A record in the parameter `add` of `Demo::store`.
    #[derive(Clone, Debug)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct StoreAdd {
        /// Wire name `name`.
        pub name: String,
        /// Wire name `ttl`.
        pub ttl: i64,
        /// Wire name `data`.
        pub data: Vec<String>,
        /// Wire name `note`.
        pub note: Option<String>,
    }
    impl StoreAdd {
        /// With what is required; the rest is set by the methods below.
        pub fn new(name: impl Into<String>, ttl: impl Into<i64>) -> Self {
            Self {
                name: name.into(),
                ttl: ttl.into(),
                data: Default::default(),
                note: Default::default(),
            }
        }
        /// Wire name `data`.
        pub fn data(
            mut self,
            data: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.data = data.into_iter().map(|item| item.into()).collect();
            self
        }
        /// Wire name `note`.
        pub fn note(mut self, note: impl Into<String>) -> Self {
            self.note = Some(note.into());
            self
        }
    }
    impl ToJson for StoreAdd {
        #[inline]
        fn to_json(&self) -> Value {
            cpanel_core::form::object([
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
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct StoreOptions {
        /// Wire name `force`.
        pub force: bool,
        /// Wire name `depth`.
        pub depth: Option<i64>,
    }
    impl StoreOptions {
        /// With what is required; the rest is set by the methods below.
        #[inline]
        pub fn new(force: bool) -> Self {
            Self {
                force,
                depth: Default::default(),
            }
        }
        /// Wire name `depth`.
        pub fn depth(mut self, depth: impl Into<i64>) -> Self {
            self.depth = Some(depth.into());
            self
        }
    }
    impl ToJson for StoreOptions {
        #[inline]
        fn to_json(&self) -> Value {
            cpanel_core::form::object([
                ("force", Some(self.force.to_json())),
                ("depth", self.depth.as_ref().map(ToJson::to_json)),
            ])
        }
    }
    /// A record in the parameter `must` of `Demo::store`.
    #[derive(Clone, Debug)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct StoreMust {
        /// Wire name `id`.
        pub id: i64,
    }
    impl StoreMust {
        /// With what is required; the rest is set by the methods below.
        pub fn new(id: impl Into<i64>) -> Self {
            Self { id: id.into() }
        }
    }
    impl ToJson for StoreMust {
        #[inline]
        fn to_json(&self) -> Value {
            cpanel_core::form::object([("id", Some(self.id.to_json()))])
        }
    }
}
