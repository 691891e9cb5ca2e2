// Made by cpanel-codegen from schema/uapi/SubDomain.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "SubDomain", rust: "sub_domain", summary: "Adds, lists, moves and removes subdomains.", docs: "A subdomain is a name below a domain of the account, with its own document root.\n\n- `addsubdomain` creates a subdomain, `delsubdomain` removes it, `listsubdomains` lists all of them.\n- `changedocroot` gives a domain another document root.\n- `getreservedsubdomains` and `validregex` return which names are not allowed.\n\n`addsubdomain` takes the label and the domain as two parameters. `delsubdomain` takes them joined by an underscore, as in the member `domainkey` of `listsubdomains`. All functions except `addsubdomain` are new in 11.138; older servers have them only in API 2. Changes affect the DNS zone and the web server and may take more than half a minute. After a time-out, check with `listsubdomains` before you send a call again.", functions: &[
    Function { name: "addsubdomain", rust: "addsubdomain", summary: "Creates a subdomain with its own document root.", docs: "It adds the DNS record and the web server's configuration, which may take more than half a minute. After a time-out, the subdomain may exist, so check before you send the call again. Fails if the account has its maximum number of subdomains, or if the server lacks the Web Server role.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/addsubdomain/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Name of the subdomain without the domain: `blog` for `blog.example.com`.", example: "\"subdomain\"", required: true, ..Param::EMPTY },
        Param { name: "rootdomain", rust: "rootdomain", ty: &Type::Text, doc: "Domain of the account below which the subdomain is created.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "canoff", rust: "canoff", ty: &Type::Flag, doc: "Sets Apache's `UseCanonicalName`: `1`, the default, uses the canonical name for addresses that point to the site itself, `0` does not.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Document root, relative to the home directory. By default, the server chooses it, inside `public_html` or next to it, depending on its settings.", example: "\"/public_html/directory_name\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "disallowdot", rust: "disallowdot", ty: &Type::Flag, doc: "Whether dots are removed from `domain`, so that `a.b` becomes `ab`. By default, they are not changed.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "changedocroot", rust: "changedocroot", summary: "Changes the document root of a domain.", docs: "No file is moved. The directory is created if it does not exist.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SubDomain-changedocroot/", params: &[
        Param { name: "docroot", rust: "docroot", ty: &Type::Text, doc: "New document root, relative to the home directory.", example: "\"public_html/myapp/public\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Full name of the domain or subdomain.", example: "\"sub.example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "documentroot", ty: &Type::Text, doc: "New document root as an absolute path.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "delsubdomain", rust: "delsubdomain", summary: "Removes a subdomain.", docs: "Its DNS record is removed too. The files in the document root stay.", destructive: true, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SubDomain-delsubdomain/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Key of the subdomain: the label, an underscore and the domain, as in the member `domainkey` of `listsubdomains`.", example: "\"subdomain_example.com\"", required: true, ..Param::EMPTY },
        Param { name: "disallowdot", rust: "disallowdot", ty: &Type::Flag, doc: "Whether dots are removed from the label before it is looked up. By default, they are not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Dynamic, ..Function::EMPTY },
    Function { name: "getreservedsubdomains", rust: "getreservedsubdomains", summary: "Lists the labels that are not allowed for subdomains.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SubDomain-getreservedsubdomains/", returns: &Type::List(&Type::Text), returns_doc: "Each item is a label, such as `www`.", ..Function::EMPTY },
    Function { name: "listsubdomains", rust: "listsubdomains", summary: "Lists the account's subdomains with their document roots.", docs: "The subdomains of addon domains are listed too.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SubDomain-listsubdomains/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "A regular expression. Only matching names are listed. By default, all are.", example: "\"^shop\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
        Param { name: "return_https_redirect_status", rust: "return_https_redirect_status", ty: &Type::Flag, doc: "Whether `can_https_redirect` and `is_https_redirecting` are added. By default, they are not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "basedir", ty: &Type::Text, doc: "Document root relative to the home directory.", ..Member::EMPTY },
        Member { name: "can_https_redirect", ty: &Type::Flag, doc: "Whether visitors can be redirected to HTTPS. Only with `return_https_redirect_status`.", ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, doc: "Document root as an absolute path.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Full name of the subdomain.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "domainkey", ty: &Type::Text, doc: "The label, an underscore and the domain. `delsubdomain` takes this.", ..Member::EMPTY },
        Member { name: "is_https_redirecting", ty: &Type::Flag, doc: "Whether visitors are redirected to HTTPS. Only with `return_https_redirect_status`.", ..Member::EMPTY },
        Member { name: "reldir", ty: &Type::Text, doc: "Document root relative to the home directory, after the prefix `home:`.", ..Member::EMPTY },
        Member { name: "rootdomain", ty: &Type::Text, doc: "Domain that it is below.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "Address to which the whole subdomain is redirected. Empty, or `not redirected`, if it is not.", ..Member::EMPTY },
        Member { name: "subdomain", ty: &Type::Text, doc: "The label, such as `shop`.", ..Member::EMPTY },
        Member { name: "web_subdomain_aliases", ty: &Type::List(&Type::Text), doc: "Labels that lead to the same site, such as `www`.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a subdomain.", ..Function::EMPTY },
    Function { name: "validregex", rust: "validregex", summary: "Returns the regular expression that the label of a subdomain must match.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SubDomain-validregex/", returns: &Type::List(&Type::Text), returns_doc: "A list of one item: the regular expression.", ..Function::EMPTY },
] };
