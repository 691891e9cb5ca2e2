// Made by cpanel-codegen from schema/uapi/DNSSEC.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "DNSSEC", rust: "dnssec", summary: "Turns DNSSEC on and off for domains, and manages the keys that sign their zones.", docs: "DNSSEC signs the account's zones, so that resolvers can detect forged DNS answers. To enable it, call\n`enable_dnssec`, which creates the keys, and then enter the values of `fetch_ds_records` at the registrar of the\ndomain. Until then, signing has no effect.\n\n- To disable it, first remove the DS records at the registrar, wait until they have expired, and then call\n  `disable_dnssec`. In the other order, resolvers that validate can no longer resolve the domain. `disable_dnssec`\n  deletes the keys.\n- Keys cannot be changed. To use another algorithm or size, add a new key and remove the old one: `add_zone_key`,\n  `activate_zone_key`, `deactivate_zone_key`, `remove_zone_key`.\n- To move a signed zone between servers, use `export_zone_key` and `import_zone_key`.\n- DNSSEC proves that a name does not exist with NSEC or NSEC3 records. `enable_dnssec` chooses one of them, and\n  `set_nsec3` and `unset_nsec3` change it.\n\nMost functions report an outcome for each domain in the data (`success` and `error`), so check it even if the call\nsucceeds. Algorithms have their registered numbers, for example `8` (RSA/SHA-256) and `13` (ECDSA P-256). All\nfunctions need the DNS role and PowerDNS as the name server.", functions: &[
    Function { name: "activate_zone_key", rust: "activate_zone_key", summary: "Activates an existing key for signing the zone.", docs: "Check `success` in the reply.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/activate_zone_key/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose zone the key signs.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "key_id", rust: "key_id", ty: &Type::Integer, doc: "Number of the key on the server, as `key_id` in `fetch_ds_records`. This is not the key tag.", example: "1", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &TYPE_KEY_CHANGE, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "add_zone_key", rust: "add_zone_key", summary: "Creates another signing key for a zone.", docs: "For a domain without keys, `enable_dnssec` does all steps at once. A key that signs other keys (KSK) works only after its DS record is entered at the registrar. A key cannot be changed later. Check `success` in the reply.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_zone_key/", params: &[
        Param { name: "algo_num", rust: "algo_num", ty: &Type::Integers(&[5, 6, 7, 8, 10, 13, 14]), doc: "Registered number of the algorithm. `13` (ECDSA P-256) is the best choice if the registrar accepts it; `14` is ECDSA P-384. For RSA, `8` means SHA-256 and `10` means SHA-512. `5`, `7` (both SHA-1) and `6` (DSA) are outdated.", example: "8", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose zone gets the key.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "key_type", rust: "key_type", ty: &TYPE_NEW_KEY_TYPE, doc: "Kind of the key: `ksk` signs the other keys, and the registrar has its DS record; `zsk` signs the records.", example: "\"ksk\"", required: true, ..Param::EMPTY },
        Param { name: "active", rust: "active", ty: &Type::Flag, doc: "Whether the key is used immediately. By default, it is.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
        Param { name: "key_size", rust: "key_size", ty: &Type::Integer, doc: "Length of the key in bits. By default, 2048 for RSA and DSA keys of type `ksk`, and 1024 for those of type `zsk`. For algorithm `13` it is 256, and for `14` it is 384.", example: "2048", facts: Facts(&[Fact::Min(256.0), Fact::Max(2048.0)]), ..Param::EMPTY },
    ], returns: &TYPE_NEW_KEY, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "deactivate_zone_key", rust: "deactivate_zone_key", summary: "Stops using a key for signing, without deleting it.", docs: "If you deactivate the last active key, the zone fails validation as long as the registrar has a DS record. Check `success`.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/deactivate_zone_key/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose zone the key signs.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "key_id", rust: "key_id", ty: &Type::Integer, doc: "Number of the key on the server, as `key_id` in `fetch_ds_records`. This is not the key tag.", example: "1", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &TYPE_KEY_CHANGE, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "disable_dnssec", rust: "disable_dnssec", summary: "Stops signing the zones of domains and deletes their keys.", docs: "The keys are deleted; only a full backup can restore them. Remove the DS records at the registrar as well, otherwise resolvers that validate can no longer resolve the domain.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/disable_dnssec/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains whose zones are no longer signed.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &TYPE_DISABLED, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "enable_dnssec", rust: "enable_dnssec", summary: "Creates keys for domains and starts signing their zones.", docs: "Afterwards, enter the values of `fetch_ds_records` at the registrar; until then, signing has no effect. Keys cannot be changed later, only replaced.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/enable_dnssec/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains whose zones are signed.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
        Param { name: "active", rust: "active", ty: &Type::Flag, doc: "Whether the new keys are used immediately. By default, they are.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
        Param { name: "algo_num", rust: "algo_num", ty: &Type::Integer, doc: "Registered number of the algorithm: `5` RSA/SHA-1, `6` DSA-NSEC3, `7` RSA/SHA-1 for NSEC3, `8` RSA/SHA-256 (the default), `10` RSA/SHA-512, `13` ECDSA P-256, `14` ECDSA P-384. `13` is the best choice if the registrar accepts it.", example: "8", facts: Facts(&[Fact::Default("8"), Fact::Min(0.0), Fact::Max(255.0)]), ..Param::EMPTY },
        Param { name: "key_setup", rust: "key_setup", ty: &Type::Values(&[Allowed { text: "simple", doc: "" }, Allowed { text: "classic", doc: "" }]), doc: "Keys to create. `classic`, the default, creates one key that signs keys and one that signs records; use it with algorithms up to `8`. `simple` creates one key for both; use it with algorithms above `8`.", example: "\"classic\"", facts: Facts(&[Fact::Default("\"classic\"")]), ..Param::EMPTY },
        Param { name: "nsec3_iterations", rust: "nsec3_iterations", ty: &Type::Integer, doc: "Number of additional hash iterations for NSEC3, from 1 to 500. By default, `7`.", example: "7", facts: Facts(&[Fact::Default("7"), Fact::Min(1.0), Fact::Max(500.0)]), ..Param::EMPTY },
        Param { name: "nsec3_narrow", rust: "nsec3_narrow", ty: &Type::Flag, doc: "Whether NSEC3 uses narrow mode. In narrow mode, the server computes each proof for only the requested name, and does not use stored gaps. By default, narrow mode is on.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
        Param { name: "nsec3_opt_out", rust: "nsec3_opt_out", ty: &Type::Flag, doc: "Opt-out flag for NSEC3. The vendor advises to set it only to cover all delegations. By default, it is off.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "nsec3_salt", rust: "nsec3_salt", ty: &Type::Text, doc: "Salt for the NSEC3 hashes, in hexadecimal. By default, 64 random bits.", example: "\"1A2B3C4D5E6F\"", facts: Facts(&[Fact::Format("hex"), Fact::MaxLength(255)]), ..Param::EMPTY },
        Param { name: "use_nsec3", rust: "use_nsec3", ty: &Type::Flag, doc: "Whether NSEC3 proves that names do not exist. Otherwise, NSEC is used, and the other `nsec3_` parameters have no effect. By default, NSEC3 is used.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "enabled", ty: &Type::Map(&Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether the domain is now signed.", ..Member::EMPTY },
        Member { name: "new_key_id", ty: &Type::Integer, doc: "Number of the new key on the server.", ..Member::EMPTY },
        Member { name: "nsec_version", ty: &TYPE_NSEC_VERSION, doc: "Version that was chosen, `NSEC3` or `NSEC`.", ..Member::EMPTY },
    ])), doc: "A map from each domain to its outcome.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "export_zone_dnskey", rust: "export_zone_dnskey", summary: "Returns the public part of a key, as in the DNSKEY record.", docs: "`export_zone_key` returns the private part.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/export_zone_dnskey/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose zone the key signs.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "key_id", rust: "key_id", ty: &Type::Integer, doc: "Number of the key on the server, as `key_id` in `fetch_ds_records`. This is not the key tag.", example: "1", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "dnskey", ty: &Type::Text, doc: "Public key in Base64.", ..Member::EMPTY },
        Member { name: "key_id", ty: &Type::Integer, doc: "Number of the key on the server, as in the call.", ..Member::EMPTY },
        Member { name: "success", ty: &Type::Flag, doc: "Whether the key could be read.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "export_zone_key", rust: "export_zone_key", summary: "Returns a signing key with its private part.", docs: "The reply contains a secret; anyone who has it can sign for the domain. `import_zone_key` adds the key on another server.", effect: Effect::Read, gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/export_zone_key/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose zone the key signs.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "key_id", rust: "key_id", ty: &Type::Integer, doc: "Number of the key on the server, as `key_id` in `fetch_ds_records`. This is not the key tag.", example: "1", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain whose zone the key signs.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "key_content", ty: &Type::Text, doc: "Private key as text, which begins with `Private-key-format`. A secret.", secret: true, ..Member::EMPTY },
        Member { name: "key_id", ty: &Type::Integer, doc: "Number of the key on the server, as in the call.", ..Member::EMPTY },
        Member { name: "key_tag", ty: &Type::Integer, doc: "Short checksum that DNS uses to refer to the key.", ..Member::EMPTY },
        Member { name: "key_type", ty: &TYPE_KEY_TYPE, doc: "Kind of the key: `KSK` signs keys, `ZSK` signs records, `CSK` does both.", ..Member::EMPTY },
        Member { name: "success", ty: &Type::Flag, doc: "Whether the key could be read.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "fetch_ds_records", rust: "fetch_ds_records", summary: "Lists the keys of domains with their DS records for the registrar.", docs: "For each key, enter the key tag, `algo_num`, and the `algo_num` and text of one digest at the registrar. The reply also contains private keys, so do not log it.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_ds_records/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains whose keys are listed.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::Map(&Type::Record(&[
        Member { name: "keys", ty: &Type::Map(&Type::Record(&[
        Member { name: "active", ty: &Type::Flag, doc: "Whether the key is used for signing.", ..Member::EMPTY },
        Member { name: "algo_desc", ty: &Type::Text, doc: "Name of the algorithm for display, such as `RSA/SHA-256`.", ..Member::EMPTY },
        Member { name: "algo_num", ty: &Type::Integers(&[5, 6, 7, 8, 10, 13, 14]), doc: "Registered number of the algorithm; see `add_zone_key`.", ..Member::EMPTY },
        Member { name: "algo_tag", ty: &Type::Text, doc: "Short name of the algorithm, such as `RSASHA256`.", ..Member::EMPTY },
        Member { name: "bits", ty: &Type::Integer, doc: "Length of the key in bits.", ..Member::EMPTY },
        Member { name: "created", ty: &Type::Timestamp, doc: "Time when the key was created, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "digests", ty: &Type::List(&Type::Record(&[
        Member { name: "algo_desc", ty: &Type::Text, doc: "Name of the digest algorithm for display, such as `SHA-256`.", ..Member::EMPTY },
        Member { name: "algo_num", ty: &Type::Integer, doc: "Registered number of the digest algorithm, such as `2` for SHA-256.", ..Member::EMPTY },
        Member { name: "digest", ty: &Type::Text, doc: "Digest in hexadecimal, as in the DS record.", ..Member::EMPTY },
    ])), doc: "Digests for the DS record, one item for each digest algorithm. Most registrars need only one of them.", ..Member::EMPTY },
        Member { name: "flags", ty: &Type::Integers(&[256, 257]), doc: "Flags of the key: `256` for keys that sign only records (ZSK), `257` for keys that sign keys (KSK and CSK).", ..Member::EMPTY },
        Member { name: "key_id", ty: &Type::Integer, doc: "Number of the key on the server, as the other functions take it.", ..Member::EMPTY },
        Member { name: "key_tag", ty: &Type::Integer, doc: "Short checksum that DNS and the registrar use to refer to the key.", ..Member::EMPTY },
        Member { name: "key_type", ty: &TYPE_KEY_TYPE, doc: "Kind of the key: `KSK` signs keys, `ZSK` signs records, `CSK` does both.", ..Member::EMPTY },
        Member { name: "privatekey", ty: &Type::Text, doc: "Private key as text. A secret.", secret: true, ..Member::EMPTY },
    ])), doc: "A map from key tag to key.", ..Member::EMPTY },
        Member { name: "nsec_details", ty: &Type::Record(&[
        Member { name: "nsec3_hash_algo_desc", ty: &Type::Text, doc: "Name of the hash algorithm, such as `SHA-1`.", ..Member::EMPTY },
        Member { name: "nsec3_hash_algo_num", ty: &Type::Integer, doc: "Registered number of the hash algorithm. `1` is SHA-1.", ..Member::EMPTY },
        Member { name: "nsec3_iterations", ty: &Type::Integer, doc: "Number of additional hash iterations.", ..Member::EMPTY },
        Member { name: "nsec3_narrow", ty: &Type::Flag, doc: "Whether narrow mode is on; see `enable_dnssec`.", ..Member::EMPTY },
        Member { name: "nsec3_opt_out", ty: &Type::Flag, doc: "Whether the opt-out flag is set; see `enable_dnssec`.", ..Member::EMPTY },
        Member { name: "nsec3_salt", ty: &Type::Text, doc: "Salt of the hashes, in hexadecimal.", facts: Facts(&[Fact::Format("hex")]), ..Member::EMPTY },
        Member { name: "nsec_version", ty: &TYPE_NSEC_VERSION, doc: "`NSEC` or `NSEC3`.", ..Member::EMPTY },
    ]), doc: "Settings of the proof that names do not exist. With NSEC, only `nsec_version` is sent.", ..Member::EMPTY },
    ])), returns_doc: "A map from each domain to its keys.", facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "import_zone_key", rust: "import_zone_key", summary: "Adds a signing key that was created elsewhere.", docs: "The call sends a private key. Check `success` in the reply.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/import_zone_key/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose zone gets the key.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "key_data", rust: "key_data", ty: &Type::Text, doc: "Private key as text, as `export_zone_key` returns it. This is also the form of `pdnsutil`. A secret.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "key_type", rust: "key_type", ty: &TYPE_NEW_KEY_TYPE, doc: "Kind of the key: `ksk` signs the other keys, and the registrar has its DS record; `zsk` signs the records.", example: "\"ksk\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_NEW_KEY, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "remove_zone_key", rust: "remove_zone_key", summary: "Deletes a signing key.", docs: "This cannot be undone without a copy from `export_zone_key`. If the registrar still has a DS record of the key, the domain fails validation. Check `success` in the reply.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/remove_zone_key/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose zone the key signs.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "key_id", rust: "key_id", ty: &Type::Integer, doc: "Number of the key on the server, as `key_id` in `fetch_ds_records`. This is not the key tag.", example: "1", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &TYPE_KEY_CHANGE, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "set_nsec3", rust: "set_nsec3", summary: "Switches a signed domain to NSEC3, which proves that names do not exist.", docs: "NSEC3 hashes the names, so it is harder to list all names of the zone. `unset_nsec3` switches back.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_nsec3/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to change.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "nsec3_iterations", rust: "nsec3_iterations", ty: &Type::Integer, doc: "Number of additional hash iterations.", example: "7", facts: Facts(&[Fact::Min(1.0), Fact::Max(500.0)]), required: true, ..Param::EMPTY },
        Param { name: "nsec3_narrow", rust: "nsec3_narrow", ty: &Type::Flag, doc: "Whether narrow mode is used. In narrow mode, the server computes each proof for only the requested name, and does not use stored gaps.", example: "true", required: true, ..Param::EMPTY },
        Param { name: "nsec3_opt_out", rust: "nsec3_opt_out", ty: &Type::Flag, doc: "Opt-out flag. The vendor advises to set it only to cover all delegations.", example: "false", required: true, ..Param::EMPTY },
        Param { name: "nsec3_salt", rust: "nsec3_salt", ty: &Type::Text, doc: "Salt for the hashes, in hexadecimal.", example: "\"1A2B3C4D5E6F\"", facts: Facts(&[Fact::Format("hex")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "enabled", ty: &Type::Map(&Type::Flag), doc: "A map from the domain to whether it now uses NSEC3.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "unset_nsec3", rust: "unset_nsec3", summary: "Switches a signed domain to plain NSEC, which proves that names do not exist.", docs: "With NSEC, anybody can list all names of the zone. `set_nsec3` switches back.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/unset_nsec3/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to change.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &TYPE_DISABLED, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
] };
static TYPE_DISABLED: Type = Type::Record(&[
        Member { name: "disabled", ty: &Type::Map(&Type::Flag), doc: "A map from each domain to whether the call succeeded for it. The domain is then no longer signed, or no longer uses NSEC3.", ..Member::EMPTY },
    ]);
static TYPE_KEY_CHANGE: Type = Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain whose zone the key signs.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "error", ty: &Type::Text, doc: "Reason of the failure. Sent only if `success` is false.", ..Member::EMPTY },
        Member { name: "key_id", ty: &Type::Integer, doc: "Number of the key on the server.", ..Member::EMPTY },
        Member { name: "success", ty: &Type::Flag, doc: "Whether the requested change was made to the key.", ..Member::EMPTY },
    ]);
static TYPE_KEY_TYPE: Type = Type::Values(&[Allowed { text: "CSK", doc: "" }, Allowed { text: "KSK", doc: "" }, Allowed { text: "ZSK", doc: "" }]);
static TYPE_NEW_KEY: Type = Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain whose zone got the key.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "error", ty: &Type::Text, doc: "Reason of the failure. Sent only if `success` is false.", ..Member::EMPTY },
        Member { name: "new_key_id", ty: &Type::Integer, doc: "Number of the new key on the server.", ..Member::EMPTY },
        Member { name: "success", ty: &Type::Flag, doc: "Whether the key was created or imported.", ..Member::EMPTY },
    ]);
static TYPE_NEW_KEY_TYPE: Type = Type::Values(&[Allowed { text: "ksk", doc: "" }, Allowed { text: "zsk", doc: "" }]);
static TYPE_NSEC_VERSION: Type = Type::Values(&[Allowed { text: "NSEC", doc: "" }, Allowed { text: "NSEC3", doc: "" }]);
