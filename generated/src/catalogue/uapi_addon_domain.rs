// Made by cpanel-codegen from schema/uapi/AddonDomain.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "AddonDomain", rust: "addon_domain", summary: "Adds, lists and removes addon domains.", docs: "", functions: &[
    Function { name: "addaddondomain", rust: "addaddondomain", summary: "Creates an addon domain and its subdomain.", docs: "The server creates the DNS zone and changes the configuration of the web server, which may take more than half a minute. After a time-out, check with `listaddondomains` before you send the call again. Fails if the domain exists on the server, if another server hosts it, or if the account has its maximum number of addon domains.", since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/AddonDomain-addaddondomain/", params: &[
        Param { name: "newdomain", rust: "newdomain", ty: &Type::Text, doc: "Domain to add.", example: "\"addon.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "subdomain", rust: "subdomain", ty: &Type::Text, doc: "Label of the subdomain behind the addon domain. For example, `addon` creates `addon.example.com` under the main domain.", example: "\"addon\"", required: true, ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Document root, relative to the home directory. By default, the server chooses one.", example: "\"/public_html/addon\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "disallowdot", rust: "disallowdot", ty: &Type::Flag, doc: "Whether dots are removed from `subdomain`, so that `a.b` becomes `ab`. By default, they are kept.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "force", rust: "force", ty: &Type::Flag, doc: "Skipped the checks of the domain in older versions. Since 11.138 the server accepts this flag and ignores it for account users.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain that was added.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "deladdondomain", rust: "deladdondomain", summary: "Removes an addon domain and its subdomain.", docs: "The DNS zone of the domain is deleted with all its records. The files in the document root are kept. Call `listaddondomains` first to get `domainkey`.", destructive: true, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/AddonDomain-deladdondomain/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Addon domain to remove.", example: "\"addon.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "subdomain", rust: "subdomain", ty: &Type::Text, doc: "Key of the subdomain behind the addon domain: label, underscore and main domain. `listaddondomains` returns it as `domainkey`.", example: "\"addon_example.com\"", required: true, ..Param::EMPTY },
        Param { name: "disallowdot", rust: "disallowdot", ty: &Type::Flag, doc: "Whether dots are removed from the label in `subdomain` before the server looks it up. By default, they are kept.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Dynamic, ..Function::EMPTY },
    Function { name: "listaddondomains", rust: "listaddondomains", summary: "Lists the account's addon domains with their document roots.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/AddonDomain-listaddondomains/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Regular expression that the domain has to match. By default, all addon domains are listed.", example: "\"addon[.]com$\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
        Param { name: "return_https_redirect_status", rust: "return_https_redirect_status", ty: &Type::Flag, doc: "Whether `can_https_redirect` and `is_https_redirecting` are added. By default, they are not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "basedir", ty: &Type::Text, doc: "Document root, relative to the home directory.", ..Member::EMPTY },
        Member { name: "can_https_redirect", ty: &Type::Flag, doc: "Whether visitors can be redirected to HTTPS. Sent only on request.", ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, doc: "Document root, as an absolute path.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Name of the addon domain.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "domainkey", ty: &Type::Text, doc: "Key of the subdomain behind the addon domain, as `deladdondomain` takes it.", ..Member::EMPTY },
        Member { name: "fullsubdomain", ty: &Type::Text, doc: "Full name of the subdomain behind the addon domain.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "is_https_redirecting", ty: &Type::Flag, doc: "Whether visitors are redirected to HTTPS. Sent only on request.", ..Member::EMPTY },
        Member { name: "reldir", ty: &Type::Text, doc: "Document root relative to the home directory, with the prefix `home:`.", ..Member::EMPTY },
        Member { name: "rootdomain", ty: &Type::Text, doc: "Domain that the subdomain belongs to.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "URL that the whole domain is redirected to. Empty or `not redirected` if there is no redirect.", ..Member::EMPTY },
        Member { name: "subdomain", ty: &Type::Text, doc: "Label of the subdomain behind the addon domain.", ..Member::EMPTY },
        Member { name: "web_subdomain_aliases", ty: &Type::List(&Type::Text), doc: "Labels of other names that lead to the same site, such as `www`.", ..Member::EMPTY },
    ])), returns_doc: "Each item is an addon domain.", ..Function::EMPTY },
] };
