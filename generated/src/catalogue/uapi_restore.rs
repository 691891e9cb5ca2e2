// Made by cpanel-codegen from schema/uapi/Restore.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Restore", rust: "restore", summary: "Lists the content of the account's backups and restores single files or directories.", docs: "These functions use the backups of the server, not the archives that the account created (module `Backup`).\n\n- `directory_listing` lists a directory in the backups. Start at `/`.\n- `query_file_info` lists the backups that contain an item, with their date, size and `backupID`.\n- `restore_file` restores an item to its original path.\n- `get_users` lists the accounts of a reseller that have backups.\n\nPaths are relative to the account's home directory and begin with `/`, such as `/public_html/index.php`. All functions need the File Storage role, and backups that the server has indexed. Without an index, the lists may be empty.", functions: &[
    Function { name: "directory_listing", rust: "directory_listing", summary: "Lists the content of a directory of the account in the backups.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/directory_listing/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Directory in the account's home directory, with a slash at both ends, such as `/public_html/`. `/` is the home directory itself.", example: "\"/public_html/\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "conflict", ty: &Type::Flag, doc: "Whether the type of the item on disk differs from its type in the backup.", ..Member::EMPTY },
        Member { name: "exists", ty: &Type::Flag, doc: "Whether the item currently exists on disk, and not only in a backup.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, always: true, doc: "Name of the file or directory, without its path.", ..Member::EMPTY },
        Member { name: "onDiskType", ty: &TYPE_FILE_TYPE, doc: "Current type of the item on disk.", ..Member::EMPTY },
        Member { name: "type", ty: &TYPE_FILE_TYPE, doc: "Type of the item in the backup.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a file, directory or symbolic link.", facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "get_users", rust: "get_users", summary: "Lists the accounts of a reseller whose backups are indexed.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_users/", returns: &Type::List(&Type::Text), returns_doc: "Each item is an account name.", facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "query_file_info", rust: "query_file_info", summary: "Lists the backups that contain a file, directory or symbolic link.", docs: "Pass the `backupID` of a row to `restore_file`.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/query_file_info/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Path of the item, relative to the account's home directory and beginning with a slash.", example: "\"/public_html/index.php\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "exists", rust: "exists", ty: &Type::Flag, doc: "Whether the reply says if the item currently exists on disk. By default, it does not.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "backupDate", ty: &Type::Text, doc: "When the backup was made, as an ISO 8601 date and time.", facts: Facts(&[Fact::Format("date")]), ..Member::EMPTY },
        Member { name: "backupID", ty: &Type::Text, doc: "Identifier of the backup: a date such as `2020-07-01` for a daily backup, `incremental` for the daily incremental backup, or one of these with `weekly/` or `monthly/` in front.", ..Member::EMPTY },
        Member { name: "backupType", ty: &Type::Values(&[Allowed { text: "compressed", doc: "" }, Allowed { text: "incremental", doc: "" }, Allowed { text: "uncompressed", doc: "" }]), doc: "Kind of backup: `compressed` is a compressed tar archive, `uncompressed` a plain one, `incremental` a tree of files.", ..Member::EMPTY },
        Member { name: "exists", ty: &Type::Flag, doc: "Whether the item currently exists on disk. Only present on request.", ..Member::EMPTY },
        Member { name: "fileSize", ty: &Type::Integer, doc: "Size in the backup, in bytes. Only present for files.", ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "When the file last changed, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, always: true, doc: "Path that was requested.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "type", ty: &TYPE_FILE_TYPE, doc: "Type of the item in the backup.", ..Member::EMPTY },
    ])), returns_doc: "Each row is a backup.", facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "restore_file", rust: "restore_file", summary: "Restores a file or directory to its original path, from a backup.", docs: "If `overwrite` is set, the current content on disk is lost.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/restore_file/", params: &[
        Param { name: "backupID", rust: "backup_id", ty: &Type::Text, doc: "Backup to restore from, as in `query_file_info`, such as `2020-07-01` or `weekly/incremental`.", example: "\"weekly/2017-07-03\"", required: true, ..Param::EMPTY },
        Param { name: "overwrite", rust: "overwrite", ty: &Type::Flag, doc: "Whether an item that exists on disk is replaced.", example: "true", required: true, ..Param::EMPTY },
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Path of the item, relative to the account's home directory and beginning with a slash.", example: "\"/public_html/index.php\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "success", ty: &Type::Flag, doc: "Whether the item was restored.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
] };
static TYPE_FILE_TYPE: Type = Type::Values(&[Allowed { text: "dir", doc: "A directory." }, Allowed { text: "file", doc: "" }, Allowed { text: "symlink", doc: "" }, Allowed { text: "unknown", doc: "" }]);
