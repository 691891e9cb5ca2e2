// Made by cpanel-codegen from schema/uapi/Features.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Features", rust: "features", summary: "Lists the features that the host has enabled for the account.", docs: "For each plan, the host decides which features an account may use. A call that needs a disabled feature fails. These\nfunctions return which features are enabled.\n\n- `has_feature` checks one feature. The call fails if the feature is disabled.\n- `list_features` returns all features of the account and whether each is enabled. Use it to check more than one\n  feature.\n- `has_features_like` and `list_features_like` (since 11.130) find features by a part of the name.\n- `get_feature_metadata` returns titles for display.", functions: &[
    Function { name: "get_feature_metadata", rust: "get_feature_metadata", summary: "Lists the features with their titles and their source.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_feature_metadata/", returns: &Type::List(&Type::Record(&[
        Member { name: "id", ty: &Type::Text, always: true, doc: "Name of the feature, as `has_feature` takes it.", ..Member::EMPTY },
        Member { name: "is_cpaddon", ty: &Type::Flag, doc: "Whether the feature belongs to a cPAddon, a site application that the server installs.", ..Member::EMPTY },
        Member { name: "is_plugin", ty: &Type::Flag, doc: "Whether the feature belongs to a plugin.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, always: true, doc: "Title of the feature for display.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a feature.", ..Function::EMPTY },
    Function { name: "has_feature", rust: "has_feature", summary: "Checks whether the account may use a feature.", docs: "The call succeeds if the account may use the feature, and fails otherwise; it returns no data. If the feature exists and is only disabled, the messages of the reply say so. To check without errors, use `list_features`.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/has_feature/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the feature, such as `autossl`.", example: "\"autossl\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, returns_doc: "No data. The success of the call is the answer.", ..Function::EMPTY },
    Function { name: "has_features_like", rust: "has_features_like", summary: "Returns whether the account has any feature whose name matches a pattern.", effect: Effect::Read, since: "11.130", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Features-has_features_like/", params: &[
        Param { name: "pattern", rust: "pattern", ty: &Type::Text, doc: "Part of the name to search for, or a regular expression if `is_regex` is set.", example: "\"mail\"", required: true, ..Param::EMPTY },
        Param { name: "is_regex", rust: "is_regex", ty: &Type::Flag, doc: "Whether `pattern` is a regular expression. By default, it is plain text.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "has_matching_features", ty: &Type::Flag, doc: "Whether at least one feature matches.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_features", rust: "list_features", summary: "Lists the features of the account and whether each is enabled.", docs: "The list includes features of plugins and of other vendors.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_features/", returns: &Type::Map(&Type::Flag), returns_doc: "A map from the name of a feature to whether it is enabled for the account.", ..Function::EMPTY },
    Function { name: "list_features_like", rust: "list_features_like", summary: "Lists the features of the account whose names match a pattern.", docs: "Only features that are enabled for the account are listed.", effect: Effect::Read, since: "11.130", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Features-list_features_like/", params: &[
        Param { name: "pattern", rust: "pattern", ty: &Type::Text, doc: "Part of the name to search for, or a regular expression if `is_regex` is set.", example: "\"mail\"", required: true, ..Param::EMPTY },
        Param { name: "is_regex", rust: "is_regex", ty: &Type::Flag, doc: "Whether `pattern` is a regular expression. By default, it is plain text.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Text), returns_doc: "Each item is the name of a feature.", ..Function::EMPTY },
] };
