// Made by cpanel-codegen from schema/api2/ZoneEdit.yaml. Do not edit: change the schema and regenerate.

//! Reads and changes the DNS zones of the account.
//!
//! The module `ZoneEdit` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`add_zone_record()`] | Adds a DNS record to a zone. |
//! | [`edit_zone_record()`] | Changes the DNS record at a line of the zone file. |
//! | [`fetch_cpanel_generated_domains()`] | Lists the names that cPanel created in the zones. |
//! | [`fetchzone()`] | Reads a zone, or only some of its records. |
//! | [`fetchzone_records()`] | Lists all or some records of a zone. |
//! | [`fetchzones()`] | Reads all zones of the account. |
//! | [`get_zone_record()`] | Formerly read the records of a zone. *Deprecated.* |
//! | [`remove_zone_record()`] | Deletes the DNS record at a line of the zone file. |
//! | [`resetzone()`] | Resets a zone to the state in which cPanel created it. |
//!
//! These functions edit DNS on servers that lack the newer functions of UAPI.
//!
//! - [`fetchzone`](fetchzone()) reads a zone with its serial number, and
//!   [`fetchzone_records`](fetchzone_records()) only its records. Both can filter by name, type
//!   and other values.
//! - [`add_zone_record`](add_zone_record()) adds a record,
//!   [`edit_zone_record`](edit_zone_record()) changes one,
//!   [`remove_zone_record`](remove_zone_record()) deletes one.
//! - [`fetchzones`](fetchzones()) reads all zones of the account, and
//!   [`resetzone`](resetzone()) discards all changes of a zone.
//!
//! A record is identified by its line in the zone file. A change may move the lines after it,
//! so read the zone again before each change, or delete records from the end to the start.
//!
//! Functions that change a zone return an object `result`. Its `status` says whether the change
//! was made, and `statusmsg` says why not. In this crate, a `status` of 0 is an error. New
//! programs should use `DNS::parse_zone` and `DNS::mass_edit_zone` of UAPI, which make all
//! changes at once and fail if the zone has changed in the meantime.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::zone_edit::{self, AddZoneRecord, AddZoneRecordRequired, FetchzoneRecords, RemoveZoneRecord};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // New programs should use `uapi::dns`, which makes all changes to a zone or none.
//! let record = AddZoneRecord::new(AddZoneRecordRequired {
//!     domain: "example.com",
//!     name: "www2.example.com.",
//!     type_: "A".into(),
//! })
//! .address("192.0.2.1");
//! zone_edit::add_zone_record(client, &record).await?;
//!
//! let zone =
//!     zone_edit::fetchzone_records(client, &FetchzoneRecords::new("example.com")).await?.data;
//! let old = zone.into_iter().find(|record| record.address.as_deref() == Some("192.0.2.99"));
//! if let Some(line) = old.and_then(|record| record.line) {
//!     zone_edit::remove_zone_record(client, &RemoveZoneRecord::new("example.com", line))
//!         .await?;
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Adds a DNS record to a zone.
///
/// The parameters depend on the type: `address` for A and AAAA, `cname` for CNAME, `txtdata`
/// for TXT, `flag`, `tag` and `value` for CAA, `target`, `priority` and `Weight` for SRV. Some
/// types need a feature of the account. If `result.status` is 0, the call returns an error.
///
/// The API 2 function `ZoneEdit::add_zone_record`. It may change something. Needs the role
/// `DNS`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-zoneedit/cpanel-api-2-functions-zoneedit-add_zone_record/>
///
/// Replaced by [`DNS::mass_edit_zone`](crate::uapi::dns::mass_edit_zone).
///
/// Not certain: The type of the reply is what several public clients read, for example a
/// certificate client and a Go library.
#[doc(alias = "ZoneEdit::add_zone_record")]
pub fn add_zone_record<C: Caller>(
    client: &C,
    params: &AddZoneRecord,
) -> C::Output<Reply<Vec<types::ZoneChange>>> {
    client.call(params)
}

