// Made by cpanel-codegen from schema/uapi/Session.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Session", rust: "session", summary: "Creates webmail sessions without the mailbox password, and temporary database users.", docs: "Three functions create a webmail session and return the values that a browser needs to open it:\n\n- `create_webmail_session_for_mail_user` creates one for a mailbox of the account, without the password, for example for a button \"log in to webmail\".\n- `create_webmail_session_for_mail_user_check_password` also needs the password of the mailbox.\n- `create_webmail_session_for_self` creates one for the calling user.\n\nTo open the session, the **user's browser** must send a POST request to port 2096 of `hostname`. If `hostname` is null, use the server that was called. The path is `token` followed by `/login`, and the form field `session` holds the reply's `session`. Both values give access like a password, so never write them to a log or a URL. The session is bound to the address of a client: a web application must set `remote_address` to the address of the visitor.\n\n`create_temp_user` creates a temporary database user for plugins that run in a cPanel session.", functions: &[
    Function { name: "create_temp_user", rust: "create_temp_user", summary: "Creates a temporary database user that exists as long as the current cPanel session.", docs: "The function works only in a cPanel or webmail session (a `/cpsess` path). It does not work with an API token or on the command line. Afterwards, a plugin finds the temporary database user in the environment variable `REMOTE_DBOWNER`.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/create_temp_user/", returns: &Type::Record(&[
        Member { name: "created", ty: &Type::Flag, doc: "Whether the temporary user was created.", ..Member::EMPTY },
        Member { name: "session_temp_user", ty: &Type::Text, doc: "Name of the temporary user, such as `cpses_reviY3ZSQK`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "create_webmail_session_for_mail_user", rust: "create_webmail_session_for_mail_user", summary: "Creates a webmail session for one of the account's mailboxes, without its password.", docs: "The mailbox must belong to the account. The page of the module explains how to open the session.", gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/create_webmail_session_for_mail_user/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Part of the mail address after the `@`: the domain.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "login", rust: "login", ty: &Type::Text, doc: "Part of the mail address before the `@`.", example: "\"username\"", required: true, ..Param::EMPTY },
        Param { name: "locale", rust: "locale", ty: &Type::Text, doc: "Language of the session in lower case, such as `en`. By default, the language of the account.", example: "\"en\"", ..Param::EMPTY },
        Param { name: "remote_address", rust: "remote_address", ty: &Type::Text, doc: "IPv4 address from which the session will be used. By default, the address of the caller. On the command line it is required.", example: "\"192.168.0.1\"", facts: Facts(&[Fact::Format("ipv4")]), ..Param::EMPTY },
    ], returns: &TYPE_WEBMAIL_SESSION, ..Function::EMPTY },
    Function { name: "create_webmail_session_for_mail_user_check_password", rust: "create_webmail_session_for_mail_user_check_password", summary: "Creates a webmail session for one of the account's mailboxes if the password is right.", docs: "Fails if the password is wrong or the mailbox is suspended. The page of the module explains how to open the session.", gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/create_webmail_session_for_mail_user_check_password/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Part of the mail address after the `@`: the domain.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "login", rust: "login", ty: &Type::Text, doc: "Part of the mail address before the `@`.", example: "\"username\"", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password of the mailbox.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "locale", rust: "locale", ty: &Type::Text, doc: "Language of the session in lower case, such as `en`. By default, the language of the account.", example: "\"en\"", ..Param::EMPTY },
        Param { name: "remote_address", rust: "remote_address", ty: &Type::Text, doc: "IPv4 address from which the session will be used. By default, the address of the caller. On the command line it is required.", example: "\"192.168.0.1\"", facts: Facts(&[Fact::Format("ipv4")]), ..Param::EMPTY },
    ], returns: &TYPE_WEBMAIL_SESSION, ..Function::EMPTY },
    Function { name: "create_webmail_session_for_self", rust: "create_webmail_session_for_self", summary: "Creates a webmail session for the calling user.", docs: "The page of the module explains how to open the session.", gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/create_webmail_session_for_self/", params: &[
        Param { name: "locale", rust: "locale", ty: &Type::Text, doc: "Language of the session in lower case, from `Locale::list_locales`. By default, the language of the account.", example: "\"en\"", ..Param::EMPTY },
        Param { name: "remote_address", rust: "remote_address", ty: &Type::Text, doc: "IPv4 address from which the session will be used. By default, the address of the caller. On the command line it is required.", example: "\"192.168.0.1\"", facts: Facts(&[Fact::Format("ipv4")]), ..Param::EMPTY },
    ], returns: &TYPE_WEBMAIL_SESSION, ..Function::EMPTY },
] };
static TYPE_WEBMAIL_SESSION: Type = Type::Record(&[
        Member { name: "hostname", ty: &Type::Text, doc: "Server on which to open the session. Null means the server that was called.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "session", ty: &Type::Text, doc: "Value of the form field `session` of the login request. It is a secret.", secret: true, ..Member::EMPTY },
        Member { name: "token", ty: &Type::Text, doc: "Security token of the session, such as `/cpsess2462418786`. Every path of the session begins with it. It is a secret.", secret: true, ..Member::EMPTY },
    ]);
