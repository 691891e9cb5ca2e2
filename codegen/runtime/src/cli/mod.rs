//! A command line program for the functions of a catalogue. Parameters are flags, and are checked before anything is
//! sent.
//!
//! A generated crate contains the program if its feature `cli` is enabled. Its `main` function only calls [`main`]. The
//! guide "From curl to `cpanel`" shows how to use the program.

mod call;
mod commands;
mod complete;
mod connect;
mod dry_run;
mod explain;
mod files;
mod interrupt;
mod keyring;
mod keyring_command;
mod options;
mod output;
mod params;
mod problem;
mod secrets;
mod target;
mod terminal;
mod values;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::ArgMatches;
use serde_json::Value;

use self::options::Options;
use self::output::Format;
use self::problem::Problem;
use self::target::Target;
use crate::catalogue::{Catalogue, Function, Module};

/// Runs the program with the arguments of the process, and returns its exit status: 0 for success, 1 if the function
/// reports a failure, 2 for wrong usage, 3 if the server refused the credentials, 4 if the server was not reached, 5 if
/// the call may have taken effect but there is no reply.
pub fn main(catalogue: &'static Catalogue) -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let wants_json = wants_json(&arguments);
    match run(catalogue, arguments) {
        Ok(()) => ExitCode::SUCCESS,
        // Help and the version are not errors.
        Err(Problem::Clap(error)) if !error.use_stderr() => {
            let _ = error.print();
            ExitCode::SUCCESS
        }
        Err(problem) => {
            match &problem {
                problem if wants_json => eprintln!("{}", problem.json()),
                Problem::Clap(error) => drop(error.print()),
                problem => eprintln!("{problem}"),
            }
            ExitCode::from(problem.status() as u8)
        }
    }
}

/// Returns whether errors are requested as JSON. This must be known even if the arguments cannot be parsed.
fn wants_json(arguments: &[OsString]) -> bool {
    let mut arguments = arguments.iter().map(|one| one.to_string_lossy());
    let mut found = false;
    while let Some(one) = arguments.next() {
        match one.strip_prefix("--format") {
            Some("=json") => found = true,
            Some("") => found = arguments.next().is_some_and(|word| word == "json"),
            _ => {}
        }
    }
    found
}

fn run(catalogue: &'static Catalogue, arguments: Vec<OsString>) -> Result<(), Problem> {
    // Completion must be fast and must not fail.
    if arguments.first().is_some_and(|first| first == complete::COMMAND) {
        let words: Vec<_> =
            arguments.iter().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
        let found = complete::candidates(catalogue, &words);
        output::print(&found.iter().map(|one| format!("{one}\n")).collect::<String>());
        return Ok(());
    }
    let mut top = commands::top(catalogue);
    let matches = top.try_get_matches_from_mut(
        std::iter::once(OsString::from(catalogue.name)).chain(arguments),
    )?;
    let Some((name, inner)) = matches.subcommand() else {
        return Err(Problem::usage("name a function"));
    };
    let texts = |id: &str| -> Vec<String> {
        inner.get_many::<String>(id).into_iter().flatten().cloned().collect()
    };
    let options = Options(vec![inner, &matches]);
    match name {
        "search" => search(catalogue, &texts("words"), &options),
        "explain" => explain(catalogue, &texts("words"), &options),
        "call" => call::unknown(inner, &options),
        "keyring" => keyring_command::run(inner),
        "completions" => {
            let shell = texts("shell").concat();
            output::print(&complete::script(catalogue.name, &shell)?);
            Ok(())
        }
        "man" => commands::write_man_pages(catalogue, texts("folder").concat().as_ref()),
        "uapi" | "api2" => {
            let mut words = vec![name.to_owned()];
            words.extend(texts("rest"));
            known(catalogue, &words, &matches)
        }
        _ => {
            let mut words = vec![name.to_owned()];
            words.extend(texts(""));
            known(catalogue, &words, &matches)
        }
    }
}

/// Calls a function of the catalogue, or shows the help of a module.
fn known(catalogue: &'static Catalogue, words: &[String], top: &ArgMatches) -> Result<(), Problem> {
    match target::find(catalogue, words)? {
        Target::Function(module, function, taken) => {
            let mut command = commands::function(catalogue, module, function);
            let matches = command.try_get_matches_from_mut(&words[taken..])?;
            let options = Options(vec![&matches, top]);
            call::known(module, function, &matches, &options)
        }
        Target::Module(module) => {
            if words.iter().any(|word| word == "--help" || word == "-h") {
                output::print_prose(&commands::module_help(catalogue, module));
                return Ok(());
            }
            let command = commands::command_of(catalogue, module);
            Err(Problem::advised(
                format!("name a function of {}", module.name),
                format!("List its functions with `{command} --help`."),
            ))
        }
    }
}

fn search(catalogue: &Catalogue, words: &[String], options: &Options<'_>) -> Result<(), Problem> {
    let found = explain::search(catalogue, words);
    if found.is_empty() {
        return Err(Problem::usage(format!("no function contains all of: {}", words.join(", "))));
    }
    let row = |(module, function): &(&Module, &Function)| {
        serde_json::json!({
            "function": format!("{}::{}", module.name, function.name),
            "api": target::api_word(module.api),
            "summary": function.summary,
        })
    };
    let rows: Value = found.iter().map(row).collect();
    let columns = ["function", "api", "summary"].map(str::to_owned);
    output::show(&rows, &crate::catalogue::Type::Dynamic, Format::of(options)?, &columns)
}

fn explain(
    catalogue: &'static Catalogue,
    words: &[String],
    options: &Options<'_>,
) -> Result<(), Problem> {
    let as_json = Format::of(options)? == Format::Json;
    if words.is_empty() {
        let all = catalogue.functions();
        let all = all.map(|(module, function)| explain::as_json(catalogue, module, function));
        if !as_json {
            return Err(Problem::advised(
                "name a function, such as Email::add_pop",
                "All functions at once: --format json",
            ));
        }
        output::print(&format!("{:#}\n", all.collect::<Value>()));
        return Ok(());
    }
    match target::find(catalogue, words)? {
        Target::Module(module) => output::print_prose(&commands::module_help(catalogue, module)),
        Target::Function(module, function, _) if as_json => {
            output::print(&format!("{:#}\n", explain::as_json(catalogue, module, function)));
        }
        Target::Function(module, function, _) => {
            output::print_prose(&explain::text(module, function));
            // A line to copy is not broken.
            let example = explain::example_line(catalogue, module, function);
            output::print(&format!("\nExample:\n  {example}\n"));
        }
    }
    Ok(())
}
