//! The three-way merge of new facts into what people made of the old ones.
//!
//! *Base* is what the last import brought, *ours* is what stands in the schema now, *theirs* is what this import brings.
//! All are trees in the long form. What people wrote and how they named and grouped types stays. A conflict is only where
//! a person and the document both changed the same fact.

use super::form::{Kind, head};
use super::gone;
use super::same::{Types, alike, is_flag, is_words};
use super::settle;
use super::shared::{self, Names, Parting, Use};
use super::words;
use crate::yaml::Node;

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
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// Where, as `Module::function/params/name`.
    pub place: String,
    /// What stands in the schema; nothing where a person took it away.
    pub ours: Option<Node>,
    /// What the document says now; nothing where it no longer says anything.
    pub theirs: Option<Node>,
}

/// What happened to whom.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    pub conflicts: Vec<Conflict>,
    /// Types that several places share, of which the document now says different things.
    pub partings: Vec<Parting>,
    /// Functions that were marked removed, or deleted.
    pub removed: Vec<String>,
    /// Parameters, fields and values that were marked removed, or deleted.
    pub gone: Vec<String>,
    /// What had been marked removed and is back.
    pub returned: Vec<String>,
    /// Other facts that the document no longer has and nobody had changed.
    pub dropped: Vec<String>,
    /// What people had written on something that the document made into something else.
    pub unsaid: Vec<String>,
    /// Rules that leave nothing to choose, because the document asks for a parameter of theirs.
    pub void: Vec<String>,
}

/// Merges one module. `None` where nothing is left of it.
pub fn merge_module(
    name: &str,
    base: Option<&Node>,
    ours: &Node,
    theirs: Option<&Node>,
    policy: &Policy,
    outcome: &mut Outcome,
) -> Option<Node> {
    let types = [base, Some(ours), theirs].map(Types::of);
    let uses = shared::uses(name, base, ours, theirs);
    let names = shared::Names::find(base, ours, theirs, &uses);
    let mut united = Vec::new();
    for (of, _) in types[1].0.and_then(Node::as_map).unwrap_or_default() {
        let place = format!("{name}/types/{of}");
        let uses: Vec<&Use> = uses.iter().filter(|one| one.name == of).collect();
        united.push(shared::unite(&uses, types, &place, &mut outcome.partings));
    }
    let mut merger = Merger { policy, outcome, types, united: &united, names: &names, seen: false };
    let path = Path { text: name.to_owned() };
    let mut node = merger.map(Kind::Module, base, Some(ours), theirs, &path)?;
    if let Some(theirs) = theirs {
        names.add_types(&mut node, theirs);
    }
    if !policy.partial {
        shared::drop_unused(&mut node, base, theirs, &path.text, outcome);
    }
    let empty = node.get("functions").and_then(Node::as_map).is_none_or(<[_]>::is_empty);
    if empty && theirs.is_none() && policy.prune { None } else { Some(node) }
}

struct Merger<'a> {
    policy: &'a Policy,
    outcome: &'a mut Outcome,
    /// Of base, ours and theirs.
    types: [Types<'a>; 3],
    /// What the document said and says of each type of ours, where it uses it.
    united: &'a [(Option<Node>, Option<Node>)],
    names: &'a Names,
    /// Whether recorded replies have shown what is being merged: then a document changes no type in silence.
    seen: bool,
}

/// The way to a node, as people read it.
pub struct Path {
    pub text: String,
}

impl Path {
    pub fn to(&self, kind: Kind, key: &str) -> Self {
        let text = match kind {
            Kind::Module if key == "functions" => self.text.clone(),
            Kind::Functions => format!("{}::{key}", self.text),
            _ => format!("{}/{key}", self.text),
        };
        Self { text }
    }
}

pub type Side<'n> = Option<&'n Node>;