/// Adds a DNS record to a zone: the parameters of [`add_zone_record()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddZoneRecord {
    /// The zone to change.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: Every documented call and every public client sends it.
    pub domain: String,
    /// Name of the record. Without a final dot, it is relative to the zone.
    ///
    /// Wire name `name`.
    ///
    /// Not certain: Every documented call and every public client sends it.
    pub name: String,
    /// Kind of record.
    ///
    /// Wire name `type`.
    ///
    /// Not certain: Every documented call and every public client sends it.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: types::RecordType,
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
    /// Target host of an SRV record.
    ///
    /// Wire name `target`.
    ///
    /// Not certain: Known only from an older list of parameters.
    pub target: Option<String>,
    /// Weight of an SRV record among those of the same priority.
    ///
    /// Wire name `Weight`.
    ///
    /// Not certain: Known only from an older list of parameters. The capital letter may be a
    /// mistake.
    #[cfg_attr(feature = "serde", serde(rename = "Weight"))]
    pub weight: Option<i64>,
    /// Priority of an SRV record; the lowest is tried first.
    ///
    /// Wire name `priority`.
    ///
    /// Not certain: Known only from an older list of parameters.
    pub priority: Option<i64>,
    /// Whether an authority that does not know the tag of a CAA record must refuse a certificate.
    ///
    /// Wire name `flag`.
    ///
    /// Not certain: Known only from an older list of parameters.
    pub flag: Option<bool>,
    /// Tag of a CAA record.
    ///
    /// Wire name `tag`.
    ///
    /// Not certain: Known only from an older list of parameters.
    pub tag: Option<types::CaaTag>,
    /// Authority or report address of a CAA record.
    ///
    /// Wire name `value`.
    ///
    /// Not certain: Known only from an older list of parameters.
    pub value: Option<String>,
    /// Time to live in seconds. By default, the zone's default.
    ///
    /// Wire name `ttl`.
    pub ttl: Option<i64>,
    /// Class of the record, which is always the same.
    ///
    /// Wire name `class`.
    pub class: Option<types::Class>,
    /// Whether a CNAME record is stored as an address record. This is necessary if the name has
    /// other records.
    ///
    /// Wire name `flatten`.
    pub flatten: Option<bool>,
    /// Address that is stored with `flatten`.
    ///
    /// Wire name `flatten_to`. Format: `ipv4`.
    pub flatten_to: Option<String>,
}

/// The required parameters of [`AddZoneRecord::new()`].
#[derive(Clone)]
#[must_use]
pub struct AddZoneRecordRequired<'a> {
    /// See [`domain`](field@AddZoneRecord::domain).
    pub domain: &'a str,
    /// See [`name`](field@AddZoneRecord::name).
    pub name: &'a str,
    /// See [`type_`](field@AddZoneRecord::type_).
    pub type_: types::RecordType,
}

impl AddZoneRecord {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: AddZoneRecordRequired<'_>) -> Self {
        Self {
            domain: required.domain.into(),
            name: required.name.into(),
            type_: required.type_,
            address: None,
            cname: None,
            txtdata: None,
            target: None,
            weight: None,
            priority: None,
            flag: None,
            tag: None,
            value: None,
            ttl: None,
            class: None,
            flatten: None,
            flatten_to: None,
        }
    }

    /// Sets [`address`](field@Self::address).
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`cname`](field@Self::cname).
    pub fn cname(mut self, cname: impl Into<String>) -> Self {
        self.cname = Some(cname.into());
        self
    }

    /// Sets [`txtdata`](field@Self::txtdata).
    pub fn txtdata(mut self, txtdata: impl Into<String>) -> Self {
        self.txtdata = Some(txtdata.into());
        self
    }

    /// Sets [`target`](field@Self::target).
    pub fn target(mut self, target: impl Into<String>) -> Self {
        self.target = Some(target.into());
        self
    }

    /// Sets [`weight`](field@Self::weight).
    pub fn weight(mut self, weight: impl Into<i64>) -> Self {
        self.weight = Some(weight.into());
        self
    }

    /// Sets [`priority`](field@Self::priority).
    pub fn priority(mut self, priority: impl Into<i64>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Sets [`flag`](field@Self::flag).
    #[inline]
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }

    /// Sets [`tag`](field@Self::tag).
    pub fn tag(mut self, tag: impl Into<types::CaaTag>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// Sets [`value`](field@Self::value).
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets [`ttl`](field@Self::ttl).
    pub fn ttl(mut self, ttl: impl Into<i64>) -> Self {
        self.ttl = Some(ttl.into());
        self
    }

    /// Sets [`class`](field@Self::class).
    pub fn class(mut self, class: impl Into<types::Class>) -> Self {
        self.class = Some(class.into());
        self
    }

    /// Sets [`flatten`](field@Self::flatten).
    #[inline]
    pub fn flatten(mut self, flatten: bool) -> Self {
        self.flatten = Some(flatten);
        self
    }

    /// Sets [`flatten_to`](field@Self::flatten_to).
    pub fn flatten_to(mut self, flatten_to: impl Into<String>) -> Self {
        self.flatten_to = Some(flatten_to.into());
        self
    }
}

