// Made by cpanel-codegen from schema/uapi/Stats.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Stats", rust: "stats", summary: "Reads traffic per domain, the error log, and the paths of the web statistics reports.", docs: "These functions return information from the server's logs:\n\n- `get_bandwidth` returns the traffic of each domain and protocol per month.\n- `get_site_errors` reads the last lines of the error log of a domain, for example if a site responds with status 500.\n- `get_stats_daily` returns the visits, pages and hits of a domain per day.\n- `list_sites` and `list_stats_by_domain` list the reports of the log analyzers (Webalizer, Analog).\n\nPoints to note:\n\n- Only rows of `http` have a domain. The traffic of mail and FTP is not split by domain.\n- The server runs the analyzers at certain times, so a new domain has no reports at first. The module `StatsManager` sets which analyzers run.\n- The paths in the replies are files on the server, in the account's home directory.\n- `get_bandwidth` fails without the Bandwidth Stats feature. The module `Bandwidth` reports traffic in other intervals than months.", functions: &[
    Function { name: "get_bandwidth", rust: "get_bandwidth", summary: "Returns the traffic per month, domain and protocol.", docs: "The numbers include every server of a distributed account. Needs the Bandwidth Stats feature.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_bandwidth/", params: &[
        Param { name: "timezone", rust: "timezone", ty: &Type::Text, doc: "Time zone that determines when a month begins, such as `America/Chicago`. By default, the time zone of the server.", example: "\"America/Chicago\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "bytes", ty: &Type::Integer, doc: "Traffic in the month, in bytes.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the traffic. Only present in rows of `http`.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "month_start", ty: &Type::Timestamp, doc: "When the month begins, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "protocol", ty: &Type::Values(&[Allowed { text: "http", doc: "" }, Allowed { text: "imap", doc: "" }, Allowed { text: "smtp", doc: "" }, Allowed { text: "pop3", doc: "" }, Allowed { text: "ftp", doc: "" }]), doc: "Protocol: `http`, `imap`, `smtp`, `pop3` or `ftp`.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a month of a protocol. For web traffic, each item is a month of a domain.", ..Function::EMPTY },
    Function { name: "get_site_errors", rust: "get_site_errors", summary: "Returns the latest entries for a domain in a log of the web server.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_site_errors/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose entries are returned.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "log", rust: "log", ty: &Type::Values(&[Allowed { text: "error", doc: "" }, Allowed { text: "suexec", doc: "" }]), doc: "`error` for errors of the web server, `suexec` for scripts that the server refused to run as the account. By default, `error`.", example: "\"suexec\"", ..Param::EMPTY },
        Param { name: "maxlines", rust: "maxlines", ty: &Type::Integer, doc: "Maximum number of lines. By default, `300`.", example: "250", facts: Facts(&[Fact::Default("300"), Fact::Min(1.0), Fact::Max(5000.0)]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "date", ty: &Type::Timestamp, doc: "When the entry was logged, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "entry", ty: &Type::Text, always: true, doc: "Line of the log.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "get_stats_daily", rust: "get_stats_daily", summary: "Returns the daily visits, pages, hits and traffic of a domain, from AWStats.", docs: "The numbers come from the last run of AWStats. A domain has no numbers before the first run.", effect: Effect::Read, since: "11.132", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Stats-get_stats_daily/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose visitors are counted.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain that was requested.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "stats", ty: &Type::Map(&Type::Record(&[
        Member { name: "bandwidth", ty: &Type::Integer, doc: "Traffic of the day, in bytes.", ..Member::EMPTY },
        Member { name: "hits", ty: &Type::Integer, doc: "Number of requests, including images and other files.", ..Member::EMPTY },
        Member { name: "pages", ty: &Type::Integer, doc: "Number of viewed pages.", ..Member::EMPTY },
        Member { name: "visits", ty: &Type::Integer, doc: "Number of visits.", ..Member::EMPTY },
    ])), always: true, doc: "Numbers of each day. In the reference, the key is a day in the form `YYYY-MM-DD`, but its example has a long date with time and zone. Support both forms.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_sites", rust: "list_sites", summary: "Lists the web statistics reports of all domains.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_sites/", params: &[
        Param { name: "engine", rust: "engine", ty: &Type::Values(&[Allowed { text: "webalizer", doc: "" }, Allowed { text: "analog", doc: "" }]), doc: "Analyzer whose reports are listed: `webalizer` or `analog`.", example: "\"webalizer\"", required: true, ..Param::EMPTY },
        Param { name: "traffic", rust: "traffic", ty: &Type::Values(&[Allowed { text: "http", doc: "" }, Allowed { text: "ftp", doc: "" }]), doc: "Kind of traffic: `http` for web traffic, `ftp` for file transfer. By default, `http`.", example: "\"http\"", facts: Facts(&[Fact::Default("\"http\"")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "all_domains", ty: &Type::Flag, doc: "Whether the report covers the whole account and not only one domain.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain that the report is about.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Path of the report file on the server.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "ssl", ty: &Type::Flag, doc: "Whether the report counts HTTPS requests. If false, it counts plain HTTP.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a report.", ..Function::EMPTY },
    Function { name: "list_stats_by_domain", rust: "list_stats_by_domain", summary: "Lists the Analog reports of one domain.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_stats_by_domain/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose reports are listed.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "engine", rust: "engine", ty: &Type::Values(&[Allowed { text: "analog", doc: "" }]), doc: "Analyzer whose reports are listed. Only `analog` is possible.", example: "\"analog\"", required: true, ..Param::EMPTY },
        Param { name: "ssl", rust: "ssl", ty: &Type::Flag, doc: "Whether reports on HTTPS requests are listed. If false, reports on plain HTTP are listed. By default, true.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "date", ty: &Type::Timestamp, doc: "A time, in seconds since the Unix epoch. The reference calls it the current time.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, always: true, doc: "Path of the report, relative to the home directory.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a report.", ..Function::EMPTY },
] };
