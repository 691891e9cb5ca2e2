// Made by cpanel-codegen from schema/uapi/WPX.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: RustModule = RustModule { api: Api::Uapi, name: "WPX", rust: "wpx", summary: "Install, import and manage WordPress sites.", docs: "WordPress sites of the account. A site is known by a number, `wptk_id` in the lists and `id` in the parameters.\n\n- `list_websites` lists the sites, `get_website` reads one. `get_site_activity` tells whether one was changed since it was installed.\n- `create_website` installs WordPress on a domain, `import_website` brings a site over from elsewhere. Both run in the background: ask\n  `get_task_progress` with the `install_id` of the reply until `status` is `complete` or `failed`. When something is installed there already, `status` of the\n  reply is `collision` and nothing was begun.\n- `get_credentials` gives a link that logs a person in to WordPress, `get_admin_account` tells who the administrator is, `change_admin_password` sets the\n  password, `set_language` the language. `remove_installation` deletes a site.\n- `has_reached_quota` tells beforehand whether another site would fit.\n- `create_nova_for_wordpress_website` leads to the AI App Builder instead.\n\nLogin links and passwords are secrets. `WordPressSite` is an older module for the main domain alone.", functions: &[
    Function { name: "change_admin_password", rust: "change_admin_password", summary: "Sets the password of a WordPress administrator.", since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-change_admin_password/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Integer, doc: "Number of the site, `wptk_id` in `list_websites`.", example: "17", min: Some(1.0), required: true, ..Param::EMPTY },
        Param { name: "login", rust: "login", ty: &Type::Text, doc: "Which user of WordPress. Left out, the administrator.", example: "\"admin\"", ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password from now on.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Field { name: "changed", ty: &Type::Flag, doc: "Always true.", ..Field::EMPTY },
        Field { name: "id", ty: &Type::Integer, doc: "Number of the site.", ..Field::EMPTY },
        Field { name: "login", ty: &Type::Text, doc: "User whose password was changed.", ..Field::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "create_nova_for_wordpress_website", rust: "create_nova_for_wordpress_website", summary: "Gives a link to build a WordPress site on a domain with the AI App Builder.", docs: "Whoever has the link gets in, so do not log it. With `status` `collision` there is a site already, and no link.", gives_secret: true, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-create_nova_for_wordpress_website/", params: &[
        Param { name: "colorScheme", rust: "color_scheme", ty: &Type::Values(&[Allowed { text: "light", doc: "" }, Allowed { text: "dark", doc: "" }, Allowed { text: "auto", doc: "" }]), doc: "Look of the builder: `light`, `dark`, `auto` or empty. Left out, the builder decides.", example: "\"light\"", ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the site is for.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
        Param { name: "promptToken", rust: "prompt_token", ty: &Type::Text, doc: "What the site is to be like, encoded. Left out, the person is asked.", secret: true, ..Param::EMPTY },
        Param { name: "return_url", rust: "return_url", ty: &Type::Text, doc: "Address that the builder leads back to. Left out, none.", format: "url", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Field { name: "domain", ty: &Type::Text, doc: "Domain that the site is for.", ..Field::EMPTY },
        Field { name: "existing_installations", ty: &Type::List(&Type::Record(&[
        Field { name: "id", ty: &Type::Integer, always: true, doc: "Number of the site.", ..Field::EMPTY },
        Field { name: "url", ty: &Type::Text, doc: "Address of the site.", format: "url", ..Field::EMPTY },
    ])), doc: "Sites that are in the way.", ..Field::EMPTY },
        Field { name: "magic_link", ty: &Type::Text, doc: "Address that opens the builder and logs the person in.", secret: true, ..Field::EMPTY },
        Field { name: "status", ty: &Type::Values(&[Allowed { text: "collision", doc: "" }]), doc: "`collision` when something is installed there already; missing otherwise.", ..Field::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "create_website", rust: "create_website", summary: "Starts to install WordPress on a domain.", docs: "It runs in the background; `get_task_progress` tells how it goes. With `status` `collision` there is a site already and nothing was begun.", since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-create_website/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to install it on.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
        Param { name: "title", rust: "title", ty: &Type::Text, doc: "Title of the site. Left out, WordPress takes one of its own.", example: "\"Example Website\"", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Field { name: "domain", ty: &Type::Text, doc: "Domain of the new site.", ..Field::EMPTY },
        Field { name: "existing_installations", ty: &Type::List(&Type::Record(&[
        Field { name: "id", ty: &Type::Integer, always: true, doc: "Number of the site.", ..Field::EMPTY },
        Field { name: "url", ty: &Type::Text, doc: "Address of the site.", format: "url", ..Field::EMPTY },
    ])), doc: "Sites that are in the way.", ..Field::EMPTY },
        Field { name: "install_id", ty: &Type::Text, doc: "Identifier of the work; `get_task_progress` takes it. Missing after a collision.", ..Field::EMPTY },
        Field { name: "sse_url", ty: &Type::Text, doc: "Path on the server of a stream of server-sent events that reports progress; it needs a session.", ..Field::EMPTY },
        Field { name: "status", ty: &Type::Values(&[Allowed { text: "running", doc: "" }, Allowed { text: "collision", doc: "" }]), always: true, doc: "`running` once it was begun, `collision` when something is installed there already.", ..Field::EMPTY },
        Field { name: "task_id", ty: &Type::Text, doc: "Identifier in the server's task queue; `get_task_status` takes it.", ..Field::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_admin_account", rust: "get_admin_account", summary: "Tells who the administrator of a WordPress site is and where they log in.", effect: Effect::Read, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_admin_account/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Integer, doc: "Number of the site, `wptk_id` in `list_websites`.", example: "17", min: Some(1.0), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Field { name: "available_logins", ty: &Type::List(&Type::Text), doc: "Users of WordPress that could be chosen as well.", ..Field::EMPTY },
        Field { name: "current_display_name", ty: &Type::Text, doc: "Name that WordPress shows for the administrator.", ..Field::EMPTY },
        Field { name: "current_email", ty: &Type::Text, doc: "Mail address of the administrator.", ..Field::EMPTY },
        Field { name: "current_login", ty: &Type::Text, always: true, doc: "Login of the administrator.", ..Field::EMPTY },
        Field { name: "current_user_id", ty: &Type::Integer, doc: "Number of the administrator in WordPress; null when it is not known.", ..Field::EMPTY },
        Field { name: "login_url", ty: &Type::Text, doc: "Address of the login page.", format: "url", ..Field::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_credentials", rust: "get_credentials", summary: "Gives a link that logs a person in to WordPress, good for one use.", docs: "Whoever has the link gets in as administrator, so hand it only to the person it is for and do not log it.", gives_secret: true, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_credentials/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Integer, doc: "Number of the site, `wptk_id` in `list_websites`.", example: "17", min: Some(1.0), required: true, ..Param::EMPTY },
        Param { name: "panel_return_url", rust: "panel_return_url", ty: &Type::Text, doc: "Address of the panel to lead back to. Left out, none.", format: "url", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Field { name: "login", ty: &Type::Text, doc: "Login; empty in the sample.", ..Field::EMPTY },
        Field { name: "login_url", ty: &Type::Text, always: true, doc: "The link.", secret: true, ..Field::EMPTY },
        Field { name: "password", ty: &Type::Text, doc: "Password; empty in the sample.", secret: true, ..Field::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_site_activity", rust: "get_site_activity", summary: "Tells whether a WordPress site was changed since it was installed.", docs: "Meant for deciding whether a site may be replaced without asking.", effect: Effect::Read, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_site_activity/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Integer, doc: "Number of the site, `wptk_id` in `list_websites`.", example: "17", min: Some(1.0), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Field { name: "authored_content", ty: &Type::Flag, doc: "Whether someone wrote posts or pages.", ..Field::EMPTY },
        Field { name: "changed_appearance", ty: &Type::Flag, doc: "Whether theme or layout were changed.", ..Field::EMPTY },
        Field { name: "extended_functionality", ty: &Type::Flag, doc: "Whether plugins were added.", ..Field::EMPTY },
        Field { name: "has_user_activity", ty: &Type::Flag, always: true, doc: "Whether any of the others holds.", ..Field::EMPTY },
        Field { name: "personalized_identity", ty: &Type::Flag, doc: "Whether name, logo or the like were set.", ..Field::EMPTY },
        Field { name: "uploaded_media", ty: &Type::Flag, doc: "Whether pictures or other files were uploaded.", ..Field::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_task_progress", rust: "get_task_progress", summary: "Tells how far an installation or import has got.", docs: "Ask every few seconds until `status` is `complete` or `failed`.", effect: Effect::Read, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_task_progress/", params: &[
        Param { name: "install_id", rust: "install_id", ty: &Type::Text, doc: "Identifier of the work, from `create_website` or `import_website`.", example: "\"1784237244-988110-12345\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Field { name: "message", ty: &Type::Text, doc: "What is done just now, or why it failed, in words.", ..Field::EMPTY },
        Field { name: "percentage", ty: &Type::Integer, doc: "How much is done, from 0 to 100.", ..Field::EMPTY },
        Field { name: "status", ty: &Type::Values(&[Allowed { text: "unknown", doc: "" }, Allowed { text: "running", doc: "" }, Allowed { text: "complete", doc: "" }, Allowed { text: "failed", doc: "" }]), always: true, doc: "`running`, `complete`, `failed`, or `unknown` for an identifier that the server does not know.", ..Field::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_task_status", rust: "get_task_status", summary: "Tells whether a task is still in the server's queue.", docs: "It does not tell whether the work succeeded; `get_task_progress` does.", effect: Effect::Read, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_task_status/", params: &[
        Param { name: "task_id", rust: "task_id", ty: &Type::Text, doc: "Identifier in the queue, from `create_website` or `import_website`.", example: "\"00000000/63d7f020927f8f\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Field { name: "message", ty: &Type::Values(&[Allowed { text: "running", doc: "" }, Allowed { text: "not found", doc: "" }]), doc: "`running`, or `not found` when it is no longer there.", ..Field::EMPTY },
        Field { name: "status", ty: &Type::Values(&[Allowed { text: "running", doc: "" }, Allowed { text: "done", doc: "" }]), always: true, doc: "`running` or `done`.", ..Field::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_website", rust: "get_website", summary: "Reads one WordPress site.", effect: Effect::Read, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_website/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Integer, doc: "Number of the site, `wptk_id` in `list_websites`.", example: "17", min: Some(1.0), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Field { name: "admin_url", ty: &Type::Text, doc: "Address of the login page.", format: "url", ..Field::EMPTY },
        Field { name: "alive", ty: &Type::Flag, doc: "Whether the site answers.", ..Field::EMPTY },
        Field { name: "broken", ty: &Type::Flag, doc: "Whether the installation is damaged.", ..Field::EMPTY },
        Field { name: "documentroot", ty: &Type::Text, doc: "Directory that it is installed in.", format: "path", ..Field::EMPTY },
        Field { name: "domain", ty: &Type::Text, doc: "Domain that it is installed on.", ..Field::EMPTY },
        Field { name: "infected", ty: &Type::Flag, doc: "Whether malware was found in it.", ..Field::EMPTY },
        Field { name: "outdated_php", ty: &Type::Flag, doc: "Whether a newer PHP should be used.", ..Field::EMPTY },
        Field { name: "outdated_wp", ty: &Type::Flag, doc: "Whether there is a newer WordPress.", ..Field::EMPTY },
        Field { name: "title", ty: &Type::Text, doc: "Title of the site.", ..Field::EMPTY },
        Field { name: "unsupported_php", ty: &Type::Flag, doc: "Whether its PHP gets no updates any more.", ..Field::EMPTY },
        Field { name: "unsupported_wp", ty: &Type::Flag, doc: "Whether its WordPress gets no updates any more.", ..Field::EMPTY },
        Field { name: "url", ty: &Type::Text, doc: "Address of the site.", format: "url", ..Field::EMPTY },
        Field { name: "version", ty: &Type::Text, doc: "Version of WordPress, such as `6.8.2`.", ..Field::EMPTY },
        Field { name: "wptk_id", ty: &Type::Integer, doc: "Number of the site; the other functions take it as `id`.", ..Field::EMPTY },
    ]), returns_doc: "The site; null when there is none of that number.", ..Function::EMPTY },
    Function { name: "has_reached_quota", rust: "has_reached_quota", summary: "Tells whether the account has no room for another WordPress site.", effect: Effect::Read, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-has_reached_quota/", returns: &Type::Record(&[
        Field { name: "has_reached_quota", ty: &Type::Flag, always: true, doc: "Whether the limit is reached.", ..Field::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "import_website", rust: "import_website", summary: "Starts to bring a WordPress site over from another server.", docs: "It runs in the background; `get_task_progress` tells how it goes. With `status` `collision` there is a site already and nothing was begun; send `overwrite` to replace it.", destructive: true, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-import_website/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of this account to bring it to.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
        Param { name: "overwrite", rust: "overwrite", ty: &Type::Flag, doc: "Whether a site that is there is replaced. Left out, it is not.", example: "false", ..Param::EMPTY },
        Param { name: "password_type", rust: "password_type", ty: &Type::Values(&[Allowed { text: "admin", doc: "" }, Allowed { text: "application", doc: "" }]), doc: "What `source_password` is: `admin` for the password of an administrator, `application` for an application password. Left out, the server decides.", example: "\"admin\"", ..Param::EMPTY },
        Param { name: "source_password", rust: "source_password", ty: &Type::Text, doc: "Password at the old site.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "source_url", rust: "source_url", ty: &Type::Text, doc: "Address of the old site.", example: "\"https://subdomain.example.net\"", format: "url", required: true, ..Param::EMPTY },
        Param { name: "source_user", rust: "source_user", ty: &Type::Text, doc: "Login of an administrator at the old site.", example: "\"admin_abcd\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Field { name: "domain", ty: &Type::Text, doc: "Domain of the new site.", ..Field::EMPTY },
        Field { name: "existing_installations", ty: &Type::List(&Type::Record(&[
        Field { name: "id", ty: &Type::Integer, always: true, doc: "Number of the site.", ..Field::EMPTY },
        Field { name: "url", ty: &Type::Text, doc: "Address of the site.", format: "url", ..Field::EMPTY },
    ])), doc: "Sites that are in the way.", ..Field::EMPTY },
        Field { name: "install_id", ty: &Type::Text, doc: "Identifier of the work; `get_task_progress` takes it. Missing after a collision.", ..Field::EMPTY },
        Field { name: "sse_url", ty: &Type::Text, doc: "Path on the server of a stream of server-sent events that reports progress; it needs a session.", ..Field::EMPTY },
        Field { name: "status", ty: &Type::Values(&[Allowed { text: "running", doc: "" }, Allowed { text: "collision", doc: "" }]), always: true, doc: "`running` once it was begun, `collision` when something is installed there already.", ..Field::EMPTY },
        Field { name: "task_id", ty: &Type::Text, doc: "Identifier in the server's task queue; `get_task_status` takes it.", ..Field::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_websites", rust: "list_websites", summary: "Lists the WordPress sites of the account.", effect: Effect::Read, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-list_websites/", returns: &Type::Record(&[
        Field { name: "domains", ty: &Type::List(&Type::Record(&[
        Field { name: "admin_url", ty: &Type::Text, doc: "Address of the login page.", format: "url", ..Field::EMPTY },
        Field { name: "alive", ty: &Type::Flag, doc: "Whether the site answers.", ..Field::EMPTY },
        Field { name: "broken", ty: &Type::Flag, doc: "Whether the installation is damaged.", ..Field::EMPTY },
        Field { name: "documentroot", ty: &Type::Text, doc: "Directory that it is installed in.", format: "path", ..Field::EMPTY },
        Field { name: "domain", ty: &Type::Text, always: true, doc: "Domain that it is installed on.", ..Field::EMPTY },
        Field { name: "infected", ty: &Type::Flag, doc: "Whether malware was found in it.", ..Field::EMPTY },
        Field { name: "outdated_php", ty: &Type::Flag, doc: "Whether a newer PHP should be used.", ..Field::EMPTY },
        Field { name: "outdated_wp", ty: &Type::Flag, doc: "Whether there is a newer WordPress.", ..Field::EMPTY },
        Field { name: "title", ty: &Type::Text, doc: "Title of the site.", ..Field::EMPTY },
        Field { name: "unsupported_php", ty: &Type::Flag, doc: "Whether its PHP gets no updates any more.", ..Field::EMPTY },
        Field { name: "unsupported_wp", ty: &Type::Flag, doc: "Whether its WordPress gets no updates any more.", ..Field::EMPTY },
        Field { name: "url", ty: &Type::Text, doc: "Address of the site.", format: "url", ..Field::EMPTY },
        Field { name: "version", ty: &Type::Text, doc: "Version of WordPress, such as `6.8.2`.", ..Field::EMPTY },
        Field { name: "wptk_id", ty: &Type::Integer, always: true, doc: "Number of the site; the other functions take it as `id`.", ..Field::EMPTY },
    ])), always: true, doc: "One item is one site.", ..Field::EMPTY },
        Field { name: "info", ty: &Type::Record(&[
        Field { name: "disk_quota_reached", ty: &Type::Flag, doc: "Whether the account's disk quota is used up.", ..Field::EMPTY },
        Field { name: "results", ty: &Type::Integer, doc: "How many sites this reply holds.", ..Field::EMPTY },
        Field { name: "total", ty: &Type::Integer, doc: "How many sites there are.", ..Field::EMPTY },
    ]), doc: "Figures on the list as a whole.", ..Field::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "remove_installation", rust: "remove_installation", summary: "Deletes a WordPress site for good.", docs: "It cannot be undone. The files go, and the database with them.", destructive: true, since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-remove_installation/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Integer, doc: "Number of the site, `wptk_id` in `list_websites`.", example: "17", min: Some(1.0), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Field { name: "id", ty: &Type::Integer, doc: "Number of the site.", ..Field::EMPTY },
        Field { name: "removed", ty: &Type::Flag, doc: "Always true.", ..Field::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "set_language", rust: "set_language", summary: "Changes the language of a WordPress site.", since: "11.137", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-set_language/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Integer, doc: "Number of the site, `wptk_id` in `list_websites`.", example: "17", min: Some(1.0), required: true, ..Param::EMPTY },
        Param { name: "language", rust: "language", ty: &Type::Text, doc: "Language as WordPress writes it, such as `de_DE`.", example: "\"de_DE\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Field { name: "id", ty: &Type::Integer, doc: "Number of the site.", ..Field::EMPTY },
        Field { name: "language", ty: &Type::Text, doc: "Language from now on.", ..Field::EMPTY },
    ]), ..Function::EMPTY },
] };
