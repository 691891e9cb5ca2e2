// Made by cpanel-codegen from schema/api2/Email.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Email", rust: "email", summary: "Manages mailboxes, forwarders, filters, mail routing and mail archiving.", docs: "These functions manage the mail of the account's domains, in the older form.\n\n- Mailboxes: `addpop`, `passwdpop`, `editquota`, `delpop`, and `listpopswithdisk`, which lists them with their quotas and usage.\n- Forwarders: `addforward`, `delforward`, `listforwards`; for whole domains `adddomainforward` and `listdomainforwards`;\n  for addresses that do not exist `setdefaultaddress` and `listdefaultaddresses`.\n- Filters: `storefilter`, `loadfilter`, `filterlist`, `tracefilter`, `deletefilter`.\n- Routing: `listmxs`, `addmx`, `changemx`, `delmx`, and `setmxcheck`, which sets whether mail is delivered on this server. Most functions take the local part in `email` and the domain in `domain`, but `delforward` and `fetchautoresponder` take the full address. In lists of forwarders, `dest` is the forwarded address and `forward` is the target. Lists contain a row for the mailbox of the account itself, whose address is the account name. Quotas are in MB, and 0 means no quota. A few calls report a failure outside of the row; the client checks both. The module `Email` of UAPI has a successor for nearly every function.", functions: &[
    Function { name: "accountname", rust: "accountname", summary: "Turns a mailbox address into its user name or back.", effect: Effect::Read, replaced_by: &["uapi/Email::account_name"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-accountname/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "An address, which gives its name, or a bare name, which gives its address.", example: "\"user@example.com\"", ..Param::EMPTY },
        Param { name: "display", rust: "display", ty: &Type::Text, doc: "Sent without `account`, even empty, returns a fixed text that means the mail of the whole account.", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "account", ty: &Type::Text, doc: "The counterpart of what was asked for.", facts: Facts(&[Fact::Example("\"user\"")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "adddomainforward", rust: "adddomainforward", summary: "Forwards all mail of one domain to another.", docs: "Only mail for addresses that are neither mailboxes nor forwarders of their own is passed on.", replaced_by: &["uapi/Email::add_domain_forwarder"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-adddomainforward/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the account whose mail is passed on.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "destdomain", rust: "destdomain", ty: &Type::Text, doc: "Domain that it goes to; the local part stays.", example: "\"forwardtome.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::OneOf(&[Alternative { name: "Word", ty: &Type::Text, has: "" }, Alternative { name: "Entry", ty: &Type::Map(&Type::Dynamic), has: "" }, Alternative { name: "Several", ty: &Type::List(&Type::Dynamic), has: "" }])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "addforward", rust: "addforward", summary: "Creates a forwarder for one address.", docs: "An address may have several forwarders. `fwdopt` says what becomes of the mail, and each kind but `blackhole` needs the parameter that goes with it.", replaced_by: &["uapi/Email::add_forwarder"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-addforward/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the address.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Local part of the address, or the whole address.", example: "\"forwardme@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "fwdopt", rust: "fwdopt", ty: &TYPE_FORWARD_OPTION, doc: "What happens to the mail.", example: "\"fwd\"", required: true, ..Param::EMPTY },
        Param { name: "fwdemail", rust: "fwdemail", ty: &Type::Text, doc: "Address that the mail is forwarded to, with `fwd`.", example: "\"fwdtome@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "fwdsystem", rust: "fwdsystem", ty: &Type::Text, doc: "System user that the mail goes to, with `system`.", example: "\"user\"", facts: Facts(&[Fact::Format("username")]), ..Param::EMPTY },
        Param { name: "failmsgs", rust: "failmsgs", ty: &Type::Text, doc: "Text that the sender gets, with `fail`. By default, a text of the server.", example: "\"Nobody's home.\"", ..Param::EMPTY },
        Param { name: "pipefwd", rust: "pipefwd", ty: &Type::Text, doc: "Program that the mail is handed to, with `pipe`; relative to the home directory.", example: "\"script.pl\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "email", ty: &Type::Text, doc: "Full address that receives the mail.", facts: Facts(&[Fact::Example("\"fwd-test@example.com\"")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the address.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "forward", ty: &Type::Text, doc: "Where the mail goes: an address, a program, or an Exim directive.", facts: Facts(&[Fact::Example("\"dest@example.net\"")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "addmx", rust: "addmx", summary: "Creates an MX record.", docs: "Changes the DNS zone. Where an old record is named it is replaced. The new routing can keep or drop mail for the domain on this server.", replaced_by: &["uapi/Email::add_mx"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-addmx/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose mail is routed.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "exchange", rust: "exchange", ty: &Type::Text, doc: "Host name of the mail server.", example: "\"newmx.example.com\"", required: true, ..Param::EMPTY },
        Param { name: "preference", rust: "preference", ty: &Type::Integer, doc: "Priority; the lowest number is tried first.", example: "15", required: true, ..Param::EMPTY },
        Param { name: "oldexchange", rust: "oldexchange", ty: &Type::Text, doc: "Host name in the record to replace.", example: "\"mail\"", ..Param::EMPTY },
        Param { name: "oldpreference", rust: "oldpreference", ty: &Type::Integer, doc: "Priority in the record to replace.", example: "5", ..Param::EMPTY },
        Param { name: "alwaysaccept", rust: "alwaysaccept", ty: &TYPE_MAIL_ROUTING, doc: "Whether this server takes mail for the domain. By default, it is not changed.", example: "\"auto\"", ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &TYPE_MX_CHANGE, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "addpop", rust: "addpop", summary: "Creates a mailbox.", docs: "Fails if the address exists, the password is weak or the plan allows no more mailboxes.", replaced_by: &["uapi/Email::add_pop"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-addpop/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the new address.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Local part of the new address.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password of the mailbox; as strong as the server asks for.", example: "\"12345luggage\"", secret: true, required: true, ..Param::EMPTY },
        Param { name: "quota", rust: "quota", ty: &Type::Integer, doc: "Largest size in megabytes, 0 for no limit.", example: "500", facts: Facts(&[Fact::Default("250")]), ..Param::EMPTY },
        Param { name: "send_welcome_email", rust: "send_welcome_email", ty: &Type::Flag, doc: "Whether an email with instructions for mail programs is sent to the mailbox. Off by default.", example: "true", ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DONE, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "browseboxes", rust: "browseboxes", summary: "Lists the directories and files of a mail directory.", effect: Effect::Read, replaced_by: &["uapi/Email::browse_mailbox"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-browseboxes/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox to look into. By default, the mail directory of the account.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory in it. By default, the top.", example: "\"maildir\"", ..Param::EMPTY },
        Param { name: "showdotfiles", rust: "showdotfiles", ty: &Type::Flag, doc: "Whether names that begin with a dot are listed; mail folders do. Off by default.", example: "false", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "file", ty: &Type::Text, always: true, doc: "Name of the entry.", facts: Facts(&[Fact::Example("\"archive\"")]), ..Member::EMPTY },
        Member { name: "fullpath", ty: &Type::Text, doc: "Absolute path of the entry.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Absolute path of the directory that it is in.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "relpath", ty: &Type::Text, doc: "Path below the mail directory.", facts: Facts(&[Fact::Example("\"/archive\"")]), ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "dir", doc: "" }, Allowed { text: "file", doc: "" }]), doc: "Whether it is a directory or a file.", ..Member::EMPTY },
        Member { name: "isleaf", ty: &Type::Flag, doc: "Whether it is empty.", ..Member::EMPTY },
        Member { name: "ismailbox", ty: &Type::Flag, doc: "Whether it is a mail folder.", ..Member::EMPTY },
        Member { name: "depth", ty: &Type::Integer, doc: "How many levels down it is.", ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "Time of the last change.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "changemx", rust: "changemx", summary: "Changes an MX record.", docs: "Changes the DNS zone. The record is found by its old host name and priority.", replaced_by: &["uapi/Email::change_mx"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-changemx/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose mail is routed.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "exchange", rust: "exchange", ty: &Type::Text, doc: "New host name of the mail server.", example: "\"mail.example.com\"", required: true, ..Param::EMPTY },
        Param { name: "preference", rust: "preference", ty: &Type::Integer, doc: "New priority; the lowest number is tried first.", example: "15", required: true, ..Param::EMPTY },
        Param { name: "oldexchange", rust: "oldexchange", ty: &Type::Text, doc: "Host name in the record as it is.", example: "\"mail.example.com\"", required: true, ..Param::EMPTY },
        Param { name: "oldpreference", rust: "oldpreference", ty: &Type::Integer, doc: "Priority in the record as it is.", example: "5", required: true, ..Param::EMPTY },
        Param { name: "alwaysaccept", rust: "alwaysaccept", ty: &TYPE_MAIL_ROUTING, doc: "Whether this server takes mail for the domain. By default, it is not changed.", example: "\"auto\"", ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &TYPE_MX_CHANGE, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "checkmaindiscard", rust: "checkmaindiscard", summary: "Returns whether mail for unknown addresses of a domain is discarded.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-checkmaindiscard/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the question is about.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "status", ty: &Type::Flag, doc: "Whether it is thrown away; otherwise it is passed on or handed to a program.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "clearpopcache", rust: "clearpopcache", summary: "Rebuilds the cache file of a mailbox.", docs: "Helps where the lists show a wrong size.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-clearpopcache/", params: &[
        Param { name: "username", rust: "username", ty: &Type::Text, doc: "Name of the mailbox.", example: "\"user\"", required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "status", text: &[] }), returns: &Type::Record(&[
        Member { name: "status", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "deletefilter", rust: "deletefilter", summary: "Deletes a mail filter.", docs: "Cannot be undone.", destructive: true, replaced_by: &["uapi/Email::delete_filter"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-deletefilter/", params: &[
        Param { name: "filtername", rust: "filtername", ty: &Type::Text, doc: "Filter to delete.", example: "\"coffee\"", required: true, ..Param::EMPTY },
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox that it belongs to. By default, the filters of the whole account.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "filtername", ty: &Type::Text, doc: "Filter that was asked for.", facts: Facts(&[Fact::Example("\"coffee\"")]), ..Member::EMPTY },
        Member { name: "deleted", ty: &Type::Flag, doc: "Whether it existed and is gone.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "delforward", rust: "delforward", summary: "Deletes a forwarder of an address.", docs: "Other forwarders of the address stay.", destructive: true, replaced_by: &["uapi/Email::delete_forwarder"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-delforward/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Full address that receives the mail.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "emaildest", rust: "emaildest", ty: &Type::Text, doc: "Address that the forwarder leads to.", example: "\"fwdtome@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &Type::List(&Type::Record(&[
        Member { name: "status", ty: &Type::Flag, doc: "Whether it was deleted.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "The result, or why it failed.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "delmx", rust: "delmx", summary: "Deletes an MX record.", docs: "Changes the DNS zone. Without any record mail for the domain is lost.", destructive: true, replaced_by: &["uapi/Email::delete_mx"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-delmx/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose mail is routed.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "exchange", rust: "exchange", ty: &Type::Text, doc: "Host name in the record.", example: "\"mail.example.com\"", required: true, ..Param::EMPTY },
        Param { name: "preference", rust: "preference", ty: &Type::Integer, doc: "Priority in the record.", example: "5", required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &TYPE_MX_CHANGE, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "delpop", rust: "delpop", summary: "Deletes a mailbox with all its mail.", docs: "Cannot be undone.", destructive: true, replaced_by: &["uapi/Email::delete_pop"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-delpop/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the address.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Local part of the address.", example: "\"user\"", required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &Type::Record(&[
        Member { name: "result", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Why it failed, or `OK`.", facts: Facts(&[Fact::Example("\"OK\"")]), ..Member::EMPTY },
        Member { name: "rawout", ty: &Type::Text, doc: "What the deletion printed, often line breaks alone.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "disablefilter", rust: "disablefilter", summary: "Disables a mail filter.", docs: "The filter is kept and comes back with `enablefilter`.", replaced_by: &["uapi/Email::disable_filter"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-disablefilter/", params: &[
        Param { name: "filtername", rust: "filtername", ty: &Type::Text, doc: "Filter to disable.", example: "\"coffee\"", required: true, ..Param::EMPTY },
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox that it belongs to. By default, the filters of the whole account.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
    ], returns: &TYPE_FILTER_CHANGE, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "editquota", rust: "editquota", summary: "Changes the quota of a mailbox.", docs: "A size below what is used stops further mail.", replaced_by: &["uapi/Email::edit_pop_quota"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-editquota/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the address.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Local part of the address.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "quota", rust: "quota", ty: &Type::Integer, doc: "New size in megabytes, 0 for no limit.", example: "500", required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DONE, ..Function::EMPTY },
    Function { name: "enablefilter", rust: "enablefilter", summary: "Enables a mail filter again.", replaced_by: &["uapi/Email::enable_filter"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-enablefilter/", params: &[
        Param { name: "filtername", rust: "filtername", ty: &Type::Text, doc: "Filter to enable.", example: "\"coffee\"", required: true, ..Param::EMPTY },
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox that it belongs to. By default, the filters of the whole account.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
    ], returns: &TYPE_FILTER_CHANGE, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "fetchautoresponder", rust: "fetchautoresponder", summary: "Reads the automatic reply of an address.", docs: "If there is none, hardly more than the character set is sent.", effect: Effect::Read, replaced_by: &["uapi/Email::get_auto_responder"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-fetchautoresponder/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Whole address.", example: "\"bob@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "from", ty: &Type::Text, doc: "Sender name of the answer.", ..Member::EMPTY },
        Member { name: "subject", ty: &Type::Text, doc: "Subject of the answer.", ..Member::EMPTY },
        Member { name: "body", ty: &Type::Text, doc: "Text of the answer.", ..Member::EMPTY },
        Member { name: "charset", ty: &Type::Text, doc: "Character set of the texts.", facts: Facts(&[Fact::Example("\"utf-8\"")]), ..Member::EMPTY },
        Member { name: "is_html", ty: &Type::Flag, doc: "Whether the text is HTML.", ..Member::EMPTY },
        Member { name: "interval", ty: &Type::Number, doc: "Hours until the same sender is answered again.", ..Member::EMPTY },
        Member { name: "start", ty: &Type::Timestamp, doc: "When answering begins; nothing if it has begun at once.", ..Member::EMPTY },
        Member { name: "stop", ty: &Type::Timestamp, doc: "When answering ends; nothing if it does not.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "fetchcharmaps", rust: "fetchcharmaps", summary: "Lists the character sets that the server supports.", effect: Effect::Read, replaced_by: &["uapi/Email::get_charsets"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-fetchcharmaps/", returns: &Type::List(&Type::Record(&[
        Member { name: "map", ty: &Type::Text, always: true, doc: "Name of a character set.", facts: Facts(&[Fact::Example("\"utf-8\"")]), ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "filteractions", rust: "filteractions", summary: "Lists what a mail filter does.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-filteractions/", returns: &Type::List(&TYPE_FILTER_ACTION), ..Function::EMPTY },
    Function { name: "filterlist", rust: "filterlist", summary: "Lists mail filters with their rules and actions.", effect: Effect::Read, replaced_by: &["uapi/Email::list_filters"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-filterlist/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox, or name of the account. By default, the filters of the whole account.", example: "\"user@example.com\"", ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_FILTER), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "filtername", rust: "filtername", summary: "Suggests a name for a new mail filter.", docs: "Counts the filters that exist, so the name is free as long as they were all named this way.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-filtername/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox that the filter is for. By default, the whole account.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "filtername", rust: "filtername", ty: &Type::Text, doc: "Answer for the first filter of all.", example: "\"Rule 1\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::OneOf(&[Alternative { name: "Entry", ty: &Type::Record(&[
        Member { name: "filtername", ty: &Type::Text, doc: "The name that is free.", facts: Facts(&[Fact::Example("\"Rule 4\"")]), ..Member::EMPTY },
    ]), has: "" }, Alternative { name: "Word", ty: &Type::Text, has: "" }, Alternative { name: "Several", ty: &Type::List(&Type::Dynamic), has: "" }])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "filterrules", rust: "filterrules", summary: "Lists the conditions of a mail filter.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-filterrules/", returns: &Type::List(&TYPE_FILTER_RULE), ..Function::EMPTY },
    Function { name: "get_archiving_configuration", rust: "get_archiving_configuration", summary: "Lists the settings of mail archiving of the domains.", docs: "Wrong parameters give no error but the whole list.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_archiving_configuration/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to return. By default, all.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Only domains that match this pattern. By default, all of them.", example: "\"addon\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain of this row.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "diskused", ty: &Type::Number, doc: "Size of its archives in megabytes.", facts: Facts(&[Fact::Example("135")]), ..Member::EMPTY },
        Member { name: "has_archive", ty: &Type::Flag, doc: "Whether it has any archive.", ..Member::EMPTY },
        Member { name: "archive_incoming", ty: &Type::Flag, doc: "Whether incoming mail is kept.", ..Member::EMPTY },
        Member { name: "archive_incoming_retain_days", ty: &Type::Text, doc: "For how many days incoming mail is kept.", facts: Facts(&[Fact::Example("\"21\"")]), ..Member::EMPTY },
        Member { name: "archive_outgoing", ty: &Type::Flag, doc: "Whether outgoing mail is kept.", ..Member::EMPTY },
        Member { name: "archive_outgoing_retain_days", ty: &Type::Text, doc: "For how many days outgoing mail is kept.", facts: Facts(&[Fact::Example("\"7\"")]), ..Member::EMPTY },
        Member { name: "archive_mailman", ty: &Type::Flag, doc: "Whether mail of mailing lists is kept.", ..Member::EMPTY },
        Member { name: "archive_mailman_retain_days", ty: &Type::Text, doc: "For how many days mail of mailing lists is kept.", facts: Facts(&[Fact::Example("\"14\"")]), ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "get_archiving_default_configuration", rust: "get_archiving_default_configuration", summary: "Lists the default settings of mail archiving for new domains.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_archiving_default_configuration/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose default is read. By default, that of the account.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "direction", ty: &TYPE_ARCHIVE_DIRECTION, doc: "Which mail the row is about.", ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether it is kept.", ..Member::EMPTY },
        Member { name: "retention_period", ty: &Type::Text, doc: "For how many days it is kept.", facts: Facts(&[Fact::Example("\"14\"")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "get_archiving_types", rust: "get_archiving_types", summary: "Lists the kinds of mail that can be archived.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_archiving_types/", returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "get_default_email_quota", rust: "get_default_email_quota", summary: "Returns the default quota of new mailboxes.", effect: Effect::Read, replaced_by: &["uapi/Email::get_default_email_quota"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_default_email_quota/", returns: &Type::Record(&[
        Member { name: "get_default_email_quota", ty: &Type::Limit, doc: "The size, in megabytes by the sample. The UAPI function of this name counts bytes today, so newer servers may do so here too.", facts: Facts(&[Fact::Example("256")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_default_email_quota_mib", rust: "get_default_email_quota_mib", summary: "Returns the default quota of new mailboxes in MiB.", effect: Effect::Read, replaced_by: &["uapi/Email::get_default_email_quota_mib"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_default_email_quota_mib/", returns: &Type::Record(&[
        Member { name: "get_default_email_quota_mib", ty: &Type::Limit, doc: "The size in mebibytes.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_email_signing", rust: "get_email_signing", summary: "Returns whether outgoing mail is signed with DKIM.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_email_signing/", returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "get_max_email_quota", rust: "get_max_email_quota", summary: "Returns the maximum quota of a mailbox.", effect: Effect::Read, replaced_by: &["uapi/Email::get_max_email_quota", "uapi/Email::get_max_email_quota_mib"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_max_email_quota/", returns: &Type::Record(&[
        Member { name: "get_max_email_quota", ty: &Type::Limit, doc: "The size in megabytes.", facts: Facts(&[Fact::Example("2048")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_max_email_quota_mib", rust: "get_max_email_quota_mib", summary: "Returns the maximum quota of a mailbox in MiB.", effect: Effect::Read, replaced_by: &["uapi/Email::get_max_email_quota_mib"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_max_email_quota_mib/", returns: &Type::Record(&[
        Member { name: "get_max_email_quota_mib", ty: &Type::Limit, doc: "The size in mebibytes.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "getabsbrowsedir", rust: "getabsbrowsedir", summary: "Returns the absolute path of a mail directory.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-getabsbrowsedir/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox to ask about. By default, the account.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory in it. By default, the top.", example: "\"maildir\"", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "absdir", ty: &Type::Text, doc: "Where it lies on the server.", facts: Facts(&[Fact::Example("\"/home/example/mail/example.com/user\""), Fact::Format("path")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "getalwaysaccept", rust: "getalwaysaccept", summary: "Returns the setting whether this server accepts mail for a domain.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-getalwaysaccept/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the question is about. By default, all of them.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_ROUTING_ROW), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "getdiskusage", rust: "getdiskusage", summary: "Returns how much space a mailbox uses.", docs: "Name the mailbox by `user`. Asked by `login` instead, a server was seen to answer with nulls and to call that a success.", effect: Effect::Read, replaced_by: &["uapi/Email::get_disk_usage"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-getdiskusage/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the address.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Local part of the address.", example: "\"user\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "diskused", ty: &Type::Number, doc: "Size of the mail in megabytes.", facts: Facts(&[Fact::Example("399.6")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the address.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Local part of the address.", facts: Facts(&[Fact::Example("\"user\"")]), ..Member::EMPTY },
        Member { name: "login", ty: &Type::Text, doc: "Name to log in with, with or without the domain.", facts: Facts(&[Fact::Example("\"user\"")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "getmxcheck", rust: "getmxcheck", summary: "Returns whether this server accepts mail for a domain.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-getmxcheck/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the question is about. By default, all of them.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_ROUTING_ROW), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "has_delegated_mailman_lists", rust: "has_delegated_mailman_lists", summary: "Returns whether an address administers a mailing list.", effect: Effect::Read, replaced_by: &["uapi/Email::has_delegated_mailman_lists"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-has_delegated_mailman_lists/", params: &[
        Param { name: "delegate", rust: "delegate", ty: &Type::Text, doc: "Address to ask about.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::OneOf(&[Alternative { name: "Answer", ty: &Type::Flag, has: "" }, Alternative { name: "Entry", ty: &Type::Map(&Type::Dynamic), has: "" }, Alternative { name: "Several", ty: &Type::List(&Type::Dynamic), has: "" }])), returns_doc: "One value: whether the address administers any list.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "list_system_filter_info", rust: "list_system_filter_info", summary: "Returns the name of the file with the account's filters.", effect: Effect::Read, replaced_by: &["uapi/Email::list_system_filter_info"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-list_system_filter_info/", returns: &Type::Record(&[
        Member { name: "filter_info", ty: &Type::Text, doc: "Name of the compressed file.", facts: Facts(&[Fact::Example("\"filter_info.user.yaml.gz\"")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "listaliasbackups", rust: "listaliasbackups", summary: "Lists the domains that have forwarders or a default address.", docs: "They are those that a backup of the forwarders can be made of.", effect: Effect::Read, replaced_by: &["uapi/Email::list_forwarders_backups"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listaliasbackups/", returns: &Type::List(&TYPE_DOMAIN_ROW), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listautoresponders", rust: "listautoresponders", summary: "Lists the addresses with an automatic reply.", effect: Effect::Read, replaced_by: &["uapi/Email::list_auto_responders"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listautoresponders/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose addresses are listed.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "A pattern. Only matching addresses are listed. By default, all are.", example: "\"vacation\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "email", ty: &Type::Text, always: true, doc: "Address that answers.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "subject", ty: &Type::Text, doc: "Subject of its answer.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listdefaultaddresses", rust: "listdefaultaddresses", summary: "Returns what happens to mail for unknown addresses of a domain.", effect: Effect::Read, replaced_by: &["uapi/Email::list_default_address"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listdefaultaddresses/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the question is about.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Name of the account that owns it. By default, the calling account.", example: "\"example\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain of this row.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "defaultaddress", ty: &Type::Text, doc: "An address, a program, or an Exim directive such as `:fail: No Such User Here`, which may be quoted.", facts: Facts(&[Fact::Example("\"catchall@example.com\"")]), ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "listdomainforwards", rust: "listdomainforwards", summary: "Lists the domains whose mail is forwarded to another.", effect: Effect::Read, replaced_by: &["uapi/Email::list_domain_forwarders"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listdomainforwards/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to return. By default, all.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "dest", ty: &Type::Text, always: true, doc: "Domain that receives the mail.", facts: Facts(&[Fact::Example("\"example.com\""), Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "forward", ty: &Type::Text, always: true, doc: "Domain that it is sent to.", facts: Facts(&[Fact::Example("\"forwardtome.com\""), Fact::Format("domain")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listfilterbackups", rust: "listfilterbackups", summary: "Lists the domains that have filters of their own.", effect: Effect::Read, replaced_by: &["uapi/Email::list_filters_backups"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listfilterbackups/", returns: &Type::List(&TYPE_DOMAIN_ROW), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listfilters", rust: "listfilters", summary: "Lists the filters in the old form, from the `.filter` file of the account.", effect: Effect::Read, replaced_by: &["uapi/Email::list_filters"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listfilters/", returns: &Type::List(&TYPE_FILTER), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listforwards", rust: "listforwards", summary: "Lists the forwarders.", effect: Effect::Read, replaced_by: &["uapi/Email::list_forwarders"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listforwards/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Only addresses of this domain. By default, all of them.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "A pattern. Only matching addresses are listed. By default, all are.", example: "\"user\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "dest", ty: &Type::Text, always: true, doc: "Address that receives the mail.", facts: Facts(&[Fact::Example("\"userforward@example.com\"")]), ..Member::EMPTY },
        Member { name: "forward", ty: &Type::Text, doc: "Where it goes: an address, a program, or an Exim directive such as `:fail:`.", facts: Facts(&[Fact::Example("\"fwdtome@example.com\"")]), ..Member::EMPTY },
        Member { name: "html_dest", ty: &Type::Text, doc: "The incoming address, escaped for HTML.", ..Member::EMPTY },
        Member { name: "html_forward", ty: &Type::Text, doc: "The target, escaped for HTML.", ..Member::EMPTY },
        Member { name: "uri_dest", ty: &Type::Text, doc: "The incoming address, encoded for an address line.", facts: Facts(&[Fact::Example("\"userforward%40example.com\"")]), ..Member::EMPTY },
        Member { name: "uri_forward", ty: &Type::Text, doc: "The target, encoded for an address line.", facts: Facts(&[Fact::Example("\"fwdtome%40example.com\"")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listlists", rust: "listlists", summary: "Lists the mailing lists.", effect: Effect::Read, replaced_by: &["uapi/Email::list_lists"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listlists/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Only lists of this domain. By default, all of them.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "A pattern. Only matching addresses are listed. By default, all are.", example: "\"list\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "list", ty: &Type::Text, always: true, doc: "Address of the mailing list.", facts: Facts(&[Fact::Example("\"list@example.com\""), Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "listid", ty: &Type::Text, doc: "Name with the domain after an underscore.", facts: Facts(&[Fact::Example("\"list_example.com\"")]), ..Member::EMPTY },
        Member { name: "desthost", ty: &Type::Text, doc: "Host that handles its mail.", facts: Facts(&[Fact::Example("\"mail.example.com\"")]), ..Member::EMPTY },
        Member { name: "diskused", ty: &Type::Integer, doc: "Space that it takes, in bytes.", facts: Facts(&[Fact::Example("21542")]), ..Member::EMPTY },
        Member { name: "humandiskused", ty: &Type::Text, doc: "The same for people; has a no-break space before the unit.", ..Member::EMPTY },
        Member { name: "accesstype", ty: &Type::Values(&[Allowed { text: "private", doc: "" }, Allowed { text: "public", doc: "" }]), doc: "Who may see and join it.", ..Member::EMPTY },
        Member { name: "advertised", ty: &Type::Flag, doc: "Whether the public overview shows it.", ..Member::EMPTY },
        Member { name: "archive_private", ty: &Type::Flag, doc: "Whether only members may read its archive.", ..Member::EMPTY },
        Member { name: "listadmin", ty: &Type::Text, doc: "Addresses of those who administer it, with commas between.", facts: Facts(&[Fact::Example("\"admin@example.com,admin2@example.com\"")]), ..Member::EMPTY },
        Member { name: "subscribe_policy", ty: &Type::Text, doc: "Who has to agree to a new member, as a number from 1 to 3.", facts: Facts(&[Fact::Example("\"1\"")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listmaildomains", rust: "listmaildomains", summary: "Lists the domains that accept mail.", effect: Effect::Read, replaced_by: &["uapi/Email::list_mail_domains"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listmaildomains/", params: &[
        Param { name: "skipmain", rust: "skipmain", ty: &Type::Flag, doc: "Whether the main domain is left out. By default, it is listed.", example: "false", ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_DOMAIN_ROW), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listmx", rust: "listmx", summary: "Lists the MX records with the mail routing.", effect: Effect::Read, replaced_by: &["uapi/Email::list_mxs"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listmx/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Name of the account whose domains are looked at.", example: "\"user\"", facts: Facts(&[Fact::Format("username")]), required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to return. By default, all.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_MX_LIST), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listmxs", rust: "listmxs", summary: "Lists the MX records with the mail routing.", effect: Effect::Read, replaced_by: &["uapi/Email::list_mxs"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listmxs/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Name of the account whose domains are looked at. By default, the calling account.", example: "\"user\"", facts: Facts(&[Fact::Format("username")]), ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to return. By default, all.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_MX_LIST), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listpops", rust: "listpops", summary: "Lists the mailboxes.", effect: Effect::Read, replaced_by: &["uapi/Email::list_pops"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listpops/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "A pattern. Only matching addresses are listed. By default, all are.", example: "\"user\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_MAILBOX), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listpopssingle", rust: "listpopssingle", summary: "Lists the mailboxes and their suspensions.", effect: Effect::Read, replaced_by: &["uapi/Email::list_pops"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listpopssingle/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "A pattern. Only matching addresses are listed. By default, all are.", example: "\"user\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_MAILBOX), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listpopswithdisk", rust: "listpopswithdisk", summary: "Lists the mailboxes with their quotas and usage.", effect: Effect::Read, replaced_by: &["uapi/Email::list_pops_with_disk"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listpopswithdisk/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Only mailboxes of this domain. By default, all of them.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "nearquotaonly", rust: "nearquotaonly", ty: &Type::Flag, doc: "Only mailboxes that are nearly full. By default, all of them.", example: "false", ..Param::EMPTY },
        Param { name: "no_validate", rust: "no_validate", ty: &Type::Flag, doc: "Spares the look whether each mailbox still exists, which is faster. By default, it looks.", example: "false", ..Param::EMPTY },
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "A pattern. Only matching addresses are listed. By default, all are.", example: "\"user\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "email", ty: &Type::Text, always: true, doc: "Address of the mailbox, or the name of the account for its own.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
        Member { name: "login", ty: &Type::Text, doc: "Name to log in with.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Local part of the address.", facts: Facts(&[Fact::Example("\"user\"")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the address.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "diskquota", ty: &Type::Limit, always: true, doc: "Largest size in megabytes.", facts: Facts(&[Fact::Example("500")]), ..Member::EMPTY },
        Member { name: "diskused", ty: &Type::Number, always: true, doc: "Size in megabytes.", ..Member::EMPTY },
        Member { name: "diskusedpercent", ty: &Type::Number, doc: "How full it is, in percent.", ..Member::EMPTY },
        Member { name: "diskusedpercent20", ty: &Type::Number, doc: "The same in steps of 20.", ..Member::EMPTY },
        Member { name: "diskusedpercent_float", ty: &Type::Number, doc: "The same before it was rounded.", ..Member::EMPTY },
        Member { name: "_diskquota", ty: &Type::Limit, doc: "Largest size in bytes; nothing or 0 if there is no limit.", ..Member::EMPTY },
        Member { name: "_diskused", ty: &Type::Integer, doc: "Size in bytes.", ..Member::EMPTY },
        Member { name: "humandiskquota", ty: &Type::Text, doc: "Largest size for people; `None` if there is no limit.", facts: Facts(&[Fact::Example("\"None\"")]), ..Member::EMPTY },
        Member { name: "humandiskused", ty: &Type::Text, doc: "Size for people; `None` if it is empty.", facts: Facts(&[Fact::Example("\"None\"")]), ..Member::EMPTY },
        Member { name: "txtdiskquota", ty: &Type::Limit, doc: "The same as `diskquota`.", ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "When the mailbox changed last.", ..Member::EMPTY },
        Member { name: "suspended_incoming", ty: &Type::Flag, doc: "Whether it takes no more mail.", ..Member::EMPTY },
        Member { name: "suspended_login", ty: &Type::Flag, doc: "Whether logging in to it is disabled.", ..Member::EMPTY },
        Member { name: "suspended_outgoing", ty: &Type::Flag, doc: "Whether it may not send.", ..Member::EMPTY },
        Member { name: "hold_outgoing", ty: &Type::Flag, doc: "Whether what it sends is held in the queue.", ..Member::EMPTY },
        Member { name: "has_suspended", ty: &Type::Flag, doc: "Whether any of these is so.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listpopswithimage", rust: "listpopswithimage", summary: "Lists the mailboxes, with an image for the account's own.", docs: "Made for pages; `listpops` says the same without HTML.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listpopswithimage/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "A pattern. Only matching addresses are listed. By default, all are.", example: "\"user\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "email", ty: &Type::Text, always: true, doc: "Address of the mailbox, or the name of the account for its own.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
        Member { name: "login", ty: &Type::Text, always: true, doc: "Name to log in with; for the mailbox of the account an HTML image.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "loadfilter", rust: "loadfilter", summary: "Reads one mail filter.", effect: Effect::Read, replaced_by: &["uapi/Email::get_filter"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-loadfilter/", params: &[
        Param { name: "filtername", rust: "filtername", ty: &Type::Text, doc: "Filter to read.", example: "\"coffee\"", required: true, ..Param::EMPTY },
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox, or name of the account. By default, the filters of the whole account.", example: "\"user\"", ..Param::EMPTY },
    ], returns: &TYPE_FILTER, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "passwdpop", rust: "passwdpop", summary: "Changes the password of a mailbox.", docs: "Fails if the password is weaker than the server asks for.", replaced_by: &["uapi/Email::passwd_pop"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-passwdpop/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the address.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Local part of the address.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password to set.", example: "\"12345luggage\"", secret: true, required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DONE, ..Function::EMPTY },
    Function { name: "reorderfilters", rust: "reorderfilters", summary: "Sets the order of the filters of a mailbox.", docs: "List all filters; their place in the list is the place that they get.", replaced_by: &["uapi/Email::reorder_filters"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-reorderfilters/", params: &[
        Param { name: "mailbox", rust: "mailbox", ty: &Type::Text, doc: "Mailbox whose filters are reordered.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "filter{n}", rust: "filters", ty: &Type::List(&Type::Text), doc: "Names of the filters, from the first to the last.", example: "[\"coffee\",\"cheesecloth\"]", required: true, wire: Wire::Numbered, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "ok", text: &[] }), returns: &Type::Record(&[
        Member { name: "ok", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "set_archiving_configuration", rust: "set_archiving_configuration", summary: "Changes the settings of mail archiving of domains.", docs: "Answers with a row for each domain and direction, so look at `status` in every row. Wrong parameters give no error.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-set_archiving_configuration/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains whose archiving is set.", example: "[\"example.com\",\"seconddomain.com\"]", required: true, wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "incoming", rust: "incoming", ty: &Type::Integer, doc: "For how many days incoming mail is kept. By default, it is not changed.", example: "14", ..Param::EMPTY },
        Param { name: "outgoing", rust: "outgoing", ty: &Type::Integer, doc: "For how many days outgoing mail is kept. By default, it is not changed.", example: "7", ..Param::EMPTY },
        Param { name: "mailman", rust: "mailman", ty: &Type::Integer, doc: "For how many days mail of mailing lists is kept. By default, it is not changed.", example: "21", ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_ARCHIVE_CHANGE), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "set_archiving_default_configuration", rust: "set_archiving_default_configuration", summary: "Changes the default settings of mail archiving for new domains.", docs: "A direction that is left out is switched off. Wrong parameters give no error, so look at `status` in every row.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-set_archiving_default_configuration/", params: &[
        Param { name: "incoming", rust: "incoming", ty: &Type::Integer, doc: "Number of days for which incoming mail is kept. -1 means that it is not kept.", example: "14", facts: Facts(&[Fact::Default("-1")]), ..Param::EMPTY },
        Param { name: "outgoing", rust: "outgoing", ty: &Type::Integer, doc: "Number of days for which outgoing mail is kept. -1 means that it is not kept.", example: "7", facts: Facts(&[Fact::Default("-1")]), ..Param::EMPTY },
        Param { name: "mailman", rust: "mailman", ty: &Type::Integer, doc: "Number of days for which mail of mailing lists is kept. -1 means that it is not kept.", example: "21", facts: Facts(&[Fact::Default("-1")]), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_ARCHIVE_CHANGE), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "set_email_signing", rust: "set_email_signing", summary: "Turns the signing of outgoing mail with DKIM on or off.", docs: "Receivers accept the signature only if the key is in the DNS.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-set_email_signing/", params: &[
        Param { name: "dkim", rust: "dkim", ty: &Type::Flag, doc: "Whether mail is to be signed.", example: "true", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "setalwaysaccept", rust: "setalwaysaccept", summary: "Sets whether this server accepts mail for a domain.", docs: "Does the same as `setmxcheck`.", replaced_by: &["uapi/Email::set_always_accept"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-setalwaysaccept/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose routing is set.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "mxcheck", rust: "mxcheck", ty: &TYPE_MAIL_ROUTING, doc: "What this server does with mail for it.", example: "\"auto\"", required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Name of the account that owns it. By default, the calling account.", example: "\"cpaneluser\"", facts: Facts(&[Fact::Format("username")]), ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &TYPE_MX_CHANGE, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "setdefaultaddress", rust: "setdefaultaddress", summary: "Sets what happens to mail for unknown addresses of a domain.", docs: "Replaces what was set before. Send only the parameter that goes with `fwdopt`: all that are sent end up in the rule. A server was seen to say success in the row and the failure beside it; the client takes that for the failure that it is.", replaced_by: &["uapi/Email::set_default_address"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-setdefaultaddress/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the unknown addresses.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "fwdopt", rust: "fwdopt", ty: &TYPE_FORWARD_OPTION, doc: "What happens to the mail.", example: "\"fwd\"", required: true, ..Param::EMPTY },
        Param { name: "fwdemail", rust: "fwdemail", ty: &Type::Text, doc: "Address that the mail is forwarded to, with `fwd`.", example: "\"catchall@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "failmsgs", rust: "failmsgs", ty: &Type::Text, doc: "Text that the sender gets, with `fail`.", example: "\"Nobody's home.\"", facts: Facts(&[Fact::Default("\"No such person at this address\"")]), ..Param::EMPTY },
        Param { name: "pipefwd", rust: "pipefwd", ty: &Type::Text, doc: "Program that the mail is handed to, with `pipe`; relative to the home directory.", example: "\"mailscript.pl\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::OneOf(&[Alternative { name: "Address", ty: &Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain that was set.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "dest", ty: &Type::Text, doc: "What its unknown addresses lead to now.", ..Member::EMPTY },
    ]), has: "" }, Alternative { name: "Word", ty: &Type::Text, has: "" }])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "setmxcheck", rust: "setmxcheck", summary: "Sets whether this server accepts mail for a domain.", docs: "Mail is lost where it is set to local while the MX records lead elsewhere.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-setmxcheck/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose routing is set.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "mxcheck", rust: "mxcheck", ty: &TYPE_MAIL_ROUTING, doc: "What this server does with mail for it.", example: "\"auto\"", required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &TYPE_MX_CHANGE, ..Function::EMPTY },
    Function { name: "storefilter", rust: "storefilter", summary: "Stores a mail filter, new or changed.", docs: "A filter of the same name is overwritten without asking. With `oldfiltername` it is renamed. Conditions and actions are counted apart; the parts of header lines end in a colon. Try it with `tracefilter`.", replaced_by: &["uapi/Email::store_filter"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-storefilter/", params: &[
        Param { name: "filtername", rust: "filtername", ty: &Type::Text, doc: "Name of the filter.", example: "\"coffee\"", required: true, ..Param::EMPTY },
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox that the filter is for. By default, the whole account.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "oldfiltername", rust: "oldfiltername", ty: &Type::Text, doc: "Name of the filter as it is, to rename it.", example: "\"pool\"", ..Param::EMPTY },
        Param { rust: "rules", ty: &Type::List(&Type::Record(&[
        Member { name: "part{n}", ty: &TYPE_FILTER_PART, always: true, doc: "Part of the mail that is looked at; other headers are named in the same way.", facts: Facts(&[Fact::Example("\"$header_subject:\"")]), ..Member::EMPTY },
        Member { name: "match{n}", ty: &TYPE_FILTER_MATCH, always: true, doc: "How the part is compared.", facts: Facts(&[Fact::Example("\"contains\"")]), ..Member::EMPTY },
        Member { name: "val{n}", ty: &Type::Text, always: true, doc: "What it is compared with.", facts: Facts(&[Fact::Example("\"curds\"")]), ..Member::EMPTY },
        Member { name: "opt{n}", ty: &TYPE_FILTER_JOIN, doc: "How the condition is joined with the next. By default, `and`.", facts: Facts(&[Fact::Example("\"or\"")]), ..Member::EMPTY },
    ])), doc: "The conditions.", required: true, wire: Wire::Family, ..Param::EMPTY },
        Param { rust: "actions", ty: &Type::List(&Type::Record(&[
        Member { name: "action{n}", ty: &TYPE_FILTER_ACTION_KIND, always: true, doc: "What happens to the mail.", facts: Facts(&[Fact::Example("\"deliver\"")]), ..Member::EMPTY },
        Member { name: "dest{n}", ty: &Type::Text, doc: "Address, folder, text or program of the action; `finish` needs none.", facts: Facts(&[Fact::Example("\"cheesecloth@example.com\"")]), ..Member::EMPTY },
    ])), doc: "What is done, in this order.", required: true, wire: Wire::Family, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "ok", text: &["result"] }), returns: &Type::Record(&[
        Member { name: "ok", ty: &Type::Flag, doc: "Whether it was stored.", ..Member::EMPTY },
        Member { name: "result", ty: &Type::Text, doc: "What happened in words.", facts: Facts(&[Fact::Example("\"Filter Saved.\"")]), ..Member::EMPTY },
        Member { name: "error", ty: &Type::Text, doc: "0 if there was no fault.", ..Member::EMPTY },
        Member { name: "account", ty: &Type::Text, doc: "Mailbox that the filter is for.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "tracefilter", rust: "tracefilter", summary: "Tests a mail filter without delivering mail.", docs: "Fails if the domain or mailbox has no filters at all.", effect: Effect::Read, replaced_by: &["uapi/Email::trace_filter"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-tracefilter/", params: &[
        Param { name: "filtername", rust: "filtername", ty: &Type::Text, doc: "Filter to try.", example: "\"coffee\"", required: true, ..Param::EMPTY },
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox, or name of the account. By default, the filters of the whole account.", example: "\"user\"", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "trace", ty: &Type::Text, doc: "The assessment by the mail server, in several lines with HTML.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
] };
static TYPE_ARCHIVE_CHANGE: Type = Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain that the row is about; not sent for the default.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "direction", ty: &TYPE_ARCHIVE_DIRECTION, doc: "Which mail the row is about.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether it was set.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "What happened, or why it failed.", ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether this mail is kept now.", ..Member::EMPTY },
        Member { name: "retention_period", ty: &Type::Text, doc: "For how many days it is kept.", facts: Facts(&[Fact::Example("\"93\"")]), ..Member::EMPTY },
    ]);
static TYPE_ARCHIVE_DIRECTION: Type = Type::Values(&[Allowed { text: "incoming", doc: "Mail that arrives." }, Allowed { text: "outgoing", doc: "Mail that is sent." }, Allowed { text: "mailman", doc: "Mail of mailing lists." }]);
static TYPE_DOMAIN_ROW: Type = Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "A domain that belongs on the list.", facts: Facts(&[Fact::Example("\"example.com\""), Fact::Format("domain")]), ..Member::EMPTY },
    ]);
static TYPE_DONE: Type = Type::Record(&[
        Member { name: "result", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Why it failed; empty otherwise.", ..Member::EMPTY },
    ]);
static TYPE_FILTER: Type = Type::Record(&[
        Member { name: "filtername", ty: &Type::Text, doc: "Name of the filter.", facts: Facts(&[Fact::Example("\"coffee\"")]), ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether it is in action. Not from `loadfilter`.", ..Member::EMPTY },
        Member { name: "unescaped", ty: &Type::Flag, doc: "Whether the values of its rules are free of escapes. Not from `loadfilter`.", ..Member::EMPTY },
        Member { name: "actions", ty: &Type::List(&TYPE_FILTER_ACTION), doc: "What is done, in this order.", ..Member::EMPTY },
        Member { name: "rules", ty: &Type::List(&TYPE_FILTER_RULE), doc: "The conditions, in this order.", ..Member::EMPTY },
    ]);
static TYPE_FILTER_ACTION: Type = Type::Record(&[
        Member { name: "number", ty: &Type::Integer, doc: "Place among the actions, from 1; only if one filter is read.", ..Member::EMPTY },
        Member { name: "action", ty: &TYPE_FILTER_ACTION_KIND, doc: "What happens to the mail.", ..Member::EMPTY },
        Member { name: "dest", ty: &Type::Text, doc: "Address, folder, text or program that it needs.", facts: Facts(&[Fact::Example("\"/dev/null\"")]), ..Member::EMPTY },
    ]);
static TYPE_FILTER_ACTION_KIND: Type = Type::Values(&[Allowed { text: "deliver", doc: "To the address in `dest`." }, Allowed { text: "fail", doc: "Refused with the text in `dest`." }, Allowed { text: "finish", doc: "No further filter is looked at." }, Allowed { text: "save", doc: "Into the folder or file in `dest`." }, Allowed { text: "pipe", doc: "To the program in `dest`." }]);
static TYPE_FILTER_CHANGE: Type = Type::Record(&[
        Member { name: "filtername", ty: &Type::Text, doc: "Filter that was asked for.", facts: Facts(&[Fact::Example("\"coffee\"")]), ..Member::EMPTY },
        Member { name: "updated", ty: &Type::Flag, doc: "Whether it was changed.", ..Member::EMPTY },
    ]);
static TYPE_FILTER_JOIN: Type = Type::Values(&[Allowed { text: "and", doc: "Both have to hold." }, Allowed { text: "or", doc: "One of the two is enough." }]);
static TYPE_FILTER_MATCH: Type = Type::Values(&[Allowed { text: "is", doc: "" }, Allowed { text: "matches", doc: "" }, Allowed { text: "contains", doc: "" }, Allowed { text: "does not contain", doc: "" }, Allowed { text: "begins", doc: "" }, Allowed { text: "does not begin", doc: "" }, Allowed { text: "ends", doc: "" }, Allowed { text: "does not end", doc: "" }, Allowed { text: "does not match", doc: "" }, Allowed { text: "is above", doc: "" }, Allowed { text: "is not above", doc: "" }, Allowed { text: "is below", doc: "" }, Allowed { text: "is not below", doc: "" }]);
static TYPE_FILTER_PART: Type = Type::Values(&[Allowed { text: "$header_from:", doc: "The sender in the header." }, Allowed { text: "$header_subject:", doc: "The subject." }, Allowed { text: "$header_to:", doc: "The recipients in the header." }, Allowed { text: "$reply_address:", doc: "The address that replies go to." }, Allowed { text: "foranyaddress $h_to:, $h_cc:", doc: "Each of the recipients in turn, copies included." }, Allowed { text: "foranyaddress $h_to:,$h_cc:,$h_bcc:", doc: "The same with blind copies, which a message seldom names." }, Allowed { text: "$message_body", doc: "The text of the message." }, Allowed { text: "$message_headers", doc: "The header as a whole." }, Allowed { text: "$h_List-Id:", doc: "The name of the mailing list that sent it." }, Allowed { text: "$h_X-Spam-Status:", doc: "Whether the spam filter holds it for spam." }, Allowed { text: "$h_x-Spam-Score:", doc: "Points that the spam filter gave, as a number." }, Allowed { text: "$h_x-Spam-Bar:", doc: "Points that the spam filter gave, as that many `+`." }, Allowed { text: "not delivered", doc: "That the message is not queued for delivery." }, Allowed { text: "error_message", doc: "That the message is a bounce." }]);
static TYPE_FILTER_RULE: Type = Type::Record(&[
        Member { name: "number", ty: &Type::Integer, doc: "Place among the conditions, from 1; only if one filter is read.", ..Member::EMPTY },
        Member { name: "part", ty: &TYPE_FILTER_PART, doc: "Part of the mail that is looked at.", ..Member::EMPTY },
        Member { name: "match", ty: &TYPE_FILTER_MATCH, doc: "How it is compared.", ..Member::EMPTY },
        Member { name: "val", ty: &Type::Text, doc: "What it is compared with.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
        Member { name: "opt", ty: &TYPE_FILTER_JOIN, doc: "How it is joined with the next condition; may be missing or null.", ..Member::EMPTY },
    ]);
static TYPE_FORWARD_OPTION: Type = Type::Values(&[Allowed { text: "fwd", doc: "To the address in `fwdemail`." }, Allowed { text: "fail", doc: "Refused with the text in `failmsgs`." }, Allowed { text: "blackhole", doc: "Thrown away without a word." }, Allowed { text: "pipe", doc: "To the program in `pipefwd`." }, Allowed { text: "system", doc: "To the system user in `fwdsystem`; not for `setdefaultaddress`." }]);
static TYPE_MAIL_ROUTING: Type = Type::Values(&[Allowed { text: "auto", doc: "As the MX records say." }, Allowed { text: "local", doc: "This server keeps the mail." }, Allowed { text: "secondary", doc: "This server holds it for the main one." }, Allowed { text: "remote", doc: "This server passes it on." }]);
static TYPE_MAILBOX: Type = Type::Record(&[
        Member { name: "email", ty: &Type::Text, always: true, doc: "Address of the mailbox, or the name of the account for its own.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
        Member { name: "login", ty: &Type::Text, always: true, doc: "Name to log in with, or `Main Account` for the mailbox of the account.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
        Member { name: "suspended_incoming", ty: &Type::Flag, doc: "Whether it takes no more mail.", ..Member::EMPTY },
        Member { name: "suspended_login", ty: &Type::Flag, doc: "Whether logging in to it is disabled.", ..Member::EMPTY },
    ]);
static TYPE_MX_CHANGE: Type = Type::Record(&[
        Member { name: "status", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "What was done, or why it failed; may hold several lines of the name server.", ..Member::EMPTY },
        Member { name: "results", ty: &Type::Text, doc: "The same text again.", ..Member::EMPTY },
        Member { name: "checkmx", ty: &TYPE_MX_STATE, doc: "The mail routing after the change.", ..Member::EMPTY },
        Member { name: "mxcheck", ty: &TYPE_MAIL_ROUTING, doc: "Routing as it was set; with `setalwaysaccept`.", ..Member::EMPTY },
        Member { name: "detected", ty: &TYPE_MAIL_ROUTING, doc: "Routing as it follows from the records; with `setalwaysaccept`.", ..Member::EMPTY },
        Member { name: "local", ty: &Type::Flag, doc: "Whether this server keeps the mail; with `setalwaysaccept`.", ..Member::EMPTY },
        Member { name: "remote", ty: &Type::Flag, doc: "Whether it passes the mail on; with `setalwaysaccept`.", ..Member::EMPTY },
        Member { name: "secondary", ty: &Type::Flag, doc: "Whether it holds the mail for the main server; with `setalwaysaccept`.", ..Member::EMPTY },
    ]);
static TYPE_MX_ENTRY: Type = Type::Record(&[
        Member { name: "mx", ty: &Type::Text, always: true, doc: "Host name of the mail server.", facts: Facts(&[Fact::Example("\"mail.example.com\"")]), ..Member::EMPTY },
        Member { name: "priority", ty: &Type::Text, always: true, doc: "Priority; the lowest number is tried first.", facts: Facts(&[Fact::Example("\"5\"")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain whose mail is routed.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "entrycount", ty: &Type::Integer, doc: "Place in the list, from 1.", ..Member::EMPTY },
        Member { name: "row", ty: &Type::Values(&[Allowed { text: "even", doc: "" }, Allowed { text: "odd", doc: "" }]), doc: "Whether the row is an even or an odd one, for striped tables.", ..Member::EMPTY },
    ]);
static TYPE_MX_LIST: Type = Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain of this row.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether its records could be read.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "The result in words.", facts: Facts(&[Fact::Example("\"Fetched MX List\"")]), ..Member::EMPTY },
        Member { name: "entries", ty: &Type::List(&TYPE_MX_ENTRY), doc: "Its records, the most important first.", ..Member::EMPTY },
        Member { name: "mx", ty: &Type::Text, doc: "Most important mail server.", facts: Facts(&[Fact::Example("\"mail.example.com\"")]), ..Member::EMPTY },
        Member { name: "mxcheck", ty: &TYPE_MAIL_ROUTING, doc: "Routing as it was set.", ..Member::EMPTY },
        Member { name: "detected", ty: &TYPE_MAIL_ROUTING, doc: "Routing as it follows from the records.", ..Member::EMPTY },
        Member { name: "alwaysaccept", ty: &Type::Flag, doc: "Whether this server takes its mail in any case.", ..Member::EMPTY },
        Member { name: "local", ty: &Type::Flag, doc: "Whether this server keeps its mail.", ..Member::EMPTY },
        Member { name: "remote", ty: &Type::Flag, doc: "Whether it passes the mail on.", ..Member::EMPTY },
        Member { name: "secondary", ty: &Type::Flag, doc: "Whether it holds the mail for the main server.", ..Member::EMPTY },
    ]);
static TYPE_MX_STATE: Type = Type::Record(&[
        Member { name: "mxcheck", ty: &TYPE_MAIL_ROUTING, doc: "Routing as it was set.", ..Member::EMPTY },
        Member { name: "detected", ty: &TYPE_MAIL_ROUTING, doc: "Routing as it follows from the records.", ..Member::EMPTY },
        Member { name: "changed", ty: &Type::Flag, doc: "Whether the call changed anything.", ..Member::EMPTY },
        Member { name: "local", ty: &Type::Flag, doc: "Whether this server keeps the mail.", ..Member::EMPTY },
        Member { name: "remote", ty: &Type::Flag, doc: "Whether it passes the mail on.", ..Member::EMPTY },
        Member { name: "secondary", ty: &Type::Flag, doc: "Whether it holds the mail for the main server.", ..Member::EMPTY },
        Member { name: "isprimary", ty: &Type::Flag, doc: "Whether this server is the most important one in the records.", ..Member::EMPTY },
        Member { name: "issecondary", ty: &Type::Flag, doc: "Whether it is in the records further down.", ..Member::EMPTY },
        Member { name: "warnings", ty: &Type::List(&Type::Text), doc: "The server's objections to the records.", ..Member::EMPTY },
    ]);
static TYPE_ROUTING_ROW: Type = Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain of this row.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "mxcheck", ty: &TYPE_MAIL_ROUTING, always: true, doc: "Routing as it was set.", ..Member::EMPTY },
        Member { name: "alwaysaccept", ty: &Type::Flag, doc: "Whether this server takes its mail in any case.", ..Member::EMPTY },
    ]);
