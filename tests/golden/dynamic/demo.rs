// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! UAPI's module `Demo`.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`unknown()`] | |
//! | [`left_out()`] | |
//! | [`rows()`] | |
//! | [`none()`] | |
//! | [`pass()`] | |

use cpanel_core::codegen::*;

/// Calls `Demo::unknown`.
///
/// The UAPI function `Demo::unknown`. It changes nothing.
#[doc(alias = "Demo::unknown")]
pub fn unknown<C: Caller>(client: &C, params: &Unknown) -> C::Output<Reply<Dynamic>> {
    client.call(params)
}

/// The parameters of [`unknown()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Unknown {}

impl Unknown {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Unknown {
    type Data = Dynamic;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "unknown", Effect::Read);
}

/// Calls `Demo::left_out`.
///
/// The UAPI function `Demo::left_out`. It changes nothing.
#[doc(alias = "Demo::left_out")]
pub fn left_out<C: Caller>(client: &C, params: &LeftOut) -> C::Output<Reply<Dynamic>> {
    client.call(params)
}

/// The parameters of [`left_out()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct LeftOut {}

impl LeftOut {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for LeftOut {
    type Data = Dynamic;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "left_out", Effect::Read);
}

/// Calls `Demo::rows`.
///
/// The UAPI function `Demo::rows`. It changes nothing.
#[doc(alias = "Demo::rows")]
pub fn rows<C: Caller>(client: &C, params: &Rows) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// The parameters of [`rows()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Rows {}

impl Rows {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Rows {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "rows", Effect::Read);
}

/// Calls `Demo::none`.
///
/// The UAPI function `Demo::none`. It may change something.
#[doc(alias = "Demo::none")]
pub fn none<C: Caller>(client: &C, params: &NoneParams) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`none()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct NoneParams {}

impl NoneParams {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for NoneParams {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "none", Effect::Write);
}

/// Calls `Demo::pass`.
///
/// The UAPI function `Demo::pass`. It changes nothing.
#[doc(alias = "Demo::pass")]
pub fn pass<C: Caller>(
    client: &C,
    params: &Pass,
) -> C::Output<Reply<BTreeMap<String, Dynamic>>> {
    client.call(params)
}

/// The parameters of [`pass()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Pass {
    /// Wire name `filter`.
    pub filter: Option<Value>,
}

impl Pass {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`filter`](field@Self::filter).
    pub fn filter(mut self, filter: impl Into<Value>) -> Self {
        self.filter = Some(filter.into());
        self
    }
}

impl Named for Pass {
    type Data = BTreeMap<String, Dynamic>;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "pass", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        if let Some(value) = &self.filter {
            form.json_text("filter", value);
        }
    }
}

impl std::fmt::Debug for Pass {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Pass", f)
    }
}
