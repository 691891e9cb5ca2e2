// Made by cpanel-codegen from schema/api2/Cron.yaml. Do not edit: change the schema and regenerate.

//! Lists and changes the cron jobs of the account.
//!
//! The module `Cron` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`add_line()`] | Adds a cron job. |
//! | [`edit_line()`] | Replaces a cron job. |
//! | [`fetchcron()`] | Lists the cron jobs, like `listcron`. |
//! | [`get_email()`] | Returns the address that receives the output of cron jobs. |
//! | [`listcron()`] | Lists the cron jobs with their line numbers and keys. |
//! | [`remove_line()`] | Removes a cron job. |
//! | [`set_email()`] | Sets the address that receives the output of cron jobs. |
//!
//! A cron job is a line of the account's crontab: five time fields and a command.
//!
//! - [`listcron`](listcron()) lists the jobs, each with its line number and its key.
//! - [`add_line`](add_line()) adds a job, [`edit_line`](edit_line()) replaces one,
//!   [`remove_line`](remove_line()) removes one.
//! - [`get_email`](get_email()) and [`set_email`](set_email()) read and change the address that
//!   receives the output of the commands.
//!
//! Identify a job by its key rather than by its line number, because the numbers change when
//! another job is removed. The key depends on the text of the line, so it changes when the line
//! is edited. A line that exists already is refused. Time fields are texts in crontab notation:
//! `*`, `*/5`, `1-5`, `0,30`. UAPI has no functions for cron jobs.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::cron::{
//!     self, AddLine, AddLineRequired, Listcron, RemoveLine, types::CronRow,
//! };
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let job = AddLine::new(AddLineRequired {
//!     command: "/home/username/bin/report",
//!     minute: "30",
//!     hour: "4",
//!     day: "*",
//!     month: "*",
//!     weekday: "*",
//! });
//! cron::add_line(client, &job).await?;
//!
//! for row in cron::listcron(client, &Listcron::new()).await?.data {
//!     // The last row is not a job. It has only `count`.
//!     let CronRow::Job(job) = row else { continue };
//!     if job.command == "/home/username/bin/old" {
//!         cron::remove_line(client, &RemoveLine::new().linekey(job.linekey)).await?;
//!     }
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Adds a cron job.
///
/// Fails if the same line exists already. The row then has the key of that line.
///
/// The API 2 function `Cron::add_line`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-cron/cpanel-api-2-functions-cron-add_line/>
#[doc(alias = "Cron::add_line")]
pub fn add_line<C: Caller>(
    client: &C,
    params: &AddLine,
) -> C::Output<Reply<types::LineChange>> {
    client.call(params)
}

/// Adds a cron job: the parameters of [`add_line()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddLine {
    /// Command line to run, with absolute paths.
    ///
    /// Wire name `command`.
    pub command: String,
    /// Minute field, 0 to 59 or any crontab expression such as `*/5`.
    ///
    /// Wire name `minute`.
    pub minute: String,
    /// Hour field, 0 to 23 in the time zone of the server, or an expression.
    ///
    /// Wire name `hour`.
    pub hour: String,
    /// Day of the month, 1 to 31, or an expression.
    ///
    /// Wire name `day`.
    pub day: String,
    /// Month field, 1 to 12 or an expression.
    ///
    /// Wire name `month`.
    pub month: String,
    /// Day of the week, 0 (Sunday) to 6, or an expression; `*` for any.
    ///
    /// Wire name `weekday`.
    pub weekday: String,
}

/// The required parameters of [`AddLine::new()`].
#[derive(Clone)]
#[must_use]
pub struct AddLineRequired<'a> {
    /// See [`command`](field@AddLine::command).
    pub command: &'a str,
    /// See [`minute`](field@AddLine::minute).
    pub minute: &'a str,
    /// See [`hour`](field@AddLine::hour).
    pub hour: &'a str,
    /// See [`day`](field@AddLine::day).
    pub day: &'a str,
    /// See [`month`](field@AddLine::month).
    pub month: &'a str,
    /// See [`weekday`](field@AddLine::weekday).
    pub weekday: &'a str,
}

impl AddLine {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: AddLineRequired<'_>) -> Self {
        Self {
            command: required.command.into(),
            minute: required.minute.into(),
            hour: required.hour.into(),
            day: required.day.into(),
            month: required.month.into(),
            weekday: required.weekday.into(),
        }
    }
}

impl Named for AddLine {
    type Data = types::LineChange;

