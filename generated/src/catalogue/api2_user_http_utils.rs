// Made by cpanel-codegen from schema/api2/UserHttpUtils.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "UserHttpUtils", rust: "user_http_utils", summary: "Returns web server settings of the account.", docs: "", functions: &[
    Function { name: "getdirindices", rust: "getdirindices", summary: "Lists the names of index files that the web server looks for, in order of preference.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-userhttputils/cpanel-api-2-functions-userhttputils-getdirindices/", returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
] };
