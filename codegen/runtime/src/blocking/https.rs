//! The blocking client's way over HTTPS.
//!
//! Written here, for the libraries that there are either bring an async runtime, cannot be given a TLS set-up with pins and
//! extra authorities, or write whole requests, with passwords and tokens, into the log (ureq does at its finest level).

use std::fmt;
use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use rustls::ClientConfig;
use zeroize::Zeroizing;

use super::connection::Connection;
use super::{Client, Transport};
use crate::error::Failure;
use crate::http::{Builder, Cause, HttpRequest, Payload, Settings};
use crate::{Error, RawReply, Request, Secret};

/// How many connections are kept for the next calls, and for how long.
const KEPT: usize = 16;
const KEPT_FOR: Duration = Duration::from_secs(15);

/// Sends calls over HTTPS.
pub(crate) struct Https {
    settings: Settings,
    header: Option<(&'static str, Secret)>,
    tls: Arc<ClientConfig>,
    kept: Mutex<Vec<(Connection, Instant)>>,
}

impl Https {
    pub fn new(settings: Settings) -> Result<Self, Error> {
        let tls = Arc::new(settings.tls.config()?);
        let header = settings.credentials.header(settings.address.service);
        Ok(Self { settings, header, tls, kept: Mutex::default() })
    }

    /// Sends one request, once.
    pub fn exchange(&self, request: HttpRequest) -> Result<RawReply, Error> {
        let deadline = Instant::now() + self.settings.timeout;
        let mut connection = match self.take_kept() {
            Some(connection) => connection,
            None => self.connect(deadline)?,
        };
        connection.set_deadline(deadline);
        let (start, rest) = self.bytes_of(request);
        let (mut reply, limit) = (RawReply::default(), self.settings.max_reply);
        match connection.write(&start, rest) {
            Ok(()) => {}
            // The server waits for the rest, so there is no answer to wait for.
            Err(Unsent::Unread(error)) => return Err(broken(error, reply)),
            // A server that refuses an upload answers before it has all of it.
            Err(Unsent::Unwritten(error)) => {
                return match connection.read(&mut reply, limit) {
                    Ok(_) => Ok(reply),
                    Err(_) => Err(broken(error, RawReply::default())),
                };
            }
        }
        match connection.read(&mut reply, limit) {
            Ok(keep) => {
                if keep {
                    self.keep(connection);
                }
                Ok(reply)
            }
            Err(Stopped::Broken(error)) => Err(broken(error, reply)),
            Err(Stopped::TooLarge(error)) => Err(error),
        }
    }

    fn connect(&self, deadline: Instant) -> Result<Connection, Error> {
        let limit = deadline.min(Instant::now() + self.settings.connect_timeout);
        Connection::open(&self.settings.address.origin, &self.tls, limit).map_err(|error| {
            let Cause { failure, tls } = Cause::of(&error);
            let kind = match error.kind() {
                std::io::ErrorKind::TimedOut => Error::TimedOut,
                _ if tls => Error::Tls,
                _ => Error::Connection,
            };
            kind(Box::new(failure)).because(error)
        })
    }

    /// What is sent at once, and what is read while it is sent.
    fn bytes_of(&self, request: HttpRequest) -> (Zeroizing<Vec<u8>>, Option<Box<dyn Read>>) {
        let HttpRequest { path, content_type, payload } = request;
        let origin = &self.settings.address.origin;
        let host = origin.split_once("://").map_or(&**origin, |(_, host)| host);
        let (length, body, rest): (_, _, Option<Box<dyn Read>>) = match payload {
            Payload::Bytes(bytes) => (bytes.len() as u64, bytes, None),
            Payload::Multipart(parts) => (parts.length, Zeroizing::default(), Some(parts)),
        };
        let (name, value) = match &self.header {
            Some((name, value)) => (*name, value.expose()),
            None => ("accept", "*/*"),
        };
        let pieces = [
            "POST ",
            path.expose(),
            " HTTP/1.1\r\nhost: ",
            host,
            "\r\nuser-agent: ",
            &self.settings.user_agent,
            "\r\ncontent-type: ",
            &content_type,
            "\r\ncontent-length: ",
            &length.to_string(),
            "\r\n",
            name,
            ": ",
            value,
            "\r\n\r\n",
        ];
        let size = pieces.iter().map(|piece| piece.len()).sum::<usize>() + body.len();
        let mut start = Zeroizing::new(Vec::with_capacity(size));
        pieces.iter().for_each(|piece| start.extend_from_slice(piece.as_bytes()));
        start.extend_from_slice(&body);
        (start, rest)
    }

