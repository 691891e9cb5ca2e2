//! The local command line: `uapi` and `cpapi2`, on the server itself.

use std::io::{self, Read};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use percent_encoding::utf8_percent_encode;

use crate::call::Api;
use crate::error::{Error, ErrorKind};
use crate::form::{ENCODED, Field, text_of};
use crate::transport::LONGEST;
use crate::transport::{RawReply, Request};

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

    fn command(&self, request: &Request) -> Result<Command, Error> {
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
            let encoded = |text| utf8_percent_encode(text, ENCODED);
            command.arg(format!("{}={}", encoded(name), encoded(&text_of(field))));
        }
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        Ok(command)
    }

    fn run(&self, request: &Request) -> Result<RawReply, Error> {
        let mut command = self.command(request)?;
        let mut child = Running(command.spawn().map_err(|error| {
            let program = command.get_program().to_string_lossy().into_owned();
            let detail = format!("{program} cannot be run: {error}");
            Error::new(ErrorKind::Command, detail).because(error)
        })?);
        let end = Instant::now() + self.timeout;
        let (output, errors) = (child.0.stdout.take(), child.0.stderr.take());
        let output = gather(output, self.max_reply.saturating_add(1));
        let errors = gather(errors, 64 * 1024);
        let wait = |end: Instant| end.saturating_duration_since(Instant::now());
        let timed_out = || {
            let detail = format!("after {} s; the command was ended", self.timeout.as_secs());
            Error::new(ErrorKind::TimedOut, detail).after_sending()
        };
        let broken =
            |error: io::Error| Error::new(ErrorKind::Interrupted, error.to_string()).because(error);
        let output = output.recv_timeout(wait(end)).map_err(|_| timed_out())?.map_err(broken)?;
        if output.len() as u64 > self.max_reply {
            let detail = format!("more than {} bytes", self.max_reply);
            return Err(Error::new(ErrorKind::TooLarge, detail));
        }
        let status = loop {
            match child.0.try_wait().map_err(broken)? {
                Some(status) => break status,
                None if Instant::now() >= end => return Err(timed_out()),
                None => std::thread::sleep(Duration::from_millis(5)),
            }
        };
        let body = json_of(&output);
        if !status.success() && body.is_none() {
            let said = errors.recv_timeout(wait(end)).ok().and_then(Result::ok).unwrap_or_default();
            let said = String::from_utf8_lossy(if said.is_empty() { &output } else { &said });
            let line = said.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
            let detail = format!("{status}: {}", line.trim());
            return Err(Error::new(ErrorKind::Command, detail).after_sending());
        }
        Ok(RawReply::local(body.unwrap_or(&output)))
    }
}

impl Default for CommandLine {
    fn default() -> Self {
        Self::new()
    }
}

/// A command that is ended when nobody waits for it any more.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Both fail only where it has ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Reads a pipe in a thread, up to a limit, and sends what it held when it is closed.
fn gather(
    pipe: Option<impl Read + Send + 'static>,
    limit: u64,
) -> mpsc::Receiver<io::Result<Vec<u8>>> {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let read = pipe.map_or(Ok(0), |pipe| pipe.take(limit).read_to_end(&mut bytes));
        // Nobody waits any more after a time-out.
        let _ = sender.send(read.map(|_| bytes));
    });
    receiver
}

/// The JSON in an output that may begin with log lines.
fn json_of(output: &[u8]) -> Option<&[u8]> {
    let mut start = 0;
    for line in output.split_inclusive(|byte| *byte == b'\n') {
        if line.trim_ascii_start().starts_with(b"{") {
            return Some(&output[start..]);
        }
        start += line.len();
    }
    None
}

impl crate::blocking::Transport for CommandLine {
    fn send(&self, request: &Request) -> Result<RawReply, Error> {
        self.run(request)
    }
}

#[cfg(feature = "async")]
impl crate::transport::Transport for CommandLine {
    /// Waits in a thread of the runtime's. A call that is given up ends when its time is over.
    fn send<'a>(
        &'a self,
        request: &'a Request,
    ) -> crate::transport::BoxFuture<'a, Result<RawReply, Error>> {
        let (line, request) = (self.clone(), request.clone());
        Box::pin(async move {
            let waiting = tokio::task::spawn_blocking(move || line.run(&request));
            waiting.await.unwrap_or_else(|error| {
                let detail = "the thread that waited is gone";
                Err(Error::new(ErrorKind::Interrupted, detail).because(error))
            })
        })
    }
}
