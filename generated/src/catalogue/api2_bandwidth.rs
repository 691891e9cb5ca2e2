// Made by cpanel-codegen from schema/api2/Bandwidth.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Bandwidth", rust: "bandwidth", summary: "Once added web traffic to an account's figures.", docs: "", functions: &[
    Function { name: "addhttpbandwidth", rust: "addhttpbandwidth", summary: "Added bytes to the web traffic of a domain. Removed in cPanel 11.52.", replaced_by: &["uapi/Bandwidth::query"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-bandwidth/cpanel-api-2-functions-bandwidth-addhttpbandwidth/", params: &[
        Param { name: "bytes", rust: "bytes", ty: &Type::Integer, doc: "Number of bytes to add.", example: "672", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the traffic belongs to.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Deprecated("Gone since cPanel 11.52. Traffic is read with `Bandwidth::query` of UAPI; it cannot be added to any more.")]), ..Function::EMPTY },
] };
