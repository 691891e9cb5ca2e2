//! The server's own command line: `uapi` and `cpapi2`.

mod child;

use std::io;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use percent_encoding::utf8_percent_encode;

use crate::call::Api;
use crate::endpoint::BoxFuture;
use crate::error::{Error, ErrorKind};
use crate::form::{ENCODED, Field, text_of};
use crate::page::Page;
use crate::read::envelope_within;
use crate::request::{RawReply, Request};
#[cfg(feature = "async")]
use crate::transport::Transport;
use crate::transport::{BlockingTransport, LONGEST};
use child::{Gathered, Running};

/// Makes calls by running the commands `uapi` and `cpapi2`, for programs that run on the server itself.
///
/// Calls are made as the Unix user of the program. Root must name the account with the client's `on_behalf_of`. The
/// commands take all parameters, including secrets, as arguments. While a call runs, everybody who can list the
/// processes of that user (`ps`) can read them. If that matters, use a token over HTTPS instead.
///
/// ```no_run
/// use cpanel_core::blocking::Client;
/// use cpanel_core::command::CommandLine;
///
/// let client = Client::over(CommandLine::new()).on_behalf_of("account");
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct CommandLine {
    programs: PathBuf,
    timeout: Duration,
    max_reply: u64,
}

impl CommandLine {
    /// Uses the commands in cPanel's own folder, with a time limit of 120 seconds and a size limit of 64 MiB for each
    /// call.
    pub fn new() -> Self {
        Self {
            programs: PathBuf::from("/usr/local/cpanel/bin"),
            timeout: Duration::from_secs(120),
            max_reply: 64 * 1024 * 1024,
        }
    }

    /// Sets the folder of the commands.
    pub fn programs(mut self, folder: impl Into<PathBuf>) -> Self {
        self.programs = folder.into();
        self
    }

    /// Sets the time limit of a call, up to one year. When it passes, the command is killed.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit.min(LONGEST);
        self
    }

    /// Sets the maximum size of a reply, in bytes.
    pub fn max_reply_size(mut self, bytes: u64) -> Self {
        self.max_reply = bytes;
        self
    }

    /// Returns the command of a call.
    pub(crate) fn command(&self, request: &Request) -> Result<Command, Error> {
        let call = &request.call;
        let program = if call.api == Api::Uapi { "uapi" } else { "cpapi2" };
        let mut command = Command::new(self.programs.join(program));
        command.arg("--output=json");
        if let Some(account) = &request.account {
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
            if account.is_empty() || !account.bytes().all(plain) {
                return Err(Error::bad_argument("the account's name is not valid"));
            }
            command.arg(format!("--user={account}"));
        }
        command.args([&*call.module, &*call.function]);
        for (name, field) in &request.form.fields {
            if matches!(field, Field::File(_)) {
                return Err(Error::bad_argument("the command line cannot send files"));
            }
            // A name that begins with a dash would be read as an option.
            let (dash, name) = match name.strip_prefix('-') {
                Some(rest) => ("%2D", rest),
                None => ("", &**name),
            };
            let encoded = |text| utf8_percent_encode(text, ENCODED);
            command.arg(format!("{dash}{}={}", encoded(name), encoded(&text_of(field))));
        }
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        Ok(command)
    }

    fn start(&self, request: &Request) -> Result<Started, Error> {
        let mut command = self.command(request)?;
        let (child, [output, errors]) = Running::spawn(&mut command).map_err(|error| {
            let program = command.get_program().to_string_lossy().into_owned();
            let detail = format!("{program} cannot be run: {error}");
            Error::new(ErrorKind::Command, detail).because(error)
        })?;
        let timeout = request.timeout.unwrap_or(self.timeout).min(LONGEST);
        let limits = Self { timeout, ..self.clone() };
        // The command is killed if an error is returned.
        Ok(Started {
            child,
            output: Gathered::read(output, self.max_reply.saturating_add(1)).map_err(no_thread)?,
            errors: Gathered::read(errors, MOST_ERRORS).map_err(no_thread)?,
            end: Instant::now() + limits.timeout,
            limits,
        })
    }
}

impl Default for CommandLine {
    fn default() -> Self {
        Self::new()
    }
}

/// The number of bytes of standard error that are kept. The rest is read too, because a command that cannot write
/// stops.
const MOST_ERRORS: u64 = 64 * 1024;
/// How long to wait for further output after the command has ended, if its answer is complete. A process that the
/// command left behind may keep its outputs open for hours.
const SILENCE: Duration = Duration::from_millis(100);
/// The longest pause between two checks of a command.
const LONGEST_PAUSE: Duration = Duration::from_millis(10);

