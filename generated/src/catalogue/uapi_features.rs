// Made by cpanel-codegen from schema/uapi/Features.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Features", rust: "features", summary: "List the features that the host has enabled for the account.", docs: "The host decides for each plan which features an account may use. A call that needs a disabled feature fails. These functions return which features are enabled.\n\n- `has_feature` checks one feature. The call fails if the feature is disabled.\n- `list_features` returns all features of the account and whether each is enabled. It is better for more than one feature.\n- `has_features_like` and `list_features_like` (since 11.130) find features by a part of the name.\n- `get_feature_metadata` returns titles for display.", functions: &[
    Function { name: "get_feature_metadata", rust: "get_feature_metadata", summary: "Lists the features with their titles and where they come from.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_feature_metadata/", returns: &Type::List(&Type::Record(&[
        Member { name: "id", ty: &Type::Text, always: true, doc: "Name of the feature, as `has_feature` takes it.", ..Member::EMPTY },
        Member { name: "is_cpaddon", ty: &Type::Flag, doc: "Whether it comes from a cPAddon, a site application that the server installs.", ..Member::EMPTY },
        Member { name: "is_plugin", ty: &Type::Flag, doc: "Whether it comes from a plugin.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, always: true, doc: "Title to show.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a feature.", ..Function::EMPTY },
    Function { name: "has_feature", rust: "has_feature", summary: "Returns whether the account may use a feature.", docs: "The answer is success or failure of the call itself, without data: a failure means no. Where the feature exists and is only switched off, the messages of the reply say so. To avoid errors for a plain question, look into `list_features`.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/has_feature/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the feature, such as `autossl`.", example: "\"autossl\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, returns_doc: "Nothing; that the call succeeds is the answer.", ..Function::EMPTY },
    Function { name: "has_features_like", rust: "has_features_like", summary: "Returns whether the account has any feature whose name matches a pattern.", effect: Effect::Read, since: "11.130", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Features-has_features_like/", params: &[
        Param { name: "pattern", rust: "pattern", ty: &Type::Text, doc: "Part of the name to look for, or a regular expression with `is_regex`.", example: "\"mail\"", required: true, ..Param::EMPTY },
        Param { name: "is_regex", rust: "is_regex", ty: &Type::Flag, doc: "Whether `pattern` is a regular expression. By default, it is plain text.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "has_matching_features", ty: &Type::Flag, always: true, doc: "Whether there is at least one.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_features", rust: "list_features", summary: "Lists the features of the account and whether each is enabled.", docs: "Features of plugins and other vendors are included.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_features/", returns: &Type::Map(&Type::Flag), returns_doc: "A map from the name of a feature to whether it is installed for the account.", ..Function::EMPTY },
    Function { name: "list_features_like", rust: "list_features_like", summary: "Lists the features of the account whose names match a pattern.", docs: "Only features that are on for the account are listed.", effect: Effect::Read, since: "11.130", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Features-list_features_like/", params: &[
        Param { name: "pattern", rust: "pattern", ty: &Type::Text, doc: "Part of the name to look for, or a regular expression with `is_regex`.", example: "\"mail\"", required: true, ..Param::EMPTY },
        Param { name: "is_regex", rust: "is_regex", ty: &Type::Flag, doc: "Whether `pattern` is a regular expression. By default, it is plain text.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Text), returns_doc: "Each item is the name of one feature.", ..Function::EMPTY },
] };
