//! The shape of a value, as the importer finds it. Shapes can be joined and written in the form of the schema.

use crate::schema::ScalarType;
use crate::yaml::Node;

/// The shape of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// The document does not describe the value.
    Unknown,
    /// There is never a value.
    Nothing,
    Scalar(ScalarType),
    /// A text with known values.
    Values(Vec<String>),
    /// An integer with known values.
    Integers(Vec<i64>),
    List(Box<Shape>),
    Map(Box<Shape>),
    Record(Vec<(String, MemberShape)>),
    /// A type of the module.
    Named(String),
    /// Forms of different kinds, each with a name.
    OneOf(Vec<(String, Shape)>),
}

/// A member of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct MemberShape {
    pub shape: Shape,
    pub format: Option<String>,
    pub secret: bool,
    pub always: bool,
    pub deprecated: bool,
}

impl MemberShape {
    /// Creates a member of which only the shape is known.
    pub fn of(shape: Shape) -> Self {
        Self { shape, format: None, secret: false, always: false, deprecated: false }
    }
}

/// The schema's text for a thing that the document only marks as deprecated.
pub const DEPRECATED: &str = "The reference marks it as deprecated.";

/// Creates a text node.
pub fn text(value: impl Into<String>) -> Node {
    Node::Text(value.into())
}

/// Creates a map node.
pub fn map<const N: usize>(entries: [(&str, Node); N]) -> Node {
    Node::Map(entries.into_iter().map(|(key, node)| (key.to_owned(), node)).collect())
}

impl Shape {
    /// Returns the shape in the form of the schema. An unknown shape is `json` in a parameter and `dynamic` in a reply.
    pub fn node(&self, parameter: bool) -> Node {
        match self {
            Shape::Unknown => text(if parameter { "json" } else { "dynamic" }),
            Shape::Nothing => text(if parameter { "json" } else { "nothing" }),
            Shape::Scalar(scalar) => text(scalar.name()),
            Shape::Values(values) => {
                map([("values", Node::List(values.iter().map(text).collect()))])
            }
            Shape::Integers(values) => {
                let values = values.iter().map(|value| Node::Integer(*value)).collect();
                map([("values", Node::List(values)), ("of", text("integer"))])
            }
            Shape::List(item) => map([("list", item.node(parameter))]),
            Shape::Map(value) => map([("map", value.node(parameter))]),
            Shape::Record(fields) => {
                let fields =
                    fields.iter().map(|(name, entry)| (name.clone(), entry.node(parameter)));
                map([("record", Node::Map(fields.collect()))])
            }
            Shape::Named(_) | Shape::OneOf(_) if parameter => text("json"),
            Shape::Named(name) => text(name),
            Shape::OneOf(forms) => {
                let forms = forms.iter().map(|(name, form)| (name.clone(), form.node(parameter)));
                map([("one_of", Node::Map(forms.collect()))])
            }
        }
    }

    /// Measures how much is known: one point for each type and each allowed value.
    pub fn known(&self, types: &[(String, Shape)]) -> usize {
        // A type may contain itself, so types inside a named type are not looked up.
        let inside = |name: &String| types.iter().find(|(known, _)| known == name);
        match self {
            Shape::Unknown | Shape::Nothing => 0,
            Shape::Scalar(_) => 1,
            Shape::Values(values) => 1 + values.len(),
            Shape::Integers(values) => 1 + values.len(),
            Shape::List(inner) | Shape::Map(inner) => 1 + inner.known(types),
            Shape::Record(fields) => {
                1 + fields.iter().map(|(_, field)| 1 + field.shape.known(types)).sum::<usize>()
            }
            Shape::OneOf(forms) => {
                1 + forms.iter().map(|(_, form)| form.known(types)).sum::<usize>()
            }
            Shape::Named(name) => inside(name).map_or(1, |(_, shape)| shape.known(&[])),
        }
    }

    /// Returns the kind of JSON value. Forms of different kinds can be told apart.
    fn kind(&self) -> ShapeKind {
        match self {
            Shape::List(_) => ShapeKind::List,
            Shape::Map(_) | Shape::Record(_) | Shape::Named(_) => ShapeKind::Object,
            Shape::Unknown | Shape::OneOf(_) => ShapeKind::Any,
            Shape::Nothing => ShapeKind::Nothing,
            Shape::Scalar(_) | Shape::Values(_) | Shape::Integers(_) => ShapeKind::Scalar,
        }
    }
}

