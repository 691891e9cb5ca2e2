//! The blocking client's way over HTTPS: ureq, which needs no async runtime.

use std::fmt;
use std::io::{Cursor, Read};
use std::sync::Arc;

use ureq::unversioned::resolver::DefaultResolver;
use ureq::{Agent, SendBody};

use super::tls::{Connections, NeverMade};
use super::{Client, Transport};
use crate::error::Failure;
use crate::http::{Builder, Cause, HttpRequest, Payload, Settings};
use crate::{Error, RawReply, Request, Secret};

/// Sends calls over HTTPS.
pub(crate) struct Https {
    settings: Settings,
    header: Option<(&'static str, Secret)>,
    agent: Agent,
}

impl Https {
    pub fn new(settings: Settings) -> Result<Self, Error> {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent(&settings.user_agent)
            .timeout_connect(Some(settings.connect_timeout))
            .timeout_global(Some(settings.timeout))
            .build();
        let connections = Connections { tls: Arc::new(settings.tls.config()?) };
        let agent = Agent::with_parts(config, connections, DefaultResolver::default());
        let header = settings.credentials.header(settings.address.service);
        Ok(Self { settings, header, agent })
    }

    /// Sends one request, once.
    pub fn exchange(&self, request: HttpRequest) -> Result<RawReply, Error> {
        let mut post = self.agent.post(request.url.expose());
        post = post.header("content-type", &request.content_type);
        if let Some((name, value)) = &self.header {
            let mut value = ureq::http::HeaderValue::from_str(value.expose())
                .map_err(|_| Error::bad_argument("the credentials do not fit into a header"))?;
            value.set_sensitive(true);
            post = post.header(*name, value);
        }
        let (length, mut body): (u64, Box<dyn Read>) = match request.payload {
            Payload::Bytes(bytes) => (bytes.len() as u64, Box::new(Cursor::new(Wiped(bytes)))),
            Payload::Multipart(parts) => (parts.length, parts),
        };
        post = post.header("content-length", length);
        let response = post.send(SendBody::from_reader(&mut body)).map_err(failed)?;
        let headers = response.headers();
        let mut reply = RawReply::begin(response.status().as_u16(), |name| {
            headers.get_all(name).iter().filter_map(|value| value.to_str().ok())
        });
        let limit = self.settings.max_reply;
        reply.expect_body(response.body().content_length(), limit)?;
        let mut body = response.into_body().into_with_config().limit(u64::MAX).reader();
        let mut piece = [0; 16 * 1024];
        loop {
            match body.read(&mut piece) {
                Ok(0) => return Ok(reply),
                Ok(count) => reply.add(&piece[..count], limit)?,
                Err(error) => return Err(failed(error.into()).with_part(reply)),
            }
        }
    }
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

/// Bytes that are wiped when they are dropped, as a cursor takes them.
struct Wiped(zeroize::Zeroizing<Vec<u8>>);

impl AsRef<[u8]> for Wiped {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

fn failed(error: ureq::Error) -> Error {
    let never_made = match &error {
        ureq::Error::Other(inner) => inner.is::<NeverMade>(),
        ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => true,
        ureq::Error::Timeout(ureq::Timeout::Connect | ureq::Timeout::Resolve) => true,
        _ => false,
    };
    let Cause { mut failure, tls } = Cause::of(&error);
    failure.sent = !never_made;
    let kind: fn(Box<Failure>) -> Error = match &error {
        ureq::Error::Timeout(_) => Error::TimedOut,
        ureq::Error::BadUri(_) | ureq::Error::Http(_) => Error::BadArgument,
        _ if tls && never_made => Error::Tls,
        _ if never_made => Error::Connection,
        _ => Error::Interrupted,
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
    pub fn login(self) -> Result<Client, Error> {
        let (settings, login) = self.settle_login()?;
        let anonymous = Https::new(settings)?;
        let request = login.request(&anonymous.settings)?;
        let outcome = anonymous.exchange(request).and_then(|raw| login.session(raw));
        let credentials = outcome.map_err(|error| login.redact(error))?;
        let settings = Settings { credentials, ..anonymous.settings };
        let (secrets, retry) = (settings.credentials.secrets().into(), settings.retry.clone());
        let transport = Arc::new(Https::new(settings)?);
        Ok(Client { transport, account: None, secrets, retry })
    }
}
