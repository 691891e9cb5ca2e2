// Made by cpanel-codegen from schema/uapi/AccountEnhancements.yaml. Do not edit: change the schema and regenerate.

//! Lists the Account Enhancements of the account, which are extras that the host grants besides
//! the package.
//!
//! The module `AccountEnhancements` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`has_enhancement()`] | Returns whether a certain enhancement is assigned to the account. |
//! | [`list()`] | Lists the enhancements that are assigned to the account. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns whether a certain enhancement is assigned to the account.
///
/// Returns: Whether the account has the enhancement.
///
/// The UAPI function `AccountEnhancements::has_enhancement`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/AccountEnhancements-has-enhancement/>
#[doc(alias = "AccountEnhancements::has_enhancement")]
pub fn has_enhancement<C: Caller>(
    client: &C,
    params: &HasEnhancement,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Returns whether a certain enhancement is assigned to the account: the parameters of
/// [`has_enhancement()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct HasEnhancement {
    /// Identifier of the enhancement, such as `sample-enhancement-id`. Only the host can list all
    /// enhancements of the server.
    ///
    /// Wire name `id`.
    pub id: String,
}

impl HasEnhancement {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Named for HasEnhancement {
    type Data = Option<bool>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "AccountEnhancements",
        "has_enhancement",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("id", &self.id);
    }
}

impl std::fmt::Debug for HasEnhancement {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "HasEnhancement", f)
    }
}

/// Lists the enhancements that are assigned to the account.
///
/// Returns: Each item is an enhancement.
///
/// The UAPI function `AccountEnhancements::list`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/AccountEnhancements-list/>
#[doc(alias = "AccountEnhancements::list")]
pub fn list<C: Caller>(
    client: &C,
    params: &List,
) -> C::Output<Reply<Vec<types::ListRow>>> {
    client.call(params)
}

/// Lists the enhancements that are assigned to the account: the parameters of [`list()`].
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

    const CALL: Call = Call::new(Api::Uapi, "AccountEnhancements", "list", Effect::Read);
}
