// Made by cpanel-codegen from schema/uapi/Users.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Users", rust: "users", summary: "Changes the password of the cPanel account.", docs: "", functions: &[
    Function { name: "change_password", rust: "change_password", summary: "Changes the password of the cPanel account.", docs: "Programs that log in with the old password stop working, including a client that uses it. API tokens still work. Fails if the old password is wrong or the new one is too weak. `PasswdStrength::get_required_strength` returns the required strength.", since: "11.116", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Users-change_password/", params: &[
        Param { name: "newpass", rust: "newpass", ty: &Type::Text, doc: "The new password.", secret: true, facts: Facts(&[Fact::Format("password")]), required: true, ..Param::EMPTY },
        Param { name: "oldpass", rust: "oldpass", ty: &Type::Text, doc: "The current password.", secret: true, facts: Facts(&[Fact::Format("password")]), required: true, ..Param::EMPTY },
        Param { name: "enabledigest", rust: "enabledigest", ty: &Type::Flag, doc: "Whether to set up Digest Authentication for Web Disk with the new password. Windows needs it for connections without TLS. By default, it is not changed.", example: "false", ..Param::EMPTY },
        Param { name: "enablemysql", rust: "enablemysql", ty: &Type::Flag, doc: "Whether to set the new password for the account's MySQL user too. By default, no.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, returns_doc: "The content is not documented. It is usually null.", ..Function::EMPTY },
] };
