// Made by cpanel-codegen from schema/api2/Htaccess.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Htaccess", rust: "htaccess", summary: "Lists the users that may open a protected directory.", docs: "", functions: &[
    Function { name: "listuser", rust: "listuser", summary: "Lists the users that may open a protected directory.", docs: "Does the same as `listusers`.", effect: Effect::Read, replaced_by: &["uapi/DirectoryPrivacy::list_users"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-htaccess/cpanel-api-2-functions-htaccess-listuser/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Absolute path of the protected directory.", example: "\"/home/example/public_html/heavensdoor\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_USER), ..Function::EMPTY },
    Function { name: "listusers", rust: "listusers", summary: "Lists the users that may open a protected directory.", docs: "Does the same as `listuser`.", effect: Effect::Read, replaced_by: &["uapi/DirectoryPrivacy::list_users"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-htaccess/cpanel-api-2-functions-htaccess-listusers/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Absolute path of the protected directory.", example: "\"/home/example/public_html/heavensdoor\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_USER), ..Function::EMPTY },
] };
static TYPE_USER: Type = Type::OneOf(&[Alternative { name: "Name", ty: &Type::Text, has: "" }, Alternative { name: "Entry", ty: &Type::Map(&Type::Dynamic), has: "" }, Alternative { name: "Several", ty: &Type::List(&Type::Dynamic), has: "" }]);
