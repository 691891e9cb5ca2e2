// Made by cpanel-codegen from schema/uapi/Batch.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Batch", rust: "batch", summary: "Runs several UAPI calls in one request.", docs: "", functions: &[
    Function { name: "strict", rust: "strict", summary: "Runs UAPI calls one after another and stops at the first that fails.", docs: "Calls that ran before the failed call keep their effect. Passwords and keys in the parameters, and secrets in `data`, are plain JSON here. Debug output shows them, which it does not do for the separate calls.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/strict/", params: &[
        Param { name: "command", rust: "command", ty: &Type::List(&Type::Json), doc: "The calls, in the order in which they run. Each call is an array of module, function and, if it takes parameters, an object of its parameters, as in `[\"Email\",\"list_pops\",{\"regex\":\"a\"}]`.", example: "[[\"PasswdStrength\",\"get_required_strength\",{\"app\":\"webdisk\"}],[\"SSH\",\"get_port\"]]", required: true, wire: Wire::JsonEach, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "data", ty: &Type::Dynamic, doc: "Data that the call returned, in the form of the called function.", ..Member::EMPTY },
        Member { name: "errors", ty: &Type::List(&Type::Text), doc: "Reasons why the call failed. Null if it did not fail.", ..Member::EMPTY },
        Member { name: "messages", ty: &Type::List(&Type::Text), doc: "Remarks on the call. Null if there are none.", ..Member::EMPTY },
        Member { name: "metadata", ty: &Type::Dynamic, doc: "Metadata of the reply, such as pagination.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "warnings", ty: &Type::List(&Type::Text), doc: "Problems that did not make the call fail. Null if there are none.", ..Member::EMPTY },
    ])), returns_doc: "Outcomes of the calls that ran, in order.", ..Function::EMPTY },
] };
