//! Reads YAML descriptions of cPanel's UAPI and API 2 and writes the Rust client crate.
//!
//! The data flows one way: [`schema::load`] → [`check`] → [`resolve`] → [`emit`] → [`write`](mod@write). Only [`yaml`]
//! uses the YAML library, only [`emit`] uses `quote`, only [`write`](mod@write) writes to the disk. [`generate`] runs
//! all stages.

#![allow(missing_docs)]

pub mod builder;
pub mod check;
pub mod diagnostic;
pub mod diff;
pub mod emit;
pub mod generate;
pub mod import;
pub mod list;
mod markdown;
pub mod names;
pub mod new;
mod parallel;
pub mod resolve;
pub mod schema;
pub mod update;
pub mod write;
pub mod yaml;

pub use builder::Builder;
pub use diagnostic::{Diagnostic, Faults};
