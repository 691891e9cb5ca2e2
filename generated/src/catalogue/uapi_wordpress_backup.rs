// Made by cpanel-codegen from schema/uapi/WordPressBackup.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "WordPressBackup", rust: "wordpress_backup", summary: "Backs up single WordPress sites, and lists the backups and their progress.", docs: "These functions create archives of WordPress sites in a directory of the home directory. All functions need the WordPress Manager plugin on the server.\n\n- `start` starts a backup in the background. The server also sends the progress as server-sent events at `sse_url`.\n- `is_running` returns whether the backup of a site is running, and `any_running` whether any backup is running.\n- `cancel` cancels a backup, and `cleanup` removes the temporary data of a finished backup.\n- `get_available_backups` lists the archives.\n\nThe address of a site without the scheme identifies the site, such as `example.com/blog`. The module `WordPressRestore` restores backups.", functions: &[
    Function { name: "any_running", rust: "any_running", summary: "Returns whether any WordPress site of the account is currently being backed up.", docs: "Needs the WordPress Manager plugin.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/any_running/", returns: &Type::Record(&[
        Member { name: "any_running", ty: &Type::Flag, doc: "Whether at least one backup is running.", ..Member::EMPTY },
        Member { name: "sites", ty: &Type::List(&Type::Record(&[
        Member { name: "id", ty: &Type::Text, doc: "Not used. Always null.", ..Member::EMPTY },
        Member { name: "site", ty: &Type::Text, doc: "Address of the site, without the scheme.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Text, doc: "The current task. Only `backup` is known.", ..Member::EMPTY },
    ])), doc: "Sites that are currently being backed up. Empty if there are none.", ..Member::EMPTY },
        Member { name: "sse_url", ty: &Type::Text, doc: "Path of server-sent events about the progress, without scheme, host and port.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "cancel", rust: "cancel", summary: "Cancels the backup of a WordPress site.", docs: "Needs the WordPress Manager plugin.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/cancel/", params: &[
        Param { name: "site", rust: "site", ty: &Type::Text, doc: "Address of the site, without the scheme, such as `example.com/blog`.", example: "\"example.com\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_OUTCOME, ..Function::EMPTY },
    Function { name: "cleanup", rust: "cleanup", summary: "Removes the temporary data of a finished backup of a WordPress site.", docs: "Call this function after the backup has ended. While a backup is running, `ok` is false. Needs the WordPress Manager plugin.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/cleanup/", params: &[
        Param { name: "site", rust: "site", ty: &Type::Text, doc: "Address of the site, without the scheme, such as `example.com/blog`.", example: "\"example.com/wordpress\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_OUTCOME, ..Function::EMPTY },
    Function { name: "get_available_backups", rust: "get_available_backups", summary: "Lists the backups of a WordPress site.", docs: "Needs the WordPress Manager plugin.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_available_backups/", params: &[
        Param { name: "site", rust: "site", ty: &Type::Text, doc: "Address of the site, without the scheme, such as `example.com/blog`.", example: "\"example.com/wordpress\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "available", ty: &Type::List(&Type::Record(&[
        Member { name: "date", ty: &Type::Integer, doc: "When the backup was created, in milliseconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "file", ty: &Type::Text, always: true, doc: "Name of the archive, such as `example.com__2018-10-10T10:53:31-0500.tar.gz`.", ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Absolute path of the archive on the server.", ..Member::EMPTY },
        Member { name: "site", ty: &Type::Text, doc: "Address of the site, without the scheme.", ..Member::EMPTY },
    ])), doc: "Each item is a backup. Null if there are none.", ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, doc: "Absolute path of the directory that contains the backups.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "is_running", rust: "is_running", summary: "Returns whether a WordPress site is currently being backed up.", docs: "Needs the WordPress Manager plugin.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/is_running/", params: &[
        Param { name: "site", rust: "site", ty: &Type::Text, doc: "Address of the site, without the scheme, such as `example.com/blog`.", example: "\"example.com\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "action_id", ty: &Type::Text, doc: "Identifier of the backup: the `backup_id` from `start`. It may be null.", ..Member::EMPTY },
        Member { name: "is_running", ty: &Type::Flag, always: true, doc: "Whether a backup of this site is running.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "start", rust: "start", summary: "Starts the backup of a WordPress site.", docs: "The backup runs in the background: call `is_running` until it has ended. The archive counts towards the account's disk quota. Needs the WordPress Manager plugin.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/start/", params: &[
        Param { name: "site", rust: "site", ty: &Type::Text, doc: "Address of the site, without the scheme, such as `example.com/blog`.", example: "\"example.com\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "backup_id", ty: &Type::Text, doc: "Identifier of the backup.", ..Member::EMPTY },
        Member { name: "site", ty: &Type::Text, doc: "Address of the site, without the scheme.", ..Member::EMPTY },
        Member { name: "sse_url", ty: &Type::Text, doc: "Path of server-sent events about the progress, without scheme, host and port.", facts: Facts(&[Fact::Format("url-path")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
static TYPE_OUTCOME: Type = Type::Record(&[
        Member { name: "ok", ty: &Type::Flag, doc: "Whether `cancel` canceled a backup, or `cleanup` removed the temporary data. False means that no backup was running, or that one is still running.", ..Member::EMPTY },
        Member { name: "site", ty: &Type::Text, doc: "Address of the site, without the scheme.", ..Member::EMPTY },
    ]);
