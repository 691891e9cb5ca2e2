//! Merges types that people named. The document writes a record out at each place, and the schema may use one name at
//! several places. Everything that the document says at these places is merged into the one type.

use super::same::{OptionalNode, TypeNodes, alike, is_words};
use crate::schema::form::{NodeKind, NodePath, head};
use crate::yaml::Node;

/// A place where the schema uses a type by its name.
pub struct Use<'n> {
    /// The name in the schema.
    pub name: &'n str,
    /// The name in the document, if it has one.
    theirs_name: Option<&'n str>,
    place: String,
    base: OptionalNode<'n>,
    theirs: &'n Node,
}

/// A part of a shared type about which the document now says different things at different places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Divergence {
    /// The part, for example `Module/types/Name/record/field`.
    pub place: String,
    /// The places that have the part now, or where the document changed it.
    pub here: Vec<String>,
    /// The places that do not have it, or where the document says something else.
    pub there: Vec<String>,
    /// Whether the type now has the part for all places. Otherwise the schema stays as it was.
    pub widened: bool,
}

/// Returns all uses of the types of ours.
pub fn uses<'n>(
    module: &str,
    base: OptionalNode<'n>,
    ours: &'n Node,
    theirs: OptionalNode<'n>,
) -> Vec<Use<'n>> {
    let types = [base, Some(ours), theirs].map(TypeNodes::of);
    let mut walk = UseFinder { types, uses: Vec::new() };
    let part = |side: OptionalNode<'n>| side.and_then(|node| node.get("functions"));
    if let (Some(ours), Some(theirs)) = (part(Some(ours)), part(theirs)) {
        let path = NodePath { text: module.to_owned() };
        walk.node(NodeKind::Functions, part(base), ours, theirs, &path);
    }
    walk.uses
}

struct UseFinder<'n> {
    types: [TypeNodes<'n>; 3],
    uses: Vec<Use<'n>>,
}

/// Returns a type as all three sides write it, if it is the same kind of type on all sides.
pub fn aligned<'n>(
    types: [TypeNodes<'n>; 3],
    base: OptionalNode<'n>,
    ours: &'n Node,
    theirs: &'n Node,
) -> Option<(OptionalNode<'n>, &'n Node, &'n Node)> {
    let [in_base, in_ours, in_theirs] = types;
    let inner = in_ours.behind(ours);
    let (base, theirs) = (base.map(|base| in_base.behind(base)), in_theirs.behind(theirs));
    let wanted = head(inner)?;
    let all = base.into_iter().chain([theirs]).all(|side| head(side) == Some(wanted));
    all.then_some((base, inner, theirs))
}

impl<'n> UseFinder<'n> {
    fn node(
        &mut self,
        kind: NodeKind,
        base: OptionalNode<'n>,
        ours: &'n Node,
        theirs: &'n Node,
        path: &NodePath,
    ) {
        let (mut base, mut ours, mut theirs) = (base, ours, theirs);
        if kind == NodeKind::Type {
            let Some((base_type, inner, theirs_type)) = aligned(self.types, base, ours, theirs)
            else {
                return;
            };
            if !std::ptr::eq(inner, ours) {
                let Some(name) = ours.as_text() else { return };
                let same = |one: OptionalNode, two: OptionalNode| match (one, two) {
                    (Some(one), Some(two)) => std::ptr::eq(one, two),
                    (one, two) => one.is_none() && two.is_none(),
                };
                let known = |one: &Use| {
                    one.name == name
                        && same(one.base, base_type)
                        && std::ptr::eq(one.theirs, theirs_type)
                };
                if self.uses.iter().any(known) {
                    return;
                }
                let theirs_name = theirs.as_text();
                let place = path.text.clone();
                let found = Use { name, theirs_name, place, base: base_type, theirs: theirs_type };
                self.uses.push(found);
            }
            (base, ours, theirs) = (base_type, inner, theirs_type);
        }
        for (key, value) in ours.entries() {
            let Some(inner) = theirs.get(key) else { continue };
            let base = base.and_then(|node| node.get(key));
            self.node(kind.under(key), base, value, inner, &path.to(kind, key));
        }
    }
}

/// Returns what the document said before and says now about a type, at all its uses together.
pub fn unite(
    uses: &[&Use],
    types: [TypeNodes; 3],
    place: &str,
    divergences: &mut Vec<Divergence>,
) -> (Option<Node>, Option<Node>) {
    let sides: Vec<_> = uses
        .iter()
        .map(|one| Occurrence { place: &one.place, base: one.base, theirs: Some(one.theirs) })
        .collect();
    let mut union = Union { types, divergences };
    union.node(NodeKind::Type, &sides, &NodePath { text: place.to_owned() })
}

