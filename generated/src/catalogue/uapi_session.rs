// Made by cpanel-codegen from schema/uapi/Session.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Session", rust: "session", summary: "Open webmail sessions without the mailbox password, and temporary database users.", docs: "Three functions create a webmail session and return what is needed to open it:\n\n- `create_webmail_session_for_mail_user` for any mailbox of the account, without a password, for example for a button \"log in to webmail\";\n- `create_webmail_session_for_mail_user_check_password` the same, but only with the right password;\n- `create_webmail_session_for_self` for the account's own webmail.\n\nTo open it, the **user's browser** must send a POST request to port 2096 of `hostname` (if it is null, of the server that was called), path `token` followed\nby `/login`, with the form field `session` set to the reply's `session`. Both values give access like a password, so never write them to a log or a URL. The session is bound to the address of a client: a web application must set `remote_address` to that of the visitor. `create_temp_user` creates a temporary database user for plugins that run in a cPanel session.", functions: &[
    Function { name: "create_temp_user", rust: "create_temp_user", summary: "Creates a temporary user that lives as long as the current cPanel session.", docs: "Works only when called within a cPanel or webmail session (the `/cpsess` path): not with an API token, nor from the command line. A plug-in finds the temporary database user in the environment variable `REMOTE_DBOWNER` afterwards.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/create_temp_user/", returns: &Type::Record(&[
        Member { name: "created", ty: &Type::Flag, doc: "Whether the temporary user was made.", ..Member::EMPTY },
        Member { name: "session_temp_user", ty: &Type::Text, doc: "Name of the temporary user, such as `cpses_reviY3ZSQK`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "create_webmail_session_for_mail_user", rust: "create_webmail_session_for_mail_user", summary: "Opens a webmail session for one of the account's mailboxes, without its password.", docs: "The mailbox has to belong to the account. How to enter the session is on the page of the module.", gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/create_webmail_session_for_mail_user/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Part of the mail address after the `@`.", example: "\"example.com\"", required: true, ..Param::EMPTY },
        Param { name: "login", rust: "login", ty: &Type::Text, doc: "Part of the mail address in front of the `@`.", example: "\"username\"", required: true, ..Param::EMPTY },
        Param { name: "locale", rust: "locale", ty: &Type::Text, doc: "Language of the session in lower case, such as `en`. By default, the account's.", example: "\"en\"", ..Param::EMPTY },
        Param { name: "remote_address", rust: "remote_address", ty: &Type::Text, doc: "IPv4 address that the session will be used from. By default, that of the caller; on the command line it has to be given.", example: "\"192.168.0.1\"", facts: Facts(&[Fact::Format("ipv4")]), ..Param::EMPTY },
    ], returns: &TYPE_WEBMAIL_SESSION, ..Function::EMPTY },
    Function { name: "create_webmail_session_for_mail_user_check_password", rust: "create_webmail_session_for_mail_user_check_password", summary: "Opens a webmail session for one of the account's mailboxes if the password is right.", docs: "Fails for a wrong password or a suspended mailbox. How to enter the session is on the page of the module.", gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/create_webmail_session_for_mail_user_check_password/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Part of the mail address after the `@`.", example: "\"example.com\"", required: true, ..Param::EMPTY },
        Param { name: "login", rust: "login", ty: &Type::Text, doc: "Part of the mail address in front of the `@`.", example: "\"username\"", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password of the mailbox, to be checked.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "locale", rust: "locale", ty: &Type::Text, doc: "Language of the session in lower case, such as `en`. By default, the account's.", example: "\"en\"", ..Param::EMPTY },
        Param { name: "remote_address", rust: "remote_address", ty: &Type::Text, doc: "IPv4 address that the session will be used from. By default, that of the caller; on the command line it has to be given.", example: "\"192.168.0.1\"", facts: Facts(&[Fact::Format("ipv4")]), ..Param::EMPTY },
    ], returns: &TYPE_WEBMAIL_SESSION, ..Function::EMPTY },
    Function { name: "create_webmail_session_for_self", rust: "create_webmail_session_for_self", summary: "Opens a webmail session for the calling user.", docs: "How to enter the session is on the page of the module.", gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/create_webmail_session_for_self/", params: &[
        Param { name: "locale", rust: "locale", ty: &Type::Text, doc: "Language of the session in lower case, one of `Locale::list_locales`. By default, the account's.", example: "\"en\"", ..Param::EMPTY },
        Param { name: "remote_address", rust: "remote_address", ty: &Type::Text, doc: "IPv4 address that the session will be used from. By default, that of the caller; on the command line it has to be given.", example: "\"192.168.0.1\"", facts: Facts(&[Fact::Format("ipv4")]), ..Param::EMPTY },
    ], returns: &TYPE_WEBMAIL_SESSION, ..Function::EMPTY },
] };
static TYPE_WEBMAIL_SESSION: Type = Type::Record(&[
        Member { name: "hostname", ty: &Type::Text, doc: "Server to enter the session on. Null when it is the server that answered.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "session", ty: &Type::Text, doc: "What to send as the form field `session` when logging in: a secret.", secret: true, ..Member::EMPTY },
        Member { name: "token", ty: &Type::Text, doc: "Security token, the first part of every path of the session, such as `/cpsess2462418786`: a secret.", secret: true, ..Member::EMPTY },
    ]);
