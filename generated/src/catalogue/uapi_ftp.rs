// Made by cpanel-codegen from schema/uapi/Ftp.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Ftp", rust: "ftp", summary: "Creates, changes and deletes FTP accounts, ends sessions, and sets up anonymous FTP.", docs: "An FTP account gives access to a part of the account's files by FTP. `add_ftp` creates one, `list_ftp_with_disk` lists all with their quota and usage, `delete_ftp` deletes one. `passwd`, `set_quota` and `set_homedir` change an existing one.\n\n- `user` and `domain` name an FTP account. The default domain is the main domain of the cPanel account. The full login is usually `user@domain`, and is the member `serverlogin` of `list_ftp_with_disk`. `get_ftp_daemon_info` returns whether the server also accepts the part before the `@` alone.\n- Quotas are in MB, and 0 means no limit. In replies, no limit is `unlimited`, `0.00` or `None`, depending on the field.\n- Some FTP accounts belong to the cPanel account itself and cannot be deleted: its own login (`main`), the account that reads logs (`logaccess`) and the accounts for anonymous visitors (`anonymous`). Accounts that `add_ftp` created have the type `sub`.\n- `allows_anonymous_ftp` returns whether anonymous access is allowed, and `set_anonymous_ftp` changes this. `set_anonymous_ftp_incoming` changes whether anonymous visitors may also upload files.\n- `ftp_exists` fails if there is no such account. `list_sessions` lists the current sessions, and `kill_session` ends them.\n\nNearly all functions need the server's FTP role. ProFTPD may not support quotas: see `get_ftp_daemon_info`.", functions: &[
    Function { name: "add_ftp", rust: "add_ftp", summary: "Creates an FTP account.", docs: "Send the password or its hash, but not both. Fails if the account has its maximum number of FTP accounts, if the password is too weak, or if the server lacks the FTP role.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_ftp/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login of the new account, without its domain. Dots are removed unless `disallowdot` is false.", example: "\"username\"", required: true, ..Param::EMPTY },
        Param { name: "disallowdot", rust: "disallowdot", ty: &Type::Flag, doc: "Whether to remove dots from the login. By default, they are removed.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the FTP account. By default, the account's main domain.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "homedir", rust: "homedir", ty: &Type::Text, doc: "Root folder of the FTP account, relative to the cPanel account's home directory. By default, a folder with the name of the login.", example: "\"exampleftp\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "pass", rust: "pass", ty: &Type::Text, doc: "The password. Send this or `pass_hash`, but not both.", secret: true, ..Param::EMPTY },
        Param { name: "pass_hash", rust: "pass_hash", ty: &Type::Text, doc: "The password as a hash in the server's crypt format, such as `$6$…`. Send this or `pass`, but not both.", secret: true, ..Param::EMPTY },
        Param { name: "quota", rust: "quota", ty: &Type::Integer, doc: "Quota in MB. 0, the default, means no limit.", example: "42", facts: Facts(&[Fact::Default("0"), Fact::Min(0.0)]), ..Param::EMPTY },
    ], together: &[Together { rule: Rule::ExactlyOne, params: &["pass", "pass_hash"] }], returns: &Type::Nothing, facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "allows_anonymous_ftp", rust: "allows_anonymous_ftp", summary: "Returns whether anyone may connect by FTP without a password.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/allows_anonymous_ftp/", returns: &TYPE_ANONYMOUS_ACCESS, facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "allows_anonymous_ftp_incoming", rust: "allows_anonymous_ftp_incoming", summary: "Returns whether anonymous visitors may upload files by FTP.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/allows_anonymous_ftp_incoming/", returns: &TYPE_ANONYMOUS_ACCESS, facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "delete_ftp", rust: "delete_ftp", summary: "Deletes an FTP account, and if requested also its folder.", docs: "Cannot be undone. With `destroy`, the folder and everything in it are deleted, even if others use it.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_ftp/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login of the account, without its domain.", example: "\"username\"", required: true, ..Param::EMPTY },
        Param { name: "destroy", rust: "destroy", ty: &Type::Flag, doc: "Whether to delete its home directory, too. By default, the files stay.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the FTP account. By default, the account's main domain.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "ftp_exists", rust: "ftp_exists", summary: "Checks that an FTP account exists, and fails if it does not.", docs: "The reply has no data: the call succeeds if the account exists. The call may also fail for other reasons, so a failure does not prove that the account is missing.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ftp_exists/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login of the account, without its domain.", example: "\"us_chickens\"", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the FTP account. By default, the account's main domain.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "get_ftp_daemon_info", rust: "get_ftp_daemon_info", summary: "Returns the name of the FTP server software and what it supports.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_ftp_daemon_info/", returns: &Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether the FTP service is enabled.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Values(&[Allowed { text: "pure-ftpd", doc: "" }, Allowed { text: "proftpd", doc: "" }]), doc: "`pure-ftpd`, `proftpd`, or empty when there is none.", ..Member::EMPTY },
        Member { name: "supports", ty: &Type::Record(&[
        Member { name: "login_without_domain", ty: &Type::Flag, doc: "Whether a login works without its `@domain` part.", ..Member::EMPTY },
        Member { name: "quota", ty: &Type::Flag, doc: "Whether quotas of FTP accounts are enforced.", ..Member::EMPTY },
    ]), doc: "What the software supports.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_port", rust: "get_port", summary: "Returns the port of the FTP server.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_port/", returns: &Type::Record(&[
        Member { name: "port", ty: &Type::Integer, always: true, doc: "TCP port, usually 21.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "get_quota", rust: "get_quota", summary: "Returns the quota of an FTP account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_quota/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Login of the FTP account, without its domain.", example: "\"user1\"", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the FTP account. By default, the account's main domain.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::Limit, returns_doc: "The limit in MB, or `unlimited`.", facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "get_welcome_message", rust: "get_welcome_message", summary: "Returns the welcome message of the FTP server.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_welcome_message/", returns: &Type::Text, returns_doc: "The current message.", facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "kill_session", rust: "kill_session", summary: "Ends the FTP sessions of one login or of the whole cPanel account.", docs: "Running transfers are interrupted. Without `login`, all sessions end.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/kill_session/", params: &[
        Param { name: "login", rust: "login", ty: &Type::Text, doc: "Login whose sessions are ended, or `all` for all sessions. By default, `all`.", example: "\"weeones\"", facts: Facts(&[Fact::Default("\"all\"")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "list_ftp", rust: "list_ftp", summary: "Lists the FTP accounts with their folders.", docs: "`list_ftp_with_disk` also returns quotas and usage.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_ftp/", params: &[
        Param { name: "include_acct_types", rust: "include_acct_types", ty: &Type::List(&TYPE_ACCOUNT_TYPE), doc: "Types of accounts to list. By default, all.", example: "[\"main\",\"anonymous\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "skip_acct_types", rust: "skip_acct_types", ty: &Type::List(&TYPE_ACCOUNT_TYPE), doc: "Types of accounts to leave out. By default, none.", example: "[\"main\",\"anonymous\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "homedir", ty: &Type::Text, doc: "Root folder of the FTP account, as an absolute path.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "type", ty: &TYPE_ACCOUNT_TYPE, doc: "`sub` (created with `add_ftp`), `main` (the cPanel account's own login), `logaccess` (reads the raw logs) or `anonymous`.", ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, always: true, doc: "Its login, as the server lists it.", ..Member::EMPTY },
    ])), returns_doc: "One item per FTP account.", facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "list_ftp_with_disk", rust: "list_ftp_with_disk", summary: "Lists the FTP accounts with quotas and used space.", docs: "Not every server sends all fields.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_ftp_with_disk/", params: &[
        Param { name: "include_acct_types", rust: "include_acct_types", ty: &Type::List(&TYPE_ACCOUNT_TYPE), doc: "Types of accounts to list. By default, all.", example: "[\"main\",\"anonymous\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "skip_acct_types", rust: "skip_acct_types", ty: &Type::List(&TYPE_ACCOUNT_TYPE), doc: "Types of accounts to leave out. By default, none.", example: "[\"main\",\"anonymous\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "_diskquota", ty: &Type::Limit, doc: "Quota in MB. 0 means no limit.", ..Member::EMPTY },
        Member { name: "_diskused", ty: &Type::Number, doc: "Used space in MB, the same as `diskused`.", ..Member::EMPTY },
        Member { name: "accttype", ty: &TYPE_ACCOUNT_TYPE, doc: "`sub` (created with `add_ftp`), `main` (the cPanel account's own login), `logaccess` (reads the raw logs) or `anonymous`.", ..Member::EMPTY },
        Member { name: "deleteable", ty: &Type::Flag, doc: "Whether the caller may delete it.", ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, doc: "Root folder of the FTP account, as an absolute path.", ..Member::EMPTY },
        Member { name: "diskquota", ty: &Type::Limit, always: true, doc: "Quota in MB, or `unlimited`.", ..Member::EMPTY },
        Member { name: "diskused", ty: &Type::Number, always: true, doc: "Used space in MB, with a fraction.", ..Member::EMPTY },
        Member { name: "diskusedpercent", ty: &Type::Number, doc: "Used part of the quota in percent.", ..Member::EMPTY },
        Member { name: "diskusedpercent20", ty: &Type::Integer, doc: "The same in steps of 20, for a progress bar.", ..Member::EMPTY },
        Member { name: "htmldir", ty: &Type::Text, doc: "Folder of its web pages; mostly null.", ..Member::EMPTY },
        Member { name: "humandiskquota", ty: &Type::Text, doc: "Quota for display: rounded and followed by ` MB`, or `None` if there is no limit.", ..Member::EMPTY },
        Member { name: "humandiskused", ty: &Type::Text, doc: "Used space for display: rounded and followed by ` MB`.", ..Member::EMPTY },
        Member { name: "login", ty: &Type::Text, always: true, doc: "Its login, usually without the domain.", ..Member::EMPTY },
        Member { name: "reldir", ty: &Type::Text, doc: "Root folder of the FTP account, relative to the cPanel account's home directory. Empty for the home directory itself.", ..Member::EMPTY },
        Member { name: "serverlogin", ty: &Type::Text, doc: "The login with its domain.", ..Member::EMPTY },
    ])), returns_doc: "One item per FTP account.", facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "list_sessions", rust: "list_sessions", summary: "Lists the current sessions of the FTP server.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_sessions/", returns: &Type::List(&Type::Record(&[
        Member { name: "cmdline", ty: &Type::Text, doc: "The session's line in the list of processes.", ..Member::EMPTY },
        Member { name: "file", ty: &Type::Text, doc: "File that is being transferred. Empty if the session is idle.", ..Member::EMPTY },
        Member { name: "host", ty: &Type::Text, doc: "Host name or address of the client.", ..Member::EMPTY },
        Member { name: "login", ty: &Type::Text, doc: "When the session began, as text such as `Tue Apr 23 16:23:23 2020`. Despite the name, this is not the login, which is `user`.", ..Member::EMPTY },
        Member { name: "pid", ty: &Type::Integer, doc: "Process number of the session on the server.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Values(&[Allowed { text: "IDLE", doc: "" }, Allowed { text: "DL", doc: "" }, Allowed { text: "UL", doc: "" }]), doc: "`IDLE`, `DL` (downloading) or `UL` (uploading).", ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, always: true, doc: "Login name of the FTP account.", ..Member::EMPTY },
    ])), returns_doc: "One item per session.", facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "passwd", rust: "passwd", summary: "Sets a new password for an FTP account.", docs: "Fails when the password is too weak.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/passwd/", params: &[
        Param { name: "pass", rust: "pass", ty: &Type::Text, doc: "The new password.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login of the FTP account, without its domain.", example: "\"ftpaccount\"", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the FTP account. By default, the account's main domain.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "server_name", rust: "server_name", summary: "Returns the name of the FTP server software.", docs: "`get_ftp_daemon_info` returns more.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/server_name/", returns: &Type::Values(&[Allowed { text: "pure-ftpd", doc: "" }, Allowed { text: "proftpd", doc: "" }, Allowed { text: "disabled", doc: "" }]), returns_doc: "`pure-ftpd`, `proftpd`, or `disabled` if FTP is disabled.", facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "set_anonymous_ftp", rust: "set_anonymous_ftp", summary: "Enables or disables FTP connections without a password.", docs: "Without its parameter, it disables anonymous access.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_anonymous_ftp/", params: &[
        Param { name: "set", rust: "set", ty: &Type::Flag, doc: "Whether anonymous connections are allowed. By default, they are not.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "set_anonymous_ftp_incoming", rust: "set_anonymous_ftp_incoming", summary: "Enables or disables FTP uploads by anonymous visitors.", docs: "Without its parameter, it disables uploads.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_anonymous_ftp_incoming/", params: &[
        Param { name: "set", rust: "set", ty: &Type::Flag, doc: "Whether anonymous uploads are allowed. By default, they are not.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "set_homedir", rust: "set_homedir", summary: "Changes the root folder of an FTP account.", docs: "Files are not moved. Without `homedir`, the folder is set to a default.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_homedir/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login of the FTP account, without its domain.", example: "\"example1\"", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the FTP account. By default, the account's main domain.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "homedir", rust: "homedir", ty: &Type::Text, doc: "The new folder, relative to the cPanel account's home directory. By default, `user@domain/`, from the two other parameters.", example: "\"example1/\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "set_quota", rust: "set_quota", summary: "Changes the quota of an FTP account.", docs: "Without `quota` and `kill`, the limit is removed, because the default quota is 0.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_quota/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login of the FTP account, without its domain.", example: "\"ftpaccount\"", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the FTP account. By default, the account's main domain.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "kill", rust: "kill", ty: &Type::Flag, doc: "Whether to remove the limit and to ignore `quota`. By default, `quota` applies.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "quota", rust: "quota", ty: &Type::Integer, doc: "The new quota in MB. 0, the default, means no limit.", example: "500", facts: Facts(&[Fact::Default("0"), Fact::Min(0.0)]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "set_welcome_message", rust: "set_welcome_message", summary: "Replaces the welcome message of the FTP server.", docs: "The previous text is overwritten.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_welcome_message/", params: &[
        Param { name: "message", rust: "message", ty: &Type::Text, doc: "The new message.", example: "\"Greetings, Professor Falken.\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
] };
static TYPE_ACCOUNT_TYPE: Type = Type::Values(&[Allowed { text: "anonymous", doc: "For everybody, without a login." }, Allowed { text: "logaccess", doc: "Reads the raw logs." }, Allowed { text: "main", doc: "The cPanel account's own login." }, Allowed { text: "sub", doc: "Created with `add_ftp`." }]);
static TYPE_ANONYMOUS_ACCESS: Type = Type::Record(&[
        Member { name: "allows", ty: &Type::Flag, doc: "Whether it is allowed.", ..Member::EMPTY },
    ]);
