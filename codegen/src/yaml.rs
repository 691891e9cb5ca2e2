//! A YAML document as a tree in which every node has a place. `parse` reads text into a tree, `print` writes a tree as
//! text.

use std::sync::{Arc, OnceLock};

mod parse;
mod print;
#[cfg(test)]
mod tests;

pub use parse::parse;
pub use print::print;

/// A node of a YAML document. Maps keep the order of the text. Keys are always text.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Node {
    /// No value: `null`, `~`, or nothing at all.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer.
    Integer(i64),
    /// A number with a fraction, or an integer that is too large for `Integer`.
    Number(f64),
    /// Any other value that is not a list or a map.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A map, in the order of the text.
    Map(Vec<(String, Node)>),
}

/// A place in a text. The first line and the first column are 1. A place with the line 0 is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// The place of a node and of everything in it.
#[derive(Clone, Debug, Default)]
struct Places {
    value: Place,
    /// The items of a list; or the keys and values of a map, each key followed by its value.
    inside: Arc<[Places]>,
}

impl Places {
    fn of(value: Place) -> Self {
        Self { value, inside: Arc::default() }
    }
}

/// A parsed document: the tree, and the places once they are needed.
#[derive(Clone, Debug, Default)]
pub struct Parsed {
    /// The tree.
    pub node: Node,
    places: OnceLock<Places>,
}

impl Parsed {
    /// Creates a document from a tree that was not parsed from a text.
    pub(crate) fn new(node: Node) -> Self {
        Self { node, places: OnceLock::new() }
    }

    /// Finds the places of all nodes in the text that this document was parsed from. Returns whether they were unknown
    /// before. A caller with faults to show then looks for the faults again.
    pub fn find_places(&self, text: &str) -> bool {
        let known = self.places.get().is_some();
        self.places.get_or_init(|| parse::places(text).unwrap_or_default());
        !known
    }

    /// Returns the places of all comments, except for a comment in the first line.
    pub fn comments(&self, text: &str) -> Vec<Place> {
        parse::comments(text, &self.node)
    }

    /// Returns the top node with its place.
    pub fn top(&self) -> Placed<'_> {
        let places = self.places.get();
        let value = places.map(|places| places.value).unwrap_or_default();
        let inside = places.map(|places| &*places.inside).unwrap_or_default();
        Placed { node: &self.node, key: value, value, inside }
    }
}

/// A node of a document with its place.
#[derive(Clone, Copy, Debug)]
pub struct Placed<'d> {
    /// The node.
    pub node: &'d Node,
    key: Place,
    value: Place,
    inside: &'d [Places],
}

impl<'d> Placed<'d> {
    /// Returns the place of the node's key, or of the node if it has no key.
    pub fn key(&self) -> Place {
        self.key
    }

    /// Returns the place of the node itself.
    pub fn value(&self) -> Place {
        self.value
    }

    /// Returns a node inside this one. If its place is not known, it gets the place of this one.
    fn inner(&self, node: &'d Node, key: Option<&Places>, value: Option<&'d Places>) -> Self {
        let Some(places) = value else { return Self { node, inside: &[], ..*self } };
        let key = key.unwrap_or(places).value;
        Self { node, key, value: places.value, inside: &places.inside }
    }

    /// Returns the value of a key, if this is a map with that key.
    pub fn get(&self, key: &str) -> Option<Self> {
        let at = self.node.as_map()?.iter().position(|(name, _)| name == key)?;
        self.entries().nth(at).map(|(_, value)| value)
    }

    /// Returns the entries. There are none if this is not a map.
    pub fn entries(&self) -> impl Iterator<Item = (&'d str, Self)> + use<'d> {
        let (outer, entries) = (*self, self.node.entries());
        let is_same = outer.inside.len() == 2 * entries.len();
        let places = if is_same { outer.inside } else { &[] };
        entries.iter().enumerate().map(move |(at, (key, node))| {
            (key.as_str(), outer.inner(node, places.get(2 * at), places.get(2 * at + 1)))
        })
    }

    /// Returns the items. There are none if this is not a list.
    pub fn items(&self) -> impl Iterator<Item = Self> + use<'d> {
        let (outer, items) = (*self, self.node.as_list().unwrap_or_default());
        let places = if outer.inside.len() == items.len() { outer.inside } else { &[] };
        items.iter().enumerate().map(move |(at, node)| outer.inner(node, None, places.get(at)))
    }
}

/// A reason why a text cannot be read as YAML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxFault {
    /// The message, without the place.
    pub message: String,
    /// The place in the text.
    pub place: Place,
}

impl Node {
    /// Returns the value of a key, if this is a map with that key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_map()?.iter().find(|(name, _)| name == key).map(|(_, node)| node)
    }

    /// Returns the value of a key for a change, if this is a map with that key.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        let Self::Map(entries) = self else { return None };
        entries.iter_mut().find(|(name, _)| name == key).map(|(_, node)| node)
    }

    /// Returns the entries. There are none if this is not a map.
    pub fn entries(&self) -> &[(String, Node)] {
        self.as_map().unwrap_or_default()
    }

    /// Returns the entries of the map under a key. There are none if there is no such map.
    pub fn entries_of(&self, key: &str) -> &[(String, Node)] {
        self.get(key).map(Node::entries).unwrap_or_default()
    }

    /// Returns the entries, if this is a map.
    pub fn as_map(&self) -> Option<&[(String, Node)]> {
        if let Node::Map(entries) = self { Some(entries) } else { None }
    }

    /// Returns the items, if this is a list.
    pub fn as_list(&self) -> Option<&[Node]> {
        if let Node::List(items) = self { Some(items) } else { None }
    }

    /// Returns the text, if this is a text.
    pub fn as_text(&self) -> Option<&str> {
        if let Node::Text(text) = self { Some(text) } else { None }
    }

    /// Returns the value, if this is `true` or `false`.
    pub fn as_bool(&self) -> Option<bool> {
        if let Node::Bool(value) = self { Some(*value) } else { None }
    }

    /// Returns the number, if this is an integer.
    pub fn as_integer(&self) -> Option<i64> {
        if let Node::Integer(value) = self { Some(*value) } else { None }
    }

    /// Returns the kind of the value, for messages.
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