impl<'a> Merger<'a> {
    /// Merges one node that ours has; `None` where it goes away.
    fn node(
        &mut self,
        kind: Kind,
        base: Side<'a>,
        ours: &'a Node,
        theirs: Side<'a>,
        path: &Path,
    ) -> Option<Node> {
        match (kind, theirs) {
            (Kind::Functions | Kind::Entries, _) => self.map(kind, base, Some(ours), theirs, path),
            (_, Some(theirs)) if kind == Kind::Type => self.ty(base, ours, theirs, path),
            (Kind::Function | Kind::Entry | Kind::Value, None) => self.gone(kind, base, ours, path),
            (_, Some(Node::Map(_))) if matches!(ours, Node::Map(_)) => {
                let base = base.filter(|node| matches!(node, Node::Map(_)));
                self.map(kind, base, Some(ours), theirs, path)
            }
            // An allowed value with words and one without are the same.
            (Kind::Value, Some(_)) => {
                if gone::is_marked(ours) {
                    self.outcome.returned.push(path.text.clone());
                }
                Some(gone::unmark(ours))
            }
            _ => self.leaf(kind, base, Some(ours), theirs, path),
        }
    }

    /// A type. Where ours has it by a name, it is merged where it stands.
    fn ty(
        &mut self,
        base: Side<'a>,
        ours: &'a Node,
        theirs: &'a Node,
        path: &Path,
    ) -> Option<Node> {
        match shared::aligned(self.types, base, ours, theirs) {
            Some((base, inner, theirs)) if std::ptr::eq(inner, ours) => {
                self.map(Kind::Type, base, Some(ours), Some(theirs), path)
            }
            Some(_) => Some(ours.clone()),
            None => self.leaf(Kind::Type, base, Some(ours), Some(theirs), path),
        }
    }

    /// What is merged as a whole.
    fn leaf(
        &mut self,
        kind: Kind,
        base: Side<'a>,
        ours: Side<'a>,
        theirs: Side<'a>,
        path: &Path,
    ) -> Option<Node> {
        let [in_base, in_ours, in_theirs] = self.types;
        let equal = |one: Side<'a>, in_one, two: Side<'a>, in_two| match (one, two) {
            (Some(one), Some(two)) => alike(kind, (one, in_one), (two, in_two)),
            (None, None) => true,
            _ => false,
        };
        if equal(ours, in_ours, theirs, in_theirs) || equal(theirs, in_theirs, base, in_base) {
            return ours.cloned();
        }
        let shown = self.seen && kind == Kind::Type;
        if !shown && equal(ours, in_ours, base, in_base) {
            let (Some(ours), Some(theirs)) = (ours, theirs) else {
                if theirs.is_none() {
                    self.outcome.dropped.push(path.text.clone());
                }
                return theirs.map(|theirs| self.names.adopt(kind, theirs));
            };
            let theirs = self.names.adopt(kind, theirs);
            let (dressed, unsaid) = words::dress(kind, &theirs, in_ours.behind(ours));
            self.outcome.unsaid.extend(unsaid.iter().map(|text| format!("{}: {text}", path.text)));
            return Some(dressed);
        }
        self.outcome.conflicts.push(Conflict {
            place: path.text.clone(),
            ours: ours.cloned(),
            theirs: theirs.map(|theirs| self.names.adopt(kind, theirs)),
        });
        ours.cloned()
    }

    /// A function, parameter, field or value that the document no longer has.
    fn gone(&mut self, kind: Kind, base: Side, ours: &Node, path: &Path) -> Option<Node> {
        let marked = gone::is_marked(ours);
        let alone = base.is_none() && !(marked && self.policy.prune);
        if alone || (kind == Kind::Function && self.policy.partial) {
            return Some(ours.clone());
        }
        if ours.get("seen").is_some() && kind != Kind::Function && !marked {
            let theirs = (!self.policy.prune).then(|| gone::mark(ours, &self.policy.version));
            let (place, ours) = (path.text.clone(), Some(ours.clone()));
            self.outcome.conflicts.push(Conflict { place, ours: ours.clone(), theirs });
            return ours;
        }
        let told =
            if kind == Kind::Function { &mut self.outcome.removed } else { &mut self.outcome.gone };
        told.push(path.text.clone());
        if self.policy.prune { None } else { Some(gone::mark(ours, &self.policy.version)) }
    }

