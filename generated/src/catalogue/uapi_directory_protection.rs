// Made by cpanel-codegen from schema/uapi/DirectoryProtection.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "DirectoryProtection", rust: "directory_protection", summary: "Lists the directories that are protected against shared passwords (leech protection).", docs: "", functions: &[
    Function { name: "list_directories", rust: "list_directories", summary: "Returns the leech protection of a directory, its parent and its subdirectories.", docs: "Leech protection monitors directories that need a password. It acts if a login is used too often within two hours, for example because the password was published. `list_directories` of `DirectoryPrivacy` returns whether a directory needs a password.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DirectoryProtection-list_directories/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Path of the directory, absolute or relative to the home directory.", example: "\"/home/example/example.com\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "children", ty: &Type::List(&TYPE_DIRECTORY), doc: "Immediate subdirectories, one item for each.", ..Member::EMPTY },
        Member { name: "current", ty: &TYPE_DIRECTORY, doc: "Directory that was asked for.", ..Member::EMPTY },
        Member { name: "home", ty: &TYPE_DIRECTORY, doc: "Home directory of the account.", ..Member::EMPTY },
        Member { name: "parent", ty: &TYPE_DIRECTORY, doc: "Parent directory.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
static TYPE_DIRECTORY: Type = Type::Record(&[
        Member { name: "path", ty: &Type::Text, always: true, doc: "Absolute path of the directory.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "state", ty: &TYPE_PROTECTION, doc: "Leech protection of the directory.", ..Member::EMPTY },
    ]);
static TYPE_PROTECTION: Type = Type::Record(&[
        Member { name: "has_leech_protection", ty: &Type::Flag, doc: "Whether leech protection is on for the directory.", ..Member::EMPTY },
    ]);
