//! Finding a function of the catalogue by the words of the command.

use super::problem::Problem;
use super::values;
use crate::call::Api;
use crate::catalogue::{Catalogue, Function, Module};

/// What the words before the flags refer to.
pub(super) enum Target {
    /// A function, and the number of words of its name.
    Function(&'static Module, &'static Function, usize),
    /// A module without a function.
    Module(&'static Module),
}

/// Returns the name of an API on the command line.
pub(super) fn api_word(api: Api) -> &'static str {
    match api {
        Api::Uapi => "uapi",
        Api::Api2 => "api2",
    }
}

/// Finds a function: `uapi Email::add_pop`, `Email::add_pop` or `email add-pop`. Without an API, UAPI is searched first
/// and then API 2.
pub(super) fn find(catalogue: &Catalogue, words: &[String]) -> Result<Target, Problem> {
    let word = |index: usize| words.get(index).map_or("", String::as_str);
    let (apis, skipped): (&[Api], usize) = match word(0) {
        "uapi" => (&[Api::Uapi], 1),
        "api2" => (&[Api::Api2], 1),
        _ => (&[Api::Uapi, Api::Api2], 0),
    };
    let (module_name, in_one) = match word(skipped).split_once("::") {
        Some((module, function)) => (module, Some(function)),
        None => (word(skipped), None),
    };
    let found: Vec<_> = apis.iter().filter_map(|api| catalogue.module(*api, module_name)).collect();
    let Some(first) = found.first() else {
        return Err(unknown_module(catalogue, apis, module_name));
    };
    let (function_name, taken) = match in_one {
        Some(name) => (name, skipped + 1),
        None => match word(skipped + 1) {
            name if name.is_empty() || name.starts_with('-') => return Ok(Target::Module(first)),
            name => (name, skipped + 2),
        },
    };
    for module in &found {
        if let Some(function) = module.function(function_name) {
            return Ok(Target::Function(module, function, taken));
        }
    }
    let known = found.iter().flat_map(|module| module.functions).map(|one| one.name);
    let near = values::suggestion(function_name, known);
    Err(Problem::advised(
        format!("{} has no known function `{function_name}`{near}", first.name),
        format!(
            "List the functions of the module with `{0} {1} --help`. Call an unlisted one with `{0} call {2}::{function_name}`.",
            catalogue.name, first.rust, first.name
        ),
    ))
}

fn unknown_module(catalogue: &Catalogue, apis: &[Api], name: &str) -> Problem {
    if name.is_empty() {
        return Problem::usage("name a function, such as Email::add_pop");
    }
    let known = catalogue.modules.iter().filter(|module| apis.contains(&module.api));
    let near = values::suggestion(name, known.map(|module| module.name));
    Problem::advised(
        format!("there is no known module `{name}`{near}"),
        format!(
            "Search for a function with `{0} search WORD`. Call an unlisted one with `{0} call \
             Module::function`.",
            catalogue.name
        ),
    )
}

/// Splits the name of a function that is not in the catalogue.
pub(super) fn parts(name: &str) -> Result<(Api, &str, &str), Problem> {
    let (api, rest) = match name.split_once('/') {
        Some(("uapi", rest)) => (Api::Uapi, rest),
        Some(("api2", rest)) => (Api::Api2, rest),
        _ => (Api::Uapi, name),
    };
    match rest.split_once("::") {
        Some((module, function)) => Ok((api, module, function)),
        None => Err(Problem::usage(format!("`{name}` is not a function: write Module::function"))),
    }
}
