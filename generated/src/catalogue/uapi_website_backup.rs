// Made by cpanel-codegen from schema/uapi/WebsiteBackup.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "WebsiteBackup", rust: "website_backup", summary: "Backs up and restores single websites.", docs: "A backup contains the files of one website and, if requested, databases. The module `Backup` backs up whole accounts.\n\n- `create_backup` creates a backup, `restore_backup` restores it, and `extract_backup` copies its files to another directory. All three run in the background and return an `operationId`. Call `operation_status` with it until `status` is `ready` or `failed`.\n- `list_backups` lists the backups of a website, `delete_backup` deletes backups, and `list_operations` lists the running operations.\n- `disk_quota_check` returns whether there is space for a backup.\n\nA restoration overwrites existing data. Unlike in the rest of UAPI, times are in milliseconds since the Unix epoch.", functions: &[
    Function { name: "create_backup", rust: "create_backup", summary: "Starts a backup of one website.", docs: "Check first with `disk_quota_check` that there is enough space. The backup runs in the background, and `operation_status` returns its progress.", since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-create_backup/", params: &[
        Param { name: "database", rust: "database", ty: &Type::List(&Type::Text), doc: "Full names of the databases to back up. By default, the backup contains only files.", example: "[\"user_wordpress\",\"user_store\"]", wire: Wire::Repeated, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the website.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Mail address to notify when the backup has ended. By default, nobody is notified.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
    ], returns: &TYPE_STARTED_OPERATION, facts: Facts(&[Fact::Plugin("WebsiteBackup")]), ..Function::EMPTY },
    Function { name: "delete_backup", rust: "delete_backup", summary: "Deletes backups of websites.", docs: "This cannot be undone. The function may delete only some of the backups, so check `ok` of each item.", destructive: true, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-delete_backup/", params: &[
        Param { name: "ids", rust: "ids", ty: &Type::List(&Type::Text), doc: "Identifiers of the backups to delete: the `id` from `list_backups`.", example: "[\"example.com-2026.08.18_12-53-12\",\"example.com-2026.08.11_09-04-55\"]", required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "error", ty: &Type::Text, doc: "Why the backup was not deleted. Null if it was deleted.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, always: true, doc: "Identifier of the backup.", ..Member::EMPTY },
        Member { name: "ok", ty: &Type::Flag, doc: "Whether the backup was deleted.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a backup from `ids`.", facts: Facts(&[Fact::Plugin("WebsiteBackup")]), ..Function::EMPTY },
    Function { name: "disk_quota_check", rust: "disk_quota_check", summary: "Returns whether the disk quota has enough space for a backup of a website.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-disk_quota_check/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the website.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "availableBytes", ty: &Type::Integer, doc: "Free disk space of the account, in bytes.", ..Member::EMPTY },
        Member { name: "estimatedBytes", ty: &Type::Integer, doc: "Estimated size of the backup, in bytes.", ..Member::EMPTY },
        Member { name: "ok", ty: &Type::Flag, doc: "Whether there is enough space.", ..Member::EMPTY },
        Member { name: "unlimited", ty: &Type::Flag, doc: "Whether the account has no disk quota.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("WebsiteBackup")]), ..Function::EMPTY },
    Function { name: "extract_backup", rust: "extract_backup", summary: "Starts to copy the files of a backup into a directory, without changing the website.", docs: "The operation runs in the background, and `operation_status` returns its progress.", since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-extract_backup/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the website.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Identifier of the backup: the `id` from `list_backups`.", example: "\"example.com-2026.08.18_12-53-12\"", required: true, ..Param::EMPTY },
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Target directory, relative to the home directory.", example: "\"backup-restore/example.com\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &TYPE_STARTED_OPERATION, facts: Facts(&[Fact::Plugin("WebsiteBackup")]), ..Function::EMPTY },
    Function { name: "list_backups", rust: "list_backups", summary: "Lists the backups of one website.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-list_backups/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the website.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "createdMs", ty: &Type::Integer, doc: "When the backup was created, in milliseconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "databaseNames", ty: &Type::List(&Type::Text), doc: "Databases in the backup.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, always: true, doc: "Identifier of the backup, for the other functions.", ..Member::EMPTY },
        Member { name: "includesDatabases", ty: &Type::Flag, doc: "Whether the backup contains databases.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Name of the backup for display.", ..Member::EMPTY },
        Member { name: "relativePath", ty: &Type::Text, doc: "Path of the archive, relative to the home directory.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "sites", ty: &Type::List(&Type::Text), doc: "Websites in the backup.", ..Member::EMPTY },
        Member { name: "sizeBytes", ty: &Type::Integer, doc: "Size of the archive, in bytes.", ..Member::EMPTY },
        Member { name: "source", ty: &Type::Values(&[Allowed { text: "user", doc: "" }, Allowed { text: "system", doc: "" }]), doc: "`user` if the account created the backup, `system` if the server did.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "State of the backup, such as `ready`.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "website", doc: "" }]), doc: "Type of the backup, always `website`.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a backup.", facts: Facts(&[Fact::Plugin("WebsiteBackup")]), ..Function::EMPTY },
    Function { name: "list_operations", rust: "list_operations", summary: "Lists the running backup operations of a website.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-list_operations/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the website.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the website.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "extractPath", ty: &Type::Text, doc: "Target directory of an `extract` operation. Null for other operations.", ..Member::EMPTY },
        Member { name: "kind", ty: &TYPE_OPERATION_KIND, doc: "Type of the operation.", ..Member::EMPTY },
        Member { name: "operationId", ty: &Type::Text, always: true, doc: "Identifier of the operation, for `operation_status`.", ..Member::EMPTY },
        Member { name: "progressPct", ty: &Type::Number, doc: "Progress in percent.", ..Member::EMPTY },
        Member { name: "startedAtMs", ty: &Type::Integer, doc: "When the operation started, in milliseconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "status", ty: &TYPE_OPERATION_STATE, doc: "State of the operation, always `inProgress`.", ..Member::EMPTY },
        Member { name: "subStatus", ty: &Type::Text, doc: "Description of the current step.", ..Member::EMPTY },
        Member { name: "title", ty: &Type::Text, doc: "Title of the operation for display.", ..Member::EMPTY },
    ])), returns_doc: "Each item is an operation.", facts: Facts(&[Fact::Plugin("WebsiteBackup")]), ..Function::EMPTY },
    Function { name: "operation_status", rust: "operation_status", summary: "Returns the progress of a backup, a restoration or an extraction.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-operation_status/", params: &[
        Param { name: "operationId", rust: "operation_id", ty: &Type::Text, doc: "Identifier of the operation, from the call that started it.", example: "\"2026-08-18T12:53:12Z.1\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "error", ty: &Type::Text, doc: "Why the operation failed. Null if it did not fail.", ..Member::EMPTY },
        Member { name: "kind", ty: &TYPE_OPERATION_KIND, doc: "Type of the operation.", ..Member::EMPTY },
        Member { name: "progressPct", ty: &Type::Number, doc: "Progress in percent.", ..Member::EMPTY },
        Member { name: "startedAtMs", ty: &Type::Integer, doc: "When the operation started, in milliseconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "status", ty: &TYPE_OPERATION_STATE, always: true, doc: "State of the operation.", ..Member::EMPTY },
        Member { name: "subStatus", ty: &Type::Text, doc: "Description of the current step.", ..Member::EMPTY },
        Member { name: "title", ty: &Type::Text, doc: "Title of the operation for display.", ..Member::EMPTY },
        Member { name: "warnings", ty: &Type::List(&Type::Text), doc: "Problems that did not stop the operation.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("WebsiteBackup")]), ..Function::EMPTY },
    Function { name: "restore_backup", rust: "restore_backup", summary: "Starts to restore a website from a backup.", docs: "Files from the backup overwrite existing files. The restoration runs in the background, and `operation_status` returns its progress.", destructive: true, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebsiteBackup-restore_backup/", params: &[
        Param { name: "clean", rust: "clean", ty: &Type::Flag, doc: "Whether the document root is emptied first. By default, files that are not in the backup are kept.", example: "true", ..Param::EMPTY },
        Param { name: "database", rust: "database", ty: &Type::List(&Type::Text), doc: "Full names of the databases to restore. Used together with `restore_databases`. By default, all databases in the backup.", example: "[\"user_wordpress\",\"user_store\"]", wire: Wire::Repeated, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the website.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Identifier of the backup: the `id` from `list_backups`.", example: "\"example.com-2026.08.18_12-53-12\"", required: true, ..Param::EMPTY },
        Param { name: "restore_databases", rust: "restore_databases", ty: &Type::Flag, doc: "Whether databases are also restored. By default, they are not changed.", example: "false", ..Param::EMPTY },
    ], returns: &TYPE_STARTED_OPERATION, facts: Facts(&[Fact::Plugin("WebsiteBackup")]), ..Function::EMPTY },
] };
static TYPE_OPERATION_KIND: Type = Type::Values(&[Allowed { text: "create", doc: "A backup of a website." }, Allowed { text: "restore", doc: "The restoration of a website from a backup." }, Allowed { text: "extract", doc: "A copy of a backup's files to a directory." }]);
static TYPE_OPERATION_STATE: Type = Type::Values(&[Allowed { text: "inProgress", doc: "The operation is running." }, Allowed { text: "ready", doc: "The operation has succeeded." }, Allowed { text: "failed", doc: "The operation has failed." }]);
static TYPE_STARTED_OPERATION: Type = Type::Record(&[
        Member { name: "operationId", ty: &Type::Text, always: true, doc: "Identifier of the operation, for `operation_status`.", ..Member::EMPTY },
    ]);
