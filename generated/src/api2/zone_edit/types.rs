// Made by cpanel-codegen from schema/api2/ZoneEdit.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`ZoneEdit`](super).

use cpanel_core::codegen::*;

/// A record in the data of `ZoneEdit::fetch_cpanel_generated_domains`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchCpanelGeneratedDomainsRow {
    /// A full name that ends in a dot.
    ///
    /// Wire name `domain`.
    pub domain: String,
}

impl Record for FetchCpanelGeneratedDomainsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "FetchCpanelGeneratedDomainsRow",
        members: &["domain"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.domain
    }
}

impl std::fmt::Debug for FetchCpanelGeneratedDomainsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `ZoneEdit::fetchzone`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchzoneRow {
    /// The records in the order of the file.
    ///
    /// Wire name `record`.
    pub record: Vec<ZoneRecord>,
    /// Serial number of the zone.
    ///
    /// Wire name `serialnum`.
    pub serialnum: Option<String>,
    /// Whether the zone could be read.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// Reason why they could not be read.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Record for FetchzoneRow {
    const SHAPE: RecordShape = RecordShape {
        name: "FetchzoneRow",
        members: &["record", "serialnum", "status", "statusmsg"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.record,
            1 => &mut self.serialnum,
            2 => &mut self.status,
            _ => &mut self.statusmsg,
        }
    }
}

impl std::fmt::Debug for FetchzoneRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `ZoneEdit::fetchzones`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchzonesRow {
    /// Names of the zones, with the lines of their files. There are no lines if the account has no
    /// zone of that name.
    ///
    /// Wire name `zones`.
    pub zones: BTreeMap<String, Vec<String>>,
    /// Whether the zones could be read.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// Reason why they could not be read.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Record for FetchzonesRow {
    const SHAPE: RecordShape = RecordShape {
        name: "FetchzonesRow",
        members: &["zones", "status", "statusmsg"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.zones,
            1 => &mut self.status,
            _ => &mut self.statusmsg,
        }
    }
}

impl std::fmt::Debug for FetchzonesRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `ZoneEdit::resetzone`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ResetzoneRow {
    /// The outcome of the reset.
    ///
    /// Wire name `result`.
    pub result: Option<ResetzoneRowResult>,
}

impl Record for ResetzoneRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ResetzoneRow",
        members: &["result"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.result
    }
}

impl std::fmt::Debug for ResetzoneRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `result` in the data of `ZoneEdit::resetzone`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ResetzoneRowResult {
    /// Whether the zone was recreated.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// The result, or why the zone was not changed.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
    /// The mail routing after the reset. Null or missing if the reset failed.
    ///
    /// Wire name `checkmx`.
    pub checkmx: Option<MxState>,
}

impl Record for ResetzoneRowResult {
    const SHAPE: RecordShape = RecordShape {
        name: "ResetzoneRowResult",
        members: &["status", "statusmsg", "checkmx"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.status,
            1 => &mut self.statusmsg,
            _ => &mut self.checkmx,
        }
    }
}

impl std::fmt::Debug for ResetzoneRowResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the parameters of [`add_zone_record()`](super::add_zone_record) and
/// [`edit_zone_record()`](super::edit_zone_record).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordType {
    /// Wire value `A`.
    A,
    /// Wire value `AAAA`.
    Aaaa,
    /// Wire value `CAA`.
    Caa,
    /// Wire value `CNAME`.
    Cname,
    /// Wire value `SRV`.
    Srv,
    /// Wire value `TXT`.
    Txt,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    RecordType { A = "A", Aaaa = "AAAA", Caa = "CAA", Cname = "CNAME", Srv = "SRV", Txt =
    "TXT" }
);

/// A row of [`add_zone_record()`](super::add_zone_record),
/// [`edit_zone_record()`](super::edit_zone_record) and
/// [`remove_zone_record()`](super::remove_zone_record).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ZoneChange {
    /// The outcome of the change.
    ///
    /// Wire name `result`.
    pub result: Option<ZoneChangeResult>,
}

