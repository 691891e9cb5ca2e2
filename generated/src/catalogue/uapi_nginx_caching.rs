// Made by cpanel-codegen from schema/uapi/NginxCaching.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "NginxCaching", rust: "nginx_caching", summary: "Enables, disables, clears and resets the NGINX cache of the account's sites.", docs: "On servers where NGINX runs in front of Apache, NGINX can cache pages.\n\n- `clear_cache` deletes the cached pages. Call it if visitors still see old pages after a change.\n- `disable_cache` and `enable_cache` disable and enable the cache, for example while a site is edited.\n- `reset_cache_config` removes the account's own setting, so that the setting of the server applies.\n\nThe functions take no parameters, return no data, and apply to all sites of the account. They fail on servers without NGINX (package `ea-nginx`). No function returns whether the cache is enabled.", functions: &[
    Function { name: "clear_cache", rust: "clear_cache", summary: "Deletes the cached pages of the account's sites from the NGINX cache.", docs: "Fails if NGINX (package `ea-nginx`) is not installed on the server.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/clear_cache/", returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "disable_cache", rust: "disable_cache", summary: "Disables the NGINX cache for the account's sites.", docs: "Fails if NGINX (package `ea-nginx`) is not installed on the server.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/disable_cache/", returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "enable_cache", rust: "enable_cache", summary: "Enables the NGINX cache for the account's sites.", docs: "Fails if NGINX (package `ea-nginx`) is not installed on the server.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/enable_cache/", returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "reset_cache_config", rust: "reset_cache_config", summary: "Removes the account's own cache setting, so that the default of the server applies.", docs: "Fails if NGINX (package `ea-nginx`) is not installed on the server.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/reset_cache_config/", returns: &Type::Nothing, ..Function::EMPTY },
] };
