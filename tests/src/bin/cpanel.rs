//! The command line program of the generated crate, with every function, so that the tests can run it.

fn main() -> std::process::ExitCode {
    cpanel::cli::main(&cpanel::catalogue::CATALOGUE)
}
