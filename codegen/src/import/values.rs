//! Reads defaults and examples: checks that a value has the right type, and converts it to the form of the schema.

use super::shape::Shape;
use crate::schema::ScalarType;
use crate::yaml::Node;

/// Converts a value to a shape, if possible.
pub fn coerce(value: &Node, shape: &Shape) -> Option<Node> {
    match shape {
        Shape::Unknown | Shape::Scalar(ScalarType::Json) => Some(value.clone()),
        Shape::Scalar(scalar) => coerce_scalar(value, *scalar),
        Shape::Values(values) => {
            let given = plain_text(value)?;
            values.contains(&given).then_some(Node::Text(given))
        }
        Shape::Integers(values) => {
            let given = integer(value)?;
            values.contains(&given).then_some(Node::Integer(given))
        }
        Shape::List(item) => match value {
            Node::List(items) => {
                let items: Option<Vec<Node>> = items.iter().map(|one| coerce(one, item)).collect();
                items.map(Node::List)
            }
            one => Some(Node::List(vec![coerce(one, item)?])),
        },
        Shape::Map(inner) => {
            let entries = value.as_map()?.iter();
            let entries: Option<Vec<_>> =
                entries.map(|(key, one)| Some((key.clone(), coerce(one, inner)?))).collect();
            entries.map(Node::Map)
        }
        Shape::Record(fields) => {
            let entries = value.as_map()?.iter().map(|(key, one)| {
                let (_, field) = fields.iter().find(|(name, _)| name == key)?;
                Some((key.clone(), coerce(one, &field.shape)?))
            });
            entries.collect::<Option<Vec<_>>>().map(Node::Map)
        }
        Shape::Nothing | Shape::Named(_) | Shape::OneOf(_) => None,
    }
}

fn coerce_scalar(value: &Node, scalar: ScalarType) -> Option<Node> {
    match scalar {
        ScalarType::Text => plain_text(value).map(Node::Text),
        ScalarType::Integer | ScalarType::Timestamp => integer(value).map(Node::Integer),
        ScalarType::Number => number(value),
        ScalarType::Limit if plain_text(value).as_deref() == Some("unlimited") => {
            Some(value.clone())
        }
        ScalarType::Limit => number(value),
        ScalarType::Flag => match (value, integer(value)) {
            (Node::Bool(_), _) => Some(value.clone()),
            (_, Some(one @ (0 | 1))) => Some(Node::Bool(one == 1)),
            _ => None,
        },
        ScalarType::Json | ScalarType::Dynamic => Some(value.clone()),
        ScalarType::File | ScalarType::Nothing => None,
    }
}

/// Returns the text of a value. The document may write it as a number.
pub fn plain_text(value: &Node) -> Option<String> {
    match value {
        Node::Text(text) => Some(text.clone()),
        Node::Integer(number) => Some(number.to_string()),
        Node::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Returns a version of cPanel in the form of the schema: `11.138`, from `cPanel 138`, `138` or `11.138`.
pub fn version(given: &str) -> String {
    let number = given.trim_start_matches(|c: char| !c.is_ascii_digit()).trim();
    if number.is_empty() {
        given.to_owned()
    } else if number.contains('.') {
        number.to_owned()
    } else {
        format!("11.{number}")
    }
}

fn integer(value: &Node) -> Option<i64> {
    match value {
        Node::Integer(number) => Some(*number),
        Node::Number(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
            Some(*number as i64)
        }
        Node::Text(text) => text.trim().parse().ok(),
        _ => None,
    }
}

fn number(value: &Node) -> Option<Node> {
    match value {
        Node::Integer(_) | Node::Number(_) => Some(value.clone()),
        Node::Text(text) => {
            let text = text.trim();
            let whole = text.parse().ok().map(Node::Integer);
            whole.or_else(|| text.parse().ok().filter(|n: &f64| n.is_finite()).map(Node::Number))
        }
        _ => None,
    }
}

/// Removes the parts of an example that do not belong to the value: quotes, and the name of the parameter.
pub fn bare(value: &Node, name: &str) -> Node {
    let Node::Text(text) = value else { return value.clone() };
    let mut text = text.trim();
    for start in [format!("{name}="), format!("`{name}`=")] {
        text = text.strip_prefix(start.as_str()).unwrap_or(text);
    }
    for quote in ['"', '\''] {
        let inner = text.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
        text = inner.filter(|inner| !inner.contains(quote)).unwrap_or(text);
    }
    Node::Text(text.to_owned())
}

/// Returns whether an example is worth keeping: a short value, not a sentence or a whole file.
pub fn is_keepable(value: &Node) -> bool {
    match value {
        Node::Text(text) => {
            let words = text.split_whitespace().count();
            let clean = !text.contains(['\n', '\u{a0}']) && !text.contains("\\n");
            clean && words <= 5 && text.chars().count() <= 120
        }
        Node::List(items) => items.len() <= 8 && items.iter().all(is_keepable),
        Node::Map(entries) => {
            entries.len() <= 12 && entries.iter().all(|(_, one)| is_keepable(one))
        }
        _ => true,
    }
}

/// How several values of a parameter are sent, according to an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Several {
    Repeated,
    Comma,
    Pipe,
}

/// Finds out from an example how several values of a parameter are sent.
pub fn several(example: &str, name: &str) -> Option<Several> {
    let plain = example.replace('`', "");
    let base = name.trim_end_matches('*');
    let mut count = 0;
    for (at, _) in plain.match_indices(base) {
        let starts = at == 0
            || !plain[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '-');
        let rest = plain[at + base.len()..]
            .trim_start_matches(['-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        if starts && rest.starts_with('=') {
            count += 1;
        }
    }
    let numbered = plain.contains(&format!("{base}-1=")) || plain.contains(&format!("{base}-2="));
    if count > 1 || (count == 1 && numbered) {
        return Some(Several::Repeated);
    }
    let value = plain.strip_prefix(&format!("{base}=")).unwrap_or(&plain);
    if value.contains('|') {
        Some(Several::Pipe)
    } else if value.contains(',') && !value.contains(['{', '\n']) {
        Some(Several::Comma)
    } else {
        None
    }
}
