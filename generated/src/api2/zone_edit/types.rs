// Made by cpanel-codegen from schema/api2/ZoneEdit.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`ZoneEdit`](super).

use std::collections::BTreeMap;
use cpanel_core::{Misread, Read, Reader};

/// The parameter `tag` of `ZoneEdit::add_zone_record`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddZoneRecordTag {
    /// On the wire `issue`.
    Issue,
    /// On the wire `issuewild`.
    Issuewild,
    /// On the wire `iodef`.
    Iodef,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    AddZoneRecordTag { Issue = "issue", Issuewild = "issuewild", Iodef = "iodef" }
);

/// The parameter `class` of `ZoneEdit::add_zone_record`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddZoneRecordClass {
    /// On the wire `IN`.
    In,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(AddZoneRecordClass { In = "IN" });

/// The parameter `tag` of `ZoneEdit::edit_zone_record`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditZoneRecordTag {
    /// On the wire `issue`.
    Issue,
    /// On the wire `issuewild`.
    Issuewild,
    /// On the wire `iodef`.
    Iodef,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    EditZoneRecordTag { Issue = "issue", Issuewild = "issuewild", Iodef = "iodef" }
);

/// The parameter `class` of `ZoneEdit::edit_zone_record`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditZoneRecordClass {
    /// On the wire `IN`.
    In,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(EditZoneRecordClass { In = "IN" });

/// A record in the data of `ZoneEdit::fetch_cpanel_generated_domains`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FetchCpanelGeneratedDomainsRow {
    /// A full name that ends in a dot. Wire name `domain`.
    pub domain: Option<String>,
}

impl Read for FetchCpanelGeneratedDomainsRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["domain"])?;
        while object.next(reader)?.is_some() {
            value.domain = Read::read(reader)?;
        }
        Ok(value)
    }
}

/// The parameter `class` of `ZoneEdit::fetchzone`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FetchzoneClass {
    /// On the wire `IN`.
    In,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(FetchzoneClass { In = "IN" });

/// A record in the data of `ZoneEdit::fetchzone`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FetchzoneRow {
    /// The records in the order of the file. Wire name `record`.
    pub record: Vec<ZoneRecord>,
    /// Serial number of the zone. Wire name `serialnum`.
    pub serialnum: Option<String>,
    /// Whether the zone could be read. Wire name `status`.
    pub status: Option<bool>,
    /// Why not. Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Read for FetchzoneRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["record", "serialnum", "status", "statusmsg"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => value.record = Read::read(reader)?,
                1 => value.serialnum = Read::read(reader)?,
                2 => value.status = Read::read(reader)?,
                _ => value.statusmsg = Read::read(reader)?,
            }
        }
        Ok(value)
    }
}

/// The parameter `class` of `ZoneEdit::fetchzone_records`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FetchzoneRecordsClass {
    /// On the wire `IN`.
    In,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(FetchzoneRecordsClass { In = "IN" });

/// A record in the data of `ZoneEdit::fetchzones`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FetchzonesRow {
    /// Name of each zone with the lines of its file; no lines where the account has no zone of that name. Wire name `zones`.
    pub zones: BTreeMap<String, Vec<String>>,
    /// Whether the zones could be read. Wire name `status`.
    pub status: Option<bool>,
    /// Why not. Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Read for FetchzonesRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["zones", "status", "statusmsg"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => value.zones = Read::read(reader)?,
                1 => value.status = Read::read(reader)?,
                _ => value.statusmsg = Read::read(reader)?,
            }
        }
        Ok(value)
    }
}

/// A value in replies of the module `ZoneEdit`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordType {
    /// On the wire `A`.
    A,
    /// On the wire `AAAA`.
    Aaaa,
    /// On the wire `CAA`.
    Caa,
    /// On the wire `CNAME`.
    Cname,
    /// On the wire `SRV`.
    Srv,
    /// On the wire `TXT`.
    Txt,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    RecordType { A = "A", Aaaa = "AAAA", Caa = "CAA", Cname = "CNAME", Srv = "SRV", Txt =
    "TXT" }
);

/// A record in replies of the module `ZoneEdit`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ZoneChange {
    /// What became of the change. Wire name `result`.
    pub result: Option<ZoneChangeResult>,
}

impl Read for ZoneChange {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["result"])?;
        while object.next(reader)?.is_some() {
            value.result = Read::read(reader)?;
        }
        Ok(value)
    }
}

/// A record in `result` in replies of the module `ZoneEdit`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ZoneChangeResult {
    /// Whether the change was made. Wire name `status`.
    pub status: Option<bool>,
    /// Why it was not made; may be empty on success. Wire name `statusmsg`.
    pub statusmsg: Option<String>,
    /// Serial number of the zone after the change. Wire name `newserial`.
    pub newserial: Option<String>,
}

impl Read for ZoneChangeResult {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["status", "statusmsg", "newserial"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => value.status = Read::read(reader)?,
                1 => value.statusmsg = Read::read(reader)?,
                _ => value.newserial = Read::read(reader)?,
            }
        }
        Ok(value)
    }
}

