//! DNS zones: records with decoded names and contents, and edits based on the zone that was read.
//!
//! [`ReadZone`] and [`ZoneEdit`] are endpoints, so every client can call them.
//!
//! ```no_run
//! # #[cfg(feature = "async")]
//! # async fn example(client: cpanel_core::Client) -> Result<(), cpanel_core::Error> {
//! use cpanel_core::Caller;
//! use cpanel_core::dns::ReadZone;
//!
//! let zone = client.call(&ReadZone::new("example.com")).await?.data;
//! let mut edit = zone.edit()?;
//! for old in zone.find("_acme-challenge.example.com", "TXT") {
//!     edit = edit.remove(old);
//! }
//! let edit = edit.add("_acme-challenge.example.com", 60, "TXT", ["token"]);
//! let serial = client.call(&edit).await?.data.new_serial;
//! # Ok(()) }
//! ```

use std::borrow::Cow;

use serde_json::json;

use crate::call::{Api, Call, Effect};
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::form::{Field, Form};
use crate::read::{FromReply, Misread, Reader, Record, RecordShape, RecordSlot};
use crate::value::Base64;

/// The maximum length of one string of a `TXT` record, in bytes. Longer texts are split.
const LONGEST_TEXT: usize = 255;
/// The time to live of a record that states none, in seconds.
const USUAL_TTL: i64 = 14_400;

/// Reads a zone: the UAPI call `DNS::parse_zone`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadZone {
    zone: String,
}

impl ReadZone {
    /// Creates the call for the zone of this name, such as `example.com`.
    pub fn new(zone: impl Into<String>) -> Self {
        Self { zone: zone.into() }
    }
}

impl Endpoint for ReadZone {
    type Data = Zone;

    fn call(&self) -> Call {
        Call::new(Api::Uapi, "DNS", "parse_zone", Effect::Read)
    }

    fn fill(&self, form: &mut Form) {
        form.put("zone", &self.zone);
    }
}

/// A zone as it was when it was read.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Zone {
    /// The name of the zone according to its SOA record, without the final dot. Empty if there is no SOA record.
    pub name: String,
    /// The serial number of the SOA record. Every edit changes it.
    pub serial: Option<i64>,
    /// The records, in the order of the zone. Comments and directives are left out.
    pub records: Vec<ZoneRecord>,
}

/// A record of a zone.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoneRecord {
    /// The line where the record starts, counted from 0. Edits identify the record by it.
    pub line: i64,
    /// The full name without the final dot, such as `www.example.com`.
    pub name: String,
    /// The type of the record, such as `A` or `TXT`.
    pub record_type: String,
    /// The time to live, in seconds.
    pub ttl: i64,
    /// The parts of the content. An `MX` record has two: priority and host.
    pub data: Vec<Base64>,
    /// Whether a part of the record could not be read. An edit would then write back a wrong record.
    is_partial: bool,
}

impl Zone {
    /// Returns the records with a name and a type. The name must be a full name. Case and a final dot do not matter.
    pub fn find<'z>(
        &'z self,
        name: &'z str,
        record_type: &'z str,
    ) -> impl Iterator<Item = &'z ZoneRecord> {
        let name = name.strip_suffix('.').unwrap_or(name);
        self.records.iter().filter(move |record| {
            record.name.eq_ignore_ascii_case(name)
                && record.record_type.eq_ignore_ascii_case(record_type)
        })
    }

    /// Creates an edit of this zone. The server refuses the edit if the zone has been changed since it was read.
    ///
    /// # Errors
    ///
    /// [`BadArgument`](crate::ErrorKind::BadArgument) if the zone has no SOA record and therefore no serial number.
    pub fn edit(&self) -> Result<ZoneEdit, Error> {
        let Some(serial) = self.serial else {
            let detail = "the zone has no SOA record that can be read, so it cannot be edited";
            return Err(Error::bad_argument(detail));
        };
        let zone = self.name.clone();
        let (add, change, remove) = Default::default();
        Ok(ZoneEdit { zone, serial, add, change, remove, fault: None })
    }
}

