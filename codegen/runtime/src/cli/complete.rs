//! Shell completion. The scripts call the program itself, so they are short and know every function.

use super::problem::Problem;
use super::target::{self, Target, api_word};
use super::{commands, options, params, values};
use crate::catalogue::{Catalogue, Function, Param, Type};

/// The command that the scripts call.
pub(super) const COMMAND: &str = "__complete";

/// The subcommands of the program.
const OWN: [&str; 8] =
    ["uapi", "api2", "search", "explain", "call", "keyring", "completions", "man"];

const SHELLS: [&str; 5] = ["bash", "zsh", "fish", "powershell", "elvish"];

/// Returns the completion script of a shell.
pub(super) fn script(name: &str, shell: &str) -> Result<String, Problem> {
    let script = match shell {
        "bash" => {
            r#"_NAME_() {
    local line
    COMPREPLY=()
    while IFS= read -r line; do COMPREPLY+=("$line"); done \
        < <(PROGRAM __complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _NAME_ PROGRAM
"#
        }
        "zsh" => {
            r#"#compdef PROGRAM
_NAME_() {
    local -a found
    found=("${(@f)$(PROGRAM __complete "${(@)words[2,CURRENT]}" 2>/dev/null)}")
    if [[ -n "$found" ]]; then
        compadd -Q -- "${found[@]}"
    else
        _files
    fi
}
compdef _NAME_ PROGRAM
"#
        }
        "fish" => {
            r#"function _NAME_
    set -l words (commandline -opc) (commandline -ct)
    PROGRAM __complete $words[2..-1] 2>/dev/null
end
complete -c PROGRAM -a '(_NAME_)'
"#
        }
        "powershell" => {
            r#"Register-ArgumentCompleter -Native -CommandName PROGRAM -ScriptBlock {
    param($word, $line, $position)
    $words = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
    if ($word -eq '') { $words += '' }
    PROGRAM __complete @words | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}
"#
        }
        "elvish" => {
            r#"set edit:completion:arg-completer[PROGRAM] = {|@words|
    PROGRAM __complete (all $words[1..])
}
"#
        }
        _ => {
            let near = values::suggestion(shell, SHELLS);
            return Err(Problem::usage(format!(
                "`{shell}` is not one of {}{near}",
                SHELLS.join(", ")
            )));
        }
    };
    let function = name.replace('-', "_");
    Ok(script.replace("_NAME_", &format!("_{function}_complete")).replace("PROGRAM", name))
}

/// Returns the possible completions of the last word. `words` are the words after the name of the program.
pub(super) fn candidates(catalogue: &'static Catalogue, words: &[String]) -> Vec<String> {
    let (mut words, present) = joined(words);
    let Some(mut last) = words.pop() else { return Vec::new() };
    // The value in `--flag=value`.
    let mut prefix = String::new();
    if let Some((flag, value)) = last.split_once('=').filter(|(flag, _)| flag.starts_with("--")) {
        prefix = format!("{flag}=");
        words.push(flag.to_owned());
        last = value.to_owned();
    }
    let option = words.last().and_then(|word| word.strip_prefix("--"));
    let option = option.filter(|name| options::takes_value(name));
    let before = without_options(&words);
    let found = match before.first().map(String::as_str) {
        None if option.is_some() => option.map_or_else(Vec::new, option_values),
        None => modules(catalogue).chain(OWN.map(str::to_owned)).chain(all_options()).collect(),
        Some("completions") => SHELLS.map(str::to_owned).to_vec(),
        Some("keyring") => ["set", "delete"].map(str::to_owned).to_vec(),
        Some("explain") => names(catalogue, &before[1..]),
        Some("search" | "man" | "call") => Vec::new(),
        Some(_) => match target::find(catalogue, &before) {
            Ok(Target::Function(_, function, taken)) => flags(function, &before[taken..]),
            _ => names(catalogue, &before),
        },
    };
    let mut found: Vec<_> =
        found.into_iter().filter(|one| one.starts_with(last.as_str())).collect();
    found.sort();
    found.dedup();
    let rest = |one: String| (prefix.clone() + &one).get(present..).map(str::to_owned);
    found.into_iter().filter_map(rest).collect()
}

