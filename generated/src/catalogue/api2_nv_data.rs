// Made by cpanel-codegen from schema/api2/NVData.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "NVData", rust: "nv_data", summary: "Stores small values for the account on the server.", docs: "", functions: &[
    Function { name: "get", rust: "get", summary: "Reads stored values by name.", docs: "The values are in files below `.cpanel/nvdata` in the home directory. A name that was never stored has an empty value.", effect: Effect::Read, replaced_by: &["uapi/Personalization::get"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-nvdata/cpanel-api-2-functions-nvdata-get/", params: &[
        Param { name: "names", rust: "names", ty: &Type::Text, doc: "Name to read.", example: "\"mymind\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "The name that was asked for.", ..Member::EMPTY },
        Member { name: "value", ty: &Type::Text, doc: "What is stored under it.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "set", rust: "set", summary: "Stores values under the names that are listed.", docs: "Overwrites what was stored. Only names in `names` are stored, each with the value of the parameter with that name.", replaced_by: &["uapi/Personalization::set"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-nvdata/cpanel-api-2-functions-nvdata-set/", params: &[
        Param { name: "names", rust: "names", ty: &Type::Text, doc: "Name to store.", example: "\"mymind\"", required: true, ..Param::EMPTY },
        Param { name: "{name}", rust: "values", ty: &Type::Map(&Type::Text), doc: "The value for each name.", example: "{\"mymind\":\"you\"}", required: true, wire: Wire::Open, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "set", ty: &Type::Text, doc: "Stands for a value that was stored; what it says was not seen.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "setall", rust: "setall", summary: "Stores every parameter that is sent as a value.", docs: "Overwrites what was stored under the same names; other names stay.", replaced_by: &["uapi/Personalization::set"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-nvdata/cpanel-api-2-functions-nvdata-setall/", params: &[
        Param { name: "{name}", rust: "values", ty: &Type::Map(&Type::Text), doc: "The names and their values.", example: "{\"mymind\":\"you\"}", required: true, wire: Wire::Open, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
] };
