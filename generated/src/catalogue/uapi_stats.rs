// Made by cpanel-codegen from schema/uapi/Stats.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Stats", rust: "stats", summary: "Read traffic per domain, the error log, and where the web statistics are.", docs: "These functions return information from the web server's logs. `get_bandwidth` returns the traffic of each domain and protocol per month. `get_site_errors` reads the last lines of the error log of a domain, for example if a site answers with status 500.\n`list_sites` and `list_stats_by_domain` list the reports of the log analyzers (Webalizer, Analog).\n\n- The traffic of mail and FTP is not split by domain: only rows of `http` have a domain.\n- The server runs the analyzers at certain times, so a new domain has no reports. The module `StatsManager` sets which analyzers run.\n- The paths in the replies are files on the server, below the account's home directory.\n- `get_bandwidth` needs the Bandwidth Stats feature and fails without it. The module `Bandwidth` reports the traffic of other intervals than months.", functions: &[
    Function { name: "get_bandwidth", rust: "get_bandwidth", summary: "Reports the traffic per month, domain and protocol.", docs: "Covers every server that a distributed account is spread over. Needs the Bandwidth Stats feature.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_bandwidth/", params: &[
        Param { name: "timezone", rust: "timezone", ty: &Type::Text, doc: "Time zone by which months begin, such as `America/Chicago`. By default, that of the server.", example: "\"America/Chicago\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "bytes", ty: &Type::Integer, doc: "Traffic in that month, in bytes.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Whose traffic it is; only on rows of `http`.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "month_start", ty: &Type::Timestamp, doc: "When the month begins, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "protocol", ty: &Type::Values(&[Allowed { text: "http", doc: "" }, Allowed { text: "imap", doc: "" }, Allowed { text: "smtp", doc: "" }, Allowed { text: "pop3", doc: "" }, Allowed { text: "ftp", doc: "" }]), doc: "`http`, `imap`, `smtp`, `pop3` or `ftp`.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a month of one protocol; for web traffic also of one domain.", ..Function::EMPTY },
    Function { name: "get_site_errors", rust: "get_site_errors", summary: "Reads the latest entries of a web server log that concern a domain.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_site_errors/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose entries to read.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "log", rust: "log", ty: &Type::Values(&[Allowed { text: "error", doc: "" }, Allowed { text: "suexec", doc: "" }]), doc: "`error`, the default, for errors of the web server; `suexec` for refusals to run a script under the account.", example: "\"suexec\"", ..Param::EMPTY },
        Param { name: "maxlines", rust: "maxlines", ty: &Type::Integer, doc: "Maximum number of lines. By default, `300`.", example: "250", facts: Facts(&[Fact::Default("300"), Fact::Min(1.0), Fact::Max(5000.0)]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "date", ty: &Type::Timestamp, doc: "When it was recorded, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "entry", ty: &Type::Text, always: true, doc: "The line of the log.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "get_stats_daily", rust: "get_stats_daily", summary: "Returns the daily visits, pages, hits and traffic of a domain, as AWStats counted them.", docs: "The figures are as old as the last run of AWStats, and a domain has none before the first.", effect: Effect::Read, since: "11.132", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Stats-get_stats_daily/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose visitors are counted.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "The domain that was asked about.", ..Member::EMPTY },
        Member { name: "stats", ty: &Type::Map(&Type::Record(&[
        Member { name: "bandwidth", ty: &Type::Integer, doc: "Traffic of the day in bytes.", ..Member::EMPTY },
        Member { name: "hits", ty: &Type::Integer, doc: "Number of requests, pictures and the like included.", ..Member::EMPTY },
        Member { name: "pages", ty: &Type::Integer, doc: "Number of pages that were seen.", ..Member::EMPTY },
        Member { name: "visits", ty: &Type::Integer, doc: "Number of visits.", ..Member::EMPTY },
    ])), always: true, doc: "The figures by day. The reference says that a day is written `YYYY-MM-DD`, but its sample has a long date with time and zone: be ready for both.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_sites", rust: "list_sites", summary: "Lists the web statistics reports of all domains.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_sites/", params: &[
        Param { name: "engine", rust: "engine", ty: &Type::Values(&[Allowed { text: "webalizer", doc: "" }, Allowed { text: "analog", doc: "" }]), doc: "Analyzer whose reports to list: `webalizer` or `analog`.", example: "\"webalizer\"", required: true, ..Param::EMPTY },
        Param { name: "traffic", rust: "traffic", ty: &Type::Values(&[Allowed { text: "http", doc: "" }, Allowed { text: "ftp", doc: "" }]), doc: "`http`, the default, for web traffic; `ftp` for file transfer.", example: "\"http\"", facts: Facts(&[Fact::Default("\"http\"")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "all_domains", ty: &Type::Flag, doc: "Whether the report covers the whole account and not a single domain.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "File with the report, on the server.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "ssl", ty: &Type::Flag, doc: "Whether it counts HTTPS requests; plain HTTP otherwise.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a report.", ..Function::EMPTY },
    Function { name: "list_stats_by_domain", rust: "list_stats_by_domain", summary: "Lists the Analog reports of one domain.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_stats_by_domain/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose reports to list.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "engine", rust: "engine", ty: &Type::Values(&[Allowed { text: "analog", doc: "" }]), doc: "Only `analog` is possible.", example: "\"analog\"", required: true, ..Param::EMPTY },
        Param { name: "ssl", rust: "ssl", ty: &Type::Flag, doc: "Whether to list reports on HTTPS requests. If false, reports on plain HTTP are listed. By default, true.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "date", ty: &Type::Timestamp, doc: "A time, in seconds since the Unix epoch; the reference calls it the present one.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, always: true, doc: "Path of the report, relative to the home directory.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a report.", ..Function::EMPTY },
] };
