// Made by cpanel-codegen from schema/uapi/Resellers.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Resellers", rust: "resellers", summary: "Lists the accounts of the reseller who is logged in.", docs: "", functions: &[
    Function { name: "list_accounts", rust: "list_accounts", summary: "Lists all accounts of the reseller, with their main domains.", docs: "The function is only useful for resellers.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_accounts/", returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Main domain of the account.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "select", ty: &Type::Flag, doc: "Whether this is the account that made the call. The server sends false as an empty text.", ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, always: true, doc: "Unix user name of the cPanel account.", facts: Facts(&[Fact::Format("username")]), ..Member::EMPTY },
    ])), returns_doc: "Each item is an account.", ..Function::EMPTY },
] };
