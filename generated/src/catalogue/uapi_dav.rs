// Made by cpanel-codegen from schema/uapi/DAV.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "DAV", rust: "dav", summary: "Reads the settings for calendar and contacts programs, and shares one address book with all mailboxes.", docs: "The server keeps calendars (CalDAV) and address books (CardDAV) for the account and its mailboxes.\n\n- `get_calendar_contacts_config` returns the settings for calendar and contacts programs: servers, ports and the\n  addresses of each calendar and address book, with and without TLS.\n- `is_dav_service_enabled` returns whether the service is enabled.\n- The shared global address book contains the account's mailboxes as contacts for all webmail users.\n  `has_shared_global_addressbook` returns whether it is enabled, and `enable_shared_global_addressbook` and\n  `disable_shared_global_addressbook` change this.\n- `is_horde_enabled` is obsolete and always returns false.", functions: &[
    Function { name: "disable_shared_global_addressbook", rust: "disable_shared_global_addressbook", summary: "Stops sharing the global address book with the account's webmail users.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/disable_shared_global_addressbook/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the cPanel account, or address of a mailbox. By default, the signed-in user.", example: "\"user\"", ..Param::EMPTY },
    ], returns: &TYPE_SHARING, ..Function::EMPTY },
    Function { name: "enable_shared_global_addressbook", rust: "enable_shared_global_addressbook", summary: "Shares the global address book with the account's webmail users.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/enable_shared_global_addressbook/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the cPanel account, or address of a mailbox. By default, the signed-in user.", example: "\"user\"", ..Param::EMPTY },
    ], returns: &TYPE_SHARING, ..Function::EMPTY },
    Function { name: "get_calendar_contacts_config", rust: "get_calendar_contacts_config", summary: "Returns the addresses and ports that calendar and contacts programs need.", docs: "Prefer the settings in `ssl`. With the settings in `no_ssl`, programs send the password without encryption.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_calendar_contacts_config/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Name of the cPanel account, or address of a mailbox. By default, the signed-in user.", example: "\"username\"", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "activesync", ty: &Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether the server offers ActiveSync.", ..Member::EMPTY },
        Member { name: "port", ty: &Type::Integer, doc: "Port of ActiveSync over TLS, such as 2091.", ..Member::EMPTY },
        Member { name: "server", ty: &Type::Text, doc: "Host name to connect to.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Login for ActiveSync.", ..Member::EMPTY },
    ]), doc: "Settings for ActiveSync.", ..Member::EMPTY },
        Member { name: "no_ssl", ty: &TYPE_CONNECTION, doc: "Settings without encryption.", ..Member::EMPTY },
        Member { name: "ssl", ty: &TYPE_CONNECTION, doc: "Settings with TLS.", ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "User that the settings are for: the requested user, or by default the signed-in user.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "has_shared_global_addressbook", rust: "has_shared_global_addressbook", summary: "Returns whether the global address book is shared with the account's webmail users.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/has_shared_global_addressbook/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the cPanel account, or address of a mailbox. By default, the signed-in user.", example: "\"user\"", ..Param::EMPTY },
    ], returns: &TYPE_SHARING, ..Function::EMPTY },
    Function { name: "is_dav_service_enabled", rust: "is_dav_service_enabled", summary: "Returns whether the server offers calendars and contacts.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/is_dav_service_enabled/", returns: &TYPE_SERVICE_STATE, ..Function::EMPTY },
    Function { name: "is_horde_enabled", rust: "is_horde_enabled", summary: "Returns whether Horde webmail is available, which is always false now.", docs: "Horde is no longer part of cPanel. The function exists only for old callers.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/is_horde_enabled/", returns: &TYPE_SERVICE_STATE, ..Function::EMPTY },
] };
static TYPE_COLLECTION: Type = Type::Record(&[
        Member { name: "description", ty: &Type::Text, doc: "Description that the owner gave the calendar or address book.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, always: true, doc: "Name of the calendar or address book for display.", ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, always: true, doc: "Path of the calendar or address book, which is its URL without scheme, host and port.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Full URL of the calendar or address book.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]);
static TYPE_CONNECTION: Type = Type::Record(&[
        Member { name: "calendars", ty: &Type::List(&TYPE_COLLECTION), doc: "One item for each calendar.", ..Member::EMPTY },
        Member { name: "contacts", ty: &Type::List(&TYPE_COLLECTION), doc: "One item for each address book.", ..Member::EMPTY },
        Member { name: "free_busy", ty: &Type::Text, doc: "URL where other users can ask when the user is busy.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "full_server", ty: &Type::Text, doc: "Full URL of the user's data, for programs that cannot find it automatically.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "is_self_signed", ty: &Type::Flag, doc: "Whether the certificate is self-signed. Programs then show a warning. Only for TLS.", ..Member::EMPTY },
        Member { name: "port", ty: &Type::Integer, doc: "Port for the connection, such as 2080 with TLS and 2079 without TLS.", ..Member::EMPTY },
        Member { name: "server", ty: &Type::Text, doc: "Scheme, host and port only, for programs that find the path automatically.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]);
static TYPE_SERVICE_STATE: Type = Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether the service is turned on.", ..Member::EMPTY },
    ]);
static TYPE_SHARING: Type = Type::Record(&[
        Member { name: "shared", ty: &Type::Flag, doc: "Whether the address book is shared.", ..Member::EMPTY },
    ]);
