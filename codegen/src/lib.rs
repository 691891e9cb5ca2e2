//! Reads YAML descriptions of cPanel's UAPI and API 2 and writes the Rust client crate.
//!
//! [`Builder`] does so in a build script. Whatever is wrong with a schema comes as [`Faults`], each with its place. The command
//! `cpanel-codegen` does the rest: it makes a crate of its own, and imports and compares descriptions.
//!
//! Inside, the data flows one way: `schema::load` → `check` → `resolve` → `emit` → `write`. Only `yaml` uses the YAML library,
//! only `emit` uses `quote`, only `write` writes to the disk. `generate` runs all stages.

#![warn(missing_docs)]

mod builder;
mod check;
mod diagnostic;
mod diff;
mod emit;
mod generate;
mod import;
#[doc(hidden)]
pub mod internal;
mod list;
mod markdown;
mod names;
mod new;
mod parallel;
mod resolve;
mod schema;
mod update;
mod write;
mod yaml;

pub use builder::Builder;
pub use diagnostic::{Diagnostic, Faults};
pub use yaml::Place;
