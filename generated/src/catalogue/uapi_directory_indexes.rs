// Made by cpanel-codegen from schema/uapi/DirectoryIndexes.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "DirectoryIndexes", rust: "directory_indexes", summary: "Reads and sets whether visitors can list the files of a directory without an index page.", docs: "", functions: &[
    Function { name: "get_indexing", rust: "get_indexing", summary: "Returns what visitors see in a directory without an index page.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_indexing/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Absolute path of the directory.", example: "\"/home/example/example.com\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_INDEX_TYPE, returns_doc: "Setting of the directory: `standard` (a plain list of files), `fancy` (a list with sizes and dates), `disabled` (no list) or `inherit` (the settings of the server).", ..Function::EMPTY },
    Function { name: "list_directories", rust: "list_directories", summary: "Lists a directory, its parent and its subdirectories with their index settings.", docs: "One call returns the directory, its parent, the home directory and the subdirectories.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DirectoryIndexes-list_directories/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Absolute path of the directory.", example: "\"/home/example/example.com\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "children", ty: &Type::List(&TYPE_DIRECTORY), doc: "Subdirectories, one item for each.", ..Member::EMPTY },
        Member { name: "current", ty: &TYPE_DIRECTORY, doc: "Directory that was asked for.", ..Member::EMPTY },
        Member { name: "home", ty: &TYPE_DIRECTORY, doc: "Home directory of the account.", ..Member::EMPTY },
        Member { name: "parent", ty: &TYPE_DIRECTORY, doc: "Parent directory.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "set_indexing", rust: "set_indexing", summary: "Sets what visitors see in a directory without an index page.", docs: "The setting also applies to subdirectories without their own setting.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_indexing/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Absolute path of the directory.", example: "\"/home/example/example.com\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &TYPE_INDEX_TYPE, doc: "New setting: `standard` (a plain list of files), `fancy` (a list with sizes and dates), `disabled` (no list) or `inherit` (the settings of the server).", example: "\"inherit\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_INDEX_TYPE, returns_doc: "Current setting: `standard`, `fancy`, `disabled` or `inherit`.", ..Function::EMPTY },
] };
static TYPE_DIRECTORY: Type = Type::Record(&[
        Member { name: "path", ty: &Type::Text, doc: "Absolute path of the directory.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "state", ty: &TYPE_DIRECTORY_STATE, doc: "Index setting of the directory.", ..Member::EMPTY },
    ]);
static TYPE_DIRECTORY_STATE: Type = Type::Record(&[
        Member { name: "index_type", ty: &TYPE_INDEX_TYPE, doc: "What visitors see in the directory.", ..Member::EMPTY },
    ]);
static TYPE_INDEX_TYPE: Type = Type::Values(&[Allowed { text: "standard", doc: "A plain list of files." }, Allowed { text: "disabled", doc: "No list." }, Allowed { text: "inherit", doc: "The settings of the server." }, Allowed { text: "fancy", doc: "A list with sizes and dates." }]);