    fn take_kept(&self) -> Option<Connection> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|(_, since)| since.elapsed() < KEPT_FOR);
        while let Some((connection, _)) = kept.pop() {
            if connection.is_idle() {
                return Some(connection);
            }
        }
        None
    }

    fn keep(&self, connection: Connection) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() < KEPT {
            kept.push((connection, Instant::now()));
        }
    }
}

/// Why a request was not sent to its end.
pub(super) enum Unsent {
    /// What was to be sent could not be read.
    Unread(std::io::Error),
    /// The connection did not take it.
    Unwritten(std::io::Error),
}

impl From<std::io::Error> for Unsent {
    fn from(error: std::io::Error) -> Self {
        Self::Unwritten(error)
    }
}

/// Why a reply was not read to its end.
pub(super) enum Stopped {
    Broken(std::io::Error),
    TooLarge(Error),
}

impl From<std::io::Error> for Stopped {
    fn from(error: std::io::Error) -> Self {
        Self::Broken(error)
    }
}

impl From<Error> for Stopped {
    fn from(error: Error) -> Self {
        Self::TooLarge(error)
    }
}

fn broken(error: std::io::Error, part: RawReply) -> Error {
    let failure: Box<Failure> = Box::new(Cause::of(&error).failure.after_sending());
    let kind = match error.kind() {
        std::io::ErrorKind::TimedOut => Error::TimedOut,
        _ => Error::Interrupted,
    };
    kind(failure).because(error).with_part(part)
}

impl Transport for Https {
    fn send(&self, request: &Request) -> Result<RawReply, Error> {
        self.exchange(HttpRequest::new(&self.settings, request)?)
    }
}

impl fmt::Debug for Https {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Https").field("settings", &self.settings).finish_non_exhaustive()
    }
}

impl Client {
    /// Begins a client for a server's address, as `https://example.com:2083`.
    pub fn builder(address: impl AsRef<str>) -> Builder<Self> {
        Builder::new(address.as_ref())
    }

    /// Makes a client of what the environment says; see [`Builder::from_env`].
    ///
    /// # Errors
    ///
    /// [`Error::BadArgument`] for a variable that is missing or cannot be used.
    pub fn from_env() -> Result<Self, Error> {
        Builder::<Self>::from_env()?.build()
    }
}

impl Builder<Client> {
    /// Makes the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`Error::BadArgument`] for an address, a user, a token or a certificate that cannot be used.
    pub fn build(self) -> Result<Client, Error> {
        let settings = self.settle()?;
        let (secrets, retry) = (settings.credentials.secrets().into(), settings.retry.clone());
        let transport = Arc::new(Https::new(settings)?);
        Ok(Client { transport, account: None, secrets, retry })
    }

    /// Opens a session with the user and the password that were given, and makes a client that uses it. This is the way
    /// through two-factor authentication; see [`second_factor`](Self::second_factor).
    ///
    /// # Errors
    ///
    /// Those of [`build`](Self::build), and [`Error::Refused`] or [`Error::LockedOut`] where the login is not taken. It
    /// is not tried again.
    pub fn login(self) -> Result<Client, Error> {
        let (settings, login) = self.settle_login()?;
        let anonymous = Https::new(settings)?;
        let request = login.request()?;
        let outcome = anonymous.exchange(request).and_then(|raw| login.session(raw));
        let credentials = outcome.map_err(|error| login.redact(error))?;
        let settings = Settings { credentials, ..anonymous.settings };
        let (secrets, retry) = (settings.credentials.secrets().into(), settings.retry.clone());
        let transport = Arc::new(Https::new(settings)?);
        Ok(Client { transport, account: None, secrets, retry })
    }
}
