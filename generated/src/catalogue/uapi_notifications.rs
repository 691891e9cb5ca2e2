// Made by cpanel-codegen from schema/uapi/Notifications.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Notifications", rust: "notifications", summary: "Count the messages that the server has for the account.", docs: "", functions: &[
    Function { name: "get_notifications_count", rust: "get_notifications_count", summary: "Returns how many server-wide messages there are for the account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_notifications_count/", returns: &Type::Integer, returns_doc: "The number of messages.", ..Function::EMPTY },
] };
