//! The seam between calls and I/O: what a transport is given, what it gives back, and the traits to write one.

#[cfg(feature = "blocking")]
pub(crate) mod blocking;
#[cfg(feature = "command")]
pub mod command;
#[cfg(feature = "_http")]
pub(crate) mod http;
#[cfg(feature = "_http")]
pub(crate) mod https;
#[cfg(feature = "mock")]
pub mod mock;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use crate::call::{Call, Endpoint};
use crate::error::Error;
use crate::form::Form;
#[cfg(feature = "_client")]
use crate::observe;
#[cfg(feature = "_client")]
use crate::redact::Redactor;
#[cfg(feature = "_client")]
use crate::reply::Reply;
use crate::value::Secret;

/// The longest time limit. Clocks cannot express the end of a far longer one.
#[cfg(feature = "_client")]
pub(crate) const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A call as a transport gets it: everything that is to be sent, and nothing about how.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Request {
    /// Which function is called.
    pub call: Call,
    /// Its parameters and modifiers, in order.
    pub form: Form,
    /// The account on whose behalf the call is made, where it is not the client's own.
    pub account: Option<Arc<str>>,
    /// How long the call may take in all, where that is not what the transport allows every call.
    pub timeout: Option<Duration>,
}

impl Request {
    /// The request of an endpoint.
    ///
    /// # Errors
    ///
    /// [`BadArgument`](crate::ErrorKind::BadArgument) if a parameter cannot be sent, or if the module's or the
    /// function's name is no plain word, for it stands in a path.
    pub fn of(endpoint: &impl Endpoint) -> Result<Self, Error> {
        endpoint.check()?;
        let mut form = Form::default();
        endpoint.fill(&mut form);
        form.settle()?;
        Self::new(endpoint.call(), form)
    }

    /// The request of a call with these parameters.
    ///
    /// # Errors
    ///
    /// [`BadArgument`](crate::ErrorKind::BadArgument) if the module's or the function's name is no plain word, for it stands in a path.
    pub fn new(call: Call, form: Form) -> Result<Self, Error> {
        for (what, name) in [("module", &call.module), ("function", &call.function)] {
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
            if name.is_empty() || name.len() > 128 || !name.bytes().all(plain) {
                let detail = format!("{name:?} cannot be the name of a {what}");
                return Err(Error::bad_argument(detail));
            }
        }
        Ok(Self { call, form, account: None, timeout: None })
    }

    /// Takes secrets out of what the server says beside the data: it may repeat what it was sent.
    #[cfg(feature = "_client")]
    pub(crate) fn finish<T>(
        &self,
        outcome: Result<Reply<T>, Error>,
        secrets: &[Secret],
    ) -> Result<Reply<T>, Error> {
        match outcome {
            Ok(mut reply) => {
                let mut secrets = secrets.iter().chain(self.form.secrets());
                Redactor::clean_remarks(&mut reply, &mut secrets);
                observe::misfits(&self.call, &reply.misfits);
                Ok(reply)
            }
            Err(error) => Err(self.redact(error, secrets)),
        }
    }

    /// Names the call in an error, and takes secrets out of it: a server may repeat what it was sent.
    #[cfg(feature = "_client")]
    pub(crate) fn redact(&self, error: Error, secrets: &[Secret]) -> Error {
        let mut secrets = secrets.iter().chain(self.form.secrets());
        error.in_call(&self.call).redacted(&Redactor::of(&mut secrets))
    }
}

/// What came back, before anything is made of it.
#[derive(Default)]
#[non_exhaustive]
pub struct RawReply {
    /// The HTTP status; nothing where the transport is not HTTP.
    pub http_status: Option<u16>,
    /// The body.
    pub body: Vec<u8>,
    /// How long the server asks to be left alone (`Retry-After`).
    pub retry_after: Option<Duration>,
    /// Where a redirect leads (`Location`).
    pub location: Option<String>,
    /// The cookies that the server sets, each `name=value`.
    pub cookies: Vec<Secret>,
    /// A mock's reply, which was never JSON.
    #[cfg(feature = "mock")]
    pub(crate) typed: Option<Box<dyn std::any::Any + Send>>,
}

impl RawReply {
    /// A reply with a status and a body.
    pub fn new(http_status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self { http_status: Some(http_status), body: body.into(), ..Self::default() }
    }

    /// A reply that came by another way than HTTP.
    pub fn local(body: impl Into<Vec<u8>>) -> Self {
        Self { body: body.into(), ..Self::default() }
    }
}

#[cfg(feature = "mock")]
impl RawReply {
    /// A mock's reply, or what is no mock's.
    pub(crate) fn into_typed<T: 'static>(mut self) -> Result<Result<Reply<T>, Error>, Self> {
        match self.typed.take() {
            None => Err(self),
            Some(reply) => Ok(reply.downcast().map(|reply| *reply).map_err(|_| {
                let detail = "the reply that was set is of another type than the call's";
                Error::new(crate::error::ErrorKind::Unexpected, detail)
            })),
        }
    }
}

impl fmt::Debug for RawReply {
    /// Shows everything but the body, which may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawReply")
            .field("http_status", &self.http_status)
            .field("body_bytes", &self.body.len())
            .field("retry_after", &self.retry_after)
            .finish_non_exhaustive()
    }
}

/// A boxed future, as the async client gives back.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A way to make calls from async code. Write one to reach cPanel otherwise than the clients do.
///
/// A transport gives back whatever the server answered, refusals included; the client makes sense of it. It must not
/// send anything twice.
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends a call and waits for its reply.
    ///
    /// # Errors
    ///
    /// Those of getting there and back: [`Connection`](crate::ErrorKind::Connection), [`Tls`](crate::ErrorKind::Tls), [`TimedOut`](crate::ErrorKind::TimedOut),
    /// [`Interrupted`](crate::ErrorKind::Interrupted), [`TooLarge`](crate::ErrorKind::TooLarge), [`BadArgument`](crate::ErrorKind::BadArgument).
    fn send<'a>(&'a self, request: &'a Request) -> BoxFuture<'a, Result<RawReply, Error>>;
}
