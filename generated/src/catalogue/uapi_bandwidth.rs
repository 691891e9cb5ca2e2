// Made by cpanel-codegen from schema/uapi/Bandwidth.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Bandwidth", rust: "bandwidth", summary: "Report the account's data transfer by domain, protocol and time.", docs: "", functions: &[
    Function { name: "get_enabled_protocols", rust: "get_enabled_protocols", summary: "Lists the protocols whose transfer the server records.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_enabled_protocols/", returns: &Type::List(&Type::Values(&[Allowed { text: "ftp", doc: "" }, Allowed { text: "http", doc: "" }, Allowed { text: "imap", doc: "" }, Allowed { text: "pop3", doc: "" }, Allowed { text: "smtp", doc: "" }])), returns_doc: "One item is one of `http` (all web traffic, encrypted or not), `ftp`, `imap`, `pop3` and `smtp`.", ..Function::EMPTY },
    Function { name: "get_retention_periods", rust: "get_retention_periods", summary: "Tells how long transfer records are kept, by fineness.", docs: "Fine records are kept for a shorter time than coarse ones; `query` finds only what is still there.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_retention_periods/", returns: &Type::List(&Type::Record(&[
        Field { name: "interval", ty: &TYPE_INTERVAL, doc: "How fine the records are: `daily`, `hourly` or `5min`.", ..Field::EMPTY },
        Field { name: "retention", ty: &Type::Integer, doc: "How long such records are kept, in seconds: a span, not a moment. 2678400 is 31 days.", ..Field::EMPTY },
    ])), returns_doc: "One item per fineness of the records.", ..Function::EMPTY },
    Function { name: "query", rust: "query", summary: "Reports transferred bytes, grouped as asked for.", docs: "The reply nests one level for each word of `grouping`, in its order: `domain|year` gives years within domains. The innermost values are bytes. All traffic but web traffic is recorded without a domain and stands under `UNKNOWN`. Distributed accounts are covered as well. How far back the records go depends on `interval`: see `get_retention_periods`.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/query/", params: &[
        Param { name: "grouping", rust: "grouping", ty: &Type::List(&Type::Values(&[Allowed { text: "domain", doc: "" }, Allowed { text: "protocol", doc: "" }, Allowed { text: "year", doc: "" }, Allowed { text: "year_month", doc: "" }, Allowed { text: "year_month_day", doc: "" }, Allowed { text: "year_month_day_hour", doc: "" }, Allowed { text: "year_month_day_hour_minute", doc: "" }])), doc: "How to nest the report: one to three words out of `domain`, `protocol` and at most one span of time. The spans, finest first, are `year_month_day_hour_minute`, `year_month_day_hour`, `year_month_day`, `year_month` and `year`.", example: "[\"domain\",\"protocol\",\"year\"]", required: true, wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Only these domains; `UNKNOWN` is the traffic without a domain. Left out, all.", example: "[\"example.com\"]", format: "domain", wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "end", rust: "end", ty: &Type::Timestamp, doc: "Until when, in seconds since the Unix epoch.", example: "1446664809", ..Param::EMPTY },
        Param { name: "interval", rust: "interval", ty: &TYPE_INTERVAL, doc: "Which records to use: `daily`, `hourly` or `5min`. `daily` when left out.", example: "\"daily\"", default: "\"daily\"", ..Param::EMPTY },
        Param { name: "protocols", rust: "protocols", ty: &Type::List(&Type::Values(&[Allowed { text: "http", doc: "" }, Allowed { text: "imap", doc: "" }, Allowed { text: "smtp", doc: "" }, Allowed { text: "pop3", doc: "" }, Allowed { text: "ftp", doc: "" }])), doc: "Only the traffic of these protocols. Left out, that of all.", example: "[\"http\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "start", rust: "start", ty: &Type::Timestamp, doc: "From when on, in seconds since the Unix epoch.", example: "1445664609", ..Param::EMPTY },
        Param { name: "timezone", rust: "timezone", ty: &Type::Text, doc: "Which zone days and hours are counted in, by its Olson name such as `America/Chicago`.", example: "\"America/Chicago\"", format: "timezone", ..Param::EMPTY },
    ], returns: &Type::Map(&TYPE_TRANSFER), returns_doc: "A map by the first word of `grouping`.", ..Function::EMPTY },
] };
static TYPE_INTERVAL: Type = Type::Values(&[Allowed { text: "daily", doc: "" }, Allowed { text: "hourly", doc: "" }, Allowed { text: "5min", doc: "" }]);
static TYPE_TRANSFER: Type = Type::OneOf(&[Alternative { name: "Bytes", ty: &Type::Integer, has: "" }, Alternative { name: "ByNext", ty: &Type::Map(&TYPE_TRANSFER), has: "" }]);
