//! Whether two nodes state the same facts. Words are no facts, and a type means the same under its name and written out.

use super::form::{Kind, head};
use crate::yaml::Node;

/// A side of the merge: its types, by which names are looked through.
#[derive(Clone, Copy, Default)]
pub struct Types<'n>(pub Option<&'n Node>);

impl<'n> Types<'n> {
    /// The types of a module.
    pub fn of(module: Option<&'n Node>) -> Self {
        Self(module.and_then(|module| module.get("types")))
    }

    /// What a name stands for.
    pub fn get(self, name: &str) -> Option<&'n Node> {
        self.0?.get(name)
    }

    /// The type behind a name of this side; any other node is itself.
    pub fn behind(self, node: &'n Node) -> &'n Node {
        let mut behind = node;
        // A name may stand for a name, but not for itself by way of others: that ends after all of them.
        for _ in self.0.and_then(Node::as_map).unwrap_or_default() {
            match behind.as_text().and_then(|name| self.get(name)) {
                Some(inner) => behind = inner,
                None => break,
            }
        }
        behind
    }
}

/// What an entry says in words, or calls by a Rust name. A person's words stand whatever the document says.
pub fn is_words(kind: Kind, key: &str) -> bool {
    let words =
        ["summary", "docs", "doc", "returns_doc", "note", "guess", "seen", "rust", "example"];
    let entry = matches!(kind, Kind::Module | Kind::Function | Kind::Entry | Kind::Type);
    (entry && words.contains(&key))
        || (kind == Kind::Value && ["doc", "name", "note"].contains(&key))
}

/// Keys whose presence is the fact; their text is somebody's words.
pub fn is_flag(kind: Kind, key: &str) -> bool {
    matches!(kind, Kind::Function | Kind::Entry) && ["deprecated", "internal"].contains(&key)
}

/// Whether both sides state the same facts.
pub fn alike<'n>(kind: Kind, one: (&'n Node, Types<'n>), two: (&'n Node, Types<'n>)) -> bool {
    Comparison { in_a: one.1, in_b: two.1, open: Vec::new() }.alike(kind, one.0, two.0)
}

struct Comparison<'n> {
    in_a: Types<'n>,
    in_b: Types<'n>,
    /// The pairs of named types that are being compared: a type may hold itself.
    open: Vec<(&'n Node, &'n Node)>,
}

impl<'n> Comparison<'n> {
    fn alike(&mut self, kind: Kind, a: &'n Node, b: &'n Node) -> bool {
        let (mut a, mut b) = (a, b);
        if kind == Kind::Type {
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
            // An allowed value with words beside one without.
            _ if kind == Kind::Value => a.get("removed") == b.get("removed"),
            (Node::List(a), Node::List(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| self.alike(Kind::Plain, a, b))
            }
            _ => a == b,
        }
    }
}
