// Made by cpanel-codegen from schema/uapi/SubDomain.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "SubDomain", rust: "sub_domain", summary: "Create subdomains.", docs: "", functions: &[
    Function { name: "addsubdomain", rust: "addsubdomain", summary: "Creates a subdomain with a document root of its own.", docs: "It adds the DNS record and the web server's configuration, which can take more than half a minute. After a time-out the subdomain may have been made all the same, so look before trying again. Fails when the account has all the subdomains it may have, and when the Web Server role is off.", role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/addsubdomain/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Name of the subdomain without the domain: `blog` for `blog.example.com`.", example: "\"subdomain\"", required: true, ..Param::EMPTY },
        Param { name: "rootdomain", rust: "rootdomain", ty: &Type::Text, doc: "Domain to put it under, which the account must have already.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
        Param { name: "canoff", rust: "canoff", ty: &Type::Flag, doc: "Sets Apache's `UseCanonicalName`: `1`, the default, uses the canonical name for addresses that point to the site itself, `0` does not.", example: "true", default: "true", ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Document root, relative to the home directory. Left out, it is chosen by the server, below `public_html` or beside it, as its settings have it.", example: "\"/public_html/directory_name\"", format: "path", ..Param::EMPTY },
        Param { name: "disallowdot", rust: "disallowdot", ty: &Type::Flag, doc: "Whether dots are removed from `domain`, so that `a.b` becomes `ab`. Left out, they stay.", example: "true", default: "false", ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
] };
