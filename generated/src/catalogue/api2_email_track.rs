// Made by cpanel-codegen from schema/api2/EmailTrack.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "EmailTrack", rust: "email_track", summary: "Looks up the delivery of mail that the account sent or received.", docs: "", functions: &[
    Function { name: "search", rust: "search", summary: "Searches the records of mail deliveries.", docs: "The server keeps the records for only a few days. `overflowed` in the metadata of the reply says whether there were too many rows to return all.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-emailtrack/cpanel-api-2-functions-emailtrack-search/", params: &[
        Param { name: "success", rust: "success", ty: &Type::Flag, doc: "Whether to list delivered mail. By default, the server decides.", example: "true", ..Param::EMPTY },
        Param { name: "defer", rust: "defer", ty: &Type::Flag, doc: "Whether to list mail that is deferred to a later attempt. By default, the server decides.", example: "false", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "type", ty: &Type::Text, doc: "Result of the delivery, such as `success`, `defer` or `failure`.", ..Member::EMPTY },
        Member { name: "msgid", ty: &Type::Text, doc: "ID of the message in the mail server.", ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Account that sent the message.", facts: Facts(&[Fact::Example("\"sender\"")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain that sent the message.", facts: Facts(&[Fact::Example("\"example.com\""), Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "email", ty: &Type::Text, doc: "Address of the sender.", ..Member::EMPTY },
        Member { name: "sender", ty: &Type::Text, doc: "Address of the sender in the envelope.", ..Member::EMPTY },
        Member { name: "senderhost", ty: &Type::Text, doc: "Host that submitted the message.", facts: Facts(&[Fact::Example("\"hostname.example.com\"")]), ..Member::EMPTY },
        Member { name: "senderip", ty: &Type::Text, doc: "IP address of the host that submitted the message.", ..Member::EMPTY },
        Member { name: "senderauth", ty: &Type::Text, doc: "Method by which the sender logged in.", ..Member::EMPTY },
        Member { name: "recipient", ty: &Type::Text, doc: "Address that the message was sent to.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
        Member { name: "deliveredto", ty: &Type::Text, doc: "Address that the message was finally delivered to.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
        Member { name: "deliveryuser", ty: &Type::Text, doc: "Account that the message was delivered to.", facts: Facts(&[Fact::Example("\"postmaster\"")]), ..Member::EMPTY },
        Member { name: "deliverydomain", ty: &Type::Text, doc: "Domain that the message was delivered to.", ..Member::EMPTY },
        Member { name: "host", ty: &Type::Text, doc: "Mail server that accepted the message.", ..Member::EMPTY },
        Member { name: "ip", ty: &Type::Text, doc: "IP address of the mail server that accepted the message.", facts: Facts(&[Fact::Example("\"192.168.0.1\"")]), ..Member::EMPTY },
        Member { name: "transport", ty: &Type::Text, doc: "Transport of the mail server.", facts: Facts(&[Fact::Example("\"Exim\"")]), ..Member::EMPTY },
        Member { name: "transport_is_remote", ty: &Type::Flag, doc: "Whether the message left this server.", ..Member::EMPTY },
        Member { name: "router", ty: &Type::Text, doc: "Router of the mail server.", ..Member::EMPTY },
        Member { name: "size", ty: &Type::Integer, doc: "Size of the message in bytes.", ..Member::EMPTY },
        Member { name: "spamscore", ty: &Type::Text, doc: "Score of the spam filter.", ..Member::EMPTY },
        Member { name: "message", ty: &Type::Text, doc: "Answer of the receiving side.", ..Member::EMPTY },
        Member { name: "sendunixtime", ty: &Type::Timestamp, doc: "Time when the message was submitted.", ..Member::EMPTY },
        Member { name: "actionunixtime", ty: &Type::Timestamp, doc: "Time of the delivery attempt.", ..Member::EMPTY },
        Member { name: "actiontime", ty: &Type::Text, doc: "Time of the delivery attempt as text, with date and time of day.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailSend")]), ..Function::EMPTY },
    Function { name: "stats", rust: "stats", summary: "Counts the mail that the account sent, by result of the delivery.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-emailtrack/cpanel-api-2-functions-emailtrack-stats/", returns: &Type::Record(&[
        Member { name: "TOTALSIZE", ty: &Type::Integer, doc: "Size of all mail in bytes.", ..Member::EMPTY },
        Member { name: "SENDCOUNT", ty: &Type::Integer, doc: "Number of messages that were sent.", ..Member::EMPTY },
        Member { name: "SUCCESSCOUNT", ty: &Type::Integer, doc: "Number of messages that were delivered.", ..Member::EMPTY },
        Member { name: "DEFERCOUNT", ty: &Type::Integer, doc: "Number of messages that were deferred to a later attempt.", ..Member::EMPTY },
        Member { name: "FAILCOUNT", ty: &Type::Integer, doc: "Number of messages that failed.", ..Member::EMPTY },
        Member { name: "DEFERFAILCOUNT", ty: &Type::Integer, doc: "Number of messages that were deferred or failed.", ..Member::EMPTY },
        Member { name: "INPROGRESSCOUNT", ty: &Type::Integer, doc: "Number of messages that are still being delivered.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "trace", rust: "trace", summary: "Traces the route of mail to an address.", docs: "The function does not send mail.", effect: Effect::Read, replaced_by: &["uapi/Email::trace_delivery"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-emailtrack/cpanel-api-2-functions-emailtrack-trace/", params: &[
        Param { name: "address", rust: "address", ty: &Type::Text, doc: "Address whose route is traced.", example: "\"president@whitehouse.gov\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "startaddress", ty: &Type::Text, doc: "Address that was traced.", facts: Facts(&[Fact::Example("\"president@whitehouse.gov\"")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
] };
