// Made by cpanel-codegen from schema/uapi/cPAddons.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "cPAddons", rust: "cpaddons", summary: "Lists the web applications that were installed as cPAddons.", docs: "", functions: &[
    Function { name: "get_available_addons", rust: "get_available_addons", summary: "Lists the web applications that the server offers as cPAddons.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_available_addons/", returns: &Type::List(&Type::Record(&[
        Member { name: "description", ty: &Type::Text, doc: "Display name of the application, such as `WordPress (cPanel)`.", ..Member::EMPTY },
        Member { name: "module", ty: &Type::Text, always: true, doc: "Identifier of the application, such as `cPanel::Blogs::WordPress`.", ..Member::EMPTY },
    ])), returns_doc: "Each item is an application.", facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "get_instance_settings", rust: "get_instance_settings", summary: "Returns the settings of one installed application.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_instance_settings/", params: &[
        Param { name: "unique_id", rust: "unique_id", ty: &Type::Text, doc: "Identifier of the installation, from `list_addon_instances`, such as `cPanel::Blogs::WordPressX.0.1486754861`.", example: "\"cPanel::Blogs::WordPressX.0.1486754861\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "addon", ty: &Type::Text, doc: "Identifier of the application, such as `cPanel::Blogs::WordPressX`.", ..Member::EMPTY },
        Member { name: "admin_user", ty: &Type::Text, doc: "Login name of the application's administrator.", ..Member::EMPTY },
        Member { name: "autoupdate", ty: &Type::Flag, doc: "Whether new releases are installed automatically.", ..Member::EMPTY },
        Member { name: "db_name", ty: &Type::Text, doc: "Database that the application uses.", ..Member::EMPTY },
        Member { name: "db_type", ty: &Type::Values(&[Allowed { text: "mysql", doc: "" }, Allowed { text: "postgre", doc: "" }]), doc: "`mysql`, or `postgre` for PostgreSQL.", ..Member::EMPTY },
        Member { name: "db_user", ty: &Type::Text, doc: "Database user of the application.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain on which the application is installed.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "installdir", ty: &Type::Text, doc: "Directory of the installation, as an absolute path.", ..Member::EMPTY },
        Member { name: "url_to_install", ty: &Type::Text, doc: "Address of the application.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "list_addon_instances", rust: "list_addon_instances", summary: "Lists the applications installed in the account as cPAddons.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_addon_instances/", params: &[
        Param { name: "addon", rust: "addon", ty: &Type::Text, doc: "Application whose installations are listed, such as `cPanel::Blogs::WordPressX`. By default, all applications.", example: "\"cPanel::Blogs::WordPressX\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "addon", ty: &Type::Text, doc: "Identifier of the application, such as `cPanel::Blogs::WordPressX`.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain on which the application is installed.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "installdir", ty: &Type::Text, doc: "Directory of the installation, as an absolute path.", ..Member::EMPTY },
        Member { name: "instance", ty: &Type::Text, doc: "Identifier of the application with a number, such as `cPanel::Blogs::WordPressX.0`. The number may be used again after a removal.", ..Member::EMPTY },
        Member { name: "unique_id", ty: &Type::Text, always: true, doc: "Unique identifier of the installation, which is never used again, for `get_instance_settings`.", ..Member::EMPTY },
    ])), returns_doc: "Each item is an installation.", facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
] };
