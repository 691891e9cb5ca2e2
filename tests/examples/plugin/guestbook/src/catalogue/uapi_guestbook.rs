// Made by cpanel-codegen from schema/uapi/Guestbook.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Guestbook", rust: "guestbook", summary: "Leave messages for the account's visitors and read them.", docs: "", functions: &[
    Function { name: "list_entries", rust: "list_entries", summary: "Lists what visitors wrote, the newest first.", effect: Effect::Read, params: &[
        Param { name: "limit", rust: "limit", ty: &Type::Integer, doc: "How many to give at most. Left out, all of them.", example: "20", min: Some(1.0), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "id", ty: &Type::Integer, always: true, doc: "Counts up from 1.", ..Member::EMPTY },
        Member { name: "author", ty: &Type::Text, ..Member::EMPTY },
        Member { name: "written", ty: &Type::Timestamp, doc: "When the server took it.", ..Member::EMPTY },
        Member { name: "message", ty: &Type::Text, always: true, doc: "Plain text, as the visitor wrote it.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "add_entry", rust: "add_entry", summary: "Writes a message under a visitor's name.", params: &[
        Param { name: "author", rust: "author", ty: &Type::Text, doc: "The visitor to show beside it.", example: "\"Ada\"", max_length: Some(64), required: true, ..Param::EMPTY },
        Param { name: "message", rust: "message", ty: &Type::Text, doc: "Plain text; tags are shown, not obeyed.", example: "\"What a fine page!\"", required: true, ..Param::EMPTY },
        Param { name: "visible", rust: "visible", ty: &Type::Flag, doc: "Whether it is shown at once.", default: "true", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "id", ty: &Type::Integer, always: true, doc: "The number of the new message.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
