// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! UAPI's module `Demo`.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`list()`] | |

use cpanel_core::codegen::*;

pub mod types;

/// Calls `Demo::list`.
///
/// The UAPI function `Demo::list`. It changes nothing.
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

    const CALL: Call = Call::new(Api::Uapi, "Demo", "list", Effect::Read);
}