impl Named for AddZoneRecord {
    type Data = Vec<types::ZoneChange>;

    const CALL: Call = Call::new(Api::Api2, "ZoneEdit", "add_zone_record", Effect::Write)
        .with_row_flag("result.status", &["result.statusmsg"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("name", &self.name);
        form.put("type", &self.type_);
        form.opt("address", &self.address);
        form.opt("cname", &self.cname);
        form.opt("txtdata", &self.txtdata);
        form.opt("target", &self.target);
        form.opt("Weight", &self.weight);
        form.opt("priority", &self.priority);
        form.opt("flag", &self.flag);
        form.opt("tag", &self.tag);
        form.opt("value", &self.value);
        form.opt("ttl", &self.ttl);
        form.opt("class", &self.class);
        form.opt("flatten", &self.flatten);
        form.opt("flatten_to", &self.flatten_to);
    }
}

impl std::fmt::Debug for AddZoneRecord {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddZoneRecord", f)
    }
}

/// Changes the DNS record at a line of the zone file.
///
/// The record at this line is replaced, so read the zone immediately before. The other
/// parameters are those of [`add_zone_record`](add_zone_record()). Send the whole record, not
/// only the changes.
///
/// The API 2 function `ZoneEdit::edit_zone_record`. It may change something. Needs the role
/// `DNS`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-zoneedit/cpanel-api-2-functions-zoneedit-edit_zone_record/>
///
/// Replaced by [`DNS::mass_edit_zone`](crate::uapi::dns::mass_edit_zone).
///
/// Not certain: The type of the reply is what several public clients read.
#[doc(alias = "ZoneEdit::edit_zone_record")]
pub fn edit_zone_record<C: Caller>(
    client: &C,
    params: &EditZoneRecord,
) -> C::Output<Reply<Vec<types::ZoneChange>>> {
    client.call(params)
}

