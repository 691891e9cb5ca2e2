// Made by cpanel-codegen from schema/uapi/WPX.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "WPX", rust: "wpx", summary: "Install, import and manage WordPress sites.", docs: "These functions manage the WordPress sites of the account. A number identifies a site: `wptk_id` in the lists and `id` in the parameters.\n\n- `list_websites` lists the sites, `get_website` reads one. `get_site_activity` returns whether one was changed since it was installed.\n- `create_website` installs WordPress on a domain, and `import_website` imports a site from another server. Both run in the background: call `get_task_progress` with the `install_id` of the reply until `status` is `complete` or `failed`. If the domain has a site already, the `status` of the reply is `collision` and nothing was started.\n- `get_credentials` returns a login link for WordPress, `get_admin_account` returns the administrator, `change_admin_password` sets the\n  password, `set_language` the language. `remove_installation` deletes a site.\n- `has_reached_quota` returns whether the account may have another site.\n- `create_nova_for_wordpress_website` returns a link to the AI App Builder instead. Login links and passwords are secrets. `WordPressSite` is an older module for the main domain only.", functions: &[
    Function { name: "change_admin_password", rust: "change_admin_password", summary: "Sets the password of a WordPress administrator.", since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-change_admin_password/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Integer, doc: "Number of the site, the member `wptk_id` of `list_websites`.", example: "17", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
        Param { name: "login", rust: "login", ty: &Type::Text, doc: "Which user of WordPress. By default, the administrator.", example: "\"admin\"", ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password from now on.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "changed", ty: &Type::Flag, doc: "Always true.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Integer, doc: "Number of the site.", ..Member::EMPTY },
        Member { name: "login", ty: &Type::Text, doc: "User whose password was changed.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "create_nova_for_wordpress_website", rust: "create_nova_for_wordpress_website", summary: "Returns a link to build a WordPress site on a domain with the AI App Builder.", docs: "Anyone who has the link can log in, so do not log it. With `status` `collision` there is a site already, and no link.", gives_secret: true, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-create_nova_for_wordpress_website/", params: &[
        Param { name: "colorScheme", rust: "color_scheme", ty: &Type::Values(&[Allowed { text: "light", doc: "" }, Allowed { text: "dark", doc: "" }, Allowed { text: "auto", doc: "" }]), doc: "Look of the builder: `light`, `dark`, `auto` or empty. By default, the builder decides.", example: "\"light\"", ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the site is for.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "promptToken", rust: "prompt_token", ty: &Type::Text, doc: "The description of the wanted site, encoded. By default, the person is asked.", secret: true, ..Param::EMPTY },
        Param { name: "return_url", rust: "return_url", ty: &Type::Text, doc: "Address that the builder leads back to. None by default.", facts: Facts(&[Fact::Format("url")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain that the site is for.", ..Member::EMPTY },
        Member { name: "existing_installations", ty: &Type::List(&TYPE_EXISTING_INSTALLATION), doc: "Sites that are in the way.", ..Member::EMPTY },
        Member { name: "magic_link", ty: &Type::Text, doc: "Address that opens the builder and logs the person in.", secret: true, ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "`collision` when something is installed there already; missing otherwise.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "create_website", rust: "create_website", summary: "Starts to install WordPress on a domain.", docs: "It runs in the background; `get_task_progress` returns its progress. With `status` `collision` there is a site already and nothing was begun.", since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-create_website/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to install it on.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "title", rust: "title", ty: &Type::Text, doc: "Title of the site. By default, WordPress chooses one.", example: "\"Example Website\"", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the new site.", ..Member::EMPTY },
        Member { name: "existing_installations", ty: &Type::List(&TYPE_EXISTING_INSTALLATION), doc: "Sites that are in the way.", ..Member::EMPTY },
        Member { name: "install_id", ty: &Type::Text, doc: "Identifier of the work; `get_task_progress` takes it. Missing after a collision.", ..Member::EMPTY },
        Member { name: "sse_url", ty: &Type::Text, doc: "Path on the server of a stream of server-sent events that reports progress; it needs a session.", ..Member::EMPTY },
        Member { name: "status", ty: &TYPE_START_STATUS, doc: "`running` once it was begun, `collision` when something is installed there already.", ..Member::EMPTY },
        Member { name: "task_id", ty: &Type::Text, doc: "Identifier in the server's task queue; `get_task_status` takes it.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_admin_account", rust: "get_admin_account", summary: "Returns the administrator of a WordPress site and the login address.", effect: Effect::Read, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_admin_account/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Integer, doc: "Number of the site, the member `wptk_id` of `list_websites`.", example: "17", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "available_logins", ty: &Type::List(&Type::Text), doc: "Users of WordPress that could be chosen as well.", ..Member::EMPTY },
        Member { name: "current_display_name", ty: &Type::Text, doc: "Name that WordPress shows for the administrator.", ..Member::EMPTY },
        Member { name: "current_email", ty: &Type::Text, doc: "Mail address of the administrator.", ..Member::EMPTY },
        Member { name: "current_login", ty: &Type::Text, always: true, doc: "Login of the administrator.", ..Member::EMPTY },
        Member { name: "current_user_id", ty: &Type::Integer, doc: "Number of the administrator in WordPress; null when it is not known.", ..Member::EMPTY },
        Member { name: "login_url", ty: &Type::Text, doc: "Address of the login page.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_credentials", rust: "get_credentials", summary: "Returns a login link for WordPress, which works once.", docs: "Anyone who has the link can log in as administrator, so give it only to the person it is for and do not log it.", gives_secret: true, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_credentials/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Integer, doc: "Number of the site, the member `wptk_id` of `list_websites`.", example: "17", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
        Param { name: "panel_return_url", rust: "panel_return_url", ty: &Type::Text, doc: "Address of the panel to lead back to. None by default.", facts: Facts(&[Fact::Format("url")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "login", ty: &Type::Text, doc: "Login; empty in the sample.", ..Member::EMPTY },
        Member { name: "login_url", ty: &Type::Text, always: true, doc: "The link.", secret: true, ..Member::EMPTY },
        Member { name: "password", ty: &Type::Text, doc: "Password; empty in the sample.", secret: true, ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_site_activity", rust: "get_site_activity", summary: "Returns whether a WordPress site was changed since it was installed.", docs: "Meant for deciding whether a site may be replaced without asking.", effect: Effect::Read, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_site_activity/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Integer, doc: "Number of the site, the member `wptk_id` of `list_websites`.", example: "17", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "authored_content", ty: &Type::Flag, doc: "Whether someone wrote posts or pages.", ..Member::EMPTY },
        Member { name: "changed_appearance", ty: &Type::Flag, doc: "Whether theme or layout were changed.", ..Member::EMPTY },
        Member { name: "extended_functionality", ty: &Type::Flag, doc: "Whether plugins were added.", ..Member::EMPTY },
        Member { name: "has_user_activity", ty: &Type::Flag, always: true, doc: "Whether any of the others holds.", ..Member::EMPTY },
        Member { name: "personalized_identity", ty: &Type::Flag, doc: "Whether name, logo or the like were set.", ..Member::EMPTY },
        Member { name: "uploaded_media", ty: &Type::Flag, doc: "Whether pictures or other files were uploaded.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_task_progress", rust: "get_task_progress", summary: "Returns the progress of an installation or import.", docs: "Ask every few seconds until `status` is `complete` or `failed`.", effect: Effect::Read, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_task_progress/", params: &[
        Param { name: "install_id", rust: "install_id", ty: &Type::Text, doc: "Identifier of the work, from `create_website` or `import_website`.", example: "\"1784237244-988110-12345\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "message", ty: &Type::Text, doc: "The current step or the reason of the failure, in words.", ..Member::EMPTY },
        Member { name: "percentage", ty: &Type::Integer, doc: "Progress in percent.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Values(&[Allowed { text: "unknown", doc: "" }, Allowed { text: "running", doc: "" }, Allowed { text: "complete", doc: "" }, Allowed { text: "failed", doc: "" }]), always: true, doc: "`running`, `complete`, `failed`, or `unknown` for an identifier that the server does not know.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_task_status", rust: "get_task_status", summary: "Returns whether a task is still in the server's queue.", docs: "It does not say whether the work succeeded; `get_task_progress` does.", effect: Effect::Read, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_task_status/", params: &[
        Param { name: "task_id", rust: "task_id", ty: &Type::Text, doc: "Identifier in the queue, from `create_website` or `import_website`.", example: "\"00000000/63d7f020927f8f\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "message", ty: &Type::Text, doc: "`running`, or `not found` when it is no longer there.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Values(&[Allowed { text: "running", doc: "" }, Allowed { text: "done", doc: "" }]), always: true, doc: "`running` or `done`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_website", rust: "get_website", summary: "Reads one WordPress site.", effect: Effect::Read, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_website/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Integer, doc: "Number of the site, the member `wptk_id` of `list_websites`.", example: "17", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "admin_url", ty: &Type::Text, doc: "Address of the login page.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "alive", ty: &Type::Flag, doc: "Whether the site answers.", ..Member::EMPTY },
        Member { name: "broken", ty: &Type::Flag, doc: "Whether the installation is damaged.", ..Member::EMPTY },
        Member { name: "documentroot", ty: &Type::Text, doc: "Directory that it is installed in.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain that it is installed on.", ..Member::EMPTY },
        Member { name: "infected", ty: &Type::Flag, doc: "Whether malware was found in it.", ..Member::EMPTY },
        Member { name: "outdated_php", ty: &Type::Flag, doc: "Whether a newer PHP should be used.", ..Member::EMPTY },
        Member { name: "outdated_wp", ty: &Type::Flag, doc: "Whether there is a newer WordPress.", ..Member::EMPTY },
        Member { name: "title", ty: &Type::Text, doc: "Title of the site.", ..Member::EMPTY },
        Member { name: "unsupported_php", ty: &Type::Flag, doc: "Whether its PHP gets no updates any more.", ..Member::EMPTY },
        Member { name: "unsupported_wp", ty: &Type::Flag, doc: "Whether its WordPress gets no updates any more.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Address of the site.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "version", ty: &Type::Text, doc: "Version of WordPress, such as `6.8.2`.", ..Member::EMPTY },
        Member { name: "wptk_id", ty: &Type::Integer, doc: "Number of the site; the other functions take it as `id`.", ..Member::EMPTY },
    ]), returns_doc: "The site; null when there is none of that number.", ..Function::EMPTY },
    Function { name: "has_reached_quota", rust: "has_reached_quota", summary: "Returns whether the account has its maximum number of WordPress sites.", effect: Effect::Read, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-has_reached_quota/", returns: &Type::Record(&[
        Member { name: "has_reached_quota", ty: &Type::Flag, always: true, doc: "Whether the limit is reached.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "import_website", rust: "import_website", summary: "Starts to import a WordPress site from another server.", docs: "It runs in the background; `get_task_progress` returns its progress. With `status` `collision` there is a site already and nothing was begun; send `overwrite` to replace it.", destructive: true, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-import_website/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of this account to bring it to.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "overwrite", rust: "overwrite", ty: &Type::Flag, doc: "Whether an existing site is replaced. By default, it is not.", example: "false", ..Param::EMPTY },
        Param { name: "password_type", rust: "password_type", ty: &Type::Values(&[Allowed { text: "admin", doc: "" }, Allowed { text: "application", doc: "" }]), doc: "What `source_password` is: `admin` for the password of an administrator, `application` for an application password. By default, the server decides.", example: "\"admin\"", ..Param::EMPTY },
        Param { name: "source_password", rust: "source_password", ty: &Type::Text, doc: "Password at the old site.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "source_url", rust: "source_url", ty: &Type::Text, doc: "Address of the old site.", example: "\"https://subdomain.example.net\"", facts: Facts(&[Fact::Format("url")]), required: true, ..Param::EMPTY },
        Param { name: "source_user", rust: "source_user", ty: &Type::Text, doc: "Login of an administrator at the old site.", example: "\"admin_abcd\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the new site.", ..Member::EMPTY },
        Member { name: "existing_installations", ty: &Type::List(&TYPE_EXISTING_INSTALLATION), doc: "Sites that are in the way.", ..Member::EMPTY },
        Member { name: "install_id", ty: &Type::Text, doc: "Identifier of the work; `get_task_progress` takes it. Missing after a collision.", ..Member::EMPTY },
        Member { name: "sse_url", ty: &Type::Text, doc: "Path on the server of a stream of server-sent events that reports progress; it needs a session.", ..Member::EMPTY },
        Member { name: "status", ty: &TYPE_START_STATUS, doc: "`running` once it was begun, `collision` when something is installed there already.", ..Member::EMPTY },
        Member { name: "task_id", ty: &Type::Text, doc: "Identifier in the server's task queue; `get_task_status` takes it.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_websites", rust: "list_websites", summary: "Lists the WordPress sites of the account.", effect: Effect::Read, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-list_websites/", returns: &Type::Record(&[
        Member { name: "domains", ty: &Type::List(&Type::Record(&[
        Member { name: "admin_url", ty: &Type::Text, doc: "Address of the login page.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "alive", ty: &Type::Flag, doc: "Whether the site answers.", ..Member::EMPTY },
        Member { name: "broken", ty: &Type::Flag, doc: "Whether the installation is damaged.", ..Member::EMPTY },
        Member { name: "documentroot", ty: &Type::Text, doc: "Directory that it is installed in.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain that it is installed on.", ..Member::EMPTY },
        Member { name: "infected", ty: &Type::Flag, doc: "Whether malware was found in it.", ..Member::EMPTY },
        Member { name: "outdated_php", ty: &Type::Flag, doc: "Whether a newer PHP should be used.", ..Member::EMPTY },
        Member { name: "outdated_wp", ty: &Type::Flag, doc: "Whether there is a newer WordPress.", ..Member::EMPTY },
        Member { name: "title", ty: &Type::Text, doc: "Title of the site.", ..Member::EMPTY },
        Member { name: "unsupported_php", ty: &Type::Flag, doc: "Whether its PHP gets no updates any more.", ..Member::EMPTY },
        Member { name: "unsupported_wp", ty: &Type::Flag, doc: "Whether its WordPress gets no updates any more.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Address of the site.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "version", ty: &Type::Text, doc: "Version of WordPress, such as `6.8.2`.", ..Member::EMPTY },
        Member { name: "wptk_id", ty: &Type::Integer, always: true, doc: "Number of the site; the other functions take it as `id`.", ..Member::EMPTY },
    ])), always: true, doc: "Each item is a site.", ..Member::EMPTY },
        Member { name: "info", ty: &Type::Record(&[
        Member { name: "disk_quota_reached", ty: &Type::Flag, doc: "Whether the account's disk quota is used up.", ..Member::EMPTY },
        Member { name: "results", ty: &Type::Integer, doc: "How many sites this reply holds.", ..Member::EMPTY },
        Member { name: "total", ty: &Type::Integer, doc: "How many sites there are.", ..Member::EMPTY },
    ]), doc: "Figures on the list as a whole.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "remove_installation", rust: "remove_installation", summary: "Deletes a WordPress site permanently.", docs: "It cannot be undone. The files go, and the database with them.", destructive: true, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-remove_installation/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Integer, doc: "Number of the site, the member `wptk_id` of `list_websites`.", example: "17", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "id", ty: &Type::Integer, doc: "Number of the site.", ..Member::EMPTY },
        Member { name: "removed", ty: &Type::Flag, doc: "Always true.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "set_language", rust: "set_language", summary: "Changes the language of a WordPress site.", since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-set_language/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Integer, doc: "Number of the site, the member `wptk_id` of `list_websites`.", example: "17", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
        Param { name: "language", rust: "language", ty: &Type::Text, doc: "Language as WordPress writes it, such as `de_DE`.", example: "\"de_DE\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "id", ty: &Type::Integer, doc: "Number of the site.", ..Member::EMPTY },
        Member { name: "language", ty: &Type::Text, doc: "Language from now on.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
static TYPE_EXISTING_INSTALLATION: Type = Type::Record(&[
        Member { name: "id", ty: &Type::Integer, always: true, doc: "Number of the site.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Address of the site.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]);
static TYPE_START_STATUS: Type = Type::Values(&[Allowed { text: "running", doc: "" }, Allowed { text: "collision", doc: "" }]);
