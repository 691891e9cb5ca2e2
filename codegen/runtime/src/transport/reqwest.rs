//! The async client's way over HTTPS: reqwest.

use std::fmt;
use std::io::{self, Read};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use reqwest::header::{self, HeaderMap, HeaderValue};
use tokio::task::JoinHandle;

use crate::error::{Error, ErrorKind};
use crate::transport::http::multipart::Multipart;
use crate::transport::http::{Cause, HttpRequest, Payload, Settings};
use crate::transport::{BoxFuture, RawReply, Request, Transport};
use crate::value::Secret;

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
                Err(error) => {
                    return Err(failed(error).with_answer(
                        reply.http_status,
                        reply.retry_after,
                        reply.body,
                    ));
                }
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
    let Cause { text, tls } = Cause::of(&error);
    let never_made = error.is_connect();
    let kind = if error.is_timeout() {
        ErrorKind::TimedOut
    } else if error.is_builder() {
        ErrorKind::BadArgument
    } else if tls && never_made {
        ErrorKind::Tls
    } else if never_made {
        ErrorKind::Connection
    } else {
        ErrorKind::Interrupted
    };
    let failed = Error::new(kind, text).because(error);
    if never_made || kind == ErrorKind::BadArgument { failed } else { failed.after_sending() }
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
