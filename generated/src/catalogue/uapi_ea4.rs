// Made by cpanel-codegen from schema/uapi/EA4.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "EA4", rust: "ea4", summary: "Read the server's recommendations for web server packages and PHP versions (EasyApache 4).", docs: "", functions: &[
    Function { name: "get_recommendations", rust: "get_recommendations", summary: "Reads the hints that EasyApache 4 gives when packages are added or removed.", effect: Effect::Read, since: "11.84", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/EA4-get_recommendations/", returns: &Type::Map(&Type::List(&Type::Record(&[
        Member { name: "desc", ty: &Type::Text, doc: "The full text of the hint. Missing when there is no message.", ..Member::EMPTY },
        Member { name: "level", ty: &TYPE_LEVEL, doc: "How urgent it is: `primary`, `success`, `info`, `warning` or `danger`. It may be missing; only `danger` changes the look of the interface.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Title of the hint.", ..Member::EMPTY },
        Member { name: "on", ty: &Type::Values(&[Allowed { text: "add", doc: "" }, Allowed { text: "remove", doc: "" }]), doc: "What the hint is about: `add`, installing the package, or `remove`, taking it off.", ..Member::EMPTY },
        Member { name: "options", ty: &Type::List(&Type::Record(&[
        Member { name: "items", ty: &Type::List(&Type::Text), doc: "Details that belong to `text`. May be missing.", ..Member::EMPTY },
        Member { name: "level", ty: &TYPE_LEVEL, doc: "How urgent it is: `primary`, `success`, `info`, `warning` or `danger`. It may be missing; only `danger` changes the look of the interface.", ..Member::EMPTY },
        Member { name: "recommended", ty: &Type::Flag, doc: "Whether this choice is the recommended one. Missing if the text only informs.", ..Member::EMPTY },
        Member { name: "text", ty: &Type::Text, doc: "The text of this choice for people.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Address with more on the choice. May be missing.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ])), doc: "The choices that the hint compares; each item is a choice.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Address with more on the hint. May be missing.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]))), returns_doc: "A map: the keys are package names, the values the hints on that package.", ..Function::EMPTY },
    Function { name: "get_php_recommendations", rust: "get_php_recommendations", summary: "Lists the PHP versions that the server recommends.", effect: Effect::Read, since: "11.82", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/EA4-get_php_recommendations/", returns: &Type::List(&Type::Text), returns_doc: "Each item is the short name of one version, such as `php80`.", ..Function::EMPTY },
] };
static TYPE_LEVEL: Type = Type::Values(&[Allowed { text: "primary", doc: "" }, Allowed { text: "success", doc: "" }, Allowed { text: "info", doc: "" }, Allowed { text: "warning", doc: "" }, Allowed { text: "danger", doc: "" }]);
