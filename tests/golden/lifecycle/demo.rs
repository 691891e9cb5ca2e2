// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

/// Calls `Demo::old`.
///
/// `Demo::old` of UAPI, which changes nothing.
///
/// In its place: `Demo::fresh`.
#[doc(alias = "Demo::old")]
#[deprecated = "Use `fresh`."]
pub fn old<C: Caller>(client: &C, params: &Old) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`old()`].
///
/// Call it as `Demo::old`.
#[deprecated = "Use `fresh`."]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Old {
    /// Wire name `id`. **Deprecated:** Ignored, see `fresh`.
    pub id: i64,
    /// Wire name `kind`. **Deprecated:** No longer looked at.
    pub kind: Option<String>,
}

impl Old {
    /// With what is required; the rest is set by the methods below.
    pub fn new(id: impl Into<i64>) -> Self {
        Self {
            id: id.into(),
            kind: Default::default(),
        }
    }
    /// Wire name `kind`. **Deprecated:** No longer looked at.
    #[deprecated = "No longer looked at."]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl Named for Old {
    type Data = ();
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "old", Effect::Read);
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("id", &self.id);
        form.opt("kind", &self.kind);
    }
}

/// Calls `Demo::fresh`.
///
/// `Demo::fresh` of UAPI, which changes nothing. Since version 11.100.
#[doc(alias = "Demo::fresh")]
pub fn fresh<C: Caller>(client: &C, params: &Fresh) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`fresh()`].
///
/// Call it as `Demo::fresh`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Fresh {}

impl Fresh {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Fresh {
    type Data = ();
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "fresh", Effect::Read);
}

#[cfg(feature = "internal")]
/// Calls `Demo::inner`.
///
/// `Demo::inner` of UAPI, which may change something. Only with the cargo feature `internal`: It serves
/// cPanel's own pages.
#[doc(alias = "Demo::inner")]
pub fn inner<C: Caller>(
    client: &C,
    params: &Inner,
) -> C::Output<Reply<types::InnerData>> {
    client.call(params)
}

#[cfg(feature = "internal")]
/// The parameters of [`inner()`].
///
/// Call it as `Demo::inner`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Inner {
    /// Wire name `state`.
    pub state: Option<types::InnerState>,
}

#[cfg(feature = "internal")]
impl Inner {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { state: Default::default() }
    }
    /// Wire name `state`.
    pub fn state(mut self, state: impl Into<types::InnerState>) -> Self {
        self.state = Some(state.into());
        self
    }
}

#[cfg(feature = "internal")]
impl Named for Inner {
    type Data = types::InnerData;
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "inner", Effect::Write);
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("state", &self.state);
    }
}

pub mod types {
    use cpanel_core::{Misread, Reader, Record};
    /// The parameter `state` of `Demo::inner`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum InnerState {
        /// On the wire `on`.
        On,
        /// On the wire `off`.
        Off,
        /// A value that the schema does not know.
        Other(String),
    }
    cpanel_core::open_enum!(InnerState { On = "on", Off = "off" });
    /// A record in the data of `Demo::inner`.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct InnerData {
        /// Wire name `state`.
        pub state: Option<String>,
    }
    impl Record for InnerData {
        const NAMES: &'static [&'static str] = &["state"];
        #[inline]
        fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
            reader.set(&mut self.state)
        }
    }
}
