// Made by cpanel-codegen from schema/uapi/StatsManager.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "StatsManager", rust: "stats_manager", summary: "Selects the web statistics programs that analyze the logs of each domain.", docs: "", functions: &[
    Function { name: "get_configuration", rust: "get_configuration", summary: "Lists the domains with their enabled log analyzers.", docs: "The function lists only analyzers that the account may use. The reply's metadata has the defaults of the server under `analyzers`.", effect: Effect::Read, since: "11.90", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/stats_manager_get_configuration/", returns: &Type::List(&Type::Record(&[
        Member { name: "analyzers", ty: &Type::List(&Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, always: true, doc: "Whether the analyzer actually runs for the domain. The result depends on the settings of the server and of the user.", ..Member::EMPTY },
        Member { name: "enabled_by_user", ty: &Type::Flag, doc: "Whether the user has enabled the analyzer. The server may override it.", ..Member::EMPTY },
        Member { name: "name", ty: &TYPE_ANALYZER_NAME, always: true, doc: "Name of the analyzer.", ..Member::EMPTY },
    ])), doc: "Each item is an analyzer.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain that the settings are for.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ])), returns_doc: "Each item is a domain.", facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "save_configuration", rust: "save_configuration", summary: "Enables or disables log analyzers for domains.", docs: "Fails or has no effect if the server does not let users choose the analyzers. The parameters are sent as a JSON body.", since: "11.90", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/stats_manager_save_configuration/", body: Body::Json, params: &[
        Param { name: "changes", rust: "changes", ty: &Type::List(&Type::Record(&[
        Member { name: "analyzers", ty: &Type::List(&Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether the analyzer runs for the domain.", ..Member::EMPTY },
        Member { name: "name", ty: &TYPE_ANALYZER_NAME, doc: "Name of the analyzer.", ..Member::EMPTY },
    ])), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the statistics.", ..Member::EMPTY },
    ])), doc: "Domains to change. Each item is a `domain` with its `analyzers`: a list of `name` (`analog`, `awstats` or `webalizer`) and `enabled`, which says whether the analyzer runs.", wire: Wire::JsonMember, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "analyzers", ty: &Type::List(&Type::Record(&[
        Member { name: "available", ty: &Type::Flag, doc: "Whether the server offers the analyzer.", ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether the analyzer runs for the domain.", ..Member::EMPTY },
        Member { name: "locked", ty: &Type::Flag, doc: "Whether the reseller or `root` decides, so that the user cannot choose the analyzer. The reference contradicts itself: it has this meaning for `locked` in the metadata of `get_configuration`, and the opposite here.", ..Member::EMPTY },
        Member { name: "name", ty: &TYPE_ANALYZER_NAME, always: true, doc: "Name of the analyzer.", ..Member::EMPTY },
    ])), doc: "Each item is an analyzer.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain that the settings are for.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ])), returns_doc: "Each item is a domain with its new settings.", facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
] };
static TYPE_ANALYZER_NAME: Type = Type::Values(&[Allowed { text: "analog", doc: "" }, Allowed { text: "awstats", doc: "" }, Allowed { text: "webalizer", doc: "" }]);
