// Made by cpanel-codegen from schema/uapi/WebProsMCP.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "WebProsMCP", rust: "webpros_mcp", summary: "Connects an AI assistant to the account through WebPros's MCP server.", docs: "", functions: &[
    Function { name: "get_connection_config", rust: "get_connection_config", summary: "Returns the settings that an MCP client needs to connect to the WebPros MCP server.", docs: "The account must be linked to a WebPros account first. The user does this at `link_url`.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebProsMCP-get_connection_config/", returns: &Type::Record(&[
        Member { name: "is_linked", ty: &Type::Flag, doc: "Whether the account is linked to a WebPros account.", ..Member::EMPTY },
        Member { name: "link_url", ty: &Type::Text, doc: "Path on the server where the user links the two accounts.", ..Member::EMPTY },
        Member { name: "environment", ty: &Type::Text, doc: "Environment of the WebPros services, such as `production`.", ..Member::EMPTY },
        Member { name: "mcp_config", ty: &Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "Name of the MCP server in the client, such as `webpros-mcp`.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Text, doc: "Type of connection, such as `http`.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, always: true, doc: "Address of the MCP server.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "oauth", ty: &Type::Record(&[
        Member { name: "clientId", ty: &Type::Text, doc: "OAuth client ID. It is not a secret.", ..Member::EMPTY },
        Member { name: "callbackPort", ty: &Type::Integer, doc: "Port on the user's own computer to which the login returns.", ..Member::EMPTY },
    ]), doc: "OAuth settings for the login of the client.", ..Member::EMPTY },
    ]), doc: "Settings for the MCP client.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("WebProsMCP")]), ..Function::EMPTY },
    Function { name: "unlink_webpros_account", rust: "unlink_webpros_account", summary: "Removes the link between the account and the WebPros account.", docs: "Afterwards, the MCP server can no longer act for the account. The user can link the accounts again.", destructive: true, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebProsMCP-unlink_webpros_account/", returns: &Type::Record(&[
        Member { name: "is_linked", ty: &Type::Flag, doc: "Whether the account is still linked.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("WebProsMCP")]), ..Function::EMPTY },
] };
