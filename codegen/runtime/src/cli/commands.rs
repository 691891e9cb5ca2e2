//! The clap commands. Only the requested command is built, because there may be a thousand functions.

use std::fmt::Write;
use std::path::Path;

use clap::{Arg, ArgAction, Command};
use clap_mangen::roff::{Roff, bold, roman};

use super::problem::Problem;
use super::{keyring_command, options, params, target};
use crate::catalogue::{Catalogue, Function, Module};

/// Returns the command of the program: its subcommands, and the options that may precede a module.
pub(super) fn top(catalogue: &Catalogue) -> Command {
    let rest = || Arg::new("rest").num_args(0..).trailing_var_arg(true).allow_hyphen_values(true);
    let api = |name: &'static str, about: &'static str| {
        Command::new(name).about(about).disable_help_flag(true).arg(rest().value_name("FUNCTION"))
    };
    let format = || options::args(false, |name| name != "format");
    Command::new(catalogue.name)
        .version(catalogue.version)
        .about(catalogue.about)
        .override_usage(format!(
            "{0} [OPTIONS] MODULE FUNCTION [--PARAMETER VALUE]... [OPTIONS]\n       {0} COMMAND ...",
            catalogue.name
        ))
        .after_help(top_help(catalogue))
        .args(options::args(false, |_| false))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .allow_external_subcommands(true)
        .external_subcommand_value_parser(clap::value_parser!(String))
        .disable_help_subcommand(true)
        .subcommand(api("uapi", "Call a function of UAPI: uapi Email::list_pops"))
        .subcommand(api("api2", "Call a function of API 2: api2 Cron::listcron"))
        .subcommand(
            Command::new("search")
                .about("Find functions by name, summary and parameter")
                .arg(Arg::new("words").value_name("WORD").num_args(1..).required(true))
                .args(format()),
        )
        .subcommand(
            Command::new("explain")
                .about("Show what a function does, its parameters, its reply, an example")
                .arg(Arg::new("words").value_name("FUNCTION").num_args(0..))
                .args(format()),
        )
        .subcommand(unknown(catalogue))
        .subcommand(keyring_command::command())
        .subcommand(
            Command::new("completions")
                .about("Print a script that completes commands: bash, zsh, fish, powershell, elvish")
                .arg(Arg::new("shell").value_name("SHELL").required(true)),
        )
        .subcommand(
            Command::new("man")
                .about("Write man pages into a folder: one of the program and one of each module")
                .arg(Arg::new("folder").value_name("FOLDER").required(true)),
        )
}

/// Returns the command for functions that are not in the catalogue.
fn unknown(catalogue: &Catalogue) -> Command {
    Command::new("call")
        .about("Call a function that is not listed here: call MyPlugin::do_it key=value")
        .arg(Arg::new("function").value_name("[uapi/|api2/]Module::function").required(true))
        .arg(Arg::new("parameters").value_name("NAME=VALUE").num_args(0..))
        .arg(
            Arg::new("secret")
                .long("secret")
                .value_name("NAME=SOURCE")
                .action(ArgAction::Append)
                .help("A parameter that is a secret: env:NAME, file:PATH, stdin, prompt, command:COMMAND, keyring:ENTRY"),
        )
        .arg(
            Arg::new("upload")
                .long("upload")
                .value_name("NAME=FILE")
                .action(ArgAction::Append)
                .help("A parameter that is a file"),
        )
        .arg(
            Arg::new("read-only")
                .long("read-only")
                .action(ArgAction::SetTrue)
                .help("The function changes nothing"),
        )
        .args(options::args(true, |name| name == "json"))
        .after_help(connection_help(catalogue))
}

fn top_help(catalogue: &Catalogue) -> String {
    let mut text = String::from("Modules (MODULE --help lists the functions of one):\n");
    for api in [crate::call::Api::Uapi, crate::call::Api::Api2] {
        let names = catalogue.modules.iter().filter(|module| module.api == api);
        let names: Vec<_> = names.map(|module| kebab(module.rust)).collect();
        if !names.is_empty() {
            let _ = writeln!(text, "  {}: {}", target::api_word(api), names.join(", "));
        }
    }
    text.push_str(
        "\nThe options may also follow the function. If a parameter has the name of an option, the name means the\n\
         parameter after the function.\n\n\
         Exit status: 0 success, 1 the function failed, 2 wrong usage, 3 refused or locked out,\n\
         4 server not reached, 5 may have taken effect.",
    );
    text
}

/// Returns the line that names the command for the connection options.
fn connection_help(catalogue: &Catalogue) -> String {
    format!("The options for the server and the token: {} --help", catalogue.name)
}

/// Converts a Rust name into a flag or a command.
pub(super) fn kebab(rust: &str) -> String {
    rust.trim_matches('_').replace('_', "-")
}

/// Returns the command of a module, such as `cpanel uapi email`.
pub(super) fn command_of(catalogue: &Catalogue, module: &Module) -> String {
    format!("{} {} {}", catalogue.name, target::api_word(module.api), kebab(module.rust))
}

