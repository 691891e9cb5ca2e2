// Made by cpanel-codegen from schema/uapi/Personalization.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Personalization", rust: "personalization", summary: "Stores small settings of themes and plugins in the account's key-value store (NVData).", docs: "", functions: &[
    Function { name: "get", rust: "get", summary: "Returns values from the account's key-value store.", docs: "The call succeeds even if some keys fail, so check the `success` of each key. A key has at most 128 bytes, and a value at most 2048 bytes.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Personalization::get/", body: Body::Json, params: &[
        Param { name: "names", rust: "names", ty: &Type::List(&Type::Text), doc: "Keys to read.", wire: Wire::JsonMember, ..Param::EMPTY },
    ], returns: &TYPE_ENTRIES, returns_doc: "A map with one entry for each key. Some replies have the map in `personalization`: the reference shows both forms.", ..Function::EMPTY },
    Function { name: "set", rust: "set", summary: "Stores values in the account's key-value store.", docs: "New values replace the stored values of the same keys. The call succeeds even if some keys fail, so check the `success` of each key. A key has at most 128 bytes, and a value at most 2048 bytes.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Personalization-set/", body: Body::Json, params: &[
        Param { name: "personalization", rust: "personalization", ty: &Type::Map(&Type::Text), doc: "Values to store, by key.", wire: Wire::JsonMember, ..Param::EMPTY },
    ], returns: &TYPE_ENTRIES, returns_doc: "A map with one entry for each key. Some replies have the map in `personalization`: the reference shows both forms.", ..Function::EMPTY },
] };
static TYPE_ENTRIES: Type = Type::OneOf(&[Alternative { name: "Wrapped", ty: &Type::Record(&[
        Member { name: "personalization", ty: &Type::Map(&TYPE_ENTRY), doc: "A map with one entry for each key of the request.", ..Member::EMPTY },
    ]), has: "personalization" }, Alternative { name: "Plain", ty: &Type::Map(&TYPE_ENTRY), has: "" }]);
static TYPE_ENTRY: Type = Type::Record(&[
        Member { name: "reason", ty: &Type::Text, doc: "`OK`, or the reason why the key could not be read or stored.", ..Member::EMPTY },
        Member { name: "success", ty: &Type::Flag, doc: "Whether the key was read or stored. Reading a key that does not exist succeeds and returns a null value.", ..Member::EMPTY },
        Member { name: "value", ty: &Type::Dynamic, doc: "Current value of the key. Null if no value is stored.", ..Member::EMPTY },
    ]);
