// Made by cpanel-codegen from schema/uapi/SSH.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "SSH", rust: "ssh", summary: "Reads the account's settings for SSH access.", docs: "", functions: &[
    Function { name: "get_port", rust: "get_port", summary: "Returns the port of the server's SSH service.", docs: "The account may not be allowed to log in, even if the function returns a port.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SSH-get_port/", returns: &Type::Record(&[
        Member { name: "port", ty: &Type::Integer, always: true, doc: "Port number, 22 by default. Some servers send it as text.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_shell", rust: "get_shell", summary: "Returns the login shell of the account and whether it may use a terminal.", effect: Effect::Read, since: "11.42", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SSH-get_shell/", returns: &Type::Record(&[
        Member { name: "has_terminal_access", ty: &Type::Flag, doc: "Whether the account may open a terminal in cPanel.", ..Member::EMPTY },
        Member { name: "shell", ty: &Type::Text, always: true, doc: "Path of the login shell, such as `/bin/bash`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
