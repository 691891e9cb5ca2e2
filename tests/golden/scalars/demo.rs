// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

use cpanel_core::{Call, Caller, Effect, Form, Limit, Named, Reply, Timestamp};

/// Calls `Demo::measure`.
///
/// `Demo::measure` of UAPI, which changes nothing.
#[doc(alias = "Demo::measure")]
pub fn measure<C: Caller>(
    client: &C,
    params: &Measure,
) -> C::Output<Reply<types::MeasureData>> {
    client.call(params)
}

/// The parameters of [`measure()`].
///
/// Call it as `Demo::measure`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
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
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            label: Default::default(),
            count: Default::default(),
            ratio: Default::default(),
            active: Default::default(),
            since: Default::default(),
            quota: Default::default(),
        }
    }
    /// Wire name `label`.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// Wire name `count`.
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = Some(count.into());
        self
    }
    /// Wire name `ratio`.
    pub fn ratio(mut self, ratio: impl Into<f64>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }
    /// Wire name `active`.
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
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
}

impl Named for Measure {
    type Data = types::MeasureData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Demo",
        "measure",
        Effect::Read,
    );
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

/// Calls `Demo::version`.
///
/// `Demo::version` of UAPI, which changes nothing.
#[doc(alias = "Demo::version")]
pub fn version<C: Caller>(
    client: &C,
    params: &Version,
) -> C::Output<Reply<Option<String>>> {
    client.call(params)
}

/// The parameters of [`version()`].
///
/// Call it as `Demo::version`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Version {}

impl Version {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Version {
    type Data = Option<String>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Demo",
        "version",
        Effect::Read,
    );
}

/// Calls `Demo::total`.
///
/// `Demo::total` of UAPI, which changes nothing.
#[doc(alias = "Demo::total")]
pub fn total<C: Caller>(client: &C, params: &Total) -> C::Output<Reply<Option<i64>>> {
    client.call(params)
}

/// The parameters of [`total()`].
///
/// Call it as `Demo::total`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Total {}

impl Total {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Total {
    type Data = Option<i64>;
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "total", Effect::Read);
}

/// Calls `Demo::enabled`.
///
/// `Demo::enabled` of UAPI, which changes nothing.
#[doc(alias = "Demo::enabled")]
pub fn enabled<C: Caller>(
    client: &C,
    params: &Enabled,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// The parameters of [`enabled()`].
///
/// Call it as `Demo::enabled`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Enabled {}

impl Enabled {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Enabled {
    type Data = Option<bool>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Demo",
        "enabled",
        Effect::Read,
    );
}

pub mod types {
    use cpanel_core::{Limit, Misread, Reader, Record, Timestamp};
    /// A record in the data of `Demo::measure`.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct MeasureData {
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
    impl Record for MeasureData {
        const NAMES: &'static [&'static str] = &[
            "label",
            "count",
            "ratio",
            "active",
            "since",
            "quota",
        ];
        #[inline]
        fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
            match index {
                0 => reader.set(&mut self.label),
                1 => reader.set(&mut self.count),
                2 => reader.set(&mut self.ratio),
                3 => reader.set(&mut self.active),
                4 => reader.set(&mut self.since),
                _ => reader.set(&mut self.quota),
            }
        }
    }
}
