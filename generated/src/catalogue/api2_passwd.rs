// Made by cpanel-codegen from schema/api2/Passwd.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Passwd", rust: "passwd", summary: "Changes the password of the account.", docs: "", functions: &[
    Function { name: "change_password", rust: "change_password", summary: "Changes the login password of the account.", docs: "The FTP password changes at once. The MySQL password changes only if requested. Calls that log in with the old password fail afterwards. The server refuses weak passwords; see `PasswdStrength`.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-passwd/cpanel-api-2-functions-passwd-change_password/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Name of the account whose password changes.", example: "\"example\"", facts: Facts(&[Fact::Format("username")]), required: true, ..Param::EMPTY },
        Param { name: "oldpass", rust: "oldpass", ty: &Type::Text, doc: "Current password of the account.", example: "\"luggage12345\"", secret: true, required: true, ..Param::EMPTY },
        Param { name: "newpass", rust: "newpass", ty: &Type::Text, doc: "New password of the account.", example: "\"luggage54321\"", secret: true, required: true, ..Param::EMPTY },
        Param { name: "enablemysql", rust: "enablemysql", ty: &Type::Flag, doc: "Whether to change the MySQL password of the account too. By default, the server decides.", example: "true", ..Param::EMPTY },
        Param { name: "enabledigest", rust: "enabledigest", ty: &Type::Flag, doc: "Whether to update Digest Authentication of Web Disk too. Clients without SSL need it.", example: "true", ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "status", text: &["statustxt"] }), returns: &Type::Record(&[
        Member { name: "status", ty: &Type::Flag, doc: "Whether the password was changed.", ..Member::EMPTY },
        Member { name: "statustxt", ty: &Type::Text, doc: "Message about the result, or the reason for the failure.", ..Member::EMPTY },
        Member { name: "passwdoutput", ty: &Type::Text, doc: "Output of the server while it synchronized the services.", ..Member::EMPTY },
        Member { name: "applist", ty: &Type::List(&Type::Record(&[
        Member { name: "app", ty: &Type::Text, doc: "Name of the service.", facts: Facts(&[Fact::Example("\"ftp\"")]), ..Member::EMPTY },
    ])), doc: "Services whose password changed too. If there are none, the only name is `none`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "set_digest_auth", rust: "set_digest_auth", summary: "Turns Digest Authentication of the account for Web Disk on or off.", docs: "Some clients need Digest Authentication if they connect without SSL.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-passwd/cpanel-api-2-functions-passwd-set_digest_auth/", params: &[
        Param { name: "enabledigest", rust: "enabledigest", ty: &Type::Flag, doc: "Whether to turn Digest Authentication on.", example: "true", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password of the account, from which the digest is created. Needed to turn Digest Authentication on.", example: "\"luggage12345\"", secret: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Name of the account. By default, the calling account.", example: "\"example\"", facts: Facts(&[Fact::Format("username")]), ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &Type::Record(&[
        Member { name: "result", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Message about the result, or the reason for the failure.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
