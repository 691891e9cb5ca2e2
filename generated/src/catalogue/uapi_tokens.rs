// Made by cpanel-codegen from schema/uapi/Tokens.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Tokens", rust: "tokens", summary: "Creates, lists, renames and revokes the account's API tokens.", docs: "An API token replaces the account's password in programs. It can be revoked and may expire. `create_full_access` creates a token, `list` lists all tokens, `revoke` revokes one, `rename` changes its name.\n\n- Only the reply of `create_full_access` has the secret. If it is lost, create a new token.\n- A token has the rights of the account: a feature that the host has disabled for the account is disabled for the token too.\n- Since 11.137, `create_full_access` can also create a token that only reads. It cannot create a token for some features only, but `list` returns the features of such tokens.\n- A token that has expired stops working but stays in the list until it is revoked.\n- All functions identify a token by its name. A program that revokes its own token can make no more calls. Tokens work with UAPI and API 2, and need no second factor.", functions: &[
    Function { name: "create_full_access", rust: "create_full_access", summary: "Creates an API token that may do everything the account may.", docs: "Only the reply has the secret, so store it at once. After a time-out, the token may exist although its secret is lost: check with `list` before you send the call again. An expired token stays in the list until `revoke` removes it.", gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/create_full_access/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the token: letters, digits, `-` and `_`.", example: "\"example\"", facts: Facts(&[Fact::MaxLength(50)]), required: true, ..Param::EMPTY },
        Param { name: "expires_at", rust: "expires_at", ty: &Type::Timestamp, doc: "When it stops working, in seconds since the Unix epoch. By default, it never expires.", example: "1609372800", ..Param::EMPTY },
        Param { name: "readonly", rust: "readonly", ty: &Type::Flag, doc: "Whether the token may only call functions that read. By default, it may call all.", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "create_time", ty: &Type::Timestamp, doc: "When it was created, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "expires_at", ty: &Type::Timestamp, doc: "When it stops working, in seconds since the Unix epoch. 0 if it never does.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Name of the token.", ..Member::EMPTY },
        Member { name: "token", ty: &Type::Text, always: true, doc: "The secret of the token. No other function returns it.", secret: true, ..Member::EMPTY },
    ]), returns_doc: "The new token.", ..Function::EMPTY },
    Function { name: "list", rust: "list", summary: "Lists the account's API tokens, without their secrets.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Tokens-list/", returns: &Type::List(&Type::Record(&[
        Member { name: "create_time", ty: &Type::Timestamp, doc: "When it was created, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "expires_at", ty: &Type::Timestamp, doc: "When it stops working, in seconds since the Unix epoch. Null if it never does.", ..Member::EMPTY },
        Member { name: "features", ty: &Type::List(&Type::Text), doc: "Features to which it is restricted. Empty for a token with full access.", ..Member::EMPTY },
        Member { name: "has_full_access", ty: &Type::Flag, doc: "Whether it may do everything the account may.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, always: true, doc: "Name of the token, which the other functions take.", ..Member::EMPTY },
        Member { name: "readonly", ty: &Type::Flag, doc: "Whether the token may only call functions that read.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a token. Expired ones are included.", ..Function::EMPTY },
    Function { name: "rename", rust: "rename", summary: "Changes the name of an API token.", docs: "The secret stays the same, so programs that use it are not affected.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/rename/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Current name.", example: "\"example\"", required: true, ..Param::EMPTY },
        Param { name: "new_name", rust: "new_name", ty: &Type::Text, doc: "New name: letters, digits, `-` and `_`.", example: "\"newexample\"", facts: Facts(&[Fact::MaxLength(50)]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "revoke", rust: "revoke", summary: "Revokes an API token at once.", docs: "Cannot be undone. The call succeeds even if there is no such token.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/revoke/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the token.", example: "\"example\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Flag, returns_doc: "True if there is no such token now, also if there was none before. The reference says that this value may be in the metadata instead.", ..Function::EMPTY },
] };
