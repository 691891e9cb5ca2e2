// Made by cpanel-codegen from schema/uapi/EmailAuth.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "EmailAuth", rust: "email_auth", summary: "Install, remove and check the DKIM, SPF, DMARC and PTR records that make the domains' mail trusted.", docs: "Mail servers check incoming mail with four kinds of DNS records: DKIM (a signature whose public key is in DNS), SPF (which addresses may send), DMARC (what to do\nwith mail that fails both) and PTR (the name that an IP address points back to). These functions check and repair them. Checks: `validate_current_dkims`, `validate_current_spfs`, `validate_current_dmarcs` and `validate_current_ptrs` look them up in DNS and return for each domain a `state`, the records, and usually the right records (`expected`, `suggested`).\n\nRepairs: `ensure_dkim_keys_exist` and then `enable_dkim` for DKIM; `install_spf_records` for SPF; `apply_dmarc` for DMARC. `disable_dkim` and `remove_dmarc` remove records. Only the owner of the IP address can change PTR records.\n\n- `install_dkim_private_keys` installs your own DKIM keys and does not change DNS: call `enable_dkim` afterwards, for example in a batch. `fetch_dkim_private_keys` returns the keys, which are secrets.\n- Records are written to the server's own DNS. If the domain uses other name servers, add the records there.\n- Most functions take several domains and return one item per domain. The call succeeds even if it fails for some domains, so check the `status` of each item.\n- Without `domain`, `apply_dmarc` and `remove_dmarc` change all domains of the account.", functions: &[
    Function { name: "apply_dmarc", rust: "apply_dmarc", summary: "Writes a DMARC record for one, several or all domains.", docs: "A record that is already there is replaced. Left without `domain`, all the account's domains get it.", since: "11.124", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/EmailAuth::apply_dmarc/", params: &[
        Param { name: "policy", rust: "policy", ty: &Type::Text, doc: "The whole record, such as `v=DMARC1; p=reject; rua=mailto:postmaster@example.com`.", example: "\"v=DMARC1;p=reject;pct=100;rua=mailto:postmaster@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Which domains. By default, every domain of the account.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_DOMAIN_RESULT), returns_doc: "One item per domain.", ..Function::EMPTY },
    Function { name: "disable_dkim", rust: "disable_dkim", summary: "Removes the DKIM records of domains from the server's DNS.", docs: "Mail of these domains may be judged worse from then on.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/disable_dkim/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Which domains.", example: "[\"example.com\"]", required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_DOMAIN_RESULT), returns_doc: "One item per domain.", ..Function::EMPTY },
    Function { name: "enable_dkim", rust: "enable_dkim", summary: "Adds the DKIM records of domains to the server's DNS.", docs: "If there is no record, a new one is made. Where it is right already, nothing changes.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/enable_dkim/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Which domains.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_DOMAIN_RESULT), returns_doc: "One item per domain.", ..Function::EMPTY },
    Function { name: "ensure_dkim_keys_exist", rust: "ensure_dkim_keys_exist", summary: "Ensures that domains have a DKIM key that is strong enough.", docs: "Makes a key if there is none, and replaces one that falls short of the server's demands; signatures then no longer fit a record that holds the old key. Call `enable_dkim` afterwards, so that DNS shows the key in use.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ensure_dkim_keys_exist/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Which domains.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_DOMAIN_RESULT), returns_doc: "One item per domain.", ..Function::EMPTY },
    Function { name: "fetch_dkim_private_keys", rust: "fetch_dkim_private_keys", summary: "Reads the private DKIM keys of domains.", docs: "Anyone who has such a key can sign mail in the domain's name. Keep it out of logs.", effect: Effect::Read, gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_dkim_private_keys/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Which domains.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "pem", ty: &Type::Text, always: true, doc: "The private key, in PEM form. A secret.", secret: true, facts: Facts(&[Fact::Format("pem-private-key")]), ..Member::EMPTY },
    ])), returns_doc: "One item per domain.", ..Function::EMPTY },
    Function { name: "install_dkim_private_keys", rust: "install_dkim_private_keys", summary: "Installs your own private DKIM keys for domains.", docs: "Replaces the keys in use. DNS is not changed: where the server answers for the domain, call `enable_dkim` as well, best together in one batch.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/install_dkim_private_keys/", params: &[
        Param { rust: "keys", ty: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain that the key is for.", facts: Facts(&[Fact::Example("\"example.com\""), Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, always: true, doc: "The private RSA key in PEM form. A secret.", secret: true, facts: Facts(&[Fact::Format("pem-private-key")]), ..Member::EMPTY },
    ])), required: true, wire: Wire::Family, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_DOMAIN_RESULT), returns_doc: "One item per domain.", ..Function::EMPTY },
    Function { name: "install_spf_records", rust: "install_spf_records", summary: "Writes the SPF records of domains into the server's DNS.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/install_spf_records/", params: &[
        Param { rust: "records", ty: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain that the record is for.", facts: Facts(&[Fact::Example("\"example.com\""), Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "record", ty: &Type::Text, always: true, doc: "The whole record, such as `v=spf1 +a +mx -all`.", facts: Facts(&[Fact::Example("\"v=spf1 +a +mx -all\"")]), ..Member::EMPTY },
    ])), required: true, wire: Wire::Family, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_DOMAIN_RESULT), returns_doc: "One item per domain.", ..Function::EMPTY },
    Function { name: "remove_dmarc", rust: "remove_dmarc", summary: "Removes the DMARC record of one, several or all domains.", docs: "Left without `domain`, it removes the records of all the account's domains.", destructive: true, since: "11.124", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/EmailAuth::remove_dmarc/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Which domains. By default, every domain of the account.", example: "[\"example.com\"]", wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_DOMAIN_RESULT), returns_doc: "One item per domain.", ..Function::EMPTY },
    Function { name: "validate_current_dkims", rust: "validate_current_dkims", summary: "Checks the DKIM records of domains in live DNS against the server's keys.", docs: "Also brings the server's own note of which domains have good DKIM up to date: see `validity_cache_update`.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/validate_current_dkims/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Which domains to check.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Name that was looked up: the domain with `default._domainkey.` in front.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "error", ty: &Type::Text, doc: "Why the lookup failed; only there when `state` is `ERROR`.", ..Member::EMPTY },
        Member { name: "expected", ty: &Type::Text, doc: "The record that ought to be there.", ..Member::EMPTY },
        Member { name: "records", ty: &Type::List(&Type::Record(&[
        Member { name: "current", ty: &Type::Text, doc: "Text of the record. White space may differ from what is in DNS.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "What is wrong with the record; only there when its `state` is `PERMFAIL`.", ..Member::EMPTY },
        Member { name: "state", ty: &Type::Values(&[Allowed { text: "VALID", doc: "" }, Allowed { text: "MISMATCH", doc: "" }, Allowed { text: "PERMFAIL", doc: "" }]), doc: "`VALID` (fits the server's key), `MISMATCH` (another key), or `PERMFAIL` (a faulty record, or more than one).", ..Member::EMPTY },
    ])), doc: "Each item is a record found. White space may differ from what is in DNS.", ..Member::EMPTY },
        Member { name: "state", ty: &Type::Values(&[Allowed { text: "VALID", doc: "" }, Allowed { text: "MALFORMED", doc: "" }, Allowed { text: "MISMATCH", doc: "" }, Allowed { text: "MISSING", doc: "" }, Allowed { text: "MULTIPLE", doc: "" }, Allowed { text: "NOPUB", doc: "" }, Allowed { text: "ERROR", doc: "" }]), doc: "`VALID`; `MALFORMED` (one record, but not proper DKIM); `MISMATCH` (another key than the server's); `MISSING` (no record); `MULTIPLE` (more than one); `NOPUB` (the server has no key for it); `ERROR` (the lookup failed).", ..Member::EMPTY },
        Member { name: "validity_cache_update", ty: &Type::Values(&[Allowed { text: "set", doc: "" }, Allowed { text: "unset", doc: "" }, Allowed { text: "valid", doc: "" }, Allowed { text: "invalid", doc: "" }, Allowed { text: "none", doc: "" }, Allowed { text: "error", doc: "" }]), doc: "What became of the server's note on the domain: `set` or `unset` mean that it was changed to valid or invalid, `valid` and `invalid` that it was so already, `none` that nothing was done, `error` that the update failed.", ..Member::EMPTY },
    ])), returns_doc: "One item per domain.", ..Function::EMPTY },
    Function { name: "validate_current_dmarcs", rust: "validate_current_dmarcs", summary: "Checks the DMARC records of domains in live DNS.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/EmailAuth::validate_current_dmarcs/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Which domains to check. By default, every domain of the account.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "error", ty: &Type::Text, doc: "Why the lookup failed, or what is wrong with SPF or DKIM; `MALFORMED` if those records have a faulty syntax.", ..Member::EMPTY },
        Member { name: "record", ty: &Type::Text, doc: "The record found.", ..Member::EMPTY },
        Member { name: "state", ty: &Type::Values(&[Allowed { text: "VALID", doc: "" }, Allowed { text: "MALFORMED", doc: "" }, Allowed { text: "DKIM_SPF_ERROR", doc: "" }, Allowed { text: "DKIM_ERROR", doc: "" }, Allowed { text: "SPF_ERROR", doc: "" }, Allowed { text: "MISSING", doc: "" }, Allowed { text: "DNS_ERROR", doc: "" }]), doc: "`VALID` (policy, SPF and DKIM all good); `MALFORMED` (faulty syntax); `DKIM_SPF_ERROR`, `DKIM_ERROR` or `SPF_ERROR` (there is a policy, but what it rests on fails); `MISSING` (no record); `DNS_ERROR` (the lookup failed).", ..Member::EMPTY },
        Member { name: "subdomain", ty: &Type::Text, doc: "Name that was looked up: the domain with `_dmarc.` in front.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "suggested", ty: &Type::Text, doc: "A record that would do; fit to be passed to `apply_dmarc`.", ..Member::EMPTY },
    ])), returns_doc: "One item per domain.", ..Function::EMPTY },
    Function { name: "validate_current_ptrs", rust: "validate_current_ptrs", summary: "Checks that the addresses which send a domain's mail have names that point back.", docs: "For each sending address, IPv4 and IPv6, it looks up the name that the address points to, and whether that name leads to the address again. PTR records are set by the provider of the address.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/validate_current_ptrs/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Which domains to check.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "arpa_domain", ty: &Type::Text, doc: "Name that was looked up for the address: reversed, under `in-addr.arpa` (IPv4) or `ip6.arpa` (IPv6). Missing for a faulty address.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "The domain that was asked about.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "error", ty: &Type::Text, doc: "Why the check failed; only there when `state` is `ERROR`.", ..Member::EMPTY },
        Member { name: "helo", ty: &Type::Text, doc: "Host name that the domain's mail introduces itself with to other servers.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "ip_address", ty: &Type::Text, doc: "Address that sends the domain's mail. Missing when it is faulty.", ..Member::EMPTY },
        Member { name: "ip_version", ty: &Type::Integers(&[4, 6]), doc: "4 or 6. Missing when the address is faulty.", ..Member::EMPTY },
        Member { name: "nameservers", ty: &Type::List(&Type::Text), doc: "The name servers that answer for the PTR record; each item is a host.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "ptr_records", ty: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Full name that the record points to.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "forward_records", ty: &Type::List(&Type::Text), doc: "Addresses that this name leads to; each item is an address.", ..Member::EMPTY },
        Member { name: "state", ty: &Type::Values(&[Allowed { text: "VALID", doc: "" }, Allowed { text: "MISSING_FWD", doc: "" }, Allowed { text: "FWD_MISMATCH", doc: "" }]), doc: "`VALID`, `MISSING_FWD` (the name leads nowhere) or `FWD_MISMATCH` (the name leads to other addresses only).", ..Member::EMPTY },
    ])), doc: "Each item is a PTR record of the address. Missing when the address is faulty.", ..Member::EMPTY },
        Member { name: "state", ty: &Type::Values(&[Allowed { text: "ERROR", doc: "" }, Allowed { text: "IP_IS_PRIVATE", doc: "" }, Allowed { text: "VALID", doc: "" }, Allowed { text: "MISSING_PTR", doc: "" }, Allowed { text: "PTR_MISMATCH", doc: "" }]), doc: "`VALID` (all PTR records of the address are good); `MISSING_PTR` (there is none); `PTR_MISMATCH` (at least one does not lead back); `IP_IS_PRIVATE` (a private address, which cannot have one); `ERROR` (the address is faulty).", ..Member::EMPTY },
    ])), returns_doc: "Each item is the check of one sending address of a domain.", ..Function::EMPTY },
    Function { name: "validate_current_spfs", rust: "validate_current_spfs", summary: "Checks the SPF records of domains in live DNS against the sending address.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/validate_current_spfs/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Which domains to check.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "error", ty: &Type::Text, doc: "Why the lookup failed; only there when `state` is `ERROR`.", ..Member::EMPTY },
        Member { name: "expected", ty: &Type::Text, doc: "The part that the record should hold for the sending address, such as `ip6:…`.", ..Member::EMPTY },
        Member { name: "ip_address", ty: &Type::Text, doc: "Address that sends the domain's mail.", ..Member::EMPTY },
        Member { name: "ip_version", ty: &Type::Integers(&[4, 6]), doc: "4 or 6.", ..Member::EMPTY },
        Member { name: "records", ty: &Type::List(&Type::Record(&[
        Member { name: "current", ty: &Type::Text, doc: "Text of the record.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "What is wrong with the record. Missing when it is fine.", ..Member::EMPTY },
        Member { name: "state", ty: &Type::Values(&[Allowed { text: "PASS", doc: "" }, Allowed { text: "NEUTRAL", doc: "" }, Allowed { text: "FAIL", doc: "" }, Allowed { text: "SOFTFAIL", doc: "" }, Allowed { text: "TEMPERROR", doc: "" }, Allowed { text: "PERMERROR", doc: "" }]), doc: "The result of the record for the address, as defined in RFC 7208: `PASS` (may send), `NEUTRAL` (says nothing), `SOFTFAIL` (probably may not), `FAIL` (may not), `TEMPERROR` (a passing fault such as the network), `PERMERROR` (a faulty record that someone has to correct).", ..Member::EMPTY },
    ])), doc: "Each item is an SPF record found.", ..Member::EMPTY },
        Member { name: "state", ty: &Type::Values(&[Allowed { text: "VALID", doc: "" }, Allowed { text: "MISMATCHED", doc: "" }, Allowed { text: "MULTIPLE", doc: "" }, Allowed { text: "MISSING", doc: "" }, Allowed { text: "ERROR", doc: "" }]), doc: "`VALID` (exactly one record, and it fits); `MISMATCHED` (it leaves out the address); `MULTIPLE` (more than one); `MISSING` (no record); `ERROR` (the lookup failed).", ..Member::EMPTY },
    ])), returns_doc: "One item per domain.", ..Function::EMPTY },
] };
static TYPE_DOMAIN_RESULT: Type = Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "msg", ty: &Type::Text, doc: "What was done, such as the record that was added or removed, `[no changes needed]` or `created new key`, or why it failed.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, always: true, doc: "Whether what was asked for is done for this domain.", ..Member::EMPTY },
    ]);
