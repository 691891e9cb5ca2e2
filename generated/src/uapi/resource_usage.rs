// Made by cpanel-codegen from schema/uapi/ResourceUsage.yaml. Do not edit: change the schema and regenerate.

//! Read how much of each of its allowances the account uses.
//!
//! The module `ResourceUsage` of UAPI.

use cpanel_core::{Call, Caller, Effect, Named, Reply};

pub mod types;

/// Lists what the account uses of space, traffic, mailboxes and so on, with the limits.
///
/// Which rows there are depends on the server: roles, services and settings leave some out, and plugins
/// may add their own. The unit of a row's numbers follows from its `formatter`.
///
/// Gives back: One item is one resource.
///
/// `ResourceUsage::get_usages` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_usages/>
#[doc(alias = "ResourceUsage::get_usages")]
pub fn get_usages<C: Caller>(
    client: &C,
    params: &GetUsages,
) -> C::Output<Reply<Vec<types::GetUsagesRow>>> {
    client.call(params)
}

/// The parameters of [`get_usages()`].
///
/// Lists what the account uses of space, traffic, mailboxes and so on, with the limits.
///
/// Call it as `ResourceUsage::get_usages`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetUsages {}

impl GetUsages {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for GetUsages {
    type Data = Vec<types::GetUsagesRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "ResourceUsage",
        "get_usages",
        Effect::Read,
    );
}
