// Made by cpanel-codegen from schema/uapi/ServerInformation.yaml. Do not edit: change the schema and regenerate.

//! See how the server's services, disks and memory are doing.
//!
//! The module `ServerInformation` of UAPI.

use cpanel_core::{Call, Caller, Effect, Named, Reply};

pub mod types;

/// Lists the server's services, disks and load with their present state.
///
/// Gives back: One item per service, device or figure.
///
/// `ServerInformation::get_information` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_information/>
#[doc(alias = "ServerInformation::get_information")]
pub fn get_information<C: Caller>(
    client: &C,
    params: &GetInformation,
) -> C::Output<Reply<Vec<types::GetInformationRow>>> {
    client.call(params)
}

/// The parameters of [`get_information()`].
///
/// Lists the server's services, disks and load with their present state.
///
/// Call it as `ServerInformation::get_information`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetInformation {}

impl GetInformation {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for GetInformation {
    type Data = Vec<types::GetInformationRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "ServerInformation",
        "get_information",
        Effect::Read,
    );
}
