// Made by cpanel-codegen from schema/uapi/DynamicDNS.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "DynamicDNS", rust: "dynamic_dns", summary: "Manages host names whose IP address changes.", docs: "A dynamic DNS name is a host name whose address is updated by a web call. The host that has the address makes this\ncall, for example a home router. The web call itself is not part of this API. A program with an API token needs none of\nthis: it can change the address record of any name with `cpanel::dns`.\n\n- `create` creates a name and returns its `id`. The `id` is part of the URL of the web call, and is sufficient to\n  change the address, so it is a secret.\n- If others know the `id`, `recreate` replaces it with a new one. The old `id` stops working.\n- `list` lists all names with their ids and last use. `last_run_times` are the times of the web calls, and\n  `last_update_time` is the time of the last change.\n- `set_description` changes the description, and `delete` removes a name.\n\nAll functions need the DNS role.", functions: &[
    Function { name: "create", rust: "create", summary: "Creates a host name whose address a web call can change.", gives_secret: true, since: "11.82", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/dynamicdns-create/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Full host name below a domain of the account, such as `home.example.com`.", example: "\"home.example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "description", rust: "description", ty: &Type::Text, doc: "Description of the name. By default, none.", example: "\"Home network\"", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "created_time", ty: &Type::Timestamp, doc: "Time when the name was created, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, doc: "Secret identifier. It is part of the URL of the web call, and identifies the host name in the other functions.", secret: true, ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "delete", rust: "delete", summary: "Removes a dynamic host name.", docs: "The web call of the name stops working.", destructive: true, since: "11.82", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/dynamicdns-delete/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "`id` of the name, as `list` returns it.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "deleted", ty: &Type::Flag, doc: "Whether a name with that `id` existed. If it did not, the call still succeeds.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "list", rust: "list", summary: "Lists the dynamic host names with their ids and last use.", docs: "The reply contains the secret ids.", effect: Effect::Read, since: "11.82", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/dynamicdns-list/", returns: &Type::List(&Type::Record(&[
        Member { name: "created_time", ty: &Type::Timestamp, doc: "Time when the name was created, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "description", ty: &Type::Text, doc: "Description that the user gave the name.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Full host name.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, always: true, doc: "Secret identifier. It is part of the URL of the web call, and identifies the host name in the other functions.", secret: true, ..Member::EMPTY },
        Member { name: "last_run_times", ty: &Type::List(&Type::Timestamp), doc: "Times of the last web calls, in seconds since the Unix epoch. A call is listed even if the address did not change.", ..Member::EMPTY },
        Member { name: "last_update_time", ty: &Type::Timestamp, doc: "Time when the address last changed, in seconds since the Unix epoch. Null if it never changed.", ..Member::EMPTY },
    ])), returns_doc: "One item for each host name.", facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "recreate", rust: "recreate", summary: "Replaces the secret id of a dynamic host name.", docs: "Call it if others know the old id. Afterwards, change every script and router that uses the old id.", destructive: true, gives_secret: true, since: "11.82", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/dynamicdns-recreate/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Current `id` of the name, as `list` returns it.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "id", ty: &Type::Text, always: true, doc: "New secret identifier, which replaces the old one.", secret: true, ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "set_description", rust: "set_description", summary: "Sets the description of a dynamic host name.", since: "11.82", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/dynamicdns-set_description/", params: &[
        Param { name: "description", rust: "description", ty: &Type::Text, doc: "New description for display.", example: "\"Home network\"", required: true, ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "`id` of the name, as `list` returns it.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
] };
