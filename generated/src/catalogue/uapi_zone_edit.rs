// Made by cpanel-codegen from schema/uapi/ZoneEdit.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "ZoneEdit", rust: "zone_edit", summary: "Reset a DNS zone.", docs: "", functions: &[
    Function { name: "resetzone", rust: "resetzone", summary: "Rebuilds the DNS zone of a domain from the server's template.", docs: "All records that were added or changed are lost. Read the zone with `DNS::parse_zone` first, so that you can add some of them again. The call may succeed although the reset fails, so check `result.status`.", destructive: true, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ZoneEdit-resetzone/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose zone is reset.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "result", ty: &Type::Record(&[
        Member { name: "checkmx", ty: &Type::Dynamic, doc: "Result of the check of the mail routing after the reset. Null or missing if the reset failed.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, always: true, doc: "Whether the zone was recreated.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "The result, or the reason why the zone was not changed.", ..Member::EMPTY },
    ]), always: true, doc: "Result of the reset.", ..Member::EMPTY },
    ])), returns_doc: "A list of one item.", ..Function::EMPTY },
] };
