// Made by cpanel-codegen from schema/uapi/VersionControl.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "VersionControl", rust: "version_control", summary: "Creates, lists, changes and deletes the account's Git repositories.", docs: "Repositories are directories in the account's home directory that are in a list of cPanel. The absolute path, `repository_root`, identifies a repository.\n\n- `create` creates an empty repository, clones one if a source is given, or adds an existing one to the list. Cloning runs in the background: until it is done, `retrieve` returns null for `branch` and `last_update`, and items in `tasks`.\n- `retrieve` lists all repositories with all or some of their members.\n- `update` renames a repository or changes the branch. **If a branch is given, it also pulls** from the remote repository.\n- `delete` deletes the directory with all its content permanently. The module `VersionControlDeployment` deploys a branch to a website, and `deployable` says whether this is possible. Paths must not contain characters that are special in a shell, such as `*`, `&`, `$`, quotes or brackets, and must not be in directories of cPanel, such as `etc`,\n`mail`, `logs`, `ssl`, `tmp` or `.ssh`. Only accounts with shell access have clone URLs.", functions: &[
    Function { name: "create", rust: "create", summary: "Creates or clones a Git repository, or adds an existing one to the list.", docs: "The directory is created if it does not exist. If it contains a repository already, this is added to the list. A clone runs in the background: call `retrieve` until `tasks` is missing. Errors are also written to `~/.cpanel/logs/vc_TIMESTAMP_git_create.log`.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/VersionControl::create/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the repository in the interface.", example: "\"example\"", required: true, ..Param::EMPTY },
        Param { name: "repository_root", rust: "repository_root", ty: &Type::Text, doc: "Absolute path of the repository's directory, inside the home directory.", example: "\"/home/user/public_html/example\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &TYPE_REPOSITORY_TYPE, doc: "Always `git`.", example: "\"git\"", required: true, ..Param::EMPTY },
        Param { name: "source_repository", rust: "source_repository", ty: &Type::Record(&[
        Member { name: "remote_name", ty: &Type::Text, doc: "Name of the remote. By default, `origin`.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, always: true, doc: "Address of the repository to clone, which may contain a password.", secret: true, ..Member::EMPTY },
    ]), doc: "Repository to clone, as JSON text: an object with `url` (required) and `remote_name` (by default `origin`). By default, the new repository is empty.", example: "{\"remote_name\":\"origin\",\"url\":\"ssh://clone.domain.com/cloneme\"}", wire: Wire::JsonText, ..Param::EMPTY },
    ], returns: &TYPE_REPOSITORY, returns_doc: "The new repository.", ..Function::EMPTY },
    Function { name: "delete", rust: "delete", summary: "Deletes a repository together with its directory and all files in it.", docs: "Cannot be undone. Files that are not committed are deleted too, and for a repository in a document root the whole website. Works only for repositories that `retrieve` lists.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/VersionControl::delete/", params: &[
        Param { name: "repository_root", rust: "repository_root", ty: &Type::Text, doc: "Absolute path of the repository, from `retrieve`.", example: "\"/home/user/example\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "retrieve", rust: "retrieve", summary: "Lists the account's Git repositories.", docs: "Repositories with characters in their path that cPanel refuses, and repositories in cPanel's own directories, are not listed.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/VersionControl::retrieve/", params: &[
        Param { name: "fields", rust: "fields", ty: &Type::List(&Type::Text), doc: "Names of the members to return, such as `name`. By default, and with `*`, all.", example: "[\"name\",\"type\",\"branch\"]", facts: Facts(&[Fact::Default("[\"*\"]")]), wire: Wire::Joined(","), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_REPOSITORY), returns_doc: "One item per repository. Members that were not requested are missing.", ..Function::EMPTY },
    Function { name: "update", rust: "update", summary: "Renames a repository, changes its branch, or pulls from its remote.", docs: "Settings that are left out do not change. With `branch`, even the current one, the repository is pulled. The path, the type and the source address cannot be changed.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/VersionControl::update/", params: &[
        Param { name: "repository_root", rust: "repository_root", ty: &Type::Text, doc: "Absolute path of the repository, from `retrieve`.", example: "\"/home/user/public_html/example\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "branch", rust: "branch", ty: &Type::Text, doc: "Branch to check out and pull. By default, the branch is not changed and nothing is pulled.", example: "\"master\"", ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "New name. By default, it is not changed.", example: "\"example\"", ..Param::EMPTY },
        Param { name: "source_repository", rust: "source_repository", ty: &Type::Record(&[
        Member { name: "remote_name", ty: &Type::Text, doc: "New name of the remote.", ..Member::EMPTY },
    ]), doc: "JSON text: an object with `remote_name`, the new name of the remote. Its address cannot be changed. By default, it is not changed.", example: "{\"remote_name\":\"origin\"}", wire: Wire::JsonText, ..Param::EMPTY },
    ], returns: &TYPE_REPOSITORY, returns_doc: "The repository after the change.", ..Function::EMPTY },
] };
static TYPE_CLONE_URLS: Type = Type::Record(&[
        Member { name: "read_only", ty: &Type::List(&Type::Text), doc: "Addresses for read access. Empty without shell access. A port other than 22 is part of the address.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "read_write", ty: &Type::List(&Type::Text), doc: "Addresses for read and write access. Empty without shell access. A port other than 22 is part of the address.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]);
static TYPE_COMMIT: Type = Type::Record(&[
        Member { name: "author", ty: &Type::Text, doc: "Name and mail address of the author, as Git prints them.", ..Member::EMPTY },
        Member { name: "date", ty: &Type::Timestamp, doc: "When it was committed, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "identifier", ty: &Type::Text, doc: "SHA-1 of the commit.", ..Member::EMPTY },
        Member { name: "message", ty: &Type::Text, doc: "Message of the commit.", ..Member::EMPTY },
    ]);
static TYPE_DEPLOYMENT: Type = Type::Record(&[
        Member { name: "deployment_date", ty: &Type::Timestamp, doc: "When it was deployed, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "repository_state", ty: &TYPE_COMMIT, doc: "The commit that was deployed.", ..Member::EMPTY },
    ]);
static TYPE_REPOSITORY: Type = Type::Record(&[
        Member { name: "available_branches", ty: &Type::List(&Type::Text), doc: "Local and remote branches. Null for a bare repository.", ..Member::EMPTY },
        Member { name: "branch", ty: &Type::Text, doc: "The current branch. Null during cloning, for a bare repository, and if there is no local branch.", ..Member::EMPTY },
        Member { name: "clone_urls", ty: &TYPE_CLONE_URLS, doc: "Addresses for cloning. All are empty without shell access.", ..Member::EMPTY },
        Member { name: "deployable", ty: &Type::Flag, doc: "Whether the repository can be deployed now. Missing from `create`.", ..Member::EMPTY },
        Member { name: "last_deployment", ty: &TYPE_DEPLOYMENT, doc: "The last deployed commit. Null or missing if nothing was deployed yet.", ..Member::EMPTY },
        Member { name: "last_update", ty: &TYPE_COMMIT, doc: "Newest commit of the current branch. Null without commits and during cloning, and according to the reference always null from `create`.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Name in the interface. The path identifies the repository.", ..Member::EMPTY },
        Member { name: "repository_root", ty: &Type::Text, always: true, doc: "Absolute path of the directory. It identifies the repository.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "source_repository", ty: &TYPE_SOURCE_REPOSITORY, doc: "The repository from which it was cloned. Missing for a repository that was not cloned.", ..Member::EMPTY },
        Member { name: "tasks", ty: &Type::List(&TYPE_TASK), doc: "Running tasks, such as cloning. Missing if there are none.", ..Member::EMPTY },
        Member { name: "type", ty: &TYPE_REPOSITORY_TYPE, doc: "Always `git`.", ..Member::EMPTY },
    ]);
static TYPE_REPOSITORY_TYPE: Type = Type::Values(&[Allowed { text: "git", doc: "" }]);
static TYPE_SOURCE_REPOSITORY: Type = Type::Record(&[
        Member { name: "remote_name", ty: &Type::Text, doc: "Name of the remote, such as `origin`.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Address from which it was cloned. It may contain a password.", secret: true, facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]);
static TYPE_TASK: Type = Type::Record(&[
        Member { name: "action", ty: &Type::Values(&[Allowed { text: "create", doc: "" }, Allowed { text: "deploy", doc: "" }]), doc: "The current task: `create` creates or clones the repository, `deploy` deploys it. Always `create` from `create`.", ..Member::EMPTY },
        Member { name: "args", ty: &Type::Record(&[
        Member { name: "log_file", ty: &Type::Text, doc: "Absolute path of the log. Missing if there is none.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "repository_root", ty: &Type::Text, doc: "Absolute path of the repository.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
    ]), doc: "Arguments of the task.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, doc: "Identifier in the server's task queue.", ..Member::EMPTY },
        Member { name: "sse_url", ty: &Type::Text, doc: "Path on the server for server-sent events about the progress. Missing from `update`.", ..Member::EMPTY },
        Member { name: "subsystem", ty: &Type::Text, doc: "Always `VersionControl`.", ..Member::EMPTY },
    ]);
