// Made by cpanel-codegen from schema/uapi/WordPressSite.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "WordPressSite", rust: "wordpress_site", summary: "Installs WordPress on the account's main domain and reads the progress.", docs: "", functions: &[
    Function { name: "create", rust: "create", summary: "Starts to install WordPress on the account's main domain.", docs: "`retrieve` returns the progress. Check first whether the domain already has a site.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WordPressSite::create/", returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "retrieve", rust: "retrieve", summary: "Returns whether WordPress is installed on the main domain, with details of the site.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WordPressSite::retrieve/", returns: &Type::List(&Type::Record(&[
        Member { name: "details", ty: &Type::Dynamic, doc: "Information about the site. Its members are not documented.", ..Member::EMPTY },
        Member { name: "install_status", ty: &Type::Text, doc: "State of the installation, such as `in progress`.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
] };
