//! The async client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::any_client::{AnyClient, UnreadReply};
use crate::both_clients::client;
use crate::endpoint::{AsyncCaller, BoxFuture, Caller, Endpoint};
use crate::error::Error;
use crate::modifiers::{Modified, Modifiers, Modify};
use crate::observe::{self, Observed};
use crate::read::ReadSettings;
use crate::reply::Reply;
use crate::request::Request;
use crate::retry::Retry;
use crate::transport::http::{ClientBuilder, Settings};
use crate::transport::https::Https;
#[cfg(feature = "mock")]
use crate::transport::mock::Mock;
use crate::transport::{LONGEST, Transport};
use crate::value::Secret;

/// An async client. Cloning it is cheap, and clones share their connections.
///
/// The type is the same for every transport: HTTPS, the command line, a mock, or one of your own. A struct that needs a
/// client therefore holds a `Client`. A function that accepts any async caller, with or without modifiers, takes an
/// [`AsyncCaller`](crate::AsyncCaller).
///
/// Over HTTPS and over the command line it needs a Tokio runtime with time and I/O enabled, such as `#[tokio::main]`
/// starts. [`blocking::Client`](crate::blocking::Client) needs no runtime.
///
/// ```no_run
/// # use cpanel_core::{Client, DynamicCall, Caller};
/// # async fn example() -> Result<(), cpanel_core::Error> {
/// let client = Client::builder("https://example.com:2083").token("username", "token").build()?;
/// let reply = client.call(&DynamicCall::uapi("Email", "list_pops").read_only()).await?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client {
    transport: Arc<dyn Transport>,
    account: Option<Arc<str>>,
    secrets: Arc<[Secret]>,
    retry: Retry,
    timeout: Option<Duration>,
    reading: ReadSettings,
}

client!("Client", Https, "async");

impl ClientBuilder<Client> {
    /// Opens a session with the given user and password, and creates a client that uses it. Accounts with two-factor
    /// authentication need this; see [`second_factor`](Self::second_factor).
    ///
    /// # Errors
    ///
    /// The errors of [`build`](Self::build), and [`Refused`](crate::ErrorKind::Refused) or
    /// [`LockedOut`](crate::ErrorKind::LockedOut) if the server does not accept the login. The login is not tried
    /// again.
    pub async fn login(self) -> Result<Client, Error> {
        let (mut settings, login) = self.checked_login()?;
        let anonymous = Https::new(Arc::new(settings.clone()))?;
        let outcome = anonymous.exchange(login.request()).await.and_then(|raw| login.session(raw));
        settings.credentials = outcome.map_err(|error| login.redact(error))?;
        Client::over_https(Arc::new(settings))
    }
}

#[cfg(feature = "mock")]
impl Mock {
    /// Returns an async client that calls this mock.
    pub fn client(&self) -> Client {
        Client::over(self.clone())
    }
}

impl Caller for Client {
    type Output<T: Send + 'static> = BoxFuture<'static, Result<T, Error>>;

    fn call<E: Endpoint>(&self, endpoint: &E) -> Self::Output<Reply<E::Data>> {
        <dyn AnyClient>::call(self, endpoint)
    }
}

impl AnyClient for Client {
    /// Makes a call up to the raw reply. Nothing in here depends on the type of the data.
    fn send(&self, request: Request) -> BoxFuture<'static, Result<UnreadReply, Error>> {
        let request = self.prepared(request);
        let client = self.clone();
        // A block, because the future of an async function holds its arguments twice.
        Box::pin(async move {
            let mut attempts = client.retry.attempts();
            loop {
                let observed = Observed::begin(&request);
                let outcome = observed.watch(client.transport.send(&request)).await;
                observed.end(&outcome);
                if let Some(wait) = attempts.wait_after(&request, &outcome) {
                    observe::waits(&request.call, wait);
                    tokio::time::sleep(wait).await;
                    continue;
                }
                let (secrets, reading) = (client.secrets, client.reading);
                return match outcome {
                    Ok(raw) => Ok(UnreadReply { request, raw, secrets, reading }),
                    Err(error) => Err(request.redact(error, &secrets)),
                };
            }
        })
    }
}

impl AsyncCaller for Client {
    fn call_async<E: Endpoint>(
        &self,
        endpoint: &E,
    ) -> BoxFuture<'static, Result<Reply<E::Data>, Error>> {
        self.call(endpoint)
    }
}
