//! Keeps the texts of people in parts of the schema that the document changes.

use super::same::{is_flag, is_words};
use crate::schema::form::{NodeKind, head};
use crate::yaml::Node;

/// Returns the text to keep: a person's, or the document's if no person changed it.
pub fn text_to_keep(base: Option<&Node>, ours: &Node, theirs: Option<&Node>) -> Node {
    theirs.filter(|_| base == Some(ours)).unwrap_or(ours).clone()
}

/// Returns the facts of the document with the texts of the schema. Returns the texts for which there is no place too.
pub fn with_texts(kind: NodeKind, theirs: &Node, ours: &Node) -> (Node, Vec<String>) {
    let changed = keep_texts(kind, theirs, ours);
    let (mut before, mut now) = (Vec::new(), Vec::new());
    collect(kind, ours, &mut before);
    collect(kind, &changed, &mut now);
    before.retain(|text| !now.contains(text));
    (changed, before)
}

fn keep_texts(kind: NodeKind, theirs: &Node, ours: &Node) -> Node {
    if kind == NodeKind::Type && head(theirs) != head(ours) {
        // A type became a list or a map of that type, or the other way round.
        for wrapper in ["list", "map"] {
            if let Some(inner) = theirs.get(wrapper).filter(|inner| head(inner) == head(ours)) {
                return Node::Map(vec![(wrapper.to_owned(), keep_texts(kind, inner, ours))]);
            }
            if let Some(inner) = ours.get(wrapper).filter(|inner| head(inner) == head(theirs)) {
                return keep_texts(kind, theirs, inner);
            }
        }
        return theirs.clone();
    }
    match (theirs, ours) {
        (Node::Map(entries), Node::Map(more)) => {
            let put = |(key, value): &(String, Node)| match ours.get(key) {
                Some(text) if is_words(kind, key) || is_flag(kind, key) => {
                    (key.clone(), text.clone())
                }
                Some(inner) => (key.clone(), keep_texts(kind.under(key), value, inner)),
                None => (key.clone(), value.clone()),
            };
            let words =
                more.iter().filter(|(key, _)| is_words(kind, key) && theirs.get(key).is_none());
            Node::Map(entries.iter().map(put).chain(words.cloned()).collect())
        }
        (Node::Null, _) if kind == NodeKind::Value => super::removed::unmark(ours),
        _ => theirs.clone(),
    }
}

/// Collects the texts of a node and of all nodes inside it.
fn collect(kind: NodeKind, node: &Node, found: &mut Vec<String>) {
    for (key, value) in node.entries() {
        match value.as_text() {
            Some(text) if is_words(kind, key) || kind == NodeKind::Values => {
                found.push(text.to_owned())
            }
            _ => collect(kind.under(key), value, found),
        }
    }
}
