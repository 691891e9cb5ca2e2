// Made by cpanel-codegen from schema/api2/HttpUtils.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "HttpUtils", rust: "http_utils", summary: "Returns settings of the web server for directories.", docs: "", functions: &[
    Function { name: "getdirindices", rust: "getdirindices", summary: "Lists the file names that the web server uses as index pages.", docs: "A visitor of a directory receives the first of these files that exists.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-httputils/cpanel-api-2-functions-httputils-getdirindices/", returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
] };
