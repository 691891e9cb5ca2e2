// Made by cpanel-codegen from schema/uapi/EA4.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "EA4", rust: "ea4", summary: "Reads the server's recommendations for web server packages and PHP versions (EasyApache 4).", docs: "", functions: &[
    Function { name: "get_recommendations", rust: "get_recommendations", summary: "Returns the recommendations that EasyApache 4 shows when packages are added or removed.", effect: Effect::Read, since: "11.84", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/EA4-get_recommendations/", returns: &Type::Map(&Type::List(&Type::Record(&[
        Member { name: "desc", ty: &Type::Text, doc: "Full text of the recommendation. Missing if there is no message.", ..Member::EMPTY },
        Member { name: "level", ty: &TYPE_LEVEL, doc: "Severity: `primary`, `success`, `info`, `warning` or `danger`. May be missing. Only `danger` changes the look of the interface.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Title of the recommendation.", ..Member::EMPTY },
        Member { name: "on", ty: &Type::Values(&[Allowed { text: "add", doc: "" }, Allowed { text: "remove", doc: "" }]), doc: "Action that the recommendation applies to: `add` installs the package, `remove` uninstalls it.", ..Member::EMPTY },
        Member { name: "options", ty: &Type::List(&Type::Record(&[
        Member { name: "items", ty: &Type::List(&Type::Text), doc: "Details that belong to `text`. May be missing.", ..Member::EMPTY },
        Member { name: "level", ty: &TYPE_LEVEL, doc: "Severity: `primary`, `success`, `info`, `warning` or `danger`. May be missing. Only `danger` changes the look of the interface.", ..Member::EMPTY },
        Member { name: "recommended", ty: &Type::Flag, doc: "Whether this option is recommended. Missing if the text only informs.", ..Member::EMPTY },
        Member { name: "text", ty: &Type::Text, doc: "Text of the option for display.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "URL with more information about the option. May be missing.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ])), doc: "Options that the recommendation compares, one item for each.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "URL with more information about the recommendation. May be missing.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]))), returns_doc: "A map from package names to the recommendations for each package.", ..Function::EMPTY },
    Function { name: "get_php_recommendations", rust: "get_php_recommendations", summary: "Lists the PHP versions that the server recommends.", effect: Effect::Read, since: "11.82", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/EA4-get_php_recommendations/", returns: &Type::List(&Type::Text), returns_doc: "Each item is the short name of a version, such as `php80`.", ..Function::EMPTY },
] };
static TYPE_LEVEL: Type = Type::Values(&[Allowed { text: "primary", doc: "" }, Allowed { text: "success", doc: "" }, Allowed { text: "info", doc: "" }, Allowed { text: "warning", doc: "" }, Allowed { text: "danger", doc: "" }]);
