//! The commands `explain` and `search`: the contents of the catalogue, as text and as JSON.

use std::fmt::Write;

use serde_json::{Map, Value, json};

use super::params;
use super::target::api_word;
use crate::call::Effect;
use crate::catalogue::{Catalogue, Function, Member, Module, Param, Rule, Together, Type, Wire};

/// Describes a function as text: what it does, its parameters and its reply.
pub(super) fn text(module: &Module, function: &Function) -> String {
    let mut text = format!("{}::{}", module.name, function.name);
    let _ = writeln!(text, " ({}, {})", api_word(module.api), effect(function));
    for part in [function.summary, function.docs] {
        paragraph(&mut text, part);
    }
    let facts = [
        ("Deprecated", function.facts.deprecated()),
        ("Removed in version", function.facts.removed()),
        ("Since version", function.since),
        ("Needs the role", function.facts.role()),
        ("Needs the feature", function.facts.feature()),
        ("Needs the plugin", function.facts.plugin()),
        ("For cPanel's own use", function.facts.internal()),
        ("cPanel's own page", function.page),
    ];
    let mut lines: Vec<String> = Vec::new();
    if function.destructive {
        lines.push(
            "Deletes something or cannot be undone. Asks for confirmation unless --yes is given."
                .into(),
        );
    }
    if function.gives_secret {
        lines.push("Returns a secret, which is shown.".into());
    }
    if !function.replaced_by.is_empty() {
        lines.push(format!("Replaced by: {}", function.replaced_by.join(", ")));
    }
    lines.extend(
        facts
            .iter()
            .filter(|(_, fact)| !fact.is_empty())
            .map(|(name, fact)| format!("{name}: {fact}")),
    );
    paragraph(&mut text, &lines.join("\n"));
    if !function.params.is_empty() {
        text.push_str("\nParameters:\n");
    }
    for param in function.params {
        let needed = if param.required { " (required)" } else { "" };
        let flag = params::flag(param);
        let _ = match params::is_secret(param) {
            true => writeln!(text, "  --{flag}-from-env|file|stdin|prompt{needed}"),
            false => writeln!(text, "  --{flag} <{}>{needed}", params::value_name(param)),
        };
        for line in about(param) {
            let _ = writeln!(text, "      {line}");
        }
    }
    text.push_str(&rules(function));
    let _ = writeln!(text, "\nReply: {}", function.returns.describe());
    paragraph(&mut text, function.returns_doc);
    members(&mut text, function.returns, 1);
    text
}

/// Describes which parameters go together, with a line for each rule.
pub(super) fn rules(function: &Function) -> String {
    let line = |rule: &Together| {
        let how = match rule.rule {
            Rule::ExactlyOne => "Exactly one of",
            Rule::AtLeastOne => "At least one of",
            Rule::AllOrNone => "All or none of",
        };
        format!("  {how}: {}\n", rule.params.join(", "))
    };
    function.together.iter().map(line).collect()
}

fn effect(function: &Function) -> &'static str {
    match function.effect {
        Effect::Read => "reads",
        Effect::Write => "writes",
    }
}

fn paragraph(text: &mut String, part: &str) {
    if !part.is_empty() {
        let _ = writeln!(text, "\n{part}");
    }
}

