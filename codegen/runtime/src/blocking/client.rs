//! The blocking client and the trait of its transports.

use std::fmt;
use std::sync::Arc;

use crate::modifiers::{Modified, Modifiers, Modify};
use crate::observe::Observed;
use crate::retry::Retry;
use crate::{Caller, Endpoint, Error, RawReply, Reply, Request, Secret, decode};

/// A way to make calls from code that is not async; see [`transport::Transport`](crate::transport::Transport).
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends a call and waits for its reply.
    ///
    /// # Errors
    ///
    /// Those of getting there and back: [`Error::Connection`], [`Error::Tls`], [`Error::TimedOut`],
    /// [`Error::Interrupted`], [`Error::TooLarge`], [`Error::BadArgument`].
    fn send(&self, request: &Request) -> Result<RawReply, Error>;
}

/// A client that waits for every reply. Cheap to clone; clones share their connections.
#[derive(Clone)]
pub struct Client {
    pub(super) transport: Arc<dyn Transport>,
    pub(super) account: Option<Arc<str>>,
    pub(super) secrets: Arc<[Secret]>,
    pub(super) retry: Retry,
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
    fn exchange(&self, request: &Request) -> Result<RawReply, Error> {
        let mut attempts = self.retry.attempts();
        loop {
            let observed = Observed::begin(request);
            let outcome = observed.run(|| self.transport.send(request));
            observed.end(&outcome);
            match attempts.wait_after(request, &outcome) {
                Some(wait) => std::thread::sleep(wait),
                None => return outcome,
            }
        }
    }
}

impl Caller for Client {
    type Output<T: Send + 'static> = Result<T, Error>;

    fn call<E: Endpoint>(&self, endpoint: &E) -> Result<Reply<E::Data>, Error> {
        let mut request = Request::of(endpoint)?;
        request.account.clone_from(&self.account);
        let outcome = self.exchange(&request).and_then(|raw| decode(&request.call, raw));
        outcome.map_err(|error| request.redact(error, &self.secrets))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("blocking::Client")
            .field("transport", &self.transport)
            .field("account", &self.account)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}
