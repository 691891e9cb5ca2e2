// Made by cpanel-codegen from schema/uapi/Guestbook.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Guestbook", rust: "guestbook", summary: "Manages the guestbook of an account's website.", docs: "", functions: &[
    Function { name: "list_entries", rust: "list_entries", summary: "Lists the entries that visitors wrote, the newest first.", effect: Effect::Read, params: &[
        Param { name: "limit", rust: "limit", ty: &Type::Integer, doc: "The maximum number of entries. By default, all of them.", example: "20", facts: Facts(&[Fact::Min(1.0)]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "id", ty: &Type::Integer, always: true, doc: "The number of the entry, counted from 1.", ..Member::EMPTY },
        Member { name: "author", ty: &Type::Text, ..Member::EMPTY },
        Member { name: "written", ty: &Type::Timestamp, doc: "When the entry was written.", ..Member::EMPTY },
        Member { name: "message", ty: &Type::Text, always: true, doc: "The text of the entry, without markup.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "add_entry", rust: "add_entry", summary: "Adds an entry under the name of a visitor.", params: &[
        Param { name: "author", rust: "author", ty: &Type::Text, doc: "The name of the visitor.", example: "\"Ada\"", facts: Facts(&[Fact::MaxLength(64)]), required: true, ..Param::EMPTY },
        Param { name: "message", rust: "message", ty: &Type::Text, doc: "The text of the entry. Tags are shown as text.", example: "\"What a fine page!\"", required: true, ..Param::EMPTY },
        Param { name: "visible", rust: "visible", ty: &Type::Flag, doc: "Whether the entry is shown immediately.", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "id", ty: &Type::Integer, always: true, doc: "The number of the new entry.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
