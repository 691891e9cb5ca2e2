//! The mark of everything that the document no longer has: `removed: VERSION`.

use super::shape::{map, text};
use crate::schema::form::{NodeKind, put};
use crate::yaml::Node;

/// Returns whether a node has the mark.
pub fn is_marked(node: &Node) -> bool {
    node.get("removed").is_some()
}

/// Marks a function, parameter, field or value. An existing mark keeps its older version.
pub fn mark(kind: NodeKind, node: &Node, version: &str) -> Node {
    let mut marked = match node {
        Node::Map(_) => node.clone(),
        // An allowed value may have its documentation in place of a map.
        Node::Null => map([]),
        doc => map([("doc", doc.clone())]),
    };
    if !is_marked(node) {
        put(&mut marked, kind, "removed", text(version));
    }
    marked
}

/// Removes the mark from an allowed value, and shortens it if possible.
pub fn unmark(value: &Node) -> Node {
    let Node::Map(entries) = value else { return value.clone() };
    let left: Vec<_> = entries.iter().filter(|(key, _)| key != "removed").cloned().collect();
    match &left[..] {
        [] => Node::Null,
        [(key, doc)] if key == "doc" => doc.clone(),
        _ => Node::Map(left),
    }
}
