//! The command `keyring`, which stores and deletes entries of the system's keyring.

use std::io::IsTerminal;

use clap::{Arg, ArgMatches, Command};

use super::keyring::{Entry, IS_BUILT_IN};
use super::problem::Problem;
use super::secrets::{SecretSource, Secrets, can_ask};

/// Returns the command `keyring`.
pub(super) fn command() -> Command {
    let one = |name: &'static str, about: &'static str| {
        let entry = Arg::new("entry").value_name("ENTRY").required(true);
        Command::new(name).about(about).arg(entry.help("A name of your choice"))
    };
    Command::new("keyring")
        .about("Store or delete a token in the system's keyring, for --token-from keyring:ENTRY")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .hide(!IS_BUILT_IN)
        .subcommand(one(
            "set",
            "Store a token, from the terminal without echo or from standard input",
        ))
        .subcommand(one("delete", "Delete an entry"))
}

/// Runs the command `keyring`.
pub(super) fn run(matches: &ArgMatches) -> Result<(), Problem> {
    let Some((action, inner)) = matches.subcommand() else { return Ok(()) };
    let name = inner.get_one::<String>("entry").map_or("", String::as_str);
    let entry = Entry::new(name).map_err(Problem::usage)?;
    if action == "delete" {
        return entry.delete().map_err(Problem::usage);
    }
    let source = match can_ask() {
        true => SecretSource::Prompt("token".to_owned()),
        false if std::io::stdin().is_terminal() => {
            return Err(Problem::usage("standard error is not a terminal, so there is no prompt"));
        }
        false => SecretSource::Input,
    };
    let secret = Secrets::default().read(&source);
    let secret = secret.map_err(|fault| Problem::usage(format!("the token: {fault}")))?;
    entry.set(secret.expose()).map_err(Problem::usage)
}
