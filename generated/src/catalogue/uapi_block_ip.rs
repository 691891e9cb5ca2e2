// Made by cpanel-codegen from schema/uapi/BlockIP.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "BlockIP", rust: "block_ip", summary: "Block IP addresses from the account's websites.", docs: "", functions: &[
    Function { name: "add_ip", rust: "add_ip", summary: "Blocks IP addresses from the account's websites.", docs: "If you block your own address, you cannot reach the sites. Needs the Web Server role.", since: "11.82", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/blockip-add-ip/", params: &[
        Param { name: "ip", rust: "ip", ty: &Type::Text, doc: "What to block: an address (IPv4 or IPv6), a range (`192.0.2.1-192.0.2.58`, in short `192.0.2.1-58`), a network (`192.0.2.0/24`), leading parts (`10.` is all of 10.x.x.x), or a host name, which is looked up now.", example: "\"192.168.0.1/16\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Text), returns_doc: "What was blocked, as the server rewrote it; each item is an address or network. May be null.", facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "remove_ip", rust: "remove_ip", summary: "Unblocks IP addresses for the account's websites.", docs: "Needs the Web Server role.", since: "11.82", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/blockip-remove-ip/", params: &[
        Param { name: "ip", rust: "ip", ty: &Type::Text, doc: "What to unblock, in the forms that `add_ip` takes: an address, a range, a network, leading parts such as `10.`, or a host name.", example: "\"192.168.0.1/16\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Text), returns_doc: "What was unblocked, as the server rewrote it; each item is an address or network. May be null.", facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
] };
