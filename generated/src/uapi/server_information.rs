// Made by cpanel-codegen from schema/uapi/ServerInformation.yaml. Do not edit: change the schema and regenerate.

//! Reads the state of the server's services, disks and memory.
//!
//! The module `ServerInformation` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_information()`] | Lists the current state of the server's services, disks, memory and load. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the current state of the server's services, disks, memory and load.
///
/// Returns: Each item is a service, device or metric.
///
/// The UAPI function `ServerInformation::get_information`. It changes nothing. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_information/>
#[doc(alias = "ServerInformation::get_information")]
pub fn get_information<C: Caller>(
    client: &C,
    params: &GetInformation,
) -> C::Output<Reply<Vec<types::GetInformationRow>>> {
    client.call(params)
}

/// Lists the current state of the server's services, disks, memory and load: the parameters of
/// [`get_information()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetInformation {}

impl GetInformation {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetInformation {
    type Data = Vec<types::GetInformationRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ServerInformation",
        "get_information",
        Effect::Read,
    );
}