/// Returns the lines that describe a parameter.
fn about(param: &Param) -> Vec<String> {
    let mut lines = Vec::new();
    if !param.doc.is_empty() {
        lines.push(param.doc.to_owned());
    }
    let mut inner = param.ty;
    while let Type::List(item) | Type::Map(item) = inner {
        inner = item;
    }
    match inner {
        Type::Values(allowed) => lines.extend(allowed.iter().map(|one| {
            let doc = if one.doc.is_empty() { String::new() } else { format!(": {}", one.doc) };
            format!("`{}`{doc}", one.text)
        })),
        Type::Integers(allowed) => lines.push(format!("One of {allowed:?}.")),
        Type::Record(fields) => lines.extend(fields.iter().map(member)),
        _ => {}
    }
    let number = |name: &str, it: Option<f64>| it.map(|it| format!("{name} {it}."));
    lines.extend(number("At least", param.facts.min()));
    lines.extend(number("At most", param.facts.max()));
    let characters = |name: &str, it: Option<u32>| it.map(|it| format!("{name} {it} characters."));
    lines.extend(characters("At least", param.facts.min_length()));
    lines.extend(characters("At most", param.facts.max_length()));
    for (name, fact) in [
        ("Must match", param.facts.pattern()),
        ("Default", param.facts.default_value()),
        ("Deprecated", param.facts.deprecated()),
        ("Removed in version", param.facts.removed()),
    ] {
        if !fact.is_empty() {
            lines.push(format!("{name}: {fact}"));
        }
    }
    lines
}

fn member(field: &Member) -> String {
    let mut line = format!("{}: {}", field.name, field.ty.describe());
    if field.secret {
        line.push_str(", secret");
    }
    if !field.doc.is_empty() {
        let _ = write!(line, ". {}", field.doc);
    }
    line
}

/// Appends the members of a reply, recursively.
fn members(text: &mut String, ty: &Type, depth: usize) {
    match ty {
        Type::List(inner) | Type::Map(inner) => members(text, inner, depth),
        Type::Record(fields) => {
            for field in *fields {
                let _ = writeln!(text, "{}{}", "  ".repeat(depth), member(field));
                // Types may be recursive.
                if depth < 6 {
                    members(text, field.ty, depth + 1);
                }
            }
        }
        Type::OneOf(forms) => forms.iter().for_each(|form| members(text, form.ty, depth)),
        _ => {}
    }
}

/// Returns an example command with all required parameters.
pub(super) fn example_line(catalogue: &Catalogue, module: &Module, function: &Function) -> String {
    let mut words = vec![
        catalogue.name.to_owned(),
        api_word(module.api).to_owned(),
        format!("{}::{}", module.name, function.name),
    ];
    let mut chosen: Vec<&str> = Vec::new();
    for rule in function.together {
        if rule.rule != Rule::AllOrNone {
            chosen.extend(rule.params.first());
        }
    }
    for param in function.params {
        if !param.required && !chosen.contains(&param.name) {
            continue;
        }
        let flag = params::flag(param);
        if params::is_secret(param) {
            words.push(format!("--{flag}-from-prompt"));
        } else {
            words.push(format!("--{flag}"));
            words.push(shell_word(&text_of(param.ty, &example(param))));
        }
    }
    words.join(" ")
}

fn text_of(ty: &Type, value: &Value) -> String {
    match (ty, value) {
        (Type::List(inner), Value::Array(items)) => {
            items.first().map_or_else(String::new, |one| text_of(inner, one))
        }
        (Type::Map(inner), Value::Object(entries)) => {
            let entry = entries.iter().next();
            entry.map_or_else(String::new, |(key, one)| format!("{key}={}", text_of(inner, one)))
        }
        (Type::Json, value) => value.to_string(),
        (_, Value::String(text)) => text.clone(),
        (_, value) => value.to_string(),
    }
}

fn shell_word(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_-./@:=,+%".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', "'\\''"))
    }
}

/// Returns an example value of a parameter: the schema's own if it is valid, or else a made-up one.
fn example(param: &Param) -> Value {
    let own =
        [param.example, param.facts.default_value()].into_iter().find(|text| !text.is_empty());
    let own = own.and_then(|text| serde_json::from_str(text).ok());
    let fits = |value: &Value| {
        let checked = super::values::check(param.ty, value.clone());
        checked.is_ok_and(|value| super::values::within_limits(param, &value).is_ok())
    };
    own.filter(fits).unwrap_or_else(|| {
        let mut value = made_up(param.ty, param.facts.format(), 0);
        limit(param, &mut value);
        value
    })
}

