// Made by cpanel-codegen from schema/api2/Cron.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Cron`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `Cron::get_email`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetEmailData {
    /// The address; empty where nothing is sent. Wire name `email`. Format: `email`.
    pub email: Option<String>,
}

impl Read for GetEmailData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["email"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.email)?;
        }
        Ok(value)
    }
}

/// A record in the data of `Cron::set_email`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SetEmailData {
    /// Whether the address was stored. Wire name `status`.
    pub status: Option<bool>,
    /// What happened, or why it failed. Wire name `statusmsg`.
    pub statusmsg: Option<String>,
    /// The address as it stands now. Wire name `email`. Format: `email`.
    pub email: Option<String>,
}

impl Read for SetEmailData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["status", "statusmsg", "email"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.status),
                1 => reader.set(&mut value.statusmsg),
                _ => reader.set(&mut value.email),
            }?;
        }
        Ok(value)
    }
}

/// A record in replies of the module `Cron`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LineChange {
    /// Whether the crontab was changed. Wire name `status`.
    pub status: Option<bool>,
    /// What happened, or why nothing was changed. Wire name `statusmsg`.
    pub statusmsg: Option<String>,
    /// Key of the new line, or of the equal line that stands in the way; not sent after a removal. Wire name `linekey`.
    pub linekey: Option<String>,
}

impl Read for LineChange {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["status", "statusmsg", "linekey"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.status),
                1 => reader.set(&mut value.statusmsg),
                _ => reader.set(&mut value.linekey),
            }?;
        }
        Ok(value)
    }
}

/// The forms that replies of the module `Cron` may take.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(untagged))]
#[non_exhaustive]
pub enum CronRow {
    /// The form that has the member `linekey`.
    Job(CronRowJob),
    /// The form of a record.
    Count(CronRowCount),
}

impl Default for CronRow {
    #[inline]
    fn default() -> Self {
        Self::Job(Default::default())
    }
}

impl Read for CronRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(
            match reader.kind()? {
                cpanel_core::read::Kind::Null => {
                    reader.skip()?;
                    Self::default()
                }
                cpanel_core::read::Kind::Scalar => {
                    return Err(reader.expected("expected one of the forms of CronRow"));
                }
                cpanel_core::read::Kind::List => {
                    if reader.has("linekey")? {
                        Self::Job(Read::read(reader)?)
                    } else {
                        Self::Count(Read::read(reader)?)
                    }
                }
                cpanel_core::read::Kind::Object => {
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
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CronRowJob {
    /// Key of the line, for `edit_line` and `remove_line`. Wire name `linekey`.
    pub linekey: Option<String>,
    /// Line number, from 1. Wire name `count`.
    pub count: Option<i64>,
    /// Command line of the job. Wire name `command`.
    pub command: Option<String>,
    /// The command with HTML escapes. Wire name `command_htmlsafe`.
    pub command_htmlsafe: Option<String>,
    /// Minute field in crontab notation. Wire name `minute`.
    pub minute: Option<String>,
    /// Hour field in crontab notation. Wire name `hour`.
    pub hour: Option<String>,
    /// Day of the month in crontab notation. Wire name `day`.
    pub day: Option<String>,
    /// Month field in crontab notation. Wire name `month`.
    pub month: Option<String>,
    /// Day of the week in crontab notation, 0 for Sunday. Wire name `weekday`.
    pub weekday: Option<String>,
}

impl Read for CronRowJob {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &[
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
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.linekey),
                1 => reader.set(&mut value.count),
                2 => reader.set(&mut value.command),
                3 => reader.set(&mut value.command_htmlsafe),
                4 => reader.set(&mut value.minute),
                5 => reader.set(&mut value.hour),
                6 => reader.set(&mut value.day),
                7 => reader.set(&mut value.month),
                _ => reader.set(&mut value.weekday),
            }?;
        }
        Ok(value)
    }
}

/// A record in replies of the module `Cron`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CronRowCount {
    /// Number that the next job would get. Wire name `count`.
    pub count: Option<i64>,
}

impl Read for CronRowCount {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["count"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.count)?;
        }
        Ok(value)
    }
}
