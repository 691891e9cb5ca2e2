// Made by cpanel-codegen from schema/uapi/SubDomain.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "SubDomain", rust: "sub_domain", summary: "Add, list, move and remove subdomains.", docs: "A subdomain is a name below a domain of the account, with a document root of its own.\n\n- `addsubdomain` makes one, `delsubdomain` removes it, `listsubdomains` lists what there is.\n- `changedocroot` points a domain at another directory.\n- `getreservedsubdomains` and `validregex` return in advance which names would be refused.\n\nMind the names: `addsubdomain` takes label and domain apart, `delsubdomain` joined by an underscore, as returned by `listsubdomains` in `domainkey`.\nAll but `addsubdomain` came in 11.138; older servers have them in API 2 only. Changes touch the DNS zone and the web server and may take longer\nthan half a minute: after a time-out look at the list before trying again.", functions: &[
    Function { name: "addsubdomain", rust: "addsubdomain", summary: "Creates a subdomain with a document root of its own.", docs: "It adds the DNS record and the web server's configuration, which can take more than half a minute. After a time-out the subdomain may have been made all the same, so look before trying again. Fails when the account has all the subdomains it may have, and when the Web Server role is off.", role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/addsubdomain/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Name of the subdomain without the domain: `blog` for `blog.example.com`.", example: "\"subdomain\"", required: true, ..Param::EMPTY },
        Param { name: "rootdomain", rust: "rootdomain", ty: &Type::Text, doc: "Domain to put it under, which the account must have already.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
        Param { name: "canoff", rust: "canoff", ty: &Type::Flag, doc: "Sets Apache's `UseCanonicalName`: `1`, the default, uses the canonical name for addresses that point to the site itself, `0` does not.", example: "true", default: "true", ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Document root, relative to the home directory. By default, it is chosen by the server, below `public_html` or beside it, as its settings have it.", example: "\"/public_html/directory_name\"", format: "path", ..Param::EMPTY },
        Param { name: "disallowdot", rust: "disallowdot", ty: &Type::Flag, doc: "Whether dots are removed from `domain`, so that `a.b` becomes `ab`. By default, they are not changed.", example: "true", default: "false", ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "changedocroot", rust: "changedocroot", summary: "Points a domain at another document root.", docs: "No file is moved. The directory is made if it is not there.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SubDomain-changedocroot/", params: &[
        Param { name: "docroot", rust: "docroot", ty: &Type::Text, doc: "New document root, relative to the home directory.", example: "\"public_html/myapp/public\"", format: "path", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Full name of the domain or subdomain.", example: "\"sub.example.com\"", format: "domain", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "documentroot", ty: &Type::Text, doc: "New document root as an absolute path.", format: "path", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "delsubdomain", rust: "delsubdomain", summary: "Removes a subdomain.", docs: "Its DNS record goes too. The files in the document root stay.", destructive: true, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SubDomain-delsubdomain/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Key of the subdomain: label, underscore and domain, which `listsubdomains` gives as `domainkey`.", example: "\"subdomain_example.com\"", required: true, ..Param::EMPTY },
        Param { name: "disallowdot", rust: "disallowdot", ty: &Type::Flag, doc: "Whether dots are taken out of the label before it is looked up. By default, they are not changed.", example: "true", default: "false", ..Param::EMPTY },
    ], returns: &Type::Dynamic, ..Function::EMPTY },
    Function { name: "getreservedsubdomains", rust: "getreservedsubdomains", summary: "Lists the labels that no subdomain may have.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SubDomain-getreservedsubdomains/", returns: &Type::List(&Type::Text), returns_doc: "One item is one label, such as `www`.", ..Function::EMPTY },
    Function { name: "listsubdomains", rust: "listsubdomains", summary: "Lists the account's subdomains with their document roots.", docs: "Those behind addon domains are listed too.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SubDomain-listsubdomains/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Regular expression that a name has to match. By default, all are listed.", example: "\"^shop\"", format: "regex", ..Param::EMPTY },
        Param { name: "return_https_redirect_status", rust: "return_https_redirect_status", ty: &Type::Flag, doc: "Whether `can_https_redirect` and `is_https_redirecting` are added. By default, they are not.", example: "true", default: "false", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "basedir", ty: &Type::Text, doc: "Document root relative to the home directory.", ..Member::EMPTY },
        Member { name: "can_https_redirect", ty: &Type::Flag, doc: "Whether visitors could be sent to HTTPS; only there on request.", ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, doc: "Document root as an absolute path.", format: "path", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Full name of the subdomain.", format: "domain", ..Member::EMPTY },
        Member { name: "domainkey", ty: &Type::Text, doc: "Label, underscore and domain, as `delsubdomain` wants it.", ..Member::EMPTY },
        Member { name: "is_https_redirecting", ty: &Type::Flag, doc: "Whether visitors are sent to HTTPS; only there on request.", ..Member::EMPTY },
        Member { name: "reldir", ty: &Type::Text, doc: "Document root relative to the home directory, after the prefix `home:`.", ..Member::EMPTY },
        Member { name: "rootdomain", ty: &Type::Text, doc: "Domain that it is below.", format: "domain", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "Address that the whole subdomain is redirected to; empty, or `not redirected`, when there is none.", ..Member::EMPTY },
        Member { name: "subdomain", ty: &Type::Text, doc: "The label, such as `shop`.", ..Member::EMPTY },
        Member { name: "web_subdomain_aliases", ty: &Type::List(&Type::Text), doc: "Labels that lead to the same site, such as `www`.", format: "domain", ..Member::EMPTY },
    ])), returns_doc: "One item is one subdomain.", ..Function::EMPTY },
    Function { name: "validregex", rust: "validregex", summary: "Returns the pattern that the label of a subdomain has to match.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SubDomain-validregex/", returns: &Type::List(&Type::Text), returns_doc: "A list of one item: the regular expression.", ..Function::EMPTY },
] };
