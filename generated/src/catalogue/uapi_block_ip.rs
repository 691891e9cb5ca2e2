// Made by cpanel-codegen from schema/uapi/BlockIP.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "BlockIP", rust: "block_ip", summary: "Blocks IP addresses from the account's websites.", docs: "", functions: &[
    Function { name: "add_ip", rust: "add_ip", summary: "Blocks IP addresses from the account's websites.", docs: "If you block your own address, you cannot reach the sites.", since: "11.82", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/blockip-add-ip/", params: &[
        Param { name: "ip", rust: "ip", ty: &Type::Text, doc: "Addresses to block: an IPv4 or IPv6 address, a range (`192.0.2.1-192.0.2.58`, in short `192.0.2.1-58`), a network (`192.0.2.0/24`), the first parts of an address (`10.` means all of 10.x.x.x), or a host name. The server looks a host name up once, during the call.", example: "\"192.168.0.1/16\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Text), returns_doc: "Blocked addresses and networks, as the server rewrote them. May be null.", facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "remove_ip", rust: "remove_ip", summary: "Unblocks IP addresses for the account's websites.", since: "11.82", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/blockip-remove-ip/", params: &[
        Param { name: "ip", rust: "ip", ty: &Type::Text, doc: "Addresses to unblock, in the forms that `add_ip` takes: an address, a range, a network, the first parts of an address such as `10.`, or a host name.", example: "\"192.168.0.1/16\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Text), returns_doc: "Unblocked addresses and networks, as the server rewrote them. May be null.", facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
] };
