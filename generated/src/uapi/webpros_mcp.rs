// Made by cpanel-codegen from schema/uapi/WebProsMCP.yaml. Do not edit: change the schema and regenerate.

//! Connects an AI assistant to the account through WebPros's MCP server.
//!
//! The module `WebProsMCP` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_connection_config()`] | Returns the settings that an MCP client needs to connect to the WebPros MCP server. |
//! | [`unlink_webpros_account()`] | Removes the link between the account and the WebPros account. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns the settings that an MCP client needs to connect to the WebPros MCP server.
///
/// The account must be linked to a WebPros account first. The user does this at `link_url`.
///
/// The UAPI function `WebProsMCP::get_connection_config`. It changes nothing. Needs the plugin
/// `WebProsMCP`. Since version 11.138. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebProsMCP-get_connection_config/>
#[doc(alias = "WebProsMCP::get_connection_config")]
pub fn get_connection_config<C: Caller>(
    client: &C,
    params: &GetConnectionConfig,
) -> C::Output<Reply<types::GetConnectionConfigData>> {
    client.call(params)
}

/// Returns the settings that an MCP client needs to connect to the WebPros MCP server: the
/// parameters of [`get_connection_config()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetConnectionConfig {}

impl GetConnectionConfig {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetConnectionConfig {
    type Data = types::GetConnectionConfigData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WebProsMCP",
        "get_connection_config",
        Effect::Read,
    );
}

/// Removes the link between the account and the WebPros account.
///
/// Afterwards, the MCP server can no longer act for the account. The user can link the accounts
/// again.
///
/// The UAPI function `WebProsMCP::unlink_webpros_account`. It may change something. Needs the
/// plugin `WebProsMCP`. Since version 11.138. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WebProsMCP-unlink_webpros_account/>
#[doc(alias = "WebProsMCP::unlink_webpros_account")]
pub fn unlink_webpros_account<C: Caller>(
    client: &C,
    params: &UnlinkWebprosAccount,
) -> C::Output<Reply<types::UnlinkWebprosAccountData>> {
    client.call(params)
}

/// Removes the link between the account and the WebPros account: the parameters of
/// [`unlink_webpros_account()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UnlinkWebprosAccount {}

impl UnlinkWebprosAccount {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for UnlinkWebprosAccount {
    type Data = types::UnlinkWebprosAccountData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WebProsMCP",
        "unlink_webpros_account",
        Effect::Write,
    );
}
