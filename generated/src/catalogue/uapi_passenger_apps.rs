// Made by cpanel-codegen from schema/uapi/PassengerApps.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "PassengerApps", rust: "passenger_apps", summary: "Register and manage the Ruby, Python and Node.js applications that Passenger runs for the account.", docs: "Passenger lets the web server run applications written in Ruby, Python or Node.js. The application itself is files in the home directory;\nthese functions only configure the web server.\n\nPut the files in place, have their dependencies installed with `ensure_deps`, and make the application known with `register_application`.\n`list_applications` shows what is registered, `edit_application` changes it, `enable_application` and `disable_application` switch it on and off,\n`unregister_application` forgets it again. None of them creates or deletes the files.\n\n- An application is named by `name`, which can be changed (`new_name`).\n- Environment variables are two lists read in step: the first `envvar_value` belongs to the first `envvar_name`, and so on.\n- Every change makes the server write its web server configuration anew.\n\nAll of it needs the server's web server role.", functions: &[
    Function { name: "disable_application", rust: "disable_application", summary: "Switches a registered application off.", docs: "It stays registered: `enable_application` brings it back. Needs the web server role.", role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/disable_application/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Which application, by its registered name.", example: "\"slippers\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "edit_application", rust: "edit_application", summary: "Changes a registered application.", docs: "What is left out stays as it is, with two exceptions: `enabled` is on by default, so that a disabled application is enabled unless `enabled` is sent, and the variables sent replace all earlier ones. Needs the web server role.", role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/edit_application/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Which application, by its present name.", example: "\"Ruby Slippers\"", required: true, ..Param::EMPTY },
        Param { name: "clear_envvars", rust: "clear_envvars", ty: &Type::Flag, doc: "Whether to remove all its environment variables. By default, they stay.", example: "false", default: "false", ..Param::EMPTY },
        Param { name: "deployment_mode", rust: "deployment_mode", ty: &TYPE_DEPLOYMENT_MODE, doc: "`production` or `development`, the environment that it runs in. By default, it is not changed.", example: "\"production\"", ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to serve it from. By default, it is not changed.", example: "\"toto.com\"", format: "domain", ..Param::EMPTY },
        Param { name: "enabled", rust: "enabled", ty: &Type::Flag, doc: "Whether it runs and the web server is set up for it. By default, it does.", example: "true", default: "true", ..Param::EMPTY },
        Param { name: "new_name", rust: "new_name", ty: &Type::Text, doc: "The new name. By default, it is not changed.", example: "\"Little Dog\"", ..Param::EMPTY },
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Folder that its files are in. By default, it is not changed.", example: "\"/home/dorothy/littledog\"", format: "path", ..Param::EMPTY },
        Param { rust: "envvars", ty: &Type::List(&Type::Record(&[Member { name: "envvar_name", ty: &Type::Text, doc: "Names of its environment variables, one per item. They replace all earlier ones, and each needs an `envvar_value`.", example: "\"SHOES\"", ..Member::EMPTY }, Member { name: "envvar_value", ty: &Type::Text, doc: "What the variables are set to, one per item, in the order of `envvar_name`.", secret: true, ..Member::EMPTY }])), wire: Wire::Family, ..Param::EMPTY },
    ], returns: &Type::Map(&TYPE_APPLICATION), returns_doc: "The application as it is now, under its name as the key.", ..Function::EMPTY },
    Function { name: "enable_application", rust: "enable_application", summary: "Switches a registered application on and sets the web server up for it.", docs: "Needs the web server role.", role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/enable_application/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Which application, by its registered name.", example: "\"slippers\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "ensure_deps", rust: "ensure_deps", summary: "Starts to install the packages that an application depends on.", docs: "Runs in the background and may take long; the reply comes before it is done. Follow it at `sse_url`. Needs the web server role.", role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ensure_deps/", params: &[
        Param { name: "app_path", rust: "app_path", ty: &Type::Text, doc: "Folder of the application, absolute.", example: "\"/home/example/my-app/\"", format: "path", required: true, ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &Type::Values(&[Allowed { text: "gem", doc: "" }, Allowed { text: "npm", doc: "" }, Allowed { text: "pip", doc: "" }]), doc: "Which packages: `gem` (Ruby, from `Gemfile`), `npm` (Node.js, from `package.json`) or `pip` (Python, from `requirements.txt`).", example: "\"npm\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "sse_url", ty: &Type::Text, doc: "Where to follow the work as server-sent events: a path on the same server and port.", format: "url-path", ..Member::EMPTY },
        Member { name: "task_id", ty: &Type::Text, doc: "Identifier of the background task.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_applications", rust: "list_applications", summary: "Lists the registered applications.", docs: "Needs the web server role.", effect: Effect::Read, role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_applications/", returns: &Type::Map(&TYPE_APPLICATION), returns_doc: "The applications; the key is the name of one.", ..Function::EMPTY },
    Function { name: "register_application", rust: "register_application", summary: "Registers an application with the web server.", docs: "The application has to exist already: no files are made. Needs the web server role.", role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/register_application/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to serve it from; one of the account's.", example: "\"dorothy.com\"", format: "domain", required: true, ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "The name, in 1 to 50 characters; the other functions name it by this.", example: "\"Name of Application\"", min_length: Some(1), max_length: Some(50), required: true, ..Param::EMPTY },
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Folder that its files are in, relative to the home directory.", example: "\"/slippers\"", format: "path", required: true, ..Param::EMPTY },
        Param { name: "base_uri", rust: "base_uri", ty: &Type::Text, doc: "Path on the domain under which it answers. By default, `/`, the whole domain.", example: "\"/ruby\"", default: "\"/\"", format: "url-path", ..Param::EMPTY },
        Param { name: "deployment_mode", rust: "deployment_mode", ty: &TYPE_DEPLOYMENT_MODE, doc: "The environment in which it runs: `production`, the default, or `development`.", example: "\"production\"", default: "\"production\"", ..Param::EMPTY },
        Param { name: "enabled", rust: "enabled", ty: &Type::Flag, doc: "Whether it runs at once and the web server is set up for it. By default, it does.", example: "true", default: "true", ..Param::EMPTY },
        Param { rust: "envvars", ty: &Type::List(&Type::Record(&[Member { name: "envvar_name", ty: &Type::Text, doc: "Names of its environment variables, one per item: letters, digits, `_` and `-`, not beginning with a digit, at most 256 characters. Each needs an `envvar_value`.", example: "\"SHOES\"", ..Member::EMPTY }, Member { name: "envvar_value", ty: &Type::Text, doc: "What the variables are set to, one per item, in the order of `envvar_name`: at most 1024 printable ASCII characters each.", secret: true, ..Member::EMPTY }])), wire: Wire::Family, ..Param::EMPTY },
    ], returns: &Type::Map(&TYPE_APPLICATION), returns_doc: "The new application, under its name as the key.", ..Function::EMPTY },
    Function { name: "unregister_application", rust: "unregister_application", summary: "Removes an application's registration from the web server.", docs: "Its files stay and have to be deleted separately. Needs the web server role.", destructive: true, role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/unregister_application/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Which application, by its registered name.", example: "\"slippers\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
] };
static TYPE_APPLICATION: Type = Type::Record(&[
        Member { name: "base_uri", ty: &Type::Text, doc: "Path on the domain that it answers at.", format: "url-path", ..Member::EMPTY },
        Member { name: "deployment_mode", ty: &TYPE_DEPLOYMENT_MODE, doc: "The environment that it runs in.", ..Member::EMPTY },
        Member { name: "deps", ty: &Type::Record(&[
        Member { name: "gem", ty: &Type::Text, doc: "Shell command that installs its Ruby gems, or 0 when it has none.", ..Member::EMPTY },
        Member { name: "npm", ty: &Type::Text, doc: "Shell command that installs its Node.js packages, or 0 when it has none.", ..Member::EMPTY },
        Member { name: "pip", ty: &Type::Text, doc: "Shell command that installs its Python packages, or 0 when it has none.", ..Member::EMPTY },
    ]), doc: "How its dependencies can be installed, by kind of package. Only from `list_applications`.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, format: "domain", ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether it is switched on.", ..Member::EMPTY },
        Member { name: "envvars", ty: &Type::Map(&Type::Text), doc: "Its environment variables: the key is the name of a variable. May be null.", secret: true, ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, always: true, ..Member::EMPTY },
        Member { name: "nodejs", ty: &Type::Text, doc: "The Node.js program that runs it; only from `list_applications`, and only if one was set for it.", format: "path", ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Folder that its files are in, within the home directory.", format: "path", ..Member::EMPTY },
        Member { name: "python", ty: &Type::Text, doc: "The Python program that runs it; only from `list_applications`, and only if one was set for it.", format: "path", ..Member::EMPTY },
        Member { name: "ruby", ty: &Type::Text, doc: "The Ruby program that runs it; only from `list_applications`, and only if one was set for it.", format: "path", ..Member::EMPTY },
    ]);
static TYPE_DEPLOYMENT_MODE: Type = Type::Values(&[Allowed { text: "production", doc: "" }, Allowed { text: "development", doc: "" }]);
