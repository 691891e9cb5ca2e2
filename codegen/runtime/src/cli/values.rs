//! Values of parameters: parsing them from flags or JSON, and checking them against their types.

use serde_json::{Map, Number, Value};

use crate::catalogue::{Allowed, Member, Param, Type};

/// Converts a value to its type, or returns what is wrong with it.
pub(super) fn check(ty: &Type, value: Value) -> Result<Value, String> {
    match ty {
        Type::List(item) => {
            let items = match value {
                Value::Array(items) => items,
                Value::Null => return Ok(Value::Array(Vec::new())),
                one => vec![one],
            };
            let checked = items.into_iter().enumerate().map(|(index, one)| {
                check(item, one).map_err(|fault| format!("item {}: {fault}", index + 1))
            });
            checked.collect()
        }
        Type::Map(inner) => {
            let entries = object(value, "a map: `key=value`, or a JSON object")?.into_iter();
            let checked = entries.map(|(key, one)| match check(inner, one) {
                Ok(value) => Ok((key, value)),
                Err(fault) => Err(format!("`{key}`: {fault}")),
            });
            Ok(Value::Object(checked.collect::<Result<_, _>>()?))
        }
        Type::Record(fields) => record(fields, object(value, "a record, as a JSON object")?),
        Type::OneOf(forms) => {
            let mut faults = Vec::new();
            for form in *forms {
                match check(form.ty, value.clone()) {
                    Ok(value) => return Ok(value),
                    Err(fault) => faults.push(fault),
                }
            }
            Err(faults.join("; or "))
        }
        Type::Json | Type::Dynamic => Ok(value),
        _ => match value {
            Value::String(text) => scalar(ty, &text),
            Value::Bool(flag) => scalar(ty, if flag { "1" } else { "0" }),
            Value::Number(number) => scalar(ty, &number.to_string()),
            _ => Err(format!("expected {}, found {}", ty.describe(), kind(&value))),
        },
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
        _ => "a value",
    }
}

fn object(value: Value, expected: &str) -> Result<Map<String, Value>, String> {
    match value {
        Value::Object(entries) => Ok(entries),
        other => Err(format!("expected {expected}, found {}", kind(&other))),
    }
}

fn record(fields: &[Member], given: Map<String, Value>) -> Result<Value, String> {
    let mut checked = Map::new();
    for (key, value) in given {
        let Some(field) = fields.iter().find(|field| is_named(field.name, &key)) else {
            let near = suggestion(&key, fields.iter().map(|field| field.name));
            return Err(format!("unknown member `{key}`{near}"));
        };
        if !value.is_null() {
            let value = check(field.ty, value).map_err(|fault| format!("`{key}`: {fault}"))?;
            checked.insert(field.name.to_owned(), value);
        }
    }
    let missing = fields.iter().filter(|field| field.always && !checked.contains_key(field.name));
    let missing: Vec<_> = missing.map(|field| format!("`{}`", field.name)).collect();
    if missing.is_empty() {
        Ok(Value::Object(checked))
    } else {
        Err(format!("missing: {}", missing.join(", ")))
    }
}

/// Returns whether `key` is the name of a member, with or without the placeholder of its number.
fn is_named(wire: &str, key: &str) -> bool {
    let bare = wire.replace("{n}", "").replace('*', "");
    wire == key || bare.trim_end_matches(['-', '_', '.']) == key
}

/// Parses the text of a flag. For a list, each flag is one item, or a JSON list with all items.
pub(super) fn of_text(ty: &Type, text: &str) -> Result<Value, String> {
    let looks_like = |open| text.trim_start().starts_with(open);
    let json = || {
        serde_json::from_str::<Value>(text).map_err(|error| format!("this is not JSON: {error}"))
    };
    match ty {
        Type::List(item) => match item {
            Type::Text | Type::Dynamic | Type::File => of_text(item, text),
            _ if looks_like('[') => check(ty, json()?),
            _ => of_text(item, text),
        },
        Type::Map(inner) => {
            if looks_like('{') {
                return check(ty, json()?);
            }
            let (key, value) = pair(text)?;
            Ok(Value::Object([(key.to_owned(), of_text(inner, value)?)].into_iter().collect()))
        }
        Type::Record(fields) => {
            if looks_like('{') {
                return check(ty, json()?);
            }
            let mut entries = Map::new();
            for part in text.split(',') {
                let (key, value) = pair(part)?;
                entries.insert(key.to_owned(), Value::String(value.to_owned()));
            }
            record(fields, entries)
        }
        Type::OneOf(_) => check(ty, json().unwrap_or_else(|_| Value::String(text.to_owned()))),
        Type::Json => json(),
        Type::Dynamic => Ok(Value::String(text.to_owned())),
        _ => scalar(ty, text),
    }
}

