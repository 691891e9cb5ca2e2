// Made by cpanel-codegen from schema/uapi/LogManager.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "LogManager", rust: "log_manager", summary: "Archives raw web logs in the account, deletes archives, and reads PHP error logs.", docs: "Raw web logs can be archived in `logs` below the home directory. `set_settings` enables this and sets how long\narchives are kept, `list_archives` lists them, and `delete_archive` deletes one.\n\nPHP writes errors to a separate log, whose path depends on how the site runs PHP. `list_error_logs` lists the\npossible paths for a domain and whether there is a log, and `view_error_log` returns the last lines of one.\n`Stats::get_site_errors` reads the web server's error log instead.", functions: &[
    Function { name: "delete_archive", rust: "delete_archive", summary: "Deletes an archive of web logs.", docs: "This cannot be undone. `list_archives` lists the archives.", destructive: true, since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/LogManager-delete_archive/", params: &[
        Param { name: "file", rust: "file", ty: &Type::Text, doc: "Name of the archive without its directory, such as `example.com-Aug-2024.gz`.", example: "\"example.com-Aug-2024.gz\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Dynamic, ..Function::EMPTY },
    Function { name: "get_settings", rust: "get_settings", summary: "Returns whether web logs are archived in the account, and how long archives are kept.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/LogManager-get_settings/", returns: &Type::Record(&[
        Member { name: "archive_logs", ty: &Type::Flag, doc: "Whether logs are archived in the home directory after the statistics were created.", ..Member::EMPTY },
        Member { name: "prune_archive", ty: &Type::Flag, doc: "Whether the archives of the previous month are deleted at the end of each month.", ..Member::EMPTY },
        Member { name: "retention_days", ty: &Type::Integer, doc: "Days after which an archive is deleted. 0 means that archives are never deleted. Since 11.137.", ..Member::EMPTY },
        Member { name: "using_default", ty: &Type::Flag, doc: "Whether `retention_days` is the server's default. Since 11.137.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_archives", rust: "list_archives", summary: "Lists the archived web logs.", docs: "The archives are in `logs` in the account's home directory and count toward its quota.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_archives/", returns: &Type::List(&Type::Record(&[
        Member { name: "file", ty: &Type::Text, always: true, doc: "Name of the archive without its directory, such as `example.com-May-2019.gz`.", ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "Time of the last change, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Absolute path of the archive.", ..Member::EMPTY },
    ])), returns_doc: "One item for each archive.", ..Function::EMPTY },
    Function { name: "list_error_logs", rust: "list_error_logs", summary: "Lists the PHP error logs of a domain.", docs: "A log that is missing or cannot be read is listed too. `error` then has the reason.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/LogManager-list_error_logs/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose PHP logs are listed.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "error", ty: &Type::Text, doc: "Reason why the log cannot be read. Null if it can be read.", ..Member::EMPTY },
        Member { name: "file_id", ty: &TYPE_ERROR_LOG_FILE, always: true, doc: "Identifier of the log for `view_error_log`: `php_fpm_error_log`, `docroot_error_log` or `homedir_error_log`.", ..Member::EMPTY },
        Member { name: "modified_today", ty: &Type::Flag, doc: "Whether the log was written to today.", ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "Time of the last change, in seconds since the Unix epoch. Null if the file does not exist.", ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Absolute path of the log.", ..Member::EMPTY },
        Member { name: "size", ty: &Type::Integer, doc: "Size of the log in bytes. Null if the file does not exist.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a log.", ..Function::EMPTY },
    Function { name: "set_settings", rust: "set_settings", summary: "Changes whether web logs are archived and how long archives are kept.", docs: "Send at least one of the three parameters.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/LogManager-set_settings/", params: &[
        Param { name: "archive_logs", rust: "archive_logs", ty: &Type::Flag, doc: "Whether logs are archived in `logs` in the home directory after the statistics were created. By default, the current setting or else the server's default.", example: "true", ..Param::EMPTY },
        Param { name: "prune_archive", rust: "prune_archive", ty: &Type::Flag, doc: "Whether the archives of the previous month are deleted at the end of each month. By default, the current setting or else the server's default.", example: "true", ..Param::EMPTY },
        Param { name: "retention_days", rust: "retention_days", ty: &Type::Integer, doc: "Days after which an archive is deleted. `0` means that archives are never deleted, and `-1` restores the server's default. By default, the setting is not changed.", example: "30", facts: Facts(&[Fact::Min(-1.0)]), ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["archive_logs", "prune_archive", "retention_days"] }], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "view_error_log", rust: "view_error_log", summary: "Returns the last lines of a PHP error log.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/LogManager-view_error_log/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose log is read.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "file_id", rust: "file_id", ty: &TYPE_ERROR_LOG_FILE, doc: "Identifier of the log, as `list_error_logs` returns it.", example: "\"php_fpm_error_log\"", required: true, ..Param::EMPTY },
        Param { name: "limit", rust: "limit", ty: &Type::Integer, doc: "Maximum number of lines. By default, 100. The server returns at most 5000.", example: "100", facts: Facts(&[Fact::Default("100"), Fact::Min(1.0)]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "file_id", ty: &TYPE_ERROR_LOG_FILE, doc: "Identifier of the log that was read.", ..Member::EMPTY },
        Member { name: "log_content", ty: &Type::List(&Type::Text), always: true, doc: "Lines of the log, oldest first.", ..Member::EMPTY },
        Member { name: "lines_read", ty: &Type::Integer, doc: "Number of lines that were read.", ..Member::EMPTY },
        Member { name: "modified_today", ty: &Type::Flag, doc: "Whether the log was written to today.", ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "Time of the log's last change, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "partial", ty: &Type::Flag, doc: "Whether the log has more lines than were read.", ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Absolute path of the log.", ..Member::EMPTY },
        Member { name: "size", ty: &Type::Integer, doc: "Size of the log in bytes.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
static TYPE_ERROR_LOG_FILE: Type = Type::Values(&[Allowed { text: "php_fpm_error_log", doc: "" }, Allowed { text: "docroot_error_log", doc: "" }, Allowed { text: "homedir_error_log", doc: "" }]);
