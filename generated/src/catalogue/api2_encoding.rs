// Made by cpanel-codegen from schema/api2/Encoding.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Encoding", rust: "encoding", summary: "Lists character encodings and guesses the encoding of a file.", docs: "", functions: &[
    Function { name: "get_encodings", rust: "get_encodings", summary: "Lists the character encodings that the server supports.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-encoding/cpanel-api-2-functions-encoding-get_encodings/", returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "guess_file", rust: "guess_file", summary: "Guesses the character encoding of a file.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-encoding/cpanel-api-2-functions-encoding-guess_file/", params: &[
        Param { name: "file", rust: "file", ty: &Type::Text, doc: "Path of the file, relative to the home directory.", example: "\"public_html/index.html\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "guess_file_opts", rust: "guess_file_opts", summary: "Guesses the character encoding of a file and lists all encodings.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-encoding/cpanel-api-2-functions-encoding-guess_file_opts/", params: &[
        Param { name: "file", rust: "file", ty: &Type::Text, doc: "Path of the file, relative to the home directory.", example: "\"public_html/index.html\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
] };
