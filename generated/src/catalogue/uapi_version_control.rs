// Made by cpanel-codegen from schema/uapi/VersionControl.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "VersionControl", rust: "version_control", summary: "Create, list, change and delete the account's Git repositories.", docs: "Repositories are directories in the account's home directory that are in a list of cPanel. The absolute path, `repository_root`, identifies a repository.\n\n- `create` creates an empty repository, clones one if a source is given, or adds an existing one to the list. Cloning runs in the background: until it is done, `retrieve` returns null for `branch` and `last_update`, and items in `tasks`.\n- `retrieve` lists all repositories with all or some of their members.\n- `update` renames a repository or changes the branch. **If a branch is given, it also pulls** from the remote repository.\n- `delete` deletes the directory with all its content permanently. The module `VersionControlDeployment` deploys a branch to a website, and `deployable` says whether this is possible. Paths must not contain characters that are special in a shell, such as `*`, `&`, `$`, quotes or brackets, and must not be in directories of cPanel, such as `etc`,\n`mail`, `logs`, `ssl`, `tmp` or `.ssh`. Only accounts with shell access have clone URLs.", functions: &[
    Function { name: "create", rust: "create", summary: "Creates or clones a Git repository, or adds an existing one to the list.", docs: "The directory is made if need be; one that holds a repository already is just listed. A clone is only started: look with `retrieve` until `tasks` is gone. Errors are also written to `~/.cpanel/logs/vc_TIMESTAMP_git_create.log`.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/VersionControl::create/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Label to show in the interface.", example: "\"example\"", required: true, ..Param::EMPTY },
        Param { name: "repository_root", rust: "repository_root", ty: &Type::Text, doc: "Absolute path, within the account's home, of the directory to hold the repository.", example: "\"/home/user/public_html/example\"", format: "path", required: true, ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &TYPE_REPOSITORY_TYPE, doc: "Always `git`.", example: "\"git\"", required: true, ..Param::EMPTY },
        Param { name: "source_repository", rust: "source_repository", ty: &Type::Record(&[
        Member { name: "remote_name", ty: &Type::Text, doc: "What Git calls the source. By default, `origin`.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, always: true, doc: "Address to clone from. It may hold a password.", secret: true, ..Member::EMPTY },
    ]), doc: "Repository to clone, as JSON text: an object with `url` (required) and `remote_name` (by default `origin`). By default, the new repository is empty.", example: "{\"remote_name\":\"origin\",\"url\":\"ssh://clone.domain.com/cloneme\"}", wire: Wire::JsonText, ..Param::EMPTY },
    ], returns: &TYPE_REPOSITORY, returns_doc: "The new repository.", ..Function::EMPTY },
    Function { name: "delete", rust: "delete", summary: "Deletes a repository together with its directory and all files in it.", docs: "Cannot be undone, and files that were never committed go too: a repository in a document root takes the website along. Works only on repositories that `retrieve` lists.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/VersionControl::delete/", params: &[
        Param { name: "repository_root", rust: "repository_root", ty: &Type::Text, doc: "Absolute path of the repository, as `retrieve` shows it.", example: "\"/home/user/example\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "retrieve", rust: "retrieve", summary: "Lists the account's Git repositories.", docs: "Leaves out repositories whose path holds characters that cPanel refuses or that lie in its own directories, though Git itself works there.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/VersionControl::retrieve/", params: &[
        Param { name: "fields", rust: "fields", ty: &Type::List(&Type::Text), doc: "Names of the reply fields wanted, such as `name`. By default, and with `*`, all of them.", example: "[\"name\",\"type\",\"branch\"]", default: "[\"*\"]", wire: Wire::Joined(","), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_REPOSITORY), returns_doc: "One item per repository; fields that were not asked for are missing.", ..Function::EMPTY },
    Function { name: "update", rust: "update", summary: "Renames a repository, changes its branch, or pulls from its remote.", docs: "Only what is given changes. A pull happens only when `branch` is given, even if it is the present one. Path, kind and source address cannot be changed.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/VersionControl::update/", params: &[
        Param { name: "repository_root", rust: "repository_root", ty: &Type::Text, doc: "Absolute path of the repository, as `retrieve` shows it.", example: "\"/home/user/public_html/example\"", format: "path", required: true, ..Param::EMPTY },
        Param { name: "branch", rust: "branch", ty: &Type::Text, doc: "Branch to check out and pull. By default, the branch is not changed and nothing is pulled.", example: "\"master\"", ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "New label. By default, it is not changed.", example: "\"example\"", ..Param::EMPTY },
        Param { name: "source_repository", rust: "source_repository", ty: &Type::Record(&[
        Member { name: "remote_name", ty: &Type::Text, doc: "New name of the remote.", ..Member::EMPTY },
    ]), doc: "JSON text: an object with `remote_name`, the new name of the remote. Its address cannot be changed. By default, it is not changed.", example: "{\"remote_name\":\"origin\"}", wire: Wire::JsonText, ..Param::EMPTY },
    ], returns: &TYPE_REPOSITORY, returns_doc: "The repository after the change.", ..Function::EMPTY },
] };
static TYPE_CLONE_URLS: Type = Type::Record(&[
        Member { name: "read_only", ty: &Type::List(&Type::Text), doc: "Addresses that allow fetching only. Empty without shell access; a port other than 22 is part of the address.", format: "url", ..Member::EMPTY },
        Member { name: "read_write", ty: &Type::List(&Type::Text), doc: "Addresses that allow pushing as well. Empty without shell access; a port other than 22 is part of the address.", format: "url", ..Member::EMPTY },
    ]);
