// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

/// Calls `Demo::send`.
///
/// `Demo::send` of UAPI, which may change something.
#[doc(alias = "Demo::send")]
pub fn send<C: Caller>(
    client: &C,
    params: &SendParams,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// The parameters of [`send()`].
///
/// Call it as `Demo::send`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SendParams {
    /// Wire name `again`.
    pub again: Vec<String>,
    /// Wire name `mode`.
    pub mode: Vec<types::SendParamsMode>,
    /// Wire name `add-*`.
    pub add: Vec<String>,
    /// Wire name `file-{n}-size`.
    pub file_size: Vec<i64>,
    /// Wire name `with_comma`.
    pub with_comma: Vec<String>,
    /// Wire name `with_pipe`.
    pub with_pipe: Vec<i64>,
    /// Wire name `flags`.
    pub flags: Vec<bool>,
}

impl SendParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            again: Default::default(),
            mode: Default::default(),
            add: Default::default(),
            file_size: Default::default(),
            with_comma: Default::default(),
            with_pipe: Default::default(),
            flags: Default::default(),
        }
    }
    /// Wire name `again`.
    pub fn again(mut self, again: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.again = again.into_iter().map(|item| item.into()).collect();
        self
    }
    /// Wire name `mode`.
    pub fn mode(
        mut self,
        mode: impl IntoIterator<Item = impl Into<types::SendParamsMode>>,
    ) -> Self {
        self.mode = mode.into_iter().map(|item| item.into()).collect();
        self
    }
    /// Wire name `add-*`.
    pub fn add(mut self, add: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.add = add.into_iter().map(|item| item.into()).collect();
        self
    }
    /// Wire name `file-{n}-size`.
    pub fn file_size(
        mut self,
        file_size: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.file_size = file_size.into_iter().map(|item| item.into()).collect();
        self
    }
    /// Wire name `with_comma`.
    pub fn with_comma(
        mut self,
        with_comma: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.with_comma = with_comma.into_iter().map(|item| item.into()).collect();
        self
    }
    /// Wire name `with_pipe`.
    pub fn with_pipe(
        mut self,
        with_pipe: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.with_pipe = with_pipe.into_iter().map(|item| item.into()).collect();
        self
    }
    /// Wire name `flags`.
    pub fn flags(mut self, flags: impl IntoIterator<Item = bool>) -> Self {
        self.flags = flags.into_iter().collect();
        self
    }
}

impl Named for SendParams {
    type Data = Vec<String>;
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "send", Effect::Write);
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("again", &self.again);
        form.repeated("mode", &self.mode);
        form.numbered("add-*", &self.add);
        form.numbered("file-{n}-size", &self.file_size);
        form.joined("with_comma", ",", &self.with_comma);
        form.joined("with_pipe", "|", &self.with_pipe);
        form.repeated("flags", &self.flags);
    }
}

/// Calls `Demo::rows`.
///
/// `Demo::rows` of UAPI, which changes nothing.
#[doc(alias = "Demo::rows")]
pub fn rows<C: Caller>(
    client: &C,
    params: &Rows,
) -> C::Output<Reply<Vec<types::RowsRow>>> {
    client.call(params)
}

/// The parameters of [`rows()`].
///
/// Call it as `Demo::rows`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Rows {}

impl Rows {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Rows {
    type Data = Vec<types::RowsRow>;
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "rows", Effect::Read);
}

pub mod types {
    use cpanel_core::{Misread, Reader, Record};
    /// The parameter `mode` of `Demo::send`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SendParamsMode {
        /// On the wire `fast`.
        Fast,
        /// On the wire `slow`.
        Slow,
        /// A value that the schema does not know.
        Other(String),
    }
    cpanel_core::open_enum!(SendParamsMode { Fast = "fast", Slow = "slow" });
    /// A record in the data of `Demo::rows`.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct RowsRow {
        /// Wire name `name`.
        pub name: Option<String>,
        /// Wire name `sizes`.
        pub sizes: Vec<i64>,
        /// Wire name `owners`.
        pub owners: Vec<RowsRowOwner>,
    }
    impl Record for RowsRow {
        const NAMES: &'static [&'static str] = &["name", "sizes", "owners"];
        #[inline]
        fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
            match index {
                0 => reader.set(&mut self.name),
                1 => reader.set(&mut self.sizes),
                _ => reader.set(&mut self.owners),
            }
        }
    }
    /// A record in `owners` in the data of `Demo::rows`.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct RowsRowOwner {
        /// Wire name `login`.
        pub login: Option<String>,
    }
    impl Record for RowsRowOwner {
        const NAMES: &'static [&'static str] = &["login"];
        #[inline]
        fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
            reader.set(&mut self.login)
        }
    }
}
