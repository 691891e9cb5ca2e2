// Made by cpanel-codegen from schema/uapi/Integration.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Integration", rust: "integration", summary: "Find the address of an application that was integrated into the account's cPanel.", docs: "", functions: &[
    Function { name: "fetch_url", rust: "fetch_url", summary: "Returns the address of an application that was integrated into cPanel.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_url/", params: &[
        Param { name: "app", rust: "app", ty: &Type::Text, doc: "Which application, by the name that it was integrated under.", example: "\"applicationname\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "redirect_url", ty: &Type::Text, always: true, doc: "Where to send the visitor; public.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Where to send the visitor if `redirect_url` cannot be reached; public.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
