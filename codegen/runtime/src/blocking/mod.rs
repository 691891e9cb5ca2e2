//! The same client without an async runtime.
//!
//! ```no_run
//! # #[cfg(feature = "blocking")]
//! # fn example() -> Result<(), cpanel_core::Error> {
//! use cpanel_core::{Caller, DynamicCall, blocking::Client};
//!
//! let client = Client::builder("https://example.com:2083").token("username", "token").build()?;
//! let reply = client.call(&DynamicCall::uapi("Email", "list_pops").reading())?;
//! # Ok(()) }
//! ```

mod client;
#[cfg(feature = "blocking")]
mod connection;
#[cfg(feature = "blocking")]
mod https;

pub use client::{Client, Transport};
