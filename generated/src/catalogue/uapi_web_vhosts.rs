// Made by cpanel-codegen from schema/uapi/WebVhosts.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "WebVhosts", rust: "web_vhosts", summary: "Lists the web virtual host of each domain, and the domains that can have a certificate.", docs: "", functions: &[
    Function { name: "list_domains", rust: "list_domains", summary: "Lists the account's domains with their web virtual host.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebVhosts::list_domains/", returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain that visitors use.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "proxy_subdomains", ty: &Type::List(&Type::Text), doc: "Service subdomains of the domain, such as `webmail`. Only present if `vhost_is_ssl` is true. It may be null.", ..Member::EMPTY },
        Member { name: "vhost_is_ssl", ty: &Type::Flag, doc: "Whether the domain is served with a certificate.", ..Member::EMPTY },
        Member { name: "vhost_name", ty: &Type::Text, doc: "Main domain of the virtual host that serves the domain.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ])), returns_doc: "Each item is a domain.", ..Function::EMPTY },
    Function { name: "list_ssl_capable_domains", rust: "list_ssl_capable_domains", summary: "Lists the domains for which a certificate can be bought.", docs: "Service subdomains such as `webmail.example.com` are included.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebVhosts-list_ssl_capable_domains/", params: &[
        Param { name: "hide_temporary_domains", rust: "hide_temporary_domains", ty: &Type::Flag, doc: "Whether the reply omits temporary domains. By default, it includes them.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain that a certificate can cover.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "is_proxy", ty: &Type::Flag, doc: "Whether the server created the domain automatically as a service subdomain. False for a subdomain that the user created, even with a name such as `cpanel`.", ..Member::EMPTY },
        Member { name: "vhost_name", ty: &Type::Text, doc: "Main domain of the virtual host that serves the domain.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ])), returns_doc: "Each item is a domain.", ..Function::EMPTY },
] };
