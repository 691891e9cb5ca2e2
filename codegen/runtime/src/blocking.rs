//! The blocking client, for programs without an async runtime, and the trait for its transports.
//!
//! ```no_run
//! # #[cfg(feature = "blocking")]
//! # fn example() -> Result<(), cpanel_core::Error> {
//! use cpanel_core::{Caller, DynamicCall, blocking::Client};
//!
//! let client = Client::builder("https://example.com:2083").token("username", "token").build()?;
//! let reply = client.call(&DynamicCall::uapi("Email", "list_pops").read_only())?;
//! # Ok(()) }
//! ```

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::any_client::UnreadReply;
use crate::both_clients::client;
use crate::endpoint::{Caller, Endpoint};
use crate::error::Error;
use crate::modifiers::{Modified, Modifiers, Modify};
use crate::observe::{self, Observed};
use crate::read::ReadSettings;
use crate::reply::Reply;
use crate::request::{RawReply, Request};
use crate::retry::Retry;
pub use crate::transport::BlockingTransport as Transport;
use crate::transport::LONGEST;
#[cfg(feature = "blocking")]
use crate::transport::blocking::BlockingHttps;
#[cfg(feature = "blocking")]
use crate::transport::http::{ClientBuilder, Settings};
#[cfg(feature = "mock")]
use crate::transport::mock::Mock;
use crate::value::Secret;

/// A client that blocks until each reply arrives. Cloning it is cheap, and clones share their connections.
#[derive(Clone)]
pub struct Client {
    transport: Arc<dyn Transport>,
    account: Option<Arc<str>>,
    secrets: Arc<[Secret]>,
    retry: Retry,
    timeout: Option<Duration>,
    reading: ReadSettings,
}

client!("blocking::Client", BlockingHttps, "blocking");

impl Client {
    /// Makes a call up to the raw reply. Nothing in here depends on the type of the data.
    fn exchange(&self, request: &Request) -> Result<RawReply, Error> {
        let mut attempts = self.retry.attempts();
        loop {
            let observed = Observed::begin(request);
            let outcome = observed.run(|| self.transport.send(request));
            observed.end(&outcome);
            match attempts.wait_after(request, &outcome) {
                Some(wait) => {
                    observe::waits(&request.call, wait);
                    std::thread::sleep(wait);
                }
                None => return outcome,
            }
        }
    }
}

#[cfg(feature = "blocking")]
impl ClientBuilder<Client> {
    /// Opens a session with the given user and password, and creates a client that uses it. Accounts with two-factor
    /// authentication need this; see [`second_factor`](Self::second_factor).
    ///
    /// # Errors
    ///
    /// The errors of [`build`](Self::build), and [`Refused`](crate::ErrorKind::Refused) or
    /// [`LockedOut`](crate::ErrorKind::LockedOut) if the server does not accept the login. The login is not tried
    /// again.
    pub fn login(self) -> Result<Client, Error> {
        let (mut settings, login) = self.checked_login()?;
        let anonymous = BlockingHttps::new(Arc::new(settings.clone()))?;
        let outcome = anonymous.exchange(login.request()).and_then(|raw| login.session(raw));
        settings.credentials = outcome.map_err(|error| login.redact(error))?;
        Client::over_https(Arc::new(settings))
    }
}

#[cfg(feature = "mock")]
impl Mock {
    /// Returns a blocking client that calls this mock.
    pub fn blocking_client(&self) -> Client {
        Client::over(self.clone())
    }
}

impl Caller for Client {
    type Output<T: Send + 'static> = Result<T, Error>;

    fn call<E: Endpoint>(&self, endpoint: &E) -> Result<Reply<E::Data>, Error> {
        self.send(Request::of(endpoint)?)?.read()
    }
}

impl AnyClient for Client {
    fn send(&self, request: Request) -> Result<UnreadReply, Error> {
        let request = self.prepared(request);
        match self.exchange(&request) {
            Ok(raw) => {
                let secrets = Arc::clone(&self.secrets);
                Ok(UnreadReply { request, raw, secrets, reading: self.reading })
            }
            Err(error) => Err(request.redact(error, &self.secrets)),
        }
    }
}

/// Any blocking client as a trait object. `Box<dyn AnyClient>` and `Arc<dyn AnyClient>` can be passed to every function
/// that takes a [`Caller`]. [`AnyClient`](crate::AnyClient) is the counterpart for async clients.
///
/// ```
/// # #[cfg(feature = "mock")] {
/// use cpanel_core::blocking::AnyClient;
/// use cpanel_core::{Caller, DynamicCall, Error, Modifiers};
///
/// fn mailboxes(client: &dyn AnyClient) -> Result<usize, Error> {
///     let call = DynamicCall::uapi("Email", "list_pops").read_only();
///     Ok(client.call(&call)?.data.rows().count())
/// }
///
/// let client = cpanel_core::mock::Mock::new().blocking_client();
/// let first: Box<dyn AnyClient> = Box::new(client.with(Modifiers::new().part(1, 10)));
/// # let _ = (mailboxes(&client), mailboxes(&*first));
/// # }
/// ```
pub trait AnyClient: Send + Sync {
    /// Sends a request. The caller reads the reply as the type of the call.
    ///
    /// # Errors
    ///
    /// The errors of sending and receiving.
    fn send(&self, request: Request) -> Result<UnreadReply, Error>;
}

impl Caller for dyn AnyClient + '_ {
    type Output<T: Send + 'static> = Result<T, Error>;

    fn call<E: Endpoint>(&self, endpoint: &E) -> Result<Reply<E::Data>, Error> {
        self.send(Request::of(endpoint)?)?.read()
    }
}

impl<C: AnyClient> AnyClient for Modified<C> {
    fn send(&self, request: Request) -> Result<UnreadReply, Error> {
        self.caller.send(self.modifiers.applied(request)?)
    }
}
