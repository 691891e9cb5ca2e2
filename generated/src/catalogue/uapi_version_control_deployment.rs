// Made by cpanel-codegen from schema/uapi/VersionControlDeployment.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "VersionControlDeployment", rust: "version_control_deployment", summary: "Deploys the account's Git repositories and reads the progress.", docs: "", functions: &[
    Function { name: "create", rust: "create", summary: "Starts to deploy a Git repository with its `.cpanel.yml`.", docs: "The deployment is queued, and `retrieve` and the log return the result. The repository needs at least one branch, a clean working tree, and a committed `.cpanel.yml` in its root. Changes are pulled with fast-forward only, so the deployment of a branch that has diverged fails. If a repository cannot be deployed, the call may succeed without data. In that case, nothing was started.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/VersionControlDeployment::create/", params: &[
        Param { name: "repository_root", rust: "repository_root", ty: &Type::Text, doc: "Absolute path of the repository, which cPanel must manage.", example: "\"/home/user/public_html/example\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &TYPE_DEPLOYMENT, returns_doc: "The queued deployment. No value if the repository cannot be deployed.", ..Function::EMPTY },
    Function { name: "delete", rust: "delete", summary: "Removes a deployment from the tasks of the account.", docs: "The function does not undo what was deployed.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete/", params: &[
        Param { name: "deploy_id", rust: "deploy_id", ty: &Type::Text, doc: "Identifier of the deployment, from `create` or `retrieve`.", example: "\"13\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "retrieve", rust: "retrieve", summary: "Lists the deployments with their progress.", docs: "The times show the state. A deployment with `succeeded`, `failed` or `canceled` has ended. A deployment with `active` and none of these is running. A deployment with only `queued` is waiting.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/VersionControlDeployment::retrieve/", returns: &Type::List(&TYPE_DEPLOYMENT), returns_doc: "Each item is a deployment.", ..Function::EMPTY },
] };
static TYPE_DEPLOYMENT: Type = Type::Record(&[
        Member { name: "deploy_id", ty: &Type::Text, doc: "Identifier of the deployment, for `delete`.", ..Member::EMPTY },
        Member { name: "log_path", ty: &Type::Text, doc: "Absolute path of the log file.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "repository_root", ty: &Type::Text, doc: "Absolute path of the repository.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "repository_state", ty: &Type::Record(&[
        Member { name: "author", ty: &Type::Text, doc: "Name and mail address of the commit's author.", ..Member::EMPTY },
        Member { name: "branch", ty: &Type::Text, doc: "Branch that was checked out.", ..Member::EMPTY },
        Member { name: "date", ty: &Type::Timestamp, doc: "When the commit was made, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "identifier", ty: &Type::Text, doc: "SHA-1 hash of the commit.", ..Member::EMPTY },
        Member { name: "message", ty: &Type::Text, doc: "Full commit message.", ..Member::EMPTY },
    ]), doc: "The commit that was deployed. `create` does not return it.", ..Member::EMPTY },
        Member { name: "sse_url", ty: &Type::Text, doc: "Path on the server for server-sent events about the progress.", facts: Facts(&[Fact::Format("url-path")]), ..Member::EMPTY },
        Member { name: "task_id", ty: &Type::Text, doc: "Identifier of the task in the account's task queue, as in `UserTasks`.", ..Member::EMPTY },
        Member { name: "timestamps", ty: &Type::Record(&[
        Member { name: "active", ty: &Type::Text, doc: "When the deployment started. Missing before the start.", ..Member::EMPTY },
        Member { name: "canceled", ty: &Type::Text, doc: "When the system canceled the deployment. Otherwise missing.", ..Member::EMPTY },
        Member { name: "failed", ty: &Type::Text, doc: "When the deployment failed. Otherwise missing. The log has the reason.", ..Member::EMPTY },
        Member { name: "queued", ty: &Type::Text, doc: "When the deployment was queued.", ..Member::EMPTY },
        Member { name: "succeeded", ty: &Type::Text, doc: "When the deployment succeeded. Otherwise missing.", ..Member::EMPTY },
    ]), doc: "Times of the stages, in seconds since the Unix epoch, with a fraction. A stage that was not reached is missing. `create` returns only `queued`.", ..Member::EMPTY },
    ]);
