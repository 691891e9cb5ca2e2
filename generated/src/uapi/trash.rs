// Made by cpanel-codegen from schema/uapi/Trash.yaml. Do not edit: change the schema and regenerate.

//! Reads the size of the trash and deletes single items from it.
//!
//! The module `Trash` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`remove()`] | Deletes one item from the trash permanently. |
//! | [`usage()`] | Returns the number and the size of the items in the trash. |

use cpanel_core::codegen::*;

pub mod types;

/// Deletes one item from the trash permanently.
///
/// If there is no such item, `alreadyGone` is true. `Fileman::empty_trash` empties the whole
/// trash.
///
/// The UAPI function `Trash::remove`. It may change something. Needs the plugin `Trash`. Since
/// version 11.136. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Trash-remove/>
///
/// Not certain: That a call without such an item succeeds is inferred from `alreadyGone`. The
/// reference does not say whether `removed` is then true.
#[doc(alias = "Trash::remove")]
pub fn remove<C: Caller>(
    client: &C,
    params: &Remove,
) -> C::Output<Reply<types::RemoveData>> {
    client.call(params)
}

/// Deletes one item from the trash permanently: the parameters of [`remove()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Remove {
    /// Path of the item, beginning with `/.trash/`.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: String,
}

impl Remove {
    /// Creates the parameters.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl Named for Remove {
    type Data = types::RemoveData;

    const CALL: Call = Call::new(Api::Uapi, "Trash", "remove", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("path", &self.path);
    }
}

impl std::fmt::Debug for Remove {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Remove", f)
    }
}

/// Returns the number and the size of the items in the trash.
///
/// The UAPI function `Trash::usage`. It changes nothing. Needs the plugin `Trash`. Since
/// version 11.136. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Trash-usage/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "Trash::usage")]
pub fn usage<C: Caller>(
    client: &C,
    params: &Usage,
) -> C::Output<Reply<types::UsageData>> {
    client.call(params)
}

/// Returns the number and the size of the items in the trash: the parameters of [`usage()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Usage {}

impl Usage {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Usage {
    type Data = types::UsageData;

    const CALL: Call = Call::new(Api::Uapi, "Trash", "usage", Effect::Read);
}
