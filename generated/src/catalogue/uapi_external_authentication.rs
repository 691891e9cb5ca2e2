// Made by cpanel-codegen from schema/uapi/ExternalAuthentication.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "ExternalAuthentication", rust: "external_authentication", summary: "Links the account to logins at external identity providers such as Google or cPanelID.", docs: "Users can log in through an external identity provider (OpenID Connect). A *link* connects a user of a provider with\nthis account: a user who is logged in at the provider can log in to the account. `get_authn_links` lists the links,\n`add_authn_link` adds one, `remove_authn_link` removes one. `configured_modules` lists the providers of the server,\nwith the appearance of their login buttons.\n\n- The provider's own identifier identifies a user. Names and mail addresses do not, because they may change.\n- A link gives access like a password, so add it only for the right identifier.\n- `has_external_auth_modules_configured` returns whether any provider is enabled for the account.", functions: &[
    Function { name: "add_authn_link", rust: "add_authn_link", summary: "Lets a user of an identity provider log in to the account.", docs: "Afterwards, anyone who logs in as that user at the provider can log in without the account's password.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_authn_link/", params: &[
        Param { name: "preferred_username", rust: "preferred_username", ty: &Type::Text, doc: "Name of the user at the provider, such as a mail address. It is only for display.", example: "\"Example\"", required: true, ..Param::EMPTY },
        Param { name: "provider_id", rust: "provider_id", ty: &Type::Text, doc: "Name of the provider, such as `google`. It is the `provider_name` of `configured_modules`.", example: "\"google\"", required: true, ..Param::EMPTY },
        Param { name: "subject_unique_identifier", rust: "subject_unique_identifier", ty: &Type::Text, doc: "Identifier of the user at the provider, exactly as the provider returns it.", example: "\"123456789012345678901\"", required: true, ..Param::EMPTY },
        Param { name: "username", rust: "username", ty: &Type::Text, doc: "User of this server who can log in with the link.", example: "\"example\"", facts: Facts(&[Fact::Format("username")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "configured_modules", rust: "configured_modules", summary: "Lists the identity providers that the server offers for login.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/configured_modules/", returns: &Type::List(&Type::Record(&[
        Member { name: "color", ty: &Type::Text, doc: "Background colour of the provider's button, as six hexadecimal digits without `#`.", facts: Facts(&[Fact::Format("RGB")]), ..Member::EMPTY },
        Member { name: "display_name", ty: &Type::Text, doc: "Name of the provider for display.", ..Member::EMPTY },
        Member { name: "documentation_url", ty: &Type::Text, doc: "URL that explains the setup of the provider.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "icon", ty: &Type::Text, doc: "Icon of the button, in Base64.", facts: Facts(&[Fact::Format("base64")]), ..Member::EMPTY },
        Member { name: "icon_type", ty: &Type::Text, doc: "MIME type of the icon, such as `image/svg+xml`.", facts: Facts(&[Fact::Format("mime")]), ..Member::EMPTY },
        Member { name: "label", ty: &Type::Text, doc: "Text on the button.", ..Member::EMPTY },
        Member { name: "link", ty: &Type::Text, doc: "URL on this server that starts the login through the provider.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "provider_name", ty: &Type::Text, always: true, doc: "Internal name of the provider. Other functions take it as `provider_id` or `provider`.", ..Member::EMPTY },
        Member { name: "textcolor", ty: &Type::Text, doc: "Text colour of the provider's button, as six hexadecimal digits without `#`.", facts: Facts(&[Fact::Format("RGB")]), ..Member::EMPTY },
    ])), returns_doc: "Each item is a provider.", ..Function::EMPTY },
    Function { name: "get_authn_links", rust: "get_authn_links", summary: "Lists the external logins that are linked to the account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_authn_links/", returns: &Type::List(&Type::Record(&[
        Member { name: "link_time", ty: &Type::Timestamp, doc: "Time when the link was created, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "preferred_username", ty: &Type::Text, doc: "Name of the user at the provider.", ..Member::EMPTY },
        Member { name: "provider_id", ty: &Type::Text, always: true, doc: "Internal name of the provider, such as `google`.", ..Member::EMPTY },
        Member { name: "provider_protocol", ty: &Type::Text, doc: "Protocol of the provider, such as `openid_connect`.", ..Member::EMPTY },
        Member { name: "subject_unique_identifier", ty: &Type::Text, doc: "Identifier of the user at the provider. It may be longer than any integer, so treat it as text.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a link.", ..Function::EMPTY },
    Function { name: "has_external_auth_modules_configured", rust: "has_external_auth_modules_configured", summary: "Returns whether external identity providers are enabled for the account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/has_external_auth_modules_configured/", returns: &Type::Flag, returns_doc: "Whether at least one provider is enabled.", ..Function::EMPTY },
    Function { name: "remove_authn_link", rust: "remove_authn_link", summary: "Removes the link between a user of an identity provider and the account.", docs: "The user can no longer log in through the provider. The account's password still works.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/remove_authn_link/", params: &[
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Internal name of the provider, such as `cpanelid`.", example: "\"cpanelid\"", required: true, ..Param::EMPTY },
        Param { name: "subject_unique_identifier", rust: "subject_unique_identifier", ty: &Type::Text, doc: "Identifier of the user at the provider, as `get_authn_links` returns it.", example: "\"123456789012345678901\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
] };
