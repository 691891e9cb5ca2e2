// Made by cpanel-codegen from schema/uapi/LangPHP.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "LangPHP", rust: "lang_php", summary: "Reads and changes the PHP version of each site and its `php.ini`.", docs: "These functions set the PHP version of the account's sites and edit their `php.ini` (MultiPHP). A site is a web virtual host (vhost), named by its main domain. `php_get_vhost_versions` lists the sites with their PHP versions, `php_get_installed_versions` lists the versions of the server, and `php_set_vhost_versions` sets the version of sites. `php_get_system_default_version` returns the version of a site without its own setting, and `php_get_impacted_domains` returns the domains that a change would affect. `php_get_domain_handler` returns how PHP is run.\n\nPHP versions are named by package: `ea-php82` is cPanel's PHP 8.2. Other vendors have similar names, such as `alt-php82`.\n\nSettings: `php_ini_get_user_basic_directives` and `php_ini_set_user_basic_directives` read and change common settings, `php_ini_get_user_content` and\n`php_ini_set_user_content` the whole file, and `php_ini_get_user_paths` returns where the files are. If `type` is `home`, they use the file in the home directory. If it is `vhost`, they use that of the site that `vhost` names. All functions need EasyApache 4 and the Web Server role.", functions: &[
    Function { name: "php_get_domain_handler", rust: "php_get_domain_handler", summary: "Returns which handler runs PHP for a site, such as cgi.", docs: "Needs EasyApache 4 and the Web Server role.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/php_get_domain_handler/", params: &[
        Param { name: "type", rust: "type_", ty: &TYPE_SCOPE, doc: "`vhost` for the site that the parameter `vhost` names, `home` for the server's default handler.", example: "\"vhost\"", required: true, ..Param::EMPTY },
        Param { name: "vhost", rust: "vhost", ty: &Type::Text, doc: "Main domain of the site. Required if `type` is `vhost`.", example: "\"clearly.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "php_handler", ty: &Type::Text, always: true, doc: "How PHP is run, such as `cgi`.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "php_get_impacted_domains", rust: "php_get_impacted_domains", summary: "Lists the domains that a change of a site's PHP version or of the default version would affect.", docs: "Send `domain`, `system_default`, or both. Without a domain, and with `system_default` missing or false, the call fails. Parked domains are not accepted and not listed. Needs EasyApache 4 and the Web Server role.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/php_get_impacted_domains/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains whose PHP version would change.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), wire: Wire::Repeated, ..Param::EMPTY },
        Param { name: "system_default", rust: "system_default", ty: &Type::Flag, doc: "Whether to list the domains that use the server's default version.", example: "true", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["domain", "system_default"] }], returns: &Type::Record(&[
        Member { name: "domains", ty: &Type::List(&Type::Text), doc: "The affected domains.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "php_get_installed_versions", rust: "php_get_installed_versions", summary: "Lists the PHP versions that are installed on the server.", docs: "Needs EasyApache 4 and the Web Server role.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/php_get_installed_versions/", returns: &Type::Record(&[
        Member { name: "versions", ty: &Type::List(&Type::Text), doc: "Each item is a package name, such as `ea-php82`, which `php_set_vhost_versions` takes.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "php_get_system_default_version", rust: "php_get_system_default_version", summary: "Returns the default PHP version of sites.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/php_get_system_default_version/", returns: &Type::Record(&[
        Member { name: "version", ty: &Type::Text, doc: "Package name, such as `ea-php82`. If no default is set, the newest installed version. Null if there is no PHP; then the reply also has an error text.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "php_get_vhost_versions", rust: "php_get_vhost_versions", summary: "Lists the sites with the PHP version that each of them runs.", docs: "It lists all virtual hosts of the caller, and for a reseller also those of the reseller's accounts. Needs EasyApache 4 and the Web Server role.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/php_get_vhost_versions/", params: &[
        Param { name: "vhost", rust: "vhost", ty: &Type::Text, doc: "Main domain of the site to list. With it, the reference says that the data is a single object and not a list.", example: "\"your-domain.test\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "account", ty: &Type::Text, doc: "cPanel account of the site.", facts: Facts(&[Fact::Format("username")]), ..Member::EMPTY },
        Member { name: "account_owner", ty: &Type::Text, doc: "Owner of that account: itself, a reseller or root.", facts: Facts(&[Fact::Format("username")]), ..Member::EMPTY },
        Member { name: "documentroot", ty: &Type::Text, doc: "Document root of the site.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "homedir", ty: &Type::Text, doc: "Home directory of the account.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "main_domain", ty: &Type::Flag, doc: "Whether this is the account's main site.", ..Member::EMPTY },
        Member { name: "php_fpm", ty: &Type::Flag, doc: "Whether PHP-FPM runs the site's PHP.", ..Member::EMPTY },
        Member { name: "php_fpm_pool_parms", ty: &Type::Record(&[
        Member { name: "pm_max_children", ty: &Type::Integer, doc: "Maximum number of processes of the pool.", ..Member::EMPTY },
        Member { name: "pm_max_requests", ty: &Type::Integer, doc: "Number of requests after which a process is replaced.", ..Member::EMPTY },
        Member { name: "pm_process_idle_timeout", ty: &Type::Integer, doc: "Number of idle seconds after which a process ends.", ..Member::EMPTY },
    ]), doc: "Settings of its PHP-FPM pool.", ..Member::EMPTY },
        Member { name: "phpversion_source", ty: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "The domain whose setting applies.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "system_default", ty: &Type::Flag, doc: "True if the site uses the server's default. Otherwise missing.", ..Member::EMPTY },
    ])), doc: "Where the site's version comes from.", ..Member::EMPTY },
        Member { name: "version", ty: &Type::Text, always: true, doc: "Package name of the PHP version, such as `ea-php82`.", ..Member::EMPTY },
        Member { name: "vhost", ty: &Type::Text, always: true, doc: "Main domain of the site, which the other functions take.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ])), returns_doc: "One item per site.", facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "php_ini_get_user_basic_directives", rust: "php_ini_get_user_basic_directives", summary: "Lists the common PHP settings of the account or of one site.", docs: "These are the settings in the basic mode of the MultiPHP INI editor. Needs EasyApache 4 with MultiPHP and the Web Server role.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/php_ini_get_user_basic_directives/", params: &[
        Param { name: "type", rust: "type_", ty: &TYPE_SCOPE, doc: "`home` for the file in the home directory, `vhost` for that of the site that the parameter `vhost` names.", example: "\"vhost\"", required: true, ..Param::EMPTY },
        Param { name: "vhost", rust: "vhost", ty: &Type::Text, doc: "Main domain of the site. Required if `type` is `vhost`.", example: "\"clearly.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "directives", ty: &Type::List(&Type::Record(&[
        Member { name: "default_value", ty: &Type::Dynamic, doc: "Default value of the directive.", ..Member::EMPTY },
        Member { name: "info", ty: &Type::Text, doc: "Its purpose, as a sentence.", ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, always: true, doc: "Its name in `php.ini`, such as `allow_url_fopen`.", ..Member::EMPTY },
        Member { name: "php_ini_mode", ty: &Type::Values(&[Allowed { text: "PHP_INI_SYSTEM", doc: "" }, Allowed { text: "PHP_INI_PERDIR", doc: "" }, Allowed { text: "PHP_INI_ALL", doc: "" }, Allowed { text: "PHPINI_ONLY", doc: "" }]), doc: "Where it can be set: `PHP_INI_SYSTEM` (`php.ini` or the server's configuration), `PHP_INI_PERDIR` (also per directory), `PHP_INI_ALL` (also from scripts), `PHPINI_ONLY` (`php.ini` alone).", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "string", doc: "" }, Allowed { text: "boolean", doc: "" }, Allowed { text: "integer", doc: "" }, Allowed { text: "float", doc: "" }]), doc: "Kind of value: `string`, `boolean`, `integer` or `float`.", ..Member::EMPTY },
        Member { name: "value", ty: &Type::Text, doc: "Its value in the file, such as `On`.", ..Member::EMPTY },
    ])), doc: "One item per setting.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "php_ini_get_user_content", rust: "php_ini_get_user_content", summary: "Reads the whole php.ini of the account or of one site.", docs: "Needs EasyApache 4 with MultiPHP and the Web Server role.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/php_ini_get_user_content/", params: &[
        Param { name: "type", rust: "type_", ty: &TYPE_SCOPE, doc: "`home` for the file in the home directory, `vhost` for that of the site that the parameter `vhost` names.", example: "\"vhost\"", required: true, ..Param::EMPTY },
        Param { name: "vhost", rust: "vhost", ty: &Type::Text, doc: "Main domain of the site. Required if `type` is `vhost`.", example: "\"clearly.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "content", ty: &Type::Text, always: true, doc: "Content of the file.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "php_ini_get_user_paths", rust: "php_ini_get_user_paths", summary: "Lists the php.ini files of the account and of its sites.", docs: "Needs EasyApache 4 with MultiPHP and the Web Server role.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/php_ini_get_user_paths/", returns: &Type::Record(&[
        Member { name: "paths", ty: &Type::List(&Type::Record(&[
        Member { name: "account", ty: &Type::Text, doc: "cPanel account of the file.", ..Member::EMPTY },
        Member { name: "documentroot", ty: &Type::Text, doc: "Document root of the site.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "homedir", ty: &Type::Text, doc: "Home directory of the account.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "main_domain", ty: &Type::Flag, doc: "Whether it belongs to the account's main site.", ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, always: true, doc: "Name of the file, such as `php.ini`.", ..Member::EMPTY },
        Member { name: "type", ty: &TYPE_SCOPE, always: true, doc: "`home` for the one in the home directory, `vhost` for that of a site.", ..Member::EMPTY },
        Member { name: "version", ty: &Type::Text, doc: "Package name of the default PHP, such as `ea-php82`.", ..Member::EMPTY },
        Member { name: "vhost", ty: &Type::Text, doc: "Main domain of the site.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ])), doc: "One item per file.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "php_ini_set_user_basic_directives", rust: "php_ini_set_user_basic_directives", summary: "Sets common PHP settings for the account or for one site.", docs: "Other settings do not change. Needs EasyApache 4 with MultiPHP and the Web Server role.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/php_ini_set_user_basic_directives/", params: &[
        Param { name: "directive", rust: "directive", ty: &Type::List(&Type::Text), doc: "Directives, each a name, a colon and a value, such as `memory_limit:256M`.", example: "[\"allow_url_fopen:0\"]", required: true, wire: Wire::Repeated, ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &TYPE_SCOPE, doc: "`home` for the file in the home directory, `vhost` for that of the site that the parameter `vhost` names.", example: "\"vhost\"", required: true, ..Param::EMPTY },
        Param { name: "vhost", rust: "vhost", ty: &Type::Text, doc: "Main domain of the site. Required if `type` is `vhost`.", example: "\"clearly.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::Dynamic, facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "php_ini_set_user_content", rust: "php_ini_set_user_content", summary: "Replaces the whole php.ini of the account or of one site.", docs: "The previous content is overwritten. Needs EasyApache 4 with MultiPHP and the Web Server role.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/php_ini_set_user_content/", params: &[
        Param { name: "content", rust: "content", ty: &Type::Text, doc: "The whole new content of the file.", required: true, ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &TYPE_SCOPE, doc: "`home` for the file in the home directory, `vhost` for that of the site that the parameter `vhost` names.", example: "\"vhost\"", required: true, ..Param::EMPTY },
        Param { name: "vhost", rust: "vhost", ty: &Type::Text, doc: "Main domain of the site. Required if `type` is `vhost`.", example: "\"clearly.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "php_set_vhost_versions", rust: "php_set_vhost_versions", summary: "Sets the PHP version of sites.", docs: "It takes effect at once, and may break code that does not support the version. `php_get_impacted_domains` lists the other affected domains. Needs EasyApache 4 and the Web Server role.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/php_set_vhost_versions/", params: &[
        Param { name: "version", rust: "version", ty: &Type::Text, doc: "Package name, such as `ea-php82`, from `php_get_installed_versions`.", example: "\"ea-php72\"", required: true, ..Param::EMPTY },
        Param { name: "vhost", rust: "vhost", ty: &Type::List(&Type::Text), doc: "Main domains of the sites.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "vhosts", ty: &Type::List(&Type::Text), doc: "Each item is a site that was changed.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
] };
static TYPE_SCOPE: Type = Type::Values(&[Allowed { text: "home", doc: "The account's home directory, or the server's default." }, Allowed { text: "vhost", doc: "One site." }]);
