// Made by cpanel-codegen from schema/uapi/WPX.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "WPX", rust: "wpx", summary: "Installs, imports and manages WordPress sites.", docs: "These functions manage the WordPress sites of the account. A number identifies a site. It is `wptk_id` in the replies and `id` in the parameters.\n\n- `list_websites` lists the sites, and `get_website` returns one site. `get_site_activity` returns whether a site was changed since its installation.\n- `create_website` installs WordPress on a domain, and `import_website` imports a site from another server. Both run in the background: call `get_task_progress` with the `install_id` of the reply until `status` is `complete` or `failed`. If the domain already has a site, the `status` of the reply is `collision` and nothing was started.\n- `get_credentials` returns a login link for WordPress, `get_admin_account` returns the administrator, and `change_admin_password` sets the password. `set_language` sets the language. `remove_installation` deletes a site.\n- `has_reached_quota` returns whether the account may have another site.\n- `create_nova_for_wordpress_website` returns a link to the AI App Builder, which can create a site instead.\n\nLogin links and passwords are secrets. `WordPressSite` is an older module for the main domain only.", functions: &[
    Function { name: "change_admin_password", rust: "change_admin_password", summary: "Sets the password of a WordPress administrator.", since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-change_admin_password/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Integer, doc: "Identifier of the site: the `wptk_id` from `list_websites`.", example: "17", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
        Param { name: "login", rust: "login", ty: &Type::Text, doc: "Login name of the WordPress user. By default, the administrator.", example: "\"admin\"", ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "The new password.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "changed", ty: &Type::Flag, doc: "Always true.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Integer, doc: "Identifier of the site.", ..Member::EMPTY },
        Member { name: "login", ty: &Type::Text, doc: "WordPress user whose password was changed.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "create_nova_for_wordpress_website", rust: "create_nova_for_wordpress_website", summary: "Returns a link to build a WordPress site on a domain with the AI App Builder.", docs: "Anyone who has the link can log in, so do not log it. If `status` is `collision`, the domain already has a site, and there is no link.", gives_secret: true, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-create_nova_for_wordpress_website/", params: &[
        Param { name: "colorScheme", rust: "color_scheme", ty: &Type::Values(&[Allowed { text: "light", doc: "Light colors." }, Allowed { text: "dark", doc: "Dark colors." }, Allowed { text: "auto", doc: "The builder chooses." }, Allowed { text: "", doc: "No color scheme." }]), doc: "Color scheme of the builder: `light`, `dark`, `auto` or empty. By default, the builder decides.", example: "\"light\"", ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the new site.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "promptToken", rust: "prompt_token", ty: &Type::Text, doc: "Encoded description of the new site. By default, the builder asks the user for it.", secret: true, ..Param::EMPTY },
        Param { name: "return_url", rust: "return_url", ty: &Type::Text, doc: "Address to which the builder returns. By default, none.", facts: Facts(&[Fact::Format("url")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the new site.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "existing_installations", ty: &Type::List(&TYPE_EXISTING_INSTALLATION), doc: "Sites that already exist on the domain.", ..Member::EMPTY },
        Member { name: "magic_link", ty: &Type::Text, doc: "Address that opens the builder and logs the user in. It is a secret.", secret: true, ..Member::EMPTY },
        Member { name: "status", ty: &Type::Values(&[Allowed { text: "collision", doc: "" }]), doc: "`collision` if the domain already has a site. Otherwise missing.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "create_website", rust: "create_website", summary: "Starts to install WordPress on a domain.", docs: "The installation runs in the background, and `get_task_progress` returns its progress. If `status` is `collision`, the domain already has a site and nothing was started.", since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-create_website/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain where WordPress is installed.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "title", rust: "title", ty: &Type::Text, doc: "Title of the site. By default, WordPress chooses a title.", example: "\"Example Website\"", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the new site.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "existing_installations", ty: &Type::List(&TYPE_EXISTING_INSTALLATION), doc: "Sites that already exist on the domain.", ..Member::EMPTY },
        Member { name: "install_id", ty: &Type::Text, doc: "Identifier of the job, for `get_task_progress`. Missing after a collision.", ..Member::EMPTY },
        Member { name: "sse_url", ty: &Type::Text, doc: "Path on the server of server-sent events about the progress. It needs a session.", ..Member::EMPTY },
        Member { name: "status", ty: &TYPE_START_STATUS, doc: "`running` if the job was started, `collision` if the domain already has a site.", ..Member::EMPTY },
        Member { name: "task_id", ty: &Type::Text, doc: "Identifier of the task in the server's task queue, for `get_task_status`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_admin_account", rust: "get_admin_account", summary: "Returns the administrator of a WordPress site and the login address.", effect: Effect::Read, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_admin_account/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Integer, doc: "Identifier of the site: the `wptk_id` from `list_websites`.", example: "17", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "available_logins", ty: &Type::List(&Type::Text), doc: "Other WordPress users that can be selected.", ..Member::EMPTY },
        Member { name: "current_display_name", ty: &Type::Text, doc: "Display name of the administrator in WordPress.", ..Member::EMPTY },
        Member { name: "current_email", ty: &Type::Text, doc: "Mail address of the administrator.", ..Member::EMPTY },
        Member { name: "current_login", ty: &Type::Text, always: true, doc: "Login name of the administrator.", ..Member::EMPTY },
        Member { name: "current_user_id", ty: &Type::Integer, doc: "User ID of the administrator in WordPress. Null if it is not known.", ..Member::EMPTY },
        Member { name: "login_url", ty: &Type::Text, doc: "Address of the login page.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_credentials", rust: "get_credentials", summary: "Returns a login link for WordPress, which works only once.", docs: "Anyone who has the link can log in as the administrator, so give it only to its user and do not log it.", gives_secret: true, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_credentials/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Integer, doc: "Identifier of the site: the `wptk_id` from `list_websites`.", example: "17", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
        Param { name: "panel_return_url", rust: "panel_return_url", ty: &Type::Text, doc: "Address of the panel to which WordPress returns. By default, none.", facts: Facts(&[Fact::Format("url")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "login", ty: &Type::Text, doc: "Login name. Empty in the reference's example.", ..Member::EMPTY },
        Member { name: "login_url", ty: &Type::Text, always: true, doc: "The login link. It is a secret.", secret: true, ..Member::EMPTY },
        Member { name: "password", ty: &Type::Text, doc: "Password. Empty in the reference's example.", secret: true, ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_site_activity", rust: "get_site_activity", summary: "Returns whether a WordPress site was changed since its installation.", docs: "Use this function to decide whether a site may be replaced without a question to the user.", effect: Effect::Read, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_site_activity/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Integer, doc: "Identifier of the site: the `wptk_id` from `list_websites`.", example: "17", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "authored_content", ty: &Type::Flag, doc: "Whether a user wrote posts or pages.", ..Member::EMPTY },
        Member { name: "changed_appearance", ty: &Type::Flag, doc: "Whether the theme or layout was changed.", ..Member::EMPTY },
        Member { name: "extended_functionality", ty: &Type::Flag, doc: "Whether plugins were added.", ..Member::EMPTY },
        Member { name: "has_user_activity", ty: &Type::Flag, doc: "Whether any of the other flags is true.", ..Member::EMPTY },
        Member { name: "personalized_identity", ty: &Type::Flag, doc: "Whether the name, the logo or similar was set.", ..Member::EMPTY },
        Member { name: "uploaded_media", ty: &Type::Flag, doc: "Whether images or other files were uploaded.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_task_progress", rust: "get_task_progress", summary: "Returns the progress of an installation or import.", docs: "Call this function every few seconds until `status` is `complete` or `failed`.", effect: Effect::Read, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_task_progress/", params: &[
        Param { name: "install_id", rust: "install_id", ty: &Type::Text, doc: "Identifier of the job, from `create_website` or `import_website`.", example: "\"1784237244-988110-12345\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "message", ty: &Type::Text, doc: "Description of the current step, or of the failure.", ..Member::EMPTY },
        Member { name: "percentage", ty: &Type::Integer, doc: "Progress in percent.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Values(&[Allowed { text: "unknown", doc: "" }, Allowed { text: "running", doc: "" }, Allowed { text: "complete", doc: "" }, Allowed { text: "failed", doc: "" }]), always: true, doc: "State of the job: `running`, `complete`, `failed`, or `unknown` if the server does not know the identifier.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_task_status", rust: "get_task_status", summary: "Returns whether a task is still in the server's queue.", docs: "It does not say whether the task succeeded: `get_task_progress` does.", effect: Effect::Read, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_task_status/", params: &[
        Param { name: "task_id", rust: "task_id", ty: &Type::Text, doc: "Identifier of the task, from `create_website` or `import_website`.", example: "\"00000000/63d7f020927f8f\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "message", ty: &Type::Text, doc: "`running`, or `not found` if the task is no longer in the queue.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Values(&[Allowed { text: "running", doc: "" }, Allowed { text: "done", doc: "" }]), always: true, doc: "State of the task: `running` or `done`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_website", rust: "get_website", summary: "Returns one WordPress site.", effect: Effect::Read, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_website/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Integer, doc: "Identifier of the site: the `wptk_id` from `list_websites`.", example: "17", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "admin_url", ty: &Type::Text, doc: "Address of the login page.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "alive", ty: &Type::Flag, doc: "Whether the site responds.", ..Member::EMPTY },
        Member { name: "broken", ty: &Type::Flag, doc: "Whether the installation is damaged.", ..Member::EMPTY },
        Member { name: "documentroot", ty: &Type::Text, doc: "Directory of the installation.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the site.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "infected", ty: &Type::Flag, doc: "Whether the site contains malware.", ..Member::EMPTY },
        Member { name: "outdated_php", ty: &Type::Flag, doc: "Whether the site should use a newer PHP version.", ..Member::EMPTY },
        Member { name: "outdated_wp", ty: &Type::Flag, doc: "Whether a newer WordPress version is available.", ..Member::EMPTY },
        Member { name: "title", ty: &Type::Text, doc: "Title of the site.", ..Member::EMPTY },
        Member { name: "unsupported_php", ty: &Type::Flag, doc: "Whether the site's PHP version no longer receives updates.", ..Member::EMPTY },
        Member { name: "unsupported_wp", ty: &Type::Flag, doc: "Whether the site's WordPress version no longer receives updates.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Address of the site.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "version", ty: &Type::Text, doc: "Version of WordPress, such as `6.8.2`.", ..Member::EMPTY },
        Member { name: "wptk_id", ty: &Type::Integer, doc: "Identifier of the site, for the parameter `id` of the other functions.", ..Member::EMPTY },
    ]), returns_doc: "The site. Null if no site has the identifier.", ..Function::EMPTY },
    Function { name: "has_reached_quota", rust: "has_reached_quota", summary: "Returns whether the account has its maximum number of WordPress sites.", effect: Effect::Read, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-has_reached_quota/", returns: &Type::Record(&[
        Member { name: "has_reached_quota", ty: &Type::Flag, doc: "Whether the account has its maximum number of WordPress sites.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "import_website", rust: "import_website", summary: "Starts to import a WordPress site from another server.", docs: "The import runs in the background, and `get_task_progress` returns its progress. If `status` is `collision`, the domain already has a site and nothing was started. Set `overwrite` to replace that site.", destructive: true, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-import_website/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of this account for the imported site.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "overwrite", rust: "overwrite", ty: &Type::Flag, doc: "Whether an existing site is replaced. By default, it is not.", example: "false", ..Param::EMPTY },
        Param { name: "password_type", rust: "password_type", ty: &Type::Values(&[Allowed { text: "admin", doc: "" }, Allowed { text: "application", doc: "" }]), doc: "Type of `source_password`: `admin` for the password of an administrator, `application` for an application password. By default, the server decides.", example: "\"admin\"", ..Param::EMPTY },
        Param { name: "source_password", rust: "source_password", ty: &Type::Text, doc: "Password of the user at the old site.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "source_url", rust: "source_url", ty: &Type::Text, doc: "Address of the old site.", example: "\"https://subdomain.example.net\"", facts: Facts(&[Fact::Format("url")]), required: true, ..Param::EMPTY },
        Param { name: "source_user", rust: "source_user", ty: &Type::Text, doc: "Login name of an administrator at the old site.", example: "\"admin_abcd\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the new site.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "existing_installations", ty: &Type::List(&TYPE_EXISTING_INSTALLATION), doc: "Sites that already exist on the domain.", ..Member::EMPTY },
        Member { name: "install_id", ty: &Type::Text, doc: "Identifier of the job, for `get_task_progress`. Missing after a collision.", ..Member::EMPTY },
        Member { name: "sse_url", ty: &Type::Text, doc: "Path on the server of server-sent events about the progress. It needs a session.", ..Member::EMPTY },
        Member { name: "status", ty: &TYPE_START_STATUS, doc: "`running` if the job was started, `collision` if the domain already has a site.", ..Member::EMPTY },
        Member { name: "task_id", ty: &Type::Text, doc: "Identifier of the task in the server's task queue, for `get_task_status`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_websites", rust: "list_websites", summary: "Lists the WordPress sites of the account.", effect: Effect::Read, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-list_websites/", returns: &Type::Record(&[
        Member { name: "domains", ty: &Type::List(&Type::Record(&[
        Member { name: "admin_url", ty: &Type::Text, doc: "Address of the login page.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "alive", ty: &Type::Flag, doc: "Whether the site responds.", ..Member::EMPTY },
        Member { name: "broken", ty: &Type::Flag, doc: "Whether the installation is damaged.", ..Member::EMPTY },
        Member { name: "documentroot", ty: &Type::Text, doc: "Directory of the installation.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain of the site.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "infected", ty: &Type::Flag, doc: "Whether the site contains malware.", ..Member::EMPTY },
        Member { name: "outdated_php", ty: &Type::Flag, doc: "Whether the site should use a newer PHP version.", ..Member::EMPTY },
        Member { name: "outdated_wp", ty: &Type::Flag, doc: "Whether a newer WordPress version is available.", ..Member::EMPTY },
        Member { name: "title", ty: &Type::Text, doc: "Title of the site.", ..Member::EMPTY },
        Member { name: "unsupported_php", ty: &Type::Flag, doc: "Whether the site's PHP version no longer receives updates.", ..Member::EMPTY },
        Member { name: "unsupported_wp", ty: &Type::Flag, doc: "Whether the site's WordPress version no longer receives updates.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Address of the site.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "version", ty: &Type::Text, doc: "Version of WordPress, such as `6.8.2`.", ..Member::EMPTY },
        Member { name: "wptk_id", ty: &Type::Integer, always: true, doc: "Identifier of the site, for the parameter `id` of the other functions.", ..Member::EMPTY },
    ])), always: true, doc: "The WordPress sites of the account.", ..Member::EMPTY },
        Member { name: "info", ty: &Type::Record(&[
        Member { name: "disk_quota_reached", ty: &Type::Flag, doc: "Whether the account's disk quota is used up.", ..Member::EMPTY },
        Member { name: "results", ty: &Type::Integer, doc: "Number of sites in this reply.", ..Member::EMPTY },
        Member { name: "total", ty: &Type::Integer, doc: "Number of all sites.", ..Member::EMPTY },
    ]), doc: "Information about the whole list.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "remove_installation", rust: "remove_installation", summary: "Deletes a WordPress site permanently.", docs: "This cannot be undone. The function deletes the files and the database of the site.", destructive: true, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-remove_installation/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Integer, doc: "Identifier of the site: the `wptk_id` from `list_websites`.", example: "17", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "id", ty: &Type::Integer, doc: "Identifier of the site.", ..Member::EMPTY },
        Member { name: "removed", ty: &Type::Flag, doc: "Always true.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "set_language", rust: "set_language", summary: "Changes the language of a WordPress site.", since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-set_language/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Integer, doc: "Identifier of the site: the `wptk_id` from `list_websites`.", example: "17", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
        Param { name: "language", rust: "language", ty: &Type::Text, doc: "Language code in the form of WordPress, such as `de_DE`.", example: "\"de_DE\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "id", ty: &Type::Integer, doc: "Identifier of the site.", ..Member::EMPTY },
        Member { name: "language", ty: &Type::Text, doc: "New language of the site.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
static TYPE_EXISTING_INSTALLATION: Type = Type::Record(&[
        Member { name: "id", ty: &Type::Integer, always: true, doc: "Identifier of the site.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Address of the site.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]);
static TYPE_START_STATUS: Type = Type::Values(&[Allowed { text: "running", doc: "" }, Allowed { text: "collision", doc: "" }]);
