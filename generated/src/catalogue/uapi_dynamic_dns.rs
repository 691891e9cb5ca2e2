// Made by cpanel-codegen from schema/uapi/DynamicDNS.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "DynamicDNS", rust: "dynamic_dns", summary: "Manage names that follow a changing IP address.", docs: "A dynamic DNS name is a host name whose address is updated by a web call from the host that has the address, such as a home router. `create` creates a name and returns its `id`. The `id` is part of the URL of the web call, and is sufficient to change the address, so it is a secret. If it is known to others, `recreate` creates a new one, and the old one stops working. `list` lists all names with their ids and their last use. `set_description` changes the description, and `delete` removes a name. In `list`, `last_run_times` are the times of the web calls, and `last_update_time` is the time of the last change. The web call itself is not part of this API. All functions need the DNS role.", functions: &[
    Function { name: "create", rust: "create", summary: "Creates a host name whose address a web call can change.", docs: "Needs the server's DNS role.", gives_secret: true, since: "11.82", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/dynamicdns-create/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "The full host name, such as `home.example.com`, beneath a domain of the account.", example: "\"home.example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "description", rust: "description", ty: &Type::Text, doc: "Label that distinguishes it from others. None by default.", example: "\"Home network\"", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "created_time", ty: &Type::Timestamp, doc: "When it was made, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, doc: "Secret identifier: it is part of the URL of the web call, and identifies the host name in the other functions.", secret: true, ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "delete", rust: "delete", summary: "Removes a dynamic host name.", docs: "The web call stops working with it. Needs the server's DNS role.", destructive: true, since: "11.82", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/dynamicdns-delete/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Which one, by its `id` in `list`.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "deleted", ty: &Type::Flag, doc: "Whether there was one by that `id`. No is not reported as a failed call.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "list", rust: "list", summary: "Lists the dynamic host names with their ids and last use.", docs: "The reply holds the secret ids. Needs the server's DNS role.", effect: Effect::Read, since: "11.82", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/dynamicdns-list/", returns: &Type::List(&Type::Record(&[
        Member { name: "created_time", ty: &Type::Timestamp, doc: "When it was made, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "description", ty: &Type::Text, doc: "The label that the user gave it.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "The full host name.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, always: true, doc: "Secret identifier: it is part of the URL of the web call, and identifies the host name in the other functions.", secret: true, ..Member::EMPTY },
        Member { name: "last_run_times", ty: &Type::List(&Type::Timestamp), doc: "When the web call was last made, also without a change of address; each item is a call, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "last_update_time", ty: &Type::Timestamp, doc: "When its address last changed, in seconds since the Unix epoch; null if it never did.", ..Member::EMPTY },
    ])), returns_doc: "One item per host name.", facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "recreate", rust: "recreate", summary: "Replaces the secret id of a dynamic host name.", docs: "For when the old id has become known. Every script and router that uses the old one has to be changed. Needs the server's DNS role.", destructive: true, gives_secret: true, since: "11.82", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/dynamicdns-recreate/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Which one, by its present `id` in `list`.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "id", ty: &Type::Text, doc: "The new secret identifier, which replaces the one that was passed.", secret: true, ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "set_description", rust: "set_description", summary: "Sets the description of a dynamic host name.", docs: "Needs the server's DNS role.", since: "11.82", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/dynamicdns-set_description/", params: &[
        Param { name: "description", rust: "description", ty: &Type::Text, doc: "The new label, for people to read.", example: "\"Home network\"", required: true, ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Which one, by its `id` in `list`.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
] };
