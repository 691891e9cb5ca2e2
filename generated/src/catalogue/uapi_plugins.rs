// Made by cpanel-codegen from schema/uapi/Plugins.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Plugins", rust: "plugins", summary: "Ask whether a plug-in may advertise itself in the interface.", docs: "", functions: &[
    Function { name: "can_show_promotions", rust: "can_show_promotions", summary: "Says whether the interface may show advertisements of a plug-in.", docs: "Only asks; nothing is switched on.", effect: Effect::Read, plugin: "Plugins", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Plugins-can_show_promotions/", params: &[
        Param { name: "plugin", rust: "plugin", ty: &Type::Text, doc: "Plug-in to ask about; `koality` (Site Quality Monitoring) is the only one.", example: "\"koality\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Field { name: "can_show_promotions", ty: &Type::Flag, doc: "Whether advertisements are allowed.", ..Field::EMPTY },
    ]), ..Function::EMPTY },
] };
