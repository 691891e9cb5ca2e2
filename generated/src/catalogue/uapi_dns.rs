// Made by cpanel-codegen from schema/uapi/DNS.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "DNS", rust: "dns", summary: "Read and edit the account's DNS zones, and check how its domains resolve.", docs: "The zones of the account's domains, record by record. The two calls that matter are `parse_zone`, which reads a zone, and `mass_edit_zone`, which adds,\nchanges and removes any number of records in one go.\n\n- Editing goes by line number. Read the zone with `parse_zone`, take the `line_index` of the records to change and the serial number out of the SOA\n  record, and hand both to `mass_edit_zone`. If anybody else has changed the zone meanwhile, the serial does not match and the call is refused:\n  read again and start over.\n- `cpanel::dns` does all of this: it reads a zone with its names and contents decoded, and edits it against what was read.\n- Everything in a call to `mass_edit_zone` happens or nothing does, and the line numbers are those of the zone before the call.\n- Names and contents come out of `parse_zone` in Base64, since zones may hold any bytes; they go into `mass_edit_zone` as plain text.\n- `swap_ip_in_zones` replaces an IPv4 address wherever it occurs in a domain's records, as after moving to another server.\n- `has_local_authority` and `ensure_domains_reside_only_locally` return whether this server is authoritative: edits on a server that the world\n  does not ask have no effect. `lookup` shows what DNS answers.\n\nChanges become visible outside only after the TTL of the old records has passed.", functions: &[
    Function { name: "ensure_domains_reside_only_locally", rust: "ensure_domains_reside_only_locally", summary: "Checks whether domains resolve to this server and nowhere else.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ensure_domains_reside_only_locally/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains to check.", example: "[\"example.com\"]", format: "domain", required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Text), returns_doc: "One item per domain, in the order asked: empty text (null on the wire) when it points here only, otherwise a sentence on where it points.", ..Function::EMPTY },
    Function { name: "ensure_domains_use_recognized_nameservers", rust: "ensure_domains_use_recognized_nameservers", summary: "Returns in advance whether domains would pass the name server check for new domains.", docs: "A host may demand that a domain uses known name servers before it can be added. This makes the same check and adds nothing.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DNS-ensure_domains_use_recognized_nameservers/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domains to check.", example: "\"example1.com\"", format: "domain", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "message", ty: &Type::Text, doc: "What is wrong with the domain.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "domain_not_registered", doc: "" }, Allowed { text: "unrecognized_nameservers", doc: "" }]), doc: "`domain_not_registered` when the domain is not registered, `unrecognized_nameservers` when its name servers are others.", ..Member::EMPTY },
    ])), returns_doc: "One item per domain, in the order asked; null for a domain that passes.", ..Function::EMPTY },
    Function { name: "fetch_cpanel_generated_domains", rust: "fetch_cpanel_generated_domains", summary: "Lists the service subdomains that cPanel created automatically for a domain, such as `webmail`.", effect: Effect::Read, since: "11.120", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DNS-fetch_cpanel_generated_domains/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the account, without a label such as `webmail` in front.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Full name of the service subdomain, with a dot at its end.", format: "domain", ..Member::EMPTY },
    ])), returns_doc: "One item is one service subdomain.", ..Function::EMPTY },
    Function { name: "has_local_authority", rust: "has_local_authority", summary: "Returns whether this server is the one that answers for domains in DNS.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/has_local_authority/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains to check.", example: "[\"example.com\"]", format: "domain", required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, format: "domain", ..Member::EMPTY },
        Member { name: "error", ty: &Type::Text, doc: "Why the check failed; only present when it did.", ..Member::EMPTY },
        Member { name: "local_authority", ty: &Type::Flag, doc: "Whether this server is in charge of the domain's records.", ..Member::EMPTY },
        Member { name: "nameservers", ty: &Type::List(&Type::Text), doc: "Host names of the domain's name servers; empty if there are none.", format: "domain", ..Member::EMPTY },
        Member { name: "zone", ty: &Type::Text, doc: "Zone that holds the domain; null when there is none.", format: "domain", ..Member::EMPTY },
    ])), returns_doc: "One item is one domain.", ..Function::EMPTY },
    Function { name: "is_alias_available", rust: "is_alias_available", summary: "Returns whether ALIAS records can be used on the server.", docs: "Such a record lets a name follow another host name where only addresses are allowed otherwise. Where it is available, functions that take `A` and `AAAA` records may take `ALIAS` with a full host name as well.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DNS::is_alias_available/", returns: &Type::Record(&[
        Member { name: "alias", ty: &Type::Flag, doc: "Whether `ALIAS` records work.", ..Member::EMPTY },
        Member { name: "aname", ty: &Type::Flag, doc: "Always false: `ANAME` records are not supported yet.", ..Member::EMPTY },
        Member { name: "resolver", ty: &Type::Text, doc: "DNS server that PowerDNS looks the targets up with, if one is set.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "is_https_available", rust: "is_https_available", summary: "Returns whether the server's DNS software can hold HTTPS records.", effect: Effect::Read, since: "11.122", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DNS-is_https_available/", returns: &Type::Record(&[
        Member { name: "https", ty: &Type::Flag, doc: "Whether HTTPS records can be added.", ..Member::EMPTY },
        Member { name: "dns_server", ty: &Type::Text, doc: "Name of the DNS software, such as `pdns`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "is_svcb_available", rust: "is_svcb_available", summary: "Returns whether the server's DNS software can hold SVCB records.", effect: Effect::Read, since: "11.122", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DNS-is_svcb_available/", returns: &Type::Record(&[
        Member { name: "svcb", ty: &Type::Flag, doc: "Whether SVCB records can be added.", ..Member::EMPTY },
        Member { name: "dns_server", ty: &Type::Text, doc: "Name of the DNS software, such as `pdns`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "lookup", rust: "lookup", summary: "Looks up a name in DNS and returns the answer as lines of text.", effect: Effect::Read, since: "11.90", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/dns-lookup/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Full domain name to look up.", example: "\"example.com\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Text), returns_doc: "One item is one line, such as `example.com has address 192.0.2.1`. Meant for people, not for parsing.", ..Function::EMPTY },
    Function { name: "mass_edit_zone", rust: "mass_edit_zone", summary: "Adds, changes and removes records of a zone in one step.", docs: "All or nothing: one bad record spoils the whole call. Line numbers are those of `parse_zone`, and count against the zone as it was before. Fails when `serial` is not the present one. The bare zone is written as its full name with a final dot; `@` as a name breaks the call. It is not harmless to send again after a time-out: read the zone first.", destructive: true, since: "11.96", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/dns-mass_edit_zone/", params: &[
        Param { name: "serial", rust: "serial", ty: &Type::Integer, doc: "Serial number in the zone's SOA record at the time of reading it.", example: "202001010100", min: Some(0.0), required: true, ..Param::EMPTY },
        Param { name: "zone", rust: "zone", ty: &Type::Text, doc: "Zone to edit, such as `example.com`.", example: "\"example.com\"", required: true, ..Param::EMPTY },
        Param { name: "add", rust: "add", ty: &Type::List(&Type::Record(&[
        Member { name: "dname", ty: &Type::Text, always: true, doc: "Name of the record; without a final dot it is relative to the zone.", ..Member::EMPTY },
        Member { name: "ttl", ty: &Type::Integer, always: true, doc: "How long others may keep the record, in seconds.", ..Member::EMPTY },
        Member { name: "record_type", ty: &Type::Text, always: true, doc: "Kind of record, such as `A` or `MX`.", ..Member::EMPTY },
        Member { name: "data", ty: &Type::List(&Type::Text), always: true, doc: "Parts of the content. `MX` needs two: priority and host.", ..Member::EMPTY },
    ])), doc: "Records to add, each a JSON object with `dname` (name), `ttl` (seconds), `record_type` (such as `A`) and `data` (the parts of the content: one for `A`, priority and host for `MX`).", example: "[{\"data\":[\"192.0.2.1\"],\"dname\":\"example\",\"record_type\":\"A\",\"ttl\":14400}]", wire: Wire::JsonEach, ..Param::EMPTY },
        Param { name: "edit", rust: "edit", ty: &Type::List(&Type::Record(&[
        Member { name: "line_index", ty: &Type::Integer, always: true, doc: "Line where the record starts, counted from 0, as returned by `parse_zone`.", ..Member::EMPTY },
        Member { name: "dname", ty: &Type::Text, always: true, doc: "Name from now on; without a final dot it is relative to the zone.", ..Member::EMPTY },
        Member { name: "ttl", ty: &Type::Integer, always: true, doc: "How long others may keep the record, in seconds.", ..Member::EMPTY },
        Member { name: "record_type", ty: &Type::Text, always: true, doc: "Kind of record, such as `A` or `MX`.", ..Member::EMPTY },
        Member { name: "data", ty: &Type::List(&Type::Text), always: true, doc: "Parts of the new content. `MX` needs two: priority and host.", ..Member::EMPTY },
    ])), doc: "Records to replace, each a JSON object like those of `add` with an additional `line_index`: the line where the record starts, counted from 0.", example: "[{\"data\":[\"string1\",\"string2\"],\"dname\":\"example\",\"line_index\":9,\"record_type\":\"TXT\",\"ttl\":14400}]", wire: Wire::JsonEach, ..Param::EMPTY },
        Param { name: "remove", rust: "remove", ty: &Type::List(&Type::Integer), doc: "Lines, counted from 0, whose records are removed.", example: "[22]", wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "new_serial", ty: &Type::Integer, doc: "Serial number of the zone now, to be passed with the next edit.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "parse_zone", rust: "parse_zone", summary: "Reads a zone line by line, in the form that edits refer to.", docs: "Fails when the account has no such zone. Decoded values need not be valid text in any encoding.", effect: Effect::Read, since: "11.96", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/dns-parse_zone/", params: &[
        Param { name: "zone", rust: "zone", ty: &Type::Text, doc: "Zone to read, such as `example.com`.", example: "\"example.com\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "line_index", ty: &Type::Integer, always: true, doc: "Line where it starts, counted from 0; `mass_edit_zone` wants this number.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "record", doc: "" }, Allowed { text: "control", doc: "" }, Allowed { text: "comment", doc: "" }]), always: true, doc: "`record`, `control` (a directive such as `$TTL`) or `comment`. Determines which other members are present.", ..Member::EMPTY },
        Member { name: "data_b64", ty: &Type::List(&Type::Text), doc: "Content of a record in Base64, one item per part: for `MX`, priority and host.", format: "base64", ..Member::EMPTY },
        Member { name: "dname_b64", ty: &Type::Text, doc: "Name of a record in Base64. Decoded, a name without a final dot is relative to the zone.", format: "base64", ..Member::EMPTY },
        Member { name: "record_type", ty: &Type::Text, doc: "Kind of record, such as `A` or `MX`.", ..Member::EMPTY },
        Member { name: "ttl", ty: &Type::Integer, doc: "How long others may keep the record, in seconds.", ..Member::EMPTY },
        Member { name: "text_b64", ty: &Type::Text, doc: "The line of a directive or comment in Base64.", format: "base64", ..Member::EMPTY },
    ])), returns_doc: "One item is one record, directive or comment.", ..Function::EMPTY },
    Function { name: "swap_ip_in_zones", rust: "swap_ip_in_zones", summary: "Replaces an IPv4 address in the DNS records of domains.", docs: "Without `source_ip` the old address is taken from the zone: its own A record, or failing that the first A record that is not a loopback address. A zone without one stays as it is.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DNS-swap_ip_in_zones/", params: &[
        Param { name: "dest_ip", rust: "dest_ip", ty: &Type::Text, doc: "New IPv4 address.", example: "\"192.0.2.1\"", format: "ipv4", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains whose zones to change.", example: "[\"example.com\"]", format: "domain", required: true, wire: Wire::Repeated, ..Param::EMPTY },
        Param { name: "ftp_ip", rust: "ftp_ip", ty: &Type::Text, doc: "New IPv4 address for the FTP records. By default, `dest_ip`.", example: "\"192.0.2.1\"", format: "ipv4", ..Param::EMPTY },
        Param { name: "source_ip", rust: "source_ip", ty: &Type::Text, doc: "IPv4 address to replace. By default, it is determined from the zone.", example: "\"192.0.2.0\"", format: "ipv4", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "zone_name", ty: &Type::Text, always: true, doc: "Zone that the record is in.", format: "domain", ..Member::EMPTY },
        Member { name: "record_name", ty: &Type::Text, always: true, doc: "Domain name whose entry was changed.", format: "domain", ..Member::EMPTY },
        Member { name: "record_type", ty: &Type::Text, always: true, doc: "Kind of record, such as `A`.", ..Member::EMPTY },
        Member { name: "old_value", ty: &Type::Text, doc: "What the record held before.", ..Member::EMPTY },
        Member { name: "new_value", ty: &Type::Text, doc: "Its current content.", ..Member::EMPTY },
    ])), returns_doc: "One item is one record that was changed.", ..Function::EMPTY },
] };
