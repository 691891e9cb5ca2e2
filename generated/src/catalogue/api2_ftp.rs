// Made by cpanel-codegen from schema/api2/Ftp.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Ftp", rust: "ftp", summary: "Creates, lists and changes FTP accounts.", docs: "An FTP account is a login with access to one directory of the account.\n\n- `addftp` creates an FTP account, and `delftp` deletes one.\n- `listftp` lists the FTP accounts. `listftpwithdisk` lists them with their quotas and usage.\n- `passwd` and `setquota` change an FTP account.\n- `listftpsessions` lists the sessions.\n\nThe login is `user@domain`. For the main domain, calls need only the user. Some logins, such as the anonymous\nones, cannot be deleted: their `deleteable` is false. Quotas are in megabytes, and 0 means no quota.\n\nThe module `Ftp` of UAPI has a successor for each function.", functions: &[
    Function { name: "addftp", rust: "addftp", summary: "Creates an FTP account.", docs: "The call creates the directory if it does not exist. The call fails if the login exists or the password is too weak.", replaced_by: &["uapi/Ftp::add_ftp"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ftp/cpanel-api-2-functions-ftp-addftp/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "First part of the login, before the at sign.", example: "\"newuser\"", required: true, ..Param::EMPTY },
        Param { name: "pass", rust: "pass", ty: &Type::Text, doc: "Password of the new FTP account.", example: "\"12345luggage\"", secret: true, required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the login. By default, the main domain.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "quota", rust: "quota", ty: &Type::Integer, doc: "Quota in megabytes; 0 means no limit. By default, there is no limit.", example: "12345", ..Param::EMPTY },
        Param { name: "homedir", rust: "homedir", ty: &Type::Text, doc: "Directory of the FTP account, relative to the home directory. By default, a directory with the name of the user.", example: "\"newuserftp\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DONE, facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "delftp", rust: "delftp", summary: "Deletes an FTP account and, if requested, its files.", docs: "The deletion cannot be undone.", destructive: true, replaced_by: &["uapi/Ftp::delete_ftp"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ftp/cpanel-api-2-functions-ftp-delftp/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "First part of the login, or the whole login.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the login. By default, the main domain.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "destroy", rust: "destroy", ty: &Type::Flag, doc: "Whether to delete the directory with all its content. By default, the directory does not change.", example: "true", ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DONE, ..Function::EMPTY },
    Function { name: "listftp", rust: "listftp", summary: "Lists the FTP accounts.", effect: Effect::Read, replaced_by: &["uapi/Ftp::list_ftp"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ftp/cpanel-api-2-functions-ftp-listftp/", params: &[
        Param { name: "include_acct_types", rust: "include_acct_types", ty: &Type::List(&TYPE_FTP_KIND), doc: "Kinds of login to list. By default, all kinds.", example: "[\"main\",\"sub\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "skip_acct_types", rust: "skip_acct_types", ty: &Type::List(&TYPE_FTP_KIND), doc: "Kinds of login to leave out. By default, none.", example: "[\"anonymous\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "user", ty: &Type::Text, always: true, doc: "First part of the login.", facts: Facts(&[Fact::Example("\"ftpaccount\"")]), ..Member::EMPTY },
        Member { name: "homedir", ty: &Type::Text, doc: "Absolute path of the directory that the login opens.", facts: Facts(&[Fact::Example("\"/home/example/blah\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "type", ty: &TYPE_FTP_KIND, doc: "Kind of the login.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "listftpsessions", rust: "listftpsessions", summary: "Lists the current FTP sessions.", effect: Effect::Read, replaced_by: &["uapi/Ftp::list_sessions"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ftp/cpanel-api-2-functions-ftp-listftpsessions/", returns: &Type::List(&Type::Record(&[
        Member { name: "pid", ty: &Type::Integer, always: true, doc: "ID of the process, which is needed to end the session.", facts: Facts(&[Fact::Example("833623")]), ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Login of the session.", facts: Facts(&[Fact::Example("\"example\"")]), ..Member::EMPTY },
        Member { name: "host", ty: &Type::Text, doc: "Host that the client connects from.", facts: Facts(&[Fact::Example("\"hostname.example.com\"")]), ..Member::EMPTY },
        Member { name: "login", ty: &Type::Text, doc: "Time when the session began, as a date in words.", facts: Facts(&[Fact::Example("\"Wed Oct 15 12:49:03 2014\"")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "Activity of the session: `IDLE`, `DL` for a download, or `UL` for an upload.", facts: Facts(&[Fact::Example("\"IDLE\"")]), ..Member::EMPTY },
        Member { name: "file", ty: &Type::Text, doc: "File that is being transferred; empty if there is none.", facts: Facts(&[Fact::Example("\"example.html\"")]), ..Member::EMPTY },
        Member { name: "cmdline", ty: &Type::Text, doc: "Process as the system lists it.", facts: Facts(&[Fact::Example("\"pure-ftpd (IDLE)\"")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "listftpwithdisk", rust: "listftpwithdisk", summary: "Lists the FTP accounts with their quotas and usage.", effect: Effect::Read, replaced_by: &["uapi/Ftp::list_ftp_with_disk"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ftp/cpanel-api-2-functions-ftp-listftpwithdisk/", params: &[
        Param { name: "dirhtml", rust: "dirhtml", ty: &Type::Text, doc: "Text to put before each directory in `htmldir`, such as a web address. None by default.", example: "\"example.com/\"", ..Param::EMPTY },
        Param { name: "include_acct_types", rust: "include_acct_types", ty: &Type::List(&TYPE_FTP_KIND), doc: "Kinds of login to list. By default, all kinds.", example: "[\"main\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "skip_acct_types", rust: "skip_acct_types", ty: &Type::List(&TYPE_FTP_KIND), doc: "Kinds of login to leave out. By default, none.", example: "[\"anonymous\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "login", ty: &Type::Text, always: true, doc: "First part of the login.", facts: Facts(&[Fact::Example("\"ftpaccount\"")]), ..Member::EMPTY },
        Member { name: "serverlogin", ty: &Type::Text, doc: "Whole login, with the domain.", facts: Facts(&[Fact::Example("\"ftpaccount@example.com\"")]), ..Member::EMPTY },
        Member { name: "accttype", ty: &TYPE_FTP_KIND, doc: "Kind of the login.", ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, doc: "Absolute path of the directory that the login opens.", facts: Facts(&[Fact::Example("\"/home/example/public_ftp\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "reldir", ty: &Type::Text, doc: "Directory that the login opens, relative to the home directory.", facts: Facts(&[Fact::Example("\"public_ftp\"")]), ..Member::EMPTY },
        Member { name: "htmldir", ty: &Type::Text, doc: "Directory as a link. Null if `dirhtml` was not sent.", ..Member::EMPTY },
        Member { name: "deleteable", ty: &Type::Flag, doc: "Whether the FTP account can be deleted.", ..Member::EMPTY },
        Member { name: "diskquota", ty: &Type::Limit, always: true, doc: "Quota in megabytes.", facts: Facts(&[Fact::Example("476.84")]), ..Member::EMPTY },
        Member { name: "diskused", ty: &Type::Number, always: true, doc: "Disk usage in megabytes.", facts: Facts(&[Fact::Example("2.34")]), ..Member::EMPTY },
        Member { name: "diskusedpercent", ty: &Type::Number, doc: "Disk usage in percent of the quota.", ..Member::EMPTY },
        Member { name: "diskusedpercent20", ty: &Type::Number, doc: "Disk usage in percent of the quota, in steps of 20.", ..Member::EMPTY },
        Member { name: "_diskquota", ty: &Type::Limit, doc: "Quota in megabytes; 0 if there is no limit.", ..Member::EMPTY },
        Member { name: "_diskused", ty: &Type::Number, doc: "Disk usage in megabytes.", ..Member::EMPTY },
        Member { name: "humandiskquota", ty: &Type::Text, doc: "Quota in human-readable form; `None` if there is no limit.", facts: Facts(&[Fact::Example("\"100 MB\"")]), ..Member::EMPTY },
        Member { name: "humandiskused", ty: &Type::Text, doc: "Disk usage in human-readable form; `None` if there is none.", facts: Facts(&[Fact::Example("\"2 MB\"")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "passwd", rust: "passwd", summary: "Changes the password of an FTP account.", replaced_by: &["uapi/Ftp::passwd"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ftp/cpanel-api-2-functions-ftp-passwd/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "First part of the login, or the whole login.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "pass", rust: "pass", ty: &Type::Text, doc: "New password of the FTP account.", example: "\"12345luggage\"", secret: true, required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DONE, facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
    Function { name: "setquota", rust: "setquota", summary: "Changes the quota of an FTP account.", replaced_by: &["uapi/Ftp::set_quota"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ftp/cpanel-api-2-functions-ftp-setquota/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "First part of the login, or the whole login.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "quota", rust: "quota", ty: &Type::Integer, doc: "New quota in megabytes; 0 means no limit.", example: "12345", required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DONE, facts: Facts(&[Fact::Role("FTP")]), ..Function::EMPTY },
] };
static TYPE_DONE: Type = Type::Record(&[
        Member { name: "result", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "`OK`, or the reason for the failure.", facts: Facts(&[Fact::Example("\"OK\"")]), ..Member::EMPTY },
    ]);
static TYPE_FTP_KIND: Type = Type::Values(&[Allowed { text: "main", doc: "Login of the account itself." }, Allowed { text: "sub", doc: "FTP account that was created." }, Allowed { text: "anonymous", doc: "Login without a password." }, Allowed { text: "logaccess", doc: "Login that reads the web logs." }]);
