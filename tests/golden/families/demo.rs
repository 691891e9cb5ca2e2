// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! UAPI's module `Demo`.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`store_filter()`] | |
//! | [`reorder()`] | |
//! | [`list_targets()`] | |
//! | [`add_targets()`] | |

use cpanel_core::codegen::*;

pub mod types;

/// Calls `Demo::store_filter`.
///
/// The UAPI function `Demo::store_filter`. It may change something.
#[doc(alias = "Demo::store_filter")]
pub fn store_filter<C: Caller>(
    client: &C,
    params: &StoreFilter,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`store_filter()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct StoreFilter {
    /// Wire name `filtername`.
    pub filtername: String,
    /// Conditions, all of one filter.
    ///
    /// Wire names `part*`, `match*`, `val*`, `opt*`. All members of an item have the same number.
    pub rules: Vec<types::StoreFilterRule>,
    /// Wire names `action*`, `dest*`. All members of an item have the same number.
    #[cfg_attr(feature = "serde", serde(rename = "steps"))]
    pub deliveries: Vec<types::StoreFilterDelivery>,
}

impl StoreFilter {
    /// Creates the parameters.
    pub fn new(
        filtername: impl Into<String>,
        rules: impl IntoIterator<Item = impl Into<types::StoreFilterRule>>,
        deliveries: impl IntoIterator<Item = impl Into<types::StoreFilterDelivery>>,
    ) -> Self {
        Self {
            filtername: filtername.into(),
            rules: rules.into_iter().map(|item| item.into()).collect(),
            deliveries: deliveries.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for StoreFilter {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "store_filter", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("filtername", &self.filtername);
        for (number, item) in (1..).zip(&self.rules) {
            form.put_nth("part*", number, &item.part);
            form.put_nth("match*", number, &item.match_);
            form.opt_nth("val*", number, &item.val);
            form.opt_nth("opt*", number, &item.opt);
        }
        for (number, item) in (1..).zip(&self.deliveries) {
            form.put_nth("action*", number, &item.action);
            form.opt_nth("dest*", number, &item.dest);
        }
    }
}

impl std::fmt::Debug for StoreFilter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "StoreFilter", f)
    }
}

/// Calls `Demo::reorder`.
///
/// The UAPI function `Demo::reorder`. It may change something.
#[doc(alias = "Demo::reorder")]
pub fn reorder<C: Caller>(client: &C, params: &Reorder) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`reorder()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Reorder {
    /// Wire names `host`, `port`. All members of an item have the same number.
    #[cfg_attr(feature = "serde", serde(default))]
    pub targets: Vec<types::ReorderTarget>,
}

impl Reorder {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`targets`](field@Self::targets).
    pub fn targets(
        mut self,
        targets: impl IntoIterator<Item = impl Into<types::ReorderTarget>>,
    ) -> Self {
        self.targets = targets.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for Reorder {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "reorder", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        for (number, item) in (1..).zip(&self.targets) {
            form.opt_nth("host", number, &item.host);
            form.opt_nth("port", number, &item.port);
        }
    }
}

impl std::fmt::Debug for Reorder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Reorder", f)
    }
}

/// Calls `Demo::list_targets`.
///
/// The UAPI function `Demo::list_targets`. It changes nothing.
#[doc(alias = "Demo::list_targets")]
pub fn list_targets<C: Caller>(
    client: &C,
    params: &ListTargets,
) -> C::Output<Reply<Vec<types::Target>>> {
    client.call(params)
}

/// The parameters of [`list_targets()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListTargets {}

impl ListTargets {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListTargets {
    type Data = Vec<types::Target>;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "list_targets", Effect::Read);
}

/// Calls `Demo::add_targets`.
///
/// The UAPI function `Demo::add_targets`. It may change something.
#[doc(alias = "Demo::add_targets")]
pub fn add_targets<C: Caller>(client: &C, params: &AddTargets) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`add_targets()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddTargets {
    /// Wire names `host*`, `kind*`, `port*`, `note*`. All members of an item have the same number.
    pub targets: Vec<types::AddTargetsTarget>,
}

impl AddTargets {
    /// Creates the parameters.
    pub fn new(
        targets: impl IntoIterator<Item = impl Into<types::AddTargetsTarget>>,
    ) -> Self {
        Self {
            targets: targets.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for AddTargets {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "add_targets", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        for (number, item) in (1..).zip(&self.targets) {
            form.put_nth("host*", number, &item.host);
            form.put_nth("kind*", number, &item.kind);
            form.opt_nth("port*", number, &item.port);
            form.opt_nth("note*", number, &item.note);
        }
    }
}

impl std::fmt::Debug for AddTargets {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddTargets", f)
    }
}
