// Made by cpanel-codegen from schema/uapi/Tokens.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Tokens", rust: "tokens", summary: "Create, list, rename and revoke the account's API tokens.", docs: "An API token replaces the account's password in programs. It can be revoked and may expire. `create_full_access` makes one, `list` shows\nwhat there is, `revoke` withdraws one, `rename` changes its label.\n\n- The secret is in the reply of `create_full_access` and cannot be read again by any function. Lost means making a new one.\n- A token may do what the account may, no more: a feature that the host has switched off for the account is closed to the token as well.\n- Since 11.137 a token can be made that only reads, in spite of the name of the function. Tokens for a few features cannot be made here; `list` shows the\n  rights of ones that have them.\n- A token that has expired stops working but stays in the list until it is revoked.\n- Tokens are known by name in all of these functions. A program that revokes the token it is using locks itself out.\n\nTokens work for UAPI and API 2, and are not asked for a two-factor code. Check the list from time to time, and after an intrusion at once.", functions: &[
    Function { name: "create_full_access", rust: "create_full_access", summary: "Creates an API token that may do everything the account may.", docs: "The secret is in the reply and can never be read again, so store it at once. Do not send the call again after a time-out: a token may exist whose secret was lost. An expired token is not removed by itself; use `revoke`.", gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/create_full_access/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Label of the token; letters, digits, `-` and `_` only.", example: "\"example\"", max_length: Some(50), required: true, ..Param::EMPTY },
        Param { name: "expires_at", rust: "expires_at", ty: &Type::Timestamp, doc: "When it stops working, in seconds since the Unix epoch. By default, it never expires.", example: "1609372800", ..Param::EMPTY },
        Param { name: "readonly", rust: "readonly", ty: &Type::Flag, doc: "Whether the token may only call functions that read. By default, it may call all.", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "create_time", ty: &Type::Timestamp, doc: "When it was made, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "expires_at", ty: &Type::Timestamp, doc: "When it stops working, in seconds since the Unix epoch; 0 when it never does.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Label that it was given.", ..Member::EMPTY },
        Member { name: "token", ty: &Type::Text, always: true, doc: "The secret itself. It is in this reply and nowhere else.", secret: true, ..Member::EMPTY },
    ]), returns_doc: "The new token.", ..Function::EMPTY },
    Function { name: "list", rust: "list", summary: "Lists the account's API tokens, without their secrets.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Tokens-list/", returns: &Type::List(&Type::Record(&[
        Member { name: "create_time", ty: &Type::Timestamp, doc: "When it was made, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "expires_at", ty: &Type::Timestamp, doc: "When it stops or stopped working, in seconds since the Unix epoch; null for never.", ..Member::EMPTY },
        Member { name: "features", ty: &Type::List(&Type::Text), doc: "Features that it is restricted to; empty for a token with full access.", ..Member::EMPTY },
        Member { name: "has_full_access", ty: &Type::Flag, doc: "Whether it may do everything the account may.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, always: true, doc: "Label of the token, by which the other functions know it.", ..Member::EMPTY },
        Member { name: "readonly", ty: &Type::Flag, doc: "Whether the token may only call functions that read.", ..Member::EMPTY },
    ])), returns_doc: "One item is one token; expired ones are included.", ..Function::EMPTY },
    Function { name: "rename", rust: "rename", summary: "Changes the label of an API token.", docs: "The secret stays the same, so programs that use it are not affected.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/rename/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Present label.", example: "\"example\"", required: true, ..Param::EMPTY },
        Param { name: "new_name", rust: "new_name", ty: &Type::Text, doc: "New label; letters, digits, `-` and `_` only.", example: "\"newexample\"", max_length: Some(50), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "revoke", rust: "revoke", summary: "Withdraws an API token at once.", docs: "Cannot be undone. A token that does not exist is no error.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/revoke/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Label of the token to withdraw.", example: "\"example\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Flag, returns_doc: "Whether the token is gone, which also holds if there was none. The reference says that this may arrive in the metadata instead.", ..Function::EMPTY },
] };
