// Made by cpanel-codegen from schema/api2/DiskCounter.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "DiskCounter", rust: "disk_counter", summary: "Returns the files of the account as a tree.", docs: "", functions: &[
    Function { name: "disk_counter", rust: "disk_counter", summary: "Returns the directories of the account as a nested tree.", docs: "The function reads the whole home directory, so it may take long and the reply may be large.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-diskcounter/cpanel-api-2-functions-diskcounter-disk_counter/", returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
] };