/// Changes the DNS record at a line of the zone file: the parameters of [`edit_zone_record()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EditZoneRecord {
    /// Line of the record, as returned by [`fetchzone`](fetchzone()).
    ///
    /// Wire name `Line`.
    ///
    /// Not certain: Every documented call and every public client sends it.
    #[cfg_attr(feature = "serde", serde(rename = "Line"))]
    pub line: i64,
    /// The zone to change.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: Every documented call and every public client sends it.
    pub domain: String,
    /// Name of the record. Without a final dot, it is relative to the zone.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Kind of record.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<types::RecordType>,
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
    /// Target host of an SRV record.
    ///
    /// Wire name `target`.
    ///
    /// Not certain: Known only from an older list of parameters.
    pub target: Option<String>,
    /// Weight of an SRV record among those of the same priority.
    ///
    /// Wire name `Weight`.
    ///
    /// Not certain: Known only from an older list of parameters. The capital letter may be a
    /// mistake.
    #[cfg_attr(feature = "serde", serde(rename = "Weight"))]
    pub weight: Option<i64>,
    /// Priority of an SRV record; the lowest is tried first.
    ///
    /// Wire name `priority`.
    ///
    /// Not certain: Known only from an older list of parameters.
    pub priority: Option<i64>,
    /// Whether an authority that does not know the tag of a CAA record must refuse a certificate.
    ///
    /// Wire name `flag`.
    ///
    /// Not certain: Known only from an older list of parameters.
    pub flag: Option<bool>,
    /// Tag of a CAA record.
    ///
    /// Wire name `tag`.
    ///
    /// Not certain: Known only from an older list of parameters.
    pub tag: Option<types::CaaTag>,
    /// Authority or report address of a CAA record.
    ///
    /// Wire name `value`.
    ///
    /// Not certain: Known only from an older list of parameters.
    pub value: Option<String>,
    /// Time to live in seconds.
    ///
    /// Wire name `ttl`.
    pub ttl: Option<i64>,
    /// Class of the record, which is always the same.
    ///
    /// Wire name `class`.
    pub class: Option<types::Class>,
    /// Preference of an MX record; the lowest is tried first.
    ///
    /// Wire name `preference`.
    ///
    /// Not certain: Known only from an older list of parameters.
    pub preference: Option<i64>,
    /// Mail server that an MX record names.
    ///
    /// Wire name `exchange`.
    ///
    /// Not certain: Known only from an older list of parameters.
    pub exchange: Option<String>,
}

impl EditZoneRecord {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(line: impl Into<i64>, domain: impl Into<String>) -> Self {
        Self {
            line: line.into(),
            domain: domain.into(),
            name: None,
            type_: None,
            address: None,
            cname: None,
            txtdata: None,
            target: None,
            weight: None,
            priority: None,
            flag: None,
            tag: None,
            value: None,
            ttl: None,
            class: None,
            preference: None,
            exchange: None,
        }
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`type_`](field@Self::type_).
    pub fn type_(mut self, type_: impl Into<types::RecordType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`address`](field@Self::address).
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`cname`](field@Self::cname).
    pub fn cname(mut self, cname: impl Into<String>) -> Self {
        self.cname = Some(cname.into());
        self
    }

    /// Sets [`txtdata`](field@Self::txtdata).
    pub fn txtdata(mut self, txtdata: impl Into<String>) -> Self {
        self.txtdata = Some(txtdata.into());
        self
    }

    /// Sets [`target`](field@Self::target).
    pub fn target(mut self, target: impl Into<String>) -> Self {
        self.target = Some(target.into());
        self
    }

    /// Sets [`weight`](field@Self::weight).
    pub fn weight(mut self, weight: impl Into<i64>) -> Self {
        self.weight = Some(weight.into());
        self
    }

    /// Sets [`priority`](field@Self::priority).
    pub fn priority(mut self, priority: impl Into<i64>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Sets [`flag`](field@Self::flag).
    #[inline]
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }

    /// Sets [`tag`](field@Self::tag).
    pub fn tag(mut self, tag: impl Into<types::CaaTag>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// Sets [`value`](field@Self::value).
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets [`ttl`](field@Self::ttl).
    pub fn ttl(mut self, ttl: impl Into<i64>) -> Self {
        self.ttl = Some(ttl.into());
        self
    }

    /// Sets [`class`](field@Self::class).
    pub fn class(mut self, class: impl Into<types::Class>) -> Self {
        self.class = Some(class.into());
        self
    }

    /// Sets [`preference`](field@Self::preference).
    pub fn preference(mut self, preference: impl Into<i64>) -> Self {
        self.preference = Some(preference.into());
        self
    }

    /// Sets [`exchange`](field@Self::exchange).
    pub fn exchange(mut self, exchange: impl Into<String>) -> Self {
        self.exchange = Some(exchange.into());
        self
    }
}

impl Named for EditZoneRecord {
    type Data = Vec<types::ZoneChange>;

