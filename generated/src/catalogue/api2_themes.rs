// Made by cpanel-codegen from schema/api2/Themes.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Themes", rust: "themes", summary: "Lists the themes of the interface.", docs: "", functions: &[
    Function { name: "get_available_themes", rust: "get_available_themes", summary: "Lists the themes that the account may choose.", effect: Effect::Read, replaced_by: &["uapi/Themes::list"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-themes/cpanel-api-2-functions-themes-get_available_themes/", returns: &Type::List(&Type::OneOf(&[Alternative { name: "Name", ty: &Type::Text, has: "" }, Alternative { name: "Entry", ty: &Type::Map(&Type::Dynamic), has: "" }, Alternative { name: "Several", ty: &Type::List(&Type::Dynamic), has: "" }])), ..Function::EMPTY },
] };
