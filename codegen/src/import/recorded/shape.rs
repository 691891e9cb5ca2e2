//! The shape of JSON values: of members that the schema does not have, and of scalars that do not fit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::import::rules::Rules;
use crate::import::shape::{Member, Shape, Simple, unify};

/// How deeply the types of new members nest. What lies deeper is `dynamic`.
const DEPTH: usize = 12;
/// The limit of members or enumeration values that are added at one place. A place with more of them holds data.
pub const MOST: usize = 100;

/// The shape that holds all these values.
pub fn infer(values: Vec<Value>, rules: &Rules) -> Shape {
    infer_within(values, rules, DEPTH)
}

/// The shape of values that may nest so deeply.
fn infer_within(values: Vec<Value>, rules: &Rules, depth: usize) -> Shape {
    let Some(depth) = depth.checked_sub(1) else { return Shape::Unknown };
    let (mut scalars, mut rows, mut objects) = (Vec::new(), None, Vec::new());
    for value in values {
        match value {
            Value::Null => {}
            Value::Array(items) => rows.get_or_insert_with(Vec::new).extend(items),
            Value::Object(members) => objects.push(members),
            scalar => scalars.push(scalar),
        }
    }
    let mut forms = Vec::new();
    if !scalars.is_empty() {
        forms.push((None, Shape::Simple(scalar(&scalars, None))));
    }
    if let Some(rows) = rows {
        // An empty list may be anything's; beside a form of which more is known it is that one's nothing.
        if !rows.is_empty() || (forms.is_empty() && objects.is_empty()) {
            forms.push((None, Shape::List(Box::new(known(infer_within(rows, rules, depth))))));
        }
    }
    if objects.iter().any(|members| !members.is_empty())
        || (forms.is_empty() && !objects.is_empty())
    {
        forms.push((None, object(objects, rules, depth)));
    }
    unify(forms, &|_| false)
}

/// What was only ever null may be anything.
fn known(shape: Shape) -> Shape {
    if shape == Shape::Nothing { Shape::Unknown } else { shape }
}

/// A record, or a map where the names are data: those of domains, addresses or accounts.
fn object(objects: Vec<Map<String, Value>>, rules: &Rules, depth: usize) -> Shape {
    let count = objects.len();
    let mut members: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for (name, value) in objects.into_iter().flatten() {
        members.entry(name).or_default().push(value);
    }
    let shared = members.values().any(|values| values.len() > 1);
    let named = members.len() <= MOST && members.keys().all(|name| is_member_name(name));
    let nested = |value: &Value| value.as_object().is_some_and(|inner| !inner.is_empty());
    let alike = members.values().flatten().all(nested) && have_a_member_in_common(&members);
    if !named || (count > 1 && !shared) || alike {
        let values = members.into_values().flatten().collect();
        return Shape::Map(Box::new(known(infer_within(values, rules, depth))));
    }
    let field = |(name, values): (String, Vec<Value>)| {
        let member = member_within(&name, values, rules, depth);
        (name, member)
    };
    Shape::Record(members.into_iter().map(field).collect())
}

/// Whether objects by name are things of one sort: then the names are somebody's.
fn have_a_member_in_common(objects: &BTreeMap<String, Vec<Value>>) -> bool {
    let mut all = objects.values().flatten().filter_map(Value::as_object);
    let Some(first) = all.next() else { return true };
    let mut common: Vec<&String> = first.keys().collect();
    for object in all {
        common.retain(|name| object.contains_key(*name));
    }
    !common.is_empty()
}

/// A member of this name that had these values.
pub fn member(name: &str, values: Vec<Value>, rules: &Rules) -> Member {
    member_within(name, values, rules, DEPTH)
}

fn member_within(name: &str, values: Vec<Value>, rules: &Rules, depth: usize) -> Member {
    let mut member = Member::of(known(infer_within(values, rules, depth)));
    if rules.is_secret(name, None) {
        member.secret = hide(&mut member.shape);
    }
    member
}

/// Makes a shape one that can be secret, where it can.
fn hide(shape: &mut Shape) -> bool {
    match shape {
        Shape::List(inner) | Shape::Map(inner) => hide(inner),
        Shape::Simple(simple) => {
            *simple = Simple::Text;
            true
        }
        _ => false,
    }
}

/// Whether a name is one that programs give to members, and not a domain, an address, a path or a number.
pub fn is_member_name(name: &str) -> bool {
    name.len() <= 64
        && name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
}

/// The narrowest type of scalars that holds all values and all that `known` holds.
pub fn scalar(values: &[Value], known: Option<Simple>) -> Simple {
    use Simple::{Flag, Integer, Limit, Number, Text, Timestamp};
    let all = |fits: &dyn Fn(&Value) -> bool| values.iter().all(fits);
    let order: &[Simple] = match known {
        Some(Flag) => &[Flag, Integer, Number, Limit],
        Some(Timestamp) => &[Timestamp],
        Some(Integer) => &[Integer, Number, Limit],
        Some(Number) => &[Number, Limit],
        Some(Limit) => &[Limit],
        Some(_) => &[],
        None if all(&Value::is_boolean) => &[Flag],
        None if all(&|value| integer_as_written(value).is_some()) => &[Integer],
        None if values.iter().any(Value::is_number) => &[Number],
        None => &[],
    };
    order.iter().copied().find(|simple| all(&|value| fits(*simple, value))).unwrap_or(Text)
}

/// An integer that is the same when it is written again; `007` is not.
fn integer_as_written(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.parse().ok().filter(|number: &i64| number.to_string() == *text),
        _ => None,
    }
}

/// Whether the client reads a value as this, or as nothing.
pub fn fits(simple: Simple, value: &Value) -> bool {
    let text = match value {
        Value::Array(_) | Value::Object(_) => return false,
        _ if simple == Simple::Text => return true,
        Value::Null | Value::Bool(false) => return true,
        Value::Bool(true) => return simple != Simple::Text,
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_lowercase(),
    };
    let number = text.parse().ok().filter(|number: &f64| number.is_finite());
    let whole = |number: f64| number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0;
    let words = ["y", "n", "yes", "no", "on", "off", "true", "false", "enabled", "disabled"];
    match simple {
        _ if text.is_empty() || text == "null" => true,
        Simple::Integer => text.parse::<i64>().is_ok() || number.is_some_and(whole),
        Simple::Timestamp => number.is_some_and(|number| whole(number.trunc())),
        Simple::Number => number.is_some(),
        Simple::Limit => number.is_some() || text == "unlimited" || text == "∞",
        Simple::Flag => number.is_some() || words.contains(&text.as_str()),
        _ => true,
    }
}
