// Made by cpanel-codegen from schema/uapi/SSL.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "SSL", rust: "ssl", summary: "Install certificates on domains, keep keys, requests and certificates, and steer AutoSSL.", docs: "Two places hold certificates. The account's **store** keeps private keys, signing requests (CSRs) and certificates, each under an `id` and\na `friendly_name`; nothing in it is served to anybody. A **website** serves the certificate that was installed on it.\n\n- `install_ssl` puts a certificate and its key on a domain: the call of every ACME client. `installed_hosts` then shows what each website\n  serves and until when; `delete_ssl` takes a website's certificate away again.\n- To buy a certificate: `generate_key`, then `generate_csr` with the key's `id`, hand the CSR to the authority, then `upload_cert`\n  (or `install_ssl` straight away). `fetch_best_for_domain` finds the stored certificate, key and CA bundle that suit a domain.\n- AutoSSL makes certificates by itself: `start_autossl_check` starts a run, `is_autossl_check_in_progress` says whether it still goes on,\n  `get_autossl_problems` lists what hindered it. `add_autossl_excluded_domains` and `remove_autossl_excluded_domains` edit the list of domains\n  it leaves alone; `set_autossl_excluded_domains` replaces that list.\n- `toggle_ssl_redirect_for_domains` turns visitors of HTTP over to HTTPS.\n\n`delete_cert`, `delete_csr`, `delete_key` and the `set_*_friendly_name` functions touch the store only. `show_key`, `fetch_best_for_domain`,\n`fetch_cert_info` and `generate_key` send private keys back: treat those replies as secrets.\n\nMail SNI is always on in present versions, so `enable_mail_sni`, `disable_mail_sni` and `rebuild_mail_sni_config` remain only for old callers.\nMost functions refuse to work on a server where the roles for calendars, receiving mail, Web Disk, webmail and web sites are all switched off.\nSend certificates and keys as plain PEM text; the client encodes them.", functions: &[
    Function { name: "add_autossl_excluded_domains", rust: "add_autossl_excluded_domains", summary: "Excludes further domains from AutoSSL.", docs: "Adds to the list of excluded domains and keeps those already on it. Certificates that are installed stay until they run out; AutoSSL just stops renewing them. Undone by `remove_autossl_excluded_domains`.", role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_autossl_excluded_domains/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains to exclude.", example: "[\"example.com\"]", format: "domain", required: true, wire: Wire::Joined(","), ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "can_ssl_redirect", rust: "can_ssl_redirect", summary: "Returns whether the account's domains could be redirected from HTTP to HTTPS by the server.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/can_ssl_redirect/", returns: &Type::Flag, returns_doc: "Whether redirects are possible: 1 yes, 0 no.", ..Function::EMPTY },
    Function { name: "check_shared_cert", rust: "check_shared_cert", summary: "Returns whether the account may use a certificate shared by the server (deprecated).", effect: Effect::Read, deprecated: "The vendor has given it up and names nothing in its place.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/check_shared_cert/", returns: &Type::Flag, returns_doc: "Whether there is a shared certificate: 1 yes, 0 no.", ..Function::EMPTY },
    Function { name: "delete_cert", rust: "delete_cert", summary: "Deletes a certificate from the account's store.", docs: "Cannot be undone. Websites that serve the certificate go on serving it: use `delete_ssl` to take it off a domain.", destructive: true, role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_cert/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "The label it carries in the store. Give either this or `id`; one of the two is needed.", example: "\"TestCert\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Its identifier in the store. Give either this or `friendly_name`; one of the two is needed.", example: "\"example_com_cb497_a394d_1397249671_d1272da8f13a1fd837493a5ad1f0a0f3\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::List(&TYPE_CERTIFICATE), returns_doc: "The certificates that were deleted.", ..Function::EMPTY },
    Function { name: "delete_csr", rust: "delete_csr", summary: "Deletes a certificate signing request from the account's store.", docs: "Cannot be undone. The private key behind the request stays; `delete_key` removes that.", destructive: true, role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_csr/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "The label it carries in the store. Give either this or `id`; one of the two is needed.", example: "\"TestCSR\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Its identifier in the store. Give either this or `friendly_name`; one of the two is needed.", example: "\"example_com_e095f_0ab2f_ebcbe4a571276f48562241411556647f\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::List(&TYPE_CSR), returns_doc: "The requests that were deleted.", ..Function::EMPTY },
    Function { name: "delete_key", rust: "delete_key", summary: "Deletes a private key from the account's store.", docs: "Cannot be undone: a certificate whose key is gone can no longer be installed anywhere. Requests made with the key stay until `delete_csr`.", destructive: true, role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_key/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "The label it carries in the store. Give either this or `id`; one of the two is needed.", example: "\"TestKey\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Its identifier in the store. Give either this or `friendly_name`; one of the two is needed.", example: "\"example_com_e095f_0ab2f_ebcbe4a571276f48562241411556647f\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::List(&TYPE_PRIVATE_KEY), returns_doc: "The keys that were deleted, described without the secret part.", ..Function::EMPTY },
    Function { name: "delete_ssl", rust: "delete_ssl", summary: "Removes the installed certificate from a website.", docs: "HTTPS visitors of the site then meet another certificate or none. The store keeps its copy. Fails when no certificate is installed for the domain, which a clean-up routine may treat as done.", destructive: true, role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_ssl/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the website whose certificate is removed.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "disable_mail_sni", rust: "disable_mail_sni", summary: "Would switch off per-domain certificates in the mail services; always fails today.", docs: "Mail SNI can no longer be switched off, so the call changes nothing and reports failure.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/disable_mail_sni/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains of the account to switch it off for.", example: "[\"example.com\",\"shop.example.com\"]", format: "domain", required: true, wire: Wire::Joined("|"), ..Param::EMPTY },
    ], returns: &TYPE_MAIL_SNI_CHANGE, ..Function::EMPTY },
    Function { name: "enable_mail_sni", rust: "enable_mail_sni", summary: "Switches on per-domain certificates in the mail services, where they are always on today.", docs: "Succeeds with a warning that there is nothing to do. Webmail never takes part: it serves the certificate of the cPanel service.", role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/enable_mail_sni/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains of the account to switch it on for.", example: "[\"example.com\",\"shop.example.com\"]", format: "domain", required: true, wire: Wire::Joined("|"), ..Param::EMPTY },
    ], returns: &TYPE_MAIL_SNI_CHANGE, ..Function::EMPTY },
    Function { name: "fetch_best_for_domain", rust: "fetch_best_for_domain", summary: "Finds the best stored certificate for a domain, with its private key and CA bundle.", docs: "Meant for filling in an installation form: pass `crt`, `key` and `cab` on to `install_ssl`. The reply holds a private key.", effect: Effect::Read, role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_best_for_domain/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Name that the certificate has to suit.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
    ], returns: &TYPE_CERTIFICATE_WITH_KEY, ..Function::EMPTY },
    Function { name: "fetch_cert_info", rust: "fetch_cert_info", summary: "Reads a stored certificate as PEM together with its private key and CA bundle.", docs: "The reply holds a private key.", effect: Effect::Read, role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_cert_info/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "The label the certificate carries in the store. Give either this or `id`, not both.", example: "\"TestCert\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "The certificate's identifier in the store. Give either this or `friendly_name`, not both.", example: "\"example_com_cb497_a394d_1397249671_d1272da8f13a1fd837493a5ad1f0a0f3\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::Record(&[
        Member { name: "cabundle", ty: &Type::Text, doc: "Intermediate certificates as PEM. Null if there are none.", format: "pem-certificate", ..Member::EMPTY },
        Member { name: "certificate", ty: &Type::Text, doc: "The certificate as PEM.", format: "pem-certificate", ..Member::EMPTY },
        Member { name: "is_self_signed", ty: &Type::Flag, doc: "Whether it was signed with its own key rather than by an authority; browsers warn about such certificates.", ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, doc: "The private key as PEM: a secret.", format: "pem-private-key", secret: true, ..Member::EMPTY },
        Member { name: "subject.commonName_ip", ty: &Type::Text, doc: "IPv4 address that the certificate's main name resolves to.", format: "ipv4", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "fetch_certificates_for_fqdns", rust: "fetch_certificates_for_fqdns", summary: "Finds stored certificates that cover the given domains, with their keys and CA bundles.", docs: "Each item can go to `install_ssl` as it is. The replies hold private keys.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_certificates_for_fqdns/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains that the certificates have to cover.", example: "[\"example.com\"]", required: true, wire: Wire::Joined(","), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_CERTIFICATE), returns_doc: "One item per certificate.", ..Function::EMPTY },
    Function { name: "fetch_key_and_cabundle_for_certificate", rust: "fetch_key_and_cabundle_for_certificate", summary: "Finds the private key and the CA bundle that belong to a certificate.", docs: "Looks the key up in the store by the certificate's public key. Has to be sent by POST because of the length, and does not work through a session URL. The reply holds a private key.", effect: Effect::Read, gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_key_and_cabundle_for_certificate/", body: Body::Multipart, params: &[
        Param { name: "certificate", rust: "certificate", ty: &Type::Text, doc: "The certificate as PEM.", format: "pem-certificate", required: true, ..Param::EMPTY },
    ], returns: &TYPE_CERTIFICATE_WITH_KEY, ..Function::EMPTY },
    Function { name: "find_certificates_for_key", rust: "find_certificates_for_key", summary: "Lists the stored certificates that were made for a private key.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/find_certificates_for_key/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "The label the key carries in the store. Give either this or `id`; one of the two is needed.", example: "\"TestKey\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "The key's identifier in the store. Give either this or `friendly_name`; one of the two is needed.", example: "\"example_com_cb497_a394d_1397249671_d1272da8f13a1fd837493a5ad1f0a0f3\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::List(&TYPE_CERTIFICATE), returns_doc: "One item per certificate.", ..Function::EMPTY },
    Function { name: "find_csrs_for_key", rust: "find_csrs_for_key", summary: "Lists the stored signing requests that were made with a private key.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/find_csrs_for_key/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "The label the key carries in the store. Give either this or `id`; one of the two is needed.", example: "\"TestKey\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "The key's identifier in the store. Give either this or `friendly_name`; one of the two is needed.", example: "\"example_com_cb497_a394d_1397249671_d1272da8f13a1fd837493a5ad1f0a0f3\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::List(&TYPE_CSR), returns_doc: "One item per request.", ..Function::EMPTY },
    Function { name: "generate_cert", rust: "generate_cert", summary: "Creates a self-signed certificate and keeps it in the account's store.", docs: "Needs a stored private key (`generate_key`, `list_keys`). Browsers do not trust the result; it is not installed either, which is for `install_ssl`.", role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/generate_cert/", params: &[
        Param { name: "countryName", rust: "country_name", ty: &Type::Text, doc: "Country of the owner, as two letters such as `US` (ISO 3166-1 alpha-2).", example: "\"US\"", format: "country", required: true, ..Param::EMPTY },
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Names the certificate shall be valid for.", example: "[\"example.com\"]", format: "domain", required: true, wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "key_id", rust: "key_id", ty: &Type::Text, doc: "Identifier of the stored private key to sign with, as `list_keys` shows it.", example: "\"example_com_cb497_a394d_1397249671_d1272da8f13a1fd837493a5ad1f0a0f3\"", required: true, ..Param::EMPTY },
        Param { name: "localityName", rust: "locality_name", ty: &Type::Text, doc: "City or town of the owner.", example: "\"Houston\"", required: true, ..Param::EMPTY },
        Param { name: "organizationName", rust: "organization_name", ty: &Type::Text, doc: "Company or body that owns the certificate.", example: "\"Organization\"", required: true, ..Param::EMPTY },
        Param { name: "stateOrProvinceName", rust: "state_or_province_name", ty: &Type::Text, doc: "State or province of the owner; the vendor asks for its two-letter abbreviation.", example: "\"TX\"", required: true, ..Param::EMPTY },
        Param { name: "emailAddress", rust: "email_address", ty: &Type::Text, doc: "Mail address to write into the certificate. None by default.", example: "\"username@example.com\"", default: "\"\"", format: "email", ..Param::EMPTY },
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "Label to store it under. By default, a domain of the certificate is used.", example: "\"TestCert\"", ..Param::EMPTY },
        Param { name: "organizationalUnitName", rust: "organizational_unit_name", ty: &Type::Text, doc: "Department within the organization. None by default.", example: "\"Department\"", default: "\"\"", ..Param::EMPTY },
    ], returns: &TYPE_CERTIFICATE, returns_doc: "The new certificate.", ..Function::EMPTY },
    Function { name: "generate_csr", rust: "generate_csr", summary: "Creates a certificate signing request to hand to an authority.", docs: "Needs a stored private key: make one with `generate_key` first and pass its `id`. The request is kept in the store and sent back in `text`.", role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/generate_csr/", params: &[
        Param { name: "countryName", rust: "country_name", ty: &Type::Text, doc: "Country of the applicant, as two letters such as `US` (ISO 3166-1 alpha-2).", example: "\"US\"", format: "country", required: true, ..Param::EMPTY },
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Names the certificate is wanted for.", example: "[\"example.com\"]", required: true, wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "key_id", rust: "key_id", ty: &Type::Text, doc: "Identifier of the stored private key to sign with, as `list_keys` shows it.", example: "\"example_com_cb497_a394d_1397249671_d1272da8f13a1fd837493a5ad1f0a0f3\"", required: true, ..Param::EMPTY },
        Param { name: "localityName", rust: "locality_name", ty: &Type::Text, doc: "City or town of the applicant.", example: "\"Houston\"", required: true, ..Param::EMPTY },
        Param { name: "organizationName", rust: "organization_name", ty: &Type::Text, doc: "Company or body that applies.", example: "\"Organization\"", required: true, ..Param::EMPTY },
        Param { name: "stateOrProvinceName", rust: "state_or_province_name", ty: &Type::Text, doc: "State or province of the applicant, spelt out, such as `Texas`.", example: "\"Texas\"", required: true, ..Param::EMPTY },
        Param { name: "emailAddress", rust: "email_address", ty: &Type::Text, doc: "Mail address to write into the request. None by default.", example: "\"username@example.com\"", default: "\"\"", format: "email", ..Param::EMPTY },
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "Label to store it under. By default, a domain of the request is used.", example: "\"TestCert\"", ..Param::EMPTY },
        Param { name: "organizationalUnitName", rust: "organizational_unit_name", ty: &Type::Text, doc: "Department within the organization. None by default.", example: "\"Department\"", default: "\"\"", ..Param::EMPTY },
    ], returns: &TYPE_CSR, returns_doc: "The new request.", ..Function::EMPTY },
    Function { name: "generate_key", rust: "generate_key", summary: "Creates a private key and keeps it in the account's store.", docs: "Give `keytype` or `keysize`, never both: the server refuses that. The reply holds the private key itself.", role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SSL-generate_key/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "Label to store it under. By default, it is made of the kind of key and the time of creation.", example: "\"TestKey\"", ..Param::EMPTY },
        Param { name: "keysize", rust: "keysize", ty: &Type::Integer, doc: "Bits of an RSA modulus; 2048 when neither this nor `keytype` is given. Superseded by `keytype`.", example: "2048", default: "2048", deprecated: "Use `keytype`, which chooses the algorithm as well.", ..Param::EMPTY },
        Param { name: "keytype", rust: "keytype", ty: &TYPE_KEY_TYPE, doc: "Kind of key: `rsa-2048`, `rsa-4096`, `ecdsa-prime256v1` (P-256), `ecdsa-secp384r1` (P-384), or `system` for whatever the server prefers. For the default, see `keysize`; the account's own choice from `set_default_key_type` may apply.", example: "\"rsa-2048\"", ..Param::EMPTY },
    ], returns: &TYPE_PRIVATE_KEY, returns_doc: "The new key.", ..Function::EMPTY },
    Function { name: "get_autossl_excluded_domains", rust: "get_autossl_excluded_domains", summary: "Lists the domains that are excluded from AutoSSL.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_autossl_excluded_domains/", returns: &Type::List(&Type::Record(&[
        Member { name: "excluded_domain", ty: &Type::Text, always: true, doc: "Domain that gets no certificate from AutoSSL.", ..Member::EMPTY },
    ])), returns_doc: "One item per excluded domain.", ..Function::EMPTY },
    Function { name: "get_autossl_problems", rust: "get_autossl_problems", summary: "Lists what kept AutoSSL from securing domains.", effect: Effect::Read, role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_autossl_problems/", returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Name that could not be secured.", format: "domain", ..Member::EMPTY },
        Member { name: "problem", ty: &Type::Text, doc: "What went wrong, as a sentence for people.", ..Member::EMPTY },
        Member { name: "time", ty: &Type::Text, doc: "When it was noticed, as an ISO 8601 date with time and offset, not an epoch number.", format: "date-time", ..Member::EMPTY },
    ])), returns_doc: "One item per problem.", ..Function::EMPTY },
    Function { name: "get_autossl_renewal_status", rust: "get_autossl_renewal_status", summary: "Returns whether AutoSSL is going to renew the certificate of a domain.", effect: Effect::Read, since: "11.134", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SSL-get_autossl_renewal_status/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the certificate.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "has_problems", ty: &Type::Flag, doc: "Whether the last run had problems with the domain; `get_autossl_problems` names them.", ..Member::EMPTY },
        Member { name: "is_active", ty: &Type::Flag, doc: "Whether AutoSSL is on for the account.", ..Member::EMPTY },
        Member { name: "is_excluded", ty: &Type::Flag, doc: "Whether the domain is on the list that AutoSSL leaves alone.", ..Member::EMPTY },
        Member { name: "will_renew", ty: &Type::Flag, always: true, doc: "The verdict: whether the certificate is going to be renewed.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_cabundle", rust: "get_cabundle", summary: "Finds the CA bundle for a certificate.", effect: Effect::Read, role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_cabundle/", params: &[
        Param { name: "cert", rust: "cert", ty: &Type::Text, doc: "The certificate as PEM.", format: "pem-certificate", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "bundle", ty: &Type::Text, doc: "Name of the authority behind the bundle.", ..Member::EMPTY },
        Member { name: "cab", ty: &Type::Text, doc: "Intermediate certificates as PEM.", format: "pem-certificate", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Name that the certificate was issued for.", format: "domain", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_cn_name", rust: "get_cn_name", summary: "Returns which hostname a client should connect to so that the service's certificate matches.", docs: "Use `ssldomain` when writing instructions for mail programs: it is the name under which no certificate warning comes up.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_cn_name/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain, account name or mail address that the client belongs to.", example: "\"example.com\"", required: true, ..Param::EMPTY },
        Param { name: "service", rust: "service", ty: &Type::Values(&[Allowed { text: "cpanel", doc: "" }, Allowed { text: "imap", doc: "" }, Allowed { text: "pop3", doc: "" }, Allowed { text: "smtp", doc: "" }]), doc: "Service that will be connected to: `cpanel`, `imap`, `pop3` or `smtp`.", example: "\"cpanel\"", required: true, ..Param::EMPTY },
        Param { name: "add_mail_subdomain", rust: "add_mail_subdomain", ty: &Type::Flag, doc: "Whether to look for `mail.` in front of the domain instead of the bare domain. By default, no.", example: "false", default: "false", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "cert_match_method", ty: &Type::Values(&[Allowed { text: "none", doc: "" }, Allowed { text: "exact", doc: "" }, Allowed { text: "exact-wildcard", doc: "" }, Allowed { text: "mail-wildcard", doc: "" }, Allowed { text: "www-wildcard", doc: "" }, Allowed { text: "hostname-wildcard", doc: "" }, Allowed { text: "hostname", doc: "" }, Allowed { text: "localdomain_on_cert-mail-wildcard", doc: "" }, Allowed { text: "localdomain_on_cert-www-wildcard", doc: "" }, Allowed { text: "localdomain_on_cert", doc: "" }]), doc: "How the certificate was found to fit: `exact` and `exact-wildcard` match the domain itself; `mail-wildcard`, `www-wildcard` a wildcard over its `mail` or `www` name; `hostname`, `hostname-wildcard` the server's name; the `localdomain_on_cert` family some other domain of this server; `none` nothing.", ..Member::EMPTY },
        Member { name: "cert_valid_not_after", ty: &Type::Timestamp, doc: "Last moment of validity of the certificate, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "is_currently_valid", ty: &Type::Flag, doc: "Whether the certificate is signed by an authority, fits `ssldomain` and is within its dates.", ..Member::EMPTY },
        Member { name: "is_self_signed", ty: &Type::Flag, doc: "Whether the certificate was signed with its own key. Means nothing when `cert_match_method` is `none`.", ..Member::EMPTY },
        Member { name: "is_wild_card", ty: &Type::Flag, doc: "Whether the certificate holds a wildcard name.", ..Member::EMPTY },
        Member { name: "ssldomain", ty: &Type::Text, doc: "Hostname to connect to.", format: "domain", ..Member::EMPTY },
        Member { name: "ssldomain_matches_cert", ty: &Type::Flag, doc: "Whether the certificate covers `ssldomain`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "install_ssl", rust: "install_ssl", summary: "Installs a certificate and its private key on a domain.", docs: "Takes the place of whatever the website served before, at once. Key and certificate also enter the account's store, where they can remain even if the call then fails. Certificate and key have to belong together, and the certificate has to cover the domain.", role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/install_ssl/", params: &[
        Param { name: "cert", rust: "cert", ty: &Type::Text, doc: "The certificate as PEM: the leaf alone, without the intermediates.", format: "pem-certificate", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the website that uses the certificate.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
        Param { name: "key", rust: "key", ty: &Type::Text, doc: "Private key of the certificate in PEM form. By default (since 11.137), the server uses the stored key that fits the certificate.", format: "pem-private-key", secret: true, ..Param::EMPTY },
        Param { name: "cabundle", rust: "cabundle", ty: &Type::Text, doc: "Intermediate certificates as PEM, one after another. By default, none is sent; authorities usually need one.", format: "pem-certificate", ..Param::EMPTY },
        Param { name: "domain_dcv_method", rust: "domain_dcv_method", ty: &Type::Map(&Type::Text), doc: "For each domain, how control over it was shown. Meant for certificates from the Market.", wire: Wire::JsonText, ..Param::EMPTY },
        Param { name: "order_item_id", rust: "order_item_id", ty: &Type::Text, doc: "Identifier of the item in the Market's order that the certificate comes from.", ..Param::EMPTY },
        Param { name: "originating_certificate_id", rust: "originating_certificate_id", ty: &Type::Text, doc: "The Market's identifier of the certificate that this one derives from.", ..Param::EMPTY },
        Param { name: "parent_cert_expiry", rust: "parent_cert_expiry", ty: &Type::Timestamp, doc: "When the certificate that this one derives from expires, in seconds since the Unix epoch.", ..Param::EMPTY },
        Param { name: "vhost_names", rust: "vhost_names", ty: &Type::List(&Type::Text), doc: "Websites that the certificate was bought for, by their main domains.", wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "action", ty: &Type::Text, doc: "What was done to the website, such as `update` if it had a certificate before.", ..Member::EMPTY },
        Member { name: "cert_id", ty: &Type::Text, doc: "Identifier of the certificate in the store.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain it was installed on.", format: "domain", ..Member::EMPTY },
        Member { name: "extra_certificate_domains", ty: &Type::List(&Type::Text), doc: "Names that need certificates of their own for mail and other services.", format: "domain", ..Member::EMPTY },
        Member { name: "html", ty: &Type::Text, doc: "The outcome as HTML for people.", ..Member::EMPTY },
        Member { name: "ip", ty: &Type::Text, doc: "Address of the website.", ..Member::EMPTY },
        Member { name: "key_id", ty: &Type::Text, doc: "Identifier of the private key in the store.", ..Member::EMPTY },
        Member { name: "message", ty: &Type::Text, doc: "The outcome as plain text for people.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "The outcome for people, repeated.", ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Account that owns the domain.", format: "username", ..Member::EMPTY },
        Member { name: "warning_domains", ty: &Type::List(&Type::Text), doc: "Names of the website that the certificate leaves uncovered.", format: "domain", ..Member::EMPTY },
        Member { name: "working_domains", ty: &Type::List(&Type::Text), doc: "Names of the website that the certificate secures.", format: "domain", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "installed_host", rust: "installed_host", summary: "Shows the certificate installed on a domain that has an IP address of its own.", docs: "Fails for accounts without a dedicated address; use `installed_hosts` there.", effect: Effect::Read, role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/installed_host/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to look at. By default, the account's main domain.", example: "\"example.com\"", format: "domain", ..Param::EMPTY },
        Param { name: "verify_certificate", rust: "verify_certificate", ty: &Type::Flag, doc: "Whether to check the certificate's chain and fill in `verify_error`. By default, no.", example: "true", default: "false", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "certificate", ty: &TYPE_CERTIFICATE, ..Member::EMPTY },
        Member { name: "host", ty: &Type::Text, doc: "Hostname that the certificate is installed for.", format: "domain", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "installed_hosts", rust: "installed_hosts", summary: "Lists the account's secured websites with their domains and installed certificates.", docs: "The call to watch expiry dates with: compare `certificate/not_after` with the clock.", effect: Effect::Read, role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/installed_hosts/", returns: &Type::List(&Type::Record(&[
        Member { name: "certificate", ty: &TYPE_CERTIFICATE, always: true, ..Member::EMPTY },
        Member { name: "certificate_text", ty: &Type::Text, doc: "The certificate as PEM.", format: "pem-certificate", ..Member::EMPTY },
        Member { name: "docroot", ty: &Type::Text, doc: "Directory the website is served from, as an absolute path.", format: "path", ..Member::EMPTY },
        Member { name: "domains", ty: &Type::List(&Type::Text), doc: "Names the certificate covers.", format: "domain", ..Member::EMPTY },
        Member { name: "fqdns", ty: &Type::List(&Type::Text), doc: "Every full name of the website, service names such as `webmail.` and `cpanel.` among them.", format: "domain", ..Member::EMPTY },
        Member { name: "ip", ty: &Type::Text, doc: "Address the website answers on.", ..Member::EMPTY },
        Member { name: "is_primary_on_ip", ty: &Type::Flag, doc: "Whether visitors whose browser sends no name (no SNI) get this website's certificate.", ..Member::EMPTY },
        Member { name: "mail_sni_status", ty: &Type::Flag, doc: "Whether the mail services hand out this certificate for the domain.", ..Member::EMPTY },
        Member { name: "needs_sni", ty: &Type::Flag, doc: "Whether browsers have to send the name (SNI) to reach this certificate.", ..Member::EMPTY },
        Member { name: "servername", ty: &Type::Text, always: true, doc: "Main name of the website in the web server's configuration.", format: "domain", ..Member::EMPTY },
    ])), returns_doc: "One item per website that has a certificate.", ..Function::EMPTY },
    Function { name: "is_autossl_check_in_progress", rust: "is_autossl_check_in_progress", summary: "Returns whether an AutoSSL run for the account is under way.", docs: "Poll it after `start_autossl_check`.", effect: Effect::Read, role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/is_autossl_check_in_progress/", returns: &Type::Flag, returns_doc: "Whether a run is in progress: 1 yes, 0 no.", ..Function::EMPTY },
    Function { name: "is_mail_sni_supported", rust: "is_mail_sni_supported", summary: "Returns whether the account can install certificates; once meant for per-domain mail certificates.", docs: "Mail SNI itself is always on. What the reply reflects is whether the `sslinstall` feature is on.", effect: Effect::Read, role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/is_mail_sni_supported/", returns: &Type::Flag, returns_doc: "1 if the feature is on, 0 if it is off.", ..Function::EMPTY },
    Function { name: "is_sni_supported", rust: "is_sni_supported", summary: "Returns whether the web server can serve several certificates on one address.", effect: Effect::Read, role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/is_sni_supported/", returns: &Type::Flag, returns_doc: "Whether the web server knows SNI: 1 yes, 0 no.", ..Function::EMPTY },
    Function { name: "list_certs", rust: "list_certs", summary: "Lists the certificates in the account's store.", docs: "Without the PEM text, which `show_cert` has. What websites serve is in `installed_hosts`.", effect: Effect::Read, role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_certs/", returns: &Type::List(&TYPE_CERTIFICATE), returns_doc: "One item per certificate.", ..Function::EMPTY },
    Function { name: "list_csrs", rust: "list_csrs", summary: "Lists the certificate signing requests in the account's store.", effect: Effect::Read, role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_csrs/", returns: &Type::List(&TYPE_CSR), returns_doc: "One item per request.", ..Function::EMPTY },
    Function { name: "list_keys", rust: "list_keys", summary: "Lists the private keys in the account's store, without their secret part.", effect: Effect::Read, role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_keys/", returns: &Type::List(&TYPE_PRIVATE_KEY), returns_doc: "One item per key.", ..Function::EMPTY },
    Function { name: "list_ssl_items", rust: "list_ssl_items", summary: "Lists stored keys, requests or certificates by domain, with nothing but their identifiers.", effect: Effect::Read, role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_ssl_items/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains to look for. By default, all.", example: "[\"example.com\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "item", rust: "item", ty: &Type::List(&Type::Values(&[Allowed { text: "key", doc: "Private keys." }, Allowed { text: "csr", doc: "Signing requests." }, Allowed { text: "crt", doc: "Certificates." }])), doc: "Kinds to list. By default, `key`.", example: "[\"key\"]", default: "[\"key\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "host", ty: &Type::Text, always: true, doc: "Domain it belongs to.", format: "domain", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, doc: "Identifier in the store, good for the `show_*` and `delete_*` functions of its kind.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "key", doc: "" }, Allowed { text: "csr", doc: "" }, Allowed { text: "crt", doc: "" }]), always: true, doc: "`key` a private key, `csr` a signing request, `crt` a certificate.", ..Member::EMPTY },
    ])), returns_doc: "One row per stored thing.", ..Function::EMPTY },
    Function { name: "mail_sni_status", rust: "mail_sni_status", summary: "Returns whether the mail services hand out a domain's own certificate.", docs: "Always so in present versions. Webmail does not take part.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/mail_sni_status/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "One of the account's domains.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, always: true, doc: "Whether mail SNI is on for the domain.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "rebuild_mail_sni_config", rust: "rebuild_mail_sni_config", summary: "Rewrites the mail services' certificate configuration.", docs: "Was needed after `enable_mail_sni` or `disable_mail_sni`; as those no longer change anything, hardly ever needed today.", role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/rebuild_mail_sni_config/", params: &[
        Param { name: "reload_dovecot", rust: "reload_dovecot", ty: &Type::Flag, doc: "Whether Dovecot shall take up the new files at once. By default, yes.", example: "true", default: "true", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "success", ty: &Type::Flag, doc: "Whether the files were written.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "rebuildssldb", rust: "rebuildssldb", summary: "Rebuilds the index of the account's store of keys, requests and certificates.", docs: "Helps when the lists do not agree with the files in the account's `ssl` directory.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/rebuildssldb/", returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "remove_autossl_excluded_domains", rust: "remove_autossl_excluded_domains", summary: "Includes excluded domains in AutoSSL again.", role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/remove_autossl_excluded_domains/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains to take off the list of exclusions.", example: "[\"example.com\"]", required: true, wire: Wire::Joined(","), ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_autossl_excluded_domains", rust: "set_autossl_excluded_domains", summary: "Replaces the whole list of domains that AutoSSL leaves alone.", docs: "Domains excluded before and not named now are taken care of again. To add some, use `add_autossl_excluded_domains`.", role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_autossl_excluded_domains/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "The new list. By default, the list is emptied and AutoSSL takes care of every domain.", example: "[\"example.com\",\"shop.example.com\"]", format: "domain", wire: Wire::Joined(","), ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_cert_friendly_name", rust: "set_cert_friendly_name", summary: "Renames a certificate in the account's store.", role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_cert_friendly_name/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "The label it carries now.", example: "\"TestCert\"", required: true, ..Param::EMPTY },
        Param { name: "new_friendly_name", rust: "new_friendly_name", ty: &Type::Text, doc: "The label it shall carry from now on.", example: "\"TestCert2\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_csr_friendly_name", rust: "set_csr_friendly_name", summary: "Renames a certificate signing request in the account's store.", role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_csr_friendly_name/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "The label it carries now. Give either this or `id`.", example: "\"TestCSR\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Its identifier in the store, as `list_csrs` shows it. Give either this or `friendly_name`.", example: "\"example_com_eda9d_543fb_a3009b4b01a592390866ab3a47c0df18\"", ..Param::EMPTY },
        Param { name: "new_friendly_name", rust: "new_friendly_name", ty: &Type::Text, doc: "The label it shall carry from now on.", example: "\"TestCSR2\"", required: true, ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_default_key_type", rust: "set_default_key_type", summary: "Chooses which kind of private key the account makes by default.", docs: "Counts for keys made from then on; existing keys and certificates stay as they are.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SSL::set_default_key_type/", params: &[
        Param { name: "type", rust: "type_", ty: &TYPE_KEY_TYPE, doc: "`rsa-2048`, `rsa-4096`, `ecdsa-prime256v1` (P-256), `ecdsa-secp384r1` (P-384), or `system` to follow the server's own preference.", example: "\"ecdsa-prime256v1\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_key_friendly_name", rust: "set_key_friendly_name", summary: "Renames a private key in the account's store.", role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_key_friendly_name/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "The label it carries now. Give either this or `id`.", example: "\"TestKey\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Its identifier in the store, as `list_keys` shows it. Give either this or `friendly_name`.", example: "\"a9b72_63971_2cb6d8897b362cfb1548e047d8428b8d\"", ..Param::EMPTY },
        Param { name: "new_friendly_name", rust: "new_friendly_name", ty: &Type::Text, doc: "The label it shall carry from now on.", example: "\"TestKey2\"", required: true, ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_primary_ssl", rust: "set_primary_ssl", summary: "Chooses which website answers HTTPS visitors that send no name on a dedicated address.", docs: "The chosen one is shown by `is_primary_on_ip` in `installed_hosts`.", role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_primary_ssl/", params: &[
        Param { name: "servername", rust: "servername", ty: &Type::Text, doc: "Main name of the website, as `installed_hosts` shows it.", example: "\"hostname.example.com\"", format: "domain", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "show_cert", rust: "show_cert", summary: "Reads a stored certificate as PEM and in parsed form.", effect: Effect::Read, role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/show_cert/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "The label it carries in the store. Give either this or `id`; one of the two is needed.", example: "\"TestCert\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Its identifier in the store. Give either this or `friendly_name`; one of the two is needed.", example: "\"example_com_c69ce_37ff5_1397169490_169c717cb2c260281df792788accf041\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::Record(&[
        Member { name: "cert", ty: &Type::Text, always: true, doc: "The certificate as PEM.", format: "pem-certificate", ..Member::EMPTY },
        Member { name: "details", ty: &TYPE_CERTIFICATE, ..Member::EMPTY },
        Member { name: "text", ty: &Type::Text, doc: "OpenSSL's readable printout of the certificate, for people.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "show_csr", rust: "show_csr", summary: "Reads a stored certificate signing request as PEM and in parsed form.", effect: Effect::Read, role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/show_csr/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "The label it carries in the store. Give either this or `id`; one of the two is needed.", example: "\"TestCSR\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Its identifier in the store. Give either this or `friendly_name`; one of the two is needed.", example: "\"example_com_e095f_0ab2f_ebcbe4a571276f48562241411556647f\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::Record(&[
        Member { name: "csr", ty: &Type::Text, always: true, doc: "The request as PEM.", ..Member::EMPTY },
        Member { name: "details", ty: &TYPE_CSR, ..Member::EMPTY },
        Member { name: "text", ty: &Type::Text, doc: "OpenSSL's readable printout of the request, for people.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "show_key", rust: "show_key", summary: "Reads a stored private key, the secret itself included.", docs: "Both `details/key` and `text` hold the secret.", effect: Effect::Read, gives_secret: true, role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/show_key/", params: &[
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "The label it carries in the store. Give either this or `id`; one of the two is needed.", example: "\"TestKey\"", ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Its identifier in the store. Give either this or `friendly_name`; one of the two is needed.", example: "\"example_com_c69ce_37ff5_1397169490_169c717cb2c260281df792788accf041\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["friendly_name", "id"] }], returns: &Type::Record(&[
        Member { name: "details", ty: &TYPE_PRIVATE_KEY, ..Member::EMPTY },
        Member { name: "text", ty: &Type::Text, doc: "OpenSSL's readable printout of the key with all its numbers: a secret too.", secret: true, ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "start_autossl_check", rust: "start_autossl_check", summary: "Starts an AutoSSL run for the account in the background.", docs: "Returns before the work is done: poll `is_autossl_check_in_progress`, then look at `get_autossl_problems`. The run may replace installed certificates.", role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/start_autossl_check/", returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "toggle_ssl_redirect_for_domains", rust: "toggle_ssl_redirect_for_domains", summary: "Switches the redirect from HTTP to HTTPS on or off for domains.", docs: "To switch it on, each domain has to be the account's own and needs a valid certificate or AutoSSL. For an addon domain name both the domain and the subdomain behind it.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/toggle_ssl_redirect_for_domains/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains of the account; addon domains together with their subdomains.", example: "[\"example.com\",\"shop.example.com\"]", format: "domain", required: true, wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "state", rust: "state", ty: &Type::Flag, doc: "`1` redirects visitors to HTTPS, `0` stops doing so.", example: "true", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Text), returns_doc: "The domains that were switched.", ..Function::EMPTY },
    Function { name: "upload_cert", rust: "upload_cert", summary: "Adds a certificate to the account's store.", docs: "Does not install it: see `install_ssl`. Has to be sent by POST because of the length, and does not work through a session URL.", role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/upload_cert/", body: Body::Multipart, params: &[
        Param { name: "crt", rust: "crt", ty: &Type::Text, doc: "The certificate as PEM.", format: "pem-certificate", required: true, ..Param::EMPTY },
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "Label to store it under. By default, the server picks one.", example: "\"TestCert\"", ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_CERTIFICATE), returns_doc: "The certificate that was stored, as a list of one.", ..Function::EMPTY },
    Function { name: "upload_key", rust: "upload_key", summary: "Adds a private key to the account's store.", docs: "Has to be sent by POST because of the length, and does not work through a session URL.", role: "CalendarContact|MailReceive|WebDisk|Webmail|WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/upload_key/", body: Body::Multipart, params: &[
        Param { name: "key", rust: "key", ty: &Type::Text, doc: "The private key as PEM, not protected by a passphrase.", format: "pem-private-key", secret: true, required: true, ..Param::EMPTY },
        Param { name: "friendly_name", rust: "friendly_name", ty: &Type::Text, doc: "Label to store it under. By default, the server picks one.", example: "\"TestKey\"", ..Param::EMPTY },
        Param { name: "crt", rust: "crt", ty: &Type::Text, doc: "The private key again, under the name that the multipart form of the call uses. Leave it out when `key` is given.", format: "pem-private-key", secret: true, deprecated: "The reference's body calls the key so by mistake; pass `key`.", removed: "11.138.0.10", ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_PRIVATE_KEY), returns_doc: "The key that was stored, as a list of one, without its secret part.", ..Function::EMPTY },
] };
static TYPE_CERTIFICATE: Type = Type::Record(&[
        Member { name: "auto_ssl_provider", ty: &Type::Text, doc: "Internal name of the AutoSSL provider that issued it; there only for AutoSSL certificates. Only from `installed_hosts`.", ..Member::EMPTY },
        Member { name: "auto_ssl_provider_display_name", ty: &Type::Text, doc: "Name of that provider for people. Only from `installed_hosts`.", ..Member::EMPTY },
        Member { name: "cab", ty: &Type::Text, doc: "Intermediate certificates as PEM. Only from `fetch_certificates_for_fqdns`.", format: "pem-certificate", ..Member::EMPTY },
        Member { name: "created", ty: &Type::Timestamp, doc: "When it entered the store, in seconds since the Unix epoch. Missing from `installed_host`, `installed_hosts` and `show_cert`.", ..Member::EMPTY },
        Member { name: "crt", ty: &Type::Text, doc: "The certificate as PEM. Only from `fetch_certificates_for_fqdns`.", format: "pem-certificate", ..Member::EMPTY },
        Member { name: "domain_is_configured", ty: &Type::Flag, doc: "Whether the certificate is installed on one of the account's websites, rather than merely stored. Only from `list_certs` and `fetch_certificates_for_fqdns`.", ..Member::EMPTY },
        Member { name: "domains", ty: &Type::List(&Type::Text), doc: "Every name the certificate is valid for; wildcards appear as `*.example.com`.", format: "domain", ..Member::EMPTY },
        Member { name: "ecdsa_curve_name", ty: &TYPE_ECDSA_CURVE, doc: "Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA.", ..Member::EMPTY },
        Member { name: "ecdsa_public", ty: &Type::Text, doc: "Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA.", ..Member::EMPTY },
        Member { name: "friendly_name", ty: &Type::Text, doc: "Label for people; it can be changed, the `id` cannot. Missing from `installed_host` and `installed_hosts`.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, doc: "Identifier in the store, accepted wherever a function asks for the `id` of a certificate.", ..Member::EMPTY },
        Member { name: "is_autossl", ty: &Type::Flag, doc: "Whether AutoSSL put it there, and so will renew it. Only from `installed_hosts`.", ..Member::EMPTY },
        Member { name: "is_self_signed", ty: &Type::Flag, doc: "Whether it was signed with its own key rather than by an authority; browsers warn about such certificates.", ..Member::EMPTY },
        Member { name: "issuer", ty: &TYPE_DISTINGUISHED_NAME, doc: "Distinguished name of the signer; attributes that are not set are missing. Only from `show_cert`.", ..Member::EMPTY },
        Member { name: "issuer.commonName", ty: &Type::Text, doc: "Common name of the issuer of the certificate; for a self-signed one, its own. `show_cert` has it in `issuer`.", ..Member::EMPTY },
        Member { name: "issuer.organizationName", ty: &Type::Text, doc: "Company or body that issued the certificate. `show_cert` has it in `issuer`.", ..Member::EMPTY },
        Member { name: "issuer_text", ty: &Type::Text, doc: "Distinguished name of the issuer as lines in turn: attribute, value, attribute, value. Missing from `generate_cert`, `show_cert` and `upload_cert`.", ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, doc: "The private key as PEM: a secret. Only from `fetch_certificates_for_fqdns`.", format: "pem-private-key", secret: true, ..Member::EMPTY },
        Member { name: "key_algorithm", ty: &TYPE_KEY_ALGORITHM, doc: "Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve.", ..Member::EMPTY },
        Member { name: "modulus", ty: &Type::Text, doc: "Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys.", format: "hex", ..Member::EMPTY },
        Member { name: "modulus_length", ty: &Type::Integer, doc: "Size of the RSA modulus in bits, such as 2048. Null for elliptic-curve keys; missing from `show_cert`.", ..Member::EMPTY },
        Member { name: "not_after", ty: &Type::Timestamp, doc: "Last moment of validity, in seconds since the Unix epoch; it may lie in the past.", ..Member::EMPTY },
        Member { name: "not_before", ty: &Type::Timestamp, doc: "First moment of validity, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "serial", ty: &Type::Text, doc: "Serial number given by the issuer, as hexadecimal digits. Only some functions send it, `list_certs` among them.", ..Member::EMPTY },
        Member { name: "signature_algorithm", ty: &Type::Text, doc: "Name of the signature scheme, such as `sha256WithRSAEncryption`.", ..Member::EMPTY },
        Member { name: "subject", ty: &TYPE_DISTINGUISHED_NAME, doc: "Distinguished name of the owner; attributes that are not set are missing. Only from `show_cert`.", ..Member::EMPTY },
        Member { name: "subject.commonName", ty: &TYPE_COMMON_NAME, doc: "Main name that the certificate was issued for; `domains` holds all of them. `show_cert` has it in `subject`.", format: "domain", ..Member::EMPTY },
        Member { name: "subject_text", ty: &Type::Text, doc: "Distinguished name of the owner as lines in turn: attribute, value, attribute, value. Missing from `generate_cert`, `show_cert` and `upload_cert`.", ..Member::EMPTY },
        Member { name: "text", ty: &Type::Text, doc: "The certificate as PEM. Only from `generate_cert`.", format: "pem-certificate", ..Member::EMPTY },
        Member { name: "validation_type", ty: &TYPE_VALIDATION_TYPE, doc: "How thoroughly the authority checked the owner: `dv` domain only, `ov` organization, `ev` extended. Null if it could not be determined.", ..Member::EMPTY },
        Member { name: "verify_error", ty: &Type::Text, doc: "The objection of a check of the chain, in OpenSSL's words such as `DEPTH_ZERO_SELF_SIGNED_CERT`; empty when nothing. Only from `fetch_certificates_for_fqdns` and, where `verify_certificate` was asked for, `installed_host`.", ..Member::EMPTY },
    ]);
static TYPE_CERTIFICATE_WITH_KEY: Type = Type::Record(&[
        Member { name: "cab", ty: &Type::Text, doc: "Intermediate certificates as PEM; missing or empty if none is needed or known.", format: "pem-certificate", ..Member::EMPTY },
        Member { name: "crt", ty: &Type::Text, doc: "The certificate as PEM.", format: "pem-certificate", ..Member::EMPTY },
        Member { name: "crt_origin", ty: &Type::Text, doc: "Account that the certificate came from.", format: "username", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Name that the found certificate and key belong to.", format: "domain", ..Member::EMPTY },
        Member { name: "ip", ty: &Type::Text, doc: "IPv4 address of the domain.", format: "ipv4", ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, doc: "The private key as PEM: a secret.", format: "pem-private-key", secret: true, ..Member::EMPTY },
        Member { name: "key_origin", ty: &Type::Text, doc: "Account that the private key came from.", format: "username", ..Member::EMPTY },
        Member { name: "searched_users", ty: &Type::List(&Type::Text), doc: "Accounts whose stores were searched.", format: "username", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether the certificate counts as active; `statusmsg` has the words to it.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "`ok`, or what is the matter.", ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Account whose store contains the private key.", format: "username", ..Member::EMPTY },
    ]);
static TYPE_COMMON_NAME: Type = Type::OneOf(&[Alternative { name: "Name", ty: &Type::Text, has: "" }, Alternative { name: "Parts", ty: &Type::Record(&[
        Member { name: "commonName", ty: &Type::Text, doc: "The name.", ..Member::EMPTY },
    ]), has: "" }]);
static TYPE_CSR: Type = Type::Record(&[
        Member { name: "commonName", ty: &Type::Text, doc: "Main name of the request; `domains` holds all of them.", format: "domain", ..Member::EMPTY },
        Member { name: "countryName", ty: &Type::Text, doc: "Country as two letters. Only from `show_csr`.", format: "country", ..Member::EMPTY },
        Member { name: "created", ty: &Type::Timestamp, doc: "When it entered the store, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "domains", ty: &Type::List(&Type::Text), doc: "Every name the request asks a certificate for.", format: "domain", ..Member::EMPTY },
        Member { name: "ecdsa_curve_name", ty: &TYPE_ECDSA_CURVE, doc: "Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA. Missing from `show_csr`.", ..Member::EMPTY },
        Member { name: "ecdsa_public", ty: &Type::Text, doc: "Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA. Missing from `show_csr`.", ..Member::EMPTY },
        Member { name: "emailAddress", ty: &Type::Text, doc: "Mail address of the applicant. Only from `show_csr`.", format: "email", ..Member::EMPTY },
        Member { name: "friendly_name", ty: &Type::Text, doc: "Label for people; it can be changed, the `id` cannot.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, doc: "Identifier in the store, accepted wherever a function asks for the `id` of a CSR.", ..Member::EMPTY },
        Member { name: "key_algorithm", ty: &TYPE_KEY_ALGORITHM, doc: "Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve.", ..Member::EMPTY },
        Member { name: "localityName", ty: &Type::Text, doc: "City or town of the applicant. Only from `show_csr`.", ..Member::EMPTY },
        Member { name: "modulus", ty: &Type::Text, doc: "Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys.", ..Member::EMPTY },
        Member { name: "text", ty: &Type::Text, doc: "The request as PEM, ready for the authority. Only from `generate_csr`.", format: "pem-certificate-request", ..Member::EMPTY },
        Member { name: "organizationName", ty: &Type::Text, doc: "Company or body that applies. Only from `show_csr`.", ..Member::EMPTY },
        Member { name: "organizationalUnitName", ty: &Type::Text, doc: "Department within the organization. Only from `show_csr`.", ..Member::EMPTY },
        Member { name: "stateOrProvinceName", ty: &Type::Text, doc: "State or province of the applicant. Only from `show_csr`.", ..Member::EMPTY },
    ]);
static TYPE_DISTINGUISHED_NAME: Type = Type::Record(&[
        Member { name: "commonName", ty: &Type::Text, ..Member::EMPTY },
        Member { name: "countryName", ty: &Type::Text, doc: "Country as two letters.", format: "country", ..Member::EMPTY },
        Member { name: "emailAddress", ty: &Type::Text, format: "email", ..Member::EMPTY },
        Member { name: "localityName", ty: &Type::Text, ..Member::EMPTY },
        Member { name: "organizationName", ty: &Type::Text, ..Member::EMPTY },
        Member { name: "stateOrProvinceName", ty: &Type::Text, ..Member::EMPTY },
    ]);
static TYPE_ECDSA_CURVE: Type = Type::Values(&[Allowed { text: "prime256v1", doc: "" }, Allowed { text: "secp384r1", doc: "" }]);
static TYPE_KEY_ALGORITHM: Type = Type::Values(&[Allowed { text: "rsaEncryption", doc: "" }, Allowed { text: "id-ecPublicKey", doc: "" }]);
static TYPE_KEY_TYPE: Type = Type::Values(&[Allowed { text: "system", doc: "" }, Allowed { text: "rsa-2048", doc: "" }, Allowed { text: "rsa-4096", doc: "" }, Allowed { text: "ecdsa-prime256v1", doc: "" }, Allowed { text: "ecdsa-secp384r1", doc: "" }]);
static TYPE_MAIL_SNI_CHANGE: Type = Type::Record(&[
        Member { name: "failed_domains", ty: &Type::Map(&Type::Text), doc: "Domains left as they were; the keys are domains.", ..Member::EMPTY },
        Member { name: "updated_domains", ty: &Type::Map(&Type::Flag), doc: "Domains that were switched; the keys are domains.", ..Member::EMPTY },
    ]);
static TYPE_PRIVATE_KEY: Type = Type::Record(&[
        Member { name: "created", ty: &Type::Timestamp, doc: "When it entered the store, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "ecdsa_curve_name", ty: &TYPE_ECDSA_CURVE, doc: "Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA.", ..Member::EMPTY },
        Member { name: "ecdsa_public", ty: &Type::Text, doc: "Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA.", ..Member::EMPTY },
        Member { name: "friendly_name", ty: &Type::Text, doc: "Label for people; it can be changed, the `id` cannot.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, doc: "Identifier in the store, accepted as `key_id` by `generate_cert` and `generate_csr`. Missing from `delete_key`.", ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, doc: "The private key as PEM: a secret. Only from `show_key`.", format: "pem-private-key", secret: true, ..Member::EMPTY },
        Member { name: "key_algorithm", ty: &TYPE_KEY_ALGORITHM, doc: "Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve.", ..Member::EMPTY },
        Member { name: "modulus", ty: &Type::Text, doc: "Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys.", ..Member::EMPTY },
        Member { name: "modulus_length", ty: &Type::Integer, doc: "Size of the RSA modulus in bits, such as 2048. Null for elliptic-curve keys.", ..Member::EMPTY },
        Member { name: "text", ty: &Type::Text, doc: "The private key as PEM: a secret. Only from `generate_key`.", format: "pem-private-key", secret: true, ..Member::EMPTY },
    ]);
static TYPE_VALIDATION_TYPE: Type = Type::Values(&[Allowed { text: "dv", doc: "" }, Allowed { text: "ov", doc: "" }, Allowed { text: "ev", doc: "" }]);
