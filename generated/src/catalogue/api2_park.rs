// Made by cpanel-codegen from schema/api2/Park.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Park", rust: "park", summary: "Adds, lists and removes domains that show the site of another domain.", docs: "A parked domain has the document root of another domain of the account. Newer versions call it an alias.\n\n- `park` adds a parked domain, and `unpark` removes one.\n- `listparkeddomains` lists the parked domains. `listaddondomains` lists the addon domains, which are parked on a\n  subdomain.\n\nAdding or removing a domain changes the DNS zone and the web server and may take more than half a minute. After a\ntime-out, check the list before you send the call again. The server refuses a domain that another server hosts or\nthat belongs to another account. The member `status` contains the redirect of a domain.\n\nUAPI has a module of the same name since 11.138. On older servers, `DomainInfo::list_domains` of UAPI lists the\ndomains.", functions: &[
    Function { name: "listaddondomains", rust: "listaddondomains", summary: "Lists the addon domains of the account.", effect: Effect::Read, replaced_by: &["uapi/AddonDomain::listaddondomains", "uapi/DomainInfo::list_domains"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-park/cpanel-api-2-functions-park-listaddondomains/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Regular expression that the domain must match. By default, all addon domains are listed.", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Name of the addon domain.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "domainkey", ty: &Type::Text, doc: "Key of the addon domain, for `AddonDomain::deladdondomain`.", ..Member::EMPTY },
        Member { name: "rootdomain", ty: &Type::Text, doc: "Domain that the subdomain of the addon domain belongs to.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "subdomain", ty: &Type::Text, doc: "Label of the subdomain that belongs to the addon domain.", ..Member::EMPTY },
        Member { name: "fullsubdomain", ty: &Type::Text, doc: "Full name of the subdomain that belongs to the addon domain.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, doc: "Absolute path of the document root.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "basedir", ty: &Type::Text, doc: "Document root relative to the home directory.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "reldir", ty: &Type::Text, doc: "Document root relative to the home directory, with `home:` before it.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "Target of the redirect that applies to the whole domain, or a text that says there is none.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "listparkeddomains", rust: "listparkeddomains", summary: "Lists the domains that are parked on other domains.", effect: Effect::Read, replaced_by: &["uapi/Park::listparkeddomains", "uapi/DomainInfo::list_domains"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-park/cpanel-api-2-functions-park-listparkeddomains/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Regular expression that the domain must match. By default, all parked domains are listed.", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
        Param { name: "return_https_redirect_status", rust: "return_https_redirect_status", ty: &Type::Flag, doc: "Whether the rows contain `is_https_redirecting` and `can_https_redirect`. Off by default.", example: "true", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Name of the parked domain.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, doc: "Absolute path of the document root.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "basedir", ty: &Type::Text, doc: "Document root relative to the home directory.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "reldir", ty: &Type::Text, doc: "Document root relative to the home directory, with `home:` before it.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "Target of the redirect that applies to the whole domain, or a text that says there is none.", ..Member::EMPTY },
        Member { name: "web_subdomain_aliases", ty: &Type::List(&Type::Text), doc: "Labels under which the same site is served, such as `www`.", ..Member::EMPTY },
        Member { name: "is_https_redirecting", ty: &Type::Flag, doc: "Whether requests are redirected to HTTPS. Present only with `return_https_redirect_status`.", ..Member::EMPTY },
        Member { name: "can_https_redirect", ty: &Type::Flag, doc: "Whether a redirect to HTTPS would work. Present only with `return_https_redirect_status`.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "park", rust: "park", summary: "Parks a domain on another domain of the account.", docs: "The call creates the DNS zone. The call fails if the domain is already served, if the plan allows no more parked domains, or if the domain does not point to this server and the server requires this.", replaced_by: &["uapi/Park::park"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-park/cpanel-api-2-functions-park-park/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to park.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "topdomain", rust: "topdomain", ty: &Type::Text, doc: "Domain of the account whose site the parked domain shows. By default, the main domain.", example: "\"subdomain\"", ..Param::EMPTY },
        Param { name: "disallowdot", rust: "disallowdot", ty: &Type::Flag, doc: "Whether to remove the dots from `topdomain`. It has an effect only together with `topdomain`.", example: "false", ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_PARK_CHANGE, ..Function::EMPTY },
    Function { name: "unpark", rust: "unpark", summary: "Removes a parked domain.", docs: "The call also removes the DNS zone of the domain. Files remain. With `subdomain`, the call removes an addon domain, but `AddonDomain::deladdondomain` is the better function for this.", destructive: true, replaced_by: &["uapi/Park::unpark"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-park/cpanel-api-2-functions-park-unpark/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Parked domain to remove.", example: "\"fenway.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "subdomain", rust: "subdomain", ty: &Type::Text, doc: "Full name of the subdomain that belongs to the domain, if it is an addon domain.", example: "\"fenway.example.com\"", ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_PARK_CHANGE, ..Function::EMPTY },
] };
static TYPE_PARK_CHANGE: Type = Type::Record(&[
        Member { name: "result", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Message about the result, or the reason for the failure. May end in a line break.", ..Member::EMPTY },
    ]);
