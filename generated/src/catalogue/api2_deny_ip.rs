// Made by cpanel-codegen from schema/api2/DenyIp.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "DenyIp", rust: "deny_ip", summary: "Lists the IP addresses that the sites of the account block.", docs: "", functions: &[
    Function { name: "listdenyips", rust: "listdenyips", summary: "Lists the blocked IP addresses and ranges.", docs: "`BlockIP::add_ip` and `BlockIP::remove_ip` of UAPI block and unblock addresses.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-denyip/cpanel-api-2-functions-denyip-listdenyips/", returns: &Type::List(&Type::Record(&[
        Member { name: "ip", ty: &Type::Text, doc: "IP address, or a range in CIDR notation. The text is escaped.", facts: Facts(&[Fact::Example("\"10.11.12.13\"")]), ..Member::EMPTY },
        Member { name: "range", ty: &Type::Text, doc: "First and last address of the range, joined by a hyphen.", facts: Facts(&[Fact::Example("\"10.11.12.10-10.11.12.13\"")]), ..Member::EMPTY },
        Member { name: "start", ty: &Type::Text, doc: "First address of the range.", facts: Facts(&[Fact::Example("\"10.11.12.10\"")]), ..Member::EMPTY },
        Member { name: "end", ty: &Type::Text, doc: "Last address of the range.", facts: Facts(&[Fact::Example("\"10.11.12.13\"")]), ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Reason for the failure. Absent otherwise.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
] };
