// Made by cpanel-codegen from schema/uapi/WebProsMCP.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WebProsMCP`](super).

use cpanel_core::codegen::*;

/// A record in the data of `WebProsMCP::get_connection_config`.
#[derive(Clone, Default)]
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
    /// Path on the server where the user links the two accounts.
    ///
    /// Wire name `link_url`.
    pub link_url: Option<String>,
    /// Environment of the WebPros services, such as `production`.
    ///
    /// Wire name `environment`.
    pub environment: Option<String>,
    /// Settings for the MCP client.
    ///
    /// Wire name `mcp_config`.
    pub mcp_config: Option<GetConnectionConfigDataMcpConfig>,
}

impl Record for GetConnectionConfigData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetConnectionConfigData",
        members: &["is_linked", "link_url", "environment", "mcp_config"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.is_linked,
            1 => &mut self.link_url,
            2 => &mut self.environment,
            _ => &mut self.mcp_config,
        }
    }
}

impl std::fmt::Debug for GetConnectionConfigData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `mcp_config` in the data of `WebProsMCP::get_connection_config`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetConnectionConfigDataMcpConfig {
    /// Name of the MCP server in the client, such as `webpros-mcp`.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Type of connection, such as `http`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
    /// Address of the MCP server.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: String,
    /// OAuth settings for the login of the client.
    ///
    /// Wire name `oauth`.
    pub oauth: Option<GetConnectionConfigDataMcpConfigOauth>,
}

impl Record for GetConnectionConfigDataMcpConfig {
    const SHAPE: RecordShape = RecordShape {
        name: "GetConnectionConfigDataMcpConfig",
        members: &["name", "type", "url", "oauth"],
        always: 4,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.name,
            1 => &mut self.type_,
            2 => &mut self.url,
            _ => &mut self.oauth,
        }
    }
}

impl std::fmt::Debug for GetConnectionConfigDataMcpConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `oauth` in `mcp_config` in the data of `WebProsMCP::get_connection_config`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetConnectionConfigDataMcpConfigOauth {
    /// OAuth client ID. It is not a secret.
    ///
    /// Wire name `clientId`.
    #[cfg_attr(feature = "serde", serde(rename = "clientId"))]
    pub client_id: Option<String>,
    /// Port on the user's own computer to which the login returns.
    ///
    /// Wire name `callbackPort`.
    #[cfg_attr(feature = "serde", serde(rename = "callbackPort"))]
    pub callback_port: Option<i64>,
}

impl Record for GetConnectionConfigDataMcpConfigOauth {
    const SHAPE: RecordShape = RecordShape {
        name: "GetConnectionConfigDataMcpConfigOauth",
        members: &["clientId", "callbackPort"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.client_id,
            _ => &mut self.callback_port,
        }
    }
}

impl std::fmt::Debug for GetConnectionConfigDataMcpConfigOauth {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WebProsMCP::unlink_webpros_account`.
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "UnlinkWebprosAccountData",
        members: &["is_linked"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.is_linked
    }
}

impl std::fmt::Debug for UnlinkWebprosAccountData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