    const CALL: Call = Call::new(Api::Api2, "Cron", "add_line", Effect::Write)
        .with_row_flag("status", &["statusmsg"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("command", &self.command);
        form.put("minute", &self.minute);
        form.put("hour", &self.hour);
        form.put("day", &self.day);
        form.put("month", &self.month);
        form.put("weekday", &self.weekday);
    }
}

impl std::fmt::Debug for AddLine {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddLine", f)
    }
}

/// Replaces a cron job.
///
/// All five time fields and the command are replaced. Identify the job by its key or by its
/// line number, both from [`listcron`](listcron()).
///
/// Exactly one of these must be given: `commandlinenumber`, `linekey`.
///
/// The API 2 function `Cron::edit_line`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-cron/cpanel-api-2-functions-cron-edit_line/>
#[doc(alias = "Cron::edit_line")]
pub fn edit_line<C: Caller>(
    client: &C,
    params: &EditLine,
) -> C::Output<Reply<types::LineChange>> {
    client.call(params)
}

/// Replaces a cron job: the parameters of [`edit_line()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EditLine {
    /// New command line.
    ///
    /// Wire name `command`.
    pub command: String,
    /// New minute field, 0 to 59 or a crontab expression.
    ///
    /// Wire name `minute`.
    pub minute: String,
    /// New hour field, 0 to 23 or a crontab expression.
    ///
    /// Wire name `hour`.
    pub hour: String,
    /// New day of the month, 1 to 31 or a crontab expression.
    ///
    /// Wire name `day`.
    pub day: String,
    /// New month field, 1 to 12 or a crontab expression.
    ///
    /// Wire name `month`.
    pub month: String,
    /// New day of the week, 0 (Sunday) to 6 or a crontab expression.
    ///
    /// Wire name `weekday`.
    pub weekday: String,
    /// Number of the line to replace, the member `count` of [`listcron`](listcron()).
    ///
    /// Wire name `commandlinenumber`.
    pub commandlinenumber: Option<i64>,
    /// Key of the line to replace. Safer than the number.
    ///
    /// Wire name `linekey`.
    pub linekey: Option<String>,
}

/// The required parameters of [`EditLine::new()`].
#[derive(Clone)]
#[must_use]
pub struct EditLineRequired<'a> {
    /// See [`command`](field@EditLine::command).
    pub command: &'a str,
    /// See [`minute`](field@EditLine::minute).
    pub minute: &'a str,
    /// See [`hour`](field@EditLine::hour).
    pub hour: &'a str,
    /// See [`day`](field@EditLine::day).
    pub day: &'a str,
    /// See [`month`](field@EditLine::month).
    pub month: &'a str,
    /// See [`weekday`](field@EditLine::weekday).
    pub weekday: &'a str,
}

impl EditLine {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: EditLineRequired<'_>) -> Self {
        Self {
            command: required.command.into(),
            minute: required.minute.into(),
            hour: required.hour.into(),
            day: required.day.into(),
            month: required.month.into(),
            weekday: required.weekday.into(),
            commandlinenumber: None,
            linekey: None,
        }
    }

    /// Sets [`commandlinenumber`](field@Self::commandlinenumber).
    pub fn commandlinenumber(mut self, commandlinenumber: impl Into<i64>) -> Self {
        self.commandlinenumber = Some(commandlinenumber.into());
        self
    }

    /// Sets [`linekey`](field@Self::linekey).
    pub fn linekey(mut self, linekey: impl Into<String>) -> Self {
        self.linekey = Some(linekey.into());
        self
    }
}

impl Named for EditLine {
    type Data = types::LineChange;

    const CALL: Call = Call::new(Api::Api2, "Cron", "edit_line", Effect::Write)
        .with_row_flag("status", &["statusmsg"]);

    const CHECKS: &'static [Check] = &[
        Check::ExactlyOne(&["commandlinenumber", "linekey"]),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("command", &self.command);
        form.put("minute", &self.minute);
        form.put("hour", &self.hour);
        form.put("day", &self.day);
        form.put("month", &self.month);
        form.put("weekday", &self.weekday);
        form.opt("commandlinenumber", &self.commandlinenumber);
        form.opt("linekey", &self.linekey);
    }
}

impl std::fmt::Debug for EditLine {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "EditLine", f)
    }
}

/// Lists the cron jobs, like `listcron`.
///
/// The API 2 function `Cron::fetchcron`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-cron/cpanel-api-2-functions-cron-fetchcron/>
#[doc(alias = "Cron::fetchcron")]
pub fn fetchcron<C: Caller>(
    client: &C,
    params: &Fetchcron,
) -> C::Output<Reply<Vec<types::FetchedRow>>> {
    client.call(params)
}

