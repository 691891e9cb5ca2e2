//! Some async client behind a `dyn`, whichever it is.

use std::sync::Arc;

use crate::call::{AsyncCaller, Caller, Endpoint};
use crate::envelope::decode_as;
use crate::error::Error;
use crate::modifiers::Modified;
use crate::read::{Read, Reading};
use crate::reply::Reply;
use crate::transport::{BoxFuture, RawReply, Request};
use crate::value::Secret;

/// Some async client, whichever it is: the object-safe form of [`AsyncCaller`].
///
/// A program that chooses its client at run time, with modifiers or without, holds a `Box<dyn AnyClient>` or an
/// `Arc<dyn AnyClient>`, and gives it to any function that takes a [`Caller`] or an [`AsyncCaller`].
/// [`blocking::AnyClient`](crate::blocking::AnyClient) is the same for blocking clients.
///
/// ```
/// # #[cfg(feature = "mock")] {
/// use cpanel_core::{AnyClient, Caller, DynamicCall, Error, Modifiers};
///
/// struct Panel {
///     client: Box<dyn AnyClient>,
/// }
///
/// impl Panel {
///     async fn mailboxes(&self) -> Result<usize, Error> {
///         let call = DynamicCall::uapi("Email", "list_pops").reading();
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
/// A client of your own implements it by passing the request, changed or not, to a client inside it.
pub trait AnyClient: Send + Sync {
    /// Sends a request. What came back is read by the type of the call; see [`Answer`].
    fn answer(&self, request: Request) -> BoxFuture<'static, Result<Answer, Error>>;
}

/// What came back for a request, not read yet.
pub struct Answer {
    pub(crate) request: Request,
    pub(crate) raw: RawReply,
    /// What must not be shown besides what the request holds.
    pub(crate) secrets: Arc<[Secret]>,
    pub(crate) reading: Reading,
}

impl Answer {
    /// Reads the reply.
    ///
    /// # Errors
    ///
    /// Every refusal, failure and unreadable form that a server may answer with.
    pub fn read<T: Read + 'static>(self) -> Result<Reply<T>, Error> {
        let outcome = decode_as(&self.request.call, self.raw, self.reading);
        self.request.finish(outcome, &self.secrets)
    }
}

impl std::fmt::Debug for Answer {
    /// Shows everything but the data, which may hold secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Answer").field("request", &self.request).field("raw", &self.raw).finish()
    }
}

impl Caller for dyn AnyClient + '_ {
    type Output<T: Send + 'static> = BoxFuture<'static, Result<T, Error>>;

    fn call<E: Endpoint>(&self, endpoint: &E) -> Self::Output<Reply<E::Data>> {
        match Request::of(endpoint) {
            Ok(request) => {
                let answer = self.answer(request);
                Box::pin(async { answer.await?.read() })
            }
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
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
    fn answer(&self, request: Request) -> BoxFuture<'static, Result<Answer, Error>> {
        match self.modifiers.applied(request) {
            Ok(request) => self.caller.answer(request),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }
}