    const CALL: Call = Call::new(
            Api::Api2,
            "ZoneEdit",
            "edit_zone_record",
            Effect::Write,
        )
        .with_row_flag("result.status", &["result.statusmsg"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("Line", &self.line);
        form.put("domain", &self.domain);
        form.opt("name", &self.name);
        form.opt("type", &self.type_);
        form.opt("address", &self.address);
        form.opt("cname", &self.cname);
        form.opt("txtdata", &self.txtdata);
        form.opt("target", &self.target);
        form.opt("Weight", &self.weight);
        form.opt("priority", &self.priority);
        form.opt("flag", &self.flag);
        form.opt("tag", &self.tag);
        form.opt("value", &self.value);
        form.opt("ttl", &self.ttl);
        form.opt("class", &self.class);
        form.opt("preference", &self.preference);
        form.opt("exchange", &self.exchange);
    }
}

impl std::fmt::Debug for EditZoneRecord {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "EditZoneRecord", f)
    }
}

/// Lists the names that cPanel created in the zones.
///
/// The API 2 function `ZoneEdit::fetch_cpanel_generated_domains`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-zoneedit/cpanel-api-2-functions-zoneedit-fetch_cpanel_generated_domains/>
///
/// Replaced by
/// [`DNS::fetch_cpanel_generated_domains`](crate::uapi::dns::fetch_cpanel_generated_domains).
///
/// Not certain: The rows are those of the UAPI function of the same name in newer versions.
#[doc(alias = "ZoneEdit::fetch_cpanel_generated_domains")]
pub fn fetch_cpanel_generated_domains<C: Caller>(
    client: &C,
    params: &FetchCpanelGeneratedDomains,
) -> C::Output<Reply<Vec<types::FetchCpanelGeneratedDomainsRow>>> {
    client.call(params)
}

/// Lists the names that cPanel created in the zones: the parameters of
/// [`fetch_cpanel_generated_domains()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FetchCpanelGeneratedDomains {
    /// Zone to read. By default, all zones of the account.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: Known only from an older list of parameters. The documented call sends nothing.
    pub domain: Option<String>,
}

impl FetchCpanelGeneratedDomains {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

impl Named for FetchCpanelGeneratedDomains {
    type Data = Vec<types::FetchCpanelGeneratedDomainsRow>;

    const CALL: Call = Call::new(
        Api::Api2,
        "ZoneEdit",
        "fetch_cpanel_generated_domains",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for FetchCpanelGeneratedDomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "FetchCpanelGeneratedDomains", f)
    }
}

/// Reads a zone, or only some of its records.
///
/// Returns one row for the zone, with its records inside. A record must match all filters.
/// Write a name in full with its final dot.
///
/// The API 2 function `ZoneEdit::fetchzone`. It changes nothing. Needs the role `DNS`. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-zoneedit/cpanel-api-2-functions-zoneedit-fetchzone/>
///
/// Replaced by [`DNS::parse_zone`](crate::uapi::dns::parse_zone).
///
/// Not certain: The type is what several public clients read. A Go library uses `status` as the
/// outcome of the call.
#[doc(alias = "ZoneEdit::fetchzone")]
pub fn fetchzone<C: Caller>(
    client: &C,
    params: &Fetchzone,
) -> C::Output<Reply<Vec<types::FetchzoneRow>>> {
    client.call(params)
}

/// Reads a zone, or only some of its records: the parameters of [`fetchzone()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Fetchzone {
    /// The zone to read.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: `fetchzone_records` requires it, and every public client sends it.
    pub domain: String,
    /// Whether records that cPanel created are left out. By default, all records are returned.
    ///
    /// Wire name `customonly`.
    pub customonly: Option<bool>,
    /// Only the record at this line.
    ///
    /// Wire name `line`.
    pub line: Option<i64>,
    /// Only records with this time to live in seconds.
    ///
    /// Wire name `ttl`.
    pub ttl: Option<i64>,
    /// Only records of this name, which ends with a dot.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Only records of this class.
    ///
    /// Wire name `class`.
    pub class: Option<types::Class>,
    /// Only records with this address.
    ///
    /// Wire name `address`.
    pub address: Option<String>,
    /// Only records of this kind.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<types::ZoneRecordType>,
    /// Only TXT records with this text.
    ///
    /// Wire name `txtdata`.
    ///
    /// Not certain: Known from an older list of parameters and from public clients.
    pub txtdata: Option<String>,
    /// Only MX records with this preference.
    ///
    /// Wire name `preference`.
    ///
    /// Not certain: Known only from an older list of parameters.
    pub preference: Option<i64>,
    /// Only MX records that name this mail server.
    ///
    /// Wire name `exchange`.
    ///
    /// Not certain: Known only from an older list of parameters.
    pub exchange: Option<String>,
}

