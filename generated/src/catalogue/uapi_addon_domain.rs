// Made by cpanel-codegen from schema/uapi/AddonDomain.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "AddonDomain", rust: "addon_domain", summary: "Add, list and remove addon domains.", docs: "", functions: &[
    Function { name: "addaddondomain", rust: "addaddondomain", summary: "Creates an addon domain and its subdomain.", docs: "It creates the DNS zone and changes the web server's configuration, which may take more than half a minute. After a time-out, check with `listaddondomains` before you send the call again. Fails if the domain exists on the server, if another server hosts it, or if the account has its maximum number of addon domains.", since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/AddonDomain-addaddondomain/", params: &[
        Param { name: "newdomain", rust: "newdomain", ty: &Type::Text, doc: "Domain to add.", example: "\"addon.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "subdomain", rust: "subdomain", ty: &Type::Text, doc: "Label of the subdomain behind it: `addon` makes `addon.example.com` under the main domain.", example: "\"addon\"", required: true, ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Document root, relative to the home directory. By default, the server chooses one.", example: "\"/public_html/addon\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "disallowdot", rust: "disallowdot", ty: &Type::Flag, doc: "Whether dots are taken out of `subdomain`, so that `a.b` becomes `ab`. By default, they are not changed.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "force", rust: "force", ty: &Type::Flag, doc: "Once skipped the checks on the domain. Since 11.138 the server accepts it and ignores it for account users.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "The domain that was added.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "deladdondomain", rust: "deladdondomain", summary: "Removes an addon domain and its subdomain.", docs: "The domain's DNS zone goes too, and with it every record. The files in the document root stay. Read `domainkey` from `listaddondomains` first.", destructive: true, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/AddonDomain-deladdondomain/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Addon domain to remove.", example: "\"addon.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "subdomain", rust: "subdomain", ty: &Type::Text, doc: "Key of the subdomain behind it: label, underscore and main domain, which `listaddondomains` gives as `domainkey`.", example: "\"addon_example.com\"", required: true, ..Param::EMPTY },
        Param { name: "disallowdot", rust: "disallowdot", ty: &Type::Flag, doc: "Whether dots are taken out of the label in `subdomain` before it is looked up. By default, they are not changed.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Dynamic, ..Function::EMPTY },
    Function { name: "listaddondomains", rust: "listaddondomains", summary: "Lists the account's addon domains with their document roots.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/AddonDomain-listaddondomains/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Regular expression that a domain has to match. By default, all are listed.", example: "\"addon[.]com$\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
        Param { name: "return_https_redirect_status", rust: "return_https_redirect_status", ty: &Type::Flag, doc: "Whether `can_https_redirect` and `is_https_redirecting` are added. By default, they are not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "basedir", ty: &Type::Text, doc: "Document root relative to the home directory.", ..Member::EMPTY },
        Member { name: "can_https_redirect", ty: &Type::Flag, doc: "Whether visitors could be sent to HTTPS; only there on request.", ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, doc: "Document root as an absolute path.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "The addon domain.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "domainkey", ty: &Type::Text, doc: "Key of the subdomain behind it, as `deladdondomain` wants it.", ..Member::EMPTY },
        Member { name: "fullsubdomain", ty: &Type::Text, doc: "Full name of the subdomain behind it.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "is_https_redirecting", ty: &Type::Flag, doc: "Whether visitors are sent to HTTPS; only there on request.", ..Member::EMPTY },
        Member { name: "reldir", ty: &Type::Text, doc: "Document root relative to the home directory, after the prefix `home:`.", ..Member::EMPTY },
        Member { name: "rootdomain", ty: &Type::Text, doc: "Domain that the subdomain belongs to.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "Address that the whole domain is redirected to; empty, or `not redirected`, when there is none.", ..Member::EMPTY },
        Member { name: "subdomain", ty: &Type::Text, doc: "Label of the subdomain behind it.", ..Member::EMPTY },
        Member { name: "web_subdomain_aliases", ty: &Type::List(&Type::Text), doc: "Labels that lead to the same site, such as `www`.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ])), returns_doc: "Each item is an addon domain.", ..Function::EMPTY },
] };
