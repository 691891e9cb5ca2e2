// Made by cpanel-codegen. Do not edit: change the guides that crate.yaml names and regenerate.

//! Guides, beginning with the first call.
//!
//! - [`getting_started`]: Creating a project and a client, and making a first call.
//! - [`tokens`]: Authenticating with API tokens, passwords, sessions and two-factor authentication.
//! - [`errors`]: What went wrong, and what a program should do next.
//! - [`lists`]: Sorting, filtering and paging lists on the server, and fetching all rows.
//! - [`certificates`]: Installing certificates, finding expiring ones, and proving the ownership of a domain to an ACME authority.
//! - [`uploads`]: Uploading files from disk, from memory or from a reader, with progress.
//! - [`accounts`]: Working with many accounts through WHM or on the server itself, and several calls in one request.
//! - [`testing`]: Testing a program that uses this crate, without a server.
//! - [`command_line`]: From curl to `cpanel`: calling every function from the command line, with checked parameters and hidden secrets.
//! - [`from_api2`]: From API 2 to UAPI: all functions of API 2 and their successors.

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
