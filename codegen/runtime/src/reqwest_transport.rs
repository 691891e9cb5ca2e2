//! The async client's way over HTTPS: reqwest.

use std::fmt;
use std::io::{self, Read};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use reqwest::header::{self, HeaderMap, HeaderValue};
use tokio::task::JoinHandle;

use crate::http::multipart::Multipart;
use crate::http::{Builder, Cause, HttpRequest, Payload, Settings};
use crate::transport::{BoxFuture, RawReply, Request, Transport};
use crate::{Client, Error, Secret};

/// How long connections are kept for the next calls.
const KEPT_FOR: Duration = Duration::from_secs(15);

/// Sends calls over HTTPS.
pub(crate) struct Https {
    settings: Settings,
    http: reqwest::Client,
}

impl fmt::Debug for Https {
    /// Says where to and whom it trusts. What reqwest shows of its client would be a good part of a small program.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Settings { address, tls, .. } = &self.settings;
        write!(f, "Https({}, {tls:?})", address.origin)
    }
}

impl Https {
    pub fn new(settings: Settings) -> Result<Self, Error> {
        let mut headers = HeaderMap::new();
        if let Some((name, value)) = settings.credentials.header(settings.address.service) {
            // Constants, for looking a name up brings the table of all headers into every program.
            let name = if name == "cookie" { header::COOKIE } else { header::AUTHORIZATION };
            let mut value = header_value(value.expose())?;
            value.set_sensitive(true);
            headers.insert(name, value);
        }
        let http = reqwest::Client::builder()
            .tls_backend_preconfigured(settings.tls.config()?)
            .http1_only()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .default_headers(headers)
            .user_agent(&settings.user_agent)
            // Shorter than servers keep theirs, so that no call meets one that is just being closed.
            .pool_idle_timeout(KEPT_FOR)
            .connect_timeout(settings.connect_timeout)
            .timeout(settings.timeout)
            .build()
            .map_err(|error| {
                Error::bad_argument("the HTTP client cannot be set up").because(error.without_url())
            })?;
        Ok(Self { settings, http })
    }

    /// Sends one request, once.
    pub async fn exchange(&self, request: HttpRequest) -> Result<RawReply, Error> {
        let body = match request.payload {
            Payload::Bytes(bytes) => Bytes::from_owner(bytes).into(),
            Payload::Multipart(parts) => reqwest::Body::wrap(Pump::start(*parts)),
        };
        let url = Secret::new([&*self.settings.address.origin, request.path.expose()].concat());
        let mut post = self.http.post(url.expose()).body(body).build().map_err(failed)?;
        post.headers_mut().insert(header::CONTENT_TYPE, header_value(&request.content_type)?);
        let mut response = self.http.execute(post).await.map_err(failed)?;
        let headers = response.headers();
        let mut reply = RawReply::begin(response.status().as_u16(), |name| {
            let named = headers.iter().filter(move |(header, _)| *header == name);
            named.filter_map(|(_, value)| value.to_str().ok())
        });
        let limit = self.settings.max_reply;
        reply.expect_body(response.content_length(), limit)?;
        loop {
            match response.chunk().await {
                Ok(Some(chunk)) => reply.add(&chunk, limit)?,
                Ok(None) => return Ok(reply),
                Err(error) => return Err(failed(error).with_part(reply)),
            }
        }
    }
}

impl Transport for Https {
    fn send<'a>(&'a self, request: &'a Request) -> BoxFuture<'a, Result<RawReply, Error>> {
        Box::pin(async { self.exchange(HttpRequest::new(&self.settings, request)?).await })
    }
}

fn header_value(text: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(text).map_err(|_| Error::bad_argument("it does not fit into a header"))
}

/// The error of a failure of reqwest's, which names no address: a session's token may be in it.
fn failed(error: reqwest::Error) -> Error {
    let error = error.without_url();
    let Cause { mut failure, tls } = Cause::of(&error);
    let never_made = error.is_connect();
    failure.sent = !never_made;
    let kind = if error.is_timeout() {
        Error::TimedOut
    } else if error.is_builder() {
        Error::BadArgument
    } else if tls && never_made {
        Error::Tls
    } else if never_made {
        Error::Connection
    } else {
        Error::Interrupted
    };
    kind(Box::new(failure)).because(error)
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
    pub async fn login(self) -> Result<Client, Error> {
        let (settings, login) = self.settle_login()?;
        let anonymous = Https::new(settings)?;
        let request = login.request()?;
        let outcome = anonymous.exchange(request).await.and_then(|raw| login.session(raw));
        let credentials = outcome.map_err(|error| login.redact(error))?;
        let settings = Settings { credentials, ..anonymous.settings };
        let (secrets, retry) = (settings.credentials.secrets().into(), settings.retry.clone());
        let transport = Arc::new(Https::new(settings)?);
        Ok(Client { transport, account: None, secrets, retry })
    }
}

/// A body that a thread reads while it is sent, a piece ahead: files have no async reading of their own.
struct Pump {
    next: JoinHandle<(Multipart, io::Result<Bytes>)>,
    left: u64,
}

impl Pump {
    fn start(parts: Multipart) -> Self {
        Self { left: parts.length, next: Self::read(parts) }
    }

    fn read(mut parts: Multipart) -> JoinHandle<(Multipart, io::Result<Bytes>)> {
        tokio::task::spawn_blocking(move || {
            let mut piece = vec![0; 64 * 1024];
            let read = parts.read(&mut piece).map(|count| {
                piece.truncate(count);
                Bytes::from(piece)
            });
            (parts, read)
        })
    }
}

impl http_body::Body for Pump {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let (parts, read) = ready!(Pin::new(&mut self.next).poll(context))?;
        Poll::Ready(Some(read.map(|piece| {
            self.left = self.left.saturating_sub(piece.len() as u64);
            self.next = Self::read(parts);
            Frame::data(piece)
        })))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
