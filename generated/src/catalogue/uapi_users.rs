// Made by cpanel-codegen from schema/uapi/Users.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Users", rust: "users", summary: "Change the password of the cPanel account.", docs: "", functions: &[
    Function { name: "change_password", rust: "change_password", summary: "Changes the account's own password.", docs: "Programs that log in with the old password stop working, including a client with this password. API tokens still work. Fails if the old password is wrong or the new one is too weak; `PasswdStrength::get_required_strength` returns the required strength.", since: "11.116", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Users-change_password/", params: &[
        Param { name: "newpass", rust: "newpass", ty: &Type::Text, doc: "Password from now on.", secret: true, facts: Facts(&[Fact::Format("password")]), required: true, ..Param::EMPTY },
        Param { name: "oldpass", rust: "oldpass", ty: &Type::Text, doc: "Present password.", secret: true, facts: Facts(&[Fact::Format("password")]), required: true, ..Param::EMPTY },
        Param { name: "enabledigest", rust: "enabledigest", ty: &Type::Flag, doc: "Whether Digest Authentication for Web Disk is set up with the new password, which Windows needs without TLS. By default, it is not changed.", example: "false", ..Param::EMPTY },
        Param { name: "enablemysql", rust: "enablemysql", ty: &Type::Flag, doc: "Whether the account's MySQL user gets the new password too. By default, it does not.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, returns_doc: "Its content is not documented. It is usually null.", ..Function::EMPTY },
] };
