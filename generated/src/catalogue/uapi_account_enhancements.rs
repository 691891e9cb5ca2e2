// Made by cpanel-codegen from schema/uapi/AccountEnhancements.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "AccountEnhancements", rust: "account_enhancements", summary: "Lists the Account Enhancements of the account, which are extras that the host grants besides the package.", docs: "", functions: &[
    Function { name: "has_enhancement", rust: "has_enhancement", summary: "Returns whether a certain enhancement is assigned to the account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/AccountEnhancements-has-enhancement/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Identifier of the enhancement, such as `sample-enhancement-id`. Only the host can list all enhancements of the server.", example: "\"sample-enhancement-id\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Flag, returns_doc: "Whether the account has the enhancement.", ..Function::EMPTY },
    Function { name: "list", rust: "list", summary: "Lists the enhancements that are assigned to the account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/AccountEnhancements-list/", returns: &Type::List(&Type::Record(&[
        Member { name: "id", ty: &Type::Text, always: true, doc: "Identifier of the enhancement, as `has_enhancement` takes it.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Name of the enhancement for display.", ..Member::EMPTY },
    ])), returns_doc: "Each item is an enhancement.", ..Function::EMPTY },
] };
