// Made by cpanel-codegen from schema/api2/NVData.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "NVData", rust: "nv_data", summary: "Stores small values for the account on the server.", docs: "", functions: &[
    Function { name: "get", rust: "get", summary: "Reads stored values by name.", docs: "The values are in files below `.cpanel/nvdata` in the home directory. A name without a stored value has an empty value.", effect: Effect::Read, replaced_by: &["uapi/Personalization::get"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-nvdata/cpanel-api-2-functions-nvdata-get/", params: &[
        Param { name: "names", rust: "names", ty: &Type::Text, doc: "Name of the value to read.", example: "\"mymind\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "Name of the value, as in the call.", ..Member::EMPTY },
        Member { name: "value", ty: &Type::Text, doc: "Value that is stored under the name.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "set", rust: "set", summary: "Stores values under the names in `names`.", docs: "The call overwrites stored values. It stores only the names in `names`, each with the value of the parameter that has this name.", replaced_by: &["uapi/Personalization::set"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-nvdata/cpanel-api-2-functions-nvdata-set/", params: &[
        Param { name: "names", rust: "names", ty: &Type::Text, doc: "Name of the value to store.", example: "\"mymind\"", required: true, ..Param::EMPTY },
        Param { name: "{name}", rust: "values", ty: &Type::Map(&Type::Text), doc: "Value for each name.", example: "{\"mymind\":\"you\"}", required: true, wire: Wire::Open, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "set", ty: &Type::Text, doc: "Member for a stored value. Its content was not seen.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "setall", rust: "setall", summary: "Stores every parameter that is sent as a value.", docs: "The call overwrites values that are stored under the same names. Other names remain.", replaced_by: &["uapi/Personalization::set"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-nvdata/cpanel-api-2-functions-nvdata-setall/", params: &[
        Param { name: "{name}", rust: "values", ty: &Type::Map(&Type::Text), doc: "Names and their values.", example: "{\"mymind\":\"you\"}", required: true, wire: Wire::Open, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
] };
