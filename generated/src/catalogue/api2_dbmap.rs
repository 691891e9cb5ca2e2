// Made by cpanel-codegen from schema/api2/DBmap.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "DBmap", rust: "dbmap", summary: "Returns whether database names have the account's prefix.", docs: "", functions: &[
    Function { name: "status", rust: "status", summary: "Returns whether database names have a prefix.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-dbmap/cpanel-api-2-functions-dbmap-status/", returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "version", rust: "version", summary: "Returns the version of cPanel that the account runs on.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-dbmap/cpanel-api-2-functions-dbmap-version/", returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
] };