impl Fetchzone {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            customonly: None,
            line: None,
            ttl: None,
            name: None,
            class: None,
            address: None,
            type_: None,
            txtdata: None,
            preference: None,
            exchange: None,
        }
    }

    /// Sets [`customonly`](field@Self::customonly).
    #[inline]
    pub fn customonly(mut self, customonly: bool) -> Self {
        self.customonly = Some(customonly);
        self
    }

    /// Sets [`line`](field@Self::line).
    pub fn line(mut self, line: impl Into<i64>) -> Self {
        self.line = Some(line.into());
        self
    }

    /// Sets [`ttl`](field@Self::ttl).
    pub fn ttl(mut self, ttl: impl Into<i64>) -> Self {
        self.ttl = Some(ttl.into());
        self
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`class`](field@Self::class).
    pub fn class(mut self, class: impl Into<types::Class>) -> Self {
        self.class = Some(class.into());
        self
    }

    /// Sets [`address`](field@Self::address).
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`type_`](field@Self::type_).
    pub fn type_(mut self, type_: impl Into<types::ZoneRecordType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`txtdata`](field@Self::txtdata).
    pub fn txtdata(mut self, txtdata: impl Into<String>) -> Self {
        self.txtdata = Some(txtdata.into());
        self
    }

    /// Sets [`preference`](field@Self::preference).
    pub fn preference(mut self, preference: impl Into<i64>) -> Self {
        self.preference = Some(preference.into());
        self
    }

    /// Sets [`exchange`](field@Self::exchange).
    pub fn exchange(mut self, exchange: impl Into<String>) -> Self {
        self.exchange = Some(exchange.into());
        self
    }
}

impl Named for Fetchzone {
    type Data = Vec<types::FetchzoneRow>;

    const CALL: Call = Call::new(Api::Api2, "ZoneEdit", "fetchzone", Effect::Read)
        .with_row_flag("status", &["statusmsg"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.opt("customonly", &self.customonly);
        form.opt("line", &self.line);
        form.opt("ttl", &self.ttl);
        form.opt("name", &self.name);
        form.opt("class", &self.class);
        form.opt("address", &self.address);
        form.opt("type", &self.type_);
        form.opt("txtdata", &self.txtdata);
        form.opt("preference", &self.preference);
        form.opt("exchange", &self.exchange);
    }
}

impl std::fmt::Debug for Fetchzone {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Fetchzone", f)
    }
}

/// Lists all or some records of a zone.
///
/// Like [`fetchzone`](fetchzone()), but the rows are the records themselves.
///
/// The API 2 function `ZoneEdit::fetchzone_records`. It changes nothing. Needs the role `DNS`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-zoneedit/cpanel-api-2-functions-zoneedit-fetchzone_records/>
///
/// Replaced by [`DNS::parse_zone`](crate::uapi::dns::parse_zone).
///
/// Not certain: Public clients read the rows as the records themselves. The documentation
/// describes an object `result`.
#[doc(alias = "ZoneEdit::fetchzone_records")]
pub fn fetchzone_records<C: Caller>(
    client: &C,
    params: &FetchzoneRecords,
) -> C::Output<Reply<Vec<types::ZoneRecord>>> {
    client.call(params)
}

