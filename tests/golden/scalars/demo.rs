// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! UAPI's module `Demo`.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`measure()`] | |
//! | [`version()`] | |
//! | [`total()`] | |
//! | [`enabled()`] | |

use cpanel_core::codegen::*;

pub mod types;

/// Calls `Demo::measure`.
///
/// The UAPI function `Demo::measure`. It changes nothing.
#[doc(alias = "Demo::measure")]
pub fn measure<C: Caller>(
    client: &C,
    params: &Measure,
) -> C::Output<Reply<types::MeasureData>> {
    client.call(params)
}

/// The parameters of [`measure()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Measure {
    /// Wire name `label`.
    pub label: Option<String>,
    /// Wire name `count`.
    pub count: Option<i64>,
    /// Wire name `ratio`.
    pub ratio: Option<f64>,
    /// Wire name `active`.
    pub active: Option<bool>,
    /// Wire name `since`.
    pub since: Option<Timestamp>,
    /// Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Measure {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`label`](field@Self::label).
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets [`count`](field@Self::count).
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = Some(count.into());
        self
    }

    /// Sets [`ratio`](field@Self::ratio).
    pub fn ratio(mut self, ratio: impl Into<f64>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }

    /// Sets [`active`](field@Self::active).
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
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
}

impl Named for Measure {
    type Data = types::MeasureData;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "measure", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("label", &self.label);
        form.opt("count", &self.count);
        form.opt("ratio", &self.ratio);
        form.opt("active", &self.active);
        form.opt("since", &self.since);
        form.opt("quota", &self.quota);
    }
}

impl std::fmt::Debug for Measure {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Measure", f)
    }
}

/// Calls `Demo::version`.
///
/// The UAPI function `Demo::version`. It changes nothing.
#[doc(alias = "Demo::version")]
pub fn version<C: Caller>(
    client: &C,
    params: &Version,
) -> C::Output<Reply<Option<String>>> {
    client.call(params)
}

/// The parameters of [`version()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Version {}

impl Version {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Version {
    type Data = Option<String>;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "version", Effect::Read);
}

/// Calls `Demo::total`.
///
/// The UAPI function `Demo::total`. It changes nothing.
#[doc(alias = "Demo::total")]
pub fn total<C: Caller>(client: &C, params: &Total) -> C::Output<Reply<Option<i64>>> {
    client.call(params)
}

/// The parameters of [`total()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Total {}

impl Total {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Total {
    type Data = Option<i64>;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "total", Effect::Read);
}

/// Calls `Demo::enabled`.
///
/// The UAPI function `Demo::enabled`. It changes nothing.
#[doc(alias = "Demo::enabled")]
pub fn enabled<C: Caller>(
    client: &C,
    params: &Enabled,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// The parameters of [`enabled()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Enabled {}

impl Enabled {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Enabled {
    type Data = Option<bool>;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "enabled", Effect::Read);
}
