// Made by cpanel-codegen from schema/uapi/Ftp.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Ftp", rust: "ftp", summary: "Create, change and delete FTP accounts, end sessions, and set up anonymous FTP.", docs: "FTP accounts let others reach a part of the account's files by FTP. `add_ftp` makes one, `list_ftp_with_disk` shows all with quota and use, `delete_ftp`\nremoves one. `passwd`, `set_quota` and `set_homedir` change an existing one.\n\n- An FTP account is named by `user` and `domain`; without a domain, the main domain of the cPanel account is meant. Its full login is usually\n  `user@domain`: `serverlogin` in `list_ftp_with_disk` has it, and `get_ftp_daemon_info` returns whether the part before the `@` alone is accepted.\n- Quotas are in MB, and 0 sets no limit. Replies write that as `unlimited`, `0.00` or `None`, depending on the field.\n- Some accounts belong to the cPanel account itself and cannot be deleted: its own login (`main`), the log reader (`logaccess`) and those for\n  anonymous visitors (`anonymous`). The ones made with `add_ftp` are of type `sub`.\n- Anonymous access is read with `allows_anonymous_ftp` and set with `set_anonymous_ftp`; whether strangers may also upload is a switch of its own,\n  `set_anonymous_ftp_incoming`.\n- `ftp_exists` says no by failing. `list_sessions` and `kill_session` deal with who is connected.\n\nNearly everything needs the server's FTP role; where it is off, the calls fail. Under ProFTPD quotas may not be supported: see\n`get_ftp_daemon_info`.", functions: &[
    Function { name: "add_ftp", rust: "add_ftp", summary: "Creates an FTP account.", docs: "Give either the password or its hash, never both. Fails when the account's limit of FTP accounts is reached, when the password is too weak, or when the server's FTP role is off.", role: "FTP", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_ftp/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login of the new account, without its domain. Dots are taken out unless `disallowdot` is off.", example: "\"username\"", required: true, ..Param::EMPTY },
        Param { name: "disallowdot", rust: "disallowdot", ty: &Type::Flag, doc: "Whether to remove dots from the login. By default, they are removed.", example: "true", default: "true", ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Which of the account's domains it belongs to. By default, the main one.", example: "\"example.com\"", format: "domain", ..Param::EMPTY },
        Param { name: "homedir", rust: "homedir", ty: &Type::Text, doc: "Folder that it sees as its root, relative to the cPanel account's home directory. By default, one named after the login.", example: "\"exampleftp\"", format: "path", ..Param::EMPTY },
        Param { name: "pass", rust: "pass", ty: &Type::Text, doc: "Its password, in the clear. Not together with `pass_hash`.", secret: true, ..Param::EMPTY },
        Param { name: "pass_hash", rust: "pass_hash", ty: &Type::Text, doc: "Hash of its password, in the server's own crypt form such as `$6$…`, instead of `pass`.", secret: true, ..Param::EMPTY },
        Param { name: "quota", rust: "quota", ty: &Type::Integer, doc: "How much it may store, in MB. 0, the default, is no limit.", example: "42", default: "0", min: Some(0.0), ..Param::EMPTY },
    ], together: &[Together { rule: Rule::ExactlyOne, params: &["pass", "pass_hash"] }], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "allows_anonymous_ftp", rust: "allows_anonymous_ftp", summary: "Returns whether anyone may connect by FTP without a password.", docs: "Needs the server's FTP role.", effect: Effect::Read, role: "FTP", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/allows_anonymous_ftp/", returns: &TYPE_ANONYMOUS_ACCESS, ..Function::EMPTY },
    Function { name: "allows_anonymous_ftp_incoming", rust: "allows_anonymous_ftp_incoming", summary: "Returns whether anonymous visitors may upload files by FTP.", docs: "Needs the server's FTP role.", effect: Effect::Read, role: "FTP", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/allows_anonymous_ftp_incoming/", returns: &TYPE_ANONYMOUS_ACCESS, ..Function::EMPTY },
    Function { name: "delete_ftp", rust: "delete_ftp", summary: "Deletes an FTP account, and, if requested, its folder.", docs: "Cannot be undone. With `destroy`, the folder and everything in it are deleted, even if others use it. Needs the server's FTP role.", destructive: true, role: "FTP", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_ftp/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login of the account, without its domain.", example: "\"username\"", required: true, ..Param::EMPTY },
        Param { name: "destroy", rust: "destroy", ty: &Type::Flag, doc: "Whether to delete its home directory, too. By default, the files stay.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that it belongs to. By default, the main one.", example: "\"example.com\"", format: "domain", ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "ftp_exists", rust: "ftp_exists", summary: "Checks that an FTP account exists, and fails if it does not.", docs: "Success is the answer; there is no data. The call also fails for other reasons, so a failure alone does not prove that the account is missing.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ftp_exists/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login of the account, without its domain.", example: "\"us_chickens\"", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that it belongs to. By default, the main one.", example: "\"example.com\"", format: "domain", ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "get_ftp_daemon_info", rust: "get_ftp_daemon_info", summary: "Returns which FTP server program runs and what it can do.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_ftp_daemon_info/", returns: &Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, always: true, doc: "Whether the FTP service is turned on.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Values(&[Allowed { text: "pure-ftpd", doc: "" }, Allowed { text: "proftpd", doc: "" }]), doc: "`pure-ftpd`, `proftpd`, or empty when there is none.", ..Member::EMPTY },
        Member { name: "supports", ty: &Type::Record(&[
        Member { name: "login_without_domain", ty: &Type::Flag, doc: "Whether a login works without its `@domain` part.", ..Member::EMPTY },
        Member { name: "quota", ty: &Type::Flag, doc: "Whether quotas of FTP accounts are enforced.", ..Member::EMPTY },
    ]), doc: "What the program can do.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_port", rust: "get_port", summary: "Returns on which port the FTP server listens.", docs: "Needs the server's FTP role.", effect: Effect::Read, role: "FTP", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_port/", returns: &Type::Record(&[
        Member { name: "port", ty: &Type::Integer, always: true, doc: "TCP port, usually 21.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_quota", rust: "get_quota", summary: "Reads how much an FTP account may store.", docs: "Needs the server's FTP role.", effect: Effect::Read, role: "FTP", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_quota/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Login of the FTP account, without its domain.", example: "\"user1\"", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that it belongs to. By default, the main one.", example: "\"example.com\"", format: "domain", ..Param::EMPTY },
    ], returns: &Type::Limit, returns_doc: "The limit in MB, or `unlimited`.", ..Function::EMPTY },
    Function { name: "get_welcome_message", rust: "get_welcome_message", summary: "Reads the text that greets those who connect by FTP.", docs: "Needs the server's FTP role.", effect: Effect::Read, role: "FTP", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_welcome_message/", returns: &Type::Text, returns_doc: "The current greeting.", ..Function::EMPTY },
    Function { name: "kill_session", rust: "kill_session", summary: "Cuts off FTP sessions of one login or of the whole cPanel account.", docs: "Transfers under way are broken off. Left without `login`, it ends every session. Needs the server's FTP role.", role: "FTP", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/kill_session/", params: &[
        Param { name: "login", rust: "login", ty: &Type::Text, doc: "Login whose sessions are ended, or `all` for all sessions. By default, `all`.", example: "\"weeones\"", default: "\"all\"", ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "list_ftp", rust: "list_ftp", summary: "Lists the FTP accounts with their folders.", docs: "`list_ftp_with_disk` has quotas and use as well. Needs the server's FTP role.", effect: Effect::Read, role: "FTP", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_ftp/", params: &[
        Param { name: "include_acct_types", rust: "include_acct_types", ty: &Type::List(&TYPE_ACCOUNT_TYPE), doc: "Only these kinds of account. By default, all.", example: "[\"main\",\"anonymous\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "skip_acct_types", rust: "skip_acct_types", ty: &Type::List(&TYPE_ACCOUNT_TYPE), doc: "Kinds of account to leave out. If this is left out too, none.", example: "[\"main\",\"anonymous\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "homedir", ty: &Type::Text, doc: "Folder that it sees as its root, absolute.", format: "path", ..Member::EMPTY },
        Member { name: "type", ty: &TYPE_ACCOUNT_TYPE, doc: "`sub` (made with `add_ftp`), `main` (the cPanel account's own login), `logaccess` (reads the raw logs) or `anonymous`.", ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, always: true, doc: "Its login, as the server lists it.", ..Member::EMPTY },
    ])), returns_doc: "One item per FTP account.", ..Function::EMPTY },
    Function { name: "list_ftp_with_disk", rust: "list_ftp_with_disk", summary: "Lists the FTP accounts with quotas and used space.", docs: "Needs the server's FTP role. Not every server sends all fields.", effect: Effect::Read, role: "FTP", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_ftp_with_disk/", params: &[
        Param { name: "include_acct_types", rust: "include_acct_types", ty: &Type::List(&TYPE_ACCOUNT_TYPE), doc: "Only these kinds of account. By default, all.", example: "[\"main\",\"anonymous\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "skip_acct_types", rust: "skip_acct_types", ty: &Type::List(&TYPE_ACCOUNT_TYPE), doc: "Kinds of account to leave out. If this is left out too, none.", example: "[\"main\",\"anonymous\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "_diskquota", ty: &Type::Limit, doc: "How much it may store, in MB; 0 is no limit.", ..Member::EMPTY },
        Member { name: "_diskused", ty: &Type::Number, doc: "How much it stores, in MB; the same as `diskused`.", ..Member::EMPTY },
        Member { name: "accttype", ty: &TYPE_ACCOUNT_TYPE, always: true, doc: "`sub` (made with `add_ftp`), `main` (the cPanel account's own login), `logaccess` (reads the raw logs) or `anonymous`.", ..Member::EMPTY },
        Member { name: "deleteable", ty: &Type::Flag, doc: "Whether the caller may delete it.", ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, doc: "Folder that it sees as its root, absolute.", ..Member::EMPTY },
        Member { name: "diskquota", ty: &Type::Limit, always: true, doc: "How much it may store, in MB, or `unlimited`. Unlike `_diskquota`, never 0 for no limit.", ..Member::EMPTY },
        Member { name: "diskused", ty: &Type::Number, always: true, doc: "How much it stores, in MB, with a fraction.", ..Member::EMPTY },
        Member { name: "diskusedpercent", ty: &Type::Number, doc: "Part of its quota in use, in percent.", ..Member::EMPTY },
        Member { name: "diskusedpercent20", ty: &Type::Integer, doc: "The same in steps of 20, for drawing a bar.", ..Member::EMPTY },
        Member { name: "htmldir", ty: &Type::Text, doc: "Folder of its web pages; mostly null.", ..Member::EMPTY },
        Member { name: "humandiskquota", ty: &Type::Text, doc: "How much it may store, for people to read: rounded, with ` MB` behind it, or `None` for no limit.", ..Member::EMPTY },
        Member { name: "humandiskused", ty: &Type::Text, doc: "How much it stores, for people to read: rounded, with ` MB` behind it.", ..Member::EMPTY },
        Member { name: "login", ty: &Type::Text, always: true, doc: "Its login, mostly without the domain.", ..Member::EMPTY },
        Member { name: "reldir", ty: &Type::Text, doc: "Folder that it sees as its root, relative to the cPanel account's home directory; empty for the home directory itself.", ..Member::EMPTY },
        Member { name: "serverlogin", ty: &Type::Text, doc: "The login with its domain.", ..Member::EMPTY },
    ])), returns_doc: "One item per FTP account.", ..Function::EMPTY },
    Function { name: "list_sessions", rust: "list_sessions", summary: "Lists who is connected to the FTP server at present.", docs: "Needs the server's FTP role.", effect: Effect::Read, role: "FTP", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_sessions/", returns: &Type::List(&Type::Record(&[
        Member { name: "cmdline", ty: &Type::Text, doc: "How the process list shows the session.", ..Member::EMPTY },
        Member { name: "file", ty: &Type::Text, doc: "Which file is being transferred; empty while the session is idle.", ..Member::EMPTY },
        Member { name: "host", ty: &Type::Text, doc: "Name or address that the connection comes from.", ..Member::EMPTY },
        Member { name: "login", ty: &Type::Text, doc: "When the session began, as text such as `Tue Apr 23 16:23:23 2020`. Not the name: that is `user`.", ..Member::EMPTY },
        Member { name: "pid", ty: &Type::Integer, doc: "Process number of the session on the server.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Values(&[Allowed { text: "IDLE", doc: "" }, Allowed { text: "DL", doc: "" }, Allowed { text: "UL", doc: "" }]), doc: "`IDLE`, `DL` (downloading) or `UL` (uploading).", ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, always: true, ..Member::EMPTY },
    ])), returns_doc: "One item per session.", ..Function::EMPTY },
    Function { name: "passwd", rust: "passwd", summary: "Sets a new password for an FTP account.", docs: "Fails when the password is too weak. Needs the server's FTP role.", role: "FTP", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/passwd/", params: &[
        Param { name: "pass", rust: "pass", ty: &Type::Text, doc: "The new password, in the clear.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login of the FTP account, without its domain.", example: "\"ftpaccount\"", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that it belongs to. By default, the main one.", example: "\"example.com\"", ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "server_name", rust: "server_name", summary: "Returns which FTP server program is in use.", docs: "`get_ftp_daemon_info` says more. Needs the server's FTP role.", effect: Effect::Read, role: "FTP", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/server_name/", returns: &Type::Values(&[Allowed { text: "pure-ftpd", doc: "" }, Allowed { text: "proftpd", doc: "" }, Allowed { text: "disabled", doc: "" }]), returns_doc: "`pure-ftpd`, `proftpd`, or `disabled` if FTP is turned off.", ..Function::EMPTY },
    Function { name: "set_anonymous_ftp", rust: "set_anonymous_ftp", summary: "Enables or disables FTP connections without a password.", docs: "Called without its parameter, it turns anonymous access off. Needs the server's FTP role.", role: "FTP", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_anonymous_ftp/", params: &[
        Param { name: "set", rust: "set", ty: &Type::Flag, doc: "Whether anonymous connections are allowed. By default, they are not.", example: "false", default: "false", ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_anonymous_ftp_incoming", rust: "set_anonymous_ftp_incoming", summary: "Enables or disables FTP uploads by anonymous visitors.", docs: "Called without its parameter, it turns uploads off. Needs the server's FTP role.", role: "FTP", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_anonymous_ftp_incoming/", params: &[
        Param { name: "set", rust: "set", ty: &Type::Flag, doc: "Whether anonymous uploads are allowed. By default, they are not.", example: "false", default: "false", ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_homedir", rust: "set_homedir", summary: "Changes the folder that an FTP account sees as its root.", docs: "Files are not moved. Called without `homedir`, it resets the folder to a default. Needs the server's FTP role.", role: "FTP", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_homedir/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login of the FTP account, without its domain.", example: "\"example1\"", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that it belongs to. By default, the main one.", example: "\"example.com\"", format: "domain", ..Param::EMPTY },
        Param { name: "homedir", rust: "homedir", ty: &Type::Text, doc: "The new folder, relative to the cPanel account's home directory. By default, `user@domain/`, made up of the two other parameters.", example: "\"example1/\"", format: "path", ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_quota", rust: "set_quota", summary: "Changes how much an FTP account may store.", docs: "Called with neither `quota` nor `kill`, it lifts the limit, since 0 is the default. Needs the server's FTP role.", role: "FTP", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_quota/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login of the FTP account, without its domain.", example: "\"ftpaccount\"", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that it belongs to. By default, the main one.", example: "\"example.com\"", format: "domain", ..Param::EMPTY },
        Param { name: "kill", rust: "kill", ty: &Type::Flag, doc: "Whether to remove the limit and to ignore `quota`. By default, `quota` applies.", example: "false", default: "false", ..Param::EMPTY },
        Param { name: "quota", rust: "quota", ty: &Type::Integer, doc: "The new limit, in MB. 0, the default, is no limit.", example: "500", default: "0", min: Some(0.0), ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_welcome_message", rust: "set_welcome_message", summary: "Replaces the text that greets those who connect by FTP.", docs: "The previous text is overwritten. Needs the server's FTP role.", role: "FTP", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_welcome_message/", params: &[
        Param { name: "message", rust: "message", ty: &Type::Text, doc: "The new greeting.", example: "\"Greetings, Professor Falken.\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
] };
static TYPE_ACCOUNT_TYPE: Type = Type::Values(&[Allowed { text: "anonymous", doc: "For anyone, without an account." }, Allowed { text: "logaccess", doc: "Reads the raw logs." }, Allowed { text: "main", doc: "The cPanel account's own login." }, Allowed { text: "sub", doc: "Made with `add_ftp`." }]);
static TYPE_ANONYMOUS_ACCESS: Type = Type::Record(&[
        Member { name: "allows", ty: &Type::Flag, always: true, doc: "Whether it is let in.", ..Member::EMPTY },
    ]);
