// Made by cpanel-codegen from schema/api2/StatsBar.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "StatsBar", rust: "stats_bar", summary: "Returns the usage and the server information of the interface's sidebar.", docs: "One function for programs, `stat`, which gives any number of figures in one call: disk space, traffic, databases, mail accounts and domains\nagainst their limits, and facts such as versions, addresses and the host name.\n\nThe other three count table rows for cPanel's own pages.\n\nEach row has the `name` that was asked for. Figures with a limit come in `_count` and `_max`, as plain values, and in `count` and `max`, as\nwritten for people with a unit; facts come in `value`. Unknown names and figures that do not apply to the account are left out of the answer\nwithout a word.\n\nUAPI has `StatsBar::get_stats`, which takes the same names and gives the same rows.", functions: &[
    #[cfg(feature = "internal")]
    Function { name: "getrowcounter", rust: "getrowcounter", summary: "Reads the row counter of a page that is being built.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-statsbar/cpanel-api-2-functions-statsbar-getrowcounter/", returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Internal("Keeps count of table rows for the pages of the interface.")]), ..Function::EMPTY },
    #[cfg(feature = "internal")]
    Function { name: "rowcounter", rust: "rowcounter", summary: "Moves the row counter of a page that is being built.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-statsbar/cpanel-api-2-functions-statsbar-rowcounter/", returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Internal("Keeps count of table rows for the pages of the interface.")]), ..Function::EMPTY },
    #[cfg(feature = "internal")]
    Function { name: "setrowcounter", rust: "setrowcounter", summary: "Sets the row counter of a page that is being built.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-statsbar/cpanel-api-2-functions-statsbar-setrowcounter/", returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Internal("Keeps count of table rows for the pages of the interface.")]), ..Function::EMPTY },
    Function { name: "stat", rust: "stat", summary: "Returns usage and server information by name.", effect: Effect::Read, replaced_by: &["uapi/StatsBar::get_stats"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-statsbar/cpanel-api-2-functions-statsbar-stat/", params: &[
        Param { name: "display", rust: "display", ty: &Type::List(&Type::Values(&[Allowed { text: "ftpaccounts", doc: "" }, Allowed { text: "perlversion", doc: "" }, Allowed { text: "dedicatedip", doc: "" }, Allowed { text: "hostname", doc: "" }, Allowed { text: "operatingsystem", doc: "" }, Allowed { text: "sendmailpath", doc: "" }, Allowed { text: "autoresponders", doc: "" }, Allowed { text: "perlpath", doc: "" }, Allowed { text: "emailforwarders", doc: "" }, Allowed { text: "bandwidthusage", doc: "" }, Allowed { text: "emailfilters", doc: "" }, Allowed { text: "mailinglists", doc: "" }, Allowed { text: "diskusage", doc: "" }, Allowed { text: "phpversion", doc: "" }, Allowed { text: "sqldatabases", doc: "" }, Allowed { text: "apacheversion", doc: "" }, Allowed { text: "kernelversion", doc: "" }, Allowed { text: "shorthostname", doc: "" }, Allowed { text: "parkeddomains", doc: "" }, Allowed { text: "cpanelbuild", doc: "" }, Allowed { text: "theme", doc: "" }, Allowed { text: "addondomains", doc: "" }, Allowed { text: "cpanelrevision", doc: "" }, Allowed { text: "machinetype", doc: "" }, Allowed { text: "cpanelversion", doc: "" }, Allowed { text: "mysqldiskusage", doc: "" }, Allowed { text: "mysqlversion", doc: "" }, Allowed { text: "subdomains", doc: "" }, Allowed { text: "postgresdiskusage", doc: "" }, Allowed { text: "sharedip", doc: "" }, Allowed { text: "hostingpackage", doc: "" }, Allowed { text: "emailaccounts", doc: "" }])), doc: "Figures and facts to give, in the order wanted.", example: "[\"ftpaccounts\",\"perlversion\",\"dedicatedip\"]", required: true, wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "warnings", rust: "warnings", ty: &Type::Flag, doc: "Lists only figures that are near their limit.", example: "false", ..Param::EMPTY },
        Param { name: "warninglevel", rust: "warninglevel", ty: &Type::Text, doc: "How near the limit counts as near; the UAPI successor takes a percentage.", example: "\"high\"", ..Param::EMPTY },
        Param { name: "warnout", rust: "warnout", ty: &Type::Flag, doc: "Adds the warnings as text for people.", example: "false", ..Param::EMPTY },
        Param { name: "infinityimg", rust: "infinityimg", ty: &Type::Text, doc: "Image that means no limit in texts for people.", example: "\"/home/example/infinity.png\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "infinitylang", rust: "infinitylang", ty: &Type::Text, doc: "Word that means no limit in texts for people.", example: "\"infinity\"", ..Param::EMPTY },
        Param { name: "rowcounter", rust: "rowcounter", ty: &Type::Values(&[Allowed { text: "odd", doc: "" }, Allowed { text: "even", doc: "" }]), doc: "Where the alternation of rows in a table starts.", example: "\"even\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "The name that was asked for.", facts: Facts(&[Fact::Example("\"diskusage\"")]), ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, always: true, doc: "The name again.", ..Member::EMPTY },
        Member { name: "item", ty: &Type::Text, doc: "The description of the figure for people.", facts: Facts(&[Fact::Example("\"Disk Space Usage\"")]), ..Member::EMPTY },
        Member { name: "phrase", ty: &Type::Text, doc: "The same before translation.", ..Member::EMPTY },
        Member { name: "value", ty: &Type::Text, doc: "The fact; only for rows without a limit.", facts: Facts(&[Fact::Example("\"10.6.16\"")]), ..Member::EMPTY },
        Member { name: "_count", ty: &Type::Text, doc: "Figure without a unit.", facts: Facts(&[Fact::Example("\"512.5\"")]), ..Member::EMPTY },
        Member { name: "_max", ty: &Type::Text, doc: "Limit without a unit, or `unlimited`.", facts: Facts(&[Fact::Example("\"unlimited\"")]), ..Member::EMPTY },
        Member { name: "count", ty: &Type::Text, doc: "Figure written for people.", ..Member::EMPTY },
        Member { name: "max", ty: &Type::Text, doc: "Limit written for people.", ..Member::EMPTY },
        Member { name: "units", ty: &Type::Text, doc: "Unit of the figure.", facts: Facts(&[Fact::Example("\"MB\"")]), ..Member::EMPTY },
        Member { name: "percent", ty: &Type::Number, doc: "Part of the limit that is used in percent.", ..Member::EMPTY },
        Member { name: "percent5", ty: &Type::Number, doc: "The same rounded to fives.", ..Member::EMPTY },
        Member { name: "percent10", ty: &Type::Number, doc: "The same rounded to tens.", ..Member::EMPTY },
        Member { name: "percent20", ty: &Type::Number, doc: "The same rounded to twenties.", ..Member::EMPTY },
        Member { name: "_maxed", ty: &Type::Flag, doc: "Whether the limit is reached.", ..Member::EMPTY },
        Member { name: "is_maxed", ty: &Type::Flag, doc: "Whether the limit is reached.", ..Member::EMPTY },
        Member { name: "zeroisunlimited", ty: &Type::Flag, doc: "Whether a limit of 0 means no limit.", ..Member::EMPTY },
        Member { name: "normalized", ty: &Type::Flag, doc: "Whether the figures were brought to one unit.", ..Member::EMPTY },
        Member { name: "condition", ty: &Type::Text, doc: "Condition under which the row applies.", ..Member::EMPTY },
        Member { name: "feature", ty: &Type::Text, doc: "Feature of the account that the row hangs on.", ..Member::EMPTY },
        Member { name: "module", ty: &Type::Text, doc: "Module that gave the figure.", facts: Facts(&[Fact::Example("\"Quota\"")]), ..Member::EMPTY },
        Member { name: "role", ty: &Type::Text, doc: "Server role that the row hangs on; missing on servers older than the roles.", facts: Facts(&[Fact::Example("\"WebServer\"")]), ..Member::EMPTY },
        Member { name: "rowtype", ty: &Type::Text, doc: "Alternation in a table, `odd` or `even`.", ..Member::EMPTY },
        Member { name: "near_limit_phrase", ty: &Type::Text, doc: "Sentence to show near the limit.", ..Member::EMPTY },
        Member { name: "maxed_phrase", ty: &Type::Text, doc: "Sentence to show at the limit.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
] };
