// Made by cpanel-codegen from schema/uapi/PasswdStrength.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "PasswdStrength", rust: "passwd_strength", summary: "Reads the required strength of passwords.", docs: "", functions: &[
    Function { name: "get_required_strength", rust: "get_required_strength", summary: "Returns the required strength of a password for a kind of account.", docs: "Functions that set a password refuse weaker passwords.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_required_strength/", params: &[
        Param { name: "app", rust: "app", ty: &Type::Values(&[Allowed { text: "cpaddons", doc: "" }, Allowed { text: "createacct", doc: "" }, Allowed { text: "ftp", doc: "" }, Allowed { text: "htaccess", doc: "" }, Allowed { text: "mysql", doc: "" }, Allowed { text: "passwd", doc: "" }, Allowed { text: "pop", doc: "" }, Allowed { text: "postgres", doc: "" }, Allowed { text: "sshkey", doc: "" }, Allowed { text: "webdisk", doc: "" }, Allowed { text: "virtual", doc: "" }]), doc: "Kind of account: `pop` (mailboxes), `ftp`, `mysql`, `postgres`, `webdisk`, `htaccess` (protected directories), `sshkey`, `passwd` (the cPanel account), `createacct` (new accounts), `cpaddons` or `virtual`.", example: "\"webdisk\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "strength", ty: &Type::Integer, always: true, doc: "Required strength, from 0 (every password is accepted) to 100.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
