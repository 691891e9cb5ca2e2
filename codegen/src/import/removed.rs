//! The mark of everything that the document no longer has: `removed: VERSION`.

use super::shape::text;
use crate::yaml::Node;

/// Returns whether a node has the mark.
pub fn is_marked(node: &Node) -> bool {
    node.get("removed").is_some()
}

/// Marks a function, parameter, field or value. An existing mark keeps its older version.
pub fn mark(node: &Node, version: &str) -> Node {
    if is_marked(node) {
        return node.clone();
    }
    let removed = ("removed".to_owned(), text(version));
    match node {
        Node::Map(entries) => {
            let before = ["effect", "type", "required", "always", "deprecated"];
            let last = entries.iter().rposition(|(key, _)| before.contains(&key.as_str()));
            let mut entries = entries.clone();
            entries.insert(last.map_or(0, |at| at + 1), removed);
            Node::Map(entries)
        }
        // An allowed value may have its documentation in place of a map.
        Node::Null => Node::Map(vec![removed]),
        doc => Node::Map(vec![removed, ("doc".to_owned(), doc.clone())]),
    }
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