struct Union<'p, 'n> {
    types: [TypeNodes<'n>; 3],
    divergences: &'p mut Vec<Divergence>,
}

/// What the document said before and says now at one place.
#[derive(Clone, Copy)]
struct Occurrence<'n> {
    place: &'n str,
    base: OptionalNode<'n>,
    theirs: OptionalNode<'n>,
}

impl<'n> Union<'_, 'n> {
    fn node(
        &mut self,
        kind: NodeKind,
        sides: &[Occurrence<'n>],
        path: &NodePath,
    ) -> (Option<Node>, Option<Node>) {
        let all = || sides.iter().flat_map(|one| [one.base, one.theirs]).flatten();
        let [first, rest @ ..] = sides else { return (None, None) };
        if rest.iter().all(|one| one.base == first.base && one.theirs == first.theirs) {
            return (first.base.cloned(), first.theirs.cloned());
        }
        let mut sides = sides.to_vec();
        if kind == NodeKind::Type && all().any(|node| head(node).is_some()) {
            for one in &mut sides {
                one.base = one.base.map(|node| self.types[0].behind(node));
                one.theirs = one.theirs.map(|node| self.types[2].behind(node));
            }
        }
        let nodes: Vec<&Node> =
            sides.iter().flat_map(|one| [one.base, one.theirs]).flatten().collect();
        let maps = nodes.iter().all(|node| matches!(node, Node::Map(_)));
        let heads =
            kind != NodeKind::Type || nodes.windows(2).all(|two| head(two[0]) == head(two[1]));
        if !(maps && heads) {
            return self.leaf(kind, &sides, path);
        }
        let mut keys: Vec<&str> = Vec::new();
        for (key, _) in nodes.iter().flat_map(|node| node.entries()) {
            if !keys.contains(&key.as_str()) {
                keys.push(key);
            }
        }
        let (mut base, mut theirs) = (Vec::new(), Vec::new());
        for key in keys {
            let get = |side: OptionalNode<'n>| side.and_then(|node| node.get(key));
            let inside: Vec<_> = sides
                .iter()
                .map(|one| Occurrence { base: get(one.base), theirs: get(one.theirs), ..*one })
                .collect();
            let path = path.to(kind, key);
            let (one, two) = match kind {
                NodeKind::Entries | NodeKind::Forms | NodeKind::Values | NodeKind::Integers => {
                    self.entry(kind.under(key), &inside, &path)
                }
                _ => self.node(kind.under(key), &inside, &path),
            };
            base.extend(one.map(|node| (key.to_owned(), node)));
            theirs.extend(two.map(|node| (key.to_owned(), node)));
        }
        let known = |side: fn(&Occurrence<'n>) -> OptionalNode<'n>, node| {
            sides.iter().any(|one| side(one).is_some()).then_some(Node::Map(node))
        };
        (known(|one| one.base, base), known(|one| one.theirs, theirs))
    }

    /// Joins a field or a value that only some places may have.
    fn entry(
        &mut self,
        kind: NodeKind,
        sides: &[Occurrence<'n>],
        path: &NodePath,
    ) -> (Option<Node>, Option<Node>) {
        let place = |one: &Occurrence| one.place.to_owned();
        let changed = sides.iter().any(|one| one.base.is_some() != one.theirs.is_some());
        let (here, there): (Vec<_>, Vec<_>) = sides.iter().partition(|one| one.theirs.is_some());
        if changed && !here.is_empty() && !there.is_empty() {
            self.divergences.push(Divergence {
                place: path.text.clone(),
                here: here.iter().map(&place).collect(),
                there: there.iter().map(&place).collect(),
                widened: true,
            });
        }
        let have: Vec<_> = sides
            .iter()
            .filter(|one| one.base.is_some() || one.theirs.is_some())
            .copied()
            .collect();
        // A field that one place still has is not removed. Then only the places that have it count.
        let still: Vec<_> = have.iter().filter(|one| one.theirs.is_some()).copied().collect();
        self.node(kind, if still.is_empty() { &have } else { &still }, path)
    }

    /// Joins a node as a whole. All places must agree, or no place may have changed.
    fn leaf(
        &mut self,
        kind: NodeKind,
        sides: &[Occurrence<'n>],
        path: &NodePath,
    ) -> (Option<Node>, Option<Node>) {
        let (in_base, in_theirs) = (self.types[0], self.types[2]);
        let first =
            sides.iter().find(|one| !alike(kind, (one.base, in_base), (one.theirs, in_theirs)));
        let Some(first) = first else {
            let kept = sides.iter().find_map(|one| one.base.or(one.theirs));
            return (kept.cloned(), kept.cloned());
        };
        let (here, there): (Vec<_>, Vec<_>) = sides
            .iter()
            .partition(|one| alike(kind, (one.theirs, in_theirs), (first.theirs, in_theirs)));
        if there.is_empty() {
            return (first.base.cloned(), first.theirs.cloned());
        }
        let words = path.text.rsplit('/').next().is_some_and(|key| is_words(NodeKind::Entry, key));
        if !words {
            self.divergences.push(Divergence {
                place: path.text.clone(),
                here: here.iter().map(|one: &&Occurrence| one.place.to_owned()).collect(),
                there: there.iter().map(|one: &&Occurrence| one.place.to_owned()).collect(),
                widened: false,
            });
        }
        let kept = first.base.or(sides.iter().find_map(|one| one.base));
        (kept.cloned(), kept.cloned())
    }
}

/// The names in the schema of the types in the document.
pub struct Names(Vec<(String, String)>);

impl Names {
    pub fn find(base: OptionalNode, ours: &Node, theirs: OptionalNode, uses: &[Use]) -> Self {
        let (in_ours, in_base) = (TypeNodes::of(Some(ours)), TypeNodes::of(base));
        let types = theirs.and_then(|node| node.get("types")?.as_map()).unwrap_or_default();
        let mut names: Vec<(String, String)> = Vec::new();
        for (name, _) in types {
            let by_use = uses.iter().find(|one| one.theirs_name == Some(name));
            let ours = match by_use {
                Some(found) => found.name.to_owned(),
                None if in_ours.get(name).is_none() || in_base.get(name).is_some() => name.clone(),
                // A person uses the name for something else.
                None => (2..)
                    .map(|number| format!("{name}{number}"))
                    .find(|free| {
                        in_ours.get(free).is_none() && !types.iter().any(|(other, _)| other == free)
                    })
                    .unwrap_or_default(),
            };
            names.push((name.clone(), ours));
        }
        Self(names)
    }

    /// Replaces the names of types in a part of the document by the names in the schema.
    pub fn adopt(&self, kind: NodeKind, node: &Node) -> Node {
        match node {
            Node::Text(name) if kind == NodeKind::Type => {
                let ours = self.0.iter().find(|(theirs, _)| theirs == name);
                Node::Text(ours.map_or(name, |(_, ours)| ours).clone())
            }
            Node::Map(entries) => {
                let adopt = |(key, value): &(String, Node)| {
                    (key.clone(), self.adopt(kind.under(key), value))
                };
                Node::Map(entries.iter().map(adopt).collect())
            }
            _ => node.clone(),
        }
    }

    /// Adds the types of the document that the module now refers to.
    pub fn add_types(&self, module: &mut Node, theirs: &Node) {
        loop {
            let new = self.0.iter().find(|(_, ours)| {
                module.get("types").and_then(|types| types.get(ours)).is_none()
                    && mentions(module, ours, "")
            });
            let Some((name, ours)) = new else { return };
            let Some(ty) = TypeNodes::of(Some(theirs)).get(name) else { return };
            add_type(module, (ours.clone(), self.adopt(NodeKind::Type, ty)));
        }
    }
}

/// Adds a type to the types of a module.
pub fn add_type(module: &mut Node, ty: (String, Node)) {
    if let Some(Node::Map(types)) = module.get_mut("types") {
        types.push(ty);
    } else if let Node::Map(keys) = module {
        keys.push(("types".to_owned(), Node::Map(vec![ty])));
    }
}

/// Returns a module in which a type has another name.
pub fn rename(module: &Node, from: &str, to: &str) -> Node {
    let mut module = Names(vec![(from.to_owned(), to.to_owned())]).adopt(NodeKind::Module, module);
    if let Some(Node::Map(types)) = module.get_mut("types") {
        types.iter_mut().filter(|(name, _)| name == from).for_each(|(name, _)| to.clone_into(name));
    }
    module
}

/// Removes types that the document no longer has, that nothing refers to and that no person changed. Adds their paths to
/// `dropped`.
pub fn drop_unused(
    node: &mut Node,
    base: OptionalNode,
    theirs: OptionalNode,
    module: &str,
    dropped: &mut Vec<String>,
) {
    let type_of = |side, name: &str| TypeNodes::of(side).get(name).cloned();
    loop {
        let whole = node.clone();
        let goes = |(name, ours): &(String, Node)| {
            let known =
                type_of(base, name).is_some_and(|base| crate::schema::form::same(&base, ours));
            known && type_of(theirs, name).is_none() && !mentions(&whole, name, name)
        };
        let Some(Node::Map(types)) = node.get_mut("types") else { return };
        let Some(at) = types.iter().position(goes) else { break };
        dropped.push(format!("{module}/types/{}", types.remove(at).0));
    }
    if let Node::Map(keys) = node {
        keys.retain(|(key, value)| key != "types" || *value != Node::Map(Vec::new()));
    }
}

/// Returns whether a text occurs as a value, except under a key with the name `except`.
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
