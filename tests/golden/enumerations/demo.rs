// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

/// Calls `Demo::set`.
///
/// `Demo::set` of UAPI, which may change something.
#[doc(alias = "Demo::set")]
pub fn set<C: Caller>(client: &C, params: &Set) -> C::Output<Reply<types::SetData>> {
    client.call(params)
}

/// The parameters of [`set()`].
///
/// Call it as `Demo::set`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
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
    /// With what is required; the rest is set by the methods below.
    pub fn new(mode: impl Into<types::SetMode>) -> Self {
        Self {
            mode: mode.into(),
            odd: Default::default(),
            explained: Default::default(),
            bits: Default::default(),
        }
    }
    /// Wire name `odd`.
    pub fn odd(mut self, odd: impl Into<types::SetOdd>) -> Self {
        self.odd = Some(odd.into());
        self
    }
    /// Wire name `explained`.
    pub fn explained(mut self, explained: impl Into<types::SetExplained>) -> Self {
        self.explained = Some(explained.into());
        self
    }
    /// Wire name `bits`. One of `8`, `16`, `32`. Default: `16`.
    pub fn bits(mut self, bits: impl Into<i64>) -> Self {
        self.bits = Some(bits.into());
        self
    }
}

impl Named for Set {
    type Data = types::SetData;
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "set", Effect::Write);
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("mode", &self.mode);
        form.opt("odd", &self.odd);
        form.opt("explained", &self.explained);
        form.opt("bits", &self.bits);
    }
}

/// Calls `Demo::mode`.
///
/// `Demo::mode` of UAPI, which changes nothing.
#[doc(alias = "Demo::mode")]
pub fn mode<C: Caller>(
    client: &C,
    params: &Mode,
) -> C::Output<Reply<Option<types::ModeData>>> {
    client.call(params)
}

/// The parameters of [`mode()`].
///
/// Call it as `Demo::mode`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Mode {}

impl Mode {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Mode {
    type Data = Option<types::ModeData>;
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "mode", Effect::Read);
}

pub mod types {
    use cpanel_core::{Misread, Reader, Record};
    /// The parameter `mode` of `Demo::set`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SetMode {
        /// On the wire `fast`.
        Fast,
        /// On the wire `slow`.
        Slow,
        /// A value that the schema does not know.
        Other(String),
    }
    cpanel_core::open_enum!(SetMode { Fast = "fast", Slow = "slow" });
    /// The parameter `odd` of `Demo::set`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SetOdd {
        /// On the wire empty text.
        Empty,
        /// On the wire `0`.
        N0,
        /// On the wire `1`.
        N1,
        /// On the wire `a/b`.
        AB,
        /// On the wire `Self`.
        SelfValue,
        /// On the wire `Other`.
        OtherValue,
        /// On the wire `has space`.
        HasSpace,
        /// On the wire `UPPER`.
        Upper,
        /// On the wire `type`.
        Type,
        /// A value that the schema does not know.
        Other(String),
    }
    cpanel_core::open_enum!(
        SetOdd { Empty = "", N0 = "0", N1 = "1", AB = "a/b", SelfValue = "Self",
        OtherValue = "Other", HasSpace = "has space", Upper = "UPPER", Type = "type" }
    );
    /// The parameter `explained` of `Demo::set`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SetExplained {
        /// Over TLS. On the wire `ssl`.
        Ssl,
        /// Without TLS. On the wire `none`.
        Plain,
        /// On the wire `443`.
        N443,
        /// A value that the schema does not know.
        Other(String),
    }
    cpanel_core::open_enum!(SetExplained { Ssl = "ssl", Plain = "none", N443 = "443" });
    /// A record in the data of `Demo::set`.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct SetData {
        /// Wire name `mode`.
        pub mode: Option<SetDataMode>,
        /// Wire name `bits`. One of `8`, `16`.
        pub bits: Option<i64>,
        /// Wire name `modes`.
        pub modes: Vec<SetDataMode2>,
    }
    impl Record for SetData {
        const NAMES: &'static [&'static str] = &["mode", "bits", "modes"];
        #[inline]
        fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
            match index {
                0 => reader.set(&mut self.mode),
                1 => reader.set(&mut self.bits),
                _ => reader.set(&mut self.modes),
            }
        }
    }
    /// A value in `mode` in the data of `Demo::set`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SetDataMode {
        /// On the wire `fast`.
        Fast,
        /// On the wire `slow`.
        Slow,
        /// A value that the schema does not know.
        Other(String),
    }
    cpanel_core::open_enum!(SetDataMode { Fast = "fast", Slow = "slow" });
    /// A value in `modes` in the data of `Demo::set`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SetDataMode2 {
        /// On the wire `a`.
        A,
        /// On the wire `b`.
        B,
        /// A value that the schema does not know.
        Other(String),
    }
    cpanel_core::open_enum!(SetDataMode2 { A = "a", B = "b" });
    /// A value in the data of `Demo::mode`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ModeData {
        /// On the wire `on`.
        On,
        /// On the wire `off`.
        Off,
        /// A value that the schema does not know.
        Other(String),
    }
    cpanel_core::open_enum!(ModeData { On = "on", Off = "off" });
}
