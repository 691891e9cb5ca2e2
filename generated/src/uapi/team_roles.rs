// Made by cpanel-codegen from schema/uapi/TeamRoles.yaml. Do not edit: change the schema and regenerate.

//! See which roles team users can have.
//!
//! The module `TeamRoles` of UAPI.

use cpanel_core::{Call, Caller, Effect, Named, Reply};

pub mod types;

/// Lists the roles of team users with the features that each opens.
///
/// Gives back: One item per role.
///
/// `TeamRoles::list_feature_descriptions` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_feature_descriptions/>
#[doc(alias = "TeamRoles::list_feature_descriptions")]
pub fn list_feature_descriptions<C: Caller>(
    client: &C,
    params: &ListFeatureDescriptions,
) -> C::Output<Reply<Vec<types::ListFeatureDescriptionsRow>>> {
    client.call(params)
}

/// The parameters of [`list_feature_descriptions()`].
///
/// Lists the roles of team users with the features that each opens.
///
/// Call it as `TeamRoles::list_feature_descriptions`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListFeatureDescriptions {}

impl ListFeatureDescriptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for ListFeatureDescriptions {
    type Data = Vec<types::ListFeatureDescriptionsRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "TeamRoles",
        "list_feature_descriptions",
        Effect::Read,
    );
}
