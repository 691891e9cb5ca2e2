//! The async client's way over HTTPS: reqwest.

use std::error::Error as StdError;
use std::io::Read;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use reqwest::header::{self, HeaderMap, HeaderValue};
use tokio::sync::mpsc;

use crate::Error;
use crate::error::Failure;
use crate::http::multipart::Multipart;
use crate::http::{HttpRequest, Payload, Settings};
use crate::transport::{BoxFuture, RawReply, Request, Transport};

/// Sends calls over HTTPS.
#[derive(Debug)]
pub(crate) struct Https {
    settings: Settings,
    http: reqwest::Client,
}

impl Https {
    pub fn new(settings: Settings) -> Result<Self, Error> {
        let mut headers = HeaderMap::new();
        if let Some((name, value)) = settings.credentials.header(settings.address.service) {
            let mut value = HeaderValue::from_str(value.expose())
                .map_err(|_| Error::bad_argument("the credentials do not fit into a header"))?;
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
            .connect_timeout(settings.connect_timeout)
            .timeout(settings.timeout)
            .build()
            .map_err(|error| {
                Error::bad_argument("the HTTP client cannot be set up").because(error.without_url())
            })?;
        Ok(Self { settings, http })
    }

    async fn exchange(&self, request: &Request) -> Result<RawReply, Error> {
        let HttpRequest { url, content_type, payload } = HttpRequest::new(&self.settings, request)?;
        let body = match payload {
            Payload::Bytes(bytes) => Bytes::from_owner(bytes).into(),
            Payload::Multipart(parts) => reqwest::Body::wrap(Pump::start(*parts)),
        };
        let sending = self
            .http
            .post(url.expose())
            .header(header::CONTENT_TYPE, content_type)
            .body(body)
            .send();
        let mut response = sending.await.map_err(|error| failed(error, Vec::new()))?;
        let text = |name| response.headers().get(name)?.to_str().ok();
        let mut reply = RawReply {
            http_status: Some(response.status().as_u16()),
            retry_after: text(header::RETRY_AFTER)
                .and_then(|text| text.trim().parse().ok())
                .map(Duration::from_secs),
            location: text(header::LOCATION).map(str::to_owned),
            body: Vec::new(),
        };
        let limit = self.settings.max_reply;
        let announced = response.content_length().unwrap_or(0);
        if announced > limit {
            return Err(too_large(limit, reply));
        }
        reply.body.reserve_exact(usize::try_from(announced).unwrap_or(0));
        loop {
            match response.chunk().await {
                Ok(Some(chunk)) if (reply.body.len() + chunk.len()) as u64 > limit => {
                    return Err(too_large(limit, reply));
                }
                Ok(Some(chunk)) => reply.body.extend_from_slice(&chunk),
                Ok(None) => return Ok(reply),
                Err(error) => return Err(failed(error, reply.body)),
            }
        }
    }
}

impl Transport for Https {
    fn send<'a>(&'a self, request: &'a Request) -> BoxFuture<'a, Result<RawReply, Error>> {
        Box::pin(self.exchange(request))
    }
}

fn too_large(limit: u64, reply: RawReply) -> Error {
    let mut failure = Failure::new(format!("more than {limit} bytes")).after_sending();
    failure.http_status = reply.http_status;
    failure.body = reply.body;
    Error::TooLarge(Box::new(failure))
}

/// The error of a failure of reqwest's, which names no address: a session's token may be in it.
fn failed(error: reqwest::Error, body: Vec<u8>) -> Error {
    let error = error.without_url();
    let never_made = error.is_connect();
    let root = root_cause(&error);
    let mut failure = Failure::new(root.to_string());
    failure.sent = !never_made;
    failure.body = body;
    let failure = Box::new(failure);
    let tls = chain(&error).any(|cause| cause.is::<rustls::Error>());
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
    kind(failure).because(error)
}

/// An error and its causes; those that `std::io::Error` hides too.
fn chain<'e>(
    error: &'e (dyn StdError + 'static),
) -> impl Iterator<Item = &'e (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error| cause(*error))
}

fn cause<'e>(error: &'e (dyn StdError + 'static)) -> Option<&'e (dyn StdError + 'static)> {
    match error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
        Some(inner) => Some(inner),
        None => error.source(),
    }
}

fn root_cause<'e>(error: &'e (dyn StdError + 'static)) -> &'e (dyn StdError + 'static) {
    chain(error).last().unwrap_or(error)
}

/// A body that a thread reads while it is sent: files have no async reading of their own.
struct Pump {
    chunks: mpsc::Receiver<std::io::Result<Bytes>>,
    left: u64,
}

impl Pump {
    fn start(mut parts: Multipart) -> Self {
        let left = parts.length;
        let (sender, chunks) = mpsc::channel(2);
        tokio::task::spawn_blocking(move || {
            loop {
                let mut chunk = vec![0; 64 * 1024];
                let read = match parts.read(&mut chunk) {
                    Ok(0) => break,
                    Ok(count) => {
                        chunk.truncate(count);
                        Ok(Bytes::from(chunk))
                    }
                    Err(error) => Err(error),
                };
                let is_last = read.is_err();
                if sender.blocking_send(read).is_err() || is_last {
                    break;
                }
            }
        });
        Self { chunks, left }
    }
}

impl http_body::Body for Pump {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<std::io::Result<Frame<Bytes>>>> {
        self.chunks.poll_recv(context).map(|chunk| {
            chunk.map(|chunk| {
                chunk.map(|bytes| {
                    self.left = self.left.saturating_sub(bytes.len() as u64);
                    Frame::data(bytes)
                })
            })
        })
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
