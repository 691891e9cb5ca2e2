// Made by cpanel-codegen from schema/uapi/DomainLookup.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "DomainLookup", rust: "domain_lookup", summary: "Lists the domains of the account and their document roots.", docs: "Each function returns one fact about the domains of the account. API 2 has functions with the same names.\n\n- `getbasedomains` lists the domains that have their own DNS zone, and `countbasedomains` counts them.\n- `getdocroot` returns the document root of one domain, and `getdocroots` returns those of all domains.\n\n`DomainInfo::domains_data` returns much more about each domain.", functions: &[
    Function { name: "countbasedomains", rust: "countbasedomains", summary: "Counts the domains of the account that have their own DNS zone.", docs: "These are the main domain, the addon domains and the aliases.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainLookup-countbasedomains/", returns: &Type::List(&Type::Record(&[
        Member { name: "count", ty: &Type::Integer, doc: "Number of domains.", ..Member::EMPTY },
    ])), returns_doc: "A list of one item.", ..Function::EMPTY },
    Function { name: "getbasedomains", rust: "getbasedomains", summary: "Lists the domains of the account that have their own DNS zone.", docs: "These are the main domain, the addon domains and the aliases. Subdomains have no DNS zone.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainLookup-getbasedomains/", params: &[
        Param { name: "return_temporary_domain", rust: "return_temporary_domain", ty: &Type::Flag, doc: "Whether temporary domains are listed too. By default, they are not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Name of a main, addon or alias domain.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ])), returns_doc: "Each item is a domain.", ..Function::EMPTY },
    Function { name: "getdocroot", rust: "getdocroot", summary: "Returns the document root of one domain.", docs: "For an unknown domain, the server may return the main document root instead of an error.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainLookup-getdocroot/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain or subdomain. By default, the main domain.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "docroot", ty: &Type::Text, always: true, doc: "Document root, as an absolute path.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "reldocroot", ty: &Type::Text, doc: "Document root, relative to the home directory.", ..Member::EMPTY },
    ])), returns_doc: "A list of one item.", ..Function::EMPTY },
    Function { name: "getdocroots", rust: "getdocroots", summary: "Lists the document roots of all domains and subdomains.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainLookup-getdocroots/", returns: &Type::List(&Type::Record(&[
        Member { name: "docroot", ty: &Type::Text, always: true, doc: "Document root, as an absolute path.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain or subdomain that is served from the document root.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ])), returns_doc: "Each item is a domain or subdomain.", ..Function::EMPTY },
] };
