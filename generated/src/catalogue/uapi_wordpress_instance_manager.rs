// Made by cpanel-codegen from schema/uapi/WordPressInstanceManager.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "WordPressInstanceManager", rust: "wordpress_instance_manager", summary: "Find the account's WordPress sites, read their settings, and change admin password and automatic updates.", docs: "These functions manage the WordPress sites of the account, which are called instances. All functions need the WordPress Manager plugin on the server.\n\n`get_instances` lists the known sites, and `get_instance_by_id` also returns the administrators, the versions and the update settings of one site. `change_admin_password` and `configure_autoupdate` change a site. A scan finds sites that were not installed through cPanel: `start_scan` starts one, `get_scan_results` returns whether it is running and its results, `cancel_scan` stops it, and `cleanup_scan` removes the log of a finished scan. The server also sends the progress as server-sent events. `addon_type` says how a site was installed: `modern` by the packaged (RPM) WordPress cPAddon, `legacy` by the older cPAddon, `unmanaged` by other means, such as WordPress's own installer. Much of the information was recorded when the site was installed or found, so later changes (a renamed administrator, another database) may be missing. Addresses have no scheme: `example.com/blog`.", functions: &[
    Function { name: "cancel_scan", rust: "cancel_scan", summary: "Stops the running scan for WordPress sites.", docs: "Needs the WordPress Manager plugin.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/cancel_scan/", returns: &Type::Flag, returns_doc: "Whether a scan was stopped.", facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "change_admin_password", rust: "change_admin_password", summary: "Sets a new password for the administrator of a WordPress site.", docs: "The old one stops working at once and cannot be restored. Needs the WordPress Manager plugin.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/change_admin_password/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Which site, by its `id` in `get_instances`.", example: "\"cPanel__Blogs__WordPressX.0.1491917088\"", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "The new password, in the clear.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "cleanup_scan", rust: "cleanup_scan", summary: "Removes the log of a finished scan.", docs: "Needs the WordPress Manager plugin.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/cleanup_scan/", params: &[
        Param { name: "guid", rust: "guid", ty: &Type::Text, doc: "Which scan, by the `guid` that `start_scan` gave.", example: "\"B3A27B96-51F7-11E8-92E3-CC90C4F823F0\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "configure_autoupdate", rust: "configure_autoupdate", summary: "Sets which WordPress releases a site installs automatically.", docs: "Edits the site's `wp-config.php`. A plugin's filter may overrule it: check `autoupdate.core.has_filter` in `get_instance_by_id` first. Turning updates on for a `legacy` site also converts it to the packaged cPAddon (`modern`), which gives it another identity. Needs the WordPress Manager plugin.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/configure_autoupdate/", params: &[
        Param { name: "autoupdate.core.major", rust: "autoupdate_core_major", ty: &Type::Flag, doc: "Whether major releases are installed automatically.", example: "false", required: true, ..Param::EMPTY },
        Param { name: "autoupdate.core.minor", rust: "autoupdate_core_minor", ty: &Type::Flag, doc: "Whether minor releases, such as security fixes, are installed automatically.", example: "false", required: true, ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Which site, by its `id` in `get_instances`.", example: "\"cPanel__Blogs__WordPressX.0.1491917088\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "after", ty: &TYPE_INSTANCE, doc: "The site once converted.", ..Member::EMPTY },
        Member { name: "before", ty: &TYPE_INSTANCE, doc: "The site as it was.", ..Member::EMPTY },
    ]), returns_doc: "For a converted site, what it was and what it is now.", facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "get_api_version", rust: "get_api_version", summary: "Returns the release of the server's WordPress Manager plugin.", docs: "Fails if the plugin is not installed, so it can be used to find that out.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_api_version/", returns: &Type::Record(&[
        Member { name: "version", ty: &Type::Text, always: true, doc: "The plugin's release, such as `1.0.1-0`.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "get_instance_by_id", rust: "get_instance_by_id", summary: "Reads the settings of one WordPress site, with its administrators and update settings.", docs: "Part of the data was noted when the site was installed and may be out of date. Needs the WordPress Manager plugin.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_instance_by_id/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Which site, by its `id` in `get_instances`.", example: "\"cPanel__Blogs__WordPressX.0.1528208546\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_INSTANCE, facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "get_instances", rust: "get_instances", summary: "Lists the WordPress sites of the account that the server knows of.", docs: "Sites installed in other ways than through cPanel show up after a scan (`start_scan`). The data was noted when a site was installed or found and may be out of date. Needs the WordPress Manager plugin.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_instances/", returns: &Type::Record(&[
        Member { name: "errors", ty: &Type::List(&Type::Text), doc: "What went wrong while the sites were gathered; empty when nothing did.", ..Member::EMPTY },
        Member { name: "instances", ty: &Type::List(&TYPE_INSTANCE), doc: "One item per site.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "get_latest_wordpress_version_from_wordpress_org", rust: "get_latest_wordpress_version_from_wordpress_org", summary: "Lists the WordPress releases that wordpress.org offers.", docs: "Answers from a copy kept on the server unless that is too old. Needs the WordPress Manager plugin, and a server that can reach wordpress.org.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_latest_wordpress_version_from_wordpress_org/", params: &[
        Param { name: "cache_time", rust: "cache_time", ty: &Type::Integer, doc: "How old the kept copy may be, in seconds. By default, a day (86400).", example: "3600", facts: Facts(&[Fact::Default("86400"), Fact::Min(0.0)]), ..Param::EMPTY },
        Param { name: "force", rust: "force", ty: &Type::Flag, doc: "Whether to ask wordpress.org even if the copy is fresh. By default, the copy is used.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "offers", ty: &Type::List(&Type::Record(&[
        Member { name: "current", ty: &Type::Dynamic, doc: "The release that is current in this offer.", ..Member::EMPTY },
        Member { name: "download", ty: &Type::Dynamic, doc: "Where the release can be fetched.", ..Member::EMPTY },
        Member { name: "locale", ty: &Type::Dynamic, doc: "Language that the release is made for.", ..Member::EMPTY },
        Member { name: "mysql_version", ty: &Type::Dynamic, doc: "Oldest MySQL that it runs on.", ..Member::EMPTY },
        Member { name: "new_bundled", ty: &Type::Dynamic, doc: "Release in which the bundled themes and plugins last changed.", ..Member::EMPTY },
        Member { name: "packages", ty: &Type::Record(&[
        Member { name: "full", ty: &Type::Dynamic, doc: "Archive with everything.", ..Member::EMPTY },
        Member { name: "new_bundled", ty: &Type::Dynamic, doc: "Archive with the newly bundled themes and plugins.", ..Member::EMPTY },
        Member { name: "no_content", ty: &Type::Dynamic, doc: "Archive without themes and plugins.", ..Member::EMPTY },
        Member { name: "partial", ty: &Type::Dynamic, doc: "Archive with only what changed since `partial_version`.", ..Member::EMPTY },
        Member { name: "rollback", ty: &Type::Dynamic, doc: "Archive for going back.", ..Member::EMPTY },
    ]), doc: "Where to fetch the archives in their various forms.", ..Member::EMPTY },
        Member { name: "partial_version", ty: &Type::Dynamic, doc: "The release that the partial archive builds on.", ..Member::EMPTY },
        Member { name: "php_version", ty: &Type::Dynamic, doc: "Oldest PHP that it runs on.", ..Member::EMPTY },
        Member { name: "response", ty: &Type::Dynamic, doc: "What wordpress.org advises, such as `upgrade`.", ..Member::EMPTY },
        Member { name: "version", ty: &Type::Dynamic, ..Member::EMPTY },
    ])), doc: "What wordpress.org's version check offers, passed on as it came; each item is a release.", ..Member::EMPTY },
        Member { name: "translations", ty: &Type::List(&Type::Dynamic), doc: "Language packs on offer, as wordpress.org lists them.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "get_scan_results", rust: "get_scan_results", summary: "Returns whether a scan for WordPress sites is running, and its results.", docs: "Ask again until `is_running` is off. Needs the WordPress Manager plugin.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_scan_results/", returns: &Type::Record(&[
        Member { name: "instances", ty: &Type::List(&TYPE_INSTANCE), doc: "One item per site.", ..Member::EMPTY },
        Member { name: "is_running", ty: &Type::Flag, always: true, doc: "Whether a scan is under way at this moment.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "is_installable_addon_available", rust: "is_installable_addon_available", summary: "Returns whether the server has the packaged WordPress cPAddon.", docs: "Needs the WordPress Manager plugin.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/is_installable_addon_available/", returns: &Type::Flag, returns_doc: "Whether it is installed, so that WordPress can be installed through cPanel.", facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "start_scan", rust: "start_scan", summary: "Starts a search of the account for WordPress sites.", docs: "Runs in the background; newly found sites are added to those that `get_instances` lists. Follow it with `get_scan_results`, or as server-sent events at `sse_url`: `found` (with `path`), `register` (a new site was added), `register-failed` and `register-load-failed` (with an error text), and at the end `done` (with `found` and `converted`), `terminated` or `timedout`. Needs the WordPress Manager plugin.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WordPressInstanceManager-start_scan/", returns: &Type::Record(&[
        Member { name: "guid", ty: &Type::Text, doc: "Identifier of the scan; `cleanup_scan` asks for it.", ..Member::EMPTY },
        Member { name: "log", ty: &Type::Text, doc: "Where the scan writes its log on the server, absolute.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "sse_url", ty: &Type::Text, doc: "Where to follow the scan as server-sent events: a path on the same server and port, without a host.", facts: Facts(&[Fact::Format("url-path")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
] };
static TYPE_INSTANCE: Type = Type::Record(&[
        Member { name: "addon_config", ty: &Type::Text, doc: "File on the server that holds what cPanel knows of the site, absolute.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "addon_name", ty: &Type::Text, doc: "The cPAddon that it belongs to: `cPanel::Blogs::WordPressX` (packaged), `cPanel::Blogs::WordPress` (legacy) or `cPanel::Blogs::WordPressUnmanaged` (installed in another way).", ..Member::EMPTY },
        Member { name: "addon_type", ty: &Type::Values(&[Allowed { text: "modern", doc: "" }, Allowed { text: "legacy", doc: "" }, Allowed { text: "unmanaged", doc: "" }]), doc: "How it was installed: `modern` by the packaged cPAddon, `legacy` by the older one, `unmanaged` in any other way.", ..Member::EMPTY },
        Member { name: "admin_url", ty: &Type::Text, doc: "Where its administrators sign in, without the scheme.", facts: Facts(&[Fact::Format("url-path")]), ..Member::EMPTY },
        Member { name: "admin_username", ty: &Type::Text, doc: "Login of the administrator that was made with the site; may have changed since.", ..Member::EMPTY },
        Member { name: "admins", ty: &Type::List(&Type::Record(&[
        Member { name: "ID", ty: &Type::Integer, doc: "Number of the user within WordPress.", ..Member::EMPTY },
        Member { name: "display_name", ty: &Type::Text, doc: "Name that WordPress shows for the user.", ..Member::EMPTY },
        Member { name: "user_email", ty: &Type::Text, doc: "Where WordPress sends the user's mail.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "user_login", ty: &Type::Text, doc: "The login of the user.", ..Member::EMPTY },
        Member { name: "user_nicename", ty: &Type::Text, doc: "The login made fit for addresses and HTML identifiers.", ..Member::EMPTY },
        Member { name: "user_status", ty: &Type::Flag, doc: "Whether the user is verified.", ..Member::EMPTY },
    ])), doc: "Who administers the site now; each item is a WordPress user. Only from `get_instance_by_id`.", ..Member::EMPTY },
        Member { name: "autoupdate", ty: &Type::Flag, doc: "Whether WordPress updates itself. Only from `get_instance_by_id`.", ..Member::EMPTY },
        Member { name: "autoupdate.core.has_filter", ty: &Type::Flag, doc: "Whether filters, mostly from plugins, overrule the update settings. Only from `get_instance_by_id`.", ..Member::EMPTY },
        Member { name: "autoupdate.core.major", ty: &Type::Flag, doc: "Whether major releases are installed automatically. Only from `get_instance_by_id`.", ..Member::EMPTY },
        Member { name: "autoupdate.core.minor", ty: &Type::Flag, doc: "Whether minor releases are installed automatically. Only from `get_instance_by_id`.", ..Member::EMPTY },
        Member { name: "available_version", ty: &Type::Text, doc: "Newest WordPress release there is. Not from `get_instances`.", ..Member::EMPTY },
        Member { name: "created_on", ty: &Type::Timestamp, doc: "When it was installed, in seconds since the Unix epoch. Only from `get_instance_by_id` and `get_instances`.", ..Member::EMPTY },
        Member { name: "current_version", ty: &Type::Text, doc: "WordPress release that the site runs. Not from `get_instances`.", ..Member::EMPTY },
        Member { name: "db_name", ty: &Type::Text, ..Member::EMPTY },
        Member { name: "db_prefix", ty: &Type::Text, doc: "The prefix of the names of its tables.", ..Member::EMPTY },
        Member { name: "db_server", ty: &Type::Text, doc: "Host of its database.", ..Member::EMPTY },
        Member { name: "db_type", ty: &Type::Values(&[Allowed { text: "mysql", doc: "" }, Allowed { text: "postgres", doc: "" }]), doc: "Kind of database: `mysql` or `postgres`.", ..Member::EMPTY },
        Member { name: "db_username", ty: &Type::Text, ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "full_path", ty: &Type::Text, doc: "Folder it is installed in, absolute.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "homedir", ty: &Type::Text, doc: "Home directory of the cPanel account.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, always: true, doc: "The name of the site in API calls; another one after `configure_autoupdate`.", ..Member::EMPTY },
        Member { name: "import_guid", ty: &Type::Text, doc: "Identifier of the import, for a site that was taken over. Only from `get_instances`.", ..Member::EMPTY },
        Member { name: "imported_on", ty: &Type::Timestamp, doc: "When it was taken over, in seconds since the Unix epoch. Only from `get_instances`.", ..Member::EMPTY },
        Member { name: "initial_install_version", ty: &Type::Text, doc: "WordPress release that it was installed with.", ..Member::EMPTY },
        Member { name: "migrated_from", ty: &Type::Text, doc: "For a converted site, the cPAddon that it belonged to before, such as `cPanel::Blogs::WordPress`. Only from `get_instances` and `configure_autoupdate`.", ..Member::EMPTY },
        Member { name: "migrated_on", ty: &Type::Timestamp, doc: "When it was converted from `legacy` to `modern`, in seconds since the Unix epoch. Only from `get_instances` and `configure_autoupdate`.", ..Member::EMPTY },
        Member { name: "recent", ty: &Type::Flag, doc: "Whether it became known within the last 24 hours. Only from `get_instance_by_id` and `get_instances`.", ..Member::EMPTY },
        Member { name: "rel_path", ty: &Type::Text, doc: "Folder it is installed in, relative to the document root of its domain; empty for the document root itself.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "site_url", ty: &Type::Text, doc: "Its address, without the scheme.", facts: Facts(&[Fact::Format("url-path")]), ..Member::EMPTY },
    ]);
