// Made by cpanel-codegen from schema/api2/AddonDomain.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "AddonDomain", rust: "addon_domain", summary: "Adds, lists and removes addon domains.", docs: "An addon domain always has a subdomain of the main domain, which is created and removed with it.", functions: &[
    Function { name: "addaddondomain", rust: "addaddondomain", summary: "Creates an addon domain with its subdomain and DNS zone.", docs: "May take longer than half a minute; after a time-out look with `listaddondomains` before trying again. Fails if the domain is served already, on this server or by a zone elsewhere, or if the plan allows no more.", replaced_by: &["uapi/AddonDomain::addaddondomain"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-addondomain/cpanel-api-2-functions-addondomain-addaddondomain/", params: &[
        Param { name: "newdomain", rust: "newdomain", ty: &Type::Text, doc: "The domain to add.", example: "\"addondomain.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "subdomain", rust: "subdomain", ty: &Type::Text, doc: "Label of the subdomain behind it, without the main domain.", example: "\"subdomain\"", required: true, ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Document root, relative to the home directory. By default, the server picks one below `public_html`.", example: "\"addondomain/home/dir\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DOMAIN_CHANGE, facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "deladdondomain", rust: "deladdondomain", summary: "Removes an addon domain with its subdomain.", docs: "The files below the document root stay. The zone of the domain is gone afterwards.", destructive: true, replaced_by: &["uapi/AddonDomain::deladdondomain"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-addondomain/cpanel-api-2-functions-addondomain-deladdondomain/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "The addon domain to remove.", example: "\"addondomain.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "subdomain", rust: "subdomain", ty: &Type::Text, doc: "Its key: the label of the subdomain, an underscore and the main domain; `domainkey` in the rows of `listaddondomains`.", example: "\"addondomain_example.com\"", required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DOMAIN_CHANGE, ..Function::EMPTY },
    Function { name: "listaddondomains", rust: "listaddondomains", summary: "Lists the addon domains of the account.", effect: Effect::Read, replaced_by: &["uapi/AddonDomain::listaddondomains", "uapi/DomainInfo::list_domains", "uapi/DomainInfo::domains_data"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-addondomain/cpanel-api-2-functions-addondomain-listaddondomains/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Pattern that the domain has to match. By default, all are listed.", example: "\"username_example.com\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
        Param { name: "return_https_redirect_status", rust: "return_https_redirect_status", ty: &Type::Flag, doc: "Adds to each row whether requests are redirected to HTTPS. Off by default.", example: "true", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "The addon domain.", facts: Facts(&[Fact::Example("\"addondomain.com\""), Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, always: true, doc: "Absolute document root.", facts: Facts(&[Fact::Example("\"/home/example/public_html/addondomain.com\"")]), ..Member::EMPTY },
        Member { name: "reldir", ty: &Type::Text, doc: "Document root relative to the home directory, with `home:` before it.", facts: Facts(&[Fact::Example("\"home:public_html/addondomain.com\"")]), ..Member::EMPTY },
        Member { name: "basedir", ty: &Type::Text, doc: "Document root relative to the home directory.", facts: Facts(&[Fact::Example("\"public_html/addondomain.com\"")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "Target of the redirect of the whole domain, or `not redirected`.", facts: Facts(&[Fact::Example("\"not redirected\"")]), ..Member::EMPTY },
        Member { name: "domainkey", ty: &Type::Text, doc: "Key that `deladdondomain` wants.", facts: Facts(&[Fact::Example("\"username_example.com\"")]), ..Member::EMPTY },
        Member { name: "subdomain", ty: &Type::Text, doc: "Label of the subdomain behind it.", facts: Facts(&[Fact::Example("\"username\"")]), ..Member::EMPTY },
        Member { name: "rootdomain", ty: &Type::Text, doc: "Domain that the subdomain belongs to.", facts: Facts(&[Fact::Example("\"example.com\""), Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "fullsubdomain", ty: &Type::Text, doc: "Full name of the subdomain behind it.", facts: Facts(&[Fact::Example("\"username.example.com\"")]), ..Member::EMPTY },
        Member { name: "web_subdomain_aliases", ty: &Type::List(&Type::Text), doc: "Labels under which the site is served as well, such as `www`.", ..Member::EMPTY },
        Member { name: "is_https_redirecting", ty: &Type::Flag, doc: "Whether requests are redirected to HTTPS; only if it was requested.", ..Member::EMPTY },
        Member { name: "can_https_redirect", ty: &Type::Flag, doc: "Whether such a redirect would work; only if it was requested.", ..Member::EMPTY },
        Member { name: "all_aliases_valid", ty: &Type::Flag, doc: "Whether the certificate covers all names of the site.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
] };
static TYPE_DOMAIN_CHANGE: Type = Type::Record(&[
        Member { name: "result", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "What was done, or why it failed; may hold line breaks.", ..Member::EMPTY },
    ]);
