//! Any async client as a trait object.

use std::sync::Arc;

use crate::endpoint::{AsyncCaller, BoxFuture, Caller, Endpoint};
use crate::envelope::{decode_as, redacted};
use crate::error::Error;
use crate::modifiers::Modified;
use crate::read::{FromReply, ReadSettings};
use crate::redact::Redactor;
use crate::reply::Reply;
use crate::request::{RawReply, Request};
use crate::value::Secret;

/// Any async client: the object-safe form of [`AsyncCaller`].
///
/// Use `Box<dyn AnyClient>` or `Arc<dyn AnyClient>` in a program that chooses its client at run time, with or without
/// modifiers. It can be passed to every function that takes a [`Caller`] or an [`AsyncCaller`].
/// [`blocking::AnyClient`](crate::blocking::AnyClient) is the counterpart for blocking clients.
///
/// ```
/// # #[cfg(all(feature = "async", feature = "mock"))] {
/// use cpanel_core::{AnyClient, Caller, DynamicCall, Error, Modifiers};
///
/// struct Panel {
///     client: Box<dyn AnyClient>,
/// }
///
/// impl Panel {
///     async fn mailboxes(&self) -> Result<usize, Error> {
///         let call = DynamicCall::uapi("Email", "list_pops").read_only();
///         Ok(self.client.call(&call).await?.data.rows().count())
///     }
/// }
///
/// let client = cpanel_core::mock::Mock::new().client();
/// let _all = Panel { client: Box::new(client.clone()) };
/// let _first = Panel { client: Box::new(client.with(Modifiers::new().part(1, 10))) };
/// # }
/// ```
///
/// To implement it for a client of your own, pass the request, which you may change, to another client.
pub trait AnyClient: Send + Sync {
    /// Sends a request. [`UnreadReply::read`] reads the reply as the type of the call.
    fn send(&self, request: Request) -> BoxFuture<'static, Result<UnreadReply, Error>>;
}

/// The reply to a request before it is read.
pub struct UnreadReply {
    pub(crate) request: Request,
    pub(crate) raw: RawReply,
    /// The secrets of the client. They are not shown, and neither are the secrets of the request.
    pub(crate) secrets: Arc<[Secret]>,
    pub(crate) reading: ReadSettings,
}

impl UnreadReply {
    /// Reads the reply.
    ///
    /// # Errors
    ///
    /// An error for every refusal, every failure, and every answer that cannot be read.
    pub fn read<T: FromReply + 'static>(self) -> Result<Reply<T>, Error> {
        let Self { request, raw, secrets, reading } = self;
        let call = &request.call;
        let mut reply = decode_as::<T>(call, raw, reading, &|outcome| {
            let secrets = || secrets.iter().chain(request.form.secrets());
            redacted(call, outcome, &|| Arc::new(Redactor::of(&mut secrets())))
        })?;
        reply.data.remember(&mut secrets.iter().chain(request.form.secrets()));
        Ok(reply)
    }
}

impl std::fmt::Debug for UnreadReply {
    /// Shows everything but the data, which may contain secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UnreadReply")
            .field("request", &self.request)
            .field("raw", &self.raw)
            .finish()
    }
}

impl Caller for dyn AnyClient + '_ {
    type Output<T: Send + 'static> = BoxFuture<'static, Result<T, Error>>;

    fn call<E: Endpoint>(&self, endpoint: &E) -> Self::Output<Reply<E::Data>> {
        let answer = match Request::of(endpoint) {
            Ok(request) => self.send(request),
            Err(error) => failed(error),
        };
        Box::pin(async { answer.await?.read() })
    }
}

impl AsyncCaller for dyn AnyClient + '_ {
    fn call_async<E: Endpoint>(
        &self,
        endpoint: &E,
    ) -> BoxFuture<'static, Result<Reply<E::Data>, Error>> {
        self.call(endpoint)
    }
}

impl<C: AnyClient> AnyClient for Modified<C> {
    fn send(&self, request: Request) -> BoxFuture<'static, Result<UnreadReply, Error>> {
        match self.modifiers.applied(request) {
            Ok(request) => self.caller.send(request),
            Err(error) => failed(error),
        }
    }
}

/// Returns a future that fails at once.
pub(crate) fn failed(error: Error) -> BoxFuture<'static, Result<UnreadReply, Error>> {
    Box::pin(std::future::ready(Err(error)))
}
