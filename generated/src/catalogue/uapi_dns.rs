// Made by cpanel-codegen from schema/uapi/DNS.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "DNS", rust: "dns", summary: "Reads and edits the account's DNS zones, and checks how its domains resolve.", docs: "These functions read and edit the zones of the account's domains. `parse_zone` reads a zone, and `mass_edit_zone` adds, changes and removes any number of records at once.\n\n- Records are identified by their line. Read the zone with `parse_zone`, and pass the `line_index` of the records to change and the serial number of the SOA record to `mass_edit_zone`. If the zone has changed in the meantime, the serial number does not match and the call fails: read the zone again and repeat the edit.\n- `cpanel::dns` does all of this: it reads a zone with its names and contents decoded, and edits it against what was read.\n- A call of `mass_edit_zone` makes all changes or none. Its line numbers are those of the zone before the call.\n- `parse_zone` returns names and contents in Base64, because they may be any bytes. `mass_edit_zone` takes them as plain text.\n- `swap_ip_in_zones` replaces an IPv4 address in all records of a domain, for example after a move to another server.\n- `has_local_authority` and `ensure_domains_reside_only_locally` return whether this server is authoritative. If it is not, edits have no effect on the domain. `lookup` returns what DNS answers. Other servers may use the old records until their TTL has passed.", functions: &[
    Function { name: "ensure_domains_reside_only_locally", rust: "ensure_domains_reside_only_locally", summary: "Checks whether domains resolve to this server and nowhere else.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ensure_domains_reside_only_locally/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains to check.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Text), returns_doc: "One item per domain, in the order of the parameter. It is empty text (null on the wire) if the domain resolves only to this server. Otherwise it is a sentence that says where the domain resolves to.", ..Function::EMPTY },
    Function { name: "ensure_domains_use_recognized_nameservers", rust: "ensure_domains_use_recognized_nameservers", summary: "Checks the name servers of domains as when a domain is added.", docs: "A host may require that a domain uses known name servers before it can be added. This function makes only the check.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DNS-ensure_domains_use_recognized_nameservers/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domains to check.", example: "\"example1.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "message", ty: &Type::Text, doc: "What is wrong with the domain.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "domain_not_registered", doc: "" }, Allowed { text: "unrecognized_nameservers", doc: "" }]), doc: "`domain_not_registered` if the domain is not registered, `unrecognized_nameservers` if it uses unknown name servers.", ..Member::EMPTY },
    ])), returns_doc: "One item per domain, in the order of the parameter. Null for a domain that passes.", ..Function::EMPTY },
    Function { name: "fetch_cpanel_generated_domains", rust: "fetch_cpanel_generated_domains", summary: "Lists the service subdomains that cPanel created automatically for a domain, such as `webmail`.", effect: Effect::Read, since: "11.120", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DNS-fetch_cpanel_generated_domains/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the account, without a label such as `webmail` in front.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Full name of the service subdomain, with a final dot.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ])), returns_doc: "Each item is a service subdomain.", ..Function::EMPTY },
    Function { name: "has_local_authority", rust: "has_local_authority", summary: "Returns whether this server is authoritative for domains.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/has_local_authority/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains to check.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain that was checked.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "error", ty: &Type::Text, doc: "Reason why the check failed. Only present if it failed.", ..Member::EMPTY },
        Member { name: "local_authority", ty: &Type::Flag, doc: "Whether this server is authoritative for the domain.", ..Member::EMPTY },
        Member { name: "nameservers", ty: &Type::List(&Type::Text), doc: "Host names of the domain's name servers.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "zone", ty: &Type::Text, doc: "Zone that contains the domain. Null if there is none.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ])), returns_doc: "Each item is a domain.", ..Function::EMPTY },
    Function { name: "is_alias_available", rust: "is_alias_available", summary: "Returns whether ALIAS records can be used on the server.", docs: "An ALIAS record gives a name the addresses of another host name. If it can be used, functions that accept `A` and `AAAA` records may also accept `ALIAS` with a full host name.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DNS::is_alias_available/", returns: &Type::Record(&[
        Member { name: "alias", ty: &Type::Flag, doc: "Whether `ALIAS` records can be used.", ..Member::EMPTY },
        Member { name: "aname", ty: &Type::Flag, doc: "Always false: `ANAME` records are not supported yet.", ..Member::EMPTY },
        Member { name: "resolver", ty: &Type::Text, doc: "DNS server with which PowerDNS resolves the targets, if one is set.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "is_https_available", rust: "is_https_available", summary: "Returns whether the server's DNS software supports HTTPS records.", effect: Effect::Read, since: "11.122", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DNS-is_https_available/", returns: &Type::Record(&[
        Member { name: "https", ty: &Type::Flag, doc: "Whether HTTPS records can be added.", ..Member::EMPTY },
        Member { name: "dns_server", ty: &Type::Text, doc: "Name of the DNS software, such as `pdns`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "is_svcb_available", rust: "is_svcb_available", summary: "Returns whether the server's DNS software supports SVCB records.", effect: Effect::Read, since: "11.122", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DNS-is_svcb_available/", returns: &Type::Record(&[
        Member { name: "svcb", ty: &Type::Flag, doc: "Whether SVCB records can be added.", ..Member::EMPTY },
        Member { name: "dns_server", ty: &Type::Text, doc: "Name of the DNS software, such as `pdns`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "lookup", rust: "lookup", summary: "Looks up a name in DNS and returns the answer as lines of text.", effect: Effect::Read, since: "11.90", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/dns-lookup/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Full domain name to look up.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Text), returns_doc: "Each item is a line for people, such as `example.com has address 192.0.2.1`.", ..Function::EMPTY },
    Function { name: "mass_edit_zone", rust: "mass_edit_zone", summary: "Adds, changes and removes records of a zone in one step.", docs: "Makes all changes or none: one invalid record makes the call fail. Line numbers are those of `parse_zone`, in the zone before the call. Fails if `serial` is not the current serial number. For the zone itself, write its full name with a final dot; the name `@` makes the call fail. After a time-out, read the zone before you send the call again.", destructive: true, since: "11.96", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/dns-mass_edit_zone/", params: &[
        Param { name: "serial", rust: "serial", ty: &Type::Integer, doc: "Serial number in the zone's SOA record, as it was when the zone was read.", example: "202001010100", facts: Facts(&[Fact::Min(0.0)]), required: true, ..Param::EMPTY },
        Param { name: "zone", rust: "zone", ty: &Type::Text, doc: "Zone to edit, such as `example.com`.", example: "\"example.com\"", required: true, ..Param::EMPTY },
        Param { name: "add", rust: "add", ty: &Type::List(&Type::Record(&[
        Member { name: "dname", ty: &Type::Text, always: true, doc: "Name of the record. Without a final dot, it is relative to the zone.", ..Member::EMPTY },
        Member { name: "ttl", ty: &Type::Integer, always: true, doc: "Time to live of the record, in seconds.", ..Member::EMPTY },
        Member { name: "record_type", ty: &Type::Text, always: true, doc: "Kind of record, such as `A` or `MX`.", ..Member::EMPTY },
        Member { name: "data", ty: &Type::List(&Type::Text), always: true, doc: "Parts of the content. `MX` needs two: priority and host.", ..Member::EMPTY },
    ])), doc: "Records to add, each a JSON object with `dname` (name), `ttl` (seconds), `record_type` (such as `A`) and `data` (the parts of the content: one for `A`, priority and host for `MX`).", example: "[{\"data\":[\"192.0.2.1\"],\"dname\":\"example\",\"record_type\":\"A\",\"ttl\":14400}]", wire: Wire::JsonEach, ..Param::EMPTY },
        Param { name: "edit", rust: "edit", ty: &Type::List(&Type::Record(&[
        Member { name: "line_index", ty: &Type::Integer, always: true, doc: "`line_index` of the record, from `parse_zone`.", ..Member::EMPTY },
        Member { name: "dname", ty: &Type::Text, always: true, doc: "New name of the record. Without a final dot, it is relative to the zone.", ..Member::EMPTY },
        Member { name: "ttl", ty: &Type::Integer, always: true, doc: "Time to live of the record, in seconds.", ..Member::EMPTY },
        Member { name: "record_type", ty: &Type::Text, always: true, doc: "Kind of record, such as `A` or `MX`.", ..Member::EMPTY },
        Member { name: "data", ty: &Type::List(&Type::Text), always: true, doc: "Parts of the new content. `MX` needs two: priority and host.", ..Member::EMPTY },
    ])), doc: "Records to replace, each a JSON object like those of `add` with an additional `line_index`: the line where the record starts, counted from 0.", example: "[{\"data\":[\"string1\",\"string2\"],\"dname\":\"example\",\"line_index\":9,\"record_type\":\"TXT\",\"ttl\":14400}]", wire: Wire::JsonEach, ..Param::EMPTY },
        Param { name: "remove", rust: "remove", ty: &Type::List(&Type::Integer), doc: "`line_index` of each record to remove, from `parse_zone`.", example: "[22]", wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "new_serial", ty: &Type::Integer, doc: "New serial number of the zone, for the next edit.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "parse_zone", rust: "parse_zone", summary: "Reads a zone, with the line of each record for edits.", docs: "Fails if the account has no such zone. Decoded values may be any bytes.", effect: Effect::Read, since: "11.96", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/dns-parse_zone/", params: &[
        Param { name: "zone", rust: "zone", ty: &Type::Text, doc: "Zone to read, such as `example.com`.", example: "\"example.com\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "line_index", ty: &Type::Integer, always: true, doc: "Line where it starts, counted from 0. `mass_edit_zone` takes this number.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "record", doc: "" }, Allowed { text: "control", doc: "" }, Allowed { text: "comment", doc: "" }]), always: true, doc: "`record`, `control` (a directive such as `$TTL`) or `comment`. Determines which other members are present.", ..Member::EMPTY },
        Member { name: "data_b64", ty: &Type::List(&Type::Text), doc: "Content of a record in Base64, one item per part: for `MX`, priority and host.", facts: Facts(&[Fact::Format("base64")]), ..Member::EMPTY },
        Member { name: "dname_b64", ty: &Type::Text, doc: "Name of a record in Base64. Decoded, a name without a final dot is relative to the zone.", facts: Facts(&[Fact::Format("base64")]), ..Member::EMPTY },
        Member { name: "record_type", ty: &Type::Text, doc: "Kind of record, such as `A` or `MX`.", ..Member::EMPTY },
        Member { name: "ttl", ty: &Type::Integer, doc: "Time to live of the record, in seconds.", ..Member::EMPTY },
        Member { name: "text_b64", ty: &Type::Text, doc: "The line of a directive or comment in Base64.", facts: Facts(&[Fact::Format("base64")]), ..Member::EMPTY },
    ])), returns_doc: "Each item is a record, directive or comment.", ..Function::EMPTY },
    Function { name: "swap_ip_in_zones", rust: "swap_ip_in_zones", summary: "Replaces an IPv4 address in the DNS records of domains.", docs: "Without `source_ip`, the old address is that of the zone's own A record, or else of the first A record that is not a loopback address. A zone without such a record is not changed.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DNS-swap_ip_in_zones/", params: &[
        Param { name: "dest_ip", rust: "dest_ip", ty: &Type::Text, doc: "New IPv4 address.", example: "\"192.0.2.1\"", facts: Facts(&[Fact::Format("ipv4")]), required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains whose zones are changed.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
        Param { name: "ftp_ip", rust: "ftp_ip", ty: &Type::Text, doc: "New IPv4 address for the FTP records. By default, `dest_ip`.", example: "\"192.0.2.1\"", facts: Facts(&[Fact::Format("ipv4")]), ..Param::EMPTY },
        Param { name: "source_ip", rust: "source_ip", ty: &Type::Text, doc: "IPv4 address to replace. By default, it is determined from the zone.", example: "\"192.0.2.0\"", facts: Facts(&[Fact::Format("ipv4")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "zone_name", ty: &Type::Text, always: true, doc: "Zone that the record is in.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "record_name", ty: &Type::Text, always: true, doc: "Domain name whose entry was changed.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "record_type", ty: &Type::Text, doc: "Kind of record, such as `A`.", ..Member::EMPTY },
        Member { name: "old_value", ty: &Type::Text, doc: "The previous content.", ..Member::EMPTY },
        Member { name: "new_value", ty: &Type::Text, doc: "Its current content.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a record that was changed.", ..Function::EMPTY },
] };
