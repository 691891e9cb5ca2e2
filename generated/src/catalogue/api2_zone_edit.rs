// Made by cpanel-codegen from schema/api2/ZoneEdit.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "ZoneEdit", rust: "zone_edit", summary: "Reads and changes the DNS zones of the account.", docs: "These functions edit DNS on servers that lack the newer functions of UAPI.\n\n- `fetchzone` reads a zone with its serial number, and `fetchzone_records` only its records. Both can filter by name, type and other values.\n- `add_zone_record` adds a record, `edit_zone_record` changes one, `remove_zone_record` deletes one.\n- `fetchzones` reads all zones of the account, and `resetzone` discards all changes of a zone.\n\nA record is identified by its line in the zone file. A change may move the lines after it, so read the zone again before each change, or delete records from the end to the start.\n\nFunctions that change a zone return an object `result`. Its `status` says whether the change was made, and `statusmsg` says why not. In this crate, a `status` of 0 is an error. New programs should use `DNS::parse_zone` and `DNS::mass_edit_zone` of UAPI, which make all changes at once and fail if the zone has changed in the meantime.", functions: &[
    Function { name: "add_zone_record", rust: "add_zone_record", summary: "Adds a DNS record to a zone.", docs: "The parameters depend on the type: `address` for A and AAAA, `cname` for CNAME, `txtdata` for TXT, `flag`, `tag` and `value` for CAA, `target`, `priority` and `Weight` for SRV. Some types need a feature of the account. If `result.status` is 0, the call returns an error.", replaced_by: &["uapi/DNS::mass_edit_zone"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-zoneedit/cpanel-api-2-functions-zoneedit-add_zone_record/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "The zone to change.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the record. Without a final dot, it is relative to the zone.", example: "\"sub\"", required: true, ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &TYPE_RECORD_TYPE, doc: "Kind of record.", example: "\"A\"", required: true, ..Param::EMPTY },
        Param { name: "address", rust: "address", ty: &Type::Text, doc: "Address of an A or AAAA record.", example: "\"10.10.10.10\"", ..Param::EMPTY },
        Param { name: "cname", rust: "cname", ty: &Type::Text, doc: "Target of a CNAME record.", example: "\"example.com\"", ..Param::EMPTY },
        Param { name: "txtdata", rust: "txtdata", ty: &Type::Text, doc: "Text of a TXT record.", example: "\"v=nonicethings\"", ..Param::EMPTY },
        Param { name: "target", rust: "target", ty: &Type::Text, doc: "Target host of an SRV record.", ..Param::EMPTY },
        Param { name: "Weight", rust: "weight", ty: &Type::Integer, doc: "Weight of an SRV record among those of the same priority.", ..Param::EMPTY },
        Param { name: "priority", rust: "priority", ty: &Type::Integer, doc: "Priority of an SRV record; the lowest is tried first.", ..Param::EMPTY },
        Param { name: "flag", rust: "flag", ty: &Type::Flag, doc: "Whether an authority that does not know the tag of a CAA record must refuse a certificate.", ..Param::EMPTY },
        Param { name: "tag", rust: "tag", ty: &TYPE_CAA_TAG, doc: "Tag of a CAA record.", ..Param::EMPTY },
        Param { name: "value", rust: "value", ty: &Type::Text, doc: "Authority or report address of a CAA record.", ..Param::EMPTY },
        Param { name: "ttl", rust: "ttl", ty: &Type::Integer, doc: "Time to live in seconds. By default, the zone's default.", example: "14400", ..Param::EMPTY },
        Param { name: "class", rust: "class", ty: &TYPE_CLASS, doc: "Class of the record, which is always the same.", example: "\"IN\"", ..Param::EMPTY },
        Param { name: "flatten", rust: "flatten", ty: &Type::Flag, doc: "Whether a CNAME record is stored as an address record. This is necessary if the name has other records.", example: "true", ..Param::EMPTY },
        Param { name: "flatten_to", rust: "flatten_to", ty: &Type::Text, doc: "Address that is stored with `flatten`.", example: "\"192.168.0.20\"", facts: Facts(&[Fact::Format("ipv4")]), ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result.status", text: &["result.statusmsg"] }), returns: &Type::List(&TYPE_ZONE_CHANGE), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "edit_zone_record", rust: "edit_zone_record", summary: "Changes the DNS record at a line of the zone file.", docs: "The record at this line is replaced, so read the zone immediately before. The other parameters are those of `add_zone_record`. Send the whole record, not only the changes.", replaced_by: &["uapi/DNS::mass_edit_zone"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-zoneedit/cpanel-api-2-functions-zoneedit-edit_zone_record/", params: &[
        Param { name: "Line", rust: "line", ty: &Type::Integer, doc: "Line of the record, as returned by `fetchzone`.", example: "5", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "The zone to change.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the record. Without a final dot, it is relative to the zone.", example: "\"sub\"", ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &TYPE_RECORD_TYPE, doc: "Kind of record.", example: "\"A\"", ..Param::EMPTY },
        Param { name: "address", rust: "address", ty: &Type::Text, doc: "Address of an A or AAAA record.", example: "\"10.10.10.10\"", ..Param::EMPTY },
        Param { name: "cname", rust: "cname", ty: &Type::Text, doc: "Target of a CNAME record.", example: "\"example.com\"", ..Param::EMPTY },
        Param { name: "txtdata", rust: "txtdata", ty: &Type::Text, doc: "Text of a TXT record.", example: "\"v=blahblahblah\"", ..Param::EMPTY },
        Param { name: "target", rust: "target", ty: &Type::Text, doc: "Target host of an SRV record.", ..Param::EMPTY },
        Param { name: "Weight", rust: "weight", ty: &Type::Integer, doc: "Weight of an SRV record among those of the same priority.", ..Param::EMPTY },
        Param { name: "priority", rust: "priority", ty: &Type::Integer, doc: "Priority of an SRV record; the lowest is tried first.", ..Param::EMPTY },
        Param { name: "flag", rust: "flag", ty: &Type::Flag, doc: "Whether an authority that does not know the tag of a CAA record must refuse a certificate.", ..Param::EMPTY },
        Param { name: "tag", rust: "tag", ty: &TYPE_CAA_TAG, doc: "Tag of a CAA record.", ..Param::EMPTY },
        Param { name: "value", rust: "value", ty: &Type::Text, doc: "Authority or report address of a CAA record.", ..Param::EMPTY },
        Param { name: "ttl", rust: "ttl", ty: &Type::Integer, doc: "Time to live in seconds.", example: "14400", ..Param::EMPTY },
        Param { name: "class", rust: "class", ty: &TYPE_CLASS, doc: "Class of the record, which is always the same.", example: "\"IN\"", ..Param::EMPTY },
        Param { name: "preference", rust: "preference", ty: &Type::Integer, doc: "Preference of an MX record; the lowest is tried first.", ..Param::EMPTY },
        Param { name: "exchange", rust: "exchange", ty: &Type::Text, doc: "Mail server that an MX record names.", ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result.status", text: &["result.statusmsg"] }), returns: &Type::List(&TYPE_ZONE_CHANGE), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "fetch_cpanel_generated_domains", rust: "fetch_cpanel_generated_domains", summary: "Lists the names that cPanel created in the zones.", effect: Effect::Read, replaced_by: &["uapi/DNS::fetch_cpanel_generated_domains"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-zoneedit/cpanel-api-2-functions-zoneedit-fetch_cpanel_generated_domains/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Zone to read. By default, all zones of the account.", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "A full name that ends in a dot.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "fetchzone", rust: "fetchzone", summary: "Reads a zone, or only some of its records.", docs: "Returns one row for the zone, with its records inside. A record must match all filters. Write a name in full with its final dot.", effect: Effect::Read, replaced_by: &["uapi/DNS::parse_zone"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-zoneedit/cpanel-api-2-functions-zoneedit-fetchzone/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "The zone to read.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "customonly", rust: "customonly", ty: &Type::Flag, doc: "Whether records that cPanel created are left out. By default, all records are returned.", example: "false", ..Param::EMPTY },
        Param { name: "line", rust: "line", ty: &Type::Integer, doc: "Only the record at this line.", example: "1", ..Param::EMPTY },
        Param { name: "ttl", rust: "ttl", ty: &Type::Integer, doc: "Only records with this time to live in seconds.", example: "14400", ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Only records of this name, which ends with a dot.", example: "\"example.com.\"", ..Param::EMPTY },
        Param { name: "class", rust: "class", ty: &TYPE_CLASS, doc: "Only records of this class.", example: "\"IN\"", ..Param::EMPTY },
        Param { name: "address", rust: "address", ty: &Type::Text, doc: "Only records with this address.", example: "\"10.10.10.10\"", ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &TYPE_ZONE_RECORD_TYPE, doc: "Only records of this kind.", example: "\"A\"", ..Param::EMPTY },
        Param { name: "txtdata", rust: "txtdata", ty: &Type::Text, doc: "Only TXT records with this text.", ..Param::EMPTY },
        Param { name: "preference", rust: "preference", ty: &Type::Integer, doc: "Only MX records with this preference.", ..Param::EMPTY },
        Param { name: "exchange", rust: "exchange", ty: &Type::Text, doc: "Only MX records that name this mail server.", ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &Type::List(&Type::Record(&[
        Member { name: "record", ty: &Type::List(&TYPE_ZONE_RECORD), doc: "The records in the order of the file.", ..Member::EMPTY },
        Member { name: "serialnum", ty: &Type::Text, doc: "Serial number of the zone.", facts: Facts(&[Fact::Example("\"2023111501\"")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether the zone could be read.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "Reason why they could not be read.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "fetchzone_records", rust: "fetchzone_records", summary: "Lists all or some records of a zone.", docs: "Like `fetchzone`, but the rows are the records themselves.", effect: Effect::Read, replaced_by: &["uapi/DNS::parse_zone"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-zoneedit/cpanel-api-2-functions-zoneedit-fetchzone_records/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "The zone to read.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "customonly", rust: "customonly", ty: &Type::Flag, doc: "Whether records that cPanel created are left out. By default, all records are returned.", example: "false", ..Param::EMPTY },
        Param { name: "line", rust: "line", ty: &Type::Integer, doc: "Only the record at this line.", example: "1", ..Param::EMPTY },
        Param { name: "ttl", rust: "ttl", ty: &Type::Integer, doc: "Only records with this time to live in seconds.", example: "14400", ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Only records of this name, which ends with a dot.", example: "\"example.com.\"", ..Param::EMPTY },
        Param { name: "class", rust: "class", ty: &TYPE_CLASS, doc: "Only records of this class.", ..Param::EMPTY },
        Param { name: "address", rust: "address", ty: &Type::Text, doc: "Only records with this address.", example: "\"10.10.10.10\"", ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &TYPE_ZONE_RECORD_TYPE, doc: "Only records of this kind.", example: "\"A\"", ..Param::EMPTY },
        Param { name: "txtdata", rust: "txtdata", ty: &Type::Text, doc: "Only TXT records with this text.", ..Param::EMPTY },
        Param { name: "preference", rust: "preference", ty: &Type::Integer, doc: "Only MX records with this preference.", ..Param::EMPTY },
        Param { name: "exchange", rust: "exchange", ty: &Type::Text, doc: "Only MX records that name this mail server.", ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_ZONE_RECORD), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "fetchzones", rust: "fetchzones", summary: "Reads all zones of the account.", docs: "The reply may be large. Most programs need only the names in the map.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-zoneedit/cpanel-api-2-functions-zoneedit-fetchzones/", row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &Type::List(&Type::Record(&[
        Member { name: "zones", ty: &Type::Map(&Type::List(&Type::Text)), doc: "Names of the zones, with the lines of their files. There are no lines if the account has no zone of that name.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether the zones could be read.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "Reason why they could not be read.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "get_zone_record", rust: "get_zone_record", summary: "Formerly read the records of a zone.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-zoneedit/cpanel-api-2-functions-zoneedit-get_zone_record/", returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Deprecated("It no longer has an effect; use `fetchzone_records`.")]), ..Function::EMPTY },
    Function { name: "remove_zone_record", rust: "remove_zone_record", summary: "Deletes the DNS record at a line of the zone file.", docs: "The lines after it move up. To delete several records, start with the last one, or read the zone again before each call. AAAA, MX and SRV records need features of the account.", destructive: true, replaced_by: &["uapi/DNS::mass_edit_zone"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-zoneedit/cpanel-api-2-functions-zoneedit-remove_zone_record/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "The zone to change.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "line", rust: "line", ty: &Type::Integer, doc: "Line of the record, as returned by `fetchzone`.", example: "42", required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result.status", text: &["result.statusmsg"] }), returns: &Type::List(&TYPE_ZONE_CHANGE), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "resetzone", rust: "resetzone", summary: "Resets a zone to the state in which cPanel created it.", docs: "All records that were added or changed since then are lost.", destructive: true, replaced_by: &["uapi/ZoneEdit::resetzone"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-zoneedit/cpanel-api-2-functions-zoneedit-resetzone/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "The zone to reset.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result.status", text: &["result.statusmsg"] }), returns: &Type::List(&Type::Record(&[
        Member { name: "result", ty: &Type::Record(&[
        Member { name: "status", ty: &Type::Flag, doc: "Whether the zone was recreated.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "The result, or why the zone was not changed.", facts: Facts(&[Fact::Example("\"Zone Reset\"")]), ..Member::EMPTY },
        Member { name: "checkmx", ty: &TYPE_MX_STATE, doc: "The mail routing after the reset. Null or missing if the reset failed.", ..Member::EMPTY },
    ]), doc: "The outcome of the reset.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
] };
static TYPE_CAA_TAG: Type = Type::Values(&[Allowed { text: "issue", doc: "Names an authority that may issue certificates." }, Allowed { text: "issuewild", doc: "Names an authority that may issue wildcard certificates." }, Allowed { text: "iodef", doc: "Names the address for reports about refused requests." }]);
static TYPE_CLASS: Type = Type::Values(&[Allowed { text: "IN", doc: "" }]);
static TYPE_MX_STATE: Type = Type::Record(&[
        Member { name: "mxcheck", ty: &Type::Text, doc: "Configured mail routing: `auto`, `local`, `secondary` or `remote`.", ..Member::EMPTY },
        Member { name: "detected", ty: &Type::Text, doc: "Mail routing that was detected from the records, with the same values.", ..Member::EMPTY },
        Member { name: "changed", ty: &Type::Flag, doc: "Whether the reset changed the routing.", ..Member::EMPTY },
        Member { name: "local", ty: &Type::Flag, doc: "Whether mail is delivered on this server.", ..Member::EMPTY },
        Member { name: "remote", ty: &Type::Flag, doc: "Whether this server passes mail on.", ..Member::EMPTY },
        Member { name: "secondary", ty: &Type::Flag, doc: "Whether this server keeps mail for the primary exchanger.", ..Member::EMPTY },
        Member { name: "isprimary", ty: &Type::Flag, doc: "Whether this server is the primary exchanger in the records.", ..Member::EMPTY },
        Member { name: "issecondary", ty: &Type::Flag, doc: "Whether this server is a backup exchanger in the records.", ..Member::EMPTY },
        Member { name: "warnings", ty: &Type::List(&Type::Text), doc: "Warnings about the records.", ..Member::EMPTY },
    ]);
static TYPE_RECORD_TYPE: Type = Type::Values(&[Allowed { text: "A", doc: "" }, Allowed { text: "AAAA", doc: "" }, Allowed { text: "CAA", doc: "" }, Allowed { text: "CNAME", doc: "" }, Allowed { text: "SRV", doc: "" }, Allowed { text: "TXT", doc: "" }]);
static TYPE_ZONE_CHANGE: Type = Type::Record(&[
        Member { name: "result", ty: &Type::Record(&[
        Member { name: "status", ty: &Type::Flag, doc: "Whether the change was made.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "Reason why it was not made. May be empty after a success.", ..Member::EMPTY },
        Member { name: "newserial", ty: &Type::Text, doc: "Serial number of the zone after the change.", facts: Facts(&[Fact::Example("\"2023111502\"")]), ..Member::EMPTY },
    ]), doc: "The outcome of the change.", ..Member::EMPTY },
    ]);
static TYPE_ZONE_RECORD: Type = Type::Record(&[
        Member { name: "line", ty: &Type::Integer, doc: "Line in the zone file. It identifies the record in functions that change it.", facts: Facts(&[Fact::Example("12")]), ..Member::EMPTY },
        Member { name: "Line", ty: &Type::Integer, doc: "The line again.", ..Member::EMPTY },
        Member { name: "Lines", ty: &Type::Integer, doc: "Number of lines of the record.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Full name with a final dot. Empty for lines that are not records.", facts: Facts(&[Fact::Example("\"example.com.\"")]), ..Member::EMPTY },
        Member { name: "type", ty: &TYPE_ZONE_RECORD_TYPE, doc: "Type of the record. `:RAW` or `$TTL` for lines that are not records.", ..Member::EMPTY },
        Member { name: "class", ty: &Type::Text, doc: "Class of the record.", facts: Facts(&[Fact::Example("\"IN\"")]), ..Member::EMPTY },
        Member { name: "ttl", ty: &Type::Text, doc: "Time to live in seconds.", facts: Facts(&[Fact::Example("\"14400\"")]), ..Member::EMPTY },
        Member { name: "record", ty: &Type::Text, doc: "The content of any type: the same as `address`, `cname`, `txtdata` or `raw`.", ..Member::EMPTY },
        Member { name: "address", ty: &Type::Text, doc: "Address of an A or AAAA record.", ..Member::EMPTY },
        Member { name: "cname", ty: &Type::Text, doc: "Target of a CNAME record.", ..Member::EMPTY },
        Member { name: "txtdata", ty: &Type::Text, doc: "Text of a TXT record.", ..Member::EMPTY },
        Member { name: "nsdname", ty: &Type::Text, doc: "Name server of an NS record.", ..Member::EMPTY },
        Member { name: "exchange", ty: &Type::Text, doc: "Mail server of an MX record.", ..Member::EMPTY },
        Member { name: "preference", ty: &Type::Text, doc: "Preference of an MX record; the lowest is tried first.", ..Member::EMPTY },
        Member { name: "target", ty: &Type::Text, doc: "Host of an SRV record.", ..Member::EMPTY },
        Member { name: "port", ty: &Type::Text, doc: "Port of an SRV record.", ..Member::EMPTY },
        Member { name: "priority", ty: &Type::Text, doc: "Priority of an SRV record; the lowest is tried first.", ..Member::EMPTY },
        Member { name: "weight", ty: &Type::Text, doc: "Weight of an SRV record among those of the same priority.", ..Member::EMPTY },
        Member { name: "flag", ty: &Type::Text, doc: "Critical flag of a CAA record.", ..Member::EMPTY },
        Member { name: "tag", ty: &TYPE_CAA_TAG, doc: "The subject of a CAA record.", ..Member::EMPTY },
        Member { name: "value", ty: &Type::Text, doc: "Authority or report address of a CAA record.", ..Member::EMPTY },
        Member { name: "ptrdname", ty: &Type::Text, doc: "Name of a PTR record.", ..Member::EMPTY },
        Member { name: "mname", ty: &Type::Text, doc: "Primary name server of an SOA record.", facts: Facts(&[Fact::Example("\"ns1.example.com\"")]), ..Member::EMPTY },
        Member { name: "rname", ty: &Type::Text, doc: "Mail address of the zone's administrator in an SOA record, with a dot instead of the at sign.", ..Member::EMPTY },
        Member { name: "serial", ty: &Type::Text, doc: "Serial number in an SOA record.", ..Member::EMPTY },
        Member { name: "refresh", ty: &Type::Text, doc: "Seconds between checks by secondary servers in an SOA record.", ..Member::EMPTY },
        Member { name: "retry", ty: &Type::Text, doc: "Seconds before a failed check is repeated in an SOA record.", ..Member::EMPTY },
        Member { name: "expire", ty: &Type::Text, doc: "Seconds after which a secondary server discards the zone, in an SOA record.", ..Member::EMPTY },
        Member { name: "minimum", ty: &Type::Text, doc: "Time to live of negative answers in seconds, in an SOA record.", ..Member::EMPTY },
        Member { name: "raw", ty: &Type::Text, doc: "The line in the file, for lines that are not records.", ..Member::EMPTY },
    ]);
static TYPE_ZONE_RECORD_TYPE: Type = Type::Values(&[Allowed { text: "A", doc: "" }, Allowed { text: "AAAA", doc: "" }, Allowed { text: "CAA", doc: "" }, Allowed { text: "CNAME", doc: "" }, Allowed { text: "MX", doc: "" }, Allowed { text: "NS", doc: "" }, Allowed { text: "RAW", doc: "" }, Allowed { text: "SOA", doc: "" }, Allowed { text: "SRV", doc: "" }, Allowed { text: "TXT", doc: "" }]);
