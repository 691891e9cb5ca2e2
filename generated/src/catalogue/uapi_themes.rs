// Made by cpanel-codegen from schema/uapi/Themes.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Themes", rust: "themes", summary: "Lists the themes of the cPanel interface and chooses one.", docs: "", functions: &[
    Function { name: "get_theme_base", rust: "get_theme_base", summary: "Returns the theme from which the current theme derives.", docs: "The result is no longer useful.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_theme_base/", returns: &Type::Values(&[Allowed { text: "jupiter", doc: "" }, Allowed { text: "unknown", doc: "" }]), returns_doc: "`jupiter`, or `unknown` if the server cannot determine it.", facts: Facts(&[Fact::Deprecated("The result is no longer useful, and there is no replacement.")]), ..Function::EMPTY },
    Function { name: "list", rust: "list", summary: "Lists the themes that the account can select.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Themes::list/", params: &[
        Param { name: "show_mail_themes", rust: "show_mail_themes", ty: &Type::Flag, doc: "Whether to include the themes of webmail. By default, they are not included.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Text), returns_doc: "Each item is the name of a theme, such as `jupiter`.", ..Function::EMPTY },
    Function { name: "update", rust: "update", summary: "Sets the theme of the account's interface.", docs: "The new theme applies from the next page that is loaded.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Themes::update/", params: &[
        Param { name: "theme", rust: "theme", ty: &Type::Text, doc: "Name of the theme, from `list`.", example: "\"jupiter\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
] };
