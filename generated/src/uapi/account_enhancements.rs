// Made by cpanel-codegen from schema/uapi/AccountEnhancements.yaml. Do not edit: change the schema and regenerate.

//! See which Account Enhancements, extras that the host grants beside the package, the account has.
//!
//! The module `AccountEnhancements` of UAPI.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

pub mod types;

/// Tells whether a certain enhancement is assigned to the account.
///
/// Gives back: Whether the account has it.
///
/// `AccountEnhancements::has_enhancement` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/AccountEnhancements-has-enhancement/>
#[doc(alias = "AccountEnhancements::has_enhancement")]
pub fn has_enhancement<C: Caller>(
    client: &C,
    params: &HasEnhancement,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// The parameters of [`has_enhancement()`].
///
/// Tells whether a certain enhancement is assigned to the account.
///
/// Call it as `AccountEnhancements::has_enhancement`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct HasEnhancement {
    /// Identifier of the enhancement, such as `sample-enhancement-id`. Only the host can list all that
    /// exist on the server. Wire name `id`.
    pub id: String,
}

impl HasEnhancement {
    /// With what is required; the rest is set by the methods below.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Named for HasEnhancement {
    type Data = Option<bool>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "AccountEnhancements",
        "has_enhancement",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("id", &self.id);
    }
}

/// Lists the enhancements that are assigned to the account.
///
/// Gives back: One item is one enhancement.
///
/// `AccountEnhancements::list` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/AccountEnhancements-list/>
#[doc(alias = "AccountEnhancements::list")]
pub fn list<C: Caller>(
    client: &C,
    params: &List,
) -> C::Output<Reply<Vec<types::ListRow>>> {
    client.call(params)
}

/// The parameters of [`list()`].
///
/// Lists the enhancements that are assigned to the account.
///
/// Call it as `AccountEnhancements::list`.
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
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "AccountEnhancements",
        "list",
        Effect::Read,
    );
}
