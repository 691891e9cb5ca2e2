// Made by cpanel-codegen from schema/api2/Cron.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Cron`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Cron::get_email`.
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "GetEmailData",
        members: &["email"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.email
    }
}

impl std::fmt::Debug for GetEmailData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Cron::set_email`.
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "SetEmailData",
        members: &["status", "statusmsg", "email"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.status,
            1 => &mut self.statusmsg,
            _ => &mut self.email,
        }
    }
}

impl std::fmt::Debug for SetEmailData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`add_line()`](super::add_line), [`edit_line()`](super::edit_line) and
/// [`remove_line()`](super::remove_line).
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "LineChange",
        members: &["status", "statusmsg", "linekey"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.status,
            1 => &mut self.statusmsg,
            _ => &mut self.linekey,
        }
    }
}

impl std::fmt::Debug for LineChange {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The forms that a row of [`listcron()`](super::listcron) may take.
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

impl FromReply for CronRow {
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
                        Self::Job(FromReply::read(reader)?)
                    } else {
                        Self::Count(FromReply::read(reader)?)
                    }
                }
                cpanel_core::codegen::Kind::Object => {
                    if reader.has("linekey")? {
                        Self::Job(FromReply::read(reader)?)
                    } else {
                        Self::Count(FromReply::read(reader)?)
                    }
                }
            },
        )
    }
}

/// A record in [`CronRow::Job`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CronRowJob {
    /// Key of the line, for [`edit_line`](super::edit_line()) and
    /// [`remove_line`](super::remove_line()).
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
    const SHAPE: RecordShape = RecordShape {
        name: "CronRowJob",
        members: &[
            "linekey",
            "count",
            "command",
            "command_htmlsafe",
            "minute",
            "hour",
            "day",
            "month",
            "weekday",
        ],
        always: 5,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.linekey,
            1 => &mut self.count,
            2 => &mut self.command,
            3 => &mut self.command_htmlsafe,
            4 => &mut self.minute,
            5 => &mut self.hour,
            6 => &mut self.day,
            7 => &mut self.month,
            _ => &mut self.weekday,
        }
    }
}

impl std::fmt::Debug for CronRowJob {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in [`CronRow::Count`].
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "CronRowCount",
        members: &["count"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.count
    }
}

impl std::fmt::Debug for CronRowCount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The forms that a row of [`fetchcron()`](super::fetchcron) may take.
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

impl FromReply for FetchedRow {
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
                        Self::Job(FromReply::read(reader)?)
                    } else {
                        Self::Count(FromReply::read(reader)?)
                    }
                }
                cpanel_core::codegen::Kind::Object => {
                    if reader.has("linekey")? {
                        Self::Job(FromReply::read(reader)?)
                    } else {
                        Self::Count(FromReply::read(reader)?)
                    }
                }
            },
        )
    }
}

/// A record in [`FetchedRow::Job`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchedRowJob {
    /// Key of the line, for [`edit_line`](super::edit_line()) and
    /// [`remove_line`](super::remove_line()).
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
    const SHAPE: RecordShape = RecordShape {
        name: "FetchedRowJob",
        members: &[
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
        ],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.linekey,
            1 => &mut self.count,
            2 => &mut self.command,
            3 => &mut self.command_htmlsafe,
            4 => &mut self.minute,
            5 => &mut self.hour,
            6 => &mut self.day,
            7 => &mut self.month,
            8 => &mut self.weekday,
            9 => &mut self.line,
            10 => &mut self.commandnumber,
            11 => &mut self.type_,
            12 => &mut self.key,
            13 => &mut self.value,
            14 => &mut self.result,
            _ => &mut self.reason,
        }
    }
}

impl std::fmt::Debug for FetchedRowJob {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in [`FetchedRow::Count`].
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "FetchedRowCount",
        members: &["count", "result", "reason"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.count,
            1 => &mut self.result,
            _ => &mut self.reason,
        }
    }
}

impl std::fmt::Debug for FetchedRowCount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
