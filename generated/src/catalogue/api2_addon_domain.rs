// Made by cpanel-codegen from schema/api2/AddonDomain.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "AddonDomain", rust: "addon_domain", summary: "Adds, lists and removes addon domains.", docs: "Each addon domain has a subdomain of the main domain. The functions create and remove both together.", functions: &[
    Function { name: "addaddondomain", rust: "addaddondomain", summary: "Creates an addon domain with its subdomain and DNS zone.", docs: "The call may take longer than half a minute. After a time-out, check with `listaddondomains` before you try again. The call fails if this server already serves the domain, if the domain has a zone on another server, or if the plan allows no more addon domains.", replaced_by: &["uapi/AddonDomain::addaddondomain"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-addondomain/cpanel-api-2-functions-addondomain-addaddondomain/", params: &[
        Param { name: "newdomain", rust: "newdomain", ty: &Type::Text, doc: "Addon domain to create.", example: "\"addondomain.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "subdomain", rust: "subdomain", ty: &Type::Text, doc: "Label of the subdomain that belongs to the addon domain, without the main domain.", example: "\"subdomain\"", required: true, ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Document root, relative to the home directory. By default, the server chooses a directory below `public_html`.", example: "\"addondomain/home/dir\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DOMAIN_CHANGE, facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "deladdondomain", rust: "deladdondomain", summary: "Removes an addon domain with its subdomain.", docs: "The call also removes the DNS zone of the domain. It keeps the files below the document root.", destructive: true, replaced_by: &["uapi/AddonDomain::deladdondomain"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-addondomain/cpanel-api-2-functions-addondomain-deladdondomain/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Addon domain to remove.", example: "\"addondomain.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "subdomain", rust: "subdomain", ty: &Type::Text, doc: "Key of the addon domain: the label of its subdomain, an underscore and the main domain. `listaddondomains` returns it as `domainkey`.", example: "\"addondomain_example.com\"", required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DOMAIN_CHANGE, ..Function::EMPTY },
    Function { name: "listaddondomains", rust: "listaddondomains", summary: "Lists the addon domains of the account.", effect: Effect::Read, replaced_by: &["uapi/AddonDomain::listaddondomains", "uapi/DomainInfo::list_domains", "uapi/DomainInfo::domains_data"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-addondomain/cpanel-api-2-functions-addondomain-listaddondomains/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Regular expression that the domain must match. By default, all addon domains are listed.", example: "\"username_example.com\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
        Param { name: "return_https_redirect_status", rust: "return_https_redirect_status", ty: &Type::Flag, doc: "Whether the rows contain `is_https_redirecting` and `can_https_redirect`. Off by default.", example: "true", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Name of the addon domain.", facts: Facts(&[Fact::Example("\"addondomain.com\""), Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, doc: "Absolute path of the document root.", facts: Facts(&[Fact::Example("\"/home/example/public_html/addondomain.com\"")]), ..Member::EMPTY },
        Member { name: "reldir", ty: &Type::Text, doc: "Document root relative to the home directory, with `home:` before it.", facts: Facts(&[Fact::Example("\"home:public_html/addondomain.com\"")]), ..Member::EMPTY },
        Member { name: "basedir", ty: &Type::Text, doc: "Document root relative to the home directory.", facts: Facts(&[Fact::Example("\"public_html/addondomain.com\"")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "Target of the redirect that applies to the whole domain, or `not redirected`.", facts: Facts(&[Fact::Example("\"not redirected\"")]), ..Member::EMPTY },
        Member { name: "domainkey", ty: &Type::Text, doc: "Key of the addon domain, for `deladdondomain`.", facts: Facts(&[Fact::Example("\"username_example.com\"")]), ..Member::EMPTY },
        Member { name: "subdomain", ty: &Type::Text, doc: "Label of the subdomain that belongs to the addon domain.", facts: Facts(&[Fact::Example("\"username\"")]), ..Member::EMPTY },
        Member { name: "rootdomain", ty: &Type::Text, doc: "Domain that the subdomain belongs to.", facts: Facts(&[Fact::Example("\"example.com\""), Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "fullsubdomain", ty: &Type::Text, doc: "Full name of the subdomain that belongs to the addon domain.", facts: Facts(&[Fact::Example("\"username.example.com\"")]), ..Member::EMPTY },
        Member { name: "web_subdomain_aliases", ty: &Type::List(&Type::Text), doc: "Labels under which the site is also served, such as `www`.", ..Member::EMPTY },
        Member { name: "is_https_redirecting", ty: &Type::Flag, doc: "Whether requests are redirected to HTTPS. Present only with `return_https_redirect_status`.", ..Member::EMPTY },
        Member { name: "can_https_redirect", ty: &Type::Flag, doc: "Whether a redirect to HTTPS would work. Present only with `return_https_redirect_status`.", ..Member::EMPTY },
        Member { name: "all_aliases_valid", ty: &Type::Flag, doc: "Whether the certificate covers all names of the site.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
] };
static TYPE_DOMAIN_CHANGE: Type = Type::Record(&[
        Member { name: "result", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Message about the result, or the reason for the failure. May contain line breaks.", ..Member::EMPTY },
    ]);