    fn map(
        &mut self,
        kind: Kind,
        base: Side<'a>,
        ours: Side<'a>,
        theirs: Side<'a>,
        path: &Path,
    ) -> Option<Node> {
        let get = |side: Side<'a>, key: &str| side.and_then(|node| node.get(key));
        let outside = self.seen;
        let is_signed = matches!(kind, Kind::Function | Kind::Entry | Kind::Type)
            && get(ours, "seen").is_some();
        let mut merged: Vec<(String, Node)> = Vec::new();
        let ours_entries = ours.and_then(Node::as_map).unwrap_or_default();
        let integers = get(ours, "of").and_then(Node::as_text) == Some("integer");
        for (key, value) in ours_entries {
            let inside = path.to(kind, key);
            // Replies say nothing of what goes into a call.
            self.seen = outside || (is_signed && (kind != Kind::Function || key == "returns"));
            let (in_base, in_theirs) = (get(base, key), get(theirs, key));
            let marks = matches!(kind, Kind::Function | Kind::Entry);
            if key == "removed" && marks && in_base.is_none() && theirs.is_some() {
                self.outcome.returned.push(path.text.clone());
                continue;
            }
            let found = match kind {
                Kind::Module if key == "types" => Some(self.named_types(value, path)),
                Kind::Module if key != "functions" => Some(value.clone()),
                _ if is_words(kind, key) => Some(words::newer(in_base, value, in_theirs)),
                _ if is_flag(kind, key) && in_theirs.is_some() => {
                    Some(words::newer(in_base, value, in_theirs))
                }
                _ if is_flag(kind, key) && in_base.is_some() => {
                    self.outcome.dropped.push(inside.text.clone());
                    None
                }
                Kind::Type if key == "values" && integers => {
                    self.map(Kind::Integers, in_base, Some(value), in_theirs, &inside)
                }
                _ => self.node(kind.under(key), in_base, value, in_theirs, &inside),
            };
            merged.extend(found.map(|node| (key.clone(), node)));
        }
        let sorted = kind == Kind::Functions
            && ours_entries.len() > 1
            && ours_entries.is_sorted_by_key(|(key, _)| key);
        let theirs_entries = theirs.and_then(Node::as_map).unwrap_or_default();
        for (at, (key, value)) in theirs_entries.iter().enumerate() {
            let types = kind == Kind::Module && key == "types";
            if types || ours_entries.iter().any(|(known, _)| known == key) {
                continue;
            }
            let inside = path.to(kind, key);
            let base = get(base, key);
            if is_words(kind, key) && base.is_some() {
                continue;
            }
            let under = kind.under(key);
            let Some(node) = self.leaf(under, base, None, Some(value), &inside) else { continue };
            let place = place_for(key, at, theirs_entries, &merged, sorted);
            merged.insert(place, (key.clone(), node));
        }
        self.seen = outside;
        let mut merged = Node::Map(merged);
        if let (Kind::Entry, Some(ours)) = (kind, ours) {
            self.fit_example(&mut merged, ours, theirs, path);
        }
        if kind == Kind::Function {
            let went = settle::rules(&mut merged);
            self.outcome.void.extend(went.iter().map(|rule| format!("{}: {rule}", path.text)));
        }
        Some(merged)
    }

    /// A person's example of a type that the document changed is no value of the new one; the document's is.
    fn fit_example(&mut self, merged: &mut Node, ours: &Node, theirs: Side, path: &Path) {
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
        self.outcome.unsaid.push(format!("{}/example", path.text));
    }

    /// The types of ours, each merged with all that the document says where it is used.
    fn named_types(&mut self, types: &'a Node, path: &Path) -> Node {
        let types = types.as_map().unwrap_or_default();
        let mut merged = Vec::new();
        for ((name, ours), (base, theirs)) in types.iter().zip(self.united) {
            let path = Path { text: format!("{}/types/{name}", path.text) };
            let new =
                theirs.as_ref().and_then(|theirs| self.ty(base.as_ref(), ours, theirs, &path));
            merged.push((name.clone(), new.unwrap_or_else(|| ours.clone())));
        }
        Node::Map(merged)
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
