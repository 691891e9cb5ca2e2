// Made by cpanel-codegen from schema/api2/Park.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Park", rust: "park", summary: "Adds, lists and removes domains that show the site of another domain.", docs: "A parked domain, called alias in newer versions, has the document root of another domain of the account.\n\n- `park` adds one, `unpark` removes it.\n- `listparkeddomains` lists them, and `listaddondomains` lists the addon domains, which are parked on a subdomain. Adding and removing a domain change the DNS zone and the web server and may take more than half a minute. After a time-out, check the list before you send the call again. A domain that another server hosts or that belongs to another account is refused. `status` contains redirects.\n\nUAPI has a module of the same name since 11.138. Older servers list the domains with `DomainInfo::list_domains` of UAPI.", functions: &[
    Function { name: "listaddondomains", rust: "listaddondomains", summary: "Lists the addon domains of the account.", effect: Effect::Read, replaced_by: &["uapi/AddonDomain::listaddondomains", "uapi/DomainInfo::list_domains"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-park/cpanel-api-2-functions-park-listaddondomains/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Pattern that the domain has to match. By default, all are listed.", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "The addon domain.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "domainkey", ty: &Type::Text, doc: "Key that `AddonDomain::deladdondomain` wants.", ..Member::EMPTY },
        Member { name: "rootdomain", ty: &Type::Text, doc: "Domain that the subdomain behind it belongs to.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "subdomain", ty: &Type::Text, doc: "Label of the subdomain behind it.", ..Member::EMPTY },
        Member { name: "fullsubdomain", ty: &Type::Text, doc: "Full name of the subdomain behind it.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, doc: "Absolute document root.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "basedir", ty: &Type::Text, doc: "Document root relative to the home directory.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "reldir", ty: &Type::Text, doc: "Document root relative to the home directory, with `home:` before it.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "Target of the redirect of the whole domain, or a text that says there is none.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "listparkeddomains", rust: "listparkeddomains", summary: "Lists the domains that are parked on others.", effect: Effect::Read, replaced_by: &["uapi/Park::listparkeddomains", "uapi/DomainInfo::list_domains"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-park/cpanel-api-2-functions-park-listparkeddomains/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Pattern that the domain has to match. By default, all are listed.", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
        Param { name: "return_https_redirect_status", rust: "return_https_redirect_status", ty: &Type::Flag, doc: "Adds to each row whether requests are redirected to HTTPS. Off by default.", example: "true", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "The parked domain.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, always: true, doc: "Absolute document root that it shows.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "basedir", ty: &Type::Text, doc: "Document root relative to the home directory.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "reldir", ty: &Type::Text, doc: "Document root relative to the home directory, with `home:` before it.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "Target of the redirect of the whole domain, or a text that says there is none.", ..Member::EMPTY },
        Member { name: "web_subdomain_aliases", ty: &Type::List(&Type::Text), doc: "Labels that lead to the same site, such as `www`.", ..Member::EMPTY },
        Member { name: "is_https_redirecting", ty: &Type::Flag, doc: "Whether requests are redirected to HTTPS; only if it was requested.", ..Member::EMPTY },
        Member { name: "can_https_redirect", ty: &Type::Flag, doc: "Whether such a redirect would work; only if it was requested.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "park", rust: "park", summary: "Parks a domain on another one of the account.", docs: "Makes the DNS zone. Fails if the domain is served already, does not point here (where the server asks for it), or the plan allows no more.", replaced_by: &["uapi/Park::park"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-park/cpanel-api-2-functions-park-park/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "The domain to park.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "topdomain", rust: "topdomain", ty: &Type::Text, doc: "Domain of the account whose site it shows. By default, the main domain.", example: "\"subdomain\"", ..Param::EMPTY },
        Param { name: "disallowdot", rust: "disallowdot", ty: &Type::Flag, doc: "Takes dots out of `topdomain`; works only together with it.", example: "false", ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_PARK_CHANGE, ..Function::EMPTY },
    Function { name: "unpark", rust: "unpark", summary: "Removes a parked domain.", docs: "Removes the DNS zone of the domain too; files stay. With `subdomain` it takes an addon domain off, for which `AddonDomain::deladdondomain` is the better call.", destructive: true, replaced_by: &["uapi/Park::unpark"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-park/cpanel-api-2-functions-park-unpark/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "The parked domain to remove.", example: "\"fenway.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "subdomain", rust: "subdomain", ty: &Type::Text, doc: "Full name of the subdomain behind it, where it is an addon domain.", example: "\"fenway.example.com\"", ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_PARK_CHANGE, ..Function::EMPTY },
] };
static TYPE_PARK_CHANGE: Type = Type::Record(&[
        Member { name: "result", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "What was done, or why it failed; may end in a line break.", ..Member::EMPTY },
    ]);
