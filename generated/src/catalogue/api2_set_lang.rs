// Made by cpanel-codegen from schema/api2/SetLang.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "SetLang", rust: "set_lang", summary: "Sets the language of the interface.", docs: "", functions: &[
    Function { name: "setlocale", rust: "setlocale", summary: "Sets the locale of the account.", docs: "The locale affects the interface and the texts of later replies. `Locale::list_locales` of UAPI lists the tags that can be set.", replaced_by: &["uapi/Locale::set_locale"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-setlang/cpanel-api-2-functions-setlang-setlocale/", params: &[
        Param { name: "locale", rust: "locale", ty: &Type::Text, doc: "Tag of the locale.", example: "\"en\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
] };
