// Made by cpanel-codegen from schema/api2/Cron.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Cron`](super).

use cpanel_core::codegen::{Misread, Read, Reader, Record};

/// A record in the data of `Cron::get_email`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetEmailData {
    /// The address; empty if nothing is sent.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: Option<String>,
}

impl Record for GetEmailData {
    const NAMES: &'static [&'static str] = &["email"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.email)
    }
}

/// A record in the data of `Cron::set_email`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetEmailData {
    /// Whether the address was stored.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// Message about the outcome, or the reason of a failure.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
    /// The current address.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: Option<String>,
}

impl Record for SetEmailData {
    const NAMES: &'static [&'static str] = &["status", "statusmsg", "email"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.status),
            1 => reader.set(&mut self.statusmsg),
            _ => reader.set(&mut self.email),
        }
    }
}

/// A record in replies of the module `Cron`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct LineChange {
    /// Whether the crontab was changed.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// Message about the outcome, or the reason why nothing was changed.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
    /// Key of the new line, or of the same line that exists already. Not sent after a removal.
    ///
    /// Wire name `linekey`.
    pub linekey: Option<String>,
}

impl Record for LineChange {
    const NAMES: &'static [&'static str] = &["status", "statusmsg", "linekey"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.status),
            1 => reader.set(&mut self.statusmsg),
            _ => reader.set(&mut self.linekey),
        }
    }
}

/// The forms that replies of the module `Cron` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum CronRow {
    /// The form that has the member `linekey`.
    Job(CronRowJob),
    /// The form of a record.
    Count(CronRowCount),
}

cpanel_core::codegen::union_serde!(CronRow);

impl Default for CronRow {
    #[inline]
    fn default() -> Self {
        Self::Job(Default::default())
    }
}

impl Read for CronRow {
    const RECORD: bool = true;

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
                    return Err(reader.expected("one of the forms of CronRow"));
                }
                cpanel_core::codegen::Kind::List => {
                    if reader.has("linekey")? {
                        Self::Job(Read::read(reader)?)
                    } else {
                        Self::Count(Read::read(reader)?)
                    }
                }
                cpanel_core::codegen::Kind::Object => {
                    if reader.has("linekey")? {
                        Self::Job(Read::read(reader)?)
                    } else {
                        Self::Count(Read::read(reader)?)
                    }
                }
            },
        )
    }
}

/// A record in replies of the module `Cron`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CronRowJob {
    /// Key of the line, for `edit_line` and `remove_line`.
    ///
    /// Wire name `linekey`.
    pub linekey: String,
    /// Line number, from 1.
    ///
    /// Wire name `count`.
    pub count: Option<i64>,
    /// Command line of the job.
    ///
    /// Wire name `command`.
    pub command: String,
    /// The command with HTML escapes.
    ///
    /// Wire name `command_htmlsafe`.
    pub command_htmlsafe: Option<String>,
    /// Minute field in crontab notation.
    ///
    /// Wire name `minute`.
    pub minute: Option<String>,
    /// Hour field in crontab notation.
    ///
    /// Wire name `hour`.
    pub hour: Option<String>,
    /// Day of the month in crontab notation.
    ///
    /// Wire name `day`.
    pub day: Option<String>,
    /// Month field in crontab notation.
    ///
    /// Wire name `month`.
    pub month: Option<String>,
    /// Day of the week in crontab notation, 0 for Sunday.
    ///
    /// Wire name `weekday`.
    pub weekday: Option<String>,
}

impl Record for CronRowJob {
    const NAMES: &'static [&'static str] = &[
        "linekey",
        "count",
        "command",
        "command_htmlsafe",
        "minute",
        "hour",
        "day",
        "month",
        "weekday",
    ];

    const ALWAYS: u64 = 5;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.linekey),
            1 => reader.set(&mut self.count),
            2 => reader.set(&mut self.command),
            3 => reader.set(&mut self.command_htmlsafe),
            4 => reader.set(&mut self.minute),
            5 => reader.set(&mut self.hour),
            6 => reader.set(&mut self.day),
            7 => reader.set(&mut self.month),
            _ => reader.set(&mut self.weekday),
        }
    }
}

/// A record in replies of the module `Cron`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CronRowCount {
    /// Line number of the next job.
    ///
    /// Wire name `count`.
    pub count: Option<i64>,
}

impl Record for CronRowCount {
    const NAMES: &'static [&'static str] = &["count"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.count)
    }
}

