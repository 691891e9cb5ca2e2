// Made by cpanel-codegen from schema/uapi/DirectoryIndexes.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "DirectoryIndexes", rust: "directory_indexes", summary: "See and set whether visitors may list the files of a folder that has no index page.", docs: "", functions: &[
    Function { name: "get_indexing", rust: "get_indexing", summary: "Returns what visitors see of a folder that has no index page.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_indexing/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Which folder, as an absolute path.", example: "\"/home/example/example.com\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_INDEX_TYPE, returns_doc: "`standard` (a plain list of files), `fancy` (a list with sizes and dates), `disabled` (no list) or `inherit` (as the server's settings say).", ..Function::EMPTY },
    Function { name: "list_directories", rust: "list_directories", summary: "Lists a folder, its neighbours and its subfolders with their index settings.", docs: "It returns the folder, its parent, the home directory and the subfolders in one call.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DirectoryIndexes-list_directories/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Which folder, as an absolute path.", example: "\"/home/example/example.com\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "children", ty: &Type::List(&TYPE_DIRECTORY), doc: "One item per subfolder.", ..Member::EMPTY },
        Member { name: "current", ty: &TYPE_DIRECTORY, doc: "The folder that was asked about.", ..Member::EMPTY },
        Member { name: "home", ty: &TYPE_DIRECTORY, doc: "The account's home directory.", ..Member::EMPTY },
        Member { name: "parent", ty: &TYPE_DIRECTORY, doc: "The folder above.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "set_indexing", rust: "set_indexing", summary: "Sets what visitors see of a folder that has no index page.", docs: "Subfolders without a setting of their own follow.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_indexing/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Which folder, as an absolute path.", example: "\"/home/example/example.com\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &TYPE_INDEX_TYPE, doc: "`standard` (a plain list of files), `fancy` (with sizes and dates), `disabled` (no list) or `inherit` (as the server's settings say).", example: "\"inherit\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_INDEX_TYPE, returns_doc: "The setting that is in force now, by the same words.", ..Function::EMPTY },
] };
static TYPE_DIRECTORY: Type = Type::Record(&[
        Member { name: "path", ty: &Type::Text, doc: "Where it is, absolute.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "state", ty: &TYPE_DIRECTORY_STATE, doc: "How it is set.", ..Member::EMPTY },
    ]);
static TYPE_DIRECTORY_STATE: Type = Type::Record(&[
        Member { name: "index_type", ty: &TYPE_INDEX_TYPE, doc: "What visitors see of it.", ..Member::EMPTY },
    ]);
static TYPE_INDEX_TYPE: Type = Type::Values(&[Allowed { text: "standard", doc: "A plain list of files." }, Allowed { text: "disabled", doc: "No list." }, Allowed { text: "inherit", doc: "As the server's settings say." }, Allowed { text: "fancy", doc: "A list with sizes and dates." }]);
