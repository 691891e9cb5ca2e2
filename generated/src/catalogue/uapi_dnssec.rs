// Made by cpanel-codegen from schema/uapi/DNSSEC.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "DNSSEC", rust: "dnssec", summary: "Switch DNSSEC on and off for domains and manage the keys that sign their zones.", docs: "DNSSEC signs the account's zones, so that resolvers can detect forged DNS answers. To enable it, call `enable_dnssec`, which creates the keys, and then enter the values of `fetch_ds_records` at the registrar of the domain. Until then, signing has no effect.\n\n- To disable it, first remove the DS records at the registrar, wait until they have expired, and then call `disable_dnssec`. In the other order, resolvers that validate can no longer resolve the domain. `disable_dnssec` deletes the keys.\n- Keys cannot be changed. To use another algorithm or size, add a new key and remove the old one: `add_zone_key`, `activate_zone_key`,\n  `deactivate_zone_key`, `remove_zone_key`.\n- To move a signed zone between servers, use `export_zone_key` and `import_zone_key`.\n- `enable_dnssec` sets how the absence of names is proved (NSEC or NSEC3), and `set_nsec3` and `unset_nsec3` change it. Most functions report an outcome for each domain in the data (`success` and `error`), so check it even if the call succeeds. Algorithms have their registered numbers, for example `8` (RSA/SHA-256) and `13` (ECDSA P-256). All functions need the DNS role and PowerDNS as the name server.", functions: &[
    Function { name: "activate_zone_key", rust: "activate_zone_key", summary: "Activates an existing key for signing the zone.", docs: "Check `success` in the reply. Needs the DNS role.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/activate_zone_key/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose zone the key signs.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "key_id", rust: "key_id", ty: &Type::Integer, doc: "Number of the key on the server, as in `fetch_ds_records`; not its key tag.", example: "1", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &TYPE_KEY_CHANGE, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "add_zone_key", rust: "add_zone_key", summary: "Creates another signing key for a zone.", docs: "For a domain without any, `enable_dnssec` does it all at once. A key that vouches for others (KSK) works only once its DS record is at the registrar. A key cannot be altered later. Check `success` in the reply. Needs the DNS role.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_zone_key/", params: &[
        Param { name: "algo_num", rust: "algo_num", ty: &Type::Integers(&[5, 6, 7, 8, 10, 13, 14]), doc: "Algorithm by its registered number: `13` (ECDSA P-256) is the best choice if the registrar takes it, `14` is ECDSA P-384. For RSA, `8` means SHA-256 and `10` means SHA-512. `5`, `7` (both SHA-1) and `6` (DSA) are outdated.", example: "8", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose zone gets the key.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "key_type", rust: "key_type", ty: &TYPE_NEW_KEY_TYPE, doc: "`ksk` signs the other keys and is what the registrar knows of; `zsk` signs the records.", example: "\"ksk\"", required: true, ..Param::EMPTY },
        Param { name: "active", rust: "active", ty: &Type::Flag, doc: "Whether the key is used at once. By default, it is.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
        Param { name: "key_size", rust: "key_size", ty: &Type::Integer, doc: "Length in bits. By default, RSA and DSA 2048 for `ksk`, 1024 for `zsk`; for `13` and `14`, 256 and 384.", example: "2048", facts: Facts(&[Fact::Min(256.0), Fact::Max(2048.0)]), ..Param::EMPTY },
    ], returns: &TYPE_NEW_KEY, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "deactivate_zone_key", rust: "deactivate_zone_key", summary: "Stops using a key for signing, without deleting it.", docs: "With its last active key switched off, the zone fails validation as long as the registrar has a DS record. Check `success`. Needs the DNS role.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/deactivate_zone_key/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose zone the key signs.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "key_id", rust: "key_id", ty: &Type::Integer, doc: "Number of the key on the server, as in `fetch_ds_records`; not its key tag.", example: "1", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &TYPE_KEY_CHANGE, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "disable_dnssec", rust: "disable_dnssec", summary: "Stops signing domains and destroys their keys.", docs: "Cannot be undone except from a full backup: the keys are gone. Remove the DS records at the registrar as well, or the domain cannot be resolved any more by those who validate. Needs the DNS role.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/disable_dnssec/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains to stop signing.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &TYPE_DISABLED, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "enable_dnssec", rust: "enable_dnssec", summary: "Creates keys for domains and starts signing their zones.", docs: "Half of the work: afterwards the values of `fetch_ds_records` have to be entered at the registrar. Keys cannot be altered later, only replaced. Needs the DNS role.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/enable_dnssec/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains to sign.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
        Param { name: "active", rust: "active", ty: &Type::Flag, doc: "Whether the new keys are used at once. By default, they are.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
        Param { name: "algo_num", rust: "algo_num", ty: &Type::Integer, doc: "Algorithm by its registered number: `5` RSA/SHA-1, `6` DSA-NSEC3, `7` RSA/SHA-1 for NSEC3, `8` RSA/SHA-256 (the default), `10` RSA/SHA-512, `13` ECDSA P-256, `14` ECDSA P-384. `13` is the best choice if the registrar takes it.", example: "8", facts: Facts(&[Fact::Default("8"), Fact::Min(0.0), Fact::Max(255.0)]), ..Param::EMPTY },
        Param { name: "key_setup", rust: "key_setup", ty: &Type::Values(&[Allowed { text: "simple", doc: "" }, Allowed { text: "classic", doc: "" }]), doc: "`classic`, the default, creates one key that signs keys and one that signs records; use it with algorithms up to `8`. `simple` creates one key for both; use it with the algorithms above `8`.", example: "\"classic\"", facts: Facts(&[Fact::Default("\"classic\"")]), ..Param::EMPTY },
        Param { name: "nsec3_iterations", rust: "nsec3_iterations", ty: &Type::Integer, doc: "With NSEC3: how often a name is hashed again, from 1 to 500. By default, `7`.", example: "7", facts: Facts(&[Fact::Default("7"), Fact::Min(1.0), Fact::Max(500.0)]), ..Param::EMPTY },
        Param { name: "nsec3_narrow", rust: "nsec3_narrow", ty: &Type::Flag, doc: "With NSEC3: whether the proof covers just the name asked for (narrow), computed on the fly, rather than a stored gap. By default, it is narrow.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
        Param { name: "nsec3_opt_out", rust: "nsec3_opt_out", ty: &Type::Flag, doc: "With NSEC3: the opt-out flag. The vendor advises to set it only to cover all delegations. By default, it is off.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "nsec3_salt", rust: "nsec3_salt", ty: &Type::Text, doc: "With NSEC3: salt for the hashes, in hexadecimal. By default, 64 random bits.", example: "\"1A2B3C4D5E6F\"", facts: Facts(&[Fact::Format("hex"), Fact::MaxLength(255)]), ..Param::EMPTY },
        Param { name: "use_nsec3", rust: "use_nsec3", ty: &Type::Flag, doc: "Whether absence is proven by NSEC3 rather than NSEC. By default, NSEC3; with NSEC the other `nsec3_` parameters count for nothing.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "enabled", ty: &Type::Map(&Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether the domain is signed now.", ..Member::EMPTY },
        Member { name: "new_key_id", ty: &Type::Integer, doc: "Number of the new key on the server.", ..Member::EMPTY },
        Member { name: "nsec_version", ty: &TYPE_NSEC_VERSION, doc: "`NSEC3` or `NSEC`, as chosen.", ..Member::EMPTY },
    ])), doc: "A map from each domain to its outcome.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "export_zone_dnskey", rust: "export_zone_dnskey", summary: "Reads the public half of a key, as in the DNSKEY record.", docs: "For the private half see `export_zone_key`. Needs the DNS role.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/export_zone_dnskey/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose zone the key signs.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "key_id", rust: "key_id", ty: &Type::Integer, doc: "Number of the key on the server, as in `fetch_ds_records`; not its key tag.", example: "12345", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "dnskey", ty: &Type::Text, doc: "The public key in Base64.", ..Member::EMPTY },
        Member { name: "key_id", ty: &Type::Integer, ..Member::EMPTY },
        Member { name: "success", ty: &Type::Flag, doc: "Whether it could be read.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "export_zone_key", rust: "export_zone_key", summary: "Reads a signing key with its private half.", docs: "The reply contains a secret: anyone who has it can sign for the domain. `import_zone_key` takes it in on another server. Needs the DNS role.", effect: Effect::Read, gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/export_zone_key/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose zone the key signs.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "key_id", rust: "key_id", ty: &Type::Integer, doc: "Number of the key on the server, as in `fetch_ds_records`; not its key tag.", example: "12345", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "domain", ty: &Type::Text, facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "key_content", ty: &Type::Text, doc: "The private key as text, beginning with `Private-key-format`. A secret.", secret: true, ..Member::EMPTY },
        Member { name: "key_id", ty: &Type::Integer, ..Member::EMPTY },
        Member { name: "key_tag", ty: &Type::Integer, doc: "Short checksum that DNS uses to refer to the key.", ..Member::EMPTY },
        Member { name: "key_type", ty: &TYPE_KEY_TYPE, doc: "`KSK` signs keys, `ZSK` signs records, `CSK` does both.", ..Member::EMPTY },
        Member { name: "success", ty: &Type::Flag, doc: "Whether it could be read.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "fetch_ds_records", rust: "fetch_ds_records", summary: "Lists the keys of domains, with the DS values that the registrar needs.", docs: "What has to be entered at the registrar for each key: the key tag, `algo_num`, and number and text of a digest. The reply also carries private keys: do not log it. Needs the DNS role.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_ds_records/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains to ask about.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::Map(&Type::Record(&[
        Member { name: "keys", ty: &Type::Map(&Type::Record(&[
        Member { name: "active", ty: &Type::Flag, doc: "Whether it takes part in signing.", ..Member::EMPTY },
        Member { name: "algo_desc", ty: &Type::Text, doc: "The algorithm in readable form, such as `RSA/SHA-256`.", ..Member::EMPTY },
        Member { name: "algo_num", ty: &Type::Integers(&[5, 6, 7, 8, 10, 13, 14]), doc: "The algorithm by its registered number; see `add_zone_key`.", ..Member::EMPTY },
        Member { name: "algo_tag", ty: &Type::Text, doc: "The algorithm's short name, such as `RSASHA256`.", ..Member::EMPTY },
        Member { name: "bits", ty: &Type::Integer, doc: "Length of the key in bits.", ..Member::EMPTY },
        Member { name: "created", ty: &Type::Timestamp, doc: "When it was made, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "digests", ty: &Type::List(&Type::Record(&[
        Member { name: "algo_desc", ty: &Type::Text, doc: "Kind of digest in readable form, such as `SHA-256`.", ..Member::EMPTY },
        Member { name: "algo_num", ty: &Type::Integer, doc: "Kind of digest by its registered number, such as `2` for SHA-256.", ..Member::EMPTY },
        Member { name: "digest", ty: &Type::Text, doc: "The digest in hexadecimal, as in the DS record.", ..Member::EMPTY },
    ])), doc: "Values for the DS record, one item per kind of digest; one of them is enough for most registrars.", ..Member::EMPTY },
        Member { name: "flags", ty: &Type::Integers(&[256, 257]), doc: "`256` for keys that sign records (ZSK), `257` for those that also or only sign keys.", ..Member::EMPTY },
        Member { name: "key_id", ty: &Type::Integer, doc: "Number of the key on the server, which the other functions ask for.", ..Member::EMPTY },
        Member { name: "key_tag", ty: &Type::Integer, doc: "Short checksum that DNS and the registrar use to refer to the key.", ..Member::EMPTY },
        Member { name: "key_type", ty: &TYPE_KEY_TYPE, doc: "`KSK` signs keys, `ZSK` signs records, `CSK` does both.", ..Member::EMPTY },
        Member { name: "privatekey", ty: &Type::Text, doc: "The private key as text. A secret.", secret: true, ..Member::EMPTY },
    ])), doc: "A map from key tag to key.", ..Member::EMPTY },
        Member { name: "nsec_details", ty: &Type::Record(&[
        Member { name: "nsec3_hash_algo_desc", ty: &Type::Text, doc: "Hash in use, such as `SHA-1`.", ..Member::EMPTY },
        Member { name: "nsec3_hash_algo_num", ty: &Type::Integer, doc: "Hash in use by its registered number; `1` is SHA-1.", ..Member::EMPTY },
        Member { name: "nsec3_iterations", ty: &Type::Integer, doc: "How often a name is hashed again.", ..Member::EMPTY },
        Member { name: "nsec3_narrow", ty: &Type::Flag, doc: "Whether proofs cover just the name asked for.", ..Member::EMPTY },
        Member { name: "nsec3_opt_out", ty: &Type::Flag, doc: "The opt-out flag; see `enable_dnssec`.", ..Member::EMPTY },
        Member { name: "nsec3_salt", ty: &Type::Text, doc: "Salt of the hashes, in hexadecimal.", facts: Facts(&[Fact::Format("hex")]), ..Member::EMPTY },
        Member { name: "nsec_version", ty: &TYPE_NSEC_VERSION, doc: "`NSEC` or `NSEC3`.", ..Member::EMPTY },
    ]), doc: "How absence of names is proven. With NSEC, only `nsec_version` is there.", ..Member::EMPTY },
    ])), returns_doc: "A map from each domain to its keys.", facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "import_zone_key", rust: "import_zone_key", summary: "Adds a signing key that was created elsewhere.", docs: "Sends a private key over the wire. Check `success` in the reply. Needs the DNS role.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/import_zone_key/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose zone gets the key.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "key_data", rust: "key_data", ty: &Type::Text, doc: "The private key as text, in the form of `export_zone_key` (which is that of `pdnsutil`). A secret.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "key_type", rust: "key_type", ty: &TYPE_NEW_KEY_TYPE, doc: "`ksk` signs the other keys and is what the registrar knows of; `zsk` signs the records.", example: "\"ksk\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_NEW_KEY, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "remove_zone_key", rust: "remove_zone_key", summary: "Deletes a signing key.", docs: "Cannot be undone without a copy from `export_zone_key`. If the registrar still has a DS record of the key, the domain stops validating. Check `success` in the reply. Needs the DNS role.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/remove_zone_key/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose zone the key signs.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "key_id", rust: "key_id", ty: &Type::Integer, doc: "Number of the key on the server, as in `fetch_ds_records`; not its key tag.", example: "1", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &TYPE_KEY_CHANGE, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "set_nsec3", rust: "set_nsec3", summary: "Uses NSEC3 to prove that names do not exist in a signed domain.", docs: "NSEC3 hashes the names, so that the zone is not listed so easily. `unset_nsec3` goes back. Needs the DNS role.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_nsec3/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to change.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "nsec3_iterations", rust: "nsec3_iterations", ty: &Type::Integer, doc: "How often a name is hashed again.", example: "7", facts: Facts(&[Fact::Min(1.0), Fact::Max(500.0)]), required: true, ..Param::EMPTY },
        Param { name: "nsec3_narrow", rust: "nsec3_narrow", ty: &Type::Flag, doc: "Whether the proof covers just the name asked for (narrow), computed on the fly, rather than a stored gap.", example: "true", required: true, ..Param::EMPTY },
        Param { name: "nsec3_opt_out", rust: "nsec3_opt_out", ty: &Type::Flag, doc: "The opt-out flag. The vendor advises to set it only to cover all delegations.", example: "false", required: true, ..Param::EMPTY },
        Param { name: "nsec3_salt", rust: "nsec3_salt", ty: &Type::Text, doc: "Salt for the hashes, in hexadecimal.", example: "\"1A2B3C4D5E6F\"", facts: Facts(&[Fact::Format("hex")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "enabled", ty: &Type::Map(&Type::Flag), doc: "A map from the domain to whether NSEC3 is in force there.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "unset_nsec3", rust: "unset_nsec3", summary: "Uses plain NSEC to prove that names do not exist in a signed domain.", docs: "With NSEC anybody can list all names of the zone. `set_nsec3` goes back. Needs the DNS role.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/unset_nsec3/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to change.", example: "\"example.com\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_DISABLED, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
] };
static TYPE_DISABLED: Type = Type::Record(&[
        Member { name: "disabled", ty: &Type::Map(&Type::Flag), doc: "A map from each domain to whether it worked: signing has ended there, or NSEC3 is out of force.", ..Member::EMPTY },
    ]);
static TYPE_KEY_CHANGE: Type = Type::Record(&[
        Member { name: "domain", ty: &Type::Text, facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "error", ty: &Type::Text, doc: "Why it did not work; only present when `success` is false.", ..Member::EMPTY },
        Member { name: "key_id", ty: &Type::Text, doc: "Number of the key on the server.", ..Member::EMPTY },
        Member { name: "success", ty: &Type::Flag, doc: "Whether it worked: the key is active, inactive or gone now, as was asked.", ..Member::EMPTY },
    ]);
static TYPE_KEY_TYPE: Type = Type::Values(&[Allowed { text: "CSK", doc: "" }, Allowed { text: "KSK", doc: "" }, Allowed { text: "ZSK", doc: "" }]);
static TYPE_NEW_KEY: Type = Type::Record(&[
        Member { name: "domain", ty: &Type::Text, facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "error", ty: &Type::Text, doc: "Why it did not work; only present when `success` is false.", ..Member::EMPTY },
        Member { name: "new_key_id", ty: &Type::Text, doc: "Number of the new key on the server.", ..Member::EMPTY },
        Member { name: "success", ty: &Type::Flag, doc: "Whether the key was made or taken in.", ..Member::EMPTY },
    ]);
static TYPE_NEW_KEY_TYPE: Type = Type::Values(&[Allowed { text: "ksk", doc: "" }, Allowed { text: "zsk", doc: "" }]);
static TYPE_NSEC_VERSION: Type = Type::Values(&[Allowed { text: "NSEC", doc: "" }, Allowed { text: "NSEC3", doc: "" }]);
