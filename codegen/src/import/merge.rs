//! The three-way merge of new facts into what people made of the old ones.
//!
//! *Base* is what the last import brought, *ours* is what stands in the schema now, *theirs* is what this import brings.
//! All are trees in the long form. What people changed stays; where the document changed the same thing, that is a conflict.

use super::form::{Kind, same};
use crate::yaml::{self, Node};

/// What the merge may do.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    /// The document describes only some functions: what it lacks is left alone.
    pub partial: bool,
    /// What the document no longer has is deleted rather than marked.
    pub prune: bool,
    /// The version of the document.
    pub version: String,
}

/// A fact that a person and the document both changed. The person's stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Where, as `Module::function/params/name`.
    pub place: String,
    /// What stands in the schema.
    pub ours: String,
    /// What the document says now.
    pub theirs: String,
}

/// What happened to whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    pub conflicts: Vec<Conflict>,
    /// Functions that were marked removed, or deleted.
    pub removed: Vec<String>,
    /// Functions that had been marked removed and are back.
    pub returned: Vec<String>,
    /// Parameters, fields and other facts that the document no longer has and nobody had touched.
    pub dropped: Vec<String>,
}

/// Merges one module. `None` where nothing is left of it.
pub fn merge_module(
    name: &str,
    base: Option<&Node>,
    ours: Option<&Node>,
    theirs: Option<&Node>,
    policy: &Policy,
    outcome: &mut Outcome,
) -> Option<Node> {
    let mut merger = Merger { policy, outcome };
    let path = Path { text: name.to_owned() };
    let mut node = merger.map(Kind::Module, base, ours, theirs, &path)?;
    if !policy.partial {
        drop_unused_types(&mut node, base, theirs, &path, outcome);
    }
    let empty = node.get("functions").and_then(Node::as_map).is_none_or(<[_]>::is_empty);
    if empty && theirs.is_none() && policy.prune { None } else { Some(node) }
}

/// Types that the document no longer has go when nothing refers to them and nobody changed them.
fn drop_unused_types(
    node: &mut Node,
    base: Side,
    theirs: Side,
    path: &Path,
    outcome: &mut Outcome,
) {
    let type_of = |side: Side<'_>, name: &str| side?.get("types")?.get(name).cloned();
    loop {
        let whole = node.clone();
        let goes = |(name, ours): &(String, Node)| {
            let known = type_of(base, name).is_some_and(|base| same(&base, ours));
            known && type_of(theirs, name).is_none() && !mentions(&whole, name, name)
        };
        let Node::Map(keys) = &mut *node else { return };
        let types = keys.iter_mut().find(|(key, _)| key == "types");
        let Some((_, Node::Map(types))) = types else { return };
        let Some(at) = types.iter().position(goes) else { break };
        outcome.dropped.push(format!("{}/types/{}", path.text, types.remove(at).0));
    }
    if let Node::Map(keys) = node {
        keys.retain(|(key, value)| key != "types" || *value != Node::Map(Vec::new()));
    }
}

/// Whether a text stands anywhere but under a key of a given name.
fn mentions(node: &Node, name: &str, except: &str) -> bool {
    match node {
        Node::Text(text) => text == name,
        Node::List(items) => items.iter().any(|item| mentions(item, name, except)),
        Node::Map(entries) => {
            entries.iter().any(|(key, value)| key != except && mentions(value, name, except))
        }
        _ => false,
    }
}

struct Merger<'a> {
    policy: &'a Policy,
    outcome: &'a mut Outcome,
}

/// The way to a node, as people read it.
struct Path {
    text: String,
}

impl Path {
    fn to(&self, kind: Kind, key: &str) -> Self {
        let text = match kind {
            Kind::Module if key == "functions" => self.text.clone(),
            Kind::Functions => format!("{}::{key}", self.text),
            _ => format!("{}/{key}", self.text),
        };
        Self { text }
    }
}

type Side<'n> = Option<&'n Node>;

