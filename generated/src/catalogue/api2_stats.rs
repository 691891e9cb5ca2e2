// Made by cpanel-codegen from schema/api2/Stats.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Stats", rust: "stats", summary: "Returns the traffic and lists the domains that have web statistics.", docs: "The functions return figures, or list the domains whose reports can be opened.\n\n- `getmonthlybandwidth` and `getmonthlydomainbandwidth` return the bytes of each month, by protocol or by domain.\n  `getthismonthsbwusage` returns the bytes of the current month.\n- `lastvisitors` and `lastapachehits` return the latest requests to a domain.\n- The functions whose names begin with `list` return the domains that have reports of a program, or raw logs.\n\nA month can have several rows; add their values to get the total. UAPI has `Stats::get_bandwidth` and\n`Stats::list_sites` for most of this.", functions: &[
    Function { name: "getmonthlybandwidth", rust: "getmonthlybandwidth", summary: "Returns the traffic of each month by protocol.", docs: "A row may contain only one protocol. A month then has several rows.", effect: Effect::Read, replaced_by: &["uapi/Stats::get_bandwidth"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-getmonthlybandwidth/", returns: &Type::List(&TYPE_MONTHLY_TRAFFIC), ..Function::EMPTY },
    Function { name: "getmonthlydomainbandwidth", rust: "getmonthlydomainbandwidth", summary: "Returns the traffic of each month by domain.", effect: Effect::Read, replaced_by: &["uapi/Stats::get_bandwidth"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-getmonthlydomainbandwidth/", returns: &Type::List(&TYPE_MONTHLY_TRAFFIC), ..Function::EMPTY },
    Function { name: "getthismonthsbwusage", rust: "getthismonthsbwusage", summary: "Returns the traffic of the current month.", effect: Effect::Read, replaced_by: &["uapi/Stats::get_bandwidth"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-getthismonthsbwusage/", returns: &Type::List(&TYPE_MONTHLY_TRAFFIC), ..Function::EMPTY },
    Function { name: "lastapachehits", rust: "lastapachehits", summary: "Returns the latest requests in the web log of a domain.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-lastapachehits/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose log is read.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "lastvisitors", rust: "lastvisitors", summary: "Returns the latest visitors of a domain.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-lastvisitors/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose log is read.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "ip", ty: &Type::Text, always: true, doc: "IP address of the visitor.", ..Member::EMPTY },
        Member { name: "timestamp", ty: &Type::Text, doc: "Time of the request, in seconds since the Unix epoch or as the log writes it.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "listanalog", rust: "listanalog", summary: "Lists the domains that have reports of Analog.", effect: Effect::Read, replaced_by: &["uapi/Stats::list_sites"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-listanalog/", returns: &Type::List(&TYPE_REPORT_SITE), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "listawstats", rust: "listawstats", summary: "Lists the domains that have reports of AWStats.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-listawstats/", returns: &Type::List(&TYPE_REPORT_SITE), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "listlastvisitors", rust: "listlastvisitors", summary: "Lists the domains whose visitors can be shown.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-listlastvisitors/", returns: &Type::List(&TYPE_REPORT_SITE), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "listrawlogs", rust: "listrawlogs", summary: "Lists the domains whose raw web logs can be downloaded.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-listrawlogs/", returns: &Type::List(&TYPE_REPORT_SITE), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "listwebalizer", rust: "listwebalizer", summary: "Lists the domains that have reports of Webalizer.", effect: Effect::Read, replaced_by: &["uapi/Stats::list_sites"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-stats/cpanel-api-2-functions-stats-listwebalizer/", returns: &Type::List(&TYPE_REPORT_SITE), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
] };
static TYPE_MONTHLY_TRAFFIC: Type = Type::Record(&[
        Member { name: "date", ty: &Type::Text, doc: "Year and month, joined with a dash.", facts: Facts(&[Fact::Example("\"2014-04\"")]), ..Member::EMPTY },
        Member { name: "bw", ty: &Type::Map(&Type::Integer), doc: "Bytes by protocol (`http`, `ftp`, `imap`, `smtp`, …) or by domain.", ..Member::EMPTY },
    ]);
static TYPE_REPORT_SITE: Type = Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain that the report or log belongs to.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Path of the report.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "ssl", ty: &Type::Flag, doc: "Whether the report is about encrypted requests.", ..Member::EMPTY },
        Member { name: "all_domains", ty: &Type::Flag, doc: "Whether the report covers all domains of the account.", ..Member::EMPTY },
    ]);
