// Made by cpanel-codegen from schema/uapi/StatsBar.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "StatsBar", rust: "stats_bar", summary: "Reads the statistics of the interface's sidebar, such as disk usage and traffic, with their limits.", docs: "", functions: &[
    Function { name: "get_stats", rust: "get_stats", summary: "Returns selected statistics of the account and server, with limits and percentages.", docs: "The reply is for display: amounts are texts, often translated and formatted, with the unit in the text or in another member. For calculations, use the members that begin with `_`. Statistics that the server does not have are missing. `ResourceUsage` has a simpler function for the same purpose.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_stats/", params: &[
        Param { name: "display", rust: "display", ty: &Type::List(&Type::Values(&[Allowed { text: "addondomains", doc: "" }, Allowed { text: "autoresponders", doc: "" }, Allowed { text: "emailaccounts", doc: "" }, Allowed { text: "emailfilters", doc: "" }, Allowed { text: "emailforwarders", doc: "" }, Allowed { text: "ftpaccounts", doc: "" }, Allowed { text: "mailinglists", doc: "" }, Allowed { text: "mysqldatabases", doc: "" }, Allowed { text: "parkeddomains", doc: "" }, Allowed { text: "postgresqldatabases", doc: "" }, Allowed { text: "sqldatabases", doc: "" }, Allowed { text: "subdomains", doc: "" }, Allowed { text: "bandwidthusage", doc: "" }, Allowed { text: "diskusage", doc: "" }, Allowed { text: "fileusage", doc: "" }, Allowed { text: "mysqldiskusage", doc: "" }, Allowed { text: "postgresdiskusage", doc: "" }, Allowed { text: "cachedlistdiskusage", doc: "" }, Allowed { text: "cachedmysqldiskusage", doc: "" }, Allowed { text: "cachedpostgresdiskusage", doc: "" }, Allowed { text: "apacheversion", doc: "" }, Allowed { text: "cpanelversion", doc: "" }, Allowed { text: "dedicatedip", doc: "" }, Allowed { text: "hostingpackage", doc: "" }, Allowed { text: "hostname", doc: "" }, Allowed { text: "kernelversion", doc: "" }, Allowed { text: "localip", doc: "" }, Allowed { text: "machinetype", doc: "" }, Allowed { text: "mysqlversion", doc: "" }, Allowed { text: "operatingsystem", doc: "" }, Allowed { text: "perlpath", doc: "" }, Allowed { text: "perlversion", doc: "" }, Allowed { text: "phpversion", doc: "" }, Allowed { text: "sendmailpath", doc: "" }, Allowed { text: "sharedip", doc: "" }, Allowed { text: "shorthostname", doc: "" }, Allowed { text: "theme", doc: "" }])), doc: "Names of the statistics. The first twelve are counts with limits. The next eight are disk space and traffic. Those that begin with `cached` come from a cache and are faster. The others are facts about the server and the account.", example: "[\"bandwidthusage\",\"diskusage\"]", required: true, wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "infinityimg", rust: "infinityimg", ty: &Type::Text, doc: "Path of an image to show for unlimited. Usually not needed.", example: "\"/home/example/infinity.png\"", ..Param::EMPTY },
        Param { name: "infinitylang", rust: "infinitylang", ty: &Type::Text, doc: "Text to show for unlimited, as a key of the translations.", example: "\"infinity\"", ..Param::EMPTY },
        Param { name: "rowcounter", rust: "rowcounter", ty: &TYPE_STRIPE, doc: "Stripe of the first row.", example: "\"even\"", ..Param::EMPTY },
        Param { name: "warninglevel", rust: "warninglevel", ty: &Type::Integer, doc: "Level from which a statistic counts as a warning. Used together with `warnings`.", example: "87", facts: Facts(&[Fact::Min(1.0), Fact::Max(100.0)]), ..Param::EMPTY },
        Param { name: "warnings", rust: "warnings", ty: &Type::Flag, doc: "Whether only statistics above `warninglevel` are returned. If false, all are returned. The default is not documented.", example: "false", ..Param::EMPTY },
        Param { name: "warnout", rust: "warnout", ty: &Type::Flag, doc: "Whether statistics that have reached 100 % are also returned. If false, they are not. The default is not documented.", example: "false", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "_count", ty: &Type::Text, doc: "The unformatted value.", ..Member::EMPTY },
        Member { name: "_max", ty: &Type::Text, doc: "The unformatted limit. It may be `unlimited`.", ..Member::EMPTY },
        Member { name: "_maxed", ty: &Type::Flag, doc: "Whether the limit has been reached.", ..Member::EMPTY },
        Member { name: "condition", ty: &Type::Flag, doc: "Whether the statistic depends on the installation of a part of the server. Only present in that case.", ..Member::EMPTY },
        Member { name: "count", ty: &Type::Text, doc: "The value, formatted for display.", ..Member::EMPTY },
        Member { name: "feature", ty: &Type::Text, doc: "Feature that the account needs for the statistic.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, always: true, doc: "Identifier of the statistic.", ..Member::EMPTY },
        Member { name: "is_maxed", ty: &Type::Flag, doc: "Whether the limit has been reached, like `_maxed`.", ..Member::EMPTY },
        Member { name: "item", ty: &Type::Text, doc: "Title of the statistic for display.", ..Member::EMPTY },
        Member { name: "langkey", ty: &Type::Text, doc: "Key of the title in the translations. Few statistics have it.", ..Member::EMPTY },
        Member { name: "max", ty: &Type::Text, doc: "The limit, formatted for display. It may be a sign for unlimited.", ..Member::EMPTY },
        Member { name: "maxed_phrase", ty: &Type::Text, doc: "Sentence to show when the limit has been reached, with placeholders.", ..Member::EMPTY },
        Member { name: "module", ty: &Type::Text, doc: "Module of the statistic, such as `Quota`.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Name of the statistic, as in `display`.", ..Member::EMPTY },
        Member { name: "near_limit_phrase", ty: &Type::Text, doc: "Sentence to show when the limit is near, with placeholders.", ..Member::EMPTY },
        Member { name: "normalized", ty: &Type::Flag, doc: "Whether the values were converted to a common form.", ..Member::EMPTY },
        Member { name: "percent", ty: &Type::Number, doc: "Used share of the limit, in percent.", ..Member::EMPTY },
        Member { name: "percent10", ty: &Type::Number, doc: "The same percentage, rounded to tens.", ..Member::EMPTY },
        Member { name: "percent20", ty: &Type::Number, doc: "The same percentage, rounded to twenties.", ..Member::EMPTY },
        Member { name: "percent5", ty: &Type::Number, doc: "The same percentage, rounded to fives.", ..Member::EMPTY },
        Member { name: "phrase", ty: &Type::Text, doc: "Title of the statistic in readable form.", ..Member::EMPTY },
        Member { name: "role", ty: &Type::Values(&[Allowed { text: "CalendarContact", doc: "" }, Allowed { text: "DNS", doc: "" }, Allowed { text: "FileStorage", doc: "" }, Allowed { text: "FTP", doc: "" }, Allowed { text: "MailLocal", doc: "" }, Allowed { text: "MailReceive", doc: "" }, Allowed { text: "MailSend", doc: "" }, Allowed { text: "MySQL", doc: "" }, Allowed { text: "Postgres", doc: "" }, Allowed { text: "SpamFilter", doc: "" }, Allowed { text: "Webmail", doc: "" }, Allowed { text: "WebDisk", doc: "" }, Allowed { text: "WebServer", doc: "" }]), doc: "Server role of the statistic, such as `MailReceive` or `DNS`.", ..Member::EMPTY },
        Member { name: "rowtype", ty: &TYPE_STRIPE, doc: "Stripe of the row in a table.", ..Member::EMPTY },
        Member { name: "units", ty: &Type::Text, doc: "Unit of the value, such as `MB`.", ..Member::EMPTY },
        Member { name: "value", ty: &Type::Text, doc: "A plain fact, such as a version. Such a row has no limit.", ..Member::EMPTY },
        Member { name: "zeroisbad", ty: &Type::Flag, doc: "Whether a limit of 0 means that nothing is allowed. The reference does not list it.", ..Member::EMPTY },
        Member { name: "zeroisunlimited", ty: &Type::Flag, doc: "Whether a limit of 0 means unlimited. If false, it means that nothing is allowed.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a statistic.", ..Function::EMPTY },
] };
static TYPE_STRIPE: Type = Type::Values(&[Allowed { text: "even", doc: "" }, Allowed { text: "odd", doc: "" }]);
