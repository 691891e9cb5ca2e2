//! The command line program that a catalogue makes.

use std::process::ExitCode;

use crate::catalogue::Catalogue;

/// Runs the program with the arguments of the process.
pub fn main(_catalogue: &'static Catalogue) -> ExitCode {
    eprintln!("The command line program is not written yet.");
    ExitCode::FAILURE
}
