// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! UAPI's module `Demo`.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`tree()`] | |
//! | [`one()`] | |
//! | [`names()`] | |
//! | [`rows()`] | |
//! | [`first_rows()`] | |
//! | [`either()`] | |

use cpanel_core::codegen::*;

pub mod types;

/// Calls `Demo::tree`.
///
/// The UAPI function `Demo::tree`. It changes nothing.
#[doc(alias = "Demo::tree")]
pub fn tree<C: Caller>(
    client: &C,
    params: &Tree,
) -> C::Output<Reply<Vec<types::Folder>>> {
    client.call(params)
}

/// The parameters of [`tree()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Tree {}

impl Tree {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Tree {
    type Data = Vec<types::Folder>;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "tree", Effect::Read);
}

/// Calls `Demo::one`.
///
/// The UAPI function `Demo::one`. It changes nothing.
#[doc(alias = "Demo::one")]
pub fn one<C: Caller>(client: &C, params: &One) -> C::Output<Reply<types::Folder>> {
    client.call(params)
}

/// The parameters of [`one()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct One {
    /// Wire name `shown`.
    pub shown: types::Shown,
    /// Wire name `sizes`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sizes: Vec<i64>,
}

impl One {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(shown: impl Into<types::Shown>) -> Self {
        Self {
            shown: shown.into(),
            sizes: Vec::new(),
        }
    }

    /// Sets [`sizes`](field@Self::sizes).
    pub fn sizes(mut self, sizes: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.sizes = sizes.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for One {
    type Data = types::Folder;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "one", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("shown", &self.shown);
        form.repeated("sizes", &self.sizes);
    }
}

impl std::fmt::Debug for One {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "One", f)
    }
}

/// Calls `Demo::names`.
///
/// The UAPI function `Demo::names`. It changes nothing.
#[doc(alias = "Demo::names")]
pub fn names<C: Caller>(client: &C, params: &Names) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// The parameters of [`names()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Names {
    /// Wire name `among`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub among: Vec<String>,
    /// Wire name `joined`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub joined: Vec<String>,
}

impl Names {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`among`](field@Self::among).
    pub fn among(mut self, among: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.among = among.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`joined`](field@Self::joined).
    pub fn joined(
        mut self,
        joined: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.joined = joined.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for Names {
    type Data = Vec<String>;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "names", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("among", &self.among);
        form.joined("joined", ",", &self.joined);
    }
}

impl std::fmt::Debug for Names {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Names", f)
    }
}

/// Calls `Demo::rows`.
///
/// The UAPI function `Demo::rows`. It changes nothing.
#[doc(alias = "Demo::rows")]
pub fn rows<C: Caller>(
    client: &C,
    params: &Rows,
) -> C::Output<Reply<Vec<types::RowsItem>>> {
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
    type Data = Vec<types::RowsItem>;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "rows", Effect::Read);
}

/// Calls `Demo::first_rows`.
///
/// The UAPI function `Demo::first_rows`. It changes nothing.
#[doc(alias = "Demo::first_rows")]
pub fn first_rows<C: Caller>(
    client: &C,
    params: &FirstRows,
) -> C::Output<Reply<Vec<types::RowsItem>>> {
    client.call(params)
}

/// The parameters of [`first_rows()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FirstRows {}

impl FirstRows {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for FirstRows {
    type Data = Vec<types::RowsItem>;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "first_rows", Effect::Read);
}

/// Calls `Demo::either`.
///
/// The UAPI function `Demo::either`. It changes nothing.
#[doc(alias = "Demo::either")]
pub fn either<C: Caller>(
    client: &C,
    params: &Either,
) -> C::Output<Reply<types::Either>> {
    client.call(params)
}

/// The parameters of [`either()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Either {}

impl Either {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Either {
    type Data = types::Either;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "either", Effect::Read);
}
