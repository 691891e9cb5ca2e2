// Made by cpanel-codegen from schema/uapi/ActiveSessions.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "ActiveSessions", rust: "active_sessions", summary: "Lists the current sessions of the account.", docs: "", functions: &[
    Function { name: "list_active_sessions", rust: "list_active_sessions", summary: "Lists the current sessions of the account.", docs: "An unknown session is a reason to change the password. The reply contains no session token, so nobody can log in with it.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ActiveSessions-list_active_sessions/", returns: &Type::List(&Type::Record(&[
        Member { name: "ip_address", ty: &Type::Text, always: true, doc: "IP address that opened the session.", ..Member::EMPTY },
        Member { name: "is_current", ty: &Type::Flag, doc: "Whether this call was made in the session.", ..Member::EMPTY },
        Member { name: "is_possessed", ty: &Type::Flag, doc: "Whether somebody else, such as the host, opened the session in the name of the account.", ..Member::EMPTY },
        Member { name: "last_active", ty: &Type::Timestamp, doc: "Time when the session was last used, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "login_theme", ty: &Type::Text, doc: "Theme of the login page for this session.", ..Member::EMPTY },
        Member { name: "tfa_verified", ty: &Type::Flag, doc: "Whether the user gave a two-factor code at login.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a session.", facts: Facts(&[Fact::Plugin("ActiveSessions")]), ..Function::EMPTY },
] };
