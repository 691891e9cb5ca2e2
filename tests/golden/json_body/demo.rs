// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! UAPI's module `Demo`.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`set()`] | |

use cpanel_core::codegen::*;

pub mod types;

/// Calls `Demo::set`.
///
/// The UAPI function `Demo::set`. It may change something.
#[doc(alias = "Demo::set")]
pub fn set<C: Caller>(client: &C, params: &Set) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`set()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Set {
    /// Wire name `personalization`.
    pub personalization: BTreeMap<String, types::SetPersonalization>,
    /// Wire name `names`.
    #[cfg_attr(feature = "serde", serde(default))]
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
    /// Creates the parameters from the required ones. The methods below set the optional ones.
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
            names: Vec::new(),
            level: None,
            since: None,
            quota: None,
            depth: depth.into(),
            token: None,
        }
    }

    /// Sets [`names`](field@Self::names).
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = names.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`level`](field@Self::level).
    pub fn level(mut self, level: impl Into<types::SetLevel>) -> Self {
        self.level = Some(level.into());
        self
    }

    /// Sets [`since`](field@Self::since).
    pub fn since(mut self, since: impl Into<Timestamp>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// Sets [`quota`](field@Self::quota).
    pub fn quota(mut self, quota: impl Into<Limit>) -> Self {
        self.quota = Some(quota.into());
        self
    }

    /// Sets [`token`](field@Self::token).
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.token = Some(token.into());
        self
    }
}

impl Named for Set {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "set", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.body = cpanel_core::codegen::Body::Json;
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

impl std::fmt::Debug for Set {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Set", f)
    }
}
