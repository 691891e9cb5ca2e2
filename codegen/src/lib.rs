//! Generates typed Rust calls from YAML descriptions of cPanel's UAPI and API 2, and of your own modules.
//!
//! [`Builder`] generates the calls in a build script. It returns everything that is wrong with a schema as [`Faults`],
//! each with its place. The command `cpanel-codegen` generates whole crates, and imports and compares descriptions.
//!
//! In the library, data flows one way: `schema::load` → `check` → `resolve` → `emit` → `write`. Only `yaml` uses the
//! YAML library, only `emit` uses `quote`, only `write` writes to the disk. `generate` runs all stages.

#![warn(missing_docs)]

mod builder;
mod check;
mod diagnostic;
mod diff;
mod emit;
mod files;
mod generate;
mod import;
#[doc(hidden)]
pub mod internal;
mod keywords;
mod list;
mod markdown;
mod names;
mod new;
mod parallel;
mod plural;
mod resolve;
mod schema;
mod update;
mod write;
mod yaml;

pub use builder::Builder;
pub use diagnostic::{Diagnostic, Faults};
pub use yaml::Place;
