// Made by cpanel-codegen from schema/api2/Ftp.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Ftp", rust: "ftp", summary: "Creates, lists and changes FTP accounts.", docs: "An FTP account is a login with access to one directory of the account. - `addftp` creates one, `delftp` deletes it, `listftpwithdisk` lists them with their quotas and usage, `listftp` without.\n- `passwd` and `setquota` change one.\n- `listftpsessions` lists the sessions. The login is `user@domain`; for the main domain, the user is sufficient in calls. Some logins, such as the anonymous ones, cannot be deleted; see `deleteable`. Quotas are in MB, and 0 means no quota. The module `Ftp` of UAPI has a successor for each function.", functions: &[
    Function { name: "addftp", rust: "addftp", summary: "Creates an FTP account.", docs: "The directory is made if need be. Fails if the login exists or the password is weak.", replaced_by: &["uapi/Ftp::add_ftp"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ftp/cpanel-api-2-functions-ftp-addftp/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "First part of the login, before the at sign.", example: "\"newuser\"", required: true, ..Param::EMPTY },
        Param { name: "pass", rust: "pass", ty: &Type::Text, doc: "Password of the new account.", example: "\"12345luggage\"", secret: true, required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the login. By default, the main domain.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "quota", rust: "quota", ty: &Type::Integer, doc: "How much it may store, in megabytes, 0 for no limit. By default, there is no limit.", example: "12345", ..Param::EMPTY },
        Param { name: "homedir", rust: "homedir", ty: &Type::Text, doc: "Directory that it opens, relative to the home directory. By default, one named like the user.", example: "\"newuserftp\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DONE, facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "delftp", rust: "delftp", summary: "Deletes an FTP account, and if requested also its files.", docs: "Cannot be undone.", destructive: true, replaced_by: &["uapi/Ftp::delete_ftp"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ftp/cpanel-api-2-functions-ftp-delftp/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "First part of the login, or all of it.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the login. By default, the main domain.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "destroy", rust: "destroy", ty: &Type::Flag, doc: "Whether the directory is deleted with all that is in it. By default, it is not changed.", example: "true", ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DONE, ..Function::EMPTY },
    Function { name: "listftp", rust: "listftp", summary: "Lists the FTP accounts.", effect: Effect::Read, replaced_by: &["uapi/Ftp::list_ftp"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ftp/cpanel-api-2-functions-ftp-listftp/", params: &[
        Param { name: "include_acct_types", rust: "include_acct_types", ty: &Type::List(&TYPE_FTP_KIND), doc: "Only these kinds. By default, all of them.", example: "[\"main\",\"sub\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "skip_acct_types", rust: "skip_acct_types", ty: &Type::List(&TYPE_FTP_KIND), doc: "All but these kinds. By default, none is skipped.", example: "[\"anonymous\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "user", ty: &Type::Text, always: true, doc: "First part of the login.", facts: Facts(&[Fact::Example("\"ftpaccount\"")]), ..Member::EMPTY },
        Member { name: "homedir", ty: &Type::Text, always: true, doc: "Absolute directory that it opens.", facts: Facts(&[Fact::Example("\"/home/example/blah\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "type", ty: &TYPE_FTP_KIND, always: true, doc: "What kind of login it is.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "listftpsessions", rust: "listftpsessions", summary: "Lists the current FTP sessions.", effect: Effect::Read, replaced_by: &["uapi/Ftp::list_sessions"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ftp/cpanel-api-2-functions-ftp-listftpsessions/", returns: &Type::List(&Type::Record(&[
        Member { name: "pid", ty: &Type::Text, always: true, doc: "Number of the process, by which a session is ended.", facts: Facts(&[Fact::Example("\"833623\"")]), ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, always: true, doc: "Login of the session.", facts: Facts(&[Fact::Example("\"example\"")]), ..Member::EMPTY },
        Member { name: "host", ty: &Type::Text, doc: "Where it comes from.", facts: Facts(&[Fact::Example("\"hostname.example.com\"")]), ..Member::EMPTY },
        Member { name: "login", ty: &Type::Text, doc: "When it began, as a date in words.", facts: Facts(&[Fact::Example("\"Wed Oct 15 12:49:03 2014\"")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "What it does: `IDLE`, or `DL` and `UL` for down and up.", facts: Facts(&[Fact::Example("\"IDLE\"")]), ..Member::EMPTY },
        Member { name: "file", ty: &Type::Text, doc: "File that is transferred; empty for none.", facts: Facts(&[Fact::Example("\"example.html\"")]), ..Member::EMPTY },
        Member { name: "cmdline", ty: &Type::Text, doc: "The process as the system lists it.", facts: Facts(&[Fact::Example("\"pure-ftpd (IDLE)\"")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "listftpwithdisk", rust: "listftpwithdisk", summary: "Lists the FTP accounts with their quotas and usage.", effect: Effect::Read, replaced_by: &["uapi/Ftp::list_ftp_with_disk"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ftp/cpanel-api-2-functions-ftp-listftpwithdisk/", params: &[
        Param { name: "dirhtml", rust: "dirhtml", ty: &Type::Text, doc: "Text that is put before each directory in `htmldir`, such as an address. None by default.", example: "\"example.com/\"", ..Param::EMPTY },
        Param { name: "include_acct_types", rust: "include_acct_types", ty: &Type::List(&TYPE_FTP_KIND), doc: "Only these kinds. By default, all of them.", example: "[\"main\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "skip_acct_types", rust: "skip_acct_types", ty: &Type::List(&TYPE_FTP_KIND), doc: "All but these kinds. By default, none is skipped.", example: "[\"anonymous\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "login", ty: &Type::Text, always: true, doc: "First part of the login.", facts: Facts(&[Fact::Example("\"ftpaccount\"")]), ..Member::EMPTY },
        Member { name: "serverlogin", ty: &Type::Text, always: true, doc: "The whole login.", facts: Facts(&[Fact::Example("\"ftpaccount@example.com\"")]), ..Member::EMPTY },
        Member { name: "accttype", ty: &TYPE_FTP_KIND, always: true, doc: "What kind of login it is.", ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, always: true, doc: "Absolute directory that it opens.", facts: Facts(&[Fact::Example("\"/home/example/public_ftp\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "reldir", ty: &Type::Text, doc: "The same relative to the home directory.", facts: Facts(&[Fact::Example("\"public_ftp\"")]), ..Member::EMPTY },
        Member { name: "htmldir", ty: &Type::Text, doc: "The directory as a link; null if `dirhtml` was not sent.", ..Member::EMPTY },
        Member { name: "deleteable", ty: &Type::Flag, doc: "Whether it can be removed.", ..Member::EMPTY },
        Member { name: "diskquota", ty: &Type::Limit, always: true, doc: "How much it may store, in megabytes.", facts: Facts(&[Fact::Example("476.84")]), ..Member::EMPTY },
        Member { name: "diskused", ty: &Type::Number, always: true, doc: "How much it stores, in megabytes.", facts: Facts(&[Fact::Example("2.34")]), ..Member::EMPTY },
        Member { name: "diskusedpercent", ty: &Type::Number, doc: "How full it is, in percent.", ..Member::EMPTY },
        Member { name: "diskusedpercent20", ty: &Type::Number, doc: "The same in steps of 20.", ..Member::EMPTY },
        Member { name: "_diskquota", ty: &Type::Limit, doc: "The quota in megabytes; 0 if there is no limit.", ..Member::EMPTY },
        Member { name: "_diskused", ty: &Type::Number, doc: "The use in megabytes.", ..Member::EMPTY },
        Member { name: "humandiskquota", ty: &Type::Text, doc: "Quota for people; `None` if there is no limit.", facts: Facts(&[Fact::Example("\"100 MB\"")]), ..Member::EMPTY },
        Member { name: "humandiskused", ty: &Type::Text, doc: "Use for people; `None` if it is empty.", facts: Facts(&[Fact::Example("\"2 MB\"")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "passwd", rust: "passwd", summary: "Changes the password of an FTP account.", replaced_by: &["uapi/Ftp::passwd"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ftp/cpanel-api-2-functions-ftp-passwd/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "First part of the login, or all of it.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "pass", rust: "pass", ty: &Type::Text, doc: "Password to set.", example: "\"12345luggage\"", secret: true, required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DONE, facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "setquota", rust: "setquota", summary: "Changes the quota of an FTP account.", replaced_by: &["uapi/Ftp::set_quota"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ftp/cpanel-api-2-functions-ftp-setquota/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "First part of the login, or all of it.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "quota", rust: "quota", ty: &Type::Integer, doc: "New quota in megabytes, 0 for no limit.", example: "12345", required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DONE, facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
] };
static TYPE_DONE: Type = Type::Record(&[
        Member { name: "result", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "`OK`, or why it failed.", facts: Facts(&[Fact::Example("\"OK\"")]), ..Member::EMPTY },
    ]);
static TYPE_FTP_KIND: Type = Type::Values(&[Allowed { text: "main", doc: "The account itself." }, Allowed { text: "sub", doc: "An account that was made." }, Allowed { text: "anonymous", doc: "A login without a password." }, Allowed { text: "logaccess", doc: "The login that reads the web logs." }]);
