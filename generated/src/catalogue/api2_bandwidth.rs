// Made by cpanel-codegen from schema/api2/Bandwidth.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Bandwidth", rust: "bandwidth", summary: "Formerly added web traffic to the traffic count of an account.", docs: "", functions: &[
    Function { name: "addhttpbandwidth", rust: "addhttpbandwidth", summary: "Formerly added bytes to the web traffic of a domain. Removed in cPanel 11.52.", replaced_by: &["uapi/Bandwidth::query"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-bandwidth/cpanel-api-2-functions-bandwidth-addhttpbandwidth/", params: &[
        Param { name: "bytes", rust: "bytes", ty: &Type::Integer, doc: "Number of bytes to add.", example: "672", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the traffic belongs to.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Deprecated("Removed in cPanel 11.52. Use `Bandwidth::query` of UAPI to read the traffic. No function can add traffic any more.")]), ..Function::EMPTY },
] };
