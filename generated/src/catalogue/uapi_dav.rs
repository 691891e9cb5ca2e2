// Made by cpanel-codegen from schema/uapi/DAV.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "DAV", rust: "dav", summary: "Find out how to connect calendars and contacts, and share one address book with all mailboxes.", docs: "The server keeps calendars (CalDAV) and address books (CardDAV) for the account and its mailboxes.\n\n`get_calendar_contacts_config` returns the settings for calendar and contacts programs: servers, ports and the addresses of each calendar and address book, with and without TLS. `is_dav_service_enabled` returns whether the service is enabled. The shared global address book contains the account's mailboxes as contacts for all webmail users: `has_shared_global_addressbook` returns whether it is enabled, and `enable_shared_global_addressbook` and `disable_shared_global_addressbook` change this. `is_horde_enabled` is obsolete and always returns false.", functions: &[
    Function { name: "disable_shared_global_addressbook", rust: "disable_shared_global_addressbook", summary: "Stops sharing the global address book with the account's Webmail users.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/disable_shared_global_addressbook/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "User: the cPanel account's name or a mailbox's address. By default, the signed-in user.", example: "\"user\"", ..Param::EMPTY },
    ], returns: &TYPE_SHARING, ..Function::EMPTY },
    Function { name: "enable_shared_global_addressbook", rust: "enable_shared_global_addressbook", summary: "Shares the global address book with the account's Webmail users.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/enable_shared_global_addressbook/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "User: the cPanel account's name or a mailbox's address. By default, the signed-in user.", example: "\"user\"", ..Param::EMPTY },
    ], returns: &TYPE_SHARING, ..Function::EMPTY },
    Function { name: "get_calendar_contacts_config", rust: "get_calendar_contacts_config", summary: "Returns the addresses and ports that calendar and contacts programs need.", docs: "Prefer what is under `ssl`: under `no_ssl` the password crosses the net in the clear.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_calendar_contacts_config/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "User: the cPanel account's name or a mailbox's address. By default, the signed-in user.", example: "\"username\"", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "activesync", ty: &Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether the server offers ActiveSync.", ..Member::EMPTY },
        Member { name: "port", ty: &Type::Integer, doc: "Port of ActiveSync over TLS, such as 2091.", ..Member::EMPTY },
        Member { name: "server", ty: &Type::Text, doc: "Host name to connect to.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "The login.", ..Member::EMPTY },
    ]), doc: "How to connect by ActiveSync.", ..Member::EMPTY },
        Member { name: "no_ssl", ty: &TYPE_CONNECTION, doc: "How to connect without encryption.", ..Member::EMPTY },
        Member { name: "ssl", ty: &TYPE_CONNECTION, doc: "How to connect with TLS.", ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "User of the settings: the requested one, or else the signed-in user.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "has_shared_global_addressbook", rust: "has_shared_global_addressbook", summary: "Returns whether the global address book is shared with the account's Webmail users.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/has_shared_global_addressbook/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "User: the cPanel account's name or a mailbox's address. By default, the signed-in user.", example: "\"user\"", ..Param::EMPTY },
    ], returns: &TYPE_SHARING, ..Function::EMPTY },
    Function { name: "is_dav_service_enabled", rust: "is_dav_service_enabled", summary: "Returns whether the server offers calendars and contacts.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/is_dav_service_enabled/", returns: &TYPE_SERVICE_STATE, ..Function::EMPTY },
    Function { name: "is_horde_enabled", rust: "is_horde_enabled", summary: "Returns whether Horde webmail is available, which is never the case any more.", docs: "Horde is no longer part of cPanel; the function remains for old callers.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/is_horde_enabled/", returns: &TYPE_SERVICE_STATE, ..Function::EMPTY },
] };
static TYPE_COLLECTION: Type = Type::Record(&[
        Member { name: "description", ty: &Type::Text, ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, always: true, doc: "The display name of the calendar or address book.", ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, always: true, doc: "Its address without scheme, host and port.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Its full address.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]);
static TYPE_CONNECTION: Type = Type::Record(&[
        Member { name: "calendars", ty: &Type::List(&TYPE_COLLECTION), doc: "One item per calendar.", ..Member::EMPTY },
        Member { name: "contacts", ty: &Type::List(&TYPE_COLLECTION), doc: "One item per address book.", ..Member::EMPTY },
        Member { name: "free_busy", ty: &Type::Text, doc: "Where others can ask when the user is busy.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "full_server", ty: &Type::Text, doc: "Full address of the user's data, for programs that cannot find it automatically.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "is_self_signed", ty: &Type::Flag, doc: "Whether the certificate is self-signed, so that programs will warn about it. Only for TLS.", ..Member::EMPTY },
        Member { name: "port", ty: &Type::Integer, doc: "Port for such connections, such as 2080 with TLS and 2079 without.", ..Member::EMPTY },
        Member { name: "server", ty: &Type::Text, doc: "Scheme, host and port alone, for programs that find the rest automatically.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]);
static TYPE_SERVICE_STATE: Type = Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, always: true, doc: "Whether the service is turned on.", ..Member::EMPTY },
    ]);
static TYPE_SHARING: Type = Type::Record(&[
        Member { name: "shared", ty: &Type::Flag, doc: "Whether the address book is shared.", ..Member::EMPTY },
    ]);