/// Lists the cron jobs, like `listcron`: the parameters of [`fetchcron()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Fetchcron {}

impl Fetchcron {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Fetchcron {
    type Data = Vec<types::FetchedRow>;

    const CALL: Call = Call::new(Api::Api2, "Cron", "fetchcron", Effect::Read);
}

/// Returns the address that receives the output of cron jobs.
///
/// The API 2 function `Cron::get_email`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-cron/cpanel-api-2-functions-cron-get_email/>
#[doc(alias = "Cron::get_email")]
pub fn get_email<C: Caller>(
    client: &C,
    params: &GetEmail,
) -> C::Output<Reply<types::GetEmailData>> {
    client.call(params)
}

/// Returns the address that receives the output of cron jobs: the parameters of
/// [`get_email()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetEmail {}

impl GetEmail {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetEmail {
    type Data = types::GetEmailData;

    const CALL: Call = Call::new(Api::Api2, "Cron", "get_email", Effect::Read);
}

/// Lists the cron jobs with their line numbers and keys.
///
/// The last row is not a job. It has only `count`, which is the number of jobs plus one.
///
/// The API 2 function `Cron::listcron`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-cron/cpanel-api-2-functions-cron-listcron/>
#[doc(alias = "Cron::listcron")]
pub fn listcron<C: Caller>(
    client: &C,
    params: &Listcron,
) -> C::Output<Reply<Vec<types::CronRow>>> {
    client.call(params)
}

/// Lists the cron jobs with their line numbers and keys: the parameters of [`listcron()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listcron {}

impl Listcron {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listcron {
    type Data = Vec<types::CronRow>;

    const CALL: Call = Call::new(Api::Api2, "Cron", "listcron", Effect::Read);
}

/// Removes a cron job.
///
/// Cannot be undone. Line numbers of the jobs below it change.
///
/// Exactly one of these must be given: `line`, `linekey`.
///
/// The API 2 function `Cron::remove_line`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-cron/cpanel-api-2-functions-cron-remove_line/>
#[doc(alias = "Cron::remove_line")]
pub fn remove_line<C: Caller>(
    client: &C,
    params: &RemoveLine,
) -> C::Output<Reply<types::LineChange>> {
    client.call(params)
}

/// Removes a cron job: the parameters of [`remove_line()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RemoveLine {
    /// Number of the line, the member `count` of [`listcron`](listcron()).
    ///
    /// Wire name `line`.
    pub line: Option<i64>,
    /// Key of the line. Safer than the number.
    ///
    /// Wire name `linekey`.
    pub linekey: Option<String>,
}

impl RemoveLine {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`line`](field@Self::line).
    pub fn line(mut self, line: impl Into<i64>) -> Self {
        self.line = Some(line.into());
        self
    }

    /// Sets [`linekey`](field@Self::linekey).
    pub fn linekey(mut self, linekey: impl Into<String>) -> Self {
        self.linekey = Some(linekey.into());
        self
    }
}

impl Named for RemoveLine {
    type Data = types::LineChange;

    const CALL: Call = Call::new(Api::Api2, "Cron", "remove_line", Effect::Write)
        .with_row_flag("status", &["statusmsg"]);

    const CHECKS: &'static [Check] = &[Check::ExactlyOne(&["line", "linekey"])];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("line", &self.line);
        form.opt("linekey", &self.linekey);
    }
}

impl std::fmt::Debug for RemoveLine {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RemoveLine", f)
    }
}

/// Sets the address that receives the output of cron jobs.
///
/// Replaces the address for all jobs at once.
///
/// The API 2 function `Cron::set_email`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-cron/cpanel-api-2-functions-cron-set_email/>
#[doc(alias = "Cron::set_email")]
pub fn set_email<C: Caller>(
    client: &C,
    params: &SetEmail,
) -> C::Output<Reply<types::SetEmailData>> {
    client.call(params)
}

/// Sets the address that receives the output of cron jobs: the parameters of [`set_email()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetEmail {
    /// Address that receives the output.
    ///
    /// Wire name `email`. Format: `email`.
    ///
    /// Not certain: The recorded call sends it.
    pub email: String,
}

impl SetEmail {
    /// Creates the parameters.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl Named for SetEmail {
    type Data = types::SetEmailData;

    const CALL: Call = Call::new(Api::Api2, "Cron", "set_email", Effect::Write)
        .with_row_flag("status", &["statusmsg"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
    }
}

impl std::fmt::Debug for SetEmail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetEmail", f)
    }
}
