// Made by cpanel-codegen from schema/uapi/SSH.yaml. Do not edit: change the schema and regenerate.

//! Reads the account's settings for SSH access.
//!
//! The module `SSH` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_port()`] | Returns the port of the server's SSH service. |
//! | [`get_shell()`] | Returns the login shell of the account and whether it may use a terminal. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns the port of the server's SSH service.
///
/// The account may not be allowed to log in, even if the function returns a port.
///
/// The UAPI function `SSH::get_port`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SSH-get_port/>
#[doc(alias = "SSH::get_port")]
pub fn get_port<C: Caller>(
    client: &C,
    params: &GetPort,
) -> C::Output<Reply<types::GetPortData>> {
    client.call(params)
}

/// Returns the port of the server's SSH service: the parameters of [`get_port()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetPort {}

impl GetPort {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetPort {
    type Data = types::GetPortData;

    const CALL: Call = Call::new(Api::Uapi, "SSH", "get_port", Effect::Read);
}

/// Returns the login shell of the account and whether it may use a terminal.
///
/// The UAPI function `SSH::get_shell`. It changes nothing. Since version 11.42. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/SSH-get_shell/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "SSH::get_shell")]
pub fn get_shell<C: Caller>(
    client: &C,
    params: &GetShell,
) -> C::Output<Reply<types::GetShellData>> {
    client.call(params)
}

/// Returns the login shell of the account and whether it may use a terminal: the parameters of
/// [`get_shell()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetShell {}

impl GetShell {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetShell {
    type Data = types::GetShellData;

    const CALL: Call = Call::new(Api::Uapi, "SSH", "get_shell", Effect::Read);
}
