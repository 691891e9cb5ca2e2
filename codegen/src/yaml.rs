//! A YAML document as a tree, with the place of every node. Text becomes a tree in `parse`, a tree becomes text in `print`.

use std::sync::{Arc, OnceLock};

mod parse;
mod print;
#[cfg(test)]
mod tests;

pub use parse::parse;
pub use print::print;

/// A YAML document as a tree. Maps keep the order of the text; keys are always text.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Node {
    /// Nothing: `null`, `~`, or no value at all.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction, or one too large for the above.
    Number(f64),
    /// Everything else that is no list or map.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A map, in the order of the text.
    Map(Vec<(String, Node)>),
}

/// Where something stands in a text; the first line and the first column are 1. Without a line, the place is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
}

/// Where a node stands in its text, and where all that is in it does.
#[derive(Clone, Debug, Default)]
struct Places {
    value: Place,
    /// The items of a list; of a map each key and after it its value.
    inside: Arc<[Places]>,
}

impl Places {
    fn of(value: Place) -> Self {
        Self { value, inside: Arc::default() }
    }
}

/// A document: its tree, and where everything stands once that is asked for.
#[derive(Clone, Debug, Default)]
pub struct Parsed {
    /// The tree.
    pub node: Node,
    places: OnceLock<Places>,
}

impl Parsed {
    /// A tree of no text.
    pub(crate) fn new(node: Node) -> Self {
        Self { node, places: OnceLock::new() }
    }

    /// Finds the places of all nodes in the text that was read; gives whether they were not known before. Whoever has a fault to
    /// show looks again after it.
    pub fn find_places(&self, text: &str) -> bool {
        let known = self.places.get().is_some();
        self.places.get_or_init(|| parse::places(text).unwrap_or_default());
        !known
    }

    /// Where the comments of the text begin that was read, but for one that is its first line.
    pub fn comments(&self, text: &str) -> Vec<Place> {
        parse::comments(text, &self.node)
    }

    /// The tree with its places.
    pub fn top(&self) -> Placed<'_> {
        let places = self.places.get();
        let value = places.map(|places| places.value).unwrap_or_default();
        let inside = places.map(|places| &*places.inside).unwrap_or_default();
        Placed { node: &self.node, key: value, value, inside }
    }
}

/// A node of a document that knows where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Placed<'d> {
    /// The node.
    pub node: &'d Node,
    key: Place,
    value: Place,
    inside: &'d [Places],
}

impl<'d> Placed<'d> {
    /// Where the key of the node begins, or the node where it has none.
    pub fn key(&self) -> Place {
        self.key
    }

    /// Where the node itself begins.
    pub fn value(&self) -> Place {
        self.value
    }

    /// A node in this one. Where the places are not of this shape, it is shown where this one is.
    fn inner(&self, node: &'d Node, key: Option<&Places>, value: Option<&'d Places>) -> Self {
        let Some(places) = value else { return Self { node, inside: &[], ..*self } };
        let key = key.unwrap_or(places).value;
        Self { node, key, value: places.value, inside: &places.inside }
    }

    /// The value of a key, where this is a map that has it.
    pub fn get(&self, key: &str) -> Option<Self> {
        let at = self.node.as_map()?.iter().position(|(name, _)| name == key)?;
        self.entries().nth(at).map(|(_, value)| value)
    }

    /// The entries; none where this is no map.
    pub fn entries(&self) -> impl Iterator<Item = (&'d str, Self)> + use<'d> {
        let (outer, entries) = (*self, self.node.as_map().unwrap_or_default());
        let is_same = outer.inside.len() == 2 * entries.len();
        let places = if is_same { outer.inside } else { &[] };
        entries.iter().enumerate().map(move |(at, (key, node))| {
            (key.as_str(), outer.inner(node, places.get(2 * at), places.get(2 * at + 1)))
        })
    }

    /// The items; none where this is no list.
    pub fn items(&self) -> impl Iterator<Item = Self> + use<'d> {
        let (outer, items) = (*self, self.node.as_list().unwrap_or_default());
        let places = if outer.inside.len() == items.len() { outer.inside } else { &[] };
        items.iter().enumerate().map(move |(at, node)| outer.inner(node, None, places.get(at)))
    }
}

/// Why a text is no document of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxFault {
    /// What is wrong, without the place.
    pub message: String,
    /// Where.
    pub place: Place,
}

impl Node {
    /// The value of a key, where this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_map()?.iter().find(|(name, _)| name == key).map(|(_, node)| node)
    }

    /// The entries, where this is a map.
    pub fn as_map(&self) -> Option<&[(String, Node)]> {
        if let Node::Map(entries) = self { Some(entries) } else { None }
    }

    /// The items, where this is a list.
    pub fn as_list(&self) -> Option<&[Node]> {
        if let Node::List(items) = self { Some(items) } else { None }
    }

    /// The text, where this is one.
    pub fn as_text(&self) -> Option<&str> {
        if let Node::Text(text) = self { Some(text) } else { None }
    }

    /// `true` or `false`, where this is one of them.
    pub fn as_bool(&self) -> Option<bool> {
        if let Node::Bool(value) = self { Some(*value) } else { None }
    }

    /// The number, where this is a whole one.
    pub fn as_integer(&self) -> Option<i64> {
        if let Node::Integer(value) = self { Some(*value) } else { None }
    }

    /// What kind of value this is, for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Node::Null => "nothing",
            Node::Bool(_) => "true or false",
            Node::Integer(_) => "an integer",
            Node::Number(_) => "a number",
            Node::Text(_) => "text",
            Node::List(_) => "a list",
            Node::Map(_) => "a map",
        }
    }
}