/// A running command with its limits.
struct Started {
    child: Running,
    output: Gathered,
    errors: Gathered,
    end: Instant,
    limits: CommandLine,
}

impl Started {
    /// Waits for the command to end, and returns its output as a reply.
    fn finish(self) -> Result<RawReply, Error> {
        self.wait()?;
        let output = self.output.take();
        let has_answer = envelope_within(&output).is_some();
        // A complete answer counts even if the command is still running. It is killed then.
        let status = self.child.end().map_err(interrupted)?;
        if !has_answer {
            let failed = status.is_none_or(|status| !status.success());
            let is_empty = output.trim_ascii().is_empty();
            if failed || is_empty {
                let said = self.errors.take();
                let said = if said.trim_ascii().is_empty() { &output } else { &said };
                let line = match Page::new(said).summary() {
                    line if line.is_empty() => "it printed no text".to_owned(),
                    line => line,
                };
                let status = status.map_or("exit status: unknown".to_owned(), |s| s.to_string());
                let detail = format!("{status}: {line}");
                let kind = if failed { ErrorKind::Command } else { ErrorKind::Empty };
                return Err(Error::new(kind, detail).after_sending());
            }
        }
        Ok(RawReply::local(output))
    }

    fn has_answer(&self) -> bool {
        envelope_within(&self.output.copy()).is_some()
    }

    fn wait(&self) -> Result<(), Error> {
        let mut pause = Duration::from_millis(1);
        let (mut length, mut grown, mut is_whole) = (0, Instant::now(), None);
        loop {
            let has_ended = self.child.has_ended().map_err(interrupted)?;
            let now = Instant::now();
            let read = self.output.length();
            if read > length || !has_ended {
                (length, grown, is_whole) = (read, now, None);
            }
            let is_closed = self.output.is_closed();
            let is_too_large = read > self.limits.max_reply;
            let is_silent = now.duration_since(grown) >= SILENCE;
            // The output is examined once in each silence.
            let mut is_whole = || *is_whole.get_or_insert_with(|| self.has_answer());
            if has_ended && !is_too_large {
                let is_over = is_silent && (is_closed || is_whole());
                if is_over || is_closed && self.errors.is_closed() {
                    return Ok(());
                }
            }
            if is_too_large || now >= self.end {
                // A process that the command left behind may print on without end.
                if is_whole() {
                    return Ok(());
                }
                if is_too_large {
                    let detail = format!("more than {} bytes", self.limits.max_reply);
                    return Err(Error::new(ErrorKind::TooLarge, detail));
                }
                // The exit status and the output say more than the time-out.
                if has_ended {
                    return Ok(());
                }
                let seconds = self.limits.timeout.as_secs_f32();
                let detail = format!("after {seconds} s; the command was killed");
                return Err(Error::new(ErrorKind::TimedOut, detail).after_sending());
            }
            std::thread::sleep(pause);
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }
}

/// Returns the error for a command that runs but cannot be waited for.
fn no_thread(error: io::Error) -> Error {
    let detail = format!("the command was killed, because no thread can be started: {error}");
    Error::new(ErrorKind::Command, detail).because(error).after_sending()
}

fn interrupted(error: io::Error) -> Error {
    Error::new(ErrorKind::Interrupted, error.to_string()).because(error)
}

impl BlockingTransport for CommandLine {
    fn send(&self, request: &Request) -> Result<RawReply, Error> {
        self.start(request)?.finish()
    }
}

#[cfg(feature = "async")]
impl Transport for CommandLine {
    /// Waits on a thread of its own. A blocking thread of the Tokio runtime would delay the runtime's shutdown. If the
    /// future is dropped, the command is killed.
    fn send<'a>(&'a self, request: &'a Request) -> BoxFuture<'a, Result<RawReply, Error>> {
        Box::pin(async {
            let started = self.start(request)?;
            let _ends_when_dropped = started.child.clone();
            let (sender, receiver) = tokio::sync::oneshot::channel();
            // Sending fails if the future was dropped.
            let finish = move || drop(sender.send(started.finish()));
            std::thread::Builder::new().spawn(finish).map_err(no_thread)?;
            receiver.await.unwrap_or_else(|error| {
                let detail = "the thread that waits for the command has ended";
                Err(Error::new(ErrorKind::Interrupted, detail).because(error))
            })
        })
    }
}
