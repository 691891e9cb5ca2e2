// Made by cpanel-codegen from schema/uapi/Bandwidth.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Bandwidth`](super).

use cpanel_core::codegen::*;

/// A value in the data of `Bandwidth::get_enabled_protocols`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetEnabledProtocolsRow {
    /// Wire value `ftp`.
    Ftp,
    /// Wire value `http`.
    Http,
    /// Wire value `imap`.
    Imap,
    /// Wire value `pop3`.
    Pop3,
    /// Wire value `smtp`.
    Smtp,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetEnabledProtocolsRow { Ftp = "ftp", Http = "http", Imap = "imap", Pop3 = "pop3",
    Smtp = "smtp" }
);

/// A record in the data of `Bandwidth::get_retention_periods`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetRetentionPeriodsRow {
    /// Resolution of the records: `daily`, `hourly` or `5min`.
    ///
    /// Wire name `interval`.
    pub interval: Interval,
    /// Duration for which such records are kept, in seconds. For example, 2678400 is 31 days.
    ///
    /// Wire name `retention`.
    pub retention: Option<i64>,
}

impl Record for GetRetentionPeriodsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetRetentionPeriodsRow",
        members: &["interval", "retention"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.interval,
            _ => &mut self.retention,
        }
    }
}

impl std::fmt::Debug for GetRetentionPeriodsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The parameter `grouping` of `Bandwidth::query`.
#[derive(Clone)]
#[non_exhaustive]
pub enum QueryGrouping {
    /// Wire value `domain`.
    Domain,
    /// Wire value `protocol`.
    Protocol,
    /// Wire value `year`.
    Year,
    /// Wire value `year_month`.
    YearMonth,
    /// Wire value `year_month_day`.
    YearMonthDay,
    /// Wire value `year_month_day_hour`.
    YearMonthDayHour,
    /// Wire value `year_month_day_hour_minute`.
    YearMonthDayHourMinute,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    QueryGrouping { Domain = "domain", Protocol = "protocol", Year = "year", YearMonth =
    "year_month", YearMonthDay = "year_month_day", YearMonthDayHour =
    "year_month_day_hour", YearMonthDayHourMinute = "year_month_day_hour_minute" }
);

/// The parameter `protocols` of `Bandwidth::query`.
#[derive(Clone)]
#[non_exhaustive]
pub enum QueryProtocol {
    /// Wire value `http`.
    Http,
    /// Wire value `imap`.
    Imap,
    /// Wire value `smtp`.
    Smtp,
    /// Wire value `pop3`.
    Pop3,
    /// Wire value `ftp`.
    Ftp,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    QueryProtocol { Http = "http", Imap = "imap", Smtp = "smtp", Pop3 = "pop3", Ftp =
    "ftp" }
);

/// The forms that a part of the data of [`query()`](super::query) may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum Transfer {
    /// The form of a single value.
    Bytes(i64),
    /// The form of a record.
    ByNext(BTreeMap<String, Transfer>),
}

cpanel_core::codegen::union_serde!(Transfer);

impl Default for Transfer {
    #[inline]
    fn default() -> Self {
        Self::Bytes(Default::default())
    }
}

impl FromReply for Transfer {
    const EMPTY: bool = true;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(
            match reader.kind_or_nothing()? {
                cpanel_core::codegen::Kind::Null => {
                    reader.skip()?;
                    Self::default()
                }
                cpanel_core::codegen::Kind::Scalar => {
                    Self::Bytes(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::List => {
                    Self::ByNext(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::Object => {
                    Self::ByNext(FromReply::read(reader)?)
                }
            },
        )
    }
}

/// A value in the data of [`get_retention_periods()`](super::get_retention_periods).
#[derive(Clone)]
#[non_exhaustive]
pub enum Interval {
    /// Wire value `daily`.
    Daily,
    /// Wire value `hourly`.
    Hourly,
    /// Wire value `5min`.
    N5min,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    Interval { Daily = "daily", Hourly = "hourly", N5min = "5min" }
);

impl Default for Interval {
    /// Returns empty text as an unlisted value.
    fn default() -> Self {
        Self::Other(String::new())
    }
}
