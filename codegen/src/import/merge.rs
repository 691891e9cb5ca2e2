//! Merges new facts into the work of people, as a three-way merge.
//!
//! *Base* is the result of the last import, *ours* is the schema as it is now, *theirs* is the result of this import.
//! All are trees in the long form. Texts and Rust names of people are kept, and so is their grouping into named types.
//! There is a conflict only if a person and the document both changed the same fact.

use std::collections::BTreeMap;

use super::adjust;
use super::removed;
use super::same::{OptionalNode, TypeNodes, alike, is_flag, is_words};
use super::shared::{self, Divergence, Names, Use};
use super::words;
use crate::schema::form::{NodeKind, NodePath, head};
use crate::yaml::Node;

/// The settings of a merge.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    /// Whether the document describes only some functions. All other functions are left alone.
    pub partial: bool,
    /// Whether things that the document no longer has are deleted rather than marked.
    pub prune: bool,
    /// The version of the document.
    pub version: String,
}

/// A fact that a person and the document both changed. The schema keeps the person's.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The place, for example `Module::function/params/name`.
    pub place: String,
    /// The fact in the schema, or `None` if a person removed it.
    pub ours: Option<Node>,
    /// The fact in the document, or `None` if the document no longer has it.
    pub theirs: Option<Node>,
}

/// The outcome of merging modules.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MergeOutcome {
    pub conflicts: Vec<Conflict>,
    /// Parts of shared types about which the document now says different things at different places.
    pub divergences: Vec<Divergence>,
    /// Functions that were marked as removed, or deleted.
    pub removed: Vec<String>,
    /// Parameters, fields and values that were marked as removed, or deleted.
    pub removed_items: Vec<String>,
    /// Things that had the mark and are back in the document.
    pub returned: Vec<String>,
    /// Other facts that the document no longer has, and that no person had changed.
    pub dropped: Vec<String>,
    /// Changes that keep the meaning of published Rust names.
    pub kept_names: Vec<String>,
    /// Texts of people for which there is no place any more, because the document changed what they described.
    pub lost_texts: Vec<String>,
    /// Rules that were removed because one of their parameters is now required or no longer exists.
    pub void_rules: Vec<String>,
}

/// Merges one module. Returns `None` if nothing is left of it.
pub fn merge_module(
    name: &str,
    base: Option<&Node>,
    ours: &Node,
    theirs: Option<&Node>,
    policy: &Policy,
    outcome: &mut MergeOutcome,
) -> Option<Node> {
    let types = [base, Some(ours), theirs].map(TypeNodes::of);
    let uses = shared::uses(name, base, ours, theirs);
    let names = shared::Names::find(base, ours, theirs, &uses);
    let mut united = Vec::new();
    for (of, _) in types[1].0.map(Node::entries).unwrap_or_default() {
        let place = format!("{name}/types/{of}");
        let uses: Vec<&Use> = uses.iter().filter(|one| one.name == of).collect();
        united.push(shared::unite(&uses, types, &place, &mut outcome.divergences));
    }
    let mut merger = Merger { policy, outcome, types, united: &united, names: &names, seen: false };
    let path = NodePath { text: name.to_owned() };
    let mut node = merger.map(NodeKind::Module, base, Some(ours), theirs, &path)?;
    if let Some(theirs) = theirs {
        names.add_types(&mut node, theirs);
    }
    if !policy.partial {
        shared::drop_unused(&mut node, base, theirs, &path.text, &mut outcome.dropped);
    }
    let empty = node.get("functions").and_then(Node::as_map).is_none_or(<[_]>::is_empty);
    if empty && theirs.is_none() && policy.prune { None } else { Some(node) }
}

struct Merger<'a> {
    policy: &'a Policy,
    outcome: &'a mut MergeOutcome,
    /// The types of base, ours and theirs.
    types: [TypeNodes<'a>; 3],
    /// For each type of ours, what the document said before and says now at all its uses.
    united: &'a [(Option<Node>, Option<Node>)],
    names: &'a Names,
    /// Whether recorded replies showed the merged facts. Then a type that the document changes is a conflict.
    seen: bool,
}

impl<'a> Merger<'a> {
    /// Merges a node that ours has. Returns `None` if it goes away.
    fn node(
        &mut self,
        kind: NodeKind,
        base: OptionalNode<'a>,
        ours: &'a Node,
        theirs: OptionalNode<'a>,
        path: &NodePath,
    ) -> Option<Node> {
        match (kind, theirs) {
            (NodeKind::Functions | NodeKind::Entries, _) => {
                self.map(kind, base, Some(ours), theirs, path)
            }
            (_, Some(theirs)) if kind == NodeKind::Type => self.ty(base, ours, theirs, path),
            (NodeKind::Function | NodeKind::Entry | NodeKind::Value, None) => {
                self.removed_by_document(kind, base, ours, path)
            }
            (_, Some(Node::Map(_))) if matches!(ours, Node::Map(_)) => {
                let base = base.filter(|node| matches!(node, Node::Map(_)));
                self.map(kind, base, Some(ours), theirs, path)
            }
            // An allowed value with texts equals one without.
            (NodeKind::Value, Some(_)) => {
                if removed::is_marked(ours) {
                    self.outcome.returned.push(path.text.clone());
                }
                Some(removed::unmark(ours))
            }
            _ => self.leaf(kind, base, Some(ours), theirs, path),
        }
    }

