// Made by cpanel-codegen from schema/api2/Net.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Net", rust: "net", summary: "Looks up IP addresses and traces routes from the server.", docs: "", functions: &[
    Function { name: "dnszone", rust: "dnszone", summary: "Looks up the A records of a host.", docs: "The lookup fails after a minute. The lines are the output of the lookup program, with tabs between the columns.", effect: Effect::Read, replaced_by: &["uapi/DNS::lookup"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-net/cpanel-api-2-functions-net-dnszone/", params: &[
        Param { name: "host", rust: "host", ty: &Type::Text, doc: "Host name to look up.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_LINE), ..Function::EMPTY },
    Function { name: "traceroute", rust: "traceroute", summary: "Traces the route from the server to the caller.", docs: "Many servers disable this function and return an error.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-net/cpanel-api-2-functions-net-traceroute/", returns: &Type::List(&TYPE_LINE), ..Function::EMPTY },
] };
static TYPE_LINE: Type = Type::Record(&[
        Member { name: "line", ty: &Type::Text, always: true, doc: "For `dnszone`, a DNS record as text (name, time to live, class, type and address). For `traceroute`, output of the tracing tool.", ..Member::EMPTY },
    ]);
