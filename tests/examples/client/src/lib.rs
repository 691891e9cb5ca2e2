//! A zone as both examples about DNS need it: its records decoded, and what an edit has to say.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cpanel::uapi::dns::types::ParseZoneRow;
use cpanel::uapi::dns::{self, HasLocalAuthority, MassEditZone, ParseZone};
use cpanel::{Client, Error};

/// A zone as it was when it was read.
#[derive(Debug)]
pub struct Zone {
    /// Its name, as `example.com`.
    pub name: String,
    /// The serial number that an edit must repeat, so that nobody's change in between is lost.
    pub serial: i64,
    /// The records.
    pub records: Vec<Record>,
}

/// A record of a zone.
#[derive(Debug)]
pub struct Record {
    /// The line that an edit names.
    pub line: i64,
    /// The full name, without a final dot.
    pub name: String,
    /// `A`, `TXT` and so on.
    pub kind: String,
    /// How long others may keep it, in seconds.
    pub ttl: i64,
    /// The content, in as many texts as the kind has parts.
    pub data: Vec<String>,
}

impl Zone {
    /// Reads the zone that holds a domain.
    ///
    /// # Errors
    ///
    /// Those of the calls, and `BadArgument` where this server does not hold such a zone.
    pub async fn of(client: &Client, domain: &str) -> cpanel::Result<Self> {
        let asked = HasLocalAuthority::new([domain]);
        let found = dns::has_local_authority(client, &asked).await?.data;
        let name = found.into_iter().find_map(|row| row.zone);
        let name = name.ok_or_else(|| Error::bad_argument(format!("no zone holds {domain}")))?;
        let rows = dns::parse_zone(client, &ParseZone::new(&name)).await?.data;
        let records: Vec<_> = rows.into_iter().filter_map(|row| Record::of(row, &name)).collect();
        // The third part of the SOA record.
        let serial = records.iter().find(|record| record.kind == "SOA");
        let serial = serial.and_then(|record| record.data.get(2)?.parse().ok());
        let serial = serial.ok_or_else(|| Error::bad_argument(format!("{name} has no serial")))?;
        Ok(Self { name, serial, records })
    }

    /// The records of a name and a kind.
    pub fn find<'z>(&'z self, name: &str, kind: &str) -> impl Iterator<Item = &'z Record> {
        let same = move |record: &&Record| record.kind == kind && record.name == name;
        self.records.iter().filter(same)
    }

    /// Begins an edit of the zone.
    pub fn edit(&self) -> MassEditZone {
        MassEditZone::new(self.serial, &self.name)
    }
}

impl Record {
    /// A row of the reply. Comments and directives are no records.
    fn of(row: ParseZoneRow, zone: &str) -> Option<Self> {
        let name = decoded(&row.dname_b64?);
        let name = match name.strip_suffix('.') {
            Some(full) => full.to_owned(),
            // A name without a final dot is one below the zone's.
            None => format!("{name}.{zone}"),
        };
        let data = row.data_b64.iter().map(|part| decoded(part)).collect();
        let ttl = row.ttl.unwrap_or(14400);
        Some(Self { line: row.line_index?, name, kind: row.record_type?, ttl, data })
    }
}

/// A text of the reply: records need not be UTF-8, and come in Base64.
fn decoded(text: &str) -> String {
    String::from_utf8_lossy(&STANDARD.decode(text).unwrap_or_default()).into_owned()
}
