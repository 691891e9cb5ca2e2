// Made by cpanel-codegen from schema/uapi/Restore.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Restore", rust: "restore", summary: "List the content of the account's backups and restore single files or directories.", docs: "These functions use the backups of the server, not the archives that the account created (module `Backup`).\n\n- `directory_listing` lists a directory in the backups, starting at `/`;\n- `query_file_info` lists the backups that contain an item, with date, size and the `backupID`;\n- `restore_file` restores an item to its original path. Paths are relative to the account's home directory and begin with `/`: `/public_html/index.php`. `get_users` is for resellers. All functions need the File Storage role, and backups that the server has indexed. Without an index, the lists may be empty.", functions: &[
    Function { name: "directory_listing", rust: "directory_listing", summary: "Lists the content of a directory of the account in the backups.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/directory_listing/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Directory in the account's home, with a slash at both ends, such as `/public_html/`; `/` is the home itself.", example: "\"/public_html/\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "conflict", ty: &Type::Flag, doc: "Whether the thing on disk is of another kind than the one in the backup.", ..Member::EMPTY },
        Member { name: "exists", ty: &Type::Flag, doc: "Whether it is also on disk now, rather than in a backup only.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, always: true, ..Member::EMPTY },
        Member { name: "onDiskType", ty: &TYPE_FILE_TYPE, doc: "What it is on disk now: `dir` a directory, `file`, `symlink`, or `unknown`.", ..Member::EMPTY },
        Member { name: "type", ty: &TYPE_FILE_TYPE, always: true, doc: "What it is in the backup: `dir` a directory, `file`, `symlink`, or `unknown`.", ..Member::EMPTY },
    ])), returns_doc: "One row per file or directory.", facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "get_users", rust: "get_users", summary: "Lists the accounts of a reseller whose backups are indexed.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_users/", returns: &Type::List(&Type::Text), returns_doc: "Account names.", facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "query_file_info", rust: "query_file_info", summary: "Lists the backups that contain a file, directory or symbolic link.", docs: "Pass the `backupID` of the wanted row to `restore_file`.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/query_file_info/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "The item, relative to the account's home and beginning with a slash.", example: "\"/public_html/index.php\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "exists", rust: "exists", ty: &Type::Flag, doc: "Whether to say as well if the item is on disk now. By default, no.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "backupDate", ty: &Type::Text, doc: "When the backup was made, as an ISO 8601 date with time, not an epoch number.", facts: Facts(&[Fact::Format("date")]), ..Member::EMPTY },
        Member { name: "backupID", ty: &Type::Text, doc: "Names the backup: a date such as `2020-07-01` for a daily one, `incremental` for the daily incremental one, either with `weekly/` or `monthly/` in front.", ..Member::EMPTY },
        Member { name: "backupType", ty: &Type::Values(&[Allowed { text: "compressed", doc: "" }, Allowed { text: "incremental", doc: "" }, Allowed { text: "uncompressed", doc: "" }]), doc: "`compressed` is a packed tar archive, `uncompressed` a plain one, `incremental` a tree of files.", ..Member::EMPTY },
        Member { name: "exists", ty: &Type::Flag, doc: "Whether the item is on disk now. There only if asked for.", ..Member::EMPTY },
        Member { name: "fileSize", ty: &Type::Integer, doc: "Size within the backup, in bytes; missing for anything but a file.", ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "Last change of the file, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, always: true, doc: "The path that was asked for.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "type", ty: &TYPE_FILE_TYPE, doc: "What it is in the backup: `dir` a directory, `file`, `symlink`, or `unknown`.", ..Member::EMPTY },
    ])), returns_doc: "One row per backup.", facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "restore_file", rust: "restore_file", summary: "Restores one file or directory to its original path, from a backup.", docs: "With `overwrite` what is on disk is lost for good.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/restore_file/", params: &[
        Param { name: "backupID", rust: "backup_id", ty: &Type::Text, doc: "Backup to take it from, as `query_file_info` names it, such as `2020-07-01` or `weekly/incremental`.", example: "\"weekly/2017-07-03\"", required: true, ..Param::EMPTY },
        Param { name: "overwrite", rust: "overwrite", ty: &Type::Flag, doc: "Whether to replace what is on disk: `1` replaces it, `0` leaves it alone.", example: "true", required: true, ..Param::EMPTY },
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "The item, relative to the account's home and beginning with a slash.", example: "\"/public_html/index.php\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "success", ty: &Type::Flag, doc: "Whether the item was restored.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
] };
static TYPE_FILE_TYPE: Type = Type::Values(&[Allowed { text: "dir", doc: "A directory." }, Allowed { text: "file", doc: "" }, Allowed { text: "symlink", doc: "" }, Allowed { text: "unknown", doc: "" }]);