/// A record in replies of the module `ZoneEdit`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ZoneRecord {
    /// Line in the zone file; tells the record to the functions that change it. Wire name `line`.
    pub line: Option<i64>,
    /// The line again. Wire name `Line`.
    pub file_line: Option<i64>,
    /// Number of lines that the record takes. Wire name `Lines`.
    pub lines: Option<i64>,
    /// Full name, with a dot at its end; empty for lines that are no record. Wire name `name`.
    pub name: Option<String>,
    /// Kind of record; `:RAW` and `$TTL` for lines that are none. Wire name `type`.
    pub type_: Option<ZoneRecordType>,
    /// Class of the record. Wire name `class`.
    pub class: Option<String>,
    /// Seconds that resolvers may keep it. Wire name `ttl`.
    pub ttl: Option<String>,
    /// The content, whatever the kind: the same as `address`, `cname`, `txtdata` or `raw`. Wire name `record`.
    pub record: Option<String>,
    /// Address of an A or AAAA record. Wire name `address`.
    pub address: Option<String>,
    /// Target of a CNAME record. Wire name `cname`.
    pub cname: Option<String>,
    /// Text of a TXT record. Wire name `txtdata`.
    pub txtdata: Option<String>,
    /// Name server of an NS record. Wire name `nsdname`.
    pub nsdname: Option<String>,
    /// Mail server of an MX record. Wire name `exchange`.
    pub exchange: Option<String>,
    /// Preference of an MX record; the lowest is tried first. Wire name `preference`.
    pub preference: Option<String>,
    /// Host of an SRV record. Wire name `target`.
    pub target: Option<String>,
    /// Port of an SRV record. Wire name `port`.
    pub port: Option<String>,
    /// Priority of an SRV record; the lowest is tried first. Wire name `priority`.
    pub priority: Option<String>,
    /// Weight of an SRV record among those of the same priority. Wire name `weight`.
    pub weight: Option<String>,
    /// Critical flag of a CAA record. Wire name `flag`.
    pub flag: Option<String>,
    /// What a CAA record is about: `issue`, `issuewild` or `iodef`. Wire name `tag`.
    pub tag: Option<String>,
    /// Authority or report address of a CAA record. Wire name `value`.
    pub value: Option<String>,
    /// Name of a PTR record. Wire name `ptrdname`.
    pub ptrdname: Option<String>,
    /// Primary name server of an SOA record. Wire name `mname`.
    pub mname: Option<String>,
    /// Mailbox of the person in charge in an SOA record, with a dot in place of the at sign. Wire name `rname`.
    pub rname: Option<String>,
    /// Serial number in an SOA record. Wire name `serial`.
    pub serial: Option<String>,
    /// Seconds between checks by secondary servers in an SOA record. Wire name `refresh`.
    pub refresh: Option<String>,
    /// Seconds before a failed check is repeated in an SOA record. Wire name `retry`.
    pub retry: Option<String>,
    /// Seconds after which a secondary server gives the zone up in an SOA record. Wire name `expire`.
    pub expire: Option<String>,
    /// Seconds that a missing name may be remembered in an SOA record. Wire name `minimum`.
    pub minimum: Option<String>,
    /// The line as it stands in the file; for lines that are no record. Wire name `raw`.
    pub raw: Option<String>,
}

impl Read for ZoneRecord {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &[
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
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => value.line = Read::read(reader)?,
                1 => value.file_line = Read::read(reader)?,
                2 => value.lines = Read::read(reader)?,
                3 => value.name = Read::read(reader)?,
                4 => value.type_ = Read::read(reader)?,
                5 => value.class = Read::read(reader)?,
                6 => value.ttl = Read::read(reader)?,
                7 => value.record = Read::read(reader)?,
                8 => value.address = Read::read(reader)?,
                9 => value.cname = Read::read(reader)?,
                10 => value.txtdata = Read::read(reader)?,
                11 => value.nsdname = Read::read(reader)?,
                12 => value.exchange = Read::read(reader)?,
                13 => value.preference = Read::read(reader)?,
                14 => value.target = Read::read(reader)?,
                15 => value.port = Read::read(reader)?,
                16 => value.priority = Read::read(reader)?,
                17 => value.weight = Read::read(reader)?,
                18 => value.flag = Read::read(reader)?,
                19 => value.tag = Read::read(reader)?,
                20 => value.value = Read::read(reader)?,
                21 => value.ptrdname = Read::read(reader)?,
                22 => value.mname = Read::read(reader)?,
                23 => value.rname = Read::read(reader)?,
                24 => value.serial = Read::read(reader)?,
                25 => value.refresh = Read::read(reader)?,
                26 => value.retry = Read::read(reader)?,
                27 => value.expire = Read::read(reader)?,
                28 => value.minimum = Read::read(reader)?,
                _ => value.raw = Read::read(reader)?,
            }
        }
        Ok(value)
    }
}

/// A value in replies of the module `ZoneEdit`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZoneRecordType {
    /// On the wire `A`.
    A,
    /// On the wire `AAAA`.
    Aaaa,
    /// On the wire `CAA`.
    Caa,
    /// On the wire `CNAME`.
    Cname,
    /// On the wire `MX`.
    Mx,
    /// On the wire `NS`.
    Ns,
    /// On the wire `RAW`.
    Raw,
    /// On the wire `SOA`.
    Soa,
    /// On the wire `SRV`.
    Srv,
    /// On the wire `TXT`.
    Txt,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ZoneRecordType { A = "A", Aaaa = "AAAA", Caa = "CAA", Cname = "CNAME", Mx = "MX", Ns
    = "NS", Raw = "RAW", Soa = "SOA", Srv = "SRV", Txt = "TXT" }
);
