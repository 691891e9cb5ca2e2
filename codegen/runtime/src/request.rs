//! What a transport receives and returns: a request to send, and a reply that is not decoded yet.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::call::Call;
use crate::endpoint::Endpoint;
use crate::error::Error;
#[cfg(feature = "mock")]
use crate::error::ErrorKind;
use crate::form::Form;
#[cfg(feature = "_client")]
use crate::redact::Redactor;
#[cfg(feature = "mock")]
use crate::reply::Reply;
use crate::value::Secret;

/// A call as a transport receives it: what to send, but not how.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Request {
    /// The function that is called.
    pub call: Call,
    /// The parameters and modifiers, in order.
    pub form: Form,
    /// The account on whose behalf the call is made, if it is not the client's own.
    pub account: Option<Arc<str>>,
    /// The time limit of the whole call, if it differs from the transport's own limit.
    pub timeout: Option<Duration>,
}

impl Request {
    /// Creates the request of an endpoint.
    ///
    /// # Errors
    ///
    /// [`BadArgument`](crate::ErrorKind::BadArgument) if a parameter cannot be sent, or if the name of the module or
    /// the function is not a plain word. The names become part of a URL path.
    pub fn of(endpoint: &impl Endpoint) -> Result<Self, Error> {
        let mut form = endpoint.form()?;
        form.finish()?;
        Self::new(endpoint.call(), form)
    }

    /// Creates the request of a call with these parameters.
    ///
    /// # Errors
    ///
    /// [`BadArgument`](crate::ErrorKind::BadArgument) if the name of the module or the function is not a plain word.
    /// The names become part of a URL path.
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

    /// Adds the call to an error, and removes secrets from it. The server may repeat what was sent to it.
    #[cfg(feature = "_client")]
    pub(crate) fn redact(&self, error: Error, secrets: &[Secret]) -> Error {
        let mut secrets = secrets.iter().chain(self.form.secrets());
        error.in_call(&self.call).redacted(&Redactor::of(&mut secrets))
    }
}

/// A reply before it is decoded.
#[derive(Default)]
#[non_exhaustive]
pub struct RawReply {
    /// The HTTP status. `None` if the transport is not HTTP.
    pub http_status: Option<u16>,
    /// The body.
    pub body: Vec<u8>,
    /// How long the server asks the client to wait (`Retry-After`).
    pub retry_after: Option<Duration>,
    /// The target of a redirect (`Location`).
    pub location: Option<String>,
    /// The cookies that the server sets, each as `name=value`.
    pub cookies: Vec<Secret>,
    /// The typed reply of a mock, which is not JSON.
    #[cfg(feature = "mock")]
    pub(crate) typed: Option<Box<dyn std::any::Any + Send>>,
}

impl RawReply {
    /// Creates a reply with an HTTP status and a body.
    pub fn new(http_status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self { http_status: Some(http_status), body: body.into(), ..Self::default() }
    }

    /// Creates a reply of a transport that is not HTTP.
    pub fn local(body: impl Into<Vec<u8>>) -> Self {
        Self { body: body.into(), ..Self::default() }
    }
}

#[cfg(feature = "mock")]
impl RawReply {
    /// Returns the typed reply of a mock, or this reply unchanged if it has none.
    pub(crate) fn into_typed<T: 'static>(mut self) -> Result<Result<Reply<T>, Error>, Self> {
        match self.typed.take() {
            None => Err(self),
            Some(reply) => Ok(reply.downcast().map(|reply| *reply).map_err(|_| {
                let detail = "the reply of the mock has another type than the call";
                Error::new(ErrorKind::Unexpected, detail)
            })),
        }
    }
}

impl fmt::Debug for RawReply {
    /// Shows the size of the body instead of the body, which may contain secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawReply")
            .field("http_status", &self.http_status)
            .field("body_bytes", &self.body.len())
            .field("retry_after", &self.retry_after)
            .finish_non_exhaustive()
    }
}
