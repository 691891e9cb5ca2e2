// Made by cpanel-codegen from schema/uapi/ModSecurity.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "ModSecurity", rust: "mod_security", summary: "Switches the ModSecurity web application firewall on and off for the account's domains.", docs: "ModSecurity is a firewall in the web server that refuses requests which look like attacks. It can be enabled and disabled for each domain. `list_domains` returns the state. `enable_domains` and `disable_domains` change some domains, and `enable_all_domains` and `disable_all_domains` change all of them.\n\n- `has_modsecurity_installed` returns whether the server has ModSecurity.\n- A change of a domain also changes its `dependencies`.\n- A change may work for one domain and fail for another. The reply has an item for each domain. If the item has an `exception`, the change failed.\n- If ModSecurity disturbs a site, disable it only for that domain.\n\nAll functions need the Web Server role.", functions: &[
    Function { name: "disable_all_domains", rust: "disable_all_domains", summary: "Switches ModSecurity off for every domain of the account.", docs: "The sites lose the protection of ModSecurity at once.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/disable_all_domains/", returns: &Type::List(&TYPE_DOMAIN), returns_doc: "The domains after the change. Each item is a domain.", facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "disable_domains", rust: "disable_domains", summary: "Switches ModSecurity off for some domains.", docs: "Domains that depend on a chosen domain change with it. Fails if a name is not a domain of the account.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/disable_domains/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains for which ModSecurity is switched off. All must belong to the account.", example: "[\"example.com\",\"shop.example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Joined(","), ..Param::EMPTY },
    ], returns: &TYPE_CHANGED_DOMAINS, returns_doc: "The domains that were changed. Each item is a domain. If `domains` is empty or has an invalid name, the reply is an object with flags instead.", facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "enable_all_domains", rust: "enable_all_domains", summary: "Switches ModSecurity on for every domain of the account.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/enable_all_domains/", returns: &Type::List(&TYPE_DOMAIN), returns_doc: "The domains after the change. Each item is a domain.", facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "enable_domains", rust: "enable_domains", summary: "Switches ModSecurity on for some domains.", docs: "Domains that depend on a chosen domain change with it. Fails if a name is not a domain of the account.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/enable_domains/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains for which ModSecurity is switched on. All must belong to the account.", example: "[\"example.com\",\"shop.example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Joined(","), ..Param::EMPTY },
    ], returns: &TYPE_CHANGED_DOMAINS, returns_doc: "The domains that were changed. Each item is a domain. If `domains` is empty or has an invalid name, the reply is an object with flags instead.", facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "has_modsecurity_installed", rust: "has_modsecurity_installed", summary: "Returns whether the server has ModSecurity.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/has_modsecurity_installed/", returns: &Type::Record(&[
        Member { name: "installed", ty: &Type::Flag, doc: "Whether the web server has the ModSecurity module, so that it can be enabled.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "list_domains", rust: "list_domains", summary: "Lists the account's domains and whether ModSecurity is on for them.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ModSecurity-list_domains/", returns: &Type::List(&TYPE_DOMAIN), returns_doc: "Each item is a domain.", facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
] };
static TYPE_CHANGED_DOMAINS: Type = Type::OneOf(&[Alternative { name: "List", ty: &Type::List(&TYPE_DOMAIN), has: "" }, Alternative { name: "Record", ty: &Type::Record(&[
        Member { name: "no_domains_provided", ty: &Type::Flag, doc: "Whether `domains` was empty.", ..Member::EMPTY },
        Member { name: "invalid_domains", ty: &Type::List(&Type::Text), doc: "Names from `domains` that are not domains of the account.", ..Member::EMPTY },
        Member { name: "invalid_domains_provided", ty: &Type::Flag, doc: "Whether `domains` had a name that is not a domain of the account.", ..Member::EMPTY },
    ]), has: "" }]);
static TYPE_DOMAIN: Type = Type::Record(&[
        Member { name: "dependencies", ty: &Type::List(&Type::Text), doc: "Other domains that a change to this domain also affects.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Name of the domain that the setting is for.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether ModSecurity is currently enabled for the domain.", ..Member::EMPTY },
        Member { name: "exception", ty: &Type::Text, doc: "Why the change failed for this domain. Missing if it worked, and in the reply of `list_domains`.", ..Member::EMPTY },
        Member { name: "searchhint", ty: &Type::Text, doc: "Search terms for the domain, joined with `,`: the names of the domains that depend on it.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "main", doc: "" }, Allowed { text: "sub", doc: "" }]), doc: "`main` for a main domain, `sub` for a subdomain.", ..Member::EMPTY },
    ]);
