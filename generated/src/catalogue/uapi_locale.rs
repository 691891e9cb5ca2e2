// Made by cpanel-codegen from schema/uapi/Locale.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Locale", rust: "locale", summary: "Reads and sets the language of the account's interface and messages.", docs: "", functions: &[
    Function { name: "get_attributes", rust: "get_attributes", summary: "Returns the language that the account currently uses.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_attributes/", returns: &Type::Record(&[
        Member { name: "direction", ty: &TYPE_DIRECTION, doc: "Direction of text in the language.", ..Member::EMPTY },
        Member { name: "encoding", ty: &Type::Text, doc: "Character set of the language, such as `utf-8`.", ..Member::EMPTY },
        Member { name: "locale", ty: &Type::Text, always: true, doc: "Short tag of the language, such as `en`.", facts: Facts(&[Fact::Format("language")]), ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Name of the language, such as `English`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_locales", rust: "list_locales", summary: "Lists the languages that the server offers.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_locales/", returns: &Type::List(&Type::Record(&[
        Member { name: "direction", ty: &TYPE_DIRECTION, doc: "Direction of text in the language.", ..Member::EMPTY },
        Member { name: "local_name", ty: &Type::Text, doc: "Name of the language in the language itself, such as `Deutsch`.", ..Member::EMPTY },
        Member { name: "locale", ty: &Type::Text, always: true, doc: "Short tag of the language, such as `de`, as `set_locale` takes it.", facts: Facts(&[Fact::Format("language")]), ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Name of the language, such as `German`.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a language.", ..Function::EMPTY },
    Function { name: "set_locale", rust: "set_locale", summary: "Sets the language of the account.", docs: "Messages of later calls may be in that language too, so do not compare their texts.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_locale/", params: &[
        Param { name: "locale", rust: "locale", ty: &Type::Text, doc: "Tag of the language, as `list_locales` returns it.", example: "\"en\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
] };
static TYPE_DIRECTION: Type = Type::Values(&[Allowed { text: "ltr", doc: "From left to right." }, Allowed { text: "rtl", doc: "From right to left." }]);
