// Made by cpanel-codegen from schema/uapi/WebVhosts.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "WebVhosts", rust: "web_vhosts", summary: "List the web virtual host of each domain, and the domains that can have a certificate.", docs: "", functions: &[
    Function { name: "list_domains", rust: "list_domains", summary: "Lists the account's domains with the web virtual host that serves each.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebVhosts::list_domains/", returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Name that visitors use.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "proxy_subdomains", ty: &Type::List(&Type::Text), doc: "Service subdomains beneath the domain, such as `webmail`, one per item. Only there if `vhost_is_ssl` is on; may be null.", ..Member::EMPTY },
        Member { name: "vhost_is_ssl", ty: &Type::Flag, doc: "Whether the domain is served with a certificate.", ..Member::EMPTY },
        Member { name: "vhost_name", ty: &Type::Text, always: true, doc: "The virtual host that serves it, by its main domain.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ])), returns_doc: "One item per domain.", ..Function::EMPTY },
    Function { name: "list_ssl_capable_domains", rust: "list_ssl_capable_domains", summary: "Lists the domains for which a certificate can be bought.", docs: "Service subdomains such as `webmail.example.com` are included.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebVhosts-list_ssl_capable_domains/", params: &[
        Param { name: "hide_temporary_domains", rust: "hide_temporary_domains", ty: &Type::Flag, doc: "Whether temporary domains are left out of the reply. By default, they are listed.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Name that the certificate would cover.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "is_proxy", ty: &Type::Flag, doc: "Whether the server created it automatically as a service subdomain. No for one that the user made, even under a name such as `cpanel`.", ..Member::EMPTY },
        Member { name: "vhost_name", ty: &Type::Text, always: true, doc: "The virtual host that serves it, by its main domain.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ])), returns_doc: "One item per domain.", ..Function::EMPTY },
] };