    /// Merges a type. A type that ours has by name is merged at its definition.
    fn ty(
        &mut self,
        base: OptionalNode<'a>,
        ours: &'a Node,
        theirs: &'a Node,
        path: &NodePath,
    ) -> Option<Node> {
        match shared::aligned(self.types, base, ours, theirs) {
            Some((base, inner, theirs)) if std::ptr::eq(inner, ours) => {
                self.map(NodeKind::Type, base, Some(ours), Some(theirs), path)
            }
            Some(_) => Some(ours.clone()),
            None => self.leaf(NodeKind::Type, base, Some(ours), Some(theirs), path),
        }
    }

    /// Merges a node as a whole.
    fn leaf(
        &mut self,
        kind: NodeKind,
        base: OptionalNode<'a>,
        ours: OptionalNode<'a>,
        theirs: OptionalNode<'a>,
        path: &NodePath,
    ) -> Option<Node> {
        let [in_base, in_ours, in_theirs] = self.types;
        let (was, now) = ((base, in_base), (theirs, in_theirs));
        if alike(kind, (ours, in_ours), now) || alike(kind, now, was) {
            return ours.cloned();
        }
        let shown = self.seen && kind == NodeKind::Type;
        if !shown && alike(kind, (ours, in_ours), was) {
            let (Some(ours), Some(theirs)) = (ours, theirs) else {
                if theirs.is_none() {
                    self.outcome.dropped.push(path.text.clone());
                }
                return theirs.map(|theirs| self.names.adopt(kind, theirs));
            };
            let theirs = self.names.adopt(kind, theirs);
            let (changed, lost) = words::with_texts(kind, &theirs, in_ours.behind(ours));
            self.outcome
                .lost_texts
                .extend(lost.iter().map(|text| format!("{}: {text}", path.text)));
            return Some(changed);
        }
        self.outcome.conflicts.push(Conflict {
            place: path.text.clone(),
            ours: ours.cloned(),
            theirs: theirs.map(|theirs| self.names.adopt(kind, theirs)),
        });
        ours.cloned()
    }

    /// Marks or deletes a function, parameter, field or value that the document no longer has.
    fn removed_by_document(
        &mut self,
        kind: NodeKind,
        base: OptionalNode,
        ours: &Node,
        path: &NodePath,
    ) -> Option<Node> {
        let marked = removed::is_marked(ours);
        let alone = base.is_none() && !(marked && self.policy.prune);
        if alone || (kind == NodeKind::Function && self.policy.partial) {
            return Some(ours.clone());
        }
        if ours.get("seen").is_some() && kind != NodeKind::Function && !marked {
            let theirs =
                (!self.policy.prune).then(|| removed::mark(kind, ours, &self.policy.version));
            let (place, ours) = (path.text.clone(), Some(ours.clone()));
            self.outcome.conflicts.push(Conflict { place, ours: ours.clone(), theirs });
            return ours;
        }
        let told = if kind == NodeKind::Function {
            &mut self.outcome.removed
        } else {
            &mut self.outcome.removed_items
        };
        told.push(path.text.clone());
        if self.policy.prune { None } else { Some(removed::mark(kind, ours, &self.policy.version)) }
    }

    fn map(
        &mut self,
        kind: NodeKind,
        base: OptionalNode<'a>,
        ours: OptionalNode<'a>,
        theirs: OptionalNode<'a>,
        path: &NodePath,
    ) -> Option<Node> {
        let (of_base, of_theirs) = (by_key(base), by_key(theirs));
        let own = |key: &str| ours.and_then(|node| node.get(key));
        let outside = self.seen;
        let is_signed = matches!(kind, NodeKind::Function | NodeKind::Entry | NodeKind::Type)
            && own("seen").is_some();
        let mut merged: Vec<(String, Node)> = Vec::new();
        let integers = own("of").and_then(Node::as_text) == Some("integer");
        for (key, value) in ours.map(Node::entries).unwrap_or_default() {
            let inside = path.to(kind, key);
            // Replies show nothing about parameters.
            self.seen = outside || (is_signed && (kind != NodeKind::Function || key == "returns"));
            let in_base = of_base.get(key.as_str()).copied();
            let in_theirs = of_theirs.get(key.as_str()).copied();
            let marks = matches!(kind, NodeKind::Function | NodeKind::Entry);
            if key == "removed" && marks && in_base.is_none() && theirs.is_some() {
                self.outcome.returned.push(path.text.clone());
                continue;
            }
            let found = match kind {
                NodeKind::Module if key == "types" => Some(self.named_types(value, path)),
                NodeKind::Module if key != "functions" => Some(value.clone()),
                _ if is_words(kind, key) => Some(words::text_to_keep(in_base, value, in_theirs)),
                _ if is_flag(kind, key) && in_theirs.is_some() => {
                    Some(words::text_to_keep(in_base, value, in_theirs))
                }
                _ if is_flag(kind, key) && in_base.is_some() => {
                    self.outcome.dropped.push(inside.text.clone());
                    None
                }
                NodeKind::Type if key == "values" && integers => {
                    self.map(NodeKind::Integers, in_base, Some(value), in_theirs, &inside)
                }
                _ => self.node(kind.under(key), in_base, value, in_theirs, &inside),
            };
            merged.extend(found.map(|node| (key.clone(), node)));
        }
        self.add(kind, &of_base, ours, theirs, path, &mut merged);
        self.seen = outside;
        let mut merged = Node::Map(merged);
        if let (NodeKind::Entry, Some(ours)) = (kind, ours) {
            self.fit_example(&mut merged, ours, theirs, path);
        }
        if kind == NodeKind::Function {
            let removed = adjust::rules(&mut merged);
            self.outcome
                .void_rules
                .extend(removed.iter().map(|rule| format!("{}: {rule}", path.text)));
        }
        Some(merged)
    }

