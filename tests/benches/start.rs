//! How long the command line program takes to start: its help, and one call up to the point where it would be sent, beside
//! `curl --version` and `true`. `cargo bench --bench start`.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const RUNS: usize = 100;

fn main() {
    let program = env!("CARGO_BIN_EXE_cpanel");
    let size = std::fs::metadata(program).map_or(0, |file| file.len());
    println!("{program}: {:.2} MB", size as f64 / 1e6);
    let call = [
        "email",
        "add-pop",
        "--email=newuser",
        "--quota=500",
        "--password-from-env=PATH",
        "--dry-run",
    ];
    for (name, program, arguments) in [
        ("true", "true", &[][..]),
        ("curl --version", "curl", &["--version"]),
        ("cpanel --help", program, &["--help"]),
        ("cpanel email --help", program, &["email", "--help"]),
        ("cpanel email add-pop … --dry-run", program, &call),
        ("cpanel search forwarder", program, &["search", "forwarder"]),
    ] {
        match median(program, arguments) {
            Some(time) => println!("{name:40} {:7.2} ms", time.as_secs_f64() * 1e3),
            None => println!("{name:40} cannot be run"),
        }
    }
}

/// The median of the runs; nothing where the program cannot be run.
fn median(program: &str, arguments: &[&str]) -> Option<Duration> {
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let start = Instant::now();
        let mut command = Command::new(program);
        command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).stdin(Stdio::null());
        if !command.status().ok()?.success() {
            return None;
        }
        times.push(start.elapsed());
    }
    times.sort();
    Some(times[times.len() / 2])
}
