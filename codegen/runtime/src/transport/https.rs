//! The HTTPS transport of both clients, based on reqwest.
//!
//! The blocking client runs the same code on a thread of its own; see [`blocking`](super::blocking). reqwest handles
//! proxies, hosts with several addresses, and HTTP/1.1 for both clients.

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use reqwest::header::{self, HeaderMap, HeaderValue};
use reqwest::{Method, RequestBuilder, Url};

use crate::endpoint::BoxFuture;
use crate::error::{Error, ErrorKind};
use crate::read::envelope_within;
use crate::reason;
use crate::request::{RawReply, Request};
use crate::transport::Transport;
use crate::transport::http::{FailureCause, HttpRequest, Lookup, Payload, Proxy, Settings};
use crate::value::ByteStream;

/// How long idle connections are kept open for further calls.
const KEPT_FOR: Duration = Duration::from_secs(15);

/// Sends calls over HTTPS.
pub(crate) struct Https {
    settings: Arc<Settings>,
    /// The origin of the server. It is parsed once, not for each call.
    origin: Url,
    http: reqwest::Client,
}

impl fmt::Debug for Https {
    /// Shows the address and which certificates are trusted. reqwest's own `Debug` would add much code to a small
    /// program.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Settings { address, tls, .. } = &*self.settings;
        write!(f, "Https({}, {tls:?})", address.origin)
    }
}

impl Https {
    pub fn new(settings: Arc<Settings>) -> Result<Self, Error> {
        let mut headers = HeaderMap::new();
        if let Some((name, value)) = settings.credentials.header(settings.address.service) {
            // Constants, because looking up a name would add the table of all headers to every program.
            let name = if name == "cookie" { header::COOKIE } else { header::AUTHORIZATION };
            let mut value = header_value(value.expose())?;
            value.set_sensitive(true);
            headers.insert(name, value);
        }
        let origin = Url::parse(&settings.address.origin).map_err(unusable_url)?;
        let host = settings.address.host();
        let builder = match &settings.proxy {
            Proxy::FromEnvironment if settings.address.is_tls() && !Proxy::are_forbidden() => {
                Proxy::check_environment()?;
                reqwest::Client::builder()
            }
            // A proxy can read plain HTTP, including the credentials.
            Proxy::FromEnvironment | Proxy::None => reqwest::Client::builder().no_proxy(),
            Proxy::Given(proxy) => proxy.set(reqwest::Client::builder(), host)?,
        };
        let builder = match &settings.connect_to {
            Some(addresses) => addresses.set(builder, host)?,
            None => builder,
        };
        let http = builder
            .tls_backend_preconfigured(settings.tls.config()?)
            .http1_only()
            .dns_resolver(Lookup)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .default_headers(headers)
            .user_agent(&settings.user_agent)
            // Shorter than the limit of servers, so that no call uses a connection that is just being closed.
            .pool_idle_timeout(KEPT_FOR)
            .connect_timeout(settings.connect_timeout)
            .timeout(settings.timeout)
            .build()
            .map_err(|error| {
                Error::bad_argument("the HTTP client cannot be created")
                    .because(error.without_url())
            })?;
        Ok(Self { settings, origin, http })
    }

    /// Creates the HTTP request of a call.
    pub fn request(&self, request: &Request) -> Result<HttpRequest, Error> {
        HttpRequest::new(&self.settings, request)
    }

    /// Sends one request exactly once.
    pub async fn exchange(&self, request: HttpRequest) -> Result<RawReply, Error> {
        let begun = Arc::new(AtomicBool::new(false));
        let origin = &self.settings.address.origin;
        let failed = |error| failed(error, origin, begun.load(Ordering::Relaxed));
        let body = Outgoing::new(request.payload, Arc::clone(&begun));
        let url = self.origin.join(&request.path).map_err(unusable_url)?;
        let mut post = reqwest::Request::new(Method::POST, url);
        *post.body_mut() = Some(reqwest::Body::wrap(body));
        let content_type = match request.content_type {
            Cow::Borrowed(text) => HeaderValue::from_static(text),
            Cow::Owned(text) => header_value(&text)?,
        };
        post.headers_mut().insert(header::CONTENT_TYPE, content_type);
        let mut post = RequestBuilder::from_parts(self.http.clone(), post);
        if let Some(limit) = request.timeout {
            post = post.timeout(limit);
        }
        let mut response = post.send().await.map_err(failed)?;
        let headers = response.headers().iter();
        let headers =
            headers.filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
        let mut reply = RawReply::begin(response.status().as_u16(), headers);
        match receive(&mut response, &mut reply, self.settings.max_reply, failed).await {
            Ok(()) => Ok(reply),
            // The status of a failure says enough, even if its body does not arrive.
            Err(_) if !response.status().is_success() => Ok(reply),
            Err(error) => Err(error.with_answer(reply.http_status, reply.retry_after, reply.body)),
        }
    }
}

