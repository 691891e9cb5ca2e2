// Made by cpanel-codegen from schema/uapi/WebProsMCP.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WebProsMCP`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `WebProsMCP::get_connection_config`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetConnectionConfigData {
    /// Whether the account is linked to a WebPros account.
    ///
    /// Wire name `is_linked`.
    pub is_linked: Option<bool>,
    /// Path on the server where a person links the two.
    ///
    /// Wire name `link_url`.
    pub link_url: Option<String>,
    /// Which of the services of WebPros is meant, such as `production`.
    ///
    /// Wire name `environment`.
    pub environment: Option<String>,
    /// The settings for the MCP client.
    ///
    /// Wire name `mcp_config`.
    pub mcp_config: Option<GetConnectionConfigDataMcpConfig>,
}

impl Record for GetConnectionConfigData {
    const NAMES: &'static [&'static str] = &[
        "is_linked",
        "link_url",
        "environment",
        "mcp_config",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.is_linked),
            1 => reader.set(&mut self.link_url),
            2 => reader.set(&mut self.environment),
            _ => reader.set(&mut self.mcp_config),
        }
    }
}

/// A record in `mcp_config` in the data of `WebProsMCP::get_connection_config`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetConnectionConfigDataMcpConfig {
    /// Name for the server in the client, such as `webpros-mcp`.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Kind of connection, such as `http`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
    /// Address of the MCP server.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: String,
    /// How the client signs in.
    ///
    /// Wire name `oauth`.
    pub oauth: Option<GetConnectionConfigDataMcpConfigOauth>,
}

impl Record for GetConnectionConfigDataMcpConfig {
    const NAMES: &'static [&'static str] = &["name", "type", "url", "oauth"];

    const ALWAYS: u64 = 4;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.name),
            1 => reader.set(&mut self.type_),
            2 => reader.set(&mut self.url),
            _ => reader.set(&mut self.oauth),
        }
    }
}

/// A record in `oauth` in `mcp_config` in the data of `WebProsMCP::get_connection_config`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetConnectionConfigDataMcpConfigOauth {
    /// OAuth name of the client; it is no secret.
    ///
    /// Wire name `clientId`.
    #[cfg_attr(feature = "serde", serde(rename = "clientId"))]
    pub client_id: Option<String>,
    /// Port on the person's own machine that the sign-in leads back to.
    ///
    /// Wire name `callbackPort`.
    #[cfg_attr(feature = "serde", serde(rename = "callbackPort"))]
    pub callback_port: Option<i64>,
}

impl Record for GetConnectionConfigDataMcpConfigOauth {
    const NAMES: &'static [&'static str] = &["clientId", "callbackPort"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.client_id),
            _ => reader.set(&mut self.callback_port),
        }
    }
}

/// A record in the data of `WebProsMCP::unlink_webpros_account`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct UnlinkWebprosAccountData {
    /// Whether the account is still linked.
    ///
    /// Wire name `is_linked`.
    pub is_linked: Option<bool>,
}

impl Record for UnlinkWebprosAccountData {
    const NAMES: &'static [&'static str] = &["is_linked"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.is_linked)
    }
}