static TYPE_COMMIT: Type = Type::Record(&[
        Member { name: "author", ty: &Type::Text, doc: "Name and mail address, as Git prints them.", ..Member::EMPTY },
        Member { name: "date", ty: &Type::Timestamp, doc: "When it was committed, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "identifier", ty: &Type::Text, doc: "SHA-1 of the commit.", ..Member::EMPTY },
        Member { name: "message", ty: &Type::Text, ..Member::EMPTY },
    ]);
static TYPE_DEPLOYMENT: Type = Type::Record(&[
        Member { name: "deployment_date", ty: &Type::Timestamp, doc: "When it was activated, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "repository_state", ty: &TYPE_COMMIT, doc: "The commit that was deployed.", ..Member::EMPTY },
    ]);
static TYPE_REPOSITORY: Type = Type::Record(&[
        Member { name: "available_branches", ty: &Type::List(&Type::Text), doc: "Branches, local and remote; empty when there are none. Null for a bare repository.", ..Member::EMPTY },
        Member { name: "branch", ty: &Type::Text, doc: "Branch checked out now. Null during cloning, for a bare repository, and if there is no local branch.", ..Member::EMPTY },
        Member { name: "clone_urls", ty: &TYPE_CLONE_URLS, doc: "Addresses to clone from; all empty without shell access.", ..Member::EMPTY },
        Member { name: "deployable", ty: &Type::Flag, doc: "Whether the repository can be deployed now. `create` leaves it out.", ..Member::EMPTY },
        Member { name: "last_deployment", ty: &TYPE_DEPLOYMENT, doc: "Commit that was deployed last; null or missing when nothing was deployed yet.", ..Member::EMPTY },
        Member { name: "last_update", ty: &TYPE_COMMIT, doc: "Newest commit of the present branch. Null without commits and during cloning, so according to the reference always null from `create`.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Label in the interface; the path is what identifies it.", ..Member::EMPTY },
        Member { name: "repository_root", ty: &Type::Text, doc: "Absolute path of the directory, which is what identifies the repository.", format: "path", ..Member::EMPTY },
        Member { name: "source_repository", ty: &TYPE_SOURCE_REPOSITORY, doc: "Where it was cloned from; missing for a repository that was not cloned.", ..Member::EMPTY },
        Member { name: "tasks", ty: &Type::List(&TYPE_TASK), doc: "Background work not finished yet, such as the cloning; missing when there is none.", ..Member::EMPTY },
        Member { name: "type", ty: &TYPE_REPOSITORY_TYPE, doc: "Always `git`.", ..Member::EMPTY },
    ]);
static TYPE_REPOSITORY_TYPE: Type = Type::Values(&[Allowed { text: "git", doc: "" }]);
static TYPE_SOURCE_REPOSITORY: Type = Type::Record(&[
        Member { name: "remote_name", ty: &Type::Text, doc: "Name of the remote within the repository, such as `origin`.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Address it was cloned from. It may hold a password.", format: "url", secret: true, ..Member::EMPTY },
    ]);
static TYPE_TASK: Type = Type::Record(&[
        Member { name: "action", ty: &Type::Values(&[Allowed { text: "create", doc: "" }, Allowed { text: "deploy", doc: "" }]), doc: "The current task: `create` creates or clones the repository, `deploy` deploys it. Always `create` from `create`.", ..Member::EMPTY },
        Member { name: "args", ty: &Type::Record(&[
        Member { name: "log_file", ty: &Type::Text, doc: "Absolute path of the log of the work; missing when none was written.", format: "path", ..Member::EMPTY },
        Member { name: "repository_root", ty: &Type::Text, doc: "Repository the work is about, as an absolute path.", format: "path", ..Member::EMPTY },
    ]), ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, doc: "Identifier in the server's task queue.", ..Member::EMPTY },
        Member { name: "sse_url", ty: &Type::Text, doc: "Path on the server of a stream of server-sent events that reports progress. `update` leaves it out.", ..Member::EMPTY },
        Member { name: "subsystem", ty: &Type::Text, doc: "Always `VersionControl`.", ..Member::EMPTY },
    ]);
