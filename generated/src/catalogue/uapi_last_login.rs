// Made by cpanel-codegen from schema/uapi/LastLogin.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "LastLogin", rust: "last_login", summary: "Returns the IP address of the latest login to the account.", docs: "", functions: &[
    Function { name: "get_last_or_current_logged_in_ip", rust: "get_last_or_current_logged_in_ip", summary: "Returns the IP address of the latest login to the account.", docs: "The address may be that of the caller.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_last_or_current_logged_in_ip/", returns: &Type::List(&Type::Text), returns_doc: "A list whose only item is the address.", ..Function::EMPTY },
] };
