// Made by cpanel-codegen from schema/uapi/DirectoryProtection.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "DirectoryProtection", rust: "directory_protection", summary: "List the directories that are protected against shared passwords (leech protection).", docs: "", functions: &[
    Function { name: "list_directories", rust: "list_directories", summary: "Lists the directories below another one that have leech protection.", docs: "Leech protection monitors directories that need a password, and acts if a login is used too often within two hours, for example because it was published. The function of the same name in `DirectoryPrivacy` returns whether a directory needs a password.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DirectoryProtection-list_directories/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory to look at, from the root of the file system or from the home directory.", example: "\"/home/example/example.com\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "children", ty: &Type::List(&TYPE_DIRECTORY), doc: "The immediate subdirectories; each item is one of them.", ..Member::EMPTY },
        Member { name: "current", ty: &TYPE_DIRECTORY, doc: "The directory that was asked about.", ..Member::EMPTY },
        Member { name: "home", ty: &TYPE_DIRECTORY, doc: "The account's home directory.", ..Member::EMPTY },
        Member { name: "parent", ty: &TYPE_DIRECTORY, doc: "The directory above the one asked about.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
static TYPE_DIRECTORY: Type = Type::Record(&[
        Member { name: "path", ty: &Type::Text, always: true, doc: "Its full path.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "state", ty: &TYPE_PROTECTION, doc: "Its protection.", ..Member::EMPTY },
    ]);
static TYPE_PROTECTION: Type = Type::Record(&[
        Member { name: "has_leech_protection", ty: &Type::Flag, doc: "Whether overused logins are acted on there.", ..Member::EMPTY },
    ]);
