// Made by cpanel-codegen from schema/api2/SubDomain.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "SubDomain", rust: "sub_domain", summary: "Adds, lists, moves and removes subdomains.", docs: "A subdomain is a name below a domain of the account with a document root of its own.\n\n- `addsubdomain` makes one, `delsubdomain` removes it, `listsubdomains` shows them.\n- `changedocroot` points one at another directory.\n- `getreservedsubdomains` and `validregex` return in advance which names are refused.\n\nMind the names: `addsubdomain` takes the label and the domain apart, `delsubdomain` the full name. Changes touch the DNS zone and the web\nserver and may take longer than half a minute; after a time-out look whether the change happened before trying again.\n\nUAPI has `SubDomain::addsubdomain`, and since 11.138 the others too. Before that its module `DomainInfo` lists the names.", functions: &[
    Function { name: "addsubdomain", rust: "addsubdomain", summary: "Creates a subdomain with its DNS record.", docs: "Fails if the name exists or is reserved. The document root is made if need be.", replaced_by: &["uapi/SubDomain::addsubdomain"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-subdomain/cpanel-api-2-functions-subdomain-addsubdomain/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Label of the new subdomain, without the domain.", example: "\"subdomain\"", required: true, ..Param::EMPTY },
        Param { name: "rootdomain", rust: "rootdomain", ty: &Type::Text, doc: "Domain of the account to put it under.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Document root, relative to the home directory. By default, a directory named like the label in `public_html`.", example: "\"/public_html/directory_name\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "disallowdot", rust: "disallowdot", ty: &Type::Flag, doc: "Removes dots from the label instead of taking them.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "canoff", rust: "canoff", ty: &Type::Flag, doc: "Whether the web server is to use the canonical name. On by default, as in UAPI.", ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DOMAIN_CHANGE, facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "changedocroot", rust: "changedocroot", summary: "Changes the document root of a subdomain.", docs: "Moves no files.", replaced_by: &["uapi/SubDomain::changedocroot"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-subdomain/cpanel-api-2-functions-subdomain-changedocroot/", params: &[
        Param { name: "subdomain", rust: "subdomain", ty: &Type::Text, doc: "Label of the subdomain, without the domain.", example: "\"subdomain\"", required: true, ..Param::EMPTY },
        Param { name: "rootdomain", rust: "rootdomain", ty: &Type::Text, doc: "Domain that it belongs to.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "New document root, relative to the home directory.", example: "\"public_html/new_directory\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &Type::Record(&[
        Member { name: "dir", ty: &Type::Text, doc: "New document root as an absolute path.", facts: Facts(&[Fact::Example("\"/home/example/public_html/new_directory\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "reldir", ty: &Type::Text, doc: "The same relative to the home directory.", facts: Facts(&[Fact::Example("\"public_html/new_directory\"")]), ..Member::EMPTY },
        Member { name: "result", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Why not.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "delsubdomain", rust: "delsubdomain", summary: "Removes a subdomain with its DNS record.", docs: "The files below the document root stay.", destructive: true, replaced_by: &["uapi/SubDomain::delsubdomain"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-subdomain/cpanel-api-2-functions-subdomain-delsubdomain/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Full name of the subdomain.", example: "\"subdomain.example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DOMAIN_CHANGE, ..Function::EMPTY },
    Function { name: "getreservedsubdomains", rust: "getreservedsubdomains", summary: "Lists the labels that are not allowed for subdomains.", effect: Effect::Read, replaced_by: &["uapi/SubDomain::getreservedsubdomains"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-subdomain/cpanel-api-2-functions-subdomain-getreservedsubdomains/", returns: &Type::List(&Type::Text), returns_doc: "The labels, in no order.", ..Function::EMPTY },
    Function { name: "listsubdomains", rust: "listsubdomains", summary: "Lists the subdomains of the account.", docs: "Those behind addon domains are listed too.", effect: Effect::Read, replaced_by: &["uapi/SubDomain::listsubdomains", "uapi/DomainInfo::list_domains", "uapi/DomainInfo::domains_data"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-subdomain/cpanel-api-2-functions-subdomain-listsubdomains/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Pattern that the name has to match. By default, all are listed.", example: "\"domain\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
        Param { name: "return_https_redirect_status", rust: "return_https_redirect_status", ty: &Type::Flag, doc: "Adds to each row whether requests are redirected to HTTPS. Off by default.", example: "true", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Full name.", facts: Facts(&[Fact::Example("\"sub.example.com\""), Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "subdomain", ty: &Type::Text, always: true, doc: "The label.", facts: Facts(&[Fact::Example("\"sub\"")]), ..Member::EMPTY },
        Member { name: "rootdomain", ty: &Type::Text, always: true, doc: "Domain that it belongs to.", facts: Facts(&[Fact::Example("\"example.com\""), Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "domainkey", ty: &Type::Text, doc: "Label, underscore and domain; older functions ask for it.", facts: Facts(&[Fact::Example("\"sub_example.com\"")]), ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, always: true, doc: "Absolute document root.", facts: Facts(&[Fact::Example("\"/home/example/public_html/sub\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "reldir", ty: &Type::Text, doc: "Document root relative to the home directory, with `home:` before it.", facts: Facts(&[Fact::Example("\"home:public_html/sub\"")]), ..Member::EMPTY },
        Member { name: "basedir", ty: &Type::Text, doc: "Document root relative to the home directory.", facts: Facts(&[Fact::Example("\"public_html/sub\"")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "Target of the redirect of the whole subdomain, or `not redirected`.", facts: Facts(&[Fact::Example("\"not redirected\"")]), ..Member::EMPTY },
        Member { name: "web_subdomain_aliases", ty: &Type::List(&Type::Text), doc: "Labels under which the site is served as well, such as `www`.", ..Member::EMPTY },
        Member { name: "is_https_redirecting", ty: &Type::Flag, doc: "Whether requests are redirected to HTTPS; only if it was requested.", ..Member::EMPTY },
        Member { name: "can_https_redirect", ty: &Type::Flag, doc: "Whether such a redirect would work; only if it was requested.", ..Member::EMPTY },
        Member { name: "all_aliases_valid", ty: &Type::Flag, doc: "Whether the certificate covers all names of the site.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "validregex", rust: "validregex", summary: "Returns the regular expression that the label of a subdomain must match.", effect: Effect::Read, replaced_by: &["uapi/SubDomain::validregex"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-subdomain/cpanel-api-2-functions-subdomain-validregex/", returns: &Type::List(&Type::Text), returns_doc: "The pattern, alone.", ..Function::EMPTY },
] };
static TYPE_DOMAIN_CHANGE: Type = Type::Record(&[
        Member { name: "result", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "What was done, or why it failed; may hold line breaks.", ..Member::EMPTY },
    ]);