impl MemberShape {
    /// Returns the member in the long form of the schema.
    pub fn node(&self, parameter: bool) -> Node {
        let mut entries = vec![("type".to_owned(), self.shape.node(parameter))];
        if self.always {
            entries.push(("always".into(), Node::Bool(true)));
        }
        if let Some(format) = &self.format {
            entries.push(("format".into(), text(format)));
        }
        if self.secret {
            entries.push(("secret".into(), Node::Bool(true)));
        }
        if self.deprecated {
            entries.push(("deprecated".into(), text(DEPRECATED)));
        }
        Node::Map(entries)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum ShapeKind {
    Nothing,
    Scalar,
    List,
    Object,
    Any,
}

/// Returns one shape for a value that has any of these forms. Forms of the same kind are joined. Forms of different
/// kinds stay separate.
pub fn unify(forms: Vec<(Option<String>, Shape)>, unlimited: &dyn Fn(&str) -> bool) -> Shape {
    let mut groups: Vec<(ShapeKind, Option<String>, Shape)> = Vec::new();
    for (name, shape) in forms {
        let kind = shape.kind();
        if kind == ShapeKind::Nothing {
            continue;
        }
        match groups.iter_mut().find(|(have, ..)| *have == kind) {
            Some((_, have_name, have)) => {
                let before = std::mem::replace(have, Shape::Unknown);
                *have = join(before, shape, unlimited);
                *have_name = None;
            }
            None => groups.push((kind, name, shape)),
        }
    }
    if groups.iter().any(|(kind, ..)| *kind == ShapeKind::Any) {
        // An unknown form includes all others.
        groups.retain(|(kind, ..)| *kind == ShapeKind::Any);
    }
    if groups.len() > 1 {
        let form = |(kind, name, shape): (ShapeKind, Option<String>, Shape)| {
            (name.unwrap_or_else(|| kind_name(kind, &shape).to_owned()), shape)
        };
        return Shape::OneOf(groups.into_iter().map(form).collect());
    }
    groups.pop().map_or(Shape::Nothing, |(_, _, shape)| shape)
}

fn kind_name(kind: ShapeKind, shape: &Shape) -> &'static str {
    match (kind, shape) {
        (ShapeKind::List, _) => "List",
        (ShapeKind::Object, Shape::Map(_)) => "Map",
        (ShapeKind::Object, _) => "Record",
        (_, Shape::Scalar(ScalarType::Text) | Shape::Values(_)) => "Text",
        (_, Shape::Scalar(ScalarType::Flag)) => "Flag",
        _ => "Number",
    }
}

/// Joins two shapes of the same kind.
fn join(one: Shape, two: Shape, unlimited: &dyn Fn(&str) -> bool) -> Shape {
    use ScalarType::{Flag, Integer, Limit, Number, Text, Timestamp};
    use Shape::{Integers, List, Map, Record, Scalar as Is, Unknown, Values};
    if one == two {
        return one;
    }
    match (one, two) {
        (List(one), List(two)) => {
            List(Box::new(unify(vec![(None, *one), (None, *two)], unlimited)))
        }
        (Map(one), Map(two)) => Map(Box::new(unify(vec![(None, *one), (None, *two)], unlimited))),
        (Record(one), Record(two)) => Record(join_records(one, two, unlimited)),
        (Values(mut one), Values(two)) => {
            one.extend(two.into_iter().filter(|value| !one.contains(value)).collect::<Vec<_>>());
            Values(one)
        }
        (Integers(mut one), Integers(two)) => {
            one.extend(two.into_iter().filter(|value| !one.contains(value)).collect::<Vec<_>>());
            Integers(one)
        }
        (Is(Limit), Is(Integer | Number | Limit) | Integers(_)) => Is(Limit),
        (Is(Integer | Number) | Integers(_), Is(Limit)) => Is(Limit),
        (Values(words), Is(Integer | Number | Limit) | Integers(_))
        | (Is(Integer | Number | Limit) | Integers(_), Values(words))
            if words.iter().all(|word| unlimited(word)) =>
        {
            Is(Limit)
        }
        // An empty text beside a flag is another way to write false.
        (Values(words), Is(Flag)) | (Is(Flag), Values(words))
            if words.iter().all(String::is_empty) =>
        {
            Is(Flag)
        }
        (Is(Timestamp), Is(Integer)) | (Is(Integer), Is(Timestamp)) => Is(Timestamp),
        (Is(Integer) | Integers(_), Is(Integer | Flag) | Integers(_))
        | (Is(Flag), Is(Integer) | Integers(_)) => Is(Integer),
        (Is(Integer | Number | Flag) | Integers(_), Is(Number))
        | (Is(Number), Is(Integer | Flag) | Integers(_)) => Is(Number),
        (Is(_) | Values(_) | Integers(_), Is(_) | Values(_) | Integers(_)) => Is(Text),
        _ => Unknown,
    }
}

/// Joins the members of two records. A member that both have is `always` present only if both say so.
pub fn join_records(
    one: Vec<(String, MemberShape)>,
    two: Vec<(String, MemberShape)>,
    unlimited: &dyn Fn(&str) -> bool,
) -> Vec<(String, MemberShape)> {
    let mut all = one;
    for (name, entry) in two {
        let Some((_, have)) = all.iter_mut().find(|(known, _)| *known == name) else {
            all.push((name, entry));
            continue;
        };
        if have.shape != entry.shape {
            let before = std::mem::replace(&mut have.shape, Shape::Unknown);
            have.shape = unify(vec![(None, before), (None, entry.shape)], unlimited);
        }
        if have.format != entry.format {
            have.format = None;
        }
        have.secret |= entry.secret;
        have.always &= entry.always;
        have.deprecated &= entry.deprecated;
    }
    all
}