/// Adjusts a made-up value to the limits of a parameter.
fn limit(param: &Param, value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|one| limit(param, one)),
        Value::Number(number) if !matches!(param.ty, Type::Timestamp | Type::Integers(_)) => {
            let wanted = number.as_f64().unwrap_or_default();
            let within = wanted
                .min(param.facts.max().unwrap_or(wanted))
                .max(param.facts.min().unwrap_or(wanted));
            if within != wanted {
                *value = if within.fract() == 0.0 { json!(within as i64) } else { json!(within) };
            }
        }
        Value::String(text) if !matches!(param.ty, Type::Values(_)) => {
            let most = param.facts.max_length().map_or(usize::MAX, |most| most as usize);
            *text = text.chars().take(most).collect();
            let least = param.facts.min_length().map_or(0, |least| least as usize);
            let missing = least.saturating_sub(text.chars().count());
            text.extend(std::iter::repeat_n('x', missing));
        }
        _ => {}
    }
}

/// Makes up a value of a type.
fn made_up(ty: &Type, format: &str, depth: usize) -> Value {
    match ty {
        Type::Integer => 1.into(),
        Type::Number => 1.5.into(),
        Type::Flag => true.into(),
        Type::Timestamp => 1_700_000_000.into(),
        Type::Limit => 500.into(),
        Type::Values(allowed) => allowed.first().map_or("", |one| one.text).into(),
        Type::Integers(allowed) => allowed.first().copied().unwrap_or_default().into(),
        Type::List(inner) => Value::Array(vec![made_up(inner, format, depth)]),
        Type::Map(inner) => Value::Object(
            [("example".to_owned(), made_up(inner, format, depth))].into_iter().collect(),
        ),
        Type::Record(fields) => {
            // Only the required members, because types may be recursive.
            let fields = fields.iter().filter(|field| field.always || depth == 0);
            let member = |field: &Member| {
                let own = serde_json::from_str(field.facts.example()).ok();
                let own = own
                    .filter(|value: &Value| super::values::check(field.ty, value.clone()).is_ok());
                let value =
                    own.unwrap_or_else(|| made_up(field.ty, field.facts.format(), depth + 1));
                (field.name.to_owned(), value)
            };
            Value::Object(fields.map(member).collect::<Map<_, _>>())
        }
        Type::OneOf(forms) => {
            forms.first().map_or(Value::Null, |form| made_up(form.ty, format, depth))
        }
        Type::Json | Type::Nothing => Value::Object(Map::new()),
        Type::Text | Type::Dynamic | Type::File => match format {
            "domain" | "hostname" => "example.com",
            "email" => "user@example.com",
            "ipv4" => "192.0.2.1",
            "ipv6" => "2001:db8::1",
            "url" => "https://example.com/",
            "path" => "public_html",
            "date" => "2030-01-01",
            _ => "example",
        }
        .into(),
    }
}

/// Describes a function as JSON.
pub(super) fn as_json(catalogue: &Catalogue, module: &Module, function: &Function) -> Value {
    let rules = function.together.iter().map(|rule| {
        let how = match rule.rule {
            Rule::ExactlyOne => "exactly_one",
            Rule::AtLeastOne => "at_least_one",
            Rule::AllOrNone => "all_or_none",
        };
        json!({"rule": how, "parameters": rule.params})
    });
    json!({
        "api": api_word(module.api),
        "module": module.name,
        "function": function.name,
        "command": [api_word(module.api), format!("{}::{}", module.name, function.name)],
        "summary": function.summary,
        "docs": function.docs,
        "effect": if function.effect == Effect::Read { "read" } else { "write" },
        "destructive": function.destructive,
        "gives_secret": function.gives_secret,
        "since": function.since,
        "deprecated": function.facts.deprecated(),
        "removed": function.facts.removed(),
        "replaced_by": function.replaced_by,
        "internal": function.facts.internal(),
        "needs": {"role": function.facts.role(), "feature": function.facts.feature(), "plugin": function.facts.plugin()},
        "page": function.page,
        "parameters": function.params.iter().map(parameter).collect::<Vec<_>>(),
        "together": rules.collect::<Vec<_>>(),
        "returns": shape(function.returns, 0),
        "returns_doc": function.returns_doc,
        "example": example_line(catalogue, module, function),
    })
}

