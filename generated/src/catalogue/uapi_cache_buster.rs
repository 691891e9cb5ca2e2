// Made by cpanel-codegen from schema/uapi/CacheBuster.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "CacheBuster", rust: "cache_buster", summary: "Reads or changes the number that makes browsers reload changed files.", docs: "", functions: &[
    Function { name: "read", rust: "read", summary: "Returns the current cache number, which is appended to URLs so that browsers do not use cached copies.", docs: "Append the number as the query: `icon_spritemap.css?11381138`. It changes only when a program calls `update`.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/CacheBuster-read/", returns: &TYPE_CACHE_ID, ..Function::EMPTY },
    Function { name: "update", rust: "update", summary: "Generates a new cache number, so that browsers reload all files whose URL contains it.", docs: "Call this function after you change a file whose URL contains the number of `read`.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/update/", returns: &TYPE_CACHE_ID, ..Function::EMPTY },
] };
static TYPE_CACHE_ID: Type = Type::Record(&[
        Member { name: "cache_id", ty: &Type::Integer, doc: "Cache number, which is eight random digits.", ..Member::EMPTY },
    ]);
