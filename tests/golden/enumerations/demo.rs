// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! UAPI's module `Demo`.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`set()`] | |
//! | [`mode()`] | |

use cpanel_core::codegen::*;

pub mod types;

/// Calls `Demo::set`.
///
/// The UAPI function `Demo::set`. It may change something.
#[doc(alias = "Demo::set")]
pub fn set<C: Caller>(client: &C, params: &Set) -> C::Output<Reply<types::SetData>> {
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
    /// Wire name `mode`.
    pub mode: types::SetMode,
    /// Wire name `odd`.
    pub odd: Option<types::SetOdd>,
    /// Wire name `explained`.
    pub explained: Option<types::SetExplained>,
    /// Wire name `bits`. One of `8`, `16`, `32`. Default: `16`.
    pub bits: Option<i64>,
}

impl Set {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(mode: impl Into<types::SetMode>) -> Self {
        Self {
            mode: mode.into(),
            odd: None,
            explained: None,
            bits: None,
        }
    }

    /// Sets [`odd`](field@Self::odd).
    pub fn odd(mut self, odd: impl Into<types::SetOdd>) -> Self {
        self.odd = Some(odd.into());
        self
    }

    /// Sets [`explained`](field@Self::explained).
    pub fn explained(mut self, explained: impl Into<types::SetExplained>) -> Self {
        self.explained = Some(explained.into());
        self
    }

    /// Sets [`bits`](field@Self::bits).
    pub fn bits(mut self, bits: impl Into<i64>) -> Self {
        self.bits = Some(bits.into());
        self
    }
}

impl Named for Set {
    type Data = types::SetData;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "set", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::OneOf("bits", &[8, 16, 32])];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("mode", &self.mode);
        form.opt("odd", &self.odd);
        form.opt("explained", &self.explained);
        form.opt("bits", &self.bits);
    }
}

impl std::fmt::Debug for Set {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Set", f)
    }
}

/// Calls `Demo::mode`.
///
/// The UAPI function `Demo::mode`. It changes nothing.
#[doc(alias = "Demo::mode")]
pub fn mode<C: Caller>(
    client: &C,
    params: &Mode,
) -> C::Output<Reply<Option<types::ModeData>>> {
    client.call(params)
}

/// The parameters of [`mode()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Mode {}

impl Mode {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Mode {
    type Data = Option<types::ModeData>;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "mode", Effect::Read);
}
