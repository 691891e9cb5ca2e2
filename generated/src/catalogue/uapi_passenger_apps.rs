// Made by cpanel-codegen from schema/uapi/PassengerApps.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "PassengerApps", rust: "passenger_apps", summary: "Registers and manages Ruby, Python and Node.js applications that run with Passenger.", docs: "With Passenger, the web server runs applications in Ruby, Python and Node.js. The files of an application are in the home directory; these functions only configure the web server. Upload the files, install their dependencies with `ensure_deps`, and register the application with `register_application`. `list_applications` lists the registered applications, `edit_application` changes one, `enable_application` and `disable_application` enable and disable it, and `unregister_application` removes the registration. No function creates or deletes files.\n\n- An application is identified by `name`, which `new_name` can change.\n- Environment variables are two lists: the first `envvar_value` belongs to the first `envvar_name`, and so on.\n- After each change, the server writes its web server configuration again. All functions need the Web Server role.", functions: &[
    Function { name: "disable_application", rust: "disable_application", summary: "Disables a registered application.", docs: "It stays registered, and `enable_application` enables it again.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/disable_application/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the application.", example: "\"slippers\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "edit_application", rust: "edit_application", summary: "Changes a registered application.", docs: "Settings that are left out do not change, with two exceptions: by default, `enabled` is true, so that a disabled application is enabled, and the variables that are sent replace all existing ones.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/edit_application/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Current name of the application.", example: "\"Ruby Slippers\"", required: true, ..Param::EMPTY },
        Param { name: "clear_envvars", rust: "clear_envvars", ty: &Type::Flag, doc: "Whether to remove all its environment variables. By default, they stay.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "deployment_mode", rust: "deployment_mode", ty: &TYPE_DEPLOYMENT_MODE, doc: "Environment in which it runs: `production` or `development`. By default, it is not changed.", example: "\"production\"", ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the application. By default, it is not changed.", example: "\"toto.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "enabled", rust: "enabled", ty: &Type::Flag, doc: "Whether it is enabled. By default, it is.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
        Param { name: "new_name", rust: "new_name", ty: &Type::Text, doc: "The new name. By default, it is not changed.", example: "\"Little Dog\"", ..Param::EMPTY },
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Folder of its files. By default, it is not changed.", example: "\"/home/dorothy/littledog\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { rust: "envvars", ty: &Type::List(&Type::Record(&[
        Member { name: "envvar_name", ty: &Type::Text, doc: "Names of its environment variables. They replace all existing ones, and each needs an `envvar_value`.", facts: Facts(&[Fact::Example("\"SHOES\"")]), ..Member::EMPTY },
        Member { name: "envvar_value", ty: &Type::Text, doc: "Values of the environment variables, in the order of `envvar_name`.", secret: true, ..Member::EMPTY },
    ])), wire: Wire::Family, ..Param::EMPTY },
    ], returns: &Type::Map(&TYPE_APPLICATION), returns_doc: "A map with the changed application under its name.", facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "enable_application", rust: "enable_application", summary: "Enables a registered application.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/enable_application/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the application.", example: "\"slippers\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "ensure_deps", rust: "ensure_deps", summary: "Starts to install the dependencies of an application.", docs: "It runs in the background and may take long. `sse_url` sends its progress.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ensure_deps/", params: &[
        Param { name: "app_path", rust: "app_path", ty: &Type::Text, doc: "Folder of the application, as an absolute path.", example: "\"/home/example/my-app/\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &Type::Values(&[Allowed { text: "gem", doc: "" }, Allowed { text: "npm", doc: "" }, Allowed { text: "pip", doc: "" }]), doc: "Kind of packages: `gem` (Ruby, from `Gemfile`), `npm` (Node.js, from `package.json`) or `pip` (Python, from `requirements.txt`).", example: "\"npm\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "sse_url", ty: &Type::Text, doc: "Path for server-sent events about the progress, on the same server and port.", facts: Facts(&[Fact::Format("url-path")]), ..Member::EMPTY },
        Member { name: "task_id", ty: &Type::Text, doc: "Identifier of the background task.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "list_applications", rust: "list_applications", summary: "Lists the registered applications.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_applications/", returns: &Type::Map(&TYPE_APPLICATION), returns_doc: "A map from name to application.", facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "register_application", rust: "register_application", summary: "Registers an application with the web server.", docs: "The files of the application must exist already.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/register_application/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the account for the application.", example: "\"dorothy.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the application, with 1 to 50 characters. The other functions take this name.", example: "\"Name of Application\"", facts: Facts(&[Fact::MinLength(1), Fact::MaxLength(50)]), required: true, ..Param::EMPTY },
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Folder of its files, relative to the home directory.", example: "\"/slippers\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "base_uri", rust: "base_uri", ty: &Type::Text, doc: "Path on the domain under which it answers. By default, `/`, the whole domain.", example: "\"/ruby\"", facts: Facts(&[Fact::Default("\"/\""), Fact::Format("url-path")]), ..Param::EMPTY },
        Param { name: "deployment_mode", rust: "deployment_mode", ty: &TYPE_DEPLOYMENT_MODE, doc: "The environment in which it runs: `production`, the default, or `development`.", example: "\"production\"", facts: Facts(&[Fact::Default("\"production\"")]), ..Param::EMPTY },
        Param { name: "enabled", rust: "enabled", ty: &Type::Flag, doc: "Whether it is enabled at once. By default, it is.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
        Param { rust: "envvars", ty: &Type::List(&Type::Record(&[
        Member { name: "envvar_name", ty: &Type::Text, doc: "Names of its environment variables: at most 256 letters, digits, `_` and `-`, and no digit at the start. Each needs an `envvar_value`.", facts: Facts(&[Fact::Example("\"SHOES\"")]), ..Member::EMPTY },
        Member { name: "envvar_value", ty: &Type::Text, doc: "Values of the environment variables, in the order of `envvar_name`, each with at most 1024 printable ASCII characters.", secret: true, ..Member::EMPTY },
    ])), wire: Wire::Family, ..Param::EMPTY },
    ], returns: &Type::Map(&TYPE_APPLICATION), returns_doc: "A map with the new application under its name.", facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "unregister_application", rust: "unregister_application", summary: "Removes an application's registration from the web server.", docs: "Its files stay.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/unregister_application/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the application.", example: "\"slippers\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
] };
static TYPE_APPLICATION: Type = Type::Record(&[
        Member { name: "base_uri", ty: &Type::Text, doc: "Path on the domain under which it answers.", facts: Facts(&[Fact::Format("url-path")]), ..Member::EMPTY },
        Member { name: "deployment_mode", ty: &TYPE_DEPLOYMENT_MODE, doc: "Environment in which it runs.", ..Member::EMPTY },
        Member { name: "deps", ty: &Type::Record(&[
        Member { name: "gem", ty: &Type::Text, doc: "Shell command that installs its Ruby gems, or 0 if it has none.", ..Member::EMPTY },
        Member { name: "npm", ty: &Type::Text, doc: "Shell command that installs its Node.js packages, or 0 if it has none.", ..Member::EMPTY },
        Member { name: "pip", ty: &Type::Text, doc: "Shell command that installs its Python packages, or 0 if it has none.", ..Member::EMPTY },
    ]), doc: "Commands that install its dependencies, by kind of package. Only from `list_applications`.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain on which the application runs.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether it is enabled.", ..Member::EMPTY },
        Member { name: "envvars", ty: &Type::Map(&Type::Text), doc: "Its environment variables: a map from name to value. May be null.", secret: true, ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, always: true, doc: "Name of the application, by which other functions refer to it.", ..Member::EMPTY },
        Member { name: "nodejs", ty: &Type::Text, doc: "The Node.js program that runs it. Only from `list_applications`, and only if one is set.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Folder of its files in the home directory.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "python", ty: &Type::Text, doc: "The Python program that runs it. Only from `list_applications`, and only if one is set.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "ruby", ty: &Type::Text, doc: "The Ruby program that runs it. Only from `list_applications`, and only if one is set.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
    ]);
static TYPE_DEPLOYMENT_MODE: Type = Type::Values(&[Allowed { text: "production", doc: "" }, Allowed { text: "development", doc: "" }]);
