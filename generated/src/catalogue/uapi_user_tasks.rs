// Made by cpanel-codegen from schema/uapi/UserTasks.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "UserTasks", rust: "user_tasks", summary: "Lists and removes the jobs in the account's task queue.", docs: "", functions: &[
    Function { name: "delete", rust: "delete", summary: "Removes a job from the account's task queue.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/UserTasks::delete/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Identifier of the job, from `retrieve` or from the call that queued it, such as `00000000/5a9ec8dd4c345d`.", example: "\"00000000/5a9ec8dd4c345d\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "retrieve", rust: "retrieve", summary: "Lists the jobs in the account's task queue, such as the cloning of a Git repository.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/retrieve/", returns: &Type::List(&Type::Record(&[
        Member { name: "action", ty: &Type::Text, doc: "Action of the job. `create` is the only documented value.", ..Member::EMPTY },
        Member { name: "args", ty: &Type::Record(&[
        Member { name: "repository_root", ty: &Type::Text, doc: "Absolute path of the Git repository. Only for jobs of `VersionControl`.", ..Member::EMPTY },
    ]), doc: "Arguments of the job. The members depend on `subsystem` and `action`.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, always: true, doc: "Identifier of the job, for `delete`.", ..Member::EMPTY },
        Member { name: "subsystem", ty: &Type::Text, doc: "Part of cPanel that runs the job. `VersionControl` is the only documented value.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a job.", ..Function::EMPTY },
] };
