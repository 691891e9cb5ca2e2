// Made by cpanel-codegen from schema/uapi/CCS.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "CCS", rust: "ccs", summary: "Shares the calendars of the account's users (Calendar and Contacts Server).", docs: "With a delegation, a mail user of the account can read or change the calendars of another user. `list_delegates`\nlists all delegations, `add_delegate` grants access, `update_delegate` changes between read-only and full access,\n`remove_delegate` removes access, and `list_users` lists the users.\n\n- A mail address identifies each user. The *delegator* owns the calendar, and the *delegatee* gets access.\n- The parameter for read-only access is `readonly`, and the member of replies is `read_only`.\n- Access is full unless `readonly` is set. This is also true for `update_delegate`.\n- A delegation connects the calendar of one owner with one other user. All functions need the plugin Calendar and\n  Contacts Server.", functions: &[
    Function { name: "add_delegate", rust: "add_delegate", summary: "Grants a user access to the calendar of another user.", docs: "Needs the plugin Calendar and Contacts Server.", since: "11.80", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_delegate/", params: &[
        Param { name: "delegatee", rust: "delegatee", ty: &Type::Text, doc: "Mail address of the user who gets access.", example: "\"delegatee@cptest.test\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "delegator", rust: "delegator", ty: &Type::Text, doc: "Mail address of the user who owns the calendar.", example: "\"delegator@cptest.test\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "readonly", rust: "readonly", ty: &Type::Flag, doc: "Whether the access is read-only. By default, it is full.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "list_delegates", rust: "list_delegates", summary: "Lists the delegations, which show who has access to which calendar.", docs: "Needs the plugin Calendar and Contacts Server.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_delegates/", returns: &Type::List(&Type::Record(&[
        Member { name: "delegatee", ty: &Type::Text, doc: "Mail address of the user who has access.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "delegator", ty: &Type::Text, doc: "Mail address of the user who owns the calendar.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "read_only", ty: &Type::Flag, doc: "Whether the access is read-only; otherwise it is full.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a delegation.", ..Function::EMPTY },
    Function { name: "list_users", rust: "list_users", summary: "Lists the users of the account who have a calendar.", docs: "Needs the plugin Calendar and Contacts Server.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_users/", returns: &Type::Map(&Type::Text), returns_doc: "A map from the mail addresses of the users to their unique identifiers (UUID).", ..Function::EMPTY },
    Function { name: "remove_delegate", rust: "remove_delegate", summary: "Removes the access of a user to the calendar of another user.", docs: "Needs the plugin Calendar and Contacts Server.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/remove_delegate/", params: &[
        Param { name: "delegatee", rust: "delegatee", ty: &Type::Text, doc: "Mail address of the user who loses access.", example: "\"user2@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "delegator", rust: "delegator", ty: &Type::Text, doc: "Mail address of the user who owns the calendar.", example: "\"user1@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "update_delegate", rust: "update_delegate", summary: "Changes a delegation between read-only and full access.", docs: "Needs the plugin Calendar and Contacts Server.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/update_delegate/", params: &[
        Param { name: "delegatee", rust: "delegatee", ty: &Type::Text, doc: "Mail address of the user who has access.", example: "\"user2@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "delegator", rust: "delegator", ty: &Type::Text, doc: "Mail address of the user who owns the calendar.", example: "\"user1@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "readonly", rust: "readonly", ty: &Type::Flag, doc: "Whether the access becomes read-only. By default, it becomes full.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
] };
