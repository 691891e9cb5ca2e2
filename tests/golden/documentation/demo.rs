// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! Shows every text that a schema can hold.
//!
//! The module `Demo` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`explain()`] | Prints "quotes", back\\slashes, `<tags>`, {braces} and the sign #1. |
//! | [`plain()`] | |
//!
//! A second paragraph with a [link](https://example.com) and `code`.
//!
//! - a list
//! - of two

use cpanel_core::codegen::*;

pub mod types;

/// Prints "quotes", back\\slashes, `<tags>`, {braces} and the sign #1.
///
/// Several lines of text.
///
/// ```text
/// {braces} # hash
/// ```
///
/// Returns: The words, one a row.
///
/// The UAPI function `Demo::explain`. It may change something. Needs the role `MailReceive`.
/// Needs the feature `popaccts`. Needs the plugin `wp-toolkit`. Since version 11.42. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/explain/>
///
/// Not certain: Rests on one recorded reply.
#[doc(alias = "Demo::explain")]
pub fn explain<C: Caller>(
    client: &C,
    params: &Explain,
) -> C::Output<Reply<Vec<types::ExplainRow>>> {
    client.call(params)
}

/// Prints "quotes", back\\slashes, `<tags>`, {braces} and the sign #1: the parameters of
/// [`explain()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Explain {
    /// A sentence without its stop.
    ///
    /// Wire name `first`.
    pub first: String,
    /// Ends with a question?
    ///
    /// Wire name `second`. Default: `7`.
    ///
    /// Not certain: The unit.
    pub second: Option<i64>,
    /// Ümläuts, “typographic” quotes, 日本語 and \*/ signs.
    ///
    /// Wire name `third`. Default: `a`, `b`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub third: Vec<String>,
    /// Wire name `fourth`. Default: empty.
    pub fourth: Option<String>,
    /// Wire name `quoting`. Must match ``^[`a]$``. Default: `` a` ``.
    pub quoting: Option<String>,
    /// Wire name `fifth`. Default: `true`.
    pub fifth: Option<bool>,
}

impl Explain {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(first: impl Into<String>) -> Self {
        Self {
            first: first.into(),
            second: None,
            third: Vec::new(),
            fourth: None,
            quoting: None,
            fifth: None,
        }
    }

    /// Sets [`second`](field@Self::second).
    pub fn second(mut self, second: impl Into<i64>) -> Self {
        self.second = Some(second.into());
        self
    }

    /// Sets [`third`](field@Self::third).
    pub fn third(mut self, third: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.third = third.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`fourth`](field@Self::fourth).
    pub fn fourth(mut self, fourth: impl Into<String>) -> Self {
        self.fourth = Some(fourth.into());
        self
    }

    /// Sets [`quoting`](field@Self::quoting).
    pub fn quoting(mut self, quoting: impl Into<String>) -> Self {
        self.quoting = Some(quoting.into());
        self
    }

    /// Sets [`fifth`](field@Self::fifth).
    #[inline]
    pub fn fifth(mut self, fifth: bool) -> Self {
        self.fifth = Some(fifth);
        self
    }
}

impl Named for Explain {
    type Data = Vec<types::ExplainRow>;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "explain", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("first", &self.first);
        form.opt("second", &self.second);
        form.repeated("third", &self.third);
        form.opt("fourth", &self.fourth);
        form.opt("quoting", &self.quoting);
        form.opt("fifth", &self.fifth);
    }
}

impl std::fmt::Debug for Explain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Explain", f)
    }
}

/// Calls `Demo::plain`.
///
/// The UAPI function `Demo::plain`. It changes nothing.
#[doc(alias = "Demo::plain")]
pub fn plain<C: Caller>(client: &C, params: &Plain) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`plain()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Plain {}

impl Plain {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Plain {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "plain", Effect::Read);
}
