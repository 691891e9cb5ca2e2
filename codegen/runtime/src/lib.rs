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
//! use cpanel_core::{Caller, Client, DynamicCall};
//!
//! let client = Client::builder("https://example.com:2083").token("username", "token").build()?;
//! match client.call(&DynamicCall::uapi("SSH", "get_port").reading()).await {
//!     Ok(reply) => println!("port {:?}", reply.data.integer("port")),
//!     Err(error) if error.is_rejected() => println!("the function said no: {:?}", error.reasons()),
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

// What a call is.
pub mod batch;
pub mod call;
#[cfg(feature = "catalogue")]
pub mod catalogue;
mod check;
pub mod dns;
pub mod dynamic_call;

// What it sends.
pub mod form;
pub mod modifiers;
pub mod value;

// Who makes it.
#[cfg(feature = "_client")]
mod any_client;
#[cfg(feature = "_client")]
pub mod blocking;
#[cfg(feature = "async")]
mod client;
#[cfg(feature = "_client")]
mod observe;
#[cfg(feature = "_client")]
pub mod pages;
#[cfg(feature = "_client")]
mod retry;
#[cfg(feature = "_client")]
mod wait;

// How it travels.
#[cfg(feature = "test-server")]
pub mod test_server;
pub mod transport;

// What comes back.
mod envelope;
pub mod error;
mod page;
mod path;
pub mod read;
mod reason;
mod redact;
pub mod reply;

pub mod codegen;

// The command line.
#[cfg(feature = "cli")]
pub mod cli;

#[cfg(feature = "_client")]
pub use any_client::Answer;
#[cfg(feature = "async")]
pub use any_client::AnyClient;
pub use batch::Batch;
pub use call::{Api, AsyncCaller, Call, Caller, Effect, Endpoint, Named, RowFlag};
#[cfg(feature = "async")]
pub use client::Client;
pub use dynamic_call::DynamicCall;
pub use envelope::decode;
pub use error::{Advice, Error, ErrorKind, Result, SideEffect};
pub use form::Form;
pub use modifiers::{Modifiers, Modify};
pub use read::Read;
pub use reply::Reply;
#[cfg(feature = "_client")]
pub use retry::Retry;
#[cfg(feature = "command")]
#[doc(no_inline)]
pub use transport::command;
#[cfg(feature = "_http")]
pub use transport::http::{Builder, SecondFactor, Service};
#[cfg(feature = "mock")]
#[doc(no_inline)]
pub use transport::mock;
pub use transport::{RawReply, Request};
pub use value::{Base64, Dynamic, Limit, Secret, Timestamp, Upload, Value};
#[cfg(feature = "_client")]
pub use wait::Wait;

/// For the macros of this crate.
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use serde;
