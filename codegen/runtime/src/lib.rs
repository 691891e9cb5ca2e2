//! The hand-written half of the `cpanel` client: calls, values, envelopes, errors and transports.
//!
//! The crate `cpanel` holds one typed function per endpoint and re-exports what is needed from here. This crate knows
//! no endpoint: a generated parameter struct implements [`Named`] and with it [`Endpoint`], which says where a call goes,
//! what it sends and how its reply is read, and knows nothing of I/O. A [`Caller`] makes the call: the async client, the
//! blocking one, or a mock, each over a transport: HTTPS, the server's own command line, or one of your own.
//!
//! ```no_run
//! # #[cfg(feature = "async")]
//! # async fn example() -> Result<(), cpanel_core::Error> {
//! use cpanel_core::{Caller, Client, DynamicCall, Error};
//!
//! let client = Client::builder("https://example.com:2083").token("username", "token").build()?;
//! match client.call(&DynamicCall::uapi("SSH", "get_port").reading()).await {
//!     Ok(reply) => println!("port {:?}", reply.data.integer("port")),
//!     Err(Error::Rejected(failure)) => println!("the function says no: {:?}", failure.texts()),
//!     Err(error) => return Err(error),
//! }
//! # Ok(()) }
//! ```
//!
//! Without features there is no client, but everything to bring calls along by other ways: [`Request::of`] gives what is
//! to be sent, [`decode`] makes a typed reply or the right error of what came back.

#![cfg_attr(docsrs, feature(doc_cfg))]
// What only the HTTPS clients use is dead in builds without one.
#![cfg_attr(not(any(feature = "async", feature = "blocking")), allow(dead_code, unused_imports))]

pub mod batch;
#[cfg(feature = "_client")]
pub mod blocking;
pub mod call;
#[cfg(feature = "catalogue")]
pub mod catalogue;
#[cfg(feature = "cli")]
pub mod cli;
#[cfg(feature = "async")]
mod client;
#[cfg(feature = "command")]
pub mod command;
pub mod dynamic_call;
mod envelope;
pub mod error;
pub mod form;
#[cfg(feature = "_http")]
mod http;
#[cfg(feature = "mock")]
pub mod mock;
pub mod modifiers;
#[cfg(feature = "_client")]
mod observe;
#[cfg(feature = "_client")]
pub mod pages;
mod path;
pub mod read;
mod reason;
pub mod reply;
#[cfg(feature = "async")]
mod reqwest_transport;
#[cfg(feature = "_client")]
mod retry;
#[cfg(feature = "test-server")]
pub mod test_server;
pub mod transport;
pub mod value;

pub use batch::Batch;
pub use call::{Api, Call, Caller, Effect, Endpoint, Named, RowFlag};
#[cfg(feature = "async")]
pub use client::Client;
pub use dynamic_call::DynamicCall;
pub use envelope::decode;
pub use error::{Advice, Error, Failure, Result};
pub use form::Form;
#[cfg(feature = "_http")]
pub use http::{Builder, SecondFactor, Service};
pub use modifiers::{Modifiers, Modify};
pub use read::{Misread, Read, Reader, Record};
pub use reply::Reply;
#[cfg(feature = "_client")]
pub use retry::Retry;
pub use transport::{RawReply, Request};
pub use value::{Dynamic, Limit, Secret, Timestamp, Upload, Value};

/// For the macros of this crate.
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use serde;
