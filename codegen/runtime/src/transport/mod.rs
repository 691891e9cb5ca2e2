//! Transports: the traits to implement one, and those of this crate.

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
#[cfg(feature = "_client")]
use std::time::Duration;

pub use crate::endpoint::BoxFuture;
use crate::error::Error;
use crate::request::{RawReply, Request};

/// The longest time limit. The end of a much longer one may not be representable by the clock.
#[cfg(feature = "_client")]
pub(crate) const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// Sends calls for the async client. Implement it to reach cPanel in another way.
///
/// A transport returns every answer of the server, including refusals. The client decodes it. A transport must not send
/// a call twice. If a call fails after a part of it was sent, the transport must call [`Error::after_sending`]: the client
/// may otherwise send the call again.
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends a call and waits for its reply.
    ///
    /// # Errors
    ///
    /// The errors of sending and receiving: [`Connection`](crate::ErrorKind::Connection),
    /// [`Tls`](crate::ErrorKind::Tls), [`TimedOut`](crate::ErrorKind::TimedOut),
    /// [`Interrupted`](crate::ErrorKind::Interrupted), [`TooLarge`](crate::ErrorKind::TooLarge),
    /// [`BadArgument`](crate::ErrorKind::BadArgument).
    fn send<'a>(&'a self, request: &'a Request) -> BoxFuture<'a, Result<RawReply, Error>>;
}

/// Sends calls for the blocking client, in the same way as [`Transport`], its async counterpart. The module
/// [`blocking`](crate::blocking) calls it `Transport` too.
#[cfg(feature = "_client")]
pub trait BlockingTransport: fmt::Debug + Send + Sync {
    /// Sends a call and waits for its reply.
    ///
    /// # Errors
    ///
    /// The errors of sending and receiving: [`Connection`](crate::ErrorKind::Connection),
    /// [`Tls`](crate::ErrorKind::Tls), [`TimedOut`](crate::ErrorKind::TimedOut),
    /// [`Interrupted`](crate::ErrorKind::Interrupted), [`TooLarge`](crate::ErrorKind::TooLarge),
    /// [`BadArgument`](crate::ErrorKind::BadArgument).
    fn send(&self, request: &Request) -> Result<RawReply, Error>;
}
