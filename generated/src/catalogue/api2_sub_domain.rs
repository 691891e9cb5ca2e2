// Made by cpanel-codegen from schema/api2/SubDomain.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "SubDomain", rust: "sub_domain", summary: "Adds, lists, moves and removes subdomains.", docs: "A subdomain is a name below a domain of the account. It has its own document root.\n\n- `addsubdomain` creates a subdomain, `delsubdomain` removes it, and `listsubdomains` lists all of them.\n- `changedocroot` sets another document root.\n- `getreservedsubdomains` and `validregex` tell which names are refused, before you try one.\n\n`addsubdomain` takes the label and the domain in two parameters; `delsubdomain` takes the full name. These functions\nchange the DNS zone and the configuration of the web server, which may take more than half a minute. After a\ntime-out, check whether the change was made before you send the call again.\n\nUAPI has `SubDomain::addsubdomain`, and the other functions since 11.138. On older servers, its module `DomainInfo`\nlists the names.", functions: &[
    Function { name: "addsubdomain", rust: "addsubdomain", summary: "Creates a subdomain with its DNS record.", docs: "Fails if the name exists or is reserved. A missing document root is created.", replaced_by: &["uapi/SubDomain::addsubdomain"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-subdomain/cpanel-api-2-functions-subdomain-addsubdomain/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Label of the new subdomain, without the domain.", example: "\"subdomain\"", required: true, ..Param::EMPTY },
        Param { name: "rootdomain", rust: "rootdomain", ty: &Type::Text, doc: "Domain of the account that the subdomain belongs to.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Document root, relative to the home directory. By default, a directory in `public_html` that is named like the label.", example: "\"/public_html/directory_name\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "disallowdot", rust: "disallowdot", ty: &Type::Flag, doc: "Whether dots are removed from the label. Otherwise, they are kept.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "canoff", rust: "canoff", ty: &Type::Flag, doc: "Whether the web server uses the canonical name. On by default, as in UAPI.", ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DOMAIN_CHANGE, facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "changedocroot", rust: "changedocroot", summary: "Changes the document root of a subdomain.", docs: "No files are moved.", replaced_by: &["uapi/SubDomain::changedocroot"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-subdomain/cpanel-api-2-functions-subdomain-changedocroot/", params: &[
        Param { name: "subdomain", rust: "subdomain", ty: &Type::Text, doc: "Label of the subdomain, without the domain.", example: "\"subdomain\"", required: true, ..Param::EMPTY },
        Param { name: "rootdomain", rust: "rootdomain", ty: &Type::Text, doc: "Domain that the subdomain belongs to.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "New document root, relative to the home directory.", example: "\"public_html/new_directory\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &Type::Record(&[
        Member { name: "dir", ty: &Type::Text, doc: "New document root, as an absolute path.", facts: Facts(&[Fact::Example("\"/home/example/public_html/new_directory\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "reldir", ty: &Type::Text, doc: "New document root, relative to the home directory.", facts: Facts(&[Fact::Example("\"public_html/new_directory\"")]), ..Member::EMPTY },
        Member { name: "result", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Reason of a failure.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "delsubdomain", rust: "delsubdomain", summary: "Removes a subdomain with its DNS record.", docs: "The files below the document root are kept.", destructive: true, replaced_by: &["uapi/SubDomain::delsubdomain"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-subdomain/cpanel-api-2-functions-subdomain-delsubdomain/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Full name of the subdomain.", example: "\"subdomain.example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_DOMAIN_CHANGE, ..Function::EMPTY },
    Function { name: "getreservedsubdomains", rust: "getreservedsubdomains", summary: "Lists the labels that are not allowed for subdomains.", effect: Effect::Read, replaced_by: &["uapi/SubDomain::getreservedsubdomains"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-subdomain/cpanel-api-2-functions-subdomain-getreservedsubdomains/", returns: &Type::List(&Type::Text), returns_doc: "The labels, in no particular order.", ..Function::EMPTY },
    Function { name: "listsubdomains", rust: "listsubdomains", summary: "Lists the subdomains of the account.", docs: "The reply includes the subdomains behind addon domains.", effect: Effect::Read, replaced_by: &["uapi/SubDomain::listsubdomains", "uapi/DomainInfo::list_domains", "uapi/DomainInfo::domains_data"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-subdomain/cpanel-api-2-functions-subdomain-listsubdomains/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Regular expression that the name has to match. By default, all subdomains are listed.", example: "\"domain\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
        Param { name: "return_https_redirect_status", rust: "return_https_redirect_status", ty: &Type::Flag, doc: "Whether `is_https_redirecting` and `can_https_redirect` are added to each row. Off by default.", example: "true", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Full name of the subdomain.", facts: Facts(&[Fact::Example("\"sub.example.com\""), Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "subdomain", ty: &Type::Text, doc: "Label of the subdomain, without the domain.", facts: Facts(&[Fact::Example("\"sub\"")]), ..Member::EMPTY },
        Member { name: "rootdomain", ty: &Type::Text, doc: "Domain that the subdomain belongs to.", facts: Facts(&[Fact::Example("\"example.com\""), Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "domainkey", ty: &Type::Text, doc: "Key of the subdomain: label, underscore and domain. Older functions take it.", facts: Facts(&[Fact::Example("\"sub_example.com\"")]), ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, doc: "Document root, as an absolute path.", facts: Facts(&[Fact::Example("\"/home/example/public_html/sub\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "reldir", ty: &Type::Text, doc: "Document root relative to the home directory, with the prefix `home:`.", facts: Facts(&[Fact::Example("\"home:public_html/sub\"")]), ..Member::EMPTY },
        Member { name: "basedir", ty: &Type::Text, doc: "Document root, relative to the home directory.", facts: Facts(&[Fact::Example("\"public_html/sub\"")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "URL that the whole subdomain is redirected to, or `not redirected`.", facts: Facts(&[Fact::Example("\"not redirected\"")]), ..Member::EMPTY },
        Member { name: "web_subdomain_aliases", ty: &Type::List(&Type::Text), doc: "Labels of other names under which the site is served, such as `www`.", ..Member::EMPTY },
        Member { name: "is_https_redirecting", ty: &Type::Flag, doc: "Whether requests are redirected to HTTPS. Sent only on request.", ..Member::EMPTY },
        Member { name: "can_https_redirect", ty: &Type::Flag, doc: "Whether a redirect to HTTPS would work. Sent only on request.", ..Member::EMPTY },
        Member { name: "all_aliases_valid", ty: &Type::Flag, doc: "Whether the certificate covers all names of the site.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "validregex", rust: "validregex", summary: "Returns the regular expression that the label of a subdomain must match.", effect: Effect::Read, replaced_by: &["uapi/SubDomain::validregex"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-subdomain/cpanel-api-2-functions-subdomain-validregex/", returns: &Type::List(&Type::Text), returns_doc: "One item, the regular expression.", ..Function::EMPTY },
] };
static TYPE_DOMAIN_CHANGE: Type = Type::Record(&[
        Member { name: "result", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Description of the change, or the reason of a failure. May contain line breaks.", ..Member::EMPTY },
    ]);