fn pair(text: &str) -> Result<(&str, &str), String> {
    text.split_once('=').ok_or_else(|| format!("`{text}` is not of the form `key=value`"))
}

fn scalar(ty: &Type, text: &str) -> Result<Value, String> {
    let trimmed = text.trim();
    let no = |what: &str| Err(format!("`{text}` is not a {what}"));
    match ty {
        Type::Integer | Type::Timestamp => match trimmed.parse::<i64>() {
            Ok(number) => Ok(number.into()),
            Err(_) if matches!(ty, Type::Timestamp) => {
                no("time: give the seconds since 1970, as printed by `date +%s`")
            }
            Err(_) => no("whole number"),
        },
        Type::Number => number(trimmed).map_or_else(|| no("number"), Ok),
        Type::Limit => match trimmed {
            "unlimited" | "∞" => Ok("unlimited".into()),
            _ => number(trimmed).map_or_else(|| no("number or `unlimited`"), Ok),
        },
        Type::Flag => match trimmed.to_ascii_lowercase().as_str() {
            "1" | "true" | "yes" | "on" => Ok(true.into()),
            "0" | "false" | "no" | "off" => Ok(false.into()),
            _ => no("flag: use `true` or `false`"),
        },
        Type::Values(allowed) => one_of(allowed, text),
        Type::Integers(allowed) => match trimmed.parse::<i64>() {
            Ok(number) if allowed.contains(&number) => Ok(number.into()),
            _ => {
                let allowed: Vec<_> = allowed.iter().map(ToString::to_string).collect();
                Err(format!("`{text}` is not allowed: {}", allowed.join(", ")))
            }
        },
        Type::Nothing => Err("this takes no value".to_owned()),
        _ => Ok(Value::String(text.to_owned())),
    }
}

/// Parses a finite number. A whole number stays an integer.
fn number(text: &str) -> Option<Value> {
    if let Ok(whole) = text.parse::<i64>() {
        return Some(whole.into());
    }
    Number::from_f64(text.parse().ok()?).map(Value::Number)
}

fn one_of(allowed: &[Allowed], text: &str) -> Result<Value, String> {
    if allowed.iter().any(|one| one.text == text) {
        return Ok(text.into());
    }
    let near = suggestion(text, allowed.iter().map(|one| one.text));
    let shown: Vec<_> = allowed.iter().take(20).map(|one| one.text).collect();
    let more = if allowed.len() > 20 { ", …" } else { "" };
    Err(format!("`{text}` is not allowed{near}; allowed: {}{more}", shown.join(", ")))
}

/// Checks a value against the limits of its parameter.
pub(super) fn within_limits(param: &Param, value: &Value) -> Result<(), String> {
    match value {
        Value::Array(items) => items.iter().try_for_each(|one| within_limits(param, one)),
        Value::Number(number) => {
            let number = number.as_f64().unwrap_or_default();
            match (param.facts.min(), param.facts.max()) {
                (Some(min), _) if number < min => Err(format!("{number} is less than {min}")),
                (_, Some(max)) if number > max => Err(format!("{number} is more than {max}")),
                _ => Ok(()),
            }
        }
        Value::String(text) => {
            let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
            let long = |what, limit| format!("{length} characters are too {what}; {limit}");
            match (param.facts.min_length(), param.facts.max_length()) {
                (Some(min), _) if length < min => Err(long("few", format!("at least {min}"))),
                (_, Some(max)) if length > max => Err(long("many", format!("at most {max}"))),
                _ => Ok(()),
            }
        }
        _ => Ok(()),
    }
}

/// Returns `; did you mean `x`?`, if a known name is similar.
pub(super) fn suggestion<'n>(given: &str, known: impl IntoIterator<Item = &'n str>) -> String {
    nearest(given, known).map_or_else(String::new, |near| format!("; did you mean `{near}`?"))
}

/// Returns the most similar known name, if it is similar enough.
pub(super) fn nearest<'n>(
    given: &str,
    known: impl IntoIterator<Item = &'n str>,
) -> Option<&'n str> {
    let plain = |name: &str| name.to_lowercase().replace('-', "_");
    let given = plain(given);
    let near = known
        .into_iter()
        .map(|name| (strsim::normalized_damerau_levenshtein(&given, &plain(name)), name));
    let best = near.max_by(|one, other| one.0.total_cmp(&other.0))?;
    (best.0 > 0.6).then_some(best.1)
}
