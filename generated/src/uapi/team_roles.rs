// Made by cpanel-codegen from schema/uapi/TeamRoles.yaml. Do not edit: change the schema and regenerate.

//! Lists the roles that team users can have.
//!
//! The module `TeamRoles` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`list_feature_descriptions()`] | Lists the roles of team users with the features of each role. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the roles of team users with the features of each role.
///
/// Returns: Each item is a role.
///
/// The UAPI function `TeamRoles::list_feature_descriptions`. It changes nothing. Since version
/// 11.108. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_feature_descriptions/>
#[doc(alias = "TeamRoles::list_feature_descriptions")]
pub fn list_feature_descriptions<C: Caller>(
    client: &C,
    params: &ListFeatureDescriptions,
) -> C::Output<Reply<Vec<types::ListFeatureDescriptionsRow>>> {
    client.call(params)
}

/// Lists the roles of team users with the features of each role: the parameters of
/// [`list_feature_descriptions()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListFeatureDescriptions {}

impl ListFeatureDescriptions {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListFeatureDescriptions {
    type Data = Vec<types::ListFeatureDescriptionsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "TeamRoles",
        "list_feature_descriptions",
        Effect::Read,
    );
}
