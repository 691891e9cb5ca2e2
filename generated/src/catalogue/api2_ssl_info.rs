// Made by cpanel-codegen from schema/api2/SSLInfo.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "SSLInfo", rust: "ssl_info", summary: "Finds the certificate of a domain with its private key.", docs: "", functions: &[
    Function { name: "fetchinfo", rust: "fetchinfo", summary: "Finds the certificate, private key and CA bundle that belong to a domain.", docs: "The answer holds the private key, so treat all of it as secret.", effect: Effect::Read, replaced_by: &["uapi/SSL::fetch_best_for_domain", "uapi/SSL::fetch_key_and_cabundle_for_certificate"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sslinfo/cpanel-api-2-functions-sslinfo-fetchinfo/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to look for. By default, the certificate in `crtdata` decides.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "crtdata", rust: "crtdata", ty: &Type::Text, doc: "Text of a certificate to find key and CA bundle for. By default, the best one for the domain is used.", facts: Facts(&[Fact::Format("pem")]), ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["domain", "crtdata"] }], row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &Type::List(&Type::Record(&[
        Member { name: "crt", ty: &Type::Text, doc: "The certificate.", facts: Facts(&[Fact::Format("pem")]), ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, doc: "The private key.", secret: true, facts: Facts(&[Fact::Format("pem")]), ..Member::EMPTY },
        Member { name: "cab", ty: &Type::Text, doc: "The CA bundle.", facts: Facts(&[Fact::Format("pem")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain that it is installed for.", ..Member::EMPTY },
        Member { name: "ip", ty: &Type::Text, doc: "Address that it is installed on.", ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Account that it belongs to.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether something was found.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "What was found, or why nothing was found.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
] };
