// Made by cpanel-codegen from schema/api2/Email.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Email", rust: "email", summary: "Manages mailboxes, forwarders, filters, mail routing and mail archiving.", docs: "These functions manage the mail of the account's domains.\n\n- Mailboxes: `addpop`, `passwdpop`, `editquota`, `delpop`, and `listpopswithdisk`, which lists mailboxes with\n  their quotas and usage.\n- Forwarders: `addforward`, `delforward`, `listforwards`; for whole domains `adddomainforward` and\n  `listdomainforwards`; for addresses that do not exist `setdefaultaddress` and `listdefaultaddresses`.\n- Filters: `storefilter`, `loadfilter`, `filterlist`, `tracefilter`, `deletefilter`.\n- Routing: `listmxs`, `addmx`, `changemx`, `delmx`, and `setmxcheck`, which sets whether mail is delivered on this\n  server.\n\nMost functions take the local part in `email` and the domain in `domain`, but `delforward` and\n`fetchautoresponder` take the full address in `email`. In lists of forwarders, `dest` is the forwarded address and\n`forward` is the target. Lists contain a row for the mailbox of the account itself, whose address is the account\nname. Quotas are in megabytes, and 0 means no quota.\n\nA few functions report a failure outside of the row. The client checks both places. The module `Email` of UAPI has\na successor for nearly every function.", functions: &[
    Function { name: "accountname", rust: "accountname", summary: "Converts the address of a mailbox to its user name, or the user name to the address.", effect: Effect::Read, replaced_by: &["uapi/Email::account_name"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-accountname/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Address or user name of a mailbox. The reply contains the user name for an address, and the address for a user name.", example: "\"user@example.com\"", ..Param::EMPTY },
        Param { name: "display", rust: "display", ty: &Type::Text, doc: "If this parameter is sent without `account`, even with an empty value, the reply is a fixed text that stands for the mail of the whole account.", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "account", ty: &Type::Text, doc: "User name of the mailbox if `account` was an address, otherwise its address.", facts: Facts(&[Fact::Example("\"user\"")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "adddomainforward", rust: "adddomainforward", summary: "Forwards all mail of one domain to another.", docs: "The server forwards only mail for addresses that have no mailbox and no forwarder of their own.", replaced_by: &["uapi/Email::add_domain_forwarder"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-adddomainforward/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the account whose mail is forwarded.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "destdomain", rust: "destdomain", ty: &Type::Text, doc: "Domain that receives the mail. The local part of the address does not change.", example: "\"forwardtome.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::OneOf(&[Alternative { name: "Word", ty: &Type::Text, has: "" }, Alternative { name: "Entry", ty: &Type::Map(&Type::Dynamic), has: "" }, Alternative { name: "Several", ty: &Type::List(&Type::Dynamic), has: "" }])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "addforward", rust: "addforward", summary: "Creates a forwarder for one address.", docs: "An address may have several forwarders. `fwdopt` selects what happens to the mail. Each value except `blackhole` has its own parameter.", replaced_by: &["uapi/Email::add_forwarder"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-addforward/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the address.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Local part of the address, or the full address.", example: "\"forwardme@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "fwdopt", rust: "fwdopt", ty: &TYPE_FORWARD_OPTION, doc: "Action for the mail.", example: "\"fwd\"", required: true, ..Param::EMPTY },
        Param { name: "fwdemail", rust: "fwdemail", ty: &Type::Text, doc: "Address that the mail is forwarded to. Used with `fwd`.", example: "\"fwdtome@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "fwdsystem", rust: "fwdsystem", ty: &Type::Text, doc: "System user that receives the mail. Used with `system`.", example: "\"user\"", facts: Facts(&[Fact::Format("username")]), ..Param::EMPTY },
        Param { name: "failmsgs", rust: "failmsgs", ty: &Type::Text, doc: "Text that the sender receives. Used with `fail`. By default, the server uses its own text.", example: "\"Nobody's home.\"", ..Param::EMPTY },
        Param { name: "pipefwd", rust: "pipefwd", ty: &Type::Text, doc: "Program that receives the mail, relative to the home directory. Used with `pipe`.", example: "\"script.pl\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "email", ty: &Type::Text, doc: "Full address whose mail is forwarded.", facts: Facts(&[Fact::Example("\"fwd-test@example.com\"")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the address.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "forward", ty: &Type::Text, doc: "Target of the mail: an address, a program, or an Exim directive.", facts: Facts(&[Fact::Example("\"dest@example.net\"")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "addmx", rust: "addmx", summary: "Creates an MX record.", docs: "The call changes the DNS zone. If the parameters name an old record, the new record replaces it. With the new routing, this server may start or stop keeping mail for the domain.", replaced_by: &["uapi/Email::add_mx"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-addmx/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose mail is routed.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "exchange", rust: "exchange", ty: &Type::Text, doc: "Host name of the mail server.", example: "\"newmx.example.com\"", required: true, ..Param::EMPTY },
        Param { name: "preference", rust: "preference", ty: &Type::Integer, doc: "Priority of the mail server. The lowest number is tried first.", example: "15", required: true, ..Param::EMPTY },
        Param { name: "oldexchange", rust: "oldexchange", ty: &Type::Text, doc: "Host name in the record to replace.", example: "\"mail\"", ..Param::EMPTY },
        Param { name: "oldpreference", rust: "oldpreference", ty: &Type::Integer, doc: "Priority in the record to replace.", example: "5", ..Param::EMPTY },
        Param { name: "alwaysaccept", rust: "alwaysaccept", ty: &TYPE_MAIL_ROUTING, doc: "Mail routing of the domain on this server. By default, the routing does not change.", example: "\"auto\"", ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &TYPE_MX_CHANGE, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "addpop", rust: "addpop", summary: "Creates a mailbox.", docs: "The call fails if the address exists, the password is too weak, or the plan allows no more mailboxes.", replaced_by: &["uapi/Email::add_pop"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-addpop/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the new address.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Local part of the new address.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password of the mailbox. It must be as strong as the server requires.", example: "\"12345luggage\"", secret: true, required: true, ..Param::EMPTY },
        Param { name: "quota", rust: "quota", ty: &Type::Integer, doc: "Quota in megabytes; 0 means no limit.", example: "500", facts: Facts(&[Fact::Default("250")]), ..Param::EMPTY },
        Param { name: "send_welcome_email", rust: "send_welcome_email", ty: &Type::Flag, doc: "Whether to send the mailbox an email with instructions for mail programs. Off by default.", example: "true", ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DONE, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "browseboxes", rust: "browseboxes", summary: "Lists the directories and files of a mail directory.", effect: Effect::Read, replaced_by: &["uapi/Email::browse_mailbox"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-browseboxes/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox whose directory is listed. By default, the mail directory of the account.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory below the mail directory. By default, the mail directory itself.", example: "\"maildir\"", ..Param::EMPTY },
        Param { name: "showdotfiles", rust: "showdotfiles", ty: &Type::Flag, doc: "Whether to list names that begin with a dot, such as those of mail folders. Off by default.", example: "false", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "file", ty: &Type::Text, always: true, doc: "Name of the entry.", facts: Facts(&[Fact::Example("\"archive\"")]), ..Member::EMPTY },
        Member { name: "fullpath", ty: &Type::Text, doc: "Absolute path of the entry.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Absolute path of the directory that contains the entry.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "relpath", ty: &Type::Text, doc: "Path of the entry below the mail directory.", facts: Facts(&[Fact::Example("\"/archive\"")]), ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "dir", doc: "" }, Allowed { text: "file", doc: "" }]), doc: "Whether the entry is a directory or a file.", ..Member::EMPTY },
        Member { name: "isleaf", ty: &Type::Flag, doc: "Whether the entry is empty.", ..Member::EMPTY },
        Member { name: "ismailbox", ty: &Type::Flag, doc: "Whether the entry is a mail folder.", ..Member::EMPTY },
        Member { name: "depth", ty: &Type::Integer, doc: "Depth of the entry, in levels below the top.", ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "Time of the last change.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "changemx", rust: "changemx", summary: "Changes an MX record.", docs: "The call changes the DNS zone. It finds the record by its old host name and priority.", replaced_by: &["uapi/Email::change_mx"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-changemx/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose mail is routed.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "exchange", rust: "exchange", ty: &Type::Text, doc: "New host name of the mail server.", example: "\"mail.example.com\"", required: true, ..Param::EMPTY },
        Param { name: "preference", rust: "preference", ty: &Type::Integer, doc: "New priority of the mail server. The lowest number is tried first.", example: "15", required: true, ..Param::EMPTY },
        Param { name: "oldexchange", rust: "oldexchange", ty: &Type::Text, doc: "Current host name in the record.", example: "\"mail.example.com\"", required: true, ..Param::EMPTY },
        Param { name: "oldpreference", rust: "oldpreference", ty: &Type::Integer, doc: "Current priority in the record.", example: "5", required: true, ..Param::EMPTY },
        Param { name: "alwaysaccept", rust: "alwaysaccept", ty: &TYPE_MAIL_ROUTING, doc: "Mail routing of the domain on this server. By default, the routing does not change.", example: "\"auto\"", ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &TYPE_MX_CHANGE, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "checkmaindiscard", rust: "checkmaindiscard", summary: "Returns whether mail for unknown addresses of a domain is discarded.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-checkmaindiscard/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to check.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "status", ty: &Type::Flag, doc: "Whether the mail is discarded. If not, it is forwarded or passed to a program.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "clearpopcache", rust: "clearpopcache", summary: "Rebuilds the cache file of a mailbox.", docs: "Use this function if the lists show a wrong size.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-clearpopcache/", params: &[
        Param { name: "username", rust: "username", ty: &Type::Text, doc: "Name of the mailbox.", example: "\"user\"", required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "status", text: &[] }), returns: &Type::Record(&[
        Member { name: "status", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "deletefilter", rust: "deletefilter", summary: "Deletes a mail filter.", docs: "The deletion cannot be undone.", destructive: true, replaced_by: &["uapi/Email::delete_filter"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-deletefilter/", params: &[
        Param { name: "filtername", rust: "filtername", ty: &Type::Text, doc: "Name of the filter to delete.", example: "\"coffee\"", required: true, ..Param::EMPTY },
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox that the filter belongs to. By default, a filter of the whole account.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "filtername", ty: &Type::Text, doc: "Name of the filter from the call.", facts: Facts(&[Fact::Example("\"coffee\"")]), ..Member::EMPTY },
        Member { name: "deleted", ty: &Type::Flag, doc: "Whether the filter existed and was deleted.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "delforward", rust: "delforward", summary: "Deletes a forwarder of an address.", docs: "Other forwarders of the address remain.", destructive: true, replaced_by: &["uapi/Email::delete_forwarder"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-delforward/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Full address whose mail is forwarded.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "emaildest", rust: "emaildest", ty: &Type::Text, doc: "Target address of the forwarder.", example: "\"fwdtome@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &Type::List(&Type::Record(&[
        Member { name: "status", ty: &Type::Flag, doc: "Whether the forwarder was deleted.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "Message about the result, or the reason for the failure.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "delmx", rust: "delmx", summary: "Deletes an MX record.", docs: "The call changes the DNS zone. If the domain has no MX record left, its mail is lost.", destructive: true, replaced_by: &["uapi/Email::delete_mx"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-delmx/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose mail is routed.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "exchange", rust: "exchange", ty: &Type::Text, doc: "Host name in the record.", example: "\"mail.example.com\"", required: true, ..Param::EMPTY },
        Param { name: "preference", rust: "preference", ty: &Type::Integer, doc: "Priority in the record.", example: "5", required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &TYPE_MX_CHANGE, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "delpop", rust: "delpop", summary: "Deletes a mailbox with all its mail.", docs: "The deletion cannot be undone.", destructive: true, replaced_by: &["uapi/Email::delete_pop"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-delpop/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the address.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Local part of the address.", example: "\"user\"", required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &Type::Record(&[
        Member { name: "result", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Reason for the failure, or `OK`.", facts: Facts(&[Fact::Example("\"OK\"")]), ..Member::EMPTY },
        Member { name: "rawout", ty: &Type::Text, doc: "Output of the deletion. Often it contains only line breaks.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "disablefilter", rust: "disablefilter", summary: "Disables a mail filter.", docs: "The filter remains stored. `enablefilter` enables it again.", replaced_by: &["uapi/Email::disable_filter"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-disablefilter/", params: &[
        Param { name: "filtername", rust: "filtername", ty: &Type::Text, doc: "Name of the filter to disable.", example: "\"coffee\"", required: true, ..Param::EMPTY },
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox that the filter belongs to. By default, a filter of the whole account.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
    ], returns: &TYPE_FILTER_CHANGE, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "editquota", rust: "editquota", summary: "Changes the quota of a mailbox.", docs: "A mailbox whose usage exceeds the new quota receives no more mail.", replaced_by: &["uapi/Email::edit_pop_quota"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-editquota/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the address.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Local part of the address.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "quota", rust: "quota", ty: &Type::Integer, doc: "New quota in megabytes; 0 means no limit.", example: "500", required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DONE, ..Function::EMPTY },
    Function { name: "enablefilter", rust: "enablefilter", summary: "Enables a mail filter again.", replaced_by: &["uapi/Email::enable_filter"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-enablefilter/", params: &[
        Param { name: "filtername", rust: "filtername", ty: &Type::Text, doc: "Name of the filter to enable.", example: "\"coffee\"", required: true, ..Param::EMPTY },
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox that the filter belongs to. By default, a filter of the whole account.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
    ], returns: &TYPE_FILTER_CHANGE, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "fetchautoresponder", rust: "fetchautoresponder", summary: "Reads the automatic reply of an address.", docs: "If the address has no automatic reply, the data contains hardly more than the character set.", effect: Effect::Read, replaced_by: &["uapi/Email::get_auto_responder"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-fetchautoresponder/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Full address that has the automatic reply.", example: "\"bob@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "from", ty: &Type::Text, doc: "Sender name of the automatic reply.", ..Member::EMPTY },
        Member { name: "subject", ty: &Type::Text, doc: "Subject of the automatic reply.", ..Member::EMPTY },
        Member { name: "body", ty: &Type::Text, doc: "Text of the automatic reply.", ..Member::EMPTY },
        Member { name: "charset", ty: &Type::Text, doc: "Character set of the texts.", facts: Facts(&[Fact::Example("\"utf-8\"")]), ..Member::EMPTY },
        Member { name: "is_html", ty: &Type::Flag, doc: "Whether the text is HTML.", ..Member::EMPTY },
        Member { name: "interval", ty: &Type::Number, doc: "Number of hours before the same sender receives another automatic reply.", ..Member::EMPTY },
        Member { name: "start", ty: &Type::Timestamp, doc: "Time when the automatic replies begin. No value if they began at once.", ..Member::EMPTY },
        Member { name: "stop", ty: &Type::Timestamp, doc: "Time when the automatic replies end. No value if they do not end.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "fetchcharmaps", rust: "fetchcharmaps", summary: "Lists the character sets that the server supports.", effect: Effect::Read, replaced_by: &["uapi/Email::get_charsets"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-fetchcharmaps/", returns: &Type::List(&Type::Record(&[
        Member { name: "map", ty: &Type::Text, always: true, doc: "Name of a character set.", facts: Facts(&[Fact::Example("\"utf-8\"")]), ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "filteractions", rust: "filteractions", summary: "Lists the actions of a mail filter.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-filteractions/", returns: &Type::List(&TYPE_FILTER_ACTION), ..Function::EMPTY },
    Function { name: "filterlist", rust: "filterlist", summary: "Lists mail filters with their rules and actions.", effect: Effect::Read, replaced_by: &["uapi/Email::list_filters"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-filterlist/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox or account name whose filters are listed. By default, the filters of the whole account.", example: "\"user@example.com\"", ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_FILTER), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "filtername", rust: "filtername", summary: "Suggests a name for a new mail filter.", docs: "The function counts the existing filters, so the name is unused if all of them have names of the suggested form.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-filtername/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox that the filter belongs to. By default, the whole account.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "filtername", rust: "filtername", ty: &Type::Text, doc: "Name that the function returns if there is no filter yet.", example: "\"Rule 1\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::OneOf(&[Alternative { name: "Entry", ty: &Type::Record(&[
        Member { name: "filtername", ty: &Type::Text, doc: "Suggested name, which is unused.", facts: Facts(&[Fact::Example("\"Rule 4\"")]), ..Member::EMPTY },
    ]), has: "" }, Alternative { name: "Word", ty: &Type::Text, has: "" }, Alternative { name: "Several", ty: &Type::List(&Type::Dynamic), has: "" }])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "filterrules", rust: "filterrules", summary: "Lists the conditions of a mail filter.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-filterrules/", returns: &Type::List(&TYPE_FILTER_RULE), ..Function::EMPTY },
    Function { name: "get_archiving_configuration", rust: "get_archiving_configuration", summary: "Lists the mail archiving settings of the domains.", docs: "With wrong parameters, the call does not fail but returns the whole list.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_archiving_configuration/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose settings are returned. By default, all domains.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Regular expression that the domain must match. By default, all domains are listed.", example: "\"addon\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain of this row.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "diskused", ty: &Type::Number, doc: "Size of the archives of the domain in megabytes.", facts: Facts(&[Fact::Example("135")]), ..Member::EMPTY },
        Member { name: "has_archive", ty: &Type::Flag, doc: "Whether the domain has any archive.", ..Member::EMPTY },
        Member { name: "archive_incoming", ty: &Type::Flag, doc: "Whether incoming mail is archived.", ..Member::EMPTY },
        Member { name: "archive_incoming_retain_days", ty: &Type::Integer, doc: "Number of days for which incoming mail is kept.", facts: Facts(&[Fact::Example("21")]), ..Member::EMPTY },
        Member { name: "archive_outgoing", ty: &Type::Flag, doc: "Whether outgoing mail is archived.", ..Member::EMPTY },
        Member { name: "archive_outgoing_retain_days", ty: &Type::Integer, doc: "Number of days for which outgoing mail is kept.", facts: Facts(&[Fact::Example("7")]), ..Member::EMPTY },
        Member { name: "archive_mailman", ty: &Type::Flag, doc: "Whether mail of mailing lists is archived.", ..Member::EMPTY },
        Member { name: "archive_mailman_retain_days", ty: &Type::Integer, doc: "Number of days for which mail of mailing lists is kept.", facts: Facts(&[Fact::Example("14")]), ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "get_archiving_default_configuration", rust: "get_archiving_default_configuration", summary: "Lists the default settings of mail archiving for new domains.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_archiving_default_configuration/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose default settings are returned. By default, those of the account.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "direction", ty: &TYPE_ARCHIVE_DIRECTION, doc: "Kind of mail that the row describes.", ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether mail of this kind is archived.", ..Member::EMPTY },
        Member { name: "retention_period", ty: &Type::Integer, doc: "Number of days for which mail of this kind is kept.", facts: Facts(&[Fact::Example("14")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "get_archiving_types", rust: "get_archiving_types", summary: "Lists the kinds of mail that can be archived.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_archiving_types/", returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "get_default_email_quota", rust: "get_default_email_quota", summary: "Returns the default quota of new mailboxes.", effect: Effect::Read, replaced_by: &["uapi/Email::get_default_email_quota"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_default_email_quota/", returns: &Type::Record(&[
        Member { name: "get_default_email_quota", ty: &Type::Limit, doc: "Default quota; in megabytes according to the sample. The UAPI function of this name returns bytes today, so newer servers may return bytes here too.", facts: Facts(&[Fact::Example("256")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_default_email_quota_mib", rust: "get_default_email_quota_mib", summary: "Returns the default quota of new mailboxes in MiB.", effect: Effect::Read, replaced_by: &["uapi/Email::get_default_email_quota_mib"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_default_email_quota_mib/", returns: &Type::Record(&[
        Member { name: "get_default_email_quota_mib", ty: &Type::Limit, doc: "Default quota in mebibytes.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_email_signing", rust: "get_email_signing", summary: "Returns whether outgoing mail is signed with DKIM.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_email_signing/", returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "get_max_email_quota", rust: "get_max_email_quota", summary: "Returns the maximum quota of a mailbox.", effect: Effect::Read, replaced_by: &["uapi/Email::get_max_email_quota", "uapi/Email::get_max_email_quota_mib"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_max_email_quota/", returns: &Type::Record(&[
        Member { name: "get_max_email_quota", ty: &Type::Limit, doc: "Maximum quota in megabytes.", facts: Facts(&[Fact::Example("2048")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_max_email_quota_mib", rust: "get_max_email_quota_mib", summary: "Returns the maximum quota of a mailbox in MiB.", effect: Effect::Read, replaced_by: &["uapi/Email::get_max_email_quota_mib"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-get_max_email_quota_mib/", returns: &Type::Record(&[
        Member { name: "get_max_email_quota_mib", ty: &Type::Limit, doc: "Maximum quota in mebibytes.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "getabsbrowsedir", rust: "getabsbrowsedir", summary: "Returns the absolute path of a mail directory.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-getabsbrowsedir/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox whose directory is returned. By default, the mail directory of the account.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory below the mail directory. By default, the mail directory itself.", example: "\"maildir\"", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "absdir", ty: &Type::Text, doc: "Absolute path of the directory.", facts: Facts(&[Fact::Example("\"/home/example/mail/example.com/user\""), Fact::Format("path")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "getalwaysaccept", rust: "getalwaysaccept", summary: "Returns the setting that decides whether this server accepts mail for a domain.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-getalwaysaccept/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose routing is returned. By default, all domains.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_ROUTING_ROW), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "getdiskusage", rust: "getdiskusage", summary: "Returns the disk usage of a mailbox.", docs: "Use `user` to select the mailbox. A server that received `login` instead returned null values and reported a success.", effect: Effect::Read, replaced_by: &["uapi/Email::get_disk_usage"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-getdiskusage/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the address.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Local part of the address.", example: "\"user\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "diskused", ty: &Type::Number, doc: "Size of the mail in megabytes.", facts: Facts(&[Fact::Example("399.6")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the address.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Local part of the address.", facts: Facts(&[Fact::Example("\"user\"")]), ..Member::EMPTY },
        Member { name: "login", ty: &Type::Text, doc: "Login name, with or without the domain.", facts: Facts(&[Fact::Example("\"user\"")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "getmxcheck", rust: "getmxcheck", summary: "Returns whether this server accepts mail for a domain.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-getmxcheck/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose routing is returned. By default, all domains.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_ROUTING_ROW), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "has_delegated_mailman_lists", rust: "has_delegated_mailman_lists", summary: "Returns whether an address administers a mailing list.", effect: Effect::Read, replaced_by: &["uapi/Email::has_delegated_mailman_lists"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-has_delegated_mailman_lists/", params: &[
        Param { name: "delegate", rust: "delegate", ty: &Type::Text, doc: "Address to check.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::OneOf(&[Alternative { name: "Answer", ty: &Type::Flag, has: "" }, Alternative { name: "Entry", ty: &Type::Map(&Type::Dynamic), has: "" }, Alternative { name: "Several", ty: &Type::List(&Type::Dynamic), has: "" }])), returns_doc: "Whether the address administers any mailing list, as a single value.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "list_system_filter_info", rust: "list_system_filter_info", summary: "Returns the name of the file that contains the account's filters.", effect: Effect::Read, replaced_by: &["uapi/Email::list_system_filter_info"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-list_system_filter_info/", returns: &Type::Record(&[
        Member { name: "filter_info", ty: &Type::Text, doc: "Name of the compressed file.", facts: Facts(&[Fact::Example("\"filter_info.user.yaml.gz\"")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "listaliasbackups", rust: "listaliasbackups", summary: "Lists the domains that have forwarders or a default address.", docs: "A backup of the forwarders can be created for these domains.", effect: Effect::Read, replaced_by: &["uapi/Email::list_forwarders_backups"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listaliasbackups/", returns: &Type::List(&TYPE_DOMAIN_ROW), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listautoresponders", rust: "listautoresponders", summary: "Lists the addresses with an automatic reply.", effect: Effect::Read, replaced_by: &["uapi/Email::list_auto_responders"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listautoresponders/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose addresses are listed.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Regular expression that the address must match. By default, all addresses are listed.", example: "\"vacation\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "email", ty: &Type::Text, always: true, doc: "Address that sends the automatic reply.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "subject", ty: &Type::Text, doc: "Subject of the automatic reply.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listdefaultaddresses", rust: "listdefaultaddresses", summary: "Returns what happens to mail for unknown addresses of a domain.", effect: Effect::Read, replaced_by: &["uapi/Email::list_default_address"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listdefaultaddresses/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose default address is returned.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Name of the account that owns the domain. By default, the calling account.", example: "\"example\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain of this row.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "defaultaddress", ty: &Type::Text, doc: "Target of the mail: an address, a program, or an Exim directive such as `:fail: No Such User Here`. The text may be in quotes.", facts: Facts(&[Fact::Example("\"catchall@example.com\"")]), ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "listdomainforwards", rust: "listdomainforwards", summary: "Lists the domains whose mail is forwarded to another domain.", effect: Effect::Read, replaced_by: &["uapi/Email::list_domain_forwarders"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listdomainforwards/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to return. By default, all domains.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "dest", ty: &Type::Text, always: true, doc: "Domain whose mail is forwarded.", facts: Facts(&[Fact::Example("\"example.com\""), Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "forward", ty: &Type::Text, always: true, doc: "Domain that the mail is forwarded to.", facts: Facts(&[Fact::Example("\"forwardtome.com\""), Fact::Format("domain")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listfilterbackups", rust: "listfilterbackups", summary: "Lists the domains that have their own filters.", effect: Effect::Read, replaced_by: &["uapi/Email::list_filters_backups"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listfilterbackups/", returns: &Type::List(&TYPE_DOMAIN_ROW), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listfilters", rust: "listfilters", summary: "Lists the old filters from the `.filter` file of the account.", effect: Effect::Read, replaced_by: &["uapi/Email::list_filters"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listfilters/", returns: &Type::List(&TYPE_FILTER), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listforwards", rust: "listforwards", summary: "Lists the forwarders.", effect: Effect::Read, replaced_by: &["uapi/Email::list_forwarders"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listforwards/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose forwarders are listed. By default, all domains.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Regular expression that the address must match. By default, all addresses are listed.", example: "\"user\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "dest", ty: &Type::Text, always: true, doc: "Address whose mail is forwarded.", facts: Facts(&[Fact::Example("\"userforward@example.com\"")]), ..Member::EMPTY },
        Member { name: "forward", ty: &Type::Text, doc: "Target of the mail: an address, a program, or an Exim directive such as `:fail:`.", facts: Facts(&[Fact::Example("\"fwdtome@example.com\"")]), ..Member::EMPTY },
        Member { name: "html_dest", ty: &Type::Text, doc: "The address in `dest`, escaped for HTML.", ..Member::EMPTY },
        Member { name: "html_forward", ty: &Type::Text, doc: "The target in `forward`, escaped for HTML.", ..Member::EMPTY },
        Member { name: "uri_dest", ty: &Type::Text, doc: "The address in `dest`, percent-encoded for a URL.", facts: Facts(&[Fact::Example("\"userforward%40example.com\"")]), ..Member::EMPTY },
        Member { name: "uri_forward", ty: &Type::Text, doc: "The target in `forward`, percent-encoded for a URL.", facts: Facts(&[Fact::Example("\"fwdtome%40example.com\"")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listlists", rust: "listlists", summary: "Lists the mailing lists.", effect: Effect::Read, replaced_by: &["uapi/Email::list_lists"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listlists/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose mailing lists are listed. By default, all domains.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Regular expression that the address must match. By default, all addresses are listed.", example: "\"list\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "list", ty: &Type::Text, always: true, doc: "Address of the mailing list.", facts: Facts(&[Fact::Example("\"list@example.com\""), Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "listid", ty: &Type::Text, doc: "Name of the mailing list, an underscore and the domain.", facts: Facts(&[Fact::Example("\"list_example.com\"")]), ..Member::EMPTY },
        Member { name: "desthost", ty: &Type::Text, doc: "Host that handles the mail of the list.", facts: Facts(&[Fact::Example("\"mail.example.com\"")]), ..Member::EMPTY },
        Member { name: "diskused", ty: &Type::Integer, doc: "Disk usage of the list in bytes.", facts: Facts(&[Fact::Example("21542")]), ..Member::EMPTY },
        Member { name: "humandiskused", ty: &Type::Text, doc: "Disk usage of the list in human-readable form, with a no-break space before the unit.", ..Member::EMPTY },
        Member { name: "accesstype", ty: &Type::Values(&[Allowed { text: "private", doc: "" }, Allowed { text: "public", doc: "" }]), doc: "Who may see and join the list.", ..Member::EMPTY },
        Member { name: "advertised", ty: &Type::Flag, doc: "Whether the public overview shows the list.", ..Member::EMPTY },
        Member { name: "archive_private", ty: &Type::Flag, doc: "Whether only members may read the archive of the list.", ..Member::EMPTY },
        Member { name: "listadmin", ty: &Type::Text, doc: "Addresses of the administrators of the list, separated by commas.", facts: Facts(&[Fact::Example("\"admin@example.com,admin2@example.com\"")]), ..Member::EMPTY },
        Member { name: "subscribe_policy", ty: &Type::Text, doc: "Who must approve a new member of the list, as a number from 1 to 3.", facts: Facts(&[Fact::Example("\"1\"")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listmaildomains", rust: "listmaildomains", summary: "Lists the domains that accept mail.", effect: Effect::Read, replaced_by: &["uapi/Email::list_mail_domains"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listmaildomains/", params: &[
        Param { name: "skipmain", rust: "skipmain", ty: &Type::Flag, doc: "Whether to leave out the main domain. Off by default.", example: "false", ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_DOMAIN_ROW), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listmx", rust: "listmx", summary: "Lists the MX records with the mail routing.", effect: Effect::Read, replaced_by: &["uapi/Email::list_mxs"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listmx/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Name of the account whose domains are listed.", example: "\"user\"", facts: Facts(&[Fact::Format("username")]), required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to return. By default, all domains.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_MX_LIST), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listmxs", rust: "listmxs", summary: "Lists the MX records with the mail routing.", effect: Effect::Read, replaced_by: &["uapi/Email::list_mxs"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listmxs/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Name of the account whose domains are listed. By default, the calling account.", example: "\"user\"", facts: Facts(&[Fact::Format("username")]), ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to return. By default, all domains.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_MX_LIST), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listpops", rust: "listpops", summary: "Lists the mailboxes.", effect: Effect::Read, replaced_by: &["uapi/Email::list_pops"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listpops/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Regular expression that the address must match. By default, all addresses are listed.", example: "\"user\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_MAILBOX), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listpopssingle", rust: "listpopssingle", summary: "Lists the mailboxes and whether they are suspended.", effect: Effect::Read, replaced_by: &["uapi/Email::list_pops"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listpopssingle/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Regular expression that the address must match. By default, all addresses are listed.", example: "\"user\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_MAILBOX), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listpopswithdisk", rust: "listpopswithdisk", summary: "Lists the mailboxes with their quotas and usage.", effect: Effect::Read, replaced_by: &["uapi/Email::list_pops_with_disk"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listpopswithdisk/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose mailboxes are listed. By default, all domains.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "nearquotaonly", rust: "nearquotaonly", ty: &Type::Flag, doc: "Whether to list only mailboxes that are nearly full. Off by default.", example: "false", ..Param::EMPTY },
        Param { name: "no_validate", rust: "no_validate", ty: &Type::Flag, doc: "Whether to skip the check that each mailbox still exists, which is faster. Off by default.", example: "false", ..Param::EMPTY },
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Regular expression that the address must match. By default, all addresses are listed.", example: "\"user\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "email", ty: &Type::Text, always: true, doc: "Address of the mailbox. For the mailbox of the account itself, this is the account name.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
        Member { name: "login", ty: &Type::Text, doc: "Login name of the mailbox.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Local part of the address.", facts: Facts(&[Fact::Example("\"user\"")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the address.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "diskquota", ty: &Type::Limit, always: true, doc: "Quota in megabytes.", facts: Facts(&[Fact::Example("500")]), ..Member::EMPTY },
        Member { name: "diskused", ty: &Type::Number, always: true, doc: "Disk usage in megabytes.", ..Member::EMPTY },
        Member { name: "diskusedpercent", ty: &Type::Number, doc: "Disk usage in percent of the quota.", ..Member::EMPTY },
        Member { name: "diskusedpercent20", ty: &Type::Number, doc: "Disk usage in percent of the quota, in steps of 20.", ..Member::EMPTY },
        Member { name: "diskusedpercent_float", ty: &Type::Number, doc: "Disk usage in percent of the quota, before it is rounded.", ..Member::EMPTY },
        Member { name: "_diskquota", ty: &Type::Limit, doc: "Quota in bytes. No value or 0 if there is no limit.", ..Member::EMPTY },
        Member { name: "_diskused", ty: &Type::Integer, doc: "Disk usage in bytes.", ..Member::EMPTY },
        Member { name: "humandiskquota", ty: &Type::Text, doc: "Quota in human-readable form; `None` if there is no limit.", facts: Facts(&[Fact::Example("\"None\"")]), ..Member::EMPTY },
        Member { name: "humandiskused", ty: &Type::Text, doc: "Disk usage in human-readable form; `None` if the mailbox is empty.", facts: Facts(&[Fact::Example("\"None\"")]), ..Member::EMPTY },
        Member { name: "txtdiskquota", ty: &Type::Limit, doc: "Quota in megabytes, as in `diskquota`.", ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "Time of the last change of the mailbox.", ..Member::EMPTY },
        Member { name: "suspended_incoming", ty: &Type::Flag, doc: "Whether the mailbox accepts no more mail.", ..Member::EMPTY },
        Member { name: "suspended_login", ty: &Type::Flag, doc: "Whether logging in to the mailbox is disabled.", ..Member::EMPTY },
        Member { name: "suspended_outgoing", ty: &Type::Flag, doc: "Whether the mailbox may not send mail.", ..Member::EMPTY },
        Member { name: "hold_outgoing", ty: &Type::Flag, doc: "Whether the server holds outgoing mail of the mailbox in the queue.", ..Member::EMPTY },
        Member { name: "has_suspended", ty: &Type::Flag, doc: "Whether any of these restrictions applies.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "listpopswithimage", rust: "listpopswithimage", summary: "Lists the mailboxes, with an HTML image for the mailbox of the account.", docs: "The function was made for web pages. `listpops` returns the same without HTML.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-listpopswithimage/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Regular expression that the address must match. By default, all addresses are listed.", example: "\"user\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "email", ty: &Type::Text, always: true, doc: "Address of the mailbox. For the mailbox of the account itself, this is the account name.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
        Member { name: "login", ty: &Type::Text, doc: "Login name of the mailbox. For the mailbox of the account, this is an HTML image.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "loadfilter", rust: "loadfilter", summary: "Reads one mail filter.", effect: Effect::Read, replaced_by: &["uapi/Email::get_filter"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-loadfilter/", params: &[
        Param { name: "filtername", rust: "filtername", ty: &Type::Text, doc: "Name of the filter to read.", example: "\"coffee\"", required: true, ..Param::EMPTY },
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox or account name that the filter belongs to. By default, a filter of the whole account.", example: "\"user\"", ..Param::EMPTY },
    ], returns: &TYPE_FILTER, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "passwdpop", rust: "passwdpop", summary: "Changes the password of a mailbox.", docs: "The call fails if the password is weaker than the server requires.", replaced_by: &["uapi/Email::passwd_pop"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-passwdpop/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the address.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Local part of the address.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "New password of the mailbox.", example: "\"12345luggage\"", secret: true, required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DONE, ..Function::EMPTY },
    Function { name: "reorderfilters", rust: "reorderfilters", summary: "Sets the order of the filters of a mailbox.", docs: "Send all filters. The position of a name in the list becomes the position of the filter.", replaced_by: &["uapi/Email::reorder_filters"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-reorderfilters/", params: &[
        Param { name: "mailbox", rust: "mailbox", ty: &Type::Text, doc: "Mailbox whose filters are reordered.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "filter{n}", rust: "filters", ty: &Type::List(&Type::Text), doc: "Names of the filters, in the new order.", example: "[\"coffee\",\"cheesecloth\"]", required: true, wire: Wire::Numbered, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "ok", text: &[] }), returns: &Type::Record(&[
        Member { name: "ok", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "set_archiving_configuration", rust: "set_archiving_configuration", summary: "Changes the mail archiving settings of domains.", docs: "Returns a row for each domain and kind of mail, so check `status` in every row. Wrong parameters cause no error.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-set_archiving_configuration/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains whose settings change.", example: "[\"example.com\",\"seconddomain.com\"]", required: true, wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "incoming", rust: "incoming", ty: &Type::Integer, doc: "Number of days for which incoming mail is kept. By default, the setting does not change.", example: "14", ..Param::EMPTY },
        Param { name: "outgoing", rust: "outgoing", ty: &Type::Integer, doc: "Number of days for which outgoing mail is kept. By default, the setting does not change.", example: "7", ..Param::EMPTY },
        Param { name: "mailman", rust: "mailman", ty: &Type::Integer, doc: "Number of days for which mail of mailing lists is kept. By default, the setting does not change.", example: "21", ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_ARCHIVE_CHANGE), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "set_archiving_default_configuration", rust: "set_archiving_default_configuration", summary: "Changes the default settings of mail archiving for new domains.", docs: "If the parameter for a kind of mail is left out, archiving of that kind is switched off. Wrong parameters cause no error, so check `status` in every row.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-set_archiving_default_configuration/", params: &[
        Param { name: "incoming", rust: "incoming", ty: &Type::Integer, doc: "Number of days for which incoming mail is kept. -1 means that it is not kept.", example: "14", facts: Facts(&[Fact::Default("-1")]), ..Param::EMPTY },
        Param { name: "outgoing", rust: "outgoing", ty: &Type::Integer, doc: "Number of days for which outgoing mail is kept. -1 means that it is not kept.", example: "7", facts: Facts(&[Fact::Default("-1")]), ..Param::EMPTY },
        Param { name: "mailman", rust: "mailman", ty: &Type::Integer, doc: "Number of days for which mail of mailing lists is kept. -1 means that it is not kept.", example: "21", facts: Facts(&[Fact::Default("-1")]), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_ARCHIVE_CHANGE), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "set_email_signing", rust: "set_email_signing", summary: "Turns the signing of outgoing mail with DKIM on or off.", docs: "Receivers accept the signature only if the key is in the DNS.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-set_email_signing/", params: &[
        Param { name: "dkim", rust: "dkim", ty: &Type::Flag, doc: "Whether outgoing mail is signed.", example: "true", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "setalwaysaccept", rust: "setalwaysaccept", summary: "Sets whether this server accepts mail for a domain.", docs: "Does the same as `setmxcheck`.", replaced_by: &["uapi/Email::set_always_accept"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-setalwaysaccept/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose routing is set.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "mxcheck", rust: "mxcheck", ty: &TYPE_MAIL_ROUTING, doc: "Mail routing of the domain on this server.", example: "\"auto\"", required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Name of the account that owns the domain. By default, the calling account.", example: "\"cpaneluser\"", facts: Facts(&[Fact::Format("username")]), ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &TYPE_MX_CHANGE, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "setdefaultaddress", rust: "setdefaultaddress", summary: "Sets what happens to mail for unknown addresses of a domain.", docs: "The call replaces the previous setting. Send only the parameter that belongs to `fwdopt`, because the rule contains all parameters that are sent. One server reported a success in the row and the failure outside of it. The client treats such a reply as a failure.", replaced_by: &["uapi/Email::set_default_address"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-setdefaultaddress/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the unknown addresses.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "fwdopt", rust: "fwdopt", ty: &TYPE_FORWARD_OPTION, doc: "Action for the mail.", example: "\"fwd\"", required: true, ..Param::EMPTY },
        Param { name: "fwdemail", rust: "fwdemail", ty: &Type::Text, doc: "Address that the mail is forwarded to. Used with `fwd`.", example: "\"catchall@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "failmsgs", rust: "failmsgs", ty: &Type::Text, doc: "Text that the sender receives. Used with `fail`.", example: "\"Nobody's home.\"", facts: Facts(&[Fact::Default("\"No such person at this address\"")]), ..Param::EMPTY },
        Param { name: "pipefwd", rust: "pipefwd", ty: &Type::Text, doc: "Program that receives the mail, relative to the home directory. Used with `pipe`.", example: "\"mailscript.pl\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::OneOf(&[Alternative { name: "Address", ty: &Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain whose setting changed.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "dest", ty: &Type::Text, doc: "New target of mail for unknown addresses of the domain.", ..Member::EMPTY },
    ]), has: "" }, Alternative { name: "Word", ty: &Type::Text, has: "" }])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "setmxcheck", rust: "setmxcheck", summary: "Sets whether this server accepts mail for a domain.", docs: "Mail is lost if the routing is `local` but the MX records point to another server.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-setmxcheck/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose routing is set.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "mxcheck", rust: "mxcheck", ty: &TYPE_MAIL_ROUTING, doc: "Mail routing of the domain on this server.", example: "\"auto\"", required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &TYPE_MX_CHANGE, ..Function::EMPTY },
    Function { name: "storefilter", rust: "storefilter", summary: "Creates or changes a mail filter.", docs: "The call overwrites a filter of the same name without a warning. With `oldfiltername`, it renames the filter. Conditions and actions are numbered separately. Parts that are header lines end with a colon. Test the filter with `tracefilter`.", replaced_by: &["uapi/Email::store_filter"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-storefilter/", params: &[
        Param { name: "filtername", rust: "filtername", ty: &Type::Text, doc: "Name of the filter.", example: "\"coffee\"", required: true, ..Param::EMPTY },
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox that the filter belongs to. By default, the whole account.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "oldfiltername", rust: "oldfiltername", ty: &Type::Text, doc: "Current name of the filter, to rename it.", example: "\"pool\"", ..Param::EMPTY },
        Param { rust: "rules", ty: &Type::List(&Type::Record(&[
        Member { name: "part{n}", ty: &TYPE_FILTER_PART, always: true, doc: "Part of the mail that the filter examines. Other headers are named in the same way.", facts: Facts(&[Fact::Example("\"$header_subject:\"")]), ..Member::EMPTY },
        Member { name: "match{n}", ty: &TYPE_FILTER_MATCH, always: true, doc: "Kind of comparison.", facts: Facts(&[Fact::Example("\"contains\"")]), ..Member::EMPTY },
        Member { name: "val{n}", ty: &Type::Text, always: true, doc: "Value that the part is compared with.", facts: Facts(&[Fact::Example("\"curds\"")]), ..Member::EMPTY },
        Member { name: "opt{n}", ty: &TYPE_FILTER_JOIN, doc: "Operator that joins the condition with the next one. By default, `and`.", facts: Facts(&[Fact::Example("\"or\"")]), ..Member::EMPTY },
    ])), doc: "Conditions of the filter.", required: true, wire: Wire::Family, ..Param::EMPTY },
        Param { rust: "actions", ty: &Type::List(&Type::Record(&[
        Member { name: "action{n}", ty: &TYPE_FILTER_ACTION_KIND, always: true, doc: "Action for the mail.", facts: Facts(&[Fact::Example("\"deliver\"")]), ..Member::EMPTY },
        Member { name: "dest{n}", ty: &Type::Text, doc: "Address, folder, text or program that the action uses. `finish` needs none.", facts: Facts(&[Fact::Example("\"cheesecloth@example.com\"")]), ..Member::EMPTY },
    ])), doc: "Actions of the filter, in this order.", required: true, wire: Wire::Family, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "ok", text: &["result"] }), returns: &Type::Record(&[
        Member { name: "ok", ty: &Type::Flag, doc: "Whether the filter was stored.", ..Member::EMPTY },
        Member { name: "result", ty: &Type::Text, doc: "Message about the result.", facts: Facts(&[Fact::Example("\"Filter Saved.\"")]), ..Member::EMPTY },
        Member { name: "error", ty: &Type::Text, doc: "`0` if there was no error.", ..Member::EMPTY },
        Member { name: "account", ty: &Type::Text, doc: "Mailbox that the filter belongs to.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "tracefilter", rust: "tracefilter", summary: "Tests a mail filter without delivering mail.", docs: "The call fails if the domain or mailbox has no filters at all.", effect: Effect::Read, replaced_by: &["uapi/Email::trace_filter"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-email/cpanel-api-2-functions-email-tracefilter/", params: &[
        Param { name: "filtername", rust: "filtername", ty: &Type::Text, doc: "Name of the filter to test.", example: "\"coffee\"", required: true, ..Param::EMPTY },
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox or account name that the filter belongs to. By default, a filter of the whole account.", example: "\"user\"", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "trace", ty: &Type::Text, doc: "Result of the test by the mail server, in several lines with HTML.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
] };
static TYPE_ARCHIVE_CHANGE: Type = Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain that the row describes. Absent for the default settings.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "direction", ty: &TYPE_ARCHIVE_DIRECTION, doc: "Kind of mail that the row describes.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether the setting was stored.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "Message about the result, or the reason for the failure.", ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether mail of this kind is now archived.", ..Member::EMPTY },
        Member { name: "retention_period", ty: &Type::Integer, doc: "Number of days for which mail of this kind is kept.", facts: Facts(&[Fact::Example("93")]), ..Member::EMPTY },
    ]);
static TYPE_ARCHIVE_DIRECTION: Type = Type::Values(&[Allowed { text: "incoming", doc: "Incoming mail." }, Allowed { text: "outgoing", doc: "Outgoing mail." }, Allowed { text: "mailman", doc: "Mail of mailing lists." }]);
static TYPE_DOMAIN_ROW: Type = Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Name of a domain of the account.", facts: Facts(&[Fact::Example("\"example.com\""), Fact::Format("domain")]), ..Member::EMPTY },
    ]);
static TYPE_DONE: Type = Type::Record(&[
        Member { name: "result", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Reason for the failure; empty otherwise.", ..Member::EMPTY },
    ]);
static TYPE_FILTER: Type = Type::Record(&[
        Member { name: "filtername", ty: &Type::Text, doc: "Name of the filter.", facts: Facts(&[Fact::Example("\"coffee\"")]), ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether the filter is enabled. Absent from the reply of `loadfilter`.", ..Member::EMPTY },
        Member { name: "unescaped", ty: &Type::Flag, doc: "Whether the values of the rules contain no escapes. Absent from the reply of `loadfilter`.", ..Member::EMPTY },
        Member { name: "actions", ty: &Type::List(&TYPE_FILTER_ACTION), doc: "Actions of the filter, in this order.", ..Member::EMPTY },
        Member { name: "rules", ty: &Type::List(&TYPE_FILTER_RULE), doc: "Conditions of the filter, in this order.", ..Member::EMPTY },
    ]);
static TYPE_FILTER_ACTION: Type = Type::Record(&[
        Member { name: "number", ty: &Type::Integer, doc: "Position among the actions, from 1. Present only in a reply about a single filter.", ..Member::EMPTY },
        Member { name: "action", ty: &TYPE_FILTER_ACTION_KIND, doc: "Action for the mail.", ..Member::EMPTY },
        Member { name: "dest", ty: &Type::Text, doc: "Address, folder, text or program that the action uses.", facts: Facts(&[Fact::Example("\"/dev/null\"")]), ..Member::EMPTY },
    ]);
static TYPE_FILTER_ACTION_KIND: Type = Type::Values(&[Allowed { text: "deliver", doc: "Delivers the mail to the address in `dest`." }, Allowed { text: "fail", doc: "Refuses the mail with the text in `dest`." }, Allowed { text: "finish", doc: "Skips all further filters." }, Allowed { text: "save", doc: "Saves the mail in the folder or file in `dest`." }, Allowed { text: "pipe", doc: "Passes the mail to the program in `dest`." }]);
static TYPE_FILTER_CHANGE: Type = Type::Record(&[
        Member { name: "filtername", ty: &Type::Text, doc: "Name of the filter from the call.", facts: Facts(&[Fact::Example("\"coffee\"")]), ..Member::EMPTY },
        Member { name: "updated", ty: &Type::Flag, doc: "Whether the filter was changed.", ..Member::EMPTY },
    ]);
static TYPE_FILTER_JOIN: Type = Type::Values(&[Allowed { text: "and", doc: "Both conditions must match." }, Allowed { text: "or", doc: "One of the two conditions is enough." }]);
static TYPE_FILTER_MATCH: Type = Type::Values(&[Allowed { text: "is", doc: "" }, Allowed { text: "matches", doc: "" }, Allowed { text: "contains", doc: "" }, Allowed { text: "does not contain", doc: "" }, Allowed { text: "begins", doc: "" }, Allowed { text: "does not begin", doc: "" }, Allowed { text: "ends", doc: "" }, Allowed { text: "does not end", doc: "" }, Allowed { text: "does not match", doc: "" }, Allowed { text: "is above", doc: "" }, Allowed { text: "is not above", doc: "" }, Allowed { text: "is below", doc: "" }, Allowed { text: "is not below", doc: "" }]);
static TYPE_FILTER_PART: Type = Type::Values(&[Allowed { text: "$header_from:", doc: "Sender in the header." }, Allowed { text: "$header_subject:", doc: "Subject of the message." }, Allowed { text: "$header_to:", doc: "Recipients in the header." }, Allowed { text: "$reply_address:", doc: "Address that replies go to." }, Allowed { text: "foranyaddress $h_to:, $h_cc:", doc: "Each recipient in turn, including copies." }, Allowed { text: "foranyaddress $h_to:,$h_cc:,$h_bcc:", doc: "Each recipient in turn, including copies and blind copies. A message seldom names blind copies." }, Allowed { text: "$message_body", doc: "Text of the message." }, Allowed { text: "$message_headers", doc: "Whole header of the message." }, Allowed { text: "$h_List-Id:", doc: "Name of the mailing list that sent the message." }, Allowed { text: "$h_X-Spam-Status:", doc: "Whether the spam filter considers the message to be spam." }, Allowed { text: "$h_x-Spam-Score:", doc: "Score from the spam filter, as a number." }, Allowed { text: "$h_x-Spam-Bar:", doc: "Score from the spam filter, as the same number of `+` characters." }, Allowed { text: "not delivered", doc: "Condition that the message is not queued for delivery." }, Allowed { text: "error_message", doc: "Condition that the message is a bounce." }]);
static TYPE_FILTER_RULE: Type = Type::Record(&[
        Member { name: "number", ty: &Type::Integer, doc: "Position among the conditions, from 1. Present only in a reply about a single filter.", ..Member::EMPTY },
        Member { name: "part", ty: &TYPE_FILTER_PART, doc: "Part of the mail that the filter examines.", ..Member::EMPTY },
        Member { name: "match", ty: &TYPE_FILTER_MATCH, doc: "Kind of comparison.", ..Member::EMPTY },
        Member { name: "val", ty: &Type::Text, doc: "Value that the part is compared with.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
        Member { name: "opt", ty: &TYPE_FILTER_JOIN, doc: "Operator that joins the condition with the next one. May be absent or null.", ..Member::EMPTY },
    ]);
static TYPE_FORWARD_OPTION: Type = Type::Values(&[Allowed { text: "fwd", doc: "Forwards the mail to the address in `fwdemail`." }, Allowed { text: "fail", doc: "Refuses the mail with the text in `failmsgs`." }, Allowed { text: "blackhole", doc: "Discards the mail without a message." }, Allowed { text: "pipe", doc: "Passes the mail to the program in `pipefwd`." }, Allowed { text: "system", doc: "Delivers the mail to the system user in `fwdsystem`. Not for `setdefaultaddress`." }]);
static TYPE_MAIL_ROUTING: Type = Type::Values(&[Allowed { text: "auto", doc: "Follows the MX records." }, Allowed { text: "local", doc: "This server keeps the mail." }, Allowed { text: "secondary", doc: "This server holds the mail for the main mail server." }, Allowed { text: "remote", doc: "This server passes the mail on to another server." }]);
static TYPE_MAILBOX: Type = Type::Record(&[
        Member { name: "email", ty: &Type::Text, always: true, doc: "Address of the mailbox. For the mailbox of the account itself, this is the account name.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
        Member { name: "login", ty: &Type::Text, doc: "Login name, or `Main Account` for the mailbox of the account.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
        Member { name: "suspended_incoming", ty: &Type::Flag, doc: "Whether the mailbox accepts no more mail.", ..Member::EMPTY },
        Member { name: "suspended_login", ty: &Type::Flag, doc: "Whether logging in to the mailbox is disabled.", ..Member::EMPTY },
    ]);
static TYPE_MX_CHANGE: Type = Type::Record(&[
        Member { name: "status", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "Message about the result, or the reason for the failure. May contain several lines from the name server.", ..Member::EMPTY },
        Member { name: "results", ty: &Type::Text, doc: "Same text as `statusmsg`.", ..Member::EMPTY },
        Member { name: "checkmx", ty: &TYPE_MX_STATE, doc: "Mail routing after the change.", ..Member::EMPTY },
        Member { name: "mxcheck", ty: &TYPE_MAIL_ROUTING, doc: "Configured routing. Only from `setalwaysaccept`.", ..Member::EMPTY },
        Member { name: "detected", ty: &TYPE_MAIL_ROUTING, doc: "Routing according to the MX records. Only from `setalwaysaccept`.", ..Member::EMPTY },
        Member { name: "local", ty: &Type::Flag, doc: "Whether this server keeps the mail. Only from `setalwaysaccept`.", ..Member::EMPTY },
        Member { name: "remote", ty: &Type::Flag, doc: "Whether this server passes the mail on. Only from `setalwaysaccept`.", ..Member::EMPTY },
        Member { name: "secondary", ty: &Type::Flag, doc: "Whether this server holds the mail for the main mail server. Only from `setalwaysaccept`.", ..Member::EMPTY },
    ]);
static TYPE_MX_ENTRY: Type = Type::Record(&[
        Member { name: "mx", ty: &Type::Text, always: true, doc: "Host name of the mail server.", facts: Facts(&[Fact::Example("\"mail.example.com\"")]), ..Member::EMPTY },
        Member { name: "priority", ty: &Type::Integer, always: true, doc: "Priority of the mail server. The lowest number is tried first.", facts: Facts(&[Fact::Example("5")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain whose mail is routed.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "entrycount", ty: &Type::Integer, doc: "Position in the list, from 1.", ..Member::EMPTY },
        Member { name: "row", ty: &Type::Text, doc: "Position of the row, `even` or `odd`, for striped tables.", ..Member::EMPTY },
    ]);
static TYPE_MX_LIST: Type = Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain of this row.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether the MX records could be read.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "Message about the result.", facts: Facts(&[Fact::Example("\"Fetched MX List\"")]), ..Member::EMPTY },
        Member { name: "entries", ty: &Type::List(&TYPE_MX_ENTRY), doc: "MX records of the domain, the most important first.", ..Member::EMPTY },
        Member { name: "mx", ty: &Type::Text, doc: "Host name of the most important mail server.", facts: Facts(&[Fact::Example("\"mail.example.com\"")]), ..Member::EMPTY },
        Member { name: "mxcheck", ty: &TYPE_MAIL_ROUTING, doc: "Configured routing.", ..Member::EMPTY },
        Member { name: "detected", ty: &TYPE_MAIL_ROUTING, doc: "Routing according to the MX records.", ..Member::EMPTY },
        Member { name: "alwaysaccept", ty: &Type::Flag, doc: "Whether this server accepts mail for the domain in any case.", ..Member::EMPTY },
        Member { name: "local", ty: &Type::Flag, doc: "Whether this server keeps the mail of the domain.", ..Member::EMPTY },
        Member { name: "remote", ty: &Type::Flag, doc: "Whether this server passes the mail on.", ..Member::EMPTY },
        Member { name: "secondary", ty: &Type::Flag, doc: "Whether this server holds the mail for the main mail server.", ..Member::EMPTY },
    ]);
static TYPE_MX_STATE: Type = Type::Record(&[
        Member { name: "mxcheck", ty: &TYPE_MAIL_ROUTING, doc: "Configured routing.", ..Member::EMPTY },
        Member { name: "detected", ty: &TYPE_MAIL_ROUTING, doc: "Routing according to the MX records.", ..Member::EMPTY },
        Member { name: "changed", ty: &Type::Flag, doc: "Whether the call changed anything.", ..Member::EMPTY },
        Member { name: "local", ty: &Type::Flag, doc: "Whether this server keeps the mail.", ..Member::EMPTY },
        Member { name: "remote", ty: &Type::Flag, doc: "Whether this server passes the mail on.", ..Member::EMPTY },
        Member { name: "secondary", ty: &Type::Flag, doc: "Whether this server holds the mail for the main mail server.", ..Member::EMPTY },
        Member { name: "isprimary", ty: &Type::Flag, doc: "Whether this server is the most important one in the MX records.", ..Member::EMPTY },
        Member { name: "issecondary", ty: &Type::Flag, doc: "Whether this server is in the MX records but is not the most important one.", ..Member::EMPTY },
        Member { name: "warnings", ty: &Type::List(&Type::Text), doc: "Objections of the server to the MX records.", ..Member::EMPTY },
    ]);
static TYPE_ROUTING_ROW: Type = Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain of this row.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "mxcheck", ty: &TYPE_MAIL_ROUTING, always: true, doc: "Configured routing.", ..Member::EMPTY },
        Member { name: "alwaysaccept", ty: &Type::Flag, doc: "Whether this server accepts mail for the domain in any case.", ..Member::EMPTY },
    ]);
