//! The blocking client's way over HTTPS.
//!
//! Written here, for the libraries that there are either bring an async runtime, cannot be given a TLS set-up with pins and
//! extra authorities, or write whole requests, with passwords and tokens, into the log (ureq does at its finest level).

mod connection;

use std::fmt;
use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use rustls::ClientConfig;
use zeroize::Zeroizing;

use self::connection::Connection;
use crate::blocking::Transport;
use crate::error::{Error, ErrorKind};
use crate::transport::http::{Cause, HttpRequest, Payload, Settings};
use crate::transport::{RawReply, Request};
use crate::value::Secret;

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
            let Cause { text, tls } = Cause::of(&error);
            let kind = match error.kind() {
                std::io::ErrorKind::TimedOut => ErrorKind::TimedOut,
                _ if tls => ErrorKind::Tls,
                _ => ErrorKind::Connection,
            };
            Error::new(kind, text).because(error)
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
    let kind = match error.kind() {
        std::io::ErrorKind::TimedOut => ErrorKind::TimedOut,
        _ => ErrorKind::Interrupted,
    };
    Error::new(kind, Cause::of(&error).text).after_sending().because(error).with_answer(
        part.http_status,
        part.retry_after,
        part.body,
    )
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
