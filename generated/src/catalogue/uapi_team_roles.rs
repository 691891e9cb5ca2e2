// Made by cpanel-codegen from schema/uapi/TeamRoles.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "TeamRoles", rust: "team_roles", summary: "Lists the roles that team users can have.", docs: "", functions: &[
    Function { name: "list_feature_descriptions", rust: "list_feature_descriptions", summary: "Lists the roles of team users with the features of each role.", effect: Effect::Read, since: "11.108", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_feature_descriptions/", returns: &Type::List(&Type::Record(&[
        Member { name: "features", ty: &Type::List(&Type::Text), doc: "Titles of the features that the role includes, such as `Backup`.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, doc: "Name of the role in API calls, such as `database`.", ..Member::EMPTY },
        Member { name: "title", ty: &Type::Text, doc: "Display name of the role.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a role.", ..Function::EMPTY },
] };
