// Made by cpanel-codegen from schema/api2/Demo.yaml. Do not edit: change the schema and regenerate.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

/// Calls `Demo::add_line`.
///
/// `Demo::add_line` of API 2, which may change something.
#[doc(alias = "Demo::add_line")]
pub fn add_line<C: Caller>(
    client: &C,
    params: &AddLine,
) -> C::Output<Reply<Vec<types::AddLineRow>>> {
    client.call(params)
}

/// The parameters of [`add_line()`].
///
/// Call it as `Demo::add_line`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AddLine {
    /// Wire name `command`.
    pub command: String,
}

impl AddLine {
    /// With what is required; the rest is set by the methods below.
    pub fn new(command: impl Into<String>) -> Self {
        Self { command: command.into() }
    }
}

impl Named for AddLine {
    type Data = Vec<types::AddLineRow>;
    const CALL: Call = Call::new(
            cpanel_core::Api::Api2,
            "Demo",
            "add_line",
            Effect::Write,
        )
        .with_row_flag("status", &["statusmsg", "reason"]);
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("command", &self.command);
    }
}

/// Calls `Demo::list`.
///
/// `Demo::list` of API 2, which changes nothing.
#[doc(alias = "Demo::list")]
pub fn list<C: Caller>(
    client: &C,
    params: &List,
) -> C::Output<Reply<Vec<types::ListRow>>> {
    client.call(params)
}

/// The parameters of [`list()`].
///
/// Call it as `Demo::list`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct List {}

impl List {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for List {
    type Data = Vec<types::ListRow>;
    const CALL: Call = Call::new(cpanel_core::Api::Api2, "Demo", "list", Effect::Read);
}

pub mod types {
    use cpanel_core::{Misread, Reader, Record};
    /// A record in the data of `Demo::add_line`.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct AddLineRow {
        /// Wire name `linekey`.
        pub linekey: Option<String>,
        /// Wire name `status`.
        pub status: Option<bool>,
        /// Wire name `statusmsg`.
        pub statusmsg: Option<String>,
    }
    impl Record for AddLineRow {
        const NAMES: &'static [&'static str] = &["linekey", "status", "statusmsg"];
        #[inline]
        fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
            match index {
                0 => reader.set(&mut self.linekey),
                1 => reader.set(&mut self.status),
                _ => reader.set(&mut self.statusmsg),
            }
        }
    }
    /// A record in the data of `Demo::list`.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct ListRow {
        /// Wire name `linekey`.
        pub linekey: Option<String>,
    }
    impl Record for ListRow {
        const NAMES: &'static [&'static str] = &["linekey"];
        #[inline]
        fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
            reader.set(&mut self.linekey)
        }
    }
}
