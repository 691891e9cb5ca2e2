// Made by cpanel-codegen from schema/uapi/CCS.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "CCS", rust: "ccs", summary: "Share calendars of the account's users with other users (Calendar and Contacts Server).", docs: "With a delegation, a mail user of the account can read or change the calendars of another. `list_delegates` lists all delegations, `add_delegate` grants access, `update_delegate` changes between reading and full access, `remove_delegate` removes access, and `list_users` lists the users.\n\n- A mail address identifies each user. The *delegator* owns the calendar, and the *delegatee* gets access.\n- The parameter for read access is `readonly`, and the member of replies is `read_only`.\n- Access is full unless `readonly` says otherwise, also in `update_delegate`.\n- A delegation is for the calendar of one owner and one other user. All functions need the plugin Calendar and Contacts Server.", functions: &[
    Function { name: "add_delegate", rust: "add_delegate", summary: "Grants a user access to the calendar of another.", docs: "Needs the plugin Calendar and Contacts Server.", since: "11.80", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_delegate/", params: &[
        Param { name: "delegatee", rust: "delegatee", ty: &Type::Text, doc: "Mail address of the user who is let in.", example: "\"delegatee@cptest.test\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "delegator", rust: "delegator", ty: &Type::Text, doc: "Mail address of the user who owns the calendar.", example: "\"delegator@cptest.test\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "readonly", rust: "readonly", ty: &Type::Flag, doc: "Whether the other user may only look. By default, there is full access.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "list_delegates", rust: "list_delegates", summary: "Lists which users have access to which calendars.", docs: "Needs the plugin Calendar and Contacts Server.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_delegates/", returns: &Type::List(&Type::Record(&[
        Member { name: "delegatee", ty: &Type::Text, doc: "Mail address of the user who is let in.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "delegator", ty: &Type::Text, doc: "Mail address of the user who owns the calendar.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "read_only", ty: &Type::Flag, doc: "Whether the access is for looking only; otherwise it is full.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a pair of owner and user.", ..Function::EMPTY },
    Function { name: "list_users", rust: "list_users", summary: "Lists the users of the account who have a calendar.", docs: "Needs the plugin Calendar and Contacts Server.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_users/", returns: &Type::Map(&Type::Text), returns_doc: "A map: the keys are the users' mail addresses, the values their unique identifiers (UUID).", ..Function::EMPTY },
    Function { name: "remove_delegate", rust: "remove_delegate", summary: "Ends the access of one user to the calendar of another.", docs: "Needs the plugin Calendar and Contacts Server.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/remove_delegate/", params: &[
        Param { name: "delegatee", rust: "delegatee", ty: &Type::Text, doc: "Mail address of the user who loses access.", example: "\"user2@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "delegator", rust: "delegator", ty: &Type::Text, doc: "Mail address of the user who owns the calendar.", example: "\"user1@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "update_delegate", rust: "update_delegate", summary: "Switches an existing delegation between reading and full access.", docs: "Needs the plugin Calendar and Contacts Server.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/update_delegate/", params: &[
        Param { name: "delegatee", rust: "delegatee", ty: &Type::Text, doc: "Mail address of the user who has access.", example: "\"user2@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "delegator", rust: "delegator", ty: &Type::Text, doc: "Mail address of the user who owns the calendar.", example: "\"user1@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "readonly", rust: "readonly", ty: &Type::Flag, doc: "Whether the other user may only look from now on. By default, there is full access.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
] };
