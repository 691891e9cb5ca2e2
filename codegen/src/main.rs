//! The command line: parses the arguments, runs a command and prints faults. The commands are in `commands/`.

mod commands;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use cpanel_codegen::internal::plural::counted;

use commands::CodegenCommand;

// The generator makes many small allocations: with the system allocator they take a third of its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Generates the `cpanel` crate, or a crate for your own modules, from descriptions in YAML.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: CodegenCommand,
}

fn main() -> ExitCode {
    match Arguments::parse().command.run() {
        Ok(code) => code,
        Err(faults) => {
            let mut out = io::stderr().lock();
            // If standard error is closed, the exit status still reports the result.
            let _ = faults.iter().try_for_each(|fault| writeln!(out, "{fault}")).and_then(|()| {
                writeln!(out, "{}; nothing was written", counted(faults.len(), "fault"))
            });
            ExitCode::FAILURE
        }
    }
}
