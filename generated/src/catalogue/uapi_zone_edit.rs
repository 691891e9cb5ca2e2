// Made by cpanel-codegen from schema/uapi/ZoneEdit.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "ZoneEdit", rust: "zone_edit", summary: "Resets a DNS zone.", docs: "", functions: &[
    Function { name: "resetzone", rust: "resetzone", summary: "Rebuilds the DNS zone of a domain from the server's template.", docs: "All records that were added or changed are lost. Read the zone with `DNS::parse_zone` first, so that you can add some of them again. The call may succeed although the reset fails, so check `result.status`.", destructive: true, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ZoneEdit-resetzone/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose zone is reset.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "result", ty: &Type::Record(&[
        Member { name: "checkmx", ty: &TYPE_MX_STATE, doc: "The mail routing after the reset. Null or missing if the reset failed.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether the zone was recreated.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "The result, or the reason why the zone was not changed.", ..Member::EMPTY },
    ]), doc: "Result of the reset.", ..Member::EMPTY },
    ])), returns_doc: "A list of one item.", ..Function::EMPTY },
] };
static TYPE_MX_STATE: Type = Type::Record(&[
        Member { name: "mxcheck", ty: &Type::Text, doc: "Configured mail routing: `auto`, `local`, `secondary` or `remote`.", ..Member::EMPTY },
        Member { name: "detected", ty: &Type::Text, doc: "Mail routing that was detected from the records, with the same values.", ..Member::EMPTY },
        Member { name: "changed", ty: &Type::Flag, doc: "Whether the reset changed the routing.", ..Member::EMPTY },
        Member { name: "local", ty: &Type::Flag, doc: "Whether mail is delivered on this server.", ..Member::EMPTY },
        Member { name: "remote", ty: &Type::Flag, doc: "Whether this server passes mail on.", ..Member::EMPTY },
        Member { name: "secondary", ty: &Type::Flag, doc: "Whether this server keeps mail for the primary exchanger.", ..Member::EMPTY },
        Member { name: "isprimary", ty: &Type::Flag, doc: "Whether this server is the primary exchanger in the records.", ..Member::EMPTY },
        Member { name: "issecondary", ty: &Type::Flag, doc: "Whether this server is a backup exchanger in the records.", ..Member::EMPTY },
        Member { name: "warnings", ty: &Type::List(&Type::Text), doc: "Warnings about the records.", ..Member::EMPTY },
    ]);
