//! Finds the shape of JSON values: of members that the schema does not have, and of scalars that do not fit their type.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::import::rules::Rules;
use crate::import::shape::{MemberShape, Shape, unify};
use crate::schema::ScalarType;

/// The maximum nesting depth of a new type. A deeper part is `dynamic`.
const DEPTH: usize = 12;
/// The largest number of members or enumeration values that are added at one place. If there are more, they are data.
pub const MOST: usize = 100;

/// Returns the shape that fits all values.
pub fn infer(values: &[&Value], rules: &Rules) -> Shape {
    infer_within(values, rules, DEPTH)
}

/// Returns the shape that fits all values, with at most `depth` levels.
fn infer_within(values: &[&Value], rules: &Rules, depth: usize) -> Shape {
    let Some(depth) = depth.checked_sub(1) else { return Shape::Unknown };
    let (mut scalars, mut rows, mut objects) = (Vec::new(), None, Vec::new());
    for value in values {
        match value {
            Value::Null => {}
            Value::Array(items) => rows.get_or_insert_with(Vec::new).extend(items),
            Value::Object(members) => objects.push(members),
            _ => scalars.push(*value),
        }
    }
    let mut forms = Vec::new();
    if !scalars.is_empty() {
        forms.push((None, Shape::Scalar(scalar(&scalars, None))));
    }
    if let Some(rows) = rows {
        // Servers also send an empty list in place of other empty values, so it is a form only if there is no other.
        if !rows.is_empty() || (forms.is_empty() && objects.is_empty()) {
            forms.push((None, Shape::List(Box::new(known(infer_within(&rows, rules, depth))))));
        }
    }
    if objects.iter().any(|members| !members.is_empty())
        || (forms.is_empty() && !objects.is_empty())
    {
        forms.push((None, object(&objects, rules, depth)));
    }
    unify(forms, &|_| false)
}

/// Returns `Unknown` for the shape of values that were all null, because other values may have any shape.
fn known(shape: Shape) -> Shape {
    if shape == Shape::Nothing { Shape::Unknown } else { shape }
}

/// Returns a record, or a map if the names are data, such as domains, addresses or accounts.
fn object(objects: &[&Map<String, Value>], rules: &Rules, depth: usize) -> Shape {
    let mut members: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    for (name, value) in objects.iter().copied().flatten() {
        members.entry(name).or_default().push(value);
    }
    let shared = members.values().any(|values| values.len() > 1);
    let named = members.len() <= MOST && members.keys().all(|name| is_member_name(name));
    let values: Vec<&Value> = members.values().flatten().copied().collect();
    let nested = |value: &&Value| value.as_object().is_some_and(|inner| !inner.is_empty());
    let alike = values.iter().all(nested) && have_a_member_in_common(&values);
    if !named || (objects.len() > 1 && !shared) || alike {
        return Shape::Map(Box::new(known(infer_within(&values, rules, depth))));
    }
    let field = |(name, values): (&str, Vec<&Value>)| {
        (name.to_owned(), member_within(name, &values, rules, depth))
    };
    Shape::Record(members.into_iter().map(field).collect())
}

/// Returns whether all objects have a member of the same name. Then they describe things of one kind, and their own names are
/// data.
fn have_a_member_in_common(objects: &[&Value]) -> bool {
    let mut all = objects.iter().filter_map(|object| object.as_object());
    let Some(first) = all.next() else { return true };
    let mut common: Vec<&String> = first.keys().collect();
    for object in all {
        common.retain(|name| object.contains_key(*name));
    }
    !common.is_empty()
}

/// Returns a new member with a shape that fits all its values.
pub fn member(name: &str, values: &[&Value], rules: &Rules) -> MemberShape {
    member_within(name, values, rules, DEPTH)
}

fn member_within(name: &str, values: &[&Value], rules: &Rules, depth: usize) -> MemberShape {
    let mut member = MemberShape::of(known(infer_within(values, rules, depth)));
    if rules.is_secret(name, None) {
        member.secret = hide(&mut member.shape);
    }
    member
}

/// Makes the scalars of a shape texts, because only texts can be secret. Returns whether the shape can be secret.
fn hide(shape: &mut Shape) -> bool {
    match shape {
        Shape::List(inner) | Shape::Map(inner) => hide(inner),
        Shape::Scalar(scalar) => {
            *scalar = ScalarType::Text;
            true
        }
        _ => false,
    }
}

/// Returns whether a name looks like the name of a member, and not like a domain, an address, a path or a number.
pub fn is_member_name(name: &str) -> bool {
    name.len() <= 64
        && name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
}

/// Returns the narrowest scalar type that fits the values, and also all values of the type `known`.
pub fn scalar(values: &[&Value], known: Option<ScalarType>) -> ScalarType {
    use ScalarType::{Flag, Integer, Limit, Number, Text, Timestamp};
    let all = |fits: &dyn Fn(&Value) -> bool| values.iter().all(|value| fits(value));
    let order: &[ScalarType] = match known {
        Some(Flag) => &[Flag, Integer, Number, Limit],
        Some(Timestamp) => &[Timestamp],
        Some(Integer) => &[Integer, Number, Limit],
        Some(Number) => &[Number, Limit],
        Some(Limit) => &[Limit],
        Some(_) => &[],
        None if all(&Value::is_boolean) => &[Flag],
        None if all(&|value| integer_as_written(value).is_some()) => &[Integer],
        None if values.iter().any(|value| value.is_number()) => &[Number],
        None => &[],
    };
    order.iter().copied().find(|scalar| all(&|value| fits(*scalar, value))).unwrap_or(Text)
}

/// Returns an integer, unless its text would change when it is written again, as `007` would.
fn integer_as_written(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.parse().ok().filter(|number: &i64| number.to_string() == *text),
        _ => None,
    }
}

/// Returns whether the client can read a value as this type. Values that count as nothing fit every type.
pub fn fits(scalar: ScalarType, value: &Value) -> bool {
    if matches!(
        scalar,
        ScalarType::Json | ScalarType::Dynamic | ScalarType::File | ScalarType::Nothing
    ) {
        return true;
    }
    let text = match value {
        Value::Array(_) | Value::Object(_) => return false,
        _ if scalar == ScalarType::Text => return true,
        Value::Null | Value::Bool(_) => return true,
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_lowercase(),
    };
    let number = text.parse().ok().filter(|number: &f64| number.is_finite());
    let whole = |number: f64| number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0;
    let words = ["y", "n", "yes", "no", "on", "off", "true", "false", "enabled", "disabled"];
    match scalar {
        _ if text.is_empty() || text == "null" => true,
        ScalarType::Integer => text.parse::<i64>().is_ok() || number.is_some_and(whole),
        ScalarType::Timestamp => number.is_some_and(|number| whole(number.trunc())),
        ScalarType::Number => number.is_some(),
        ScalarType::Limit => number.is_some() || text == "unlimited" || text == "∞",
        ScalarType::Flag => number.is_some() || words.contains(&text.as_str()),
        _ => true,
    }
}
