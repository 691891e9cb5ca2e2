// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

/// Prints "quotes", back\\slashes, `<tags>`, {braces} and the sign #1.
///
/// Several lines of text.
///
/// ```text
/// {braces} # hash
/// ```
///
/// Gives back: The words, one a row.
///
/// `Demo::explain` of UAPI, which may change something. Needs the role `MailReceive`. Needs the feature
/// `popaccts`. Needs the plugin `wp-toolkit`. Since version 11.42. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/explain/>
///
/// Not certain: Rests on one recorded reply.
#[doc(alias = "Demo::explain")]
pub fn explain<C: Caller>(
    client: &C,
    params: &Explain,
) -> C::Output<Reply<Vec<types::ExplainRow>>> {
    client.call(params)
}

/// The parameters of [`explain()`].
///
/// Prints "quotes", back\\slashes, `<tags>`, {braces} and the sign #1.
///
/// Call it as `Demo::explain`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Explain {
    /// A sentence without its stop. Wire name `first`.
    pub first: String,
    /// Ends with a question? Wire name `second`. Default: `7`. Not certain: The unit.
    pub second: Option<i64>,
    /// Ümläuts, “typographic” quotes, 日本語 and \*/ signs. Wire name `third`. Default: `a`, `b`.
    pub third: Vec<String>,
    /// Wire name `fourth`. Default: empty.
    pub fourth: Option<String>,
    /// Wire name `quoting`. Must match ``^[`a]$``. Default: `` a` ``.
    pub quoting: Option<String>,
    /// Wire name `fifth`. Default: `true`.
    pub fifth: Option<bool>,
}

impl Explain {
    /// With what is required; the rest is set by the methods below.
    pub fn new(first: impl Into<String>) -> Self {
        Self {
            first: first.into(),
            second: Default::default(),
            third: Default::default(),
            fourth: Default::default(),
            quoting: Default::default(),
            fifth: Default::default(),
        }
    }
    /// Ends with a question? Wire name `second`. Default: `7`. Not certain: The unit.
    pub fn second(mut self, second: impl Into<i64>) -> Self {
        self.second = Some(second.into());
        self
    }
    /// Ümläuts, “typographic” quotes, 日本語 and \*/ signs. Wire name `third`. Default: `a`, `b`.
    pub fn third(mut self, third: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.third = third.into_iter().map(|item| item.into()).collect();
        self
    }
    /// Wire name `fourth`. Default: empty.
    pub fn fourth(mut self, fourth: impl Into<String>) -> Self {
        self.fourth = Some(fourth.into());
        self
    }
    /// Wire name `quoting`. Must match ``^[`a]$``. Default: `` a` ``.
    pub fn quoting(mut self, quoting: impl Into<String>) -> Self {
        self.quoting = Some(quoting.into());
        self
    }
    /// Wire name `fifth`. Default: `true`.
    #[inline]
    pub fn fifth(mut self, fifth: bool) -> Self {
        self.fifth = Some(fifth);
        self
    }
}

impl Named for Explain {
    type Data = Vec<types::ExplainRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Demo",
        "explain",
        Effect::Write,
    );
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

/// Calls `Demo::plain`.
///
/// `Demo::plain` of UAPI, which changes nothing.
#[doc(alias = "Demo::plain")]
pub fn plain<C: Caller>(client: &C, params: &Plain) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`plain()`].
///
/// Call it as `Demo::plain`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Plain {}

impl Plain {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Plain {
    type Data = ();
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "plain", Effect::Read);
}

pub mod types {
    use cpanel_core::{Misread, Reader, Record};
    /// A record in the data of `Demo::explain`.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct ExplainRow {
        /// Of the language; never "blank". Wire name `word`.
        pub word: Option<String>,
        /// In bytes. Wire name `size`.
        pub size: Option<i64>,
    }
    impl Record for ExplainRow {
        const NAMES: &'static [&'static str] = &["word", "size"];
        #[inline]
        fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
            match index {
                0 => reader.set(&mut self.word),
                _ => reader.set(&mut self.size),
            }
        }
    }
}
