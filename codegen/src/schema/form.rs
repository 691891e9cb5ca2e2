//! The two forms of the schema: the long form for comparing and merging, and the short form for people. Also sorts
//! keys.

use super::keys;
use crate::yaml::{self, Node};

/// The kind of a node in a schema file. It decides the kinds of the node's children.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    Module,
    Functions,
    Function,
    /// Named types.
    Types,
    /// Parameters or fields. Each is an entry.
    Entries,
    /// The forms of `one_of`. Each is an entry.
    Forms,
    /// `{type: …}`, or only the type.
    Entry,
    Type,
    /// Allowed values that are texts.
    Values,
    /// Allowed values that are integers. They have no Rust names and no texts.
    Integers,
    /// An allowed value: nothing, its documentation, or a map.
    Value,
    /// Anything else. Maps are merged by key, other nodes as a whole.
    Plain,
}

impl NodeKind {
    /// Returns the kind of the node under a key.
    pub fn under(self, key: &str) -> NodeKind {
        match (self, key) {
            (NodeKind::Module, "functions") => NodeKind::Functions,
            (NodeKind::Module, "types") => NodeKind::Types,
            (NodeKind::Functions, _) => NodeKind::Function,
            (NodeKind::Function, "params") | (NodeKind::Type, "record") => NodeKind::Entries,
            (NodeKind::Type, "one_of") => NodeKind::Forms,
            (NodeKind::Function, "returns") | (NodeKind::Types, _) | (NodeKind::Entry, "type") => {
                NodeKind::Type
            }
            (NodeKind::Type, "list" | "map") => NodeKind::Type,
            (NodeKind::Type, "values") => NodeKind::Values,
            (NodeKind::Values, _) => NodeKind::Value,
            (NodeKind::Entries | NodeKind::Forms, _) => NodeKind::Entry,
            _ => NodeKind::Plain,
        }
    }

    /// Returns the position of a key of a node in the order in which keys are written. Unknown keys come last.
    fn rank(self, node: &Node, key: &str) -> usize {
        let order = match self {
            NodeKind::Module => keys::MODULE,
            NodeKind::Function => keys::FUNCTION,
            NodeKind::Entry => keys::ENTRY,
            NodeKind::Type if node.get("values").is_some() => keys::VALUES,
            NodeKind::Type => keys::TYPE,
            NodeKind::Value => keys::VALUE,
            _ => &[],
        };
        order.iter().position(|known| *known == key).unwrap_or(order.len())
    }
}

/// The path of a node, as people read it, for example `Module::function/params/name`.
pub struct NodePath {
    pub text: String,
}

impl NodePath {
    /// Returns the path of the node under a key. `kind` is the kind of this node.
    pub fn to(&self, kind: NodeKind, key: &str) -> Self {
        let text = match kind {
            NodeKind::Module if key == "functions" => self.text.clone(),
            NodeKind::Functions => format!("{}::{key}", self.text),
            _ => format!("{}/{key}", self.text),
        };
        Self { text }
    }
}

/// Returns whether an entry has the long form: `{type: …}`.
fn is_long(entry: &Node) -> bool {
    entry.get("type").is_some()
}

/// Returns the long form: every entry is a map, and every list of values is a map without texts.
pub fn lengthen(node: &Node, kind: NodeKind) -> Node {
    if kind == NodeKind::Entry && !is_long(node) {
        return Node::Map(vec![("type".into(), lengthen(node, NodeKind::Type))]);
    }
    match node {
        Node::List(items) if kind == NodeKind::Values => {
            let entry = |item: &Node| match item {
                Node::Text(text) => (text.clone(), Node::Null),
                other => (yaml::print(other, None).trim().to_owned(), Node::Null),
            };
            Node::Map(items.iter().map(entry).collect())
        }
        Node::Map(entries) => {
            let longer =
                |(key, value): &(String, Node)| (key.clone(), lengthen(value, kind.under(key)));
            Node::Map(entries.iter().map(longer).collect())
        }
        other => other.clone(),
    }
}

/// Returns the short form: an entry without other keys is only its type, and values without texts are a list.
pub fn shorten(node: &Node, kind: NodeKind) -> Node {
    let Node::Map(entries) = node else { return node.clone() };
    if kind == NodeKind::Entry
        && let [(key, ty)] = &entries[..]
        && key == "type"
    {
        return shorten(ty, NodeKind::Type);
    }
    let integers =
        kind == NodeKind::Type && node.get("of").and_then(Node::as_text) == Some("integer");
    let shorter = |(key, value): &(String, Node)| {
        let inner = kind.under(key);
        let short = match (inner, value) {
            (NodeKind::Values, Node::Map(values))
                if values.iter().all(|(_, of)| *of == Node::Null) =>
            {
                Node::List(values.iter().map(|(text, _)| value_of(text, integers)).collect())
            }
            _ => shorten(value, inner),
        };
        (key.clone(), short)
    };
    Node::Map(entries.iter().map(shorter).collect())
}

fn value_of(text: &str, integer: bool) -> Node {
    match text.parse() {
        Ok(number) if integer => Node::Integer(number),
        _ => Node::Text(text.to_owned()),
    }
}

/// Sorts the keys in the order in which they are written.
pub fn tidy(node: &Node, kind: NodeKind) -> Node {
    let Node::Map(entries) = node else { return node.clone() };
    let mut entries: Vec<_> =
        entries.iter().map(|(key, value)| (key.clone(), tidy(value, kind.under(key)))).collect();
    entries.sort_by_key(|(key, _)| kind.rank(node, key));
    Node::Map(entries)
}

/// Sets a key of a map. A new key is put in its place in the order of keys.
pub fn put(node: &mut Node, kind: NodeKind, key: &str, value: Node) {
    if let Some(old) = node.get_mut(key) {
        *old = value;
        return;
    }
    let rank = kind.rank(node, key);
    let before = node.entries().iter().rposition(|(known, _)| kind.rank(node, known) <= rank);
    if let Node::Map(entries) = node {
        entries.insert(before.map_or(0, |at| at + 1), (key.to_owned(), value));
    }
}

/// Returns whether two nodes are equal, apart from the order of keys.
pub fn same(one: &Node, two: &Node) -> bool {
    match (one, two) {
        (Node::Map(a), Node::Map(b)) => {
            a.len() == b.len()
                && a.iter().all(|(key, value)| two.get(key).is_some_and(|other| same(value, other)))
        }
        (Node::List(a), Node::List(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(one, two)| same(one, two))
        }
        _ => one == two,
    }
}

/// Returns the key that tells the kind of a type. Types of different kinds are not merged by key.
pub fn head(node: &Node) -> Option<&str> {
    keys::TYPE_HEADS.iter().copied().find(|key| node.get(key).is_some())
}

/// Returns a value on one line, for people.
pub fn shown(node: &Node) -> String {
    match node {
        Node::Text(text) => text.trim().to_owned(),
        Node::List(items) => items.iter().map(shown).collect::<Vec<_>>().join(", "),
        Node::Map(entries) => {
            let shown = |(key, value): &(String, Node)| format!("{key}: {}", shown(value));
            entries.iter().map(shown).collect::<Vec<_>>().join("; ")
        }
        _ => yaml::print(node, None).trim().to_owned(),
    }
}
