// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! UAPI's module `Demo`.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`old()`] | *Deprecated.* |
//! | [`fresh()`] | |
//! | [`gone()`] | *Removed in version 11.110.* |
//! | `inner()` | |

use cpanel_core::codegen::*;

pub mod types;

/// Calls `Demo::old`.
///
/// The UAPI function `Demo::old`. It changes nothing.
///
/// Replaced by [`Demo::fresh`](crate::uapi::demo::fresh).
#[doc(alias = "Demo::old")]
#[deprecated = "Use `fresh`."]
pub fn old<C: Caller>(client: &C, params: &Old) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`old()`].
#[deprecated = "Use `fresh`."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Old {
    /// Wire name `id`.
    ///
    /// **Deprecated:** Ignored, see `fresh`.
    pub id: i64,
    /// Wire name `kind`.
    ///
    /// **Deprecated:** No longer looked at.
    pub kind: Option<String>,
}

impl Old {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(id: impl Into<i64>) -> Self {
        Self { id: id.into(), kind: None }
    }

    /// Sets [`kind`](field@Self::kind).
    #[deprecated = "No longer looked at."]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl Named for Old {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "old", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("id", &self.id);
        form.opt("kind", &self.kind);
    }
}

impl std::fmt::Debug for Old {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Old", f)
    }
}

/// Calls `Demo::fresh`.
///
/// The UAPI function `Demo::fresh`. It changes nothing. Since version 11.100.
#[doc(alias = "Demo::fresh")]
pub fn fresh<C: Caller>(client: &C, params: &Fresh) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`fresh()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Fresh {}

impl Fresh {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Fresh {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "fresh", Effect::Read);
}

/// Calls `Demo::gone`.
///
/// The UAPI function `Demo::gone`. It may change something.
///
/// **Removed** in version 11.110 of cPanel. Older servers still have it.
///
/// Replaced by [`Demo::fresh`](crate::uapi::demo::fresh).
#[doc(alias = "Demo::gone")]
#[deprecated = "Removed in version 11.110 of cPanel."]
pub fn gone<C: Caller>(client: &C, params: &Gone) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`gone()`].
#[deprecated = "Removed in version 11.110 of cPanel."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Gone {}

impl Gone {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Gone {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "gone", Effect::Write);
}

/// Calls `Demo::inner`.
///
/// The UAPI function `Demo::inner`. It may change something. Only with the cargo feature
/// `internal`: It serves cPanel's own pages.
#[doc(alias = "Demo::inner")]
#[cfg(feature = "internal")]
pub fn inner<C: Caller>(
    client: &C,
    params: &Inner,
) -> C::Output<Reply<types::InnerData>> {
    client.call(params)
}

/// The parameters of [`inner()`].
#[cfg(feature = "internal")]
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Inner {
    /// Wire name `state`.
    pub state: Option<types::InnerState>,
}

#[cfg(feature = "internal")]
impl Inner {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`state`](field@Self::state).
    pub fn state(mut self, state: impl Into<types::InnerState>) -> Self {
        self.state = Some(state.into());
        self
    }
}

#[cfg(feature = "internal")]
impl Named for Inner {
    type Data = types::InnerData;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "inner", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("state", &self.state);
    }
}

#[cfg(feature = "internal")]
impl std::fmt::Debug for Inner {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Inner", f)
    }
}
