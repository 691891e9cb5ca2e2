// Made by cpanel-codegen from schema/api2/SSL.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "SSL", rust: "ssl", summary: "Creates, stores, lists and installs keys, certificates and signing requests.", docs: "These functions create, store and install certificates and their keys.\n\n- `genkey` creates a private key, `gencsr` creates a signing request for it, and `gencrt` creates a self-signed\n  certificate.\n- `uploadkey` and `uploadcrt` store a key or a certificate that was created elsewhere.\n- `installssl` installs a certificate with its key on a domain. `fetchcabundle` finds the intermediate\n  certificates.\n- `listkeys`, `listcrts`, `listcsrs` and `listsslitems` list what is stored.\n\n`gencsr` and `gencrt` need a key for the host, so call `genkey` first. Some replies and parameters contain private\nkeys. The client never prints them and sends them only in the body. Storing a certificate does not install it.\n\nThe module `SSL` of UAPI has a successor for each function. It identifies keys and certificates by an ID.", functions: &[
    Function { name: "fetchcabundle", rust: "fetchcabundle", summary: "Finds the intermediate certificates between a certificate and its root.", effect: Effect::Read, replaced_by: &["uapi/SSL::get_cabundle"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-fetchcabundle/", params: &[
        Param { name: "crt", rust: "crt", ty: &Type::Text, doc: "Certificate in PEM format.", facts: Facts(&[Fact::Format("pem")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "cab", ty: &Type::Text, doc: "Intermediate certificates in PEM format, one after the other. Empty if none were found.", facts: Facts(&[Fact::Format("pem")]), ..Member::EMPTY },
        Member { name: "bundle", ty: &Type::Text, doc: "Name of the bundle of intermediate certificates.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Host name in the certificate.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "gencrt", rust: "gencrt", summary: "Creates a self-signed certificate.", docs: "Browsers do not trust the certificate. The host must have a key. Use `listcrts` to read the certificate.", replaced_by: &["uapi/SSL::generate_cert"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-gencrt/", params: &[
        Param { name: "host", rust: "host", ty: &Type::Text, doc: "Domain that the certificate is for.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "city", rust: "city", ty: &Type::Text, doc: "City of the holder of the certificate.", example: "\"Houston\"", required: true, ..Param::EMPTY },
        Param { name: "company", rust: "company", ty: &Type::Text, doc: "Organization that holds the certificate.", example: "\"cPanel\"", required: true, ..Param::EMPTY },
        Param { name: "companydivision", rust: "companydivision", ty: &Type::Text, doc: "Department of the organization.", example: "\"Documentation\"", required: true, ..Param::EMPTY },
        Param { name: "country", rust: "country", ty: &Type::Text, doc: "Country of the holder, as a two-letter code.", example: "\"US\"", required: true, ..Param::EMPTY },
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Email address of the holder.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "state", rust: "state", ty: &Type::Text, doc: "State or province of the holder. The UAPI successor asks for its two-letter abbreviation.", example: "\"TX\"", required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["output"] }), returns: &TYPE_DONE, facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "gencsr", rust: "gencsr", summary: "Creates a certificate signing request.", docs: "The host must have a key; see `genkey`. Use `SSL::show_csr` of UAPI to read the text of the request.", replaced_by: &["uapi/SSL::generate_csr"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-gencsr/", params: &[
        Param { name: "host", rust: "host", ty: &Type::Text, doc: "Domain that the certificate is for.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "city", rust: "city", ty: &Type::Text, doc: "City of the holder of the certificate.", example: "\"Houston\"", required: true, ..Param::EMPTY },
        Param { name: "company", rust: "company", ty: &Type::Text, doc: "Organization that holds the certificate.", example: "\"cPanel\"", required: true, ..Param::EMPTY },
        Param { name: "companydivision", rust: "companydivision", ty: &Type::Text, doc: "Department of the organization.", example: "\"Documentation\"", required: true, ..Param::EMPTY },
        Param { name: "country", rust: "country", ty: &Type::Text, doc: "Country of the holder, as a two-letter code.", example: "\"US\"", required: true, ..Param::EMPTY },
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Email address of the holder.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "state", rust: "state", ty: &Type::Text, doc: "State or province of the holder. The UAPI successor asks for its full name.", example: "\"Texas\"", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Challenge password in the request. Some certificate authorities require it.", example: "\"12345luggage\"", secret: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["output"] }), returns: &TYPE_DONE, facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "genkey", rust: "genkey", summary: "Creates a private key.", docs: "The reply contains the private key.", replaced_by: &["uapi/SSL::generate_key"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-genkey/", params: &[
        Param { name: "host", rust: "host", ty: &Type::Text, doc: "Domain that the key is for.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "keysize", rust: "keysize", ty: &Type::Integers(&[1024, 2048, 3072, 4096]), doc: "Length of the key in bits. A length below 2048 is no longer safe.", example: "4096", required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["output"] }), returns: &Type::Record(&[
        Member { name: "result", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "output", ty: &Type::Text, doc: "Message about the result.", facts: Facts(&[Fact::Example("\"Private key generated!\"")]), ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, doc: "Private key in PEM format.", secret: true, ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "getcnname", rust: "getcnname", summary: "Returns the host name for which the certificate of a service is valid.", effect: Effect::Read, replaced_by: &["uapi/SSL::get_cn_name"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-getcnname/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the service.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "service", rust: "service", ty: &Type::Values(&[Allowed { text: "imap", doc: "" }, Allowed { text: "pop3", doc: "" }, Allowed { text: "smtp", doc: "" }, Allowed { text: "dav", doc: "" }, Allowed { text: "cpanel", doc: "" }]), doc: "Service that the program connects to.", example: "\"imap\"", required: true, ..Param::EMPTY },
        Param { name: "add_mail_subdomain", rust: "add_mail_subdomain", ty: &Type::Flag, doc: "Whether to also try names with `mail.` before the domain. Off by default.", example: "false", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "ssldomain", ty: &Type::Text, doc: "Host name to connect to.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "ssldomain_matches_cert", ty: &Type::Flag, doc: "Whether the certificate is issued for this host name.", ..Member::EMPTY },
        Member { name: "cert_match_method", ty: &Type::Text, doc: "Method by which the certificate was matched.", facts: Facts(&[Fact::Example("\"exact\"")]), ..Member::EMPTY },
        Member { name: "cert_valid_not_after", ty: &Type::Timestamp, doc: "Time when the certificate expires.", ..Member::EMPTY },
        Member { name: "is_currently_valid", ty: &Type::Flag, doc: "Whether the certificate is valid now.", ..Member::EMPTY },
        Member { name: "is_self_signed", ty: &Type::Flag, doc: "Whether the certificate is self-signed.", ..Member::EMPTY },
        Member { name: "is_wild_card", ty: &Type::Flag, doc: "Whether the certificate is for all names below a domain.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "installssl", rust: "installssl", summary: "Installs a certificate with its key on a domain.", docs: "The call replaces the installed certificate. The call fails if the key and the certificate do not belong together, or if the domain does not belong to the account.", replaced_by: &["uapi/SSL::install_ssl"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-installssl/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain on which the certificate is installed.", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "crt", rust: "crt", ty: &Type::Text, doc: "Certificate in PEM format.", facts: Facts(&[Fact::Format("pem")]), required: true, ..Param::EMPTY },
        Param { name: "key", rust: "key", ty: &Type::Text, doc: "Private key in PEM format.", secret: true, facts: Facts(&[Fact::Format("pem")]), required: true, ..Param::EMPTY },
        Param { name: "cabundle", rust: "cabundle", ty: &Type::Text, doc: "Intermediate certificates in PEM format. By default, the server looks for them.", facts: Facts(&[Fact::Format("pem")]), ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["output"] }), returns: &TYPE_DONE, facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "listcrts", rust: "listcrts", summary: "Lists the stored certificates.", effect: Effect::Read, replaced_by: &["uapi/SSL::list_certs"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-listcrts/", returns: &Type::List(&Type::Record(&[
        Member { name: "host", ty: &Type::Text, always: true, doc: "Domain that the certificate is issued for.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "issuer", ty: &Type::Text, doc: "Issuer that signed the certificate.", ..Member::EMPTY },
        Member { name: "expiredate", ty: &Type::Text, doc: "Time when the certificate expires, as text.", facts: Facts(&[Fact::Example("\"Apr 24 19:32:49 2014 GMT\"")]), ..Member::EMPTY },
        Member { name: "ssltxt", ty: &Type::Text, doc: "Certificate in human-readable form.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "listcsrs", rust: "listcsrs", summary: "Lists the hosts that have signing requests.", effect: Effect::Read, replaced_by: &["uapi/SSL::list_csrs"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-listcsrs/", returns: &Type::List(&TYPE_HOST), facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "listkeys", rust: "listkeys", summary: "Lists the hosts that have private keys.", effect: Effect::Read, replaced_by: &["uapi/SSL::list_keys"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-listkeys/", returns: &Type::List(&TYPE_HOST), facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "listsslitems", rust: "listsslitems", summary: "Lists the keys, certificates and requests of hosts.", effect: Effect::Read, replaced_by: &["uapi/SSL::list_ssl_items"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-listsslitems/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains whose items are listed. By default, all domains.", example: "[\"example.com\",\"seconddomain.com\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "items", rust: "items", ty: &Type::List(&TYPE_SSL_ITEM), doc: "Kinds of items to list. By default, keys.", example: "[\"key\",\"crt\",\"csr\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "host", ty: &Type::Text, always: true, doc: "Domain that the item is for.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "type", ty: &TYPE_SSL_ITEM, doc: "Kind of the item.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, doc: "ID of the item. Only newer servers may send it.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "uploadcrt", rust: "uploadcrt", summary: "Stores a certificate in the account.", docs: "The call does not install the certificate; see `installssl`.", replaced_by: &["uapi/SSL::upload_cert"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-uploadcrt/", params: &[
        Param { name: "crt", rust: "crt", ty: &Type::Text, doc: "Certificate in PEM format.", facts: Facts(&[Fact::Format("pem")]), required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["output"] }), returns: &TYPE_DONE, facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
    Function { name: "uploadkey", rust: "uploadkey", summary: "Stores a private key in the account.", docs: "The key is the counterpart of a certificate that was created elsewhere.", replaced_by: &["uapi/SSL::upload_key"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-uploadkey/", params: &[
        Param { name: "key", rust: "key", ty: &Type::Text, doc: "Private key in PEM format.", secret: true, facts: Facts(&[Fact::Format("pem")]), required: true, ..Param::EMPTY },
        Param { name: "host", rust: "host", ty: &Type::Text, doc: "Domain that the key is for.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["output"] }), returns: &TYPE_DONE, facts: Facts(&[Fact::Role("CalendarContact|MailReceive|WebDisk|Webmail|WebServer")]), ..Function::EMPTY },
] };
static TYPE_DONE: Type = Type::Record(&[
        Member { name: "result", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "output", ty: &Type::Text, doc: "Message about the result, or the reason for the failure.", ..Member::EMPTY },
    ]);
static TYPE_HOST: Type = Type::Record(&[
        Member { name: "host", ty: &Type::Text, always: true, doc: "Domain that the key or signing request is for.", facts: Facts(&[Fact::Example("\"example.com\""), Fact::Format("domain")]), ..Member::EMPTY },
    ]);
static TYPE_SSL_ITEM: Type = Type::Values(&[Allowed { text: "key", doc: "A private key." }, Allowed { text: "crt", doc: "A certificate." }, Allowed { text: "csr", doc: "A signing request." }]);
