//! The local command line: `uapi` and `cpapi2`, on the server itself.

mod child;

use std::io;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use percent_encoding::utf8_percent_encode;

use crate::call::Api;
use crate::error::{Error, ErrorKind};
use crate::form::{ENCODED, Field, text_of};
use crate::page::Page;
use crate::read::envelope_within;
use crate::transport::{LONGEST, RawReply, Request};
use child::{Gathered, Running};

/// Makes calls by the commands `uapi` and `cpapi2` of the server that the program runs on.
///
/// It calls as the Unix user of the program. Root must say for which account it calls, with the client's `on_behalf_of`.
/// The commands take parameters as arguments only, secrets too: whoever may see the processes of that user (`ps`) can
/// read them while the call runs. Use a token over HTTPS where that matters.
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
    /// The commands where cPanel puts them, with 120 seconds and 64 MiB for a call.
    pub fn new() -> Self {
        Self {
            programs: PathBuf::from("/usr/local/cpanel/bin"),
            timeout: Duration::from_secs(120),
            max_reply: 64 * 1024 * 1024,
        }
    }

    /// The folder that holds the commands.
    pub fn programs(mut self, folder: impl Into<PathBuf>) -> Self {
        self.programs = folder.into();
        self
    }

    /// How long a call may take, a year at most; then the command is ended.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit.min(LONGEST);
        self
    }

    /// How many bytes a reply may have.
    pub fn max_reply_size(mut self, bytes: u64) -> Self {
        self.max_reply = bytes;
        self
    }

    /// The command of a call.
    pub(crate) fn command(&self, request: &Request) -> Result<Command, Error> {
        let call = &request.call;
        let program = if call.api == Api::Uapi { "uapi" } else { "cpapi2" };
        let mut command = Command::new(self.programs.join(program));
        command.arg("--output=json");
        if let Some(account) = &request.account {
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
            if account.is_empty() || !account.bytes().all(plain) {
                return Err(Error::bad_argument("that cannot be the name of an account"));
            }
            command.arg(format!("--user={account}"));
        }
        command.args([&*call.module, &*call.function]);
        for (name, field) in &request.form.fields {
            if matches!(field, Field::File(_)) {
                return Err(Error::bad_argument("the command line cannot send files"));
            }
            // A name that begins like an option would be one.
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
        let timeout = request.timeout.unwrap_or(self.timeout);
        let limits = Self { timeout, ..self.clone() };
        Ok(Started {
            child,
            output: Gathered::read(output, self.max_reply.saturating_add(1)),
            errors: Gathered::read(errors, MOST_ERRORS),
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

/// How much of the standard error is kept. The rest is read all the same: a command that cannot write stops.
const MOST_ERRORS: u64 = 64 * 1024;
/// How long an output may be silent after the command has ended until nothing more is expected. A process that the
/// command left behind may keep it open for hours.
const SILENCE: Duration = Duration::from_millis(100);
/// How long nothing is looked at, at most.
const LONGEST_PAUSE: Duration = Duration::from_millis(10);

/// A command that runs.
struct Started {
    child: Running,
    output: Gathered,
    errors: Gathered,
    end: Instant,
    limits: CommandLine,
}

impl Started {
    /// Waits for the end, and makes a reply of what the command wrote.
    fn finish(self) -> Result<RawReply, Error> {
        self.wait()?;
        let output = self.output.take();
        let body = envelope_within(&output).map(|range| &output[range]);
        // A complete answer counts, even if the command has not ended and is ended now.
        let status = self.child.end().map_err(interrupted)?;
        if body.is_none() {
            let failed = status.is_none_or(|status| !status.success());
            let is_empty = output.trim_ascii().is_empty();
            if failed || is_empty {
                let said = self.errors.take();
                let said = if said.trim_ascii().is_empty() { &output } else { &said };
                let line = match Page::new(said).summary() {
                    line if line.is_empty() => "it wrote no text".to_owned(),
                    line => line,
                };
                let status = status.map(|status| status.to_string()).unwrap_or_default();
                let detail = format!("{status}: {line}");
                let kind = if failed { ErrorKind::Command } else { ErrorKind::Empty };
                return Err(Error::new(kind, detail).after_sending());
            }
        }
        Ok(RawReply::local(body.unwrap_or(&output)))
    }

    fn wait(&self) -> Result<(), Error> {
        let mut pause = Duration::from_millis(1);
        let (mut length, mut grown) = (0, Instant::now());
        loop {
            let has_ended = self.child.has_ended().map_err(interrupted)?;
            let now = Instant::now();
            let read = self.output.length() + self.errors.length();
            if read > length || !has_ended {
                (length, grown) = (read, now);
            }
            if self.output.length() > self.limits.max_reply {
                let detail = format!("more than {} bytes", self.limits.max_reply);
                return Err(Error::new(ErrorKind::TooLarge, detail));
            }
            let is_closed = self.output.is_closed() && self.errors.is_closed();
            if has_ended && (is_closed || now.duration_since(grown) >= SILENCE) {
                return Ok(());
            }
            if now >= self.end {
                if envelope_within(&self.output.copy()).is_some() {
                    return Ok(());
                }
                let seconds = self.limits.timeout.as_secs();
                let detail = format!("after {seconds} s; the command was ended");
                return Err(Error::new(ErrorKind::TimedOut, detail).after_sending());
            }
            std::thread::sleep(pause);
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }
}

fn interrupted(error: io::Error) -> Error {
    Error::new(ErrorKind::Interrupted, error.to_string()).because(error)
}

impl crate::blocking::Transport for CommandLine {
    fn send(&self, request: &Request) -> Result<RawReply, Error> {
        self.start(request)?.finish()
    }
}

#[cfg(feature = "async")]
impl crate::transport::Transport for CommandLine {
    /// Waits in a thread, which is not one of the runtime's: those hold a program up when it ends. If the future is
    /// dropped, the command is ended.
    fn send<'a>(
        &'a self,
        request: &'a Request,
    ) -> crate::transport::BoxFuture<'a, Result<RawReply, Error>> {
        Box::pin(async {
            let started = self.start(request)?;
            let _ends_when_dropped = started.child.clone();
            let (sender, receiver) = tokio::sync::oneshot::channel();
            // Nobody receives where the future was dropped.
            std::thread::spawn(move || drop(sender.send(started.finish())));
            receiver.await.unwrap_or_else(|error| {
                let detail = "the thread that waited is gone";
                Err(Error::new(ErrorKind::Interrupted, detail).because(error))
            })
        })
    }
}