/// The forms that replies of the module `Cron` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum FetchedRow {
    /// The form that has the member `linekey`.
    Job(FetchedRowJob),
    /// The form of a record.
    Count(FetchedRowCount),
}

cpanel_core::codegen::union_serde!(FetchedRow);

impl Default for FetchedRow {
    #[inline]
    fn default() -> Self {
        Self::Job(Default::default())
    }
}

impl Read for FetchedRow {
    const RECORD: bool = true;

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
                    return Err(reader.expected("one of the forms of FetchedRow"));
                }
                cpanel_core::codegen::Kind::List => {
                    if reader.has("linekey")? {
                        Self::Job(Read::read(reader)?)
                    } else {
                        Self::Count(Read::read(reader)?)
                    }
                }
                cpanel_core::codegen::Kind::Object => {
                    if reader.has("linekey")? {
                        Self::Job(Read::read(reader)?)
                    } else {
                        Self::Count(Read::read(reader)?)
                    }
                }
            },
        )
    }
}

/// A record in replies of the module `Cron`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchedRowJob {
    /// Key of the line, for `edit_line` and `remove_line`.
    ///
    /// Wire name `linekey`.
    pub linekey: String,
    /// Line number, from 1.
    ///
    /// Wire name `count`.
    pub count: Option<i64>,
    /// Command line of the job.
    ///
    /// Wire name `command`.
    pub command: Option<String>,
    /// The command with HTML escapes.
    ///
    /// Wire name `command_htmlsafe`.
    pub command_htmlsafe: Option<String>,
    /// Minute field in crontab notation.
    ///
    /// Wire name `minute`.
    pub minute: Option<String>,
    /// Hour field in crontab notation.
    ///
    /// Wire name `hour`.
    pub hour: Option<String>,
    /// Day of the month in crontab notation.
    ///
    /// Wire name `day`.
    pub day: Option<String>,
    /// Month field in crontab notation.
    ///
    /// Wire name `month`.
    pub month: Option<String>,
    /// Day of the week in crontab notation, 0 for Sunday.
    ///
    /// Wire name `weekday`.
    pub weekday: Option<String>,
    /// Line in the crontab, including variables and comments.
    ///
    /// Wire name `line`.
    pub line: Option<i64>,
    /// Position among the jobs.
    ///
    /// Wire name `commandnumber`.
    pub commandnumber: Option<i64>,
    /// What the line is, such as `command`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
    /// Name of the variable, or `command`.
    ///
    /// Wire name `key`.
    pub key: Option<String>,
    /// The whole line in the crontab.
    ///
    /// Wire name `value`.
    pub value: Option<String>,
    /// Whether the crontab could be read.
    ///
    /// Wire name `result`.
    pub result: Option<bool>,
    /// Reason why it could not be read.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl Record for FetchedRowJob {
    const NAMES: &'static [&'static str] = &[
        "linekey",
        "count",
        "command",
        "command_htmlsafe",
        "minute",
        "hour",
        "day",
        "month",
        "weekday",
        "line",
        "commandnumber",
        "type",
        "key",
        "value",
        "result",
        "reason",
    ];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.linekey),
            1 => reader.set(&mut self.count),
            2 => reader.set(&mut self.command),
            3 => reader.set(&mut self.command_htmlsafe),
            4 => reader.set(&mut self.minute),
            5 => reader.set(&mut self.hour),
            6 => reader.set(&mut self.day),
            7 => reader.set(&mut self.month),
            8 => reader.set(&mut self.weekday),
            9 => reader.set(&mut self.line),
            10 => reader.set(&mut self.commandnumber),
            11 => reader.set(&mut self.type_),
            12 => reader.set(&mut self.key),
            13 => reader.set(&mut self.value),
            14 => reader.set(&mut self.result),
            _ => reader.set(&mut self.reason),
        }
    }
}

/// A record in replies of the module `Cron`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchedRowCount {
    /// Line number of the next job.
    ///
    /// Wire name `count`.
    pub count: Option<i64>,
    /// Whether the crontab could be read.
    ///
    /// Wire name `result`.
    pub result: Option<bool>,
    /// Reason why it could not be read.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl Record for FetchedRowCount {
    const NAMES: &'static [&'static str] = &["count", "result", "reason"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.count),
            1 => reader.set(&mut self.result),
            _ => reader.set(&mut self.reason),
        }
    }
}
