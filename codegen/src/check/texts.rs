//! Checks the texts of a schema: invisible characters, Markdown that rustdoc shows wrongly, and names of functions that
//! do not exist.

use super::{Checker, Demands};
use crate::markdown::{self, TextProblem};
use crate::names;
use crate::schema::{SchemaModule, keys};
use crate::yaml::{Node, Placed};

/// Checks every text of a module.
pub(super) fn check(check: &mut Checker<'_>, top: Placed<'_>, demands: Demands) {
    walk(check, top, "", demands);
}

fn walk(check: &mut Checker<'_>, at: Placed<'_>, key: &str, demands: Demands) {
    for (key, value) in at.entries() {
        if let Some(TextProblem { message, help }) = markdown::unprintable(key) {
            check.at(value.key(), message).help(help);
        }
        walk(check, value, key, demands);
    }
    for item in at.items() {
        walk(check, item, "", demands);
    }
    let Node::Text(text) = at.node else { return };
    if !keys::PROSE.contains(&key) {
        if let Some(TextProblem { message, help }) = markdown::unprintable(text) {
            check.at(at.value(), message).help(help);
        }
        return;
    }
    for TextProblem { message, help } in markdown::problems(text) {
        check.at(at.value(), message).help(help);
    }
    if !demands.docs {
        return;
    }
    for (code, _) in markdown::code_spans(text) {
        if let Some(help) = stale(check, &code) {
            check.at(at.value(), format!("there is no function `{code}`")).set_help(help);
        }
    }
}

/// Returns whether a piece of code names a function that does not exist: a `Module::function` of a known module, or a name that
/// is nearly one of this module's functions. Returns advice if there is any.
fn stale(check: &Checker<'_>, code: &str) -> Option<Option<String>> {
    if let Some((module, name)) = code.split_once("::") {
        return (check.has_module(module) && !check.is_known(module, name)).then_some(None);
    }
    let functions = || check.module.functions.iter().map(|function| function.name.as_str());
    let is_name = |text: &str| text.len() > 6 && text.contains('_') && !text.starts_with('_');
    if !is_name(code) || functions().any(|name| name == code) || is_named(check, code) {
        return None;
    }
    let near =
        functions().find(|name| is_name(name) && strsim::damerau_levenshtein(name, code) == 1)?;
    Some(Some(format!("did you mean `{near}`?")))
}

/// Returns whether anything else in the module has this name.
fn is_named(check: &Checker<'_>, name: &str) -> bool {
    let mut waiting = vec![check.module.parsed.top()];
    while let Some(at) = waiting.pop() {
        if at.node.as_text() == Some(name) || at.get(name).is_some() {
            return true;
        }
        waiting.extend(at.entries().map(|(_, value)| value).chain(at.items()));
    }
    false
}

/// Explains why a module name cannot be used for a Rust file, if it cannot.
pub(super) fn module_name(module: &SchemaModule) -> Option<String> {
    let rust = names::module(module);
    if names::is_device(&rust) {
        return Some(format!("`{rust}` is a reserved file name on Windows"));
    }
    if ["types", "uapi", "api2"].contains(&rust.as_str()) {
        return Some(format!("the generated code already has a module `{rust}`"));
    }
    None
}
