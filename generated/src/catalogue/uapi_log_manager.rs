// Made by cpanel-codegen from schema/uapi/LogManager.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "LogManager", rust: "log_manager", summary: "Choose whether raw web logs are archived in the account, and list the archives.", docs: "", functions: &[
    Function { name: "get_settings", rust: "get_settings", summary: "Tells whether web logs are archived in the account and how long.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_settings/", returns: &Type::Record(&[
        Field { name: "archive_logs", ty: &Type::Flag, doc: "Whether logs are packed into the home directory once statistics have been made of them.", ..Field::EMPTY },
        Field { name: "prune_archive", ty: &Type::Flag, doc: "Whether the archives of the month before are deleted at the end of each month.", ..Field::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_archives", rust: "list_archives", summary: "Lists the archived web logs.", docs: "They lie in `logs` in the account's home and count toward its quota.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_archives/", returns: &Type::List(&Type::Record(&[
        Field { name: "file", ty: &Type::Text, doc: "Name without directory, such as `example.com-May-2019.gz`.", ..Field::EMPTY },
        Field { name: "mtime", ty: &Type::Timestamp, doc: "Last change, in seconds since the Unix epoch.", ..Field::EMPTY },
        Field { name: "path", ty: &Type::Text, doc: "Absolute path of the archive.", ..Field::EMPTY },
    ])), returns_doc: "One item per archive.", ..Function::EMPTY },
    Function { name: "set_settings", rust: "set_settings", summary: "Switches archiving of web logs, and deleting old archives, on or off.", docs: "Give at least one of the two.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_settings/", params: &[
        Param { name: "archive_logs", rust: "archive_logs", ty: &Type::Flag, doc: "Whether to pack logs into `logs` in the home directory once statistics have been made of them. Left out, the present setting or else the server's default.", example: "true", ..Param::EMPTY },
        Param { name: "prune_archive", rust: "prune_archive", ty: &Type::Flag, doc: "Whether to delete the archives of the month before at the end of each month. Left out, the present setting or else the server's default.", example: "true", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["archive_logs", "prune_archive"] }], returns: &Type::Nothing, ..Function::EMPTY },
] };
