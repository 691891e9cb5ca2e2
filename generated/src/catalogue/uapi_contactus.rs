// Made by cpanel-codegen from schema/uapi/Contactus.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Contactus", rust: "contactus", summary: "Checks whether the account can write to its hosting provider from cPanel.", docs: "", functions: &[
    Function { name: "is_enabled", rust: "is_enabled", summary: "Returns whether the form for writing to the hosting provider is available.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/is_enabled/", returns: &Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether the account can write to its hosting provider from the cPanel interface.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
