// Made by cpanel-codegen from schema/api2/Demo.yaml. Do not edit: change the schema and regenerate.

//! API 2's module `Demo`.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`add_line()`] | |
//! | [`list()`] | |

use cpanel_core::codegen::*;

pub mod types;

/// Calls `Demo::add_line`.
///
/// The API 2 function `Demo::add_line`. It may change something.
#[doc(alias = "Demo::add_line")]
pub fn add_line<C: Caller>(
    client: &C,
    params: &AddLine,
) -> C::Output<Reply<Vec<types::AddLineRow>>> {
    client.call(params)
}

/// The parameters of [`add_line()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddLine {
    /// Wire name `command`.
    pub command: String,
}

impl AddLine {
    /// Creates the parameters.
    pub fn new(command: impl Into<String>) -> Self {
        Self { command: command.into() }
    }
}

impl Named for AddLine {
    type Data = Vec<types::AddLineRow>;

    const CALL: Call = Call::new(Api::Api2, "Demo", "add_line", Effect::Write)
        .with_row_flag("status", &["statusmsg", "reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("command", &self.command);
    }
}

impl std::fmt::Debug for AddLine {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddLine", f)
    }
}

/// Calls `Demo::list`.
///
/// The API 2 function `Demo::list`. It changes nothing.
#[doc(alias = "Demo::list")]
pub fn list<C: Caller>(
    client: &C,
    params: &List,
) -> C::Output<Reply<Vec<types::ListRow>>> {
    client.call(params)
}

/// The parameters of [`list()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct List {}

impl List {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for List {
    type Data = Vec<types::ListRow>;

    const CALL: Call = Call::new(Api::Api2, "Demo", "list", Effect::Read);
}
