// Made by cpanel-codegen from schema/uapi/EmailAuth.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "EmailAuth", rust: "email_auth", summary: "Checks, installs and removes the DKIM, SPF, DMARC and PTR records with which other servers verify mail.", docs: "Mail servers check incoming mail with four kinds of DNS records. DKIM records have the public key of a signature.\nSPF records list the addresses that may send mail. DMARC records say what to do with mail that fails both DKIM and\nSPF. PTR records have the name that an IP address points back to. These functions check and repair the records.\n\nChecks: `validate_current_dkims`, `validate_current_spfs`, `validate_current_dmarcs` and `validate_current_ptrs`\nlook the records up in DNS. For each domain they return a `state`, the records, and usually the correct records\n(`expected`, `suggested`).\n\nRepairs: `ensure_dkim_keys_exist` and then `enable_dkim` for DKIM; `install_spf_records` for SPF; `apply_dmarc` for\nDMARC. `disable_dkim` and `remove_dmarc` remove records. Only the owner of the IP address can change PTR records.\n\n- `install_dkim_private_keys` installs your own DKIM keys and does not change DNS: call `enable_dkim` afterwards,\n  for example in a batch. `fetch_dkim_private_keys` returns the keys, which are secrets.\n- Records are written to the server's own DNS. If the domain uses other name servers, add the records there.\n- Most functions take several domains and return one item per domain. The call succeeds even if it fails for some\n  domains, so check the `status` of each item.\n- Without `domain`, `apply_dmarc` and `remove_dmarc` change all domains of the account.", functions: &[
    Function { name: "apply_dmarc", rust: "apply_dmarc", summary: "Writes a DMARC record for one, several or all domains.", docs: "An existing record is replaced. Without `domain`, all domains of the account get the record.", since: "11.124", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/EmailAuth::apply_dmarc/", params: &[
        Param { name: "policy", rust: "policy", ty: &Type::Text, doc: "Full record, such as `v=DMARC1; p=reject; rua=mailto:postmaster@example.com`.", example: "\"v=DMARC1;p=reject;pct=100;rua=mailto:postmaster@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains that get the record. By default, all domains of the account.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_DOMAIN_RESULT), returns_doc: "One item for each domain.", ..Function::EMPTY },
    Function { name: "disable_dkim", rust: "disable_dkim", summary: "Removes the DKIM records of domains from the server's DNS.", docs: "Afterwards, other servers may trust mail of these domains less.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/disable_dkim/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains whose records are removed.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_DOMAIN_RESULT), returns_doc: "One item for each domain.", ..Function::EMPTY },
    Function { name: "enable_dkim", rust: "enable_dkim", summary: "Adds the DKIM records of domains to the server's DNS.", docs: "A missing record is created. A correct record is not changed.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/enable_dkim/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains that get a record.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_DOMAIN_RESULT), returns_doc: "One item for each domain.", ..Function::EMPTY },
    Function { name: "ensure_dkim_keys_exist", rust: "ensure_dkim_keys_exist", summary: "Ensures that domains have DKIM keys that are strong enough.", docs: "Creates a missing key, and replaces a key that does not meet the server's requirements. New signatures then do not match a DNS record with the old key. Call `enable_dkim` afterwards, so that DNS has the current key.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ensure_dkim_keys_exist/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains whose keys are checked.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_DOMAIN_RESULT), returns_doc: "One item for each domain.", ..Function::EMPTY },
    Function { name: "fetch_dkim_private_keys", rust: "fetch_dkim_private_keys", summary: "Returns the private DKIM keys of domains.", docs: "Anyone who has such a key can sign mail in the domain's name. Keep the keys out of logs.", effect: Effect::Read, gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_dkim_private_keys/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains whose keys are returned.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain whose mail the key signs.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "pem", ty: &Type::Text, always: true, doc: "Private key in PEM form. A secret.", secret: true, facts: Facts(&[Fact::Format("pem-private-key")]), ..Member::EMPTY },
    ])), returns_doc: "One item for each domain.", ..Function::EMPTY },
    Function { name: "install_dkim_private_keys", rust: "install_dkim_private_keys", summary: "Installs your own private DKIM keys for domains.", docs: "The new keys replace the current keys. DNS is not changed. If this server is the name server of the domain, call `enable_dkim` as well, preferably in the same batch.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/install_dkim_private_keys/", params: &[
        Param { rust: "keys", ty: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain that the key belongs to.", facts: Facts(&[Fact::Example("\"example.com\""), Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, always: true, doc: "Private RSA key in PEM form. A secret.", secret: true, facts: Facts(&[Fact::Format("pem-private-key")]), ..Member::EMPTY },
    ])), required: true, wire: Wire::Family, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_DOMAIN_RESULT), returns_doc: "One item for each domain.", ..Function::EMPTY },
    Function { name: "install_spf_records", rust: "install_spf_records", summary: "Writes the SPF records of domains into the server's DNS.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/install_spf_records/", params: &[
        Param { rust: "records", ty: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain that the record belongs to.", facts: Facts(&[Fact::Example("\"example.com\""), Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "record", ty: &Type::Text, always: true, doc: "Full record, such as `v=spf1 +a +mx -all`.", facts: Facts(&[Fact::Example("\"v=spf1 +a +mx -all\"")]), ..Member::EMPTY },
    ])), required: true, wire: Wire::Family, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_DOMAIN_RESULT), returns_doc: "One item for each domain.", ..Function::EMPTY },
    Function { name: "remove_dmarc", rust: "remove_dmarc", summary: "Removes the DMARC record of one, several or all domains.", docs: "Without `domain`, the records of all domains of the account are removed.", destructive: true, since: "11.124", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/EmailAuth::remove_dmarc/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains whose records are removed. By default, all domains of the account.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_DOMAIN_RESULT), returns_doc: "One item for each domain.", ..Function::EMPTY },
    Function { name: "validate_current_dkims", rust: "validate_current_dkims", summary: "Checks whether the DKIM records of domains in live DNS match the server's keys.", docs: "The server also has a cache of the domains with valid DKIM, and this function updates it; see `validity_cache_update`.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/validate_current_dkims/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains to check.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Name that was looked up: the domain with the prefix `default._domainkey.`.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "error", ty: &Type::Text, doc: "Reason why the lookup failed. Sent only if `state` is `ERROR`.", ..Member::EMPTY },
        Member { name: "expected", ty: &Type::Text, doc: "Record that DNS should have.", ..Member::EMPTY },
        Member { name: "records", ty: &Type::List(&Type::Record(&[
        Member { name: "current", ty: &Type::Text, doc: "Text of the record. White space may differ from the record in DNS.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Fault of the record. Sent only if its `state` is `PERMFAIL`.", ..Member::EMPTY },
        Member { name: "state", ty: &Type::Values(&[Allowed { text: "VALID", doc: "" }, Allowed { text: "MISMATCH", doc: "" }, Allowed { text: "PERMFAIL", doc: "" }]), doc: "State of the record: `VALID` (matches the server's key), `MISMATCH` (has another key) or `PERMFAIL` (is faulty, or is one of several records).", ..Member::EMPTY },
    ])), doc: "Records that were found, one item for each. White space may differ from the records in DNS.", ..Member::EMPTY },
        Member { name: "state", ty: &Type::Values(&[Allowed { text: "VALID", doc: "" }, Allowed { text: "MALFORMED", doc: "" }, Allowed { text: "MISMATCH", doc: "" }, Allowed { text: "MISSING", doc: "" }, Allowed { text: "MULTIPLE", doc: "" }, Allowed { text: "NOPUB", doc: "" }, Allowed { text: "ERROR", doc: "" }]), doc: "State of the domain: `VALID`; `MALFORMED` (one record, which is not valid DKIM); `MISMATCH` (the record has another key than the server); `MISSING` (no record); `MULTIPLE` (more than one record); `NOPUB` (the server has no key for the domain); `ERROR` (the lookup failed).", ..Member::EMPTY },
        Member { name: "validity_cache_update", ty: &Type::Values(&[Allowed { text: "set", doc: "" }, Allowed { text: "unset", doc: "" }, Allowed { text: "valid", doc: "" }, Allowed { text: "invalid", doc: "" }, Allowed { text: "none", doc: "" }, Allowed { text: "error", doc: "" }]), doc: "Change of the domain's entry in the server's cache: `set` and `unset` mean that it was changed to valid or invalid, `valid` and `invalid` that it already had this value, `none` that nothing was done, `error` that the update failed.", ..Member::EMPTY },
    ])), returns_doc: "One item for each domain.", ..Function::EMPTY },
    Function { name: "validate_current_dmarcs", rust: "validate_current_dmarcs", summary: "Checks the DMARC records of domains in live DNS.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/EmailAuth::validate_current_dmarcs/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains to check. By default, all domains of the account.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain that was checked.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "error", ty: &Type::Text, doc: "Reason why the lookup failed, or the fault of SPF or DKIM. `MALFORMED` if those records have a syntax error.", ..Member::EMPTY },
        Member { name: "record", ty: &Type::Text, doc: "Record that was found.", ..Member::EMPTY },
        Member { name: "state", ty: &Type::Values(&[Allowed { text: "VALID", doc: "" }, Allowed { text: "MALFORMED", doc: "" }, Allowed { text: "DKIM_SPF_ERROR", doc: "" }, Allowed { text: "DKIM_ERROR", doc: "" }, Allowed { text: "SPF_ERROR", doc: "" }, Allowed { text: "MISSING", doc: "" }, Allowed { text: "DNS_ERROR", doc: "" }]), doc: "State of the domain: `VALID` (policy, SPF and DKIM are valid); `MALFORMED` (syntax error); `DKIM_SPF_ERROR`, `DKIM_ERROR` or `SPF_ERROR` (there is a policy, but DKIM, SPF or both fail); `MISSING` (no record); `DNS_ERROR` (the lookup failed).", ..Member::EMPTY },
        Member { name: "subdomain", ty: &Type::Text, doc: "Name that was looked up: the domain with the prefix `_dmarc.`.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "suggested", ty: &Type::Text, doc: "Suggested record, which `apply_dmarc` can take.", ..Member::EMPTY },
    ])), returns_doc: "One item for each domain.", ..Function::EMPTY },
    Function { name: "validate_current_ptrs", rust: "validate_current_ptrs", summary: "Checks the reverse DNS of the addresses that send a domain's mail.", docs: "For each sending IPv4 and IPv6 address, the server looks up the name in the PTR record, and checks whether that name resolves to the address. The provider of the address sets its PTR records.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/validate_current_ptrs/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains to check.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "arpa_domain", ty: &Type::Text, doc: "Name that was looked up for the address: the reversed address below `in-addr.arpa` (IPv4) or `ip6.arpa` (IPv6). Missing if the address is invalid.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain that was checked.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "error", ty: &Type::Text, doc: "Reason why the check failed. Sent only if `state` is `ERROR`.", ..Member::EMPTY },
        Member { name: "helo", ty: &Type::Text, doc: "Host name with which the domain's mail server introduces itself to other servers.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "ip_address", ty: &Type::Text, doc: "IP address that sends the domain's mail. Missing if the address is invalid.", ..Member::EMPTY },
        Member { name: "ip_version", ty: &Type::Integers(&[4, 6]), doc: "Version of IP, 4 or 6. Missing if the address is invalid.", ..Member::EMPTY },
        Member { name: "nameservers", ty: &Type::List(&Type::Text), doc: "Host names of the name servers for the PTR record.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "ptr_records", ty: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Full name that the record points to.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "forward_records", ty: &Type::List(&Type::Text), doc: "IP addresses that this name resolves to.", ..Member::EMPTY },
        Member { name: "state", ty: &Type::Values(&[Allowed { text: "VALID", doc: "" }, Allowed { text: "MISSING_FWD", doc: "" }, Allowed { text: "FWD_MISMATCH", doc: "" }]), doc: "State of the name: `VALID`, `MISSING_FWD` (the name does not resolve) or `FWD_MISMATCH` (the name resolves only to other addresses).", ..Member::EMPTY },
    ])), doc: "PTR records of the address, one item for each. Missing if the address is invalid.", ..Member::EMPTY },
        Member { name: "state", ty: &Type::Values(&[Allowed { text: "ERROR", doc: "" }, Allowed { text: "IP_IS_PRIVATE", doc: "" }, Allowed { text: "VALID", doc: "" }, Allowed { text: "MISSING_PTR", doc: "" }, Allowed { text: "PTR_MISMATCH", doc: "" }]), doc: "State of the address: `VALID` (all its PTR records are valid); `MISSING_PTR` (no PTR record); `PTR_MISMATCH` (at least one name does not resolve to the address); `IP_IS_PRIVATE` (a private address, which cannot have a PTR record); `ERROR` (the address is invalid).", ..Member::EMPTY },
    ])), returns_doc: "Each item is the check of one sending address of a domain.", ..Function::EMPTY },
    Function { name: "validate_current_spfs", rust: "validate_current_spfs", summary: "Checks whether the SPF records of domains in live DNS allow the sending address.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/validate_current_spfs/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains to check.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain that was checked.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "error", ty: &Type::Text, doc: "Reason why the lookup failed. Sent only if `state` is `ERROR`.", ..Member::EMPTY },
        Member { name: "expected", ty: &Type::Text, doc: "Part that the record should have for the sending address, such as `ip6:…`.", ..Member::EMPTY },
        Member { name: "ip_address", ty: &Type::Text, doc: "IP address that sends the domain's mail.", ..Member::EMPTY },
        Member { name: "ip_version", ty: &Type::Integers(&[4, 6]), doc: "Version of IP, 4 or 6.", ..Member::EMPTY },
        Member { name: "records", ty: &Type::List(&Type::Record(&[
        Member { name: "current", ty: &Type::Text, doc: "Text of the record.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Fault of the record. Missing if there is none.", ..Member::EMPTY },
        Member { name: "state", ty: &Type::Values(&[Allowed { text: "PASS", doc: "" }, Allowed { text: "NEUTRAL", doc: "" }, Allowed { text: "FAIL", doc: "" }, Allowed { text: "SOFTFAIL", doc: "" }, Allowed { text: "TEMPERROR", doc: "" }, Allowed { text: "PERMERROR", doc: "" }]), doc: "Result of the record for the address, as defined in RFC 7208: `PASS` (may send), `NEUTRAL` (no statement), `SOFTFAIL` (probably may not send), `FAIL` (may not send), `TEMPERROR` (a temporary error, for example of the network), `PERMERROR` (a faulty record that must be corrected).", ..Member::EMPTY },
    ])), doc: "SPF records that were found, one item for each.", ..Member::EMPTY },
        Member { name: "state", ty: &Type::Values(&[Allowed { text: "VALID", doc: "" }, Allowed { text: "MISMATCHED", doc: "" }, Allowed { text: "MULTIPLE", doc: "" }, Allowed { text: "MISSING", doc: "" }, Allowed { text: "ERROR", doc: "" }]), doc: "State of the domain: `VALID` (exactly one record, which allows the address); `MISMATCHED` (the record does not include the address); `MULTIPLE` (more than one record); `MISSING` (no record); `ERROR` (the lookup failed).", ..Member::EMPTY },
    ])), returns_doc: "One item for each domain.", ..Function::EMPTY },
] };
static TYPE_DOMAIN_RESULT: Type = Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain that the result is for.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "msg", ty: &Type::Text, doc: "Description of the change, such as the record that was added or removed, `[no changes needed]` or `created new key`; or the reason of a failure.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether the call succeeded for this domain.", ..Member::EMPTY },
    ]);