impl Merger<'_> {
    /// Merges one node; `None` where it goes away.
    fn node(
        &mut self,
        kind: Kind,
        base: Side,
        ours: Side,
        theirs: Side,
        path: &Path,
    ) -> Option<Node> {
        let sides = [base, ours, theirs];
        let alike = || sides.iter().flatten().all(|node| head(node) == ours.and_then(head));
        let maps = matches!((ours, theirs), (Some(Node::Map(_)), Some(Node::Map(_))));
        if kind == Kind::Functions || (maps && (kind != Kind::Type || alike())) {
            let base = base.filter(|node| matches!(node, Node::Map(_)));
            return self.map(kind, base, ours, theirs, path);
        }
        match (base, ours, theirs) {
            (_, Some(ours), None) if kind == Kind::Function => self.gone(base, ours, path),
            (None, Some(ours), None) => Some(ours.clone()),
            (Some(base), Some(ours), None) if same(base, ours) => {
                self.outcome.dropped.push(path.text.clone());
                None
            }
            _ => self.leaf(base, ours, theirs, path),
        }
    }

    fn leaf(&mut self, base: Side, ours: Side, theirs: Side, path: &Path) -> Option<Node> {
        if equal(ours, theirs) || equal(theirs, base) {
            return ours.cloned();
        }
        if equal(ours, base) {
            return theirs.cloned();
        }
        self.conflict(path, ours, theirs);
        ours.cloned()
    }

    /// A function that the document no longer has.
    fn gone(&mut self, base: Side, ours: &Node, path: &Path) -> Option<Node> {
        let marked = ours.get("removed").is_some();
        if self.policy.partial || (base.is_none() && !(marked && self.policy.prune)) {
            return Some(ours.clone());
        }
        self.outcome.removed.push(path.text.clone());
        if self.policy.prune {
            return None;
        }
        let mut entries = ours.as_map().unwrap_or_default().to_vec();
        if !marked {
            let version = Node::Text(self.policy.version.clone());
            let after = entries.iter().position(|(key, _)| key == "effect").map_or(0, |at| at + 1);
            entries.insert(after, ("removed".into(), version));
        }
        Some(Node::Map(entries))
    }

    fn map(
        &mut self,
        kind: Kind,
        base: Side,
        ours: Side,
        theirs: Side,
        path: &Path,
    ) -> Option<Node> {
        let get = |side: Side<'_>, key: &str| side.and_then(|node| node.get(key).cloned());
        let mut merged: Vec<(String, Node)> = Vec::new();
        let ours_entries = ours.and_then(Node::as_map).unwrap_or_default();
        for (key, value) in ours_entries {
            let inside = path.to(kind, key);
            if kind == Kind::Function && key == "removed" && base.is_none() && theirs.is_some() {
                self.outcome.returned.push(path.text.clone());
                continue;
            }
            let (base, theirs_value) = (get(base, key), get(theirs, key));
            let gone = theirs_value.is_none();
            if gone && (kind == Kind::Types || (kind == Kind::Module && key != "functions")) {
                // What others may refer to is not dropped here.
                merged.push((key.clone(), value.clone()));
                continue;
            }
            let under = kind.under(key);
            let found =
                self.node(under, base.as_ref(), Some(value), theirs_value.as_ref(), &inside);
            merged.extend(found.map(|node| (key.clone(), node)));
        }
        let sorted = kind == Kind::Functions
            && ours_entries.len() > 1
            && ours_entries.is_sorted_by_key(|(key, _)| key);
        let theirs_entries = theirs.and_then(Node::as_map).unwrap_or_default();
        for (at, (key, value)) in theirs_entries.iter().enumerate() {
            if ours_entries.iter().any(|(known, _)| known == key) {
                continue;
            }
            let inside = path.to(kind, key);
            let base = get(base, key);
            let Some(node) = self.leaf(base.as_ref(), None, Some(value), &inside) else { continue };
            let place = place_for(key, at, theirs_entries, &merged, sorted);
            merged.insert(place, (key.clone(), node));
        }
        Some(Node::Map(merged))
    }

    fn conflict(&mut self, path: &Path, ours: Side, theirs: Side) {
        let conflict =
            Conflict { place: path.text.clone(), ours: show(ours), theirs: show(theirs) };
        self.outcome.conflicts.push(conflict);
    }
}

/// Where a new key goes: in order, or after the one that it follows in the document.
fn place_for(
    key: &str,
    at: usize,
    theirs: &[(String, Node)],
    merged: &[(String, Node)],
    sorted: bool,
) -> usize {
    if sorted {
        return merged.iter().position(|(known, _)| known.as_str() > key).unwrap_or(merged.len());
    }
    let find = |key: &str| merged.iter().position(|(known, _)| known == key);
    let before = theirs[..at].iter().rev().find_map(|(key, _)| find(key)).map(|at| at + 1);
    let after = || theirs[at + 1..].iter().find_map(|(key, _)| find(key));
    before.or_else(after).unwrap_or(merged.len())
}

/// The key that says what kind of type this is. Types of different kinds are not merged by key.
fn head(node: &Node) -> Option<&str> {
    let heads = ["list", "map", "record", "values", "one_of"];
    heads.into_iter().find(|key| node.get(key).is_some())
}

fn equal(one: Side, two: Side) -> bool {
    match (one, two) {
        (Some(one), Some(two)) => same(one, two),
        (None, None) => true,
        _ => false,
    }
}

/// A value in one line, for the report.
fn show(side: Side) -> String {
    let Some(node) = side else { return "nothing".into() };
    let line = yaml::print(node, None).split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() > 80 {
        return line.chars().take(79).chain(['…']).collect();
    }
    line
}