/// Receives the body of a response. `failed` converts an error of reqwest.
async fn receive(
    response: &mut reqwest::Response,
    reply: &mut RawReply,
    limit: u64,
    failed: impl Fn(reqwest::Error) -> Error,
) -> Result<(), Error> {
    reply.expect_body(response.content_length(), limit)?;
    let failure = loop {
        match response.chunk().await {
            Ok(Some(chunk)) => {
                if let Err(error) = reply.add(&chunk, limit) {
                    break error;
                }
            }
            Ok(None) => return Ok(()),
            Err(error) => break failed(error),
        }
    };
    // Some servers end the body by closing or resetting the connection, without TLS's `close_notify`, or do not end it at
    // all. What is complete nevertheless is a reply.
    let is_whole = || envelope_within(&reply.body).is_some() || reason::says_enough(reply);
    match ends_with_connection(response.headers()) && is_whole() {
        true => Ok(()),
        false => Err(failure),
    }
}

/// Returns whether a body ends where the server closes the connection.
fn ends_with_connection(headers: &HeaderMap) -> bool {
    let has = |name| headers.contains_key(name);
    !has(header::CONTENT_LENGTH) && !has(header::TRANSFER_ENCODING)
}

impl Transport for Https {
    fn send<'a>(&'a self, request: &'a Request) -> BoxFuture<'a, Result<RawReply, Error>> {
        Box::pin(async { self.exchange(self.request(request)?).await })
    }
}

/// Returns the error for an address that cannot be part of a URL. The library's error does not contain the address.
#[cold]
fn unusable_url(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    Error::bad_argument("the address cannot be used").because(error)
}

fn header_value(text: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(text)
        .map_err(|_| Error::bad_argument("a value cannot be used in an HTTP header"))
}

/// Converts an error of reqwest. The URL is removed because it may contain the token of a session. `begun` says whether
/// a part of the request may have been sent.
fn failed(error: reqwest::Error, origin: &str, begun: bool) -> Error {
    let error = error.without_url();
    let FailureCause { text, is_tls } = FailureCause::of(&error);
    let kind = if error.is_timeout() {
        ErrorKind::TimedOut
    } else if error.is_builder() {
        ErrorKind::BadArgument
    } else if begun {
        ErrorKind::Interrupted
    } else if is_tls {
        ErrorKind::Tls
    } else {
        ErrorKind::Connection
    };
    let text = match kind {
        // A wrong or forgotten port is easy to see here.
        ErrorKind::Connection | ErrorKind::TimedOut if !begun => format!("{origin}: {text}"),
        _ => text,
    };
    let failed = Error::new(kind, text).because(error);
    if begun { failed.after_sending() } else { failed }
}

/// The body of a request. It records when a connection starts to send the request, because a call that fails earlier
/// had no effect.
struct Outgoing {
    content: Content,
    left: u64,
    begun: Arc<AtomicBool>,
}

enum Content {
    Bytes(Bytes),
    Stream(ByteStream),
}

impl Outgoing {
    fn new(payload: Payload, begun: Arc<AtomicBool>) -> Self {
        let (content, left) = match payload {
            Payload::Bytes(bytes) => {
                let left = bytes.len() as u64;
                (Content::Bytes(Bytes::from_owner(bytes)), left)
            }
            Payload::Stream { body, length } => (Content::Stream(body), length),
        };
        Self { content, left, begun }
    }
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        self.begun.store(true, Ordering::Relaxed);
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let read = match &mut self.content {
            Content::Bytes(bytes) => Some(Ok(Frame::data(std::mem::take(bytes)))),
            Content::Stream(stream) => ready!(stream.as_mut().poll_frame(context)),
        };
        if let Some(Ok(frame)) = &read {
            let length = frame.data_ref().map_or(0, Bytes::len);
            self.left = self.left.saturating_sub(length as u64);
        }
        Poll::Ready(read)
    }

    /// Returns false on the first call, so that an empty body is sent with `Content-Length: 0`. The connection calls
    /// this first when it starts to send a request.
    fn is_end_stream(&self) -> bool {
        self.begun.swap(true, Ordering::Relaxed) && self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
