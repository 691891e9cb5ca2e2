// Made by cpanel-codegen from schema/uapi/SSL.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "SSL", rust: "ssl", summary: "Installs certificates on domains, stores keys, requests and certificates, and controls AutoSSL.", docs: "Certificates are in two places. The account's **store** contains private keys, signing requests (CSRs) and certificates, each with an `id` and a `friendly_name`. A **website** serves the certificate that is installed on it.\n\n- `install_ssl` installs a certificate and its key on a domain, as an ACME client does. `installed_hosts` lists the certificate of each website with its expiry date, and `delete_ssl` removes a website's certificate.\n- To buy a certificate, call `generate_key`, call `generate_csr` with the key's `id`, send the CSR to the authority, and pass the certificate to `upload_cert` or directly to `install_ssl`. `fetch_best_for_domain` finds the stored certificate, key and CA bundle for a domain.\n- AutoSSL requests and installs certificates automatically: `start_autossl_check` starts a run, `is_autossl_check_in_progress` returns whether it is running, and `get_autossl_problems` lists its problems. `add_autossl_excluded_domains`, `remove_autossl_excluded_domains` and `set_autossl_excluded_domains` change the list of excluded domains.\n- `toggle_ssl_redirect_for_domains` redirects visitors from HTTP to HTTPS.\n\n`delete_cert`, `delete_csr`, `delete_key` and the `set_*_friendly_name` functions change only the store. `show_key`, `fetch_best_for_domain`,\n`fetch_cert_info` and `generate_key` return private keys. Mail SNI is always enabled in current versions, so `enable_mail_sni`, `disable_mail_sni` and `rebuild_mail_sni_config` exist only for old programs. Most functions fail on a server without any of the roles for calendars, receiving mail, Web Disk, webmail and websites.\nSend certificates and keys as plain PEM text; the client encodes them.", functions: &[
    Function { name: "add_autossl_excluded_domains", rust: "add_autossl_excluded_domains", summary: "Excludes more domains from AutoSSL.", docs: "Adds domains to the list of excluded ones. Installed certificates stay until they expire, but AutoSSL does not renew them. `remove_autossl_excluded_domains` undoes it.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_autossl_excluded_domains/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains to exclude.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Joined(","), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "can_ssl_redirect", rust: "can_ssl_redirect", summary: "Returns whether the account's domains could be redirected from HTTP to HTTPS by the server.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/can_ssl_redirect/", returns: &Type::Flag, returns_doc: "Whether redirects are possible: 1 yes, 0 no.", ..Function::EMPTY },
    Function { name: "check_shared_cert", rust: "check_shared_cert", summary: "Returns whether the account may use a certificate shared by the server (deprecated).", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/check_shared_cert/", returns: &Type::Flag, returns_doc: "Whether there is a shared certificate: 1 yes, 0 no.", facts: Facts(&[Fact::Deprecated("The reference marks it as deprecated and names no replacement.")]), ..Function::EMPTY },
    Function { name: "delete_cert", rust: "delete_cert", summary: "Deletes a certificate from the account's store.", docs: "Cannot be undone. Websites that serve the certificate continue to serve it; `delete_ssl` removes it from a domain.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_cert/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "Its label in the store. Either this or `id` is required.", example: "\"TestCert\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Its identifier in the store. Either this or `friendly_name` is required.", example: "\"example_com_cb497_a394d_1397249671_d1272da8f13a1fd837493a5ad1f0a0f3\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::List(&TYPE_CERTIFICATE), returns_doc: "The certificates that were deleted.", facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "delete_csr", rust: "delete_csr", summary: "Deletes a certificate signing request from the account's store.", docs: "Cannot be undone. The private key of the request stays in the store.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_csr/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "Its label in the store. Either this or `id` is required.", example: "\"TestCSR\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Its identifier in the store. Either this or `friendly_name` is required.", example: "\"example_com_e095f_0ab2f_ebcbe4a571276f48562241411556647f\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::List(&TYPE_CSR), returns_doc: "The requests that were deleted.", facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "delete_key", rust: "delete_key", summary: "Deletes a private key from the account's store.", docs: "Cannot be undone. A certificate without its key can no longer be installed. Requests that were created with the key stay in the store.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_key/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "Its label in the store. Either this or `id` is required.", example: "\"TestKey\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Its identifier in the store. Either this or `friendly_name` is required.", example: "\"example_com_e095f_0ab2f_ebcbe4a571276f48562241411556647f\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::List(&Type::Record(&[
        Member { name: "created", ty: &Type::Timestamp, doc: "When it was stored, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "ecdsa_curve_name", ty: &TYPE_ECDSA_CURVE, doc: "Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA.", ..Member::EMPTY },
        Member { name: "ecdsa_public", ty: &Type::Text, doc: "Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA.", ..Member::EMPTY },
        Member { name: "friendly_name", ty: &Type::Text, doc: "Label that the key had in the store.", ..Member::EMPTY },
        Member { name: "key_algorithm", ty: &TYPE_KEY_ALGORITHM, doc: "Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve.", ..Member::EMPTY },
        Member { name: "modulus", ty: &Type::Text, doc: "Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys.", ..Member::EMPTY },
        Member { name: "modulus_length", ty: &Type::Integer, doc: "Size of the RSA modulus in bits, such as 2048. Null for elliptic-curve keys.", ..Member::EMPTY },
    ])), returns_doc: "The keys that were deleted, described without the secret part.", facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "delete_ssl", rust: "delete_ssl", summary: "Removes the installed certificate from a website.", docs: "Visitors over HTTPS then get another certificate or none. The certificate stays in the store. Fails if the domain has no certificate.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_ssl/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the website whose certificate is removed.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "disable_mail_sni", rust: "disable_mail_sni", summary: "Disables per-domain certificates in the mail services. In current versions it always fails.", docs: "Mail SNI can no longer be disabled.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/disable_mail_sni/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains of the account for which the setting applies.", example: "[\"example.com\",\"shop.example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Joined("|"), ..Param::EMPTY },
    ], returns: &TYPE_MAIL_SNI_CHANGE, ..Function::EMPTY },
    Function { name: "enable_mail_sni", rust: "enable_mail_sni", summary: "Enables per-domain certificates in the mail services. In current versions they are always enabled.", docs: "Succeeds with a warning that there is nothing to do. Webmail always serves the certificate of the cPanel service.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/enable_mail_sni/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains of the account for which the setting applies.", example: "[\"example.com\",\"shop.example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Joined("|"), ..Param::EMPTY },
    ], returns: &TYPE_MAIL_SNI_CHANGE, facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "fetch_best_for_domain", rust: "fetch_best_for_domain", summary: "Finds the best stored certificate for a domain, with its private key and CA bundle.", docs: "Pass `crt`, `key` and `cab` of the reply to `install_ssl`. The reply contains a private key.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_best_for_domain/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain for which a certificate is needed.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &TYPE_CERTIFICATE_WITH_KEY, facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "fetch_cert_info", rust: "fetch_cert_info", summary: "Reads a stored certificate as PEM together with its private key and CA bundle.", docs: "The reply contains a private key.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_cert_info/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "Label of the certificate in the store. Send this or `id`, but not both.", example: "\"TestCert\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "The certificate's identifier in the store. Send this or `friendly_name`, but not both.", example: "\"example_com_cb497_a394d_1397249671_d1272da8f13a1fd837493a5ad1f0a0f3\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::Record(&[
        Member { name: "cabundle", ty: &Type::Text, doc: "Intermediate certificates in PEM format. Null if there are none.", facts: Facts(&[Fact::Format("pem-certificate")]), ..Member::EMPTY },
        Member { name: "certificate", ty: &Type::Text, doc: "The certificate in PEM format.", facts: Facts(&[Fact::Format("pem-certificate")]), ..Member::EMPTY },
        Member { name: "is_self_signed", ty: &Type::Flag, doc: "Whether it is self-signed. Browsers warn about such certificates.", ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, doc: "The private key in PEM format.", secret: true, facts: Facts(&[Fact::Format("pem-private-key")]), ..Member::EMPTY },
        Member { name: "subject.commonName_ip", ty: &Type::Text, doc: "IPv4 address that the certificate's main name resolves to.", facts: Facts(&[Fact::Format("ipv4")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "fetch_certificates_for_fqdns", rust: "fetch_certificates_for_fqdns", summary: "Finds stored certificates that cover the given domains, with their keys and CA bundles.", docs: "The members of each item can be passed to `install_ssl`. The reply contains private keys.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_certificates_for_fqdns/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains for which certificates are needed.", example: "[\"example.com\"]", required: true, wire: Wire::Joined(","), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_CERTIFICATE), returns_doc: "One item per certificate.", ..Function::EMPTY },
    Function { name: "fetch_key_and_cabundle_for_certificate", rust: "fetch_key_and_cabundle_for_certificate", summary: "Finds the private key and the CA bundle that belong to a certificate.", docs: "It finds the key in the store by the certificate's public key. The reply contains a private key.", effect: Effect::Read, gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_key_and_cabundle_for_certificate/", body: Body::Multipart, params: &[
        Param { name: "certificate", rust: "certificate", ty: &Type::Text, doc: "The certificate in PEM format.", facts: Facts(&[Fact::Format("pem-certificate")]), required: true, ..Param::EMPTY },
    ], returns: &TYPE_CERTIFICATE_WITH_KEY, ..Function::EMPTY },
    Function { name: "find_certificates_for_key", rust: "find_certificates_for_key", summary: "Lists the stored certificates that were made for a private key.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/find_certificates_for_key/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "Label of the key in the store. Either this or `id` is required.", example: "\"TestKey\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "The key's identifier in the store. Either this or `friendly_name` is required.", example: "\"example_com_cb497_a394d_1397249671_d1272da8f13a1fd837493a5ad1f0a0f3\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::List(&TYPE_CERTIFICATE), returns_doc: "One item per certificate.", ..Function::EMPTY },
    Function { name: "find_csrs_for_key", rust: "find_csrs_for_key", summary: "Lists the stored signing requests that were made with a private key.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/find_csrs_for_key/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "Label of the key in the store. Either this or `id` is required.", example: "\"TestKey\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "The key's identifier in the store. Either this or `friendly_name` is required.", example: "\"example_com_cb497_a394d_1397249671_d1272da8f13a1fd837493a5ad1f0a0f3\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::List(&TYPE_CSR), returns_doc: "One item per request.", ..Function::EMPTY },
    Function { name: "generate_cert", rust: "generate_cert", summary: "Creates a self-signed certificate in the account's store.", docs: "Needs a stored private key (`generate_key`, `list_keys`). Browsers do not trust the certificate. It is not installed; `install_ssl` does that.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/generate_cert/", params: &[
        Param { name: "countryName", rust: "country_name", ty: &Type::Text, doc: "Country of the owner, as two letters such as `US` (ISO 3166-1 alpha-2).", example: "\"US\"", facts: Facts(&[Fact::Format("country")]), required: true, ..Param::EMPTY },
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domain names that the certificate is valid for.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "key_id", rust: "key_id", ty: &Type::Text, doc: "Identifier of the stored private key to sign with, as `list_keys` shows it.", example: "\"example_com_cb497_a394d_1397249671_d1272da8f13a1fd837493a5ad1f0a0f3\"", required: true, ..Param::EMPTY },
        Param { name: "localityName", rust: "locality_name", ty: &Type::Text, doc: "City or town of the owner.", example: "\"Houston\"", required: true, ..Param::EMPTY },
        Param { name: "organizationName", rust: "organization_name", ty: &Type::Text, doc: "Organization that owns the certificate.", example: "\"Organization\"", required: true, ..Param::EMPTY },
        Param { name: "stateOrProvinceName", rust: "state_or_province_name", ty: &Type::Text, doc: "State or province of the owner. The reference asks for its two-letter abbreviation.", example: "\"TX\"", required: true, ..Param::EMPTY },
        Param { name: "emailAddress", rust: "email_address", ty: &Type::Text, doc: "Mail address in the certificate. By default, there is none.", example: "\"username@example.com\"", facts: Facts(&[Fact::Default("\"\""), Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "Label in the store. By default, a domain of the certificate.", example: "\"TestCert\"", ..Param::EMPTY },
        Param { name: "organizationalUnitName", rust: "organizational_unit_name", ty: &Type::Text, doc: "Department of the organization. By default, there is none.", example: "\"Department\"", facts: Facts(&[Fact::Default("\"\"")]), ..Param::EMPTY },
    ], returns: &TYPE_CERTIFICATE, returns_doc: "The new certificate.", facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "generate_csr", rust: "generate_csr", summary: "Creates a certificate signing request for an authority.", docs: "Needs a stored private key: create one with `generate_key` and pass its `id`. The request is stored, and returned in `text`.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/generate_csr/", params: &[
        Param { name: "countryName", rust: "country_name", ty: &Type::Text, doc: "Country of the applicant, as two letters such as `US` (ISO 3166-1 alpha-2).", example: "\"US\"", facts: Facts(&[Fact::Format("country")]), required: true, ..Param::EMPTY },
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domain names for the certificate.", example: "[\"example.com\"]", required: true, wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "key_id", rust: "key_id", ty: &Type::Text, doc: "Identifier of the stored private key to sign with, as `list_keys` shows it.", example: "\"example_com_cb497_a394d_1397249671_d1272da8f13a1fd837493a5ad1f0a0f3\"", required: true, ..Param::EMPTY },
        Param { name: "localityName", rust: "locality_name", ty: &Type::Text, doc: "City or town of the applicant.", example: "\"Houston\"", required: true, ..Param::EMPTY },
        Param { name: "organizationName", rust: "organization_name", ty: &Type::Text, doc: "Organization of the applicant.", example: "\"Organization\"", required: true, ..Param::EMPTY },
        Param { name: "stateOrProvinceName", rust: "state_or_province_name", ty: &Type::Text, doc: "Full name of the applicant's state or province, such as `Texas`.", example: "\"Texas\"", required: true, ..Param::EMPTY },
        Param { name: "emailAddress", rust: "email_address", ty: &Type::Text, doc: "Mail address in the request. By default, there is none.", example: "\"username@example.com\"", facts: Facts(&[Fact::Default("\"\""), Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "Label in the store. By default, a domain of the request.", example: "\"TestCert\"", ..Param::EMPTY },
        Param { name: "organizationalUnitName", rust: "organizational_unit_name", ty: &Type::Text, doc: "Department of the organization. By default, there is none.", example: "\"Department\"", facts: Facts(&[Fact::Default("\"\"")]), ..Param::EMPTY },
    ], returns: &TYPE_CSR, returns_doc: "The new request.", facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "generate_key", rust: "generate_key", summary: "Creates a private key in the account's store.", docs: "Send `keytype` or `keysize`, but not both. The reply contains the private key.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SSL-generate_key/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "Label in the store. By default, it consists of the kind of key and the time of creation.", example: "\"TestKey\"", ..Param::EMPTY },
        Param { name: "keysize", rust: "keysize", ty: &Type::Integer, doc: "Size of an RSA key in bits. By default, 2048, unless `keytype` is sent.", example: "2048", facts: Facts(&[Fact::Default("2048"), Fact::Deprecated("Use `keytype`, which also selects the algorithm.")]), ..Param::EMPTY },
        Param { name: "keytype", rust: "keytype", ty: &TYPE_KEY_TYPE, doc: "Kind of key: `rsa-2048`, `rsa-4096`, `ecdsa-prime256v1` (P-256), `ecdsa-secp384r1` (P-384), or `system` for the server's preference. By default, `keysize` applies, or the account's default from `set_default_key_type`.", example: "\"rsa-2048\"", ..Param::EMPTY },
    ], returns: &TYPE_PRIVATE_KEY, returns_doc: "The new key.", facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "get_autossl_excluded_domains", rust: "get_autossl_excluded_domains", summary: "Lists the domains that are excluded from AutoSSL.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_autossl_excluded_domains/", returns: &Type::List(&Type::Record(&[
        Member { name: "excluded_domain", ty: &Type::Text, always: true, doc: "Domain that gets no certificate from AutoSSL.", ..Member::EMPTY },
    ])), returns_doc: "One item per excluded domain.", ..Function::EMPTY },
    Function { name: "get_autossl_problems", rust: "get_autossl_problems", summary: "Lists the problems because of which AutoSSL could not secure domains.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_autossl_problems/", returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Name that could not be secured.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "problem", ty: &Type::Text, doc: "The problem as a sentence.", ..Member::EMPTY },
        Member { name: "time", ty: &Type::Text, doc: "When the problem was found, in ISO 8601 format with time and offset.", facts: Facts(&[Fact::Format("date-time")]), ..Member::EMPTY },
    ])), returns_doc: "One item per problem.", facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "get_autossl_renewal_status", rust: "get_autossl_renewal_status", summary: "Returns whether AutoSSL will renew the certificate of a domain.", effect: Effect::Read, since: "11.134", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SSL-get_autossl_renewal_status/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the certificate.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "has_problems", ty: &Type::Flag, doc: "Whether the last run had problems with the domain; `get_autossl_problems` names them.", ..Member::EMPTY },
        Member { name: "is_active", ty: &Type::Flag, doc: "Whether AutoSSL is enabled for the account.", ..Member::EMPTY },
        Member { name: "is_excluded", ty: &Type::Flag, doc: "Whether the domain is excluded from AutoSSL.", ..Member::EMPTY },
        Member { name: "will_renew", ty: &Type::Flag, doc: "Whether the certificate will be renewed.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_cabundle", rust: "get_cabundle", summary: "Finds the CA bundle for a certificate.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_cabundle/", params: &[
        Param { name: "cert", rust: "cert", ty: &Type::Text, doc: "The certificate in PEM format.", facts: Facts(&[Fact::Format("pem-certificate")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "bundle", ty: &Type::Text, doc: "Name of the authority that issued the bundle.", ..Member::EMPTY },
        Member { name: "cab", ty: &Type::Text, doc: "Intermediate certificates in PEM format.", facts: Facts(&[Fact::Format("pem-certificate")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Name that the certificate was issued for.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "get_cn_name", rust: "get_cn_name", summary: "Returns the hostname for which the certificate of a service is valid.", docs: "Use `ssldomain` in the settings of a mail program, so that it shows no warning about the certificate.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_cn_name/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain, account name or mail address of the client.", example: "\"example.com\"", required: true, ..Param::EMPTY },
        Param { name: "service", rust: "service", ty: &Type::Values(&[Allowed { text: "cpanel", doc: "" }, Allowed { text: "imap", doc: "" }, Allowed { text: "pop3", doc: "" }, Allowed { text: "smtp", doc: "" }]), doc: "The service: `cpanel`, `imap`, `pop3` or `smtp`.", example: "\"cpanel\"", required: true, ..Param::EMPTY },
        Param { name: "add_mail_subdomain", rust: "add_mail_subdomain", ty: &Type::Flag, doc: "Whether to check the domain with `mail.` before it instead of the domain itself. By default, the domain itself is checked.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "cert_match_method", ty: &Type::Values(&[Allowed { text: "none", doc: "" }, Allowed { text: "exact", doc: "" }, Allowed { text: "exact-wildcard", doc: "" }, Allowed { text: "mail-wildcard", doc: "" }, Allowed { text: "www-wildcard", doc: "" }, Allowed { text: "hostname-wildcard", doc: "" }, Allowed { text: "hostname", doc: "" }, Allowed { text: "localdomain_on_cert-mail-wildcard", doc: "" }, Allowed { text: "localdomain_on_cert-www-wildcard", doc: "" }, Allowed { text: "localdomain_on_cert", doc: "" }]), doc: "What the certificate matches: `exact` and `exact-wildcard` the domain itself, `mail-wildcard` and `www-wildcard` its `mail` or `www` name by a wildcard, `hostname` and `hostname-wildcard` the server's name, values with `localdomain_on_cert` another domain of this server, `none` nothing.", ..Member::EMPTY },
        Member { name: "cert_valid_not_after", ty: &Type::Timestamp, doc: "End of validity of the certificate, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "is_currently_valid", ty: &Type::Flag, doc: "Whether the certificate is signed by an authority, fits `ssldomain` and is within its dates.", ..Member::EMPTY },
        Member { name: "is_self_signed", ty: &Type::Flag, doc: "Whether the certificate is self-signed. Ignore this if `cert_match_method` is `none`.", ..Member::EMPTY },
        Member { name: "is_wild_card", ty: &Type::Flag, doc: "Whether the certificate contains a wildcard name.", ..Member::EMPTY },
        Member { name: "ssldomain", ty: &Type::Text, doc: "Hostname to connect to.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "ssldomain_matches_cert", ty: &Type::Flag, doc: "Whether the certificate covers `ssldomain`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "install_ssl", rust: "install_ssl", summary: "Installs a certificate and its private key on a domain.", docs: "It replaces the website's certificate at once. The key and the certificate are also added to the account's store, even if the call then fails. The key must belong to the certificate, and the certificate must be valid for the domain.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/install_ssl/", params: &[
        Param { name: "cert", rust: "cert", ty: &Type::Text, doc: "The certificate in PEM format, without intermediate certificates.", facts: Facts(&[Fact::Format("pem-certificate")]), required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the website that uses the certificate.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "key", rust: "key", ty: &Type::Text, doc: "Private key of the certificate in PEM form. By default (since 11.137), the server uses the stored key that belongs to the certificate.", secret: true, facts: Facts(&[Fact::Format("pem-private-key")]), ..Param::EMPTY },
        Param { name: "cabundle", rust: "cabundle", ty: &Type::Text, doc: "Intermediate certificates in PEM format, one after the other. Certificates of public authorities nearly always need them.", facts: Facts(&[Fact::Format("pem-certificate")]), ..Param::EMPTY },
        Param { name: "domain_dcv_method", rust: "domain_dcv_method", ty: &Type::Map(&Type::Text), doc: "For each domain, the method that proved control of it. For certificates from the Market.", wire: Wire::JsonText, ..Param::EMPTY },
        Param { name: "order_item_id", rust: "order_item_id", ty: &Type::Text, doc: "Identifier of the item in the Market's order of the certificate.", ..Param::EMPTY },
        Param { name: "originating_certificate_id", rust: "originating_certificate_id", ty: &Type::Text, doc: "The Market's identifier of the certificate from which this one is derived.", ..Param::EMPTY },
        Param { name: "parent_cert_expiry", rust: "parent_cert_expiry", ty: &Type::Timestamp, doc: "When the certificate from which this one is derived expires, in seconds since the Unix epoch.", ..Param::EMPTY },
        Param { name: "vhost_names", rust: "vhost_names", ty: &Type::List(&Type::Text), doc: "Main domains of the websites for which the certificate was bought.", wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "action", ty: &Type::Text, doc: "What was done to the website, such as `update` if it had a certificate before.", ..Member::EMPTY },
        Member { name: "cert_id", ty: &Type::Text, doc: "Identifier of the certificate in the store.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain on which it was installed.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "extra_certificate_domains", ty: &Type::List(&Type::Text), doc: "Names that need their own certificates for mail and other services.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "html", ty: &Type::Text, doc: "The outcome as HTML for people.", ..Member::EMPTY },
        Member { name: "ip", ty: &Type::Text, doc: "Address of the website.", ..Member::EMPTY },
        Member { name: "key_id", ty: &Type::Text, doc: "Identifier of the private key in the store.", ..Member::EMPTY },
        Member { name: "message", ty: &Type::Text, doc: "The outcome as plain text for people.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "The outcome as text for people, again.", ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Account that owns the domain.", facts: Facts(&[Fact::Format("username")]), ..Member::EMPTY },
        Member { name: "warning_domains", ty: &Type::List(&Type::Text), doc: "Names of the website for which the certificate is not valid.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "working_domains", ty: &Type::List(&Type::Text), doc: "Names of the website for which the certificate is valid.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "installed_host", rust: "installed_host", summary: "Returns the certificate that is installed on a domain with a dedicated IP address.", docs: "Fails for accounts without a dedicated address; use `installed_hosts` for them.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/installed_host/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the question is about. By default, the account's main domain.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "verify_certificate", rust: "verify_certificate", ty: &Type::Flag, doc: "Whether to verify the certificate's chain and to return `verify_error`. By default, it is not verified.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "certificate", ty: &TYPE_CERTIFICATE, doc: "Parsed content of the certificate.", ..Member::EMPTY },
        Member { name: "host", ty: &Type::Text, doc: "Hostname for which the certificate is installed.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "installed_hosts", rust: "installed_hosts", summary: "Lists the account's secured websites with their domains and installed certificates.", docs: "To find certificates that expire soon, compare `certificate.not_after` with the current time.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/installed_hosts/", returns: &Type::List(&Type::Record(&[
        Member { name: "certificate", ty: &TYPE_CERTIFICATE, always: true, doc: "Parsed content of the certificate.", ..Member::EMPTY },
        Member { name: "certificate_text", ty: &Type::Text, doc: "The certificate in PEM format.", facts: Facts(&[Fact::Format("pem-certificate")]), ..Member::EMPTY },
        Member { name: "docroot", ty: &Type::Text, doc: "Document root of the website as an absolute path.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "domains", ty: &Type::List(&Type::Text), doc: "Names for which the certificate is valid.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "fqdns", ty: &Type::List(&Type::Text), doc: "All full names of the website, including those of services, such as `webmail.` and `cpanel.`.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "ip", ty: &Type::Text, doc: "IP address of the website.", ..Member::EMPTY },
        Member { name: "is_primary_on_ip", ty: &Type::Flag, doc: "Whether clients without SNI get the certificate of this website.", ..Member::EMPTY },
        Member { name: "mail_sni_status", ty: &Type::Flag, doc: "Whether the mail services use this certificate for the domain.", ..Member::EMPTY },
        Member { name: "needs_sni", ty: &Type::Flag, doc: "Whether only clients with SNI get this certificate.", ..Member::EMPTY },
        Member { name: "servername", ty: &Type::Text, always: true, doc: "Main name of the website in the web server's configuration.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ])), returns_doc: "One item per website that has a certificate.", facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "is_autossl_check_in_progress", rust: "is_autossl_check_in_progress", summary: "Returns whether AutoSSL is running for the account.", docs: "Call it repeatedly after `start_autossl_check`.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/is_autossl_check_in_progress/", returns: &Type::Flag, returns_doc: "Whether a run is in progress: 1 yes, 0 no.", facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "is_mail_sni_supported", rust: "is_mail_sni_supported", summary: "Returns whether the account can install certificates, despite its name.", docs: "Mail SNI is always enabled. The function returns whether the feature `sslinstall` is enabled.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/is_mail_sni_supported/", returns: &Type::Flag, returns_doc: "1 if the feature is enabled, 0 if not.", facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "is_sni_supported", rust: "is_sni_supported", summary: "Returns whether the web server can serve several certificates on one address.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/is_sni_supported/", returns: &Type::Flag, returns_doc: "Whether the web server supports SNI: 1 yes, 0 no.", facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "list_certs", rust: "list_certs", summary: "Lists the certificates in the account's store.", docs: "The list does not have the PEM texts; `show_cert` returns them. `installed_hosts` lists the certificates that websites serve.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_certs/", returns: &Type::List(&TYPE_CERTIFICATE), returns_doc: "One item per certificate.", facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "list_csrs", rust: "list_csrs", summary: "Lists the certificate signing requests in the account's store.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_csrs/", returns: &Type::List(&TYPE_CSR), returns_doc: "One item per request.", facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "list_keys", rust: "list_keys", summary: "Lists the private keys in the account's store, without their secret part.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_keys/", returns: &Type::List(&TYPE_PRIVATE_KEY), returns_doc: "One item per key.", facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "list_ssl_items", rust: "list_ssl_items", summary: "Lists the identifiers of stored keys, requests and certificates by domain.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_ssl_items/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains to list. By default, all.", example: "[\"example.com\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "item", rust: "item", ty: &Type::List(&TYPE_ITEM_TYPE), doc: "Kinds of items to list. By default, `key`.", example: "[\"key\"]", facts: Facts(&[Fact::Default("[\"key\"]")]), wire: Wire::Joined("|"), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "host", ty: &Type::Text, always: true, doc: "Domain of the item.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, doc: "Identifier in the store, for the `show_*` and `delete_*` functions.", ..Member::EMPTY },
        Member { name: "type", ty: &TYPE_ITEM_TYPE, doc: "`key` a private key, `csr` a signing request, `crt` a certificate.", ..Member::EMPTY },
    ])), returns_doc: "One item per key, request or certificate.", facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "mail_sni_status", rust: "mail_sni_status", summary: "Returns whether the mail services use a domain's own certificate.", docs: "In current versions they always do. Webmail does not.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/mail_sni_status/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "One of the account's domains.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether mail SNI is enabled for the domain.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "rebuild_mail_sni_config", rust: "rebuild_mail_sni_config", summary: "Rewrites the mail services' certificate configuration.", docs: "It was needed after `enable_mail_sni` and `disable_mail_sni`, which no longer change anything.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/rebuild_mail_sni_config/", params: &[
        Param { name: "reload_dovecot", rust: "reload_dovecot", ty: &Type::Flag, doc: "Whether Dovecot loads the new files at once. By default, it does.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "success", ty: &Type::Flag, doc: "Whether the files were written.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "rebuildssldb", rust: "rebuildssldb", summary: "Rebuilds the index of the account's store of keys, requests and certificates.", docs: "Call it if the lists do not match the files in the account's directory `ssl`.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/rebuildssldb/", returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "remove_autossl_excluded_domains", rust: "remove_autossl_excluded_domains", summary: "Includes excluded domains in AutoSSL again.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/remove_autossl_excluded_domains/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains that AutoSSL no longer excludes.", example: "[\"example.com\"]", required: true, wire: Wire::Joined(","), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "set_autossl_excluded_domains", rust: "set_autossl_excluded_domains", summary: "Replaces the list of domains that are excluded from AutoSSL.", docs: "Domains that are not in the new list are no longer excluded. To add domains to the list, use `add_autossl_excluded_domains`.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_autossl_excluded_domains/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "The new list. By default, it is empty: no domain is excluded.", example: "[\"example.com\",\"shop.example.com\"]", facts: Facts(&[Fact::Format("domain")]), wire: Wire::Joined(","), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "set_cert_friendly_name", rust: "set_cert_friendly_name", summary: "Renames a certificate in the account's store.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_cert_friendly_name/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "The current label.", example: "\"TestCert\"", required: true, ..Param::EMPTY },
        Param { name: "new_friendly_name", rust: "new_friendly_name", ty: &Type::Text, doc: "The new label.", example: "\"TestCert2\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "set_csr_friendly_name", rust: "set_csr_friendly_name", summary: "Renames a certificate signing request in the account's store.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_csr_friendly_name/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "The current label. Send this or `id`.", example: "\"TestCSR\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Its identifier in the store, as `list_csrs` shows it. Send this or `friendly_name`.", example: "\"example_com_eda9d_543fb_a3009b4b01a592390866ab3a47c0df18\"", ..Param::EMPTY },
        Param { name: "new_friendly_name", rust: "new_friendly_name", ty: &Type::Text, doc: "The new label.", example: "\"TestCSR2\"", required: true, ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::Nothing, facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "set_default_key_type", rust: "set_default_key_type", summary: "Sets the default type of the account's private keys.", docs: "Applies to new keys. Existing keys and certificates do not change.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SSL::set_default_key_type/", params: &[
        Param { name: "type", rust: "type_", ty: &TYPE_KEY_TYPE, doc: "`rsa-2048`, `rsa-4096`, `ecdsa-prime256v1` (P-256), `ecdsa-secp384r1` (P-384), or `system` for the server's preference.", example: "\"ecdsa-prime256v1\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_key_friendly_name", rust: "set_key_friendly_name", summary: "Renames a private key in the account's store.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_key_friendly_name/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "The current label. Send this or `id`.", example: "\"TestKey\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Its identifier in the store, as `list_keys` shows it. Send this or `friendly_name`.", example: "\"a9b72_63971_2cb6d8897b362cfb1548e047d8428b8d\"", ..Param::EMPTY },
        Param { name: "new_friendly_name", rust: "new_friendly_name", ty: &Type::Text, doc: "The new label.", example: "\"TestKey2\"", required: true, ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::Nothing, facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "set_primary_ssl", rust: "set_primary_ssl", summary: "Sets which website answers HTTPS clients without SNI on a dedicated IP address.", docs: "`installed_hosts` shows it in `is_primary_on_ip`.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_primary_ssl/", params: &[
        Param { name: "servername", rust: "servername", ty: &Type::Text, doc: "Main name of the website, as `installed_hosts` shows it.", example: "\"hostname.example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "show_cert", rust: "show_cert", summary: "Reads a stored certificate as PEM and in parsed form.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/show_cert/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "Its label in the store. Either this or `id` is required.", example: "\"TestCert\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Its identifier in the store. Either this or `friendly_name` is required.", example: "\"example_com_c69ce_37ff5_1397169490_169c717cb2c260281df792788accf041\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::Record(&[
        Member { name: "cert", ty: &Type::Text, always: true, doc: "The certificate in PEM format.", facts: Facts(&[Fact::Format("pem-certificate")]), ..Member::EMPTY },
        Member { name: "details", ty: &TYPE_CERTIFICATE, doc: "Parsed content of the certificate.", ..Member::EMPTY },
        Member { name: "text", ty: &Type::Text, doc: "OpenSSL's text form of the certificate, for people.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "show_csr", rust: "show_csr", summary: "Reads a stored certificate signing request as PEM and in parsed form.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/show_csr/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "Its label in the store. Either this or `id` is required.", example: "\"TestCSR\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Its identifier in the store. Either this or `friendly_name` is required.", example: "\"example_com_e095f_0ab2f_ebcbe4a571276f48562241411556647f\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::Record(&[
        Member { name: "csr", ty: &Type::Text, always: true, doc: "The request in PEM format.", facts: Facts(&[Fact::Format("pem-certificate-request")]), ..Member::EMPTY },
        Member { name: "details", ty: &TYPE_CSR, doc: "Parsed content of the request.", ..Member::EMPTY },
        Member { name: "text", ty: &Type::Text, doc: "OpenSSL's text form of the request, for people.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "show_key", rust: "show_key", summary: "Returns a stored private key, including the secret.", docs: "Both `details.key` and `text` contain the secret.", effect: Effect::Read, gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/show_key/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "Its label in the store. Either this or `id` is required.", example: "\"TestKey\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Its identifier in the store. Either this or `friendly_name` is required.", example: "\"example_com_c69ce_37ff5_1397169490_169c717cb2c260281df792788accf041\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::Record(&[
        Member { name: "details", ty: &TYPE_PRIVATE_KEY, doc: "Parsed content of the key. Its member `key` is the secret PEM text.", ..Member::EMPTY },
        Member { name: "text", ty: &Type::Text, doc: "OpenSSL's text form of the key, which is secret too.", secret: true, ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "start_autossl_check", rust: "start_autossl_check", summary: "Starts an AutoSSL run for the account in the background.", docs: "It returns before the run ends. Call `is_autossl_check_in_progress` until it has ended, and then `get_autossl_problems`. The run may replace installed certificates.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/start_autossl_check/", returns: &Type::Nothing, facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "toggle_ssl_redirect_for_domains", rust: "toggle_ssl_redirect_for_domains", summary: "Switches the redirect from HTTP to HTTPS on or off for domains.", docs: "To enable the redirect, each domain must belong to the account and needs a valid certificate or AutoSSL. For an addon domain, pass both the domain and its subdomain.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/toggle_ssl_redirect_for_domains/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains of the account, and for addon domains also their subdomains.", example: "[\"example.com\",\"shop.example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "state", rust: "state", ty: &Type::Flag, doc: "`1` redirects visitors to HTTPS, `0` stops doing so.", example: "true", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Text), returns_doc: "The domains that were changed.", ..Function::EMPTY },
    Function { name: "upload_cert", rust: "upload_cert", summary: "Adds a certificate to the account's store.", docs: "Does not install the certificate; `install_ssl` does.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/upload_cert/", body: Body::Multipart, params: &[
        Param { name: "crt", rust: "crt", ty: &Type::Text, doc: "The certificate in PEM format.", facts: Facts(&[Fact::Format("pem-certificate")]), required: true, ..Param::EMPTY },
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "Label in the store. By default, the server chooses one.", example: "\"TestCert\"", ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_CERTIFICATE), returns_doc: "The stored certificate, as a list of one item.", facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "upload_key", rust: "upload_key", summary: "Adds a private key to the account's store.", docs: "`generate_csr` and `install_ssl` can then use the key.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/upload_key/", body: Body::Multipart, params: &[
        Param { name: "key", rust: "key", ty: &Type::Text, doc: "The private key in PEM format, without a passphrase.", secret: true, facts: Facts(&[Fact::Format("pem-private-key")]), required: true, ..Param::EMPTY },
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "Label in the store. By default, the server chooses one.", example: "\"TestKey\"", ..Param::EMPTY },
        Param { name: "crt", rust: "crt", ty: &Type::Text, doc: "Another name for `key`. Leave it out if you pass `key`.", secret: true, facts: Facts(&[Fact::Format("pem-private-key"), Fact::Deprecated("The reference uses this name by mistake. Use `key`."), Fact::Removed("11.138.0.10")]), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_PRIVATE_KEY), returns_doc: "The stored key, as a list of one item, without its secret part.", facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
] };
static TYPE_CERTIFICATE: Type = Type::Record(&[
        Member { name: "auto_ssl_provider", ty: &Type::Text, doc: "Internal name of the AutoSSL provider that issued it. Only for AutoSSL certificates, and only from `installed_hosts`.", ..Member::EMPTY },
        Member { name: "auto_ssl_provider_display_name", ty: &Type::Text, doc: "Name of that provider for people. Only from `installed_hosts`.", ..Member::EMPTY },
        Member { name: "cab", ty: &Type::Text, doc: "Intermediate certificates in PEM format. Only from `fetch_certificates_for_fqdns`.", facts: Facts(&[Fact::Format("pem-certificate")]), ..Member::EMPTY },
        Member { name: "created", ty: &Type::Timestamp, doc: "When it was stored, in seconds since the Unix epoch. Missing from `installed_host`, `installed_hosts` and `show_cert`.", ..Member::EMPTY },
        Member { name: "crt", ty: &Type::Text, doc: "The certificate in PEM format. Only from `fetch_certificates_for_fqdns`.", facts: Facts(&[Fact::Format("pem-certificate")]), ..Member::EMPTY },
        Member { name: "domain_is_configured", ty: &Type::Flag, doc: "Whether the certificate is installed on one of the account's websites. Only from `list_certs` and `fetch_certificates_for_fqdns`.", ..Member::EMPTY },
        Member { name: "domains", ty: &Type::List(&Type::Text), doc: "Names for which the certificate is valid. A wildcard is `*.example.com`.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "ecdsa_curve_name", ty: &TYPE_ECDSA_CURVE, doc: "Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA.", ..Member::EMPTY },
        Member { name: "ecdsa_public", ty: &Type::Text, doc: "Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA.", ..Member::EMPTY },
        Member { name: "friendly_name", ty: &Type::Text, doc: "Label for people. It can be changed, but the `id` cannot. Missing from `installed_host` and `installed_hosts`.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, doc: "Identifier in the store. Pass this where a function takes the `id` of a certificate.", ..Member::EMPTY },
        Member { name: "is_autossl", ty: &Type::Flag, doc: "Whether AutoSSL installed it and will renew it. Only from `installed_hosts`.", ..Member::EMPTY },
        Member { name: "is_self_signed", ty: &Type::Flag, doc: "Whether it is self-signed. Browsers warn about such certificates.", ..Member::EMPTY },
        Member { name: "issuer", ty: &TYPE_DISTINGUISHED_NAME, doc: "Distinguished name of the issuer. Attributes that are not set are missing. Only from `show_cert`.", ..Member::EMPTY },
        Member { name: "issuer.commonName", ty: &Type::Text, doc: "Common name of the issuer. For a self-signed certificate, its own. `show_cert` has it in `issuer`.", ..Member::EMPTY },
        Member { name: "issuer.organizationName", ty: &Type::Text, doc: "Organization that issued the certificate. `show_cert` has it in `issuer`.", ..Member::EMPTY },
        Member { name: "issuer_text", ty: &Type::Text, doc: "Distinguished name of the issuer, with attribute and value on alternating lines. Missing from `generate_cert`, `show_cert` and `upload_cert`.", ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, doc: "The private key in PEM format. Only from `fetch_certificates_for_fqdns`.", secret: true, facts: Facts(&[Fact::Format("pem-private-key")]), ..Member::EMPTY },
        Member { name: "key_algorithm", ty: &TYPE_KEY_ALGORITHM, doc: "Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve.", ..Member::EMPTY },
        Member { name: "modulus", ty: &Type::Text, doc: "Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys.", facts: Facts(&[Fact::Format("hex")]), ..Member::EMPTY },
        Member { name: "modulus_length", ty: &Type::Integer, doc: "Size of the RSA modulus in bits, such as 2048. Null for elliptic-curve keys; missing from `show_cert`.", ..Member::EMPTY },
        Member { name: "not_after", ty: &Type::Timestamp, doc: "End of validity, in seconds since the Unix epoch. It may be in the past.", ..Member::EMPTY },
        Member { name: "not_before", ty: &Type::Timestamp, doc: "Start of validity, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "serial", ty: &Type::Text, doc: "Serial number as hexadecimal digits. Only some functions return it, for example `list_certs`.", ..Member::EMPTY },
        Member { name: "signature_algorithm", ty: &Type::Text, doc: "Name of the signature algorithm, such as `sha256WithRSAEncryption`.", ..Member::EMPTY },
        Member { name: "subject", ty: &TYPE_DISTINGUISHED_NAME, doc: "Distinguished name of the owner. Attributes that are not set are missing. Only from `show_cert`.", ..Member::EMPTY },
        Member { name: "subject.commonName", ty: &TYPE_COMMON_NAME, doc: "Main name of the certificate. `domains` has all names. `show_cert` has it in `subject`.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "subject_text", ty: &Type::Text, doc: "Distinguished name of the owner, with attribute and value on alternating lines. Missing from `generate_cert`, `show_cert` and `upload_cert`.", ..Member::EMPTY },
        Member { name: "text", ty: &Type::Text, doc: "The certificate in PEM format. Only from `generate_cert`.", facts: Facts(&[Fact::Format("pem-certificate")]), ..Member::EMPTY },
        Member { name: "validation_type", ty: &TYPE_VALIDATION_TYPE, doc: "How thoroughly the authority checked the owner: `dv` domain only, `ov` organization, `ev` extended. Null if it could not be determined.", ..Member::EMPTY },
        Member { name: "verify_error", ty: &Type::Text, doc: "OpenSSL's error for the certificate's chain, such as `DEPTH_ZERO_SELF_SIGNED_CERT`, or empty. Only from `fetch_certificates_for_fqdns`, and from `installed_host` with `verify_certificate`.", ..Member::EMPTY },
    ]);
static TYPE_CERTIFICATE_WITH_KEY: Type = Type::Record(&[
        Member { name: "cab", ty: &Type::Text, doc: "Intermediate certificates in PEM format. Missing or empty if none is needed or known.", facts: Facts(&[Fact::Format("pem-certificate")]), ..Member::EMPTY },
        Member { name: "crt", ty: &Type::Text, doc: "The certificate in PEM format.", facts: Facts(&[Fact::Format("pem-certificate")]), ..Member::EMPTY },
        Member { name: "crt_origin", ty: &Type::Text, doc: "Account whose store contains the certificate.", facts: Facts(&[Fact::Format("username")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the certificate and the key.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "ip", ty: &Type::Text, doc: "IPv4 address of the domain.", facts: Facts(&[Fact::Format("ipv4")]), ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, doc: "The private key in PEM format.", secret: true, facts: Facts(&[Fact::Format("pem-private-key")]), ..Member::EMPTY },
        Member { name: "key_origin", ty: &Type::Text, doc: "Account whose store contains the private key.", facts: Facts(&[Fact::Format("username")]), ..Member::EMPTY },
        Member { name: "searched_users", ty: &Type::List(&Type::Text), doc: "Accounts whose stores were searched.", facts: Facts(&[Fact::Format("username")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether the certificate is active. `statusmsg` explains it.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "`ok`, or a description of the problem.", ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Account whose store contains the private key.", facts: Facts(&[Fact::Format("username")]), ..Member::EMPTY },
    ]);
static TYPE_COMMON_NAME: Type = Type::OneOf(&[Alternative { name: "Name", ty: &Type::Text, has: "" }, Alternative { name: "Parts", ty: &Type::Record(&[
        Member { name: "commonName", ty: &Type::Text, doc: "The name.", ..Member::EMPTY },
    ]), has: "" }]);
static TYPE_CSR: Type = Type::Record(&[
        Member { name: "commonName", ty: &Type::Text, doc: "Main name of the request. `domains` has all names.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "countryName", ty: &Type::Text, doc: "Country as two letters. Only from `show_csr`.", facts: Facts(&[Fact::Format("country")]), ..Member::EMPTY },
        Member { name: "created", ty: &Type::Timestamp, doc: "When it was stored, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "domains", ty: &Type::List(&Type::Text), doc: "Names in the request.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "ecdsa_curve_name", ty: &TYPE_ECDSA_CURVE, doc: "Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA. Missing from `show_csr`.", ..Member::EMPTY },
        Member { name: "ecdsa_public", ty: &Type::Text, doc: "Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA. Missing from `show_csr`.", ..Member::EMPTY },
        Member { name: "emailAddress", ty: &Type::Text, doc: "Mail address of the applicant. Only from `show_csr`.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "friendly_name", ty: &Type::Text, doc: "Label for people. It can be changed, but the `id` cannot.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, always: true, doc: "Identifier in the store. Pass this where a function takes the `id` of a CSR.", ..Member::EMPTY },
        Member { name: "key_algorithm", ty: &TYPE_KEY_ALGORITHM, doc: "Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve.", ..Member::EMPTY },
        Member { name: "localityName", ty: &Type::Text, doc: "City or town of the applicant. Only from `show_csr`.", ..Member::EMPTY },
        Member { name: "modulus", ty: &Type::Text, doc: "Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys.", ..Member::EMPTY },
        Member { name: "text", ty: &Type::Text, doc: "The request in PEM format. Only from `generate_csr`.", facts: Facts(&[Fact::Format("pem-certificate-request")]), ..Member::EMPTY },
        Member { name: "organizationName", ty: &Type::Text, doc: "Organization of the applicant. Only from `show_csr`.", ..Member::EMPTY },
        Member { name: "organizationalUnitName", ty: &Type::Text, doc: "Department within the organization. Only from `show_csr`.", ..Member::EMPTY },
        Member { name: "stateOrProvinceName", ty: &Type::Text, doc: "State or province of the applicant. Only from `show_csr`.", ..Member::EMPTY },
    ]);
static TYPE_DISTINGUISHED_NAME: Type = Type::Record(&[
        Member { name: "commonName", ty: &Type::Text, doc: "Domain of the certificate or request, or the name of the issuing authority.", ..Member::EMPTY },
        Member { name: "countryName", ty: &Type::Text, doc: "Country as two letters.", facts: Facts(&[Fact::Format("country")]), ..Member::EMPTY },
        Member { name: "emailAddress", ty: &Type::Text, doc: "Mail address of the owner.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "localityName", ty: &Type::Text, doc: "City of the owner.", ..Member::EMPTY },
        Member { name: "organizationName", ty: &Type::Text, doc: "Company or organisation of the owner.", ..Member::EMPTY },
        Member { name: "stateOrProvinceName", ty: &Type::Text, doc: "State or province of the owner.", ..Member::EMPTY },
    ]);
static TYPE_ECDSA_CURVE: Type = Type::Values(&[Allowed { text: "prime256v1", doc: "" }, Allowed { text: "secp384r1", doc: "" }]);
static TYPE_ITEM_TYPE: Type = Type::Values(&[Allowed { text: "key", doc: "A private key." }, Allowed { text: "csr", doc: "A signing request." }, Allowed { text: "crt", doc: "A certificate." }]);
static TYPE_KEY_ALGORITHM: Type = Type::Values(&[Allowed { text: "rsaEncryption", doc: "" }, Allowed { text: "id-ecPublicKey", doc: "" }]);
static TYPE_KEY_TYPE: Type = Type::Values(&[Allowed { text: "system", doc: "" }, Allowed { text: "rsa-2048", doc: "" }, Allowed { text: "rsa-4096", doc: "" }, Allowed { text: "ecdsa-prime256v1", doc: "" }, Allowed { text: "ecdsa-secp384r1", doc: "" }]);
static TYPE_MAIL_SNI_CHANGE: Type = Type::Record(&[
        Member { name: "failed_domains", ty: &Type::Map(&Type::Text), doc: "A map with the domains that were not changed as keys.", ..Member::EMPTY },
        Member { name: "updated_domains", ty: &Type::Map(&Type::Flag), doc: "A map with the domains that were changed as keys.", ..Member::EMPTY },
    ]);
static TYPE_PRIVATE_KEY: Type = Type::Record(&[
        Member { name: "created", ty: &Type::Timestamp, doc: "When it was stored, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "ecdsa_curve_name", ty: &TYPE_ECDSA_CURVE, doc: "Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA.", ..Member::EMPTY },
        Member { name: "ecdsa_public", ty: &Type::Text, doc: "Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA.", ..Member::EMPTY },
        Member { name: "friendly_name", ty: &Type::Text, doc: "Label for people. It can be changed, but the `id` cannot.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, always: true, doc: "Identifier in the store, accepted as `key_id` by `generate_cert` and `generate_csr`.", ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, doc: "The private key in PEM format. Only from `show_key`.", secret: true, facts: Facts(&[Fact::Format("pem-private-key")]), ..Member::EMPTY },
        Member { name: "key_algorithm", ty: &TYPE_KEY_ALGORITHM, doc: "Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve.", ..Member::EMPTY },
        Member { name: "modulus", ty: &Type::Text, doc: "Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys.", ..Member::EMPTY },
        Member { name: "modulus_length", ty: &Type::Integer, doc: "Size of the RSA modulus in bits, such as 2048. Null for elliptic-curve keys.", ..Member::EMPTY },
        Member { name: "text", ty: &Type::Text, doc: "The private key in PEM format. Only from `generate_key`.", secret: true, facts: Facts(&[Fact::Format("pem-private-key")]), ..Member::EMPTY },
    ]);
static TYPE_VALIDATION_TYPE: Type = Type::Values(&[Allowed { text: "dv", doc: "" }, Allowed { text: "ov", doc: "" }, Allowed { text: "ev", doc: "" }]);
