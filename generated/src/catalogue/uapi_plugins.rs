// Made by cpanel-codegen from schema/uapi/Plugins.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Plugins", rust: "plugins", summary: "Reads whether a plugin may show advertisements, and creates users at external services.", docs: "", functions: &[
    Function { name: "can_show_promotions", rust: "can_show_promotions", summary: "Returns whether the interface may show advertisements of a plugin.", docs: "The function does not enable anything.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Plugins-can_show_promotions/", params: &[
        Param { name: "plugin", rust: "plugin", ty: &Type::Text, doc: "Name of the plugin. `koality` (Site Quality Monitoring) is the only one.", example: "\"koality\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "can_show_promotions", ty: &Type::Flag, doc: "Whether advertisements are allowed.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("Plugins")]), ..Function::EMPTY },
    Function { name: "create_user", rust: "create_user", summary: "Creates a user for the account at the external service of a plugin.", since: "11.118", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Plugins-create_user/", params: &[
        Param { name: "Parameters", rust: "parameters", ty: &Type::Json, doc: "A JSON object with the data that the service needs. Its member `plugin` is the name of the plugin, such as `xovi`.", example: "{\"plugin\":\"xovi\"}", wire: Wire::JsonText, ..Param::EMPTY },
    ], returns: &Type::Dynamic, returns_doc: "The reply of the service. Its members are not documented.", facts: Facts(&[Fact::Plugin("Plugins")]), ..Function::EMPTY },
] };
