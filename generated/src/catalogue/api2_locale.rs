// Made by cpanel-codegen from schema/api2/Locale.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Locale", rust: "locale", summary: "Returns the language, script direction and character set of the account.", docs: "These functions return what a page needs for the language of the user.\n\n- `get_user_locale` returns the tag of the language. `get_user_locale_name` and `get_locale_name` return its name.\n- `get_encoding` returns the character set, and `get_html_dir_attr` returns the direction of the script.\n- `numf` formats a number.\n\nNo reply of most functions was seen. They return a row in which only the value matters.\n\n`Locale::get_attributes` of UAPI returns all of this except `numf` in one call. `Locale::set_locale` of UAPI and\n`SetLang::setlocale` of API 2 change the language.", functions: &[
    Function { name: "get_encoding", rust: "get_encoding", summary: "Returns the character set of the account.", effect: Effect::Read, replaced_by: &["uapi/Locale::get_attributes"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-locale/cpanel-api-2-functions-locale-get_encoding/", returns: &Type::Record(&[
        Member { name: "encoding", ty: &Type::Text, doc: "Name of the character set.", facts: Facts(&[Fact::Example("\"utf-8\"")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_html_dir_attr", rust: "get_html_dir_attr", summary: "Returns the direction of the script, left to right or right to left.", effect: Effect::Read, replaced_by: &["uapi/Locale::get_attributes"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-locale/cpanel-api-2-functions-locale-get_html_dir_attr/", returns: &Type::List(&Type::Map(&Type::Text)), returns_doc: "One row. Its only value is `ltr` or `rtl`. The name of the member is not known.", ..Function::EMPTY },
    Function { name: "get_locale_name", rust: "get_locale_name", summary: "Returns the name of a language in the language of the account.", effect: Effect::Read, replaced_by: &["uapi/Locale::get_attributes"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-locale/cpanel-api-2-functions-locale-get_locale_name/", params: &[
        Param { name: "locale", rust: "locale", ty: &Type::Text, doc: "Tag of the language whose name is returned, such as `de`. By default, the language of the account.", example: "\"fr\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Map(&Type::Text)), returns_doc: "One row. Its only value is the name of the language. The name of the member is not known.", ..Function::EMPTY },
    Function { name: "get_user_locale", rust: "get_user_locale", summary: "Returns the tag of the account's language.", effect: Effect::Read, replaced_by: &["uapi/Locale::get_attributes"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-locale/cpanel-api-2-functions-locale-get_user_locale/", returns: &Type::Record(&[
        Member { name: "locale", ty: &Type::Text, doc: "Tag of the language.", facts: Facts(&[Fact::Example("\"en\"")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_user_locale_name", rust: "get_user_locale_name", summary: "Returns the name of the account's language in that language.", effect: Effect::Read, replaced_by: &["uapi/Locale::get_attributes"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-locale/cpanel-api-2-functions-locale-get_user_locale_name/", returns: &Type::List(&Type::Map(&Type::Text)), returns_doc: "One row. Its only value is the name of the language. The name of the member is not known.", ..Function::EMPTY },
    Function { name: "numf", rust: "numf", summary: "Formats a number in the language of the account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-locale/cpanel-api-2-functions-locale-numf/", params: &[
        Param { name: "number", rust: "number", ty: &Type::Number, doc: "Number to format.", example: "1000.234", required: true, ..Param::EMPTY },
        Param { name: "max_decimal_places", rust: "max_decimal_places", ty: &Type::Integer, doc: "Maximum number of digits after the decimal point, 0 to 10. By default, as usual in the language.", example: "3", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Map(&Type::Text)), returns_doc: "One row. Its only value is the number as text. The name of the member is not known.", ..Function::EMPTY },
] };
