//! The shape of a value as the importer finds it, how several shapes become one, and how a shape is written in the schema.

use crate::yaml::Node;

/// The simple types of the schema that a document can lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Simple {
    Text,
    Integer,
    Number,
    Flag,
    Timestamp,
    Limit,
    Json,
    File,
}

impl Simple {
    /// The type of a name in the schema.
    pub fn named(name: &str) -> Option<Self> {
        use Simple::{File, Flag, Integer, Json, Limit, Number, Text, Timestamp};
        let all = [Text, Integer, Number, Flag, Timestamp, Limit, Json, File];
        all.into_iter().find(|simple| simple.name() == name)
    }

    pub fn name(self) -> &'static str {
        match self {
            Simple::Text => "text",
            Simple::Integer => "integer",
            Simple::Number => "number",
            Simple::Flag => "flag",
            Simple::Timestamp => "timestamp",
            Simple::Limit => "limit",
            Simple::Json => "json",
            Simple::File => "file",
        }
    }
}

/// What a value looks like.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// The document does not say.
    Unknown,
    /// There is never anything.
    Nothing,
    Simple(Simple),
    /// Text with known values.
    Values(Vec<String>),
    /// An integer with known values.
    Integers(Vec<i64>),
    List(Box<Shape>),
    Map(Box<Shape>),
    Record(Vec<(String, Entry)>),
    /// A type of the module.
    Named(String),
    /// Forms of different kinds, each with a name.
    OneOf(Vec<(String, Shape)>),
}

/// A member of a record, with what is known beside its shape.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub shape: Shape,
    pub format: Option<String>,
    pub secret: bool,
    pub always: bool,
    pub deprecated: bool,
}

impl Entry {
    /// A member of which only the shape is known.
    pub fn of(shape: Shape) -> Self {
        Self { shape, format: None, secret: false, always: false, deprecated: false }
    }
}

/// What the schema says of a thing that the document calls deprecated without more.
pub const DEPRECATED: &str = "The reference marks it as deprecated.";

/// A text node.
pub fn text(value: impl Into<String>) -> Node {
    Node::Text(value.into())
}

/// A map node.
pub fn map<const N: usize>(entries: [(&str, Node); N]) -> Node {
    Node::Map(entries.into_iter().map(|(key, node)| (key.to_owned(), node)).collect())
}

impl Shape {
    /// The shape in the schema's words. What is not known is `json` in a parameter and `dynamic` in a reply.
    pub fn node(&self, parameter: bool) -> Node {
        match self {
            Shape::Unknown => text(if parameter { "json" } else { "dynamic" }),
            Shape::Nothing => text(if parameter { "json" } else { "nothing" }),
            Shape::Simple(simple) => text(simple.name()),
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

    /// How much is known: a point for each type and each allowed value.
    pub fn known(&self, types: &[(String, Shape)]) -> usize {
        // A type may hold itself, so what stands inside a named one is counted without looking further.
        let inside = |name: &String| types.iter().find(|(known, _)| known == name);
        match self {
            Shape::Unknown | Shape::Nothing => 0,
            Shape::Simple(_) => 1,
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

    /// Which kind of JSON value it is; forms of different kinds can be told apart.
    fn kind(&self) -> Kind {
        match self {
            Shape::List(_) => Kind::List,
            Shape::Map(_) | Shape::Record(_) | Shape::Named(_) => Kind::Object,
            Shape::Unknown | Shape::OneOf(_) => Kind::Any,
            Shape::Nothing => Kind::Nothing,
            Shape::Simple(_) | Shape::Values(_) | Shape::Integers(_) => Kind::Scalar,
        }
    }
}

impl Entry {
    /// The entry in the schema's words, in the long form.
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
enum Kind {
    Nothing,
    Scalar,
    List,
    Object,
    Any,
}

/// One shape for forms of which any may come. Forms of one kind become one; forms of several kinds stay apart.
pub fn unify(forms: Vec<(Option<String>, Shape)>, unlimited: &dyn Fn(&str) -> bool) -> Shape {
    let mut groups: Vec<(Kind, Option<String>, Shape)> = Vec::new();
    for (name, shape) in forms {
        let kind = shape.kind();
        if kind == Kind::Nothing {
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
    if groups.iter().any(|(kind, ..)| *kind == Kind::Any) {
        // A form of which nothing is known swallows the others.
        groups.retain(|(kind, ..)| *kind == Kind::Any);
    }
    if groups.len() > 1 {
        let form = |(kind, name, shape): (Kind, Option<String>, Shape)| {
            (name.unwrap_or_else(|| kind_name(kind, &shape).to_owned()), shape)
        };
        return Shape::OneOf(groups.into_iter().map(form).collect());
    }
    groups.pop().map_or(Shape::Nothing, |(_, _, shape)| shape)
}

fn kind_name(kind: Kind, shape: &Shape) -> &'static str {
    match (kind, shape) {
        (Kind::List, _) => "List",
        (Kind::Object, Shape::Map(_)) => "Map",
        (Kind::Object, _) => "Record",
        (_, Shape::Simple(Simple::Text) | Shape::Values(_)) => "Text",
        (_, Shape::Simple(Simple::Flag)) => "Flag",
        _ => "Number",
    }
}

/// One shape for two of the same kind.
fn join(one: Shape, two: Shape, unlimited: &dyn Fn(&str) -> bool) -> Shape {
    use Shape::{Integers, List, Map, Record, Simple as Is, Unknown, Values};
    use Simple::{Flag, Integer, Limit, Number, Text, Timestamp};
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
        // An empty text beside a flag is one more way to say no.
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

/// The members of both. What only one has may be missing; so may, in the other, what it demands.
pub fn join_records(
    one: Vec<(String, Entry)>,
    two: Vec<(String, Entry)>,
    unlimited: &dyn Fn(&str) -> bool,
) -> Vec<(String, Entry)> {
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
