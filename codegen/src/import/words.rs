//! What people wrote, where the document goes on: it stays, and follows what it describes.

use super::form::{NodeKind, head};
use super::same::{is_flag, is_words};
use crate::yaml::Node;

/// Of two texts for the same thing the person's, or the document's where no person changed it.
pub fn newer(base: Option<&Node>, ours: &Node, theirs: Option<&Node>) -> Node {
    theirs.filter(|_| base == Some(ours)).unwrap_or(ours).clone()
}

/// What the document says now, with the words of ours on all that is still there; and the words that found no place.
pub fn dress(kind: NodeKind, theirs: &Node, ours: &Node) -> (Node, Vec<String>) {
    let dressed = put_on(kind, theirs, ours);
    let (mut before, mut now) = (Vec::new(), Vec::new());
    collect(kind, ours, &mut before);
    collect(kind, &dressed, &mut now);
    before.retain(|text| !now.contains(text));
    (dressed, before)
}

fn put_on(kind: NodeKind, theirs: &Node, ours: &Node) -> Node {
    if kind == NodeKind::Type && head(theirs) != head(ours) {
        // A thing that became a list of such things, or the other way round.
        for wrapper in ["list", "map"] {
            if let Some(inner) = theirs.get(wrapper).filter(|inner| head(inner) == head(ours)) {
                return Node::Map(vec![(wrapper.to_owned(), put_on(kind, inner, ours))]);
            }
            if let Some(inner) = ours.get(wrapper).filter(|inner| head(inner) == head(theirs)) {
                return put_on(kind, theirs, inner);
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
                Some(inner) => (key.clone(), put_on(kind.under(key), value, inner)),
                None => (key.clone(), value.clone()),
            };
            let words =
                more.iter().filter(|(key, _)| is_words(kind, key) && theirs.get(key).is_none());
            Node::Map(entries.iter().map(put).chain(words.cloned()).collect())
        }
        (Node::Null, _) if kind == NodeKind::Value => super::gone::unmark(ours),
        _ => theirs.clone(),
    }
}

/// The words on a node and on all in it.
fn collect(kind: NodeKind, node: &Node, found: &mut Vec<String>) {
    for (key, value) in node.as_map().unwrap_or_default() {
        match value.as_text() {
            Some(text) if is_words(kind, key) || kind == NodeKind::Values => {
                found.push(text.to_owned())
            }
            _ => collect(kind.under(key), value, found),
        }
    }
}
