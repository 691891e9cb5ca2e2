// Made by cpanel-codegen from schema/api2/Resellers.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Resellers", rust: "resellers", summary: "Lists the accounts of a reseller.", docs: "", functions: &[
    Function { name: "get_sub_accounts", rust: "get_sub_accounts", summary: "Lists the accounts of the calling reseller.", effect: Effect::Read, replaced_by: &["uapi/Resellers::list_accounts"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-resellers/cpanel-api-2-functions-resellers-get_sub_accounts/", returns: &Type::List(&Type::Record(&[
        Member { name: "user", ty: &Type::Text, always: true, doc: "Login name of the account.", facts: Facts(&[Fact::Format("username")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Main domain of the account.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "select", ty: &Type::Flag, doc: "Whether this account is the one that is logged in. Empty if it is not.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
] };
