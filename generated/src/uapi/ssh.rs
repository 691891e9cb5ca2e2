// Made by cpanel-codegen from schema/uapi/SSH.yaml. Do not edit: change the schema and regenerate.

//! Find out on which port the server takes SSH connections.
//!
//! The module `SSH` of UAPI.

use cpanel_core::{Call, Caller, Effect, Named, Reply};

pub mod types;

/// Tells the port of the server's SSH service.
///
/// That there is a port does not mean that the account is allowed to log in.
///
/// `SSH::get_port` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SSH-get_port/>
#[doc(alias = "SSH::get_port")]
pub fn get_port<C: Caller>(
    client: &C,
    params: &GetPort,
) -> C::Output<Reply<types::GetPortData>> {
    client.call(params)
}

/// The parameters of [`get_port()`].
///
/// Tells the port of the server's SSH service.
///
/// Call it as `SSH::get_port`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetPort {}

impl GetPort {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for GetPort {
    type Data = types::GetPortData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "SSH",
        "get_port",
        Effect::Read,
    );
}
