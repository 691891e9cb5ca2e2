//! Finds missing texts, and texts that only repeat a name. Both are only reported on request, because a vendor may
//! leave texts out.

use super::{Checker, Demands, entries, types::type_of, value};
use crate::schema::{SchemaFunction, SchemaModule, SchemaType};
use crate::yaml::{Place, Placed};

/// Words that explain nothing by themselves.
const FILLERS: &str = " a an the of to for in on and or is are this that its it with by from s \
    account name value values parameter field function cpanel whether if given specified type returns return ";

pub(super) fn check(check: &mut Checker<'_>, top: Placed<'_>, demands: Demands) {
    if !demands.docs {
        return;
    }
    let module = check.module;
    let large = module.functions.len() > 3;
    for (missing, message) in [
        (module.summary.is_none(), "the module has no `summary`"),
        (module.docs.is_none() && large, "the module has more than three functions, but no `docs`"),
        (
            module.example.is_none() && large,
            "the module has more than three functions, but no `example`",
        ),
    ] {
        if missing {
            check.at(super::key(top, "module"), message);
        }
    }
    for (function, at) in module.functions.iter().zip(entries(top, "functions")) {
        self::function(check, function, at);
    }
}

/// Returns how many functions and parameters of a module have no text.
pub fn missing(module: &SchemaModule) -> (usize, usize) {
    let functions = module.functions.iter().filter(|function| function.summary.is_none()).count();
    let params = module.functions.iter().flat_map(|function| &function.params);
    (functions, params.filter(|param| param.doc.is_none()).count())
}

fn function(check: &mut Checker<'_>, function: &SchemaFunction, at: Placed<'_>) {
    match &function.summary {
        Some(summary) => repeats(check, &function.name, summary, value(at, "summary")),
        None => {
            check.at(at.key(), format!("`{}` has no `summary`", function.name));
        }
    }
    for (param, at) in function.params.iter().zip(entries(at, "params")) {
        match &param.doc {
            Some(doc) => repeats(check, &param.name, doc, value(at, "doc")),
            None => {
                check.at(at.key(), format!("the parameter `{}` has no `doc`", param.name));
            }
        }
    }
    if let Some(returns) = at.get("returns") {
        fields(check, &function.returns, returns);
    }
}

fn fields(check: &mut Checker<'_>, ty: &SchemaType, at: Placed<'_>) {
    match ty {
        SchemaType::Record(fields_of) => {
            for (field, at) in fields_of.iter().zip(entries(at, "record")) {
                if let Some(doc) = &field.doc {
                    repeats(check, &field.name, doc, value(at, "doc"));
                }
                fields(check, &field.ty, type_of(at));
            }
        }
        SchemaType::List(inner) => fields(check, inner, at.get("list").unwrap_or(at)),
        SchemaType::Map(inner) => fields(check, inner, at.get("map").unwrap_or(at)),
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

/// Reports a text that adds no word to the name that it explains.
fn repeats(check: &mut Checker<'_>, name: &str, text: &str, place: Place) {
    let known = words(name);
    let stem = |word: &str| word.trim_end_matches('s').to_owned();
    let adds = words(text).iter().any(|word| {
        !FILLERS.split_whitespace().any(|filler| filler == word)
            && !known.iter().any(|part| stem(part) == stem(word))
    });
    if !adds {
        check
            .at(place, format!("the text of `{name}` only repeats the name"))
            .help("say what it is for, its unit, or what happens without it");
    }
}
