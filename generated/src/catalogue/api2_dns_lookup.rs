// Made by cpanel-codegen from schema/api2/DnsLookup.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "DnsLookup", rust: "dns_lookup", summary: "Looks up domain names in the DNS.", docs: "", functions: &[
    Function { name: "name2ip", rust: "name2ip", summary: "Returns the IP address of a domain name.", docs: "Returns only one address, even if there are several. The server uses its own resolver.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-dnslookup/cpanel-api-2-functions-dnslookup-name2ip/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain name to look up.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain name that was looked up.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "ip", ty: &Type::Text, doc: "IP address of the domain name.", facts: Facts(&[Fact::Example("\"192.0.2.113\"")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether the domain name was found.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "Message about the result.", facts: Facts(&[Fact::Example("\"Resolved\"")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