impl Record for ZoneChange {
    const SHAPE: RecordShape = RecordShape {
        name: "ZoneChange",
        members: &["result"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.result
    }
}

impl std::fmt::Debug for ZoneChange {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `result` in [`ZoneChange`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ZoneChangeResult {
    /// Whether the change was made.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// Reason why it was not made. May be empty after a success.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
    /// Serial number of the zone after the change.
    ///
    /// Wire name `newserial`.
    pub newserial: Option<String>,
}

impl Record for ZoneChangeResult {
    const SHAPE: RecordShape = RecordShape {
        name: "ZoneChangeResult",
        members: &["status", "statusmsg", "newserial"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.status,
            1 => &mut self.statusmsg,
            _ => &mut self.newserial,
        }
    }
}

impl std::fmt::Debug for ZoneChangeResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A row of [`fetchzone_records()`](super::fetchzone_records).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ZoneRecord {
    /// Line in the zone file. It identifies the record in functions that change it.
    ///
    /// Wire name `line`.
    pub line: Option<i64>,
    /// The line again.
    ///
    /// Wire name `Line`.
    #[cfg_attr(feature = "serde", serde(rename = "Line"))]
    pub file_line: Option<i64>,
    /// Number of lines of the record.
    ///
    /// Wire name `Lines`.
    #[cfg_attr(feature = "serde", serde(rename = "Lines"))]
    pub lines: Option<i64>,
    /// Full name with a final dot. Empty for lines that are not records.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Type of the record. `:RAW` or `$TTL` for lines that are not records.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<ZoneRecordType>,
    /// Class of the record.
    ///
    /// Wire name `class`.
    pub class: Option<String>,
    /// Time to live in seconds.
    ///
    /// Wire name `ttl`.
    pub ttl: Option<String>,
    /// The content of any type: the same as `address`, `cname`, `txtdata` or `raw`.
    ///
    /// Wire name `record`.
    pub record: Option<String>,
    /// Address of an A or AAAA record.
    ///
    /// Wire name `address`.
    pub address: Option<String>,
    /// Target of a CNAME record.
    ///
    /// Wire name `cname`.
    pub cname: Option<String>,
    /// Text of a TXT record.
    ///
    /// Wire name `txtdata`.
    pub txtdata: Option<String>,
    /// Name server of an NS record.
    ///
    /// Wire name `nsdname`.
    pub nsdname: Option<String>,
    /// Mail server of an MX record.
    ///
    /// Wire name `exchange`.
    pub exchange: Option<String>,
    /// Preference of an MX record; the lowest is tried first.
    ///
    /// Wire name `preference`.
    pub preference: Option<String>,
    /// Host of an SRV record.
    ///
    /// Wire name `target`.
    pub target: Option<String>,
    /// Port of an SRV record.
    ///
    /// Wire name `port`.
    pub port: Option<String>,
    /// Priority of an SRV record; the lowest is tried first.
    ///
    /// Wire name `priority`.
    pub priority: Option<String>,
    /// Weight of an SRV record among those of the same priority.
    ///
    /// Wire name `weight`.
    pub weight: Option<String>,
    /// Critical flag of a CAA record.
    ///
    /// Wire name `flag`.
    pub flag: Option<String>,
    /// The subject of a CAA record.
    ///
    /// Wire name `tag`.
    pub tag: Option<CaaTag>,
    /// Authority or report address of a CAA record.
    ///
    /// Wire name `value`.
    pub value: Option<String>,
    /// Name of a PTR record.
    ///
    /// Wire name `ptrdname`.
    pub ptrdname: Option<String>,
    /// Primary name server of an SOA record.
    ///
    /// Wire name `mname`.
    pub mname: Option<String>,
    /// Mail address of the zone's administrator in an SOA record, with a dot instead of the at
    /// sign.
    ///
    /// Wire name `rname`.
    pub rname: Option<String>,
    /// Serial number in an SOA record.
    ///
    /// Wire name `serial`.
    pub serial: Option<String>,
    /// Seconds between checks by secondary servers in an SOA record.
    ///
    /// Wire name `refresh`.
    pub refresh: Option<String>,
    /// Seconds before a failed check is repeated in an SOA record.
    ///
    /// Wire name `retry`.
    pub retry: Option<String>,
    /// Seconds after which a secondary server discards the zone, in an SOA record.
    ///
    /// Wire name `expire`.
    pub expire: Option<String>,
    /// Time to live of negative answers in seconds, in an SOA record.
    ///
    /// Wire name `minimum`.
    pub minimum: Option<String>,
    /// The line in the file, for lines that are not records.
    ///
    /// Wire name `raw`.
    pub raw: Option<String>,
}

impl Record for ZoneRecord {
    const SHAPE: RecordShape = RecordShape {
        name: "ZoneRecord",
        members: &[
            "line",
            "Line",
            "Lines",
            "name",
            "type",
            "class",
            "ttl",
            "record",
            "address",
            "cname",
            "txtdata",
            "nsdname",
            "exchange",
            "preference",
            "target",
            "port",
            "priority",
            "weight",
            "flag",
            "tag",
            "value",
            "ptrdname",
            "mname",
            "rname",
            "serial",
            "refresh",
            "retry",
            "expire",
            "minimum",
            "raw",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.line,
            1 => &mut self.file_line,
            2 => &mut self.lines,
            3 => &mut self.name,
            4 => &mut self.type_,
            5 => &mut self.class,
            6 => &mut self.ttl,
            7 => &mut self.record,
            8 => &mut self.address,
            9 => &mut self.cname,
            10 => &mut self.txtdata,
            11 => &mut self.nsdname,
            12 => &mut self.exchange,
            13 => &mut self.preference,
            14 => &mut self.target,
            15 => &mut self.port,
            16 => &mut self.priority,
            17 => &mut self.weight,
            18 => &mut self.flag,
            19 => &mut self.tag,
            20 => &mut self.value,
            21 => &mut self.ptrdname,
            22 => &mut self.mname,
            23 => &mut self.rname,
            24 => &mut self.serial,
            25 => &mut self.refresh,
            26 => &mut self.retry,
            27 => &mut self.expire,
            28 => &mut self.minimum,
            _ => &mut self.raw,
        }
    }
}

impl std::fmt::Debug for ZoneRecord {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the parameters of [`fetchzone()`](super::fetchzone) and
/// [`fetchzone_records()`](super::fetchzone_records).
#[derive(Clone)]
#[non_exhaustive]
pub enum ZoneRecordType {
    /// Wire value `A`.
    A,
    /// Wire value `AAAA`.
    Aaaa,
    /// Wire value `CAA`.
    Caa,
    /// Wire value `CNAME`.
    Cname,
    /// Wire value `MX`.
    Mx,
    /// Wire value `NS`.
    Ns,
    /// Wire value `RAW`.
    Raw,
    /// Wire value `SOA`.
    Soa,
    /// Wire value `SRV`.
    Srv,
    /// Wire value `TXT`.
    Txt,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ZoneRecordType { A = "A", Aaaa = "AAAA", Caa = "CAA", Cname = "CNAME", Mx = "MX", Ns
    = "NS", Raw = "RAW", Soa = "SOA", Srv = "SRV", Txt = "TXT" }
);

/// A value in the data of [`fetchzone()`](super::fetchzone) and
/// [`fetchzone_records()`](super::fetchzone_records).
#[derive(Clone)]
#[non_exhaustive]
pub enum CaaTag {
    /// Names an authority that may issue certificates.
    ///
    /// Wire value `issue`.
    Issue,
    /// Names an authority that may issue wildcard certificates.
    ///
    /// Wire value `issuewild`.
    Issuewild,
    /// Names the address for reports about refused requests.
    ///
    /// Wire value `iodef`.
    Iodef,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    CaaTag { Issue = "issue", Issuewild = "issuewild", Iodef = "iodef" }
);

/// A value in the parameters of [`add_zone_record()`](super::add_zone_record) and 3 others.
#[derive(Clone)]
#[non_exhaustive]
pub enum Class {
    /// Wire value `IN`.
    In,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(Class { In = "IN" });

/// A part of the data of [`resetzone()`](super::resetzone).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct MxState {
    /// Configured mail routing: `auto`, `local`, `secondary` or `remote`.
    ///
    /// Wire name `mxcheck`.
    pub mxcheck: Option<String>,
    /// Mail routing that was detected from the records, with the same values.
    ///
    /// Wire name `detected`.
    pub detected: Option<String>,
    /// Whether the reset changed the routing.
    ///
    /// Wire name `changed`.
    pub changed: Option<bool>,
    /// Whether mail is delivered on this server.
    ///
    /// Wire name `local`.
    pub local: Option<bool>,
    /// Whether this server passes mail on.
    ///
    /// Wire name `remote`.
    pub remote: Option<bool>,
    /// Whether this server keeps mail for the primary exchanger.
    ///
    /// Wire name `secondary`.
    pub secondary: Option<bool>,
    /// Whether this server is the primary exchanger in the records.
    ///
    /// Wire name `isprimary`.
    pub isprimary: Option<bool>,
    /// Whether this server is a backup exchanger in the records.
    ///
    /// Wire name `issecondary`.
    pub issecondary: Option<bool>,
    /// Warnings about the records.
    ///
    /// Wire name `warnings`.
    pub warnings: Vec<String>,
}

impl Record for MxState {
    const SHAPE: RecordShape = RecordShape {
        name: "MxState",
        members: &[
            "mxcheck",
            "detected",
            "changed",
            "local",
            "remote",
            "secondary",
            "isprimary",
            "issecondary",
            "warnings",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.mxcheck,
            1 => &mut self.detected,
            2 => &mut self.changed,
            3 => &mut self.local,
            4 => &mut self.remote,
            5 => &mut self.secondary,
            6 => &mut self.isprimary,
            7 => &mut self.issecondary,
            _ => &mut self.warnings,
        }
    }
}

impl std::fmt::Debug for MxState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