/// Joins the words that bash splits at `:` and `=`. Returns also how much of the last word bash keeps, because it only
/// replaces the part after the last of these characters.
fn joined(words: &[String]) -> (Vec<String>, usize) {
    let splits = |word: &str| !word.is_empty() && word.chars().all(|c| c == ':' || c == '=');
    let mut whole: Vec<String> = Vec::new();
    let (mut present, mut continues) = (0, false);
    for word in words {
        let split = splits(word);
        match whole.last_mut().filter(|_| split || continues) {
            Some(last) => {
                present = last.len() + if split { word.len() } else { 0 };
                last.push_str(word);
            }
            None => {
                present = 0;
                whole.push(word.clone());
            }
        }
        continues = split;
    }
    (whole, present)
}

/// Returns the words that an option takes.
fn option_values(name: &str) -> Vec<String> {
    let words: &[&str] = match name {
        "format" => &super::output::Format::WORDS.map(|(word, _)| word),
        "login" => &["token", "password", "session"],
        "service" => &["cpanel", "whm", "webmail"],
        _ => &[],
    };
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// Returns the words without the options before the module.
fn without_options(words: &[String]) -> Vec<String> {
    let mut rest = words;
    while let Some(name) = rest.first().and_then(|word| word.strip_prefix("--")) {
        let skipped = if !name.contains('=') && options::takes_value(name) { 2 } else { 1 };
        rest = rest.get(skipped..).unwrap_or_default();
    }
    rest.to_vec()
}

fn all_options() -> impl Iterator<Item = String> {
    options::names().map(|name| format!("--{name}"))
}

fn modules(catalogue: &'static Catalogue) -> impl Iterator<Item = String> {
    catalogue.modules.iter().map(|module| commands::kebab(module.rust))
}

/// Returns the names of functions: as `Module::function` after an API, as commands after a module.
fn names(catalogue: &'static Catalogue, before: &[String]) -> Vec<String> {
    let full = |api: Option<&str>| -> Vec<String> {
        let functions = catalogue.functions();
        let functions =
            functions.filter(|(module, _)| api.is_none_or(|api| api_word(module.api) == api));
        functions.map(|(module, function)| format!("{}::{}", module.name, function.name)).collect()
    };
    match before {
        [] => full(None),
        [api] if api == "uapi" || api == "api2" => full(Some(api)),
        _ => match target::find(catalogue, before) {
            Ok(Target::Module(module)) => {
                let in_both = catalogue.modules.iter().filter(|one| one.rust == module.rust);
                in_both.flat_map(|one| one.functions).map(|one| commands::kebab(one.rust)).collect()
            }
            _ => Vec::new(),
        },
    }
}

/// Returns the flags of a function, or the values of the preceding flag.
fn flags(function: &Function, before: &[String]) -> Vec<String> {
    let last = before.last().and_then(|word| word.strip_prefix("--"));
    let named = |param: &&Param| last.is_some_and(|name| name == params::flag(param));
    if let Some(param) = function.params.iter().find(named)
        && !params::is_secret(param)
    {
        return allowed(param.ty);
    }
    if let Some(name) = last.filter(|name| options::takes_value(name)) {
        return option_values(name);
    }
    let own = params::args(function);
    let own = own.iter().filter(|arg| !arg.is_hide_set()).filter_map(|arg| arg.get_long());
    own.map(|long| format!("--{long}")).chain(all_options()).collect()
}

/// Returns the allowed values of a parameter, if they are listed.
fn allowed(ty: &Type) -> Vec<String> {
    match ty {
        Type::List(inner) => allowed(inner),
        Type::Flag => ["true", "false"].map(str::to_owned).to_vec(),
        Type::Values(values) => values.iter().map(|one| one.text.to_owned()).collect(),
        Type::Integers(values) => values.iter().map(ToString::to_string).collect(),
        _ => Vec::new(),
    }
}