/// Lists all or some records of a zone: the parameters of [`fetchzone_records()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FetchzoneRecords {
    /// The zone to read.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Whether records that cPanel created are left out. By default, all records are returned.
    ///
    /// Wire name `customonly`.
    pub customonly: Option<bool>,
    /// Only the record at this line.
    ///
    /// Wire name `line`.
    pub line: Option<i64>,
    /// Only records with this time to live in seconds.
    ///
    /// Wire name `ttl`.
    pub ttl: Option<i64>,
    /// Only records of this name, which ends with a dot.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Only records of this class.
    ///
    /// Wire name `class`.
    pub class: Option<types::Class>,
    /// Only records with this address.
    ///
    /// Wire name `address`.
    pub address: Option<String>,
    /// Only records of this kind.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<types::ZoneRecordType>,
    /// Only TXT records with this text.
    ///
    /// Wire name `txtdata`.
    ///
    /// Not certain: Known from an older list of parameters and from public clients.
    pub txtdata: Option<String>,
    /// Only MX records with this preference.
    ///
    /// Wire name `preference`.
    ///
    /// Not certain: Known only from an older list of parameters.
    pub preference: Option<i64>,
    /// Only MX records that name this mail server.
    ///
    /// Wire name `exchange`.
    ///
    /// Not certain: Known only from an older list of parameters.
    pub exchange: Option<String>,
}

impl FetchzoneRecords {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            customonly: None,
            line: None,
            ttl: None,
            name: None,
            class: None,
            address: None,
            type_: None,
            txtdata: None,
            preference: None,
            exchange: None,
        }
    }

    /// Sets [`customonly`](field@Self::customonly).
    #[inline]
    pub fn customonly(mut self, customonly: bool) -> Self {
        self.customonly = Some(customonly);
        self
    }

    /// Sets [`line`](field@Self::line).
    pub fn line(mut self, line: impl Into<i64>) -> Self {
        self.line = Some(line.into());
        self
    }

    /// Sets [`ttl`](field@Self::ttl).
    pub fn ttl(mut self, ttl: impl Into<i64>) -> Self {
        self.ttl = Some(ttl.into());
        self
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`class`](field@Self::class).
    pub fn class(mut self, class: impl Into<types::Class>) -> Self {
        self.class = Some(class.into());
        self
    }

    /// Sets [`address`](field@Self::address).
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`type_`](field@Self::type_).
    pub fn type_(mut self, type_: impl Into<types::ZoneRecordType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`txtdata`](field@Self::txtdata).
    pub fn txtdata(mut self, txtdata: impl Into<String>) -> Self {
        self.txtdata = Some(txtdata.into());
        self
    }

    /// Sets [`preference`](field@Self::preference).
    pub fn preference(mut self, preference: impl Into<i64>) -> Self {
        self.preference = Some(preference.into());
        self
    }

    /// Sets [`exchange`](field@Self::exchange).
    pub fn exchange(mut self, exchange: impl Into<String>) -> Self {
        self.exchange = Some(exchange.into());
        self
    }
}

impl Named for FetchzoneRecords {
    type Data = Vec<types::ZoneRecord>;

    const CALL: Call = Call::new(
        Api::Api2,
        "ZoneEdit",
        "fetchzone_records",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.opt("customonly", &self.customonly);
        form.opt("line", &self.line);
        form.opt("ttl", &self.ttl);
        form.opt("name", &self.name);
        form.opt("class", &self.class);
        form.opt("address", &self.address);
        form.opt("type", &self.type_);
        form.opt("txtdata", &self.txtdata);
        form.opt("preference", &self.preference);
        form.opt("exchange", &self.exchange);
    }
}

impl std::fmt::Debug for FetchzoneRecords {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "FetchzoneRecords", f)
    }
}

/// Reads all zones of the account.
///
/// The reply may be large. Most programs need only the names in the map.
///
/// The API 2 function `ZoneEdit::fetchzones`. It changes nothing. Needs the role `DNS`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-zoneedit/cpanel-api-2-functions-zoneedit-fetchzones/>
///
/// Not certain: The type is what three public clients read. A Go library uses `status` as the
/// outcome of the call.
#[doc(alias = "ZoneEdit::fetchzones")]
pub fn fetchzones<C: Caller>(
    client: &C,
    params: &Fetchzones,
) -> C::Output<Reply<Vec<types::FetchzonesRow>>> {
    client.call(params)
}

/// Reads all zones of the account: the parameters of [`fetchzones()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Fetchzones {}

impl Fetchzones {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Fetchzones {
    type Data = Vec<types::FetchzonesRow>;

