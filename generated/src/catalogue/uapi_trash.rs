// Made by cpanel-codegen from schema/uapi/Trash.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Trash", rust: "trash", summary: "Reads the size of the trash and deletes single items from it.", docs: "", functions: &[
    Function { name: "remove", rust: "remove", summary: "Deletes one item from the trash permanently.", docs: "If there is no such item, `alreadyGone` is true. `Fileman::empty_trash` empties the whole trash.", destructive: true, since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Trash-remove/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Path of the item, beginning with `/.trash/`.", example: "\"/.trash/backup-7.14.2026_16-35-25\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "alreadyGone", ty: &Type::Flag, doc: "Whether the item did not exist before the call.", ..Member::EMPTY },
        Member { name: "removed", ty: &Type::Flag, doc: "Whether the item no longer exists.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("Trash")]), ..Function::EMPTY },
    Function { name: "usage", rust: "usage", summary: "Returns the number and the size of the items in the trash.", effect: Effect::Read, since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Trash-usage/", returns: &Type::Record(&[
        Member { name: "bytes", ty: &Type::Integer, always: true, doc: "Disk space of the items, in bytes.", ..Member::EMPTY },
        Member { name: "exists", ty: &Type::Flag, doc: "Whether there is a trash directory.", ..Member::EMPTY },
        Member { name: "items", ty: &Type::Integer, doc: "Number of items.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("Trash")]), ..Function::EMPTY },
] };
