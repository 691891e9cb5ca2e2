// Made by cpanel-codegen. Do not edit: change the guides that crate.yaml names and regenerate.

//! Guides: how to do things, beginning with the first call.
//!
//! - [`getting_started`]: A project, a client, a first call.
//! - [`tokens`]: Who calls: API tokens, passwords, sessions, two-factor authentication.
//! - [`errors`]: What went wrong, and what a program does then.
//! - [`lists`]: Sorting, filtering, columns, pages: letting the server do it, and having all rows.
//! - [`certificates`]: Installing certificates, seeing which ones end, and proving to an ACME authority who owns a domain.
//! - [`uploads`]: Sending files: from disk, from memory, from a reader, with progress.
//! - [`accounts`]: Many accounts: through WHM, or on the server itself; several calls in one.
//! - [`testing`]: Testing a program that uses this crate, without a server.
//! - [`command_line`]: From curl to `cpanel`: every function from the command line, with parameters that are checked and secrets that stay hidden.
//! - [`from_api2`]: From API 2 to UAPI: every function of API 2 and what does its work now.

#[doc = include_str!("guides/getting_started.md")]
pub mod getting_started {}

#[doc = include_str!("guides/tokens.md")]
pub mod tokens {}

#[doc = include_str!("guides/errors.md")]
pub mod errors {}

#[doc = include_str!("guides/lists.md")]
pub mod lists {}

#[doc = include_str!("guides/certificates.md")]
pub mod certificates {}

#[doc = include_str!("guides/uploads.md")]
pub mod uploads {}

#[doc = include_str!("guides/accounts.md")]
pub mod accounts {}

#[doc = include_str!("guides/testing.md")]
pub mod testing {}

#[doc = include_str!("guides/command_line.md")]
pub mod command_line {}

#[doc = include_str!("guides/from_api2.md")]
pub mod from_api2 {}
