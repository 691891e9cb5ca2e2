// Made by cpanel-codegen. Do not edit: change your schema and regenerate.

//! The command line program of this crate; see `cpanel_core::cli`.

#![forbid(unsafe_code)]

fn main() -> std::process::ExitCode {
    guestbook::cli::main(&guestbook::catalogue::CATALOGUE)
}
