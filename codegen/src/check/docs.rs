//! Faults of texts: those that only repeat a name and, where it is asked for, those that are missing.

use super::{Check, Demands};
use crate::schema::{Function, Module, Type};

/// Words that say nothing by themselves.
const FILLERS: &str = " a an the of to for in on and or is are this that its it with by from s \
    account name value values parameter field function cpanel whether if given specified type returns return ";

pub(super) fn check(check: &mut Check<'_>, demands: Demands) {
    let module = check.module;
    if demands.docs && module.summary.is_none() {
        check.at_key(&["module"], "the module has no `summary`");
    }
    if demands.docs && module.docs.is_none() && module.functions.len() > 3 {
        check.at_key(&["module"], "the module has more than three functions, but no `docs`");
    }
    if demands.docs && module.example.is_none() && module.functions.len() > 3 {
        check.at_key(&["module"], "the module has more than three functions, but no `example`");
    }
    for function in &module.functions {
        self::function(check, function, demands);
    }
}

/// How many functions and parameters of a module are not explained.
pub fn missing(module: &Module) -> (usize, usize) {
    let functions = module.functions.iter().filter(|function| function.summary.is_none()).count();
    let params = module.functions.iter().flat_map(|function| &function.params);
    (functions, params.filter(|param| param.doc.is_none()).count())
}

fn function(check: &mut Check<'_>, function: &Function, demands: Demands) {
    let path = ["functions", function.name.as_str()];
    match &function.summary {
        Some(summary) => {
            repeats(check, &function.name, summary, &[&path[..], &["summary"]].concat())
        }
        None if demands.docs => {
            check.at_key(&path, format!("`{}` has no `summary`", function.name));
        }
        None => {}
    }
    for param in &function.params {
        let path = [&path[..], &["params", &param.name]].concat();
        match &param.doc {
            Some(doc) => repeats(check, &param.name, doc, &[&path[..], &["doc"]].concat()),
            None if demands.docs => {
                check.at_key(&path, format!("the parameter `{}` has no `doc`", param.name));
            }
            None => {}
        }
    }
    fields(check, &function.returns, &[&path[..], &["returns"]].concat());
}

fn fields(check: &mut Check<'_>, ty: &Type, path: &[&str]) {
    match ty {
        Type::Record(fields_of) => {
            for field in fields_of {
                let path = [path, &["record", &field.name]].concat();
                if let Some(doc) = &field.doc {
                    repeats(check, &field.name, doc, &[&path[..], &["doc"]].concat());
                }
                fields(check, &field.ty, &path);
            }
        }
        Type::List(inner) => fields(check, inner, &[path, &["list"]].concat()),
        Type::Map(inner) => fields(check, inner, &[path, &["map"]].concat()),
        _ => {}
    }
}

fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut lower_before = false;
    for c in text.chars() {
        if !c.is_alphanumeric() || (c.is_uppercase() && lower_before) {
            words.push(String::new());
        }
        if c.is_alphanumeric() {
            words.last_mut().expect("there is always one").extend(c.to_lowercase());
        }
        lower_before = c.is_lowercase();
    }
    words.retain(|word| !word.is_empty());
    words
}

/// A text that adds no word to the name it explains is worse than none.
fn repeats(check: &mut Check<'_>, name: &str, text: &str, path: &[&str]) {
    let known = words(name);
    let stem = |word: &str| word.trim_end_matches('s').to_owned();
    let adds = words(text).iter().any(|word| {
        !FILLERS.split_whitespace().any(|filler| filler == word)
            && !known.iter().any(|part| stem(part) == stem(word))
    });
    if !adds {
        check
            .at_value(path, format!("the text on `{name}` only repeats the name"))
            .help("say what it is for, in which unit, or what happens when it is left out");
    }
}
