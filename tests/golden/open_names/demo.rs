// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! UAPI's module `Demo`.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`set_values()`] | |

use cpanel_core::codegen::*;

/// Calls `Demo::set_values`.
///
/// The UAPI function `Demo::set_values`. It may change something.
#[doc(alias = "Demo::set_values")]
pub fn set_values<C: Caller>(client: &C, params: &SetValues) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`set_values()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetValues {
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: String,
    /// Wire name `{name}`.
    #[cfg_attr(feature = "serde", serde(rename = "{name}", default))]
    pub name: BTreeMap<String, String>,
    /// Wire name `set.{key}-limit`.
    #[cfg_attr(feature = "serde", serde(rename = "set.{key}-limit", default))]
    pub set_key_limit: BTreeMap<String, i64>,
}

impl SetValues {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            name: Default::default(),
            set_key_limit: Default::default(),
        }
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(
        mut self,
        name: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.name = name
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`set_key_limit`](field@Self::set_key_limit).
    pub fn set_key_limit(
        mut self,
        set_key_limit: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        self.set_key_limit = set_key_limit
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}

impl Named for SetValues {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "set_values", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("type", &self.type_);
        form.open("{name}", &self.name);
        form.open("set.{key}-limit", &self.set_key_limit);
    }
}

impl std::fmt::Debug for SetValues {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetValues", f)
    }
}
