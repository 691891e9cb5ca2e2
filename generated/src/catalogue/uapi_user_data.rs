// Made by cpanel-codegen from schema/uapi/UserData.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "UserData", rust: "user_data", summary: "Stores small settings on the server, grouped in scopes.", docs: "", functions: &[
    Function { name: "get_scoped_userdata", rust: "get_scoped_userdata", summary: "Returns all values of a scope.", effect: Effect::Read, since: "11.32", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/UserData-get_scoped_userdata/", params: &[
        Param { name: "scope", rust: "scope", ty: &Type::Text, doc: "Name of the scope. You can choose any name, such as the name of your program.", example: "\"example_scope\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Map(&Type::Text), returns_doc: "A map from key to value. Every value is text.", ..Function::EMPTY },
    Function { name: "set_scoped_userdata", rust: "set_scoped_userdata", summary: "Stores one or more values in a scope.", docs: "Send `key` and `value` for one value, or `json` for several. Do not store secrets.", since: "11.32", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/UserData-set_scoped_userdata/", params: &[
        Param { name: "scope", rust: "scope", ty: &Type::Text, doc: "Name of the scope. You can choose any name, such as the name of your program.", example: "\"example_scope\"", required: true, ..Param::EMPTY },
        Param { name: "json", rust: "json", ty: &Type::Text, doc: "Values to store, as a JSON object from key to value. It cannot be used together with `key` and `value`.", example: "\"{\\\"theme\\\":\\\"dark\\\"}\"", ..Param::EMPTY },
        Param { name: "key", rust: "key", ty: &Type::Text, doc: "Key of a single value to store.", example: "\"theme\"", ..Param::EMPTY },
        Param { name: "value", rust: "value", ty: &Type::Text, doc: "Value for `key`, as text.", example: "\"dark\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::ExactlyOne, params: &["json", "key"] }], returns: &Type::Map(&Type::Text), returns_doc: "A map from key to value with all values of the scope after the change.", ..Function::EMPTY },
] };
