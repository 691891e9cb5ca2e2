// Made by cpanel-codegen from schema/uapi/DCV.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "DCV", rust: "dcv", summary: "Checks whether domains would pass the ownership checks of certificate authorities.", docs: "", functions: &[
    Function { name: "check_domains_via_dns", rust: "check_domains_via_dns", summary: "Checks whether domains can prove their ownership with a DNS record.", docs: "The server adds a test record to the zone and then looks it up in DNS. The check fails if this server is not authoritative for the domain.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/check_domains_via_dns/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains to check.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "dcv_string", ty: &Type::Text, doc: "Expected content of the record.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain that was checked.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "failure_reason", ty: &Type::Text, doc: "Reason of the failure. Sent if the zone could not be changed.", ..Member::EMPTY },
        Member { name: "query_results", ty: &Type::List(&Type::Text), doc: "Texts that DNS answered, one item for each. May be empty.", ..Member::EMPTY },
        Member { name: "succeeded", ty: &Type::Flag, doc: "Whether the expected text was one of the answers.", ..Member::EMPTY },
        Member { name: "zone", ty: &Type::Text, doc: "Zone that the server changed and queried.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ])), returns_doc: "One item for each domain, in the order of the call.", ..Function::EMPTY },
    Function { name: "check_domains_via_http", rust: "check_domains_via_http", summary: "Checks whether domains can prove their ownership with a file on their website.", docs: "The server puts a random file into the document root and fetches it through the domain. The parameters other than `domain` imitate the rules of a certificate provider. `get_provider_specific_dcv_constraints` of `Market` returns these rules.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/check_domains_via_http/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains to check.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
        Param { name: "dcv_file_allowed_characters", rust: "dcv_file_allowed_characters", ty: &Type::List(&Type::Text), doc: "Characters of the file name, one in each item. By default, capital letters and digits.", facts: Facts(&[Fact::Default("[\"A\",\"B\",\"C\",\"D\",\"E\",\"F\",\"G\",\"H\",\"I\",\"J\",\"K\",\"L\",\"M\",\"N\",\"O\",\"P\",\"Q\",\"R\",\"S\",\"T\",\"U\",\"V\",\"W\",\"X\",\"Y\",\"Z\",\"0\",\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\"]")]), wire: Wire::Repeated, ..Param::EMPTY },
        Param { name: "dcv_file_extension", rust: "dcv_file_extension", ty: &Type::Text, doc: "Extension of the file name, such as `txt`. By default, none.", example: "\"txt\"", facts: Facts(&[Fact::Default("\"\"")]), ..Param::EMPTY },
        Param { name: "dcv_file_random_character_count", rust: "dcv_file_random_character_count", ty: &Type::Integer, doc: "Number of characters in the file name. By default, `100`.", example: "32", facts: Facts(&[Fact::Default("100"), Fact::Min(1.0)]), ..Param::EMPTY },
        Param { name: "dcv_file_relative_path", rust: "dcv_file_relative_path", ty: &Type::Text, doc: "Directory of the file, relative to the document root. By default, `.well-known/pki-validation`.", example: "\".well-known/pki-validation\"", facts: Facts(&[Fact::Default("\".well-known/pki-validation\"")]), ..Param::EMPTY },
        Param { name: "dcv_max_redirects", rust: "dcv_max_redirects", ty: &Type::Integer, doc: "Maximum number of redirects to follow. The reply lists one redirect more, so that it shows the redirect that exceeds the limit. `0` means that the list has no limit.", example: "2", facts: Facts(&[Fact::Min(0.0)]), ..Param::EMPTY },
        Param { name: "dcv_user_agent_string", rust: "dcv_user_agent_string", ty: &Type::Text, doc: "User agent that the request sends. By default, a value that may change between versions.", example: "\"SECTIGO+DCV\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "failure_reason", ty: &Type::Text, doc: "Reason why the domain failed. Null if it passed.", ..Member::EMPTY },
        Member { name: "redirects", ty: &Type::List(&TYPE_REDIRECT), doc: "Redirects that were followed, one item for each. Empty if `redirects_count` is 0.", ..Member::EMPTY },
        Member { name: "redirects_count", ty: &Type::Integer, doc: "Number of redirects that were followed.", ..Member::EMPTY },
    ])), returns_doc: "One item for each domain, in the order of the call.", ..Function::EMPTY },
    Function { name: "ensure_domains_can_pass_dcv", rust: "ensure_domains_can_pass_dcv", summary: "Checks whether domains can prove their ownership, with a simpler reply.", docs: "The reply has only one text for each domain.", replaced_by: &["uapi/DCV::check_domains_via_http"], page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ensure_domains_can_pass_dcv/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains to check.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Text), returns_doc: "One item for each domain, in the order of the call. An empty text (null on the wire) if the domain passed, otherwise the reason of the failure.", facts: Facts(&[Fact::Deprecated("Use `check_domains_via_http`, which returns more details.")]), ..Function::EMPTY },
] };
static TYPE_REDIRECT: Type = Type::Record(&[
        Member { name: "content", ty: &Type::Text, doc: "Body of the response.", ..Member::EMPTY },
        Member { name: "headers", ty: &Type::Map(&Type::List(&Type::Text)), doc: "Headers of the response. The keys are header names in lower case. A header that was sent more than once has several values.", ..Member::EMPTY },
        Member { name: "protocol", ty: &Type::Text, doc: "Version of HTTP, such as `HTTP/1.1`.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Text of the status, such as `Moved Permanently`.", ..Member::EMPTY },
        Member { name: "redirects", ty: &Type::List(&TYPE_REDIRECT), doc: "Earlier responses that led to this response, if any.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Integer, doc: "HTTP status, such as 301.", ..Member::EMPTY },
        Member { name: "success", ty: &Type::Flag, doc: "Whether the status is a success (2xx). No value means that there was no success.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, always: true, doc: "URL that was requested.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]);
