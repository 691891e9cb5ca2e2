// Made by cpanel-codegen from schema/api2/StatsBar.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "StatsBar", rust: "stats_bar", summary: "Returns usage and server information, as the sidebar of the interface shows it.", docs: "Programs need only one function, `stat`. One call returns any number of figures: disk space, traffic, databases,\nmailboxes and domains with their limits, and facts such as versions, addresses and the host name.\n\nThe other three functions count table rows for cPanel's own pages.\n\nEach row has a `name`, one of the names that were asked for. Figures with a limit are in `_count` and `_max` as\nplain values, and in `count` and `max` as texts for display, with a unit. Facts are in `value`. The reply leaves out\nunknown names, and figures that do not apply to the account; it reports no error.\n\nUAPI has `StatsBar::get_stats`, which takes the same names and returns the same rows.", functions: &[
    #[cfg(feature = "internal")]
    Function { name: "getrowcounter", rust: "getrowcounter", summary: "Returns the row counter of a page of the interface.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-statsbar/cpanel-api-2-functions-statsbar-getrowcounter/", returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Internal("Counts table rows for the pages of the interface.")]), ..Function::EMPTY },
    #[cfg(feature = "internal")]
    Function { name: "rowcounter", rust: "rowcounter", summary: "Advances the row counter of a page of the interface.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-statsbar/cpanel-api-2-functions-statsbar-rowcounter/", returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Internal("Counts table rows for the pages of the interface.")]), ..Function::EMPTY },
    #[cfg(feature = "internal")]
    Function { name: "setrowcounter", rust: "setrowcounter", summary: "Sets the row counter of a page of the interface.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-statsbar/cpanel-api-2-functions-statsbar-setrowcounter/", returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Internal("Counts table rows for the pages of the interface.")]), ..Function::EMPTY },
    Function { name: "stat", rust: "stat", summary: "Returns the usage and server information that is asked for by name.", effect: Effect::Read, replaced_by: &["uapi/StatsBar::get_stats"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-statsbar/cpanel-api-2-functions-statsbar-stat/", params: &[
        Param { name: "display", rust: "display", ty: &Type::List(&Type::Values(&[Allowed { text: "ftpaccounts", doc: "" }, Allowed { text: "perlversion", doc: "" }, Allowed { text: "dedicatedip", doc: "" }, Allowed { text: "hostname", doc: "" }, Allowed { text: "operatingsystem", doc: "" }, Allowed { text: "sendmailpath", doc: "" }, Allowed { text: "autoresponders", doc: "" }, Allowed { text: "perlpath", doc: "" }, Allowed { text: "emailforwarders", doc: "" }, Allowed { text: "bandwidthusage", doc: "" }, Allowed { text: "emailfilters", doc: "" }, Allowed { text: "mailinglists", doc: "" }, Allowed { text: "diskusage", doc: "" }, Allowed { text: "phpversion", doc: "" }, Allowed { text: "sqldatabases", doc: "" }, Allowed { text: "apacheversion", doc: "" }, Allowed { text: "kernelversion", doc: "" }, Allowed { text: "shorthostname", doc: "" }, Allowed { text: "parkeddomains", doc: "" }, Allowed { text: "cpanelbuild", doc: "" }, Allowed { text: "theme", doc: "" }, Allowed { text: "addondomains", doc: "" }, Allowed { text: "cpanelrevision", doc: "" }, Allowed { text: "machinetype", doc: "" }, Allowed { text: "cpanelversion", doc: "" }, Allowed { text: "mysqldiskusage", doc: "" }, Allowed { text: "mysqlversion", doc: "" }, Allowed { text: "subdomains", doc: "" }, Allowed { text: "postgresdiskusage", doc: "" }, Allowed { text: "sharedip", doc: "" }, Allowed { text: "hostingpackage", doc: "" }, Allowed { text: "emailaccounts", doc: "" }])), doc: "Names of the figures and facts to return, in the order of the reply.", example: "[\"ftpaccounts\",\"perlversion\",\"dedicatedip\"]", required: true, wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "warnings", rust: "warnings", ty: &Type::Flag, doc: "Whether only figures above `warninglevel` are returned.", example: "false", ..Param::EMPTY },
        Param { name: "warninglevel", rust: "warninglevel", ty: &Type::Text, doc: "Share of the limit from which a figure counts as near its limit. The UAPI successor takes a percentage.", example: "\"high\"", ..Param::EMPTY },
        Param { name: "warnout", rust: "warnout", ty: &Type::Flag, doc: "Whether figures that have reached 100 % are also returned.", example: "false", ..Param::EMPTY },
        Param { name: "infinityimg", rust: "infinityimg", ty: &Type::Text, doc: "Path of the image that stands for \"no limit\" in texts for display.", example: "\"/home/example/infinity.png\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "infinitylang", rust: "infinitylang", ty: &Type::Text, doc: "Word that stands for \"no limit\" in texts for display.", example: "\"infinity\"", ..Param::EMPTY },
        Param { name: "rowcounter", rust: "rowcounter", ty: &Type::Values(&[Allowed { text: "odd", doc: "" }, Allowed { text: "even", doc: "" }]), doc: "First row class of the table, whose rows alternate between `odd` and `even`.", example: "\"even\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "Name that was asked for.", facts: Facts(&[Fact::Example("\"diskusage\"")]), ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, always: true, doc: "The same name as `name`.", ..Member::EMPTY },
        Member { name: "item", ty: &Type::Text, doc: "Description of the figure for display.", facts: Facts(&[Fact::Example("\"Disk Space Usage\"")]), ..Member::EMPTY },
        Member { name: "phrase", ty: &Type::Text, doc: "Text of `item` before translation.", ..Member::EMPTY },
        Member { name: "value", ty: &Type::Text, doc: "Value of a fact. Only rows without a limit have it.", facts: Facts(&[Fact::Example("\"10.6.16\"")]), ..Member::EMPTY },
        Member { name: "_count", ty: &Type::Text, doc: "Figure as a plain value, without a unit.", facts: Facts(&[Fact::Example("\"512.5\"")]), ..Member::EMPTY },
        Member { name: "_max", ty: &Type::Text, doc: "Limit as a plain value without a unit, or `unlimited`.", facts: Facts(&[Fact::Example("\"unlimited\"")]), ..Member::EMPTY },
        Member { name: "count", ty: &Type::Text, doc: "Figure as text for display, with a unit.", ..Member::EMPTY },
        Member { name: "max", ty: &Type::Text, doc: "Limit as text for display, with a unit.", ..Member::EMPTY },
        Member { name: "units", ty: &Type::Text, doc: "Unit of the figure.", facts: Facts(&[Fact::Example("\"MB\"")]), ..Member::EMPTY },
        Member { name: "percent", ty: &Type::Number, doc: "Used part of the limit, in percent.", ..Member::EMPTY },
        Member { name: "percent5", ty: &Type::Number, doc: "Value of `percent`, rounded to a multiple of 5.", ..Member::EMPTY },
        Member { name: "percent10", ty: &Type::Number, doc: "Value of `percent`, rounded to a multiple of 10.", ..Member::EMPTY },
        Member { name: "percent20", ty: &Type::Number, doc: "Value of `percent`, rounded to a multiple of 20.", ..Member::EMPTY },
        Member { name: "_maxed", ty: &Type::Flag, doc: "Whether the limit is reached.", ..Member::EMPTY },
        Member { name: "is_maxed", ty: &Type::Flag, doc: "Whether the limit is reached.", ..Member::EMPTY },
        Member { name: "zeroisunlimited", ty: &Type::Flag, doc: "Whether a limit of 0 means unlimited. If false, it means that nothing is allowed.", ..Member::EMPTY },
        Member { name: "normalized", ty: &Type::Flag, doc: "Whether the figures were converted to one unit.", ..Member::EMPTY },
        Member { name: "condition", ty: &Type::Flag, doc: "Whether the figure depends on the installation of a part of the server. Only present in that case.", ..Member::EMPTY },
        Member { name: "feature", ty: &Type::Text, doc: "Feature of the account that the row depends on.", ..Member::EMPTY },
        Member { name: "module", ty: &Type::Text, doc: "Module that provides the figure.", facts: Facts(&[Fact::Example("\"Quota\"")]), ..Member::EMPTY },
        Member { name: "role", ty: &Type::Text, doc: "Server role that the row depends on. Servers older than roles do not send it.", facts: Facts(&[Fact::Example("\"WebServer\"")]), ..Member::EMPTY },
        Member { name: "rowtype", ty: &Type::Text, doc: "Row class in a table, `odd` or `even`.", ..Member::EMPTY },
        Member { name: "near_limit_phrase", ty: &Type::Text, doc: "Sentence to show when the figure is near the limit.", ..Member::EMPTY },
        Member { name: "maxed_phrase", ty: &Type::Text, doc: "Sentence to show when the limit is reached.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
] };
