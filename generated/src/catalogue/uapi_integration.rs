// Made by cpanel-codegen from schema/uapi/Integration.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Integration", rust: "integration", summary: "Finds the URL of an application that is integrated into the account's cPanel.", docs: "", functions: &[
    Function { name: "fetch_url", rust: "fetch_url", summary: "Returns the URL of an application that is integrated into cPanel.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_url/", params: &[
        Param { name: "app", rust: "app", ty: &Type::Text, doc: "Name under which the application is integrated.", example: "\"applicationname\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "redirect_url", ty: &Type::Text, always: true, doc: "Public URL to which the visitor is sent.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Public URL to use if `redirect_url` cannot be reached.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
