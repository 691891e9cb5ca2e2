//! The command line program with every function, as the generated crate has it, so that the tests can run it.

fn main() -> std::process::ExitCode {
    cpanel::cli::main(&cpanel::catalogue::CATALOGUE)
}
