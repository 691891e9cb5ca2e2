//! A YAML document as a tree, with the place of every node. Text becomes a tree in `parse`, a tree becomes text in `print`.

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

/// Where something stands in a text; the first line and the first column are 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
}

/// Where a node stands in its text, and where all that is in it does. It has the shape of the node.
#[derive(Clone, Debug, Default)]
struct Places {
    /// Where the key of the node begins, or the node where it has none.
    key: Place,
    /// Where the node itself begins.
    value: Place,
    inside: Vec<Places>,
}

/// A document: its tree, and where everything stands.
#[derive(Clone, Debug, Default)]
pub struct Parsed {
    /// The tree.
    pub node: Node,
    places: Places,
    /// Where its comments begin.
    pub comments: Vec<Place>,
}

impl Parsed {
    /// The tree with its places.
    pub fn top(&self) -> Placed<'_> {
        Placed { node: &self.node, places: &self.places }
    }
}

/// A node of a document that knows where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Placed<'d> {
    /// The node.
    pub node: &'d Node,
    places: &'d Places,
}

impl<'d> Placed<'d> {
    /// Where the key of the node begins, or the node where it has none.
    pub fn key(&self) -> Place {
        self.places.key
    }

    /// Where the node itself begins.
    pub fn value(&self) -> Place {
        self.places.value
    }

    /// The value of a key, where this is a map that has it.
    pub fn get(&self, key: &str) -> Option<Self> {
        let at = self.node.as_map()?.iter().position(|(name, _)| name == key)?;
        self.entries().nth(at).map(|(_, value)| value)
    }

    /// The entries; none where this is no map.
    pub fn entries(&self) -> impl Iterator<Item = (&'d str, Self)> + use<'d> {
        let entries = self.node.as_map().unwrap_or_default().iter().zip(&self.places.inside);
        entries.map(|((key, node), places)| (key.as_str(), Placed { node, places }))
    }

    /// The items; none where this is no list.
    pub fn items(&self) -> impl Iterator<Item = Self> + use<'d> {
        let items = self.node.as_list().unwrap_or_default().iter().zip(&self.places.inside);
        items.map(|(node, places)| Placed { node, places })
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
