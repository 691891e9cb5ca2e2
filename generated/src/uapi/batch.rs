// Made by cpanel-codegen from schema/uapi/Batch.yaml. Do not edit: change the schema and regenerate.

//! Runs several UAPI calls in one request.
//!
//! The module `Batch` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`strict()`] | Runs UAPI calls one after another and stops at the first that fails. |

use cpanel_core::codegen::*;

pub mod types;

/// Runs UAPI calls one after another and stops at the first that fails.
///
/// Calls that ran before the failed call keep their effect. Passwords and keys in the
/// parameters, and secrets in `data`, are plain JSON here. Debug output shows them, which it
/// does not do for the separate calls.
///
/// Returns: Outcomes of the calls that ran, in order.
///
/// The UAPI function `Batch::strict`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/strict/>
#[doc(alias = "Batch::strict")]
pub fn strict<C: Caller>(
    client: &C,
    params: &Strict,
) -> C::Output<Reply<Vec<types::StrictRow>>> {
    client.call(params)
}

/// Runs UAPI calls one after another and stops at the first that fails: the parameters of
/// [`strict()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Strict {
    /// The calls, in the order in which they run. Each call is an array of module, function and, if
    /// it takes parameters, an object of its parameters, as in
    /// `["Email","list_pops",{"regex":"a"}]`.
    ///
    /// Wire name `command`.
    pub command: Vec<Value>,
}

impl Strict {
    /// Creates the parameters.
    pub fn new(command: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        Self {
            command: command.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for Strict {
    type Data = Vec<types::StrictRow>;

    const CALL: Call = Call::new(Api::Uapi, "Batch", "strict", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.json_each("command", &self.command);
    }
}

impl std::fmt::Debug for Strict {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Strict", f)
    }
}
