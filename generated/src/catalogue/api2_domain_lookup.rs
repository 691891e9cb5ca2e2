// Made by cpanel-codegen from schema/api2/DomainLookup.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "DomainLookup", rust: "domain_lookup", summary: "Lists the domains of the account and their document roots.", docs: "These functions return single facts about the domains of the account.\n\n- `getmaindomain` returns the main domain. `getbasedomains` lists the main, addon and parked domains, and\n  `countbasedomains` counts them.\n- `getdocroot` returns the document root of one domain. `getdocroots` returns those of all domains and subdomains.\n\nFor an unknown domain, `getdocroot` may return `public_html`, so check the domain with `getbasedomains` first.\n\nUAPI has a module of the same name since 11.138. On any server, `DomainInfo::list_domains`,\n`DomainInfo::single_domain_data` and `DomainInfo::domains_data` return all of this.", functions: &[
    Function { name: "countbasedomains", rust: "countbasedomains", summary: "Counts the main, addon and parked domains.", effect: Effect::Read, replaced_by: &["uapi/DomainLookup::countbasedomains", "uapi/DomainInfo::list_domains"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-domainlookup/cpanel-api-2-functions-domainlookup-countbasedomains/", returns: &Type::Record(&[
        Member { name: "count", ty: &Type::Integer, doc: "Number of main, addon and parked domains.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "getbasedomains", rust: "getbasedomains", summary: "Lists the main, addon and parked domains.", effect: Effect::Read, replaced_by: &["uapi/DomainLookup::getbasedomains", "uapi/DomainInfo::list_domains"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-domainlookup/cpanel-api-2-functions-domainlookup-getbasedomains/", returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Name of a main, addon or parked domain.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "getdocroot", rust: "getdocroot", summary: "Returns the document root of one domain.", effect: Effect::Read, replaced_by: &["uapi/DomainLookup::getdocroot", "uapi/DomainInfo::single_domain_data"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-domainlookup/cpanel-api-2-functions-domainlookup-getdocroot/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain or subdomain whose document root is returned.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &TYPE_DOCUMENT_ROOT, ..Function::EMPTY },
    Function { name: "getdocroots", rust: "getdocroots", summary: "Lists the document roots of all domains and subdomains.", effect: Effect::Read, replaced_by: &["uapi/DomainLookup::getdocroots", "uapi/DomainInfo::domains_data"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-domainlookup/cpanel-api-2-functions-domainlookup-getdocroots/", returns: &Type::List(&TYPE_DOCUMENT_ROOT), ..Function::EMPTY },
    Function { name: "getmaindomain", rust: "getmaindomain", summary: "Returns the main domain of the account.", effect: Effect::Read, replaced_by: &["uapi/DomainInfo::primary_domain", "uapi/DomainInfo::list_domains"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-domainlookup/cpanel-api-2-functions-domainlookup-getmaindomain/", returns: &Type::Record(&[
        Member { name: "main_domain", ty: &Type::Text, doc: "Domain that the account was created with.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
static TYPE_DOCUMENT_ROOT: Type = Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain or subdomain. Only `getdocroots` returns it.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "docroot", ty: &Type::Text, doc: "Absolute path of the document root.", facts: Facts(&[Fact::Example("\"/home/example/public_html\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "reldocroot", ty: &Type::Text, doc: "Path of the document root, relative to the home directory.", facts: Facts(&[Fact::Example("\"public_html\""), Fact::Format("path")]), ..Member::EMPTY },
    ]);
