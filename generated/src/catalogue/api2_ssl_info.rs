// Made by cpanel-codegen from schema/api2/SSLInfo.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "SSLInfo", rust: "ssl_info", summary: "Finds the certificate of a domain and its private key.", docs: "", functions: &[
    Function { name: "fetchinfo", rust: "fetchinfo", summary: "Finds the certificate, private key and CA bundle that belong to a domain.", docs: "The reply contains the private key, so treat the whole reply as a secret.", effect: Effect::Read, replaced_by: &["uapi/SSL::fetch_best_for_domain", "uapi/SSL::fetch_key_and_cabundle_for_certificate"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sslinfo/cpanel-api-2-functions-sslinfo-fetchinfo/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose certificate is looked for. By default, the search uses the certificate in `crtdata`.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "crtdata", rust: "crtdata", ty: &Type::Text, doc: "Certificate whose private key and CA bundle are looked for. By default, the best certificate for `domain`.", facts: Facts(&[Fact::Format("pem")]), ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["domain", "crtdata"] }], row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &Type::List(&Type::Record(&[
        Member { name: "crt", ty: &Type::Text, doc: "Certificate of the domain.", facts: Facts(&[Fact::Format("pem")]), ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, doc: "Private key of the certificate.", secret: true, facts: Facts(&[Fact::Format("pem")]), ..Member::EMPTY },
        Member { name: "cab", ty: &Type::Text, doc: "CA bundle of the certificate.", facts: Facts(&[Fact::Format("pem")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain that the certificate is installed for.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "ip", ty: &Type::Text, doc: "IP address that the certificate is installed on.", ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Account that owns the certificate.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether a certificate was found.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "Message that says what was found, or why nothing was found.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
] };