    /// Adds the entries of a map that only the document has.
    fn add(
        &mut self,
        kind: NodeKind,
        base: &BTreeMap<&'a str, &'a Node>,
        ours: OptionalNode<'a>,
        theirs: OptionalNode<'a>,
        path: &NodePath,
        merged: &mut Vec<(String, Node)>,
    ) {
        let entries = ours.map(Node::entries).unwrap_or_default();
        let known = by_key(ours);
        let sorted = kind == NodeKind::Functions
            && entries.len() > 1
            && entries.is_sorted_by_key(|(key, _)| key);
        let theirs = theirs.map(Node::entries).unwrap_or_default();
        for (at, (key, value)) in theirs.iter().enumerate() {
            let types = kind == NodeKind::Module && key == "types";
            if types || known.contains_key(key.as_str()) {
                continue;
            }
            let in_base = base.get(key.as_str()).copied();
            if is_words(kind, key) && in_base.is_some() {
                continue;
            }
            let inside = path.to(kind, key);
            let under = kind.under(key);
            let Some(node) = self.leaf(under, in_base, None, Some(value), &inside) else {
                continue;
            };
            let place = place_for(key, at, theirs, merged, sorted);
            merged.insert(place, (key.clone(), node));
        }
    }

    /// Replaces a person's example if the document changed the type, because it is no longer a value of that type.
    fn fit_example(
        &mut self,
        merged: &mut Node,
        ours: &Node,
        theirs: OptionalNode,
        path: &NodePath,
    ) {
        let shape = |node: &Node| {
            node.get("type")
                .map(|ty| (head(ty).map(str::to_owned), ty.as_text().map(str::to_owned)))
        };
        let example = ours.get("example");
        if shape(merged) == shape(ours) || example.is_none() || merged.get("example") != example {
            return;
        }
        let Node::Map(keys) = merged else { return };
        keys.retain(|(key, _)| key != "example");
        keys.extend(
            theirs.and_then(|it| it.get("example")).map(|it| ("example".to_owned(), it.clone())),
        );
        self.outcome.lost_texts.push(format!("{}/example", path.text));
    }

    /// Merges the named types of ours, each with everything that the document says at its uses.
    fn named_types(&mut self, types: &'a Node, path: &NodePath) -> Node {
        let types = types.entries();
        let mut merged = Vec::new();
        for ((name, ours), (base, theirs)) in types.iter().zip(self.united) {
            let path = NodePath { text: format!("{}/types/{name}", path.text) };
            let new =
                theirs.as_ref().and_then(|theirs| self.ty(base.as_ref(), ours, theirs, &path));
            merged.push((name.clone(), new.unwrap_or_else(|| ours.clone())));
        }
        Node::Map(merged)
    }
}

/// Returns the entries of a map by their keys, because a map of a document may be long.
fn by_key(side: OptionalNode<'_>) -> BTreeMap<&str, &Node> {
    let entries = side.map(Node::entries).unwrap_or_default();
    entries.iter().map(|(key, node)| (key.as_str(), node)).collect()
}

/// Returns the position for a new key: in sorted order, or after the key that it follows in the document.
fn place_for(
    key: &str,
    at: usize,
    theirs: &[(String, Node)],
    merged: &[(String, Node)],
    sorted: bool,
) -> usize {
    if sorted {
        let before = merged.iter().rposition(|(known, _)| known.as_str() < key);
        return before.map_or(0, |at| at + 1);
    }
    // Most new keys come last, so the search begins there.
    let find = |key: &str| merged.iter().rposition(|(known, _)| known == key);
    let before = theirs[..at].iter().rev().find_map(|(key, _)| find(key)).map(|at| at + 1);
    let after = || theirs[at + 1..].iter().find_map(|(key, _)| find(key));
    before.or_else(after).unwrap_or(merged.len())
}
