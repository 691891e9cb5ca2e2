//! The async client.

use std::fmt;
use std::sync::Arc;

use crate::modifiers::{Modified, Modifiers, Modify};
use crate::observe::Observed;
use crate::retry::Retry;
use crate::transport::{BoxFuture, RawReply, Request, Transport};
use crate::{Caller, Endpoint, Error, Read, Reply, Secret, decode};

/// An async client. Cheap to clone; clones share their connections.
///
/// Over HTTPS and over the command line it needs a runtime of Tokio's with time and I/O enabled, as `#[tokio::main]` makes
/// it. [`blocking::Client`](crate::blocking::Client) needs none.
///
/// ```no_run
/// # use cpanel_core::{Client, DynamicCall, Caller};
/// # async fn example() -> Result<(), cpanel_core::Error> {
/// let client = Client::builder("https://example.com:2083").token("username", "token").build()?;
/// let reply = client.call(&DynamicCall::uapi("Email", "list_pops").reading()).await?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) account: Option<Arc<str>>,
    pub(crate) secrets: Arc<[Secret]>,
    pub(crate) retry: Retry,
}

impl Client {
    /// A client over a transport of one's own.
    pub fn over(transport: impl Transport + 'static) -> Self {
        Self {
            transport: Arc::new(transport),
            account: None,
            secrets: Arc::new([]),
            retry: Retry::never(),
        }
    }

    /// The same client, whose calls are made on behalf of an account: for WHM, and for root on the command line.
    pub fn on_behalf_of(&self, account: impl AsRef<str>) -> Self {
        Self { account: Some(account.as_ref().into()), ..self.clone() }
    }

    /// The same client, whose calls go with modifiers: sort, filter, columns, pages.
    pub fn with(&self, modifiers: Modifiers) -> Modified<Self> {
        Modify::with(self, modifiers)
    }

    /// The same client, which sends calls again where that can do no harm.
    pub fn retrying(&self, retry: Retry) -> Self {
        Self { retry, ..self.clone() }
    }

    /// Everything of a call that does not depend on its type.
    async fn exchange(self, request: Result<Request, Error>) -> Result<Answer, Error> {
        let mut request = request?;
        request.account = self.account;
        let mut attempts = self.retry.attempts();
        loop {
            let observed = Observed::begin(&request);
            let outcome = observed.watch(self.transport.send(&request)).await;
            observed.end(&outcome);
            if let Some(wait) = attempts.wait_after(&request, &outcome) {
                tokio::time::sleep(wait).await;
                continue;
            }
            return match outcome {
                Ok(raw) => Ok(Answer { request, raw, secrets: self.secrets }),
                Err(error) => Err(request.redact(error, &self.secrets)),
            };
        }
    }
}

/// What came back, and what is needed to read it.
struct Answer {
    request: Request,
    raw: RawReply,
    secrets: Arc<[Secret]>,
}

impl Answer {
    fn decode<T: Read + 'static>(self) -> Result<Reply<T>, Error> {
        decode(&self.request.call, self.raw)
            .map_err(|error| self.request.redact(error, &self.secrets))
    }
}

impl Caller for Client {
    type Output<T: Send + 'static> = BoxFuture<'static, Result<T, Error>>;

    fn call<E: Endpoint>(&self, endpoint: &E) -> Self::Output<Reply<E::Data>> {
        let answer = self.clone().exchange(Request::of(endpoint));
        Box::pin(async { answer.await?.decode() })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("transport", &self.transport)
            .field("account", &self.account)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}
