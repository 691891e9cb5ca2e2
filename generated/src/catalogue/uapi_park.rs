// Made by cpanel-codegen from schema/uapi/Park.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Park", rust: "park", summary: "Adds, lists and removes aliases: domains that show the site of another domain.", docs: "", functions: &[
    Function { name: "listparkeddomains", rust: "listparkeddomains", summary: "Lists the aliases of the main domain.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Park-listparkeddomains/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Regular expression that an alias must match. By default, all aliases are listed.", example: "\"example[.]com$\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
        Param { name: "return_https_redirect_status", rust: "return_https_redirect_status", ty: &Type::Flag, doc: "Whether the reply includes `can_https_redirect` and `is_https_redirecting`. By default, it does not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "basedir", ty: &Type::Text, doc: "Document root, relative to the home directory.", ..Member::EMPTY },
        Member { name: "can_https_redirect", ty: &Type::Flag, doc: "Whether visitors can be redirected to HTTPS. Only present with `return_https_redirect_status`.", ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, doc: "Document root that the alias shows, as an absolute path.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "The alias.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "is_https_redirecting", ty: &Type::Flag, doc: "Whether visitors are redirected to HTTPS. Only present with `return_https_redirect_status`.", ..Member::EMPTY },
        Member { name: "reldir", ty: &Type::Text, doc: "Document root, relative to the home directory, with the prefix `home:`.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "Address to which the alias redirects. Empty or `not redirected` if it does not redirect.", ..Member::EMPTY },
        Member { name: "web_subdomain_aliases", ty: &Type::List(&Type::Text), doc: "Labels of subdomains that show the same site, such as `www`.", ..Member::EMPTY },
    ])), returns_doc: "Each item is an alias.", ..Function::EMPTY },
    Function { name: "park", rust: "park", summary: "Turns a domain into an alias of another domain of the account.", docs: "The function creates a DNS zone for the domain, which may take more than half a minute. After a time-out, check with `listparkeddomains` before you repeat the call. Fails if the domain exists on the server, if another server hosts it, or if the account has its maximum number of aliases.", since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Park-park/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that becomes the alias.", example: "\"alias.example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "disallowdot", rust: "disallowdot", ty: &Type::Flag, doc: "Whether dots are removed from `topdomain`. By default, they are kept.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "force", rust: "force", ty: &Type::Flag, doc: "Whether to skip the checks of the domain. Since 11.138, the server ignores it for account users.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "topdomain", rust: "topdomain", ty: &Type::Text, doc: "Domain or subdomain of the account whose site the alias shows. By default, the main domain.", example: "\"shop\"", ..Param::EMPTY },
    ], returns: &Type::Dynamic, ..Function::EMPTY },
    Function { name: "unpark", rust: "unpark", summary: "Removes an alias.", docs: "The function also deletes the alias's DNS zone. It keeps the files, because they belong to the other domain.", destructive: true, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Park-unpark/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Alias to remove.", example: "\"alias.example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "subdomain", rust: "subdomain", ty: &Type::Text, doc: "Key of the subdomain behind the alias, if the alias is an addon domain. For addon domains, `AddonDomain::deladdondomain` is the better function.", example: "\"shop_example.com\"", ..Param::EMPTY },
    ], returns: &Type::Dynamic, ..Function::EMPTY },
] };
