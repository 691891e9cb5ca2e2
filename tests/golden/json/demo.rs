// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! UAPI's module `Demo`.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`store()`] | |

use cpanel_core::codegen::*;

pub mod types;

/// Calls `Demo::store`.
///
/// The UAPI function `Demo::store`. It may change something.
#[doc(alias = "Demo::store")]
pub fn store<C: Caller>(client: &C, params: &Store) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`store()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Store {
    /// Wire name `add`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub add: Vec<types::StoreAdd>,
    /// Wire name `command`.
    pub command: Vec<Value>,
    /// Wire name `options`.
    pub options: Option<types::StoreOptions>,
    /// Wire name `labels`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub labels: BTreeMap<String, String>,
    /// Wire name `free`.
    pub free: Option<Value>,
    /// Wire name `must`.
    pub must: types::StoreMust,
    /// Wire name `ports`.
    pub ports: Vec<i64>,
}

impl Store {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        command: impl IntoIterator<Item = impl Into<Value>>,
        must: impl Into<types::StoreMust>,
        ports: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            add: Vec::new(),
            command: command.into_iter().map(|item| item.into()).collect(),
            options: None,
            labels: Default::default(),
            free: None,
            must: must.into(),
            ports: ports.into_iter().map(|item| item.into()).collect(),
        }
    }

    /// Sets [`add`](field@Self::add).
    pub fn add(
        mut self,
        add: impl IntoIterator<Item = impl Into<types::StoreAdd>>,
    ) -> Self {
        self.add = add.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`options`](field@Self::options).
    pub fn options(mut self, options: impl Into<types::StoreOptions>) -> Self {
        self.options = Some(options.into());
        self
    }

    /// Sets [`labels`](field@Self::labels).
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

    /// Sets [`free`](field@Self::free).
    pub fn free(mut self, free: impl Into<Value>) -> Self {
        self.free = Some(free.into());
        self
    }
}

impl Named for Store {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "store", Effect::Write);

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

impl std::fmt::Debug for Store {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Store", f)
    }
}
