//! The command line: which command, and how faults are shown. The commands are in `commands/`.

mod commands;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

use commands::Command;

// A third of the time went into small pieces of memory.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Makes the `cpanel` crate, or one for modules of your own, from descriptions in YAML.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    match Arguments::parse().command.run() {
        Ok(code) => code,
        Err(faults) => {
            let mut out = io::stderr().lock();
            let plural = if faults.len() == 1 { "" } else { "s" };
            // Where nobody reads, the exit status tells.
            let _ = faults.iter().try_for_each(|fault| writeln!(out, "{fault}")).and_then(|()| {
                writeln!(out, "{} fault{plural}; nothing was written", faults.len())
            });
            ExitCode::FAILURE
        }
    }
}
