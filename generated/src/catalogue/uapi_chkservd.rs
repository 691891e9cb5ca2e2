// Made by cpanel-codegen from schema/uapi/Chkservd.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Chkservd", rust: "chkservd", summary: "Finds the ports on which the mail server accepts outgoing mail.", docs: "", functions: &[
    Function { name: "get_exim_ports", rust: "get_exim_ports", summary: "Lists the ports on which the mail server (Exim) listens for SMTP.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_exim_ports/", returns: &TYPE_PORTS, ..Function::EMPTY },
    Function { name: "get_exim_ports_ssl", rust: "get_exim_ports_ssl", summary: "Lists the ports on which the mail server (Exim) listens for SMTP over TLS.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_exim_ports_ssl/", returns: &TYPE_PORTS, ..Function::EMPTY },
] };
static TYPE_PORTS: Type = Type::Record(&[
        Member { name: "ports", ty: &Type::List(&Type::Integer), doc: "Each item is a port number, such as 25 or 587, or 465 for TLS.", ..Member::EMPTY },
    ]);
