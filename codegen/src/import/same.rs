//! Compares the facts of two nodes. Texts are not facts. A type under its name equals the same type written out.

use crate::schema::form::{NodeKind, head};
use crate::yaml::Node;

/// A node of one side of the merge, if that side has it.
pub type OptionalNode<'n> = Option<&'n Node>;

/// The named types of one side of the merge.
#[derive(Clone, Copy, Default)]
pub struct TypeNodes<'n>(pub Option<&'n Node>);

impl<'n> TypeNodes<'n> {
    /// Returns the types of a module.
    pub fn of(module: Option<&'n Node>) -> Self {
        Self(module.and_then(|module| module.get("types")))
    }

    /// Returns the type with a name.
    pub fn get(self, name: &str) -> Option<&'n Node> {
        self.0?.get(name)
    }

    /// Returns the type that a name stands for. Any other node is returned as it is.
    pub fn behind(self, node: &'n Node) -> &'n Node {
        let mut behind = node;
        // A name may stand for another name. The number of steps is limited, because names may form a circle.
        for _ in self.0.map(Node::entries).unwrap_or_default() {
            match behind.as_text().and_then(|name| self.get(name)) {
                Some(inner) => behind = inner,
                None => break,
            }
        }
        behind
    }
}

/// Returns whether a key holds a text or a Rust name. Those of a person are kept whatever the document says.
pub fn is_words(kind: NodeKind, key: &str) -> bool {
    let words =
        ["summary", "docs", "doc", "returns_doc", "note", "guess", "seen", "rust", "example"];
    let entry =
        matches!(kind, NodeKind::Module | NodeKind::Function | NodeKind::Entry | NodeKind::Type);
    (entry && words.contains(&key))
        || (kind == NodeKind::Value && ["doc", "name", "note"].contains(&key))
}

/// Returns whether only the presence of a key is a fact, and its value is a text.
pub fn is_flag(kind: NodeKind, key: &str) -> bool {
    matches!(kind, NodeKind::Function | NodeKind::Entry)
        && ["deprecated", "internal"].contains(&key)
}

/// Returns whether both sides state the same facts, or neither has the node.
pub fn alike<'n>(
    kind: NodeKind,
    one: (OptionalNode<'n>, TypeNodes<'n>),
    two: (OptionalNode<'n>, TypeNodes<'n>),
) -> bool {
    match (one.0, two.0) {
        (Some(a), Some(b)) => {
            Comparison { in_a: one.1, in_b: two.1, open: Vec::new() }.alike(kind, a, b)
        }
        (a, b) => a.is_none() && b.is_none(),
    }
}

struct Comparison<'n> {
    in_a: TypeNodes<'n>,
    in_b: TypeNodes<'n>,
    /// The pairs of named types that are being compared. A type may contain itself.
    open: Vec<(&'n Node, &'n Node)>,
}

impl<'n> Comparison<'n> {
    fn alike(&mut self, kind: NodeKind, a: &'n Node, b: &'n Node) -> bool {
        let (mut a, mut b) = (a, b);
        if kind == NodeKind::Type {
            let (named_a, named_b) = (self.in_a.behind(a), self.in_b.behind(b));
            if !std::ptr::eq(a, named_a) || !std::ptr::eq(b, named_b) {
                let pair = (named_a, named_b);
                let is_open = |open: &(&Node, &Node)| {
                    std::ptr::eq(open.0, pair.0) && std::ptr::eq(open.1, pair.1)
                };
                if self.open.iter().any(is_open) {
                    return true;
                }
                self.open.push(pair);
            }
            (a, b) = (named_a, named_b);
            if head(a) != head(b) {
                return false;
            }
        }
        match (a, b) {
            (Node::Map(entries), Node::Map(more)) => {
                let facts = |(key, _): &&(String, Node)| !is_words(kind, key);
                entries.iter().filter(facts).count() == more.iter().filter(facts).count()
                    && entries.iter().filter(facts).all(|(key, value)| {
                        b.get(key).is_some_and(|other| {
                            is_flag(kind, key) || self.alike(kind.under(key), value, other)
                        })
                    })
            }
            // Compares an allowed value with texts and one without.
            _ if kind == NodeKind::Value => a.get("removed") == b.get("removed"),
            (Node::List(a), Node::List(b)) => {
                a.len() == b.len()
                    && a.iter().zip(b).all(|(a, b)| self.alike(NodeKind::Plain, a, b))
            }
            _ => a == b,
        }
    }
}
