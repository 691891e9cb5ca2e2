// Made by cpanel-codegen from schema/uapi/Notifications.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Notifications", rust: "notifications", summary: "Counts the server's messages for the account.", docs: "", functions: &[
    Function { name: "get_notifications_count", rust: "get_notifications_count", summary: "Returns the number of server-wide messages for the account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_notifications_count/", returns: &Type::Integer, returns_doc: "Number of messages.", ..Function::EMPTY },
] };
