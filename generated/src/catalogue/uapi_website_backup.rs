// Made by cpanel-codegen from schema/uapi/WebsiteBackup.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "WebsiteBackup", rust: "website_backup", summary: "Back up and restore single websites.", docs: "A backup contains the files of one website and, if requested, databases. `Backup` backs up whole accounts.\n\n- `create_backup` creates one, `restore_backup` restores it, `extract_backup` copies its files to another directory. All three run in the background and return an `operationId`. Call `operation_status` with it until `status` is `ready` or `failed`.\n- `list_backups` lists the backups of a website, `delete_backup` deletes backups, `list_operations` lists the running operations.\n- `disk_quota_check` returns whether there is space for a backup. Restoring overwrites existing data. Unlike in the rest of UAPI, times are in milliseconds since the Unix epoch.", functions: &[
    Function { name: "create_backup", rust: "create_backup", summary: "Starts a backup of one website.", docs: "Check with `disk_quota_check` first whether it fits. It runs in the background; `operation_status` returns its progress.", since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-create_backup/", params: &[
        Param { name: "database", rust: "database", ty: &Type::List(&Type::Text), doc: "Databases to put into the backup, by full name. By default, files only.", example: "[\"user_wordpress\",\"user_store\"]", wire: Wire::Repeated, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the website.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Address to notify when it is done. By default, nobody is notified.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
    ], returns: &TYPE_STARTED_OPERATION, facts: Facts(&[Fact::Plugin("WebsiteBackup")]), ..Function::EMPTY },
    Function { name: "delete_backup", rust: "delete_backup", summary: "Deletes backups of websites.", docs: "It cannot be undone. Some may be deleted and others not; look at `ok` of each.", destructive: true, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-delete_backup/", params: &[
        Param { name: "ids", rust: "ids", ty: &Type::List(&Type::Text), doc: "Backups to delete, by the `id` in `list_backups`.", example: "[\"example.com-2026.08.18_12-53-12\",\"example.com-2026.08.11_09-04-55\"]", required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "error", ty: &Type::Text, doc: "Why it was not deleted; null when it was.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, always: true, doc: "Identifier of the backup.", ..Member::EMPTY },
        Member { name: "ok", ty: &Type::Flag, always: true, doc: "Whether it was deleted.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a backup that was asked for.", facts: Facts(&[Fact::Plugin("WebsiteBackup")]), ..Function::EMPTY },
    Function { name: "disk_quota_check", rust: "disk_quota_check", summary: "Returns whether a backup of a website would fit into the disk quota.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-disk_quota_check/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the website.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "availableBytes", ty: &Type::Integer, doc: "Free space of the account in bytes.", ..Member::EMPTY },
        Member { name: "estimatedBytes", ty: &Type::Integer, doc: "Size that the backup is expected to have in bytes.", ..Member::EMPTY },
        Member { name: "ok", ty: &Type::Flag, always: true, doc: "Whether it would fit.", ..Member::EMPTY },
        Member { name: "unlimited", ty: &Type::Flag, doc: "Whether the account has no quota.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("WebsiteBackup")]), ..Function::EMPTY },
    Function { name: "extract_backup", rust: "extract_backup", summary: "Starts to copy the files of a backup into a directory, without changing the website.", docs: "It runs in the background; `operation_status` returns its progress.", since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-extract_backup/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the website.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Which backup, by the `id` in `list_backups`.", example: "\"example.com-2026.08.18_12-53-12\"", required: true, ..Param::EMPTY },
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Directory to copy to, relative to the home directory.", example: "\"backup-restore/example.com\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &TYPE_STARTED_OPERATION, facts: Facts(&[Fact::Plugin("WebsiteBackup")]), ..Function::EMPTY },
    Function { name: "list_backups", rust: "list_backups", summary: "Lists the backups of one website.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-list_backups/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the website.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "createdMs", ty: &Type::Integer, doc: "When it was made, in milliseconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "databaseNames", ty: &Type::List(&Type::Text), doc: "Databases that it holds.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, always: true, doc: "Identifier, by which the other functions know it.", ..Member::EMPTY },
        Member { name: "includesDatabases", ty: &Type::Flag, doc: "Whether it holds any databases.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Name to show.", ..Member::EMPTY },
        Member { name: "relativePath", ty: &Type::Text, doc: "Path of the archive relative to the home directory.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "sites", ty: &Type::List(&Type::Text), doc: "Websites that it holds.", ..Member::EMPTY },
        Member { name: "sizeBytes", ty: &Type::Integer, doc: "Size of the archive in bytes.", ..Member::EMPTY },
        Member { name: "source", ty: &Type::Values(&[Allowed { text: "user", doc: "" }, Allowed { text: "system", doc: "" }]), doc: "`user` when the account made it, `system` when the host did.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "State, such as `ready`.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Text, doc: "Always `website`.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a backup.", facts: Facts(&[Fact::Plugin("WebsiteBackup")]), ..Function::EMPTY },
    Function { name: "list_operations", rust: "list_operations", summary: "Lists the running backup operations of a website.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-list_operations/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the website.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain that it is about.", ..Member::EMPTY },
        Member { name: "extractPath", ty: &Type::Text, doc: "With `extract`: directory that the files go to. Null otherwise.", ..Member::EMPTY },
        Member { name: "kind", ty: &TYPE_OPERATION_KIND, doc: "What is done.", ..Member::EMPTY },
        Member { name: "operationId", ty: &Type::Text, always: true, doc: "Identifier of the work; `operation_status` takes it.", ..Member::EMPTY },
        Member { name: "progressPct", ty: &Type::Number, doc: "Progress in percent.", ..Member::EMPTY },
        Member { name: "startedAtMs", ty: &Type::Integer, doc: "When it began, in milliseconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "status", ty: &TYPE_OPERATION_STATE, doc: "Always `inProgress`.", ..Member::EMPTY },
        Member { name: "subStatus", ty: &Type::Text, doc: "The current step, in words.", ..Member::EMPTY },
        Member { name: "title", ty: &Type::Text, doc: "Heading to show for it.", ..Member::EMPTY },
    ])), returns_doc: "Each item is an operation.", facts: Facts(&[Fact::Plugin("WebsiteBackup")]), ..Function::EMPTY },
    Function { name: "operation_status", rust: "operation_status", summary: "Returns the progress of a backup, a restoration or an extraction.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-operation_status/", params: &[
        Param { name: "operationId", rust: "operation_id", ty: &Type::Text, doc: "Which one, by the `operationId` that the call that began it gave.", example: "\"2026-08-18T12:53:12Z.1\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "error", ty: &Type::Text, doc: "Why it failed; null when it did not.", ..Member::EMPTY },
        Member { name: "kind", ty: &TYPE_OPERATION_KIND, doc: "What is done.", ..Member::EMPTY },
        Member { name: "progressPct", ty: &Type::Number, doc: "Progress in percent.", ..Member::EMPTY },
        Member { name: "startedAtMs", ty: &Type::Integer, doc: "When it began, in milliseconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "status", ty: &TYPE_OPERATION_STATE, always: true, doc: "Whether it goes on or how it ended.", ..Member::EMPTY },
        Member { name: "subStatus", ty: &Type::Text, doc: "The current step, in words.", ..Member::EMPTY },
        Member { name: "title", ty: &Type::Text, doc: "Heading to show for it.", ..Member::EMPTY },
        Member { name: "warnings", ty: &Type::List(&Type::Text), doc: "What went wrong without stopping it.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("WebsiteBackup")]), ..Function::EMPTY },
    Function { name: "restore_backup", rust: "restore_backup", summary: "Starts to restore a website from a backup.", docs: "Files that the backup holds overwrite those that are there. It runs in the background; `operation_status` returns its progress.", destructive: true, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-restore_backup/", params: &[
        Param { name: "clean", rust: "clean", ty: &Type::Flag, doc: "Whether the document root is emptied first. By default, files that the backup lacks stay.", example: "true", ..Param::EMPTY },
        Param { name: "database", rust: "database", ty: &Type::List(&Type::Text), doc: "Databases to restore, by full name; they matter with `restore_databases`. By default, all that the backup holds.", example: "[\"user_wordpress\",\"user_store\"]", wire: Wire::Repeated, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the website.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Which backup, by the `id` in `list_backups`.", example: "\"example.com-2026.08.18_12-53-12\"", required: true, ..Param::EMPTY },
        Param { name: "restore_databases", rust: "restore_databases", ty: &Type::Flag, doc: "Whether databases are restored as well. By default, they are left alone.", example: "false", ..Param::EMPTY },
    ], returns: &TYPE_STARTED_OPERATION, facts: Facts(&[Fact::Plugin("WebsiteBackup")]), ..Function::EMPTY },
] };
static TYPE_OPERATION_KIND: Type = Type::Values(&[Allowed { text: "create", doc: "A backup is made." }, Allowed { text: "restore", doc: "A backup is put back in place." }, Allowed { text: "extract", doc: "The files of a backup are copied." }]);
static TYPE_OPERATION_STATE: Type = Type::Values(&[Allowed { text: "inProgress", doc: "It is not over yet." }, Allowed { text: "ready", doc: "It is done." }, Allowed { text: "failed", doc: "It failed." }]);
static TYPE_STARTED_OPERATION: Type = Type::Record(&[
        Member { name: "operationId", ty: &Type::Text, doc: "Identifier of the work; `operation_status` takes it.", ..Member::EMPTY },
    ]);