fn parameter(param: &Param) -> Value {
    let flag = params::flag(param);
    let is_secret = params::is_secret(param);
    let flags: Vec<String> = if is_secret {
        ["env", "file", "stdin", "prompt"]
            .iter()
            .map(|from| format!("--{flag}-from-{from}"))
            .collect()
    } else {
        vec![format!("--{flag}")]
    };
    let members: Vec<&str> = match (param.wire, super::output::fields(param.ty)) {
        (Wire::Family, fields) => fields.iter().map(|field| field.name).collect(),
        _ => Vec::new(),
    };
    json!({
        "name": param.name,
        "members": members,
        "flags": flags,
        "type": shape(param.ty, 0),
        "required": param.required,
        "repeated": params::takes_several(param),
        "secret": is_secret,
        "file": matches!(param.ty, Type::File | Type::List(Type::File)),
        "doc": param.doc,
        "format": param.facts.format(),
        "default": serde_json::from_str::<Value>(param.facts.default_value()).ok(),
        "min": param.facts.min(),
        "max": param.facts.max(),
        "min_length": param.facts.min_length(),
        "max_length": param.facts.max_length(),
        "pattern": param.facts.pattern(),
        "deprecated": param.facts.deprecated(),
        "removed": param.facts.removed(),
        "example": example(param),
    })
}

fn is_old(function: &Function) -> bool {
    !(function.facts.deprecated().is_empty() && function.facts.removed().is_empty())
}

/// Describes a type as JSON, as the schema writes it: a word, or an object with one key.
fn shape(ty: &Type, depth: usize) -> Value {
    // Types may be recursive.
    if depth > 8 {
        return "…".into();
    }
    match ty {
        Type::List(inner) => json!({"list": shape(inner, depth + 1)}),
        Type::Map(inner) => json!({"map": shape(inner, depth + 1)}),
        Type::Values(allowed) => {
            json!({"values": allowed.iter().map(|one| one.text).collect::<Vec<_>>()})
        }
        Type::Integers(allowed) => json!({"values": allowed}),
        Type::Record(fields) => {
            let member = |field: &Member| {
                let about = json!({
                    "type": shape(field.ty, depth + 1),
                    "always": field.always,
                    "secret": field.secret,
                    "doc": field.doc,
                });
                (field.name.to_owned(), about)
            };
            json!({"record": fields.iter().map(member).collect::<Map<_, _>>()})
        }
        Type::OneOf(forms) => {
            let forms = forms.iter().map(|form| (form.name.to_owned(), shape(form.ty, depth + 1)));
            json!({"one_of": forms.collect::<Map<_, _>>()})
        }
        scalar => scalar.describe().into(),
    }
}

/// Finds the functions that contain all of these words. Matches in the name come first.
pub(super) fn search(
    catalogue: &Catalogue,
    words: &[String],
) -> Vec<(&'static Module, &'static Function)> {
    let words: Vec<_> = words.iter().map(|word| word.to_lowercase()).collect();
    let mut found: Vec<_> = catalogue
        .functions()
        .filter_map(|(module, function)| {
            let name = format!("{}::{}", module.name, function.name).to_lowercase();
            let mut all = format!("{name} {}", function.summary.to_lowercase());
            function.params.iter().for_each(|param| {
                let _ = write!(all, " {}", param.name.to_lowercase());
            });
            let holds = |text: &str| words.iter().all(|word| text.contains(word.as_str()));
            let rank = u8::from(!holds(&name)) + 2 * u8::from(is_old(function));
            holds(&all).then_some((rank, module, function))
        })
        .collect();
    found.sort_by_key(|(rank, ..)| *rank);
    found.into_iter().map(|(_, module, function)| (module, function)).collect()
}
