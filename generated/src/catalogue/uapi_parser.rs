// Made by cpanel-codegen from schema/uapi/Parser.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Parser", rust: "parser", summary: "Finds the path of the first file of the current session.", docs: "", functions: &[
    Function { name: "firstfile_relative_uri", rust: "firstfile_relative_uri", summary: "Returns the path of the first file that the session served, relative to cPanel's base directory.", docs: "The function is only useful for templates and plugins that run in cPanel.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/firstfile_relative_uri/", returns: &Type::Record(&[
        Member { name: "uri", ty: &Type::Text, doc: "Path of the file. The reference calls it relative, but its example is an absolute path on the server.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