impl ZoneRecord {
    /// Returns the content as text. The parts of a `TXT` record are joined without a separator, those of other types
    /// with spaces.
    pub fn text(&self) -> String {
        let parts: Vec<_> = self.data.iter().map(Base64::text).collect();
        parts.join(if self.record_type.eq_ignore_ascii_case("TXT") { "" } else { " " })
    }
}

/// Adds, changes and removes records in one step: the UAPI call `DNS::mass_edit_zone`. [`Zone::edit`] creates it.
///
/// The server makes either all changes or none. Names may be full (`www.example.com`) or relative to the zone (`www`).
/// The apex is `@` or the name of the zone.
///
/// A record that was not read completely (see [`Reply::misfits`](crate::Reply::misfits)) can be neither changed nor
/// removed: the call returns an error before anything is sent. The server itself would accept any line.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an edit does nothing until it is called"]
pub struct ZoneEdit {
    zone: String,
    serial: i64,
    add: Vec<String>,
    change: Vec<String>,
    remove: Vec<i64>,
    /// Why the edit cannot be sent.
    fault: Option<String>,
}

impl ZoneEdit {
    /// Adds a record with a name, a time to live in seconds, a type, and the parts of its content. The parts of a `TXT`
    /// record may have any length.
    pub fn add<T: AsRef<str>>(
        mut self,
        name: &str,
        ttl: u32,
        record_type: &str,
        data: impl IntoIterator<Item = T>,
    ) -> Self {
        let record = self.record(name, ttl, record_type, data);
        self.add.push(record.to_string());
        self
    }

    /// Replaces the content of a record. Its name, type and time to live stay the same.
    pub fn change<T: AsRef<str>>(
        mut self,
        record: &ZoneRecord,
        data: impl IntoIterator<Item = T>,
    ) -> Self {
        self.must_be_whole(record);
        let ttl = u32::try_from(record.ttl).unwrap_or_default();
        let mut changed = self.record(&record.name, ttl, &record.record_type, data);
        changed["line_index"] = record.line.into();
        self.change.push(changed.to_string());
        self
    }

    /// Removes a record.
    pub fn remove(mut self, record: &ZoneRecord) -> Self {
        self.must_be_whole(record);
        self.remove.push(record.line);
        self
    }

    /// Makes the edit fail if the record was not read completely.
    fn must_be_whole(&mut self, record: &ZoneRecord) {
        if record.is_partial || u32::try_from(record.ttl).is_err() {
            let ZoneRecord { line, name, .. } = record;
            self.fault.get_or_insert(format!(
                "the record {name} in line {line} could not be read whole, so it cannot be edited; \
                 the reply's misfits say why, and DNS::mass_edit_zone takes any line"
            ));
        }
    }

    fn record<T: AsRef<str>>(
        &self,
        name: &str,
        ttl: u32,
        record_type: &str,
        data: impl IntoIterator<Item = T>,
    ) -> serde_json::Value {
        let is_text = record_type.eq_ignore_ascii_case("TXT");
        let mut parts: Vec<String> = Vec::new();
        for part in data {
            match part.as_ref() {
                part if is_text => parts.extend(pieces(part).map(str::to_owned)),
                part => parts.push(part.to_owned()),
            }
        }
        json!({ "dname": self.full(name), "ttl": ttl, "record_type": record_type, "data": parts })
    }

    /// Returns a name as the call needs it: full names with a final dot. The call would fail with `@`.
    fn full<'n>(&self, name: &'n str) -> Cow<'n, str> {
        let apex = ["", "@"].contains(&name) || name.eq_ignore_ascii_case(&self.zone);
        if apex {
            return format!("{}.", self.zone).into();
        }
        let below = name.len().checked_sub(self.zone.len() + 1).and_then(|at| name.get(at..));
        let is_full = below.and_then(|end| end.strip_prefix('.'));
        match is_full.is_some_and(|end| end.eq_ignore_ascii_case(&self.zone)) {
            true => format!("{name}.").into(),
            false => name.into(),
        }
    }
}

