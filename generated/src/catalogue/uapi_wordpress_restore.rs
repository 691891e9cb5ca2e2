// Made by cpanel-codegen from schema/uapi/WordPressRestore.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "WordPressRestore", rust: "wordpress_restore", summary: "Restores WordPress sites from backups that WordPress Manager created.", docs: "", functions: &[
    Function { name: "any_running", rust: "any_running", summary: "Returns whether a WordPress site is being restored, and the result of the last restoration.", docs: "Needs the WordPress Manager plugin. The members of the reply depend on the state.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WordPressRestore::any_running/", returns: &Type::Record(&[
        Member { name: "any_running", ty: &Type::Flag, doc: "Whether a restoration is running.", ..Member::EMPTY },
        Member { name: "sites", ty: &Type::List(&Type::Record(&[
        Member { name: "id", ty: &Type::Text, doc: "Not used. Always null.", ..Member::EMPTY },
        Member { name: "site", ty: &Type::Text, doc: "Address of the site, without a scheme.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "type", ty: &Type::Text, doc: "The current task: always `restore`.", ..Member::EMPTY },
    ])), doc: "Sites that are being restored. The reference says that it is not filled yet.", ..Member::EMPTY },
        Member { name: "last_outcome", ty: &Type::Record(&[
        Member { name: "error", ty: &Type::Text, doc: "Why the restoration failed. Null if it did not fail.", ..Member::EMPTY },
        Member { name: "have_outcome", ty: &Type::Flag, doc: "Whether there was a restoration.", ..Member::EMPTY },
        Member { name: "site", ty: &Type::Text, doc: "Last restored site, without a scheme.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Values(&[Allowed { text: "success", doc: "" }, Allowed { text: "error", doc: "" }, Allowed { text: "terminated", doc: "" }, Allowed { text: "timeout", doc: "" }, Allowed { text: "low-disk", doc: "" }, Allowed { text: "low-quota", doc: "" }]), doc: "Result of the restoration. `terminated` means that the system stopped it. `low-disk` and `low-quota` mean that there was not enough space.", ..Member::EMPTY },
    ]), doc: "Result of the last restoration. Only present while none is running.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "cleanup", rust: "cleanup", summary: "Removes the temporary data of a finished restoration of a WordPress site.", docs: "Needs the WordPress Manager plugin.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WordPressRestore-cleanup/", params: &[
        Param { name: "site", rust: "site", ty: &Type::Text, doc: "Address of the restored site, without `https://`.", example: "\"example.com\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Flag, returns_doc: "Whether the temporary data was removed.", ..Function::EMPTY },
    Function { name: "start", rust: "start", summary: "Starts to restore a WordPress site from a backup archive.", docs: "The backup replaces the current site. The restoration runs in the background: `any_running` returns its progress, and `cleanup` removes its temporary data afterwards. Needs the WordPress Manager plugin, and enough disk space.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WordPressRestore-start/", params: &[
        Param { name: "backup_path", rust: "backup_path", ty: &Type::Text, doc: "Absolute path of the archive, such as a file in `wordpress-backups/` in the home directory.", example: "\"/home/example/wordpress-backups/example.com__2018-11-13T11:11:31-0600.tar.gz\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "site", rust: "site", ty: &Type::Text, doc: "Address of the site to restore.", example: "\"example.com\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "restore_id", ty: &Type::Text, always: true, doc: "Identifier of the restoration: the file name of the archive without its extension.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