    const CALL: Call = Call::new(Api::Api2, "ZoneEdit", "fetchzones", Effect::Read)
        .with_row_flag("status", &["statusmsg"]);
}

/// Formerly read the records of a zone.
///
/// The API 2 function `ZoneEdit::get_zone_record`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-zoneedit/cpanel-api-2-functions-zoneedit-get_zone_record/>
#[doc(alias = "ZoneEdit::get_zone_record")]
#[deprecated = "It no longer has an effect; use `fetchzone_records`."]
pub fn get_zone_record<C: Caller>(
    client: &C,
    params: &GetZoneRecord,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Formerly read the records of a zone: the parameters of [`get_zone_record()`].
#[deprecated = "It no longer has an effect; use `fetchzone_records`."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetZoneRecord {}

impl GetZoneRecord {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetZoneRecord {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "ZoneEdit", "get_zone_record", Effect::Read);
}

/// Deletes the DNS record at a line of the zone file.
///
/// The lines after it move up. To delete several records, start with the last one, or read the
/// zone again before each call. AAAA, MX and SRV records need features of the account.
///
/// The API 2 function `ZoneEdit::remove_zone_record`. It may change something. Needs the role
/// `DNS`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-zoneedit/cpanel-api-2-functions-zoneedit-remove_zone_record/>
///
/// Replaced by [`DNS::mass_edit_zone`](crate::uapi::dns::mass_edit_zone).
///
/// Not certain: The type of the reply is what public clients read.
#[doc(alias = "ZoneEdit::remove_zone_record")]
pub fn remove_zone_record<C: Caller>(
    client: &C,
    params: &RemoveZoneRecord,
) -> C::Output<Reply<Vec<types::ZoneChange>>> {
    client.call(params)
}

/// Deletes the DNS record at a line of the zone file: the parameters of
/// [`remove_zone_record()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RemoveZoneRecord {
    /// The zone to change.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: Every documented call and every public client sends it.
    pub domain: String,
    /// Line of the record, as returned by [`fetchzone`](fetchzone()).
    ///
    /// Wire name `line`.
    ///
    /// Not certain: Every documented call and every public client sends it.
    pub line: i64,
}

impl RemoveZoneRecord {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>, line: impl Into<i64>) -> Self {
        Self {
            domain: domain.into(),
            line: line.into(),
        }
    }
}

impl Named for RemoveZoneRecord {
    type Data = Vec<types::ZoneChange>;

    const CALL: Call = Call::new(
            Api::Api2,
            "ZoneEdit",
            "remove_zone_record",
            Effect::Write,
        )
        .with_row_flag("result.status", &["result.statusmsg"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("line", &self.line);
    }
}

impl std::fmt::Debug for RemoveZoneRecord {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RemoveZoneRecord", f)
    }
}

/// Resets a zone to the state in which cPanel created it.
///
/// All records that were added or changed since then are lost.
///
/// The API 2 function `ZoneEdit::resetzone`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-zoneedit/cpanel-api-2-functions-zoneedit-resetzone/>
///
/// Replaced by [`ZoneEdit::resetzone`](crate::uapi::zone_edit::resetzone).
///
/// Not certain: The reference says that the UAPI function of the same name returns this reply.
/// The members of `checkmx` are those of `Email::addmx`, which makes the same check.
#[doc(alias = "ZoneEdit::resetzone")]
pub fn resetzone<C: Caller>(
    client: &C,
    params: &Resetzone,
) -> C::Output<Reply<Vec<types::ResetzoneRow>>> {
    client.call(params)
}

/// Resets a zone to the state in which cPanel created it: the parameters of [`resetzone()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Resetzone {
    /// The zone to reset.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: The documented call sends it, and the server must know which zone to reset.
    pub domain: String,
}

impl Resetzone {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for Resetzone {
    type Data = Vec<types::ResetzoneRow>;

    const CALL: Call = Call::new(Api::Api2, "ZoneEdit", "resetzone", Effect::Write)
        .with_row_flag("result.status", &["result.statusmsg"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for Resetzone {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Resetzone", f)
    }
}
