// Made by cpanel-codegen from schema/uapi/NginxCaching.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "NginxCaching", rust: "nginx_caching", summary: "Switch, empty and reset the cache that NGINX keeps for the account's sites.", docs: "On servers that have NGINX in front of Apache, NGINX can keep copies of pages so that the sites need not make them anew.\n\n- `clear_cache` throws the copies away: the call to make after publishing changes, when visitors still see old pages.\n- `disable_cache` and `enable_cache` switch keeping copies off and on, as for work on a site.\n- `reset_cache_config` gives up the account's own setting, so that it follows the server's again.\n\nNone of them takes a parameter or returns data, and all act on every site of the account. They fail on servers without NGINX, that is without the\npackage `ea-nginx`. Clearing costs speed for a while, as every page has to be made again once.\nWhether the cache is on is not to be had here.", functions: &[
    Function { name: "clear_cache", rust: "clear_cache", summary: "Deletes the cached pages of the account's sites in NGINX.", docs: "Fails if the server has no NGINX (package `ea-nginx`).", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/clear_cache/", returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "disable_cache", rust: "disable_cache", summary: "Stops NGINX from keeping copies of the account's pages.", docs: "Fails if the server has no NGINX (package `ea-nginx`).", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/disable_cache/", returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "enable_cache", rust: "enable_cache", summary: "Lets NGINX keep copies of the account's pages.", docs: "Fails if the server has no NGINX (package `ea-nginx`).", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/enable_cache/", returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "reset_cache_config", rust: "reset_cache_config", summary: "Removes the account's own caching setting, so that the server's default applies.", docs: "Fails if the server has no NGINX (package `ea-nginx`).", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/reset_cache_config/", returns: &Type::Nothing, ..Function::EMPTY },
] };
