// Made by cpanel-codegen from schema/uapi/Personalization.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Personalization", rust: "personalization", summary: "Store small settings of themes and plugins in the account's key-value store (NVData).", docs: "", functions: &[
    Function { name: "get", rust: "get", summary: "Reads values from the account's key-value store.", docs: "The call succeeds even if some keys fail, so check the `success` of each. Keys have at most 128 bytes, and values 2048.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Personalization::get/", body: Body::Json, params: &[
        Param { name: "names", rust: "names", ty: &Type::List(&Type::Text), doc: "Keys to read; each item is a key.", wire: Wire::JsonMember, ..Param::EMPTY },
    ], returns: &TYPE_ENTRIES, returns_doc: "A map with one entry for each key, either as it is or within `personalization`: the reference shows both.", ..Function::EMPTY },
    Function { name: "set", rust: "set", summary: "Stores values in the account's key-value store.", docs: "Values stored earlier under the same keys are replaced. The call succeeds even if some keys fail, so check the `success` of each. Keys have at most 128 bytes, and values 2048.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Personalization-set/", body: Body::Json, params: &[
        Param { name: "personalization", rust: "personalization", ty: &Type::Map(&Type::Text), doc: "A map with the values to store under their keys.", wire: Wire::JsonMember, ..Param::EMPTY },
    ], returns: &TYPE_ENTRIES, returns_doc: "A map with one entry for each key, either as it is or within `personalization`: the reference shows both.", ..Function::EMPTY },
] };
static TYPE_ENTRIES: Type = Type::OneOf(&[Alternative { name: "Wrapped", ty: &Type::Record(&[
        Member { name: "personalization", ty: &Type::Map(&TYPE_ENTRY), doc: "A map with one entry for each key; the keys are those that were asked for, or sent.", ..Member::EMPTY },
    ]), has: "personalization" }, Alternative { name: "Plain", ty: &Type::Map(&TYPE_ENTRY), has: "" }]);
static TYPE_ENTRY: Type = Type::Record(&[
        Member { name: "reason", ty: &Type::Text, doc: "`OK`, or why the key could not be read or its value not stored.", ..Member::EMPTY },
        Member { name: "success", ty: &Type::Flag, doc: "Whether the key could be read, or its value stored. Reading one that does not exist succeeds and gives a null value.", ..Member::EMPTY },
        Member { name: "value", ty: &Type::Dynamic, doc: "What is stored under the key now; null when nothing is.", ..Member::EMPTY },
    ]);
