// Made by cpanel-codegen from schema/uapi/WordPressInstanceManager.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "WordPressInstanceManager", rust: "wordpress_instance_manager", summary: "Finds the account's WordPress sites, reads their settings, and changes the admin password and automatic updates.", docs: "These functions manage the WordPress sites of the account, which are called instances. All functions need the WordPress Manager plugin on the server.\n\n`get_instances` lists the known sites, and `get_instance_by_id` also returns the administrators, the versions and the update settings of one site. `change_admin_password` and `configure_autoupdate` change a site.\n\nA scan finds sites that were not installed through cPanel. `start_scan` starts a scan, `get_scan_results` returns its results and whether it is running, `cancel_scan` stops it, and `cleanup_scan` removes the log of a finished scan. The server also sends the progress as server-sent events.\n\n- `addon_type` says how a site was installed: `modern` by the packaged (RPM) WordPress cPAddon, `legacy` by the older cPAddon, `unmanaged` in another way, such as with WordPress's own installer.\n- Much of the information was recorded when the site was installed or found. Later changes, such as a renamed administrator or another database, may be missing.\n- Addresses have no scheme, as in `example.com/blog`.", functions: &[
    Function { name: "cancel_scan", rust: "cancel_scan", summary: "Stops the running scan for WordPress sites.", docs: "Needs the WordPress Manager plugin.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/cancel_scan/", returns: &Type::Flag, returns_doc: "Whether a scan was stopped.", facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "change_admin_password", rust: "change_admin_password", summary: "Sets a new password for the administrator of a WordPress site.", docs: "The old password stops working at once and cannot be restored. Needs the WordPress Manager plugin.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/change_admin_password/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Identifier of the site, from `get_instances`.", example: "\"cPanel__Blogs__WordPressX.0.1491917088\"", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "The new password, in plain text.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "cleanup_scan", rust: "cleanup_scan", summary: "Removes the log of a finished scan.", docs: "Needs the WordPress Manager plugin.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/cleanup_scan/", params: &[
        Param { name: "guid", rust: "guid", ty: &Type::Text, doc: "Identifier of the scan, from `start_scan`.", example: "\"B3A27B96-51F7-11E8-92E3-CC90C4F823F0\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "configure_autoupdate", rust: "configure_autoupdate", summary: "Sets which WordPress releases a site installs automatically.", docs: "The function edits the site's `wp-config.php`. A filter of a plugin may override the settings, so check `autoupdate.core.has_filter` in `get_instance_by_id` first. If updates are enabled for a `legacy` site, the server also converts the site to the packaged cPAddon (`modern`), and its identifier changes. Needs the WordPress Manager plugin.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/configure_autoupdate/", params: &[
        Param { name: "autoupdate.core.major", rust: "autoupdate_core_major", ty: &Type::Flag, doc: "Whether major releases are installed automatically.", example: "false", required: true, ..Param::EMPTY },
        Param { name: "autoupdate.core.minor", rust: "autoupdate_core_minor", ty: &Type::Flag, doc: "Whether minor releases, such as security fixes, are installed automatically.", example: "false", required: true, ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Identifier of the site, from `get_instances`.", example: "\"cPanel__Blogs__WordPressX.0.1491917088\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "after", ty: &TYPE_INSTANCE, doc: "The site after the conversion.", ..Member::EMPTY },
        Member { name: "before", ty: &TYPE_INSTANCE, doc: "The site before the conversion.", ..Member::EMPTY },
    ]), returns_doc: "The site before and after the conversion, if it was converted.", facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "get_api_version", rust: "get_api_version", summary: "Returns the version of the server's WordPress Manager plugin.", docs: "Fails if the plugin is not installed, so the function can check whether it is.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_api_version/", returns: &Type::Record(&[
        Member { name: "version", ty: &Type::Text, always: true, doc: "Version of the plugin, such as `1.0.1-0`.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "get_instance_by_id", rust: "get_instance_by_id", summary: "Returns the settings of one WordPress site, with its administrators and update settings.", docs: "Part of the data was recorded when the site was installed and may be out of date. Needs the WordPress Manager plugin.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_instance_by_id/", params: &[
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Identifier of the site, from `get_instances`.", example: "\"cPanel__Blogs__WordPressX.0.1528208546\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_INSTANCE, facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "get_instances", rust: "get_instances", summary: "Lists the WordPress sites of the account that the server knows.", docs: "Sites that were not installed through cPanel appear after a scan (`start_scan`). The data was recorded when a site was installed or found and may be out of date. Needs the WordPress Manager plugin.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_instances/", returns: &Type::Record(&[
        Member { name: "errors", ty: &Type::List(&Type::Text), doc: "Errors that occurred while the server collected the sites. Empty if there were none.", ..Member::EMPTY },
        Member { name: "instances", ty: &Type::List(&TYPE_INSTANCE), doc: "Each item is a site.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "get_latest_wordpress_version_from_wordpress_org", rust: "get_latest_wordpress_version_from_wordpress_org", summary: "Lists the WordPress releases that wordpress.org offers.", docs: "The server uses a cached copy of the list unless the copy is too old. Needs the WordPress Manager plugin, and a server that can reach wordpress.org.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_latest_wordpress_version_from_wordpress_org/", params: &[
        Param { name: "cache_time", rust: "cache_time", ty: &Type::Integer, doc: "Maximum age of the cached copy, in seconds. By default, `86400` (one day).", example: "3600", facts: Facts(&[Fact::Default("86400"), Fact::Min(0.0)]), ..Param::EMPTY },
        Param { name: "force", rust: "force", ty: &Type::Flag, doc: "Whether to request the list from wordpress.org even if the cached copy is fresh. By default, no.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "offers", ty: &Type::List(&Type::Record(&[
        Member { name: "current", ty: &Type::Dynamic, doc: "Current release in this offer.", ..Member::EMPTY },
        Member { name: "download", ty: &Type::Dynamic, doc: "Address from which the release can be downloaded.", ..Member::EMPTY },
        Member { name: "locale", ty: &Type::Dynamic, doc: "Language of the release.", ..Member::EMPTY },
        Member { name: "mysql_version", ty: &Type::Dynamic, doc: "Minimum MySQL version of the release.", ..Member::EMPTY },
        Member { name: "new_bundled", ty: &Type::Dynamic, doc: "Release in which the bundled themes and plugins last changed.", ..Member::EMPTY },
        Member { name: "packages", ty: &Type::Record(&[
        Member { name: "full", ty: &Type::Dynamic, doc: "Complete archive.", ..Member::EMPTY },
        Member { name: "new_bundled", ty: &Type::Dynamic, doc: "Archive with the new bundled themes and plugins.", ..Member::EMPTY },
        Member { name: "no_content", ty: &Type::Dynamic, doc: "Archive without themes and plugins.", ..Member::EMPTY },
        Member { name: "partial", ty: &Type::Dynamic, doc: "Archive with only the changes since `partial_version`.", ..Member::EMPTY },
        Member { name: "rollback", ty: &Type::Dynamic, doc: "Archive for a return to the previous release.", ..Member::EMPTY },
    ]), doc: "Addresses of the various archives.", ..Member::EMPTY },
        Member { name: "partial_version", ty: &Type::Dynamic, doc: "Release to which the partial archive applies.", ..Member::EMPTY },
        Member { name: "php_version", ty: &Type::Dynamic, doc: "Minimum PHP version of the release.", ..Member::EMPTY },
        Member { name: "response", ty: &Type::Dynamic, doc: "Recommendation of wordpress.org, such as `upgrade`.", ..Member::EMPTY },
        Member { name: "version", ty: &Type::Dynamic, doc: "Version number of the release.", ..Member::EMPTY },
    ])), doc: "Unchanged reply of wordpress.org's version check. Each item is a release.", ..Member::EMPTY },
        Member { name: "translations", ty: &Type::List(&Type::Dynamic), doc: "Available language packs, as wordpress.org lists them.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "get_scan_results", rust: "get_scan_results", summary: "Returns whether a scan for WordPress sites is running, and its results.", docs: "Repeat the call until `is_running` is false. Needs the WordPress Manager plugin.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_scan_results/", returns: &Type::Record(&[
        Member { name: "instances", ty: &Type::List(&TYPE_INSTANCE), doc: "Each item is a site.", ..Member::EMPTY },
        Member { name: "is_running", ty: &Type::Flag, always: true, doc: "Whether a scan is currently running.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "is_installable_addon_available", rust: "is_installable_addon_available", summary: "Returns whether the server has the packaged WordPress cPAddon.", docs: "Needs the WordPress Manager plugin.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/is_installable_addon_available/", returns: &Type::Flag, returns_doc: "Whether the cPAddon is installed, so that WordPress can be installed through cPanel.", facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
    Function { name: "start_scan", rust: "start_scan", summary: "Starts a scan of the account for WordPress sites.", docs: "The scan runs in the background and adds new sites to the list of `get_instances`. `get_scan_results` returns its progress, and `sse_url` sends it as server-sent events: `found` (with `path`), `register` (a new site was added), `register-failed` and `register-load-failed` (with an error text), and at the end `done` (with `found` and `converted`), `terminated` or `timedout`. Needs the WordPress Manager plugin.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WordPressInstanceManager-start_scan/", returns: &Type::Record(&[
        Member { name: "guid", ty: &Type::Text, doc: "Identifier of the scan, for `cleanup_scan`.", ..Member::EMPTY },
        Member { name: "log", ty: &Type::Text, doc: "Absolute path of the scan's log file on the server.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "sse_url", ty: &Type::Text, doc: "Path of server-sent events about the scan, on the same server and port, without a host.", facts: Facts(&[Fact::Format("url-path")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Function::EMPTY },
] };
static TYPE_INSTANCE: Type = Type::Record(&[
        Member { name: "addon_config", ty: &Type::Text, doc: "Absolute path of the file on the server with cPanel's information about the site.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "addon_name", ty: &Type::Text, doc: "The cPAddon of the site: `cPanel::Blogs::WordPressX` (packaged), `cPanel::Blogs::WordPress` (legacy) or `cPanel::Blogs::WordPressUnmanaged` (installed in another way).", ..Member::EMPTY },
        Member { name: "addon_type", ty: &Type::Values(&[Allowed { text: "modern", doc: "" }, Allowed { text: "legacy", doc: "" }, Allowed { text: "unmanaged", doc: "" }]), doc: "How the site was installed: `modern` by the packaged cPAddon, `legacy` by the older cPAddon, `unmanaged` in another way.", ..Member::EMPTY },
        Member { name: "admin_url", ty: &Type::Text, doc: "Address where the site's administrators log in, without the scheme.", facts: Facts(&[Fact::Format("url-path")]), ..Member::EMPTY },
        Member { name: "admin_username", ty: &Type::Text, doc: "Login name of the administrator that was created with the site. It may have changed since.", ..Member::EMPTY },
        Member { name: "admins", ty: &Type::List(&Type::Record(&[
        Member { name: "ID", ty: &Type::Integer, doc: "User ID of the user in WordPress.", ..Member::EMPTY },
        Member { name: "display_name", ty: &Type::Text, doc: "Display name of the user in WordPress.", ..Member::EMPTY },
        Member { name: "user_email", ty: &Type::Text, doc: "Mail address to which WordPress sends the user's messages.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "user_login", ty: &Type::Text, doc: "Login name of the user.", ..Member::EMPTY },
        Member { name: "user_nicename", ty: &Type::Text, doc: "Login name in a form for addresses and HTML identifiers.", ..Member::EMPTY },
        Member { name: "user_status", ty: &Type::Flag, doc: "Whether the user is verified.", ..Member::EMPTY },
    ])), doc: "Current administrators of the site. Each item is a WordPress user. Only from `get_instance_by_id`.", ..Member::EMPTY },
        Member { name: "autoupdate", ty: &Type::Flag, doc: "Whether WordPress updates itself automatically. Only from `get_instance_by_id`.", ..Member::EMPTY },
        Member { name: "autoupdate.core.has_filter", ty: &Type::Flag, doc: "Whether filters, mostly of plugins, override the update settings. Only from `get_instance_by_id`.", ..Member::EMPTY },
        Member { name: "autoupdate.core.major", ty: &Type::Flag, doc: "Whether major releases are installed automatically. Only from `get_instance_by_id`.", ..Member::EMPTY },
        Member { name: "autoupdate.core.minor", ty: &Type::Flag, doc: "Whether minor releases are installed automatically. Only from `get_instance_by_id`.", ..Member::EMPTY },
        Member { name: "available_version", ty: &Type::Text, doc: "Newest available WordPress version. Not from `get_instances`.", ..Member::EMPTY },
        Member { name: "created_on", ty: &Type::Timestamp, doc: "When the site was installed, in seconds since the Unix epoch. Only from `get_instance_by_id` and `get_instances`.", ..Member::EMPTY },
        Member { name: "current_version", ty: &Type::Text, doc: "Current WordPress version of the site. Not from `get_instances`.", ..Member::EMPTY },
        Member { name: "db_name", ty: &Type::Text, doc: "Name of the database of the site.", ..Member::EMPTY },
        Member { name: "db_prefix", ty: &Type::Text, doc: "Prefix of the site's table names.", ..Member::EMPTY },
        Member { name: "db_server", ty: &Type::Text, doc: "Host of the site's database.", ..Member::EMPTY },
        Member { name: "db_type", ty: &Type::Values(&[Allowed { text: "mysql", doc: "" }, Allowed { text: "postgres", doc: "" }]), doc: "Kind of database: `mysql` or `postgres`.", ..Member::EMPTY },
        Member { name: "db_username", ty: &Type::Text, doc: "Database user of the site.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain on which the site is installed.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "full_path", ty: &Type::Text, doc: "Absolute path of the directory of the installation.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "homedir", ty: &Type::Text, doc: "Home directory of the cPanel account.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, always: true, doc: "Identifier of the site in API calls. It may change through `configure_autoupdate`.", ..Member::EMPTY },
        Member { name: "import_guid", ty: &Type::Text, doc: "Identifier of the import, for an imported site. Only from `get_instances`.", ..Member::EMPTY },
        Member { name: "imported_on", ty: &Type::Timestamp, doc: "When the site was imported, in seconds since the Unix epoch. Only from `get_instances`.", ..Member::EMPTY },
        Member { name: "initial_install_version", ty: &Type::Text, doc: "WordPress version at the installation.", ..Member::EMPTY },
        Member { name: "migrated_from", ty: &Type::Text, doc: "Previous cPAddon of a converted site, such as `cPanel::Blogs::WordPress`. Only from `get_instances` and `configure_autoupdate`.", ..Member::EMPTY },
        Member { name: "migrated_on", ty: &Type::Timestamp, doc: "When the site was converted from `legacy` to `modern`, in seconds since the Unix epoch. Only from `get_instances` and `configure_autoupdate`.", ..Member::EMPTY },
        Member { name: "recent", ty: &Type::Flag, doc: "Whether the site was added within the last 24 hours. Only from `get_instance_by_id` and `get_instances`.", ..Member::EMPTY },
        Member { name: "rel_path", ty: &Type::Text, doc: "Directory of the installation, relative to the document root of the domain. Empty if it is the document root itself.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "site_url", ty: &Type::Text, doc: "Address of the site, without the scheme.", facts: Facts(&[Fact::Format("url-path")]), ..Member::EMPTY },
    ]);
