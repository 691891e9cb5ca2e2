// Made by cpanel-codegen from schema/uapi/WebApp.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "WebApp", rust: "web_app", summary: "Runs Node.js and static web applications from an archive or a Git repository.", docs: "An application is known by its `name`. It goes through these stages:\n\n1. `stage` registers it from an archive or a Git repository, inspects the source and returns what it detected: framework, package manager, commands.\n2. `configure` changes the settings: build and start command, domain, runtime, environment variables.\n3. `deploy` builds it and starts it, in the background. `redeploy` fetches the source again first.\n\n- `list` lists all applications with their state, and `fetch_logs` returns the last lines of an application's output.\n- `start`, `stop` and `restart` control a deployed application, `set_mode` changes between production and development, and `delete` removes an application.\n- `has_feature` returns whether the account may have applications, and `get_available` how many more it may have and which runtimes there are.\n\n`deploy` and `redeploy` return when the work is queued. The server sends progress as server-sent events at `sse_url`, which needs a browser session. Without one, call `list` until `status` is no longer `deploying`, and then read `last_deploy`.\n\nThe metadata of a failed call may have the kind of failure as `error_category`, such as `build_failed` or `domain_in_use`. Environment variables often contain passwords and keys, so this crate treats them as secrets, like the passphrase of an SSH key.", functions: &[
    Function { name: "configure", rust: "configure", summary: "Changes settings of an application.", docs: "Settings that are left out do not change. Most changes take effect with the next `deploy`. Send the environment variables as a map in `env` or as a file in `env_text`, but not both. They replace all existing ones, and cannot be changed while `env_editable` is false.", since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_configure/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the application.", example: "\"my-app\"", required: true, ..Param::EMPTY },
        Param { name: "appdir", rust: "appdir", ty: &Type::Text, doc: "Directory of the application within its source, such as `packages/web`.", example: "\"packages/web\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "build_command", rust: "build_command", ty: &Type::Text, doc: "Command that builds it, such as `npm run build`.", example: "\"npm run build\"", ..Param::EMPTY },
        Param { name: "deployname", rust: "deployname", ty: &Type::Text, doc: "Name of the deployed application for display.", example: "\"my-app\"", ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that serves it.", example: "\"my-app.example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "env", rust: "env", ty: &Type::Map(&Type::Text), doc: "Environment variables: a map from name to value, with at most 64 variables and 16384 bytes. It replaces all variables. Send this or `env_text`, but not both.", secret: true, wire: Wire::JsonText, ..Param::EMPTY },
        Param { name: "env_text", rust: "env_text", ty: &Type::Text, doc: "Environment variables as the text of a `.env` file, including comments. It replaces all variables. Send this or `env`, but not both.", secret: true, ..Param::EMPTY },
        Param { name: "mode", rust: "mode", ty: &TYPE_MODE, doc: "`production` or `development`.", example: "\"production\"", ..Param::EMPTY },
        Param { name: "output_dir", rust: "output_dir", ty: &Type::Text, doc: "Directory in which the build writes the site, such as `dist`.", example: "\"dist\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "runtime_tag", rust: "runtime_tag", ty: &Type::Text, doc: "Version of the runtime, such as `22`; `get_available` lists them.", example: "\"22\"", ..Param::EMPTY },
        Param { name: "startup_command", rust: "startup_command", ty: &Type::Text, doc: "Command that starts it, such as `npm run start`.", example: "\"npm run start\"", ..Param::EMPTY },
        Param { name: "use_existing_domain", rust: "use_existing_domain", ty: &Type::Flag, doc: "Whether `domain` is an existing domain of the account. By default, it is not changed.", example: "true", ..Param::EMPTY },
    ], returns: &TYPE_APPLICATION, returns_doc: "The application after the change.", ..Function::EMPTY },
    Function { name: "delete", rust: "delete", summary: "Removes an application from the server.", docs: "It cannot be undone.", destructive: true, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_delete/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the application.", example: "\"my-app\"", required: true, ..Param::EMPTY },
        Param { name: "verify", rust: "verify", ty: &Type::Flag, doc: "Must be true, as a confirmation.", example: "true", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "removed", ty: &Type::Flag, doc: "Always true.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "deploy", rust: "deploy", summary: "Starts to build and to start an application.", docs: "It runs in the background: the reply only says that it is queued. `list` returns the state, and `fetch_logs` the output of the build. The metadata of a failed call may have `error_category`: `build_failed`, `port_conflict`, `requires_build`, `start_failed`, `limit_exceeded` or `domain_in_use`.", since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_deploy/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the application that `stage` registered.", example: "\"my-app\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_DEPLOYMENT, ..Function::EMPTY },
    Function { name: "fetch_logs", rust: "fetch_logs", summary: "Reads the last lines of the output of an application or of its build.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_fetch_logs/", params: &[
        Param { name: "log_type", rust: "log_type", ty: &Type::Values(&[Allowed { text: "app", doc: "" }, Allowed { text: "build", doc: "" }]), doc: "`app` for the output of the running application, `build` for that of the build.", example: "\"app\"", required: true, ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the application.", example: "\"my-app\"", required: true, ..Param::EMPTY },
        Param { name: "deploy_id", rust: "deploy_id", ty: &Type::Text, doc: "With `build`: identifier of the deployment. By default, the last one.", example: "\"dp-20260612-0001\"", ..Param::EMPTY },
        Param { name: "lines", rust: "lines", ty: &Type::Integer, doc: "Maximum number of lines. By default, the server decides.", example: "100", facts: Facts(&[Fact::Min(1.0)]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "lines", ty: &Type::List(&Type::Text), always: true, doc: "The lines, oldest first.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_available", rust: "get_available", summary: "Lists the runtimes, and returns how many applications the account may have.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_get_available/", returns: &Type::Record(&[
        Member { name: "account", ty: &Type::Record(&[
        Member { name: "apps", ty: &Type::Record(&[
        Member { name: "available", ty: &Type::Integer, doc: "Number of applications that it may still create.", ..Member::EMPTY },
        Member { name: "limit", ty: &Type::Integer, doc: "Maximum number of applications.", ..Member::EMPTY },
        Member { name: "used", ty: &Type::Integer, doc: "Number of its applications.", ..Member::EMPTY },
    ]), doc: "Applications of all runtimes together.", ..Member::EMPTY },
    ]), doc: "The total limit of the account.", ..Member::EMPTY },
        Member { name: "runtimes", ty: &Type::Map(&Type::Record(&[
        Member { name: "apps", ty: &Type::Record(&[
        Member { name: "used", ty: &Type::Integer, always: true, doc: "Number of applications of the account.", ..Member::EMPTY },
    ]), doc: "Applications of this runtime.", ..Member::EMPTY },
        Member { name: "default_tag", ty: &Type::Text, doc: "Default version.", ..Member::EMPTY },
        Member { name: "display_name", ty: &Type::Text, doc: "Name to show, such as `Node.js`.", ..Member::EMPTY },
        Member { name: "tags", ty: &Type::Map(&Type::List(&Type::Text)), doc: "A map from version of the runtime to package managers.", ..Member::EMPTY },
    ])), always: true, doc: "The runtimes by name, such as `nodejs`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "has_feature", rust: "has_feature", summary: "Returns whether the account may have web applications.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_has_feature/", returns: &Type::Record(&[
        Member { name: "has_feature", ty: &Type::Flag, doc: "Whether the account may have web applications.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list", rust: "list", summary: "Lists the web applications with their settings and state.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_list/", returns: &Type::List(&TYPE_APPLICATION), returns_doc: "Each item is an application.", ..Function::EMPTY },
    Function { name: "redeploy", rust: "redeploy", summary: "Fetches the source of an application again and deploys it.", docs: "It runs in the background, like `deploy`. Send `sshkeypass` if the SSH key for the repository has a passphrase.", since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_redeploy/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the application.", example: "\"my-app\"", required: true, ..Param::EMPTY },
        Param { name: "sshkeypass", rust: "sshkeypass", ty: &Type::Text, doc: "Passphrase of the SSH key for the repository. By default, the key has none.", secret: true, ..Param::EMPTY },
    ], returns: &TYPE_DEPLOYMENT, ..Function::EMPTY },
    Function { name: "restart", rust: "restart", summary: "Stops an application and starts it again.", since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_restart/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the application.", example: "\"my-app\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "status", ty: &TYPE_STATUS, doc: "New state: `created`, `deploying`, `running`, `stopped` or `errored`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "set_mode", rust: "set_mode", summary: "Changes an application between production and development.", docs: "A running application may be restarted.", since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_set_mode/", params: &[
        Param { name: "mode", rust: "mode", ty: &TYPE_MODE, doc: "`production` or `development`.", example: "\"development\"", required: true, ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the application.", example: "\"my-app\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "mode", ty: &TYPE_MODE, doc: "The new mode.", ..Member::EMPTY },
        Member { name: "restarted", ty: &Type::Flag, doc: "Whether the application was restarted.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "stage", rust: "stage", summary: "Registers an application from an archive or a Git repository.", docs: "The server fetches and inspects the source, and returns what it detected. `configure` changes these settings, and `deploy` starts the application. Send `sshkeypass` if the SSH key for the repository has a passphrase.", since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_stage/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the application, which the other functions take.", example: "\"my-app\"", required: true, ..Param::EMPTY },
        Param { name: "source", rust: "source", ty: &Type::Text, doc: "Address of the Git repository, which may contain a password, or path of the archive on the server.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "source_type", rust: "source_type", ty: &TYPE_SOURCE_TYPE, doc: "`zip` for an archive, `git` for a repository.", example: "\"git\"", required: true, ..Param::EMPTY },
        Param { name: "appdir", rust: "appdir", ty: &Type::Text, doc: "Directory of the application in the source. By default, the root of the source.", example: "\"packages/web\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "branch", rust: "branch", ty: &Type::Text, doc: "Branch to check out. By default, the main branch of the repository.", example: "\"main\"", ..Param::EMPTY },
        Param { name: "mode", rust: "mode", ty: &TYPE_MODE, doc: "`production` or `development`. By default, the server decides.", example: "\"production\"", ..Param::EMPTY },
        Param { name: "parent", rust: "parent", ty: &Type::Text, doc: "Domain below which a subdomain for the application is created. By default, the main domain.", example: "\"shop.example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "runtime", rust: "runtime", ty: &Type::Values(&[Allowed { text: "nodejs", doc: "" }]), doc: "Runtime. `nodejs` is the only one. By default, the server decides.", example: "\"nodejs\"", ..Param::EMPTY },
        Param { name: "ssh_key_name", rust: "ssh_key_name", ty: &Type::Text, doc: "Name of the account's SSH key for the repository. By default, none is used.", example: "\"github-test\"", ..Param::EMPTY },
        Param { name: "sshkeypass", rust: "sshkeypass", ty: &Type::Text, doc: "Passphrase of that key. By default, the key has none.", secret: true, ..Param::EMPTY },
    ], returns: &TYPE_APPLICATION, returns_doc: "The registered application.", ..Function::EMPTY },
    Function { name: "start", rust: "start", summary: "Starts an application that was stopped.", since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_start/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the application.", example: "\"my-app\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "status", ty: &TYPE_STATUS, doc: "New state: `created`, `deploying`, `running`, `stopped` or `errored`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "stop", rust: "stop", summary: "Stops an application, without removing it.", since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebApp_stop/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the application.", example: "\"my-app\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "status", ty: &TYPE_STATUS, doc: "New state: `created`, `deploying`, `running`, `stopped` or `errored`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
static TYPE_APPLICATION: Type = Type::Record(&[
        Member { name: "build_command", ty: &Type::Text, doc: "Command that builds it. Null if there is none.", ..Member::EMPTY },
        Member { name: "category", ty: &Type::Values(&[Allowed { text: "static", doc: "" }, Allowed { text: "server", doc: "" }, Allowed { text: "other", doc: "" }]), doc: "`static` for files only, `server` for a program that answers requests, or `other`.", ..Member::EMPTY },
        Member { name: "confidence", ty: &Type::Values(&[Allowed { text: "high", doc: "" }, Allowed { text: "low", doc: "" }, Allowed { text: "none", doc: "" }]), doc: "How certain the server is about what it detected: `high`, `low` or `none`. Not in `list`.", ..Member::EMPTY },
        Member { name: "defaults", ty: &Type::Record(&[
        Member { name: "build_command", ty: &Type::Text, doc: "Command that builds it. Null if there is none.", ..Member::EMPTY },
        Member { name: "output_dir", ty: &Type::Text, doc: "Directory in which the build writes the site. Null if there is none.", ..Member::EMPTY },
        Member { name: "runtime_tag", ty: &Type::Text, doc: "Version of the runtime.", ..Member::EMPTY },
        Member { name: "startup_command", ty: &Type::Text, doc: "Command that starts it. Null if there is none.", ..Member::EMPTY },
    ]), doc: "What the server would choose. Not in `list`.", ..Member::EMPTY },
        Member { name: "container_name", ty: &Type::Text, doc: "Container in which it runs. Null if there is none.", ..Member::EMPTY },
        Member { name: "deployed", ty: &Type::Flag, doc: "Whether it was ever deployed.", ..Member::EMPTY },
        Member { name: "deployname", ty: &Type::Text, doc: "Name of the deployed application for display. Null if there is none.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain that serves it.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "env", ty: &Type::Map(&Type::Text), doc: "The environment variables by name.", secret: true, ..Member::EMPTY },
        Member { name: "env_editable", ty: &Type::Flag, doc: "Whether the variables can be changed through `configure`.", ..Member::EMPTY },
        Member { name: "env_status", ty: &Type::Values(&[Allowed { text: "ok", doc: "" }, Allowed { text: "tracked", doc: "" }, Allowed { text: "not_ignored", doc: "" }]), doc: "State of the `.env` file: `ok`, `tracked` if Git tracks it, or `not_ignored` if Git does not ignore it.", ..Member::EMPTY },
        Member { name: "framework", ty: &Type::Text, doc: "Detected framework, such as `nextjs`. Null if there is none.", ..Member::EMPTY },
        Member { name: "last_deploy", ty: &Type::Record(&[
        Member { name: "deploy_id", ty: &Type::Text, always: true, doc: "Identifier of the deployment; `fetch_logs` takes it.", ..Member::EMPTY },
        Member { name: "result", ty: &Type::Values(&[Allowed { text: "success", doc: "" }, Allowed { text: "failed", doc: "" }]), always: true, doc: "`success` or `failed`.", ..Member::EMPTY },
        Member { name: "timestamp", ty: &Type::Text, doc: "When it ended, as date and time with zone, such as `2026-06-12T14:03:22.000Z`.", facts: Facts(&[Fact::Format("date-time")]), ..Member::EMPTY },
    ]), doc: "The last deployment. Null before the first one.", ..Member::EMPTY },
        Member { name: "mode", ty: &TYPE_MODE, doc: "`production` or `development`. Null if it was not set.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, always: true, doc: "Name of the application, which the other functions take.", ..Member::EMPTY },
        Member { name: "package_manager", ty: &Type::Values(&[Allowed { text: "npm", doc: "" }, Allowed { text: "yarn", doc: "" }, Allowed { text: "pnpm", doc: "" }, Allowed { text: "bun", doc: "" }]), doc: "Detected package manager: `npm`, `yarn`, `pnpm` or `bun`.", ..Member::EMPTY },
        Member { name: "runtime", ty: &Type::Text, doc: "Its runtime, such as `nodejs`.", ..Member::EMPTY },
        Member { name: "runtime_tag", ty: &Type::Text, doc: "Version of the runtime, such as `22`.", ..Member::EMPTY },
        Member { name: "source", ty: &Type::Record(&[
        Member { name: "branch", ty: &Type::Text, doc: "Branch of the Git repository. Null for an archive.", ..Member::EMPTY },
        Member { name: "ssh_key_name", ty: &Type::Text, doc: "SSH key for the repository. Null if there is none.", ..Member::EMPTY },
        Member { name: "type", ty: &TYPE_SOURCE_TYPE, doc: "`zip` for an archive, `git` for a repository.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Address of the repository, which may contain a password. Null for an archive.", secret: true, ..Member::EMPTY },
    ]), doc: "Where the files of the application come from.", ..Member::EMPTY },
        Member { name: "staged", ty: &Type::Flag, doc: "Whether its source is on the server.", ..Member::EMPTY },
        Member { name: "startup_command", ty: &Type::Text, doc: "Command that starts it. Null if there is none.", ..Member::EMPTY },
        Member { name: "status", ty: &TYPE_STATUS, always: true, doc: "State: `created`, `deploying`, `running`, `stopped` or `errored`.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Address of the application.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "use_existing_domain", ty: &Type::Flag, doc: "Whether its domain existed before the application.", ..Member::EMPTY },
    ]);
static TYPE_DEPLOYMENT: Type = Type::Record(&[
        Member { name: "deploy_id", ty: &Type::Text, doc: "Identifier of this deployment; `fetch_logs` takes it.", ..Member::EMPTY },
        Member { name: "sse_url", ty: &Type::Text, doc: "Path on the server for server-sent events about the progress. It needs a session.", facts: Facts(&[Fact::Format("url-path")]), ..Member::EMPTY },
        Member { name: "task_id", ty: &Type::Text, doc: "Identifier of the work in the server's task queue.", ..Member::EMPTY },
    ]);
static TYPE_MODE: Type = Type::Values(&[Allowed { text: "production", doc: "" }, Allowed { text: "development", doc: "" }]);
static TYPE_SOURCE_TYPE: Type = Type::Values(&[Allowed { text: "zip", doc: "" }, Allowed { text: "git", doc: "" }]);
static TYPE_STATUS: Type = Type::Values(&[Allowed { text: "created", doc: "" }, Allowed { text: "deploying", doc: "" }, Allowed { text: "running", doc: "" }, Allowed { text: "stopped", doc: "" }, Allowed { text: "errored", doc: "" }]);