/// Returns the help of a module, which lists its functions.
pub(super) fn module_help(catalogue: &Catalogue, module: &Module) -> String {
    let command = command_of(catalogue, module);
    let mut text = format!(
        "{}\n\nUsage: {command} FUNCTION [--PARAMETER VALUE]... [OPTIONS]\n\nFunctions of {}:\n",
        module.summary, module.name
    );
    let names: Vec<_> = module.functions.iter().map(|one| kebab(one.rust)).collect();
    let widest = names.iter().map(String::len).max().unwrap_or(0);
    for (name, function) in names.iter().zip(module.functions) {
        let old = match (function.facts.removed(), function.facts.deprecated()) {
            ("", "") => String::new(),
            ("", _) => " (deprecated)".to_owned(),
            (version, _) => format!(" (removed in version {version})"),
        };
        let _ = writeln!(text, "  {name:widest$}  {}{old}", function.summary);
    }
    let _ = writeln!(
        text,
        "\nThe parameters of a function: {command} FUNCTION --help\n\
         More about a function: {} explain {}::FUNCTION",
        catalogue.name, module.name
    );
    let same =
        catalogue.modules.iter().find(|one| one.api != module.api && one.rust == module.rust);
    if let Some(other) = same {
        let other = command_of(catalogue, other);
        let _ = writeln!(text, "More functions, of the other API: {other} --help");
    }
    text
}

/// Returns the command of one function.
pub(super) fn function(catalogue: &Catalogue, module: &Module, function: &Function) -> Command {
    let name = format!("{} {}", command_of(catalogue, module), kebab(function.rust));
    let parameters = params::args(function);
    let taken: Vec<_> = parameters
        .iter()
        .flat_map(|arg| {
            let others = arg.get_all_aliases().unwrap_or_default();
            arg.get_long().into_iter().chain(others).map(str::to_owned).collect::<Vec<_>>()
        })
        .collect();
    let mut about = function.summary.to_owned();
    if !function.facts.deprecated().is_empty() {
        let _ = write!(about, " Deprecated: {}", function.facts.deprecated());
    }
    if !function.facts.removed().is_empty() {
        let _ = write!(about, " Removed in version {} of cPanel.", function.facts.removed());
    }
    let mut rules = super::explain::rules(function);
    if !rules.is_empty() {
        rules = format!("Parameters that go together:\n{rules}\n");
    }
    let command = Command::new(kebab(function.rust))
        .bin_name(&name)
        .no_binary_name(true)
        .about(about)
        .args(parameters)
        .args(options::args(true, |option| taken.iter().any(|name| name == option)))
        .override_usage(format!("{name} [--PARAMETER VALUE]... [OPTIONS]"))
        .after_help(format!(
            "{}{}\nMore about the function and its reply: {} explain {}::{}",
            rules,
            connection_help(catalogue),
            catalogue.name,
            module.name,
            function.name
        ));
    if taken.iter().any(|name| name == "help") {
        return command.disable_help_flag(true);
    }
    command
}

/// Writes the man pages.
pub(super) fn write_man_pages(catalogue: &Catalogue, folder: &Path) -> Result<(), Problem> {
    let failed = |error: std::io::Error| Problem::usage(format!("{}: {error}", folder.display()));
    std::fs::create_dir_all(folder).map_err(failed)?;
    let write = |name: &str, page: &[u8]| {
        std::fs::write(folder.join(format!("{name}.1")), page).map_err(failed)
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(top(catalogue)).render(&mut page).map_err(failed)?;
    write(catalogue.name, &page)?;
    for module in catalogue.modules {
        let page = module_page(catalogue, module).to_roff();
        write(&page_name(catalogue, module), page.as_bytes())?;
    }
    Ok(())
}

fn page_name(catalogue: &Catalogue, module: &Module) -> String {
    command_of(catalogue, module).replace(' ', "-")
}

/// Returns the man page of a module.
fn module_page(catalogue: &Catalogue, module: &Module) -> Roff {
    let name = page_name(catalogue, module);
    let mut page = Roff::new();
    page.control("TH", [name.as_str(), "1"]);
    page.control("SH", ["NAME"]).text([roman(format!("{name} - {}", module.summary))]);
    let command = command_of(catalogue, module);
    let usage = roman(" FUNCTION [--PARAMETER VALUE]... [OPTIONS]");
    page.control("SH", ["SYNOPSIS"]).text([bold(command), usage]);
    page.control("SH", ["DESCRIPTION"]);
    for line in module.docs.lines().map(str::trim) {
        match line.strip_prefix("- ") {
            Some(item) => page.control("IP", ["-", "2"]).text([roman(item)]),
            None if line.is_empty() => page.control("PP", []),
            None => page.text([roman(line)]),
        };
    }
    page.control("SH", ["FUNCTIONS"]);
    for function in module.functions {
        let line = super::explain::example_line(catalogue, module, function);
        page.control("TP", []).text([bold(kebab(function.rust))]);
        page.text([roman(function.summary)]).control("IP", []).text([roman(line)]);
    }
    page.control("SH", ["SEE ALSO"]).text([bold(catalogue.name), roman("(1)")]);
    page
}
