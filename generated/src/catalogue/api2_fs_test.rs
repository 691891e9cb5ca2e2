// Made by cpanel-codegen from schema/api2/FSTest.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "FSTest", rust: "fs_test", summary: "Returns whether a directory is empty.", docs: "", functions: &[
    Function { name: "dirisempty", rust: "dirisempty", summary: "Returns whether a directory is empty.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fstest/cpanel-api-2-functions-fstest-dirisempty/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Absolute path of the directory.", example: "\"/home/user/public_html/subdomain/\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "files_only", rust: "files_only", ty: &Type::Flag, doc: "Whether to count only files and to ignore directories. By default, everything counts.", example: "true", ..Param::EMPTY },
        Param { name: "regex_ext", rust: "regex_ext", ty: &Type::Text, doc: "Regular expression for the end of file names. Only files that match count. By default, all files count.", example: "\"\\\\.txt\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
] };