/// Splits a text into pieces of at most 255 bytes, for a `TXT` record. An empty text is one piece.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut left = Some(text);
    std::iter::from_fn(move || {
        let text = left?;
        let mut end = text.len().min(LONGEST_TEXT);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let (piece, rest) = text.split_at(end);
        left = (!rest.is_empty()).then_some(rest);
        Some(piece)
    })
}

impl Endpoint for ZoneEdit {
    type Data = EditedZone;

    fn call(&self) -> Call {
        Call::new(Api::Uapi, "DNS", "mass_edit_zone", Effect::Write)
    }

    fn fill(&self, form: &mut Form) {
        form.put("serial", &self.serial);
        form.put("zone", &self.zone);
        for (name, records) in [("add", &self.add), ("edit", &self.change)] {
            for record in records {
                form.push(name, Field::Text(record.clone()));
            }
        }
        form.repeated("remove", &self.remove);
    }

    fn check(&self) -> Result<(), Error> {
        if let Some(fault) = &self.fault {
            return Err(Error::bad_argument(fault.clone()));
        }
        if self.add.is_empty() && self.change.is_empty() && self.remove.is_empty() {
            return Err(Error::bad_argument("the edit changes nothing"));
        }
        Ok(())
    }
}

/// The result of an edit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct EditedZone {
    /// The new serial number of the zone (wire name `new_serial`). The lines of its records may have changed, so read
    /// the zone again before the next edit.
    pub new_serial: Option<i64>,
}

impl Record for EditedZone {
    const SHAPE: RecordShape =
        RecordShape { name: "EditedZone", members: &["new_serial"], always: 0, secret: false };

    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.new_serial
    }
}

/// A line of a zone in the reply.
#[derive(Default)]
struct Line {
    line_index: Option<i64>,
    record_type: Option<String>,
    ttl: Option<i64>,
    dname: Option<Base64>,
    data: Vec<Base64>,
    is_partial: bool,
}

impl Record for Line {
    const SHAPE: RecordShape = RecordShape {
        name: "Line",
        members: &["line_index", "record_type", "ttl", "dname_b64", "data_b64"],
        always: 0,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.line_index,
            1 => &mut self.record_type,
            2 => &mut self.ttl,
            3 => &mut self.dname,
            _ => &mut self.data,
        }
    }
}

/// A line that knows whether any part of it was left out.
struct CheckedLine(Line);

impl FromReply for CheckedLine {
    const RECORD: bool = true;

    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let misfit_count = reader.misfit_count();
        let line = Line::read(reader)?;
        let is_partial = reader.misfit_count() > misfit_count;
        Ok(Self(Line { is_partial, ..line }))
    }
}

impl FromReply for Zone {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut records: Vec<ZoneRecord> = Vec::<CheckedLine>::read(reader)?
            .into_iter()
            .filter_map(|line| line.0.into_record())
            .collect();
        let soa = records.iter().find(|record| record.record_type.eq_ignore_ascii_case("SOA"));
        // The serial number is the third part of the SOA record.
        let whole = soa.filter(|soa| !soa.is_partial);
        let serial = whole.and_then(|soa| soa.data.get(2)?.text().parse().ok());
        let name = soa.and_then(|soa| soa.name.strip_suffix('.')).unwrap_or_default().to_owned();
        for record in &mut records {
            match record.name.strip_suffix('.') {
                Some(full) => record.name.truncate(full.len()),
                None if name.is_empty() => {}
                None if record.name == "@" => record.name.clone_from(&name),
                None => record.name = format!("{}.{name}", record.name),
            }
        }
        Ok(Self { name, serial, records })
    }
}

impl Line {
    /// Returns the record, with its name as written in the zone. `None` for comments and directives.
    fn into_record(self) -> Option<ZoneRecord> {
        let name = self.dname?;
        Some(ZoneRecord {
            line: self.line_index?,
            is_partial: self.is_partial || std::str::from_utf8(name.bytes()).is_err(),
            name: name.text().into_owned(),
            record_type: self.record_type?,
            ttl: self.ttl.unwrap_or(USUAL_TTL),
            data: self.data,
        })
    }
}
