//! The runtime of the `cpanel` client: calls, values, envelopes, errors and transports.
//!
//! The crate `cpanel` has one typed function per endpoint and re-exports this crate. Each generated parameter struct
//! implements [`Named`], and through it [`Endpoint`]: which function is called, what is sent, and how the reply is
//! read. An endpoint does no I/O. A [`Caller`] makes the call. Callers are the async client and the blocking client.
//! Each of them uses a transport: HTTPS, the server's own command line, a mock, or one that you write.
//!
//! ```no_run
//! # #[cfg(feature = "async")]
//! # async fn example() -> Result<(), cpanel_core::Error> {
//! use cpanel_core::{Caller, Client, DynamicCall};
//!
//! let client = Client::builder("https://example.com:2083").token("username", "token").build()?;
//! match client.call(&DynamicCall::uapi("SSH", "get_port").read_only()).await {
//!     Ok(reply) => println!("port {:?}", reply.data.integer("port")),
//!     Err(error) if error.is_rejected() => println!("the function failed: {:?}", error.reasons()),
//!     Err(error) => return Err(error),
//! }
//! # Ok(()) }
//! ```
//!
//! Without any feature there is no client, but calls can still be made by other means: [`Request::of`] returns what has
//! to be sent, and [`decode`] turns the answer into a typed reply or an error.

#![cfg_attr(docsrs, feature(doc_cfg))]
// Code that only the HTTPS clients use is dead in builds without such a client.
#![cfg_attr(not(any(feature = "async", feature = "blocking")), allow(dead_code, unused_imports))]

// What a call is.
pub mod batch;
pub mod call;
#[cfg(feature = "catalogue")]
pub mod catalogue;
mod check;
pub mod dns;
pub mod dynamic_call;
pub mod endpoint;

// What a call sends.
#[doc(hidden)]
pub mod enumeration;
pub mod form;
pub mod modifiers;
mod request;
pub mod value;

// The clients, which make calls.
#[cfg(feature = "_client")]
mod any_client;
#[cfg(feature = "_client")]
pub mod blocking;
#[cfg(feature = "_client")]
mod both_clients;
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

// The transports.
#[cfg(feature = "test-server")]
pub mod test_server;
pub mod transport;

// Replies and errors.
mod envelope;
pub mod error;
mod page;
mod path;
pub mod read;
mod reason;
mod redact;
pub mod reply;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub mod serde_impls;

pub mod codegen;

// The command line.
#[cfg(feature = "cli")]
pub mod cli;

#[cfg(feature = "async")]
pub use any_client::AnyClient;
#[cfg(feature = "_client")]
pub use any_client::UnreadReply;
pub use batch::Batch;
pub use call::{Api, Call, Effect, RowFlag};
#[cfg(feature = "async")]
pub use client::Client;
pub use dynamic_call::DynamicCall;
pub use endpoint::{AsyncCaller, Caller, Endpoint, Named};
pub use envelope::decode;
pub use error::{Advice, Error, ErrorKind, Result, SideEffect};
pub use modifiers::{Modifiers, Modify};
pub use reply::Reply;
pub use request::{RawReply, Request};
#[cfg(feature = "_client")]
pub use retry::Retry;
#[cfg(feature = "command")]
#[doc(no_inline)]
pub use transport::command;
#[cfg(feature = "_http")]
pub use transport::http::{ClientBuilder, SecondFactor, Service};
#[cfg(feature = "mock")]
#[doc(no_inline)]
pub use transport::mock;
pub use value::{Base64, Dynamic, Limit, Secret, Timestamp, Upload, Value};
#[cfg(feature = "_client")]
pub use wait::Wait;
